"""Grammar of a treaty's signing: "signed at Santiago, 5 March 1948", "(San Francisco, 8 September 1951)".

The day is the treaty's date, the town the place of the event; only the words of the act and small words are labels.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from refkit.knowledge.law import TREATY_ACTS, TREATY_TOWNS
from refkit.parse.imprint import is_place
from refkit.parse.proposal import Draft
from refkit.read.dates import FoundDate
from refkit.read.patterns import late

_TOWN = r"(?-i:[[:upper:]])[^,;:.()\d\x00]{2,30}?(?:,?\sD\.\s?C\.)?"
_AT = rf"\s(?P<at>at|in|à|zu|en|a)\s(?P<where>{_TOWN})"
_ACT = late(
    rf"[,(]?\s\(?(?P<label>{'|'.join(TREATY_ACTS)})(?:{_AT})?"
    r"(?:,?\s(?P<on>on|le|am|el|il|den|the))?,?\s(?=\d|[A-Z][a-z]+\.?\s\d)",
    re.I,
)
_BEHIND = late(_AT + r"(?=\s*[,;.()]|$)")
_BEFORE = late(rf"(?:[.,;]\s|\s\()(?P<where>{_TOWN}),?\s?$")


class Signing(NamedTuple):
    """Where the words of a signing begin, its label words, and the stretch of its town (None without one)."""

    start: int
    labels: tuple[str, ...]
    town: tuple[int, int] | None


def signing(draft: Draft, start: int, signed: FoundDate) -> Signing | None:
    """The act of signing before a treaty's day, with its town there or behind the day; None where none is told."""
    found = next((m for m in _ACT.finditer(draft.masked, start, signed.span.end) if m.end() >= signed.span.start), None)
    if found is None:
        return None
    behind = None if found["where"] else _BEHIND.match(draft.masked, signed.span.end)
    told = behind or found
    labels = (found["label"], *(word for word in (told["at"], found["on"]) if word))
    return Signing(found.start("label"), labels, told.span("where") if told["where"] else None)


def town_before(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The stretch of a town at the end of `text[start:end]`, behind a comma or an opening bracket."""
    found = _BEFORE.search(text, start, end)
    where = found["where"] if found else ""
    return found.span("where") if found and (is_place(where) or where in TREATY_TOWNS) else None
