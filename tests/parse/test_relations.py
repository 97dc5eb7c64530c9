"""Relations that hold for every case: breaks, indents, other blanks and quotes, a list number, a stop, composition."""

from __future__ import annotations

import json
from collections import Counter
from itertools import islice

import pytest

from refkit.model.types import ReferenceBase
from tests.parse.alone import parse_entry
from tests.parse.cases import FOLDER, cases, read_cases
from tests.parse.relations import RELATIONS, outcomes, same

EXCEPTIONS = [json.loads(line) for line in (FOLDER / "known" / "relations.jsonl").read_text("utf-8").splitlines()]


@pytest.mark.parametrize("relation", RELATIONS)
def test_a_case_reads_the_same(relation: str) -> None:
    """`python -m tests.parse.relations` shows what differs. The listed exceptions are strict: all of them, no other."""
    broken = {o.case.ident: o.fields for o in outcomes(relation) if o.fields}
    listed = {row["id"] for row in EXCEPTIONS if row["relation"] == relation}
    new = {ident: fields for ident, fields in broken.items() if ident not in listed}
    assert not new, f"{relation}: reads otherwise"
    assert not listed - broken.keys(), f"{relation}: holds now, mend known/relations.jsonl"


def test_each_exception_says_why() -> None:
    assert {row["relation"] for row in EXCEPTIONS} <= RELATIONS.keys()
    assert {row["id"] for row in EXCEPTIONS} <= {case.ident for case in cases()}
    assert max(Counter((row["relation"], row["id"]) for row in EXCEPTIONS).values()) == 1
    assert all(row["cause"] and len(row["reason"]) > 20 for row in EXCEPTIONS)


@pytest.mark.parametrize(
    ("relation", "text", "changed"),
    [
        ("line break", "A b", "A\nb"),
        ("indented break", "A b c", "A b\n    c"),
        ("no-break space everywhere", "A b c", "A\u00a0b\u00a0c"),
        ("two blanks everywhere", "A b c", "A  b  c"),
        ("line break", "外交部档案馆", "外交部档案馆"),
        ("straight quotes", "“Mao’s ‘Long’ March”", "\"Mao's 'Long' March\""),
        ("curly quotes", "\"Mao's 'Long' March\" ('a')", "“Mao’s ‘Long’ March” (‘a’)"),
        ("list number with a stop", "A b", "12. A b"),
        ("trailing stop", "A b.", "A b"),
        ("trailing stop", "A b", "A b."),
        ("composition", "Café", "Cafe\u0301"),
        ("composition", "Cafe\u0301", "Café"),
    ],
)
def test_a_relation_changes_the_text_as_pages_do(relation: str, text: str, changed: str) -> None:
    assert RELATIONS[relation](text, 3) == changed


def test_the_place_of_a_break_hangs_on_the_case() -> None:
    change = RELATIONS["line break"]
    assert [change("A b c d", number) for number in (0, 1, 2, 3)] == ["A\nb c d", "A b\nc d", "A b c\nd", "A\nb c d"]
    assert {o.text.count("\n") for o in outcomes("line break", lambda text: next(iter(read_cases().values())))} == {1}


def test_values_are_the_same_up_to_composition_quotes_and_blanks() -> None:
    assert same({"title": "Cafe\u0301 “x”\n y", "note": ["a\u00a0b"]}) == {"title": 'Café "x" y', "note": ["a b"]}
    assert same("War.") != same("War")


def test_what_reads_otherwise_is_told_by_case_and_field() -> None:
    def forgetful(text: str) -> ReferenceBase:
        return parse_entry(text.removeprefix("[12] ")).with_(title=None)

    tried = list(islice(outcomes("list number in brackets", forgetful), 200))
    assert all(o.fields == tuple(sorted({"title"} & o.was.keys())) for o in tried)
    assert any(o.fields for o in tried)
