"""An entry as the parser reads it: without Markdown's marks, with single blanks, and the ways back to the entry.

`split` gives entries verbatim. Marks are not words, and two blanks or a tab say no more than one blank does. `unmark`
takes them away for the reading alone and keeps account: each span of what was read leads back to the places in the
entry of its letters, also where an address was moved to the end, and every letter of a mark (the word "doi" of a link,
a link's title) has a place of its own. What the marks are is for `markdown`.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass

from refkit.text.markup.markdown import Link, links_of_markdown, marks_of_markdown
from refkit.trace import Change, OffsetMap, Span, apply, compose, merged

_BLANKS = re.compile(r"[ \t\u00a0\u2002-\u200a\u202f\u3000]{2,}|[\t\u2002-\u200a]")


@dataclass(frozen=True, slots=True)
class _Piece:
    """A stretch of what is read, and the stretch of the entry that holds its letters; `exact`: a moved address."""

    read: Span
    entry: Span
    exact: bool = False


@dataclass(frozen=True, slots=True)
class Unmarked:
    """What is read of an entry (`text`), and where it stands there.

    `labels` are the words of links that say only that there is an address, each with the place of that address;
    `titles` are the places of links' titles, which nobody reads.
    """

    text: str
    labels: tuple[tuple[Span, Span], ...]
    titles: tuple[Span, ...]
    _maps: OffsetMap
    _pieces: tuple[_Piece, ...]
    _starts: tuple[int, ...]

    def back(self, spans: Iterable[Span]) -> tuple[Span, ...]:
        """The places in the entry that the letters of `spans` come from, in order and disjoint."""
        out: list[Span] = []
        for span in spans:
            found = [self._in_piece(span, p) for p in self._touched(span)]
            out += [f for f in found if f.end > f.start] or [self._maps.span_back(span)]
        return tuple(merged(out))

    def _touched(self, span: Span) -> Iterable[_Piece]:
        i = max(0, bisect_left(self._starts, span.start + 1) - 1)
        while i < len(self._pieces) and self._pieces[i].read.start < span.end:
            if self._pieces[i].read.end > span.start:
                yield self._pieces[i]
            i += 1

    def _in_piece(self, span: Span, piece: _Piece) -> Span:
        start, end = max(span.start, piece.read.start), min(span.end, piece.read.end)
        if piece.exact:
            return Span(start, end).shift(piece.entry.start - piece.read.start)
        found = self._maps.span_back(Span(start, end))
        return Span(max(found.start, piece.entry.start), min(found.end, piece.entry.end))


def unmark(text: str) -> Unmarked | None:
    """The words of an entry as they are read, or None where the entry is read as it stands. Linear in its length."""
    marks = marks_of_markdown(text)
    bare = apply(text, marks)[0] if marks else text
    blanks = [Change("blanks", Span(*m.span()), m[0], " ") for m in _BLANKS.finditer(bare)]
    if not marks and not blanks:
        return None
    changes = compose(text, marks, blanks) if marks and blanks else [*marks, *blanks]
    read, maps = apply(text, changes)
    links = links_of_markdown(text) if marks else ()
    pieces = _pieces(text, len(read), changes, maps, links)
    return Unmarked(
        read,
        tuple((link.words, link.url) for link in links if not link.moved),
        tuple(link.title for link in links if link.title is not None),
        maps,
        pieces,
        tuple(p.read.start for p in pieces),
    )


def _pieces(
    text: str, length: int, changes: list[Change], maps: OffsetMap, links: Iterable[Link]
) -> tuple[_Piece, ...]:
    """The stretches of what is read. A mark without letters parts nothing: a span over emphasis stays one span."""
    moved = [link.url for link in links if link.moved]
    tail = len(changes) - 1 if moved else len(changes)
    out: list[_Piece] = []
    start = old = 0
    for i in range(tail):
        if any(c.isalnum() for c in changes[i].before):
            out.append(_Piece(Span(start, maps.new_start[i]), Span(old, maps.old_start[i])))
            start, old = maps.new_end[i], maps.old_end[i]
    end = maps.new_start[tail] if moved else length
    out.append(_Piece(Span(start, end), Span(old, len(text))))
    for url in moved:
        at = out[-1].read.end + 1  # each stands behind a blank
        out.append(_Piece(Span(at, at + url.end - url.start), url, exact=True))
    return tuple(out)
