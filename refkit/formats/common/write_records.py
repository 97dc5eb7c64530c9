"""The records of a library written one by one, each with a key, and what was lost of any of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from refkit.formats.base import Loss
from refkit.formats.common.cite_keys import make_keys
from refkit.model.types import ReferenceBase

T = TypeVar("T")


def keyed(references: Sequence[ReferenceBase]) -> Iterator[ReferenceBase]:
    """The references in order, each with its own identifier, or where it has none with a made key."""
    for reference, key in zip(references, make_keys(references), strict=True):
        yield reference if reference.id else reference.with_(id=key)


def write_records(
    references: Sequence[ReferenceBase], write_one: Callable[[ReferenceBase], tuple[T, list[Loss]]]
) -> tuple[list[T], tuple[Loss, ...]]:
    """What `write_one` makes of each reference, in order, and the losses of all."""
    out: list[T] = []
    losses: list[Loss] = []
    for reference in keyed(references):
        written, lost = write_one(reference)
        out.append(written)
        losses += lost
    return out, tuple(losses)
