"""Paragraphs parted and joined as tracked changes: what is inserted or deleted is the mark at a paragraph's end."""

from __future__ import annotations

from xml.etree.ElementTree import Element

from refkit.formats.office.tracking.marks import Marks
from refkit.formats.office.tracking.placed import Part
from refkit.formats.syntax import xml_safe
from refkit.trace import Span


class EditedParagraph:
    """A paragraph that is parted in `parts` places, or joined with the one that follows.

    Of the pieces of a parted paragraph the last keeps the old mark; those before it end with inserted ones, and take
    the properties of the old paragraph but for the end of a section.
    """

    def __init__(self, part: Part, element: Element) -> None:
        self.part = part
        self.element = element
        self.parts = 0
        self.joined = False
        self._written = 0

    @property
    def prefix(self) -> str:
        """The prefix of Word's names here."""
        return self.part.prefix(self.element)

    def head(self, marks: Marks) -> tuple[Span, str]:
        """What is replaced at the paragraph's begin, and what stands there: its properties."""
        properties = xml_safe.child(self.element, "pPr")
        if properties is not None:
            place = self.part.spans[properties]
        else:
            start = self.part.spans[self.element].start + len(self.part.start_tag(self.element))
            place = Span(start, start)
        return place, self._properties(marks, last=not self.parts)

    def parted(self, marks: Marks) -> str:
        """The end of a piece, and the begin of the next."""
        self._written += 1
        p = f"{self.prefix}p"
        return f"</{p}><{p}>{self._properties(marks, last=self._written == self.parts)}"

    def _properties(self, marks: Marks, *, last: bool) -> str:
        old = xml_safe.child(self.element, "pPr")
        if last and not self.joined:
            return self.part.raw(old) if old is not None else ""
        mark = f"<{self.prefix}{'del' if last else 'ins'}{marks.attributes(self.prefix)}/>"
        return _marked(self.part, old, self.prefix, mark)


def _marked(part: Part, properties: Element | None, prefix: str, mark: str) -> str:
    """A paragraph's properties with the mark of a change in those of its own mark (ECMA-376, part 1, 17.3.1.29)."""
    alone = f"<{prefix}rPr>{mark}</{prefix}rPr>"
    if properties is None or not len(properties):
        return f"<{prefix}pPr>{alone}</{prefix}pPr>"
    children = [e for e in properties if xml_safe.local(e) != "sectPr"]
    out = [part.start_tag(properties)]
    put = False
    for child in children:
        name = xml_safe.local(child)
        if name == "rPr":
            head = part.start_tag(child)
            rest = part.raw(child)[len(head) :]
            empty = head.endswith("/>")
            out.append(alone if empty else f"{head}{mark}{rest}")
            put = True
            continue
        if name == "pPrChange" and not put:
            out.append(alone)
            put = True
        out.append(part.raw(child))
    return "".join([*out, *([] if put else [alone]), f"</{prefix}pPr>"])


def can_be_parted(part: Part, run: Element) -> bool:
    """Whether a paragraph can end in a run: it stands in the paragraph itself, and in no field that is open there."""
    paragraph = part.parents.get(run)
    if paragraph is None or xml_safe.local(paragraph) != "p" or paragraph not in part.spans:
        return False
    depth = 0
    for element in paragraph.iter():
        if element is run:
            return depth == 0
        if xml_safe.local(element) == "fldChar":
            depth += {"begin": 1, "end": -1}.get(xml_safe.value(element, "fldCharType"), 0)
    return False


def between(part: Part, first: Element, last: Element) -> list[Element] | None:
    """The paragraphs from `first` up to, without, `last`, where nothing but paragraphs stands between them."""
    parent = part.parents.get(first)
    if parent is None or parent is not part.parents.get(last):
        return None
    found = parent[part.places[first] : part.places[last]]
    if not found or any(xml_safe.local(e) != "p" or e not in part.spans for e in found):
        return None
    # The mark at the end of a section is not to be had without the section.
    return found if not any(xml_safe.child(e, "pPr", "sectPr") is not None for e in found) else None
