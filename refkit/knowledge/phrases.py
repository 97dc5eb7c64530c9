"""How often one, two or three words stand beside each other in references that are right.

`count(("clarendon", "press"))` is the number of public references that have the two words with one blank between them,
at most 255; 0 where fewer than two have them. The table holds no text: a phrase is known by 32 bits, so that of 40,000
phrases which nobody ever wrote about one is taken for another. `refkit.train.evidence` makes it.

Sources: counted from AnyStyle's, GROBID's, LinkedBooks' and text2bib's public references (see NOTICE).
"""

from __future__ import annotations

import re
import sys
from array import array
from bisect import bisect_left
from functools import cache
from pathlib import Path
from zlib import crc32

WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
"""What counts as a word: letters, with apostrophes and hyphens inside. Words are case folded and in NFC."""

MOST = 255
"""The highest count that the table can tell."""

PATH = Path(__file__).parent / "counted" / "phrases.bin"


def count(words: tuple[str, ...]) -> int:
    """In how many references the words, folded, stand so beside each other; one to three of them."""
    keys, counts = _table()
    key = phrase_key(words)
    at = bisect_left(keys, key)
    return counts[at] if at < len(keys) and keys[at] == key else 0


def stops(word: str) -> int:
    """In how many references the word, folded, has a stop where its sentence goes on, as an abbreviation has."""
    return count((word, "."))


def phrase_key(words: tuple[str, ...]) -> int:
    """The 32 bits that stand for a phrase."""
    return crc32(" ".join(words).encode("utf-8"))


def packed(counts: dict[int, int]) -> bytes:
    """A table as a file has it: the keys, sorted, of four bytes each, lowest first, then a byte for each count."""
    keys = array("I", sorted(counts))
    if sys.byteorder == "big":
        keys.byteswap()
    return keys.tobytes() + bytes(min(MOST, counts[key]) for key in sorted(counts))


def unpacked(data: bytes) -> tuple[array[int], bytes]:
    """The keys and the counts of a file."""
    number = len(data) // 5
    keys = array("I", data[: 4 * number])
    if sys.byteorder == "big":
        keys.byteswap()
    return keys, data[4 * number :]


@cache
def _table() -> tuple[array[int], bytes]:
    return unpacked(PATH.read_bytes())
