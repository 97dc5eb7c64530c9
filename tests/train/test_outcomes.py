"""An outcome is what three readers make of a row, and which of their values the right record calls right."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from refkit.parse.judge import JUDGED
from refkit.train.examples import Example, example
from refkit.train.outcomes import Labelled, Outcome, csl_name, outcome, values
from refkit.train.scoring import OPEN_TO_CHOICE, SPELLED
from tests.parse.tagger.marking import entry
from tests.train import made

TEXT = "Moor, Anna. 1963. The Salt Road. Leeds: Fell Press."
SAID = "author: Moor, Anna | issued: 1963 | title: The Salt Road | place: Leeds | publisher: Fell Press"
TITLE_GOES_ON = "AU{Moor, Anna}. DA{1963}. TI{The Salt Road. Leeds}: PU{Fell Press}."
NO_PUBLISHER = "AU{Moor, Anna}. DA{1963}. TI{The Salt Road}. PL{Leeds: Fell Press}."
RIGHT = "AU{Moor, Anna}. DA{1963}. TI{The Salt Road}. PL{Leeds}: PU{Fell Press}."


def said(marked_up: str) -> Labelled:
    labels = entry(marked_up).labels
    return labels, [0.9] * len(labels)


def one(**more: Any) -> Example:
    return example(made.made_row("x", "document", "en", "book", TEXT, SAID) | more)


def found(**more: Any) -> Outcome:
    """The grammars are right, the blind tagger ends the title too late, the stacked one loses the publisher."""
    return outcome(one(**more), said(TITLE_GOES_ON), said(NO_PUBLISHER))


def test_the_readings_are_those_of_grammars_and_taggers() -> None:
    made_of = found()
    titles = {letter: reading.keys["title"] for letter, reading in made_of.readings.items()}
    assert titles == {"G": "thesaltroad", "B": "thesaltroadleeds", "S": "thesaltroad"}
    assert list(made_of.readings) == ["G", "B", "S"]  # in the order in which the reader has them: it is in the features
    assert made_of.items["B"]["title"] == "The Salt Road. Leeds"
    assert made_of.items["S"]["publisher-place"] == "Leeds: Fell Press"
    assert made_of.items["G"]["publisher"] == "Fell Press"


@pytest.mark.parametrize(
    ("name", "right"),
    [
        ("author", [True, True, True]),
        ("title", [True, False, True]),
        ("publisher", [True, True, False]),  # missing
        ("publisher_place", [True, False, False]),  # missing, wrong
        ("editor", [True, True, True]),  # rightly absent
    ],
)
def test_values_are_right_as_the_right_record_says(name: str, right: list[bool]) -> None:
    assert [found().right(name, letter) for letter in "GBS"] == right


def test_what_is_a_matter_of_choice_is_neither_right_nor_wrong() -> None:
    optional = found(optional=["title"])
    assert optional.right("title", "B") is None
    assert optional.right("title", "G") is True
    free = replace(optional, items={**optional.items, "B": {**optional.items["B"], "genre": "Map"}})
    assert free.right("genre", "B") is None  # the right record is silent
    missing = replace(optional, items={**optional.items, "B": {}})
    assert missing.right("title", "B") is True and missing.right("author", "B") is False


def test_other_right_values_are_right() -> None:
    assert found(any={"title": ["The salt road, Leeds"]}).right("title", "B") is False
    assert found(any={"title": ["The salt road. Leeds"]}).right("title", "B") is True


def test_where_the_blind_tagger_agrees_with_the_grammars_the_stacked_one_is_not_asked() -> None:
    agreed = outcome(one(), said(RIGHT), said(NO_PUBLISHER))
    assert agreed.readings["S"] is agreed.readings["B"]
    assert agreed.items["S"] == agreed.items["B"]
    assert "h=PU" in agreed.shown  # the type is told by the labels that were used
    assert "n=PU" in found().shown


def test_each_value_is_told_once_with_a_reading_that_has_it() -> None:
    told = [
        (name, value, letter) for name, value, letter in values(found()) if name in ("title", "publisher", "editor")
    ]
    assert told == [
        ("editor", "", "G"),
        ("title", "thesaltroad", "G"),
        ("title", "thesaltroadleeds", "B"),
        ("publisher", "fellpress", "G"),
        ("publisher", "", "S"),
    ]
    assert {name for name, _, _ in values(found())} == set(JUDGED)


def test_fields_are_asked_for_by_their_names_in_csl() -> None:
    assert csl_name("container_title") == "container-title"
    assert csl_name("archive_location") == "archive_location"
    assert {csl_name(name) for name in JUDGED} <= SPELLED.keys()
    assert "genre" in OPEN_TO_CHOICE and "title" not in OPEN_TO_CHOICE


def test_an_outcome_has_the_record_that_the_reader_would_make() -> None:
    text, marked_up = TEXT.replace("Anna", "Ada"), TITLE_GOES_ON.replace("Anna", "Ada")
    row = made.made_row("x", "document", "en", "book", text, SAID.replace("Anna", "Ada"))
    item = outcome(example(row), said(marked_up), said(marked_up)).items["B"]
    assert item["author"] == [{"family": "Moor", "given": "Ada"}]
