"""Typed entries that are the same work as a live item: told as doubles and not returned twice.

An entry is taken for a double where it shows the item's DOI or its very address, else only where it shows all of what
names a work: the item's title (the main title at least, and no other subtitle; one word must stand between marks), its
year, the family name of its first person before the title, and its volume where it has one.
Two near works of an author, a review of the book, another edition or volume are none.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from refkit.formats.office.page import Document, LiveItem
from refkit.trace import Span

if TYPE_CHECKING:
    from refkit.model.types import ReferenceBase

_WORD = re.compile(r"[^\W_]+|&")
_TAG = re.compile(r"</?[A-Za-z][^<>]{0,40}>")
_ENDS = re.compile(r"[\"“”'‘’«».,:;?!()\[\]–—*_]")
_LEAST = 20  # characters of an address that names one work
_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")
_NAMED_ALONE = 40  # characters in front of the title of an unsigned work: quotation marks, a place, a date
_COVERED = 0.8  # of an entry's letters: so much printed by a program's field is its own


@dataclass(frozen=True, slots=True)
class _Known:
    """What is compared of a live item, in folded words."""

    item: LiveItem
    title: tuple[str, ...]
    under: tuple[str, ...]
    year: str
    family: tuple[str, ...]
    volume: str


class Doubles:
    """The live items of a document, asked for each typed entry."""

    def __init__(self, document: Document) -> None:
        self._printed = sorted(m.span for m in document.marks if m.kind == "citation")
        self._keys = {m.span: m.value.split("\n") for m in document.marks if m.kind == "citation"}
        self._items = {item.key: item for item in document.live}
        self._by_words: dict[tuple[str, ...], list[_Known]] = {}
        self._addresses: dict[str, LiveItem] = {}
        for item in document.live:
            for address in _addresses(item.reference):
                self._addresses.setdefault(address, item)
            known = _known(item)
            if known is not None:
                self._by_words.setdefault(known.title[:2], []).append(known)

    def of(self, text: str, span: Span, page: str) -> LiveItem | None:
        """The live item that an entry is the double of; None where it is a work of its own."""
        printed, same = self._printed_by_field(span, page), self._same_work(text)
        return same if same in printed else next(iter(printed), same)

    def _printed_by_field(self, span: Span, page: str) -> list[LiveItem]:
        """The items of the citation field that printed the entry, or nearly all of it."""
        whole = sum(c.isalnum() for c in span.of(page))
        covered = 0
        items: list[LiveItem] = []
        # Citations do not stand inside of each other, save in damaged files: the one before may reach into the entry.
        for printed in self._printed[max(0, bisect_left(self._printed, Span(span.start, 0)) - 1) :]:
            if printed.start >= span.end:
                break
            if not printed.overlaps(span):
                continue
            covered += sum(c.isalnum() for c in page[max(printed.start, span.start) : min(printed.end, span.end)])
            items += (self._items[key] for key in self._keys[printed] if key in self._items)
        return items if whole and covered >= _COVERED * whole else []

    def _same_work(self, text: str) -> LiveItem | None:
        shown = _ADDRESS.findall(text) if self._addresses else []
        if named := next((a for a in map(_bare, shown) if a in self._addresses), None):
            return self._addresses[named]
        if not self._by_words:
            return None
        words = [(fold(m[0]), m.start(), m.end()) for m in _WORD.finditer(text)]
        years = set(_YEAR.findall(text))
        for at in range(len(words)):
            begins = tuple(w for w, _, _ in words[at : at + 2])
            for known in [*self._by_words.get(begins, []), *self._by_words.get(begins[:1], [])]:
                if known.year in years and _stands(known, words, at, text):
                    return known.item
        return None


def _stands(known: _Known, words: Sequence[tuple[str, int, int]], at: int, text: str) -> bool:
    """Whether the entry is the item's, when its title begins at word `at`."""
    end = at + len(known.title)
    if tuple(w for w, _, _ in words[at:end]) != known.title:
        return False
    start = words[at][1]
    if known.family:
        ahead = [w for w, _, _ in words[:at]]
        if not _contains(ahead, known.family):
            return False
    elif start > _NAMED_ALONE:
        return False
    between = text[words[end - 1][2] : words[end][1]] if end < len(words) else ""
    if len(known.title) == 1 and not (
        known.family and start and _ENDS.search(text[max(0, start - 2) : start]) and _ENDS.match(text, words[at][2])
    ):
        return False
    if ":" in between:
        following = [w for w, _, _ in words[end : end + len(known.under)]]
        if not known.under or following[: min(3, len(known.under))] != list(known.under)[: min(3, len(known.under))]:
            return False
    elif between.strip() == "" and between and end < len(words):
        # "The Cold War" at the head of "The Cold War in Asia": the title goes on.
        return False
    return not known.volume or known.volume in {w for w, _, _ in words[end:]}


def _contains(words: Sequence[str], part: Sequence[str]) -> bool:
    return any(tuple(words[i : i + len(part)]) == tuple(part) for i in range(len(words) - len(part) + 1))


def _known(item: LiveItem) -> _Known | None:
    """What is compared of an item; None where it says too little to be known again."""
    reference = item.reference
    title = _TAG.sub("", getattr(reference.title, "text", None) or "")
    main, under = _parted(title)
    words = _folded(main)
    year = _YEAR.search(str(reference.issued or ""))
    if not words or not year:
        return None
    return _Known(item, words, _folded(under), year[0], _family(reference), _volume(reference))


def _parted(title: str) -> tuple[str, str]:
    """A title and its subtitle."""
    main, colon, under = title.partition(":")
    return (main, under) if colon and _folded(main) else (title, "")


def _family(reference: ReferenceBase) -> tuple[str, ...]:
    people: Iterable[object] = (*reference.author, *reference.editor, *reference.translator)
    for person in people:
        name = getattr(person, "family", None) or getattr(person, "literal", None) or ""
        return _folded(name)
    return ()


def _volume(reference: ReferenceBase) -> str:
    found = _folded(str(getattr(reference, "volume", None) or ""))
    return found[0] if found else ""


def _folded(text: str) -> tuple[str, ...]:
    return tuple(fold(m[0]) for m in _WORD.finditer(text))


_ADDRESS = re.compile(r"https?://[^\s<>\"]+|\b10\.\d{4,9}/[^\s<>\"]+", re.I)


def _bare(address: str) -> str:
    """An address or a DOI for comparison."""
    short = re.sub(r"^https?://(?:(?:dx\.)?doi\.org/|www\.)?", "", address.lower())
    return short.rstrip("/.,;:)]”’")


def _addresses(reference: ReferenceBase) -> list[str]:
    """The DOI and the address of a record, where they are long enough to name one work."""
    url = getattr(reference.url, "url", None) or ""
    found = [_bare(str(a)) for a in (reference.doi, url) if a]
    return [a for a in found if len(a) >= _LEAST or a.startswith("10.")]


def fold(word: str) -> str:
    """A word for comparison: no case, no accents, letters in their plain form."""
    if word == "&":
        return "and"
    flat = unicodedata.normalize("NFKD", word.casefold())
    return "".join(c for c in flat if not unicodedata.combining(c))
