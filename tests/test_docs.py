"""The documentation is run: every `$ refkit …` of a console block and every `>>>` prints what the page says.

In a console block the lines after a command are its standard output; a line `...` stands for any lines, `…` for a part
of one; a block whose first line is `$ # not run` is left alone. `2>&1` is understood, and commands of the project's own
tests (`python -m tests…`) are run in the checkout.
"""

from __future__ import annotations

import contextlib
import doctest
import importlib.util
import io
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from tests.conftest import ROOT

PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")), *sorted((ROOT / "docs").glob("[htr]*/*.md"))]
OWN = "python -m tests."
BLOCK = re.compile(r"^```console\n(.*?)^```$", re.M | re.S)


def commands(page: Path) -> list[tuple[str, str]]:
    """The commands of a page with the output that it shows."""
    out = []
    for block in BLOCK.findall(page.read_text(encoding="utf-8")):
        if block.startswith("$ # not run"):
            continue
        for part in re.split(r"^\$ ", block, flags=re.M)[1:]:
            command, _, shown = part.partition("\n")
            if command.startswith(("refkit ", "echo ", "printf ", OWN)):
                out.append((command, shown))
    return out


CASES = [(page, command, shown) for page in PAGES for command, shown in commands(page)]


@pytest.mark.parametrize(("page", "command", "shown"), CASES, ids=[f"{p.name}: {c[:60]}" for p, c, _ in CASES])
def test_a_command_prints_what_the_page_shows(page: Path, command: str, shown: str, tmp_path: Path) -> None:
    environment = dict(os.environ, PATH=f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}", COLUMNS="100")
    work = tmp_path / "work"
    work.mkdir()
    (work / "docs").symlink_to(ROOT / "docs")
    where = ROOT if command.startswith(OWN) else work
    run = subprocess.run(command, shell=True, cwd=where, env=environment, capture_output=True, text=True, timeout=60)
    assert run.returncode in (0, 1), run.stderr
    wanted = "".join(
        r"(?:.*\n)*?" if line.strip() == "..." else re.escape(line).replace(re.escape("…"), ".*") + r"\n"
        for line in shown.splitlines()
    )
    assert re.fullmatch(wanted, run.stdout), f"{shlex.quote(command)} printed:\n{run.stdout}"


@pytest.mark.parametrize("page", PAGES, ids=[p.name for p in PAGES])
def test_python_examples_print_what_the_page_shows(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    text = page.read_text(encoding="utf-8")
    blocks = re.findall(r"^```(?:python|pycon)\n(.*?)^```$", text, flags=re.M | re.S)
    source = "\n".join(b for b in blocks if ">>>" in b)
    test = doctest.DocTestParser().get_doctest(source, {}, page.name, str(page), 0)
    report = io.StringIO()
    runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE)
    with contextlib.redirect_stdout(report):
        runner.run(test, out=report.write)
    assert runner.failures == 0, report.getvalue()


def test_the_first_screen_of_the_readme_shows_what_its_first_command_prints() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    shown, told = re.findall(r"^```text\n(.*?)^```$", text, flags=re.M | re.S)[:2]
    command = [
        sys.executable,
        "-m",
        "refkit",
        "convert",
        "docs/examples/bulletin-2022.txt",
        "--to",
        "chicago-author-date",
    ]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=True)
    lines = run.stdout.splitlines()
    first, last = shown.split("…\n")
    assert lines[: len(first.splitlines())] == first.splitlines()
    assert lines[-1:] == last.splitlines()
    assert len(lines) == 26
    assert run.stderr.startswith(told)


def _generator(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, ROOT / "docs" / f"{name}.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("name", ["generate_kinds", "generate_rooms"])
def test_a_page_that_a_program_writes_is_fresh(name: str) -> None:
    written = _generator(name)
    assert written.PAGE.read_text(encoding="utf-8") == written.page(), f"run python docs/{name}.py"
