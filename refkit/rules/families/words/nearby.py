"""Words of a closed table that are one slip away from a printed word, and words that no rule takes for a slip of one.

Symmetric deletion: what two words have in common once each has lost a letter at most is looked up, so a question costs
as many look-ups as the word has letters (Garbe 2012).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import NamedTuple

from refkit.read.patterns import late
from refkit.rules.engine.word_sheet import WordSheet
from refkit.rules.families.words.evidence import LONGEST, in_one_case
from refkit.rules.families.words.slips import Slip, Spelling, slip_between, spelling

UNKNOWN = 1.5  # Zipf value up to which a word may be mistyped: none has it, or somebody wrote it now and then
SELDOM = 3.0  # and where day and year say that it is a month's place, or the publisher which town is meant


class Near(NamedTuple):
    """A right word near a printed one, the slip between them, and whether that may be another spelling."""

    right: str
    slip: Slip
    spelling: Spelling


class Nearby:
    """The words of a table, to be asked for those one slip away; all folded."""

    def __init__(self, words: Iterable[str]) -> None:
        self.words = frozenset(words)
        self._less: dict[str, tuple[str, ...]] = {}
        for word in self.words:
            for less in {word[:at] + word[at + 1 :] for at in range(len(word))}:
                self._less[less] = (*self._less.get(less, ()), word)

    def near(self, word: str) -> list[Near]:
        """The words of the table that one slip makes of this one and that begin like it, in order of their letters."""
        if word in self.words or len(word) > LONGEST:
            return []
        less = [word[:at] + word[at + 1 :] for at in range(len(word))]
        found = {one for one in less if one in self.words}
        for key in (word, *less):
            found.update(self._less.get(key, ()))
        return [
            Near(right, slip, spelling_inside(slip, word, right))
            for right in sorted(found)
            if right[0] == word[0] and (slip := slip_between(word, right)) is not None
        ]


def spelling_inside(slip: Slip, printed: str, right: str) -> Spelling:
    """Whether a slip may be another spelling; near the end it counts as any other where the last letter is the same.

    Endings tell languages apart, but `Putnm` and `Berkely` end as they should.
    """
    same = printed[-1] == right[-1] and slip.kind != "swapped"
    if same and slip.at >= len(right) - 2 and (slip.printed or slip.right) == right[-1]:
        return Spelling.OFTEN  # a last letter doubled: Universall
    return spelling(slip, f"{printed}__", f"{right}__") if same else spelling(slip, printed, right)


OLD = late(r"(?<!\d)1[4-8]\d\d(?!\d)")
"""A year in which spelling was free."""

_STROKES = str.maketrans("øłđıæœ", "oldiao")


def bare(text: str) -> str:
    """Folded letters without their marks: `kasım` is `kasim`, `ağustos` is `agustos`."""
    if text.isascii():
        return text
    return "".join(c for c in unicodedata.normalize("NFD", text.translate(_STROKES)) if not unicodedata.combining(c))


def is_ending(slip: Slip, printed: str, right: str) -> bool:
    """Whether the last letter is another one: a case, a language, and seldom a slip."""
    return slip.kind != "swapped" and printed[-1] != right[-1]


def is_written_out(near: Near) -> bool:
    """Whether a mark above or below a letter was left out or put in: Zurich, Munster, Kobenhavn."""
    slip = near.slip
    return slip.kind == "wrong" and bare(slip.printed) == bare(slip.right)


def is_respelled(near: Near) -> bool:
    """Whether a month is spelled otherwise and not mistyped: gennajo, Oktobre, Décembre without its accent."""
    letters = {near.slip.printed, near.slip.right}
    other = near.slip.kind == "wrong" and near.spelling is Spelling.OFTEN and not letters.isdisjoint("jiykcvu")
    return other or is_written_out(near)


def distance(a: str, b: str, most: int = 2) -> int:
    """How many letters lost, extra, wrong or swapped part two words; `most + 1` where they are more."""
    if abs(len(a) - len(b)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(b) + 1))
    for i, left in enumerate(a, 1):
        older, before, row = before, row, [i]
        for j, right in enumerate(b, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (left != right))
            if i > 1 and j > 1 and left == b[j - 2] and a[i - 2] == right:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return row[-1]


def is_old(sheet: WordSheet) -> bool:
    """Whether the entry holds a year of a time that spelled freely; looked for once."""
    if "old" not in sheet.kept:
        sheet.kept["old"] = OLD.search(sheet.text) is not None
    return bool(sheet.kept["old"])


def doubtful(sheet: WordSheet, most: float = UNKNOWN) -> list[int]:
    """The words of a sheet that may be mistyped, by number: of four letters at least, in one case."""
    found = _doubtful(sheet)
    return found if most >= SELDOM else [i for i in found if sheet.zipfs[i] <= most]


@lru_cache(maxsize=4)  # the rules ask one after the other about the same entry
def _doubtful(sheet: WordSheet) -> list[int]:
    return [
        i
        for i in sheet.seldom
        if sheet.zipfs[i] <= SELDOM and 4 <= sheet.ends[i] - sheet.starts[i] <= LONGEST and in_one_case(sheet.word(i))
    ]


@cache
def all_towns() -> frozenset[str]:
    """Towns as printed, those included that only stand at imprints."""
    from refkit.knowledge.places import PLACES, TOWNS_OF_IMPRINTS

    return PLACES | TOWNS_OF_IMPRINTS


@cache
def towns() -> Nearby:
    """Towns of one word."""
    return Nearby(town.lower() for town in all_towns() if town.isalpha() and len(town) >= 5)
