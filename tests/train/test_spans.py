"""A right record's values are found in the text, each token has one label, and the labels lead back to the record."""

from __future__ import annotations

import random
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.parse.record import build
from refkit.parse.tagger.assembly import assemble, merge
from refkit.parse.tagger.labels import FIELDS, OUTSIDE
from refkit.train.scoring import faults
from refkit.train.spans import labelled
from tests.parse.cases import cases
from tests.parse.damage import damage
from tests.parse.tagger.marking import written
from tests.train import made


def labels_of(text: str, said: str, **more: Any) -> str:
    """The tokens of a text with the labels that its right record gives them."""
    row = made.made_row("x", "document", "en", "book", text, said) | more
    return written(text, labelled(row)[1])


@pytest.mark.parametrize(
    ("text", "said", "labels"),
    [
        # names
        (
            "Moor, Ada, and Peter Quill. Salt",
            "author: Moor, Ada; Quill, Peter",
            "Moor/AU Ada/au and Peter/AU Quill/au Salt",
        ),
        ("A. B. Moor: Salt", "author: Moor, Ada Beth", "A/AU B/au Moor/au Salt"),
        ("Moor AB, Quill P. Salt", "author: Moor, Ada B.; Quill, P.", "Moor/AU AB/au Quill/AU P/au Salt"),
        ("van der Meer, L. Salt", "author: van der Meer, Ludwig", "van/AU der/au Meer/au L/au Salt"),
        ("Broek, L. van. Salt", "author: van Broek, L.", "Broek/AU L/au van/au Salt"),
        ("Moor, Ada, et al. Salt", "author: Moor, Ada", "Moor/AU Ada/au et/AU al/au Salt"),
        ("고영근, 소금", "author: 고, 영근", "고영근/AU 소금"),
        ("Home Office. Salt", "author: Home Office", "Home/AU Office/au Salt"),
        ("Moor on Moor", "author: Moor, | title: Moor", "Moor/AU on Moor/TI"),
        ("Salt, ed. Ada Moor", "editor: Moor, Ada", "Salt ed Ada/ED Moor/ed"),
        # titles and words: longer values first, the same words once
        ("Road. Salt Road", "title: Salt Road | container: Road", "Road/CT Salt/TI Road/ti"),
        ("“SALT—and WHEAT”", "title: Salt and Wheat", "SALT/TI and/ti WHEAT/ti"),
        ("Leeds Roads. Leeds: Fell", "title: Leeds Roads | place: Leeds", "Leeds/TI Roads/ti Leeds/PL Fell"),
        ("In Leeds. Leeds: Fell", "place: Leeds", "In Leeds Leeds/PL Fell"),  # an imprint stands late
        ("Salt; more salt", "title: Salt", "Salt/TI more salt"),
        ("Café", "title: Cafe", "Café"),  # accents are kept
        # dates
        ("Salt, 3 May 1951", "issued: 1951-05-03", "Salt 3/DA May/da 1951/da"),
        ("1951. Salt. Post, May 3.", "issued: 1951-05-03", "1951/DA Salt Post May/DA 3/da"),
        ("Salt, 1914–1918", "issued: 1914/1918", "Salt 1914/DA 1918/da"),
        ("Salt, 1951a", "issued: 1951", "Salt 1951a/DA"),
        ("Salt, 13/9 1880", "issued: 1880-09-13", "Salt 13/DA 9/da 1880/da"),
        ("소금, 1937년 6월 5일", "issued: 1937-06-05", "소금 1937/DA 년/da 6/da 월/da 5/da 일/da"),
        ("Salt 1951, seen 4 May 2010", "issued: 1951 | accessed: 2010-05-04", "Salt 1951/DA seen 4/AC May/ac 2010/ac"),
        ("Salt, n.d.", "issued: 1951", "Salt n d"),
        # numbers: by what stands before them
        (
            "Worlds 12, no. 3 (1963): 141–46",
            "volume: 12 | issue: 3 | issued: 1963 | page: 141-146",
            "Worlds 12/VO no 3/IS 1963/DA 141/PA 46/pa",
        ),
        ("Salt 3, vol. 3", "volume: 3", "Salt 3 vol 3/VO"),
        ("3 Salts, pp. 3, 5", "page: 3", "3 Salts pp 3/PA 5"),
        ("Worlds XIV", "volume: 14", "Worlds XIV/VO"),
        ("Salt, second edition", "edition: 2", "Salt second/EN edition"),
        ("Salt, 2nd ed.", "edition: 2", "Salt 2nd/EN ed"),
        ("Telegram no. 12, 12 May", "number: 12", "Telegram no 12/NO 12 May"),
        # addresses and identifiers
        ("Salt. https://a.org/x-1.", "URL: a.org/x-1", "Salt https://a.org/x-1/UR"),
        ("Salt. doi:10.1000/abc", "DOI: 10.1000/abc", "Salt doi 10.1000/abc/DO"),
        ("Salt. https://doi.org/10.1000/abc", "DOI: 10.1000/abc", "Salt https://doi.org/10.1000/abc/DO"),
        ("Salt. ISBN 978-3-16-1", "ISBN: 9783161", "Salt ISBN 978/IB 3/ib 16/ib 1/ib"),
        # archives
        (
            "Moor to Quill, FO 371/12, National Archives",
            "author: Moor | recipient: Quill | location: FO 371/12 | archive: National Archives",
            "Moor/AU to Quill/RE FO/AL 371/al 12/al National/AR Archives/ar",
        ),
        # what is not there
        ("Salt", "title: Wheat | author: Moor, Ada | issued: 1951 | volume: 3", "Salt"),
        ("", "title: Wheat", ""),
    ],
)  # fmt: skip
def test_labels_of_a_text(text: str, said: str, labels: str) -> None:
    assert labels_of(text, said) == labels


def test_numbers_that_are_alike_are_told_apart_by_their_order() -> None:
    said = "volume: 12 | issue: 12 | issued: 1963 | page: 12"
    assert labels_of("Worlds 12, no. 12 (1963): 12", said) == "Worlds 12/VO no 12/IS 1963/DA 12/PA"


def test_another_right_value_is_found_where_the_first_is_not() -> None:
    assert labels_of("Salt, London", "title: Bread", any={"title": ["Salt"]}) == "Salt/TI London"


def test_a_letters_title_yields_to_the_names_that_it_is_made_of() -> None:
    said = "author: Moor | recipient: Quill | title: Moor to Quill"
    assert labels_of("Moor to Quill, 1951", said) == "Moor/AU to Quill/RE 1951"
    told = "author: Moor | recipient: Quill | title: Talk on Salt"
    assert labels_of("Moor to Quill, Talk on Salt", told) == "Moor/AU to Quill/RE Talk/TI on/ti Salt/ti"


def test_made_up_references_come_back_whole() -> None:
    for one in made.examples():
        sure = [0.9] * len(one.labels)
        read = assemble(one.text, one.seen, one.labels, sure, "right")
        item = build(merge(one.draft, read)).to_csl() | {"type": one.row["gold"]["type"]}
        assert faults(one.row, item) == {}, one.text


def test_damaged_references_have_sound_labels() -> None:
    draw = random.Random("spans")
    for case in cases()[::4]:
        cut, labels = labelled({**case.row, "text": damage(case.text, draw)})
        sound(labels)
        assert len(cut) == len(labels)


@given(
    st.text("aB1 .,(“”)中", max_size=40),
    st.dictionaries(
        st.sampled_from(["title", "volume", "page", "issued"]), st.text("aB1 .,-中", min_size=1, max_size=9)
    ),
)
def test_any_text_and_record_have_sound_labels(text: str, gold: dict[str, str]) -> None:
    cut, labels = labelled({"id": "x", "text": text, "gold": {"type": "book"} | gold})
    assert len(cut) == len(labels)
    sound(labels)


def sound(labels: list[str]) -> None:
    """Labels are known ones, and one in small letters goes on with the value before it."""
    assert {label.upper() for label in labels} <= {*FIELDS, OUTSIDE}
    assert all(behind.isupper() or behind.upper() == before.upper() for before, behind in pairwise(["O", *labels]))
