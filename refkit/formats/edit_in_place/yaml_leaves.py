"""The scalars of a YAML item and where they stand, in whatever style each is written, through pandoc's Markdown."""

from __future__ import annotations

import re
from collections.abc import Callable

from refkit.formats.csl.yaml_markdown import from_markdown, to_markdown
from refkit.formats.edit_in_place.leaves import NO_EDGE, Decoded, Leaf, unescaped
from refkit.formats.syntax.yaml_places import Scalar

_FOLD = r"[ \t]*(?:\r\n|\r|\n)\s*"
_PLAIN = re.compile(_FOLD)
_SINGLE = re.compile(rf"''|{_FOLD}")
_DOUBLE = re.compile(
    rf"\\(?:x[0-9a-fA-F]{{2}}|u[0-9a-fA-F]{{4}}|U[0-9a-fA-F]{{8}}|(?:\r\n|\r|\n)[ \t]*|.)|{_FOLD}", re.S
)
_HEADER = re.compile(r"[|>][^\r\n]*(?:\r\n|\r|\n)?[ \t]*")
_BREAK = re.compile(r"[\r\n\x85\u2028\u2029]")
_ESCAPES = {"0": "\0", "a": "\a", "b": "\b", "t": "\t", "n": "\n", "v": "\v", "f": "\f", "r": "\r", "e": "\x1b"} | {
    "N": "\x85", "_": "\xa0", "L": "\u2028", "P": "\u2029"
}  # fmt: skip


def leaf(text: str, scalar: Scalar, plain: Callable[[str], bool]) -> Leaf:
    """A scalar as a leaf."""
    start, end = scalar.span
    style = scalar.style

    def decode() -> Decoded:
        found = scalar_text()
        return found if scalar.name in _NO_WORDS else _without_marks(found)

    def scalar_text() -> Decoded:
        if style == '"':
            return unescaped(text, start + 1, end - 1, _DOUBLE, _meaning)
        if style == "'":
            return unescaped(text, start + 1, end - 1, _SINGLE, lambda m: "'" if m[0] == "''" else " ")
        header = _HEADER.match(text, start) if style in ("|", ">") and style else None
        first = min(header.end(), end) if header else start
        last = first + len(text[first:end].rstrip())
        return unescaped(text, first, last, _PLAIN, lambda match: "\n" if style == "|" else " ")

    def spell(piece: str) -> str | None:
        piece = piece if scalar.name in _NO_WORDS else to_markdown(piece)
        if _BREAK.search(piece):
            return None
        if style == '"':
            signs = piece.replace("\\", "\\\\").replace('"', '\\"')
            return "".join(c if plain(c) else f"\\U{ord(c):08x}" for c in signs)
        if not all(map(plain, piece)):
            return None
        return piece.replace("'", "''") if style == "'" else piece

    return Leaf(scalar.name, decode, spell, where=scalar.span)


_NO_WORDS = frozenset(("URL", "DOI"))
_MARKS = re.compile(r"[\\*_^~\[]|\]\{[^}]{0,40}\}|\]")
_TAG = re.compile(r"</?[a-z][^<>]*>")


def _without_marks(found: Decoded) -> Decoded:
    """A value as pandoc reads it: marks of Markdown lead to nothing, tags that stand for them come from nothing.

    Both texts are walked at once; where they part otherwise, the value stays as YAML has it.
    """
    words = from_markdown(found.text)
    if words == found.text:
        return found
    starts: list[int] = []
    ends: list[int] = []
    at = 0
    while len(starts) < len(words):
        here = len(starts)
        if at < len(found.text) and found.text[at] == words[here]:
            starts.append(found.starts[at])
            ends.append(found.ends[at])
            at += 1
        elif mark := _MARKS.match(found.text, at):
            at = mark.end()
        elif tag := _TAG.match(words, here):
            starts += [NO_EDGE] * len(tag[0])
            ends += [NO_EDGE] * len(tag[0])
        else:
            return found
    return Decoded(words, starts, ends)


def _meaning(match: re.Match[str]) -> str:
    escape = match[0]
    if escape[0] != "\\":
        return " "
    sign = escape[1]
    if sign in "\r\n":
        return ""
    if sign in "xuU" and len(escape) > 2:
        code = int(escape[2:], 16)
        return chr(code) if code < 0x110000 else "\ufffd"
    return _ESCAPES.get(sign, sign)
