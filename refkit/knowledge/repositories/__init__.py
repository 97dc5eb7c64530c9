"""Repositories that historians cite: each with its country, its names as printed, its abbreviations, its place.

A table is text, so that it can be read at a glance and costs little until it is asked:

    = XX where the names were taken from                          (a country by its two letters)
    name; other names | abbreviations | place | a shelfmark in the form that refkit reads

A name stands first in the language and script of the archive, then in English and transliterated; several languages may
be its own. What is not known is left empty; a line that begins with a blank goes on with the row above it. ADD AN
ARCHIVE: a row in the table of its region; `tests/knowledge/test_repositories.py` reads every row.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib import import_module
from typing import NamedTuple

REGIONS = (
    "german", "france", "britain", "south", "north", "central", "southeast", "russia", "america", "latin", "asia",
    "middle_east", "africa", "international",
)  # fmt: skip
"""The tables, a module each."""


class Repository(NamedTuple):
    """One archive. `country` is of ISO 3166 ("XX" for international bodies), `names` has the archive's own first."""

    country: str
    names: tuple[str, ...]
    abbreviations: tuple[str, ...]
    place: str
    shelfmark: str
    source: str


def rows(table: str) -> Iterator[Repository]:
    """The repositories of one table. Raises `ValueError` for a row of another shape."""
    country = source = ""
    for line in table.replace("\n  ", " ").splitlines():
        if line.startswith("= "):
            country, source = line[2:4], line[5:]
        elif line:
            names, short, place, shelfmark = (cell.strip() for cell in line.split("|"))
            yield Repository(country, _parted(names), _parted(short), place, shelfmark, source)


def _parted(cell: str) -> tuple[str, ...]:
    return tuple(part for each in cell.split(";") if (part := each.strip()))


@cache
def repositories() -> tuple[Repository, ...]:
    """All repositories, in the order of the tables; made on first use."""
    return tuple(row for name in REGIONS for row in rows(import_module(f"{__name__}.{name}").TABLE))


def folded(name: str) -> str:
    """A name as it is looked up: without case, with one kind of apostrophe, hyphen and blank."""
    return " ".join(name.casefold().replace("'", "’").replace("–", "-").split())


@cache
def names() -> dict[str, Repository]:
    """Repositories by their folded names in full."""
    return {folded(name): row for row in reversed(repositories()) for name in row.names}


@cache
def abbreviations() -> dict[str, tuple[Repository, ...]]:
    """Repositories by an abbreviation as printed; several may share one."""
    found: dict[str, tuple[Repository, ...]] = {}
    for row in repositories():
        for short in row.abbreviations:
            found[short] = (*found.get(short, ()), row)
    return found
