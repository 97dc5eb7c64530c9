"""python -m refkit.train.lexicon -o FOLDER: makes words.bin from the lists of wordfreq.

The file is the same each time, byte for byte. It needs wordfreq (the extra `train`), a gigabyte
of memory and some minutes.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from refkit.knowledge.lexicon import FILE
from refkit.train.lexicon.lists import lists
from refkit.train.lexicon.packing import pack


def main(arguments: list[str] | None = None) -> int:
    """Make the file and tell its size."""
    parser = argparse.ArgumentParser(prog="python -m refkit.train.lexicon", description=__doc__.split("\n")[0])
    parser.add_argument("-o", "--output", type=Path, required=True, help="folder for the file")
    options = parser.parse_args(arguments)
    data = pack(lists())
    options.output.mkdir(parents=True, exist_ok=True)
    (options.output / FILE.name).write_bytes(data)
    sys.stdout.write(f"{FILE.name}: {len(data)} bytes\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
