"""What books, articles, treaties and speeches of every style hold beyond what the scores see."""

from __future__ import annotations

import time

import pytest

from refkit.model import Name
from refkit.parse import parse_entries, parse_entry

SHELF = "Gaddis, John Lewis. We Now Know. Oxford: Clarendon Press, 1997."


@pytest.mark.parametrize(
    ("entry", "title", "role"),
    [
        ("———. The Long Peace. New York: Oxford University Press, 1987.", "The Long Peace", "author"),
        (
            "---. Strategies of Containment: An Appraisal. New York: Knopf, 2005.",
            "Strategies of Containment: An Appraisal",
            "author",
        ),
        ("———, ed. Something Edited. New York: Knopf, 1980.", "Something Edited", "editor"),
        ("———. 1982. Strategies. New York: Knopf.", "Strategies", "author"),
    ],
)
def test_the_dash_is_a_whole_name_and_eats_no_word_of_the_title(entry: str, title: str, role: str) -> None:
    reference = parse_entries([SHELF, entry])[1]
    assert reference.title and reference.title.text == title
    assert getattr(reference, role) == (Name(family="Gaddis", given="John Lewis"),)
    assert not reference.provenance.unparsed


def test_a_second_person_may_stand_behind_the_dash() -> None:
    reference = parse_entries([SHELF, "———, and Philip Nash. Cold War Statesmen. Oxford: Clarendon Press, 1999."])[1]
    assert [n.family for n in reference.author] == ["Gaddis", "Nash"]
    assert reference.title and reference.title.text == "Cold War Statesmen"


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


@pytest.mark.parametrize(
    ("entry", "issued", "original"),
    [
        ("Clausewitz, Carl von. (1832) 1976. On War. Princeton: Princeton University Press.", "1976", "1832"),
        ("Clausewitz, Carl von. On War. Princeton: Princeton University Press, 1976 [1832].", "1976", "1832"),
        ("Marx, Karl. ([1867] 1990). Capital. London: Penguin.", "1990", "1867"),
        ("Aron, R. (2003). Peace and war. Transaction. (Original work published 1962)", "2003", "1962"),
        ("Du Bois, W. The Souls. Chicago: McClurg, 1903. Reprint, New York: Penguin, 1989.", "1989", "1903"),
    ],
)
def test_the_first_publication_stands_beside_the_year_of_issue(entry: str, issued: str, original: str) -> None:
    reference = parse_entry(entry)
    assert reference.issued and reference.issued.value == issued
    assert reference.original_date and reference.original_date.value == original


def test_a_particle_behind_the_given_name_drops() -> None:
    (name,) = parse_entry("Tocqueville, Alexis de. Democracy in America. New York: Knopf, 1945.").author
    assert name == Name(family="Tocqueville", given="Alexis", dropping_particle="de")


def test_a_speech_is_told_by_one_word_and_its_town() -> None:
    reference = parse_entry("Reagan, Ronald. “Remarks at the Gate.” Speech, West Berlin, June 12, 1987.")
    assert (reference.kind, reference.genre, reference.event_place) == ("speech", "Speech", "West Berlin")


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


@pytest.mark.parametrize(
    ("entry", "language"),
    [
        ("Schmidt, Helmut. Menschen und Mächte. Berlin: Siedler, 1987.", "de"),
        ("Vaïsse, Maurice, La Puissance ou l’influence, Paris, Fayard, 2009.", "fr"),
        ("Aron, R. Peace and War. London: Weidenfeld and Nicolson, 1966.", None),
    ],
)
def test_a_plainly_foreign_title_gives_the_record_its_language(entry: str, language: str | None) -> None:
    assert parse_entry(entry).language == language


def test_times_and_lengths_are_no_volumes() -> None:
    for entry in (
        "Smith, J. “Talk.” YouTube video, 2:31. May 3, 2011. https://youtu.be/x.",
        "Smith, J. “Note.” Twitter, March 3, 2022, 4:15 p.m. https://twitter.com/x/1.",
    ):
        reference = parse_entry(entry)
        assert reference.volume is None and reference.issue is None and reference.page is None


@pytest.mark.benchmark
@pytest.mark.parametrize(
    "piece",
    ["Smith, J. A., ", "A. B. - C. D. ", "Vol. 2, Title Of Thing, ", "(Ed Smith, Trans. ", ". With Robert Smith. "],
)
def test_long_damaged_entries_cost_linear_time(piece: str) -> None:
    def cost(length: int) -> float:
        text = piece * (length // len(piece))
        start = time.process_time()
        parse_entry(text)
        return time.process_time() - start

    cost(1000)
    short, long = cost(6000), cost(24000)
    assert long < 12 * short + 0.2


def test_two_months_are_no_day() -> None:
    """Only a day makes a newspaper of what is quoted in an unknown container; journals have pairs of months."""
    reference = parse_entry('Donn A. Starry, "Review of Thunderbolt," Armor (September-October 1992), pp. 50–51.')
    assert reference.kind == "journal_article"
