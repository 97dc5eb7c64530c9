"""A model in columns, as it is packed and written: whole columns are moved at once, not one weight after the other.

Attributes with equally many weights and names of about one length stand together, so that counts and places follow from
a short table of groups.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import accumulate

from refkit.errors import InputError

Weights = tuple[tuple[int, float], ...]
"""(index of a label, weight) of each label that an attribute speaks for or against."""

Square = tuple[tuple[float, ...], ...]
"""[i][j] is the weight of label j behind label i."""

MOST_LABELS = 256
"""An index of a label is one byte."""

LARGEST = 100.0
"""No weight of a trained model is near it; below it no product of factors in `chain` leaves the range of a double."""

BLOCK = 12
"""Bytes of a name that its hash takes in at a time."""


@dataclass(frozen=True, slots=True)
class Group:
    """A run of attributes: weights that each has, blocks that its name and a zero byte fill, how many there are."""

    weights: int
    blocks: int
    count: int


@dataclass(frozen=True, slots=True)
class Columns:
    """`names` are the attributes in UTF-8 and without zero bytes, `groups` their runs.

    `targets` and `values` have an element for each weight, attribute after attribute: the label's index and the weight.

    Raises:
        InputError: the numbers do not fit each other.
    """

    labels: tuple[str, ...]
    names: list[bytes]
    groups: tuple[Group, ...]
    targets: bytes
    values: array[float]
    transitions: Square

    def __post_init__(self) -> None:
        labels, weights = len(self.labels), sum(group.weights * group.count for group in self.groups)
        if not 0 < labels <= MOST_LABELS or len(set(self.labels)) < labels:
            raise damaged(f"its {labels} labels are none, too many or not all different")
        if min((min(group.weights, group.blocks, group.count) for group in self.groups), default=1) < 1:
            raise damaged("one of its groups is empty")
        if len(self.names) != sum(group.count for group in self.groups):
            raise damaged("its attributes are not as many as it says")
        if not len(self.targets) == len(self.values) == weights:
            raise damaged("its weights are not as many as it says")
        if max(self.targets, default=0) >= labels:
            raise damaged("a weight is of a label that is not there")
        if [len(row) for row in self.transitions] != [labels] * labels:
            raise damaged("its transitions are no square")


class WeightsByName(Mapping[str, Weights]):
    """The weights of an attribute, made when they are asked for: to make them all takes as long as all the rest."""

    def __init__(self, columns: Columns) -> None:
        try:
            names = b"\0".join(columns.names).decode().split("\0") if columns.names else []
        except UnicodeDecodeError as error:
            raise damaged("an attribute is no text") from error
        self.rows = dict(zip(names, range(len(names)), strict=True))
        """The place of each attribute: a plain dictionary, which is asked a hundred times a token."""
        if len(self.rows) < len(names):
            raise damaged("an attribute is there twice")
        groups = columns.groups
        self._sizes = [group.weights for group in groups]
        self._first_rows = list(accumulate((group.count for group in groups), initial=0))
        self._first_places = list(accumulate((group.weights * group.count for group in groups), initial=0))
        self._targets, self._values = columns.targets, columns.values

    def __getitem__(self, name: str) -> Weights:
        row = self.rows[name]
        group = bisect_right(self._first_rows, row) - 1
        size = self._sizes[group]
        first = self._first_places[group] + (row - self._first_rows[group]) * size
        return tuple(zip(self._targets[first : first + size], self._values[first : first + size], strict=True))

    def __contains__(self, name: object) -> bool:
        return name in self.rows

    def __iter__(self) -> Iterator[str]:
        return iter(self.rows)

    def __len__(self) -> int:
        return len(self.rows)


def columns_of(labels: Iterable[str], weights: Mapping[str, Weights], transitions: Square) -> Columns:
    """A model in columns: attributes of one group in the order of their names, those without weights left out.

    Raises:
        InputError: a label or an attribute has a zero character, or a weight is out of bounds.
    """
    labels = tuple(labels)
    groups: dict[tuple[int, int], list[tuple[bytes, Weights]]] = {}
    for name, pairs in weights.items():
        if pairs:
            encoded = name.encode()
            groups.setdefault((len(pairs), len(encoded) // BLOCK + 1), []).append((encoded, pairs))
    rows = [row for key in sorted(groups) for row in sorted(groups[key])]
    names, pairs = [name for name, _ in rows], tuple(pair for _, pairs in rows for pair in pairs)
    if "\0" in "".join(labels) or b"\0" in b"".join(names):
        raise damaged("a name holds a zero character")
    values = array("d", [value for _, value in pairs])
    for weight in (*values, *(weight for row in transitions for weight in row)):
        check_weight(weight)
    return Columns(
        labels=labels,
        names=names,
        groups=tuple(Group(size, blocks, len(groups[size, blocks])) for size, blocks in sorted(groups)),
        targets=bytes([target for target, _ in pairs]),
        values=values,
        transitions=transitions,
    )


def check_weight(weight: float) -> None:
    """Raises InputError for what is no number or too large."""
    if not -LARGEST <= weight <= LARGEST:  # asked in this way: every comparison with what is no number is false
        raise damaged(f"a weight is not between {-LARGEST:g} and {LARGEST:g}")


def damaged(why: str) -> InputError:
    """What is raised for a file that no model can be read from."""
    return InputError(f"not a tagger's model, or a damaged one: {why}")
