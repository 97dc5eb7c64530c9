"""Promise 3: a repaired text has nothing left to repair, and what is written comes back as it was."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit import formats, pipeline
from refkit.intake import Source
from tests.fuzz import oracles

from .strategies import BOTH, EXPORTS, damaged_files, few, libraries, pages, some, untidy_files


@some
@given(pages(), st.booleans())
def test_a_repaired_page_has_nothing_left_to_repair(page: str, unsafe: bool) -> None:
    assert list(oracles.text_is_fixed_once(page, unsafe=unsafe)) == []


@pytest.mark.parametrize("name", EXPORTS)
@few
@given(st.data())
def test_a_repaired_export_has_nothing_left_to_repair(name: str, data: st.DataObject) -> None:
    text = data.draw(untidy_files(name))
    new, _, _ = pipeline.fix_export(Source("x", text, text.encode()), name)
    again, more, _ = pipeline.fix_export(Source("x", new, new.encode()), name)
    assert (again, more) == (new, [])


@pytest.mark.parametrize("name", BOTH)
@few
@given(libraries())
def test_what_is_written_comes_back_or_is_told(name: str, library: formats.Library) -> None:
    assert list(oracles.written_comes_back(library, name)) == []


@pytest.mark.parametrize("name", BOTH)
@few
@given(st.data())
def test_a_file_that_was_read_and_written_is_written_the_same_again(name: str, data: st.DataObject) -> None:
    library = pipeline.with_keys(formats.loads(data.draw(damaged_files(name)), name))
    first = formats.write(library, name).text
    assert formats.write(pipeline.with_keys(formats.loads(first, name)), name).text == first
