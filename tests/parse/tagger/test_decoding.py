"""A CRF's labels and probabilities are those of its formula, by CRFsuite and in Python, packed or not, from any thread.

Models here are made by hand and written by `crf.writing`, so that what CRFsuite is not needed for runs without it; what
CRFsuite itself makes of its files is compared where it is installed.
"""

from __future__ import annotations

import itertools
import math
import random
import subprocess
import sys
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.parse.tagger.crf.chain import in_lanes
from refkit.parse.tagger.crf.columns import Square, Weights, columns_of
from refkit.parse.tagger.crf.packing import pack
from refkit.parse.tagger.crf.writing import write_binary
from refkit.parse.tagger.decoding import CrfsuiteDecoder, Decoder, PythonDecoder, open_decoder
from refkit.parse.tagger.model import Model, read_model

ATTRIBUTES = ["", "bias", "w=und", "w=Æsir", "мир", "an attribute of twenty-nine by", "twelve bytes", "eleven byte"]
NEAR = 1e-6


def file_of(labels: Sequence[str], weights: dict[str, Weights], transitions: Square) -> bytes:
    """A model in CRFsuite's file format."""
    return write_binary(columns_of(labels, weights, transitions))


def by_hand() -> bytes:
    """Two labels that like to stay, three attributes."""
    weights: dict[str, Weights] = {"bias": ((0, 0.5), (1, -0.25)), "title": ((1, 2.0),), "author": ((0, 1.5),)}
    return file_of(["author", "title"], weights, ((1.0, -0.5), (-1.0, 0.75)))


Contents = tuple[list[str], dict[str, Weights], Square]


@st.composite
def models(draw: st.DrawFn) -> Contents:
    """Small models: weights are eighths, so that equal sums occur, or have 24 binary places: sums are exact."""
    labels = draw(st.integers(1, 5))
    weight = draw(
        st.sampled_from(
            [st.integers(-16, 16).map(lambda n: n / 8), st.integers(-(6 << 24), 6 << 24).map(lambda n: n / (1 << 24))]
        )
    )
    pairs = st.dictionaries(st.integers(0, labels - 1), weight, min_size=1).map(lambda d: tuple(sorted(d.items())))
    weights = draw(st.dictionaries(st.sampled_from(ATTRIBUTES), pairs))
    row = st.tuples(*[weight] * labels)
    return [f"label{n}" for n in range(labels)], weights, draw(st.tuples(*[row] * labels))


SEQUENCES = st.lists(st.lists(st.sampled_from([*ATTRIBUTES, "unknown"]), max_size=6), max_size=5)


def by_formula(model: Model, items: Sequence[Sequence[str]]) -> tuple[list[tuple[int, ...]], list[list[float]]]:
    """All labelings, the best first, and for each item the probability of each label: by counting every labeling."""
    scores = {}
    for path in itertools.product(range(len(model.labels)), repeat=len(items)):
        said = [(model.weights.get(name, ()), y) for y, item in zip(path, items, strict=True) for name in item]
        states = [dict(weights).get(label, 0.0) for weights, label in said]
        scores[path] = math.fsum(states) + math.fsum(model.transitions[i][j] for i, j in itertools.pairwise(path))
    whole = math.fsum(map(math.exp, scores.values()))
    shares = [[0.0] * len(model.labels) for _ in items]
    for path, score in scores.items():
        for place, label in enumerate(path):
            shares[place][label] += math.exp(score) / whole
    best = max(scores.values())
    return [path for path, score in scores.items() if score > best - 1e-9], shares


def crfsuite() -> Any:
    return pytest.importorskip("pycrfsuite")


# Decoding


@given(models(), SEQUENCES.filter(lambda items: len(items) < 5))
def test_labels_and_probabilities_are_those_of_the_formula(contents: Contents, items: list[list[str]]) -> None:
    model = read_model(file_of(*contents))
    labels, probabilities = PythonDecoder(model).decode(items)
    best, shares = by_formula(model, items)
    path = tuple(map(model.labels.index, labels))
    assert path in best
    assert probabilities == pytest.approx([shares[place][label] for place, label in enumerate(path)], abs=NEAR)


@given(models(), st.lists(SEQUENCES, min_size=1, max_size=3))
def test_both_decoders_agree_also_among_equal_paths(contents: Contents, sequences: list[list[list[str]]]) -> None:
    crfsuite()
    data = file_of(*contents)
    ours, theirs = open_decoder(data, pure=True), CrfsuiteDecoder(data)
    for items in sequences:
        labels, probabilities = theirs.decode(items)
        assert ours.decode(items) == (labels, pytest.approx(probabilities, abs=NEAR))


def test_what_is_decoded_follows_from_the_weights() -> None:
    labels, probabilities = open_decoder(by_hand(), pure=True).decode([["author"], ["unknown"], ["title"], []])
    assert labels == ["author", "author", "title", "title"]
    assert all(0.5 < probability < 1 for probability in probabilities)


def each_decoder() -> list[Any]:
    makers: list[Callable[[bytes], Decoder]] = [lambda data: open_decoder(data, pure=True), CrfsuiteDecoder]
    return [pytest.param(maker, id=name) for maker, name in zip(makers, ["python", "crfsuite"], strict=True)]


@pytest.fixture(params=each_decoder())
def decoder_of(request: pytest.FixtureRequest) -> Callable[[bytes], Decoder]:
    if request.param is CrfsuiteDecoder:
        crfsuite()
    return request.param  # type: ignore[no-any-return]


def test_no_items_have_no_labels(decoder_of: Callable[[bytes], Decoder]) -> None:
    assert decoder_of(by_hand()).decode([]) == ([], [])


def test_what_no_model_can_know_counts_nothing(decoder_of: Callable[[bytes], Decoder]) -> None:
    decoder = decoder_of(by_hand())
    strange = [["title\0", "author\0title", "a lone \ud800", "bias"], ["\udfff"], ["title"]]
    assert decoder.decode(strange) == decoder.decode([["bias"], [], ["title"]])


def test_an_attribute_that_is_there_twice_counts_twice(decoder_of: Callable[[bytes], Decoder]) -> None:
    (label,), (probability,) = decoder_of(by_hand()).decode([["author", "author"]])
    assert (label, probability) == ("author", pytest.approx(math.exp(3) / (math.exp(3) + 1)))


def test_a_long_sequence_stays_in_the_range_of_numbers(decoder_of: Callable[[bytes], Decoder]) -> None:
    labels, probabilities = decoder_of(by_hand()).decode([["author", "bias"], ["title"]] * 3000)
    assert len(labels) == len(probabilities) == 6000
    assert all(0 < probability <= 1 for probability in probabilities)


def test_the_largest_weights_stay_in_the_range_of_numbers() -> None:
    square = ((-100.0, 100.0), (100.0, -100.0))
    decoder = open_decoder(file_of(["a", "b"], {"x": ((0, 100.0), (1, -100.0))}, square), pure=True)
    assert decoder.decode([["x"] * 40] * 3) == (["a", "a", "a"], pytest.approx([1.0] * 3))
    assert decoder.decode([[], ["x"], []]) == (["b", "a", "b"], pytest.approx([1.0] * 3))


def test_four_threads_give_what_one_gives(decoder_of: Callable[[bytes], Decoder]) -> None:
    decoder = decoder_of(by_hand())
    draw = random.Random("threads")
    names = ["author", "title", "bias", "unknown"]
    work = [[[draw.choice(names) for _ in range(4)] for _ in range(draw.randint(0, 30))] for _ in range(400)]
    expected = [decoder_of(by_hand()).decode(items) for items in work]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(decoder.decode, work)) == expected


def test_without_crfsuite_python_decodes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pycrfsuite", None)
    assert isinstance(open_decoder(by_hand()), PythonDecoder)


def test_crfsuite_is_taken_where_it_is_installed() -> None:
    crfsuite()
    assert isinstance(open_decoder(by_hand()), CrfsuiteDecoder)


def test_importing_the_decoder_does_not_load_crfsuite() -> None:
    code = "import refkit.parse.tagger.decoding, sys; print('pycrfsuite' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout == "False\n"


@given(st.integers(0, 9999))
def test_products_in_lanes_are_those_of_floats(seed: int) -> None:
    draw = random.Random(seed)
    size = draw.randint(2, 60)
    rows = [[math.exp(-draw.random() * 16) for _ in range(size)] for _ in range(size)]
    shares = [math.exp(-draw.random() * 60) for _ in range(size)]
    shares = [share / sum(shares) for share in shares]
    right = [math.fsum(map(math.prod, zip(shares, column, strict=True))) for column in zip(*rows, strict=True)]
    found = in_lanes(rows)(shares)
    assert [value / sum(found) for value in found] == pytest.approx([value / sum(right) for value in right], rel=1e-7)


# Models that CRFsuite has made


@cache
def trained() -> bytes:
    """A model of made-up words: each label has letters that its words begin with, and some words are noise."""
    import tempfile
    from pathlib import Path

    trainer = crfsuite().Trainer(
        algorithm="lbfgs", params={"c1": 0.02, "c2": 0.02, "max_iterations": 40}, verbose=False
    )
    for items, labels in made_up("training", 150):
        trainer.append(items, labels)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "model.crfsuite"
        trainer.train(str(path))
        return path.read_bytes()


def made_up(seed: str, count: int) -> list[tuple[list[list[str]], list[str]]]:
    draw = random.Random(seed)
    letters = {"author": "abcé", "title": "cdeж", "année": "1234", "place": "eabg"}
    found = []
    for _ in range(count):
        labels = [label for label in letters for _ in range(draw.randint(0, 4))]
        words = ["".join(draw.choices(letters[label] + "xyz", k=draw.randint(1, 5))) for label in labels]
        items = [[f"w={word}", f"first={word[0]}", f"last={word[-1]}", "bias", *word] for word in words]
        found.append((items, labels))
    return found


def test_a_trained_model_is_read_whole() -> None:
    data = trained()
    model = read_model(data)
    info = tagger_of(data)
    assert sorted(model.labels) == sorted(info.labels())
    path = dict(model.weights["bias"])
    assert path.keys() <= set(range(4))
    assert any(weight for row in model.transitions for weight in row)


def tagger_of(data: bytes) -> Any:
    tagger = crfsuite().Tagger()
    tagger.open_inmemory(data)
    return tagger


def test_a_trained_model_decodes_as_its_own_file_does() -> None:
    data = trained()
    tagger, written, ours = tagger_of(data), CrfsuiteDecoder(data), open_decoder(data, pure=True)
    for items, _ in made_up("other", 100):
        labels = tagger.tag(items)
        probabilities = [tagger.marginal(label, place) for place, label in enumerate(labels)]
        assert written.decode(items) == (labels, pytest.approx(probabilities, abs=1e-7))
        assert ours.decode(items) == (labels, pytest.approx(probabilities, abs=NEAR))


def test_packing_leaves_the_labels_and_makes_the_file_small() -> None:
    data = trained()
    packed = pack(data)
    before, after = open_decoder(data), open_decoder(packed)
    told = [(before.decode(items), after.decode(items)) for items, _ in made_up("other", 300)]
    same = [a == b for (old, _), (new, _) in told for a, b in zip(old, new, strict=True)]
    moved = [abs(a - b) for (_, old), (_, new) in told for a, b in zip(old, new, strict=True)]
    assert sum(same) >= 0.999 * len(same)
    assert sum(moved) / len(moved) < 0.01
    assert len(packed) < len(data) / 10


@given(st.lists(st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"])), unique=True, max_size=60))
def test_crfsuite_finds_each_attribute_of_a_written_file(names: list[str]) -> None:
    weights: dict[str, Weights] = {name: ((1, 1 + place / 64),) for place, name in enumerate(names)}
    data = file_of(["no", "yes"], weights, ((0.0, 0.0), (0.0, 0.0)))
    tagger = tagger_of(data)
    for place, name in enumerate(names):
        assert tagger.tag([[name]]) == ["yes"]
        assert tagger.marginal("yes", 0) == pytest.approx(1 / (1 + math.exp(-1 - place / 64)))
    assert tagger.tag([["none of them, surely"]]) == ["no"]
