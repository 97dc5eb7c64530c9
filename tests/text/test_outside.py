"""Measures on data that is not part of the project; skipped where it is absent."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from refkit.text import split

SHARED = Path(os.environ.get("REFKIT_SHARED", Path(__file__).parents[3] / "shared")) / "data"
pytestmark = pytest.mark.outside


def read(path: Path) -> str:
    if not path.exists():
        pytest.skip(f"{path} is not here")
    return path.read_text(encoding="utf-8")


def test_the_first_list_gives_exactly_its_26_references() -> None:
    page = read(SHARED / "seed" / "bulletin-2022.txt")
    gold = [r["raw"] for r in json.loads(read(SHARED / "seed" / "seed-gold.json"))]
    result = split(page)
    assert [e.text for e in result.entries] == gold
    assert all(e.text == e.span.of(page) for e in result.entries)
    aside = "\n".join(s.text for s in result.set_aside)
    for words in ("By (Clark)", "original 1958 poster", "Larry Hedrick", "Together, we make", "impeccable references"):
        assert words in aside


def test_pages_of_the_development_set_are_split_with_f1_of_at_least_95_percent() -> None:
    folder = SHARED / "dev" / "lists"
    if not folder.exists():
        pytest.skip(f"{folder} is not here")
    right = found = wanted = 0
    for path in sorted(folder.glob("*.split.json")):
        gold = [" ".join(t.split()) for t in json.loads(path.read_text(encoding="utf-8"))]
        page = path.with_name(path.name.replace(".split.json", ".txt")).read_text(encoding="utf-8")
        got = [" ".join(e.text.split()) for e in split(page).entries]
        right += sum(text in got for text in gold)
        found += len(got)
        wanted += len(gold)
    assert 2 * right / (found + wanted) >= 0.95
