"""Makes static functions (`refkit.knowledge.static`): peels the hypergraph of keys, then fills in from its end.

An equation is a key (or a bit of its code word) with its four places. A place that only one equation left has is that
equation's own: it is taken away with it, and so on; filled in backwards, each own place makes its equation true. All
of it is integers in order, so the same keys give the same table.
"""

from __future__ import annotations

import heapq
import math
from array import array
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress

from refkit.knowledge.static import LONGEST, mixed, starts

BITS = 13
"""A segment of two to the power of this is best for tables of a million equations and more."""


class NotPeeled(Exception):
    """The equations hang together in a circle: more room is needed."""


def shapes(equations: int) -> Iterator[tuple[int, int]]:
    """The bits of a place within a segment, and at how many segments a key may begin: ever more room."""
    bits = max(4, min(BITS, int(math.log(max(equations, 2)) / math.log(2.91) - 0.5)))
    room = max(1.06, 0.77 + 0.305 * math.log(600_000) / math.log(max(equations, 2)))
    for step in range(100):
        yield bits, max(1, math.ceil(equations * (room + step * 0.01) / (1 << bits)) - 3)


def places(number: int, bits: int, count: int) -> tuple[int, int, int, int]:
    """The four places of a key: as the look-ups compute them."""
    x = mixed(number)
    size = 1 << bits
    last = size - 1
    first = ((x >> 40 & 0xFFFFFF) * count >> 24) << bits
    return (
        first + (x & last),
        first + size + (x >> bits & last),
        first + 2 * size + (x >> 2 * bits & last),
        first + 3 * size + (x >> 3 * bits & last),
    )


def peel(ways: Sequence[array[int]], size: int) -> tuple[array[int], array[int]]:
    """The equations in the order in which they come off, and the own place of each.

    Raises:
        NotPeeled: some do not come off.
    """
    equations = len(ways[0])
    degree = bytearray(size)
    who = array("l", bytes(size * array("l").itemsize))
    for way in ways:
        for number, place in enumerate(way):
            degree[place] += 1  # more than 255 at one place never happens: five on average
            who[place] ^= number
    order, own = array("l"), array("l")
    waiting = [place for place in range(size) if degree[place] == 1]
    one, two, three, four = ways
    while waiting:
        place = waiting.pop()
        if degree[place] != 1:
            continue
        number = who[place]
        order.append(number)
        own.append(place)
        for other in (one[number], two[number], three[number], four[number]):
            degree[other] -= 1
            who[other] ^= number
            if degree[other] == 1:
                waiting.append(other)
    if len(order) != equations:
        raise NotPeeled
    return order, own


def solved(ways: Sequence[array[int]], values: Sequence[int], size: int) -> bytearray:
    """For each place its entry, such that the entries of an equation's places give its value by XOR."""
    order, own = peel(ways, size)
    table = bytearray(size)
    one, two, three, four = ways
    for number, place in zip(reversed(order), reversed(own), strict=True):
        # The own place is still 0, so it may stand in the sum.
        table[place] = (
            values[number] ^ table[one[number]] ^ table[two[number]] ^ table[three[number]] ^ table[four[number]]
        )
    return table


def fingerprints(numbers: Sequence[int]) -> tuple[bytes, dict[str, int]]:
    """A table of `refkit.knowledge.static.Fingerprints` for these hashes (each once), and what opens it."""
    values = bytes(number & 255 for number in numbers)
    for bits, count in shapes(len(numbers)):
        ways = [array("l") for _ in range(4)]
        for number in numbers:
            for way, place in zip(ways, places(number, bits, count), strict=True):
                way.append(place)
        with suppress(NotPeeled):
            return bytes(solved(ways, values, (count + 3) << bits)), {"bits": bits, "count": count}
    raise ValueError("no room is enough: a hash is given twice")


def codes(values: Mapping[int, int], lengths: Sequence[int]) -> tuple[bytes, dict[str, int]]:
    """A table of `refkit.knowledge.static.Codes`: for each hash the code word of its value, by the words' lengths."""
    words = [start >> (LONGEST - length) for start, length in zip(starts(lengths), lengths, strict=True)]
    wanted = bytearray()
    for value in values.values():
        word, length = words[value], lengths[value]
        wanted.extend(word >> (length - 1 - bit) & 1 for bit in range(length))
    for bits, count in shapes(len(wanted)):
        ways = [array("l") for _ in range(4)]
        for number, value in values.items():
            for way, place in zip(ways, places(number, bits, count), strict=True):
                way.extend(range(place, place + lengths[value]))
        with suppress(NotPeeled):
            return packed_bits(solved(ways, wanted, ((count + 3) << bits) + LONGEST)), {"bits": bits, "count": count}
    raise ValueError("no room is enough: a hash is given twice")


def packed_bits(table: bytearray) -> bytes:
    """Entries of one bit, eight to a byte, with room for a window that begins at the last."""
    table.extend(bytes(-len(table) % 8 + 32))
    return int(table.translate(bytes.maketrans(b"\0\1", b"01")), 2).to_bytes(len(table) // 8, "big")


def code_lengths(counts: Sequence[int]) -> list[int]:
    """The lengths of the shortest code for values that are met so often (Huffman), none over `LONGEST`."""
    floor = 1
    while True:
        waiting: list[tuple[int, int]] = [(max(count, floor), index) for index, count in enumerate(counts)]
        heapq.heapify(waiting)
        above: dict[int, int] = {}
        new = len(counts)
        while len(waiting) > 1:
            (less, first), (more, second) = heapq.heappop(waiting), heapq.heappop(waiting)
            above[first] = above[second] = new
            heapq.heappush(waiting, (less + more, new))
            new += 1
        depth = {new - 1: 0}
        for node in range(new - 2, -1, -1):
            depth[node] = depth[above[node]] + 1
        lengths = [max(1, depth[index]) for index in range(len(counts))]
        if max(lengths) <= LONGEST:
            return lengths
        floor *= 2
