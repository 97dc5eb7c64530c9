"""Labelled sets that are not part of the project are read as well as they were."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from refkit.parse import parse_entry
from tests.parse.scoring import Tally, Verdict, verdicts


@pytest.mark.outside
@pytest.mark.parametrize(
    ("path", "kind", "whole", "f1"),
    [
        ("seed/seed-eval.jsonl", 1.0, 0.92, 0.97),
        ("dev/references.jsonl", 0.99, 0.90, 0.98),
        ("dev2/references.jsonl", 0.86, 0.45, 0.83),
    ],
)
def test_the_labelled_sets_are_read_as_well_as_they_were(
    shared: Path, path: str, kind: float, whole: float, f1: float
) -> None:
    tally = Tally()
    for row in map(json.loads, (shared / "data" / path).read_text("utf-8").splitlines()):
        tally.add(verdicts(row, json.loads(json.dumps(parse_entry(row["text"]).to_csl()))))
    assert tally.share(tally.counts["type", Verdict.RIGHT]) >= kind
    assert tally.share(tally.whole) >= whole
    assert tally.measures()[2] >= f1
