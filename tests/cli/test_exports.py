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


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16-le", "utf-16-be", "cp1252"])
def test_every_byte_but_the_repaired_ones_stays_and_undo_gives_all_back(
    cli: Cli, tmp_path: Path, encoding: str, newline: str
) -> None:
    path, changes = tmp_path / "a.ris", tmp_path / "changes.json"
    text = RIS.replace("Alliance", "Alliance für  alle").replace("\n", newline)
    mark = "\ufeff" if encoding.startswith("utf-16") else ""
    before = (mark + text).encode(encoding)
    path.write_bytes(before)
    assert cli("fix", path, "--write", "--changes", changes).status == 0
    right = mark + text.replace("utm_source=x&", "").replace("  alle", " alle")
    assert path.read_bytes() == right.encode(encoding)
    assert cli("fix", path, "--write", "--undo", changes).status == 0
    assert path.read_bytes() == before
    assert cli("fix", path, "--write", "--replay", changes).status == 0
    assert "No findings" in cli("check", path, "--select", "WSP,URL").err


def test_check_fix_and_convert_count_the_same_repairs(cli: Cli, tmp_path: Path) -> None:
    path, fixed = tmp_path / "a.json", tmp_path / "b.json"
    path.write_text(
        '[{"id":"a","type":"book","title":"Gig  Work","URL":"http://www.example.org/a?utm_source=x&id=3"},\n'
        '{"id":"b","type":"book","title":"Other  Work","URL":"https://www.example.org/b"}]\n',
        "utf-8",
    )
    run = cli("check", path)
    codes = [line.split()[1] for line in run.out.splitlines() if "[*]" in line]
    assert sorted(codes) == ["URL801", "URL804", "WSP101", "WSP101"] and "4 [*]" in run.err
    assert "4 repairs in 2 references" in cli("convert", path, "--to", "ris").err
    assert "4 repairs would be made" in cli("fix", path, "--diff").err
    run = cli("fix", path)
    assert "4 repairs made" in run.err
    fixed.write_text(run.out, "utf-8")
    assert "[*]" not in cli("check", fixed).out and "0 repairs made" in cli("fix", fixed).err


def test_the_json_of_a_check_can_be_replayed(cli: Cli, tmp_path: Path) -> None:
    path, found = tmp_path / "a.ris", tmp_path / "found.json"
    path.write_text(RIS, "utf-8")
    found.write_text(cli("check", path, "--output-format", "json").out, "utf-8")
    assert cli("fix", path, "--replay", found).out == RIS.replace("utm_source=x&", "")


def test_a_list_of_lines_is_repaired_line_by_line(cli: Cli) -> None:
    page = "Walt, Stephen. The  Origins. Ithaca: Cornell, 1990.\nNo reference ,and a stop\n"
    run = cli("fix", "-", "--from", "lines", stdin=page.encode())
    assert run.status == 0 and run.out.startswith("Walt, Stephen. The Origins. Ithaca")
    assert run.out.count("\n") == 2


def test_repairs_of_records_are_counted_by_record(cli: Cli) -> None:
    run = cli("convert", "-", "--from", "bibtex", "--to", "ris", stdin=BIB.encode())
    assert "1 repair in 1 reference of 2" in run.err


def test_a_format_that_is_not_rewritten_in_place_is_refused_with_the_remedy(cli: Cli, tmp_path: Path) -> None:
    page = '<html><head><meta name="citation_title" content="On  Walls"></head></html>'
    run = cli("fix", "-", "--from", "html", stdin=page.encode())
    assert run.status == 2 and not run.out
    assert "fix cannot rewrite html in place" in run.err and "refkit convert" in run.err


def test_what_a_target_cannot_hold_is_told_before(cli: Cli, tmp_path: Path) -> None:
    page = "Kennan to Acheson, January 3, 1949, RG 59, Policy Planning Staff, Box 13, National Archives.\n"
    run = cli("doctor", "-", "--target", "bibtex", stdin=page.encode())
    assert run.status == 1
    assert "archive" in run.out and "would not have a field" in run.err
    assert cli("doctor", "-", "--target", "papyrus", stdin=page.encode()).status == 2


def test_a_large_export_is_converted_record_by_record(
    cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from refkit.cli import large

    path, whole, streamed = tmp_path / "a.bib", tmp_path / "whole.ris", tmp_path / "streamed.ris"
    path.write_text("".join(BIB.split("\n\n")[0].replace("walt", f"walt{n}") + "\n" for n in range(1200)), "utf-8")
    cli("convert", path, "--to", "ris", "-o", whole)
    monkeypatch.setattr(large, "_LARGE", 1)
    run = cli("convert", path, "--to", "ris", "-o", streamed)
    assert run.status == 0 and "record by record: 1200 repairs" in run.err
    assert streamed.read_text("utf-8") == whole.read_text("utf-8")
    assert cli("convert", path, "--to", "apa").status == 0
