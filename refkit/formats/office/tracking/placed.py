"""A Word package whose elements know where they stand in their part, and whose page knows where it stands in both.

    bytes --> PlacedPackage --read_pieces--> page, pieces: character of the page -> element, offset

What is written into a file is put at these places; nothing else of it is touched.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from refkit.formats.office.damaged import read_tags
from refkit.formats.office.package import MOST_TAGS, Package, decoded
from refkit.formats.office.word.elements import Piece
from refkit.formats.syntax import xml_safe
from refkit.trace import Span

TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_NAME = re.compile(r"<(?:([^\s:/>]{1,99}):)?")
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"


@dataclass
class Part:
    """A part that was read: its text as it stands in the file, its tree, and where each element stands."""

    text: str
    root: Element
    spans: dict[Element, Span]
    parents: dict[Element, Element]
    places: dict[Element, int]  # the number of each element among its parent's

    def raw(self, element: Element) -> str:
        """An element as the file has it."""
        return self.spans[element].of(self.text)

    def start_tag(self, element: Element) -> str:
        """The start tag of an element as the file has it; a quoted `>` does not end it."""
        start = self.spans[element].start
        quote = ""
        for at in range(start, self.spans[element].end):
            char = self.text[at]
            if quote:
                quote = "" if char == quote else quote
            elif char in "\"'":
                quote = char
            elif char == ">":
                return self.text[start : at + 1]
        return self.text[start : self.spans[element].end]

    def prefix(self, element: Element) -> str:
        """The prefix of an element's name in the file, with its colon; "" where it has none."""
        name = _NAME.match(self.text, self.spans[element].start)
        return f"{name[1]}:" if name is not None and name[1] else ""

    def ancestors(self, element: Element) -> Iterator[Element]:
        """The elements around an element, the nearest first."""
        at = self.parents.get(element)
        while at is not None:
            yield at
            at = self.parents.get(at)

    def around(self, element: Element, name: str) -> Element | None:
        """The nearest element of a name around an element."""
        return next((e for e in self.ancestors(element) if xml_safe.local(e) == name), None)


@dataclass
class PlacedPackage(Package):
    """A package that keeps its parts of XML as they were read; damaged parts are read and not kept."""

    parts: dict[str, Part] = field(default_factory=dict)

    def xml(self, name: str) -> Element | None:
        """As in `Package`; the same tree each time."""
        if name in self.parts:
            return self.parts[name].root
        if name not in self.members:
            return None
        text, doubtful = decoded(self.bytes(name))
        if not text or text.count("<") > MOST_TAGS:
            self.problems.setdefault(name, "is empty" if not text else "is too large")
            return None
        root, wrong, spans = xml_safe.parse_placed(text, lambda *_: True)
        if wrong or doubtful:
            self.problems.setdefault(name, wrong or doubtful)
        if root is None:
            return read_tags(text)
        parents = {child: parent for parent in root.iter() for child in parent}
        places = {child: number for parent in root.iter() for number, child in enumerate(parent)}
        self.parts[name] = Part(text, root, spans, parents, places)
        return root


class PlacedPage:
    """Where the characters of a page stand."""

    def __init__(self, text: str, pieces: list[Piece]) -> None:
        self.text = text
        self._pieces = pieces
        self._starts = [piece.start for piece in pieces]

    def piece(self, position: int) -> Piece | None:
        """The piece that holds the character at a position; None where the file holds none."""
        index = bisect_right(self._starts, position) - 1
        if index < 0 or position >= self._pieces[index].end:
            return None
        return self._pieces[index]

    def pieces_in(self, span: Span) -> list[Piece]:
        """The pieces that share a character with a span, in order."""
        out = []
        for index in range(max(0, bisect_right(self._starts, span.start) - 1), len(self._pieces)):
            piece = self._pieces[index]
            if piece.start >= span.end:
                break
            if piece.end > span.start:
                out.append(piece)
        return out
