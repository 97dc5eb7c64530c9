"""A leaf: one value of a record as it is spelt in a file, with the way from each character of it to its spelling.

    raw       &quot;The  World&quot;            where it stands, escapes and all
    decoded   "The  World"                      what a reader sees
    Fit(leaf, value).spot(span)                 where a piece of a record's value is spelt

Nothing here knows a syntax: what an escape means, and how a new piece is spelt, comes with the leaf.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from refkit.trace import Span

# A character that shares its spelling with its neighbours has no edge of its own there.
NO_EDGE = -1


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text as read; character `i` is spelt from `starts[i]` to `ends[i]` of the file (`NO_EDGE`: no edge there)."""

    text: str
    starts: Sequence[int]
    ends: Sequence[int]


def literal(text: str, start: int, end: int) -> Decoded:
    """A value that is spelt as it is read."""
    return Decoded(text[start:end], range(start, end), range(start + 1, end + 1))


class Spelling:
    """Builds a `Decoded` piece by piece, from the left to the right."""

    def __init__(self) -> None:
        self._text: list[str] = []
        self._starts: list[int] = []
        self._ends: list[int] = []

    def plain(self, text: str, start: int, end: int) -> None:
        """`text[start:end]` stands for itself."""
        self._text.append(text[start:end])
        self._starts += range(start, end)
        self._ends += range(start + 1, end + 1)

    def unit(self, meaning: str, start: int, end: int) -> None:
        """What is spelt from `start` to `end` means `meaning`, as a whole."""
        if meaning:
            self._text.append(meaning)
            self._starts += [start, *[NO_EDGE] * (len(meaning) - 1)]
            self._ends += [*[NO_EDGE] * (len(meaning) - 1), end]

    def done(self) -> Decoded:
        """All of it."""
        return Decoded("".join(self._text), self._starts, self._ends)


def unescaped(
    text: str, start: int, end: int, escape: re.Pattern[str], meaning: Callable[[re.Match[str]], str]
) -> Decoded:
    """A value in which matches of `escape` are units with a meaning, and all else stands for itself."""
    out: Spelling | None = None
    at = start
    for match in escape.finditer(text, start, end):
        out = out or Spelling()
        out.plain(text, at, match.start())
        out.unit(meaning(match), match.start(), match.end())
        at = match.end()
    if out is None:
        return literal(text, start, end)
    out.plain(text, at, end)
    return out.done()


@dataclass(slots=True)
class Leaf:
    """A value of a record: its name in the format ("title", "TI", "titles/title") and how it is spelt.

    `spell` gives the spelling of a new piece that stands in the value, or None where the syntax cannot hold it there;
    `whole` says whether a stretch of the file may be replaced (no markup is cut in two). `where` is what the file has
    for the value, whether or not its letters can be followed.
    """

    name: str
    decode: Callable[[], Decoded | None]
    spell: Callable[[str], str | None]
    whole: Callable[[str], bool] = field(default=lambda raw: True)
    where: Span | None = None
    _decoded: Decoded | None = None
    _done: bool = False

    @property
    def decoded(self) -> Decoded | None:
        """The value as read, made when it is first asked for; None where its spelling cannot be followed."""
        if not self._done:
            self._decoded, self._done = self.decode(), True
        return self._decoded


class Fit:
    """How a leaf and a record's value lie along each other, worked out once for all pieces of the value.

    `rank`: 5 they are equal, 4 the leaf holds the value as it is, 3 they are equal but for white space, 2 the leaf
    holds it but for white space, 1 the leaf is a part of the value, 0 nothing of this.
    """

    def __init__(self, leaf: Leaf, value: str) -> None:
        self.leaf = leaf
        self.rank = 0
        self._found = leaf.decoded
        self._first, self._last = 0, len(value)  # the part of the value that the leaf has
        self._shift: int | None = None
        self._ways: _Ways | None = None
        if self._found is None or not value.strip():
            return
        text = self._found.text
        if text == value:
            self.rank, self._shift = 5, 0
            return
        mine, its = squeezed(text), squeezed(value)
        if not mine:
            return
        self.rank = 4 if value in text else _rank_by_letters(mine, its)
        if not self.rank:
            return
        core = text.strip()
        if value in text:
            self._shift = text.find(value)
        elif core in value:
            self._first = value.find(core)
            self._last = self._first + len(core)
            self._shift = text.find(core) - self._first
        else:
            self._ways = _Ways(value, text, mine.find(its) if its in mine else -its.find(mine))

    def spot(self, span: Span) -> Span | None:
        """Where `value[span]` is spelt in the file; None where the leaf does not have it, or not with clean edges."""
        if self._found is None or not self.rank:
            return None
        if self._shift is not None:
            if span.start < self._first or span.end > self._last:
                return None
            return _edges(self._found, span.shift(self._shift))
        assert self._ways is not None
        end = self._ways.end(span.end)
        start = end if span.start == span.end else self._ways.start(span.start)
        return None if start is None or end is None or end < start else _edges(self._found, Span(start, end))


def _rank_by_letters(mine: str, its: str) -> int:
    if mine == its:
        return 3
    return 2 if its in mine else 1 if len(mine) > 1 and mine in its else 0


def squeezed(text: str) -> str:
    """A text without its white space."""
    return "".join(text.split())


def _edges(found: Decoded, span: Span) -> Span | None:
    """The stretch of the file that spells some characters; for none of them, the point between its neighbours."""
    start, end = span
    if start < 0 or end > len(found.text):
        return None
    if start == end:
        point = found.ends[start - 1] if start else found.starts[0] if found.text else NO_EDGE
        return None if point == NO_EDGE else Span(point, point)
    left, right = found.starts[start], found.ends[end - 1]
    return None if NO_EDGE in (left, right) else Span(left, right)


class _Ways:
    """From positions of a value to those of a leaf whose letters are the same and whose blanks are not."""

    def __init__(self, value: str, text: str, skip: int) -> None:
        self.value, self.text, self.skip = value, text, skip
        self.of_value = [i for i, c in enumerate(value) if not c.isspace()]
        self.of_leaf = [i for i, c in enumerate(text) if not c.isspace()]

    def start(self, position: int) -> int | None:
        """Where the characters behind a position begin."""
        if position < len(self.value) and not self.value[position].isspace():
            return self._letter(bisect_left(self.of_value, position))
        return self._in_blanks(position)

    def end(self, position: int) -> int | None:
        """Where the characters before a position end."""
        if position and not self.value[position - 1].isspace():
            letter = self._letter(bisect_left(self.of_value, position) - 1)
            return None if letter is None else letter + 1
        return self._in_blanks(position)

    def _letter(self, number: int) -> int | None:
        at = number + self.skip
        return self.of_leaf[at] if 0 <= at < len(self.of_leaf) else None

    def _in_blanks(self, position: int) -> int | None:
        """A position in a run of blanks: at its ends, or anywhere in a run of equal length."""
        number = bisect_left(self.of_value, position)
        if not 0 < number < len(self.of_value):
            return None
        before, after = self._letter(number - 1), self._letter(number)
        if before is None or after is None:
            return None
        first, last = self.of_value[number - 1] + 1, self.of_value[number]
        if position == first:
            return before + 1
        if position == last:
            return after
        return before + 1 + position - first if last - first == after - before - 1 else None
