"""Notes that hang on a reference (Zotero's child notes), in formats that have one field for all remarks.

A child note is HTML, as its program has it; the user's own remark is text. Both stand in one field, the remark first,
so that a reader tells them apart by their form. In a record they are `extra["notes"]`, a list of strings.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from refkit.model.types import ReferenceBase

_BLOCK = r"<(?:p|div|h[1-6]|ul|ol|blockquote|pre|table)\b"
_HTML = re.compile(rf"\s*{_BLOCK}[^<>]*>.*</\w+>\s*\Z", re.S)
_BETWEEN = re.compile(rf"\n\n(?={_BLOCK})")


def notes_of(reference: ReferenceBase) -> list[str]:
    """The child notes of a record; [] where it has none or something else under that name."""
    notes = reference.extra.get("notes")
    return [n for n in notes if isinstance(n, str) and n] if isinstance(notes, list) else []


def is_child_note(text: str) -> bool:
    """Whether a remark is HTML from its first to its last character, as child notes are."""
    return _HTML.match(text) is not None


def joined(remark: str, notes: Sequence[str]) -> str:
    """A remark and child notes as one text."""
    return "\n\n".join([*([remark] if remark else []), *notes])


def parted(text: str) -> tuple[str, list[str]]:
    """The remark and the child notes in a text: those pieces at its end that are HTML."""
    if "</" not in text:
        return text, []
    pieces = _BETWEEN.split(text)
    at = len(pieces)
    while at and is_child_note(pieces[at - 1]):
        at -= 1
    if not at:
        return "", pieces
    return "\n\n".join(pieces[:at]), pieces[at:]


def collections_of(reference: ReferenceBase) -> list[str]:
    """The names of the collections that a record is in; [] where there are none."""
    names: Any = reference.extra.get("collections")
    return [n for n in names if isinstance(n, str) and n] if isinstance(names, list) else []
