"""Writes docs/reference/kinds.md: each kind of source as CSL-JSON, in Chicago (author-date, note, entry) and APA.

The rows are the records of tests/cases/cite; what stands in the cells is printed by refkit itself. Behind them stand
the kinds of the manuals in all seven forms, each with its paragraphs, and what a style does not print, with the reason.
`python docs/generate_kinds.py` writes the page, `--check` says whether it is fresh (a test does).
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from refkit.cite import render
from refkit.model import KINDS, from_csl

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "reference" / "kinds.md"
CASES = ROOT / "tests" / "cases" / "cite" / "records.json"
MANUALS = CASES.with_name("kinds.json")
UNPRINTED = CASES.with_name("unprinted.json")
# Style, whether the entry (0) or the citation (1) is meant, and how the page calls it.
FORMS = (
    ("chicago-author-date", 0, "author-date, 18th"),
    ("chicago-author-date-17", 0, "author-date, 17th"),
    ("chicago-notes-bibliography", 1, "note, 18th"),
    ("chicago-notes-bibliography-17", 1, "note, 17th"),
    ("chicago-notes-bibliography", 0, "bibliography, 18th"),
    ("chicago-notes-bibliography-17", 0, "bibliography, 17th"),
    ("apa", 0, "APA"),
)

# What a reader looks for, and the case that shows it.
ROWS = (
    ("Archival document, fond order", "rgani-protocol"),
    ("Archival document, Western order", "nara-memcon"),
    ("Archival document, online, translated", "foreign-ministry-archive"),
    ("Archival document, copy elsewhere", "copy-in"),
    ("Letter in an archive", "jfkl-letter"),
    ("Telegram in an archive", "garf-telegram"),
    ("Cable on an archive’s site", "cable-wilson"),
    ("FRUS, unsigned", "frus-memcon"),
    ("FRUS, signed", "frus-telegram"),
    ("Documentary edition with editors", "dbpo"),
    ("Treaty (UNTS)", "unts"),
    ("Treaty (U.S.T.)", "ust"),
    ("Speech on an occasion", "speech-site"),
    ("Speech in collected works", "speech-works"),
    ("Document in a Chinese edition", "neibu"),
    ("Joint communiqué on a site", "joint-communique"),
    ("Read-out of a government", "readout"),
    ("Web page", "web-signed"),
    ("Newspaper, signed", "no-initial-the"),
    ("Newspaper, unsigned", "newspaper-unsigned"),
    ("Magazine", "magazine"),
    ("Journal article", "journal"),
    ("Journal article, Chinese", "chinese-article"),
    ("Review", "review"),
    ("Book", "series"),
    ("Edited book", "edited-three"),
    ("Translated book", "translated"),
    ("Romanized book", "chinese-book"),
    ("One volume of several", "multivolume"),
    ("Set of volumes", "set"),
    ("Chapter", "chapter"),
    ("Encyclopedia entry", "encyclopedia"),
    ("Report", "report"),
    ("Working paper", "working-paper"),
    ("Thesis", "thesis"),
    ("Interview", "interview"),
    ("Oral history", "oral-history"),
    ("Conference paper", "conference"),
    ("Hearing", "hearing"),
    ("Case", "case"),
    ("Statute", "statute"),
    ("Dataset", "dataset"),
    ("Software", "software"),
    ("Film", "film"),
    ("Broadcast", "film-translated"),
)


def page() -> str:
    """The text of the page."""
    cases: dict[str, dict[str, Any]] = {c["name"]: c for c in json.loads(CASES.read_text(encoding="utf-8"))}
    items = [cases[name]["csl"] for _, name in ROWS]
    library = [from_csl(item) for item in items]
    columns = []
    for style in ("chicago-author-date", "chicago-notes-bibliography", "apa"):
        columns.append(render(library, style, markup="markdown").in_library_order())
    lines = [
        "# Kinds of source, and how each is cited",
        "",
        "Written by `docs/generate_kinds.py`: the cells are what refkit prints. The kinds of the model are "
        + ", ".join(f"`{kind}`" for kind in KINDS)
        + ".",
        "",
        "| Source | in | is |",
        "|---|---|---|",
    ]
    for n, (label, _) in enumerate(ROWS):
        shown = {k: v for k, v in items[n].items() if k != "id"}
        forms = (
            ("Chicago author-date", columns[0][n][0]),
            ("Chicago note", columns[1][n][1]),
            ("Chicago bibliography", columns[1][n][0]),
            ("APA", columns[2][n][0]),
            ("CSL-JSON", f"`{json.dumps(shown, ensure_ascii=False)}`"),
        )
        # One source is five narrow rows: five columns would not fit on a screen.
        for i, (name, form) in enumerate(forms):
            cells = (f"**{label}** (`{library[n].kind}`)" if not i else "", name, form)
            lines.append("| " + " | ".join(c.replace("|", "\\|").replace("\n", " ") for c in cells) + " |")
    return "\n".join([*lines, "", *_kinds_of_the_manuals(), "", *_not_printed()]) + "\n"


def _kinds_of_the_manuals() -> list[str]:
    lines = ["## Kinds of the manuals, in seven forms", "", "| Source | in | is |", "|---|---|---|"]
    for case in json.loads(MANUALS.read_text(encoding="utf-8")):
        head = f"**{case['name'].replace('-', ' ').capitalize()}** ({case['rule']})"
        for n, (style, which, name) in enumerate(FORMS):
            form = render([from_csl(dict(case["csl"]))], style, markup="markdown").in_library_order()[0][which]
            cells = ("" if n else head, name, form)
            lines.append("| " + " | ".join(c.replace("|", "\\|").replace("\n", " ") for c in cells) + " |")
    return lines


def _not_printed() -> list[str]:
    """Variables of CSL that a style does not print, of how many kinds of source, and why; a test holds the table."""
    lines = [
        "## What is not printed, and why",
        "",
        "Of 45 kinds. What is not here is printed of every kind.",
        "",
        "| CSL variable | author-date | notes and bibliography | APA | because |",
        "|---|---|---|---|---|",
    ]
    for variable, row in json.loads(UNPRINTED.read_text(encoding="utf-8")).items():
        cells = [_how_many(row.get(style, [])) for style in ("author-date", "notes", "apa")]
        lines.append(f"| `{variable}` | {' | '.join(cells)} | {row['why']} |")
    return lines


def _how_many(kinds: list[str] | str) -> str:
    if isinstance(kinds, str):
        return kinds
    return ", ".join(kinds) if len(kinds) < 5 else f"{len(kinds)} kinds"


def main() -> int:
    """Write the page, or with --check compare it; 1 where it is stale."""
    text = page()
    fresh = PAGE.exists() and PAGE.read_text(encoding="utf-8") == text
    if not fresh and "--check" not in sys.argv:
        PAGE.write_text(text, encoding="utf-8", newline="\n")
        sys.stdout.write(f"written: {PAGE.relative_to(ROOT)}\n")
    return int(not fresh and "--check" in sys.argv)


if __name__ == "__main__":
    sys.exit(main())
