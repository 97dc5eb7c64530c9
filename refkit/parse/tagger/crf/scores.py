"""What the attributes of a token say for each label: the sums of their weights.

The weights of an attribute are one whole number with a lane of 64 bits for each label, so that one addition adds them
for all labels. There they are multiples of 2**-32, as those of a packed model are anyway, and sums are exact.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from struct import Struct

from refkit.errors import UsageError
from refkit.parse.tagger.crf.columns import LARGEST, Weights

_LANE = 64
_ONE = 1 << 32  # the weight 1
_MOST_ATTRIBUTES = int((1 << _LANE - 1) / (_ONE * LARGEST))  # of one token: 21 million, more could run over a lane


class Scores:
    """Adds up weights; an attribute that has none counts nothing."""

    def __init__(self, weights: Mapping[str, Weights], labels: int) -> None:
        self._lanes = _Lanes(weights)
        self._signs = sum(1 << _LANE * label + _LANE - 1 for label in range(labels))
        self._bytes = labels * _LANE // 8
        self._taken_apart = Struct(f"<{labels}q").unpack

    def of(self, item: Sequence[str]) -> list[float]:
        """The sum of the attributes' weights for each label (natural logarithm of a factor).

        Raises:
            UsageError: there are more than 21 million attributes.
        """
        if len(item) > _MOST_ATTRIBUTES:
            raise UsageError(f"a token has {len(item)} attributes, more than {_MOST_ATTRIBUTES}")
        total = sum(map(self._lanes.__getitem__, item))
        # A negative lane has borrowed from the next one: with its highest bit added and turned again it has not.
        lanes = (total + self._signs ^ self._signs).to_bytes(self._bytes, "little")
        return [value / _ONE for value in self._taken_apart(lanes)]


class _Lanes(dict[str, int]):
    """The numbers of attributes, made when they are first asked for: to make them all takes as long as all the rest."""

    def __init__(self, weights: Mapping[str, Weights]) -> None:
        super().__init__()
        self._weights = weights

    def __missing__(self, attribute: str) -> int:
        if attribute not in self._weights:
            return 0  # and not kept: texts have words without end
        lanes = sum([round(weight * _ONE) << _LANE * label for label, weight in self._weights[attribute]])
        self[attribute] = lanes
        return lanes
