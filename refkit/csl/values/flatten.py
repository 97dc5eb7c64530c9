"""The tree made flat, and its seams mended: punctuation, spaces and quotes between pieces.

Affixes and delimiters of a style meet the punctuation of fields. Inside a field nothing is touched; between two
pieces the table below decides which mark stays, spaces are not doubled, and with `punctuation-in-quote` the comma or
period after a closing quote moves inside it. The result is a list of events for output/.
"""

from __future__ import annotations

from typing import Final

from .rich_text import Content, Fmt, Glued, Node

__all__ = ["Close", "Event", "Open", "flatten"]


class Open:
    """The start of a formatted stretch."""

    __slots__ = ("fmt",)

    def __init__(self, fmt: Fmt) -> None:
        self.fmt = fmt


class Close(Open):
    """Its end."""

    __slots__ = ()


Event = str | Open

# What a pair of marks becomes: keep (left, right). From the rows "field ends in" x "affix begins with".
_KEEP: Final[dict[str, tuple[str, str]]] = {
    "::": (":", ""), ":.": (":", ""), ":!": ("", "!"), ":?": ("", "?"),
    ".:": (".", ":"), "..": (".", ""), ".!": (".", "!"), ".?": (".", "?"),
    ";:": (";", ""), ";.": (";", ""), ";;": (";", ""), ";!": ("", "!"), ";?": ("", "?"),
    "!:": ("!", ""), "!.": ("!", ""), "!!": ("!", ""),
    "?:": ("?", ""), "?.": ("?", ""), "??": ("?", ""),
    ",,": (",", ""),
}  # fmt: skip
_MOVES: Final = frozenset(".,!?")


def flatten(content: Content | None, punctuation_in_quote: bool) -> list[Event]:
    """Events of a piece of content in order, with its seams mended."""
    raw: list[Event] = []
    if content is None:
        return raw
    _emit(content, raw)
    return _mend(raw, punctuation_in_quote)


def _emit(content: Content, out: list[Event]) -> None:
    if type(content) is Node:
        fmt = content.fmt
        if fmt is not None and fmt:
            at = len(out)
            out.append(Open(fmt))
            for kid in content.kids:
                if type(kid) is str:
                    if kid:
                        out.append(kid)
                else:
                    _emit(kid, out)
            if len(out) == at + 1:
                out.pop()
            else:
                out.append(Close(fmt))
        else:
            for kid in content.kids:
                if type(kid) is str:
                    if kid:
                        out.append(kid)
                else:
                    _emit(kid, out)
    elif content:
        out.append(content)  # type: ignore[arg-type]


def _mend(raw: list[Event], in_quote: bool) -> list[Event]:
    out: list[Event] = []
    last = -1  # index in out of the text before
    quote = -1  # index in out of the close-quote since then
    moved = ""  # the mark that last moved inside that quote
    held = (-1, -1)  # the same two for the text before that
    for event in raw:
        kind = type(event)
        if kind is Open:
            out.append(event)
            continue
        if kind is Close:
            if event.fmt.quotes and quote < 0:  # type: ignore[union-attr]
                quote, moved = len(out), ""
            out.append(event)
            continue
        text: str = event  # type: ignore[assignment]
        if last >= 0 and kind is not Glued:
            before: str = out[last]  # type: ignore[assignment]
            if quote < 0:
                before, text = _seam(before, text)
                out[last] = before
                if not before and held[1] >= 0:  # the mark after a quote gave way: the quote is the neighbour again
                    del out[last]
                    last, quote, moved = held[0], held[1], ""
                    before = out[last]  # type: ignore[assignment]
            if quote >= 0 and in_quote:
                while text:
                    if moved and _KEEP.get(moved + text[0], ("", text[0])) == (moved, ""):
                        text = text[1:]
                        continue
                    if text[0] not in _MOVES:
                        break
                    moved = text[0]
                    before, text = _join(before, moved, text[1:])
                out[last] = before
            if not text:
                continue
        held = (last, quote)
        last = len(out)
        quote = -1
        out.append(text)
    return _hoist(out)


def _hoist(out: list[Event]) -> list[Event]:
    """A blank at the very start or end of an entry stands outside its display blocks."""
    if out and type(out[0]) is Open and out[0].fmt.display:
        for index, text in enumerate(out):
            if isinstance(text, str):
                if text[:1] == " ":
                    out[index] = text.lstrip(" ")
                    out.insert(0, " ")
                break
    if not out or type(out[-1]) is not Close or not out[-1].fmt.display:
        return out
    for index in range(len(out) - 1, -1, -1):
        text = out[index]
        if isinstance(text, str):
            if text[-1:] == " ":
                out[index] = text.rstrip(" ")
                out.append(" ")
            break
    return out


def _join(before: str, mark: str, rest: str) -> tuple[str, str]:
    pair = _KEEP.get(before[-1:] + mark)
    if pair is None:
        return before + mark, rest
    return before[:-1] + pair[0] + pair[1], rest


def _seam(before: str, text: str) -> tuple[str, str]:
    while text and before:
        pair = _KEEP.get(before[-1] + text[0])
        if pair is None:
            if text[0] == " " and before[-1] in " \u00a0\u202f":
                text = text[1:]
                continue
            break
        before = before[:-1] + pair[0]
        if pair[1]:
            break
        text = text[1:]
    return before, text
