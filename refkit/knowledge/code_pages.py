"""Code pages as tables between bytes and what they show, and which bytes can be part of UTF-8.

Source: Python's codecs, which hold the mappings of the Unicode Consortium; RFC 3629 for UTF-8.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

SINGLE = ("cp1252", "mac-roman", "cp1251", "koi8-r", "cp1250", "cp1253", "cp437", "cp850")
"""Code pages of one byte a character by which UTF-8 was often read, the likeliest first."""

DOUBLE = ("cp932", "gbk", "cp949", "big5")
"""Those of East Asia, where two bytes make one character (or one a half-width katakana)."""


@cache
def high_bytes(codec: str) -> Mapping[str, int]:
    """What a code page shows for the bytes 80 to FF, and the byte. Undefined bytes stand for themselves, as in browsers."""
    out: dict[str, int] = {}
    for byte in range(0x80, 0x100):
        try:
            shown = bytes([byte]).decode(codec)
        except UnicodeDecodeError:
            shown = chr(byte)
        out[shown] = byte
    if codec == "cp1251":  # its one undefined byte
        out["\ufffd"] = 0x98
    if codec == "cp1252":  # its bytes 80 to 9F also come as the controls of Latin-1
        out.update({chr(byte): byte for byte in range(0x80, 0xA0)})
    return MappingProxyType(out)


@cache
def utf8_shape(codec: str) -> str:
    """A pattern for one character of UTF-8 that was read by a code page: a lead byte and its continuations."""

    def shown(first: int, last: int) -> str:
        return "".join(re.escape(c) for c, b in high_bytes(codec).items() if first <= b <= last)

    tail = f"[{shown(0x80, 0xBF)}]"
    return f"(?:[{shown(0xC2, 0xDF)}]{tail}|[{shown(0xE0, 0xEF)}]{tail}{tail}|[{shown(0xF0, 0xF4)}]{tail}{tail}{tail})"


def as_bytes(text: str, codec: str) -> bytes | None:
    """The bytes that a code page shows as this text; None where it has no such characters."""
    if codec in DOUBLE:
        try:
            return text.encode(codec)
        except UnicodeEncodeError:
            return None
    table = high_bytes(codec)
    out = bytearray()
    for char in text:
        byte = ord(char) if char < "\x80" else table.get(char)
        if byte is None:
            return None
        out.append(byte)
    return bytes(out)
