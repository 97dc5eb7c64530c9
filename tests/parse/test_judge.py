"""The judge sees of a value who supports it, how sure, what stands against it and what it looks like."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.model.parts import ArchivalLocation, EdtfDate, Link, Name, Number, Pages, Title
from refkit.model.types import KINDS
from refkit.parse.judge import JUDGED, Reading, in_field, reading, weighed, whole_features
from refkit.parse.tagger.labels import FIELDS
from tests.strategies import dates, names, numbers, titles

MOOR = Name(family="Moor", given="Ada")


def test_what_taggers_and_grammars_read_is_judged_but_what_the_grammars_alone_decide_is_not() -> None:
    variables = {variable.replace("-", "_") for _, variable in FIELDS.values()}
    assert variables - set(JUDGED) == {"accessed", "URL", "DOI", "ISBN", "original_title"}
    assert set(JUDGED) <= variables


@pytest.mark.parametrize(
    ("field", "value", "shown", "key"),
    [
        ("title", Title(text="The Salt Road: 1914–18"), "The Salt Road: 1914–18", "thesaltroad191418"),
        ("author", (MOOR, Name(family="Quill")), "Moor, Ada; Quill, ", "mooradaquill"),
        ("author", (MOOR, Name(literal="others")), "Moor, Ada", "moorada"),
        ("editor", (Name(literal="Home Office"),), "Home Office", "homeoffice"),
        ("issued", EdtfDate(value="1963-05"), "1963-05", "196305"),
        ("issued", EdtfDate(literal="im Mai"), "im Mai", "immai"),
        ("volume", Number(text="XIV/2"), "XIV/2", "xiv2"),
        ("page", Pages(text="3–4"), "3–4", "34"),
        ("publisher", "Fell & Söhne", "Fell & Söhne", "fellsöhne"),
    ],
)
def test_a_value_is_shown_as_it_is_and_compared_by_its_letters_and_digits(
    field: str, value: Any, shown: str, key: str
) -> None:
    made = reading("grammars", [(field, value, 0.9, "head")])
    assert (made.shown, made.keys) == ({field: shown}, {field: key})
    assert (made.sure, made.readers, made.name) == ({field: 0.9}, {field: "head"}, "grammars")


def test_an_archival_location_is_judged_in_its_three_parts() -> None:
    place = ArchivalLocation(repository="Hoover Library", collection="Pell Papers", box="3", call_number="box 3")
    made = reading("x", [("archive", place, 0.9, "r")])
    assert made.keys == {"archive": "hooverlibrary", "archive_collection": "pellpapers", "archive_location": "box3"}
    assert in_field("archive") == ("archive", "archive_collection", "archive_location")
    group = reading("x", [("archive", ArchivalLocation(record_group="59"), 0.9, "r")])
    assert group.keys["archive_collection"] == "59"


def test_what_is_not_judged_or_empty_is_left_out() -> None:
    found = [("url", Link(url="https://a.org"), 0.9, "web"), ("title", Title(), 0.9, "r"), ("author", (), 0.9, "r")]
    assert reading("x", found).keys == {}
    assert in_field("url") == () and in_field("title") == ("title",)


def readings(**said: dict[str, str]) -> dict[str, Reading]:
    """Readings by their letters, each of words by field."""
    return {
        letter: reading(letter, [(name, words, 0.9, "head") for name, words in fields.items()])
        for letter, fields in said.items()
    }


ENTRY = readings(
    G={"title": "The Salt Road. Leeds", "publisher": "Fell Press"},
    B={"title": "The Salt Road", "publisher": "Leeds: Fell Press"},
    S={"title": "The Salt Road", "publisher": "Fell Press", "publisher_place": "Leeds"},
)


def of(name: str, value: str, entry: dict[str, Reading] = ENTRY) -> set[str]:
    return set(weighed(entry, name, value, "book"))


def test_support_is_who_has_the_value() -> None:
    assert {"title|BS", "title|BS|book", "s|BS", "k|title|book|True"} <= of("title", "thesaltroad")
    assert {"title|G", "s|G"} <= of("title", "thesaltroadleeds")
    assert {"genre|GBS", "k|genre|book|False"} <= of("genre", "")
    assert {"publisher_place|GB"} <= of("publisher_place", "")


def test_what_stands_against_a_value_is_seen_with_how_it_lies_to_it() -> None:
    assert {"l|title|G|in", "xr|title|head|True"} <= of("title", "thesaltroad")  # a part of what the grammars have
    assert {"l|title|B|has", "l|title|S|has"} <= of("title", "thesaltroadleeds")
    other = readings(G={"title": "Salt"}, B={"title": "Wheat"}, S={})
    assert {"l|title|B|-"} <= of("title", "salt", other)
    assert {"x|title|G|6", "x|title|B|6"} <= of("title", "", other)


def test_words_that_another_field_holds_are_seen() -> None:
    assert "o|title|S|publisher_place|True" in of("title", "thesaltroadleeds")  # "Leeds" is a place for S
    assert "o|publisher_place|G|title|False" in of("publisher_place", "leeds")
    assert not any(feature.startswith("o|") for feature in of("title", "thesaltroad"))


def test_the_grammars_reader_is_seen_and_the_taggers_is_not() -> None:
    assert {"r|title|head", "r|title|head|G"} <= of("title", "thesaltroadleeds")
    assert not any(feature.startswith("r|") for feature in of("title", "thesaltroad"))


@pytest.mark.parametrize(
    ("value", "marks"),
    [
        ("Salt", "n1"),
        ("salt roads", "n2 low"),
        ("Salt,", "n1 open"),
        ("Salt 3", "n2 d"),
        ("12–13", "n1 dd"),
        ("War, 1914", "n2 Y comma"),
        ("War (Leeds", "br"),
        ("Salt road. Leeds", "stop n3"),
        ("Fell Press", "pw"),
        ("a b c d e f g h i j", "n8"),
    ],
)
def test_the_form_of_a_value_is_seen(value: str, marks: str) -> None:
    entry = readings(G={"title": value}, B={}, S={})
    assert {f"v|title|{mark}" for mark in marks.split()} <= of("title", entry["G"].keys["title"], entry)


def test_how_sure_a_reader_was_is_seen_in_steps_that_are_finer_near_one() -> None:
    def step(sure: float) -> str:
        entry = {"G": reading("G", [("title", "Salt", sure, "r")]), "B": reading("B", [])}
        return next(
            f[-1] for f in weighed(entry, "title", "salt", "book") if f.startswith("title|G|") and f[-1].isdigit()
        )

    assert [step(sure) for sure in (0.0, 0.2, 0.5, 0.9, 0.96, 0.985, 0.999, 1.0)] == list("01367899")


WORDS = st.text("aB1 .,;:(“)é中", max_size=12)


@given(
    st.dictionaries(st.sampled_from(["title", "publisher", "genre"]), st.tuples(WORDS, WORDS, WORDS)),
    st.sampled_from(["title", "publisher", "issue"]),
    st.floats(0, 1),
)
def test_every_value_of_every_reading_is_weighed_the_same_twice(
    said: dict[str, tuple[str, str, str]], name: str, sure: float
) -> None:
    entry = {
        letter: reading(letter, [(field, words[i], sure, "r") for field, words in said.items()])
        for i, letter in enumerate("GBS")
    }
    for made in entry.values():
        found = weighed(entry, name, made.keys.get(name, ""), "book")
        assert found == weighed(entry, name, made.keys.get(name, ""), "book")
        assert found[0].startswith(f"{name}|")


@given(st.one_of(titles, dates, numbers, st.lists(names, max_size=3).map(tuple), st.none(), st.integers()))
def test_any_value_can_be_read(value: Any) -> None:
    made = reading("x", [(name, value, 0.5, "r") for name in ("title", "author", "note", "volume")])
    assert made.keys.keys() == made.shown.keys() <= {"title", "author", "volume"}


def whole(letter: str = "S", entry: dict[str, Reading] = ENTRY, sure: float = 0.9, **chances: float) -> set[str]:
    told = dict.fromkeys(JUDGED, 0.99) | chances
    return set(whole_features(entry, letter, told, "book", "chapter", sure, "The Salt Road. Leeds: Fell Press"))


def test_of_a_whole_record_its_least_sure_value_and_the_product_are_seen() -> None:
    sure, doubted = whole(), whole(title=0.4, genre=0.7)
    assert {"sameS", "kbook", "tchapter", "n3", "lp>0.2", "tp>0.1"} <= sure
    assert {"lowtitle", "lowgenre", "lp>0.2", "lp>1.2", "least>0.9", "all>1.2"} <= doubted
    assert not {"lp>0.3", "tp>0.2", "least>0.02"} & sure
    assert not {"lp>1.6", "least>1.2"} & doubted
    assert not any(feature.startswith("low") for feature in sure)


def test_agreement_and_the_share_of_the_text_that_was_read_are_seen() -> None:
    alike = readings(G={"title": "The Salt Road"}, B={"title": "The Salt Road"}, S={"title": "Salt"})
    assert {"sameGB", "sh4"} <= whole("G", alike)
    assert {"sameS", "sh1"} <= whole("S", alike)


@pytest.mark.parametrize("chance", [0.0, 1e-9, 1.0])
def test_chances_at_their_ends_are_seen_too(chance: float) -> None:
    assert whole(title=chance)
    assert whole_features(ENTRY, "B", dict.fromkeys(JUDGED, chance), "book", "", 1.0, "")


def test_every_kind_can_be_weighed() -> None:
    assert all(weighed(ENTRY, "title", "thesaltroad", kind) for kind in KINDS)
