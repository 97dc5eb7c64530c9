"""Measures on data that is no part of the project: the CSL test suite, agreed strings, every stock style."""

from __future__ import annotations

import html
import json
from collections import defaultdict
from pathlib import Path

import pytest

from refkit.csl import Processor, load_style
from tests.csl_suite import run_folder

from .helpers import outside, stock_folder

HERE = Path(__file__).parent
PASSING = HERE / "suite-passing.txt"


@pytest.mark.outside
def test_the_fixtures_that_passed_still_pass() -> None:
    """The list may only grow; `suite-failures.md` has a line for each of the others."""
    results = run_folder(outside("csl-suite"))
    known = set(PASSING.read_text(encoding="utf-8").split())
    passed = {name for name, result in results.items() if result["passed"]}
    assert known - passed == set()
    reasons = (HERE / "suite-failures.md").read_text(encoding="utf-8")
    assert [name for name in results if name not in passed and f"`{name}`" not in reasons] == []
    assert len(passed) >= 0.95 * len(results)


@pytest.mark.outside
def test_agreed_entries_are_printed_so() -> None:
    """Entries on which two independent processors agree, in four stock styles; the whole list rendered together."""
    golden = json.loads((outside("csl-golden") / "golden.json").read_text(encoding="utf-8"))
    wanted: dict[str, dict[str, str]] = defaultdict(dict)
    for row in golden["expected"]:
        wanted[row["style"]][row["id"]] = row["expected"]
    different = {}
    for name, entries in wanted.items():
        listed = Processor(golden["items"], style=stock_folder() / f"{name}.csl", markup="html").bibliography()
        for ident, entry in zip(listed.ids, listed.entries, strict=True):
            printed = " ".join(html.unescape(entry).split())
            if ident in entries and printed != entries[ident]:
                different[name, ident] = (entries[ident], printed)
    assert different == {}
    assert sum(map(len, wanted.values())) == 65


@pytest.mark.slow
@pytest.mark.outside
def test_every_stock_style_loads_and_prints() -> None:
    """All independent styles, and the dependent ones through their parents."""
    items = json.loads((outside("csl-golden") / "golden.json").read_text(encoding="utf-8"))["items"]
    folder = stock_folder()

    def parent(link: str) -> Path:
        return folder / f"{link.rstrip('/').rpartition('/')[2]}.csl"

    failed = {}
    count = 0
    for path in sorted(folder.glob("*.csl")):
        count += 1
        try:
            processor = Processor(items, style=load_style(path, find_parent=parent), markup="html")
            assert len(processor.bibliography().entries) == len(items)
            processor.set_citations([[item["id"]] for item in items])
        except Exception as problem:
            failed[path.name] = repr(problem)
    assert failed == {}
    assert count > 2000
