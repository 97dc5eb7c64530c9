"""Start-up cost in CPU milliseconds, each in fresh interpreters; the median of seven runs less that of an empty one."""

from __future__ import annotations

import statistics
import subprocess
import sys

import pytest

FLOORS = {  # architecture, "Start-up", in CPU milliseconds
    "import refkit": (60, "import refkit"),
    "import refkit.model": (150, "import refkit.model"),
    "refkit --version": (120, "import sys; sys.argv = ['refkit', '--version']; from refkit.cli import main; main()"),
    "import and first parse": (
        400,
        "import refkit; refkit.parse('Smith, John. 1990. A Book about Wars. Oxford: Clarendon Press.')",
    ),
}


def cpu_milliseconds(code: str, runs: int = 7) -> float:
    """The median CPU time of a fresh interpreter that runs `code`."""
    timed = f"import os\n{code}\nt = os.times()\nimport sys\nsys.stderr.write(str((t.user + t.system) * 1000))"
    times = []
    for _ in range(runs):
        run = subprocess.run([sys.executable, "-c", timed], capture_output=True, text=True, check=True)
        times.append(float(run.stderr))
    return statistics.median(times)


@pytest.mark.benchmark
def test_start_up_figures(capsys: pytest.CaptureFixture[str]) -> None:
    empty = cpu_milliseconds("pass")
    with capsys.disabled():
        print(f"\nempty interpreter {empty:.0f} ms")
        for name, (floor, code) in FLOORS.items():
            print(f"{name:<24} {cpu_milliseconds(code):6.0f} ms  (floor {floor})")
