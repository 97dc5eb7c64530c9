"""Mails: what is quoted is read without its marks, and what is no mail is left alone."""

from __future__ import annotations

from refkit.text import split

LIST = "> Behr, C. (1990) The Weather of the\n> North. Oslo: Dag.\n> > Dorn, E. (1995) The Long Winter. Oslo: Dag.\n"


def test_an_entry_is_read_without_the_marks_and_stands_in_the_page_with_them() -> None:
    first, second = split(LIST).entries
    assert first.text == "Behr, C. (1990) The Weather of the\nNorth. Oslo: Dag."
    assert first.span.of(LIST) == "Behr, C. (1990) The Weather of the\n> North. Oslo: Dag."
    assert second.text == second.span.of(LIST)
    assert [s.text for s in split(LIST).set_aside] == [">", "> >"]


def test_fields_of_a_catalogue_are_no_header_of_a_mail() -> None:
    page = "Title: Weather\nDate: 1950\nSubject: Snow\n"
    assert "mail header" not in {s.reason for s in split(page).set_aside}
    page = "From: Eva\nDate: 1950\nSubject: Snow\n\nBehr, Carl. The Weather of the North. Oslo: Dag, 1990.\n"
    assert {s.reason for s in split(page).set_aside} == {"mail header"}


def test_one_sign_among_many_lines_is_no_quoting() -> None:
    page = "Behr, Carl. Snow\n> 5 Metres. Oslo: Dag, 1990.\nDorn, Eva. Winter. Oslo: Dag, 1991.\n"
    assert split(page).markup == "plain"
