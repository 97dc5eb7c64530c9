"""Sizes that a reader can hold in mind: no file over 400 lines but tables, no room over fifteen modules."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
MOST_LINES, MOST_MODULES = 400, 15

# Files that may be longer, and why.
LONG = {
    "refkit/knowledge/all_languages.py": "written by refkit.knowledge.compile from the tables of all languages",
    "refkit/knowledge/english_words.py": "a table of words, in rows",
    "refkit/knowledge/shelfmarks.py": "a table of shelfmarks, each with examples, near misses and a source",
}
# Rooms that may hold more modules, and why.
FULL = {
    "refkit/knowledge": "one table a file, each found by its name",
    "refkit/knowledge/languages": "one file a language",
    "refkit/parse": "its forms get a room of their own when they are rebuilt",
    "tests": "scripts of measurement are called by their paths, and what all tests build from stands beside them",
    "tests/parse": "as refkit/parse",
}


def modules() -> list[Path]:
    return sorted(p for folder in ("refkit", "tests", "docs") for p in (ROOT / folder).rglob("*.py"))


def lengths() -> dict[str, int]:
    counted = ((p, p.read_text(encoding="utf-8").count("\n")) for p in modules())
    return {p.relative_to(ROOT).as_posix(): lines for p, lines in counted}


def rooms() -> Counter[str]:
    return Counter(p.parent.relative_to(ROOT).as_posix() for p in modules() if p.name != "__init__.py")


def over(sizes: dict[str, int], most: int) -> dict[str, int]:
    return {name: size for name, size in sizes.items() if size > most}


@pytest.mark.parametrize(
    ("sizes", "most", "listed"), [(lengths, MOST_LINES, LONG), (rooms, MOST_MODULES, FULL)], ids=["lines", "modules"]
)
def test_what_is_larger_is_listed_with_a_reason_and_the_list_only_shrinks(sizes, most, listed) -> None:
    found = over(sizes(), most)
    assert {name: size for name, size in found.items() if name not in listed} == {}, "part it along its natural seam"
    assert [name for name in listed if name not in found] == [], "no longer too large: take it off the list"


def test_every_folder_of_modules_is_a_room_with_a_name_and_says_what_it_is_for() -> None:
    fronts = [p for p in (ROOT / "refkit").rglob("*.py") if p.name == "__init__.py"]
    assert {p.parent for p in modules() if p.is_relative_to(ROOT / "refkit")} <= {p.parent for p in fronts}
    assert [p.relative_to(ROOT).as_posix() for p in fronts if not p.read_text(encoding="utf-8").startswith('"""')] == []
