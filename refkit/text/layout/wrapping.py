"""What the lines of a page have in common: where they were wrapped, what indents and empty lines mean.

A page may be one entry a line, paragraphs, or lines that were wrapped at some width, with or without indents, and
often several of these. `layout_of` looks at the pairs of lines that go on from one to the next for certain, and
concludes from them what the doubtful pairs are; `borders` uses that.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from refkit.text.cues import begins, ends, headings, holds
from refkit.text.layout.list_numbers import Mark, marks_of
from refkit.text.page import Line, Visible, read_lines

_WIDEST = 140  # columns: longer lines were not wrapped by a text editor or a PDF
_TEXT = 30  # characters: shorter lines say nothing about the width
_SECTION = re.compile(r"(?:[A-Z]|[IVX]{1,5}|\d{1,2}(?:\.\d{1,2}){0,2})[.)]\s+(?=[^\W\d_]{3})")
_HEADING_SHAPE = 0.6
_FURTHER = 2  # columns: what stands that much further in is indented


class PageLines:
    """The lines of a page with their marks, and what the cues say of each, asked once."""

    def __init__(self, visible: Visible) -> None:
        self.kind = visible.kind
        self.lines: list[Line] = read_lines(visible)
        self.texts = [line.span.of(visible.text) for line in self.lines]
        self.marks: list[Mark | None] = [None] * len(self.lines) if visible.kind == "latex" else marks_of(self.texts)
        self.blocks: list[int] = []  # for each line the number of the stretch without an empty line that it stands in
        for line in self.lines:
            self.blocks.append((self.blocks[-1] if self.blocks else 0) + (line.blanks > 0))
        addresses = sum(bool(holds.bare_url(text)) for text in self.texts)
        self.few_addresses = 0 < addresses * 4 <= len(self.texts)
        self._author: dict[int, float] = {}
        self._opens: dict[int, float] = {}
        self._goes_on: dict[int, float] = {}
        self._heading: dict[int, bool] = {}

    def __len__(self) -> int:
        return len(self.lines)

    def author(self, i: int) -> float:
        """`begins.starts_like_author` of a line."""
        if i not in self._author:
            self._author[i] = begins.starts_like_author(self.texts[i])
        return self._author[i]

    def opens(self, i: int) -> float:
        """`ends.ends_open` of a line."""
        if i not in self._opens:
            self._opens[i] = ends.ends_open(self.texts[i])
        return self._opens[i]

    def goes_on(self, i: int) -> float:
        """`begins.continues` of a line."""
        if i not in self._goes_on:
            self._goes_on[i] = begins.continues(self.texts[i])
        return self._goes_on[i]

    def own_address(self, i: int) -> bool:
        """Whether a line holds an address that is no part of the printed book above it, where few lines hold one."""
        if not self.few_addresses or not holds.bare_url(self.texts[i]) or "doi.org/" in self.texts[i]:
            return False
        above = self.texts[i - 1]
        if holds.bare_url(above):
            return True
        printed = above[-1] == "." and holds.placed(above) and holds.published(above) and self.author(i - 1) >= 0.9
        return bool(printed and not (holds.quoted_title(above) or holds.full_date(above) or holds.has_url(above)))

    def heading(self, i: int) -> bool:
        """Whether a line is a heading by its words; "Books." at the end of a wrapped entry is none."""
        if i not in self._heading:
            text = self.texts[i]
            self._heading[i] = (
                3 < len(text) <= headings.LONGEST
                and text[-1] not in ".,;"
                and (bool(headings.any_heading(text)) or self._numbered_heading(i))
            )
        return self._heading[i]

    def _numbered_heading(self, i: int) -> bool:
        """Whether a short line is the heading of a section by its letter or number: "B. Süreli Yayınlar"."""
        text = self.texts[i]
        m = _SECTION.match(text) if self.marks[i] is None and text[-1] != ":" else None
        ended = i == 0 or ends.ends_like_entry(self.texts[i - 1]) > 0 or bool(self.lines[i].blanks)
        return m is not None and ended and headings.heading_shape(text[m.end() :]) >= _HEADING_SHAPE

    def alone(self, i: int) -> bool:
        """Whether a line holds nothing but the number that counts the entry on the next one."""
        mark = self.marks[i]
        return mark is not None and mark.style == "alone"

    def begins_entry(self, i: int) -> bool:
        """Whether a line begins as an entry does and not as the further line of one."""
        return self.author(i) >= 0.9 and not self.goes_on(i)

    def column(self, i: int) -> int:
        """The column at which a line ends."""
        return self.lines[i].indent + len(self.texts[i])

    def room(self, i: int, width: int) -> int:
        """How many columns were left above line `i` when its first word was moved to it; below 1 it had to be."""
        return width - self.column(i - 1) - 1 - len(self.texts[i].split(None, 1)[0])


@dataclass(frozen=True, slots=True)
class Layout:
    """What a page's lines have in common.

    `width` is the column at which lines were wrapped (0: they were not), `exact` whether at that very one, as an editor
    does and a PDF's copy does not. `hanging`: flush lines begin entries, indented ones go on; `first_indent`: the other
    way round. `spaced`: every line has an empty one below, so that empty lines say nothing. `paragraphs`: entries are
    parted by empty lines only. `stopped`: the share of entries that end with a stop, a number or an address (0.6 where
    it is not known); `led`: they begin with an author or a quoted title. `base` is the indent of the lines that stand
    furthest out, `blocks` are those whose indents mean something.
    """

    width: int = 0
    exact: bool = False
    hanging: bool = False
    first_indent: bool = False
    spaced: bool = False
    paragraphs: bool = False
    stopped: float = 0.6
    led: bool = False
    base: int = 0
    blocks: frozenset[int] = frozenset()

    def indented(self, line: Line) -> bool:
        """Whether a line stands further in than the others."""
        return line.indent >= self.base + _FURTHER


def layout_of(page: PageLines) -> Layout:
    """How this page's lines were laid out."""
    # Each line with the one above it, save those that may well have nothing to do with each other.
    pairs = [i for i in range(1, len(page)) if page.marks[i] is None and not page.own_address(i)]
    told = [i for i in pairs if len(page.texts[i - 1]) >= _TEXT]
    sure = [i for i in told if page.opens(i - 1) + page.goes_on(i) + _mid_sentence(page, i) >= 1]
    tight = [i for i in sure if not page.lines[i].blanks]
    hanging, first_indent, base, blocks = _indents(page, tight)
    tight_told = sum(not page.lines[i].blanks for i in told)
    across = [i for i in sure if page.lines[i].blanks]
    if len(page) >= 6 and len(across) >= max(3, 0.25 * (len(told) - tight_told)) and tight_told <= 0.2 * len(pairs):
        width, exact = _width(page, across)
        return Layout(width, exact, hanging, first_indent, spaced=True, base=base, blocks=blocks)
    width, exact = _width(page, tight)
    few = len(tight) < 0.12 * tight_told and not _regular(page, told)
    if not tight or width > _WIDEST or few:
        return Layout(0, False, hanging, first_indent, base=base, blocks=blocks)
    return Layout(
        width,
        exact,
        hanging,
        first_indent,
        paragraphs=_by_paragraphs(page, pairs),
        stopped=_stopped(page),
        led=4 * sum(page.begins_entry(i) for i in range(len(page))) >= len(page) >= 4,
        base=base,
        blocks=blocks,
    )


def _stopped(page: PageLines) -> float:
    """The share of lines above those that begin an entry for certain that end as entries do; 0.6 for too few."""
    closed = [ends.ends_like_entry(page.texts[i - 1]) for i in range(1, len(page)) if page.begins_entry(i)]
    return sum(closed) / len(closed) if len(closed) >= 3 else 0.6


def _mid_sentence(page: PageLines, i: int) -> float:
    """Whether the line above breaks off in a sentence and this one goes on with a small letter or digit."""
    return 0.5 if page.texts[i - 1][-1:].isalnum() and not page.texts[i][:1].isupper() else 0.0


def _width(page: PageLines, sure: list[int]) -> tuple[int, bool]:
    """(column, exact): where lines were wrapped, and whether at that very column, as an editor does.

    `sure` are lines that go on from the one above. Wrapped exactly, no line above them had room for their first word.
    """
    wide = sorted(page.column(i - 1) for i in sure if " " in page.texts[i - 1])
    if not wide:
        return 0, False
    guess = wide[min(len(wide) - 1, int(len(wide) * 0.9))]
    columns = (page.column(i) for i, text in enumerate(page.texts) if " " in text)
    widest = max((n for n in columns if n <= guess * 1.12), default=guess)
    early = sum(page.room(i, widest) >= 0 for i in sure)
    exact = len(sure) >= 3 and early <= 0.08 * len(sure)
    return (widest, True) if exact else (guess, False)


def _regular(page: PageLines, told: list[int]) -> bool:
    """Whether most lines end near one column, as wrapped lines do and entries do not."""
    columns = sorted(page.column(i - 1) for i in told if not page.lines[i].blanks)
    if len(columns) < 6 or 2 * sum(page.begins_entry(i) for i in told) > len(told):
        return False
    widest = columns[int(len(columns) * 0.95)]
    return widest <= _WIDEST and sum(n >= 0.8 * widest for n in columns) >= 0.55 * len(columns)


def _by_paragraphs(page: PageLines, pairs: list[int]) -> bool:
    """Whether entries begin after an empty line and hardly ever without one."""
    tight = [page.author(i) >= 0.9 for i in pairs if not page.lines[i].blanks]
    loose = [page.author(i) >= 0.9 for i in pairs if page.lines[i].blanks]
    return sum(loose) >= 3 and sum(tight) <= 0.15 * len(tight) and sum(tight) <= 0.34 * sum(loose)


def _indents(page: PageLines, sure: list[int]) -> tuple[bool, bool, int, frozenset[int]]:
    """(hanging, first_indent, base, blocks): whether indents part entries from their further lines, and where.

    Only blocks count in which some lines are indented and some are not: around them there may be flush prose. Where
    the lines that go on for certain (`sure`) stand, all further lines stand.
    """
    seen = [i for i, text in enumerate(page.texts) if page.marks[i] is None and len(text) >= 12]
    base = min((page.lines[i].indent for i in seen), default=0)
    flush = [i for i in seen if page.lines[i].indent < base + _FURTHER]
    inner = [i for i in seen if base + _FURTHER <= page.lines[i].indent <= base + 16]
    mixed = frozenset(page.blocks[i] for i in flush) & frozenset(page.blocks[i] for i in inner)
    flush, inner, sure = ([i for i in some if page.blocks[i] in mixed] for some in (flush, inner, sure))
    if len(inner) < 2 or len(flush) < 2:
        return False, False, base, mixed
    if len(sure) >= 3 and sum(page.lines[i].indent >= base + _FURTHER for i in sure) >= 0.85 * len(sure):
        return True, False, base, mixed
    lead = max(_lead(page, flush, inner, 0.7), _lead(page, flush, inner, 0.9), key=abs)
    return lead > 0.25, lead < -0.25, base, mixed


def _lead(page: PageLines, flush: list[int], inner: list[int], least: float) -> float:
    """By how much more often flush lines than indented ones begin as entries do; from -1 to 1."""

    def share(lines: list[int]) -> float:
        return sum(page.author(i) >= least and not page.goes_on(i) for i in lines) / len(lines)

    return share(flush) - share(inner)
