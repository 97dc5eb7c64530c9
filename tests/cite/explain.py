"""Shows how an entry comes to be printed: what composing changed, step by step, and which variables the style prints.

    python -m tests.cite.explain copy-in                        a case of tests/cases/cite, by its name
    python -m tests.cite.explain item.json --style apa          an item of CSL-JSON in a file, or the first of a list

A variable is printed where the entry changes without it. The engine's part is `refkit styles --compare`.
"""

from __future__ import annotations

import argparse
import copy
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from refkit.cite import find_style
from refkit.cite.casing.title_case import NO_EVIDENCE
from refkit.cite.composing import titles
from refkit.cite.composing.compose import _STEPS
from refkit.cite.composing.regular_values import regular
from refkit.cite.engines import find_engine
from refkit.cite.style_needs import NEUTRAL, STYLE_NEEDS, StyleNeeds
from refkit.model import from_csl
from refkit.model.types import ReferenceBase
from tests.conftest import ROOT

Item = dict[str, Any]
CASES = ROOT / "tests" / "cases" / "cite" / "records.json"
PARTS = ROOT / "styles" / "parts"


def composed(reference: ReferenceBase, needs: StyleNeeds) -> Iterator[tuple[str, Item]]:
    """The item after each step of composing, with the step's name: the facts first, the last as the style gets it."""
    item = regular(reference.to_csl())
    item.pop("custom", None)
    yield "the record", copy.deepcopy(item)
    for step in _STEPS:
        step(item, reference, needs)
        yield f"{step.__module__.removeprefix('refkit.cite.')}.{step.__name__}", copy.deepcopy(item)
    titles.set_case(item, needs, NO_EVIDENCE)
    yield "composing.titles.set_case", item


def changes(before: Item, after: Item) -> Iterator[str]:
    """What a step did to the variables of an item."""
    for name in sorted(before.keys() | after.keys()):
        if before.get(name) != after.get(name):
            yield f"{name}: {_short(before.get(name))} > {_short(after.get(name))}"


def printed(item: Item, style: str) -> str:
    """The entry that the engine makes of a composed item, alone."""
    text = find_style(style).text
    made = find_engine(None).render([{**item, "id": "a"}], text, locale=None, citations=[], markup="text")
    return made.entries[0] if made.entries else ""


def unprinted(item: Item, style: str) -> list[str]:
    """The variables that leave no trace in the entry."""
    whole = printed(item, style)
    names = [n for n in item if n not in ("id", "type", "language")]
    return [n for n in names if printed({k: v for k, v in item.items() if k != n}, style) == whole]


def parts_with(variable: str) -> list[str]:
    """The parts of our styles that name a variable."""
    word = re.compile(rf'variable="[^"]*(?<![\w-]){re.escape(variable)}(?![\w-])')
    return [p.relative_to(ROOT).as_posix() for p in sorted(PARTS.rglob("*.xml")) if word.search(p.read_text("utf-8"))]


def told(reference: ReferenceBase, style: str) -> Iterator[str]:
    """What there is to say of an entry, line by line."""
    before: Item = {}
    for name, item in composed(reference, STYLE_NEEDS.get(style, NEUTRAL)):
        lines = list(changes(before, item))
        if lines:
            yield name
            yield from (f"    {line}" for line in lines)
        before = item
    yield f"printed in {style}"
    yield f"    {printed(before, style)}"
    for variable in unprinted(before, style):
        named = ", ".join(parts_with(variable)) or "no part of our styles"
        yield f"    not printed: {variable} (named in {named})"


def _short(value: Any) -> str:
    return "-" if value is None else json.dumps(value, ensure_ascii=False)


def item_named(name: str) -> Item:
    """The item of a case, or the first of a file."""
    cases = {case["name"]: case["csl"] for case in json.loads(CASES.read_text("utf-8"))}
    if name in cases:
        found: Item = cases[name]
        return found
    data = json.loads(Path(name).read_text("utf-8"))
    return dict(data[0] if isinstance(data, list) else data)


def main() -> None:
    """Explain an item."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("item", help="the name of a case, or a file of CSL-JSON")
    parser.add_argument("--style", default="chicago-author-date")
    options = parser.parse_args()
    print(*told(from_csl({"id": "a", **item_named(options.item)}), options.style), sep="\n")


if __name__ == "__main__":
    main()
