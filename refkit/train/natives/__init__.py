"""Public sets of labelled references in their native labels, told in ours; `READERS` by the family of a set."""

from __future__ import annotations

from collections.abc import Callable

from refkit.train.natives.anystyle import from_anystyle
from refkit.train.natives.grobid import from_grobid
from refkit.train.natives.linkedbooks import from_linkedbooks
from refkit.train.natives.roles import Labelled, Native
from refkit.train.natives.sheet import Unclear
from refkit.train.natives.text2bib import from_text2bib

__all__ = ["READERS", "Labelled", "Native", "Unclear"]

READERS: dict[str, Callable[[Native], Labelled]] = {
    "anystyle": from_anystyle,
    "grobid": from_grobid,
    "linkedbooks": from_linkedbooks,
    "text2bib": from_text2bib,
}
"""Who reads a row of a family of sets; each raises `Unclear` for a row that can't be told in our labels."""
