"""Headline case by edition, sentence case that keeps names, and what is no English title."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.cite.casing.title_case import Evidence, evidence_of, is_sentence_case, sentence_case, title_case


@pytest.mark.parametrize(
    ("given_title", "expected"),
    [
        ("tensions over Taiwan", "Tensions over Taiwan"),
        ("War Between The States", "War Between the States"),
        ("the man who came in from the cold", "The Man Who Came in from the Cold"),
        ("what are we fighting for", "What Are We Fighting For"),
        ("containment: an idea and its limits", "Containment: An Idea and Its Limits"),
        ("NATO and the iPhone", "NATO and the iPhone"),
        ("Arthur M. Schlesinger Jr. to Herbert Block", "Arthur M. Schlesinger Jr. to Herbert Block"),
        ("A conversation with Mao Tse-tung", "A Conversation with Mao Tse-tung"),
        ("A-bomb, H-bomb, and the long-range missile", "A-Bomb, H-Bomb, and the Long-Range Missile"),
        ("one-sided views of the Sino-soviet border", "One-Sided Views of the Sino-Soviet Border"),
        ("Leviathan, or, The matter of power", "Leviathan, or, The Matter of Power"),
        ("power of a common-wealth", "Power of a Common-wealth"),
        ("Sixty-four points", "Sixty-four Points"),
        ("membership list, v2016", "Membership List, v2016"),
        ("anatomy of a coup d’état", "Anatomy of a Coup d’état"),
    ],
)
def test_headline_case(given_title: str, expected: str) -> None:
    assert title_case(given_title) == expected


def test_the_seventeenth_edition_lowers_long_prepositions() -> None:
    assert title_case("Peace Between Wars", 17) == "Peace between Wars"
    assert title_case("Peace between wars", 18) == "Peace Between Wars"


@pytest.mark.parametrize(
    ("given_title", "expected"),
    [
        ("Bristling Against the West, Nations Rally", "Bristling against the West, nations rally"),
        ("The Cold War in the Third World: A New History", "The Cold War in the Third World: A new history"),
        ("Tensions in the Taiwan Strait", "Tensions in the Taiwan Strait"),
        ("Message to Prime Minister Nehru", "Message to Prime Minister Nehru"),
        ("Letter from the Department of State to the Embassy in France", None),
        ("The North Korean Army and the North", "The North Korean army and the North"),
        ("Nuclear Weapons: U.S. Plans and USSR Responses", "Nuclear weapons: U.S. plans and USSR responses"),
        ("Ten-Year Struggle on the Sino-Soviet Border", "Ten-year struggle on the Sino-Soviet border"),
        ("Pan-American Policy in Congress", "Pan-American policy in Congress"),
        ("Battle of Stalingrad", "Battle of Stalingrad"),
        ("Documents and Materials, Part II", "Documents and materials, Part II"),
        ("Is War Coming? Views of Europe", "Is war coming? Views of Europe"),
        ("The <i>Pravda</i> Articles", "The <i>Pravda</i> articles"),
        ("Why We Can’t Wait", "Why we can’t wait"),
        ("The Arms Buildup and the Communist Schism", "The arms buildup and the communist schism"),
        ("Asia After Viet Nam", "Asia after Viet Nam"),
        ("De-Stalinization and Rollback", "De-Stalinization and rollback"),
        ("China Abstains", "China abstains"),
        ("Superpower symbiosis: the axis of power", "Superpower symbiosis: The axis of power"),
        ("i: Six Nonlectures", "I: Six nonlectures"),
        ("Khrushchev Warns West", "Khrushchev warns West"),
        ("Dr. Strangelove and the Phoney War", "Dr. Strangelove and the phoney war"),
        ("A Lecture at the National Defense College", "A lecture at the National Defense College"),
        ("Hearings Before the Committee on Armed Services", "Hearings before the Committee on Armed Services"),
        ("Issues Before the United States Senate", "Issues before the United States Senate"),
        ("Report of the Secretary-General on South-East Asia", "Report of the Secretary-General on South-East Asia"),
        (
            "The Soviet Press and the Brookings Institution Press",
            "The Soviet press and the Brookings Institution Press",
        ),
        ("John Foster Dulles and the Wars of Words", "John Foster Dulles and the wars of words"),
    ],
)
def test_sentence_case_keeps_names(given_title: str, expected: str | None) -> None:
    assert sentence_case(given_title) == (expected or given_title)


def test_a_title_in_sentence_case_is_left_alone() -> None:
    title = "Comments on the documents of the Beidaihe Conference"
    assert is_sentence_case(title)
    assert sentence_case(title) == title


def test_a_word_that_the_list_has_in_small_letters_is_no_name() -> None:
    evidence = evidence_of(["The zubrowka trade of Poland and its rules"], [])
    assert sentence_case("Rules of the Zubrowka Trade", evidence) == "Rules of the zubrowka trade"
    assert sentence_case("Rules of the Zubrowka Trade") == "Rules of the Zubrowka trade"


def test_a_name_of_the_list_is_a_name() -> None:
    evidence = Evidence(names=frozenset({"Walk"}))
    assert sentence_case("The Views of Walk", evidence) == "The views of Walk"


@given(st.text(max_size=60))
def test_only_the_case_of_letters_changes(title: str) -> None:
    for changed in (title_case(title), title_case(title, 17), sentence_case(title)):
        # By capitals: the dotless i of Turkish has the capital I, whose small letter is another.
        assert changed.upper() == title.upper() or len(title.upper()) != len(title)


@given(
    st.lists(st.sampled_from("The War Against Mao ’s and NATO in between cold a 1958 China: ( “".split()), max_size=9)
)
def test_twice_is_once(parts: list[str]) -> None:
    title = " ".join(parts)
    assert title_case(title_case(title)) == title_case(title)
    assert sentence_case(sentence_case(title)) == sentence_case(title)


@pytest.mark.parametrize(
    ("given_title", "expected"),
    [
        ("Gordon Brown and Frank Church", "Gordon Brown and Frank Church"),
        ("Harry S. Young Visits the Horn of Africa", "Harry S. Young visits the Horn of Africa"),
        ("The Voyage of Captain Cook", "The voyage of Captain Cook"),
        ("The Cook, the Captain, and the Bishop", "The cook, the captain, and the bishop"),
        ("Letters to the New Yorker", "Letters to the New Yorker"),
        ("Political Alarmism and Anarchical Dreams", "Political alarmism and anarchical dreams"),
        ("Techno-Politics Abroad", "Techno-politics abroad"),
        ("Sub-National Places in Post-Cold War Politics", "Sub-national places in post-Cold War politics"),
        ("Dreams of Greater Serbia and a Greater War", "Dreams of Greater Serbia and a greater war"),
        ("Journals of the American Psychological Association", "Journals of the American Psychological Association"),
    ],
)
def test_surnames_that_are_words_and_words_that_are_rare(given_title: str, expected: str) -> None:
    assert sentence_case(given_title) == expected


def test_a_quotation_inside_a_sentence_begins_none() -> None:
    assert sentence_case("Why “Containment” Failed in ‘Peaceful’ Asia") == "Why “containment” failed in ‘peaceful’ Asia"
    assert sentence_case("Moscow: ‘Peace’ and Its Limits") == "Moscow: ‘Peace’ and its limits"


def test_a_capital_behind_a_colon_that_follows_a_year() -> None:
    assert sentence_case("The myth of 1789: causes and effects") == "The myth of 1789: Causes and effects"


# Titles of our own: headlines are made of them, and have to come back as they were.
LINES = (Path(__file__).parent.parent / "cases" / "cite" / "sentence-case.txt").read_text(encoding="utf-8").splitlines()
TITLES = [line for line in LINES if line and not line.startswith(("#", "-"))]
LOST = [line[1:] for line in LINES if line.startswith("-")]


@pytest.mark.parametrize("title", TITLES)
def test_a_headline_comes_back_in_sentence_case(title: str) -> None:
    assert sentence_case(title_case(title)) == title


@pytest.mark.parametrize("title", TITLES)
def test_what_is_in_sentence_case_is_not_touched(title: str) -> None:
    assert sentence_case(title) == title


@pytest.mark.parametrize("title", LOST)
def test_what_we_lose_is_known(title: str) -> None:
    assert sentence_case(title_case(title)) != title, "no longer lost: take the mark off"


def test_there_are_titles_enough() -> None:
    assert len(TITLES) + len(LOST) >= 300
    assert len(LOST) <= 25
