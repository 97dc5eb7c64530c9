"""Static functions: tables that give each of a fixed set of keys its value and keep none of the keys.

A key is mixed to four places of a table; the entries at these places, put together by XOR, are its value. A key that is
not of the set gets some value too, with nothing to tell it apart. `Fingerprints` has a byte of the key's own hash as the
value, so that one unknown key in 256 seems known. `Codes` has code words of different lengths (short for what is
frequent), so that its size is near the entropy of the values. Tables are made by `refkit.train.lexicon`.

Source: Graf and Lemire 2022, "Binary Fuse Filters" (the places); Genuzio, Ottaviano and Vigna 2020, "Fast Scalable
Construction of (Compressed) Static Functions" (code words of different lengths).
"""

from __future__ import annotations

from binascii import crc_hqx
from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from struct import Struct
from zlib import crc32

LONGEST = 24
"""The longest code word in bits: what four bytes hold from any bit on, and one more."""
_four_bytes = Struct(">I").unpack_from  # twice as fast as a slice and int.from_bytes


def hash_of(key: bytes) -> int:
    """48 bits of a key, by two sums that C computes; the same everywhere."""
    return crc32(key) | crc_hqx(key, 0) << 32


def mixed(number: int) -> int:
    """A hash whose bits from 0 to 63 hang on many bits of the number: the middle of a product."""
    return number * 0x9E3779B97F4A7C15 >> 20


class Fingerprints:
    """A filter: whether a key is of the set; never wrong for one that is, and for one in 256 of the others."""

    __slots__ = ("bits", "count", "table")

    def __init__(self, table: bytes, bits: int, count: int) -> None:
        """A table of `count` + 3 segments, each of two to the power of `bits` bytes."""
        self.table, self.bits, self.count = table, bits, count

    def has(self, number: int) -> bool:
        """Whether the key of this hash is in the set."""
        x = mixed(number)
        table, bits = self.table, self.bits
        size = 1 << bits
        last = size - 1
        first = ((x >> 40 & 0xFFFFFF) * self.count >> 24) << bits
        found = table[first + (x & last)]
        x >>= bits
        found ^= table[first + size + (x & last)]
        x >>= bits
        found ^= table[first + 2 * size + (x & last)]
        return found ^ table[first + 3 * size + (x >> bits & last)] == number & 255


class Codes:
    """The value of each key, as the index of a code word; any index for a key that is not of the set."""

    __slots__ = ("bits", "count", "starts", "table")

    def __init__(self, table: bytes, bits: int, count: int, lengths: Sequence[int]) -> None:
        """A table of `count` + 3 segments, each of two to the power of `bits` bits; the lengths of the words in order."""
        self.table, self.bits, self.count = table, bits, count
        self.starts = starts(lengths)

    def index(self, number: int) -> int:
        """Which code word the key of this hash has."""
        x = mixed(number)
        table, bits = self.table, self.bits
        size = 1 << bits
        last = size - 1
        place = ((x >> 40 & 0xFFFFFF) * self.count >> 24) << bits
        at = place + (x & last)
        window = _four_bytes(table, at >> 3)[0] << (at & 7)
        x >>= bits
        at = place + size + (x & last)
        window ^= _four_bytes(table, at >> 3)[0] << (at & 7)
        x >>= bits
        at = place + 2 * size + (x & last)
        window ^= _four_bytes(table, at >> 3)[0] << (at & 7)
        at = place + 3 * size + (x >> bits & last)
        window ^= _four_bytes(table, at >> 3)[0] << (at & 7)
        return bisect_right(self.starts, window >> 8 & 0xFFFFFF) - 1


def starts(lengths: Sequence[int]) -> list[int]:
    """Of code words in order, by their lengths: the first number of `LONGEST` bits that begins with each."""
    return [0, *accumulate(1 << (LONGEST - length) for length in lengths)][:-1]
