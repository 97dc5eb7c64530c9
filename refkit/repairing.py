"""Repairs made: a pasted page, a document's typed entries, an export in its own file, the records of a library.

Each gives the new text and the changes that lead to it, so that they can be shown, undone and replayed.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from refkit.checking import check_library
from refkit.errors import UsageError
from refkit.faults import attempt, collecting
from refkit.fileedits import repaired
from refkit.intake import Source
from refkit.model.library import Entry, Library
from refkit.reading import (
    TEXT_FORMATS,
    document_of,
    fixed_records,
    is_verbatim,
    read_alone,
    read_document,
    read_library,
    reader_of,
    remembering,
)
from refkit.trace import Change, Finding, apply


@dataclass(frozen=True, slots=True)
class FixedText:
    """A repaired text and what was changed: `apply(old, changes)` gives `text`; spans count in the old text."""

    text: str
    changes: tuple[Change, ...]
    findings: tuple[Finding, ...] = ()


def fix_library(library: Library, *, unsafe: bool = False) -> Library:
    """The library with its safe (or all) repairs made. A library of a pasted page is read again from its text."""
    if library.format in TEXT_FORMATS and library.text is not None:
        source = Source("<string>", library.text, library.text.encode("utf-8", "surrogatepass"))
        return read_library(source, library.format or "auto", unsafe=unsafe)
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
        reader = remembering()
        page = rooms.lines(text) if format == "lines" else rooms.split(text, reader=reader)
        entries.extend(e for e in page.entries if is_verbatim(e, text))
        fixed = fix_page(text, entries, unsafe=unsafe, reader=reader, **options)
        return FixedText(fixed.text, tuple(fixed.changes), tuple(fixed.findings))

    with collecting() as faults:
        fixed = attempt("repair the page", text, repaired) or FixedText(text, ())
    if not faults:
        return fixed
    placed = [
        replace(f, span=entries[f.entry].span) if f.entry is not None and f.entry < len(entries) else f for f in faults
    ]
    return replace(fixed, findings=(*fixed.findings, *placed))


def document_repairs(
    source: Source, format: str, *, unsafe: bool = False, **options: Any
) -> tuple[str, list[Change], list[Finding]] | None:
    """The page of a document, the repairs that its typed entries need, and what is left; None for no document.

    They are made in a Word document by `tracked_document`; who wants the repaired text alone converts it.
    """
    from refkit.documentpages import is_live
    from refkit.rules import fix_page

    before = read_library(source, format, fix=False)
    if document_of(before) is None:
        return None
    page = before.text or ""
    typed = [r.provenance.entry for r in before if r.provenance and r.provenance.entry and not is_live(r)]
    fixed = fix_page(page, [e for e in typed if is_verbatim(e, page)], unsafe=unsafe, reader=read_alone, **options)
    return page, list(fixed.changes), [*fixed.findings, *before.findings]


@dataclass(frozen=True, slots=True)
class TrackedDocument:
    """A Word document with its repairs as tracked changes: `data`, the bytes of the file.

    `page` is its old text, in which the spans of all others count: `changes` that were made, `refused` ones that could
    not be, with the reason, `findings` that are left; `comments` counts those of them that stand in the document.
    """

    data: bytes
    page: str
    changes: tuple[Change, ...] = ()
    refused: tuple[tuple[Change, str], ...] = ()
    findings: tuple[Finding, ...] = ()
    comments: int = 0


def tracked_document(
    source: Source, format: str = "auto", *, date: str, unsafe: bool = False, **options: Any
) -> TrackedDocument:
    """A Word document with each repair of a typed entry as a tracked change, and a comment for each finding left.

    `date` stands in every change: 2026-05-04T10:00:00Z. All else of the file stays as it was. Raises UsageError for
    what is no Word document, or is damaged. Options as in `fix_text`.
    """
    from refkit.formats.office.tracking import NotWritableError, track

    found = document_repairs(source, format, unsafe=unsafe, **options) if is_word(source, format) else None
    if found is None:
        raise UsageError(
            f"{source.name} is no Word document (.docx), and only those take tracked changes; "
            "save it as .docx, or repair it with refkit fix"
        )
    page, made, left = found
    # What is left was found in the repaired page, but for what the document itself told.
    back = apply(page, made)[1]
    seen = [f if f.rule.startswith("FMT") else replace(f, span=back.span_back(f.span)) for f in left]
    notes = [(f.span, _note(f)) for f in seen if f.span.end > f.span.start]
    try:
        tracked = track(source.data, made, notes, date=date)
    except NotWritableError as error:
        raise UsageError(
            f"{source.name} could not be read whole ({error}), so it is not written: save it in Word again"
        ) from None
    return TrackedDocument(tracked.data, page, tracked.made, tracked.refused, tuple(seen), tracked.comments)


def is_word(source: Source, format: str = "auto") -> bool:
    """Whether a source is a Word document, by its content."""
    from refkit.formats.office.package import kind_of

    return format in ("auto", "docx") and source.data[:4] == b"PK\x03\x04" and kind_of(source.data) == "docx"


def _note(finding: Finding) -> str:
    """What a comment says of a finding; an unsafe repair that was not made is shown."""
    words = f"{finding.rule}: {finding.message}"
    if not finding.changes:
        return words
    shown = "; ".join(f"“{c.before}” → “{c.after}”" for c in finding.changes[:3])
    return f"{words} (not sure enough to be made: {shown})"


def safe_changes(library: Library, **options: Any) -> tuple[Change, ...]:
    """The safe repairs of a pasted page or an export, as `fix` would make them; () where it can make none."""
    from refkit.formats.edit_in_place import REWRITTEN

    if library.text is None:
        return ()
    if library.format in REWRITTEN:
        encoding = str(library.meta.get("encoding", "utf-8"))
        return repaired(library, reader_of(library), encoding=encoding, **options).changes
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
    made = repaired(before, reader_of(before), encoding=source.encoding, unsafe=unsafe, **options)
    return made.text, list(made.changes), check_library(made.library, **options)
