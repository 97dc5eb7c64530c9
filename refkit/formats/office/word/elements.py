"""Elements of a Word part that hold text, found through what may stand between: controls, insertions, other markup."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple
from xml.etree.ElementTree import Element

from refkit.formats.syntax import xml_safe

# What holds no text that a reader sees when all tracked changes are accepted.
NO_TEXT = frozenset(
    "del moveFrom delText rPr pPr tblPr trPr tcPr sdtPr sdtEndPr sectPr Fallback instrText fldData rt "
    "footnoteRef endnoteRef annotationRef separator continuationSeparator tblGrid numbering delInstrText".split()
)


class Piece(NamedTuple):
    """Some characters of the page, the part of the file that holds them, and the element."""

    start: int
    end: int
    part: str
    element: Element


def shown_choice(element: Element) -> Element:
    """What is shown of alternatives: the first that holds anything."""
    return next((c for c in element if len(c)), element)


def wrapped(element: Element) -> Element:
    """An element below a parent of its own: what stands where only paragraphs should is read as one."""
    around = Element("wrapped")
    around.append(element)
    return around


def nearest(parent: Element, name: str) -> Iterator[Element]:
    """The nearest descendants of a name, through what may stand between: controls, insertions, markup of others."""
    for element in parent:
        found = xml_safe.local(element)
        if found == name:
            yield element
        elif found not in NO_TEXT and found not in ("tbl", "p"):
            yield from nearest(element, name)


def paragraphs_in(cell: Element) -> Iterator[Element]:
    """The paragraphs of a cell, not those inside of other paragraphs."""
    for element in cell:
        name = xml_safe.local(element)
        if name == "p":
            yield element
        elif name not in NO_TEXT:
            yield from paragraphs_in(element)


def paragraphs_of(root: Element | None) -> Iterator[Element]:
    """All paragraphs of a part."""
    return (e for e in (root.iter() if root is not None else ()) if xml_safe.local(e) == "p")


def words_of(element: Element) -> str:
    """The words below an element, roughly: enough to know whether there are any and how many."""
    out: list[str] = []
    waiting = [element]
    while waiting:
        one = waiting.pop()
        name = xml_safe.local(one)
        if name == "t":
            out.append(one.text or "")
        elif name not in NO_TEXT:
            waiting += one
    return "".join(out)


def has_words(element: Element) -> bool:
    """Whether anything is to be read below an element."""
    return bool(words_of(element).strip())
