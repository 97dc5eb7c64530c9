"""The wheel works without the checkout: it holds styles, words and licences, and no example list and no tests."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.conftest import ROOT

LICENCE = "LICENSE-CC-BY-SA-4.0.txt"


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


def test_the_wheel_holds_the_lexicon_with_its_licence(wheel: Path) -> None:
    archive = zipfile.ZipFile(wheel)
    names = archive.namelist()
    assert {"refkit/knowledge/counted/words.bin", f"refkit/knowledge/counted/{LICENCE}"} <= set(names)
    assert len([name for name in names if ".dist-info/licenses/" in name and name.endswith(LICENCE)]) == 1
    told = archive.read(next(name for name in names if name.endswith(".dist-info/METADATA"))).decode()
    assert "License-Expression: MIT AND CC-BY-SA-4.0\n" in told


def test_what_is_installed_works_without_the_lexicon_and_says_so_once(wheel: Path, tmp_path: Path) -> None:
    zipfile.ZipFile(wheel).extractall(tmp_path)
    (tmp_path / "refkit" / "knowledge" / "counted" / "words.bin").unlink()
    code = (
        "import refkit, sys; assert refkit.__file__.startswith(sys.argv[1]), refkit.__file__\n"
        "from refkit.knowledge.lexicon import lexicon\n"
        "assert lexicon() is None and lexicon() is None\n"
        "fixed = refkit.fix_text('Walt, S. 1990. The Origins of Alliance. Ithaca: Cornell Univeristy Press.\\n')\n"
        "print(fixed.text, end='')"
    )
    run = subprocess.run(
        [sys.executable, "-P", "-c", code, str(tmp_path)],
        cwd=tmp_path,
        env=dict(os.environ, PYTHONPATH=str(tmp_path)),
        capture_output=True,
        text=True,
    )
    assert run.returncode == 0, run.stderr
    assert "Cornell" in run.stdout
    assert run.stderr.count("rules that ask which words there are stand back") == 1


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
