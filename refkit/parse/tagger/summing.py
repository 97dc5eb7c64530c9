"""The features of an entry as sums: a model's weights of features that often stand together are added up once.

What `features` and `stacked` tell string by string is told here for a model that keeps sums: the same numbers, without
making the strings.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from refkit.parse.tagger import attributes
from refkit.parse.tagger.attributes import Marked
from refkit.parse.tagger.crf.scores import Scores, Summable
from refkit.parse.tagger.features import Entry, Seen, stacked
from refkit.parse.tagger.tokens import Token


def summed(tokens: list[Token]) -> Seen:
    """An entry as the models see it, its features to be added up and not yet made."""
    entry = Entry(tokens)
    return Seen(tokens, entry.words, entry.known, Blind(entry), entry.flags)


class Blind(Summable):
    """What the blind tagger sees of an entry."""

    def __init__(self, entry: Entry) -> None:
        self.entry = entry

    def __len__(self) -> int:
        """See `Summable`."""
        return len(self.entry.words)

    def strings(self) -> list[list[str]]:
        """See `Summable`."""
        return [self.entry.item(i) for i in range(len(self.entry.words))]

    def totals(self, scores: Scores) -> list[int]:
        """See `Summable`."""
        entry = self.entry
        out = _own(entry, scores)
        _add_window(entry, scores, out)
        _add_pieces(entry, scores, out)
        return out


def _own(entry: Entry, scores: Scores) -> list[int]:
    """Of each token itself, and of its place."""
    between, placed = scores.sums(attributes.between), scores.sums(attributes.placed)
    shapes, gaps, starts = entry.shapes, entry.gaps, entry.starts
    out = [between[key] for key in zip(entry.known, gaps, shapes, gaps[1:], strict=False)]
    at = zip(entry.quotes, entry.brackets, entry.passed, shapes, entry.pieces, strict=True)
    for i, (quote, bracket, passed, shape, piece) in enumerate(at):
        left, right = i - starts[piece], starts[piece + 1] - i
        out[i] += placed[quote, bracket, passed, shape, left if left < 3 else 3, right if right < 4 else 4]
    return out


def _add_window(entry: Entry, scores: Scores, out: list[int]) -> None:
    """Add what is told of the words, forms, marks and gaps at and beside each token."""
    shown, shapes, gaps, known = entry.shown, entry.shapes, entry.gaps, entry.known
    of_words, of_shapes = scores.several(attributes.alone), scores.several(attributes.shapes)
    of_marks, of_gaps = scores.several(attributes.neighbours), scores.several(attributes.two_gaps)
    pairs, pair_of = scores.known, scores.attributes
    last = len(out) - 1
    for i, key in enumerate(zip(shown, shapes, strict=True)):
        own, one_behind, two_behind, one_before, two_before = of_words[key]
        out[i] += own
        gap = gaps[i]
        if i:
            pair = "ww=" + shown[i - 1] + "|" + shown[i]
            if pair in pairs:
                out[i] += pair_of[pair]
            behind, before, further = of_shapes[shapes[i - 1], gap, shapes[i]]
            out[i] += behind
            out[i - 1] += before + one_before
            if known[i - 1]:
                out[i] += of_marks[known[i - 1], gap][0]
            if known[i]:
                out[i - 1] += of_marks[known[i], gap][1]
            if i > 1:
                out[i - 2] += further + two_before
        if i < last:
            out[i + 1] += one_behind
            if i + 1 < last:
                out[i + 2] += two_behind
            if i:
                behind, before = of_gaps[gap, gaps[i + 1]]
                out[i + 1] += behind
                out[i - 1] += before


def _add_pieces(entry: Entry, scores: Scores, out: list[int]) -> None:
    """Add what is the same for all tokens of a piece, or of the entry; and the ends of the entry."""
    numbers, borders = scores.sums(attributes.numbers), scores.sums(attributes.borders)
    held, plain = scores.several(attributes.pieces), scores.sums(attributes.plain)
    sums = [held[tuple(summary)] for summary in entry.sums]
    flags = plain[tuple(entry.flags)]
    behind = len(sums) - 1
    for piece, (start, end) in enumerate(pairwise(entry.starts)):
        total = flags + sums[piece][0] + numbers[entry.counted(piece)] + borders[entry.gaps[start], entry.gaps[end]]
        if piece:
            total += sums[piece - 1][1]
        if piece < behind:
            total += sums[piece + 1][2]
        for i in range(start, end):
            out[i] += total
    if out:
        out[0] += plain["first",]
        out[-1] += plain["last",]


class Stacked(Summable):
    """What the stacked tagger sees: the same, and what the grammars read."""

    def __init__(self, blind: Blind, read: Sequence[Marked | None], kind: str, fields: Mapping[str, int]) -> None:
        self.blind, self.read, self.kind, self.fields = blind, read, kind, fields

    def __len__(self) -> int:
        """See `Summable`."""
        return len(self.read)

    def strings(self) -> list[list[str]]:
        """See `Summable`."""
        return stacked(self.blind.strings(), self.read, self.kind, self.fields)

    def totals(self, scores: Scores) -> list[int]:
        """See `Summable`."""
        entry, kind = self.blind.entry, self.kind
        token, reading = scores.sums(attributes.at_token), scores.sums(attributes.reading)
        unread, sides = scores.sums(attributes.unread_between), scores.sums(attributes.sides)
        gaps, shapes = entry.gaps, entry.shapes
        whole = scores.sums(attributes.in_all)[tuple(self.fields)]
        said = ["^", *[m.label if m else "-" for m in self.read], "$"]
        out = self.blind.totals(scores)
        for i, mark in enumerate(self.read):
            before, label, after = said[i : i + 3]
            out[i] += whole + token[kind, label, gaps[i], gaps[i + 1]]
            if mark:
                out[i] += reading[mark] + sides[before, label, after]
            else:
                out[i] += unread[shapes[i], before, label, after]
        return out
