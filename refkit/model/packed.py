"""Many references in little memory: a sequence that keeps its records packed and gives each anew when it is asked for.

A typed record with its provenance is some hundred small objects, 8 KB for an entry of 200 letters; packed it is a
fiftieth of that. A long list is gone through several times from end to end, and seldom entered in the middle: records
are packed in blocks, and the block that was opened last stays open.
"""

from __future__ import annotations

import io
import pickle
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from copyreg import dispatch_table
from dataclasses import fields
from typing import TYPE_CHECKING, Any, overload

from pydantic import BaseModel

from refkit.model.library import Entry, FieldTrace, Rival
from refkit.trace import Change

if TYPE_CHECKING:
    from refkit.model.types import ReferenceBase

_BLOCK = 128  # records


class Packed(Sequence["ReferenceBase"]):
    """An immutable sequence of references. Each access gives an equal record, not the same object.

    Compares by value with other packed sequences and with tuples; slices are tuples.
    """

    __slots__ = ("_blocks", "_length", "_open")

    def __init__(self, references: Iterable[ReferenceBase] = ()) -> None:
        self._blocks: list[bytes] = []
        self._length = 0
        block: list[ReferenceBase] = []
        for reference in references:
            block.append(reference)
            if len(block) == _BLOCK:
                self._close(block)
                block = []
        if block:
            self._close(block)
        # One assignment at a time, so that threads may share a sequence.
        self._open: tuple[int, list[ReferenceBase]] = (-1, [])

    def _close(self, block: list[ReferenceBase]) -> None:
        self._blocks.append(_packed(block))
        self._length += len(block)

    def __len__(self) -> int:
        return self._length

    def __iter__(self) -> Iterator[ReferenceBase]:
        for block in self._blocks:
            yield from _unpacked(block)

    @overload
    def __getitem__(self, index: int) -> ReferenceBase: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[ReferenceBase, ...]: ...

    def __getitem__(self, index: int | slice) -> ReferenceBase | tuple[ReferenceBase, ...]:
        if isinstance(index, slice):
            return tuple(self[n] for n in range(*index.indices(self._length)))
        number = index + self._length if index < 0 else index
        if not 0 <= number < self._length:
            raise IndexError(f"no reference {index} in a list of {self._length}")
        opened, block = self._open
        if opened != number // _BLOCK:
            block = _unpacked(self._blocks[number // _BLOCK])
            self._open = (number // _BLOCK, block)
        return block[number % _BLOCK]

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Packed | tuple):
            return NotImplemented
        return len(self) == len(other) and all(a == b for a, b in zip(self, other, strict=True))

    def __hash__(self) -> int:
        return hash(tuple(self))

    def __repr__(self) -> str:
        return f"<{self._length} references, packed>"

    def __reduce__(self) -> tuple[Any, ...]:
        return Packed, (tuple(self),)


def _model(cls: type[BaseModel], values: dict[str, Any], given: Any) -> BaseModel:
    record = cls.__new__(cls)
    put = object.__setattr__
    put(record, "__dict__", values)
    put(record, "__pydantic_fields_set__", set(given))
    put(record, "__pydantic_extra__", None)
    put(record, "__pydantic_private__", None)
    return record


def _packed_model(record: BaseModel) -> tuple[Any, ...]:
    return _model, (type(record), record.__dict__, tuple(sorted(record.__pydantic_fields_set__)))


def _packed_plain(cls: type[Any]) -> Callable[[Any], tuple[Any, ...]]:
    """A frozen dataclass by the values of its fields."""
    names = tuple(f.name for f in fields(cls))
    return lambda value: (cls, tuple(getattr(value, name) for name in names))


class _Pickler(pickle.Pickler):
    """The standard one, with a shorter form for what records are made of."""

    dispatch_table = dispatch_table | {cls: _packed_plain(cls) for cls in (Entry, FieldTrace, Rival, Change)}

    def reducer_override(self, value: Any) -> Any:
        return _packed_model(value) if isinstance(value, BaseModel) else NotImplemented


def _packed(block: list[ReferenceBase]) -> bytes:
    out = io.BytesIO()
    _Pickler(out, pickle.HIGHEST_PROTOCOL).dump(block)
    return zlib.compress(out.getvalue(), 1)


def _unpacked(data: bytes) -> list[ReferenceBase]:
    block: list[ReferenceBase] = pickle.loads(zlib.decompress(data))  # what this module has packed, in this process
    return block
