"""The elements of an XML record and where their text stands: Zotero RDF, EndNote XML, MODS.

The text was read by `syntax.xml_safe` before, so it is well-formed and declares nothing: its tags can be walked over by
a pattern, and every place is one of the text itself. A leaf is an element with all the text in it, so that the runs of
one style that EndNote cuts a title into are read as one; only pieces without a tag in them are replaced.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from refkit.formats.edit_in_place.leaves import Decoded, Leaf, Spelling
from refkit.trace import Span

_TOKEN = re.compile(
    r"""
    <!--.*?-->
  | <!\[CDATA\[(?P<cdata>.*?)\]\]>
  | <\?.*?\?>
  | <(?P<close>/?)(?P<name>[^\s/>]+)
    (?P<attributes>(?:[^<>\"'/]++|\"[^\"]*\"|'[^']*'|/(?!>))*)
    (?P<empty>/?)>
  | (?P<text>[^<]+)
    """,
    re.DOTALL | re.VERBOSE,
)
_ESCAPE = re.compile(r"&(?:#\d+|#[xX][0-9a-fA-F]+|lt|gt|amp|quot|apos);|\r\n|\r")
_ATTRIBUTE = re.compile(r"([^\s=]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")


@dataclass(slots=True)
class Node:
    """An element: its name without a prefix, its attributes, its children and the pieces of text in it, in order."""

    name: str
    start: int
    end: int = 0
    attributes: dict[str, str] = field(default_factory=dict)
    children: list[Node] = field(default_factory=list)
    pieces: list[tuple[int, int, bool]] = field(default_factory=list)  # from, to, in CDATA


def tree(text: str, start: int, end: int) -> Node | None:
    """The element that begins at or behind `start`, with all that is in it; None where there is none."""
    open_: list[Node] = []
    for match in _TOKEN.finditer(text, start, end):
        if match["name"] is None:
            kind = "text" if match["text"] is not None else "cdata" if match["cdata"] is not None else ""
            if kind:
                for node in open_:
                    node.pieces.append((match.start(kind), match.end(kind), kind == "cdata"))
            continue
        if match["close"]:
            if not open_:
                return None
            node = open_.pop()
            node.end = match.end()
            if not open_:
                return node
            continue
        given = {a[1].rpartition(":")[2]: _read(a[2] or a[3] or "") for a in _ATTRIBUTE.finditer(match["attributes"])}
        node = Node(match["name"].rpartition(":")[2], match.start(), attributes=given)
        if open_:
            open_[-1].children.append(node)
        if not match["empty"]:
            open_.append(node)
            continue
        node.end = match.end()
        if not open_:
            return node
    return None


def leaves_of(text: str, root: Node, plain: Callable[[str], bool]) -> list[Leaf]:
    """The leaves of an element: each element below it that holds text."""
    out: list[Leaf] = []
    todo = [(root, "")]
    while todo:
        node, path = todo.pop()
        if node.pieces and node is not root:
            out.append(_leaf(text, node, path, plain))
        below = f"{path}/" if path else ""
        todo += reversed([(child, below + child.name) for child in node.children])
    return out


def _leaf(text: str, node: Node, path: str, plain: Callable[[str], bool]) -> Leaf:
    def decode() -> Decoded:
        out = Spelling()
        for start, end, inside in node.pieces:
            at = start
            for match in (_LINE_END if inside else _ESCAPE).finditer(text, start, end):
                out.plain(text, at, match.start())
                out.unit(_meaning(match), match.start(), match.end())
                at = match.end()
            out.plain(text, at, end)
        return out.done()

    def spell(piece: str) -> str | None:
        if any(inside for _, _, inside in node.pieces):
            return piece if plain(piece) and not set(piece) & set("]<>&") else None
        return "".join(_SIGNS.get(c) or (c if plain(c) else f"&#{ord(c)};") for c in piece)

    where = Span(node.pieces[0][0], node.pieces[-1][1])
    return Leaf(path, decode, spell, lambda raw: "<" not in raw, where)


def _meaning(match: re.Match[str]) -> str:
    """What an escape stands for: a sign of XML's own five, a number's character, or the end of a line."""
    escape = match[0]
    if escape[0] == "\r":
        return "\n"
    if escape[1] != "#":
        return _NAMED[escape[1:-1]]
    digits = escape[2:-1]
    number = int(digits[1:], 16) if digits[0] in "xX" else int(digits)
    return chr(number) if number < 0x110000 else "\ufffd"


def _read(value: str) -> str:
    return _ESCAPE.sub(_meaning, value)


_LINE_END = re.compile(r"\r\n|\r")
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"', "apos": "'"}
_SIGNS = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}


@dataclass(frozen=True, slots=True)
class Resource:
    """An element right below the root: where it stands, and the address that others name it by."""

    start: int
    end: int
    about: str


def below_the_root(text: str) -> list[Resource]:
    """The elements right below the root, in order, in one walk over the text."""
    out: list[Resource] = []
    depth = start = 0
    about = ""
    for match in _TOKEN.finditer(text):
        if match["name"] is None:
            continue
        if match["close"]:
            depth -= 1
        elif depth == 1:
            start = match.start()
            about = next((_read(a[2] or a[3] or "") for a in _ABOUT.finditer(match["attributes"])), "")
        if not match["close"] and not match["empty"]:
            depth += 1
        elif depth == 1:
            out.append(Resource(start, match.end(), about))
    return out


_ABOUT = re.compile(r"([^\s=]*\babout)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
