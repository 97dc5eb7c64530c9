"""Strange items, threads, hash seeds: nothing raises, nothing is lost, everything is the same each time."""

from __future__ import annotations

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from refkit.csl import MARKUPS, Processor, load_style, render

from .fuzz_items import garbled
from .helpers import AUTHOR_YEAR, book, stock_folder, style

WHOLE = style(
    '<group delimiter=". "><names variable="author"><name and="text" name-as-sort-order="first"/><label prefix=", "/>'
    '<substitute><names variable="editor"/><text variable="title"/></substitute></names>'
    '<date variable="issued" form="text"/><text variable="title" text-case="title" quotes="true"/>'
    '<group delimiter=", "><text variable="container-title" font-style="italic"/>'
    '<number variable="edition" form="ordinal"/>'
    '<label variable="page" form="short"/><text variable="page"/></group><text variable="note"/>'
    '<text variable="URL"/></group>',
    sort='<sort><key variable="author"/><key variable="issued"/><key variable="title"/></sort>',
    citation='disambiguate-add-names="true" disambiguate-add-givenname="true" disambiguate-add-year-suffix="true"',
)


@pytest.mark.parametrize("markup", MARKUPS)
def test_garbled_items_are_all_printed(markup: str) -> None:
    items = garbled(150, seed=len(markup))
    result = render(items, style=WHOLE, markup=markup, citations=[[item.get("id")] for item in items])
    assert len(result.entries) == len(items)
    assert all(entry.strip() for entry in result.entries)
    for text in (*result.entries, *result.citations):
        text.encode("utf-8")


@pytest.mark.slow
@pytest.mark.parametrize("name", ["chicago-author-date", "apa", "chicago-notes-bibliography", "ieee"])
def test_five_thousand_garbled_items_in_a_stock_style(name: str) -> None:
    items = garbled(5000)
    result = render(
        items, style=stock_folder() / f"{name}.csl", markup="html", citations=[[i.get("id")] for i in items]
    )
    assert len(result.entries) == len(items)
    assert all(entry.strip() for entry in result.entries)


def test_one_bad_item_leaves_the_others_alone() -> None:
    items = [book(1), {"id": 2, "author": "Doe", "issued": "x", "title": {"a": 1}}, book(3, "Zubok", year=2009)]
    result = render(items, style=style(AUTHOR_YEAR))
    assert [result.entries[result.ids.index(n)] for n in (1, 3)] == ["Chen 2001", "Zubok 2009"]
    assert {warning.id for warning in result.warnings} == {2}


def test_what_is_no_item_and_ids_that_are_taken_are_told() -> None:
    result = render([None, book(1), book(1, "Zubok")], style=style(AUTHOR_YEAR))  # type: ignore[list-item]
    assert len(result.entries) == 3
    assert [warning.message for warning in result.warnings][-1] == "the style prints nothing of this item"
    assert any("same id" in warning.message for warning in result.warnings)


@pytest.mark.parametrize("text", ["<i>" * 3000, '"' * 5000, ' "a' * 3000, "1-" * 5000, "1" * 20000 + "-2!", "<" * 5000])
def test_long_and_deep_text_is_no_burden(text: str) -> None:
    item = {
        "id": 1,
        "type": "book",
        "title": text,
        "page": text,
        "edition": text,
        "author": [{"family": text, "given": text}],
    }
    assert len(render([item], style=WHOLE, markup="html").entries) == 1


def test_four_threads_print_what_one_prints() -> None:
    shared = load_style(WHOLE)
    lists = [garbled(120, seed=seed) for seed in range(4)]
    alone = [render(items, style=shared, markup="html").entries for items in lists]
    with ThreadPoolExecutor(4) as pool:
        for _ in range(3):
            together = list(pool.map(lambda items: render(items, style=shared, markup="html").entries, lists))
            assert together == alone


def test_the_hash_seed_changes_nothing() -> None:
    script = (
        "from tests.csl.test_robust import WHOLE\nfrom tests.csl.fuzz_items import garbled\n"
        "from refkit.csl import render\n"
        "import hashlib\nr = render(garbled(80), style=WHOLE, markup='html')\n"
        "print(hashlib.sha256(repr((r.entries, r.ids, r.warnings)).encode('utf-8', 'backslashreplace')).hexdigest())"
    )
    root = Path(__file__).resolve().parents[2]
    found = set()
    for seed in ("1", "2"):
        env = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(root)}
        done = subprocess.run(
            [sys.executable, "-c", script], capture_output=True, text=True, env=env, cwd=root, check=True
        )
        found.add(done.stdout)
    assert len(found) == 1


def test_importing_the_package_loads_no_processor() -> None:
    script = "import sys, refkit.csl; print([m for m in sys.modules if m.startswith('refkit.csl.')])"
    done = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).resolve().parents[2],
    )
    assert done.stdout.strip() == "[]"


def test_rendering_twice_gives_the_same() -> None:
    p = Processor(garbled(60), style=WHOLE, markup="html")
    assert p.bibliography().entries == p.bibliography().entries
