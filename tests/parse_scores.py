"""Prints how well every set of labelled references is read, by kind and by field.

    python tests/parse_scores.py [--errors N] [--fields] [seed|dev|own|FILE.jsonl ...]

The sets: `own` (tests/cases/parse, part of the project), and, where REFKIT_SHARED or ../shared is there, `seed` and
`dev`.
Scored by the scorer that lies beside those sets.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
SHARED = Path(os.environ.get("REFKIT_SHARED", ROOT.parent / "shared"))


def load_scorer() -> ModuleType:
    """The scorer of records, which is no package."""
    spec = importlib.util.spec_from_file_location("score_records", SHARED / "tools" / "score_records.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def records(name: str) -> list[dict[str, Any]]:
    """The labelled references of a set."""
    if name == "own":
        files = sorted((ROOT / "tests" / "cases" / "parse").glob("*.jsonl"))
    elif name == "seed":
        files = [SHARED / "data" / "seed" / "seed-eval.jsonl"]
    elif name == "dev":
        files = [SHARED / "data" / "dev" / "references.jsonl"]
    else:
        files = [Path(name)]
    return [json.loads(line) for f in files for line in f.read_text(encoding="utf-8").splitlines() if line.strip()]


def measure(rows: list[dict[str, Any]], errors: list[Any] | None = None) -> tuple[Any, dict[str, Any], float]:
    """Total, totals by kind, and the share of letters and digits that stayed unparsed."""
    from refkit.parse import parse_entry

    scorer = load_scorer()
    total, groups = scorer.Tally(), {}
    letters = left = 0
    for row in rows:
        reference = parse_entry(row["text"])
        item = json.loads(json.dumps(reference.to_csl()))
        total.add(row, item, errors)
        groups.setdefault(row["kind"], scorer.Tally()).add(row, item)
        letters += sum(c.isalnum() for c in row["text"])
        left += sum(c.isalnum() for s in reference.provenance.unparsed for c in s.of(row["text"]))
    return total, groups, left / max(letters, 1)


def main() -> int:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sets", nargs="*", default=["own", "seed", "dev"])
    parser.add_argument("--errors", type=int, default=0)
    parser.add_argument("--fields", action="store_true")
    options = parser.parse_args()
    scorer = load_scorer()
    print(f"{'set':22}{'n':>5}{'type':>8}{'whole':>8}{'P':>8}{'R':>8}{'F1':>8}{'unparsed':>10}")
    for name in options.sets:
        if name in ("seed", "dev") and not SHARED.exists():
            print(f"{name:22} not here")
            continue
        found: list[Any] = []
        total, groups, unparsed = measure(records(name), found)
        rows = [(Path(name).stem, total, f"{unparsed:10.3f}"), *((f"  {k}", t, "") for k, t in sorted(groups.items()))]
        for label, tally, last in rows:
            s = scorer.summary(tally)
            print(
                f"{label:22}{s['n']:5}{s['type']:8.3f}{s['exact']:8.3f}{s['p']:8.3f}{s['r']:8.3f}{s['f1']:8.3f}{last}"
            )
        if options.fields:
            for field in scorer.FIELDS:
                tp, fp, fn = total.tp[field], total.fp[field], total.fn[field]
                if tp or fp or fn:
                    p, r, f1 = scorer.prf(tp, fp, fn)
                    print(f"    {field:20}{tp:5}{fp:5}{fn:5}{p:8.3f}{r:8.3f}{f1:8.3f}")
        for ident, field, gold, got in found[: options.errors]:
            print(f"  {ident} {field}: gold {gold!r}, read {got!r}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
