"""Promise 2: the changes replayed give the new text, undone the old one, for pages and for every export."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import refkit
from refkit import pipeline
from refkit.intake import Source
from refkit.trace import apply
from tests.fuzz import oracles

from .strategies import EXPORTS, damaged_entries, damaged_files, few, pages, some, untidy_files


@some
@given(pages(), st.booleans())
def test_the_repairs_of_a_page_are_its_changes(page: str, unsafe: bool) -> None:
    fixed = refkit.fix_text(page, unsafe=unsafe)
    assert list(oracles.changes_are_told(page, fixed.text, fixed.changes)) == []


@some
@given(damaged_entries())
def test_the_repairs_before_reading_are_in_the_record(text: str) -> None:
    reference = refkit.parse(text)
    apply(text, reference.changes)
    plain = refkit.parse(text, fix=False)
    if not reference.changes:
        assert reference.to_csl() == plain.to_csl()


@pytest.mark.parametrize("name", EXPORTS)
@few
@given(st.data(), st.booleans())
def test_the_repairs_of_an_export_are_its_changes(name: str, data: st.DataObject, unsafe: bool) -> None:
    text = data.draw(untidy_files(name) | damaged_files(name))
    source = Source("x", text, text.encode("utf-8", "surrogatepass"))
    new, changes, _ = pipeline.fix_export(source, name, unsafe=unsafe)
    assert list(oracles.changes_are_told(text, new, changes)) == []
