"""What a source is, told by its words and by which fields there are."""

from __future__ import annotations

from tests.parse.alone import parse_entry


def test_two_months_are_no_day() -> None:
    """Only a day makes a newspaper of what is quoted in an unknown container; journals have pairs of months."""
    reference = parse_entry('Donn A. Starry, "Review of Thunderbolt," Armor (September-October 1992), pp. 50–51.')
    assert reference.kind == "journal_article"
