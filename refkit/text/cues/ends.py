"""How a piece of text ends: as an entry does, in the middle of something, with a question."""

from __future__ import annotations

import re

from refkit.text.cues import words
from refkit.text.cues.shapes import (
    DOMAIN,
    STOP_WORDS,
    TAIL,
)

_URL_END = re.compile(rf"(?:https?://|www\.|doi:|{DOMAIN})\S{{2,}}[.)>\]]{{0,2}}\s*$", re.I)


def url_end(text: str) -> float:
    """Ends with an address."""
    return 1.0 if _URL_END.search(text[-600:].rsplit(None, 1)[-1] if text.strip() else "") else 0.0


def ends_like_entry(text: str) -> float:
    """Ends as entries end: with a stop, a page, a year, an address."""
    tail = text[-TAIL:].rstrip()
    if not tail:
        return 0.0
    return 1.0 if tail[-1] in '.)]”"»’>。*_' or tail[-1].isdigit() or url_end(text) else 0.0


def ends_open(text: str) -> float:
    """Ends in the middle of something: a comma, a hyphen, a colon, a word that asks for another."""
    tail = text[-TAIL:].rstrip()
    if not tail:
        return 0.0
    if tail[-1] in ",:;&(-–/[‐‑“„«":
        return 1.0
    last = tail.rsplit(None, 1)[-1]
    if last.strip("()[]").casefold() in STOP_WORDS:
        return 1.0
    if len(last) == 2 and last[0].isupper() and last[1] == ".":
        return 0.8  # an initial: "Vladislav M." and then the surname
    abbreviated = last.endswith(".") and last[:-1].strip("(").casefold() in words.ABBREVIATIONS and len(last) > 2
    return 0.5 if abbreviated or last in ("a.m.", "p.m.", "U.S.", "al.") else 0.0


def asks_or_shouts(text: str) -> float:
    """Ends with a question or exclamation mark, or with a colon: no reference ends so."""
    tail = text[-TAIL:].rstrip(' *_”"’')
    return 1.0 if tail[-1:] in ("?", "!", ":", "…") else 0.0
