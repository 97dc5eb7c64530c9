"""Runs the fixtures of the CSL test suite in a folder and compares exactly.

    python tests/csl_suite.py DIR [--json OUT] [--only GLOB] [--diff]

A fixture is a text file of sections. `&amp;` and `&#38;` count as one; nothing else is folded. An exception in one
fixture is that fixture's error. The JSON written has, by fixture name, what we got, whether it passed, and the error.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import time
from collections import Counter
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from refkit.csl import Processor  # noqa: E402

UNPRINTED = "[CSL STYLE ERROR: reference with no printed form.]"
SECTION = re.compile(r">>=+ ([A-Z -]+?) =+>>\n(.*?)(?:\n)?<<=+ \1 =+<<", re.S)


def sections(text: str) -> dict[str, str]:
    """The sections of a fixture by name. A few fixtures close the first line carelessly."""
    text = re.sub(r"^(>>=+ [A-Z -]+? =+)$", r"\1>>", text.replace("\r\n", "\n"), flags=re.M)
    return dict(SECTION.findall(text))


def run(fixture: dict[str, str]) -> str:
    """What our processor prints for a fixture, in the suite's form."""
    items = json.loads(fixture["INPUT"])
    by_id = {str(item.get("id")): item for item in items}  # as in the suite, the last of an id counts
    mode, _, variant = fixture["MODE"].strip().partition("-")
    sort = variant != "nosort"
    abbreviations = json.loads(fixture.get("ABBREVIATIONS", "{}")).get("default")
    processor = Processor(
        style=fixture["CSL"], markup="html", abbreviations=abbreviations, unprinted=UNPRINTED, sort=sort
    )
    if "CITATIONS" in fixture:
        return interactive(processor, json.loads(fixture["CITATIONS"]), by_id, fixture, mode)
    if "BIBENTRIES" in fixture:
        for entries in json.loads(fixture["BIBENTRIES"]):
            processor = Processor([by_id[str(i)] for i in entries], style=fixture["CSL"], markup="html")
    else:
        processor.add(by_id.values())
    if mode == "bibliography":
        return bibliography(processor, fixture)
    if "CITATION-ITEMS" in fixture:
        clusters = json.loads(fixture["CITATION-ITEMS"])
    else:
        clusters = [[{"id": ident} for ident in processor.order()]]
    return "\n".join(processor.preview(cluster) for cluster in clusters)


def bibliography(processor: Processor, fixture: dict[str, str]) -> str:
    """The list as the suite wraps it, with BIBSECTION's filter."""
    section = json.loads(fixture["BIBSECTION"]) if "BIBSECTION" in fixture else {}
    listed = processor.bibliography(section or None)
    body = "".join(f'  <div class="csl-entry">{entry}</div>\n' for entry in listed.entries)
    return f'<div class="csl-bib-body">\n{body}</div>'


def interactive(
    processor: Processor, calls: list[Any], by_id: dict[str, Any], fixture: dict[str, str], mode: str
) -> str:
    """A document that grows call by call; the last state is printed, changed citations marked `>>`."""
    changed: set[int] = set()
    for cluster, before, after in calls:
        for cite in cluster["citationItems"]:
            processor.ensure(by_id[str(cite["id"])])
        ids = [(str(i), n) for i, n in before]
        later = [(str(i), n) for i, n in after]
        changed = processor.update(cluster, ids, later)
    if mode == "bibliography":
        return bibliography(processor, fixture)
    texts = processor.citations()
    return "\n".join(f"{'>>' if i in changed else '..'}[{i}] {text}" for i, text in enumerate(texts))


def same(got: str, wanted: str) -> bool:
    return got.replace("&amp;", "&#38;") == wanted.replace("&amp;", "&#38;")


def run_folder(folder: Path, only: str = "*") -> dict[str, dict[str, Any]]:
    """Every fixture of a folder: what we got, whether it passed, the error."""
    results: dict[str, dict[str, Any]] = {}
    for path in sorted(folder.glob("*.txt")):
        if not fnmatch(path.stem, only):
            continue
        got, error, passed = "", None, False
        try:
            fixture = sections(path.read_text(encoding="utf-8"))
            got = run(fixture)
            passed = same(got, fixture["RESULT"])
        except Exception as problem:
            error = f"{type(problem).__name__}: {problem}"
        results[path.stem] = {"got": got, "passed": passed, "error": error}
    return results


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--json", type=Path)
    parser.add_argument("--only", default="*")
    parser.add_argument("--diff", action="store_true", help="print what was wanted and what we got")
    args = parser.parse_args()
    begun = time.process_time()
    results = run_folder(args.folder, args.only)
    took = time.process_time() - begun
    total, passed = Counter(), Counter()
    for name, result in results.items():
        category = name.split("_")[0]
        total[category] += 1
        passed[category] += result["passed"]
    out = sys.stdout
    for category in sorted(total):
        out.write(f"{category:16} {passed[category]:4}/{total[category]}\n")
    for name, result in results.items():
        if not result["passed"]:
            out.write(f"FAILED {name}{': ' + result['error'] if result['error'] else ''}\n")
            if args.diff and not result["error"]:
                wanted = sections((args.folder / f"{name}.txt").read_text(encoding="utf-8"))["RESULT"]
                out.write(f"  wanted: {wanted}\n  got:    {result['got']}\n")
    share = 100 * sum(passed.values()) / max(1, sum(total.values()))
    out.write(f"passed {sum(passed.values())}/{sum(total.values())} ({share:.1f} %) in {took:.1f} s of CPU\n")
    if args.json:
        args.json.write_text(json.dumps(results, ensure_ascii=False, indent=1), encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
