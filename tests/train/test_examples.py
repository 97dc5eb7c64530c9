"""A row becomes an example once, with the grammars' reading; a document is held back as a whole."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from refkit.train.examples import FOLDS, Example, example, fold, is_usable, own_cases, pairs, real_rows, rows, type_of
from refkit.train.honest import HonestReading
from tests.parse.tagger.marking import written
from tests.train import made

BOOK = made.ROWS[0]
HONEST: HonestReading = {
    "id": "m01",
    "commit": "0000000",
    "kind": "journal_article",
    "fields": {
        "title": {"spans": [[0, 4]], "confidence": 0.4, "reader": "old-title"},
        "issued": {"spans": [[11, 15]], "confidence": 0.9, "reader": "old-date"},
    },
    "csl": {"type": "article-journal", "title": "Moor", "issued": {"date-parts": [[1963]]}},
}


def test_an_example_has_tokens_labels_and_what_the_grammars_read() -> None:
    one = example(BOOK)
    assert written(one.text, one.labels).startswith("Moor/AU Ada/au 1963/DA The/TI")
    assert len(one.items) == len(one.seen.items) == len(one.labels)
    assert one.csl_type == "book"
    assert one.reading.keys["title"] == "thesaltroad"
    assert one.traces == one.grammars.provenance.fields
    assert {"g=AU", "gr=AU|authors"} <= set(one.items[0])


def test_labels_count_in_the_entry_as_the_grammars_see_it() -> None:
    row = {**BOOK, "text": "12. " + BOOK["text"].replace("Salt ", "Salt\n   ")}
    one = example(row)
    assert one.text == BOOK["text"]
    assert one.labels == example(BOOK).labels
    assert one.items == example(BOOK).items
    assert one.row is row


def test_an_honest_reading_stands_for_that_of_today() -> None:
    one = example(BOOK, HONEST)
    assert one.csl_type == "article-journal"
    assert one.reading.keys == {"title": "moor", "issued": "1963"}
    assert {"g=TI", "gr=TI|old-title", "gc=TI|4"} <= set(one.items[0])
    assert not any(feature.startswith("gr=AU") for item in one.items for feature in item)
    assert one.seen == example(BOOK).seen and one.labels == example(BOOK).labels


@pytest.mark.parametrize(("text", "usable"), [("Moor, Ada. Salt.", True), ("3. Moor, Ada. Salt.", False)])
def test_an_honest_reading_is_used_where_its_spans_still_count(text: str, usable: bool) -> None:
    row = {**BOOK, "text": text}
    assert is_usable(row, HONEST) is usable
    assert is_usable(row, None)


def test_rows_of_a_document_are_held_back_together() -> None:
    folds = [fold(row) for row in made.ROWS]
    assert all(0 <= number < FOLDS for number in folds)
    assert len({(row["source"], number) for row, number in zip(made.ROWS, folds, strict=True)}) == 6
    assert fold({"source": "notes", "id": "a"}) == fold({"source": "notes", "id": "b"})
    assert fold({"id": "notes"}) == fold({"source": "", "id": "notes"}) == fold({"source": "notes", "id": "x"})


def test_folds_are_of_about_one_size() -> None:
    counts = Counter(fold({"id": f"document {n}"}) for n in range(1000))
    assert set(counts) == set(range(FOLDS)) and max(counts.values()) < 1.3 * min(counts.values())


def test_each_tagger_learns_from_its_own_features() -> None:
    two = made.examples()[:2]
    assert list(pairs(two, blind=True)) == [(one.seen.items, one.labels) for one in two]
    assert list(pairs(two, blind=False)) == [(one.items, one.labels) for one in two]


def test_examples_are_the_same_twice() -> None:
    def values(one: Example) -> Example:
        return replace(one, row={})

    assert [values(example(row)) for row in made.ROWS[:5]] == [values(one) for one in made.examples()[:5]]


def test_rows_are_read_from_files_in_their_order(tmp_path: Path) -> None:
    for name, found in {"gold": made.ROWS[:2], "dev2": made.ROWS[2:4], "other": made.ROWS[4:5]}.items():
        (tmp_path / name).mkdir()
        lines = "\n\n".join(json.dumps(row, ensure_ascii=False) for row in found)
        (tmp_path / name / "references.jsonl").write_text(lines + "\n", encoding="utf-8")
    assert real_rows(tmp_path) == made.ROWS[:4]
    assert real_rows(tmp_path, ("other",)) == made.ROWS[4:5]
    cases = tmp_path / "cases"
    cases.mkdir()
    for name, row in zip("ba", made.ROWS, strict=False):
        (cases / f"{name}.jsonl").write_text(json.dumps(row), encoding="utf-8")
    (cases / "README.md").write_text("no rows", encoding="utf-8")
    assert own_cases(cases) == [made.ROWS[1], made.ROWS[0]]
    assert rows(cases / "a.jsonl") == [made.ROWS[1]]


def test_a_row_tells_its_type() -> None:
    assert type_of(made.ROWS[5]) == "article-journal"
