"""From scores to shares: what part of the readings with such a score was right, on documents that were held back.

A table of steps (isotonic: never falling) is data; `at` looks up between two steps by a straight line.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any


@dataclass(frozen=True, slots=True)
class Steps:
    """Scores in order, and the share that was right at each (both from 0 to 1)."""

    scores: tuple[float, ...] = (0.0, 1.0)
    shares: tuple[float, ...] = (0.0, 1.0)

    def at(self, score: float) -> float:
        """The share for a score, to three decimals."""
        i = bisect_right(self.scores, score)
        if i == 0:
            return self.shares[0]
        if i == len(self.scores):
            return self.shares[-1]
        low, high = self.scores[i - 1], self.scores[i]
        part = (score - low) / (high - low)
        return round(self.shares[i - 1] + part * (self.shares[i] - self.shares[i - 1]), 3)


@dataclass(frozen=True, slots=True)
class Calibration:
    """The steps of values and of whole records, and the closed forms whose grammars win without being judged."""

    values: Steps = Steps()
    whole: Steps = Steps()
    sure: frozenset[str] = frozenset()

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Calibration:
        """Read what `to_json` wrote. Raises KeyError, TypeError or ValueError on anything else."""
        values, whole = (
            Steps(tuple(map(float, data[name]["scores"])), tuple(map(float, data[name]["shares"])))
            for name in ("values", "whole")
        )
        for table in (values, whole):
            ordered = table.scores and all(a < b for a, b in pairwise(table.scores))
            if not ordered or len(table.scores) != len(table.shares) or not all(0 <= x <= 1 for x in table.shares):
                raise ValueError("a table of confidences is empty, not in order, or no table of shares")
        return cls(values, whole, frozenset(map(str, data["sure"])))

    def to_json(self) -> dict[str, Any]:
        """Plain values."""
        return {
            "values": {"scores": list(self.values.scores), "shares": list(self.values.shares)},
            "whole": {"scores": list(self.whole.scores), "shares": list(self.whole.shares)},
            "sure": sorted(self.sure),
        }


def steps(pairs: Sequence[tuple[float, bool]], least: int = 60) -> Steps:
    """Steps fitted to (score, whether right) by pooling neighbours that fall, and none with fewer than `least` pairs.

    At its ends the table goes on to 0 and 1 only as far as the outermost groups of pairs go.
    """
    if not pairs:
        return Steps()
    ordered = sorted(pairs)
    groups: list[list[float]] = []  # sum of scores, number right, number
    for start in range(0, len(ordered), least):
        part = ordered[start : start + least]
        groups.append([sum(s for s, _ in part), float(sum(r for _, r in part)), float(len(part))])
        while len(groups) > 1 and groups[-2][1] / groups[-2][2] >= groups[-1][1] / groups[-1][2]:
            last = groups.pop()
            groups[-1] = [a + b for a, b in zip(groups[-1], last, strict=True)]
    scores = [round(g[0] / g[2], 5) for g in groups]
    shares = [round((g[1] + 0.5) / (g[2] + 1), 4) for g in groups]
    keep = [i for i in range(len(scores)) if not i or scores[i] > scores[i - 1]]
    return Steps(tuple(scores[i] for i in keep), tuple(shares[i] for i in keep))
