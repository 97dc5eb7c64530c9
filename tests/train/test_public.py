"""Rows are taken from public sets by their hashes, without what is known or not ours to train on; sets are made up."""

from __future__ import annotations

import gzip
import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from refkit.parse.tagger.labels import FIELDS
from refkit.train.public import MIX, SETS, public_rows


def line(ident: str, author: str, title: str) -> dict[str, Any]:
    spans = [(author, "author"), (title, "title"), ("Leith,", "location"), ("1987.", "date")]
    return {"id": ident, "text": " ".join(words for words, _ in spans), "labels": [[*span] for span in spans]}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    core = [
        line(f"core-{n}", "Ashdown, M.", f"The Ferry Towns of {name}.")
        for n, name in enumerate(("Fife", "Skye", "Orkney", "Mull"))
    ]
    good = [
        line("good-1", "Holm, P.", "Harbours of the North."),
        line("good-2", "Ashdown, M.", "The Ferry Towns of Fife"),
        line("good-3", "Vey, J.", "Another's Ferry."),
        line("good-4", "Vey 12,", "A spoilt Ferry."),
    ]
    (tmp_path / "anystyle-core.jsonl").write_text("".join(json.dumps(row) + "\n" for row in core), encoding="utf-8")
    packed = gzip.compress("".join(json.dumps(row) + "\n" for row in good).encode())
    (tmp_path / "anystyle-good.jsonl.gz").write_bytes(packed)
    others = json.dumps({"text": "Vey, J. Another's FERRY, Leith 1987"})
    (tmp_path / "parscit-made-up.jsonl").write_text(others + "\n", encoding="utf-8")
    return tmp_path


ALL = {"anystyle-core": 99, "anystyle-good": 99}


class TestPublicRows:
    def test_a_row_says_whence_it_is(self, folder: Path) -> None:
        rows = {row.id: row for row in public_rows(folder, ALL)}
        row = rows["anystyle-good:good-1"]
        assert row.source == "anystyle-good"
        assert row.text == "Holm, P. Harbours of the North. Leith, 1987."
        assert row.labels == ["AU", "au", "TI", "ti", "ti", "ti", "PL", "DA"]

    def test_texts_of_others_and_texts_that_came_are_left_out(self, folder: Path) -> None:
        dropped: Counter[tuple[str, str]] = Counter()
        rows = [row.id for row in public_rows(folder, ALL, dropped)]
        assert sorted(rows) == [f"anystyle-core:core-{n}" for n in range(4)] + ["anystyle-good:good-1"]
        assert dropped["anystyle-good", "known"] == 2
        assert dropped["anystyle-good", "no names"] == 1

    def test_fewer_rows_are_the_first_of_more_and_no_order_of_lines_matters(self, folder: Path) -> None:
        whole = [row.id for row in public_rows(folder, {"anystyle-core": 4})]
        assert [row.id for row in public_rows(folder, {"anystyle-core": 2})] == whole[:2]
        path = folder / "anystyle-core.jsonl"
        path.write_text("\n".join(reversed(path.read_text(encoding="utf-8").splitlines())), encoding="utf-8")
        assert [row.id for row in public_rows(folder, {"anystyle-core": 4})] == whole

    def test_sets_that_may_not_be_trained_on_are_refused(self, folder: Path) -> None:
        with pytest.raises(ValueError, match="parscit-made-up"):
            list(public_rows(folder, {"parscit-made-up": 5}))

    def test_without_the_texts_to_leave_out_nothing_is_read(self, folder: Path) -> None:
        (folder / "parscit-made-up.jsonl").unlink()
        with pytest.raises(FileNotFoundError, match="parscit"):
            list(public_rows(folder, ALL))

    def test_the_mix_names_sets_that_may_be_trained_on(self) -> None:
        assert set(MIX) <= set(SETS)

    def test_labels_are_ours(self, folder: Path) -> None:
        known = {"O", *FIELDS, *(label.lower() for label in FIELDS)}
        for row in public_rows(folder, ALL):
            assert len(row.labels) == len(row.tokens)
            assert known.issuperset(row.labels)
