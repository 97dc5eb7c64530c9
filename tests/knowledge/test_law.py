"""Series of law match their examples and not their near misses; grammars that are built of them read each."""

from __future__ import annotations

import re

import pytest

from refkit.knowledge.law import (
    CODES,
    COURT_REPORTERS,
    NUMBERED_TREATIES,
    TREATIES_ONLY,
    TREATY_SERIES,
    YEARLY_REPORTERS,
    Series,
)
from tests.parse.alone import parse_entry

SERIES = (*COURT_REPORTERS, *YEARLY_REPORTERS, *CODES, *TREATY_SERIES, *NUMBERED_TREATIES)


@pytest.mark.parametrize("series", SERIES, ids=lambda series: series.name)
def test_a_series_is_the_whole_of_its_examples_and_of_no_near_miss(series: Series) -> None:
    for example in series.examples:
        assert re.fullmatch(series.pattern, example), example
    for miss in series.counter_examples:
        assert not re.fullmatch(series.pattern, miss), miss


@pytest.mark.parametrize("series", COURT_REPORTERS, ids=lambda series: series.name)
def test_a_decision_is_read_in_each_reporter(series: Series) -> None:
    for example in series.examples:
        csl = parse_entry(f"Hay v. Roe, 12 {example} 345 (1952).").to_csl()
        assert csl["type"] == "legal_case", example
        assert (csl["container-title"], csl["volume"], csl["page"]) == (example, "12", "345")


@pytest.mark.parametrize("pattern", TREATIES_ONLY)
def test_whoever_prints_nothing_but_treaties_is_a_series_of_treaties_or_an_editor_of_them(pattern: str) -> None:
    known = {
        alternative for series in (*TREATY_SERIES, *NUMBERED_TREATIES) for alternative in series.pattern.split("|")
    }
    assert pattern == "Miller" or set(pattern.split("|")) <= known
