"""Dates behind the title, and the words that join them."""

from __future__ import annotations

from tests.parse.alone import parse_entry


def test_the_word_that_joins_a_date_is_read() -> None:
    reference = parse_entry("Постановление Политбюро от 5 марта 1940 г., РГАСПИ, ф. 17, оп. 162, д. 27, л. 119.")
    assert reference.issued and reference.issued.value == "1940-03-05"
    assert not reference.provenance.unparsed
