"""Treaties: parties, days of signing and of entry into force, series."""

from __future__ import annotations

from typing import Any

from tests.parse.alone import parse_entry


def test_treaties_have_parties_a_signing_and_series() -> None:
    text = (
        "Mutual Defense Treaty between the United States and the Republic of China, December 2, 1954, 6 U.S.T. 433,"
        " T.I.A.S. No. 3178."
    )
    reference: Any = parse_entry(text)
    assert reference.kind == "treaty"
    assert reference.parties == ("United States", "Republic of China")
    assert reference.signed.value == "1954-12-02"
    assert [(s.series, s.volume, s.page, s.number) for s in reference.series_citations] == [
        ("U.S.T.", "6", "433", None),
        ("T.I.A.S.", None, None, "3178"),
    ]


def test_a_treaty_keeps_every_series_its_town_and_its_entry_into_force() -> None:
    pact = parse_entry(
        "North Atlantic Treaty, Washington, Apr. 4, 1949, 63 Stat. 2241, T.I.A.S. No. 1964, 34 U.N.T.S. 243."
    )
    assert [s.series for s in pact.series_citations] == [
        "Stat.",
        "T.I.A.S.",
        "U.N.T.S.",
    ]
    assert pact.event_place == "Washington"
    law = parse_entry("Vienna Convention (adopted 23 May 1969, entered into force 27 January 1980) 1155 UNTS 331.")
    assert law.note == "Entered into force 27 January 1980"
    assert law.issued and law.issued.value == "1969-05-23"
