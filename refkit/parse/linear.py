"""Linear classifiers: the sum of the weights of the features that are there, as probabilities.

Their files are those of a tagger's model (`refkit.parse.tagger.model`) without transitions.
"""

from __future__ import annotations

from collections.abc import Iterable
from math import exp

from refkit.parse.tagger.crf.scores import Scores
from refkit.parse.tagger.model import Model


class Linear:
    """Gives a label; the weights never change, so that threads may share it."""

    def __init__(self, model: Model) -> None:
        """Take the weights of a model."""
        self.labels = model.labels
        self._scores = Scores(model.weights, len(model.labels), model.steps)

    def probabilities(self, features: Iterable[str]) -> list[float]:
        """How probable each of `labels` is, in their order; features that were never seen count nothing."""
        scores = self._scores.of(list(features))
        top = max(scores)
        shares = [exp(score - top) for score in scores]
        whole = sum(shares)
        return [share / whole for share in shares]

    def best(self, features: Iterable[str]) -> tuple[str, float]:
        """The most probable label, and how probable it is."""
        shares = self.probabilities(features)
        at = shares.index(max(shares))
        return self.labels[at], shares[at]


class Chance:
    """Gives the probability of the label "1", of a model with the labels "0" and "1"."""

    def __init__(self, model: Model) -> None:
        """Take the weights of a model."""
        signs = [1.0 if label == "1" else -1.0 for label in model.labels]
        self._weights = {name: sum(signs[i] * w for i, w in pairs) for name, pairs in model.weights.items()}

    def of(self, features: Iterable[str]) -> float:
        """The probability, from 0 to 1; features that were never seen count nothing."""
        weights = self._weights
        score = sum([weights.get(name, 0.0) for name in features])
        return 1 / (1 + exp(-score)) if score > -700 else 0.0
