"""What a date says of itself, so that nobody counts the dashes of its string."""

from __future__ import annotations

import pytest

from refkit.model.parts import EdtfDate, Precision


@pytest.mark.parametrize(
    ("value", "precision", "year", "single"),
    [
        ("1958-08-12", Precision.DAY, 1958, True),
        ("1958-08-12/1958-08-14", Precision.DAY, 1958, False),
        ("XXXX-04-04", Precision.DAY, None, False),
        ("1995-01/1995-02", Precision.MONTH, 1995, False),
        ("1986-21", Precision.SEASON, 1986, True),
        ("1958-XX-XX", Precision.YEAR, 1958, False),
        ("1958~", Precision.YEAR, 1958, False),
        ("1861/..", Precision.YEAR, 1861, False),
        ("-0044-03-15", Precision.DAY, -44, True),
        ("19XX", Precision.YEAR, 1900, False),
        ("../1949", Precision.NONE, None, False),
        ("no date", Precision.NONE, None, False),
        ("", Precision.NONE, None, False),
    ],
)
def test_precision_is_that_of_the_first_date(value: str, precision: Precision, year: int | None, single: bool) -> None:
    date = EdtfDate(value=value)
    assert (date.precision, date.year, date.is_single) == (precision, year, single)
    assert date.has_day == (precision == Precision.DAY) and date.has_year == (year is not None)
    assert date.has_month == (precision > Precision.YEAR)


def test_a_finer_date_is_greater_and_no_date_is_false() -> None:
    assert Precision.DAY > Precision.MONTH > Precision.SEASON > Precision.YEAR
    assert not EdtfDate(literal="n.d.").precision
