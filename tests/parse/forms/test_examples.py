"""Each form proves itself: its examples are read as it says, and what looks alike stays what it is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import pytest

from refkit.model.types import KINDS
from refkit.parse import parse_entry
from refkit.parse.forms import ROOMS, Form, all_forms
from tests.parse.forms.shown import readers, shown
from tests.parse.promises import lost

FORMS = all_forms()


def examples() -> Iterator[object]:
    for form in FORMS:
        for number, (text, fields) in enumerate(form.examples, 1):
            yield pytest.param(form, text, fields, id=f"{form.name}-{number}")


def look_alikes() -> Iterator[object]:
    for form in FORMS:
        for number, text in enumerate(form.stays, 1):
            yield pytest.param(form, text, id=f"{form.name}-{number}")


@pytest.mark.parametrize(("form", "text", "fields"), list(examples()))
def test_an_example_is_read_by_its_form_as_it_says(form: Form, text: str, fields: Mapping[str, str]) -> None:
    record = parse_entry(text, grammars_only=True)
    assert {name: shown(record, name) for name in fields} == dict(fields)
    assert form.name in readers(record)
    assert record.kind in (form.kind, "edited_book" if form.kind == "book" else form.kind)
    assert lost(record, text) == []


@pytest.mark.parametrize(("form", "text"), list(look_alikes()))
def test_what_looks_alike_is_not_read_by_the_form(form: Form, text: str) -> None:
    record = parse_entry(text, grammars_only=True)
    assert form.name not in readers(record)
    assert lost(record, text) == []


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
def test_a_form_says_all_that_its_page_tells(form: Form) -> None:
    assert len(form.examples) >= 2 and len(form.stays) >= 2
    assert form.source and form.lines and form.kind in KINDS
    assert 0 < form.sure < 1
    assert all(fields for _, fields in form.examples)


def test_names_of_forms_are_their_own_and_each_stands_in_one_room() -> None:
    names = [form.name for form in FORMS]
    assert len(names) == len(set(names)) == sum(len(all_forms(room)) for room in ROOMS)
