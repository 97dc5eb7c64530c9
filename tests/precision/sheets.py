"""Sheets for judges: JSON lines, a head and then a hit each, and the same as lines that are quickly read and marked."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path
from typing import Any

SCHEMA = "refkit-precision/1"
VERDICTS = {"r": "right", "w": "wrong", "d": "doubtful"}
_LINE = re.compile(r"\[\s*(?P<mark>[rwdRWD]?)\s*\] (?P<id>\S+) [^\n]*?(?: # (?P<reason>[^\n#]*))?$")


@dataclass
class Sheet:
    """What was looked at (`head`: texts, sets, hits by rule and safety) and the hits that wait for a verdict."""

    head: dict[str, Any]
    rows: list[dict[str, Any]] = field(default_factory=list)


def save(sheet: Sheet, path: Path) -> None:
    """Write both forms: `path` as JSON lines, and beside it the text."""
    path.parent.mkdir(parents=True, exist_ok=True)
    lines = [sheet.head, *sheet.rows]
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in lines), encoding="utf-8")
    path.with_suffix(".txt").write_text("\n".join(text_of(sheet)) + "\n", encoding="utf-8")


def text_of(sheet: Sheet) -> Iterator[str]:
    """A hit a line, by rule: `[ ] PUN201-1a2b3c4d safe  Oslo[-,,-]{+,+} Dag`. No row has a line break in it."""
    yield f"# {sheet.head['texts']} references. Mark each line: [r] right, [w] wrong, [d] doubtful; # why"
    for code, rows in groupby(sheet.rows, key=lambda row: row["rule"]):
        mine = list(rows)
        yield f"\n## {code} {mine[0]['name']}: {mine[0]['why']}"
        for row in mine:
            mark = row["verdict"][:1] or " "
            yield f"[{mark}] {row['id']} {row['safety']:6}  {row['shown']}  ({row['message']})"


def load(path: Path) -> Sheet:
    """Read a sheet in either form; a text has no head, its rows only an id and a verdict."""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".txt":
        found = (match for match in map(_LINE.match, text.split("\n")) if match)
        rows = [{"id": m["id"], "verdict": VERDICTS.get(m["mark"].lower(), ""), "reason": m["reason"]} for m in found]
        return Sheet({}, rows)
    head, *rows = [json.loads(line) for line in text.split("\n") if line.strip()]
    if head.get("schema") != SCHEMA:
        raise SystemExit(f"{path} is no sheet of `python -m tests.precision collect`")
    wrong = sorted({row["verdict"] for row in rows} - {"", *VERDICTS.values()})
    if wrong:
        raise SystemExit(f"{path}: a verdict is right, wrong or doubtful, not {', '.join(wrong)}")
    return Sheet(head, rows)
