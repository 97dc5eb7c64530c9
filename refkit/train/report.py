"""What was measured on held-back documents: readers, judge, kinds, languages, calibration; with standard errors.

Standard errors are those of means over documents, by the jackknife (each document left out once).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from math import sqrt
from typing import Any

from refkit.parse.calibration import Calibration
from refkit.parse.judge import JUDGED
from refkit.train.judging import Judged
from refkit.train.outcomes import csl_name
from refkit.train.scoring import Tally, Verdict, verdicts

Item = Mapping[str, Any]
_LEAST = 30  # references of a kind or a language that is told


def figures(judged: Sequence[Judged], calibrated: Calibration) -> dict[str, Any]:
    """All figures, as plain values."""
    ways: dict[str, Callable[[Judged], Item]] = {
        "grammars": lambda j: j.outcome.items["G"],
        "blind tagger": lambda j: {**j.outcome.items["B"], "type": j.csl_type},
        "stacked tagger": lambda j: {**j.outcome.items["S"], "type": j.csl_type},
        "judge": lambda j: j.item,
    }
    return {
        "readers": {name: measures(judged, way) for name, way in ways.items()},
        "groups": {by: _groups(judged, by) for by in ("kind", "lang")},
        "sure forms": sorted(calibrated.sure),
        "calibration": reliability(judged, calibrated),
        "size": _size(judged),
    }


def _size(judged: Sequence[Judged]) -> dict[str, int]:
    documents = {j.outcome.example.row["source"] for j in judged}
    return {"references": len(judged), "documents": len(documents)}


def measures(judged: Iterable[Judged], way: Callable[[Judged], Item]) -> dict[str, list[float]]:
    """F1, share of right types, of whole records, and F1 of archival records: each with its standard error."""
    documents: dict[str, tuple[Tally, Tally]] = {}
    for j in judged:
        row = j.outcome.example.row
        all_of, archival = documents.setdefault(row["source"], (Tally(), Tally()))
        found = verdicts(row, way(j))
        all_of.add(found)
        if row["kind"] == "archival":
            archival.add(found)
    everything = [pair[0] for pair in documents.values()]
    filed = [pair[1] for pair in documents.values() if pair[1].records]
    out = {
        "f1": _estimate(everything, lambda t: t.measures()[2]),
        "type": _estimate(everything, lambda t: t.share(t.counts["type", Verdict.RIGHT])),
        "whole": _estimate(everything, lambda t: t.share(t.whole)),
    }
    if filed:
        out["archival f1"] = _estimate(filed, lambda t: t.measures()[2])
    return out


def _estimate(tallies: Sequence[Tally], figure: Callable[[Tally], float]) -> list[float]:
    """A figure of all documents, and its standard error."""
    total = _sum(tallies)
    return [round(figure(total), 4), _error([figure(_less(total, tally)) for tally in tallies])]


def _error(without: Sequence[float]) -> float:
    """The standard error by the jackknife, from the figures without each document."""
    mean = sum(without) / len(without)
    return round(sqrt((len(without) - 1) / len(without) * sum((x - mean) ** 2 for x in without)), 4)


def _sum(tallies: Iterable[Tally]) -> Tally:
    total = Tally()
    for tally in tallies:
        total.records += tally.records
        total.whole += tally.whole
        total.counts.update(tally.counts)
    return total


def _less(total: Tally, part: Tally) -> Tally:
    counts = total.counts.copy()
    counts.subtract(part.counts)
    return Tally(total.records - part.records, total.whole - part.whole, counts)


def _groups(judged: Sequence[Judged], by: str) -> dict[str, Any]:
    """Of each kind or language with enough references: F1 of grammars and judge, their difference and its error."""
    names = sorted({j.outcome.example.row[by] for j in judged})
    out = {}
    for name in names:
        of_it = [j for j in judged if j.outcome.example.row[by] == name]
        if len(of_it) < _LEAST:
            continue
        documents: dict[str, tuple[Tally, Tally]] = {}
        for j in of_it:
            row = j.outcome.example.row
            pair = documents.setdefault(row["source"], (Tally(), Tally()))
            pair[0].add(verdicts(row, j.outcome.items["G"]))
            pair[1].add(verdicts(row, j.item))
        first, second = _sum(p[0] for p in documents.values()), _sum(p[1] for p in documents.values())
        gain = second.measures()[2] - first.measures()[2]
        without = [_less(second, p[1]).measures()[2] - _less(first, p[0]).measures()[2] for p in documents.values()]
        out[name] = {
            "references": len(of_it),
            "documents": len(documents),
            "grammars": round(first.measures()[2], 4),
            "judge": round(second.measures()[2], 4),
            "gain": [round(gain, 4), _error(without)],
            "whole": [round(first.share(first.whole), 4), round(second.share(second.whole), 4)],
        }
    return out


def reliability(judged: Sequence[Judged], calibrated: Calibration) -> dict[str, Any]:
    """For tenths of confidence: how many values and whole records there are, and what share of them is right."""
    values: list[tuple[float, bool]] = []
    for j in judged:
        for name in JUDGED:
            right = j.outcome.right(name, j.letter)
            if right is not None and j.item.get(csl_name(name)):
                values.append((calibrated.values.at(j.chances[name]), right))
    whole = [(calibrated.whole.at(j.whole_chance), j.whole) for j in judged]
    return {"values": _bins(values), "whole": _bins(whole)}


def _bins(pairs: Sequence[tuple[float, bool]]) -> dict[str, Any]:
    bins = []
    for low in range(10):
        inside = [right for share, right in pairs if min(9, int(share * 10)) == low]
        mean = [share for share, _ in pairs if min(9, int(share * 10)) == low]
        if inside:
            bins.append([low / 10, len(inside), round(sum(mean) / len(mean), 3), round(sum(inside) / len(inside), 3)])
    sure = [right for share, right in pairs if share >= 0.9]
    return {
        "bins (from, number, mean confidence, right)": bins,
        "at least .9": {
            "share": round(len(sure) / max(len(pairs), 1), 4),
            "right": round(sum(sure) / max(len(sure), 1), 4),
        },
    }
