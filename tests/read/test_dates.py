"""Dates in the orders and languages of reference lists."""

from __future__ import annotations

import pytest

from refkit.model import EdtfDate
from refkit.read.dates import find_dates, read_date, with_year


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("October 02, 1959", "1959-10-02"),
        ("31 Aug. 2015", "2015-08-31"),
        ("3. Februar 1961", "1961-02-03"),
        ("12. 3. 1952", "1952-03-12"),
        ("12 de junio de 1940", "1940-06-12"),
        ("6 juin 1954", "1954-06-06"),
        ("14 августа 1958 г.", "1958-08-14"),
        ("4 maja 1957 r.", "1957-05-04"),
        ("1958年9月7日", "1958-09-07"),
        ("2003年", "2003"),
        ("2021, June 30", "2021-06-30"),
        ("June 1960", "1960-06"),
        ("Winter 1999", "1999-24"),
        ("printemps 1976", "1976-21"),
        ("May/June 1958", "1958-05/1958-06"),
        ("July 4-6, 1971", "1971-07-04/1971-07-06"),
        ("30 June–2 July 1958", "1958-06-30/1958-07-02"),
        ("1988-89", "1988/1989"),
        ("1981–90", "1981/1990"),
        ("1950–", "1950/.."),
        ("c. 1958", "1958~"),
        ("[1963?]", "1963?"),
        ("1958-08-12", "1958-08-12"),
        ("9/25/1958", "1958-09-25"),
        ("4.IX.1939", "1939-09-04"),
        ("12 X 1964 r.", "1964-10-12"),
        ("23-X-1962", "1962-10-23"),
        ("25 септември 1965 г.", "1965-09-25"),
        ("3 травня 1947", "1947-05-03"),
        ("4 Feb.1953", "1953-02-04"),
        ("1998 m. gegužės 5 d.", "1998-05-05"),
        ("1998. gada 5. maijā", "1998-05-05"),
        ("16. septembar 1954. god.", "1954-09-16"),
        ("2 Aralık 2020", "2020-12-02"),
        ("19. Septbr. 1912", "1912-09-19"),
        ("1-го мая 1905 г.", "1905-05-01"),
        ("1 d’abril de 1950", "1950-04-01"),
        ("12. des. 2010", "2010-12-12"),
        ("5. mail 1998", "1998-05-05"),
        ("3. bis 5. Mai 1968", "1968-05-03/1968-05-05"),
        ("30 June to 2 July 1958", "1958-06-30/1958-07-02"),
        ("30 juin au 2 juillet 1958", "1958-06-30/1958-07-02"),
    ],
)
def test_a_date_is_read(text: str, value: str) -> None:
    date = read_date(text)
    assert date is not None
    assert date.value == value
    assert date.is_valid


@pytest.mark.parametrize(
    "text",
    ["n.d.", "forthcoming", "s. d.", "o. J.", "N.d.", "б. г.", "bez roku", "im Druck", "à paraître", "u tisku", "s/d"],
)
def test_a_date_in_words_keeps_its_words(text: str) -> None:
    found = find_dates(text)
    assert found[0].date == EdtfDate(literal=text)


@pytest.mark.parametrize(
    "text",
    [
        "May I say",
        "March on Washington",
        "31 February 1958",
        "RG 59",
        "10.1000/1958",
        "",
        "Mail 12",
        "des 19.",
        "Maia 5",
    ],
)
def test_what_is_no_date_is_none(text: str) -> None:
    assert read_date(text) is None


def test_a_day_without_a_year_is_joined_with_the_year_in_front() -> None:
    (found,) = find_dates("April 4")
    assert not found.date.has_year
    assert with_year(found.date, EdtfDate(value="2022")).value == "2022-04-04"


def test_spans_cover_the_words_of_the_date() -> None:
    text = "Note, 6 juin 1954, and May 3, 1958."
    assert [f.span.of(text) for f in find_dates(text)] == ["6 juin 1954", "May 3, 1958"]


def test_a_year_suffix_is_told_apart() -> None:
    (found,) = find_dates("1958a")
    assert (found.date.value, found.suffix) == ("1958", "a")


@pytest.mark.parametrize("text", ["in the 1950s, trans.", "the 1960’s", "opened 1970s"])
def test_a_decade_is_no_date(text):
    assert find_dates(text) == []
