"""Promise 1: every letter is in a field, a change, unparsed or set aside; every value of a file is somewhere."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

import refkit
from refkit import formats, pipeline
from refkit.intake import decode
from tests.fuzz import corpus, oracles
from tests.parse.promises import lost

from .strategies import EXPORTS, READ, damaged_entries, damaged_files, documents, few, pages, some


@some
@given(damaged_entries(), st.booleans())
def test_every_letter_of_an_entry_is_accounted_for(text: str, fix: bool) -> None:
    assert list(oracles.no_letter_lost(refkit.parse(text, fix=fix))) == []


@some
@given(damaged_entries())
def test_what_a_field_covers_is_in_its_value_or_a_word_of_its_reader(text: str) -> None:
    assert lost(refkit.parse(text, fix=False), text) == []


@some
@given(pages())
def test_entries_and_what_is_set_aside_tile_the_page(page: str) -> None:
    assert list(oracles.page_is_tiled(page)) == []


@few
@given(pages(), st.booleans())
def test_every_letter_of_every_entry_of_a_page_is_accounted_for(page: str, fix: bool) -> None:
    for reference in refkit.loads(page, "text", fix=fix):
        assert list(oracles.no_letter_lost(reference)) == []


@pytest.mark.parametrize("name", EXPORTS)
@few
@given(st.data())
def test_every_word_of_a_file_is_in_a_record_or_told(name: str, data: st.DataObject) -> None:
    text = data.draw(damaged_files(name))
    library = formats.loads(text, name)
    assert list(oracles.nothing_is_dropped(text, name, library, corpus.words())) == []


@pytest.mark.parametrize("name", READ)
@few
@given(st.data())
def test_what_was_read_knows_its_place_and_is_held_by_our_own_records(name: str, data: st.DataObject) -> None:
    text = data.draw(damaged_files(name))
    library = pipeline.with_keys(formats.loads(text, name))
    assert list(oracles.own_records_come_back(library)) == []
    if name != "jsonl":
        assert list(oracles.records_stand_in(text, library)) == []
    for reference in library:
        assert list(oracles.csl_comes_back(reference)) == []


@pytest.mark.parametrize("kind", ["docx", "odt", "rtf"])
@few
@given(st.data())
def test_every_word_that_is_typed_in_a_document_is_read_or_set_aside(kind: str, data: st.DataObject) -> None:
    document, typed = data.draw(documents(kind))
    library = pipeline.read_library(decode(document, f"a.{kind}"), kind)
    kept = [r.provenance.entry.text for r in library if r.provenance and r.provenance.entry]
    kept += [s.text for s in library.set_aside]
    letters = "".join(c for c in "".join(kept) if c.isalnum())
    for text in typed:
        for word in re.findall(r"[^\W_]{4,}", text):
            assert word in letters
    for reference in library:
        assert list(oracles.no_letter_lost(reference)) == []
