"""Writes the reference of rules from the rules themselves: docs/rules/CODE.md and docs/rules/index.md.

python docs/generate_rules.py            write the pages, remove those of rules that are gone
python docs/generate_rules.py --check    write nothing; status 1 and the names when a page is not as it should be
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent))

from page_files import write_or_check

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


def main(arguments: list[str], folder: Path = FOLDER) -> int:
    """Write or check; the exit status."""
    return write_or_check(pages(), folder, arguments, "rules")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
