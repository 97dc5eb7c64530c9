"""The whole training on a handful of made-up rows: its files are models that read, and are the same however it runs."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from refkit.parse.models import CALIBRATION, CLASSIFIERS, TAGGERS, load
from refkit.parse.readers import judged
from refkit.train import training
from refkit.train.__main__ import main
from refkit.train.examples import FOLDS, fold
from refkit.train.honest import honest_readings
from refkit.train.training import Settings, material, train
from tests.parse.cases import cases
from tests.parse.promises import lost
from tests.train import made

FEW = Settings(synthetic=4, printed=2, processes=1)
FILES = {*TAGGERS, *CLASSIFIERS, CALIBRATION}
READINGS = honest_readings()
HONEST = [case.row for case in cases() if case.ident in READINGS][:3]
KNOWN = [case.row for case in cases() if case.ident not in READINGS][:2]


WRITTEN = {"id": "more-1", "text": "Moor, A. Salt. Leeds: Fell, 1963.", "kind": "book",
           "gold": {"type": "book", "author": [{"family": "Moor", "given": "A."}], "title": "Salt", "issued": "1963",
                    "publisher": "Fell", "publisher-place": "Leeds"}}  # fmt: skip


def written(folder: Path, rows: list[dict[str, Any]]) -> None:
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of labelled references, with our own cases beside them."""
    folder = tmp_path_factory.mktemp("data")
    written(folder / "gold" / "references.jsonl", made.ROWS[::2])
    written(folder / "dev2" / "references.jsonl", made.ROWS[1::2])
    written(folder / "cases" / "some.jsonl", [*HONEST, *KNOWN])
    written(folder / "written" / "more.jsonl", [WRITTEN])
    return folder


Trained = tuple[dict[str, bytes], dict[str, Any]]


@pytest.fixture(scope="module")
def trained(data: Path) -> Trained:
    return train(material(data, data / "cases", data / "written", FEW), FEW)


def test_the_files_are_those_that_the_reader_loads_and_it_reads_by_them(trained: Trained, tmp_path: Path) -> None:
    files, _ = trained
    assert files.keys() == FILES
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
    models = load(tmp_path)
    for one in made.examples():
        reference = judged(one.draft, (), models)
        assert reference.provenance.confidence is not None
        assert lost(reference, one.text) == []


def test_the_taggers_know_what_they_were_trained_on(trained: Trained, tmp_path: Path) -> None:
    for name, content in trained[0].items():
        (tmp_path / name).write_bytes(content)
    models = load(tmp_path)
    blind = [models.blind.decode(one.seen.items)[0] == one.labels for one in made.examples()]
    stacked = [models.stacked.decode(one.items)[0] == one.labels for one in made.examples()]
    assert min(sum(blind), sum(stacked)) >= 23


def test_the_report_is_of_held_back_real_rows_alone(trained: Trained) -> None:
    report = json.loads(json.dumps(trained[1]))
    assert report["size"] == {"references": 25, "documents": 6}
    f1 = {name: found["f1"][0] for name, found in report["readers"].items()}
    # No tagger has seen a book in author-date or a paper of an archive when it reads one.
    assert f1["grammars"] > 0.95 > f1["stacked tagger"] > f1["blind tagger"]


def test_other_rows_give_other_models(trained: Trained, data: Path) -> None:
    none = Settings(synthetic=0, printed=0, processes=1)
    files, _ = train(material(data, data / "cases", data / "written", none), none)
    assert files["blind.crf"] != trained[0]["blind.crf"]


def test_the_material_is_real_rows_own_cases_and_made_up_references(data: Path) -> None:
    found = material(data, data / "cases", data / "written", FEW)
    ids = [[one.row["id"] for one in part] for part in (found.real, found.own, found.known)]
    assert ids == [
        [row["id"] for row in rows] for rows in (made.ROWS[::2] + made.ROWS[1::2], [*HONEST, WRITTEN], KNOWN)
    ]
    assert len(found.made) == 6
    assert found.judged == [*found.real, *found.own]
    assert found.own[0].traces.keys() == READINGS[HONEST[0]["id"]]["fields"].keys()  # not what is read today


@cache
def taught(held: int | None, blind: bool) -> list[str]:
    """The ids of the rows that a tagger would learn from."""
    folder = _material()
    learned: list[str] = []

    def noted(rows: Iterator[Any]) -> bytes:
        known = {id(one.labels): one.row["id"] for one in [*folder.judged, *folder.known, *folder.made]}
        learned.extend(known[id(labels)] for _, labels in rows)
        return made.tagger(True)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(training, "fit_chain", noted)
        training.tagger((folder, None), (held, blind))
    return learned


@cache
def _material() -> training.Material:
    known = [made.example({**row, "id": "known"}) for row in KNOWN[:1]]
    return training.Material(list(made.examples()), [], known, [made.example({**made.ROWS[0], "id": "made-up"})])


@pytest.mark.parametrize("held", range(FOLDS))
def test_a_tagger_learns_nothing_of_the_documents_that_it_will_be_asked_about(held: int) -> None:
    for blind in (True, False):
        own = [row["id"] for row in made.ROWS if fold(row) != held]
        assert taught(held, blind) == [*own, *(["known"] if blind else []), "made-up"]
    assert taught(None, False) == [*(row["id"] for row in made.ROWS), "made-up"]


def test_a_folder_keeps_the_taggers_of_a_training_and_gives_them_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = _material()
    first = training.tagger((found, tmp_path), (0, True))
    assert first == training.tagger((found, None), (0, True))
    monkeypatch.setattr(training, "fit_chain", lambda rows: pytest.fail("it was fitted anew"))
    assert training.tagger((found, tmp_path), (0, True)) == first
    for other in (0, False), (2, True), (None, True):
        with pytest.raises(pytest.fail.Exception):
            training.tagger((found, tmp_path), other)
    changed = replace(found, made=[])
    with pytest.raises(pytest.fail.Exception):
        training.tagger((changed, tmp_path), (0, True))


def test_the_command_on_two_processes_writes_the_same_files_and_prints_the_report(
    trained: Trained, data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "new" / "models"
    few = [
        "--cases",
        str(data / "cases"),
        "--written",
        str(data / "written"),
        "--synthetic",
        "4",
        "--printed",
        "2",
        "--processes",
        "2",
    ]
    assert main([str(data), "-o", str(out), *few]) == 0
    assert {path.name: path.read_bytes() for path in out.iterdir()} == trained[0]
    assert json.loads(capsys.readouterr().out) == json.loads(json.dumps(trained[1]))


def test_without_crfsuite_the_command_says_what_is_missing_and_writes_nothing(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pycrfsuite", None)
    few = [
        "--cases",
        str(data / "cases"),
        "--written",
        str(data / "written"),
        "--synthetic",
        "0",
        "--printed",
        "0",
        "--processes",
        "1",
    ]
    with pytest.raises(ImportError, match="pycrfsuite"):
        main([str(data), "-o", str(tmp_path / "models"), *few])
    assert not (tmp_path / "models").exists()
