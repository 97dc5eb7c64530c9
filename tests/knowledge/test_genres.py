"""Marks, speeches and counted papers are read wherever their tables are asked."""

from __future__ import annotations

import re

import pytest

from refkit.knowledge.genres import GBT_CODES, MARKS, Mark
from refkit.knowledge.official import REPORT_CODES
from refkit.model.types import KINDS
from tests.parse.alone import parse_entry


@pytest.mark.parametrize("mark", MARKS, ids=lambda mark: mark.examples[0])
def test_a_mark_is_the_whole_of_its_examples_and_tells_a_kind_that_there_is(mark: Mark) -> None:
    for example in mark.examples:
        assert re.fullmatch(mark.pattern, example), example
    assert mark.kind in KINDS


def test_one_example_is_of_one_mark() -> None:
    for mark in MARKS:
        for example in mark.examples:
            assert sum(bool(re.fullmatch(other.pattern, example)) for other in MARKS) == 1, example


@pytest.mark.parametrize("mark", MARKS, ids=lambda mark: mark.examples[0])
def test_a_mark_in_brackets_is_the_genre_or_the_medium(mark: Mark) -> None:
    for example in mark.examples:
        record = parse_entry(f"Hay, A. (2019). Wind and rain [{example}]. https://example.org/wind").to_csl()
        assert example in (record.get("genre"), record.get("medium"))  # a film is a medium as well


def test_codes_of_chinese_lists_tell_kinds_that_there_are() -> None:
    assert set(GBT_CODES.values()) <= set(KINDS)


@pytest.mark.parametrize("text", ["RM-1224", "GAO-03-1", "CIA-RDP79T00429A001300010011-2"])
def test_codes_of_reports(text: str) -> None:
    assert any(re.match(code, text) for code in REPORT_CODES)


@pytest.mark.parametrize("series", ["Working Paper", "Policy Brief", "Staff Report", "Council Special Report"])
def test_a_paper_of_a_series_has_its_number(series: str) -> None:
    record = parse_entry(f"Hay, Ann. Wind and Rain. {series} No. 51. Oslo: Dag Institute, 2010.").to_csl()
    assert record["number"] == "51"


@pytest.mark.parametrize("word", ["Speech", "Talk", "Vortrag", "Discurso", "Public lecture", "Keynote address"])
def test_a_speech_is_told_by_one_word_behind_its_title(word: str) -> None:
    record = parse_entry(f"Hay, Ann. “Wind and Rain.” {word}, Oslo, June 12, 1961.").to_csl()
    assert (record["type"], record["genre"]) == ("speech", word)
