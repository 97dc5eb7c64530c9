"""The cases of the reading half: entries with the record that is right, and how each is read today, read once a run.

A case is a line of `tests/cases/parse/*.jsonl`: `gold` the record as CSL-JSON, `type_any` and `any` what else is right,
`optional` fields that may be given or not.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from refkit.model.types import ReferenceBase
from tests.parse.alone import parse_entry

FOLDER = Path(__file__).parent.parent / "cases" / "parse"


@dataclass(frozen=True)
class Case:
    """One entry, the file it stands in, and its line as it is written there."""

    ident: str
    file: str
    text: str
    row: dict[str, Any]


@cache
def cases() -> tuple[Case, ...]:
    """All cases in the order of their files and lines."""
    return tuple(
        Case(row["id"], path.stem, row["text"], row)
        for path in sorted(FOLDER.glob("*.jsonl"))
        for row in map(json.loads, path.read_text("utf-8").splitlines())
    )


@cache
def read_cases() -> dict[str, ReferenceBase]:
    """How every case is read now, by its id: each entry alone, without what a list would tell."""
    return {case.ident: parse_entry(case.text) for case in cases()}
