"""The line that a place in a text stands on, for places that are asked for in their order."""

from __future__ import annotations


class LineNumbers:
    """The lines (from 1) of positions that only grow; one walk over the text for all of them."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at, self._line = 0, 1

    def at(self, position: int) -> int:
        """The line of a position, which is not before the last one asked for."""
        between = self._text[self._at : position]
        self._line += between.count("\n") + between.count("\r") - between.count("\r\n")
        self._at = max(self._at, position)
        return self._line
