"""The reference of forms is what the forms say."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from refkit.parse.forms import Form, all_forms

DOCS = Path(__file__).resolve().parents[3] / "docs"


@pytest.fixture(scope="module")
def generator() -> ModuleType:
    spec = importlib.util.spec_from_file_location("generate_forms", DOCS / "generate_forms.py")
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
    (tmp_path / "han-book.md").write_text("old", encoding="utf-8")
    (tmp_path / "han-gone.md").write_text("gone", encoding="utf-8")
    assert generator.main(["--check"], tmp_path) == 1
    told = capsys.readouterr().err
    assert "han-book.md" in told and "han-gone.md" in told
    assert generator.main([], tmp_path) == 0
    assert generator.main(["--check"], tmp_path) == 0
    assert not (tmp_path / "han-gone.md").exists()


@pytest.mark.parametrize("form", all_forms(), ids=lambda form: form.name)
def test_a_page_has_the_grammar_the_examples_and_what_stays(generator: ModuleType, form: Form) -> None:
    page = generator.page(form)
    assert page.startswith(f"# {form.name}\n") and form.source in page
    assert all(line.text in page or form.where for line in form.lines)
    assert all(text in page for text, _ in form.examples)
    assert all(text in page for text in form.stays)
    assert f"[{form.name}]({form.name}.md)" in generator.index()
