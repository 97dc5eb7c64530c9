"""--min-confidence: what is less sure is named with its reason, and nothing is left out of the output for it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import refkit
from refkit.cli import large
from refkit.model import Rival
from tests.cli.conftest import Cli
from tests.doubting import doubting

PAGE = (
    "Hay, Ann. 1990. Wind and Rain. Oslo: Dag.\n"
    "Roe, Ben. 1991. Salt Roads. Bergen: Vik.\n"
    "Zub, Vlad. 1996. Walls of Ice. Oslo: Dag.\n"
)
DAG = (Rival("Dag Press", "second", 0.3),)


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "list.txt"
    path.write_text(PAGE, "utf-8")
    return path


@pytest.mark.parametrize("to", ["apa", "bibtex", "jsonl"])
def test_what_is_less_sure_is_named_with_the_reason_and_stays_in_the_output(
    to: str, cli: Cli, page: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    doubting(monkeypatch, {"publisher": (0.899, DAG), "title": (0.9, ())}, within="Roe")
    without = cli("convert", page, "--to", to)
    assert (without.status, "below" in without.err) == (0, False)
    run = cli("convert", page, "--to", to, "--min-confidence", ".9")
    assert run.status == 3
    assert run.out == without.out and "Salt" in run.out
    assert run.err.splitlines()[-2:] == [
        "refkit: roe1991salt: below 0.9: publisher “Vik” 0.89 (another read: “Dag Press”)",
        "refkit: 1 of 3 references is less sure than 0.9; all are in the output",
    ]


def test_a_record_that_is_not_sure_as_a_whole_is_named_so(
    cli: Cli, page: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    doubting(monkeypatch, {"publisher": (0.8, ())}, whole=0.35)
    assert cli("convert", page, "--to", "apa", "--min-confidence", "0.3").status == 0
    run = cli("convert", page, "--to", "apa", "--min-confidence", "0.7")
    assert "refkit: hay1990wind: 0.35 as a whole\n" in run.err
    run = cli("convert", page, "--to", "apa", "--min-confidence", "0.9")
    assert "refkit: hay1990wind: 0.35 as a whole; below 0.9: publisher “Dag” 0.80\n" in run.err
    assert run.status == 3 and "3 of 3 references are" in run.err


@pytest.mark.parametrize("size", [0, 10**9], ids=["in a stream", "as one"])
def test_records_that_were_kept_keep_their_doubts(
    size: int, cli: Cli, page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    doubting(monkeypatch, {"publisher": (0.4, DAG)}, within="Roe")
    kept = tmp_path / "kept.jsonl"
    cli("convert", page, "--to", "jsonl", "-o", kept)
    monkeypatch.setattr(large, "_LARGE", size)
    run = cli("convert", kept, "--to", "bibtex", "--min-confidence", "0.5")
    assert (run.status, run.out.count("@book")) == (3, 3)
    assert "refkit: roe1991salt: below 0.5: publisher “Vik” 0.40 (another read: “Dag Press”)\n" in run.err
    assert "1 of 3 references is" in run.err
    assert cli("convert", kept, "--to", "bibtex", "--min-confidence", "0.4").status == 0


@pytest.mark.parametrize("command", [("convert", "--to", "apa"), ("check",)])
@pytest.mark.parametrize("odd", ["1.5", "-0.1", "nan", "high"])
def test_what_is_no_confidence_is_refused_before_anything_is_done(
    command: tuple[str, ...], odd: str, cli: Cli, page: Path
) -> None:
    run = cli(*command, page, "--min-confidence", odd)
    assert (run.status, run.out) == (2, "")


def test_check_tells_doubts_as_findings(cli: Cli, page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    doubting(monkeypatch, {"publisher": (0.6, DAG)}, within="Roe")
    assert cli("check", page).status == 0
    run = cli("check", page, "--min-confidence", "0.7")
    assert run.status == 1
    assert run.out == f"{page}:2:37 RDG101 doubtful: publisher “Vik” (another read: “Dag Press”)\n"
    found = json.loads(cli("check", page, "--min-confidence", "0.7", "--output-format", "json").out)
    (finding,) = found["files"][0]["findings"]
    assert finding["evidence"] == [{"kind": "reading", "text": "publisher 0.60; second: “Dag Press” 0.30"}]
    assert (finding["name"], finding["field"]) == ("doubtful-reading", "publisher")


def test_escapes_in_what_was_read_are_shown_as_marks(cli: Cli, page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    doubting(monkeypatch, {"publisher": (0.1, (Rival("\x1b[2J", "second", 0.3),))})
    for command in (("convert", "--to", "apa", "--min-confidence", "0.5"), ("check",)):
        run = cli(*command, page)
        assert "\x1b" not in run.err + run.out and "␛[2J" in run.err + run.out


def test_python_gives_the_same(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    doubting(monkeypatch, {"publisher": (0.4, DAG)}, within="Roe")
    assert refkit.convert(page, to="apa").doubtful == ()
    converted = refkit.convert(page, to="apa", min_confidence=0.5)
    assert [r.id for r in converted.doubtful] == ["roe1991salt"]
    assert converted.text == refkit.convert(page, to="apa").text
    with pytest.raises(refkit.UsageError):
        refkit.convert(page, to="apa", min_confidence=2)
