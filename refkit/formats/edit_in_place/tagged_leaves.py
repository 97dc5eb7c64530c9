"""The lines of a tagged record and where their values stand: RIS, ENW, NBIB. A folded value is one leaf."""

from __future__ import annotations

import re
from collections.abc import Callable

from refkit.formats.edit_in_place.leaves import Decoded, Leaf, unescaped
from refkit.formats.tagged.lines import Record, Syntax, records

# A line's end with the blanks around it, and lines that hold nothing.
_FOLD = re.compile(r"[^\S\r\n]*(?:\r\n|\r|\n)\s*")
_BREAK = re.compile(r"[\r\n\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")


def leaves(text: str, start: int, end: int, syntax: Syntax, plain: Callable[[str], bool]) -> list[Leaf]:
    """The leaves of the record from `start` to `end`; a piece with a line break in it cannot be spelt."""

    def spell(piece: str) -> str | None:
        return piece if plain(piece) and not _BREAK.search(piece) else None

    def decode(first: int, last: int) -> Callable[[], Decoded]:
        return lambda: unescaped(text, first, last, _FOLD, lambda match: syntax.joint)

    return [
        Leaf(line.tag, decode(*line.span.shift(start)), spell, where=line.span.shift(start))
        for found in records([text[start:end]], syntax)
        if isinstance(found, Record)
        for line in found.lines
    ]
