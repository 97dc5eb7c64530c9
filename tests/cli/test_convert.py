"""The main job on the command line: results on standard output, everything else on standard error."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Cli
from tests.conftest import EXAMPLE

STYLES = ["chicago-author-date", "chicago-notes-bibliography", "apa"]


@pytest.mark.parametrize("style", STYLES)
def test_a_style_prints_one_entry_a_line_and_nothing_else(cli: Cli, style: str) -> None:
    run = cli("convert", EXAMPLE, "--to", style)
    assert run.status == 0, run.err
    lines = run.out.splitlines()
    assert len(lines) == 26
    assert "_ga=" not in run.out
    assert "Share this page" not in run.out
    assert "ukraine.html" in run.out and "russia ukraine" not in run.out
    assert "repairs in" in run.err


def test_split_gives_the_verbatim_references(cli: Cli, gold: list[dict[str, Any]]) -> None:
    run = cli("split", EXAMPLE, "--json")
    assert run.status == 0
    assert json.loads(run.out) == [g["raw"] for g in gold]


def test_split_prints_one_reference_a_line(cli: Cli) -> None:
    run = cli("split", EXAMPLE)
    assert len(run.out.splitlines()) == 26


def test_lines_give_one_record_each_whatever_they_hold(cli: Cli) -> None:
    text = "Smith, John. 1990. A Book. Oxford: Clarendon Press.\n\n???\nhello world\n"
    run = cli("convert", "-", "--from", "lines", "--to", "csl-json", stdin=text.encode())
    items = json.loads(run.out)
    assert len(items) == 3
    assert run.status in (0, 3)


def test_output_goes_to_a_file_whole(cli: Cli, tmp_path: Path) -> None:
    target = tmp_path / "out.bib"
    run = cli("convert", EXAMPLE, "--to", "bibtex", "-o", target)
    assert run.status == 0
    assert run.out == ""
    assert target.read_text(encoding="utf-8").count("\n@") + 1 >= 26
    assert [p.name for p in tmp_path.iterdir()] == ["out.bib"]


def test_the_list_own_labels_can_be_cited(cli: Cli) -> None:
    run = cli("cite", EXAMPLE, "--labels", "list")
    assert "(Memorandum 1958a)" in run.out
    assert "(Zubok 2009)" in run.out
    assert all(line.count("\t") == 1 for line in run.out.splitlines())
    assert len(run.out.splitlines()) == 26


class TestBadInput:
    """A clear message, the right exit status, nothing lost, no traceback."""

    def check(self, run: Any, status: int, word: str) -> None:
        assert run.status == status
        assert word in run.err
        assert "Traceback" not in run.err

    def test_an_empty_file(self, cli: Cli) -> None:
        self.check(cli("convert", "-", "--to", "apa", stdin=b""), 3, "is empty")
        self.check(cli("split", "-", stdin=b"  \n"), 3, "is empty")

    def test_a_page_with_no_references(self, cli: Cli) -> None:
        page = b"Hello there.\n\nThis is a page about nothing at all, and nobody is cited in it.\n"
        self.check(cli("convert", "-", "--to", "apa", stdin=page), 3, "no references")

    def test_a_binary_file(self, cli: Cli) -> None:
        self.check(cli("convert", "-", "--to", "apa", stdin=b"\x00\x01\x02\x03"), 2, "binary")

    def test_a_file_in_windows_1252(self, cli: Cli) -> None:
        text = "Müller, Hans. 1990. “Über alles.” Historische Zeitschrift 5: 1–9.\n".encode("cp1252")
        run = cli("convert", "-", "--to", "chicago-author-date", stdin=text)
        self.check(run, 0, "Windows-1252")
        assert "Müller" in run.out

    def test_a_missing_file(self, cli: Cli, tmp_path: Path) -> None:
        self.check(cli("convert", tmp_path / "nothing.txt", "--to", "apa"), 2, "no such file")

    def test_an_unknown_target_names_the_nearest(self, cli: Cli) -> None:
        self.check(cli("convert", EXAMPLE, "--to", "bibtx"), 2, "did you mean 'bibtex'")
        self.check(cli("convert", EXAMPLE, "--to", "chicago-author-dat"), 2, "did you mean 'chicago-author-date'")

    def test_a_style_that_people_call_otherwise_is_named(self, cli: Cli) -> None:
        self.check(cli("convert", EXAMPLE, "--to", "mla"), 2, "stock:modern-language-association")

    def test_a_language_that_is_none(self, cli: Cli) -> None:
        self.check(cli("convert", EXAMPLE, "--to", "apa", "--locale", "xx-YY"), 2, "unknown locale")
        assert cli("convert", EXAMPLE, "--to", "apa", "--locale", "de-XX").status == 0

    def test_an_export_that_breaks_off(self, cli: Cli) -> None:
        broken = b'[{"id":"a","type":"book","title":"T","issued":{"raw":"1990"}},{"id":"b","ti'
        self.check(cli("convert", "-", "--to", "apa", stdin=broken), 3, "never ends")
        assert cli("check", "-", stdin=broken).status == 1

    def test_an_unknown_input_format(self, cli: Cli) -> None:
        self.check(cli("convert", EXAMPLE, "--from", "bibtext", "--to", "apa"), 2, "bibtex")

    def test_a_missing_style_file(self, cli: Cli, tmp_path: Path) -> None:
        self.check(cli("convert", EXAMPLE, "--to", tmp_path / "mine.csl"), 2, "mine.csl")

    def test_an_option_that_the_target_does_not_take(self, cli: Cli) -> None:
        self.check(cli("convert", EXAMPLE, "--to", "bibtex", "--markup", "html"), 2, "--markup is for styles")

    def test_a_folder_that_is_not_there(self, cli: Cli, tmp_path: Path) -> None:
        self.check(cli("convert", EXAMPLE, "--to", "apa", "-o", tmp_path / "no" / "x.txt"), 2, "no/x.txt")

    def test_an_unknown_command_and_no_command(self, cli: Cli) -> None:
        assert cli("frobnicate").status == 2
        assert cli("convert", EXAMPLE).status == 2

    def test_a_line_of_ten_megabytes_is_kept(self, cli: Cli) -> None:
        line = b"Smith, John. 1990. " + b"word " * 2_000_000 + b"Oxford: Press."
        run = cli("convert", "-", "--from", "lines", "--to", "jsonl", stdin=line)
        self.check(run, 3, "kept as it is")
        assert len(run.out) > 10_000_000


def test_composed_items_print_the_same_elsewhere_and_keep_the_facts(cli: Cli) -> None:
    from refkit.model import from_csl

    plain = json.loads(cli("convert", EXAMPLE, "--to", "csl-json").out)
    run = cli("convert", EXAMPLE, "--to", "csl-json", "--composed")
    composed = json.loads(run.out)
    assert [from_csl(item) for item in composed] == [from_csl(item) for item in plain]
    assert composed != plain
    assert cli("convert", EXAMPLE, "--to", "bibtex", "--composed").status == 2
