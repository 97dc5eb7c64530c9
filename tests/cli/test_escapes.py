"""A list from a stranger says nothing to the terminal: messages, findings and diffs show its controls as marks."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Cli

# Clears the screen, sets the title, writes backwards, rings.
HOSTILE = "Harper, A.1990. The \x1b[2J\x1b]0;gone\x07 Quiet \u202erieW\u202c \x9b31m. London: Pier Press.\n"
RAW = set("\x1b\x07\x9b\u202e\u202c\u2066")


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "list.txt"
    path.write_text(HOSTILE, "utf-8")
    return path


@pytest.mark.parametrize(
    "command",
    [
        ("check",), ("check", "--output-format", "json"), ("check", "--output-format", "sarif"),
        ("check", "--output-format", "github"), ("check", "--statistics"), ("fix", "--diff"),
        ("doctor", "--target", "ris"), ("doctor", "--target", "enw"),
    ],
)  # fmt: skip
def test_what_is_said_of_a_list_is_plain(cli: Cli, page: Path, command: tuple[str, ...]) -> None:
    run = cli(command[0], page, *command[1:])
    assert run.status in (0, 1)
    assert not RAW & set(run.out + run.err)


def test_messages_of_a_conversion_are_plain(cli: Cli, page: Path, tmp_path: Path) -> None:
    for to in ("apa", "bibtex", "ris", "csl-json", "zotero-rdf"):
        run = cli("convert", page, "--to", to, "-o", tmp_path / "out.txt")
        assert not RAW & set(run.err)
    run = cli("convert", tmp_path / "a\x1b[2J\u202eb\nrefkit: done.txt", "--to", "apa")
    assert run.status == 2 and not RAW & set(run.err) and run.err.count("\n") == 1
    assert "a␛[2J⟨U+202E⟩b⏎refkit: done.txt" in run.err


def test_results_are_data_and_stay(cli: Cli, page: Path) -> None:
    out = cli("fix", page).out
    assert "A. 1990. The \x1b[2J\x1b]0;gone\x07 Quiet" in out and "\x9b31m" in out


def test_json_means_what_it_meant(cli: Cli, page: Path) -> None:
    found = json.loads(cli("check", page, "--output-format", "json").out)
    assert found["files"][0]["findings"]


def test_a_diff_shows_what_goes(cli: Cli, tmp_path: Path) -> None:
    path = tmp_path / "list.txt"
    path.write_text("Harper, A.1990. The \x1b[31mQuiet Weir. London: Pier Press.\n", "utf-8")
    out = cli("fix", path, "--diff").out
    assert "␛[31m" in out and "\x1b" not in out


BREAKS = "\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"


@pytest.mark.parametrize("char", BREAKS)
def test_one_entry_is_one_line_whatever_is_in_it(cli: Cli, tmp_path: Path, char: str) -> None:
    path = tmp_path / "refs.json"
    items = [
        {
            "id": f"k{n}", "type": "book", "title": f"The{char}Weir", "publisher": f"Pier{char}Press",
            "author": [{"family": f"Har{char}per", "given": "Ann"}], "issued": {"literal": f"about{char}1990"},
        }
        for n in range(2)
    ]  # fmt: skip
    path.write_text(json.dumps(items), "utf-8")
    for style in ("apa", "chicago-author-date", "stock:apa"):
        for markup in ("text", "html", "latex", "markdown"):
            run = cli("convert", path, "--no-fix", "--to", style, "--markup", markup)
            assert len(run.out.splitlines()) == 2, (style, markup, run.out)
    assert len(cli("cite", path).out.splitlines()) == 2
    page = tmp_path / "page.txt"
    page.write_text(f"Harper, Ann. 1990. The Quiet{char}Weir. London: Pier Press.\n", "utf-8")
    lines = cli("split", page).out.splitlines()
    assert "".join(lines).replace(" ", "") == "Harper,Ann.1990.TheQuietWeir.London:PierPress."
