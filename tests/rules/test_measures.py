"""Measures on lists that are not part of the project; skipped where they are absent."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from refkit.model import Library, from_csl
from refkit.model.library import Entry, Provenance
from refkit.rules import check_page, check_records, fix_entries, fix_page
from refkit.rules.engine.report import Recording
from refkit.text import split
from refkit.trace import Finding, Span

SHARED = Path(os.environ.get("REFKIT_SHARED", Path(__file__).resolve().parents[3] / "shared"))
SEED, DEV = SHARED / "data" / "seed", SHARED / "data" / "dev"

pytestmark = [
    pytest.mark.outside,
    pytest.mark.skipif(not SEED.is_dir(), reason="the shared data folder is not there (REFKIT_SHARED)"),
]

# Repairs of the gold that change what the source says it says: made only when unsafe repairs are asked for.
ONLY_UNSAFE = ("quote", "romanization", "date-inside-title", "foreign-month")


def gold() -> list[dict[str, Any]]:
    data = json.loads((SEED / "seed-gold.json").read_text(encoding="utf-8"))
    return list(data if isinstance(data, list) else data["entries"])


def squeezed(text: str) -> str:
    return " ".join(text.split())


def test_the_certain_repairs_of_the_gold_are_made_and_the_suspect_ones_are_not() -> None:
    entries = gold()
    safe = fix_entries([e["raw"] for e in entries])
    unsafe = fix_entries([e["raw"] for e in entries], unsafe=True)
    for entry, fixed, more in zip(entries, safe, unsafe, strict=True):
        for fix in entry["fixes"]:
            before, after = fix["before"], fix["after"]
            if not fix["literal"] or not before:
                continue
            if fix["certainty"] == "certain" and fix["applied"] and not fix["basis"].startswith("style"):
                made = more if any(word in fix["kind"] for word in ONLY_UNSAFE) else fixed
                assert made.text.count(before) < max(1, entry["raw"].count(before)) or before in after, fix
                assert before not in made.text or after in made.text, fix
            if fix["certainty"] == "suspect":
                # An untouched place is still there, letter for letter, once the lost blanks and stops are back.
                kept = [c for c in fixed.changes if c.before.strip() and c.before.strip() in before]
                assert all(c.rule[:3] in ("WSP", "PUN", "URL") for c in kept), fix


def test_a_page_comes_back_and_a_second_repair_changes_nothing() -> None:
    page = (SEED / "bulletin-2022.txt").read_bytes().decode("utf-8")
    fixed = fix_page(page, split(page).entries)
    recording = Recording.loads(Recording.of(page, fixed.changes).dumps())
    assert recording.undo(fixed.text) == page and recording.replay(page) == fixed.text
    assert fix_page(fixed.text, split(fixed.text).entries).text == fixed.text
    gone = sum(
        len(c.before) - len(c.after) for c in fixed.changes if c.rule != "URL801" and len(c.before) > len(c.after)
    )
    assert gone < 20, "fix deletes text"


def test_check_names_what_the_gold_calls_likely_and_suspect() -> None:
    entries = gold()
    page = "\n\n".join(e["raw"] for e in entries)
    spans, at = [], 0
    for entry in entries:
        spans.append(Span(at, at + len(entry["raw"])))
        at = spans[-1].end + 2
    given = [Entry(e["raw"], s, n) for n, (e, s) in enumerate(zip(entries, spans, strict=True))]
    records = Library(
        tuple(from_csl(e["csl"]).with_(provenance=Provenance(entry=g)) for e, g in zip(entries, given, strict=True))
    )
    found = [*check_page(page, given), *check_records(records)]
    named = {"likely": 0, "suspect": 0}
    for number, entry in enumerate(entries):
        mine = [f for f in found if f.entry == number]
        for fix in entry["fixes"]:
            if fix["certainty"] in named:
                named[fix["certainty"]] += _is_named(fix, entry["raw"], mine, spans[number].start)
    assert named["likely"] >= 16 and named["suspect"] >= 9, named


def _is_named(fix: dict[str, Any], raw: str, findings: list[Finding], start: int) -> bool:
    words = fix["before"].split("…")[0].strip()
    at = raw.find(words) if words else -1
    if at < 0:
        return False
    place = Span(at, at + len(words)).shift(start)
    # A finding about the whole entry names a place only by its message.
    return any(
        f.span.overlaps(place) and (f.span != Span(start, start + len(raw)) or words in f.message) for f in findings
    )


@pytest.mark.parametrize("together", [True, False])
def test_right_references_are_not_changed(together: bool) -> None:
    lines = (DEV / "clean.txt").read_text(encoding="utf-8").split("\n")
    groups = [lines] if together else [[line] for line in lines]
    for group in groups:
        assert [f.text for f in fix_entries(group)] == group
    page = "\n".join(lines)
    assert fix_page(page, split(page).entries).text == page


@pytest.mark.parametrize("together", [True, False])
def test_real_irregularities_are_repaired_rightly_or_left(together: bool) -> None:
    rows = [json.loads(line) for line in (DEV / "fixes.jsonl").read_text(encoding="utf-8").splitlines() if line]
    texts = [row["text"] for row in rows]
    fixed = [f.text for f in fix_entries(texts)] if together else [fix_entries([t])[0].text for t in texts]
    right = wrong = 0
    for row, text in zip(rows, fixed, strict=True):
        if squeezed(text) == squeezed(row["fixed"]):
            right += 1
        elif squeezed(text) != squeezed(row["text"]):
            wrong += 1
    assert wrong == 0
    assert right >= 16


def test_the_published_lists_of_others_need_few_repairs() -> None:
    """Pages as pasted: nothing raises, spans replay, and a second repair finds nothing."""
    for path in sorted((DEV / "lists").glob("*.txt")):
        page = path.read_bytes().decode("utf-8")
        fixed = fix_page(page, split(page).entries)
        again = fix_page(fixed.text, split(fixed.text).entries)
        assert again.text == fixed.text, path.name
