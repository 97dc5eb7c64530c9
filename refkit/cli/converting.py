"""`refkit convert` and `refkit split`: the main job, and its first half."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from refkit.cli import outputs, terminal
from refkit.cli.doubting import Doubtful, MinConfidence
from refkit.cli.inputs import Inputs
from refkit.cli.large import convert_in_a_stream, large_export
from refkit.errors import UsageError

if TYPE_CHECKING:
    from refkit.formats import Loss
    from refkit.intake import Source
    from refkit.model.library import Library

InputNames = Annotated[
    list[str],
    typer.Argument(metavar="INPUT...", help="Files or folders to read; - is standard input.", show_default=False),
]
Encoding = Annotated[
    str | None, typer.Option("--encoding", help="The input's encoding, such as windows-1251; else it is recognised.")
]
Output = Annotated[Path | None, typer.Option("-o", "--output", help="Write here instead of standard output.")]
From = Annotated[str, typer.Option("--from", help="Input format; auto recognises it by its content.")]
Engine = Annotated[str | None, typer.Option(help="refkit, citeproc-py or pandoc.")]
Locale = Annotated[str | None, typer.Option(help="Language of the output, such as de-DE.")]
Labels = Annotated[str, typer.Option(help="style: cite as the style does; list: by the list's own labels.")]


def register(app: typer.Typer) -> None:
    """Add this family's commands."""
    app.command(epilog="Example: refkit convert list.txt --to apa -o references.docx")(convert)
    app.command(epilog="Example: refkit split page.txt --json")(split)


def convert(
    inputs: InputNames,
    to: Annotated[str, typer.Option("--to", help="An output format or a style.", show_default=False)],
    source_format: From = "auto",
    output: Output = None,
    markup: Annotated[
        str | None, typer.Option(help="text, html, markdown, rst, latex, rtf or typst: entries alone, one a line.")
    ] = None,
    no_fix: Annotated[bool, typer.Option("--no-fix", help="Repair nothing.")] = False,
    unsafe_fixes: Annotated[bool, typer.Option("--unsafe-fixes", help="Make unsafe repairs too.")] = False,
    engine: Engine = None,
    locale: Locale = None,
    labels: Labels = "style",
    encoding: Encoding = None,
    composed: Annotated[
        bool, typer.Option("--composed", help="With csl-json: the variables as our styles print them.")
    ] = False,
    plain: Annotated[
        bool, typer.Option("--plain", help="No note of our own in the output; what it would have kept is told.")
    ] = False,
    title: Annotated[
        str | None, typer.Option(help="What stands above the list in a document; else what such lists are called.")
    ] = None,
    min_confidence: MinConfidence = None,
) -> None:
    """Read references, repair them, and write them in a format or a style.

    With a style there is one entry a line, in the style's order; with a format, the input's order. A style with
    -o FILE.docx, .html, .md, .tex, .rtf, .typ or .rst writes a whole document. Repairs are summed up on standard
    error; `refkit check` tells each.
    """
    from refkit.pipeline import convert_library, is_written

    if no_fix and unsafe_fixes:
        raise UsageError("--no-fix and --unsafe-fixes contradict each other")
    doubtful = Doubtful(min_confidence)
    to = _meant(to)
    given = Inputs(inputs, encoding)
    kind = outputs.document_kind(output, markup, to, formats=is_written(to))
    outputs.check_target(output, inputs=[*given.names, to], written=kind or (".rtf" if markup == "rtf" else None))
    options = _output_options(to, markup or "text", engine, locale, labels, composed, plain)
    if title is not None and kind is None:
        raise UsageError("--title stands above the list of a document: a style with -o FILE.docx, .html, .md ...")
    fix = not no_fix
    if len(given.names) == 1 and (large := large_export(given.names[0], encoding, source_format, to)):
        convert_in_a_stream(given.names[0], large, to, output, doubtful, fix=fix, unsafe=unsafe_fixes, plain=plain)
        raise typer.Exit(given.status(doubtful.status()))
    parts = list(given.each(reader(source_format, fix=fix, unsafe=unsafe_fixes, compact=True)))
    library = joined(parts)
    if to == "jsonl" and not isinstance(library.references, tuple):
        warnings, losses = _write_in_pieces(library, to, output)
    elif kind is not None:
        warnings, losses = _write_document(library, kind, to, output, title=title, **options), ()
    else:
        with terminal.working("writing"):
            result = convert_library(library, to, **options)
        terminal.tell_faults(result.faults)
        terminal.emit(result.text, output)
        warnings, losses = result.warnings, result.losses
    _report(library, to, warnings, losses)
    not_understood = max(map(tell_not_understood, parts))
    doubtful.look(library)
    raise typer.Exit(given.status(max(not_understood, doubtful.status())))


def reader(
    format: str, *, fix: bool = True, unsafe: bool = False, compact: bool = False
) -> Callable[[Source], Library]:
    """A function that makes a library of a source, to be given to `Inputs.each`; options as in `read_library`."""

    def read(source: Source) -> Library:
        from refkit.pipeline import read_library

        with terminal.working(f"reading {source.name}"):
            library = read_library(source, format, fix=fix, unsafe=unsafe, compact=compact)
        terminal.tell_faults(library.findings)
        return library

    return read


def _meant(to: str) -> str:
    """The target that a name means; an alias is told."""
    from refkit import plugins

    name = plugins.meant(to)
    if name != to:
        terminal.tell(f"{to} is {name}")
    return name


def _write_in_pieces(library: Library, to: str, output: Path | None) -> tuple[tuple[str, ...], tuple[Loss, ...]]:
    """A long list written piece by piece: in a format whose records stand each for itself the output is the same.

    Returns the warnings and the losses.
    """
    from refkit.pipeline import write

    losses: list[Loss] = []
    warnings: dict[str, None] = {}

    def pieces() -> Iterator[str]:
        for start in range(0, len(library), _PIECE):
            written = write(library[start : start + _PIECE], to)
            losses.extend(written.losses)
            warnings.update(dict.fromkeys(written.warnings))
            terminal.tell_faults(written.faults)
            yield written.text

    with terminal.working("writing"):
        terminal.emit_stream(pieces(), output)
    return tuple(warnings), tuple(losses)


_PIECE = 1024  # records


def _write_document(
    library: Library, kind: str, to: str, output: Path | None, *, markup: str, **options: Any
) -> tuple[str, ...]:
    """A list in a style as a whole file; returns the warnings."""
    from refkit.pipeline import print_document

    with terminal.working("writing"):
        printed = print_document(library, kind, to, **options)
    terminal.tell_faults(printed.faults)
    terminal.emit_bytes(printed.data, output)
    return printed.warnings


def _output_options(
    to: str, markup: str, engine: str | None, locale: str | None, labels: str, composed: bool, plain: bool
) -> dict[str, Any]:
    """The options that the target takes; one that it does not take is a mistake worth telling."""
    from refkit.formats import PLAIN
    from refkit.pipeline import is_written

    if labels not in ("style", "list"):
        raise UsageError(f"--labels is style or list, not {labels!r}")
    if plain and to not in PLAIN:
        raise UsageError(f"--plain is for {', '.join(PLAIN)}; {to} has no note of ours, or needs it")
    given = {"markup": markup != "text", "engine": engine, "locale": locale, "labels": labels != "style"}
    if is_written(to):
        for name, value in given.items():
            if value:
                raise UsageError(f"--{name} is for styles; {to} is a format")
        if composed and to != "csl-json":
            raise UsageError("--composed is for --to csl-json")
        return ({"composed": True} if composed else {}) | ({"plain": True} if plain else {})
    if composed:
        raise UsageError("--composed is for --to csl-json")
    check_locale(locale)
    options: dict[str, Any] = {"markup": markup, "labels": labels}
    if engine:
        options["engine"] = engine
    if locale:
        options["locale"] = locale
    return options


def check_locale(locale: str | None) -> None:
    """Raise UnknownNameError for a language without words of its own; de-XX falls back to German and is welcome."""
    from refkit.csl import known_locales
    from refkit.errors import UnknownNameError

    known = known_locales() if locale else []
    languages = {tag.split("-")[0] for tag in known}
    if locale and locale.replace("_", "-").split("-")[0].lower() not in languages:
        raise UnknownNameError("locale", locale, known)


def joined(libraries: list[Library]) -> Library:
    """All inputs as one library, keys made unique across them."""
    from dataclasses import replace

    from refkit.model.library import merged_meta
    from refkit.pipeline import with_keys

    if len(libraries) == 1:
        return libraries[0]
    joined = replace(
        libraries[0].with_references(r for lib in libraries for r in lib),
        set_aside=tuple(s for lib in libraries for s in lib.set_aside),
        changes=tuple(c for lib in libraries for c in lib.changes),
        findings=tuple(f for lib in libraries for f in lib.findings),
        text=None,
        meta=merged_meta(libraries),
    )
    return with_keys(joined)


_DOUBLE = "FMT003"  # told by a number of its own


def _report(library: Library, to: str, warnings: tuple[str, ...], losses: tuple[Loss, ...]) -> None:
    """Tell what was repaired, moved, lost or not read."""
    from refkit.fileedits import count_of

    if library.changes:
        # A repair of a text is told by its reference, one of a record by its key.
        touched = len({r.id for r in library if r.changes} | {c.key for c in library.changes if c.key})
        repairs = terminal.count(count_of(library.changes), "repair")
        # Records of an export may have no key: then it is not known here how many were touched.
        where = f" in {terminal.count(touched, 'reference')} of {len(library)}" if touched else ""
        terminal.tell(f"{repairs}{where} (refkit check tells each)")
    doubles = sum(f.rule == _DOUBLE for f in library.findings)
    if doubles:
        what = f"{terminal.count(doubles, 'typed entry is', 'typed entries are')} the same work as a live item"
        terminal.tell(f"{what}, which is kept instead (refkit check tells each)")
    aside = len(library.passages)
    if aside:
        what = terminal.count(aside, "passage")
        terminal.tell(f"{what} of the page {'is' if aside == 1 else 'are'} no reference (refkit check tells where)")
    terminal.tell_citations(library.citations, len(library))
    for warning in warnings:
        terminal.tell(f"warning: {warning}")
    moved = [loss for loss in losses if loss.put is not None]
    if moved:
        places = sorted({place for loss in moved for place in str(loss.put).split(", ")})
        values = terminal.count(len(moved), "value")
        terminal.tell(
            f"{to} has no field of its own for {values} of {terminal.count(len({m.key for m in moved}), 'record')}: "
            f"kept in {', '.join(places)} (refkit doctor tells each)"
        )
    lost = [loss for loss in losses if loss.put is None]
    for loss in lost[:20]:
        terminal.tell(f"not kept: {loss}")
    if len(lost) > 20:
        terminal.tell(f"not kept: {terminal.count(len(lost) - 20, 'more value')} (refkit doctor lists all)")
    _tell_unread(library)


def _tell_unread(library: Library) -> None:
    """Name the words that no field took: they stand in no entry and in no record but jsonl's provenance."""
    unread = [
        (r.id, words)
        for r in library
        if r.provenance is not None and not r.provenance.reason
        for words in r.provenance.unparsed_text
        if any(c.isalnum() for c in words)
    ]
    for key, words in unread[:20]:
        shown = " ".join(words.split())
        terminal.tell(f"{key}: not read, and so not in the output: {shown if len(shown) <= 80 else shown[:77] + '...'}")
    if len(unread) > 20:
        terminal.tell(f"{len(unread) - 20} more passages were not read (--to jsonl keeps each)")


def tell_not_understood(library: Library) -> int:
    """Name what could not be understood; 3 where there is any, else 0."""
    source = library.source or "input"
    if not len(library):
        empty = not (library.text or "").strip() and not library.findings
        what = "is empty" if empty else "holds no references"
        aside = f"; {terminal.count(len(library.set_aside), 'passage')} set aside" if library.set_aside else ""
        terminal.tell(f"{source} {what}{aside}")
        _tell_unreadable(library, source)
        return 3
    status = 0
    for reference in library:
        reason = getattr(reference, "reason", None)
        if not reason:
            continue
        status = 3
        words = " ".join((getattr(reference, "text", None) or "").split())
        shown = words if len(words) <= 70 else words[:67] + "..."
        terminal.tell(f"{source}: kept as it is ({reason}): {shown}")
    return 3 if _tell_unreadable(library, source) else status


def _tell_unreadable(library: Library, source: str) -> bool:
    """Tell what the reader of a format could not understand; whether there was anything."""
    told = [f for f in library.findings if f.rule.startswith("FMT") and f.rule != _DOUBLE]
    for finding in told:
        terminal.tell(f"{source}: {finding.message}")
    return bool(told)


def split(
    inputs: InputNames,
    as_json: Annotated[bool, typer.Option("--json", help="A JSON list of verbatim strings.")] = False,
    output: Output = None,
    encoding: Encoding = None,
) -> None:
    """Print the references of a pasted page, one a line; headlines, comments and the like are left out."""
    from refkit.visible import one_line

    given = Inputs(inputs, encoding)
    outputs.check_target(output, inputs=given.names)
    pages = list(given.each(_split_page))
    found = [text for page in pages for text in page]
    if as_json:
        text = json.dumps(found, ensure_ascii=False, indent=1) + "\n"
    else:
        text = "".join(" ".join(one_line(entry).split()) + "\n" for entry in found)
    terminal.emit(text, output)
    raise typer.Exit(given.status(0 if all(pages) else 3))


def _split_page(source: Source) -> list[str]:
    """The verbatim entries of a page; one that holds none is told."""
    from refkit.pipeline import entries_of

    entries = entries_of(source)
    if not entries:
        empty = not source.text.strip() and source.encoding != "zip"
        terminal.tell(f"{source.name} {'is empty' if empty else 'holds no references'}")
    return [e.text for e in entries]
