"""The honest readings tell of cases that exist, of places in their texts, and of grammars that did not know them."""

from __future__ import annotations

import gzip
import json

import pytest

from refkit.model.types import KINDS
from refkit.train.honest import DATA, HonestReading, honest_readings
from tests.parse.cases import Case, cases
from tests.parse.honest_readings import BEGAN, FIRST_READER, came_with, packed, readers, scores

READINGS = honest_readings()
BY_IDENT = {case.ident: case for case in cases()}


def test_every_reading_is_of_a_case_in_the_order_of_the_cases() -> None:
    assert list(READINGS) == [ident for ident in BY_IDENT if ident in READINGS]
    assert len(READINGS) > 1000


def test_every_span_lies_in_its_text_and_is_no_blank() -> None:
    outside = [
        (ident, name, span)
        for ident, reading in READINGS.items()
        for name, trace in reading["fields"].items()
        for span in trace["spans"]
        if not (0 <= span[0] < span[1] <= len(BY_IDENT[ident].text)) or not BY_IDENT[ident].text[slice(*span)].strip()
    ]
    assert outside == []


def test_kinds_fields_and_confidence_are_those_of_the_model() -> None:
    for reading in READINGS.values():
        assert reading["fields"].keys() <= KINDS[reading["kind"]].model_fields.keys(), reading["id"]
        assert all(0 < trace["confidence"] <= 1 and trace["reader"] for trace in reading["fields"].values())


def test_the_grammars_that_read_did_not_know_the_cases() -> None:
    # Read by grammars that were made on them, cases are right in .98 of their fields and more.
    measured = {name: (honest.measures()[2], today.measures()[2]) for name, (honest, today) in scores(READINGS).items()}
    assert {name: both for name, both in measured.items() if both[0] > 0.97 or both[0] > both[1] - 0.02} == {}
    assert 0.8 < measured["all"][0] < 0.93


def test_cases_that_came_with_the_first_reader_have_no_reading() -> None:
    first = {"archives", "books", "chapters", "government", "journals", "law", "misc", "newspapers"}
    assert not first & {BY_IDENT[ident].file for ident in READINGS}


def test_the_data_is_written_without_name_or_time_and_comes_back() -> None:
    data = packed(READINGS)
    assert data[3:8] == bytes(5)
    # Libraries pack in ways of their own: what is packed is compared.
    assert gzip.decompress(data) == gzip.decompress(DATA.read_bytes())


def case(ident: str, text: str) -> Case:
    return Case(ident, "file", text, {"id": ident, "text": text})


def log(*commits: tuple[str, list[tuple[str, str]]]) -> str:
    """A log as git writes it: a case is an id and a text."""
    lines = []
    for name, rows in commits:
        lines += [f"commit {name}", "", "--- a/x.jsonl", "+++ b/x.jsonl", "@@ -0,0 +1 @@"]
        lines += ["+" + json.dumps({"id": ident, "text": text}) for ident, text in rows]
    return "\n".join(lines)


class TestCameWith:
    """The commit with which a case came."""

    LOG = log(("a" * 40, [("one", "A text.")]), ("b" * 40, [("one", "A better text."), ("two", "Another.")]))

    @pytest.mark.parametrize(
        ("ident", "text", "commit"),
        [
            ("two", "Another.", "b" * 7),
            ("one", "A better text.", "a" * 7),  # its text was changed
            ("renamed", "A text.", "a" * 7),  # its id was
        ],
    )
    def test_is_the_first_that_has_its_id_or_text(self, ident: str, text: str, commit: str) -> None:
        assert came_with(self.LOG, [case(ident, text)]) == {ident: commit}

    def test_is_not_there_for_a_case_that_is_in_no_commit(self) -> None:
        assert came_with(self.LOG, [case("new", "Not yet.")]) == {}


def test_a_case_is_read_before_the_work_on_it_began() -> None:
    came, began = next(iter(BEGAN.items()))
    assert readers({"early": came, "plain": "1234567", "first": FIRST_READER}) == {
        began: ["early"],
        "1234567": ["plain"],
    }


def test_readings_are_each_their_own() -> None:
    changed: HonestReading = honest_readings()["hard-01"]
    changed["fields"].clear()
    assert honest_readings()["hard-01"]["fields"]
