"""Fits models with CRFsuite: the same rows in the same order give the same bytes."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path

Items = Sequence[Sequence[str]]


def fit_chain(
    rows: Iterable[tuple[Items, Sequence[str]]], *, steps: int = 80, c1: float = 0.2, c2: float = 0.2
) -> bytes:
    """A linear-chain CRF of (features of each token, label of each token), as CRFsuite writes it.

    `steps` are those of L-BFGS at most; `c1`, `c2` weigh the sums of weights and of their squares.
    Raises ImportError without the extra `train`.
    """
    import pycrfsuite

    trainer = pycrfsuite.Trainer(verbose=False)
    for items, labels in rows:
        if items:
            trainer.append(items, labels)
    trainer.set_params({"c1": c1, "c2": c2, "max_iterations": steps, "feature.possible_transitions": True})
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "model"
        trainer.train(str(path))
        return path.read_bytes()


def fit_linear(
    rows: Iterable[tuple[Sequence[str], str]], *, steps: int = 200, c1: float = 0.05, c2: float = 0.3
) -> bytes:
    """A linear classifier of (features, label): a chain of one link."""
    return fit_chain((([features], [label]) for features, label in rows), steps=steps, c1=c1, c2=c2)
