"""What a text looks like: CSL-JSON with types of other programs, lone items, byte order marks, YAML lists."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from refkit import formats

FILE = Path(__file__).parents[1] / "cases" / "formats" / "sniffed.jsonl"
CASES = [json.loads(line) for line in FILE.read_text("utf-8").splitlines()]


@pytest.mark.parametrize("case", CASES, ids=lambda c: c["text"][:60])
def test_items_are_recognised_whatever_program_wrote_their_type(case: dict[str, Any]) -> None:
    assert formats.sniff(case["text"])[0] in (case["format"], "better-csl-json")
    reference = formats.loads(case["text"]).references[0]
    assert str(reference.title) in ("T", "[T]")
    if case["type"]:
        assert reference.effective_csl_type == case["type"]


@pytest.mark.parametrize(
    "text",
    [
        "cff-version: 1.2.0\nreferences:\n  - type: article\n    title: x\n",
        '[1] Orlova, V. 1999. "type": x',
        '{"a": 1}',
        "- type: a note\n- another\n",
        "Type: book\nTitle: x\n",
        '[{"type":"FeatureCollection","features":[]}]',
    ],
)
def test_what_only_looks_like_a_list_of_items_is_text(text: str) -> None:
    assert formats.sniff(text) == ("text", 0.0)


def test_the_type_of_another_program_is_kept_as_it_was() -> None:
    reference = formats.loads('[{"type":"Journal Article","title":"T","id":"a"}]', "csl-json").references[0]
    assert reference.kind == "journal_article"
    assert json.loads(formats.write(formats.loads('[{"type":"Article","title":"T"}]', "csl-json"), "csl-json").text)[0][
        "custom"
    ] == {"as-given": {"type": "Article"}}


def test_json_keys_that_stand_twice_are_both_kept() -> None:
    reference = formats.loads(
        '[{"id":"a","type":"book","title":"T","volume":"1","volume":"2"}]', "csl-json"
    ).references[0]
    assert str(reference.volume) == "1"
    assert reference.extra["volume (2)"] == "2"
