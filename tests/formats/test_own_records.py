"""JSONL and CSL-JSON hold every record there can be, and say so when a line or an item is none."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from refkit import formats
from refkit.model import Library
from tests.strategies import references

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
