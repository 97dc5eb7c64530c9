"""Readings of our own cases as they were before the grammars knew them: what the judge learns from.

The grammars were made on the cases, and read them as well as they will ever read; a judge that learned from that would
trust them always. `data/honest.jsonl.gz` has what an earlier state of the grammars read in each case that was not
written yet at the time; `data/README.md` says how it was made. The entries and the records that are right stand with
the cases, under the same ids.
"""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any, TypedDict

DATA = Path(__file__).parent / "data" / "honest.jsonl.gz"
WRITTEN = Path(__file__).parent / "data" / "written.jsonl.gz"
"""The same for those references written to learn from that forms were made with a look at."""


class HonestTrace(TypedDict):
    """Where a field was read (`spans`, pairs of code points of the entry), how sure (0 to 1), and by which reader."""

    spans: list[list[int]]
    confidence: float
    reader: str


class HonestReading(TypedDict):
    """One case as it was read: `fields` by the names of the model, `csl` the record as CSL-JSON without an id.

    `commit` is the state of the project that read. A field of `csl` that no span tells of was concluded, not read.
    """

    id: str
    commit: str
    kind: str
    fields: dict[str, HonestTrace]
    csl: dict[str, Any]


def honest_readings(data: Path = DATA) -> dict[str, HonestReading]:
    """The readings by the ids of their cases, in the order of the cases' files."""
    rows: list[HonestReading] = [json.loads(line) for line in unpacked(data).splitlines()]
    return {row["id"]: row for row in rows}


def unpacked(data: Path = DATA) -> str:
    """The lines of the data, a reading each."""
    return gzip.decompress(data.read_bytes()).decode("utf-8")
