"""Sheets for judges, what becomes of their verdicts, and what a rule's page says of them."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from refkit.rules import rule_page
from tests.precision import collecting, sheets, tallying
from tests.precision.__main__ import main

WRONG = (
    "Hay, Ann. 1990. Wind  and Rain. Oslo: Dag,, 12.",
    "Hay, Ann. 1991. Wind. Oslo: Dag. http://dx.doi.org/10.1000/12",
    "Poe, T. 1992. “Sea (Bonn.” Air 3: 4.",
)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A folder of references: JSON lines, packed and not, and a text."""
    folder = tmp_path / "data"
    folder.mkdir()
    rows = "".join(json.dumps({"text": text, "labels": []}) + "\n" for text in (*WRONG, WRONG[0]))
    (folder / "one.jsonl").write_text(rows, encoding="utf-8")
    packed = json.dumps({"text": "Roe, Ben. 1991. Rain  and\nSnow. Rome: Sole."}) + "\n" + json.dumps({"id": 3}) + "\n"
    (folder / "two.jsonl.gz").write_bytes(gzip.compress(packed.encode()))
    (folder / "three.txt").write_text("Poe, Tom. 1992. Sea. Bonn: Hof.\n\n12\n", encoding="utf-8")
    (folder / "README.md").write_text("no data", encoding="utf-8")
    return folder


def sheet_of(data: Path, tmp_path: Path, *options: str) -> Path:
    path = tmp_path / "sheet.jsonl"
    assert main(["collect", "-o", str(path), *options, str(data)]) == 0
    return path


def test_each_reference_is_read_once_with_the_name_of_its_set(data: Path) -> None:
    found = list(collecting.texts_of([data]))
    assert [name for name, _ in found] == ["one", "one", "one", "three", "three", "two"]
    assert found[-1][1] == "Roe, Ben. 1991. Rain  and Snow. Rome: Sole."


def test_a_sheet_has_a_head_and_hits_in_context(data: Path, tmp_path: Path) -> None:
    sheet = sheets.load(sheet_of(data, tmp_path))
    assert sheet.head["texts"] == 6 and sheet.head["hits"]["WSP101"] == {"safe": 2}
    assert {row["rule"] for row in sheet.rows} >= {"WSP101", "PUN201", "PUN210", "IDS101"}
    (hit,) = [row for row in sheet.rows if row["rule"] == "IDS101"]
    assert hit["shown"].endswith("Oslo: Dag. [-http://dx.doi.org/-]{+https://doi.org/+}10.1000/12")
    assert hit["after"] == "Hay, Ann. 1991. Wind. Oslo: Dag. https://doi.org/10.1000/12" and hit["safety"] == "safe"
    (told,) = [row for row in sheet.rows if row["rule"] == "PUN210"]
    assert told["after"] is None and "Sea «(»Bonn" in told["shown"]


def test_a_seed_draws_the_same_and_a_sample_has_something_of_each_rule(data: Path, tmp_path: Path) -> None:
    first = sheets.load(sheet_of(data, tmp_path, "--per-family", "1", "--seed", "5")).rows
    assert first == sheets.load(sheet_of(data, tmp_path, "--per-family", "1", "--seed", "5")).rows
    assert len({row["rule"][:3] for row in first}) == len(first)
    assert collecting.even_shares({"a": 1, "b": 50, "c": 9}, 20) == {"a": 1, "b": 10, "c": 9}
    assert collecting.even_shares({"a": 1, "b": 2}, 100) == {"a": 1, "b": 2}
    assert collecting.even_shares({"a": 5, "b": 5, "c": 5}, 2) == {"a": 1, "b": 1, "c": 0}


def test_only_repairs_or_some_rules_or_lists_can_be_asked_for(data: Path, tmp_path: Path) -> None:
    assert {r["rule"] for r in sheets.load(sheet_of(data, tmp_path, "--select", "IDS,PUN")).rows} == {
        *("IDS101", "PUN201", "PUN210")
    }
    assert all(r["after"] for r in sheets.load(sheet_of(data, tmp_path, "--repairs")).rows)
    lists = [texts for _, texts in collecting._lists(collecting.texts_of([data]), 2)]
    assert [len(texts) for texts in lists] == [2, 1, 2, 1]


def judged(path: Path, *, wrong: str) -> None:
    """All hits are right but those of one rule."""
    text = path.with_suffix(".txt").read_text(encoding="utf-8")
    lines = [
        f"[{'w' if wrong in line else 'r'}]{line[3:]}" + " # plain" * (wrong in line)
        if line.startswith("[ ]")
        else line
        for line in text.split("\n")
    ]
    path.with_suffix(".txt").write_text("\n".join(lines), encoding="utf-8")


def test_verdicts_of_the_text_are_counted_by_rule_and_safety_without_any_text(data: Path, tmp_path: Path) -> None:
    path, figures = sheet_of(data, tmp_path), tmp_path / "figures.json"
    judged(path, wrong="PUN201")
    assert main(["tally", "-o", str(figures), str(path), str(path.with_suffix(".txt"))]) == 0
    found = json.loads(figures.read_text(encoding="utf-8"))
    assert found["PUN201"] == {
        "texts": 6,
        "hits": {"safe": 1},
        "judged": {"safe": {"judged": 1, "wrong": 1, "doubtful": 0}},
    }
    assert found["WSP101"]["judged"]["safe"] == {"judged": 2, "wrong": 0, "doubtful": 0}
    assert found["CHR401"] == {"texts": 6, "hits": {}, "judged": {}}
    assert "Oslo" not in figures.read_text(encoding="utf-8")


def test_later_verdicts_stand_and_rules_that_are_not_judged_keep_their_figures(data: Path, tmp_path: Path) -> None:
    path, figures = sheet_of(data, tmp_path), tmp_path / "figures.json"
    judged(path, wrong="PUN201")
    main(["tally", "-o", str(figures), str(path), str(path.with_suffix(".txt"))])
    only = sheet_of(data, tmp_path, "--select", "IDS")
    rows = [json.loads(line) for line in only.read_text(encoding="utf-8").split("\n") if line]
    rows[1]["verdict"] = "doubtful"
    only.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    main(["tally", "-o", str(figures), str(only)])
    found = json.loads(figures.read_text(encoding="utf-8"))
    assert found["IDS101"]["judged"]["safe"] == {"judged": 1, "wrong": 0, "doubtful": 1}
    assert found["PUN201"]["judged"]["safe"]["wrong"] == 1
    rows[1]["verdict"] = "fine"
    only.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    with pytest.raises(SystemExit, match="right, wrong or doubtful, not fine"):
        main(["tally", "-o", str(figures), str(only)])
    (tmp_path / "lost.txt").write_text("[r] WSP101-0000000000 safe  a\n", encoding="utf-8")
    with pytest.raises(SystemExit, match="WSP101-0000000000"):
        tallying.tally([sheets.load(tmp_path / "lost.txt")])


def test_a_sheet_is_not_written_into_the_project(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["collect", "-o", str(Path(__file__).parent / "sheet.jsonl"), str(data)]) == 2
    assert "outside the project" in capsys.readouterr().err


def test_the_page_of_a_rule_shows_what_was_measured() -> None:
    measured = {
        "texts": 52_524,
        "hits": {"safe": 1_200, "unsafe": 3},
        "judged": {
            "safe": {"judged": 100, "wrong": 1, "doubtful": 2},
            "unsafe": {"judged": 3, "wrong": 0, "doubtful": 0},
        },
    }
    page = rule_page("PUN201", measured)
    assert "Measured on 52,524 references" in page
    assert "- safe repairs: of 100 that were judged (of 1,200 in all) 1 was wrong, 2 doubtful\n" in page
    assert "- unsafe repairs: of 3 that were judged (of 3 in all) none was wrong\n" in page
    assert page.index("## How often") < page.index("## Source")
    assert rule_page("PUN201", {**measured, "judged": {}}) == rule_page("PUN201")
