"""The command: python -m tests.fuzz [--seconds N] [--inputs N] [--seed S] [--target NAME] [--corpus DIR] [--jobs N]."""

from __future__ import annotations

import argparse
import os
import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path


def main() -> int:
    """Fuzz and report; the exit status is 1 where something failed."""
    os.environ["REFKIT_STRICT"] = "1"  # the guards that keep one fault from taking the rest down would hide it here
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]  # half an emoji can be shown
    ask = argparse.ArgumentParser(prog="python -m tests.fuzz", description="Fuzz refkit, guards off.")
    ask.add_argument("--seconds", type=float, help="how long (default: 60, or until --inputs are done)")
    ask.add_argument("--inputs", type=int, help="how many inputs in all")
    ask.add_argument("--seed", default="1")
    ask.add_argument("--target", action="append", default=[], help="a target, or the part of its name before the colon")
    ask.add_argument("--only", type=int, help="the one input of that number")
    ask.add_argument("--corpus", type=Path, help="a folder whose files are damaged too")
    ask.add_argument("--jobs", type=int, default=1)
    ask.add_argument("--as-found", action="store_true", help="do not make failing inputs smaller")
    given = ask.parse_args()
    names = _names(given.target)
    if names is None:
        return 2
    seconds = given.seconds or (None if given.inputs or given.only is not None else 60.0)
    jobs = max(1, given.jobs)
    tasks = [
        (
            names,
            seconds,
            given.inputs and -(-given.inputs // jobs),
            given.seed,
            given.only,
            (i, jobs),
            given.corpus,
            not given.as_found,
        )
        for i in range(jobs)
    ]
    if jobs == 1:
        report = _run(*tasks[0])
    else:
        with ProcessPoolExecutor(jobs) as pool:
            first, *rest = pool.map(_run, *zip(*tasks, strict=True))
        report = first
        for other in rest:
            report.merge(other)
    for failure in report.failures.values():
        sys.stdout.write(f"{failure}\n")
    for key, count in report.seen.most_common():
        sys.stdout.write(f"{count:6} × {key}\n")
    sys.stdout.write(report.table() + "\n")
    return 1 if report.failures else 0


def _names(asked: list[str]) -> list[str] | None:
    from tests.fuzz.targets import TARGETS

    out = []
    for name in asked:
        found = [n for n in TARGETS if n == name or n.split(":")[0] == name]
        if not found:
            sys.stderr.write(f"no target {name!r}; there are {', '.join(TARGETS)}\n")
            return None
        out += found
    return out


def _run(names, seconds, inputs, seed, only, share, folder, small):  # type: ignore[no-untyped-def]
    from tests.fuzz import corpus, runner

    corpus.use_folder(folder)
    return runner.run(names, seconds=seconds, inputs=inputs, seed=seed, only=only, share=share, small=small)


if __name__ == "__main__":
    sys.exit(main())
