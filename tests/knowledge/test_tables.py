"""Tables of `refkit.knowledge` are well-formed: each says where its facts come from, nothing stands in one twice."""

from __future__ import annotations

import ast
import importlib
import inspect
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

import refkit.knowledge

ROOM = Path(refkit.knowledge.__file__).parent
MODULES = sorted(
    ".".join(path.relative_to(ROOM.parent.parent).with_suffix("").parts)
    for path in ROOM.glob("*.py")
    if path.name not in ("__init__.py", "all_languages.py", "compile.py", "language.py", "words.py")
    and path.name not in ("lexicon.py", "near_words.py", "static.py")
)
"""All but the languages and the lexicon, which have tests of their own (`test_languages`, `test_lexicon`)."""

# Tables whose words are written as their names are printed: case tells names from words there. All others are folded.
AS_PRINTED = {
    "archives.REPOSITORY_ABBREVIATIONS", "bodies.STATES", "english.TITLE_OPENERS", "law.TREATY_TOWNS",
    "misspellings.DOUBLED", "names.CAPITAL_PARTICLES", "names.KOREAN_GIVEN", "places.COUNTRIES",
    "places.COUNTRIES_BEHIND_TOWNS", "places.PLACES", "places.POSTS", "places.REGIONS", "places.TOWNS_OF_IMPRINTS",
    "presses.MORE_HOUSES", "presses.PUBLISHERS", "shelfmarks.TNA_CLASSES",
}  # fmt: skip


@pytest.fixture(params=MODULES)
def module(request: pytest.FixtureRequest) -> ModuleType:
    return importlib.import_module(request.param)


def word_tables(module: ModuleType) -> Iterator[tuple[str, frozenset[str]]]:
    """The sets of words of a module, by name."""
    for name, value in vars(module).items():
        if name.isupper() and isinstance(value, frozenset) and all(isinstance(word, str) for word in value):
            yield name, value


def test_a_table_says_where_its_facts_come_from(module: ModuleType) -> None:
    text = inspect.getsource(module)
    assert "Source:" in text or "Sources:" in text or "Sources." in text, "no line that begins with Source"


def test_no_word_stands_twice_in_one_list(module: ModuleType) -> None:
    """A word written twice says that nobody can read the list."""
    for node in ast.walk(ast.parse(inspect.getsource(module))):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "split"):
            continue
        words = ast.literal_eval(node.func.value) if isinstance(node.func.value, ast.Constant) else ""
        if isinstance(node.func.value, ast.Call):  # phrases: "...".replace("\n", "").split("|")
            words = ast.literal_eval(node.func.value.func.value).replace("\n", "")  # type: ignore[attr-defined]
        parted = words.split(node.args[0].value if node.args else None)  # type: ignore[attr-defined]
        twice = [word for word, times in Counter(parted).items() if times > 1]
        assert not twice, f"line {node.lineno}: {twice}"


def test_words_are_folded_or_declared_to_be_as_printed(module: ModuleType) -> None:
    short = module.__name__.removeprefix("refkit.knowledge.")
    for name, table in word_tables(module):
        if f"{short}.{name}" not in AS_PRINTED:
            unfolded = sorted(word for word in table if word != word.lower())
            assert not unfolded, f"{name}: {unfolded}"


def test_no_word_is_empty_or_has_blanks_at_its_ends(module: ModuleType) -> None:
    for name, table in word_tables(module):
        assert all(word and word == word.strip() for word in table), name


def test_declared_tables_exist() -> None:
    for declared in AS_PRINTED:
        short, name = declared.rsplit(".", 1)
        assert hasattr(importlib.import_module(f"refkit.knowledge.{short}"), name), declared


def test_a_familiar_name_is_in_no_other_table_of_names() -> None:
    from refkit.knowledge.proper_names import FAMILIAR, PROPER

    assert not FAMILIAR & PROPER


def test_patterns_compile(module: ModuleType) -> None:
    """Rows that are patterns can be put into one: their names of groups do not clash, their brackets close."""
    for name, value in vars(module).items():
        if name.isupper() and isinstance(value, tuple) and all(isinstance(row, str) for row in value):
            re.compile("|".join(value))


def test_the_room_names_its_modules() -> None:
    for path in ROOM.glob("*.py"):
        if path.name != "__init__.py":
            assert f"`{path.stem}`" in (refkit.knowledge.__doc__ or ""), path.stem
