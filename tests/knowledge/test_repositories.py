"""The tables of repositories: every row is well-formed, nothing stands twice, shelfmarks are read as such."""

from __future__ import annotations

from collections import Counter
from importlib import import_module
from pathlib import Path

import pytest

from refkit.knowledge import compile, repositories
from refkit.knowledge.archives import REPOSITORY_ABBREVIATIONS
from refkit.knowledge.repositories import REGIONS, Repository, folded, rows
from refkit.knowledge.repositories.known import ABBREVIATIONS, NAMES
from refkit.parse.pieces import segments

ALL = repositories.repositories()


def twice(words: list[str]) -> list[str]:
    return [word for word, times in Counter(words).items() if times > 1]


def test_every_table_beside_the_list_is_one_of_its_regions() -> None:
    beside = {p.stem for p in Path(repositories.__file__).parent.glob("*.py")} - {"__init__", "known"}
    assert beside == set(REGIONS)


@pytest.mark.parametrize("region", REGIONS)
def test_a_table_says_where_its_names_come_from_and_all_its_rows_have_name_place_and_country(region: str) -> None:
    module = import_module(f"refkit.knowledge.repositories.{region}")
    assert "Sources:" in (module.__doc__ or "")
    for row in rows(module.TABLE):
        assert len(row.country) == 2 and row.country.isupper() and row.source, row
        assert row.names and all(len(name) > 3 or not name.isascii() for name in row.names), row
        assert row.place or row.names[0] == "Státní okresní archiv", row  # the districts' archives of many towns


def test_a_row_of_another_shape_is_refused() -> None:
    assert [r.names for r in rows("= XX somewhere\nA; B |\n  C | D | E\n")] == [("A", "B")]
    with pytest.raises(ValueError, match="unpack"):
        list(rows("= XX somewhere\nA | B | C\n"))


def test_there_are_many_of_many_countries() -> None:
    assert len(ALL) >= 700
    assert len({row.country for row in ALL}) >= 60


def test_no_name_stands_twice() -> None:
    assert twice([folded(name) for row in ALL for name in row.names]) == []


def test_no_abbreviation_stands_twice_in_a_country() -> None:
    assert twice([f"{row.country} {short}" for row in ALL for short in row.abbreviations]) == []


def test_the_lists_of_names_that_readers_ask_are_made_from_the_tables_as_they_are() -> None:
    assert compile.KNOWN.read_text(encoding="utf-8") == compile.source_of_known(), (
        "run: python -m refkit.knowledge.compile"
    )


def test_abbreviations_of_two_letters_are_not_looked_up() -> None:
    assert {"PA", "GA", "MA", "CA"} & ABBREVIATIONS == set()
    assert {"CZA", "ΓΑΚ", "ЦДІАК", "HHStA", "ARSI"} <= ABBREVIATIONS
    assert folded("Archives nationales d'outre-mer") in NAMES


@pytest.mark.parametrize(
    "row", [r for r in ALL if r.shelfmark], ids=lambda r: f"{r.country} {r.names[0][:24]} {r.shelfmark}"
)
def test_a_shelfmark_is_read_as_one(row: Repository) -> None:
    text = f"{row.shelfmark}."
    kinds = {piece.kind for piece in segments(text, 0, len(text))}
    assert kinds & {"locator", "record_group", "collection"}


def test_what_the_long_tables_have_of_the_short_one_is_most_of_it() -> None:
    assert len(REPOSITORY_ABBREVIATIONS & ABBREVIATIONS) > 0.6 * len(REPOSITORY_ABBREVIATIONS)


def test_an_abbreviation_and_a_name_lead_to_their_repository() -> None:
    assert {r.country for r in repositories.abbreviations()["ASV"]} >= {"VA"}
    found = repositories.names()[folded("Central Zionist Archives")]
    assert (found.country, found.place) == ("IL", "Jerusalem")
