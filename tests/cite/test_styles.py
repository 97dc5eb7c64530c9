"""Our styles: assembled afresh from their parts, valid CSL, found by their names."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path
from types import ModuleType

import pytest

from refkit.cite import find_style, render, styles
from refkit.cite.style_needs import STYLE_NEEDS
from refkit.errors import InputError, MissingExtraError, UnknownNameError, UsageError
from refkit.model import from_csl
from tests import cite_unprinted

ROOT = Path(__file__).resolve().parent.parent.parent
NAMES = [
    "apa", "chicago-author-date", "chicago-author-date-17", "chicago-notes-bibliography",
    "chicago-notes-bibliography-17", "chicago-shortened-notes-bibliography",
]  # fmt: skip


def builder() -> ModuleType:
    spec = importlib.util.spec_from_file_location("refkit_styles_build", ROOT / "styles" / "build.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_styles_of_the_contract_are_there_with_their_titles() -> None:
    assert [s.name for s in styles()] == NAMES
    assert find_style("apa").title.startswith("American Psychological Association 7th")


@pytest.mark.parametrize("name", NAMES)
def test_a_style_is_assembled_from_the_parts_as_they_are_now(name: str) -> None:
    built = builder().build(name)
    assert (ROOT / "styles" / f"{name}.csl").read_text(encoding="utf-8") == built, "run python styles/build.py"


@pytest.mark.parametrize("name", NAMES)
def test_a_style_is_valid_csl(name: str) -> None:
    import citeproc
    from lxml import etree

    schema = Path(citeproc.__file__).parent / "data" / "schema" / "schemas" / "styles" / "csl.rng"
    validator = etree.RelaxNG(etree.parse(str(schema)))
    tree = etree.fromstring(find_style(name).text.encode("utf-8"))
    assert validator.validate(tree), validator.error_log


def test_a_part_whose_comments_do_not_match_is_told(tmp_path: Path) -> None:
    module = builder()
    module.HERE = tmp_path
    (tmp_path / "parts").mkdir()
    (tmp_path / "parts" / "open.xml").write_text("<!-- if a -->\n<b/>\n", encoding="utf-8")
    (tmp_path / "parts" / "closed.xml").write_text("<b/>\n<!-- end -->\n", encoding="utf-8")
    with pytest.raises(ValueError, match="if without end"):
        module.assemble("open", set(), {})
    with pytest.raises(ValueError, match="end without if"):
        module.assemble("closed", set(), {})


def test_an_unknown_style_names_those_that_exist() -> None:
    with pytest.raises(UnknownNameError, match="did you mean 'chicago-author-date'"):
        find_style("chicago-author-dat")
    with pytest.raises(InputError, match="no such style file"):
        find_style("nowhere/mine.csl")


def test_a_stock_style_is_found_or_its_extra_is_asked_for() -> None:
    try:
        found = find_style("stock:nature")
    except MissingExtraError as error:
        assert "refkit-references[styles]" in str(error)
        return
    assert found.title == "Nature"
    assert "<bibliography" in find_style("stock:nature-climate-change").text, "a dependent style comes as its parent"
    with pytest.raises(UnknownNameError, match="stock styles"):
        find_style("stock:no-such-style")
    with pytest.raises(UnknownNameError):
        find_style("stock:../../apa")


def test_a_style_of_ones_own_is_used_by_its_path(tmp_path: Path) -> None:
    path = tmp_path / "mine.csl"
    path.write_text(find_style("apa").text, encoding="utf-8")
    reference = from_csl({"type": "book", "title": "A Title", "issued": {"date-parts": [[1990]]}})
    assert render([reference], path).entries == ("A title. (1990).",), "a copy of ours is fed as ours"
    path.write_text(find_style("apa").text.replace("refkit.example", "elsewhere.example"), encoding="utf-8")
    assert render([reference], path).entries == ("A Title. (1990).",), "any other style gets the facts as they are"
    path.write_text("not a style", encoding="utf-8")
    with pytest.raises(UsageError, match="no <style> element"):
        find_style(path)
    path.write_text("<style><macro></style>", encoding="utf-8")
    with pytest.raises(UsageError, match="cannot be used"):
        render([reference], path)


def test_a_style_of_ours_without_needs_of_its_own_gets_what_every_style_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    item = from_csl({"type": "book", "title": "Works and Days", "author": [{"family": "Roe", "given": "Ann"}]})
    monkeypatch.delitem(STYLE_NEEDS, "apa")
    assert render([item], style="apa").entries == ("Roe, A. (n.d.). Works and Days.",)


def test_what_a_style_does_not_print_is_in_the_table_with_its_reason() -> None:
    table = json.loads(cite_unprinted.TABLE.read_text(encoding="utf-8"))
    assert all(row["why"] for row in table.values()), [v for v, row in table.items() if not row["why"]]
    told = {variable: {k: v for k, v in row.items() if k != "why"} for variable, row in table.items()}
    assert cite_unprinted.unprinted() == told, "python -m tests.cite_unprinted, and give the reason"
