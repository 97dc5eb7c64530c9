"""A linear-chain CRF as data: labels, a weight for each pair of attribute and label, one for each pair of labels."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass

from refkit.parse.tagger.crf.binary import read_binary
from refkit.parse.tagger.crf.columns import Columns, Square, Weights, WeightsByName
from refkit.parse.tagger.crf.packing import FINEST, MARK, read_packed


@dataclass(frozen=True, slots=True)
class Model:
    """Weights are natural logarithms of factors (dimensionless); what has no weight has 0.

    `weights` leads from an attribute to its (label index, weight) pairs, `transitions[i][j]` is the weight of label j
    behind label i, `digest` names the bytes that the model was read from (16 hexadecimal digits). All weights are
    multiples of 1/`steps`, if that is not 0.
    """

    labels: tuple[str, ...]
    weights: Mapping[str, Weights]
    transitions: Square
    digest: str
    steps: int = 0


def read_model(data: bytes) -> Model:
    """The model in a `.crfsuite` file, or in one made by `crf.packing.pack`.

    Raises:
        InputError: the file is of another kind, or damaged.
    """
    columns = read_columns(data)
    digest = hashlib.sha256(data).hexdigest()[:16]
    steps = FINEST if data.startswith(MARK) else 0
    return Model(columns.labels, WeightsByName(columns), columns.transitions, digest, steps)


def read_columns(data: bytes) -> Columns:
    """As `read_model`, in the form in which a model is written again."""
    return read_packed(data) if data.startswith(MARK) else read_binary(data)
