"""AnyStyle's sets: stretches with their marks; volumes hold issues, editors their roles, notes whatever was left."""

from __future__ import annotations

import re

from refkit.train.natives.roles import Labelled, Native, Roles, located, once, painted
from refkit.train.natives.sheet import Sheet, Stretch, Unclear, marked

_ROLES = {
    "author": "author", "editor": "editor", "translator": "translator", "title": "title", "journal": "container",
    "container-title": "container", "collection-title": "series", "date": "date", "volume": "volume", "pages": "pages",
    "edition": "edition", "publisher": "publisher", "location": "place", "genre": "genre", "url": "address",
    "doi": "address", "isbn": "isbn", "note": "note", "citation-number": "talk",
}  # fmt: skip
_WITH_PAGES = re.compile(r"(?P<volume>[^:]+):\s*(?P<pages>\d+\s?[-–]\s?\d+[.,;]?)")
_MOST_IN_NOTE = 9


def from_anystyle(row: Native) -> Labelled:
    """The labels of a row. Raises `Unclear` for labels of films and sources, which have no place in ours."""
    sheet, pieces = located(row)
    held = {piece.native for piece in pieces}
    roles: Roles = []
    for stretch, native in pieces:
        role = _ROLES.get(native)
        if role is None:
            raise Unclear(f"{native} has no label")
        if role == "volume":
            roles += _volume(stretch, held)
        elif role == "note":
            roles.append((_note(sheet, stretch), stretch))
        else:
            roles.append((role, stretch))
    once(roles, "editor")
    if held <= {"author", "title", "citation-number"}:
        raise Unclear("no more than author and title")
    return painted(sheet, roles)


def _volume(stretch: Stretch, held: set[str]) -> Roles:
    """A volume, with the pages behind it where they have no stretch of their own ("34(10):1193–1217")."""
    if "genre" in held and not held & {"journal", "container-title"}:
        return [("number", stretch)]  # of a report
    both = _WITH_PAGES.fullmatch(stretch.text) if "pages" not in held else None
    if both is None:
        return [("volume", stretch)]
    return [("volume", stretch.part(0, both.end("volume"))), ("pages", stretch.part(both.start("pages")))]


def _note(sheet: Sheet, stretch: Stretch) -> str:
    """A note that leads to an address or tells a day of access is talk; any other may be a field of ours."""
    words = [word for _, word in sheet.words(stretch)]
    if words in ([], ["in", "press"], ["to", "appear"], ["submitted"], ["forthcoming"]):
        return "talk"
    if len(words) <= _MOST_IN_NOTE and (marked(words[0], "av") or any(marked(word, "ac") for word in words)):
        return "talk"
    raise Unclear("a note")
