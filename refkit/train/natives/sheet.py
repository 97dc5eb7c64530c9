"""The sheet on which a reference is labelled: its tokens, the labels that were given, and what is known to be none.

Public sets label stretches ("author", "volume") with their commas, label words and all that they take for one thing.
The painters beside this module label what our conventions call the value in such a stretch, and raise `Unclear` where
the stretch doesn't look like what it is said to be: a row that can't be told honestly is better left out than guessed.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from refkit.parse.tagger.labels import OUTSIDE
from refkit.parse.tagger.lexicon import lexicon
from refkit.parse.tagger.tokens import Token, tokens
from refkit.read.dates import FoundDate, find_dates
from refkit.read.pages import is_roman
from refkit.train.spans import folded


class Unclear(Exception):
    """A stretch is not what its native label says, or our labels have no place for it; the words say which."""


class Stretch(NamedTuple):
    """A labelled stretch `start`..`end` of a text, and its words."""

    start: int
    end: int
    text: str

    def part(self, first: int, last: int | None = None) -> Stretch:
        """The stretch `first`..`last` of this one, counted from where this one begins."""
        words = self.text[first:last]
        return Stretch(self.start + first, self.start + first + len(words), words)


class Sheet:
    """The tokens of a text and the labels that were given so far.

    `talk` are tokens that were looked at and are of no field; `dates` wait until all are known.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens: list[Token] = tokens(text)
        self.labels = [OUTSIDE] * len(self.tokens)
        self.talk: set[int] = set()
        self.dates: list[tuple[FoundDate, range]] = []

    def inside(self, start: int, end: int) -> range:
        """The tokens of a stretch, by number. Raises `Unclear` where its border cuts one."""
        held = [i for i, t in enumerate(self.tokens) if t.start < end and t.end > start]
        if any(self.tokens[i].start < start or self.tokens[i].end > end for i in (held[:1] + held[-1:])):
            raise Unclear("a border inside a word")
        return range(held[0], held[-1] + 1) if held else range(0)

    def of(self, stretch: Stretch) -> range:
        """The tokens of a stretch, by number."""
        return self.inside(stretch.start, stretch.end)

    def word(self, i: int) -> str:
        """A token in folded form."""
        return folded(self.tokens[i].text)

    def words(self, stretch: Stretch) -> list[tuple[int, str]]:
        """The tokens of a stretch, by number, in folded form."""
        return [(i, self.word(i)) for i in self.of(stretch)]

    def value(self, held: Sequence[int], label: str) -> None:
        """Labels tokens as one value: the first begins it."""
        for at, i in enumerate(held):
            self.labels[i] = label.lower() if at else label

    def outside(self, held: Sequence[int]) -> None:
        """Keeps tokens as talk."""
        self.talk.update(held)


_NUMBER = re.compile(r"\d{1,5}[a-z]?|[a-z]?\d{1,5}", re.I)


def is_number(word: str) -> bool:
    """Whether a folded word is a number: in figures, with a letter, or in Roman ones."""
    return bool(_NUMBER.fullmatch(word)) or is_roman(word)


def marked(word: str, *marks: str) -> bool:
    """Whether the lexicon has one of the marks at a folded word."""
    return not set(marks).isdisjoint(lexicon().words.get(word, ()))


def paint_accessed(sheet: Sheet, stretch: Stretch) -> None:
    """The day of access in a stretch that says so; the rest is talk."""
    said = [i for i, word in sheet.words(stretch) if marked(word, "ac")]
    sheet.outside(sheet.of(stretch))
    found = find_dates(sheet.text, sheet.tokens[said[0]].start, stretch.end) if said else []
    if found:
        inner = sheet.inside(found[0].span.start, found[0].span.end)
        sheet.value(inner, "AC")
        sheet.talk.difference_update(inner)
