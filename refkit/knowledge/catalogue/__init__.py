"""Towns, publishers and periodicals of the world, as library catalogues name them in many languages and scripts.

Sources: each section of each file says its own. `is_town("Lugduni Batavorum")`, `is_press("岩波書店")` and
`periodical("Вопросы истории")` ask; what is asked first reads the files of its subject. ADD A NAME in the section of its
country: rows stand in the order of their letters, and a name stands in one row only.

A name with `?` behind it ("Auch?", "Sutton?", "Representations?") is as often a word, a person or something else. It is
told only to who says `doubtful=True`: by what stands beside it he must know that it can be one.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib import import_module
from typing import Literal

from refkit.knowledge.catalogue.section import Section

Subject = Literal["towns", "presses", "journals", "newspapers", "magazines"]
FILES: dict[Subject, tuple[str, ...]] = {
    "towns": (
        *("towns_america", "towns_eastern", "towns_germanic", "towns_northern", "towns_romance", "towns_russia"),
        "towns_world",
    ),
    "presses": ("presses_east", "presses_west", "presses_world"),
    "journals": ("journals_english", "journals_other"),
    "newspapers": ("newspapers",),
    "magazines": ("magazines",),
}
"""The files of each subject."""
PERIODICALS: tuple[Subject, ...] = ("journals", "newspapers", "magazines")

_FEW = 8
"""So many questions are answered by searching a text; with more, a set is worth the time that it takes to make."""
_LONGEST_ABBREVIATION = 6


class _Names:
    """The names of a subject: at first a text with `|` around each, then a set."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.asked = 0
        self.names: frozenset[str] | None = None

    def __contains__(self, name: str) -> bool:
        if self.names is not None:
            return name in self.names
        self.asked += 1
        if self.asked > _FEW:  # two threads may both make it: both make the same
            self.names = frozenset(self.text.split("|"))
        return f"|{name}|" in self.text


def sections(subject: Subject) -> Iterator[Section]:
    """The sections of a subject, file by file."""
    for name in FILES[subject]:
        yield from import_module(f"{__name__}.{name}").SECTIONS


def rows(section: Section) -> list[list[str]]:
    """The names of each row of a section; those that are doubtful have their `?`."""
    return [row.split("=") for row in section.rows.replace("\n", "").split("|")]


@cache
def _names(subject: Subject) -> _Names:
    every = "|".join(section.rows for section in sections(subject))
    return _Names(f"|{every}|".replace("\n", "").replace("=", "|"))


@cache
def _titles(subject: Subject) -> _Names:
    """The names of periodicals, folded."""
    return _Names(_names(subject).text.casefold())


def names(subject: Subject) -> list[str]:
    """All names of a subject as its rows have them: those that are doubtful with their `?`."""
    return [name for name in _names(subject).text.split("|") if name]


def _is_in(names: _Names, name: str, doubtful: bool) -> bool:
    if not name or name[-1] == "?" or "|" in name:
        return False
    return name in names or (doubtful and f"{name}?" in names)


def is_town(name: str, *, doubtful: bool = False) -> bool:
    """Whether a town is called so in some language, as printed."""
    return _is_in(_names("towns"), name, doubtful)


def is_press(name: str, *, doubtful: bool = False) -> bool:
    """Whether a publisher is called so, as printed."""
    return _is_in(_names("presses"), name, doubtful)


def periodical(name: str, *, doubtful: bool = False) -> Subject | None:
    """Whether a journal, a newspaper or a magazine is called so, in any case; short ones ("HZ", "ВИ") as printed."""
    folded = name.casefold() if len(name) > _LONGEST_ABBREVIATION else ""
    for subject in PERIODICALS:
        if _is_in(_names(subject), name, doubtful) or _is_in(_titles(subject), folded, doubtful):
            return subject
    return None


@cache
def _main_names() -> dict[str, str]:
    every = (row for section in sections("towns") for row in rows(section))
    return {name.rstrip("?"): row[0].rstrip("?") for row in every for name in row}


def town(name: str) -> str | None:
    """What a town calls itself: "Mainz" of "Mayence", "Maguncia", "Moguntiae"; None for a town that is not known."""
    return _main_names().get(name)
