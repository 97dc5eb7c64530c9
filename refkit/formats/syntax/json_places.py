"""JSON lists of items with the span of each: what `json.loads` does not tell. Broken lists give their whole items.

Each item is decoded alone by the standard library's decoder, from its first character; deep nesting and other faults
become findings, and the words of a broken item are set aside, never lost.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from refkit.formats.base import finding
from refkit.formats.syntax.json_safe import decoder
from refkit.model.library import SetAside
from refkit.trace import Finding, Span

_SPACE = re.compile(r"[ \t\r\n\ufeff]*")
_LISTS = ("items", "references", "data")


@dataclass(frozen=True, slots=True)
class Item:
    """A decoded value of the list and where it stands."""

    value: Any
    span: Span


@dataclass(slots=True)
class Scanned:
    """The items of a text, what was wrong, what is no item, and the keys beside the list (of `{"items": [...]}`)."""

    items: list[Item] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    set_aside: list[SetAside] = field(default_factory=list)
    around: dict[str, Any] = field(default_factory=dict)


def scan(text: str) -> Scanned:
    """All items of a JSON list, of the list in an object, of a lone object, or of one object a line."""
    out = Scanned()
    at = _skip(text, 0)
    if text[at : at + 1] == "[":
        at = _skip(text, _list(text, at + 1, out))
        if at < len(text):
            _broken(text, at, len(text), "words behind the list", out)
    elif text[at : at + 1] == "{":
        _object(text, at, out)
    elif text.strip():
        _broken(text, at, len(text), "no JSON list or object", out)
    return out


def _skip(text: str, at: int) -> int:
    match = _SPACE.match(text, at)
    return match.end() if match else at


def _pairs(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object; a key that stands twice with another value gets a number: else the last would win."""
    out = dict(pairs)
    return out if len(out) == len(pairs) else numbered(pairs)


def numbered(pairs: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    """Pairs as an object in which no value is lost: {"volume": 1, "volume (2)": 2}."""
    out: dict[str, Any] = {}
    seen: dict[str, int] = {}
    for key, value in pairs:
        seen[key] = seen.get(key, 0) + 1
        if seen[key] == 1:
            out.setdefault(key, value)
        elif out.get(key) != value:
            out[f"{key} ({seen[key]})"] = value
    return out


_DECODER = decoder(_pairs)


def _decode(text: str, at: int) -> tuple[Any, int] | str:
    """The value at `at` and where it ends, or what is wrong.

    It is decoded from a window that grows: the standard decoder counts the lines before an error, so a list of errors
    would take the square of its length.
    """
    size = 1 << 14
    while True:
        window = text[at : at + size]
        whole = at + size >= len(text)
        try:
            value, end = _DECODER.raw_decode(window)
        except json.JSONDecodeError as error:
            if whole or (error.pos < len(window) - 16 and not error.msg.startswith("Unterminated")):
                return error.msg
        except (ValueError, RecursionError) as error:
            return str(error)
        else:
            if whole or end < len(window):
                return value, at + end
        size *= 4


def _list(text: str, at: int, out: Scanned) -> int:
    """The items of a list whose bracket was taken; gives the offset behind its end."""
    while True:
        at = _skip(text, at)
        char = text[at : at + 1]
        if char == "]":
            return at + 1
        if not char:
            out.findings.append(finding("the JSON list never ends", Span(max(0, at - 1), at)))
            return at
        if char == ",":
            at += 1
            continue
        found = _decode(text, at)
        if isinstance(found, tuple):
            value, end = found
            out.items.append(Item(value, Span(at, end)))
            at = end
        else:
            after = _NEXT.search(text, at + 1)
            end = after.start() if after else len(text)
            _broken(text, at, end, found, out)
            at = end


# Where the next item of a broken list most likely begins: an object on a line of its own, or after a closing brace.
_NEXT = re.compile(r"(?<=[},])[ \t]*(?=\r?\n[ \t]*\{)|(?<=\},)[ \t]*(?=\{\s*\"(?:id|type|itemType|key)\")")


def _object(text: str, at: int, out: Scanned) -> None:
    """An object that holds the list under one of `_LISTS`, or is an item itself, alone or the first of many lines."""
    listed = _walk(text, at, out)
    if listed:
        return
    found = _decode(text, at)
    while isinstance(found, tuple):
        value, end = found
        out.items.append(Item(value, Span(at, end)))
        at = _skip(text, end)
        if text[at : at + 1] == ",":
            at = _skip(text, at + 1)
        if at >= len(text):
            return
        found = _decode(text, at)
    _lines(text, at, out, found)


def _walk(text: str, at: int, out: Scanned) -> bool:
    """Read an object's keys one by one; True when a list of items was found among them (and read)."""
    at = _skip(text, at + 1)
    around: dict[str, Any] = {}
    listed = False
    while text[at : at + 1] == '"':
        key = _decode(text, at)
        if not isinstance(key, tuple):
            break
        begun, at = at, _skip(text, key[1])
        if text[at : at + 1] != ":":
            at = begun
            break
        at = _skip(text, at + 1)
        opens = re.compile(r"\[\s*(?:\{|\])").match(text, at)
        if key[0] in _LISTS and opens and not listed:
            listed = True
            at = _list(text, at + 1, out)
        else:
            value = _decode(text, at)
            if not isinstance(value, tuple):
                at = begun
                break
            around[str(key[0])] = value[0]
            at = value[1]
        at = _skip(text, at)
        if text[at : at + 1] != ",":
            break
        at = _skip(text, at + 1)
    if listed:
        out.around = around
        if text[at : at + 1] != "}" or text[at + 1 :].strip():
            span = Span(at, len(text))
            out.findings.append(finding("the JSON object does not end well", span, rule="FMT002"))
            if span.of(text).strip("} \t\r\n"):
                out.set_aside.append(SetAside(span.of(text), span, "broken JSON"))
    return listed


def _lines(text: str, at: int, out: Scanned, reason: str) -> None:
    """One object a line: each line stands alone, broken ones are set aside."""
    for match in re.compile(r"[^\r\n]+").finditer(text, at):
        start = _skip(text, match.start())
        if start >= match.end():
            continue
        found = _decode(text, start)
        if isinstance(found, tuple) and not text[found[1] : match.end()].strip(" ,\t"):
            out.items.append(Item(found[0], Span(start, found[1])))
        else:
            _broken(text, start, match.end(), reason, out)


def _broken(text: str, at: int, end: int, reason: str, out: Scanned) -> None:
    span = Span(at, end)
    out.findings.append(finding(f"JSON that cannot be read is set aside: {reason}", span, rule="FMT002"))
    out.set_aside.append(SetAside(span.of(text), span, "broken JSON"))


def stream_items(chunks: Iterable[str]) -> Iterator[Any]:
    """The items of a JSON list one by one, from pieces of its text; broken items are passed over."""
    buffer, at, begun = "", 0, False
    need = 0
    for chunk in chunks:
        buffer += chunk
        if len(buffer) - at < need:
            continue
        need = 0
        if not begun:
            match = re.compile(r'[\s\ufeff]*(?:\{[^\[]{0,10000}?"(?:items|references)"\s*:\s*)?\[').match(buffer)
            if not match:
                continue
            at, begun = match.end(), True
        while True:
            at = re.compile(r"[\s,]*").match(buffer, at).end()  # type: ignore[union-attr]
            if at >= len(buffer) or buffer[at] == "]":
                break
            found = _decode(buffer, at)
            if not isinstance(found, tuple):
                need = 2 * (len(buffer) - at)  # wait for more, and not at every piece
                break
            yield found[0]
            at = found[1]
        buffer, at = buffer[at:], 0
    if not begun:
        yield from (item.value for item in scan(buffer).items)
    elif buffer.strip(" \t\r\n,]"):
        yield from (item.value for item in scan("[" + buffer[at:]).items)
