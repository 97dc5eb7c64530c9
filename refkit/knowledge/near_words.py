"""The common words of one language, found by what they are near to: for `refkit.knowledge.lexicon`."""

from __future__ import annotations

from bisect import bisect_left
from zlib import decompress


class NearWords:
    """A set of words, with lists by length: as they are, and read from their end.

    What has a letter replaced, or one letter more, is unchanged in its first half or in its second. So all such words
    stand together in one of two sorted lists, and few others beside them.
    """

    __slots__ = ("_backward", "_forward", "words")

    def __init__(self, packed: bytes) -> None:
        """From the part of a file: a byte for each word of how many letters it has of the one before, and its end."""
        data = decompress(packed)
        count = int.from_bytes(data[:4], "big")
        self._forward: dict[int, list[str]] = {}
        self._backward: dict[int, list[str]] = {}
        word = ""
        for same, end in zip(data[4 : count + 4], data[count + 4 :].decode().split("\n"), strict=True):
            word = word[:same] + end
            if len(word) in self._forward:
                self._forward[len(word)].append(word)
            else:
                self._forward[len(word)] = [word]
        self.words = frozenset().union(*self._forward.values())

    def near(self, word: str) -> set[str]:
        """The words that one slip makes of this one; not the word itself."""
        words, size = self.words, len(word)
        found = {less for at in range(size) if (less := word[:at] + word[at + 1 :]) in words}
        for at in range(size - 1):
            if (swapped := word[:at] + word[at + 1] + word[at] + word[at + 2 :]) in words:
                found.add(swapped)
        half = size // 2
        first, second = word[:half], word[half:]
        for length in (size, size + 1):
            found.update(_fitting(self._forward.get(length, []), first, second))
            found.update(one[::-1] for one in _fitting(self._from_end(length), second[::-1], first[::-1]))
        found.discard(word)
        return found

    def _from_end(self, length: int) -> list[str]:
        """The words of a length read from their end, sorted: made when they are first asked for."""
        if length not in self._backward:
            self._backward[length] = sorted([word[::-1] for word in self._forward.get(length, ())])
        return self._backward[length]


def _fitting(words: list[str], same: str, other: str) -> list[str]:
    """The words of a sorted list, all of one length, that are `same`, then `other` with a letter replaced or put in."""
    low = bisect_left(words, same)
    high = bisect_left(words, same + chr(0x10FFFF), low)
    if low == high:
        return []
    kept, size = len(same), len(same) + len(other)
    more = len(words[low]) - size  # a letter put in, or none
    head, tail = other[:1], other[1 - more :]
    fitting: list[str] = []
    for word in words[low:high]:
        # Most words differ in the first letter, and then all the rest must be alike.
        if word[kept : kept + 1] != head:
            if word[kept + 1 :] == tail:
                fitting.append(word)
            continue
        at, rest = 1, word[kept:]
        while at < len(other) and rest[at] == other[at]:
            at += 1
        if rest[at + 1 :] == other[at + 1 - more :]:
            fitting.append(word)
    return fitting
