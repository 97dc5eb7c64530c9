"""What is doubtful in a record is named in its own words, with what others saw there."""

from __future__ import annotations

import pytest

import refkit
from refkit.errors import UsageError
from refkit.model import (
    ArchivalLocation,
    Doubt,
    Entry,
    FieldTrace,
    Library,
    Provenance,
    Reference,
    Rival,
    Title,
    doubts_of,
)
from refkit.model.doubts import is_doubtful, shown
from refkit.model.packed import Packed
from refkit.trace import Span

TEXT = "Hay, Ann, and Ben Roe. Wind  and\nRain. Oslo: Dag."


def place(words: str) -> Span:
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


def book(fields: dict[str, FieldTrace], whole: float | None = None) -> Reference:
    entry = Entry(TEXT, Span(0, len(TEXT)))
    reference = refkit.parse(TEXT).with_(id="hay")
    return reference.with_(provenance=Provenance(entry=entry, fields=fields, confidence=whole))


DAG = FieldTrace((place("Dag"),), 0.4)
WIND = FieldTrace((place("Wind  and\nRain"),), 0.6)
BOTH = FieldTrace((place("Hay, Ann"), place("Ben Roe")), 0.3)


def test_fields_below_are_named_as_printed_and_in_the_order_of_the_entry() -> None:
    fields = {"publisher": DAG, "title": WIND, "author": BOTH, "publisher_place": FieldTrace((place("Oslo"),), 0.9)}
    reference = book(fields)
    assert [str(d) for d in doubts_of(reference, 0.7)] == [
        *("author “Hay, Ann … Ben Roe”", "title “Wind and Rain”", "publisher “Dag”")
    ]
    assert [d.field for d in doubts_of(reference)] == ["author", "publisher"]
    assert doubts_of(reference, 0.3) == ()


@pytest.mark.parametrize(
    ("rivals", "said"),
    [
        ((), "publisher “Dag”"),
        ((Rival("Dag Press", "a", 0.3),), "publisher “Dag” (another read: “Dag Press”)"),
        ((Rival("", "a", 0.3),), "publisher “Dag” (another reader saw none)"),
        ((Rival("", "a", 0.3), Rival("", "b", 0.3)), "publisher “Dag” (others saw none)"),
        ((Rival("D", "a", 0.3), Rival("D", "b", 0.3)), "publisher “Dag” (others read: “D”)"),
        ((Rival("D", "a", 0.3), Rival("E", "b", 0.3)), "publisher “Dag” (others read: “D”, “E”)"),
        ((Rival("D", "a", 0.3), Rival("", "b", 0.3)), "publisher “Dag” (another read: “D”; another reader saw none)"),
    ],
)
def test_what_others_read_is_said_once(rivals: tuple[Rival, ...], said: str) -> None:
    assert str(Doubt("publisher", "Dag", 0.4, rivals)) == said


def test_a_field_that_only_others_saw_is_named_behind_the_rest() -> None:
    absent = FieldTrace((), 0.2, rivals=(Rival("12", "second", 0.7),))
    doubts = doubts_of(book({"volume": absent, "publisher": DAG}))
    assert [str(d) for d in doubts] == ["publisher “Dag”", "no volume (another read: “12”)"]


def test_a_field_without_a_place_is_named_by_its_value() -> None:
    assert [d.value for d in doubts_of(book({"author": FieldTrace((), 0.2)}))] == ["Ann Hay; Ben Roe"]
    assert [d.value for d in doubts_of(book({"title": FieldTrace((), 0.2)}))] == ["Wind and Rain"]


def test_what_is_quoted_is_short_and_on_one_line() -> None:
    assert len(str(Doubt("title", "Wind " * 100, 0.1))) < 80
    assert str(Doubt("title", "Wind", 0.1, (Rival("Wind\n  and Rain", "a", 0.1),))).endswith(
        "(another read: “Wind and Rain”)"
    )


def test_a_record_is_doubtful_by_a_field_or_as_a_whole() -> None:
    library = Library((book({"publisher": DAG}), book({"title": WIND}), book({"title": WIND}, whole=0.2)))
    library = library.with_references((*library, refkit.from_csl({"id": "x", "type": "book", "title": "Export"})))
    assert [is_doubtful(r, 0.5) for r in library] == [True, False, True, False]
    assert library.doubtful(0.5).references == (library[0], library[2])
    assert [r.provenance for r in library.doubtful(0.5)] == [library[0].provenance, library[2].provenance]
    assert len(library.doubtful(0)) == 0 and len(library.doubtful(0.7)) == 3
    packed = Library(Packed(library.references)).doubtful(0.5)
    assert list(packed.references) == [library[0], library[2]]


@pytest.mark.parametrize("odd", [-0.1, 1.5, float("nan")])
def test_what_is_no_confidence_cannot_be_asked_for(odd: float) -> None:
    with pytest.raises(UsageError, match="from 0 to 1"):
        Library().doubtful(odd)


@pytest.mark.parametrize(("confidence", "said"), [(0.8999, "0.89"), (0.9, "0.90"), (0.29, "0.29"), (0, "0.00")])
def test_a_confidence_is_never_shown_as_more_than_it_is(confidence: float, said: str) -> None:
    assert shown(confidence) == said


def test_a_part_without_a_text_of_its_own_is_named_by_its_parts() -> None:
    reference = book({"title": FieldTrace((), 0.1), "archive": FieldTrace((), 0.1)})
    reference = reference.with_(
        title=Title(text="", romanized="Feng"), archive=ArchivalLocation(repository="RGANI", fond="5")
    )
    assert [str(d) for d in doubts_of(reference)] == ["title “Feng”", "archive “RGANI; 5”"]
