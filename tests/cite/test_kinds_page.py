"""The table of kinds is what the code prints now."""

from __future__ import annotations

import importlib.util

from tests.conftest import ROOT


def test_the_page_of_kinds_is_fresh() -> None:
    spec = importlib.util.spec_from_file_location("generate_kinds", ROOT / "docs" / "generate_kinds.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert module.PAGE.read_text(encoding="utf-8") == module.page(), "run python docs/generate_kinds.py"
