"""The whole story: text or an export goes in, typed references come out, checked and repaired, every change told.

    page text -> text.split -> rules (repair what would mislead the parser) -> parse -> rules (records, list)
              -> cite or formats -> output and report

Each function here is one line of that story or calls a few of them. What is understood, and how, is in the rooms below.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from refkit.errors import UsageError
from refkit.faults import attempt, collecting
from refkit.fileedits import FileRepairs, findings_of, repaired
from refkit.intake import Source, read_source
from refkit.model.library import Entry, Library, SetAside
from refkit.reading import (
    TEXT_FORMATS,
    document_of,
    fixed_records,
    format_of,
    is_verbatim,
    read_document,
    read_entries,
    read_library,
    with_faults,
    with_keys,
)
from refkit.trace import Change, Finding, Span
from refkit.visible import one_line

if TYPE_CHECKING:
    from refkit.cite import Rendered
    from refkit.formats import Loss, Written
    from refkit.model.types import ReferenceBase


@dataclass(frozen=True, slots=True)
class FixedText:
    """A repaired text and what was changed: `apply(old, changes)` gives `text`; spans count in the old text."""

    text: str
    changes: tuple[Change, ...]
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Converted:
    """The result of `convert`: the output, the records behind it, all that was changed, seen, or could not be kept.

    `faults` are bugs of ours met while writing (BUG001); those met while reading are among `findings`.
    """

    text: str
    library: Library
    changes: tuple[Change, ...] = ()
    findings: tuple[Finding, ...] = ()
    losses: tuple[Loss, ...] = ()
    warnings: tuple[str, ...] = ()
    faults: tuple[Finding, ...] = ()

    @property
    def not_understood(self) -> tuple[ReferenceBase, ...]:
        """The references that were kept as they are because they could not be taken apart."""
        return tuple(r for r in self.library if getattr(r, "reason", None))


@dataclass(frozen=True, slots=True)
class Result:
    """One text of a batch: its reference, or the error that is ours to mend; never both empty."""

    text: str
    reference: ReferenceBase | None = None
    changes: tuple[Change, ...] = ()
    error: str | None = None


def split(text: str) -> list[Entry]:
    """The references of a pasted page, verbatim and in order; headlines, comments and the like are left out."""
    from refkit.text import split as split_page

    return list(split_page(text).entries)


def parse(text: str, *, fix: bool = True, unsafe: bool = False) -> ReferenceBase:
    """One reference as a typed record. Never raises on content: what cannot be understood is kept, with a reason.

    `fix`: safe repairs of the text are made first and told in `.changes`; `unsafe`: unsafe ones too.
    """
    return read_entries([Entry(text, Span(0, len(text)))], fix=fix, unsafe=unsafe)[0]


def loads(text: str, format: str = "auto", *, fix: bool = True, unsafe: bool = False) -> Library:
    """A library from a string in any input format; "auto" recognises it by its content."""
    return read_library(Source("<string>", text, text.encode("utf-8", "surrogatepass")), format, fix=fix, unsafe=unsafe)


def load(
    path: str | Path, format: str = "auto", *, fix: bool = True, unsafe: bool = False, encoding: str | None = None
) -> Library:
    """A library from a file ("-" is standard input). Raises InputError when the file cannot be read as text.

    `encoding` is the file's, by any of its names; without it the bytes tell, and the choice goes to the log ("refkit").
    """
    source = read_source(path, encoding)
    for notice in source.notices:
        logging.getLogger("refkit").info(notice)
    return read_library(source, format, fix=fix, unsafe=unsafe)


def check(text: str, format: str = "auto", **options: Any) -> list[Finding]:
    """All that the rules see in a page or an export, in reading order; nothing is changed."""
    return check_library(loads(text, format, fix=False), **options)


def check_library(library: Library, **options: Any) -> list[Finding]:
    """The findings of text, record and list rules on a library. Options as in `refkit.rules.check_page`."""
    with collecting() as faults:
        found = _check_library(library, **options)
    left = with_faults(replace(library, findings=()), faults).findings
    return sorted([*found, *left], key=lambda f: (f.span, f.rule))


def _check_library(library: Library, **options: Any) -> list[Finding]:
    from refkit.rules import check_page, check_records

    found: list[Finding] = []
    if document_of(library) is not None:
        return _check_document(library, **options)
    if library.format in TEXT_FORMATS and library.text is not None:
        entries = [r.provenance.entry for r in library if r.provenance and r.provenance.entry]
        if all(is_verbatim(e, library.text) for e in entries):
            found += check_page(library.text, entries, library.set_aside, **options)
        else:
            found += _check_marked_up(library.text, entries, library.set_aside, **options)
    found += library.findings  # what the reader of a format could not understand
    if library.format not in TEXT_FORMATS:
        found += _untold_passages(library)
    records = check_records(library, **options)
    found += records if library.format in TEXT_FORMATS else _in_the_file(library, records, **options)
    return found


def _check_document(library: Library, **options: Any) -> list[Finding]:
    """Findings of a document: on its typed entries as on those of a page, on its live items where they are cited."""
    from refkit.documentpages import DOUBLE, is_live
    from refkit.rules import check_page, check_records

    page = library.text or ""
    typed = [r.provenance.entry for r in library if r.provenance and r.provenance.entry and not is_live(r)]
    aside = [s for s in library.set_aside if s.reason != DOUBLE]
    if all(is_verbatim(e, page) for e in typed):
        found = check_page(page, typed, aside, **options)
    else:
        found = _check_marked_up(page, typed, aside, **options)
    for finding in check_records(library, **options):
        live = finding.entry is not None and is_live(library[finding.entry])
        found += findings_of(library, None, [finding]) if live else [finding]
    return [*found, *library.findings]


def _untold_passages(library: Library) -> list[Finding]:
    """What a reader of a format set aside without a finding: `convert` counts it, so it is told here."""
    told = {f.span for f in library.findings}
    return [
        Finding("FMT002", s.span, f"{s.reason}: no reference, set aside as it is")
        for s in library.passages
        if s.span not in told
    ]


def _in_the_file(library: Library, records: Sequence[Finding], **options: Any) -> list[Finding]:
    """Findings on records of an export at their places in its file, with the repairs that `fix_export` would make."""
    from refkit.formats.edit_in_place import REWRITTEN

    encoding = str(library.meta.get("encoding", "utf-8"))
    repairs = None
    if library.format in REWRITTEN and library.text is not None:
        wanted = any(f.fixable for f in records)
        repairs = (
            repaired(library, _reader(library), encoding=encoding, **options) if wanted else FileRepairs("", library)
        )
    return findings_of(library, repairs, records, encoding=encoding)


def _reader(library: Library) -> Callable[[str], Library]:
    """Reads another text as the text of a library was read."""
    return lambda text: read_library(
        Source(library.source or "<string>", text, b""), library.format or "auto", fix=False
    )


def _check_marked_up(
    page: str, entries: Sequence[Entry], set_aside: Sequence[SetAside], **options: Any
) -> list[Finding]:
    """Findings of a page with markup: a repair is offered only where the entry stands in the page as it is read."""
    from refkit.rules import check_entries, check_set_aside

    wanted = {name: options[name] for name in ("select", "ignore") if name in options}
    out = check_set_aside(entries, set_aside, **wanted)
    for finding in check_entries([e.text for e in entries], **options):
        entry = entries[finding.entry or 0]
        if is_verbatim(entry, page):
            out.append(finding.shift(entry.span.start))
        else:
            out.append(replace(finding, span=entry.span, changes=()))
    return out


def fix_library(library: Library, *, unsafe: bool = False) -> Library:
    """The library with its safe (or all) repairs made. A library of a pasted page is read again from its text."""
    if library.format in TEXT_FORMATS and library.text is not None:
        return loads(library.text, library.format or "auto", unsafe=unsafe)
    if document_of(library) is not None:
        return read_document(library, unsafe=unsafe)
    return fixed_records(library, unsafe=unsafe)


def fix_text(text: str, unsafe: bool = False, *, format: str = "text", **options: Any) -> FixedText:
    """A pasted page repaired, the rest of it as it was; entries that were joined come back on lines of their own.

    With the format "lines" each line is an entry. In a page with markup (HTML, LaTeX) an entry is repaired only where
    no markup stands inside it.
    """
    from refkit import plugins
    from refkit import text as rooms
    from refkit.rules import fix_page

    plugins.rules()

    entries: list[Entry] = []

    def repaired() -> FixedText:
        page = rooms.lines(text) if format == "lines" else rooms.split(text)
        entries.extend(e for e in page.entries if is_verbatim(e, text))
        fixed = fix_page(text, entries, unsafe=unsafe, **options)
        return FixedText(fixed.text, tuple(fixed.changes), tuple(fixed.findings))

    with collecting() as faults:
        fixed = attempt("repair the page", text, repaired) or FixedText(text, ())
    if not faults:
        return fixed
    placed = [
        replace(f, span=entries[f.entry].span) if f.entry is not None and f.entry < len(entries) else f for f in faults
    ]
    return replace(fixed, findings=(*fixed.findings, *placed))


def entries_of(source: Source, format: str = "auto") -> list[Entry]:
    """The references of a pasted page or of the page of a document, verbatim and in order."""
    from refkit import plugins

    chosen = plugins.formats().get(format_of(source, format))
    if chosen is None or not chosen.binary:
        return split(source.text)
    from refkit.documentpages import split_document

    document = document_of(chosen.read(source.data)) if chosen.read else None
    return list(split_document(document).entries) if document is not None else []


def document_repairs(
    source: Source, format: str, *, unsafe: bool = False, **options: Any
) -> tuple[str, list[Change], list[Finding]] | None:
    """The page of a document, the repairs that its typed entries need, and what is left; None for no document.

    A document is not written back: who wants its repaired text converts it.
    """
    from refkit.documentpages import is_live
    from refkit.rules import fix_page

    before = read_library(source, format, fix=False)
    if document_of(before) is None:
        return None
    page = before.text or ""
    typed = [r.provenance.entry for r in before if r.provenance and r.provenance.entry and not is_live(r)]
    fixed = fix_page(page, [e for e in typed if is_verbatim(e, page)], unsafe=unsafe, **options)
    return page, list(fixed.changes), [*fixed.findings, *before.findings]


def safe_changes(library: Library, **options: Any) -> tuple[Change, ...]:
    """The safe repairs of a pasted page or an export, as `fix` would make them; () where it can make none."""
    from refkit.formats.edit_in_place import REWRITTEN

    if library.text is None:
        return ()
    if library.format in REWRITTEN:
        encoding = str(library.meta.get("encoding", "utf-8"))
        return repaired(library, _reader(library), encoding=encoding, **options).changes
    known = library.format in TEXT_FORMATS
    return fix_text(library.text, format=str(library.format), **options).changes if known else ()


def fix_export(
    source: Source, format: str, *, unsafe: bool = False, **options: Any
) -> tuple[str, list[Change], list[Finding]]:
    """An export with its changed values rewritten, all else byte for byte as it was; the changes; what is left.

    The changes are edits of the file's text, so they can be shown, undone and replayed like those of a page. Raises
    UsageError for a format that is not rewritten in place, with the reason and what to do instead.
    """
    from refkit.formats.edit_in_place import NOT_REWRITTEN, REWRITTEN

    if format not in REWRITTEN:
        reason = NOT_REWRITTEN.get(format, "refkit does not know where its values stand in the file")
        raise UsageError(
            f"fix cannot rewrite {format} in place: {reason}. "
            f"refkit convert {source.name} --to FORMAT writes its repaired records anew"
        )
    before = read_library(source, format, fix=False)
    made = repaired(before, _reader(before), encoding=source.encoding, unsafe=unsafe, **options)
    return made.text, list(made.changes), check_library(made.library, **options)


def write(library: Library, format: str, **options: Any) -> Written:
    """The library in an output format, with what that format cannot hold told per record and field."""
    from refkit import formats, plugins

    name = plugins.meant(format)
    return formats.write(library, plugins.formats().get(name, name), **options)


def dumps(library: Library, format: str, **options: Any) -> str:
    """The library in an output format, as a string."""
    return write(library, format, **options).text


def render(library: Library | Iterable[ReferenceBase], style: str, **options: Any) -> Rendered:
    """Formatted entries and citations of a library in a citation style. Options as in `refkit.cite.render`."""
    from refkit import cite, plugins

    return cite.render(library, style=str(plugins.styles().get(style, style)), **options)


def convert(
    source: str | Path,
    to: str,
    *,
    format: str = "auto",
    fix: bool = True,
    unsafe: bool = False,
    encoding: str | None = None,
) -> Converted:
    """The main job in one call: a file in, `to` (an output format or a style) out."""
    return convert_library(load(source, format, fix=fix, unsafe=unsafe, encoding=encoding), to)


def convert_library(library: Library, to: str, **options: Any) -> Converted:
    """A library as an output format or as the entries of a style, one a line."""
    if options.pop("composed", False):
        return Converted(_composed_json(library), library, library.changes, library.findings)
    if is_written(to):
        written = write(library, to, **options)
        return Converted(
            written.text,
            library,
            library.changes,
            library.findings,
            losses=tuple(written.losses),
            warnings=tuple(written.warnings),
            faults=written.faults,
        )
    rendered = render(library, _style_name(to), cite=False, **options)
    return Converted(
        "".join(f"{one_line(entry)}\n" for entry in rendered.entries),
        library,
        library.changes,
        library.findings,
        warnings=tuple(str(w) for w in rendered.warnings),
        faults=rendered.faults,
    )


def is_written(name: str) -> bool:
    """Whether `name` is a format that is written (and not a style)."""
    from refkit import plugins

    format = plugins.formats().get(plugins.meant(name))
    return format is not None and format.writes


def _composed_json(library: Library) -> str:
    """CSL-JSON whose variables hold what our styles print, for Zotero and pandoc; the facts are in `custom.refkit`."""
    import json

    from refkit.cite.composing.compose import compose_all

    return json.dumps(compose_all(library.references), ensure_ascii=False, indent=2) + "\n"


def _style_name(to: str) -> str:
    """`to` as a style; when it is neither style nor format the message lists both."""
    from refkit import cite, plugins
    from refkit.errors import UnknownNameError

    if to.startswith("stock:") or to.endswith(".csl"):
        return to
    styles = [*(s.name for s in cite.styles()), *plugins.styles()]
    if to in styles:
        return to
    if to in plugins.formats() or to in TEXT_FORMATS:
        raise UsageError(f"{to} is read, not written; refkit formats lists what is written")
    written = [n for n, f in plugins.formats().items() if f.writes]
    stock = _STOCK_NAMES.get(to.lower().split("-")[0])
    hint = f"A stock style is named so: stock:{stock or 'NAME'}; a path to a .csl file works too"
    raise UnknownNameError("format or style", to, [*styles, *written], hint)


# What people call a style, and the stock style that they mean.
_STOCK_NAMES = {
    "mla": "modern-language-association",
    "harvard": "harvard-cite-them-right",
    "ieee": "ieee",
    "vancouver": "nlm-citation-sequence",
    "ama": "american-medical-association",
    "asa": "american-sociological-association",
    "apsa": "american-political-science-association",
    "oscola": "oscola",
    "bluebook": "bluebook-law-review",
    "nature": "nature",
}


def process_batch(texts: Sequence[str], *, fix: bool = True) -> list[Result]:
    """One result for each text, in order; a failure of ours is an error value, never an exception."""
    out = []
    for text in texts:
        with collecting() as faults:
            reference = attempt("read", text, partial(parse, text, fix=fix))
        changes = reference.changes if reference is not None else ()
        out.append(Result(text, reference, changes, faults[0].message if faults else None))
    return out


def unparsed_share(library: Library) -> float:
    """The share of letters and digits of the entries that no field took, from 0 to 1."""
    total = lost = 0
    for reference in library:
        provenance = reference.provenance
        if provenance is None or provenance.entry is None:
            continue
        total += sum(c.isalnum() for c in provenance.entry.text)
        lost += sum(c.isalnum() for words in provenance.unparsed_text for c in words)
    return lost / total if total else 0.0


__all__ = [
    "Converted",
    "FixedText",
    "Result",
    "check",
    "check_library",
    "convert",
    "convert_library",
    "dumps",
    "fix_library",
    "fix_text",
    "format_of",
    "load",
    "loads",
    "parse",
    "process_batch",
    "read_entries",
    "read_library",
    "render",
    "split",
    "unparsed_share",
    "with_keys",
    "write",
]
