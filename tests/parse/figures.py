"""Prints and draws what training measured on documents that were held back (docs/decisions/figures/reading.json).

`python -m refkit.train DATA -o FOLDER --ablation > docs/decisions/figures/reading.json` makes the file anew.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

DOCS = Path(__file__).parents[2] / "docs"
REPORT = DOCS / "decisions" / "figures" / "reading.json"
PICTURES = DOCS / "_static"


def report() -> dict[str, Any]:
    """What was measured."""
    loaded: dict[str, Any] = json.loads(REPORT.read_text(encoding="utf-8"))
    return loaded


def lines(found: dict[str, Any]) -> list[str]:
    """The tables, as lines for a terminal."""
    size = found["size"]
    out = [f"held back by document: {size['references']} references of {size['documents']} documents", ""]
    out.append(f"{'reader':24}{'F1':>14}{'type':>14}{'whole':>14}{'archival F1':>14}")
    for name, row in found["readers"].items():
        out.append(f"{name:24}" + "".join(f"{a:8.3f}±{b:.3f}" for a, b in row.values()))
    for by, groups in found["groups"].items():
        out += ["", f"{by:12}{'n':>6}{'grammars':>10}{'judge':>8}{'gain':>16}"]
        for name, group in groups.items():
            gain, error = group["gain"]
            out.append(
                f"{name:12}{group['references']:6}{group['grammars']:10.3f}{group['judge']:8.3f}{gain:10.3f}±{error:.3f}"
            )
    for what in ("values", "whole"):
        sure = found["calibration"][what]["at least .9"]
        out += ["", f"{what}: confidence of at least .9 have {sure['share']:.3f}, of them right {sure['right']:.3f}"]
        for low, number, mean, right in _bins(found, what):
            out.append(f"  from {low:.1f}{number:7}  said {mean:.3f}  right {right:.3f}")
    if "parts" in found:
        out += ["", "one fold, types left out: F1, whole, archival F1 of the blind and of the stacked tagger"]
        for name, row in found["parts"].items():
            both = [*row["blind tagger"], *row["stacked tagger"]]
            out.append(f"{name:36}" + "".join(f"{x:8.3f}" for x in both))
    return out


def _bins(found: dict[str, Any], what: str) -> Sequence[Sequence[float]]:
    bins: Sequence[Sequence[float]] = found["calibration"][what]["bins (from, number, mean confidence, right)"]
    return bins


def draw(found: dict[str, Any]) -> dict[str, str]:
    """The reliability diagram and the learning curve as SVG, by the names of their files."""
    out = {"reliability.svg": _reliability(found)}
    if "parts" in found:
        out["learning-curve.svg"] = _curve(found)
    return out


_HEAD = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} 340" font-family="sans-serif" font-size="12">'
    '<rect width="{width}" height="340" fill="#fff"/>'
)
_SIDE = 260  # of a square of the diagram, in the picture's units


def _reliability(found: dict[str, Any]) -> str:
    parts = [_HEAD.format(width=680)]
    for left, what, title in ((60, "values", "values of fields"), (390, "whole", "whole records")):
        parts.append(_frame(left, title, "confidence that was told", "share that was right"))
        parts.append(f'<path d="M{left} {40 + _SIDE}L{left + _SIDE} 40" stroke="#bbb" stroke-dasharray="4"/>')
        most = max(row[1] for row in _bins(found, what))
        for _, number, mean, right in _bins(found, what):
            radius = 3 + 9 * (number / most) ** 0.5
            x, y = left + _SIDE * mean, 40 + _SIDE * (1 - right)
            parts.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:.1f}" fill="#2a6f97" fill-opacity=".7"/>')
            parts.append(f'<text x="{x + radius + 2:.1f}" y="{y + 4:.1f}" fill="#555">{number}</text>')
    return "".join([*parts, "</svg>\n"])


def _curve(found: dict[str, Any]) -> str:
    names = ("without the labelled documents", "a quarter of the documents", "half of the documents", "all")
    shares = (0.0, 0.25, 0.5, 1.0)
    parts = [_HEAD.format(width=380), _frame(60, "F1 by labelled documents", "share of the documents", "F1")]
    low, high = 0.6, 0.95
    for reader, colour, at in (("blind tagger", "#bc6c25", 0), ("stacked tagger", "#2a6f97", 1)):
        points = []
        for share, name in zip(shares, names, strict=True):
            value = found["parts"][name][reader][0]
            points.append((60 + _SIDE * share, 40 + _SIDE * (high - value) / (high - low), value))
        way = " ".join(f"{x:.1f},{y:.1f}" for x, y, _ in points)
        parts.append(f'<polyline points="{way}" fill="none" stroke="{colour}" stroke-width="2"/>')
        parts += [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="{colour}"/>' for x, y, _ in points]
        parts += [
            f'<text x="{x + 4:.1f}" y="{y - 6 + 18 * (1 - at):.1f}" fill="{colour}">{v:.3f}</text>'
            for x, y, v in points
        ]
        parts.append(f'<text x="200" y="{270 + 16 * at}" fill="{colour}">{reader}</text>')
    return "".join([*parts, "</svg>\n"])


def _frame(left: int, title: str, below: str, beside: str) -> str:
    bottom = 40 + _SIDE
    return (
        f'<rect x="{left}" y="40" width="{_SIDE}" height="{_SIDE}" fill="none" stroke="#333"/>'
        f'<text x="{left + _SIDE / 2}" y="28" text-anchor="middle" font-weight="bold">{title}</text>'
        f'<text x="{left + _SIDE / 2}" y="{bottom + 30}" text-anchor="middle">{below}</text>'
        f'<text transform="translate({left - 34} {40 + _SIDE / 2}) rotate(-90)" text-anchor="middle">{beside}</text>'
    )
