"""Promise 4: right text, and a right file of any format, come out of `fix` as they went in, byte for byte."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import refkit
from refkit import formats, pipeline
from refkit.intake import Source
from refkit.model import Library

from .strategies import BOTH, few, some

TESTS = Path(__file__).resolve().parent.parent
LINES = (TESTS / "rules" / "right_references.txt").read_text("utf-8").splitlines()
RIGHT = [line for line in LINES if line.strip() and not line.startswith("#")]
RECORDS = [
    refkit.from_csl(case["csl"]) for case in json.loads((TESTS / "cases" / "cite" / "records.json").read_text("utf-8"))
]


@some
@given(
    st.lists(st.sampled_from(RIGHT), min_size=1, max_size=6, unique=True), st.sampled_from(["\n", "\n\n", "\r\n\r\n"])
)
def test_right_references_stay(lines: list[str], between: str) -> None:
    page = between.join(lines)
    assert refkit.fix_text(page).text == page


@pytest.mark.parametrize("name", BOTH)
@few
@given(st.lists(st.sampled_from(RECORDS), min_size=1, max_size=4, unique_by=lambda r: r.id))
def test_a_right_file_of_any_format_stays(name: str, records: list[refkit.model.types.ReferenceBase]) -> None:
    library = Library(tuple(records))
    text = formats.write(library, name).text
    new, changes, _ = pipeline.fix_export(Source("x", text, text.encode()), name)
    assert changes == []
    assert new == text
