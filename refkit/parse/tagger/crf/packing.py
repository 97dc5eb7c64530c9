"""The file that ships: a model made small, and CRFsuite's file again when that is wanted.

Weights are rounded to multiples of a part of 1, those that are nothing then are left out, and so are attributes without
any. The more weights an attribute has the more often it is met, and the finer they are (`PARTS`). Columns of values of
one kind are compressed together.

    mark        12 bytes, then the lengths of the two parts that follow, each compressed as an .xz stream
    names       the labels and the attributes, a zero byte between them
    numbers     words of 32 bits: how many labels, how many groups; four for each group; a square of transitions; then a
                byte for each weight's label, the lower and the higher bytes of weights (n is 2n, or -2n-1 if negative)
"""

from __future__ import annotations

import lzma
import struct
from array import array
from collections.abc import Iterable

from refkit.parse.tagger.crf.binary import read_binary
from refkit.parse.tagger.crf.columns import (
    MOST_LABELS,
    Columns,
    Group,
    Weights,
    WeightsByName,
    check_weight,
    columns_of,
    damaged,
)
from refkit.parse.tagger.crf.words import word_bytes, words
from refkit.parse.tagger.crf.writing import write_binary

MARK = b"refkit-crf-1"
PARTS = ((1, 32), (4, 64), (MOST_LABELS, 256))
"""Attributes with so many weights or fewer have weights in multiples of 1/32, and so on; all are powers of two.

Two models of 112,000 and 16,000 weights gave 99.9 % of 16,600 held-out tokens, and 99.8 % of 68,000 tokens of other
sources and languages, the labels that they gave before. One part for all weights does that from 1/128 on, and makes the
file a fifth larger.
"""
FINEST = 256
"""For transitions: they are few, and count at every token."""

_LENGTHS = struct.Struct("<2I")
_HEAD = struct.Struct("<2I")
_GROUP = struct.Struct("<4I")
_MOST_BYTES = 1 << 24  # in one part, so that a file made to be large does no harm


def pack(data: bytes) -> bytes:
    """The packed form of a `.crfsuite` file; equal bytes for equal files.

    Raises:
        InputError: `data` is no model of CRFsuite, or a damaged one.
    """
    columns = _rounded(read_binary(data))
    names = b"\0".join([*(label.encode() for label in columns.labels), *columns.names])
    streams = _compressed(names, context=4), _compressed(_numbers(columns), context=0)
    return b"".join([MARK, _LENGTHS.pack(*map(len, streams)), *streams])


def unpack(data: bytes) -> bytes:
    """The `.crfsuite` file of what `pack` made; raises InputError when it is something else, or damaged."""
    return write_binary(read_packed(data))


def read_packed(data: bytes) -> Columns:
    """The model in what `pack` made; raises InputError when it is something else, or damaged."""
    start = len(MARK) + _LENGTHS.size
    if not data.startswith(MARK) or len(data) < start:
        raise damaged("it does not begin as a packed model does")
    first, second = _LENGTHS.unpack_from(data, len(MARK))
    if len(data) != start + first + second:
        raise damaged(f"it says that it has {start + first + second} bytes and has {len(data)}")
    names = _decompressed(data[start : start + first]).split(b"\0")
    numbers = _decompressed(data[start + first :])
    try:
        return _columns(names, numbers)
    except (struct.error, UnicodeDecodeError) as error:
        raise damaged("its numbers are cut off, or its names are no text") from error


def _rounded(columns: Columns) -> Columns:
    """The model with rounded weights, and without those that are nothing."""
    rounded = {name: _rounded_weights(weights) for name, weights in WeightsByName(columns).items()}
    square = tuple(tuple(round(weight * FINEST) / FINEST for weight in row) for row in columns.transitions)
    return columns_of(columns.labels, rounded, square)


def _rounded_weights(weights: Weights) -> Weights:
    """Rounded as fits their number: when some are nothing then, as fits the number of the others."""
    count = len(weights)
    while weights:
        parts = _parts(count)
        weights = tuple((label, weight) for label, weight in weights if round(weight * parts))
        if len(weights) == count:
            return tuple((label, round(weight * parts) / parts) for label, weight in weights)
        count = len(weights)
    return ()


def _parts(count: int) -> int:
    """What the weights of an attribute that has so many of them are multiples of, as parts of 1."""
    return next(parts for most, parts in PARTS if count <= most)


def _numbers(columns: Columns) -> bytes:
    """The part with numbers."""
    groups = [(group.weights, group.blocks, group.count, _parts(group.weights)) for group in columns.groups]
    folded: list[int] = []
    for weights, _, count, parts in groups:
        own = columns.values[len(folded) : len(folded) + weights * count]
        folded += _folded(own, parts)
    square = [step for row in columns.transitions for step in _folded(row, FINEST)]
    weight_bytes = word_bytes(array("I", folded))
    head = _HEAD.pack(len(columns.labels), len(groups)), *(_GROUP.pack(*group) for group in groups)
    return b"".join([*head, word_bytes(array("I", square)), columns.targets, weight_bytes[0::4], weight_bytes[1::4]])


def _columns(names: list[bytes], numbers: bytes) -> Columns:
    """The model of both parts; raises struct.error when there are too few numbers."""
    labels, count = _HEAD.unpack_from(numbers)
    if not 0 < labels <= min(MOST_LABELS, len(names)):
        raise damaged(f"it has {labels} labels")
    at = _HEAD.size
    groups = list(_GROUP.iter_unpack(_cut(numbers, at, _GROUP.size * count)))
    at += _GROUP.size * count
    square = [_unfolded(step) / FINEST for step in words(_cut(numbers, at, 4 * labels * labels))]
    for weight in square:
        check_weight(weight)
    at += 4 * labels * labels
    total = (len(numbers) - at) // 3
    targets, low, high = (_cut(numbers, at + place * total, total) for place in range(3))
    return Columns(
        labels=tuple(name.decode() for name in names[:labels]),
        names=names[labels:],
        groups=tuple(Group(*group[:3]) for group in groups),
        targets=targets,
        values=_values(low, high, groups),
        transitions=tuple(tuple(square[i : i + labels]) for i in range(0, labels * labels, labels)),
    )


def _values(low: bytes, high: bytes, groups: Iterable[tuple[int, ...]]) -> array[float]:
    """The weights of all groups, looked up: there are few different ones."""
    halves = bytearray(4 * len(low))
    halves[0::4], halves[1::4] = low, high
    folded = words(halves)
    numbers = [_unfolded(value) for value in range(256 * (max(high, default=0) + 1))]
    tables: dict[int, list[float]] = {}
    values = array("d")
    for weights, _, count, parts in groups:
        if parts not in tables:
            tables[parts] = _table(numbers, parts)
        own = folded[len(values) : len(values) + weights * count]
        highest = max(own, default=0)
        for value in (highest, max(highest - 1, 0)):  # what is furthest from 0 on either side
            check_weight(tables[parts][value])
        values.extend(map(tables[parts].__getitem__, own))
    return values


def _table(numbers: list[int], parts: int) -> list[float]:
    if not 1 <= parts <= FINEST or FINEST % parts:
        raise damaged(f"its weights are multiples of 1/{parts}")
    return [number / parts for number in numbers]


def _cut(data: bytes, at: int, length: int) -> bytes:
    if at + length > len(data):
        raise struct.error("too short")
    return data[at : at + length]


def _folded(values: Iterable[float], parts: int) -> list[int]:
    """Multiples of 1/`parts` as whole numbers from 0 on: small ones from small ones, of either sign."""
    numbers = [round(value * parts) for value in values]
    return [2 * number if number >= 0 else -2 * number - 1 for number in numbers]


def _unfolded(value: int) -> int:
    return -(value + 1 >> 1) if value & 1 else value >> 1


def _compressed(data: bytes, context: int) -> bytes:
    """An .xz stream; `context` is how many bits of the byte before tell what comes next (letters 4, numbers none)."""
    size = 1 << max(12, len(data).bit_length())  # what the reader needs as memory
    filters = [{"id": lzma.FILTER_LZMA2, "preset": 9 | lzma.PRESET_EXTREME, "dict_size": size, "lc": context, "pb": 0}]
    return lzma.compress(data, lzma.FORMAT_XZ, lzma.CHECK_CRC32, filters=filters)


def _decompressed(data: bytes) -> bytes:
    reader = lzma.LZMADecompressor(lzma.FORMAT_XZ, memlimit=4 * _MOST_BYTES)
    try:
        found = reader.decompress(data, _MOST_BYTES)
    except lzma.LZMAError as error:
        raise damaged("one of its parts cannot be decompressed") from error
    if not reader.eof or reader.unused_data:
        raise damaged("one of its parts does not end where it should")
    return found
