"""Each record of tests/cases/cite is printed as its rule asks.

Those of records.json in three styles, as entry, note and citation; those of kinds.json in every style that they name.
"""

from __future__ import annotations

import copy
import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from refkit.cite import Rendered, render
from refkit.model import from_csl

CASES = json.loads((Path(__file__).parent.parent / "cases" / "cite" / "records.json").read_text(encoding="utf-8"))
STYLES = {
    "chicago_author_date": "chicago-author-date",
    "chicago_notes_bibliography": "chicago-notes-bibliography",
    "apa": "apa",
}


@cache
def printed(style: str) -> Rendered:
    return render([from_csl(case["csl"]) for case in CASES], style)


@pytest.mark.parametrize("style", sorted(STYLES))
@pytest.mark.parametrize("n", range(len(CASES)), ids=[case["name"] for case in CASES])
def test_the_entry_is_what_the_rule_asks_for(n: int, style: str) -> None:
    case: dict[str, Any] = CASES[n]
    entry, citation = printed(STYLES[style]).in_library_order()[n]
    assert entry == case[style], case["rule"]
    key = {"chicago_author_date": "in_text", "chicago_notes_bibliography": "note", "apa": "apa_in_text"}[style]
    assert citation == case[key], case["rule"]


def test_there_are_cases_enough_and_each_has_a_rule() -> None:
    assert len(CASES) >= 40
    assert all(case["rule"] for case in CASES)
    assert len({case["name"] for case in CASES}) == len(CASES)


KINDS: list[dict[str, Any]] = json.loads(
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
ROWS = [(case, form) for case in KINDS for form in case["printed"]]


@pytest.mark.parametrize(("case", "form"), ROWS, ids=[f"{case['name']}-{form}" for case, form in ROWS])
def test_the_kind_is_printed_as_the_manual_has_it(case: dict[str, Any], form: str) -> None:
    style, which = FORMS[form]
    rendered = render([from_csl(copy.deepcopy(case["csl"]))], style)
    assert rendered.in_library_order()[0][which] == case["printed"][form], case["rule"]


def test_there_are_entries_enough_and_each_has_its_paragraph() -> None:
    assert len(ROWS) >= 120
    assert all(case["rule"] for case in KINDS)
    assert len({case["name"] for case in KINDS}) == len(KINDS)
