"""The author above: a dash, “Idem” and “Ders.”, and what may stand behind them."""

from __future__ import annotations

import pytest

from refkit.model import Name
from refkit.parse import ListContext, parse_entries
from tests.parse.alone import parse_entry

SHELF = "Gaddis, John Lewis. We Now Know. Oxford: Clarendon Press, 1997."


def test_a_dash_repeats_the_author_above() -> None:
    first, second = parse_entries(
        [
            "Gaddis, John Lewis. 1987. The Long Peace. New York: Oxford University Press.",
            "———. 1997. We Now Know. Oxford: Clarendon Press.",
        ]
    )
    assert second.author == first.author
    assert str(second.title) == "We Now Know"


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


def test_idem_stands_for_the_author_above() -> None:
    context = ListContext(previous_author=(Name(family="Hobsbawm", given="Eric"),))
    for words in ("Id., ", "Idem, ", "Ders.: ", "Ders. (Hg.), "):
        reference = parse_entry(f"{words}Nations and Nationalism. London: Verso, 1994.", context=context)
        people = reference.author or reference.editor
        assert [n.family for n in people] == ["Hobsbawm"], words
        assert reference.title is not None and reference.title.text == "Nations and Nationalism"
        assert not reference.provenance.unparsed


def test_the_context_can_be_given_by_hand() -> None:
    context = ListContext(previous_author=(Name(family="Walt", given="S."),))
    assert parse_entry("———. 1987. The Origins of Alliances.", context=context).author[0].family == "Walt"
