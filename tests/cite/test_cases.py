"""Each record of tests/cases/cite is printed as its rule asks, in three styles, as entry, note and citation."""

from __future__ import annotations

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
