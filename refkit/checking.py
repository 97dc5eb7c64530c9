"""What is seen in a library: the findings of all rules, each at its place in the page or the file that was read.

A page is checked as it stands, entry by entry and as a whole; a document on its typed entries as on those of a page; an
export record by record. Nothing is changed here: repairs are made in `refkit.repairing`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from refkit.faults import attempt, collecting
from refkit.fileedits import FileRepairs, repaired
from refkit.filefindings import findings_of
from refkit.model.library import Entry, Library, SetAside
from refkit.reading import TEXT_FORMATS, document_of, is_verbatim, read_alone, reader_of, with_faults
from refkit.trace import Finding


def check_library(library: Library, *, min_confidence: float | None = None, **options: Any) -> list[Finding]:
    """The findings of text, record and list rules on a library. Options as in `refkit.rules.check_page`.

    `min_confidence`: what was read less surely is doubtful, fields and whole records; without it, fields that are more
    likely wrong than right. Raises UsageError outside 0 to 1.
    """
    with collecting() as faults:
        found = _check_library(library, min_confidence, **options)
    left = with_faults(replace(library, findings=()), faults).findings
    return sorted([*found, *left], key=lambda f: (f.span, f.rule))


def check_citations(library: Library, **options: Any) -> list[Finding]:
    """The citations of an article's text and notes beside its list, in the order of the text.

    `select` and `ignore` as in `check_library`. Nothing is asked of the network.
    """
    from refkit.notes.article import check_article
    from refkit.rules.engine.registry import chosen_codes

    codes = chosen_codes(options.get("select"), options.get("ignore"))
    with collecting() as faults:
        found = attempt("check citations", library.text or "", check_article, library) or []
    left = with_faults(replace(library, findings=()), faults).findings
    return sorted([*(f for f in found if f.rule in codes), *left], key=lambda f: (f.span, f.rule))


def _citations_of_notes(library: Library, **options: Any) -> list[Finding]:
    """What is doubtful or misspelt among the citations of a library that was read from notes."""
    if not library.citations:
        return []
    from refkit.rules.engine.registry import chosen_codes

    codes = chosen_codes(options.get("select"), options.get("ignore"))
    found = []
    for citation in library.citations:
        code = "CIT101" if citation.is_doubtful else "CIT102" if citation.reason else ""
        if code and code in codes:
            said = " ".join(citation.text.split())[:80]
            message = f"it is doubtful what “{said}” cites: {citation.reason}" if code == "CIT101" else citation.reason
            found.append(Finding(code, citation.span, message, key=citation.key))
    return found


def _check_library(library: Library, min_confidence: float | None, **options: Any) -> list[Finding]:
    from refkit.rules import check_records

    found: list[Finding] = []
    if document_of(library) is not None:
        return _check_document(library, min_confidence, **options)
    if library.format in TEXT_FORMATS and library.text is not None:
        entries = [r.provenance.entry for r in library if r.provenance and r.provenance.entry]
        found += _citations_of_notes(library, **options)
        if all(is_verbatim(e, library.text) for e in entries):
            found += _check_text(library, entries, **options)
        else:
            found += _check_marked_up(library.text, entries, library.set_aside, **options)
    # What the reader of a format could not understand; a finding has its place, a line in its words is one too many.
    found += (replace(f, message=_LINE.sub("", f.message)) for f in library.findings)
    if library.format not in TEXT_FORMATS:
        found += _untold_passages(library)
    records = check_records(library, min_confidence=min_confidence, **options)
    found += records if library.format in TEXT_FORMATS else _in_the_file(library, records, **options)
    return found


def _check_text(library: Library, entries: Sequence[Entry], **options: Any) -> list[Finding]:
    """Findings on the text of a page; short forms of its notes are no records, and are looked at as `fix` does."""
    from refkit.rules import check_page

    page = library.text or ""
    short = [Entry(c.text, c.span) for c in library.citations if c.form == "short"]
    if not short:
        return check_page(page, entries, library.set_aside, reader=read_alone, **options)
    numbered = sorted([*enumerate(entries), *((None, e) for e in short)], key=lambda pair: pair[1].span)
    found = check_page(page, [e for _, e in numbered], library.set_aside, reader=read_alone, **options)
    return [f if f.entry is None else replace(f, entry=numbered[f.entry][0]) for f in found]


_LINE = re.compile(r"^line \d+: ")


def _check_document(library: Library, min_confidence: float | None, **options: Any) -> list[Finding]:
    """Findings of a document: on its typed entries as on those of a page, on its live items where they are cited."""
    from refkit.documentpages import DOUBLE, is_live
    from refkit.rules import check_page, check_records

    page = library.text or ""
    cited = _citations_of_notes(library, **options)
    typed = [r.provenance.entry for r in library if r.provenance and r.provenance.entry and not is_live(r)]
    aside = [s for s in library.set_aside if s.reason != DOUBLE]
    if all(is_verbatim(e, page) for e in typed):
        found = check_page(page, typed, aside, reader=read_alone, **options)
    else:
        found = _check_marked_up(page, typed, aside, **options)
    for finding in check_records(library, min_confidence=min_confidence, **options):
        live = finding.entry is not None and is_live(library[finding.entry])
        found += findings_of(library, None, [finding]) if live else [finding]
    return [*found, *cited, *library.findings]


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
            repaired(library, reader_of(library), encoding=encoding, **options) if wanted else FileRepairs("", library)
        )
    return findings_of(library, repairs, records, encoding=encoding)


def _check_marked_up(
    page: str, entries: Sequence[Entry], set_aside: Sequence[SetAside], **options: Any
) -> list[Finding]:
    """Findings of a page with markup: a repair is offered only where the entry stands in the page as it is read."""
    from refkit.rules import check_entries, check_set_aside

    wanted = {name: options[name] for name in ("select", "ignore") if name in options}
    out = check_set_aside(entries, set_aside, **wanted)
    for finding in check_entries([e.text for e in entries], reader=read_alone, **options):
        entry = entries[finding.entry or 0]
        if is_verbatim(entry, page):
            out.append(finding.shift(entry.span.start))
        else:
            out.append(replace(finding, span=entry.span, changes=()))
    return out
