"""What the printing tells of itself: the steps that changed an item, and the variables that leave no trace."""

from __future__ import annotations

from refkit.cite import render
from refkit.cite.style_needs import STYLE_NEEDS
from refkit.model import from_csl
from tests.cite.explain import composed, item_named, parts_with, printed, told, unprinted


def test_the_last_step_is_what_the_style_prints() -> None:
    for name in ("copy-in", "frus-memcon", "speech-works"):
        reference = from_csl(item_named(name))
        *_, (last, item) = composed(reference, STYLE_NEEDS["apa"])
        assert last == "composing.titles.set_case"
        assert printed(item, "apa") == render([reference], "apa").entries[0]


def test_a_variable_that_no_style_prints_is_named() -> None:
    item = {"type": "book", "title": "Ferries", "curator": [{"family": "Holm"}], "publisher": "Mole"}
    assert unprinted(item, "apa") == ["curator"]
    assert list(told(from_csl({"id": "a", **item}), "apa"))[-1] == (
        "    not printed: curator (named in no part of our styles)"
    )


def test_the_parts_that_name_a_variable_are_found() -> None:
    assert parts_with("illustrator") == ["styles/parts/apa/titles.xml", "styles/parts/chicago/body.xml"]
