"""The hash of CRFsuite's tables of strings ("lookup3", by Bob Jenkins, in the public domain), of many strings at once.

One after the other they take 5 µs each in Python, and a model has tens of thousands. Here one whole number holds a lane
of 64 bits for each string, and one addition of two such numbers adds in all lanes: 0.15 µs a string.
"""

from __future__ import annotations

import sys
from array import array
from functools import lru_cache

from refkit.parse.tagger.crf.words import LOWER

_LANES = 4096  # strings at once: numbers of 32 KB stay in the processor's cache
_START = 0xDEADBEEF
_MIX = (4, 6, 8, 16, 19, 4)
_FINAL = (14, 11, 25, 16, 4, 14, 24)


def hashes(words: array[int], step: int, lengths: array[int]) -> array[int]:
    """The hash of each string, of 32 bits.

    `words` holds the strings one behind the other as little-endian words, each filled up with zeros to `step` words, a
    multiple of three; `lengths` are their lengths in bytes, all within the last three words (and so none is empty).
    """
    found = array("I")
    for first in range(0, len(lengths), _LANES):
        last = first + _LANES
        found += _lanes(words[first * step : last * step], step, lengths[first:last])
    return found


def _lanes(words: array[int], step: int, lengths: array[int]) -> array[int]:
    low, carry, start = _constants(len(lengths))
    a = b = c = start + _number(lengths) & low
    for place in range(0, step, 3):
        if place:
            a, b, c = _mix(a, b, c, low, carry)
        a, b, c = (x + _number(words[place + i :: step]) & low for i, x in enumerate((a, b, c)))
    halves = array("I", _final(a, b, c, low, carry).to_bytes(8 * len(lengths), sys.byteorder))
    return halves[LOWER::2]


def _mix(a: int, b: int, c: int, low: int, carry: int) -> tuple[int, int, int]:
    for bits in _MIX:
        a, c = (a + carry - c & low) ^ _turned(c, bits, low), c + b & low
        a, b, c = b, c, a  # the next step does to b, a and c what this one did to a, c and b
    return a, b, c


def _final(a: int, b: int, c: int, low: int, carry: int) -> int:
    for bits in _FINAL:
        c = ((c ^ b) + carry - _turned(b, bits, low)) & low
        a, b, c = b, c, a
    return b


def _turned(lanes: int, bits: int, low: int) -> int:
    """The 32 bits of each lane turned to the left."""
    return (lanes << bits | lanes >> 32 - bits) & low


@lru_cache(4)
def _constants(count: int) -> tuple[int, int, int]:
    """For so many lanes: their lower halves, a one above each to borrow from, the hash's start in each."""
    ones = int.from_bytes((1).to_bytes(8, "little") * count, "little")
    return ones * 0xFFFFFFFF, ones << 32, ones * _START


def _number(values: array[int]) -> int:
    """A lane for each value."""
    wide = array("I", bytes(8 * len(values)))
    wide[LOWER::2] = values
    return int.from_bytes(wide.tobytes(), sys.byteorder)
