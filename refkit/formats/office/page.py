"""The page that a document becomes: its visible text, what its markup said of it, and where each piece stood.

Text of the page is what a reader of the document sees: no mark of Markdown stands in it, so that it takes the same
path as the same words pasted. Emphasis, links, numbers of notes and fields are kept beside it, as marks over its spans.
Nothing here knows a file format.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from itertools import accumulate
from typing import TYPE_CHECKING

from refkit.trace import Finding, Span

if TYPE_CHECKING:
    from refkit.model.types import ReferenceBase


_LINK = 2000  # characters of an address that is believed
_INLINE = 5000  # characters under one mark of emphasis or one link that say anything of an entry


@dataclass(frozen=True, slots=True)
class Place:
    """Where a character of the page stood: the part of the document, its paragraph (from 1), the offset in its text."""

    part: str
    paragraph: int
    offset: int

    def __str__(self) -> str:
        return f"{self.part}, paragraph {self.paragraph}, character {self.offset + 1}"


@dataclass(frozen=True, slots=True)
class Mark:
    """What the document says of a span of its page.

    Kinds: "italic", "bold", "superscript", "subscript", "small-caps"; "link" (`value` is the address); "note" (a span
    of no length, `value` is the number of the note that is called there); "citation" (the printed form of live items,
    whose keys are in `value`, one a line); "bibliography" (a list that a program made from its items).
    """

    span: Span
    kind: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the page that is split by itself: "body", "footnotes" or "endnotes"."""

    kind: str
    span: Span


@dataclass(frozen=True, slots=True)
class LiveItem:
    """An item that a reference manager left in the document: its values are facts and not read from words.

    `key` is unique in the document, `program` who left it, `spans` where it is cited in the page; `text` is the printed
    citation at the first of them.
    """

    key: str
    program: str
    reference: ReferenceBase
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True)
class Document:
    """A document as a page. `zones` are (start, zone) in order, as `refkit.text` takes them; see `Mark` for marks.

    `origins` are (start in the page, length of what was put in front, part, paragraph): list numbers and numbers of
    notes are put in front of a paragraph, as a reader sees them and the file does not hold them.
    """

    text: str
    sections: tuple[Section, ...] = ()
    marks: tuple[Mark, ...] = ()
    live: tuple[LiveItem, ...] = ()
    zones: tuple[tuple[int, str], ...] = ()
    findings: tuple[Finding, ...] = ()
    origins: tuple[tuple[int, int, str, int], ...] = ()
    _starts: tuple[int, ...] = field(default=(), repr=False)
    _inline: tuple[Mark, ...] = field(default=(), repr=False)  # emphasis and links, which are short
    _inline_ends: tuple[int, ...] = field(default=(), repr=False)  # the furthest end up to each of them

    def marks_in(self, span: Span) -> list[Mark]:
        """The emphasis and the links that share a character with a span, in order."""
        out = []
        for i in range(bisect_left(self._inline_ends, span.start + 1), len(self._inline)):
            mark = self._inline[i]
            if mark.span.start >= span.end:
                break
            if mark.span.overlaps(span):
                out.append(mark)
        return out

    def place(self, position: int) -> Place | None:
        """Where the character at `position` of the page stood; None where the document has no text."""
        index = bisect_right(self._starts, position) - 1
        if index < 0:
            return None
        start, ahead, part, paragraph = self.origins[index]
        return Place(part, paragraph, max(0, position - start - ahead))


class PageWriter:
    """Writes a page paragraph by paragraph. `lines`: empty paragraphs part the others, so a paragraph is a line."""

    def __init__(self, *, lines: bool = False) -> None:
        self._out: list[str] = []
        self._lines = lines
        self._empty = False
        self._open = False
        self._sections: list[Section] = []
        self._begun: tuple[str, int] | None = None
        self._next: tuple[str, int, str, str] = ("", 0, "", "")
        self._running: dict[str, int] = {}
        self._glue = ""
        self.length = 0
        self.marks: list[Mark] = []
        self.zones: list[tuple[int, str]] = []
        self.origins: list[tuple[int, int, str, int]] = []
        self.last = ""

    def section(self, kind: str) -> None:
        """Begin a section; the one before ends."""
        self.end_section()
        self._begun = (kind, -1)

    def end_section(self) -> None:
        """End the section that is open."""
        if self._begun is not None and self._begun[1] >= 0 and self.length > self._begun[1]:
            self._sections.append(Section(self._begun[0], Span(self._begun[1], self.length)))
        self._begun = None

    def glue(self, between: str) -> None:
        """What stands before the next paragraph instead of a paragraph's end: a tab between cells, nothing at all."""
        self._glue = between

    def paragraph(self, part: str, number: int, *, prefix: str = "", zone: str = "") -> None:
        """Begin a paragraph. Nothing is written before its first words are."""
        self._open = True
        self._next = (part, number, prefix, zone)

    @property
    def here(self) -> int:
        """Where the next word will stand, if any follows in this paragraph."""
        return self.length + len(self._before()) + len(self._next[2]) if self._open else self.length

    @property
    def at_start(self) -> bool:
        """Whether the paragraph that is open holds no word yet."""
        return self._open

    def text(self, words: str, marks: Iterable[str] = ()) -> None:
        """Words of the paragraph that is open, with the kinds of marks that they carry."""
        if not words:
            return
        if self._open:
            self._start()
        start = self.length
        self._raw(words)
        wanted = set(marks)
        for kind in [k for k in self._running if k not in wanted]:
            self.marks.append(Mark(Span(self._running.pop(kind), start), kind))
        for kind in wanted:
            self._running.setdefault(kind, start)

    def _start(self) -> None:
        part, number, prefix, zone = self._next
        self._raw(self._before())
        self._open = False
        if self._begun is not None and self._begun[1] < 0:
            self._begun = (self._begun[0], self.length)
        self._glue = ""
        self._empty = False
        if zone != self.last:
            self.zones.append((self.length, zone))
            self.last = zone
        self.origins.append((self.length, len(prefix), part, number))
        self._raw(prefix)

    def _before(self) -> str:
        """What parts the paragraph that begins from the one above it."""
        if not self.length:
            return ""
        if self._begun is not None and self._begun[1] < 0:
            return "\n\n"
        if self._glue:
            return self._glue if self._glue != JOINED else ""
        return "\n\n" if self._empty or not self._lines else "\n"

    def end(self) -> None:
        """End the paragraph; one without words is remembered as an empty line."""
        self._stop_marks()
        self._empty = self._empty or self._open
        self._open = False

    def end_of_paragraph(self, *, deleted: bool) -> None:
        """End the paragraph; where its end was deleted, what follows goes on in it.

        One that was deleted whole joins nothing: the paragraph above it ends as it did, or where this one does.
        """
        worded = not self._open
        self.end()
        if deleted and worded:
            self.glue(JOINED)
        elif not deleted and not worded and self._glue == JOINED:
            self.glue("")

    def _stop_marks(self) -> None:
        for kind, start in self._running.items():
            self.marks.append(Mark(Span(start, self.length), kind))
        self._running.clear()

    def until_here(self, start: int) -> Span:
        """The span from a place that `here` gave to the last word written; of no length where none was.

        Where paragraphs begin only behind that place, the span begins with the words of the first.
        """
        index = bisect_left(self.origins, start, key=lambda origin: origin[0])
        if index < len(self.origins) and self.origins[index][0] - start <= len("\n\n"):
            start = self.origins[index][0] + self.origins[index][1]
        return Span(min(start, self.length), self.length)

    def _raw(self, words: str) -> None:
        if words:
            self._out.append(words)
            self.length += len(words)

    def document(self, live: Iterable[LiveItem] = (), findings: Iterable[Finding] = ()) -> Document:
        """What was written."""
        self._stop_marks()
        self.end_section()
        # A note may be called where no word follows any more: its place is the end of the page.
        last = self.length
        marks = [m if m.span.end <= last else replace(m, span=Span(min(m.span.start, last), last)) for m in self.marks]
        marks.sort(key=lambda m: (m.span, m.kind))
        inline = [m for m in marks if m.kind not in ("bibliography", "citation", "note") and len(m.value) <= _LINK]
        inline = [m for m in inline if m.span.end - m.span.start <= _INLINE]
        return Document(
            "".join(self._out),
            tuple(self._sections),
            tuple(marks),
            tuple(live),
            tuple(self.zones),
            tuple(findings),
            tuple(self.origins),
            tuple(origin[0] for origin in self.origins),
            tuple(inline),
            tuple(accumulate((m.span.end for m in inline), max)),
        )


_FEWEST = 4  # paragraphs that say anything of how the others are parted
_EMPTY = 0.3  # of them: as many empty ones part the others on purpose


def are_lines(paragraphs: Iterable[str]) -> bool:
    """Whether empty paragraphs part the others, as where lines were pasted: then each is a line of the page."""
    full = empty = 0
    above = False
    for words in paragraphs:
        worded = bool(words.strip())
        empty += above and not worded
        full += worded
        above = worded
    return full >= _FEWEST and empty >= _EMPTY * full


JOINED = "\0"  # to `PageWriter.glue`: the paragraph above goes on (its end was deleted)
