"""What one piece of a chain is: shelfmarks without a label, repositories by name and by abbreviation, collections."""

from __future__ import annotations

import pytest

from refkit.read.archives import Segment, classify, read_chain, read_parts


@pytest.mark.parametrize(
    "text",
    [
        "FO 371/123456",
        "F.O. 371/56763",
        "DY 30/3478",
        "5 AG 1/267",
        "10 R 531",
        "GR 1 R 220",
        "E 2001 (E) 1976/17",
        "C-M(58)149",
        "S-0735-0012-04",
        "NLC-1-6-2-25-0",
        "761.94/11-1445",
        "POL CHICOM-USSR",
        "109-00829-01",
        "A'.1.2.1.8-5",
        "2.05.118",
        "Ф. 5. Оп. 30. Д. 307. Л. 1–14",
        "Bl. 23–45",
        "CCS 471.6 (8-15-45)",
        "A1838",
    ],
)
def test_shelfmarks_are_locators(text: str) -> None:
    kind, sure = classify(text)
    assert kind == "locator" and sure >= 0.75


@pytest.mark.parametrize(
    "text",
    [
        "TNA",
        "TNA (PRO)",
        "P.R.O.",
        "АВП РФ",
        "MNL OL",
        "Národní archiv",
        "Archives nationales (AN)",
        "Academia Historica",
    ],
)
def test_repositories(text: str) -> None:
    assert classify(text)[0] == "repository"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("George F. Kennan Papers", "collection"),
        ("Nachlass Brentano", "collection"),
        ("RG 59", "record_group"),
        ("The Origins of Alliances", "other"),
        ("1945–1963", "other"),
        ("D.C", "place"),
    ],
)
def test_other_pieces(text: str, kind: str) -> None:
    assert classify(text)[0] == kind


def test_typed_parts_of_a_russian_locator() -> None:
    assert read_parts("ф. 0100, оп. 46, п. 12, д. 362, л. 15–22") == {
        "fond": "0100",
        "opis": "46",
        "delo": "362",
        "listy": "15-22",
    }


def test_letters_and_stops_keep_their_last_stop_and_a_town_in_brackets_is_the_place() -> None:
    public = read_chain([Segment(0, 5, "P.R.O", "repository", 0.9)])
    assert public.repository == "P.R.O."
    kew = read_chain([Segment(0, 9, "TNA (Kew)", "repository", 0.9)])
    assert (kew.repository, kew.repository_place) == ("TNA", "Kew")
