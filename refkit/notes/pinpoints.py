"""The place that a full note cites, which is the citation's and not the item's: "(Oxford: Press, 1982), 48".

In a book every page at the end is cited. An article or a chapter has pages of its own: there a range is its own, and
one page, or what stands behind "at", "hier", "esp.", is cited. A leaf at the end of an archival chain is cited too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import Any

from refkit.knowledge.words import filled
from refkit.model.library import FieldTrace, Provenance
from refkit.model.parts import ArchivalLocation, Locator
from refkit.model.types import ReferenceBase
from refkit.notes.short_forms import read_locator
from refkit.notes.works import ARTICLES
from refkit.read.pages import read_pages
from refkit.text.cues import pointers
from refkit.trace import Span

_READER = "pinpoint"
_RANGE = re.compile(r"\d\s?[–—-]\s?\d")
_PARTED = re.compile(r",\s")


@cache
def _pinpoint() -> re.Pattern[str]:
    """Words before the place that is cited inside of others, and clauses, which are cited always."""
    return re.compile(
        filled(r"(?:^|[,\s])\s?(?P<at>(?:{pinpoint before})[.:]?\s(?=\S)|{clause before}\s?(?=[\divxlc]))")
    )


def with_locator(reference: ReferenceBase) -> ReferenceBase:
    """The record of a full note with the place that the note cites as its `locator`, taken from its pages.

    `taken_off` gives the place to the citation.
    """
    found = reference.provenance
    if reference.locator is not None or found is None or found.entry is None:
        return reference
    text = found.entry.text
    start = _free(found, pointers.locator_start(text), len(text))
    if start < 0:
        return _with_leaf(reference, found)
    at = _cited_from(reference, text, start)
    locator = read_locator(text[at:]) if at >= 0 else None
    if locator is None:
        return reference
    span = Span(at, len(text.rstrip(" .\n\u00a0")))
    fields = {name: t for name, t in found.fields.items() if name != "locator"}
    paged = any(s.end > start for s in found.fields["page"].spans) if "page" in found.fields else False
    fields["locator"] = FieldTrace(
        (span,), found.fields.get("page", FieldTrace(())).confidence, _READER, _label(text, at)
    )
    changed: dict[str, Any] = {"locator": locator}
    own = text[start:at].strip(" ,;:")
    if paged and any(s.start < at for s in fields["page"].spans):
        fields["page"] = _cut(fields["page"], at)
    elif paged:
        changed["page"] = None
        del fields["page"]
    elif reference.page is None and re.search(r"\d", own):
        changed["page"] = read_pages(_without_label(own))
        fields["page"] = FieldTrace(
            (Span(start, start + len(text[start:at].rstrip(" ,;:"))),), 0.8, _READER, _label(text, start)
        )
    left = tuple(part for s in found.unparsed for part in _without(s, Span(start, span.end)))
    return reference.with_(**changed, provenance=replace(found, fields=fields, unparsed=left))


def _without(span: Span, taken: Span) -> Iterator[Span]:
    """What of a stretch is left and right of another."""
    if span.end <= taken.start or span.start >= taken.end:
        yield span
        return
    if span.start < taken.start:
        yield Span(span.start, taken.start)
    if span.end > taken.end:
        yield Span(taken.end, span.end)


def taken_off(reference: ReferenceBase) -> tuple[ReferenceBase, Locator | None]:
    """The record without the place that its note cites, and that place. Where it stood is traced, as a label."""
    locator, found = reference.locator, reference.provenance
    trace = found.fields.get("locator") if found is not None else None
    if locator is None or found is None or found.entry is None or trace is None:
        return reference, locator
    words = tuple(span.of(found.entry.text) for span in trace.spans)
    fields = {**found.fields, "locator": replace(trace, labels=words)}
    return reference.with_(locator=None, provenance=replace(found, fields=fields)), locator


def _free(found: Provenance, start: int, end: int) -> int:
    """Where the place at the end begins that no other field took; -1 where none is left."""
    if start < 0:
        return -1
    for name, trace in found.fields.items():
        if name in ("page", "locator"):
            continue
        for span in trace.spans:
            if span.start < end and span.end > start:
                start = span.end
    return start if start < end - 1 else -1


def _cited_from(reference: ReferenceBase, text: str, start: int) -> int:
    """Where what is cited begins in the places from `start` on; -1 where they are the item's own."""
    tail = text[start:]
    if m := _pinpoint().search(tail):
        return start + m.start("at")
    first = len(tail) - len(tail.lstrip(" ,;:.\n"))
    if not _has_pages(reference):
        return start + first
    parts = _PARTED.split(tail.strip(" ,;:."))
    if len(parts) > 1 and _RANGE.search(parts[0]) and not _RANGE.search(parts[1]):
        return start + _PARTED.search(tail, first).end()  # type: ignore[union-attr]
    single = len(parts) == 1 and not _RANGE.search(tail)
    return start + first if single and reference.kind not in _PRINTED_ON_ONE else -1


_PRINTED_ON_ONE = frozenset({"newspaper_article", "magazine_article", "treaty", "statute", "legal_case", "review"})


def _has_pages(reference: ReferenceBase) -> bool:
    """Whether an item has pages of its own, as a part of something printed."""
    inside = reference.container_title is not None and reference.kind not in ("book", "edited_book", "thesis")
    return inside or reference.kind in ARTICLES or reference.kind in _PRINTED_ON_ONE


def _label(text: str, at: int) -> tuple[str, ...]:
    m = re.match(r"[^\d]{1,24}", text[at:])
    label = m[0].strip(" ,") if m else ""
    return (label,) if any(c.isalpha() for c in label) else ()


def _without_label(text: str) -> str:
    m = re.search(r"\d", text)
    return text[m.start() :] if m else text


def _cut(trace: FieldTrace, end: int) -> FieldTrace:
    return replace(trace, spans=tuple(Span(s.start, min(s.end, end)) for s in trace.spans if s.start < end))


@cache
def _leaf() -> re.Pattern[str]:
    return re.compile(filled(r"[,;.]?\s+(?P<leaf>{leaf before}\s?\d[^,;]{0,24})[.\s]*$"))


def _with_leaf(reference: ReferenceBase, found: Provenance) -> ReferenceBase:
    """The record of a document with the leaf at the end of its archival chain as its locator."""
    entry, archive, trace = found.entry, reference.archive, found.fields.get("archive")
    m = _leaf().search(entry.text[-60:]) if entry is not None else None
    if m is None or entry is None or archive is None or trace is None:
        return reference
    at = max(0, len(entry.text) - 60) + m.start("leaf")
    leaf, locator = m["leaf"].rstrip(". "), read_locator(m["leaf"])
    if locator is None or not any(s.start <= at < s.end for s in trace.spans):
        return reference
    fields = dict(found.fields)
    fields["archive"] = replace(_cut(trace, at), spans=tuple(s for s in _cut(trace, at).spans if s.end > s.start))
    fields["locator"] = FieldTrace((Span(at, at + len(leaf)),), trace.confidence, _READER, _label(entry.text, at))
    return reference.with_(
        archive=_without_leaf(archive, leaf), locator=locator, provenance=replace(found, fields=fields)
    )


def _without_leaf(archive: ArchivalLocation, leaf: str) -> ArchivalLocation:
    number = (archive.call_number or "").rstrip(". ")
    shorter = number[: -len(leaf)].rstrip(" ,;.") if number.endswith(leaf) else archive.call_number
    return archive.model_copy(update={"call_number": shorter or None, "listy": None})
