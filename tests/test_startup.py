"""Start-up stays small: what is not needed is not loaded. (No timings here: those are in tests/benchmarks.)"""

from __future__ import annotations

import subprocess
import sys

import pytest


def loaded_after(code: str) -> set[str]:
    """The top-level modules that a fresh interpreter has loaded after running `code`."""
    script = f"{code}\nimport sys\nprint(' '.join(sorted({{m.split('.')[0] for m in sys.modules}})))"
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return set(run.stdout.splitlines()[-1].split())


def test_the_version_loads_neither_pydantic_nor_requests_nor_lxml() -> None:
    code = "import sys; sys.argv = ['refkit', '--version']\nfrom refkit.cli import main; main()"
    assert not {"pydantic", "requests", "lxml", "typer", "rich"} & loaded_after(code)


def test_importing_refkit_loads_nothing_heavy() -> None:
    assert not {"pydantic", "requests", "lxml", "bibtexparser", "citeproc", "rich"} & loaded_after("import refkit")


@pytest.mark.parametrize(
    "code",
    [
        "import refkit; refkit.parse('Smith, John. 1990. A Book. Oxford: Clarendon Press.')",
        "import refkit; refkit.split('Smith, John. 1990. A Book. Oxford: Clarendon Press.')",
    ],
)
def test_reading_needs_no_network_and_no_xml_library(code: str) -> None:
    assert not {"requests", "lxml", "citeproc", "bibtexparser", "rich"} & loaded_after(code)
