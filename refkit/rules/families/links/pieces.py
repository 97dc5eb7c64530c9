"""The pieces of text that may be one address: a run that begins like one, and the runs behind it.

Where an address ends nobody marks. What never goes on with one is known here: words that stand behind addresses, dates,
labels, other addresses.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from refkit.knowledge.web_addresses import AFTER_ADDRESSES
from refkit.read.patterns import late
from refkit.read.urls import without_tracking
from refkit.rules.engine.view import EntryView

_WEB = late(r"(?:https?|ftp)://[^\s<>“”«»\"]{0,1500}|(?<![\w@./-])www\.[^\s<>“”«»\"]{0,1500}")
_DOI = late(r"(?<![\w./])10\.(?:\d{4,9}(?![\d.])[^\s<>“”\"]{0,300}|(?<=doi:10\.)(?=\s\d{4}))")
_NEXT = late(r"(?P<gap>[ \t\u00a0]{1,2}|[ \t]{0,2}\r?\n[ \t]{0,12})(?P<run>[^\s<>“”«»\"]{1,400})")
_OTHER = late(
    r"https?:|ftp:|www\.|doi:|\w[^/]{0,60}@"
    r"|(?:pp?|S|s|vols?|nos?|ch|chap|sec|art|fig|tab|c|стр|с|т|№)\.\d",
    re.IGNORECASE,
)
_DATE = late(
    r"\d{1,2}(?P<a>[-./])\d{1,2}(?P=a)(?:\d\d|\d{4})\W*$|\d{4}(?P<b>[-./])\d{1,2}(?P=b)\d{1,2}\W*$|(?:1[5-9]|20)\d\d[-–/](?:\d\d|\d{4})\W*$"
)
_OTHER_SCRIPT = late(r"[^\x00-\u02ff\u2010-\u2027]")
_FOLLOWS = late(r"\s+(?P<next>[(\[<]|[^\W\d_]{2,14}|$)")
_ENDING = ".,;:!?)]}’'*>"


class Run(NamedTuple):
    """Where an address begins, and where its first run of characters ends (`end`: before the blank)."""

    start: int
    end: int
    is_web: bool


class Piece(NamedTuple):
    """A run behind a blank: the text that may belong to the address, and how it stands.

    `run`: with the marks behind it. `closes`: a mark, a bracket or the entry's end follows. `is_word`: it is a word
    that stands behind addresses in a sentence of some language. `is_date`: it may be a date or a run of years.
    """

    gap: tuple[int, int]
    text: str
    run: str
    closes: bool
    is_word: bool
    is_date: bool

    @property
    def start(self) -> int:
        """Where the text begins."""
        return self.gap[1]

    @property
    def end(self) -> int:
        """Where the text ends."""
        return self.start + len(self.text)


def runs(view: EntryView) -> Iterator[Run]:
    """Each place where an address or a DOI begins."""
    text = view.text
    found: list[Run] = []
    if "://" in text or "www." in text:
        found = [Run(*match.span(), True) for match in _WEB.finditer(text)]
    yield from found
    ahead = 0
    for match in _DOI.finditer(text) if "10." in text else ():
        while ahead < len(found) and found[ahead].end <= match.start():
            ahead += 1
        if ahead == len(found) or match.start() < found[ahead].start:
            yield Run(*match.span(), False)
    for span in view.urls if "/" in text else ():
        if not text.startswith(("http", "www.", "ftp"), span.start):
            end = span.end
            while end < len(text) and text[end] in ".-" and end - span.end < 2:
                end += 1
            yield Run(span.start, end, True)


def pieces_behind(text: str, end: int, most: int = 4) -> list[Piece]:
    """The pieces behind a place, each behind a blank; the walk ends where a mark of the sentence closes one."""
    found: list[Piece] = []
    while len(found) < most:
        piece = piece_behind(text, end)
        if piece is None:
            break
        found.append(piece)
        end = piece.start + len(piece.run)
        if piece.run[len(piece.text) :] not in ("", "."):
            break
    return found


def piece_behind(text: str, end: int) -> Piece | None:
    """What stands behind a blank at `end`; None where nothing does, or what can be no part of an address."""
    match = _NEXT.match(text, end)
    if not match:
        return None
    run = trimmed(match["run"])
    if not run or _OTHER.match(run) or _OTHER_SCRIPT.search(run):
        return None
    start = match.start("run")
    after = text[start + len(run) : start + len(run) + 1]
    closes = not after or not after.isspace() or _opens(text, start + len(run))
    folded = run.casefold().strip("-.")
    is_word = folded in AFTER_ADDRESSES or folded in _months()
    return Piece(match.span("gap"), run, match["run"], closes, is_word, _DATE.match(run) is not None)


def without_query(piece: Piece, head: str) -> Piece:
    """A piece as it was before somebody was tracked by it, or a DOI's without any query: the page's own form shows."""
    is_doi = "doi" in head[-40:].lower()
    bare = piece.text.partition("?")[0] if is_doi else without_tracking(head + piece.text)[len(head) :]
    if not bare or bare == piece.text:
        return piece
    folded = bare.casefold().strip("-.")
    is_word = folded in AFTER_ADDRESSES or folded in _months()
    return piece._replace(text=bare, is_word=is_word, is_date=_DATE.match(bare) is not None)


def _opens(text: str, at: int) -> bool:
    """Whether a bracket, the end, or a word that stands behind addresses follows the blank."""
    match = _FOLLOWS.match(text, at)
    return match is not None and (not match["next"][:1].isalpha() or match["next"].casefold() in AFTER_ADDRESSES)


@cache
def _months() -> frozenset[str]:
    from refkit.knowledge.words import months

    return frozenset(months())


def trimmed(run: str) -> str:
    """A run without the punctuation of the sentence behind it; a bracket that was opened inside stays."""
    end = len(run)
    surplus = run.count(")") - run.count("(")
    while end and run[end - 1] in _ENDING:
        if run[end - 1] == ")":
            if surplus <= 0:
                break
            surplus -= 1
        end -= 1
    return run[:end]
