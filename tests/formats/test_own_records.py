"""JSONL and CSL-JSON hold every record there can be, and say so when a line or an item is none."""

from __future__ import annotations

import json
import os

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from refkit import formats
from refkit.model import Entry, FieldTrace, Library, Provenance, Rival, parse_reference
from refkit.trace import Span
from tests.strategies import references, words

probabilities = st.integers(0, 10_000).map(lambda n: n / 10_000)
rivals = st.builds(Rival, value=st.just("") | words, reader=words, confidence=probabilities)
traces = st.builds(
    FieldTrace,
    spans=st.sampled_from([(), (Span(0, 4),), (Span(0, 2), Span(3, 4))]),
    confidence=probabilities,
    reader=st.just("") | words,
    labels=st.lists(words, max_size=2).map(tuple),
    rivals=st.lists(rivals, max_size=2).map(tuple),
)
provenances = st.builds(
    Provenance,
    entry=st.just(Entry("Hay.", Span(7, 11))),
    fields=st.dictionaries(words, traces, max_size=2),
    confidence=st.none() | probabilities,
)

quick = settings(
    max_examples=int(os.environ.get("REFKIT_EXAMPLES", "60")),
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


@quick
@given(st.lists(references(), max_size=3))
def test_jsonl_gives_every_record_back(items):
    written = formats.write(Library(references=tuple(items)), "jsonl")
    assert formats.loads(written.text, "jsonl").references == tuple(items)


@quick
@given(st.lists(references(), max_size=3))
def test_csl_json_gives_every_record_back(items):
    written = formats.write(Library(references=tuple(items)), "csl-json")
    assert formats.loads(written.text, "csl-json").references == tuple(items)


@quick
@given(provenances)
def test_jsonl_gives_every_confidence_and_rival_back(came_from):
    book = parse_reference({"kind": "book", "id": "hay", "provenance": came_from})
    written = formats.write(Library(references=(book,)), "jsonl")
    assert formats.loads(written.text, "jsonl")[0].provenance == came_from


def test_a_record_of_a_version_without_confidences_of_whole_records_is_read():
    trace = {"spans": [[0, 3]], "confidence": 0.9, "reader": "authors"}
    held = {"text": "Hay.", "span": [0, 4], "number": 0, "fields": {"author": trace}}
    library = formats.loads(json.dumps({"schema": "refkit/1", "kind": "book", "provenance": held}), "jsonl")
    came_from = library[0].provenance
    assert came_from.confidence is None
    assert came_from.fields["author"] == FieldTrace((Span(0, 3),), 0.9, "authors")
    assert json.loads(formats.write(library, "jsonl").text)["provenance"] == held


@pytest.mark.parametrize(
    "odd",
    [
        '{"confidence": "high"}',
        '{"confidence": NaN}',
        '{"confidence": 1' + "0" * 400 + "}",
        '{"fields": {"title": {"spans": [], "rivals": ["Wind"]}}}',
        '{"fields": {"title": {"spans": [], "rivals": [{"reader": "no value"}]}}}',
    ],
)
def test_a_confidence_that_is_none_is_kept_beside_the_record_and_told(odd):
    library = formats.loads('{"schema": "refkit/1", "kind": "book", "provenance": ' + odd + "}", "jsonl")
    assert "provenance" in library[0].extra
    assert len(library.findings) == 1
