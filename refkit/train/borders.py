"""python -m refkit.train.borders DATA -o WEIGHTS.py: what the signs of a border are worth to the judge of splitting.

DATA is a folder with `gold/references.jsonl`; our own references come from `tests/cases/parse`. Each reference is cut
at places that may look like borders and at others (no border), and joined to the next one of its source (a border). The
weights are fitted by logistic regression, each side counting half. Printed is how well they tell the two apart on the
fourth of the documents that was left out; the weights that are written are fitted on all.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
import re
import sys
from collections.abc import Sequence
from math import exp, sqrt
from pathlib import Path

from refkit.parse import parse_entry
from refkit.text.splitting.judge import INSIDE, reading_of
from refkit.text.splitting.signs import BORDER, SEGMENT, of_border, of_segment

Sample = tuple[list[float], int]

ROOT = Path(__file__).resolve().parent.parent.parent
_WORD = re.compile(r"\s+(?=\S)")
_MARK = re.compile(r"^\[?\d{1,3}[\].)]?\s+(?=[^\W\d])")
_LABEL = re.compile(r"\s?(?:Find this resource:|\bBack|<<|↩\S*)$")
_SHORT, _SHORTEST, _LONGEST = 12, 20, 700
_CUTS, _WORDS = 8, 4  # of one reference
_EPOCHS, _RATE = 25, 0.3


def sources(data: Path, cases: Path) -> list[tuple[str, bool, list[str]]]:
    """(name, whether it may be left out, references): the documents of DATA, and our own files of cases."""
    found: dict[str, list[str]] = {}
    for line in (data / "gold" / "references.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        text = _LABEL.sub("", _MARK.sub("", " ".join(row["text"].split()))).rstrip("; ")
        found.setdefault(row["source"], []).append(text)
    out = [(name, True, texts) for name, texts in sorted(found.items())]
    for path in sorted(cases.glob("*.jsonl")):
        rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
        out.append((path.name, False, [" ".join(row["text"].split()) for row in rows][:120]))
    return [(name, held, [t for t in texts if _SHORTEST <= len(t) <= _LONGEST]) for name, held, texts in out]


class Maker:
    """Makes samples; each piece is read once."""

    def __init__(self, seed: int) -> None:
        self._chance = random.Random(seed)
        self._known: dict[str, list[float]] = {}

    def _signs(self, text: str) -> list[float]:
        if text not in self._known:
            self._known[text] = of_segment(text, reading_of(text, parse_entry(text, grammars_only=True)))
        return self._known[text]

    def sample(self, left: str, right: str, border: bool, line_break: bool) -> Sample:
        """The signs of both pieces less those of the whole, and the signs of the place."""
        parts = zip(self._signs(left), self._signs(right), self._signs(f"{left} {right}"), strict=True)
        return [a + b - whole for a, b, whole in parts] + of_border(left, right, line_break=line_break), int(border)

    def _places(self, text: str, pattern: re.Pattern[str]) -> list[re.Match[str]]:
        found = [m for m in pattern.finditer(text) if m.start() >= _SHORT and len(text) - m.end() >= _SHORT]
        self._chance.shuffle(found)
        return found

    def of_document(self, texts: Sequence[str]) -> list[Sample]:
        """The samples of the references of one document, in their order."""
        out = []
        for text, following in zip(texts, [*texts[1:], ""], strict=True):
            cuts, breaks = self._places(text, INSIDE), self._places(text, _WORD)
            out += [self.sample(text[: m.start()], text[m.end() :], False, False) for m in cuts[:_CUTS]]
            out += [self.sample(text[: m.start()], text[m.end() :], False, True) for m in (*breaks[:_WORDS], *cuts[:1])]
            if not following:
                continue
            if INSIDE.search(f"{text[-1:]} {following[:3]}"):
                out.append(self.sample(text, following, True, False))
            out.append(self.sample(text, following, True, True))
            for found, line_break in ((cuts[1:2], False), (breaks[5:6], True)):
                out += [
                    self.sample(text[: m.start()], f"{text[m.end() :]} {following}", False, line_break) for m in found
                ]
            for pattern, line_break in ((INSIDE, False), (_WORD, True)):
                out += [
                    self.sample(f"{text} {following[: m.start()]}", following[m.end() :], False, line_break)
                    for m in self._places(following, pattern)[:1]
                ]
        return out


def fit(samples: Sequence[Sample], columns: Sequence[int]) -> list[float]:
    """The weights of some columns by logistic regression (AdaGrad); borders and others count the same."""
    borders = sum(y for _, y in samples)
    share = (len(samples) / 2 / (len(samples) - borders), len(samples) / 2 / borders)
    weights, seen = [0.0] * len(columns), [1e-6] * len(columns)
    rows = [([x[c] for c in columns], y) for x, y in samples]
    chance = random.Random(1)
    for _ in range(_EPOCHS):
        chance.shuffle(rows)
        for x, y in rows:
            total = max(-30.0, min(30.0, sum(w * v for w, v in zip(weights, x, strict=True))))
            error = (1 / (1 + exp(-total)) - y) * share[y]
            for i, value in enumerate(x):
                gradient = error * value + weights[i] / len(rows)
                seen[i] += gradient * gradient
                weights[i] -= _RATE * gradient / sqrt(seen[i])
    return weights


def area(samples: Sequence[Sample], columns: Sequence[int], weights: Sequence[float]) -> float:
    """How often a border is worth more than what is none."""
    values = sorted((sum(w * x[c] for w, c in zip(weights, columns, strict=True)), y) for x, y in samples)
    below = won = 0
    for _, y in values:
        won += below * y
        below += 1 - y
    return won / max(1, below * (len(values) - below))


def _written(cues: Sequence[float], all_signs: Sequence[float]) -> str:
    def table(name: str, names: Sequence[str], values: Sequence[float]) -> str:
        rows = "".join(f'    "{n}": {v:.2f},\n' for n, v in zip(names, values, strict=True))
        return f"{name}: dict[str, float] = {{\n{rows}}}\n"

    head = (
        '"""What the signs of `signs` are worth: log-odds, fitted by `python -m refkit.train.borders`.\n\n'
        "`ALONE` and `CUES` judge a place by its border alone, `PIECE` and `PLACE` by how the pieces beside it are "
        'read as well.\n"""\n\nfrom __future__ import annotations\n\n'
    )
    return (
        f"{head}ALONE = {cues[0]:.3f}  # what any border is worth by itself\n"
        + table("CUES", BORDER, cues[1:])
        + table("PIECE", SEGMENT, all_signs[: len(SEGMENT)])
        + table("PLACE", BORDER, all_signs[len(SEGMENT) :])
    )


def main(arguments: list[str] | None = None) -> int:
    """Fit, measure, write."""
    parser = argparse.ArgumentParser(prog="python -m refkit.train.borders", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("-o", "--output", type=Path, required=True)
    parser.add_argument("--cases", type=Path, default=ROOT / "tests" / "cases" / "parse")
    options = parser.parse_args(arguments)
    maker = Maker(5)
    learnt: list[Sample] = []
    left_out: list[Sample] = []
    for name, may, texts in sources(options.data, options.cases):
        held = may and int(hashlib.md5(name.encode()).hexdigest(), 16) % 4 == 0
        (left_out if held else learnt).extend(maker.of_document(texts))
    place = list(range(len(SEGMENT), len(SEGMENT) + len(BORDER)))
    for columns in ([0, *place], [*range(len(SEGMENT)), *place]):
        sys.stdout.write(f"{area(left_out, columns, fit(learnt, columns)):.4f}\n")
    both = [*learnt, *left_out]
    text = _written(fit(both, [0, *place]), fit(both, [*range(len(SEGMENT)), *place]))
    options.output.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
