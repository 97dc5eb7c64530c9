"""The whole story: text or an export goes in, typed references come out, checked and repaired, every change told.

    page text -> text.split -> rules (repair what would mislead the parser) -> parse -> rules (records, list)
              -> cite or formats -> output and report

Each function here is one line of that story or calls a few of them. What is understood, and how, is in the rooms below.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from refkit.checking import check_citations, check_library
from refkit.errors import UsageError
from refkit.faults import attempt, collecting
from refkit.intake import Source, read_source
from refkit.model.library import Entry, Library
from refkit.reading import TEXT_FORMATS, document_of, format_of, read_alone, read_entries, read_library, with_keys
from refkit.repairing import (
    FixedText,
    TrackedDocument,
    document_repairs,
    fix_export,
    fix_library,
    fix_text,
    is_word,
    safe_changes,
    tracked_document,
)
from refkit.trace import Change, Finding, Span
from refkit.visible import one_line

if TYPE_CHECKING:
    from refkit.cite import Rendered, RenderedNotes
    from refkit.cite.documents import PrintedDocument
    from refkit.formats import Loss, Written
    from refkit.model.types import ReferenceBase


@dataclass(frozen=True, slots=True)
class Converted:
    """The result of `convert`: the output, the records behind it, all that was changed, seen, or could not be kept.

    `faults` are bugs of ours met while writing (BUG001); those met while reading are among `findings`. `doubtful` are
    the references that are less sure than was asked for, none where nobody asked; they are in the output too.
    """

    text: str
    library: Library
    changes: tuple[Change, ...] = ()
    findings: tuple[Finding, ...] = ()
    losses: tuple[Loss, ...] = ()
    warnings: tuple[str, ...] = ()
    faults: tuple[Finding, ...] = ()
    doubtful: tuple[ReferenceBase, ...] = ()

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

    return list(split_page(text, reader=read_alone).entries)


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


def entries_of(source: Source, format: str = "auto") -> list[Entry]:
    """The references of a pasted page or of the page of a document, verbatim and in order."""
    from refkit import plugins

    chosen = plugins.formats().get(format_of(source, format))
    if chosen is None or not chosen.binary:
        return split(source.text)
    from refkit.documentpages import split_document

    document = document_of(chosen.read(source.data)) if chosen.read else None
    return list(split_document(document, reader=read_alone).entries) if document is not None else []


def check(text: str, format: str = "auto", **options: Any) -> list[Finding]:
    """All that the rules see in a page or an export, in reading order; nothing is changed.

    Options are those of rules (`select`, `ignore`, `keep`) and `min_confidence`: what was read less surely is doubtful.
    """
    return check_library(loads(text, format, fix=False), **options)


def track_changes(
    source: str | Path | bytes, *, unsafe: bool = False, date: str | None = None, **options: Any
) -> TrackedDocument:
    """A Word document with its repairs as tracked changes and its other findings as comments; `.data` is the file.

    `source` is a path or the file's bytes. `date` stands in each change, such as 2026-05-04T10:00:00Z; without it that
    is now. Raises UsageError for what is no Word document. Options are those of rules (`select`, `ignore`, `keep`).
    """
    from refkit.intake import decode

    given = decode(source, "<bytes>") if isinstance(source, bytes) else read_source(source)
    return tracked_document(given, date=date or now(), unsafe=unsafe, **options)


def now() -> str:
    """This second in Universal Time, as Word writes it; `SOURCE_DATE_EPOCH` names another (reproducible-builds.org)."""
    import os
    import time

    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    seconds = int(given) if given.isascii() and given.isdigit() and len(given) <= 11 else int(time.time())
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(seconds))


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


def print_document(
    library: Library | Iterable[ReferenceBase], ending: str, style: str, **options: Any
) -> PrintedDocument:
    """The list in a style as a whole file, in memory; ending and options as in `refkit.cite.documents.document`."""
    from refkit import plugins
    from refkit.cite.documents import document

    name = _style_name(plugins.meant(style))
    return document(library, ending, str(plugins.styles().get(name, name)), **options)


def write_document(
    library: Library | Iterable[ReferenceBase], path: str | Path, style: str = "chicago-author-date", **options: Any
) -> PrintedDocument:
    """Write the list in a style as a file that its program opens: .docx, .html, .md, .tex, .rtf, .typ, .rst or .txt.

    The ending of `path` says which; the file is written whole or not at all, over one that stands there. `title`: what
    stands above the list; `locale`, `labels`, `engine` as in `render`. Raises UsageError for an ending that is not
    written, OutputError where the file cannot be; what the style could not print is in `.warnings`.
    """
    from refkit.files.atomic import write_file

    printed = print_document(library, Path(path).suffix, style, **options)
    for notice in write_file(Path(path), printed.data):
        logging.getLogger("refkit").info(notice)
    return printed


def render_notes(library: Library, style: str = "chicago-notes-bibliography", **options: Any) -> RenderedNotes:
    """The notes of a library read from notes, printed again in a style. Options as in `refkit.cite.render_notes`."""
    from refkit import cite, plugins

    return cite.render_notes(library, str(plugins.styles().get(style, style)), **options)


def convert(
    source: str | Path,
    to: str,
    *,
    format: str = "auto",
    fix: bool = True,
    unsafe: bool = False,
    encoding: str | None = None,
    min_confidence: float | None = None,
) -> Converted:
    """The main job in one call: a file in, `to` (an output format or a style) out.

    `min_confidence`, from 0 to 1 (else UsageError): references with anything less sure are named in `.doubtful`.
    """
    from refkit.model.doubts import asked

    below = None if min_confidence is None else asked(min_confidence)  # before the work is done
    converted = convert_library(load(source, format, fix=fix, unsafe=unsafe, encoding=encoding), to)
    if below is None:
        return converted
    return replace(converted, doubtful=tuple(converted.library.doubtful(below)))


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
    "Converted", "FixedText", "Result", "TrackedDocument", "check", "check_citations", "check_library", "convert",
    "convert_library", "document_repairs", "dumps", "entries_of", "fix_export", "fix_library", "fix_text", "format_of",
    "is_word", "is_written", "load", "loads", "now", "parse", "print_document", "process_batch", "read_entries",
    "read_library", "render", "render_notes", "safe_changes", "split", "track_changes", "tracked_document",
    "unparsed_share", "with_keys", "write", "write_document",
]  # fmt: skip
