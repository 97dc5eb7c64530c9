"""Counts the verdicts of judged sheets into figures: numbers by rule and safety, and no texts."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from tests.precision.sheets import Sheet

Figures = dict[str, dict[str, Any]]


def tally(sheets: Iterable[Sheet]) -> Figures:
    """By rule: the references that it was run over, its hits, and how many were judged, wrong and doubtful.

    A hit of two sheets counts once; what a later sheet says of it stands. The texts and hits of a rule are those of
    the largest run. Rules without a single hit are in it too, when a sheet ran all rules.
    """
    given = list(sheets)
    rows = {row["id"]: row for sheet in given if sheet.head for row in sheet.rows}
    verdicts: dict[str, str] = {}
    for sheet in given:
        verdicts |= {row["id"]: row["verdict"] for row in sheet.rows if row["verdict"]}
    unknown = sorted(set(verdicts) - set(rows))
    if unknown:
        raise SystemExit(f"no sheet of JSON lines has {', '.join(unknown[:3])}")
    judged: dict[str, Counter[tuple[str, str]]] = defaultdict(Counter)
    for mark, verdict in verdicts.items():
        judged[rows[mark]["rule"]][rows[mark]["safety"], verdict] += 1
    runs: dict[str, dict[str, Any]] = {}
    for head in (sheet.head for sheet in given if sheet.head):
        for code in head["rules"]:
            if code not in runs or head["texts"] > runs[code]["texts"]:
                runs[code] = {"texts": head["texts"], "hits": head["hits"].get(code, {})}
    return {code: {**run, "judged": _by_safety(judged[code])} for code, run in sorted(runs.items())}


def _by_safety(counts: Counter[tuple[str, str]]) -> dict[str, dict[str, int]]:
    out: dict[str, dict[str, int]] = {}
    for safety in ("safe", "unsafe", "told"):
        found = {verdict: counts[safety, verdict] for verdict in ("right", "wrong", "doubtful")}
        if sum(found.values()):
            out[safety] = {"judged": sum(found.values()), "wrong": found["wrong"], "doubtful": found["doubtful"]}
    return out


def kept(figures: Figures, path: Path) -> Figures:
    """The figures with those of a file for the rules that were not judged now."""
    old: Figures = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
    new = {code: row for code, row in figures.items() if row["judged"] or not old.get(code, {}).get("judged")}
    return dict(sorted({**old, **new}.items()))


def save(figures: Figures, path: Path) -> None:
    """One rule a line."""
    rows = ",\n".join(f" {json.dumps(code)}: {json.dumps(row)}" for code, row in figures.items())
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"{{\n{rows}\n}}\n", encoding="utf-8")


def lines(figures: Figures) -> Iterator[str]:
    """The figures as a table for a terminal."""
    yield f"{'rule':8}{'safety':>8}{'hits':>8}{'judged':>8}{'wrong':>8}{'doubtful':>10}"
    total: dict[str, Counter[str]] = defaultdict(Counter)
    for code, row in figures.items():
        for safety, found in row["judged"].items():
            hits = row["hits"].get(safety, 0)
            yield f"{code:8}{safety:>8}{hits:8}{found['judged']:8}{found['wrong']:8}{found['doubtful']:10}"
            total[safety].update(found)
    for safety, found in total.items():
        yield f"{'all':8}{safety:>8}{'':8}{found['judged']:8}{found['wrong']:8}{found['doubtful']:10}"
