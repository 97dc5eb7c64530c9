"""`convert -o FILE`: which files are documents, which are text, and which are refused with the remedy."""

from __future__ import annotations

from pathlib import Path

import pytest

from refkit.cite.documents import ENDINGS
from tests.cli.conftest import Cli

FIRST = "Harper, Ann. 1990. The Quiet Weir & Co. London: Pier Press.\n"
SECOND = "Lu, Bo. 2001. Ice and Snow. Oslo: Dag.\n"


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "list.txt"
    path.write_text(FIRST, "utf-8")
    return path


HEADS = {
    ".docx": b"PK\x03\x04", ".html": b"<!DOCTYPE html>", ".htm": b"<!DOCTYPE html>", ".md": b"# References",
    ".markdown": b"# References", ".tex": b"% Written by refkit", ".rtf": b"{\\rtf1", ".typ": b"#set document",
    ".rst": b"References\n====", ".txt": b"Harper, A. (1990).",
}  # fmt: skip


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_style_writes_a_whole_file(cli: Cli, page: Path, tmp_path: Path, ending: str) -> None:
    target = tmp_path / f"out{ending.upper()}"
    run = cli("convert", page, "--to", "apa", "-o", target)
    assert (run.status, run.out) == (0, "")
    assert target.read_bytes().startswith(HEADS[ending])


def test_several_inputs_go_to_one_document(cli: Cli, page: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text(SECOND, "utf-8")
    target = tmp_path / "out.md"
    assert cli("convert", other, page, "--to", "apa", "--title", "Both *lists*", "-o", target).status == 0
    title, first, second = target.read_text("utf-8").strip().split("\n\n")
    assert title == "# Both \\*lists\\*"
    assert first.startswith("Harper") and second.startswith("Lu")


def test_a_markup_asks_for_the_entries_alone(cli: Cli, page: Path, tmp_path: Path) -> None:
    for ending, markup, start in ((".html", "text", "Harper"), (".rtf", "rtf", "Harper"), (".tex", "latex", "Harper")):
        target = tmp_path / f"out{ending}"
        assert cli("convert", page, "--to", "apa", "--markup", markup, "-o", target).status == 0
        assert target.read_text("utf-8").startswith(start)
    run = cli("convert", page, "--to", "apa", "--markup", "html", "-o", tmp_path / "out.docx")
    assert run.status == 2 and "leave it out" in run.err


def test_a_format_writes_its_own_text(cli: Cli, page: Path, tmp_path: Path) -> None:
    for name in ("out.bib", "out.txt", "out.tex"):
        assert cli("convert", page, "--to", "bibtex", "-o", tmp_path / name).status == 0
        assert (tmp_path / name).read_text("utf-8").startswith("@book{")


@pytest.mark.parametrize(
    ("target", "to", "remedy"),
    [
        ("out.odt", "apa", "save a .docx in LibreOffice"),
        ("out.doc", "apa", "save a .docx as that"),
        ("out.pdf", "apa", "write .docx or .html and print it"),
        ("out.epub", "apa", "let pandoc make it"),
        ("out.docx", "bibtex", "--to STYLE"),
        ("out.rtf", "bibtex", "--to STYLE"),
        ("out.bib", "apa", "--to bibtex or biblatex writes a .bib file"),
        ("out.json", "apa", "apa is a style; --to csl-json"),
        ("out.ris", "apa", "--to ris writes"),
        ("out.xlsx", "apa", "csl-json"),
    ],
)
def test_an_ending_that_cannot_be_written_is_refused_with_the_remedy(
    cli: Cli, page: Path, tmp_path: Path, target: str, to: str, remedy: str
) -> None:
    run = cli("convert", page, "--to", to, "-o", tmp_path / target)
    assert (run.status, run.out) == (2, "")
    assert remedy in run.err
    assert not (tmp_path / target).exists()


def test_a_title_needs_a_document(cli: Cli, page: Path, tmp_path: Path) -> None:
    for options in ([], ["-o", tmp_path / "out.txt"]):
        run = cli("convert", page, "--to", "apa", "--title", "T", *options)
        assert run.status == 2 and "--title" in run.err


def test_an_input_is_never_overwritten_and_another_file_is(cli: Cli, page: Path, tmp_path: Path) -> None:
    source = tmp_path / "page.html"
    source.write_text(f"<h1>References</h1><p>{FIRST}<p>{SECOND}", "utf-8")
    before = source.read_bytes()
    run = cli("convert", source, "--to", "apa", "-o", source)
    assert run.status == 2 and "is an input" in run.err and source.read_bytes() == before
    target = tmp_path / "old.html"
    target.write_text("old", "utf-8")
    assert cli("convert", source, "--to", "apa", "-o", target).status == 0
    assert target.read_text("utf-8").startswith("<!DOCTYPE html>")


def test_an_input_that_cannot_be_read_does_not_cost_the_document(cli: Cli, page: Path, tmp_path: Path) -> None:
    run = cli("convert", page, tmp_path / "none.txt", "--to", "apa", "-o", tmp_path / "out.md")
    assert run.status == 3 and "none.txt" in run.err
    assert "Harper" in (tmp_path / "out.md").read_text("utf-8")
