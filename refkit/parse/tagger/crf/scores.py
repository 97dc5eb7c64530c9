"""What the attributes of a token say for each label: the sums of their weights.

The weights of an attribute are one whole number with a lane for each label, so that one addition adds them for all
labels. Sums are exact, in whatever order: weights are multiples of 2**-32 (lanes of 64 bits) or, in a packed model, of
a coarser step that lanes of 32 bits are enough for. So sums of attributes that often stand together may be kept.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from struct import Struct
from typing import Any, TypeAlias, TypeVar, overload

from refkit.errors import UsageError
from refkit.parse.tagger.crf.columns import LARGEST, Weights, WeightsByName

Key = TypeVar("Key")
Value = TypeVar("Value")
Sums: TypeAlias = "Kept[tuple[Any, ...], Any]"
_MOST_KEPT = 4096  # sums of one kind: texts have words without end
_FEW = 8  # weights
_COARSE = 1 << 10  # steps of 1/1024 and coarser: no sum of 20,000 weights leaves a lane of 32 bits


class Scores:
    """Adds up weights; an attribute that has none counts nothing."""

    def __init__(self, weights: Mapping[str, Weights], labels: int, steps: int = 0) -> None:
        """Take the weights; `steps`: all are multiples of 1/`steps`, if that is known."""
        narrow = 0 < steps <= _COARSE
        lane, kind = (32, "i") if narrow else (64, "q")
        self.steps = steps if narrow else 1 << 32
        """What stands for a weight of 1 in a lane."""
        self.labels = labels
        self._lane = lane
        self.known: Mapping[str, object] = weights.rows if isinstance(weights, WeightsByName) else weights
        """Whether an attribute has weights."""
        self._weights = weights
        self._signs = sum(1 << lane * label + lane - 1 for label in range(labels))
        self._bytes = labels * lane // 8
        self._row = Struct(f"<{labels}{kind}")
        self._taken_apart = self._row.unpack
        self._most = int((1 << lane - 1) / (self.steps * LARGEST))  # of one token: more could run over a lane
        self.attributes = Kept(self.attribute, len(weights) + 1)
        self._kept: dict[Callable[..., Any], Sums] = {}

    def of(self, item: Sequence[str]) -> list[float]:
        """The sum of the attributes' weights for each label (natural logarithm of a factor).

        Raises:
            UsageError: there are more than 20,000 attributes.
        """
        steps = self.steps
        return [value / steps for value in self.taken_apart(self.total(item))]

    def total(self, item: Sequence[str]) -> int:
        """The sum of the attributes' weights, in lanes. Raises as `of` does."""
        if len(item) > self._most:
            raise UsageError(f"a token has {len(item)} attributes, more than {self._most}")
        known, lanes = self.known, self.attributes
        return sum([lanes[attribute] for attribute in item if attribute in known])

    def taken_apart(self, total: int) -> tuple[int, ...]:
        """The lanes of a sum, in steps."""
        # A negative lane has borrowed from the next one: with its highest bit added and turned again it has not.
        return self._taken_apart((total + self._signs ^ self._signs).to_bytes(self._bytes, "little"))

    def attribute(self, name: str) -> int:
        """The lanes of an attribute."""
        if name not in self.known:
            return 0
        pairs = self._weights[name]
        if len(pairs) < _FEW:
            return sum([round(weight * self.steps) << self._lane * label for label, weight in pairs])
        row = [0] * self.labels
        for label, weight in pairs:
            row[label] += round(weight * self.steps)
        return (int.from_bytes(self._row.pack(*row), "little") ^ self._signs) - self._signs

    def sums(self, attributes: Callable[..., Iterable[str]]) -> Sums:
        """The sums of the attributes that a function gives, by its arguments: a mapping that grows as it is asked."""
        held = self._kept.get(attributes)
        if held is None:
            held = self._kept[attributes] = Kept(lambda key: sum(map(self.attribute, attributes(*key))))
        return held

    def several(self, parts: Callable[..., Iterable[Iterable[str]]]) -> Sums:
        """The same where a function gives several groups of attributes: a sum for each of them."""
        held = self._kept.get(parts)
        if held is None:
            held = self._kept[parts] = Kept(lambda key: tuple([sum(map(self.attribute, part)) for part in parts(*key)]))
        return held


class Kept(dict[Key, Value]):
    """What a function gives for a key; so many answers are kept."""

    def __init__(self, function: Callable[[Key], Value], most: int = _MOST_KEPT) -> None:
        super().__init__()
        self._function, self._most = function, most

    def __missing__(self, key: Key) -> Value:
        if len(self) >= self._most:
            self.clear()
        found = self[key] = self._function(key)
        return found


class Summable(Sequence[Sequence[str]]):
    """The attributes of each token of a sequence, which know how they are added up by what is kept of sums."""

    @abstractmethod
    def __len__(self) -> int:
        """The number of tokens."""

    @abstractmethod
    def strings(self) -> list[list[str]]:
        """The attributes themselves."""

    @abstractmethod
    def totals(self, scores: Scores) -> list[int]:
        """For each token `scores.total` of its attributes."""

    @overload
    def __getitem__(self, i: int) -> list[str]: ...
    @overload
    def __getitem__(self, i: slice) -> list[list[str]]: ...
    def __getitem__(self, i: int | slice) -> list[str] | list[list[str]]:
        """The attributes of a token, or of several."""
        return self.strings()[i]

    def __iter__(self) -> Iterator[list[str]]:
        """The attributes of each token."""
        return iter(self.strings())
