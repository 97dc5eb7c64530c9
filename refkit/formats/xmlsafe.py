"""XML read without its dangers: no document type, no entities, no network, a limit on depth. Faults are values."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

_DEEPEST = 200


def parse(text: str) -> tuple[Element | None, str | None]:
    """The root of a document and None, or None and what is wrong with it. Tags are `{namespace}name`."""
    builder = TreeBuilder()
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
        builder.start(tag(name), {tag(k): v for k, v in attributes.items()})

    def end(name: str) -> None:
        nonlocal depth
        depth -= 1
        builder.end(tag(name))

    def refuse(*_: object) -> int:
        raise _RefusedError("a document type or an entity declaration; refkit reads none")

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = builder.data
    parser.EntityDeclHandler = refuse
    parser.ExternalEntityRefHandler = refuse
    parser.StartDoctypeDeclHandler = refuse
    clean = _DECLARATION.sub("", text.lstrip("\ufeff \t\r\n"), count=1)
    try:
        parser.Parse(clean.encode("utf-8", "replace"), True)
        return builder.close(), None
    except _RefusedError as error:
        return None, str(error)
    except (expat.ExpatError, ValueError, AssertionError) as error:
        return None, " ".join(str(error).split())


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


def escape(text: str) -> str:
    """Text for an element or an attribute; what XML cannot hold at all is left out."""
    clean = _NOT_XML.sub("", text)
    return clean.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def element(name: str, text: object = "", /, **attributes: str) -> str:
    """One element with escaped text, or with ready children when `text` is a list of elements."""
    inner = "".join(text) if isinstance(text, list) else escape(str(text))
    given = "".join(f' {k.replace("__", ":")}="{escape(v)}"' for k, v in attributes.items())
    return f"<{name}{given}>{inner}</{name}>" if inner else f"<{name}{given}/>"
