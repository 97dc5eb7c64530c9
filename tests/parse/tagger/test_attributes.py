"""The features of a kind: what each tells, and that nothing is told of what is not there."""

from __future__ import annotations

import pytest

from refkit.parse.tagger import attributes


def test_a_word_tells_its_letters_and_its_form() -> None:
    assert attributes.word("wind", "xx") == ["w=wind", "s=xx"]


@pytest.mark.parametrize(
    ("shown", "shape", "told"),
    [("harbour", "xx", ["e3=our", "e2=ur", "b3=har"]), ("of", "xx", []), ("0000", "Y", [])],
)
def test_ends_are_told_of_words_that_have_some(shown: str, shape: str, told: list[str]) -> None:
    assert attributes.ends(shown, shape) == told


def test_each_mark_is_told_alone_and_with_its_gap() -> None:
    assert attributes.marks(("pl", "gn"), "_") == ["m=pl", "mg=pl_", "m=gn", "mg=gn_"]
    assert attributes.marks((), "_") == []


def test_a_place_tells_of_quotes_and_brackets_only_inside_of_them() -> None:
    assert attributes.place("", "", "y", "Xx") == ["at=y", "as=yXx"]
    assert attributes.place('"', "(", "y", "Xx") == ['q="', "b=(Xx", "at=y", "as=yXx"]
