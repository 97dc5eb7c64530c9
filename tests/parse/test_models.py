"""The models are read once; where a file is missing or damaged, the grammars read alone and one warning says so."""

from __future__ import annotations

import hashlib
import json
import logging
import shutil
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

from refkit.errors import InputError
from refkit.parse import models as module
from refkit.parse import parse_entries, parse_entry, readers
from refkit.parse.models import CALIBRATION, CLASSIFIERS, TAGGERS, Models, digests, load, shipped
from tests.train import made

FILES = (*TAGGERS, *CLASSIFIERS, CALIBRATION)
TEXT = "Salim, Nora. 2010. The Empty Granary. London: Brook & Son."


@pytest.fixture
def copied(weights: Path, tmp_path: Path) -> Path:
    """A copy of the models, to be damaged."""
    return Path(shutil.copytree(weights, tmp_path / "weights"))


@pytest.fixture
def ship(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[Path], None]]:
    """Makes a folder the one that ships with the package."""

    def from_folder(folder: Path) -> None:
        monkeypatch.setattr(module, "FOLDER", folder)
        monkeypatch.setattr(module, "load", partial(load, folder))

    shipped.cache_clear()
    yield from_folder
    shipped.cache_clear()


def test_models_decode_and_classify(models: Models) -> None:
    seen = made.examples()[0].seen
    labels, sure = models.blind.decode(seen.items)
    assert labels == made.examples()[0].labels
    assert all(0 < share <= 1 for share in sure)
    assert models.types.best(["k=book"])[0] in models.types.labels
    assert 0 <= models.values.of(["s|GBS"]) <= 1
    assert models.calibration.values.at(0.5) == 0.5


def test_python_alone_gives_the_same_labels(weights: Path, models: Models) -> None:
    pure = load(weights, pure=True)
    for one in made.examples():
        for ours, theirs, items in (
            (pure.blind, models.blind, one.seen.items),
            (pure.stacked, models.stacked, one.items),
        ):
            labels, sure = ours.decode(items)
            assert (labels, pytest.approx(sure, abs=1e-5)) == theirs.decode(items)


@pytest.mark.parametrize("name", FILES)
def test_a_missing_file_is_an_error_of_the_system(name: str, copied: Path) -> None:
    (copied / name).unlink()
    with pytest.raises(OSError, match=name):
        load(copied)


@pytest.mark.parametrize("name", (*TAGGERS, *CLASSIFIERS))
def test_a_damaged_model_is_refused(name: str, copied: Path) -> None:
    data = bytearray((copied / name).read_bytes())
    data[len(data) // 2] ^= 4
    (copied / name).write_bytes(bytes(data))
    with pytest.raises(InputError):
        load(copied)


def no_table(folder: Path) -> None:
    (folder / CALIBRATION).write_text("[]", encoding="utf-8")


def test_files_of_two_trainings_are_no_models(copied: Path) -> None:
    (copied / "whole.crf").write_bytes((copied / "value.crf").read_bytes())
    with pytest.raises(InputError, match=r"whole\.crf is not the model"):
        load(copied)


def test_the_stacked_tagger_is_opened_when_it_is_asked_first(weights: Path) -> None:
    found = load(weights)
    assert not found.opened
    assert found.stacked is found.stacked
    assert found.opened == [found.stacked]


DAMAGES: dict[str, Callable[[Path], None]] = {
    "no folder": shutil.rmtree,
    "no tagger": lambda folder: (folder / TAGGERS[1]).unlink(),
    "no calibration": lambda folder: (folder / CALIBRATION).unlink(),
    "an empty file": lambda folder: (folder / CLASSIFIERS[0]).write_bytes(b"") and None,
    "half a file": lambda folder: (folder / TAGGERS[0]).write_bytes((folder / TAGGERS[0]).read_bytes()[:900]) and None,
    "no JSON": lambda folder: (folder / CALIBRATION).write_text("{", encoding="utf-8") and None,
    "JSON without a part": lambda folder: (folder / CALIBRATION).write_text("{}", encoding="utf-8") and None,
    "no UTF-8": lambda folder: (folder / CALIBRATION).write_bytes(b"\xff\xfe{") and None,
}


@pytest.mark.parametrize(
    "damage",
    [
        *(pytest.param(damage, id=name) for name, damage in DAMAGES.items()),
        pytest.param(no_table, id="JSON of another kind"),
    ],
)
def test_without_models_the_grammars_read_alone_and_one_warning_says_so(
    damage: Callable[[Path], None],
    copied: Path,
    ship: Callable[[Path], None],
    caplog: pytest.LogCaptureFixture,
) -> None:
    damage(copied)
    ship(copied)
    texts = [row["text"] for row in made.ROWS[:6]]
    with caplog.at_level(logging.DEBUG, logger="refkit"):
        read = [parse_entry(text) for text in texts] + parse_entries(texts)
    assert [(r.levelname, r.name) for r in caplog.records] == [("WARNING", "refkit")]
    assert "grammars alone" in caplog.text
    alone = [parse_entry(text, grammars_only=True) for text in texts]
    assert read[:6] == alone
    assert [r.provenance for r in read[:6]] == [r.provenance for r in alone]
    assert all(r.provenance.confidence is None for r in read)


def test_whole_models_are_read_without_a_word(
    weights: Path, ship: Callable[[Path], None], caplog: pytest.LogCaptureFixture
) -> None:
    ship(weights)
    with caplog.at_level(logging.DEBUG, logger="refkit"):
        assert parse_entry(TEXT).provenance.confidence is not None
    assert not caplog.records
    assert shipped() is shipped() is not None


def test_models_that_are_given_are_used_and_none_are_read(models: Models, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(readers, "shipped", lambda: pytest.fail("the package's own models were asked for"))
    draft = made.examples()[0].draft
    assert readers.judged(draft, (), models).provenance.confidence is not None


def test_digests_name_each_file_by_what_is_in_it(copied: Path, ship: Callable[[Path], None]) -> None:
    ship(copied)
    named = digests()
    assert named.keys() == set(FILES)
    assert named["type.crf"] == hashlib.sha256((copied / "type.crf").read_bytes()).hexdigest()[:12]
    (copied / CALIBRATION).write_text(json.dumps({}), encoding="utf-8")
    (copied / TAGGERS[0]).unlink()
    changed = digests()
    assert changed.keys() == set(FILES) - {TAGGERS[0]}
    assert {name for name in changed if changed[name] != named[name]} == {CALIBRATION}
