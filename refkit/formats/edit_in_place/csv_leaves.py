"""The cells of a row of CSV and where they stand, by the names of their columns."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from refkit.formats.edit_in_place.leaves import Decoded, Leaf, literal, unescaped
from refkit.formats.syntax.csv_places import Cell, rows
from refkit.trace import Span

_DOUBLED = re.compile(r'""')
_MARKS = frozenset(',"\r\n')


def columns(text: str) -> list[str]:
    """The names in the first row."""
    first = next(rows(text, len(text) - len(text.lstrip("\ufeff"))), None)
    return [cell.value.strip() for cell in first.cells] if first else []


def leaves(text: str, start: int, names: Sequence[str], plain: Callable[[str], bool]) -> list[Leaf]:
    """The leaves of the row that begins at `start`."""
    row = next(rows(text, start), None)
    cells = row.cells if row else ()
    return [_leaf(text, name, cell, plain) for name, cell in zip(names, cells, strict=False) if cell.value.strip()]


def _leaf(text: str, name: str, cell: Cell, plain: Callable[[str], bool]) -> Leaf:
    start, end = cell.span
    quoted = text[start] == '"' and text[end - 1] == '"' and end - start > 1

    def decode() -> Decoded:
        if quoted:
            return unescaped(text, start + 1, end - 1, _DOUBLED, lambda match: '"')
        return literal(text, start, end)

    def spell(piece: str) -> str | None:
        if not all(map(plain, piece)):
            return None
        if quoted:
            return piece.replace('"', '""')
        return None if _MARKS & set(piece) else piece

    return Leaf(name, decode, spell, where=Span(start + quoted, end - quoted))
