"""Dates of MODS: encodings, points, qualifiers, and which of several says when a work came out."""

from __future__ import annotations

import pytest

from refkit import formats

CASES = [
    # written down before the reader was mended: 13 of 20 were right
    ("<dateIssued>1999</dateIssued>", "1999"),
    ("<dateIssued encoding='w3cdtf'>1999-05-03</dateIssued>", "1999-05-03"),
    ("<dateIssued encoding='iso8601'>19990503</dateIssued>", "1999-05-03"),
    (
        "<dateIssued encoding='w3cdtf' point='start'>1949</dateIssued>"
        "<dateIssued encoding='w3cdtf' point='end'>1953</dateIssued>",
        "1949/1953",
    ),
    (
        "<dateIssued encoding='marc' point='start'>1949</dateIssued>"
        "<dateIssued encoding='marc' point='end'>9999</dateIssued>",
        "1949/..",
    ),
    ("<dateIssued>c1999.</dateIssued><dateIssued encoding='marc'>1999</dateIssued>", "1999"),
    ("<dateIssued qualifier='approximate'>1950</dateIssued>", "1950~"),
    ("<dateIssued qualifier='questionable'>1950</dateIssued>", "1950?"),
    ("<dateIssued qualifier='inferred'>1950</dateIssued>", "1950"),
    ("<dateIssued encoding='marc'>19uu</dateIssued>", "19XX"),
    ("<dateIssued>[between 1949 and 1953]</dateIssued>", "1949/1953"),
    ("<copyrightDate>1999</copyrightDate><dateIssued>2001</dateIssued>", "2001"),
    ("<copyrightDate encoding='w3cdtf'>1999</copyrightDate>", "1999"),
    ("<dateCreated>1962-10-27</dateCreated>", "1962-10-27"),
    ("<dateIssued>[1962?]</dateIssued>", "1962?"),
    ("<dateIssued>October 27, 1962</dateIssued>", "1962-10-27"),
    ("<dateIssued>2001</dateIssued><dateIssued keyDate='yes'>2000</dateIssued>", "2000"),
    ("<dateIssued encoding='edtf'>1977-24</dateIssued>", "1977-24"),
    ("<dateIssued>Spring 1977</dateIssued>", "1977-21"),
    ("<dateIssued encoding='w3cdtf'>1999-05</dateIssued>", "1999-05"),
    # written down afterwards: 20 of 20 were right at once
    ("<dateIssued>1873-1875</dateIssued>", "1873/1875"),
    ("<dateIssued encoding='marc'>1873</dateIssued><dateIssued>1873-75</dateIssued>", "1873"),
    (
        "<dateIssued point='start' qualifier='approximate'>1873</dateIssued>"
        "<dateIssued point='end' qualifier='approximate'>1875</dateIssued>",
        "1873~/1875~",
    ),
    ("<dateIssued point='start'>1873</dateIssued>", "1873"),
    ("<dateIssued encoding='w3cdtf' keyDate='yes'>1873-11</dateIssued>", "1873-11"),
    ("<dateIssued encoding='iso8601'>187311</dateIssued>", "1873-11"),
    ("<dateIssued>[c1873]</dateIssued>", "1873"),
    ("<dateIssued>ca. 1873</dateIssued>", "1873~"),
    ("<dateIssued>n.d.</dateIssued>", "n.d."),
    ("<dateIssued>187-?</dateIssued>", "187X"),
    ("<dateIssued encoding='marc'>187u</dateIssued>", "187X"),
    ("<dateIssued>Nov. 1873</dateIssued>", "1873-11"),
    ("<dateIssued>Winter 1873</dateIssued>", "1873-24"),
    ("<dateIssued>1873-11-05T10:00:00Z</dateIssued>", "1873-11-05"),
    ("<dateIssued>from 1873 to 1875</dateIssued>", "1873/1875"),
    ("<dateOther type='x'>1870</dateOther><dateCreated>1873</dateCreated>", "1873"),
    ("<dateIssued/><copyrightDate>1873</copyrightDate>", "1873"),
    ("<dateIssued encoding='edtf'>1873?</dateIssued>", "1873?"),
    ("<dateIssued encoding='edtf' qualifier='approximate'>1873~</dateIssued>", "1873~"),
    ("<dateIssued>forthcoming</dateIssued>", "forthcoming"),
]


def record(dates: str) -> str:
    return f"<mods><titleInfo><title>T</title></titleInfo><originInfo>{dates}</originInfo></mods>"


@pytest.mark.parametrize(("dates", "expected"), CASES)
def test_the_date_of_issue_is_the_best_of_those_that_are_there(dates: str, expected: str) -> None:
    assert str(formats.loads(record(dates), "mods").references[0].issued or "") == expected


def test_the_dates_beside_it_are_kept() -> None:
    dates = "<dateIssued>c1999.</dateIssued><dateIssued encoding='marc'>1999</dateIssued>"
    dates += "<copyrightDate>1998</copyrightDate>"
    kept = formats.loads(record(dates), "mods").references[0].extra["custom"]["mods"]
    assert ["dateIssued", "c1999."] in kept
    assert ["copyrightDate", "1998"] in kept
