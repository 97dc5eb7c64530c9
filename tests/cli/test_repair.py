"""check, fix, rule, rules: everything is told, nothing is lost, and what was done can be undone."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Cli
from tests.conftest import EXAMPLE

WALT = "Walt, S.1990. The Origins of Alliance. Cornell University Press.\n"


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "list.txt"
    path.write_bytes(EXAMPLE.read_bytes())
    return path


def test_check_names_place_rule_and_repair(cli: Cli, page: Path) -> None:
    run = cli("check", page)
    assert run.status == 1
    assert f"{page}:5:" in run.out
    assert "WSP102 [*]" in run.out
    assert "Governemnt" in run.out
    assert "repaired by `refkit fix`" in run.err
    assert page.read_bytes() == EXAMPLE.read_bytes()


def test_a_clean_list_has_no_findings(cli: Cli, tmp_path: Path) -> None:
    path = tmp_path / "clean.txt"
    path.write_text("Walt, Stephen. 1990. The Origins of Alliance. Ithaca: Cornell University Press.\n", "utf-8")
    run = cli("check", path)
    assert (run.status, run.out) == (0, "")


def test_fix_repairs_the_list_and_leaves_the_rest(cli: Cli, page: Path) -> None:
    run = cli("fix", page)
    assert run.status == 0
    before, after = page.read_text("utf-8"), run.out
    assert "Government Printing Office" in after and "_ga=" not in after and "russia-ukraine.html" in after
    assert before.splitlines()[0] == after.splitlines()[0]
    assert before.splitlines()[-1] == after.splitlines()[-1]
    assert "repairs made" in run.err and "left" in run.err
    again = cli("fix", "-", stdin=after.encode())
    assert again.out == after


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("newline", [b"\n", b"\r\n"])
def test_undo_gives_the_input_back_to_the_byte(cli: Cli, tmp_path: Path, mark: bytes, newline: bytes) -> None:
    page, fixed, changes = tmp_path / "list.txt", tmp_path / "fixed.txt", tmp_path / "changes.json"
    page.write_bytes(mark + EXAMPLE.read_bytes().replace(b"\n", newline))
    fixed.write_bytes(cli("fix", page, "--changes", changes).out.encode())
    assert fixed.read_bytes() != page.read_bytes()
    assert cli("fix", fixed, "--undo", changes).out.encode() == page.read_bytes()
    assert cli("fix", page, "--replay", changes).out.encode() == fixed.read_bytes()


def test_the_json_of_check_can_be_replayed(cli: Cli, page: Path, tmp_path: Path) -> None:
    found = tmp_path / "found.json"
    run = cli("check", page, "--output-format", "json")
    found.write_text(run.out, "utf-8")
    assert json.loads(run.out)["files"][0]["findings"]
    assert cli("fix", page, "--replay", found).out == cli("fix", page).out


def test_changes_of_another_text_are_refused(cli: Cli, page: Path, tmp_path: Path) -> None:
    changes, other = tmp_path / "changes.json", tmp_path / "other.txt"
    cli("fix", page, "--changes", changes)
    other.write_text(WALT, "utf-8")
    run = cli("fix", other, "--replay", changes)
    assert run.status == 2 and "not the one" in run.err and run.out == ""
    (tmp_path / "no.json").write_text("[1, 2]", "utf-8")
    assert cli("fix", page, "--undo", tmp_path / "no.json").status == 2


def test_write_repairs_in_place_and_only_once(cli: Cli, tmp_path: Path) -> None:
    path = tmp_path / "list.txt"
    path.write_bytes("\ufeffMüller, A.1990. Über alles. Berlin: Springer.\r\n".encode())
    run = cli("fix", path, "--write")
    assert (run.status, run.out) == (0, "")
    assert path.read_bytes() == "\ufeffMüller, A. 1990. Über alles. Berlin: Springer.\r\n".encode()
    cli("fix", path, "--write")
    assert path.read_bytes() == "\ufeffMüller, A. 1990. Über alles. Berlin: Springer.\r\n".encode()


def test_a_windows_file_stays_a_windows_file(cli: Cli, tmp_path: Path) -> None:
    path = tmp_path / "list.txt"
    path.write_bytes("Müller, A.1990. Über alles. Berlin: Springer.\n".encode("cp1252"))
    cli("fix", path, "--write")
    assert path.read_bytes() == "Müller, A. 1990. Über alles. Berlin: Springer.\n".encode("cp1252")


def test_diff_shows_changes_and_makes_none(cli: Cli, page: Path) -> None:
    run = cli("fix", page, "--diff")
    assert run.status == 1
    assert "[-Governemnt-]{+Government+}" in run.out or "[-emn-]" in run.out
    assert page.read_bytes() == EXAMPLE.read_bytes()


def test_rules_can_be_selected_and_ignored(cli: Cli, page: Path) -> None:
    only = cli("check", page, "--select", "WSP102")
    assert {line.split()[1] for line in only.out.splitlines()} == {"WSP102"}
    without = cli("check", page, "--ignore", "WSP,URL")
    assert " WSP" not in without.out and " URL" not in without.out and without.out
    assert cli("check", page, "--select", "XYZ").status == 2


def test_statistics_count_by_rule(cli: Cli, page: Path) -> None:
    rows = [line.split() for line in cli("check", page, "--statistics").out.splitlines()]
    assert ["3", "WSP102", "missing-space"] in rows


def test_output_for_other_programs(cli: Cli, page: Path) -> None:
    sarif = json.loads(cli("check", page, "--output-format", "sarif").out)
    assert sarif["version"] == "2.1.0" and sarif["runs"][0]["results"]
    github = cli("check", page, "--output-format", "github").out
    assert all(line.startswith("::") for line in github.splitlines())
    assert cli("check", page, "--output-format", "xml").status == 2


def test_options_that_contradict_each_other_are_refused(cli: Cli, page: Path) -> None:
    assert cli("fix", page, page).status == 2
    assert cli("fix", "-", "--write", stdin=WALT.encode()).status == 2
    assert cli("fix", page, "--diff", "--undo", page).status == 2


def test_a_rule_explains_itself(cli: Cli) -> None:
    assert "space-in-url" in cli("rule", "url802").out
    assert cli("rule", "URL999").status == 2
    listed = cli("rules").out
    assert len(listed.splitlines()) > 40 and "URL802" in listed


def test_a_word_can_be_kept(cli: Cli, page: Path) -> None:
    assert "Governemnt" in cli("fix", page).err or "Government Printing" in cli("fix", page).out
    assert "Governemnt" in cli("fix", page, "--keep", "Governemnt").out
