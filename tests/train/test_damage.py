"""Damage keeps gold true, touches neither days nor numbers nor addresses, and does what its name says."""

from __future__ import annotations

import copy
import random

import pytest

from refkit.train.damage import DAMAGES, damaged
from refkit.train.synthetic import notes
from refkit.train.synthetic.edits import Edit, Sheet, Spot, sheet_of
from refkit.train.synthetic.rows import Row
from tests.train.test_synthetic import strings

ROW: Row = {
    "id": "r1",
    "source": "s",
    "style": "notes",
    "lang": "de",
    "text": "Hans Müller, „Der Krieg in Öl“, in: Historische Zeitschrift 12 (1931), S. 45–67, https://doi.org/10.1515/hz.1.",
    "kind": "journal",
    "gold": {
        "type": "article-journal",
        "author": [{"family": "Müller", "given": "Hans"}],
        "title": "Der Krieg in Öl",
        "container-title": "Historische Zeitschrift",
        "volume": "12",
        "issued": "1931",
        "page": "45–67",
        "DOI": "10.1515/hz.1",
    },
    "type_any": [],
    "any": {},
    "optional": [],
}


def under(name: str, seed: int = 1) -> tuple[str, Sheet]:
    sheet = sheet_of(ROW)
    sheet.apply(DAMAGES[name][1](sheet, random.Random(seed)))
    return sheet.text, sheet


class TestGoldStaysTrue:
    def test_every_value_that_was_in_the_text_is_in_it_still(self) -> None:
        lost = []
        for i, row in enumerate(notes(1500, 21)):
            worn = damaged(row, random.Random(f"damage {i}"))
            text = " ".join(worn["text"].split())
            for (name, before), (_, after) in zip(strings(row), strings(worn), strict=True):
                if before in row["text"] and after.casefold() not in text.casefold():
                    lost.append((name, before, after, worn["text"]))
        # What stands in a text twice may be damaged where gold does not look.
        assert len(lost) < 15, lost[:5]

    @pytest.mark.parametrize("name", sorted(DAMAGES))
    def test_each_damage_alone(self, name: str) -> None:
        for seed in range(30):
            text, sheet = under(name, seed)
            for spot in sheet.spots:
                assert text[spot.start : spot.end].strip(), (name, spot)
            title = next(s for s in sheet.spots if s.name == "title")
            assert text[title.start] in "Dd"
            assert text[title.end - 1] in "lLhH1"

    def test_days_numbers_and_addresses_stay(self) -> None:
        for seed in range(300):
            text = damaged(ROW, random.Random(seed))["text"]
            for kept in ("1931", "https://doi.org/10.1515/hz.1", "12", "45", "67"):
                assert kept in text, text

    def test_names_in_capitals_are_the_same_names(self) -> None:
        worn = [damaged(ROW, random.Random(seed)) for seed in range(200)]
        capital = [row for row in worn if "MÜLLER" in row["text"]]
        assert capital
        assert all(row["gold"]["author"][0]["family"] == "Müller" for row in capital)

    def test_the_row_that_was_given_is_untouched(self) -> None:
        before = copy.deepcopy(ROW)
        worn = damaged(ROW, random.Random(5))
        assert before == ROW
        assert worn["id"] != ROW["id"]
        assert {k: worn[k] for k in ("source", "lang", "kind")} == {k: ROW[k] for k in ("source", "lang", "kind")}

    def test_most_rows_are_changed(self) -> None:
        rows = list(notes(300, 8))
        changed = sum(damaged(row, random.Random(i))["text"] != row["text"] for i, row in enumerate(rows))
        assert changed > 290

    def test_the_same_random_numbers_do_the_same(self) -> None:
        assert damaged(ROW, random.Random(9)) == damaged(ROW, random.Random(9))


class TestWhatTheyDo:
    @pytest.mark.parametrize(
        ("name", "expected"),
        [
            ("straight quotes", '"Der Krieg in Öl"'),
            ("lost quotes", "Müller, Der Krieg in Öl"),
            ("end of entry", "hz.1"),
            ("lost brackets", "12, 1931, S."),
            ("title in capitals", "DER KRIEG IN ÖL"),
            ("names in capitals", "Hans MÜLLER"),
            ("title case", "Der Krieg In Öl"),
            ("small letters", "Der krieg in öl"),
            ("marked title", "Historische Zeitschrift*"),
        ],
    )
    def test_by_name(self, name: str, expected: str) -> None:
        assert any(expected in under(name, seed)[0] for seed in range(40))

    def test_accents(self) -> None:
        texts = {under("lost accents", seed)[0].split(",")[0] for seed in range(40)}
        assert texts == {"Hans Muller", "Hans Mueller"}

    def test_a_broken_word_is_broken_in_gold_too(self) -> None:
        for seed in range(400):
            worn = damaged(ROW, random.Random(seed))
            if "Histo-\nrische" in worn["text"]:
                assert worn["gold"]["container-title"] == "Histo- rische Zeitschrift"
                return
        pytest.fail("no word was broken")

    def test_numbers_stand_in_front(self) -> None:
        assert all(under("numbered", seed)[0].endswith(ROW["text"]) for seed in range(20))


class TestEdits:
    def test_places_move_with_what_is_put_in_before_them(self) -> None:
        sheet = Sheet("one two three", [Spot("a", 4, 7)])
        sheet.apply([Edit(0, 0, ">> "), Edit(4, 4, "("), Edit(7, 7, ")")])
        assert sheet.text == ">> one (two) three"
        spot = sheet.spots[0]
        assert sheet.text[spot.start : spot.end] == "two"

    def test_places_grow_with_what_changes_inside(self) -> None:
        sheet = Sheet("one two three", [Spot("a", 4, 7)])
        sheet.apply([Edit(5, 6, "WW"), Edit(6, 6, "-")])
        assert sheet.text[sheet.spots[0].start : sheet.spots[0].end] == "tWW-o"

    def test_what_must_stay_stays(self) -> None:
        sheet = Sheet("in 1931 here", [], [(3, 7)])
        sheet.apply([Edit(4, 5, "x"), Edit(8, 9, "H")])
        assert sheet.text == "in 1931 Here"
