"""Dates as EndNote, RefWorks, Zotero and PubMed put them into their fields, and as refkit gives them back."""

from __future__ import annotations

import pytest

from refkit import formats
from refkit.formats.common.date_spans import edtf_of, year_and_day
from refkit.formats.common.dates import csl_date, dated, slashed
from refkit.model.parts import EdtfDate

CASES = [
    # written down before the readers were mended: 27 of 40 were right
    ("ris", "PY  - 1987\nDA  - Oct 27", "1987-10-27"),
    ("ris", "PY  - 1987\nDA  - 27 October", "1987-10-27"),
    ("ris", "PY  - 1987\nDA  - Autumn", "1987-23"),
    ("ris", "PY  - 1987\nDA  - Nov-Dec", "1987-11/1987-12"),
    ("ris", "PY  - 1987\nDA  - 1987/03//", "1987-03"),
    ("ris", "PY  - 1987/03/09/", "1987-03-09"),
    ("ris", "Y1  - 1987///Winter", "1987-24"),
    ("ris", "Y1  - 1987/12/30/", "1987-12-30"),
    ("ris", "PY  - 0000/00/00\nDA  - 0000", ""),
    ("ris", "PY  - 1987//14/06", "1987"),
    ("ris", "PY  - 1987/06/14/Late edition", "1987-06-14"),
    ("ris", "PY  - in press", "in press"),
    ("ris", "PY  - c. 1950", "1950~"),
    ("ris", "PY  - 1950-1953", "1950/1953"),
    ("ris", "PY  - 1950\nDA  - 12/25", "1950-12-25"),
    ("ris", "PY  - 1950\nDA  - 25/12", "1950-12-25"),
    ("ris", "PY  - 1950\nDA  - 25/12/1950", "1950-12-25"),
    ("ris", "PY  - 1950\nDA  - 1950-12-25", "1950-12-25"),
    ("ris", "PY  - 1950\nDA  - Dec. 25, 1950", "1950-12-25"),
    ("ris", "PY  - 1950\nDA  - July 31-August 2", "1950-07-31/1950-08-02"),
    ("ris", "PY  - n.d.", "n.d."),
    ("ris", "PY  - 1950\nDA  - 3 mars", "1950-03-03"),
    ("enw", "%D 1987\n%8 October 27", "1987-10-27"),
    ("enw", "%D 1987\n%8 Fall", "1987-23"),
    ("enw", "%D 1987\n%8 1987/10/27/", "1987-10-27"),
    ("enw", "%D forthcoming", "forthcoming"),
    ("enw", "%D 1987\n%8 Nov 30 - Dec 6", "1987-11-30/1987-12-06"),
    ("enw", "%8 27 October 1987", "1987-10-27"),
    ("endnote-xml", "<year>1987</year><pub-dates><date>May 1</date></pub-dates>", "1987-05-01"),
    ("endnote-xml", "<year>1987</year><pub-dates><date>Spring</date></pub-dates>", "1987-21"),
    ("endnote-xml", "<year>1987</year><pub-dates><date>1987-05-01</date></pub-dates>", "1987-05-01"),
    ("endnote-xml", "<year>ca. 1987</year>", "1987~"),
    ("endnote-xml", "<year>1987</year><pub-dates><date>Jan/Feb</date></pub-dates>", "1987-01/1987-02"),
    ("nbib", "DP  - 1998 Dec-1999 Jan", "1998-12/1999-01"),
    ("nbib", "DP  - 2000 Nov-Dec", "2000-11/2000-12"),
    ("nbib", "DP  - 1995 Spring-Summer", "1995-21/1995-22"),
    ("nbib", "DP  - 1976-1977", "1976/1977"),
    ("nbib", "DP  - 2019 Feb 28-Mar 6", "2019-02-28/2019-03-06"),
    ("nbib", "DP  - 2000 Mar 6-12", "2000-03-06/2000-03-12"),
    ("nbib", "DP  - 2001 Winter", "2001-24"),
    # written down afterwards: 35 of 40 were right at once
    ("ris", "PY  - 1963\nDA  - 1963/11", "1963-11"),
    ("ris", "PY  - 1963\nDA  - Nov.", "1963-11"),
    ("ris", "PY  - 1963\nDA  - 22 Nov. 1963", "1963-11-22"),
    ("ris", "PY  - 1963\nDA  - Nov 22nd", "1963-11-22"),
    ("ris", "PY  - 1963\nDA  - Summer/Fall", "1963-22/1963-23"),
    ("ris", "PY  - 1963\nDA  - 22.11.", "1963-11-22"),
    ("ris", "PY  - 1963\nDA  - 11-22", "1963-11-22"),
    ("ris", "PY  - 1963\nDA  - 22.11.1963", "1963-11-22"),
    ("ris", "PY  - 1963/11/00/", "1963-11"),
    ("ris", "PY  - 1963///", "1963"),
    ("ris", "PY  - 1963///Nov 22", "1963-11-22"),
    ("ris", "Y1  - 1963/11/22\nPY  - 1963", "1963-11-22"),
    ("ris", "Y1  - 1963/11/22\nPY  - 1964", "1964"),
    ("ris", "PY  - 1963\nDA  - Thursday, November 22", "1963-11-22"),
    ("ris", "PY  - 1963-1964", "1963/1964"),
    ("ris", "PY  - 1963-64", "1963/1964"),
    ("ris", "PY  - [1963]", "1963"),
    ("ris", "PY  - 1963?", "1963?"),
    ("ris", "PY  - 1963\nDA  - noviembre 22", "1963-11-22"),
    ("ris", "PY  - Submitted", "Submitted"),
    ("ris", "PY  - In Press\nDA  - 2021/03/04", "2021-03-04"),
    ("ris", "DA  - 1963/11/22/", "1963-11-22"),
    ("ris", "DA  - November 1963", "1963-11"),
    ("ris", "PY  - 1963\nDA  - 1963/13/05", "1963-05-13"),
    ("ris", "PY  - 1963\nDA  - 1963/02/30", "1963-02"),
    ("ris", "PY  - 1963\nDA  - December 1963-January 1964", "1963-12/1964-01"),
    ("ris", "PY  - no date", "no date"),
    ("ris", "PY  - 2021\nY2  - 2022/05/06/", "2021"),
    ("enw", "%D 1963\n%8 22 November 1963", "1963-11-22"),
    ("enw", "%D ca. 1963", "1963~"),
    ("enw", "%D 1963-1964", "1963/1964"),
    ("enw", "%D 1963\n%8 11/22/1963", "1963-11-22"),
    ("endnote-xml", "<year>1963</year><pub-dates><date>22/11/1963</date></pub-dates>", "1963-11-22"),
    ("endnote-xml", "<year>1963</year><pub-dates><date>Nov</date></pub-dates>", "1963-11"),
    ("endnote-xml", "<pub-dates><date>Nov 22 1963</date></pub-dates>", "1963-11-22"),
    ("nbib", "DP  - 2003 Jan-Feb", "2003-01/2003-02"),
    ("nbib", "DP  - 2003 Dec 25-2004 Jan 1", "2003-12-25/2004-01-01"),
    ("nbib", "DP  - 2003 Autumn-2004 Winter", "2003-23/2004-24"),
    ("nbib", "DP  - 2003 Feb 28", "2003-02-28"),
    ("nbib", "DP  - 1902", "1902"),
]


def source(name: str, lines: str) -> str:
    return {
        "ris": f"TY  - JOUR\nTI  - The Quiet Harbour\n{lines}\nER  - \n",
        "enw": f"%0 Journal Article\n%T The Quiet Harbour\n{lines}\n",
        "nbib": f"PMID- 1\nTI  - The Quiet Harbour\n{lines}\n",
        "endnote-xml": "<xml><records><record><ref-type name='Journal Article'>17</ref-type><titles><title>"
        f"The Quiet Harbour</title></titles><dates>{lines}</dates></record></records></xml>",
    }[name]


@pytest.mark.parametrize(("name", "lines", "expected"), CASES)
def test_a_date_is_read_from_the_fields_of_its_program(name: str, lines: str, expected: str) -> None:
    reference = formats.loads(source(name, lines), name).references[0]
    assert str(reference.issued or "") == expected


@pytest.mark.parametrize(
    ("lines", "kept"),
    [
        ("PY  - 1987\nDA  - 1987//14/06", ["DA", "1987//14/06"]),
        ("PY  - 1987\nDA  - 1987/06/14/Late edition", ["DA", "1987/06/14/Late edition"]),
        ("PY  - 0000/00/00", ["PY", "0000/00/00"]),
        ("PY  - In Press\nDA  - 2021/03/04", ["PY", "In Press"]),
        ("PY  - 1987\nDA  - two days before Lent", ["DA", "two days before Lent"]),
        ("PY  - 1987\nDA  - 4/3", ["DA", "4/3"]),
        ("Y1  - 1963/11/22\nPY  - 1964", ["Y1", "1963/11/22"]),
        ("PY  - 1987\nDA  - 1988/01/02/", ["PY", "1987"]),
    ],
)
def test_what_a_date_says_beyond_its_value_is_kept_and_comes_back(lines: str, kept: list[str]) -> None:
    library = formats.loads(source("ris", lines), "ris")
    assert kept in library.references[0].extra["custom"]["ris"]
    written = formats.write(library, "ris")
    assert f"{kept[0]}  - {kept[1]}" in written.text
    assert not written.lost
    again = formats.loads(written.text, "ris").references[0]
    assert again == library.references[0].with_(id=again.id)


def test_a_part_of_a_year_without_a_number_is_a_season_in_words() -> None:
    reference = formats.loads(source("nbib", "DP  - 1995 1st Quart"), "nbib").references[0]
    assert reference.issued == EdtfDate(value="1995", season="1st Quart")
    assert dated("1995", "Michaelmas term").value == {"date-parts": [[1995]], "season": "Michaelmas term"}


@pytest.mark.parametrize(
    ("edtf", "year", "day"),
    [
        ("2000-11/2000-12", "2000", "Nov-Dec"),
        ("1998-12/1999-01", "1998", "Dec 1998-Jan 1999"),
        ("1958-07-31/1958-08-02", "1958", "Jul 31-Aug 2"),
        ("1958-08-12/1958-08-14", "1958", "Aug 12-14"),
        ("1995-21/1995-22", "1995", "Spring-Summer"),
        ("1949/1963", "1949-1963", ""),
        ("1861/..", "1861-", ""),
        ("1950~", "c. 1950", ""),
        ("1977-24", "1977", "Winter"),
        ("1977-02-03", "1977", "1977-02-03"),
        ("195X", "195X", ""),
        ("-0043", "-0043", ""),
    ],
)
def test_a_date_goes_into_two_fields_and_comes_back(edtf: str, year: str, day: str) -> None:
    assert year_and_day(EdtfDate(value=edtf)) == (year, day)
    assert dated(year, day).value == edtf


@pytest.mark.parametrize("name", ["ris", "enw", "endnote-xml"])
@pytest.mark.parametrize("edtf", ["2000-11/2000-12", "1998-12/1999-01", "1950~", "1949/1963", "1958-08-12", "1977-24"])
def test_dates_need_no_structured_note_in_the_formats_of_endnote(name: str, edtf: str) -> None:
    library = formats.loads(source("ris", f"ID  - k\nPY  - {edtf}").replace("JOUR", "BOOK"), "ris")
    library = library.with_references([library.references[0].with_(issued=EdtfDate(value=edtf), extra={})])
    written = formats.write(library, name)
    assert not written.losses
    assert formats.loads(written.text, name).references[0].issued == EdtfDate(value=edtf)


@pytest.mark.parametrize("text", ["²", "⑨ May 1950", "1950 Q9", "9" * 30, "1950-²²", "0x10", "May May 1950", "-"])
def test_odd_figures_are_words_and_never_raise(text: str) -> None:
    assert edtf_of(text) == ""
    assert csl_date(text) == {"literal": text}
    assert dated(text, text).value in ("", {"literal": text})


def test_a_decade_of_a_library_and_one_of_marc_are_the_same_edtf() -> None:
    assert csl_date("195-?") == csl_date("[195-]") == csl_date("195u") == "195X"


def test_a_day_that_no_month_has_leaves_the_month_and_is_not_whole() -> None:
    assert slashed("1963/02/30") == ("1963-02", False)
    assert slashed("1963/13/05") == ("1963-05-13", True)
