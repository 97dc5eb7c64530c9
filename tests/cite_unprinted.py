"""Which CSL variables a style of ours does not print, kind by kind: `python -m tests.cite_unprinted` writes the table.

Each variable is put alone into a plain item of each kind, with a word that nothing else has, and looked for in the
entry and, in the notes style, in the note. tests/cases/cite/unprinted.json holds what is not found, with the reason;
a new gap has no reason and fails the test.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from refkit.cite import render
from refkit.csl.values import variables
from refkit.model import from_csl

TABLE = Path(__file__).parent / "cases" / "cite" / "unprinted.json"
STYLES = {"author-date": "chicago-author-date", "notes": "chicago-notes-bibliography", "apa": "apa"}
TYPES = (
    "article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset"
    " document entry entry-dictionary entry-encyclopedia event figure graphic hearing interview legal_case legislation"
    " manuscript map motion_picture musical_score pamphlet paper-conference patent performance periodical"
    " personal_communication post post-weblog regulation report review review-book software song speech standard thesis"
    " treaty webpage"
).split()
_FIGURES = frozenset(
    "volume number issue page edition number-of-volumes number-of-pages collection-number chapter-number part-number"
    " section supplement-number printing-number".split()
)
_HELD = frozenset(
    "article-journal article-magazine article-newspaper broadcast chapter entry entry-dictionary entry-encyclopedia"
    " interview paper-conference post-weblog review review-book song".split()
)
_MARKS = ("yxword", "8765", "1777")
_NOT_OF_ITEMS = frozenset("id type title issued author citation-number first-reference-note-number locator".split())


def _item(kind: str, variable: str) -> dict[str, Any]:
    item: dict[str, Any] = {
        "id": f"{kind}|{variable}",
        "type": kind,
        "title": "Plain Title",
        "author": [{"family": f"Roe {kind} {variable}", "given": "Ann"}],  # nobody twice: nothing to tell apart
        "issued": {"date-parts": [[1990]]},
    }
    if kind in _HELD:
        item["container-title"] = "Holder"
    if kind in ("book", "chapter", "map", "report"):
        item["publisher"] = "Kelvin"
    if variable == "archive_location":
        item["archive"] = "Repository"
    if variable in ("collection-editor", "collection-number"):
        item["collection-title"] = "Series"
    if variable in variables.NAMES:
        item[variable] = [{"family": "Zyxword", "given": "Qo"}]
    elif variable in variables.DATES:
        item[variable] = {"date-parts": [[1777, 3, 4]]}
    else:
        item[variable] = "8765" if variable in _FIGURES else "Zyxword"
    return item


def unprinted() -> dict[str, dict[str, list[str] | str]]:
    """Variable -> style -> the kinds in which it is not printed ("all" where it is never printed)."""
    asked = sorted(v for v in variables.KNOWN if v not in _NOT_OF_ITEMS)
    items = [_item(kind, variable) for variable in asked for kind in TYPES]
    library = [from_csl(item) for item in items]
    out: dict[str, dict[str, list[str] | str]] = {}
    for name, style in STYLES.items():
        rendered = render(library, style, cite=name == "notes")
        notes = rendered.citations or ("",) * len(items)
        printed = {p: pair for p, *pair in zip(rendered.positions, rendered.entries, notes, strict=True)}
        for n, item in enumerate(items):
            entry, note = printed[n]
            kind, variable = item["id"].split("|")
            if not any(m in entry or (name == "notes" and m in note) for m in _MARKS):
                kinds = out.setdefault(variable, {}).setdefault(name, [])
                assert isinstance(kinds, list)
                kinds.append(kind)
    return {v: {s: "all" if len(k) == len(TYPES) else k for s, k in found.items()} for v, found in out.items()}


def main() -> None:
    """Write the table afresh; reasons stay, new rows get an empty one, which the test refuses."""
    before = json.loads(TABLE.read_text(encoding="utf-8")) if TABLE.exists() else {}
    rows = {v: {"why": before.get(v, {}).get("why", ""), **found} for v, found in sorted(unprinted().items())}
    lines = [f" {json.dumps(v)}: {json.dumps(row, ensure_ascii=False)}" for v, row in rows.items()]
    TABLE.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
