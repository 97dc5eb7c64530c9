"""A doubtful reading is told at its place, with what others read, and silenced like any other finding."""

from __future__ import annotations

import pytest

import refkit
from refkit.checking import check_library
from refkit.errors import UsageError
from refkit.formats import write
from refkit.model import Rival
from refkit.trace import Finding, Safety
from tests.doubting import doubting

PAGE = "Hay, Ann. 1990. Wind and Rain. Oslo: Dag.\nRoe, Ben. 1991. Salt Roads. Bergen: Vik.\n"
NONE = (Rival("", "second", 0.5),)


def told(text: str, format: str = "lines", **options: object) -> list[Finding]:
    return [f for f in refkit.check(text, format, **options) if f.rule == "RDG101"]


def test_a_doubtful_field_is_told_at_its_place_with_what_others_read(monkeypatch: pytest.MonkeyPatch) -> None:
    doubting(monkeypatch, {"publisher": (0.41, NONE), "title": (0.3, (Rival("Wind", "second", 0.2),))}, within="Hay")
    (finding,) = told(PAGE)
    assert finding.message == (
        "doubtful: title “Wind and Rain” (another read: “Wind”), publisher “Dag” (another reader saw none)"
    )
    assert (finding.span.of(PAGE), finding.field, finding.entry, finding.key) == (
        "Wind and Rain",
        "title",
        0,
        "hay1990wind",
    )
    assert (finding.safety, finding.changes) == (Safety.TOLD, ())
    assert [(e.kind, e.text) for e in finding.evidence] == [
        ("reading", "title 0.30; second: “Wind” 0.20"),
        ("reading", "publisher 0.41; second: none 0.50"),
    ]


def test_where_nobody_asks_a_field_is_doubtful_below_a_half_and_a_record_is_not(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    doubting(monkeypatch, {"publisher": (0.5, NONE)}, whole=0.1)
    assert told(PAGE) == []
    assert len(told(PAGE, min_confidence=0.51)) == 2
    assert [f.message for f in told(PAGE, min_confidence=0.2)] == [
        "doubtful as a whole, though no field is by itself",
    ] * 2
    assert told(PAGE, min_confidence=0.1) == []


def test_a_doubt_is_silenced_like_any_finding(monkeypatch: pytest.MonkeyPatch) -> None:
    doubting(monkeypatch, {"publisher": (0.4, ())})
    assert len(told(PAGE)) == 2
    assert told(PAGE, ignore=["RDG"]) == [] == told(PAGE, select=["WSP"])
    assert [f.key for f in told(PAGE, keep=["Dag"])] == ["roe1991salt"]


def test_a_doubt_of_a_record_that_was_kept_is_told_where_it_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    doubting(monkeypatch, {"publisher": (0.4, NONE)}, within="Roe")
    kept = write(refkit.loads(PAGE, "lines"), "jsonl").text
    monkeypatch.undo()
    (finding,) = told(kept, "jsonl")
    assert finding.message == "doubtful: publisher “Vik” (another reader saw none)"
    assert kept[: finding.span.start].count("\n") == 1 and finding.span.of(kept) == "Vik"


def test_records_that_were_not_read_from_text_are_not_doubtful() -> None:
    entry = "@book{hay, title = {Wind}, author = {Hay, Ann}}"
    assert told(entry, "bibtex", min_confidence=1) == []


@pytest.mark.parametrize("odd", [-1, 1.01, float("nan")])
def test_what_is_no_confidence_is_a_wrong_use(odd: float) -> None:
    with pytest.raises(UsageError, match="from 0 to 1"):
        check_library(refkit.loads(PAGE, "lines"), min_confidence=odd)
    with pytest.raises(UsageError, match="from 0 to 1"):
        refkit.loads(PAGE, "lines").check(min_confidence=odd)
