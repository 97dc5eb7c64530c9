"""Dates: forms, ranges, seasons, years before Christ, and the many ways in which data writes them."""

from __future__ import annotations

from typing import Any

import pytest

from refkit.csl import render

from .helpers import style

TEXT = '<date variable="issued" form="text"/>'


def date(value: Any, layout: str = TEXT, locale: str | None = None) -> str:
    item = {"id": 1, "type": "book", "issued": value}
    return render([item], style=style(f'<text value=">"/>{layout}'), locale=locale).entries[0][1:]


def parts(*days: list[Any]) -> dict[str, Any]:
    return {"date-parts": list(days)}


@pytest.mark.parametrize(
    ("value", "printed"),
    [
        (parts([2022, 3, 13]), "March 13, 2022"), (parts(["2022", "3"]), "March 2022"), (parts([2022]), "2022"),
        (parts([2022, 6, 9], [2022, 6, 12]), "June 9–12, 2022"), (parts([2022, 6], [2022, 8]), "June–August 2022"),
        (parts([1958], [1960]), "1958–1960"),
        (parts([2021, 12, 30], [2022, 1, 2]), "December 30, 2021–January 2, 2022"),
        ({"date-parts": [[1999]], "season": 2}, "Summer 1999"),
        ({"date-parts": [[1999]], "season": "autumn"}, "Autumn 1999"),
        ({"raw": "15 December 2005"}, "December 15, 2005"), ({"raw": "May 2, 1990"}, "May 2, 1990"),
        ({"raw": "1958-08"}, "August 1958"), ({"raw": "1950–51"}, "1950–1951"), ({"raw": "12.5.1999"}, "May 12, 1999"),
        ({"raw": "5 May–7 June 2001"}, "May 5–June 7, 2001"), ({"raw": "2004-06-11T10:22:00Z"}, "June 11, 2004"),
         ("2004-06-11", "June 11, 2004"), ("2004-06/2004-08", "June–August 2004"),
        ("1984~", "1984"), ("2001-21", "Spring 2001"), ({"raw": "the year of the snake"}, "the year of the snake"),
        ({"literal": "forthcoming"}, "forthcoming"), (parts([-44, 3, 15]), "March 15, 44 BC"), (2001, "2001"),
        (parts([2001, 13, 45]), "Spring 2001"), (parts([2001, 2, 77]), "February 2001"),
    ],
)  # fmt: skip
def test_dates_of_every_kind(value: Any, printed: str) -> None:
    assert date(value).replace("44BC", "44 BC") == printed


def test_date_parts_and_forms_of_a_language() -> None:
    assert date(parts([2022, 3, 13]), '<date variable="issued" form="numeric"/>') == "03/13/2022"
    assert date(parts([2022, 3, 13]), locale="de-DE") == "13. März 2022"
    assert date(parts([2022, 6, 9], [2022, 6, 12]), locale="de-DE") == "9.–12. Juni 2022"
    assert date(parts([2022, 3], [2022, 6]), locale="zh-CN") == "2022年3月—6月"
    assert date(parts([2022, 3, 13]), '<date variable="issued" form="text" date-parts="year-month"/>') == "March 2022"


@pytest.mark.parametrize(
    "value", [{}, [], None, True, {"date-parts": []}, {"date-parts": [[]]}, {"date-parts": [["x"]]}]
)
def test_a_date_that_is_none_prints_nothing(value: Any) -> None:
    assert date(value) == ""


def test_circa_can_be_asked_for() -> None:
    layout = '<choose><if is-uncertain-date="issued"><text value="c. "/></if></choose>' + TEXT
    assert date({"date-parts": [[1959]], "circa": True}, layout) == "c. 1959"
    assert date("1984~", layout) == "c. 1984"
    assert date({"date-parts": [[1959]]}, layout) == "1959"
