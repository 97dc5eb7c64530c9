"""Tables of evidence are counted the same each time, from what may be counted; what ships is what was counted last."""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path

import pytest

from refkit.knowledge import phrases
from refkit.knowledge.joints import Joint, usual, word_class
from refkit.train.evidence.__main__ import main
from refkit.train.evidence.joints import joints
from refkit.train.evidence.phrases import phrases as phrases_of
from refkit.train.evidence.tables import tables
from refkit.train.evidence.texts import REJOINED, TYPED, is_noisy, right_texts

SHIPPED = {"joints.tsv": (38566, "46b0c55ece3f"), "phrases.bin": (469535, "04a71208dd5b")}
"""The size and the digest's beginning of each table in the package."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for number, name in enumerate((*TYPED, *REJOINED)):
        texts = [f"Holm, P. Harbours of the North {number}. Oslo: Dag Press, 19{n}." for n in range(40, 90)]
        rows = (json.dumps({"text": text}) + "\n" for text in texts)
        (tmp_path / f"{name}.jsonl").write_text("".join(rows), encoding="utf-8")
    others = json.dumps({"text": "Holm, P. Harbours of the North 0. Oslo: Dag Press, 1940."})
    (tmp_path / "parscit-made-up.jsonl").write_text(others + "\n", encoding="utf-8")
    return tmp_path


def test_the_same_sets_give_the_same_bytes(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("one", "two"):
        assert main([str(folder), "-o", str(tmp_path / name)]) == 0
    made = {path.name: path.read_bytes() for path in (tmp_path / "one").iterdir()}
    assert made == {path.name: path.read_bytes() for path in (tmp_path / "two").iterdir()}
    assert set(made) == set(SHIPPED)
    assert f"phrases.bin {len(made['phrases.bin'])}\n" in capsys.readouterr().out


def test_the_tables_that_ship() -> None:
    found = {name: (phrases.PATH.parent / name).read_bytes() for name in SHIPPED}
    assert {name: (len(data), hashlib.sha256(data).hexdigest()[:12]) for name, data in found.items()} == SHIPPED


@pytest.mark.outside
def test_what_ships_is_what_the_sets_give_today() -> None:
    folder = Path(os.environ.get("REFKIT_SHARED", "")) / "data" / "parsing"
    if not (folder / "anystyle-core.jsonl").exists():
        pytest.skip("the public sets are not here")
    for name, data in tables(folder).items():
        assert (phrases.PATH.parent / name).read_bytes() == data, name


def test_texts_of_sets_that_are_not_ours_are_left_out(folder: Path) -> None:
    texts = list(right_texts(folder, ["anystyle-core"]))
    assert len(texts) == 49
    assert not any("1940" in text for text in texts)


class TestNoise:
    @pytest.mark.parametrize(
        "text",
        [
            "Holm , P. Har- bours. Oslo, 1987.",
            "Holm,P., and Roe,B. Wind.",
            "Studies .17 ( 2011),no .3",
            "Holm, P. H■rbours.",
        ],
    )
    def test_two_slips_or_one_sign_of_nonsense_leave_a_text_out(self, text: str) -> None:
        assert is_noisy(text)

    @pytest.mark.parametrize(
        "text",
        [
            "Holm, P. Harbours , and Towns. Oslo: Dag, 1987.",
            "Roy, A. Le vin : une histoire. Paris : Seuil, 1990.",
            "McVey, J. iPods and eBooks . . . and more. https://example.org/a_b~c",
        ],
    )
    def test_one_slip_stays_and_so_does_another_language(self, text: str) -> None:
        assert not is_noisy(text)


class TestJoints:
    def test_a_text_has_its_joints_with_classes_and_marks(self) -> None:
        found = [(j.left, j.right, j.seen) for j in joints('Holm, P. "Harbours." Air, no. 4 (May 1990): 12– 17.')]
        assert found == [
            ("Cap", "I", ", "),
            ("I", "Capital", ". “"),
            ("Capital", "Cap", ".” "),
            ("Cap", "no", ", "),
            ("no", "numbered", ". "),
            ("numbered", "month", " ("),
            ("year", "1-2", "): "),
            ("1-2", "range", "- "),
            ("range", "$", "."),
        ]

    def test_links_are_words(self) -> None:
        found = [(j.left, j.right, j.seen) for j in joints("Oslo, 1990. https://example.org/a.b,c. Dag")]
        assert found == [("Cap", "year", ", "), ("year", "link", ". "), ("link", "Cap", ". ")]

    def test_the_nearest_usual_way_is_told(self) -> None:
        between = Joint(0, 0, "no", "numbered", " . ")
        assert usual(between, 40, 60) is not None
        assert usual(between, 40, 60).way == ". "  # type: ignore[union-attr]
        assert usual(Joint(0, 0, "Capital", "Capital", ", "), 40, 60) is None

    def test_a_number_is_known_by_what_stands_before_it(self) -> None:
        assert word_class("12", "May ") == "day"
        assert word_class("12", "no. ") == "numbered"
        assert word_class("19", "1914–") == "range"
        assert word_class("1914") == "year"
        assert word_class("2467") == "3+"


class TestPhrases:
    def test_words_one_blank_apart(self) -> None:
        found = sorted(set(phrases_of("Dag Press Ltd, Oslo")))
        assert found == [
            ("dag",),
            ("dag", "press"),
            ("dag", "press", "ltd"),
            ("ltd",),
            ("oslo",),
            ("press",),
            ("press", "ltd"),
        ]

    def test_a_stop_inside_of_a_sentence_makes_an_abbreviation_of_a_word(self) -> None:
        assert phrases.stops("mass") > 10
        assert phrases.stops("cit") > 100
        assert phrases.stops("geschichte") == 0

    def test_what_is_packed_is_found_and_nothing_else(self) -> None:
        data = phrases.packed({7: 300, 4_000_000_000: 2})
        keys, counts = phrases.unpacked(data)
        assert (list(keys), list(counts)) == ([7, 4_000_000_000], [255, 2])

    def test_what_is_often_written_has_a_count(self) -> None:
        assert phrases.count(("university", "press")) > 100
        assert phrases.count(("oxford", "university", "press")) > 20
        assert phrases.count(("univresity", "press")) == 0
