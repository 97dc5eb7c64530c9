"""Rows of tables that say what an entry holds: its fields as short strings."""

from __future__ import annotations

from typing import Any

import pytest

from refkit.model.parts import EdtfDate, Link, Locator, Name, Number, Pages
from refkit.model.types import ReferenceBase
from tests.parse.alone import parse_entry

Row = tuple[str, dict[str, str | None]]
"""An entry, and those of its fields that the row is about; None for a field that must stay empty."""


def value(reference: ReferenceBase, name: str) -> str | None:
    """A field as a string: names as "Family, Given; Family, Given", a date in EDTF, a number without its label.

    "unparsed" stands for the words that no field took.
    """
    if name == "unparsed":
        return "; ".join(reference.provenance.unparsed_text) or None
    held = reference.other_names.get(name, ()) if name == "director" else getattr(reference, name)
    if isinstance(held, tuple) and held and isinstance(held[0], Name):
        return "; ".join(part.sort_form for part in held)
    match held:
        case None | () | "":
            return None
        case EdtfDate():
            return held.value
        case Number() | Pages():
            return held.text
        case Locator():
            return held.value
        case Link():
            return held.url
        case _:
            return str(held)


def held(row: Row) -> dict[str, str | None]:
    """What the entry of a row holds in the fields of the row, and the words that were left where any were."""
    entry, fields = row
    reference = parse_entry(entry)
    found = {name: value(reference, name) for name in fields}
    left = value(reference, "unparsed")
    return found | ({"unparsed": left} if left else {})


def rows(*right: Row, wrong: dict[str, list[Row]] | None = None) -> pytest.MarkDecorator:
    """A test of each row; those under a reason in `wrong` are strict expected failures."""
    marks = {reason: pytest.mark.xfail(strict=True, reason=reason) for reason in wrong or {}}
    listed: list[Any] = [pytest.param(row, id=row[0][:60]) for row in right]
    listed += [
        pytest.param(row, id=row[0][:60], marks=marks[reason])
        for reason in wrong or {}
        for row in (wrong or {})[reason]
    ]
    return pytest.mark.parametrize("row", listed)
