"""What a check looks like to people, to programs, and how a repair is replayed and taken back."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.errors import UsageError
from refkit.rules import check_entries, fix_entries
from refkit.rules.engine import report
from refkit.rules.engine.report import Lines, Recording
from refkit.trace import Change, Finding, Span

TEXT = "Hay, A.  2022.“Wind (Oslo.” Governemnt, https://example.org/a#1.\r\nsecond line, pp.3–4"


def findings() -> list[Finding]:
    return check_entries([TEXT])


@given(st.text(alphabet="ab\n\r", max_size=30), st.integers(0, 30))
def test_lines_and_columns_count_from_one_and_lead_back(text: str, position: int) -> None:
    position = min(position, len(text))
    lines = Lines(text)
    line, column = lines.at(position)
    assert lines.start(line) + column - 1 == position and column >= 1


def test_a_finding_is_one_line_with_place_code_mark_and_reason() -> None:
    lines = report.text_report(findings(), TEXT, "list.txt")
    assert "list.txt:1:8 WSP101 [*] 2 blanks where one is enough" in lines
    assert "list.txt:1:21 PUN210 “(” has no partner" in lines
    assert "list.txt:1:62 URL805 [?] anchor #1 at the end of a URL" in lines
    assert any(line.startswith("list.txt:2:14 WSP106 [*]") for line in lines)
    assert any("Governemnt → Government" in line for line in lines)
    assert all("\n" not in line for line in lines)


def test_the_last_line_says_what_fix_would_do() -> None:
    assert report.summary([]) == "No findings."
    text = report.summary(findings())
    assert "[*] repaired by `refkit fix`" in text and "1 [?] by `refkit fix --unsafe-fixes`" in text


def test_statistics_count_by_rule_most_often_first() -> None:
    change = Change("WSP101+PUN201", Span(0, 1), "a", "b")
    assert report.statistics([*findings()[:1], change, change]) == [
        "3 WSP101 multi-space",
        "2 PUN201 doubled-punctuation",
    ]


def test_a_word_diff_shows_what_goes_and_what_comes() -> None:
    changes = fix_entries([TEXT])[0].changes
    first, second = report.plain_diff(TEXT, changes, "list.txt")
    assert first.startswith("list.txt:1 WSP101,WSP102,TYP001 Hay, A.[-  -]{+ +}2022.{+ +}“Wind")
    assert "[-Governemnt-]{+Government+}" in first
    assert second == "list.txt:2 WSP106 second line, pp.{+ +}3–4"
    for number, pieces in report.word_diff(TEXT, changes):
        kept = "".join(p.text for p in pieces if p.kind != "new")
        assert kept == Lines(TEXT).line(number)


def test_json_keeps_everything_and_the_change_can_be_read_back() -> None:
    data = json.loads(json.dumps(report.to_json(findings(), TEXT, "list.txt")))
    assert data["schema"] == "refkit/1" and data["file"] == "list.txt"
    row = next(r for r in data["findings"] if r["code"] == "TYP001")
    assert TEXT[slice(*row["span"])] == "Governemnt" and row["line"] == 1 and row["safety"] == "safe"
    assert Change.from_json(row["changes"][0]).after == "Government"


def test_sarif_names_rules_places_and_repairs() -> None:
    log = report.to_sarif([("a\\list.txt", TEXT, findings())])
    assert log["version"] == "2.1.0" and log["$schema"].endswith("sarif-2.1.0.json")
    (run,) = log["runs"]
    assert run["columnKind"] == "unicodeCodePoints"
    ids = [r["id"] for r in run["tool"]["driver"]["rules"]]
    for result in run["results"]:
        assert ids[result["ruleIndex"]] == result["ruleId"]
        region = result["locations"][0]["physicalLocation"]["region"]
        assert region["startLine"] >= 1 and region["startColumn"] >= 1 and region["endLine"] >= region["startLine"]
        assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "a/list.txt"
    fixed = next(r for r in run["results"] if r["ruleId"] == "TYP001")
    assert fixed["level"] == "warning"
    assert fixed["fixes"][0]["artifactChanges"][0]["replacements"][0]["insertedContent"]["text"] == "Government"


def test_github_lines_escape_what_the_format_reserves() -> None:
    finding = Finding("WSP101", Span(0, 1), "50% of\nall: a, b")
    (line,) = report.github_lines([finding], "ab", "a,b:c.txt")
    assert line == (
        "::notice file=a%2Cb%3Ac.txt,line=1,col=1,endLine=1,endColumn=2,title=WSP101 multi-space::50%25 of%0Aall: a, b"
    )


def test_a_recording_replays_and_undoes_byte_for_byte() -> None:
    fixed = fix_entries([TEXT])[0]
    recording = Recording.loads(Recording.of(TEXT, fixed.changes).dumps())
    assert recording.changes == fixed.changes
    assert recording.replay(TEXT) == fixed.text
    assert recording.undo(fixed.text) == TEXT
    assert Recording.loads(Recording.of("a", []).dumps()).replay("a") == "a"


def test_a_recording_refuses_another_text_and_says_why() -> None:
    fixed = fix_entries([TEXT])[0]
    recording = Recording.of(TEXT, fixed.changes)
    with pytest.raises(UsageError, match="has them already"):
        recording.replay(fixed.text)
    with pytest.raises(UsageError, match="has none of them"):
        recording.undo(TEXT)
    with pytest.raises(UsageError, match="edited since"):
        recording.undo(fixed.text + " ")
    with pytest.raises(UsageError, match="not a recording"):
        Recording.loads("{}")
