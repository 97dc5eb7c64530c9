"""The page of a document taken apart: its entries, what is set aside, and which typed entries live items double.

The body and each kind of notes are split by themselves, as pages of their own; all spans count in the document's page.
What the document said of an entry (emphasis, links, its place) is evidence that goes with its record.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from refkit.model.library import Entry, Library, SetAside
from refkit.trace import Finding, Span

if TYPE_CHECKING:
    from refkit.formats.office import Document, LiveItem
    from refkit.model.types import ReferenceBase
    from refkit.text.page import NotePart

DOUBLE = "double of a live item"  # why a typed entry is set aside
CITING = "text that cites live items"  # and why a sentence is that a short page would take for an entry
_ADDRESS = re.compile(r"https?://|www\.|\bdoi[.:]|\b10\.\d{4,9}/", re.I)
_WEB = re.compile(r"https?://[^\s<>\"]+", re.I)
_SEARCH = re.compile(
    r"https?://(?:scholar\.google\.|(?:www\.)?google\.[a-z.]+/(?:search|scholar)|books\.google\.[a-z.]+/books\?q=)",
    re.I,
)
_EMPHASIS = frozenset({"italic", "bold", "superscript", "subscript", "small-caps"})


@dataclass(frozen=True, slots=True)
class DocumentPage:
    """The entries of a document's page in order, the rest of it, and the typed doubles of live items.

    `addresses` are those of links behind an entry's words, by its index, where its text shows none. `notes` are the
    parts of its notes, as `refkit.text` gives them.
    """

    entries: tuple[Entry, ...]
    set_aside: tuple[SetAside, ...]
    doubles: tuple[tuple[Entry, LiveItem], ...] = ()
    addresses: Mapping[int, str] = field(default_factory=dict)
    notes: tuple[NotePart, ...] = ()


def split_document(document: Document, *, reader: Callable[[str], ReferenceBase] | None = None) -> DocumentPage:
    """Take the page of a document apart, each section by itself; `reader` as in `text.split`. Never raises, linear."""
    from refkit.formats.office.doubles import Doubles
    from refkit.text import split

    found: list[Entry] = []
    aside: list[SetAside] = []
    notes: list[NotePart] = []
    for section in document.sections:
        start = section.span.start
        zones = [(at - start, zone) for at, zone in document.zones if at in section.span]
        beside = section.kind == "body" and (len(document.sections) > 1 or bool(document.live))
        page = split(section.span.of(document.text), zones, part=beside, reader=reader)
        found += [replace(e, span=e.span.shift(start)) for e in page.entries]
        notes += [replace(n, span=n.span.shift(start), note=n.note + len(notes)) for n in page.notes]
        aside += [replace(s, span=s.span.shift(start)) for s in page.set_aside]
    doubles = Doubles(document)
    cited = [m.span for m in document.marks if m.kind == "citation"]
    body = next((s.span for s in document.sections if s.kind == "body"), Span(0, 0))
    entries: list[Entry] = []
    twice: list[tuple[Entry, LiveItem]] = []
    for entry in found:
        item = doubles.of(entry.text, entry.span, document.text) if document.live else None
        if item is None and entry.span.start in body and _holds(cited, entry.span):
            aside.append(SetAside(entry.text, entry.span, CITING))
        elif item is None:
            entries.append(replace(entry, number=len(entries)))
        else:
            twice.append((entry, item))
            aside.append(SetAside(entry.text, entry.span, DOUBLE))
    addresses = {i: address for i, e in enumerate(entries) if (address := _address(document, e))}
    return DocumentPage(
        tuple(entries), tuple(sorted(aside, key=lambda s: s.span)), tuple(twice), addresses, tuple(notes)
    )


def _holds(cited: list[Span], span: Span) -> bool:
    """Whether a citation stands inside of a span; `cited` is sorted."""
    at = bisect_left(cited, span)
    return any(s.overlaps(span) for s in cited[max(0, at - 1) : at + 1])


def _address(document: Document, entry: Entry) -> str:
    """The address of the first link behind an entry's words, where the entry itself shows none."""
    if _ADDRESS.search(entry.text):
        return ""
    return next((a for a in _links(document, entry.span) if not _SEARCH.match(a)), "")


def _links(document: Document, span: Span) -> list[str]:
    found = [m.value.strip() for m in document.marks_in(span) if m.kind == "link"]
    return [a for a in dict.fromkeys(map(_unwrapped, found)) if _WEB.fullmatch(a)]


def _unwrapped(address: str) -> str:
    """The address that a link leads to in the end: Google Docs sends each through Google."""
    if not address.startswith(("https://www.google.com/url?", "http://www.google.com/url?")):
        return address
    wanted = dict(parse_qsl(address.partition("?")[2]))
    return wanted.get("q") or wanted.get("url") or address


def evidence(document: Document, entry: Entry) -> dict[str, Any]:
    """What the document says of an entry: `place` (part, paragraph, offset); `emphasis`, `links` where there are any.

    Spans of emphasis count in the entry's text.
    """
    place = document.place(entry.span.start)
    out: dict[str, Any] = {}
    if place is not None:
        out["place"] = [place.part, place.paragraph, place.offset]
    if entry.span.of(document.text) == entry.text:
        marked = [
            [max(0, m.span.start - entry.span.start), min(m.span.end, entry.span.end) - entry.span.start, m.kind]
            for m in document.marks_in(entry.span)
            if m.kind in _EMPHASIS
        ]
        if marked:
            out["emphasis"] = marked
    if links := _links(document, entry.span):
        out["links"] = links
    return out


def is_live(reference: ReferenceBase) -> bool:
    """Whether a record is a live item of a document, and not read from its words."""
    return reference.provenance is not None and "live" in reference.provenance.raw


def in_order(references: Iterable[ReferenceBase]) -> list[ReferenceBase]:
    """Records in the order in which they stand in the page; items that are cited nowhere come last."""

    def place(reference: ReferenceBase) -> tuple[bool, int]:
        found = reference.provenance
        if found is None or found.entry is None:
            return True, 0
        uncited = is_live(reference) and not found.raw["live"]["cited"]
        return uncited, found.entry.span.start

    return sorted(references, key=place)


def told_doubles(page: DocumentPage, library: Library) -> list[Finding]:
    """A finding for each typed entry that was taken for the double of a live item, with the item's key."""
    keys = {r.provenance.raw["live"]["item"]: r.id for r in library if r.provenance and is_live(r)}
    return [
        Finding(
            rule="FMT003",
            span=entry.span,
            message=f"the same work as the {item.program} item {keys.get(item.key, item.key)}, which is kept instead",
            key=keys.get(item.key),
        )
        for entry, item in page.doubles
    ]
