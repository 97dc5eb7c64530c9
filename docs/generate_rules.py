"""Writes the reference of rules from the rules themselves: docs/rules/CODE.md and docs/rules/index.md.

python docs/generate_rules.py            write the pages, remove those of rules that are gone
python docs/generate_rules.py --check    write nothing; status 1 and the names when a page is not as it should be
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from refkit.rules import RULES, rule_page
from refkit.rules.engine.rule_pages import rules_index

FOLDER = Path(__file__).resolve().parent / "rules"
PRECISION = FOLDER.parent / "decisions" / "figures" / "precision.json"


def precision(path: Path = PRECISION) -> dict[str, Any]:
    """How often each rule was right, by its code: `python -m tests.precision tally` writes it."""
    return dict(json.loads(path.read_text(encoding="utf-8"))) if path.is_file() else {}


def pages() -> dict[str, str]:
    """Each page's file name and text."""
    measured = precision()
    return {"index.md": rules_index(), **{f"{code}.md": rule_page(code, measured.get(code)) for code in RULES}}


def stale(folder: Path) -> list[str]:
    """The files that are missing, differ, or belong to no rule."""
    wanted = pages()
    found = {p.name: p.read_text(encoding="utf-8") for p in folder.glob("*.md")} if folder.is_dir() else {}
    return sorted(name for name in wanted.keys() | found.keys() if wanted.get(name) != found.get(name))


def main(arguments: list[str], folder: Path = FOLDER) -> int:
    """Write or check; the exit status."""
    names = stale(folder)
    if "--check" in arguments:
        for name in names:
            print(f"docs/rules/{name} is not what the rules say: run python docs/generate_rules.py", file=sys.stderr)
        return 1 if names else 0
    folder.mkdir(parents=True, exist_ok=True)
    wanted = pages()
    for name in names:
        if name in wanted:
            (folder / name).write_text(wanted[name], encoding="utf-8", newline="\n")
        else:
            (folder / name).unlink()
    print(f"{len(names)} of {len(wanted)} pages written")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
