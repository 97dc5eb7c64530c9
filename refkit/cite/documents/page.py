"""The list that every kind of document is made of: a title, a language, entries as runs.

Nothing here knows a format.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from refkit.knowledge.pages import LIST_TITLES, RIGHT_TO_LEFT

if TYPE_CHECKING:
    from refkit.csl import Run


@dataclass(frozen=True, slots=True)
class PrintedList:
    """A printed list: its title, its language (BCP 47), its direction ("ltr" or "rtl"), and each entry as runs."""

    title: str
    language: str
    direction: str
    entries: tuple[tuple[Run, ...], ...]


def title_of(for_notes: bool, language: str) -> str:
    """What a list is called: in English "References", beside notes "Bibliography"; in other languages one word."""
    names = LIST_TITLES.get(language.partition("-")[0].lower()) or LIST_TITLES["en"]
    return names[for_notes]


def direction_of(language: str) -> str:
    """The direction in which a language is written."""
    return "rtl" if language.partition("-")[0].lower() in RIGHT_TO_LEFT else "ltr"
