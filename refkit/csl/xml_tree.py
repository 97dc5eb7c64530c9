"""XML text to a small tree of elements with line numbers, by expat, with everything dangerous refused.

DTDs, entities and processing of anything outside the text are refused as soon as they are met, so a "billion
laughs" file costs nothing. What the elements mean is not known here.
"""

from __future__ import annotations

from collections.abc import Iterator
from xml.parsers import expat

from .errors import CslError

__all__ = ["Element", "parse_xml"]

MAX_BYTES = 4_000_000
MAX_DEPTH = 100
MAX_ELEMENTS = 10_000


class Element:
    """One element: local name, attributes (local names; `xml:lang` is `lang`), children, own text, line (1-based)."""

    __slots__ = ("attrs", "children", "line", "tag", "text")

    def __init__(self, tag: str, attrs: dict[str, str], line: int) -> None:
        self.tag = tag
        self.attrs = attrs
        self.children: list[Element] = []
        self.text = ""
        self.line = line

    def get(self, name: str, default: str | None = None) -> str | None:
        """The attribute's value, or the default."""
        return self.attrs.get(name, default)

    def find(self, tag: str) -> Element | None:
        """The first child of that name."""
        for child in self.children:
            if child.tag == tag:
                return child
        return None

    def all(self, tag: str) -> Iterator[Element]:
        """Every child of that name, in order."""
        return (child for child in self.children if child.tag == tag)


def parse_xml(source: str | bytes) -> Element:
    """The root element of a document; CslError (with the line) when it is not well-formed or not safe to read."""
    if len(source) > MAX_BYTES:
        raise CslError(f"the XML is larger than {MAX_BYTES:,} bytes; a CSL style is far smaller")
    if (source.count("<") if isinstance(source, str) else source.count(b"<")) > 3 * MAX_ELEMENTS:
        raise CslError(f"more than {MAX_ELEMENTS:,} elements; a CSL style is far smaller")
    parser = expat.ParserCreate(encoding="utf-8" if isinstance(source, str) else None, namespace_separator=" ")
    parser.buffer_text = True
    stack: list[Element] = []
    roots: list[Element] = []
    count = 0

    def start(name: str, attrs: dict[str, str]) -> None:
        nonlocal count
        count += 1
        line = parser.CurrentLineNumber
        if len(stack) >= MAX_DEPTH:
            raise CslError(f"elements are nested deeper than {MAX_DEPTH}; flatten the style", line)
        if count > MAX_ELEMENTS:
            raise CslError(f"more than {MAX_ELEMENTS:,} elements; a CSL style is far smaller", line)
        element = Element(name.rpartition(" ")[2], {k.rpartition(" ")[2]: v for k, v in attrs.items()}, line)
        (stack[-1].children if stack else roots).append(element)
        stack.append(element)

    def end(name: str) -> None:
        stack.pop()

    def text(data: str) -> None:
        if stack:
            stack[-1].text += data

    def refuse(*args: object) -> int:
        raise CslError("DTDs and entities are refused; remove the <!DOCTYPE ...> part", parser.CurrentLineNumber)

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = text
    parser.StartDoctypeDeclHandler = refuse
    parser.EntityDeclHandler = refuse
    parser.ExternalEntityRefHandler = refuse
    try:
        data = source.encode("utf-8", "surrogatepass") if isinstance(source, str) else source
        parser.Parse(data, True)
    except expat.ExpatError as error:
        raise CslError(f"not well-formed XML: {expat.errors.messages[error.code]}", error.lineno) from None
    except (LookupError, ValueError) as error:
        raise CslError(f"the XML could not be decoded: {error}") from None
    return roots[0]
