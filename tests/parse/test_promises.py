"""Nothing is lost, and nothing raises: on whole references, on damaged ones, on anything at all."""

from __future__ import annotations

import json
import random
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from refkit.model import OtherReference
from refkit.model.types import ReferenceBase
from refkit.parse import MAX_LENGTH, parse_entry
from refkit.trace import Span
from tests.parse.damage import damage
from tests.parse.promises import lost

CASES = Path(__file__).parent.parent / "cases" / "parse"
TEXTS = [json.loads(line)["text"] for f in sorted(CASES.glob("*.jsonl")) for line in f.read_text("utf-8").splitlines()]


@pytest.mark.parametrize("part", range(5))
def test_every_letter_of_whole_references_is_in_a_field_or_unparsed(part: int) -> None:
    for text in TEXTS[part::5]:
        assert lost(parse_entry(text), text) == []


def _damaged(count: int, seed: int) -> None:
    rng = random.Random(seed)
    for _ in range(count):
        text = damage(rng.choice(TEXTS), rng)
        reference = parse_entry(text)
        assert lost(reference, text) == [], text
        reference.to_csl()


def test_damaged_references_lose_nothing_and_raise_nothing() -> None:
    _damaged(300, 1)


@pytest.mark.slow
def test_twenty_thousand_damaged_references_lose_nothing() -> None:
    _damaged(20_000, 2)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.one_of(st.sampled_from(TEXTS).map(lambda t: t[:60]), st.text(max_size=30)), max_size=4).map("".join))
def test_any_text_is_read_without_an_exception(text: str) -> None:
    assert lost(parse_entry(text), text) == []


@pytest.mark.parametrize("text", ["", "   ", "...", "\n", "\x1f\x1f", "()[]“”", "———."])
def test_an_entry_without_words_is_kept_with_a_reason(text: str) -> None:
    reference = parse_entry(text)
    assert isinstance(reference, OtherReference)
    assert reference.reason and reference.text == text


def test_an_entry_of_more_than_64_kilobytes_is_flagged_and_kept() -> None:
    text = "Walt, S. 1990. The Origins of Alliance. " * 2000
    assert len(text) > MAX_LENGTH
    reference = parse_entry(text)
    assert isinstance(reference, OtherReference)
    assert reference.text == text
    assert "longer" in (reference.reason or "")


@pytest.mark.parametrize(
    "rest", ["1963. The Salt Road. Leeds: Fell Press.", "(1963). The Salt Road.", "n.d. The Salt Road."]
)
@pytest.mark.parametrize("head", [". ", ", ", ". , ", " ", "., "])
def test_an_entry_whose_author_was_stripped_is_read(head: str, rest: str) -> None:
    """A dash that stood for the author above is often lost on the way, and its stop stays."""
    text = head + rest
    assert lost(parse_entry(text), text) == []


@pytest.mark.parametrize("number", ["9" * 5000, "1963" * 1200, "٣" * 5000, "²" * 5000])
def test_numbers_of_thousands_of_digits_are_read_as_words(number: str) -> None:
    for text in (f"Moor, Ada. {number}. The Salt Road.", f"The Salt Road {number}, pp. {number}-{number}.", number):
        assert lost(parse_entry(text), text) == []


def respanned(reference: ReferenceBase, name: str, span: Span, *labels: str) -> ReferenceBase:
    """The reference as a careless reader gives it: a field's span takes in what its value does not hold."""
    provenance = reference.provenance
    assert provenance is not None
    trace = provenance.fields[name]
    wide = replace(trace, spans=(span,), labels=(*trace.labels, *labels))
    return reference.with_(provenance=replace(provenance, fields={**provenance.fields, name: wide}))


@pytest.mark.parametrize(
    ("text", "words", "labels"),
    [
        ("Treaty of Amity, signed at Santiago, 5 March 1948, 123 UNTS 45.", "at Santiago, 5 March 1948", ()),
        (
            "Treaty of Amity, signed at Santiago, 5 March 1948, 123 UNTS 45.",
            "at Santiago, 5 March 1948",
            ("at Santiago",),
        ),
        ("Moor, Ada. The Salt Road. Leeds: Fell Press, 1985, 1987.", "1985, 1987", ()),
    ],
)
def test_a_town_or_a_year_that_a_date_hides_is_noticed(text: str, words: str, labels: tuple[str, ...]) -> None:
    """As they were before: a town was a label of the day, a second year was in the span of the first."""
    reference = parse_entry(text)
    assert lost(reference, text) == []
    at = text.index(words)
    assert lost(respanned(reference, "issued", Span(at, at + len(words)), *labels), text)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Norris, War Narrative, 11 April 1914–18 November 1916, ML MSS 2933/Item 3.", ("18", "1916")),
        ("Institut za istoriju. Belgrade: Nauka, 1985―1987.", ("1987",)),
    ],
)
def test_the_end_of_a_range_that_was_not_read_is_told(text: str, left: tuple[str, ...]) -> None:
    reference = parse_entry(text)
    assert reference.issued is not None and reference.provenance is not None
    told = " ".join(reference.provenance.unparsed_text)
    assert all(word in told or word in reference.issued.value for word in left)


@pytest.mark.parametrize("text", ["Memorandum N 3a\u0308\u0308.", "\ufb1fX 1949, \u05d4\ufb4c."])
def test_a_letter_that_was_composed_is_not_lost(text: str) -> None:
    """The view of an entry composes letters and their marks: the same letter in another code is no loss."""
    assert lost(parse_entry(text), text) == []
