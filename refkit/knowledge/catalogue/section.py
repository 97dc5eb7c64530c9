"""The shape of a section of the catalogue."""

from __future__ import annotations

from typing import NamedTuple


class Section(NamedTuple):
    """Names of one country or language, in the order of their letters, with where they come from.

    `rows` is one string: `|` stands between rows, `=` between the names of one thing (the first is what it calls itself),
    and `?` behind a name that is a word, a person or something else as often. A row goes on in the next line.
    """

    of: str
    source: str
    rows: str
