"""How many of the gold's entries and citations our styles print: `python tests/cite_scores.py [--errors] [--engine
NAME]`.

The gold is the outside file seed-gold.json (REFKIT_SHARED, or ../shared). Equal is: the gold string or one of its
`*_any` list, after folding white space and quote shapes; the in-text citation may have the short or the full title.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import sys
from pathlib import Path
from typing import Any

from refkit.cite import render
from refkit.model import from_csl

SHARED = Path(os.environ.get("REFKIT_SHARED", Path(__file__).resolve().parent.parent.parent / "shared"))
GOLD = SHARED / "data" / "seed" / "seed-gold.json"
STYLES = {
    "chicago_author_date": "chicago-author-date",
    "chicago_notes_bibliography": "chicago-notes-bibliography",
    "apa": "apa",
}


def fold(text: str) -> str:
    text = re.sub(r"[“”„«»\"]", '"', text)
    text = re.sub(r"[‘’‚']", "'", text)
    return " ".join(text.split())


def library(gold: list[dict[str, Any]]) -> list[Any]:
    """The gold's records; the label under which the list files an unsigned source is a fact of the list, not of its
    CSL."""
    out = []
    for record in gold:
        item = json.loads(json.dumps(record["csl"]))
        under = record.get("sort_under") or {}
        if under.get("kind") == "document-label":
            item.setdefault("custom", {})["list-label"] = under["value"]
        if record.get("locator"):
            item.setdefault("custom", {})["locator"] = record["locator"]
        out.append(from_csl(item))
    return out


def cited(record: dict[str, Any]) -> set[str]:
    """The citations that are as good as the gold's: any of its list, with the short or the full title."""
    good = {record["in_text"], *record.get("in_text_any", ())}
    title = record["csl"].get("title")
    year = record["csl"]["issued"]["date-parts"][0][0]
    if title and not record["csl"].get("author") and not record["csl"].get("editor"):
        short = record["csl"].get("title-short", title)
        good |= {f"(“{t}” {year})" for t in (title, short)} | {f"({t} {year})" for t in (title, short)}
    return {fold(g) for g in good}


def score(engine: str | None = None) -> dict[str, list[tuple[int, bool, str, str]]]:
    """For each measure, the records as (number, right, printed, gold)."""
    gold = json.loads(GOLD.read_text(encoding="utf-8"))
    references = library(gold)
    out: dict[str, list[tuple[int, bool, str, str]]] = {}
    for key, style in STYLES.items():
        rendered = render(references, style, engine=engine)
        entries = dict(zip(rendered.positions, rendered.entries, strict=True))
        out[key] = []
        for n, record in enumerate(gold):
            good = {fold(g) for g in (record[key], *record.get(f"{key}_any", ()))}
            out[key].append((n + 1, fold(entries[n]) in good, entries[n], record[key]))
    rendered = render(references, "chicago-author-date", engine=engine)
    citations = dict(zip(rendered.positions, rendered.citations, strict=True))
    out["in_text"] = [
        (n + 1, fold(citations[n]) in cited(record), citations[n], record["in_text"]) for n, record in enumerate(gold)
    ]
    rendered = render(references, "chicago-author-date", engine=engine, labels="list")
    citations = dict(zip(rendered.positions, rendered.citations, strict=True))
    out["list_in_text"] = [
        (n + 1, fold(citations[n]) == fold(record["list_in_text"]), citations[n], record["list_in_text"])
        for n, record in enumerate(gold)
        if record.get("list_in_text")
    ]
    return out


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--errors", action="store_true")
    parser.add_argument("--engine")
    options = parser.parse_args()
    for measure, rows in score(options.engine).items():
        sys.stdout.write(f"{measure}: {sum(r[1] for r in rows)} of {len(rows)}\n")
        for n, right, printed, gold in rows:
            if options.errors and not right:
                sys.stdout.write(f"  {n}\n    got  {printed}\n    gold {gold}\n")


if __name__ == "__main__":
    main()
