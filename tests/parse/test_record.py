"""The typed record that is made of what was proposed: traces, language, the way through CSL-JSON."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from refkit.model import from_csl
from tests.parse.alone import parse_entry

CASES = Path(__file__).parent.parent / "cases" / "parse"


def test_every_field_has_a_trace_with_spans_and_a_confidence() -> None:
    text = "Walt, S. 1990. The Origins of Alliance. Cornell University Press."
    reference = parse_entry(text)
    for name in ("author", "issued", "title", "publisher"):
        trace = reference.provenance.fields[name]
        assert trace.spans and 0 < trace.confidence <= 1 and trace.reader
    assert reference.provenance.fields["title"].spans[0].of(text) == "The Origins of Alliance"
    assert reference.provenance.unparsed == ()


@pytest.mark.parametrize(
    ("entry", "language"),
    [
        ("Schmidt, Helmut. Menschen und Mächte. Berlin: Siedler, 1987.", "de"),
        ("Vaïsse, Maurice, La Puissance ou l’influence, Paris, Fayard, 2009.", "fr"),
        ("Aron, R. Peace and War. London: Weidenfeld and Nicolson, 1966.", None),
    ],
)
def test_a_plainly_foreign_title_gives_the_record_its_language(entry: str, language: str | None) -> None:
    assert parse_entry(entry).language == language


def test_records_survive_csl_json() -> None:
    for line in (CASES / "archives.jsonl").read_text("utf-8").splitlines():
        reference = parse_entry(json.loads(line)["text"])
        assert from_csl(json.loads(json.dumps(reference.to_csl()))) == reference
