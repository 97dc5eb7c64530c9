"""Tests bear the names of the modules that they specify, so that whoever changes one finds what holds it."""

from __future__ import annotations

from pathlib import Path

ELSEWHERE = {
    "theses": "documents",
    "interviews": "documents",
    "besidetitle": "archival",
    "commaimprint": "titles",
    "context": "repeated",
    "flow": "gold",
    "headforms": "heads",
    "headnames": "heads",
    "honest": "promises",
    "openimprint": "imprint",
    "pieces": "chains",
    "proposal": "record",
    "namelists": "nameforms",
    "rest": "containers",
    "strewn": "imprint",
}
"""Modules whose work shows only in another's, or in every case: what specifies them."""

HERE = Path(__file__).parent
ROOM = HERE.parents[1] / "refkit" / "parse"


def modules(room: Path) -> set[str]:
    return {path.stem for path in room.glob("*.py")} - {"__init__"}


def specified(folder: Path) -> set[str]:
    return {path.stem.removeprefix("test_") for path in folder.glob("test_*.py")}


MODULES, TESTS = modules(ROOM), specified(HERE)


def test_every_module_has_tests_of_its_name() -> None:
    assert MODULES - TESTS - ELSEWHERE.keys() == set()
    assert modules(ROOM / "tagger") - specified(HERE / "tagger") == set()


def test_what_is_specified_elsewhere_is_a_module_without_tests_of_its_own() -> None:
    assert ELSEWHERE.keys() <= MODULES - TESTS
    assert set(ELSEWHERE.values()) <= TESTS
