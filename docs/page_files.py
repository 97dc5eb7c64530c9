"""Folders of pages that a program writes: which are stale, and how they are written or checked."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path


def stale(wanted: Mapping[str, str], folder: Path) -> list[str]:
    """The files that are missing, differ from the wanted text, or belong to no page."""
    found = {p.name: p.read_text(encoding="utf-8") for p in folder.glob("*.md")} if folder.is_dir() else {}
    return sorted(name for name in wanted.keys() | found.keys() if wanted.get(name) != found.get(name))


def write_or_check(wanted: Mapping[str, str], folder: Path, arguments: list[str], what: str) -> int:
    """Write the stale pages and remove those of nothing, or with --check name them; the exit status.

    `what` is the plural of what the pages are of: "rules", written by docs/generate_rules.py to docs/rules.
    """
    names = stale(wanted, folder)
    if "--check" in arguments:
        for name in names:
            told = f"docs/{what}/{name} is not what the {what} say: run python docs/generate_{what}.py"
            print(told, file=sys.stderr)
        return 1 if names else 0
    folder.mkdir(parents=True, exist_ok=True)
    for name in names:
        if name in wanted:
            (folder / name).write_text(wanted[name], encoding="utf-8", newline="\n")
        else:
            (folder / name).unlink()
    print(f"{len(names)} of {len(wanted)} pages written")
    return 0
