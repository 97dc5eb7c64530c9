"""Pages in two columns that were copied row by row: the left column is read to its end, then the right one.

A gutter is a column of the page at which text begins in most rows, after a wide gap. Only where entries begin on both
sides of it is the page taken apart; a table of names and titles has them on one side. The visible text is not in the
order of the page any more: an entry has its place where its first row stands.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from refkit.text.cues import begins, ends
from refkit.text.page import Visible

_AFTER_GAP = re.compile(r"(?<=[ \u00a0]{3})(?=[^ \u00a0\n])")
_ROWS = 4  # rows with a gutter that make columns
_SHARE = 0.4  # of the rows with text; the columns may differ in length
_ACROSS = 0.2  # of the rows at most may run across the gutter
_WIDE = 20  # characters: a mean cell of either column is that long
_LEFT = 25  # columns: no gutter is further to the left


def see_columns(visible: Visible) -> Visible:
    """The visible text with one column after the other; the same one where there are none."""
    text = visible.text
    if "   " not in text:
        return visible
    cells: list[tuple[int, int, int]] = []  # (start, end, end of the white space behind it) in the new order
    found = False
    for rows in _pages(text):
        gutter = _gutter(text, rows)
        found = found or bool(gutter)
        cells += _read(text, rows, gutter)
    if not found:
        return visible
    out: list[str] = []
    pieces: list[tuple[int, int, int]] = []
    length = 0
    for start, end, behind in cells:
        pieces += [(length, start, end), (length + end - start, end, behind)]
        out.append(text[start:end] + "\n")
        length += end - start + 1
    return Visible.of("".join(out), "columns", pieces)


def _pages(text: str) -> Iterator[list[tuple[int, int]]]:
    """The rows of each printed page, as ranges without their line breaks."""
    rows: list[tuple[int, int]] = []
    at = 0
    for raw in text.splitlines(keepends=True):
        if "\f" in raw and rows:
            yield rows
            rows = []
        rows.append((at, at + len(raw.rstrip("\r\n\f\v\x1c\x1d\x1e\x85\u2028\u2029"))))
        at += len(raw)
    if rows:
        yield rows


def _gutter(text: str, rows: list[tuple[int, int]]) -> int:
    """The column at which the right column of a page begins; 0 when it has none."""
    lines = [text[start:end] for start, end in rows if text[start:end].strip()]
    places = Counter(m.start() for line in lines for m in _AFTER_GAP.finditer(line, _LEFT))
    if not places:
        return 0
    gutter, count = max(places.items(), key=lambda item: (item[1], -item[0]))
    if count < max(_ROWS, _SHARE * len(lines)):
        return 0
    across = sum(len(line) > gutter and not line[gutter - 2 : gutter].isspace() for line in lines)
    left = [line[:gutter].strip() for line in lines if line[:gutter].strip()]
    right = [line[gutter:].strip() for line in lines if line[gutter:].strip()]
    if across > _ACROSS * len(lines) or not _is_column(left) or not _is_column(right):
        return 0
    return gutter


def _is_column(cells: list[str]) -> bool:
    """Whether the cells of one side are lines of a list: entries begin in some, others go on with them."""
    if len(cells) < _ROWS or sum(map(len, cells)) < _WIDE * len(cells):
        return False
    begin = sum(begins.starts_like_author(cell) >= 0.9 and not begins.continues(cell) for cell in cells)
    further = sum(ends.ends_open(a) or begins.continues(b) >= 0.7 for a, b in pairwise(cells))
    return begin >= 2 and further >= 2


def _read(text: str, rows: list[tuple[int, int]], gutter: int) -> Iterator[tuple[int, int, int]]:
    """The cells of a page: between two rows that run across the gutter first those to the left, then the others."""
    left: list[tuple[int, int, int]] = []
    right: list[tuple[int, int, int]] = []
    for start, end in rows:
        middle = start + gutter
        if gutter and middle < end and text[middle - 2 : middle].isspace():
            left.append((start, start + len(text[start:middle].rstrip()), middle))
            right.append((middle, end, end))
        elif gutter and end > middle:
            yield from left
            yield from right
            left, right = [], []
            yield start, end, end
        else:
            left.append((start, end, end))
    yield from left
    yield from right
