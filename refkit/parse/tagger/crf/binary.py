"""The file format of CRFsuite 0.12 (first-order models), read with every bound checked; `writing` writes it.

All integers are little-endian and unsigned, of 32 bits; offsets count from the start of the file, or of their CQDB.

    header      "lCRF", size, "FOMC", version, count of features (0: unused), of labels, of attributes, five offsets of:
    features    "FEAT", size of the block, count; each is kind (0 state, 1 transition), source, target, weight (double)
    labels      a CQDB: strings to numbers (a hash table) and back (an array of offsets)
    attributes  the same
    references  of labels, "LFRF", size, count, offsets; at each offset a count and so many numbers of features
    references  of attributes, "AFRF", the same
    CQDB        "CQDB", size, flag, byte order mark, length and offset of the array; 256 tables (offset, buckets); the
                records (number, length, string and a zero byte); the tables' buckets (hash, offset of a record)

Features tell all; the hash tables and the references, by which CRFsuite finds them, are not read but written anew.
"""

from __future__ import annotations

import struct
from array import array
from collections.abc import Iterable, Iterator

from refkit.parse.tagger.crf.columns import MOST_LABELS, Columns, Weights, columns_of, damaged
from refkit.parse.tagger.crf.words import doubles, words

MARK = b"lCRF"
KIND, VERSION = b"FOMC", 100
HEADER = struct.Struct("<4sI4s9I")
BLOCK_HEAD = struct.Struct("<4s2I")
CQDB_HEAD = struct.Struct("<4s5I")
RECORD_HEAD = struct.Struct("<2I")
FEATURE = 20
BYTE_ORDER = 0x62445371
STATE, TRANSITION = 0, 1


def read_binary(data: bytes) -> Columns:
    """The model in a `.crfsuite` file; raises InputError when it is none or damaged."""
    if data[:4] != MARK or len(data) < HEADER.size:
        raise damaged("it does not begin as a file of CRFsuite does")
    _, size, kind, version, _, labels, attributes, *offsets = HEADER.unpack_from(data)
    if (kind, version) != (KIND, VERSION):
        raise damaged(f"its kind is {kind!r}, version {version}; known is {KIND!r}, version {VERSION}")
    if size != len(data):
        raise damaged(f"it says that it has {size} bytes and has {len(data)}")
    if labels > MOST_LABELS:
        raise damaged(f"it has {labels} labels, more than {MOST_LABELS}")
    features_at, labels_at, attributes_at = offsets[:3]
    label_names = _strings(data, labels_at, labels, "labels")
    names = _strings(data, attributes_at, attributes, "attributes")
    states, square = _features(data, features_at, labels, attributes)
    weights: dict[str, Weights] = {name: tuple(pairs) for name, pairs in zip(names, states, strict=True)}
    if len(weights) < len(names):
        raise damaged("an attribute is there twice")
    return columns_of(label_names, weights, tuple(map(tuple, square)))


def _features(
    data: bytes, at: int, labels: int, attributes: int
) -> tuple[list[list[tuple[int, float]]], list[list[float]]]:
    """The (label, weight) pairs of each attribute, and the square of transitions."""
    if at + BLOCK_HEAD.size > len(data):
        raise damaged("its features lie outside")
    mark, size, count = BLOCK_HEAD.unpack_from(data, at)
    if mark != b"FEAT" or size != BLOCK_HEAD.size + FEATURE * count or at + size > len(data):
        raise damaged("its block of features is not whole")
    states: list[list[tuple[int, float]]] = [[] for _ in range(attributes)]
    square = [[0.0] * labels for _ in range(labels)]
    sources_of = {STATE: attributes, TRANSITION: labels}
    for kind, source, target, weight in zip(*_rows(data[at + BLOCK_HEAD.size : at + size]), strict=True):
        if target >= labels or source >= sources_of.get(kind, 0):
            raise damaged("a weight is of a label or an attribute that is not there")
        if kind == STATE:
            states[source].append((target, weight))
        else:
            square[source][target] = weight
    return states, square


def _rows(block: bytes) -> tuple[array[int], array[int], array[int], array[float]]:
    """Kinds, sources, targets and weights of a run of features."""
    rows = words(block)
    return rows[0::5], rows[1::5], rows[2::5], doubles(rows[3::5], rows[4::5])


def _strings(data: bytes, at: int, count: int, what: str) -> list[str]:
    """The strings of a CQDB in the order of their numbers, by its array of offsets."""
    if at + CQDB_HEAD.size > len(data):
        raise damaged(f"its {what} lie outside")
    mark, size, _, order, length, back_at = CQDB_HEAD.unpack_from(data, at)
    if mark != b"CQDB" or order != BYTE_ORDER or at + size > len(data) or back_at + 4 * count > size:
        raise damaged(f"its table of {what} is not whole")
    if length != count:
        raise damaged(f"it says that it has {count} {what} and has {length}")
    block = data[at : at + size]
    try:
        return list(_records(block, struct.unpack_from(f"<{count}I", block, back_at)))
    except (struct.error, ValueError) as error:
        raise damaged(f"one of its {what} cannot be read") from error


def _records(block: bytes, places: Iterable[int]) -> Iterator[str]:
    """The strings at these places of a CQDB; raises struct.error or ValueError where there is none."""
    total = 0
    for where in places:
        found = _string(block, where)
        total += len(found)
        if total > len(block):  # a long string that many places lead to would fill the memory
            raise ValueError("strings overlap")
        yield found


def _string(block: bytes, where: int) -> str:
    _, length = RECORD_HEAD.unpack_from(block, where)
    start = where + RECORD_HEAD.size
    if not 0 < length <= len(block) - start or block[start + length - 1]:
        raise ValueError("a string does not end in a zero byte")
    return block[start : start + length - 1].decode()
