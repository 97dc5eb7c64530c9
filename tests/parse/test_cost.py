"""The cost of an entry grows with its length, not faster, on damaged entries too."""

from __future__ import annotations

import time

import pytest

from refkit.parse import parse_entry


@pytest.mark.benchmark
@pytest.mark.parametrize(
    "unit",
    [
        "Smith, A., ",
        "(",
        "“a ",
        "Archive, Box 3, ",
        "a.b.c.",
        "1958, ",
        "and Mao Zedong ",
        "Vol. 3 (",
        "https://x.y/ ",
        "Institute of History, ",
        "in ed. by A. B., ",
        "A to B ",
        "f. 3, op. 4, ",
    ],
)
def test_cost_is_linear_in_the_length(unit: str) -> None:
    """Four times the text may take at most about four times as long; the bound leaves room for a busy machine."""

    def cost(repeat: int) -> float:
        text = unit * repeat
        best = 9e9
        for _ in range(3):
            start = time.process_time()
            parse_entry(text)
            best = min(best, time.process_time() - start)
        return best

    short = 6000 // len(unit)
    small = max(cost(short), 0.002)
    assert cost(short * 4) < small * 9


@pytest.mark.benchmark
@pytest.mark.parametrize(
    "piece",
    ["Smith, J. A., ", "A. B. - C. D. ", "Vol. 2, Title Of Thing, ", "(Ed Smith, Trans. ", ". With Robert Smith. "],
)
def test_long_damaged_entries_cost_linear_time(piece: str) -> None:
    def cost(length: int) -> float:
        text = piece * (length // len(piece))
        start = time.process_time()
        parse_entry(text)
        return time.process_time() - start

    cost(1000)
    short, long = cost(6000), cost(24000)
    assert long < 12 * short + 0.2


@pytest.mark.benchmark
@pytest.mark.parametrize(
    "unit",
    [
        "外交部档案馆，",
        "RG 59, Box 3, ",
        "Bonn to Rome, ",
        "folder “x,” ",
        "F. 5. Op. 3. D. 2. ",
        "Memo, Bundy and Ball, ",
        "a. e. 5, ",
    ],
)
def test_long_chains_take_linear_time(unit: str) -> None:
    def cost(length: int) -> float:
        text = unit * (length // len(unit))
        start = time.process_time()
        parse_entry(text)
        return time.process_time() - start

    cost(2_000)
    assert cost(40_000) < 12 * max(cost(10_000), 0.01)
