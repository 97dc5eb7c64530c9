"""A page that is one reference, or two: taken for what it is, also where it would not begin a list."""

from __future__ import annotations

import pytest

from refkit.text import split


@pytest.mark.parametrize(
    "text",
    [
        "The Third Man. Directed by Carol Reed, London Film Productions, 1949.",
        "Bodleian Library, Oxford, MS. Attlee dep. c. 120, fols. 12–19.",
        "Rossi C., Una lunga estate, Bollati Boringhieri, Torino 1991, pp. 221 e ss.",
        "Corfu Channel (United Kingdom v. Albania), Merits, Judgment, I.C.J. Reports 1949, p. 4.",
        "World Weather Office. Global rain report 2020 [Internet]. Geneva: WWO; 2020.",
        "Берг А. В. Снег над Невой. — М.: АСТ: Восток, 2007. — 598 с.",
        "Le Monde, 10 mars 1966, p. 1.",
        "National Archives and Records Administration, College Park, MD. RG 59, Lot File 60D224, Box 20.",
        "https://www.example.org/documents/declassified-138449.htm",
        "Axelrod, R. (1984). The evolution of cooperation. New York, NY: Basic\nBooks.",
        "Hahn, Ida. The Flawed Barometer: Forecasts and Who\n    Read Them. Oxford: Oxford University Press, 2004.",
        "Falk G. The gospel of rain. Cambridge (MA): Harvard University\n    Press; 1998.",
    ],
)
def test_a_single_reference_is_one(text: str) -> None:
    assert [e.text for e in split(text).entries] == [text]
    assert [e.text for e in split(text + "\n").entries] == [text]


@pytest.mark.parametrize(
    "text",
    [
        "Le Monde, 10 mars 1966, p. 1.\nPravda, 4 July 1950.",
        "Hahn, Ida. The Barometer. Oslo: Dag, 1990.\nWeather and War: Documents, ed. Eva Dorn (Kiel, 1998).",
        "RGANI, fond 5, opis 30, delo 307.\nRGASPI, fond 17, opis 162, delo 20.",
        "https://www.example.org/a-1\nhttps://doi.org/10.1000/182\n10.1000/183\ndoi:10.1000/184\nwww.example.com/b",
    ],
)
def test_two_references_are_two(text: str) -> None:
    assert [e.text for e in split(text).entries] == text.splitlines()


def test_a_number_in_front_is_a_mark() -> None:
    (entry,) = split("[1] Берг А. В. Снег над Невой. — М.: АСТ, 2007. — 598 с.").entries
    assert entry.text.startswith("Берг")


@pytest.mark.parametrize(
    "text",
    [
        "The reading room is open from nine to five, and visitors should leave their bags at the desk.",
        "In 1989 the wall came down, and with it the order of Yalta that had held since 1945.",
        "Photo: A tank in Prague, 1968 (AP)",
        "April 14, 2010 at 9:12 am",
        "12 March 1948",
        "Secondary Sources",
        "My favourite book is the one by Ida Hahn, which was published in 2005 by Penguin.",
    ],
)
def test_what_is_no_reference_stays_none(text: str) -> None:
    assert not split(text).entries


def test_a_note_and_what_it_adds() -> None:
    text = (
        "Carl Behr and Eva Dorn, A Winter Transformed (New York: Knopf, 1998), 253. On this, see also Ida Hahn and"
        " Greta Falk, Snow United (Cambridge, MA: Harvard University Press, 1995)."
    )
    assert [e.text[:9] for e in split(text).entries] == ["Carl Behr", "Ida Hahn "]
