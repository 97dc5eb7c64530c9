"""How fast entries are read: references a CPU second, cost of the import, memory of ten thousand."""

from __future__ import annotations

import json
import subprocess
import sys
import time
import tracemalloc
from pathlib import Path

import pytest

from refkit.parse import parse_entry

CASES = Path(__file__).parent.parent / "cases" / "parse"
TEXTS = [json.loads(line)["text"] for f in sorted(CASES.glob("*.jsonl")) for line in f.read_text("utf-8").splitlines()]


@pytest.mark.benchmark
def test_nine_hundred_references_a_second(capsys: pytest.CaptureFixture[str]) -> None:
    """Text to typed record, without rules, on one core; the target of 900 is printed beside the figure."""
    for text in TEXTS:
        parse_entry(text)
    best = 0.0
    for _ in range(3):
        start = time.process_time()
        for text in TEXTS:
            parse_entry(text)
        best = max(best, len(TEXTS) / (time.process_time() - start))
    with capsys.disabled():
        print(f"\nparse: {best:.0f} references a CPU second (wanted: 900), {len(TEXTS)} texts")
    assert best > 450  # half the target: a busy machine must not fail the suite


@pytest.mark.benchmark
def test_import_and_first_parse_add_little(capsys: pytest.CaptureFixture[str]) -> None:
    code = (
        "import time, refkit.model; refkit.model.KINDS; t = time.process_time();"
        "from refkit.parse import parse_entry; parse_entry('Walt, S. 1990. The Origins of Alliance. Cornell"
        " University Press.');"
        "print(time.process_time() - t)"
    )
    cost = min(
        float(subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout)
        for _ in range(3)
    )
    with capsys.disabled():
        print(f"\nparse: import and first entry {cost * 1000:.0f} ms beyond the model (wanted: 200)")
    assert cost < 0.4


@pytest.mark.benchmark
def test_ten_thousand_references_fit_into_memory(capsys: pytest.CaptureFixture[str]) -> None:
    tracemalloc.start()
    kept = [parse_entry(TEXTS[i % len(TEXTS)]) for i in range(10_000)]
    peak = tracemalloc.get_traced_memory()[1] / 1e6
    tracemalloc.stop()
    with capsys.disabled():
        print(f"\nparse: {len(kept)} records take {peak:.0f} MB (wanted: 150)")
    assert peak < 250
