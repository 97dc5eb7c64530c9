"""The reading of every case is the one that is checked in, and the files are what the command writes."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.parse.alone import parse_entry
from tests.parse.cases import cases, read_cases
from tests.parse.readings import READINGS, Reading, differences, judged, kept, reading, record, written

FILES = sorted({case.file for case in cases()})
TEXT = "Walt, Stephen M. The Origins of Alliances. Ithaca: Cornell University Press, 1987. Also quux."


@pytest.fixture(scope="module")
def before() -> dict[str, Reading]:
    """The readings that are checked in."""
    return kept()


@pytest.mark.parametrize("file", FILES)
def test_every_case_is_read_as_it_was(file: str, before: dict[str, Reading]) -> None:
    """A change is looked at with `python -m tests.parse.readings` and kept with `--write`."""
    idents = [case.ident for case in cases() if case.file == file]
    found = [d for i in idents for d in differences(i, before.get(i), reading(read_cases()[i]))]
    assert not found, "python -m tests.parse.readings shows all of these:\n" + "\n".join(map(str, found))


def test_no_reading_is_kept_of_a_case_that_is_gone(before: dict[str, Reading]) -> None:
    assert sorted(path.stem for path in READINGS.glob("*.json")) == FILES
    assert before.keys() == read_cases().keys()


@pytest.mark.parametrize("file", FILES)
def test_the_files_are_as_the_command_writes_them(file: str, before: dict[str, Reading]) -> None:
    """So that a line changes only where a reading does."""
    path = READINGS / f"{file}.json"
    own = {case.ident: before[case.ident] for case in cases() if case.file == file}
    assert path.read_bytes() == written(own).encode()


def test_a_reading_holds_the_whole_record() -> None:
    for ident, reference in read_cases().items():
        assert record(reading(reference)) == reference, ident


def test_a_difference_names_its_case_field_and_kind() -> None:
    plain = reading(parse_entry(TEXT))
    shifted = plain | {"title": plain["title"] | {"spans": [[1, 2]]}}
    lost = {name: fact for name, fact in plain.items() if name != "publisher"}
    unsure = plain | {"author": plain["author"] | {"confidence": 0.5, "reader": "x"}}
    whole = plain | {"unparsed": {}}
    found = [
        [(d.kind, d.field) for d in differences("a", plain, after)] for after in (plain, shifted, lost, unsure, whole)
    ]
    assert plain["unparsed"]["words"]
    assert found == [
        [],
        [("spans", "title")],
        [("lost", "publisher")],
        [("confidence and reader", "author")],
        [("changed", "unparsed")],
    ]
    assert [d.kind for d in differences("a", None, plain)] == ["case added"]
    assert [d.kind for d in differences("a", plain, None)] == ["case removed"]


def test_the_right_record_says_whether_a_change_is_better() -> None:
    gold = {"type": "book", "title": "The Origins of Alliances", "publisher": "Cornell University Press"}
    row = {"gold": gold, "optional": ["author", "issued", "publisher-place"]}
    right = reading(parse_entry(TEXT))
    cut = right | {"title": right["title"] | {"value": {"text": "The Origins"}}}
    assert judged(row, cut, right) == {"title": "better"}
    assert judged(row, right, cut) == {"title": "worse"}
    assert judged(row, right, right | {"publisher": {}}) == {"publisher": "worse"}
    assert judged(row, right, right | {"author": {}}) == {}


@pytest.mark.slow
@pytest.mark.parametrize("seed", ["0", "1", "4242"])
def test_readings_are_the_same_under_any_hash_seed(seed: str) -> None:
    root = Path(__file__).resolve().parents[2]
    ran = subprocess.run(
        [sys.executable, "-m", "tests.parse.readings"], cwd=root, env=os.environ | {"PYTHONHASHSEED": seed}
    )
    assert ran.returncode == 0
