"""What a part of a form looks like, and how its words become a value."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, NamedTuple

from refkit.knowledge.words import forms
from refkit.model.parts import EdtfDate, Name, Number, Pages, Title
from refkit.read.dates import find_dates
from refkit.read.pages import read_pages


class Shape(NamedTuple):
    """The source of a pattern (without groups), and a reader: (words as they stand, the same in one width) to the value
    or None, which refuses them. `labels` are words inside that are no part of the value."""

    pattern: str
    read: Callable[[str, str], Any]
    labels: tuple[str, ...] = ()
    field: str = ""
    """The field of a part that is named by its shape alone; "": the shape's name."""


def one_of(words: tuple[str, ...] | list[str]) -> str:
    """The source of a pattern of words, the longest first; a blank in one may be missing."""
    ordered = sorted(set(words), key=lambda w: (-len(w), w))
    return "(?:" + "|".join(re.escape(w).replace(r"\ ", r"\s?") for w in ordered) + ")"


def labels_of(group: str, languages: tuple[str, ...] | None) -> str:
    """The source of a pattern of the words of a group of `refkit.knowledge.words`."""
    return one_of(list(forms(group, "any", languages)))


def as_printed(source: str, _: str) -> str | None:
    """The words without blanks and marks at their ends."""
    return source.strip(" ,，、.。;；:：") or None


def as_name(source: str, _: str) -> tuple[Name, ...] | None:
    """A body as the one name of a list, as printed."""
    text = as_printed(source, _)
    return (Name(literal=text),) if text else None


def as_number(source: str, _: str) -> Number:
    """A number as printed."""
    return Number(text=source.strip(" ,."))


def as_year(_: str, same: str) -> EdtfDate:
    """The year that the first four figures are."""
    return EdtfDate(value=re.sub(r"\D", "", same)[:4])


def as_date(source: str, _: str) -> EdtfDate | None:
    """A date in the words of any language that is known; None where it is not all of the words."""
    text = source.strip(" ,.()")
    for found in find_dates(text):
        if found.span.start == 0 and found.span.end >= len(text) and found.date.value:
            return found.date
    return None


def as_pages(source: str, _: str) -> Pages:
    """Pages without the label before their figures."""
    return read_pages(re.sub(r"^\D+", "", source))


def as_title(source: str, _: str) -> Title | None:
    """A title as printed."""
    text = source.strip().rstrip(",，、")
    return Title(text=text) if text else None
