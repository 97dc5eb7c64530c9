"""Cite keys: made from what a reader would look for, unique, the same on every run."""

from __future__ import annotations

import pytest

from refkit.errors import UsageError
from refkit.formats import make_keys
from refkit.formats.common.cite_keys import safe_key
from refkit.model import EdtfDate, Name, Title
from refkit.model.types import Book


def book(title, *names, year="1999", **more):
    return Book(
        title=Title(text=title), author=tuple(Name(family=n) for n in names), issued=EdtfDate(value=year), **more
    )


@pytest.mark.parametrize(
    ("record", "key"),
    [
        (book("The Origins of Things", "Walt"), "walt1999origins"),
        (book("Mao’s China", "Müller-Schmidt"), "mullerschmidt1999maos"),
        (book("A Discussion between Friends"), "discussion1999friends"),
        (Book(title=Title(text="Notes"), author=(Name(literal="Ministry of Truth"),)), "ministrytruthnotes"),
        (
            Book(title=Title(text="Записки"), author=(Name(family="Иванов"),), issued=EdtfDate(literal="n.d.")),
            "ивановndзаписки",
        ),
        (Book(), "ref"),
    ],
)
def test_a_key_is_family_year_and_word(record, key):
    assert make_keys([record]) == [key]


def test_keys_that_a_list_has_stay_and_others_make_way():
    first, second = book("Same", "Doe", id="own"), book("Same", "Doe")
    assert make_keys([first, second, second, book("Other", "Roe", id="own")]) == [
        "own",
        "doe1999same",
        "doe1999sameb",
        "ownb",
    ]


def test_patterns():
    assert make_keys([book("The Long Road", "Doe")], "[kind]:[family]-[year]-[title]") == ["book:doe-1999-longroad"]
    with pytest.raises(UsageError, match="known: family"):
        make_keys([], "[famly]")


def test_keys_for_bibtex_are_safe():
    assert safe_key("smith 2001: {x}, ü") == "smith_2001:_x_u"
    assert safe_key("漢字") == "ref"
