"""Small forms that one word behind the title tells."""

from __future__ import annotations

from tests.parse.alone import parse_entry


def test_a_speech_is_told_by_one_word_and_its_town() -> None:
    reference = parse_entry("Reagan, Ronald. “Remarks at the Gate.” Speech, West Berlin, June 12, 1987.")
    assert (reference.kind, reference.genre, reference.event_place) == ("speech", "Speech", "West Berlin")
