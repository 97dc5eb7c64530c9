"""What a part of the material is worth is measured on a fold that no variant has seen."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from refkit.train.ablation import HELD, ablation, variants
from refkit.train.examples import fold, of_labels
from refkit.train.training import Material, Settings
from tests.train import made

PUBLIC = [of_labels("p1", one.text, one.seen.tokens, one.labels) for one in made.examples()[:2]]


def material() -> Material:
    real = list(made.examples())
    return Material(real[:-4], real[-4:-2], real[-2:-1], real[-1:])


def test_a_variant_lacks_its_part_and_nothing_else() -> None:
    found = material()
    chosen = variants(found, PUBLIC)
    assert chosen["all"] == found
    assert chosen["without made-up references"] == replace(found, made=[])
    assert chosen["without our own cases"] == replace(found, own=[], known=[])
    assert chosen["without the labelled documents"] == replace(found, real=[])
    assert chosen["with public sets, blind tagger"] == replace(found, known=[*found.known, *PUBLIC])
    assert "with public sets, blind tagger" not in variants(found, [])


def test_a_part_of_the_documents_is_whole_documents_and_less_is_in_more() -> None:
    chosen = variants(material(), [])
    sizes = []
    for name in ("a quarter of the documents", "half of the documents", "all"):
        kept = {one.row["source"] for one in chosen[name].real}
        assert [one for one in material().real if one.row["source"] in kept] == chosen[name].real
        sizes.append(kept)
    assert sizes[0] <= sizes[1] <= sizes[2]


def test_each_variant_is_measured_on_what_is_held_back(tmp_path: Path) -> None:
    found = material()
    assert any(fold(one.row) == HELD for one in found.real)
    told = ablation(found, tmp_path, Settings(processes=1), tmp_path)
    assert told.keys() == variants(found, []).keys()
    assert all(0 <= figure <= 1 for readers in told.values() for figures in readers.values() for figure in figures)
    assert told["all"]["stacked tagger"] != told["without the labelled documents"]["stacked tagger"]
    assert told == ablation(found, tmp_path, Settings(processes=2), None)
