"""Volumes, their own titles, and numbers that are none."""

from __future__ import annotations

import pytest

from tests.parse.alone import parse_entry


@pytest.mark.parametrize(
    ("entry", "volume", "title"),
    [
        (
            "Branch, Taylor. The King Years. Vol. 2, Pillar of Fire, 1963–65. New York: Knopf, 1998.",
            "2",
            "Pillar of Fire, 1963–65",
        ),
        ("Lacouture, Jean, De Gaulle, t. II : Le politique, Paris, Seuil, 1985.", "2", "Le politique"),
        (
            "Leffler, M. “War.” In A History, vol. 1, Origins, edited by A. Best and B. Cox, 6–8. Oxford: OUP, 2010.",
            "1",
            "Origins",
        ),
        (
            "Miller, R. (1983). The origins: Vol. 2. The great leap, 1958–1960. Columbia University Press.",
            "2",
            "The great leap, 1958–1960",
        ),
    ],
)
def test_a_volume_keeps_its_own_title(entry: str, volume: str, title: str) -> None:
    reference = parse_entry(entry)
    assert reference.volume and reference.volume.text == volume
    assert str(reference.volume_title) == title


@pytest.mark.parametrize("where", ["Boston: Houghton Mifflin, 1950.", "Paris, Fayard, 1998.", "New York: Knopf, 1990."])
def test_a_place_behind_a_volume_is_no_title(where: str) -> None:
    assert parse_entry(f"Churchill, Winston. The War. Vol. 3. {where}").volume_title is None


def test_times_and_lengths_are_no_volumes() -> None:
    for entry in (
        "Smith, J. “Talk.” YouTube video, 2:31. May 3, 2011. https://youtu.be/x.",
        "Smith, J. “Note.” Twitter, March 3, 2022, 4:15 p.m. https://twitter.com/x/1.",
    ):
        reference = parse_entry(entry)
        assert reference.volume is None and reference.issue is None and reference.page is None
