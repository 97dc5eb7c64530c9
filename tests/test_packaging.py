"""The wheel works without the checkout: styles are in it, the example list and the tests are not."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.conftest import ROOT


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built wheel (with the build backend of this environment: nothing is fetched)."""
    folder = tmp_path_factory.mktemp("wheel")
    code = f"import hatchling.build as b; print(b.build_wheel({str(folder)!r}))"
    run = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    return folder / run.stdout.splitlines()[-1]


def test_the_wheel_holds_the_styles_and_no_other_people_list(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert "refkit/_styles/chicago-author-date.csl" in names
    assert "refkit/py.typed" in names
    assert not [n for n in names if "bulletin" in n or n.startswith(("tests/", "docs/")) or n.endswith("gold.json")]


@pytest.mark.slow
def test_the_wheel_installed_elsewhere_prints_an_entry(wheel: Path, tmp_path: Path) -> None:
    target = tmp_path / "site"
    pip = [sys.executable, "-m", "pip", "install", "-q", "--no-deps", "--no-index", "--target", str(target), str(wheel)]
    subprocess.run(pip, check=True, capture_output=True)
    code = (
        "import refkit, sys; assert refkit.__file__.startswith(sys.argv[1]), refkit.__file__\n"
        "library = refkit.loads('Walt, S.1990. The Origins of Alliance. Cornell University Press.', format='lines')\n"
        "print(refkit.render(library, style='chicago-author-date').entries[0])"
    )
    environment = dict(os.environ, PYTHONPATH=str(target))
    run = subprocess.run(
        [sys.executable, "-P", "-c", code, str(target)], cwd=tmp_path, env=environment, capture_output=True, text=True
    )
    assert run.returncode == 0, run.stderr
    assert run.stdout == "Walt, S. 1990. The Origins of Alliance. Cornell University Press.\n"
