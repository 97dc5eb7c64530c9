"""Fits the classifier of types, the judge's weights, the chance of whole records and the calibration, on outcomes.

`cross_judged` fits on all folds but one and judges that one, for each; its verdicts are what the calibration learns
from, and what a report may call a measurement. The classifiers that ship are fitted on all.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from refkit.parse.calibration import Calibration, steps
from refkit.parse.judge import JUDGED, best, weighed, whole_features
from refkit.parse.linear import Chance, Linear
from refkit.parse.tagger.model import read_model
from refkit.train.examples import FOLDS, fold, type_of
from refkit.train.fitting import fit_linear
from refkit.train.outcomes import Outcome, csl_name, values
from refkit.train.scoring import FAULTS, verdicts

_FEW = 10  # of the values that no reader gives and that are rightly absent, one in so many is learned from


@dataclass(slots=True)
class Judged:
    """How a row was judged: the chosen reading, the type, the chances, and the record that came of it."""

    outcome: Outcome
    letter: str
    csl_type: str
    sure: float
    chances: dict[str, float]
    shown: list[str]
    """The features for the chance of the whole."""
    whole_chance: float = 0.0

    @property
    def item(self) -> dict[str, Any]:
        """The record as CSL-JSON."""
        return {**self.outcome.items[self.letter], "type": self.csl_type}

    @property
    def whole(self) -> bool:
        """Whether it is right in all."""
        return not FAULTS & set(verdicts(self.outcome.example.row, self.item).values())


def _value_rows(outcomes: Iterable[Outcome]) -> Iterable[tuple[list[str], str]]:
    for found in outcomes:
        kind = found.example.grammars.kind
        for name, value, letter in values(found):
            right = found.right(name, letter)
            if right is None:
                continue
            alone = not value and all(not r.keys.get(name) for r in found.readings.values())
            if alone and int(hashlib.sha256(f"{found.example.row['id']}{name}".encode()).hexdigest(), 16) % _FEW:
                continue
            yield weighed(found.readings, name, value, kind), "1" if right else "0"


Typed = tuple[list[str], str]
"""Features for the type, and the type."""


def fit_types(outcomes: Iterable[Outcome], made_up: Iterable[Typed] = ()) -> bytes:
    """The classifier of types; made-up references with their right labels know kinds that the real ones lack."""
    return fit_linear([*((found.shown, type_of(found.example.row)) for found in outcomes), *made_up])


def fit_values(outcomes: Iterable[Outcome]) -> bytes:
    """The judge's weights."""
    return fit_linear(_value_rows(outcomes), steps=150)


def fit_whole(judged: Iterable[Judged]) -> bytes:
    """The weights of the chance that a whole record is right."""
    return fit_linear(((j.shown, "1" if j.whole else "0") for j in judged), c1=0.1, c2=0.3)


def judge(found: Outcome, types: Linear, weights: Chance, sure_forms: frozenset[str] = frozenset()) -> Judged:
    """Choose among a row's readings, as the reader does."""
    chances: dict[tuple[str, str], float] = {}
    kind = found.example.grammars.kind
    for name, value, _ in values(found):
        chances[name, value] = weights.of(weighed(found.readings, name, value, kind))

    def chance(name: str, letter: str) -> float:
        return chances[name, found.readings[letter].keys.get(name, "")]

    letter = best(found.readings, chance)
    csl_type, sure = types.best(found.shown)
    if sure_forms.intersection(t.reader for t in found.example.traces.values()):
        letter, csl_type = "G", found.example.csl_type
    own = {name: chance(name, letter) for name in JUDGED}
    shown = whole_features(found.readings, letter, own, kind, csl_type, sure, found.example.text)
    return Judged(found, letter, csl_type, sure, own, shown)


def cross_judged(outcomes: Sequence[Outcome], made_up: Sequence[Typed] = ()) -> list[Judged]:
    """Each outcome as judged by what was fitted on the other folds."""
    out: list[Judged] = []
    for held in range(FOLDS):
        others = [found for found in outcomes if fold(found.example.row) != held]
        if len(others) == len(outcomes):
            continue  # no document is in this fold
        types, weights = Linear(read_model(fit_types(others, made_up))), Chance(read_model(fit_values(others)))
        out += [judge(found, types, weights) for found in outcomes if fold(found.example.row) == held]
    for held in range(FOLDS):
        whole = Chance(read_model(fit_whole(j for j in out if fold(j.outcome.example.row) != held)))
        for j in out:
            if fold(j.outcome.example.row) == held:
                j.whole_chance = whole.of(j.shown)
    return out


def calibration(judged: Sequence[Judged], is_real: Callable[[Judged], bool]) -> Calibration:
    """The calibration, on rows of documents that nothing was made for (`is_real`)."""
    real = [j for j in judged if is_real(j)]
    pairs: list[tuple[float, bool]] = []
    for j in real:
        for name in JUDGED:
            right = j.outcome.right(name, j.letter)
            if right is not None and j.item.get(csl_name(name)):
                pairs.append((j.chances[name], right))
    # What was written to learn from is harder than most lists are: without steps the chance of the whole was too low.
    wholes = [(j.whole_chance, j.whole) for j in real]
    return Calibration(steps(pairs, least=75), steps(wholes, least=50), sure_forms(real))


def sure_forms(judged: Sequence[Judged]) -> frozenset[str]:
    """The grammars' closed forms that read better than the judge chooses, counted on rows that nothing was made for.

    A form is sure where the grammars alone have at least as many whole records as the judge on the rows on which it
    fires, more than it on one at least, and four in five of them are whole.
    """
    counts: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    for j in judged:
        found = j.outcome
        grammars = not FAULTS & set(verdicts(found.example.row, found.items["G"]).values())
        for reader in {t.reader for t in found.example.traces.values()}:
            count = counts[reader]
            count[0] += 1
            count[1] += grammars
            count[2] += j.whole
    return frozenset(name for name, (n, own, chosen) in counts.items() if n >= 5 and own > chosen and own >= 0.8 * n)
