"""Measures on data outside the project: the gold of the list it started from, and the stock styles."""

from __future__ import annotations

import html
import json
from pathlib import Path
from typing import Any

import pytest

from refkit.cite import find_style
from tests import cite_scores

pytestmark = pytest.mark.outside

GOLDEN = cite_scores.SHARED / "data" / "csl-golden" / "golden.json"
DEVIATIONS = json.loads(
    (Path(__file__).parent.parent / "cases" / "cite" / "deviations.json").read_text(encoding="utf-8")
)


def needs(path: Path) -> None:
    if not path.exists():
        pytest.skip(f"{path} is not here (REFKIT_SHARED names the folder)")


def test_the_gold_is_printed() -> None:
    needs(cite_scores.GOLD)
    wrong = {k: [(n, got) for n, right, got, _ in rows if not right] for k, rows in cite_scores.score().items()}
    for style in cite_scores.STYLES:
        assert len(wrong[style]) <= 2, wrong[style]
    assert wrong["in_text"] == []
    assert wrong["list_in_text"] == []


def test_citeproc_py_prints_the_gold_without_an_exception() -> None:
    needs(cite_scores.GOLD)
    for rows in cite_scores.score("citeproc-py").values():
        assert all(got for _, _, got, _ in rows)


@pytest.mark.parametrize(
    "style", ["chicago-author-date", "chicago-notes-bibliography", "chicago-shortened-notes-bibliography", "apa"]
)
def test_ordinary_kinds_come_out_as_from_the_stock_style_but_for_the_deviations_with_a_reason(style: str) -> None:
    needs(GOLDEN)
    from refkit.csl import render

    golden: dict[str, Any] = json.loads(GOLDEN.read_text(encoding="utf-8"))
    rendered = render(golden["items"], style=find_style(style).text, markup="html")
    ours = {i: " ".join(html.unescape(e).split()) for i, e in zip(rendered.ids, rendered.entries, strict=True)}
    differing = {
        row["id"] for row in golden["expected"] if row["style"] == style and ours[row["id"]] != row["expected"]
    }
    assert differing <= set(DEVIATIONS), {i: ours[i] for i in differing - set(DEVIATIONS)}
    assert len(differing) <= 7


def test_stock_styles_get_the_facts_and_print_the_golden_entries() -> None:
    needs(GOLDEN)
    from refkit.cite import render
    from refkit.errors import MissingExtraError
    from refkit.model import from_csl

    golden: dict[str, Any] = json.loads(GOLDEN.read_text(encoding="utf-8"))
    library = [from_csl(item) for item in golden["items"]]
    wrong = []
    for style in sorted({row["style"] for row in golden["expected"]}):
        try:
            rendered = render(library, f"stock:{style}", markup="html")
        except MissingExtraError as error:
            pytest.skip(str(error))
        ours = dict(zip(rendered.keys, rendered.entries, strict=True))
        for row in golden["expected"]:
            if row["style"] == style and " ".join(html.unescape(ours[row["id"]]).split()) != row["expected"]:
                wrong.append((style, row["id"], ours[row["id"]]))
    assert wrong == []
