"""The specification would notice a worse reader: any one field that is lost in a fifth of the entries fails it.

Each test spoils what was read, as a fault of the reader would, and asks the comparisons of the other files here.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from refkit.model.library import FieldTrace
from refkit.model.types import ReferenceBase
from refkit.trace import Span
from refkit.train.scoring import OPEN_TO_CHOICE, SPELLED, faults
from tests.parse.cases import cases, read_cases
from tests.parse.known import known
from tests.parse.readings import Reading, differences, kept, reading

FIELDS = sorted({name for reference in read_cases().values() for name in reference.field_names()})

OF_RIGHT_RECORDS = {"archive"} | {
    name.lower().replace("-", "_") for name in SPELLED.keys() - OPEN_TO_CHOICE - {"type"} if "archive" not in name
}
"""Fields that the records beside the cases tell of; the others are held by the readings that are checked in."""


@pytest.fixture(scope="module")
def before() -> dict[str, Reading]:
    """The readings that are checked in."""
    return kept()


def every_fifth(has: Callable[[ReferenceBase], Any]) -> dict[str, ReferenceBase]:
    """Every fifth of the cases that have something, at least one."""
    found = {ident: reference for ident, reference in read_cases().items() if has(reference)}
    return dict(list(found.items())[::5])


def without(reference: ReferenceBase, name: str) -> ReferenceBase:
    """The reference as a reader gives it that knows nothing of a field."""
    default = type(reference).model_fields[name].get_default(call_default_factory=True)
    traces = {field: trace for field, trace in reference.provenance.fields.items() if field != name}
    return reference.with_(**{name: default, "provenance": replace(reference.provenance, fields=traces)})


def retraced(reference: ReferenceBase, change: Callable[[FieldTrace], FieldTrace]) -> ReferenceBase:
    """The reference with its first trace changed."""
    (name, trace), *others = reference.provenance.fields.items()
    traces = {name: change(trace), **dict(others)}
    return reference.with_(provenance=replace(reference.provenance, fields=traces))


def right_record_fails(ident: str, spoilt: ReferenceBase) -> bool:
    """Whether `test_gold` would fail: other faults than the ones that are listed for the case."""
    row = next(case.row for case in cases() if case.ident == ident)
    line = known("records").get(ident)
    return set(faults(row, spoilt.to_csl())) != set(line.fields if line else ())


@pytest.mark.parametrize("name", FIELDS)
def test_a_lost_field_is_noticed(name: str, before: dict[str, Reading]) -> None:
    spoilt = {i: without(r, name) for i, r in every_fifth(lambda r: name in r.field_names()).items()}
    for ident, reference in spoilt.items():
        found = {(d.kind, d.field) for d in differences(ident, before[ident], reading(reference))}
        assert ("lost", name) in found
    if name in OF_RIGHT_RECORDS:
        assert any(right_record_fails(ident, reference) for ident, reference in spoilt.items())


def test_the_fields_of_the_right_records_occur() -> None:
    assert set(FIELDS) >= OF_RIGHT_RECORDS
    assert {"page", "editor", "translator", "doi", "isbn"} <= OF_RIGHT_RECORDS


def test_another_kind_is_noticed(before: dict[str, Reading]) -> None:
    for ident, reference in every_fifth(lambda r: r.kind == "book").items():
        other = reference.model_copy(update={"kind": "edited_book"})
        assert [d.field for d in differences(ident, before[ident], reading(other))] == ["kind"]


def test_another_type_is_noticed(before: dict[str, Reading]) -> None:
    spoilt = {i: r.with_(csl_type="patent") for i, r in every_fifth(lambda r: r.kind == "book").items()}
    for ident, reference in spoilt.items():
        assert "type" in {d.field for d in differences(ident, before[ident], reading(reference))}
        assert right_record_fails(ident, reference) or "type" in known("records")[ident].fields


@pytest.mark.parametrize(
    ("change", "kind"),
    [
        (lambda t: replace(t, spans=tuple(Span(start, end + 1) for start, end in t.spans)), "spans"),
        (lambda t: replace(t, spans=t.spans[1:]), "spans"),
        (lambda t: replace(t, confidence=t.confidence - 0.05), "confidence"),
        (lambda t: replace(t, reader="guess"), "reader"),
    ],
)
def test_another_trace_is_noticed(
    change: Callable[[FieldTrace], FieldTrace], kind: str, before: dict[str, Reading]
) -> None:
    for ident, reference in every_fifth(lambda r: r.provenance.fields).items():
        assert [d.kind for d in differences(ident, before[ident], reading(retraced(reference, change)))] == [kind]


def test_words_that_are_forgotten_are_noticed(before: dict[str, Reading]) -> None:
    for ident, reference in every_fifth(lambda r: r.provenance.unparsed).items():
        spoilt = reference.with_(provenance=replace(reference.provenance, unparsed=()))
        assert [d.field for d in differences(ident, before[ident], reading(spoilt))] == ["unparsed"]


def test_nothing_is_noticed_where_nothing_is_spoilt(before: dict[str, Reading]) -> None:
    for ident, reference in every_fifth(lambda r: True).items():
        assert not list(differences(ident, before[ident], reading(reference)))
        assert not right_record_fails(ident, reference)
