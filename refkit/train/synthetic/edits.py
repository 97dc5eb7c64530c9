"""A reference as text and the places of its values, which move along when the text is edited."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from refkit.read.dates import find_dates
from refkit.train.synthetic.rows import NAME_FIELDS, Row

# Values that are not the words of the text.
_FIXED = ("issued", "accessed", "URL", "DOI", "ISBN", "type")


@dataclass(frozen=True)
class Edit:
    """Characters `start` to `end` of the text give way to `words`."""

    start: int
    end: int
    words: str


@dataclass
class Spot:
    """Where a value stands: the field, for a name also which one and which part of it."""

    name: str
    start: int
    end: int
    index: int = -1
    part: str = ""


@dataclass
class Sheet:
    """A reference while it is damaged: its text, the places of its values, and which characters must stay."""

    text: str
    spots: list[Spot] = field(default_factory=list)
    kept: list[tuple[int, int]] = field(default_factory=list)

    def free(self, start: int, end: int) -> bool:
        """Whether nothing that must stay is touched."""
        return all(end <= first or start >= last for first, last in self.kept)

    def apply(self, edits: list[Edit]) -> None:
        """Make the edits, the last first, and move all places; edits that touch what must stay are left out."""
        edits = sorted((e for e in edits if self.free(e.start, e.end)), key=lambda e: e.start)
        apart: list[Edit] = []
        for edit in edits:
            if not apart or edit.start >= apart[-1].end:
                apart.append(edit)
        for edit in reversed(apart):
            self.text = self.text[: edit.start] + edit.words + self.text[edit.end :]
        for spot in self.spots:
            spot.start, spot.end = _moved(apart, spot.start, spot.end)
        self.kept = [_moved(apart, start, end) for start, end in self.kept]


def _moved(edits: list[Edit], start: int, end: int) -> tuple[int, int]:
    """A span behind edits; what is put in at its borders stays outside."""
    left = right = 0
    for edit in edits:
        grown = len(edit.words) - (edit.end - edit.start)
        left += grown if edit.end <= start else 0
        right += grown if edit.end <= start or edit.start < end else 0
    return start + left, max(start + left, end + right)


def sheet_of(row: Row) -> Sheet:
    """The places of all values that stand in the text as gold writes them."""
    sheet = Sheet(row["text"])
    gold = row["gold"]
    sheet.kept = [(d.span.start, d.span.end) for d in find_dates(sheet.text)]
    sheet.kept += [m.span() for m in re.finditer(r"https?://\S+|www\.\S+|10\.\d{4,}/\S+|\d+", sheet.text)]
    for name in NAME_FIELDS:
        for index, person in enumerate(gold.get(name, ())):
            sheet.spots.extend(_person(sheet.text, name, index, person))
    for name, value in gold.items():
        if name not in NAME_FIELDS and name not in _FIXED and isinstance(value, str):
            at = sheet.text.find(value)
            if at >= 0:
                sheet.spots.append(Spot(name, at, at + len(value)))
    return sheet


def _person(text: str, name: str, index: int, person: dict[str, str]) -> Iterator[Spot]:
    """The places of the parts of a name that stand together, or of the family's name alone."""
    family, given = person.get("family", person.get("literal", "")), person.get("given", "")
    part = "family" if "family" in person else "literal"
    places = [m.start() for m in re.finditer(rf"(?<!\w){re.escape(family)}(?!\w)", text)] if family else []
    for at in places:
        end = at + len(family)
        for given_at in (end + 1, end + 2, at - len(given) - 1):
            if given and given_at >= 0 and text.startswith(given, given_at):
                yield Spot(name, at, end, index, part)
                yield Spot(name, given_at, given_at + len(given), index, "given")
                return
    if places and not given:
        yield Spot(name, places[0], places[0] + len(family), index, part)
