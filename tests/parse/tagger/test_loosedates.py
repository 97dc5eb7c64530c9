"""Dates in figures that only a tagger can tell from other numbers."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.parse.tagger.loosedates import loose_dates


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("1937년 6월 5일", ["1937년 6월 5일 = 1937-06-05"]),
        ("1937年6月5日、東京", ["1937年6月5日 = 1937-06-05"]),
        ("2000.6.15", ["2000.6.15 = 2000-06-15"]),
        ("1958-8-1", ["1958-8-1 = 1958-08-01"]),
        ("13/9 1880", ["13/9 1880 = 1880-09-13"]),
        ("18.10.16, 1. 9. 1939", ["18.10.16 = 1916-10-18", "1. 9. 1939 = 1939-09-01"]),
        ("5-3-44", ["5-3-44 = 1944-03-05"]),
        ("20 Nov 65", ["20 Nov 65 = 1965-11-20"]),
        ("3. mai 40", ["3. mai 40 = 1940-05-03"]),
        ("12 Января 1918", ["12 Января 1918 = 1918-01-12"]),
        ("۱۹۴۵", ["۱۹۴۵ = 1945"]),
        ("١٢/٣/١٩٤٥", ["١٢/٣/١٩٤٥ = 1945-03-12"]),
        ("in 1958, and in 1961", ["1958 = 1958", "1961 = 1961"]),
        ("31.2.1950", ["1950 = 1950"]),  # there is no such day
        ("13.13.44", []),
        ("20 Bay 65", []),
        ("FO 371/12345", []),
        ("0012, 3000", []),
        ("195801", []),
        ("", []),
    ],
)
def test_dates_of_a_text(text: str, dates: list[str]) -> None:
    assert [f"{span.of(text)} = {date.value}" for span, date in loose_dates(text)] == dates


def test_only_the_stretch_that_is_asked_for_is_read_and_spans_count_in_the_text() -> None:
    text = "3.4.44, 5.6.44, 7.8.44"
    ((span, date),) = loose_dates(text, 8, 14)
    assert (span.of(text), date.value) == ("5.6.44", "1944-06-05")


@given(st.text(max_size=60) | st.text("0123456789./- 년月日٣mayMAI", max_size=60))
def test_any_text_gives_sound_dates_in_order_that_share_no_place(text: str) -> None:
    found = loose_dates(text)
    assert all(date.is_valid and date.has_year for _, date in found)
    assert all(0 <= span.start < span.end <= len(text) for span, _ in found)
    assert all(a.end <= b.start for (a, _), (b, _) in pairwise(found))
