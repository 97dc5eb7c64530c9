"""Pages in two columns that were read across: what stands on one line does not belong together.

A copy of such a page has a wide gap in the middle of many lines. Joining halves of words over the ends of such lines,
or closing the gaps, would weld words of different references together.
"""

from __future__ import annotations

from refkit.read.patterns import late

_GAP = late(r"\S[ \u00a0]{3,}(?=\S)")
_REACH = 600  # characters to either side that are looked at: some eight lines
_LINES = 3


def is_gapped(line: str) -> bool:
    """Whether a line has a wide gap (three blanks or more) between two words of it."""
    return "   " in line and bool(_GAP.search(line.strip()))


def has_columns(text: str, at: int) -> bool:
    """Whether the lines around a place, three at least, have wide gaps in their middle."""
    around = text[max(0, at - _REACH) : at + _REACH]
    return sum(is_gapped(line) for line in around.splitlines()) >= _LINES


def gap_lines(text: str) -> int:
    """How many lines of an entry have a wide gap in their middle."""
    return sum(is_gapped(line) for line in text.splitlines()) if "   " in text and "\n" in text else 0
