"""How often rules are right on references that nobody wrote for them: a sheet for judges, and what they found.

python -m tests.precision collect --seed 1 --per-family 100 -o SHEET.jsonl DATA...
    runs all text rules over the references of DATA, safe and unsafe, and writes a sample of their hits, twice:
    SHEET.jsonl and SHEET.txt, one hit a line. DATA are files of JSON lines with a `text` (gzip where the name ends in
    .gz), text files with a reference a line, or folders of these; without any, the references at REFKIT_SHARED.
python -m tests.precision tally SHEET.jsonl [SHEET.txt] ...
    reads the judged sheets and writes docs/decisions/figures/precision.json, which the pages of the rules show. It
    holds numbers only. Rules that no sheet judges keep the figures that they have there.

Judge in either file: in SHEET.txt put r (right), w (wrong) or d (doubtful) between the brackets at the beginning of a
line, and behind ` # ` why, where it is not plain; in SHEET.jsonl fill `verdict` with the whole word. A hit is wrong
when an editor who reads the entry would not have made the change; of a hit that is only told, when what it says is not
so. Sheets hold texts of others and stay outside the project.

Each reference is a list of its own, so that rules have no witness but the entry; `--together 50` makes lists of fifty
from neighbours of one file, for the rules that ask a list.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from tests.precision import collecting, sheets, tallying

ROOT = Path(__file__).resolve().parents[2]
FIGURES = ROOT / "docs" / "decisions" / "figures" / "precision.json"


def shared_data() -> list[Path]:
    """The public references at REFKIT_SHARED."""
    folder = Path(os.environ.get("REFKIT_SHARED", ROOT.parent / "shared")) / "data"
    return [folder / "parsing", folder / "gold"]


def arguments(given: Sequence[str] | None = None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m tests.precision", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    commands = parser.add_subparsers(dest="command", required=True)
    collect = commands.add_parser("collect", help="write a sample of hits for judges")
    collect.add_argument("data", nargs="*", type=Path)
    collect.add_argument("--seed", type=int, default=1)
    collect.add_argument("--per-family", type=int, default=100, help="hits of each family of rules (CHR, PUN, ...)")
    collect.add_argument("--select", help="codes of rules, or beginnings of codes, with commas between them")
    collect.add_argument("--together", type=int, default=1, help="references that are one list")
    collect.add_argument("--repairs", action="store_true", help="leave out what is only told")
    collect.add_argument("-o", "--output", type=Path, required=True)
    tally = commands.add_parser("tally", help="count the verdicts of judged sheets")
    tally.add_argument("sheets", nargs="+", type=Path)
    tally.add_argument("-o", "--output", type=Path, default=FIGURES)
    return parser.parse_args(given)


def main(given: Sequence[str] | None = None) -> int:
    asked = arguments(given)
    if asked.command == "tally":
        figures = tallying.tally([sheets.load(path) for path in asked.sheets])
        kept = tallying.kept(figures, asked.output)
        tallying.save(kept, asked.output)
        print("\n".join(tallying.lines(figures)))
        return 0
    if ROOT in asked.output.resolve().parents:
        print("a sheet holds texts of others: write it outside the project", file=sys.stderr)
        return 2
    found = collecting.collect(
        asked.data or shared_data(), select=asked.select, together=asked.together, repairs=asked.repairs
    )
    sheet = collecting.sampled(found, seed=asked.seed, per_family=asked.per_family)
    sheets.save(sheet, asked.output)
    print(f"{found.texts} references, {len(found.rows)} hits; {len(sheet.rows)} to judge in {asked.output}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
