"""python -m refkit.train DATA -o MODELS: makes the models of the reader from labelled references.

DATA is a folder with `gold/references.jsonl` and `dev2/references.jsonl`; our own cases, and what we wrote to learn
from, come from the checkout's `tests/cases/parse` and `tests/cases/written`. The same data give the same files, byte
for byte.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from refkit.train.ablation import ablation
from refkit.train.training import Settings, material, train

ROOT = Path(__file__).resolve().parent.parent.parent


def main(arguments: list[str] | None = None) -> int:
    """Train and write; prints what was measured on documents that were held back."""
    usual = Settings()
    parser = argparse.ArgumentParser(prog="python -m refkit.train", description=__doc__.split("\n")[0])
    parser.add_argument("data", type=Path, help="folder with gold/ and dev2/")
    parser.add_argument("-o", "--output", type=Path, required=True, help="folder for the models")
    parser.add_argument("--cases", type=Path, default=ROOT / "tests" / "cases" / "parse", help="our own cases")
    parser.add_argument("--written", type=Path, default=ROOT / "tests" / "cases" / "written", help="to learn from")
    parser.add_argument("--synthetic", type=int, default=usual.synthetic, help="number of made-up references")
    parser.add_argument("--printed", type=int, default=usual.printed, help="number of references printed by styles")
    parser.add_argument(
        "--processes", type=int, default=usual.processes, help="how many to use; the result is the same"
    )
    parser.add_argument("--work", type=Path, help="folder that keeps what is done, so that training can go on")
    parser.add_argument("--ablation", action="store_true", help="measure what each part of the material is worth")
    options = parser.parse_args(arguments)
    settings = Settings(synthetic=options.synthetic, printed=options.printed, processes=options.processes)
    if options.work:
        options.work.mkdir(parents=True, exist_ok=True)
    found = material(options.data, options.cases, options.written, settings)
    files, report = train(found, settings, options.work)
    options.output.mkdir(parents=True, exist_ok=True)
    for name, data in files.items():
        (options.output / name).write_bytes(data)
    if options.ablation:
        report["parts"] = ablation(found, options.data, settings, options.work)
    sys.stdout.write(json.dumps(report, indent=1) + "\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
