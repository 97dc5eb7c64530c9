"""The records of an XML file as a library, what stands between them, and what a reader left of one.

A format's module says what a record means; here is how records become a library, and a file that is none is kept.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from xml.etree.ElementTree import Element

from refkit.formats.base import finding, read_one, traced
from refkit.formats.common.line_numbers import LineNumbers
from refkit.formats.syntax import xml_safe
from refkit.model.library import Library, SetAside
from refkit.model.types import OtherReference, ReferenceBase
from refkit.trace import Span


def read_xml(text: str, tag: str, record: Callable[[Element], ReferenceBase]) -> Library:
    """The elements of an XML file that are records, by their local name; each carries its own span."""
    root, problem, spans = xml_safe.parse_placed(text, lambda name, depth: name == tag)
    if root is None:
        return no_xml(text, problem)
    found = [e for e in root.iter() if xml_safe.local(e) == tag]
    lines = LineNumbers(text)
    references = [
        traced(read_one(text, spans[e], record, e), spans[e].of(text), spans[e], i, lines.at(spans[e].start))
        for i, e in enumerate(found)
    ]
    aside = list(_between(text, [spans[e] for e in found]))
    told = [finding("words outside the records are set aside", a.span, rule="FMT002") for a in aside]
    return Library(tuple(references), findings=tuple(told), set_aside=tuple(aside), text=text)


_MARKUP = re.compile(r"<(?:!--.*?--|[?!]?[^<>]*)>", re.S)


def _between(text: str, places: list[Span]) -> Iterator[SetAside]:
    """The words of an XML file that stand in no record: of another format, or of what broke off."""
    at = 0
    for place in [*places, Span(len(text), len(text))]:
        piece = text[at : max(at, place.start)]
        if any(c.isalnum() for c in _MARKUP.sub(" ", piece)):
            begin = at + len(piece) - len(piece.lstrip())
            span = Span(begin, begin + len(piece.strip()))
            yield SetAside(span.of(text), span, "text between records")
        at = max(at, place.end)


def words_left(element: Element, said: Mapping[str, object]) -> list[list[str]]:
    """[path, text] of each innermost element below `element` whose words are not all in what was read of it (`said`).

    A net below a reader: what stands in an unexpected place is kept, not dropped. Names with slashes make a path.
    """
    known = {word for text in _texts(said) for word in re.findall(r"\w+", text.casefold())}
    out: list[list[str]] = []
    parts: list[tuple[Element, str]] = [(element, "")]
    while parts:
        parent, path = parts.pop()
        for child in parent:
            here = f"{path}/{xml_safe.local(child)}" if path else xml_safe.local(child)
            text = " ".join((child.text or "").split())
            if text and not known.issuperset(re.findall(r"\w+", text.casefold())):
                out.append([here, text])
            parts.append((child, here))
    return out


def _texts(value: object) -> Iterator[str]:
    """All texts, numbers and names of values inside of lists and objects."""
    if isinstance(value, Mapping):
        for name, one in value.items():
            yield str(name)
            yield from _texts(one)
    elif isinstance(value, list | tuple):
        for one in value:
            yield from _texts(one)
    else:
        yield str(value)


def no_xml(text: str, problem: str | None) -> Library:
    """A file that is no XML: one record with its words and the reason, and a finding."""
    other = [OtherReference(text=text, reason=f"XML: {problem}")] if text.strip() else []
    whole = Span(0, len(text))
    return Library(tuple(other), findings=(finding(f"XML: {problem}", whole, rule="FMT002"),), text=text)
