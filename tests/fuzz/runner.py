"""Runs the targets in turn for so many seconds or inputs, and reports what failed as ready test cases.

An input is named by seed, target and number: its generator is seeded by these three, so that one can be made again
alone and on any machine. Failures of one kind (the same sentence, or the same line of ours that raised) are reported
once.
"""

from __future__ import annotations

import random
import signal
import sys
import time
import traceback
import warnings
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import refkit
from tests.fuzz.shrink import Input, shrunk
from tests.fuzz.targets import TARGETS, Target

OURS = Path(refkit.__file__).parent
SLOWEST = 20.0  # seconds that one input may take before it counts as a failure


class TooSlow(BaseException):
    """An input that did not end; no `except Exception` may take it for content."""


@dataclass(frozen=True)
class Failure:
    """What did not hold: `kind` is the same for the same fault, `input` the smallest input found."""

    target: str
    seed: str
    number: int
    kind: str
    detail: str
    input: Input

    def __str__(self) -> str:
        text = repr(self.input)
        shown = text if len(text) < 3000 else text[:3000] + " ... (cut; make it again by its number)"
        return (
            f"--- {self.target}: {self.kind}\n{self.detail}\n"
            f"again: python -m tests.fuzz --target {self.target} --seed {self.seed} --only {self.number}\n"
            f"def test_fuzz_{self.target.replace(':', '_').replace('-', '_')}_{self.number}() -> None:\n"
            f"    assert list(TARGETS[{self.target!r}].check(\n        {shown}\n    )) == []\n"
        )


@dataclass
class Report:
    """Counts and seconds by target, and one failure of each kind with how often it was seen."""

    inputs: Counter[str] = field(default_factory=Counter)
    seconds: Counter[str] = field(default_factory=Counter)  # type: ignore[type-var]
    failures: dict[str, Failure] = field(default_factory=dict)
    seen: Counter[str] = field(default_factory=Counter)

    def merge(self, other: Report) -> None:
        """Add what another process found."""
        self.inputs.update(other.inputs)
        self.seconds.update(other.seconds)
        self.seen.update(other.seen)
        self.failures = {**other.failures, **self.failures}

    def table(self) -> str:
        """One line a target: inputs, inputs a second."""
        rows = [
            f"{name:24} {count:8,} inputs {count / max(self.seconds[name], 1e-9):8.1f}/s"
            for name, count in self.inputs.items()
        ]
        total = sum(self.inputs.values())
        return "\n".join(
            [*rows, f"{'all':24} {total:8,} inputs, {sum(self.seen.values())} failures of {len(self.failures)} kinds"]
        )


def run(
    targets: Sequence[str] = (),
    *,
    seconds: float | None = None,
    inputs: int | None = None,
    seed: str = "1",
    only: int | None = None,
    share: tuple[int, int] = (0, 1),
    small: bool = True,
) -> Report:
    """Try inputs of the targets in turn until the time or the number is spent; `share` is (this process, processes)."""
    chosen = [TARGETS[name] for name in targets] or list(TARGETS.values())
    report = Report()
    end = time.monotonic() + seconds if seconds is not None else None
    for target, number in _turns(chosen, only, share):
        if only is None and ((end and time.monotonic() > end) or (inputs and sum(report.inputs.values()) >= inputs)):
            break
        rng = random.Random(f"{seed}:{target.name}:{number}")
        began = time.perf_counter()
        given = target.make(rng)
        found = tried(target, given)
        report.inputs[target.name] += 1
        report.seconds[target.name] += time.perf_counter() - began  # type: ignore[assignment]
        for kind, detail in found:
            key = f"{target.name.split(':')[0] if ' at ' in kind else target.name} {kind}"
            report.seen[key] += 1
            if key not in report.failures:
                least = smallest(target, given, kind, detail) if small else given
                report.failures[key] = Failure(target.name, seed, number, kind, detail, least)
                sys.stderr.write(f"{report.failures[key]}\n")
    return report


def _turns(chosen: Sequence[Target], only: int | None, share: tuple[int, int]) -> Iterator[tuple[Target, int]]:
    if only is not None:
        yield from ((target, only) for target in chosen)
        return
    turn = share[0]
    while True:
        for target in chosen:
            for i in range(target.weight):
                yield target, turn * target.weight + i
        turn += share[1]


def tried(target: Target, given: Input) -> list[tuple[str, str]]:
    """(kind, detail) of each thing that does not hold of an input."""
    try:
        with _limited(), warnings.catch_warnings():
            warnings.simplefilter("error")
            return [(_kind(sentence), sentence) for sentence in target.check(given)]
    except target.allowed:
        return []
    except TooSlow:
        return [("too slow", f"more than {SLOWEST:.0f} seconds")]
    except Exception as error:
        frames = traceback.extract_tb(error.__traceback__)
        place = next((f for f in reversed(frames) if Path(f.filename).is_relative_to(OURS)), frames[-1])
        where = f"{Path(place.filename).name}:{place.lineno}"
        told = "".join(traceback.format_exception(error)[-4:])[-1500:]
        return [(f"{type(error).__name__} at {where}", told)]


def _kind(sentence: str) -> str:
    """A sentence without what differs from input to input."""
    return sentence.split(": ")[0].split(" of [")[0]


def smallest(target: Target, given: Input, kind: str, detail: str) -> Input:
    """The smallest input that fails in the same way, in a bounded number of tries and of seconds."""
    until = time.monotonic() + 30
    named = "dropped" in kind  # the same word, not another one

    def fails(candidate: Input) -> bool:
        return time.monotonic() < until and any(
            k == kind and (d == detail or not named) for k, d in tried(target, candidate)
        )

    return shrunk(given, fails)


@contextmanager
def _limited() -> Iterator[None]:
    """A limit of time for one input, where the platform has signals."""
    if not hasattr(signal, "setitimer"):
        yield
        return

    def stop(*_: Any) -> None:
        raise TooSlow

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, SLOWEST)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
