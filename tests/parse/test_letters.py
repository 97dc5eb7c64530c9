"""Correspondence: who wrote to whom, and what the letter or telegram is called."""

from __future__ import annotations

from tests.parse.alone import parse_entry


def test_the_number_of_a_telegram_is_read_and_stays_in_the_title() -> None:
    reference = parse_entry("Thompson to Rusk, tel. 2410, 28 March 1961, 611.61/3-2861, RG 59, NARA.")
    assert reference.number and reference.number.text == "2410"
    assert reference.genre == "Telegram"
    assert str(reference.title) == "Thompson to Rusk, tel. 2410"


def test_a_quotation_behind_the_correspondents_is_the_title() -> None:
    reference = parse_entry(
        "Rostow to Johnson, “Vietnam: The Choices,” May 6, 1967, National Security File, Box 16, LBJ Library."
    )
    assert str(reference.title) == "Vietnam: The Choices"
    assert reference.recipient[0].family == "Johnson"
    assert not reference.provenance.unparsed


def test_a_middle_initial_ends_no_recipient() -> None:
    reference = parse_entry("Dean G. Acheson to Harry S. Truman, 4 May 1950, Box 12, Truman Papers, Truman Library.")
    assert (reference.recipient[0].given, reference.recipient[0].family) == ("Harry S.", "Truman")
