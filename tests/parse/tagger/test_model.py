"""A tagger's file is read back as it was written, packed or not; what is damaged or made to harm is refused by name."""

from __future__ import annotations

import os
import random
import struct
import subprocess
import sys
from array import array
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.errors import InputError
from refkit.parse.tagger.crf import packing
from refkit.parse.tagger.crf.columns import Group, Weights, columns_of
from refkit.parse.tagger.crf.hashing import hashes
from refkit.parse.tagger.crf.packing import MARK, pack, read_packed, unpack
from refkit.parse.tagger.crf.words import words
from refkit.parse.tagger.crf.writing import write_binary
from refkit.parse.tagger.decoding import PythonDecoder
from refkit.parse.tagger.model import Model, read_model
from tests.parse.tagger.test_decoding import Contents, by_hand, file_of, models


def whole(model: Model) -> tuple[tuple[str, ...], dict[str, Weights], tuple[tuple[float, ...], ...]]:
    return model.labels, dict(model.weights), model.transitions


# What is written is read


def test_a_model_is_read_as_it_was_written() -> None:
    weights: dict[str, Weights] = {"a": ((0, 1.5), (2, -1e-9)), "": ((1, 3.25),), "ключ ключа": ((2, 99.0),)}
    square = ((0.0, 1.0, -2.0), (0.0, 0.0, 0.0), (1 / 3, -7.5, 0.0))
    model = read_model(file_of(["x", "y", "ж"], weights, square))
    assert whole(model) == (("x", "y", "ж"), weights, square)


def test_a_model_without_attributes_is_a_model() -> None:
    data = file_of(["only"], {}, ((0.0,),))
    for file in (data, pack(data)):
        assert whole(read_model(file)) == (("only",), {}, ((0.0,),))
        assert PythonDecoder(read_model(file)).decode([["x"], []]) == (["only", "only"], [1.0, 1.0])


@given(models())
def test_packing_keeps_all_but_the_rounding(contents: Contents) -> None:
    data = file_of(*contents)
    before, after = read_model(data), read_model(pack(data))
    assert after.labels == before.labels
    assert after.weights.keys() <= before.weights.keys()
    for name, pairs in before.weights.items():
        new = dict(after.weights.get(name, ()))
        assert all(abs(weight - new.get(label, 0.0)) <= 1 / 64 for label, weight in pairs)
        assert 0.0 not in new.values()
    for old_row, new_row in zip(before.transitions, after.transitions, strict=True):
        assert all(abs(a - b) <= 1 / 512 for a, b in zip(old_row, new_row, strict=True))


@given(models())
def test_what_is_unpacked_is_what_the_packed_file_says_and_packs_to_the_same(contents: Contents) -> None:
    packed = pack(file_of(*contents))
    assert whole(read_model(unpack(packed))) == whole(read_model(packed))
    assert pack(unpack(packed)) == packed


def test_attributes_with_more_weights_keep_finer_ones() -> None:
    fine = 3 + 1 / 256
    weights: dict[str, Weights] = {"often": tuple((label, fine) for label in range(6)), "seldom": ((0, fine),)}
    labels = [f"label{n}" for n in range(6)]
    model = read_model(pack(file_of(labels, weights, tuple([(0.0,) * 6] * 6))))
    assert set(model.weights["often"]) == {(label, fine) for label in range(6)}
    assert model.weights["seldom"] == ((0, 3.0),)


def test_the_packed_file_is_the_same_under_any_seed_of_hashes() -> None:
    code = (
        "from tests.parse.tagger.test_decoding import by_hand\n"
        "from refkit.parse.tagger.crf.packing import pack\n"
        "import sys; sys.stdout.buffer.write(pack(by_hand()))"
    )
    for seed in ("1", "2"):
        environment = dict(os.environ, PYTHONHASHSEED=seed)
        run = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, env=environment)
        assert run.stdout == pack(by_hand())


def test_the_digest_names_the_bytes() -> None:
    data = by_hand()
    assert read_model(data).digest == read_model(bytes(data)).digest != read_model(pack(data)).digest
    assert len(read_model(data).digest) == 16


def test_a_model_cannot_be_changed() -> None:
    model = read_model(pack(by_hand()))
    with pytest.raises(AttributeError):
        model.labels = ()  # type: ignore[misc]
    with pytest.raises(TypeError):
        model.weights["bias"] = ()  # type: ignore[index]


def test_the_hash_is_lookup3() -> None:
    """The value that Bob Jenkins gives for this sentence; the same one in many lanes."""
    text = b"Four score and seven years ago"
    padded = words(text.ljust(36, b"\0") * 5000)
    assert set(hashes(padded, 9, array("I", [len(text)]) * 5000)) == {0x17770551}


# What is damaged is refused


def harmless(data: bytes, *readers: Callable[[bytes], object]) -> None:
    """The bytes are refused, or give a model that decodes."""
    for reader in readers:
        try:
            found = reader(data)
        except InputError:
            continue
        if isinstance(found, Model):
            labels, probabilities = PythonDecoder(found).decode([["bias"], ["title", "x"], []])
            assert set(labels) <= set(found.labels)
            assert all(0 <= probability <= 1 + 1e-9 for probability in probabilities)


@pytest.mark.parametrize("make", [by_hand, lambda: pack(by_hand())], ids=["binary", "packed"])
def test_a_file_that_is_cut_off_or_goes_on_is_refused(make: Callable[[], bytes]) -> None:
    data = make()
    for wrong in [*(data[:end] for end in range(0, len(data), 7)), data[:-1], data + b"\0"]:
        with pytest.raises(InputError, match="not a tagger's model, or a damaged one"):
            read_model(wrong)


def test_a_flipped_bit_does_no_harm() -> None:
    draw = random.Random("bits")
    data = by_hand()
    for _ in range(1500):
        wrong = bytearray(data)
        wrong[draw.choice([draw.randrange(60), draw.randrange(len(data))])] ^= 1 << draw.randrange(8)
        harmless(bytes(wrong), read_model, pack)


def test_a_flipped_bit_of_a_packed_file_is_noticed() -> None:
    draw = random.Random("bits")
    data = pack(by_hand())
    for _ in range(300):
        wrong = bytearray(data)
        wrong[draw.randrange(len(data))] ^= 1 << draw.randrange(8)
        with pytest.raises(InputError):
            read_model(bytes(wrong))


@given(st.binary(max_size=200), st.sampled_from([b"", b"lCRF", MARK, MARK + b"\x20\0\0\0\x20\0\0\0"]))
def test_any_bytes_do_no_harm(data: bytes, begin: bytes) -> None:
    harmless(begin + data, read_model, unpack)


def parts_of(packed: bytes) -> tuple[bytes, bytes]:
    """The names and the numbers of a packed file."""
    first, _ = struct.unpack_from("<2I", packed, len(MARK))
    start = len(MARK) + 8
    return packing._decompressed(packed[start : start + first]), packing._decompressed(packed[start + first :])


def joined(names: bytes, numbers: bytes) -> bytes:
    streams = packing._compressed(names, 0), packing._compressed(numbers, 0)
    return b"".join([MARK, struct.pack("<2I", *map(len, streams)), *streams])


@given(st.data())
def test_a_packed_file_with_right_sums_and_wrong_contents_does_no_harm(data: st.DataObject) -> None:
    parts = [bytearray(part) for part in parts_of(pack(by_hand()))]
    for _ in range(data.draw(st.integers(1, 4))):
        part = parts[data.draw(st.integers(0, 1))]
        part[data.draw(st.integers(0, len(part) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.sampled_from([0, 0, 0, 1, 3]))
    harmless(joined(bytes(parts[0]), bytes(parts[1][: len(parts[1]) - cut])), read_model, unpack)


def test_names_and_groups_of_a_packed_file_must_fit() -> None:
    names, numbers = parts_of(pack(by_hand()))
    for wrong in (names + b"\0one more", names.replace(b"author\0", b"", 1), b"\xff" + names[1:]):
        with pytest.raises(InputError):
            read_model(joined(wrong, numbers))
    long = names.replace(b"\0title", b"\0title of more than one block")
    with pytest.raises(InputError, match="as long as it says"):
        unpack(joined(long, numbers))


def test_a_file_that_grows_too_large_is_refused() -> None:
    with pytest.raises(InputError, match="does not end"):
        read_packed(joined(bytes((1 << 24) + 1), b""))


def put(data: bytes, at: int, layout: str, *values: object) -> bytes:
    changed = bytearray(data)
    struct.pack_into(layout, changed, at, *values)
    return bytes(changed)


def place(block: int) -> int:
    """Where the features (0), the labels (1) or the attributes (2) of the model by hand begin."""
    where: int = struct.unpack_from("<I", by_hand(), 28 + 4 * block)[0]
    return where


def array_of(block: int) -> int:
    """Where the array of offsets of its labels or attributes begins."""
    offset: int = struct.unpack_from("<I", by_hand(), place(block) + 20)[0]
    return place(block) + offset


def same_string_for_all() -> bytes:
    data = by_hand()
    first = struct.unpack_from("<I", data, array_of(2))[0]
    return put(data, array_of(2), "<3I", first, first, first)


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (lambda d: b"MZ" + d[2:], "does not begin"),
        (lambda d: put(d, 12, "<I", 101), "version 101"),
        (lambda d: put(d, 8, "<4s", b"FOM2"), "kind"),
        (lambda d: put(d, 4, "<I", 9), "says that it has 9 bytes"),
        (lambda d: put(d, 20, "<I", 70000), "70000 labels"),
        (lambda d: put(d, 20, "<I", 1), "labels"),
        (lambda d: put(d, 24, "<I", 1 << 31), "attributes"),
        (lambda d: put(d, 28, "<I", 0xFFFFFFF0), "features lie outside"),
        (lambda d: put(d, 32, "<I", 0xFFFFFFF0), "labels lie outside"),
        (lambda d: put(d, place(0) + 8, "<I", 1 << 30), "features is not whole"),
        (lambda d: put(d, place(0) + 12, "<I", 2), "not there"),
        (lambda d: put(d, place(0) + 16, "<I", 9), "not there"),
        (lambda d: put(d, place(0) + 20, "<I", 2), "not there"),
        (lambda d: put(d, place(0) + 24, "<d", float("nan")), "between -100 and 100"),
        (lambda d: put(d, place(0) + 24, "<d", 1e9), "between -100 and 100"),
        (lambda d: put(d, place(2) + 12, "<I", 1), "table of attributes"),
        (lambda d: put(d, array_of(1), "<I", 1 << 30), "labels cannot be read"),
        (lambda d: d.replace(b"title\0", b"\xfftle\0\0"), "labels cannot be read"),
        (lambda d: d.replace(b"title\0", b"tit\0e\0"), "zero character"),
        (lambda d: d.replace(b"author\0", b"title\0\0"), "labels cannot be read|zero character|twice|different"),
        (lambda d: same_string_for_all(), "twice"),
    ],
)
def test_what_is_wrong_is_said(change: Callable[[bytes], bytes], why: str) -> None:
    changed = change(by_hand())
    assert changed != by_hand()
    with pytest.raises(InputError, match=why):
        read_model(changed)


def test_one_long_string_for_many_attributes_is_refused() -> None:
    weights: dict[str, Weights] = {f"{n:03}": ((0, 1.0),) for n in range(200)} | {"x" * 5000: ((0, 1.0),)}
    data = file_of(["a"], weights, ((0.0,),))
    block = struct.unpack_from("<I", data, 36)[0]
    back = block + struct.unpack_from("<I", data, block + 20)[0]
    long = max(struct.unpack_from("<201I", data, back))
    with pytest.raises(InputError, match="attributes cannot be read"):
        read_model(put(data, back, "<201I", *[long] * 201))


def test_what_cannot_be_in_a_file_is_not_written() -> None:
    with pytest.raises(InputError, match="zero character"):
        columns_of(["a"], {"b\0": ((0, 1.0),)}, ((0.0,),))
    with pytest.raises(InputError, match="between"):
        columns_of(["a"], {"b": ((0, float("inf")),)}, ((0.0,),))
    columns = columns_of(["a"], {"b": ((0, 1.0),)}, ((0.0,),))
    object.__setattr__(columns, "groups", (Group(1, 2, 1),))
    with pytest.raises(InputError, match="as long as it says"):
        write_binary(columns)
