"""Writes the file format of CRFsuite (see `binary`) from a model in columns: 40 ms for 90,000 weights.

That is why no loop here goes over weights, and only one over attributes. Names are filled up with zero bytes to whole
blocks of their hash, so that words are hashed and written together; CRFsuite reads a name up to its first zero byte.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import accumulate, chain

from refkit.parse.tagger.crf import binary
from refkit.parse.tagger.crf.columns import BLOCK, Columns, Group, damaged
from refkit.parse.tagger.crf.hashing import hashes
from refkit.parse.tagger.crf.words import halves, word_bytes, words, woven

_TABLES = 256


def write_binary(columns: Columns) -> bytes:
    """A `.crfsuite` file; raises InputError when the columns' groups are not those of their names."""
    labels = [label.encode() for label in columns.labels]
    steps = [(i, j, w) for i, row in enumerate(columns.transitions) for j, w in enumerate(row) if w]
    behind = Counter(i for i, _, _ in steps)
    own = [Group(behind[number], len(label) // BLOCK + 1, 1) for number, label in enumerate(labels)]
    file = words(bytes(binary.HEADER.size))
    starts = [
        _add_features(file, columns, steps),
        _add_strings(file, labels, own),
        _add_strings(file, columns.names, columns.groups),
        # Two of these references are for the borders of a sequence, which have no weights in models of this kind.
        _add_references(file, b"LFRF", own, first=len(columns.targets), unused=2),
        _add_references(file, b"AFRF", columns.groups),
    ]
    head = binary.MARK, 4 * len(file), binary.KIND, binary.VERSION, 0, len(labels), len(columns.names), *starts
    _put(file, 0, binary.HEADER.pack(*head))
    return word_bytes(file)


def _put(file: array[int], at: int, data: bytes) -> None:
    """Writes over what stands at an offset in bytes."""
    file[at // 4 : (at + len(data)) // 4] = words(data)


def _add_features(file: array[int], columns: Columns, steps: list[tuple[int, int, float]]) -> int:
    """The block of features: weights of attributes in their order, then those of transitions. Returns its offset."""
    at, states, count = 4 * len(file), len(columns.targets), len(columns.targets) + len(steps)
    targets = bytearray(4 * states)
    targets[0::4] = columns.targets
    rows = woven(
        [
            array("I", [binary.STATE]) * states + array("I", [binary.TRANSITION]) * len(steps),
            _sources(columns.groups) + array("I", [i for i, _, _ in steps]),
            words(targets) + array("I", [j for _, j, _ in steps]),
            *halves(columns.values + array("d", [w for _, _, w in steps])),
        ]
    )
    file += words(binary.BLOCK_HEAD.pack(b"FEAT", binary.BLOCK_HEAD.size + binary.FEATURE * count, count))
    file += rows
    return at


def _sources(groups: Iterable[Group]) -> array[int]:
    """The attribute's number for each weight: each number as often as the attribute has weights."""
    found = array("I")
    number = 0
    for group in groups:
        numbers = array("I", range(number, number + group.count))
        found += woven([numbers] * group.weights)
        number += group.count
    return found


def _add_references(file: array[int], mark: bytes, groups: Sequence[Group], first: int = 0, unused: int = 0) -> int:
    """For each label or attribute the numbers of its features, which rise from `first`. Returns the block's offset."""
    start, total = 4 * len(file), sum(group.count for group in groups) + unused
    offsets, lists = array("I"), array("I")
    at = start + binary.BLOCK_HEAD.size + 4 * total
    for group in groups:
        size, last = group.weights, first + group.weights * group.count
        columns = [array("I", range(first + place, last, size)) for place in range(size)]
        lists += woven([array("I", [size]) * group.count, *columns])
        offsets += array("I", range(at, at + 4 * (size + 1) * group.count, 4 * (size + 1)))
        at += 4 * (size + 1) * group.count
        first = last
    file += words(binary.BLOCK_HEAD.pack(mark, at - start, total))
    file += offsets
    file += array("I", [0]) * unused
    file += lists
    return start


def _add_strings(file: array[int], names: Sequence[bytes], groups: Iterable[Group]) -> int:
    """A CQDB in which names have their places in the list as numbers. Returns its offset, from which its own count."""
    start = 4 * len(file)
    file += words(bytes(binary.CQDB_HEAD.size + 8 * _TABLES))
    hashed, offsets = array("I"), array("I")
    first = 0
    for group in groups:
        own = names[first : first + group.count]
        lengths = array("I", [len(name) + 1 for name in own])
        width = BLOCK * group.blocks
        if not width - BLOCK < min(lengths) <= max(lengths) <= width:
            raise damaged("its attributes are not as long as it says")
        padded = words(b"".join([name.ljust(width, b"\0") for name in own]))
        step = width // 4
        at, size = 4 * len(file) - start, 4 * (2 + step)
        numbers = array("I", range(first, first + group.count))
        file += woven([numbers, lengths, *(padded[place::step] for place in range(step))])
        offsets += array("I", range(at, at + size * group.count, size))
        hashed += hashes(padded, step, lengths)
        first += group.count
    tables, buckets = _tables(hashed, offsets, 4 * len(file) - start)
    file += buckets
    back_at = 4 * len(file) - start
    file += offsets
    end = 4 * len(file) - start
    head = binary.CQDB_HEAD.pack(b"CQDB", end, 0, binary.BYTE_ORDER, len(names), back_at)
    _put(file, start, head + word_bytes(tables))
    return start


def _tables(hashed: array[int], offsets: array[int], at: int) -> tuple[array[int], array[int]]:
    """Where each table is and how many buckets it has, and the buckets, (hash, offset) each, from the offset `at` on.

    The lowest byte of a hash chooses the table, the others the bucket; if it is taken the next one, in a circle. A
    table has twice as many buckets as entries: CRFsuite counts the strings by that, and reads so many offsets.
    """
    parts = bytearray(word_bytes(hashed))
    lowest = bytes(parts[0::4])
    parts[0::4] = bytes(len(hashed))
    others = words((parts + b"\0")[1:])
    filled = Counter(lowest)
    sizes = [2 * filled[table] for table in range(_TABLES)]
    starts = list(accumulate(sizes, initial=0))
    entries = array("Q", woven([hashed, offsets]).tobytes())
    taken = [0] * starts[-1]
    for table, value, entry in zip(lowest, others, entries, strict=True):
        place = starts[table] + value % sizes[table]
        while taken[place]:
            place += 1
            if place == starts[table + 1]:
                place = starts[table]
        taken[place] = entry
    tables = [(at + 8 * starts[table], size) if size else (0, 0) for table, size in enumerate(sizes)]
    return array("I", chain.from_iterable(tables)), array("I", array("Q", taken).tobytes())
