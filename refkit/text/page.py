"""The values of this room: a page's lines, the units that lines make, and what `isolate` and `split` give.

Positions inside this room count in the *visible* text (what a reader of the page sees); `Visible` takes them back to
the page as pasted. For plain text and Markdown both are the same.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field

from refkit.model.library import Entry, SetAside
from refkit.trace import Span

TAB = 4  # columns a tab stands for when lines are compared by their indent


@dataclass(frozen=True, slots=True)
class Visible:
    """The text that a reader sees of a page, and where each piece of it stands in the page.

    `pieces` are (visible start, page start, page end) in order, or empty when the page is its own visible text. `zones`
    are (visible start, zone) in order: from there on the markup says "heading", "navigation", "list" or nothing ("").
    `kind` is "plain", "markdown", "mail", "records", "columns", "html" or "latex".
    """

    text: str
    kind: str = "plain"
    pieces: tuple[tuple[int, int, int], ...] = ()
    zones: tuple[tuple[int, str], ...] = ()
    _starts: tuple[int, ...] = field(default=(), repr=False)

    @classmethod
    def of(
        cls, text: str, kind: str, pieces: list[tuple[int, int, int]], zones: list[tuple[int, str]] | None = None
    ) -> Visible:
        """Build one with its index of starts."""
        return cls(text, kind, tuple(pieces), tuple(zones or ()), tuple(p[0] for p in pieces))

    def zoned(self, zones: list[tuple[int, str]]) -> Visible:
        """The same text with more zones."""
        if not zones:
            return self
        return Visible.of(self.text, self.kind, list(self.pieces), sorted([*self.zones, *zones]))

    def edited(self, edits: list[tuple[int, int, str]], kind: str) -> Visible:
        """The same text with ranges of it replaced: (start, end, what stands there instead), in order and apart."""
        pieces: list[tuple[int, int, int]] = []
        out: list[str] = []
        zones: list[tuple[int, str]] = []
        length = at = seen = 0
        for start, end, new in [*edits, (len(self.text), len(self.text), "")]:
            while seen < len(self.zones) and self.zones[seen][0] <= start:
                place, zone = self.zones[seen]
                zones.append((length + max(0, place - at), zone))
                seen += 1
            if start > at:
                pieces += [(length + begin - at, a, b) for begin, a, b in self._between(at, start)]
                out.append(self.text[at:start])
                length += start - at
            if new:
                left = self._place(start, end=False) if start < len(self.text) else self.page_end
                right = self._place(end - 1, end=True) if end > start else left
                pieces.append((length, left, right))
                out.append(new)
                length += len(new)
            at = end
        return Visible.of("".join(out), kind, pieces, zones)

    @property
    def page_end(self) -> int:
        """Where in the page the visible text ends."""
        return self.pieces[-1][2] if self.pieces else len(self.text)

    def _between(self, start: int, end: int) -> Iterator[tuple[int, int, int]]:
        """The pieces that visible characters start to end come from, cut at these."""
        if not self.pieces:
            yield start, start, end
            return
        index = max(0, bisect_right(self._starts, start) - 1)
        while index < len(self.pieces) and self.pieces[index][0] < end:
            begin, page_start, page_end = self.pieces[index]
            index += 1
            following = self._starts[index] if index < len(self._starts) else len(self.text)
            left, right = max(begin, start), min(following, end)
            if following - begin == page_end - page_start:
                yield left, page_start + left - begin, page_start + right - begin
            elif right > left:
                yield left, page_start, page_end

    def to_page(self, span: Span) -> Span:
        """The range of the page that a non-empty range of the visible text came from; of columns, the first row."""
        if not self.pieces or span.start >= span.end:
            return span
        if self.kind == "columns":
            return next(iter(self.ranges(span)), span)
        return Span(self._place(span.start, end=False), self._place(span.end - 1, end=True))

    def ranges(self, span: Span) -> list[Span]:
        """The ranges of the page that the words of a range of the visible text came from, piece by piece."""
        found = list(self._between(span.start, span.end))
        edges = [begin for begin, _, _ in found[1:]] + [span.end]
        out = []
        for (begin, start, end), edge in zip(found, edges, strict=True):
            text = self.text[begin:edge]
            if text.strip():
                out.append(Span(start + len(text) - len(text.lstrip()), end - len(text) + len(text.rstrip())))
        return out

    def _place(self, position: int, *, end: bool) -> int:
        """Page position of the left or right edge of one visible character."""
        if not self.pieces:
            return position + end
        index = bisect_right(self._starts, position) - 1
        start, page_start, page_end = self.pieces[index]
        next_start = self._starts[index + 1] if index + 1 < len(self._starts) else len(self.text)
        if next_start - start == page_end - page_start:
            return page_start + position - start + end
        return page_end if end else page_start


@dataclass(frozen=True, slots=True)
class Line:
    """One line that holds text: `span` without white space at its ends, `indent` in columns.

    `blanks` counts the empty lines above; `zone` is what the markup says of the place.
    """

    span: Span
    indent: int
    blanks: int
    zone: str = ""


@dataclass(frozen=True, slots=True)
class Unit:
    """Lines that belong together: one entry, one paragraph, one heading. Still to be judged.

    `marker` is the list mark in front ("[12]", "•"), never part of `body`. `numbered`: it is a number in sequence.
    `above` is the score of the border that it begins with, `breaks` are (place, score) of the line breaks inside of it
    that were taken for none.
    """

    body: Span
    marker: Span | None = None
    numbered: bool = False
    zone: str = ""
    above: float = 9.0
    breaks: tuple[tuple[int, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Judged:
    """A unit with its verdict: an entry (`reason` empty), or set aside for a reason. `score` is the sum of the cues."""

    unit: Unit
    reason: str
    score: float
    heading: str | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """A page taken apart: its visible text, and every unit of it with a verdict. What `isolate` gives.

    `entries` and `set_aside` are the judged units as spans of the page; joined entries are not taken apart yet.
    """

    page: str
    visible: Visible
    judged: tuple[Judged, ...]

    @property
    def spans(self) -> tuple[Span, ...]:
        """Where the list's units stand in the page."""
        return tuple(self.visible.to_page(j.unit.body) for j in self.judged if not j.reason)


@dataclass(frozen=True, slots=True)
class NotePart:
    """A part of a note of a page of notes, as a reader sees it, and its place in the page.

    `note` counts the notes of the page from 0, `number` is the one printed before it (None: none is). `kind` is
    "source", "short" (of a source cited above), "ibid", "signal", "remark" or "mark" (what parts the others). `entry`
    is the index of the entry that a source or a short form is.
    """

    note: int
    number: int | None
    kind: str
    text: str
    span: Span
    entry: int | None = None


@dataclass(frozen=True, slots=True)
class SplitPage:
    """Entries of a page, in order, and the rest of it. All spans, with white space between them, tile the page.

    `seen` is "plain", "markdown", "mail" (quoted lines), "records", "columns", "html" or "latex". In the first
    two `entry.text == entry.span.of(page)`; in the others `entry.text` is what a reader sees of that range (without
    tags, commands and marks of quoting, character entities resolved). `notes` are the parts of its notes, in order,
    where the page is one of notes: the named short forms among the entries are "short" there.
    """

    entries: tuple[Entry, ...]
    set_aside: tuple[SetAside, ...]
    markup: str = "plain"
    notes: tuple[NotePart, ...] = ()


def read_lines(visible: Visible) -> list[Line]:
    """The lines of a text that hold something, in order."""
    out: list[Line] = []
    at = blanks = zone_index = 0
    zone = ""
    zones = visible.zones
    for raw in visible.text.splitlines(keepends=True):
        content = raw.strip()
        if not content:
            blanks += 1
        else:
            lead = len(raw) - len(raw.lstrip())
            start = at + lead
            while zone_index < len(zones) and zones[zone_index][0] <= start:
                zone = zones[zone_index][1]
                zone_index += 1
            indent = lead + (TAB - 1) * raw.count("\t", 0, lead)
            out.append(Line(Span(start, start + len(content)), indent, blanks, zone))
            blanks = 0
        at += len(raw)
    return out
