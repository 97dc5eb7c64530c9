"""What a part of a form looks like, and how its words become a value."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, NamedTuple

from refkit.knowledge.words import forms
from refkit.model.parts import Title


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


def as_title(source: str, _: str) -> Title | None:
    """A title as printed."""
    text = source.strip().rstrip(",，、")
    return Title(text=text) if text else None
