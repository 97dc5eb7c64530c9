"""python -m refkit.train.evidence DATA [-o FOLDER]: counts the tables of evidence from public sets of references.

DATA is the folder of the sets (`NAME.jsonl` or `NAME.jsonl.gz`), the ParsCit files among them: what they have is left
out. The same data give the same files, byte for byte.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from refkit.knowledge.phrases import PATH
from refkit.train.evidence.tables import tables


def main(arguments: list[str] | None = None) -> int:
    """Count and write; prints the size of each file."""
    parser = argparse.ArgumentParser(prog="python -m refkit.train.evidence", description=__doc__.split("\n")[0])
    parser.add_argument("data", type=Path, help="folder of the public sets")
    parser.add_argument("-o", "--output", type=Path, default=PATH.parent, help="folder for the tables")
    options = parser.parse_args(arguments)
    options.output.mkdir(parents=True, exist_ok=True)
    for name, data in tables(options.data).items():
        (options.output / name).write_bytes(data)
        sys.stdout.write(f"{name} {len(data)}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
