"""Cite collapsing (CSL 1.0.2, "Cite Collapsing", "Cite Grouping"): numbers to ranges, years of one author together."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from ..state import Cite
from ..styles.style import Layout
from ..values.rich_text import Content, Node, plain_text
from .disambiguate import suffix_letters

__all__ = ["Piece", "join_cites"]


class Piece:
    """One rendered cite with what collapsing may need: the forms without names, or its number."""

    __slots__ = ("after", "before", "cite", "content", "is_number", "names", "number", "short", "suffix", "suffix_node",
                 "year")  # fmt: skip

    def __init__(self, cite: Cite, content: Content | None) -> None:
        self.cite = cite
        self.content = content
        self.before: Content | None = None
        self.after: Content | None = None
        self.names = ""
        self.short: Content | None = None
        self.suffix = ""
        self.suffix_node: Node | None = None
        self.year = ""
        self.number = 0
        self.is_number = False

    @property
    def bare(self) -> bool:
        """Whether the author wrote nothing before or after the cite."""
        return self.before is None and self.after is None

    def whole(self, content: Content | None) -> Content | None:
        """The content between the cite's own affixes."""
        kids = [part for part in (self.before, content, self.after) if part is not None]
        return None if not kids else kids[0] if len(kids) == 1 else Node(kids)


def join_cites(pieces: Sequence[Piece], layout: Layout) -> Content | None:
    """All cites of a citation, collapsed and joined with the right delimiters."""
    options = layout.options
    collapse = options.get("collapse", "")
    if collapse == "citation-number":
        parts = _numbers(pieces, layout)
    elif collapse.startswith("year") or "cite-group-delimiter" in options:
        parts = _groups(_gathered(pieces) if layout.sort else pieces, layout, collapse)
    else:
        parts = [(layout.delimiter, piece.whole(piece.content), piece) for piece in pieces]
    kids: list[Content] = []
    previous: Piece | None = None
    for delimiter, content, piece in parts:
        if content is None or (isinstance(content, Node) and not content.kids):
            continue
        if kids:
            kids.append(_delimiter(delimiter, previous, piece))
        kids.append(content)
        previous = piece
    return None if not kids else kids[0] if len(kids) == 1 else Node(kids)


def _delimiter(delimiter: str, previous: Piece | None, piece: Piece) -> str:
    """No delimiter where the author's own punctuation already parts the cites."""
    if piece.before is not None and plain_text(piece.before).lstrip()[:1] in (",", ";", "."):
        return ""
    if previous is not None and previous.after is not None and plain_text(previous.after).rstrip()[-1:] in (",", ";"):
        return " "
    return delimiter


Part = tuple[str, "Content | None", Piece]


def _numbers(pieces: Sequence[Piece], layout: Layout) -> list[Part]:
    parts: list[Part] = []
    after = layout.options.get("after-collapse-delimiter", layout.delimiter)
    index = 0
    collapsed = False
    while index < len(pieces):
        piece = pieces[index]
        end = index
        if piece.is_number and piece.before is None and piece.after is None:
            while end + 1 < len(pieces):
                following = pieces[end + 1]
                if not following.is_number or not following.bare or following.number != pieces[end].number + 1:
                    break
                end += 1
        delimiter = after if collapsed else layout.delimiter
        if end - index >= 2 and piece.content is not None and pieces[end].content is not None:
            last = pieces[end].content
            parts.append((delimiter, Node([piece.content, "–", last]), pieces[end]))  # type: ignore[list-item]
            collapsed = True
            index = end + 1
            continue
        parts.append((delimiter, piece.whole(piece.content), piece))
        collapsed = False
        index += 1
    return parts


def _gathered(pieces: Sequence[Piece]) -> list[Piece]:
    """Cites by the same names follow the first of them ("Cite Grouping"); where a style sorts its cites."""
    groups: dict[str, list[Piece]] = {}
    for index, piece in enumerate(pieces):
        groups.setdefault(piece.names if piece.names and piece.before is None else f"\0{index}", []).append(piece)
    return [piece for group in groups.values() for piece in group]


def _groups(pieces: Sequence[Piece], layout: Layout, collapse: str) -> list[Part]:
    options = layout.options
    plain = layout.delimiter
    group_delimiter = options.get("cite-group-delimiter", ", " if layout.sort else plain)
    after = options.get("after-collapse-delimiter", plain)
    if not any(left.names and left.names == right.names for left, right in pairwise(pieces)):
        plain = after  # where nothing collapses its delimiter stands throughout, as the suite has it
    parts: list[Part] = []
    index = 0
    collapsed = False
    while index < len(pieces):
        first = pieces[index]
        end = index + 1
        while end < len(pieces) and pieces[end].names == first.names and pieces[end].before is None:
            if not first.names and not _same_year(pieces[end - 1], pieces[end]):
                break
            if pieces[end].cite.suppress_author != first.cite.suppress_author:
                break
            end += 1
        parts.append((after if collapsed else plain, first.whole(first.content), first))
        collapsed = False
        at = index + 1
        while at < end:
            piece, before = pieces[at], pieces[at - 1]
            if not collapse:
                parts.append((group_delimiter, piece.whole(piece.content), piece))
            elif _same_year(before, piece) and collapse.startswith("year-suffix"):
                at = _suffixes(pieces, at, end, layout, collapse, parts)
                collapsed = True
                continue
            else:
                delimiter = after if before.cite.locator and "after-collapse-delimiter" in options else group_delimiter
                parts.append((delimiter, piece.whole(piece.short), piece))
                collapsed = True
            at += 1
        index = end
    return parts


def _same_year(before: Piece, piece: Piece) -> bool:
    return bool(before.suffix and piece.suffix and before.year == piece.year and not before.cite.locator
                and before.after is None and piece.suffix_node is not None)  # fmt: skip


def _suffixes(pieces: Sequence[Piece], at: int, end: int, layout: Layout, collapse: str, parts: list[Part]) -> int:
    """Year-suffixes alone: `a, b`, and with `year-suffix-ranged` three or more in a row as `a–c`."""
    fallback = layout.options.get("cite-group-delimiter", layout.delimiter)
    delimiter = layout.options.get("year-suffix-delimiter", fallback)
    run = [at - 1]
    while at < end and _same_year(pieces[at - 1], pieces[at]):
        run.append(at)
        at += 1
    index = 1
    while index < len(run):
        stop = index
        while stop + 1 < len(run) and _next(pieces[run[stop]], pieces[run[stop + 1]]):
            stop += 1
        begins = index - 1 if _next(pieces[run[index - 1]], pieces[run[index]]) else index
        ranged = collapse == "year-suffix-ranged" and stop - begins >= 2
        if ranged:
            last = pieces[run[stop]]
            if begins == index - 1:
                parts.append(("–", last.whole(last.suffix_node), last))
            else:
                head = pieces[run[index]]
                node = Node([head.suffix_node, "–", last.suffix_node])  # type: ignore[list-item]
                parts.append((delimiter, last.whole(node), last))
            index = stop + 1
            continue
        piece = pieces[run[index]]
        parts.append((delimiter, piece.whole(piece.suffix_node), piece))
        index += 1
    return at


def _next(left: Piece, right: Piece) -> bool:
    number = 0
    for letter in left.suffix:
        number = number * 26 + ord(letter) - 96
    return left.after is None and suffix_letters(number) == right.suffix
