"""check and fix on exports: values are repaired where they stand, the rest of the file stays to the byte."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Cli

BIB = """% my library
@book{walt,
  title = {The Origins of Alliance},
  author={Walt, Stephen M.}, year=1990,
  url={https://www.nytimes.com/a?utm_source=x&id=3},
}

@misc{ other , note = "kept   as it is" }
"""

RIS = """TY  - BOOK
AU  - Walt, Stephen M.
TI  - The Origins of Alliance
PY  - 1990
UR  - https://www.nytimes.com/a?utm_source=x&id=3
ER  - 

"""  # noqa: W291 - the trailing blank belongs to the tag

CSL = (
    '[{"id":"walt", "type":"book","title":"The Origins of Alliance", "issued": {"raw": "1990"},\n'
    '"URL":"https://www.nytimes.com/a?utm_source=x&id=3"}]\n'
)


@pytest.mark.parametrize(("name", "text"), [("a.bib", BIB), ("a.ris", RIS), ("a.json", CSL)])
def test_a_value_is_repaired_in_place_shown_and_undone(cli: Cli, tmp_path: Path, name: str, text: str) -> None:
    path, fixed, changes = tmp_path / name, tmp_path / f"fixed-{name}", tmp_path / "changes.json"
    path.write_text(text, "utf-8")
    found = cli("check", path)
    line = text[: text.index("utm_source")].count("\n") + 1
    assert found.status == 1 and found.out.startswith(f"{path}:{line}:") and "URL801 [*]" in found.out
    fixed.write_text(cli("fix", path, "--changes", changes).out, "utf-8")
    assert fixed.read_text("utf-8") == text.replace("utm_source=x&", "")
    assert cli("fix", fixed).out == fixed.read_text("utf-8")
    assert cli("fix", fixed, "--undo", changes).out == text
    assert "[-utm_source=x&-]" in cli("fix", path, "--diff").out


def test_repairs_of_records_are_counted_by_record(cli: Cli) -> None:
    run = cli("convert", "-", "--from", "bibtex", "--to", "ris", stdin=BIB.encode())
    assert "1 repair in 1 reference of 2" in run.err


def test_a_format_that_is_not_rewritten_in_place_is_written_anew(cli: Cli, tmp_path: Path) -> None:
    path = tmp_path / "a.rdf"
    path.write_text(cli("convert", "-", "--from", "bibtex", "--to", "zotero-rdf", "--no-fix", stdin=BIB.encode()).out)
    assert "utm_source" in path.read_text("utf-8")
    assert "utm_source" not in cli("fix", path).out


def test_what_a_target_cannot_hold_is_told_before(cli: Cli, tmp_path: Path) -> None:
    page = "Kennan to Acheson, January 3, 1949, RG 59, Policy Planning Staff, Box 13, National Archives.\n"
    run = cli("doctor", "-", "--target", "bibtex", stdin=page.encode())
    assert run.status == 1
    assert "archive" in run.out and "would not have a field" in run.err
    assert cli("doctor", "-", "--target", "papyrus", stdin=page.encode()).status == 2


def test_a_large_export_is_converted_record_by_record(
    cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from refkit.cli import converting

    path, whole, streamed = tmp_path / "a.bib", tmp_path / "whole.ris", tmp_path / "streamed.ris"
    path.write_text("".join(BIB.split("\n\n")[0].replace("walt", f"walt{n}") + "\n" for n in range(1200)), "utf-8")
    cli("convert", path, "--to", "ris", "-o", whole)
    monkeypatch.setattr(converting, "_LARGE", 1)
    run = cli("convert", path, "--to", "ris", "-o", streamed)
    assert run.status == 0 and "record by record: 1200 repairs" in run.err
    assert streamed.read_text("utf-8") == whole.read_text("utf-8")
    assert cli("convert", path, "--to", "apa").status == 0
