"""Dates behind the title, and the words that join them."""

from __future__ import annotations

import pytest

from tests.parse.alone import parse_entry


def test_the_word_that_joins_a_date_is_read() -> None:
    reference = parse_entry("Постановление Политбюро от 5 марта 1940 г., РГАСПИ, ф. 17, оп. 162, д. 27, л. 119.")
    assert reference.issued and reference.issued.value == "1940-03-05"
    assert not reference.provenance.unparsed


@pytest.mark.parametrize(
    ("title", "town", "behind"),
    [
        ("Record of a talk with M. Bidault", "Paris", "12 July 1947, FO 371/67579, TNA."),
        ("Memorandum by Merchant", "Rambouillet", "29 July 1960, Box 12, NSC Files, NARA."),
        ("Grewe an Hallstein", "Godesberg", "den 5. Oktober 1950, B 12, Bd. 4, PA AA."),
        ("François-Poncet à Schuman", "Godesberg", "le 5 octobre 1950, vol. 380, AMAE."),
    ],
)
def test_the_town_before_the_day_of_a_filed_record(title: str, town: str, behind: str) -> None:
    reference = parse_entry(f"{title}, {town}, {behind}")
    assert (str(reference.title), reference.event_place) == (title, town)


def test_the_town_of_an_embassy_stays_in_the_title() -> None:
    reference = parse_entry("Report by the British Embassy, Moscow, 12 July 1947, FO 371/67579, TNA.")
    assert (str(reference.title), reference.event_place) == ("Report by the British Embassy, Moscow", None)


@pytest.mark.parametrize(("year", "value"), [("n.d.", "n.d."), ("2011", "2011")])
def test_the_year_behind_a_host_that_stands_first(year: str, value: str) -> None:
    reference = parse_entry(f"Wilson Center Digital Archive. ({year}). Cuban missile crisis. https://example.org/a-1.")
    assert str(reference.issued) == value and not reference.provenance.unparsed
