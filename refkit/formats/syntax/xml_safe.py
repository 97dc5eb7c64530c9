"""XML read without its dangers: no document type, no entities, no network, a limit on depth. Faults are values."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

from refkit.trace import Span

_DEEPEST = 200


def parse(text: str) -> tuple[Element | None, str | None]:
    """The root of a document and None, or None and what is wrong with it. Tags are `{namespace}name`."""
    return parse_placed(text, None)[:2]


def parse_placed(
    text: str, wanted: Callable[[str, int], bool] | None
) -> tuple[Element | None, str | None, dict[Element, Span]]:
    """The same, and where the elements that are `wanted` (by local name and depth, the root is 1) stand in the text."""
    builder = TreeBuilder()
    begun: list[tuple[Element, int] | None] = []
    bytes_of: dict[Element, tuple[int, int]] = {}
    parser = expat.ParserCreate(namespace_separator="}")
    parser.buffer_text = True
    depth = 0

    def tag(name: str) -> str:
        return "{" + name if "}" in name else name

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > _DEEPEST:
            raise _RefusedError(f"nested more than {_DEEPEST} deep")
        element = builder.start(tag(name), {tag(k): v for k, v in attributes.items()})
        if wanted is not None:
            placed = wanted(name.rpartition("}")[2], depth)
            begun.append((element, parser.CurrentByteIndex) if placed else None)

    def end(name: str) -> None:
        nonlocal depth
        depth -= 1
        builder.end(tag(name))
        if wanted is not None:
            place = begun.pop()
            if place is not None:
                bytes_of[place[0]] = place[1], parser.CurrentByteIndex

    def refuse(*_: object) -> int:
        raise _RefusedError("a document type or an entity declaration; refkit reads none")

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = builder.data
    parser.EntityDeclHandler = refuse
    parser.ExternalEntityRefHandler = refuse
    parser.StartDoctypeDeclHandler = refuse
    stripped = text.lstrip("\ufeff \t\r\n")
    declared = _DECLARATION.search(stripped)
    cut = declared.span() if declared else (0, 0)
    data = (stripped[: cut[0]] + stripped[cut[1] :]).encode("utf-8", "replace")
    try:
        parser.Parse(data, True)
        return builder.close(), None, _spans(bytes_of, data, len(text) - len(stripped), cut)
    except _RefusedError as error:
        return None, str(error), {}
    except (expat.ExpatError, ValueError, AssertionError) as error:
        return None, " ".join(str(error).split()), {}


def _spans(
    bytes_of: dict[Element, tuple[int, int]], data: bytes, lead: int, cut: tuple[int, int]
) -> dict[Element, Span]:
    """Byte offsets of what was parsed as positions in the text; its first `lead` characters and `cut` were left out."""
    ends = {
        element: end if _is_empty_tag(element, data, end) else data.find(b">", end) + 1
        for element, (_, end) in bytes_of.items()
    }
    position: dict[int, int] = {}
    at = count = 0
    for offset in sorted({*ends.values(), *(start for start, _ in bytes_of.values())}):
        count += len(data[at:offset].decode("utf-8", "replace"))
        at = offset
        position[offset] = lead + count + (cut[1] - cut[0] if count >= cut[0] else 0)
    return {e: Span(position[start], position[ends[e]]) for e, (start, _) in bytes_of.items()}


def _is_empty_tag(element: Element, data: bytes, end: int) -> bool:
    """Whether an element is one tag (`<a/>`), behind which its end is told; else that is told before its end tag."""
    return not len(element) and not element.text and data[end - 2 : end] == b"/>"


class _RefusedError(Exception):
    """Raised inside the parser only."""


_DECLARATION = re.compile(r"<\?xml[^>]*\?>")
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def local(element: Element) -> str:
    """The name of an element without its namespace."""
    return element.tag.rpartition("}")[2]


def children(element: Element, name: str) -> Iterator[Element]:
    """The children with a local name."""
    return (c for c in element if local(c) == name)


def child(element: Element | None, *path: str) -> Element | None:
    """The first descendant along a path of local names."""
    for name in path:
        element = next(children(element, name), None) if element is not None else None
    return element


def text_of(element: Element | None) -> str:
    """All text of an element, white space as one blank at line ends of pretty printing."""
    if element is None:
        return ""
    return re.sub(r"[ \t]*\n[ \t]*", "\n", "".join(element.itertext())).strip()


def value(element: Element | None, name: str = "val") -> str:
    """An attribute by its local name, whatever its namespace: strict and transitional files differ in it."""
    if element is None:
        return ""
    return next((v for k, v in element.attrib.items() if k.rpartition("}")[2] == name), "")


def escape(text: str) -> str:
    """Text for an element or an attribute; what XML cannot hold at all is left out."""
    clean = _NOT_XML.sub("", text)
    return clean.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


class Markup(str):
    """XML that is ready to stand in a document; any other text is escaped before it does."""


def element(name: str, text: object = "", /, **attributes: str) -> str:
    """One element with escaped text, or with children when `text` is a list: markup as it is, words escaped."""
    parts = text if isinstance(text, list) else [text]
    nested = isinstance(text, list)
    inner = "".join(p if nested and isinstance(p, Markup) else escape(str(p)) for p in parts)
    given = "".join(f' {k.replace("__", ":")}="{escape(v)}"' for k, v in attributes.items())
    return Markup(f"<{name}{given}>{inner}</{name}>" if inner else f"<{name}{given}/>")
