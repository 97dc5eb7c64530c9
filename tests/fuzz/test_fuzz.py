"""The fuzz harness itself: the same for the same seed, it notices what is broken, and it makes failing inputs small."""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest

import refkit
from refkit import pipeline
from refkit.intake import decode
from refkit.model import Entry, Provenance
from refkit.trace import Span
from tests.fuzz import oracles, packages, runner, trees
from tests.fuzz.shrink import shrunk
from tests.fuzz.targets import TARGETS, Target


@pytest.fixture(autouse=True)
def strict(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REFKIT_STRICT", "1")


def made(target: Target, seed: str, number: int) -> str | bytes:
    return target.make(random.Random(f"{seed}:{target.name}:{number}"))


@pytest.mark.parametrize("name", sorted(TARGETS))
def test_an_input_is_the_same_for_the_same_seed_and_number(name: str) -> None:
    target = TARGETS[name]
    assert [made(target, "a", n) for n in range(3)] == [made(target, "a", n) for n in range(3)]
    assert [made(target, "a", n) for n in range(6)] != [made(target, "b", n) for n in range(6)]


@pytest.mark.parametrize("name", ["parse", "split", "fix", "check", "csl"])
def test_a_few_inputs_of_each_kind_hold(name: str) -> None:
    report = runner.run([name], inputs=25, seed="few")
    assert report.failures == {}
    assert report.inputs[name] == 25


def test_one_input_can_be_made_again_alone() -> None:
    seen: list[str | bytes] = []

    def note(given: str) -> Iterator[str]:
        seen.append(given)
        yield "it fails: always"

    TARGETS["probe"] = Target("probe", TARGETS["parse"].make, note)
    try:
        runner.run(["probe"], inputs=5, seed="x", small=False)
        runner.run(["probe"], seed="x", only=3, small=False)
    finally:
        del TARGETS["probe"]
    assert seen[-1] == seen[3] and len(seen) == 6


def test_a_letter_that_is_lost_is_noticed() -> None:
    text = "Moor, Ada. 1987. The Salt Road. Leeds: Fell Press."
    good = refkit.parse(text)
    assert good.provenance is not None
    assert list(oracles.no_letter_lost(good)) == []
    fields = {name: trace for name, trace in good.provenance.fields.items() if name != "publisher"}
    bad = good.with_(provenance=Provenance(entry=Entry(text, Span(0, len(text))), fields=fields))
    assert list(oracles.no_letter_lost(bad)) == ["letters are lost: 'FellPress'"]


def test_a_word_that_a_reader_drops_is_noticed() -> None:
    text = '[{"type": "book", "title": "The Salt Road", "publisher": "Fell Press"}]'
    library = refkit.loads(text, "csl-json")
    known = frozenset({"salt", "road", "fell", "press"})
    assert list(oracles.nothing_is_dropped(text, "csl-json", library, known)) == []
    without = library.with_references(r.with_(publisher=None, provenance=None) for r in library)
    assert list(oracles.nothing_is_dropped(text, "csl-json", without, known)) == ["a word is dropped: 'Fell'"]


def test_what_is_raised_is_named_by_its_place_and_declared_errors_are_none() -> None:
    def raises(given: str) -> Iterator[str]:
        int(given)
        yield "never"

    kinds = runner.tried(Target("probe", lambda rng: "x", raises), "x")
    assert [kind.split(":")[0] for kind, _ in kinds] == ["ValueError at test_fuzz.py"]
    assert runner.tried(Target("probe", lambda rng: "x", raises, allowed=(ValueError,)), "x") == []


def test_an_input_that_does_not_end_is_a_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(runner, "SLOWEST", 0.05)

    def waits(given: str) -> Iterator[str]:
        while given:
            yield "still here"

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(runner, "_kind", lambda sentence: sentence)
        target = Target("probe", lambda rng: "x", lambda given: (s for s in waits(given) if s == "never"))
        assert runner.tried(target, "x") == [("too slow", "more than 0 seconds")]


@pytest.mark.parametrize(
    ("given", "least"),
    [
        ("one\ntwo x\nthree\n", "x"),
        ('{"a": [1, 2, {"b": "x y"}], "c": 3}', '{"a": [{"b": "x"}]}'),
        (b"abxcd" * 30, b"x"),
    ],
)
def test_a_failing_input_is_made_small(given: str | bytes, least: str | bytes) -> None:
    mark = "x" if isinstance(given, str) else b"x"
    found = shrunk(given, lambda c: mark in c)  # type: ignore[operator]
    assert len(found) <= len(least)
    assert mark in found  # type: ignore[operator]


def test_mutated_values_leave_the_original_alone() -> None:
    value = {"items": [{"title": "a", "author": [{"family": "Moor"}]}]}
    for seed in range(200):
        trees.mutated_value(value, random.Random(seed))
    assert value == {"items": [{"title": "a", "author": [{"family": "Moor"}]}]}


def test_an_undamaged_document_is_read() -> None:
    typed = [f"Moor, Ada. 1987. The {word} Road. Leeds: Fell Press." for word in ("Salt", "Tin")]
    data = packages.zipped(packages.parts(["References", *typed], [], [], random.Random(4)))
    library = pipeline.read_library(decode(data, "a.docx"), "docx")
    assert [str(r.title) for r in library] == ["The Salt Road", "The Tin Road"]


@pytest.mark.slow
def test_two_minutes_of_fuzzing_find_nothing() -> None:
    report = runner.run(inputs=24_000, seed="ci")  # the inputs of .ci/run
    assert report.failures == {}, "\n".join(map(str, report.failures.values()))
    assert set(report.inputs) == set(TARGETS)
