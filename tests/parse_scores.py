"""Prints how well every set of labelled references is read, by kind and by field.

    python tests/parse_scores.py [--errors N] [--fields] [--grammars] [seed|dev|dev2|gold|own|FILE.jsonl ...]
    python tests/parse_scores.py --parts [--draw]

The sets: `own` (tests/cases/parse, part of the project), and, where REFKIT_SHARED or ../shared is there, `seed`, `dev`,
`dev2` and `gold`. The shipped models have learned from `own`, `dev2` and `gold`: how documents were read that were held
back when the models were made is told by `--parts` (each reader, the judge, kinds and languages, calibration, what each
part of the material is worth), and drawn for the docs by `--draw`. `--grammars` reads without the models. What counts
as right is in refkit/train/scoring.py.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from refkit.parse import parse_entry  # noqa: E402
from refkit.train.scoring import FAULTS, SPELLED, Tally, Verdict, verdicts  # noqa: E402
from tests.parse import figures  # noqa: E402
from tests.parse.cases import FOLDER  # noqa: E402

DATA = Path(os.environ.get("REFKIT_SHARED", ROOT.parent / "shared")) / "data"
OUTSIDE = {"seed": DATA / "seed" / "seed-eval.jsonl"} | {
    name: DATA / name / "references.jsonl" for name in ("dev", "dev2", "gold")
}
Error = tuple[str, str, Any, Any]


def records(name: str) -> list[dict[str, Any]]:
    """The labelled references of a set."""
    files = sorted(FOLDER.glob("*.jsonl")) if name == "own" else [OUTSIDE.get(name, Path(name))]
    return [json.loads(line) for f in files for line in f.read_text(encoding="utf-8").splitlines() if line.strip()]


def measure(
    rows: list[dict[str, Any]], errors: list[Error] | None = None, *, grammars_only: bool = False
) -> tuple[Tally, dict[str, Tally], float]:
    """Total, totals by kind, and the share of letters and digits that stayed unparsed."""
    total, groups = Tally(), dict[str, Tally]()
    letters = left = 0
    for row in rows:
        reference = parse_entry(row["text"], grammars_only=grammars_only)
        item = json.loads(json.dumps(reference.to_csl()))
        found = verdicts(row, item)
        for tally in (total, groups.setdefault(row["kind"], Tally())):
            tally.add(found)
        if errors is not None:
            errors += [(row["id"], f, row["gold"].get(f), item.get(f)) for f, v in found.items() if v in FAULTS]
        letters += sum(c.isalnum() for c in row["text"])
        left += sum(c.isalnum() for s in reference.provenance.unparsed for c in s.of(row["text"]))
    return total, groups, left / max(letters, 1)


def main() -> int:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sets", nargs="*", default=["own", "seed", "dev"])
    parser.add_argument("--errors", type=int, default=0)
    parser.add_argument("--fields", action="store_true")
    parser.add_argument("--grammars", action="store_true")
    parser.add_argument("--parts", action="store_true")
    parser.add_argument("--draw", action="store_true")
    options = parser.parse_args()
    if options.parts:
        found = figures.report()
        print("\n".join(figures.lines(found)))
        for name, picture in figures.draw(found).items() if options.draw else ():
            (figures.PICTURES / name).write_text(picture, encoding="utf-8")
        return 0
    print(f"{'set':22}{'n':>5}{'type':>8}{'whole':>8}{'P':>8}{'R':>8}{'F1':>8}{'unparsed':>10}")
    for name in options.sets:
        if name in OUTSIDE and not OUTSIDE[name].exists():
            print(f"{name:22} not here")
            continue
        errors: list[Error] = []
        total, groups, unparsed = measure(records(name), errors, grammars_only=options.grammars)
        rows = [(Path(name).stem, total, f"{unparsed:10.3f}"), *((f"  {k}", t, "") for k, t in sorted(groups.items()))]
        for label, tally, last in rows:
            shares = (tally.share(tally.counts["type", Verdict.RIGHT]), tally.share(tally.whole), *tally.measures())
            print(f"{label:22}{tally.records:5}{_columns(shares)}{last}")
        if options.fields:
            for field in SPELLED:
                right, given, wanted = total.row(field)
                if given or wanted:
                    shares = total.measures(field)
                    print(f"    {field:20}{right:5}{given - right:5}{wanted - right:5}{_columns(shares)}")
        for ident, field, gold, read in errors[: options.errors]:
            print(f"  {ident} {field}: gold {gold!r}, read {read!r}")
    return 0


def _columns(shares: tuple[float, ...]) -> str:
    return "".join(f"{share:8.3f}" for share in shares)


if __name__ == "__main__":
    sys.exit(main())
