"""Each form of shelfmark matches its examples and not its near misses, and the reader of chains takes it for a mark."""

from __future__ import annotations

import re

import pytest

from refkit.knowledge.shelfmarks import (
    CONTAINERS,
    FILE_PLANS,
    PLAIN_FORMS,
    SIGNATURE_STARTS,
    SIGNATURES,
    Shelfmark,
)
from refkit.model.parts import ArchivalLocation
from refkit.read.archives import classify, read_parts

WHOLE = (*SIGNATURES, *FILE_PLANS, *PLAIN_FORMS)


def by_name(form: Shelfmark) -> str:
    return form.name


@pytest.mark.parametrize("form", WHOLE, ids=by_name)
def test_a_form_is_the_whole_of_its_examples_and_of_no_near_miss(form: Shelfmark) -> None:
    for example in form.examples:
        assert re.fullmatch(form.pattern, example), example
    for miss in form.counter_examples:
        assert not re.fullmatch(form.pattern, miss), miss


@pytest.mark.parametrize("form", SIGNATURE_STARTS, ids=by_name)
def test_a_beginning_begins_its_examples_and_no_near_miss(form: Shelfmark) -> None:
    for example in form.examples:
        assert re.match(form.pattern, example), example
    for miss in form.counter_examples:
        assert not re.match(form.pattern, miss), miss


@pytest.mark.parametrize("form", (*WHOLE, *SIGNATURE_STARTS), ids=by_name)
def test_each_form_has_a_name_an_example_and_a_source(form: Shelfmark) -> None:
    assert form.name and form.examples and form.source


@pytest.mark.parametrize("form", (*SIGNATURES, *SIGNATURE_STARTS, *FILE_PLANS), ids=by_name)
def test_the_reader_of_chains_takes_each_example_for_a_mark(form: Shelfmark) -> None:
    for example in form.examples:
        kind, sure = classify(example)
        assert kind == "locator" and sure >= 0.7, (example, kind, sure)


def test_names_of_forms_differ() -> None:
    names = [form.name for form in (*WHOLE, *SIGNATURE_STARTS)]
    assert len(names) == len(set(names))


def test_fields_of_containers_are_parts_of_an_archival_location() -> None:
    assert {row.field for row in CONTAINERS if row.field} <= set(ArchivalLocation.model_fields)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Box 12, Folder 3", {"box": "12", "folder": "3"}),
        ("Cartons 3", {"box": "3"}),
        ("Containers 7–8", {"box": "7–8"}),
        ("File Nos. 12/3", {"file_number": "12/3"}),
        ("Reel 44, Frame 12", {"reel": "44"}),
        ("caja 12", {"box": "12"}),
        ("Mappe 4", {"folder": "4"}),
        ("Lot Files 55", {"lot": "55"}),
    ],
)
def test_the_number_behind_a_label_is_the_part_that_the_label_names(text: str, parts: dict[str, str]) -> None:
    assert read_parts(text) == parts
