"""A row: one reference with the values that its text shows, as a line of the sets of labelled references has them."""

from __future__ import annotations

from typing import Any, TypeAlias

Row: TypeAlias = dict[str, Any]
"""`id`, `source` (the document), `style`, `lang`, `text`, `kind`, `gold` (CSL fields, dates as EDTF), `type_any`,
`any`, `optional`."""

NAME_FIELDS = ("author", "editor", "translator", "recipient", "interviewer")
DATE_FIELDS = ("issued", "accessed")


def row(name: str, source: str, style: str, lang: str, text: str, kind: str, gold: dict[str, Any]) -> Row:
    """A row for which there is one right record only."""
    return {
        "id": name,
        "source": source,
        "style": style,
        "lang": lang,
        "text": text,
        "kind": kind,
        "gold": gold,
        "type_any": [],
        "any": {},
        "optional": [],
    }
