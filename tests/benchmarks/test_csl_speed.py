"""Speed and memory of refkit.csl, as ratios of one run: `pytest -m benchmark tests/benchmarks/test_csl_speed.py -s`."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
import time
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from refkit.csl import load_style, render
from tests.csl.helpers import outside, stock_folder

pytestmark = [pytest.mark.benchmark, pytest.mark.outside]
STYLE = "chicago-author-date"


def items(count: int) -> list[dict[str, Any]]:
    with gzip.open(outside("csl-golden") / f"m{count}.json.gz", "rt", encoding="utf-8") as file:
        loaded: list[dict[str, Any]] = json.load(file)
    return loaded


def cost(work: Callable[[], object], times: int = 3) -> float:
    """The least CPU seconds of some runs."""
    best = float("inf")
    for _ in range(times):
        begun = time.process_time()
        work()
        best = min(best, time.process_time() - begun)
    return best


def ours(count: int) -> float:
    style, data = load_style(stock_folder() / f"{STYLE}.csl"), items(count)
    return cost(lambda: render(data, style=style, markup="html"))


def test_an_item_costs_little_and_far_less_than_in_citeproc_py() -> None:
    pytest.importorskip("citeproc", reason="the second engine is not installed")
    mine = ours(1000)
    theirs = citeproc_py(items(1000)[:200]) * 5
    sys.stdout.write(
        f"\nrefkit.csl {mine:.2f} ms an item; citeproc-py {theirs:.2f}; {theirs / mine:.0f} times faster\n"
    )
    assert mine <= 2.5
    assert theirs >= 6 * mine


def citeproc_py(data: list[dict[str, Any]]) -> float:
    """CPU seconds of citeproc-py for a bibliography of the same items; items that it cannot take are left out."""
    from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
    from citeproc.source.json import CiteProcJSON

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        good = []
        for item in data:
            try:
                CiteProcJSON([item])
            except Exception:
                continue
            good.append(item)
        style = CitationStylesStyle(str(stock_folder() / f"{STYLE}.csl"), validate=False)
        begun = time.process_time()
        listed = CitationStylesBibliography(style, CiteProcJSON(good), formatter.html)
        for item in good:
            listed.register(Citation([CitationItem(str(item["id"]))]))
        listed.sort()
        list(listed.bibliography())
        return (time.process_time() - begun) * len(data) / max(1, len(good))


def test_five_times_the_items_cost_five_times_as_much() -> None:
    small, large = ours(1000), ours(5000)
    sys.stdout.write(f"\n1,000 items {small:.2f} s, 5,000 items {large:.2f} s: {large / small:.2f} times\n")
    assert large <= 5.5 * small


SCRIPT = """
import gzip, json, resource, sys, time
from pathlib import Path
begun = time.process_time()
from refkit.csl import load_style, render
imported = time.process_time()
style = load_style(sys.argv[1])
loaded = time.process_time()
render(json.load(gzip.open(sys.argv[2], "rt", encoding="utf-8")), style=style, markup="html")
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
told = Path("/proc/self/status")
if told.exists():  # ru_maxrss of a child counts what its parent held when it was forked
    peak = int(told.read_text().partition("VmHWM:")[2].split()[0])
print(imported - begun, loaded - imported, peak / 1024)
"""


def test_a_fresh_process_loads_the_style_quickly_and_stays_small() -> None:
    pytest.importorskip("resource", reason="memory is measured by the resource module")
    path, data = stock_folder() / f"{STYLE}.csl", outside("csl-golden") / "m5000.json.gz"
    best = [float("inf")] * 3
    for _ in range(3):
        done = subprocess.run(
            [sys.executable, "-c", SCRIPT, str(path), str(data)],
            capture_output=True, text=True, check=True, cwd=Path(__file__).resolve().parents[2],
        )  # fmt: skip
        best = [min(old, float(new)) for old, new in zip(best, done.stdout.split(), strict=True)]
    sys.stdout.write(f"\nimport {best[0] * 1000:.0f} ms, style {best[1] * 1000:.0f} ms, 5,000 items {best[2]:.0f} MB\n")
    assert best[1] <= 0.1
    assert best[2] <= 150
