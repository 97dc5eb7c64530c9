"""The best labels of a sequence, and how probable each is, from the scores of tokens and the weights of transitions."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from itertools import compress, repeat
from math import exp
from operator import add, ge, mul, sub
from struct import Struct

from refkit.parse.tagger.crf.columns import Square

_SLACK = 1e-9  # of scores, for rounding: nothing is left behind by less

_WIDEST = 16.0  # between the least and the largest weight of a transition, for lanes of whole numbers
_MANY = 12  # labels, from which on lanes are quicker
_ONE = 1 << 60

Row = Sequence[float]
Product = Callable[[Row], Row]
"""The products of a row, whose sum is 1, with the columns of a matrix: up to a common factor."""


if sys.version_info >= (3, 12):
    from math import sumprod

    def product(rows: Sequence[Row], widest: float) -> Product:
        """How rows are multiplied by a matrix of factors of at most 1, the least of which is exp(-widest)."""
        columns = list(zip(*rows, strict=True))
        return lambda row: [sumprod(row, column) for column in columns]

else:

    def product(rows: Sequence[Row], widest: float) -> Product:
        """How rows are multiplied by a matrix of factors of at most 1, the least of which is exp(-widest)."""
        if widest <= _WIDEST and len(rows) > _MANY:
            return in_lanes(rows)
        columns = list(zip(*rows, strict=True))
        return lambda row: [sum(map(mul, row, column)) for column in columns]


def in_lanes(rows: Sequence[Row]) -> Product:
    """The same with whole numbers: each row of the matrix is one, with a lane of 128 bits for each column.

    Half the time of sums of floats. Factors and shares are multiples of 2**-60, so that within the bound for `widest`
    no product is wrong by more than 1e-8 of itself.
    """
    size = len(rows[0])
    wide = [sum(int(factor * _ONE) << 128 * column for column, factor in enumerate(row)) for row in rows]
    apart = Struct(f"<{2 * size}Q").unpack

    def multiplied(row: Row) -> Row:
        whole = sum([number * int(share * _ONE) for number, share in zip(wide, row, strict=True)])
        return apart(whole.to_bytes(16 * size, "little"))[1::2]

    return multiplied


class Chain:
    """Decodes sequences of scores: for each token a row with a number for each label."""

    def __init__(self, transitions: Square) -> None:
        self._transitions = transitions
        largest = max(map(max, transitions))
        out = [[exp(weight - largest) for weight in row] for row in transitions]
        widest = largest - min(map(min, transitions))
        self._forward = product(out, widest)
        self._backward = product(list(zip(*out, strict=True)), widest)
        self._leads: dict[int, Row] = {}

    def best(self, scores: Sequence[Row]) -> list[int]:
        """The labels of the path with the greatest sum; of equal paths the one with the lower label, seen from the end.

        Only labels are followed that get further than the leading one by some transition: two or three of 27.
        """
        transitions = self._transitions
        row, rows, followed = scores[0], [scores[0]], []
        for here in scores[1:]:
            top = max(row)
            reach = map(add, row, self._lead(row.index(top)))
            kept = list(compress(range(len(row)), map(ge, reach, repeat(top))))
            ways = [[row[label] + weight for weight in transitions[label]] for label in kept]
            row = list(map(add, map(max, *ways) if len(ways) > 1 else ways[0], here))
            rows.append(row)
            followed.append(kept)
        path = [row.index(max(row))]
        for row, kept in zip(reversed(rows[:-1]), reversed(followed), strict=True):
            sums = [row[label] + transitions[label][path[-1]] for label in kept]
            path.append(kept[sums.index(max(sums))])
        return path[::-1]

    def probabilities(self, scores: Sequence[Row], path: Sequence[int]) -> list[float]:
        """For each label of the path, the probability of all labelings that have it there (0 to 1).

        Here no label can be left out: one in ten of a reference's tokens has twenty labels with more than 1e-6.
        """
        factors = [_factors(row) for row in scores]
        forward = [_shares(factors[0])]
        for here in factors[1:]:
            forward.append(_shares(list(map(mul, self._forward(forward[-1]), here))))
        backward: Row = [1.0] * len(factors[0])
        found = [forward[-1][path[-1]]]
        for place in range(len(path) - 2, -1, -1):
            backward = _shares(self._backward(_shares(list(map(mul, backward, factors[place + 1])))))
            both = list(map(mul, forward[place], backward))
            found.append(both[path[place]] / sum(both))
        return found[::-1]

    def _lead(self, leader: int) -> Row:
        """By how much at most a transition from each label brings more than the one from the leading label."""
        lead = self._leads.get(leader)
        if lead is None:
            steps = self._transitions[leader]
            lead = self._leads[leader] = [max(map(sub, row, steps)) + _SLACK for row in self._transitions]
        return lead


def _factors(scores: Row) -> list[float]:
    """Factors of scores, the greatest of them 1."""
    highest = max(scores)
    return [exp(score - highest) for score in scores]


def _shares(row: Row) -> list[float]:
    """The row with a sum of 1."""
    whole = sum(row)
    return [value / whole for value in row]
