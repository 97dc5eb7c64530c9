"""Dates as China, Japan and Korea write them: eras, Han numerals, figures with stops; lunar months tell no month."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.read.eastern_dates import PATTERN, han_value, read_eastern_date

DATE = re.compile(PATTERN)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2001年", "2001"),
        ("2001年3月", "2001-03"),
        ("2001年3月14日", "2001-03-14"),
        ("2001年3月14号", "2001-03-14"),
        ("二〇〇一年", "2001"),
        ("一九七二年二月二十八日", "1972-02-28"),
        ("昭和8年9月12日", "1933-09-12"),
        ("昭和八年九月十二日", "1933-09-12"),
        ("昭和元年", "1926"),
        ("大正十二年九月一日", "1923-09-01"),
        ("明治十四年三月二十二日", "1881-03-22"),
        ("令和2年10月", "2020-10"),
        ("民國22年5月", "1933-05"),
        ("民国二十二年五月廿一日", "1933-05-21"),
        ("단기 4291년", "1958"),
        ("1957년 4월 9일", "1957-04-09"),
        ("1957. 10. 31", "1957-10-31"),
        ("2019.2.7", "2019-02-07"),
        ("2019-02-07", "2019-02-07"),
        ("1959/5/6", "1959-05-06"),
        ("光武 4年", "1900"),
        # months of the moon are none of ours
        ("明治5年11月3日", "1872"),
        ("光绪二十年八月初三日", "1894"),
        ("乾隆三十年", "1765"),
        ("고종 31년 6월", "1894"),
    ],
)
def test_a_date_is_that_of_our_calendar(text: str, expected: str) -> None:
    assert DATE.fullmatch(text)
    date = read_eastern_date(text)
    assert date is not None and date.value == expected


@pytest.mark.parametrize("text", ["", "2001年13月", "2001年3月45日", "9999年", "昭和", "第14巻", "千年", "三月", "12"])
def test_what_is_no_date_of_the_calendar_is_none(text: str) -> None:
    assert read_eastern_date(text) is None


@pytest.mark.parametrize("text", ["20012年", "120-2001", "3.1415"])
def test_figures_of_other_things_are_no_date(text: str) -> None:
    assert not DATE.fullmatch(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("一九七二", 1972), ("十四", 14), ("二十", 20), ("二百三十四", 234), ("廿一", 21), ("卅", 30), ("元", 1),
        ("百", 100), ("14", 14), ("", 0), ("巻", 0), ("x", 0),
    ],
)  # fmt: skip
def test_numerals_are_numbers(text: str, expected: int) -> None:
    assert han_value(text) == expected


@given(st.text(alphabet="元〇一二三十百廿0123456789年月日号. /-昭和단기é", max_size=16))
def test_no_text_makes_the_reader_raise(text: str) -> None:
    date = read_eastern_date(text)
    assert date is None or date.value[:4].isdigit()
