"""The reference of rules is what the rules say, in the docs and at the command line."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from refkit.errors import UnknownNameError
from refkit.rules import RULES, rule_page
from refkit.rules.engine.rule_pages import FAMILIES, rules_index

DOCS = Path(__file__).resolve().parents[2] / "docs"


@pytest.fixture(scope="module")
def generator() -> ModuleType:
    spec = importlib.util.spec_from_file_location("generate_rules", DOCS / "generate_rules.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_pages_in_the_docs_are_fresh(generator: ModuleType) -> None:
    assert generator.main(["--check"]) == 0


def test_a_stale_page_is_named_and_mended(
    generator: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert generator.main([], tmp_path) == 0
    (tmp_path / "URL801.md").write_text("old", encoding="utf-8")
    (tmp_path / "XYZ999.md").write_text("gone", encoding="utf-8")
    assert generator.main(["--check"], tmp_path) == 1
    told = capsys.readouterr().err
    assert "URL801.md" in told and "XYZ999.md" in told
    assert generator.main([], tmp_path) == 0
    assert generator.main(["--check"], tmp_path) == 0
    assert not (tmp_path / "XYZ999.md").exists()


@pytest.mark.parametrize("code", RULES)
def test_a_page_says_what_why_and_how_sure(code: str) -> None:
    page = rule_page(code.lower())
    rule = RULES[code]
    assert page.startswith(f"# {code}: {rule.name}\n")
    assert rule.why in page and rule.source in page
    for example in rule.examples:
        assert all(line in page for text in (example.before, example.after or "") for line in text.split("\n"))
    assert code in rules_index() and code[:3] in FAMILIES


def test_an_unknown_code_is_answered_with_the_nearest() -> None:
    with pytest.raises(UnknownNameError, match="URL80"):
        rule_page("URL899")
