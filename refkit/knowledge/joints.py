"""What stands between two words of a reference that is right: marks, and the blanks around them, as counted.

A *joint* is what stands between two words or numbers (or before the first, or behind the last): `, ` or `.” ` or ` (`.
The table knows words by their classes only, so that it holds no text: a year, a small number, an initial, a word with a
capital, a label such as `vol`. For the same marks between the same classes it says with which blanks they stand, and how
often. `refkit.train.evidence` counts it; the rules of blanks ask it.

Sources: counted from AnyStyle's, GROBID's and text2bib's public references (see NOTICE).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

from refkit.knowledge.words import is_month

PATH = Path(__file__).parent / "counted" / "joints.tsv"

_GAP = re.compile(r"[\W_]+")
_BLANKS = re.compile(r"\s+")
_TOKEN_END = re.compile(r"[^\W_]{1,40}$")
_TOKEN = re.compile(r"[^\W_]{1,40}")
_RANGE = re.compile(r"\d ?[-–] ?$")
_NUMBERED = re.compile(r"(?<![^\W_])(?:nos?|nr|vols?|n|pt|iss|issue|bd|h|v|№)[.:]? ?$", re.IGNORECASE)
_LAST_WORD = re.compile(r"([^\W\d_]{3,})\.? ?$")
_BEFORE = 14  # characters before a number that tell what it counts
_NEVER_ALONE = frozenset((".", ",", ":", ";", "(", "-", "/", "?", "!", "–"))

LABELS = frozenset(
    """
    a al an and app art at aufl available bd bull by c ca cap ch chap cit co coll comp conf corp cf de dept dir diss doi
    dr ed eds edited edn edition eng et f ff fig figs fol fols for from hg hrsg http https i ibid ii iii in inc int intl
    isbn issn iv iss issue j jr jg journal lett ltd ms n no nos nr nums num of on op p para part ph phys pp press proc pt
    pts retrieved rev s sci sec see ser series sess so sr st sup suppl supp t tech the to tom trans transl tr ungedr
    univ university v vgl vi viii vii vol vols volume vs washington x xx y z
    """.split()
)
"""Words that joints depend on, folded; all others are known by their shape."""

_WIDER = {
    "range": "0", "day": "0", "numbered": "0", "year": "0", "1-2": "0", "3+": "0", "mixed": "0", "I": "I", "i": "w", "month": "w", "small": "w",
    "CAPS": "w", "Cap": "w", "Capital": "w", "Mixed": "w", "link": "link", "^": "^", "$": "$",
}  # fmt: skip
NUMBERS = frozenset(("range", "day", "numbered", "year", "1-2", "3+", "mixed"))
"""The classes of numbers."""


class Joint(NamedTuple):
    """What stands at `start` to `end` of a text between words of the classes `left` and `right`.

    `seen` are the marks with their blanks, one at most between two; straight double quotation marks are told apart as
    opening (“) and closing (”), and dashes between numbers are one.
    """

    start: int
    end: int
    left: str
    right: str
    seen: str

    @property
    def marks(self) -> str:
        """The marks without their blanks."""
        return self.seen.replace(" ", "")


class Usual(NamedTuple):
    """The nearest way in which marks are set between words of two classes, how often it was seen, and how often the way
    asked about."""

    way: str
    times: int
    seen: int


def word_class(word: str, before: str = "", behind: str = "") -> str:
    """The class of a word, by its letters and what stands before and behind it."""
    if word.isdigit():
        if _RANGE.search(before):
            return "range"
        if len(word) == 4 and "1400" <= word < "2100":
            return "year"
        if len(word) > 2:
            return "numbered" if _NUMBERED.search(before) else "3+"
        if _NUMBERED.search(before):
            return "numbered"
        named = _LAST_WORD.search(before)
        return "day" if named and is_month(named[1]) else "1-2"
    if not word.isalpha():
        return "mixed"
    folded = word.casefold()
    if len(word) == 1:
        if word.isupper():
            return "a" if word == "A" and behind == " " else "I"
        return folded if folded in LABELS else "i"
    if folded in LABELS:
        return folded
    if is_month(folded):
        return "month"
    if word.islower():
        return "small"
    if word.isupper():
        return "CAPS"
    if word[1:].islower():
        return "Cap" if len(word) <= 4 else "Capital"
    return "Mixed"


def wider(name: str) -> str:
    """The wider class of a class: `0` a number, `w` a word, `label`; initials, links and the ends are their own."""
    return _WIDER.get(name, "label")


def with_paired_quotes(text: str) -> str:
    """The text with its straight double quotation marks told apart, by turns; as it is where one is left over."""
    if '"' not in text or text.count('"') % 2:
        return text
    parts = text.split('"')
    return "".join(part + ("“" if number % 2 == 0 else "”") for number, part in enumerate(parts[:-1])) + parts[-1]


def gaps(paired: str) -> Iterator[tuple[int, int, str]]:
    """Each run of what is no letter and no digit: its start, its end, and how it reads with single blanks."""
    for match in _GAP.finditer(paired):
        yield match.start(), match.end(), single_blanks(match[0])


def single_blanks(gap: str) -> str:
    """The gap with each run of white space as one blank."""
    return gap if gap.isascii() and gap.isprintable() and "  " not in gap else _BLANKS.sub(" ", gap)


def joint_at(paired: str, start: int, end: int, seen: str, linked: tuple[bool, bool] = (False, False)) -> Joint:
    """The gap as a joint; `linked` says whether the word before, and the one behind, is part of a link."""
    left = right = "link"
    if start == 0:
        left = "^"
    elif not linked[0]:
        found = _TOKEN_END.search(paired, max(0, start - 40), start)
        word = found[0] if found else ""
        at = start - len(word)
        left = word_class(word, paired[max(0, at - _BEFORE) : at])
    if end == len(paired):
        right = "$"
    elif not linked[1]:
        match = _TOKEN.match(paired, end)
        word = match[0] if match else ""
        behind = end + len(word)
        right = word_class(word, paired[max(0, end - _BEFORE) : end], paired[behind : behind + 1])
    if left in NUMBERS and right in NUMBERS:
        seen = seen.replace("–", "-").replace("—", "-")
    return Joint(start, end, left, right, seen)


def levels(joint: Joint) -> tuple[tuple[tuple[str, str, str], ...], ...]:
    """The keys under which a joint is counted: its own classes, one of them wider, both wider, one of them any."""
    left, right, marks = joint.left, joint.right, joint.marks
    wide_left, wide_right = wider(left), wider(right)
    narrow = (
        ((left, right, marks),),
        ((wide_left, right, marks), (left, wide_right, marks)),
        ((wide_left, wide_right, marks),),
    )
    if marks in _NEVER_ALONE:
        return narrow
    return (*narrow, (("*", wide_right, marks), (wide_left, "*", marks)), (("*", "*", marks),))


def usual(joint: Joint, least: int, times: int) -> Usual | None:
    """How the marks of a joint are set, where that is another way that stands `least` times and `times` as often.

    The narrowest classes that were seen often enough decide; where they know both ways nothing is said. Of several ways
    that are so frequent the nearest is told: the one with the fewest blanks to put in or to take out.
    """
    table = _table()
    for keys in levels(joint):
        said: list[Usual] = []
        for key in keys:
            ways = table.get(key)
            total = sum(ways.values()) if ways else 0
            if ways is None or total < least:
                continue
            seen = ways.get(joint.seen, 0)
            frequent = [way for way, count in ways.items() if count >= max(least, times * seen) and way != joint.seen]
            if not frequent:
                if seen < 2 and total < times:  # too few to tell a slip from a custom
                    continue
                return None
            way = min(frequent, key=lambda way: (len(blanks(way) ^ blanks(joint.seen)), -ways[way]))
            said.append(Usual(way, ways[way], seen))
        if said:
            return min(said, key=lambda u: u.times) if len({u.way for u in said}) == 1 else None
    return None


@cache
def blanks(way: str) -> frozenset[int]:
    """Where the blanks of a gap are: behind how many of its marks."""
    places = []
    marks = 0
    for char in way:
        if char == " ":
            places.append(marks)
        else:
            marks += 1
    return frozenset(places)


@cache
def _table() -> Mapping[tuple[str, str, str], dict[str, int]]:
    return unpacked(PATH.read_text(encoding="utf-8"))


def unpacked(data: str) -> dict[tuple[str, str, str], dict[str, int]]:
    """A file's rows: classes, then the ways in which the same marks stand between them, the most frequent first."""
    table: dict[tuple[str, str, str], dict[str, int]] = {}
    for line in data.split("\n"):
        if line:
            left, right, *ways = line.split("\t")
            counts = {way[: way.rindex("=")]: int(way[way.rindex("=") + 1 :]) for way in ways}
            table[left, right, next(iter(counts)).replace(" ", "")] = counts
    return table
