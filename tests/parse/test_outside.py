"""Labelled sets that are not part of the project are read as well as they were."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from refkit.parse import parse_entry
from refkit.train.scoring import Tally, Verdict, verdicts


@pytest.mark.outside
@pytest.mark.parametrize(
    ("path", "alone", "kind", "whole", "f1"),
    [
        ("seed/seed-eval.jsonl", True, 1.0, 0.92, 0.97),
        ("seed/seed-eval.jsonl", False, 1.0, 0.92, 0.97),
        ("dev/references.jsonl", True, 0.99, 0.90, 0.98),
        ("dev/references.jsonl", False, 0.96, 0.78, 0.966),
        ("dev2/references.jsonl", True, 0.86, 0.45, 0.83),
    ],
)
def test_the_labelled_sets_are_read_as_well_as_they_were(
    shared: Path, path: str, alone: bool, kind: float, whole: float, f1: float
) -> None:
    """`alone`: by the grammars; the models have learned from dev2, so that only the grammars can be held by it."""
    tally = Tally()
    for row in map(json.loads, (shared / "data" / path).read_text("utf-8").splitlines()):
        tally.add(verdicts(row, json.loads(json.dumps(parse_entry(row["text"], grammars_only=alone).to_csl()))))
    assert tally.share(tally.counts["type", Verdict.RIGHT]) >= kind
    assert tally.share(tally.whole) >= whole
    assert tally.measures()[2] >= f1
