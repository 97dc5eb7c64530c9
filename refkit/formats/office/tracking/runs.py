"""A run of Word taken apart at the places where something is deleted, inserted or noted, its formatting kept.

A run is `<w:r>` with properties and children: text, tabs, breaks, and what holds no character of the page (the mark of
a note, a field's mark, a picture), which stays where it is. A place in a run is (number of the child, offset in it).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import IntEnum
from typing import NamedTuple
from xml.etree.ElementTree import Element

from refkit.formats.office.tracking.marks import Marks
from refkit.formats.office.tracking.placed import STRICT, TRANSITIONAL, Part
from refkit.formats.syntax import xml_safe
from refkit.formats.syntax.xml_safe import escape

Spot = tuple[int, int]
_CHARACTERS = frozenset({"t", "tab", "ptab", "br", "cr", "noBreakHyphen", "sym"})
_OF_OTHERS = frozenset({"ins", "moveTo"})  # insertions of somebody else, in which ours may not stand


class Kind(IntEnum):
    """What comes first at one place."""

    NOTE_ENDS = 0
    TEXT = 1
    NOTE_BEGINS = 2


class Event(NamedTuple):
    """Something that is put at a place of a run: text (an empty line is a new paragraph), or a comment's mark."""

    spot: Spot
    kind: Kind
    order: int
    words: str = ""


@dataclass
class EditedRun:
    """A run with what is to be done in it."""

    part: Part
    element: Element
    deleted: list[tuple[Spot, Spot]] = field(default_factory=list)  # in order, each within one child
    events: list[Event] = field(default_factory=list)

    def written(self, marks: Marks, paragraph: Callable[[], str]) -> str:
        """The run as it stands in the file afterwards; `paragraph` gives what ends a paragraph and begins the next."""
        writer = _Writer(self, marks, paragraph)
        for child, element in enumerate(content_of(self.element)):
            writer.child(child, element)
        return writer.end()


def content_of(run: Element) -> list[Element]:
    """The children of a run without its properties: places count in this list."""
    return [e for e in run if xml_safe.local(e) != "rPr"]


def length_of(child: Element) -> int:
    """How many characters of the page a child of a run is."""
    name = xml_safe.local(child)
    return len(child.text or "") if name == "t" else int(name in _CHARACTERS)


def run_of(part: Part, element: Element) -> Element | None:
    """The run that holds text, where it can be taken apart: a run of Word's own, without a text box in it."""
    run = part.parents.get(element)
    if run is None or run not in part.spans or run.tag not in (f"{{{TRANSITIONAL}}}r", f"{{{STRICT}}}r"):
        return None
    inside = sum(xml_safe.local(e) == "r" for e in run.iter())
    return run if inside == 1 else None


class _Writer:
    """Writes an edited run piece by piece; neighbours of one state share a run."""

    def __init__(self, edited: EditedRun, marks: Marks, paragraph: Callable[[], str]) -> None:
        part, run = edited.part, edited.element
        self.out: list[str] = []
        self._part = part
        self._marks = marks
        self._paragraph = paragraph
        self._prefix = part.prefix(run)
        properties = xml_safe.child(run, "rPr")
        self._head = part.start_tag(run) + (part.raw(properties) if properties is not None else "")
        self._events = sorted(edited.events)
        self._deleted = sorted(edited.deleted)
        self._open: list[str] = []
        self._gone = False
        parent = part.parents.get(run)
        self._others = parent if parent is not None and xml_safe.local(parent) in _OF_OTHERS else None

    def child(self, number: int, element: Element) -> None:
        """Write a child of the run: cut where something begins, ends or stands in it."""
        length = length_of(element)
        at = 0
        for stop in self._stops(number, length):
            if stop > at or not length:
                self._piece(number, element, at, stop)
            at = stop
            self._put((number, stop))

    def _stops(self, number: int, length: int) -> Iterator[int]:
        """The offsets in a child at which something happens, and its end. What is put before it comes first."""
        self._put((number, 0))
        found = {s[1] for pair in self._deleted for s in pair if s[0] == number}
        found |= {event.spot[1] for event in self._events if event.spot[0] == number}
        yield from sorted({offset for offset in found if 0 < offset < length} | {length})

    def _piece(self, number: int, element: Element, start: int, end: int) -> None:
        gone = any(a <= (number, start) and (number, end) <= b for a, b in self._deleted) and end > start
        if gone != self._gone:
            self.flush()
            self._gone = gone
        name = xml_safe.local(element)
        if name == "t" and (gone or end - start < length_of(element)):
            tag = f"{self._prefix}{'delText' if gone else 't'}"
            words = escape((element.text or "")[start:end])
            self._open.append(f'<{tag} xml:space="preserve">{words}</{tag}>')
        else:
            self._open.append(self._part.raw(element))

    def _put(self, spot: Spot) -> None:
        """Put what stands at a place, and all before it that is not put yet."""
        while self._events and self._events[0].spot <= spot:
            event = self._events.pop(0)
            self.flush()
            if event.kind is Kind.TEXT and event.words == "\n\n":
                self.out.append(self._paragraph())
            elif event.kind is Kind.TEXT:
                content = f"{self._head}{_content(event.words, self._prefix)}</{self._prefix}r>"
                self._ours(self._marks.inserted(self._prefix, content))
            else:
                self._ours(event.words)

    def _ours(self, written: str) -> None:
        """What we add stands outside of an insertion that is somebody else's."""
        if self._others is not None:
            name = f"{self._prefix}{xml_safe.local(self._others)}"
            written = f"</{name}>{written}{self._part.start_tag(self._others)}"
        self.out.append(written)

    def end(self) -> str:
        """All that was written, with what stands behind the last child."""
        self._put((len(self._part.text), 0))
        self.flush()
        return "".join(self.out)

    def flush(self) -> None:
        """Write the run that is open."""
        if self._open:
            run = f"{self._head}{''.join(self._open)}</{self._prefix}r>"
            self.out.append(self._marks.deleted(self._prefix, run) if self._gone else run)
        self._open = []


def _content(words: str, prefix: str) -> str:
    """Text as the children of a run: tabs and line breaks are elements."""
    out = []
    for i, line in enumerate(words.split("\n")):
        out += [f"<{prefix}br/>"] * bool(i)
        for j, cell in enumerate(line.split("\t")):
            out += [f"<{prefix}tab/>"] * bool(j)
            if cell:
                out.append(f'<{prefix}t xml:space="preserve">{escape(cell)}</{prefix}t>')
    return "".join(out)
