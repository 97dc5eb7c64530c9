"""Real exports that are not part of the project: the floors of `tests/format_scores.py`."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.format_scores import main

SHARED = Path(os.environ.get("REFKIT_SHARED", str(Path(__file__).parents[3] / "shared"))) / "data" / "zotero"


@pytest.mark.outside
@pytest.mark.slow
@pytest.mark.skipif(not SHARED.is_dir(), reason="the outside exports are not here")
def test_real_exports_are_read_and_kept():
    assert main(SHARED, verbose=False) == 0
