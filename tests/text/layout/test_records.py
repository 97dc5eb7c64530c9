"""References whose parts stand on lines of their own are read as one, and signatures with the archive above them."""

from __future__ import annotations

from refkit.text import split

PAGE = """References
Behr and Dorn, 2001
C. Behr, E. Dorn
Who owns the rain?
American Snow Review, 91 (5) (2001), pp. 1369-1401
Google Scholar
"""
ARCHIVES = """Archives

The Weather Archives, Leeds, UK (TWA)
  FO 371/122081
  PREM 11/1138
Stadtarchiv Kiel
  DY 30/3502, Büro Anton Berg
"""


def test_the_parts_of_a_record_are_set_off_and_its_label_is_left_out() -> None:
    result = split(PAGE)
    (entry,) = result.entries
    assert entry.text == "C. Behr, E. Dorn. Who owns the rain? American Snow Review, 91 (5) (2001), pp. 1369-1401"
    assert entry.span.of(PAGE).splitlines() == PAGE.splitlines()[2:5]
    assert "Behr and Dorn, 2001" in [s.text for s in result.set_aside]


def test_lines_that_do_not_repeat_their_label_are_no_record() -> None:
    page = PAGE.replace("(2001)", "(1999)")
    assert split(page).markup == "plain"
    page = PAGE.replace("C. Behr, E. Dorn", "I. Hahn")
    assert split(page).markup == "plain"


def test_each_signature_is_read_with_the_archive_above_it() -> None:
    entries = split(ARCHIVES).entries
    assert [e.text for e in entries] == [
        "The Weather Archives, Leeds, UK (TWA), FO 371/122081",
        "The Weather Archives, Leeds, UK (TWA), PREM 11/1138",
        "Stadtarchiv Kiel, DY 30/3502, Büro Anton Berg",
    ]
    assert entries[1].span.of(ARCHIVES) == "PREM 11/1138"


def test_an_archive_that_goes_on_over_lines_is_left_as_it_is() -> None:
    page = ARCHIVES.replace("PREM 11/1138", "report on the snow of the year")
    assert "The Weather Archives, Leeds, UK (TWA)\n  FO 371/122081\n" in split(page).entries[0].text
