"""Lines to units: which lines stand together, and above which one something new begins.

Each border between two lines is scored by itself, with what the whole page says of its layout; above 0 it is a border.
What a unit *is*, `isolate` decides.
"""

from __future__ import annotations

from dataclasses import replace

from refkit.text.cues import ends, holds
from refkit.text.layout.wrapping import Layout, PageLines, layout_of
from refkit.text.page import Unit, Visible
from refkit.trace import Span

_SURE = 9.0  # no other hint can outweigh it


def units_of(visible: Visible) -> list[Unit]:
    """The units of a page, in order; together they hold every character that is not white space."""
    page = PageLines(visible)
    layout = layout_of(page)
    followed = _followed(page)
    units: list[Unit] = []
    begin = 0
    so_far = SoFar(visible.text)
    above = score = _SURE
    breaks: list[tuple[int, float]] = []
    for i in range(1, len(page) + 1):
        if i < len(page):
            so_far.add(page.lines[i - 1].span)
            score = border(page, i, begin, layout, so_far, followed=followed[i])
            if score <= 0:
                breaks.append((page.lines[i].span.start, score))
                continue
        if begin < len(page):
            units.append(replace(_unit(page, begin, i), above=above, breaks=tuple(breaks)))
        begin, so_far, above, breaks = i, SoFar(visible.text), score, []
    return units


def _unit(page: PageLines, begin: int, end: int) -> Unit:
    first, mark = page.lines[begin], page.marks[begin]
    start = first.span.start + (mark.length if mark else 0)
    if mark and mark.style == "alone" and end > begin + 1:
        start = page.lines[begin + 1].span.start
    return Unit(
        body=Span(start, page.lines[end - 1].span.end),
        marker=Span(first.span.start, start) if mark else None,
        numbered=first.zone == "note" or (mark is not None and mark.style not in ("bullet", "arrow")),
        zone=first.zone,
    )


def _followed(page: PageLines) -> list[bool]:
    """For each line, whether a marked line stands below it in the same stretch (the next 12 lines, one gap at most)."""
    out = [False] * len(page)
    distance = gaps = 99
    for i in range(len(page) - 1, -1, -1):
        out[i] = distance <= 12 and gaps <= 1
        if page.marks[i] is not None:
            distance = gaps = 0
        distance += 1
        gaps += page.lines[i].blanks > 0
    return out


class SoFar:
    """What the lines of the unit that is being gathered hold: whether it is complete, and what is still open in it."""

    LOOKED_AT = 600  # characters before the border: enough for the end of a reference, and the cost stays linear

    def __init__(self, text: str) -> None:
        self._text = text
        self._start = self._end = -1
        self._open = {"(": 0, "[": 0, "“": 0, '"': 0}

    def add(self, span: Span) -> None:
        """One more line."""
        if self._start < 0:
            self._start = span.start
        self._end = span.end
        line = span.of(self._text)
        for left, right in ("()", "[]", "“”"):
            self._open[left] = max(0, self._open[left] + line.count(left) - line.count(right))
        self._open['"'] = (self._open['"'] + line.count('"')) % 2

    def weight(self, below: str) -> float:
        """What the unit so far says of a border below it: -4 (it is in the middle of something) to 1 (it is whole)."""
        text = self._text[max(self._start, self._end - self.LOOKED_AT) : self._end]
        year = holds.has_year(text) or holds.has_url(text)
        placed, named = holds.placed(text), max(holds.published(text), holds.archived(text))
        told = max(placed, named, holds.paged(text), holds.has_url(text))
        said = told or (holds.quoted_title(text) and holds.periodical(text)) or self._end - self._start > 120
        score = 0.5 if year and said else -1.0 if year else -1.5
        if not said and below[:1] in '“"«„':
            score -= 2.0  # "Barnes, J. 2022." and then the title
        return score - min(2.5, 1.5 * sum(1 for n in self._open.values() if n))


def border(page: PageLines, i: int, begin: int, layout: Layout, so_far: SoFar, *, followed: bool) -> float:
    """The score of a border above line `i`, in a unit that began at line `begin`: above 0 something new begins.

    `followed`: a marked line stands further down, so that an unmarked one belongs to the mark above it.
    """
    certain = _certain(page, i, begin, layout, followed=followed)
    if certain:
        return certain
    score = _by_indent(page, i, begin, layout) + _by_width(page, i, layout)
    score += 2.0 * page.author(i) - 2.5 * page.opens(i - 1) - 3.0 * page.goes_on(i)
    if ends.ends_like_entry(page.texts[i - 1]) and not page.opens(i - 1):
        score += 0.5 if page.texts[i - 1][-1] == "”" else 1.0
    else:
        score -= 4.0 * layout.stopped**1.5 if layout.width else 0.2
    if layout.led and page.author(i) < 0.4:
        score -= 1.0
    if layout.paragraphs:
        score -= 2.5
    if layout.width:
        score += so_far.weight(page.texts[i])
    if page.marks[begin] is not None and page.author(i) < 0.7:
        score -= 1.5
    return score


def _certain(page: PageLines, i: int, begin: int, layout: Layout, *, followed: bool) -> float:
    """What marks, headings, empty lines and markup say for sure; 0.0 when they say nothing."""
    if page.marks[i] is not None:
        return _SURE
    if page.alone(i - 1):
        return -_SURE
    above, below, line = page.texts[i - 1], page.texts[i], page.lines[i]
    if line.zone != page.lines[i - 1].zone or (page.kind in ("html", "latex") and line.blanks):
        return _SURE
    if page.kind == "markdown" and (below.startswith("#") or above.startswith("#")):
        return _SURE
    if line.blanks and not layout.spaced:
        # A page break in the middle of a sentence leaves an empty line too.
        broken = below[0].islower() and len(above) >= 30 and len(below) >= 8 and page.goes_on(i) >= 1
        return -1.0 if broken and not ends.ends_like_entry(above) else _SURE
    if page.heading(i - 1) or (page.heading(i) and not (layout.width and page.opens(i - 1))):
        return _SURE
    if page.marks[begin] is not None and followed:
        return -_SURE
    return _SURE if not layout.width and page.own_address(i) else 0.0


def _by_indent(page: PageLines, i: int, begin: int, layout: Layout) -> float:
    """What the indent of a line says, in a page whose indents mean something."""
    line, first = page.lines[i], page.lines[begin]
    indented, above_indented = layout.indented(line), layout.indented(page.lines[i - 1])
    if layout.hanging and page.blocks[i] in layout.blocks:
        if not layout.indented(first):
            return -4.0 if indented else 5.0 if above_indented else 2.0
        return -1.0 if indented == above_indented else 2.0
    if layout.first_indent and page.blocks[i] in layout.blocks:
        return 4.0 if indented else -6.0
    return -2.0 if page.marks[begin] is not None and line.indent > first.indent else 0.0


def _by_width(page: PageLines, i: int, layout: Layout) -> float:
    """What the length of the line above says: one that ended early was meant to end."""
    if not layout.width:
        return 3.0
    if len(page.texts[i - 1]) > layout.width * 1.5:
        return 2.0  # this line was not wrapped, whatever the others were
    room = page.room(i, layout.width)
    if layout.exact:
        return min(4.0, 1.0 + 0.5 * room) if room > 0 else -2.0
    share = room / layout.width
    return 2.5 if share > 0.25 else 1.5 if share > 0.12 else 0.3 if share > 0.03 else -1.0
