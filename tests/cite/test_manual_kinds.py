"""Each record of tests/cases/cite/kinds.json is printed as its paragraph of the manuals asks, in every style named."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest

from refkit.cite import render
from refkit.model import from_csl

CASES: list[dict[str, Any]] = json.loads(
    (Path(__file__).parent.parent / "cases" / "cite" / "kinds.json").read_text(encoding="utf-8")
)
# What a case calls its form: the style, and whether the entry or the citation is meant.
FORMS = {
    "nb": ("chicago-notes-bibliography", 0),
    "note": ("chicago-notes-bibliography", 1),
    "ad": ("chicago-author-date", 0),
    "apa": ("apa", 0),
    "nb17": ("chicago-notes-bibliography-17", 0),
    "note17": ("chicago-notes-bibliography-17", 1),
    "ad17": ("chicago-author-date-17", 0),
}
ROWS = [(case, form) for case in CASES for form in case["printed"]]


@pytest.mark.parametrize(("case", "form"), ROWS, ids=[f"{case['name']}-{form}" for case, form in ROWS])
def test_the_kind_is_printed_as_the_manual_has_it(case: dict[str, Any], form: str) -> None:
    style, which = FORMS[form]
    rendered = render([from_csl(copy.deepcopy(case["csl"]))], style)
    assert rendered.in_library_order()[0][which] == case["printed"][form], case["rule"]


def test_there_are_entries_enough_and_each_has_its_paragraph() -> None:
    assert len(ROWS) >= 120
    assert all(case["rule"] for case in CASES)
    assert len({case["name"] for case in CASES}) == len(CASES)
