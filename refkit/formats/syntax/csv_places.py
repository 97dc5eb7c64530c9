"""Comma-separated values with the place of each cell: what the standard reader does not tell. Content never raises.

Read as the standard reader does: a quote opens a cell only at its beginning, two quotes in it are one, and what stands
between the closing quote and the comma belongs to it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from refkit.trace import Span

_CELL = re.compile(r'(?P<quoted>"[^"]*(?:""[^"]*)*(?:"[^,\r\n]*|\Z))|[^,\r\n]*')
_BREAK = re.compile(r"\r\n|\r|\n")


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell: its value, the span of it with its quotes."""

    value: str
    span: Span


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of a row, its span without the line end, and the line where it begins (from 1)."""

    cells: tuple[Cell, ...]
    span: Span
    line: int


def rows(text: str, start: int = 0) -> Iterator[Row]:
    """The rows of a text from `start`; an empty line is a row without cells."""
    at, line = start, 1
    while at < len(text):
        begin, cells = at, []
        while True:
            match = _CELL.match(text, at)
            raw = match[0] if match else ""
            end = at + len(raw)
            cells.append(Cell(_value(raw), Span(at, end)))
            at = end
            if text[at : at + 1] != ",":
                break
            at += 1
        if len(cells) == 1 and not cells[0].span.of(text):
            cells = []
        yield Row(tuple(cells), Span(begin, at), line)
        line += len(_BREAK.findall(text, begin, at))
        broken = _BREAK.match(text, at)
        line += broken is not None
        at = broken.end() if broken else at


def _value(raw: str) -> str:
    if raw[:1] != '"':
        return raw
    close = re.match(r'"([^"]*(?:""[^"]*)*)', raw)
    inner = close[1] if close else ""
    return inner.replace('""', '"') + raw[len(inner) + 2 :]
