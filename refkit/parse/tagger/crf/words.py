"""Arrays of words of 32 bits, taken apart and put together column by column: no loop goes over their elements."""

from __future__ import annotations

import sys
from array import array
from collections.abc import Sequence

LOWER = 0 if sys.byteorder == "little" else 1
"""Which half of eight bytes is the lower one in memory."""


def words(data: bytes | bytearray) -> array[int]:
    """Bytes as little-endian words."""
    found = array("I", bytes(data))
    if sys.byteorder == "big":
        found.byteswap()
    return found


def word_bytes(values: array[int]) -> bytes:
    """Words as little-endian bytes."""
    if sys.byteorder == "big":
        values = values[:]
        values.byteswap()
    return values.tobytes()


def woven(columns: Sequence[array[int]]) -> array[int]:
    """Columns of equal length as rows."""
    rows = array("I", bytes(4 * sum(map(len, columns))))
    for place, column in enumerate(columns):
        rows[place :: len(columns)] = column
    return rows


def doubles(low: array[int], high: array[int]) -> array[float]:
    """The numbers of which these are the lower and the higher words."""
    return array("d", woven([high, low] if LOWER else [low, high]).tobytes())


def halves(values: array[float]) -> tuple[array[int], array[int]]:
    """The lower and the higher words of numbers."""
    found = array("I", values.tobytes())
    return found[LOWER::2], found[1 - LOWER :: 2]
