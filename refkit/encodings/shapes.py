"""What the bytes of a text look like before any letter is: UTF-8 with breaks in it, UTF-16 by its zeros, bytes kept.

Nothing here chooses among encodings of one or two bytes a character; that is for `guessing`.
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from collections.abc import Iterator

ESCAPED = re.compile("[\udc80-\udcff]")  # a byte that "surrogateescape" kept
_NOT_ASCII = re.compile("[^\x00-\x7f\udc80-\udcff]")
_SEVEN_BITS = bytes(range(128))


_UTF8 = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")


def mostly_utf8(data: bytes, *, expected: bool) -> bool:
    """Whether bytes are UTF-8 but for a few: what is whole in it weighs more than what is broken.

    A whole character of two bytes comes about by chance now and then, one of three or four hardly ever.
    """
    return outweighs(*weights(data), expected=expected)


def outweighs(whole: int, broken: int, *, expected: bool) -> bool:
    """Whether bytes of these weights are taken for UTF-8; `expected` where the file says so."""
    return whole > (broken // 2 if expected else 2 * broken)


def weights(data: bytes) -> tuple[int, int]:
    """What of the bytes beyond ASCII is whole UTF-8, weighed, and how many bytes are not."""
    whole = high = 0
    for match in _UTF8.finditer(data):
        length = len(match.group())
        whole += 2 * length - 3
        high += length
    return whole, len(data.translate(None, _SEVEN_BITS)) - high


def is_utf8_with_zeros(data: bytes) -> bool:
    """UTF-8 into which a few zeros have come, as programs leave them; UTF-16 has many, or other controls."""
    head = data[: 1 << 16]
    if sum(b < 32 and b not in (9, 10, 11, 12, 13, 26) for b in head) > len(head) // 20:
        return False
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def wide(data: bytes) -> str | None:
    """UTF-16 or UTF-32 without a mark, by which the text makes sense; None where neither does."""
    best, found = 0.5, None
    for codec in ("utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be"):
        try:
            text = data[: 1 << 16].decode(codec, "surrogatepass") if len(data) % 2 == 0 else ""
        except UnicodeDecodeError:
            continue
        plain = sum(" " <= c <= "~" or c in "\t\n\r\f" for c in text)
        bad = sum(unicodedata.category(c) in ("Cc", "Cs", "Co", "Cn") and c not in "\t\n\r\f" for c in text)
        # The wrong end makes ideographs of ASCII, and of ideographs anything: what is plain counts twice.
        sense = (plain + (len(text) - plain) / 2) / max(1, len(text))
        if bad <= len(text) // 100 and sense > best:
            best, found = sense, codec
    return found


def unlike(body: bytes, codec: str) -> Iterator[tuple[int, bytes]]:
    """The characters that would be written with other bytes than they have here (Shift-JIS has some of them twice)."""
    at = 0
    for line in body.splitlines(keepends=True):
        text = line.decode(codec, "surrogateescape")
        if text.encode(codec, "surrogateescape") != line or ESCAPED.search(text):
            yield from ((at + place, raw) for place, raw in _unlike_in_line(line, codec))
        at += len(text)


def _unlike_in_line(line: bytes, codec: str) -> Iterator[tuple[int, bytes]]:
    decoder = codecs.getincrementaldecoder(codec)("surrogateescape")
    at = begin = 0
    for end in range(1, len(line) + 1):
        chars = decoder.decode(line[end - 1 : end], final=end == len(line))
        if not chars:
            continue
        raw = line[begin:end]
        if chars.encode(codec, "surrogateescape") != raw or ESCAPED.search(chars):
            yield at, raw
            yield from ((at + i, b"") for i in range(1, len(chars)))
        at += len(chars)
        begin = end


def codec_of_breaks(text: str) -> str:
    """The encoding of the broken bytes in a UTF-8 text (as "surrogateescape" decodes it): mostly of a line pasted in.

    One byte a character, and sure; else Windows-1252.
    """
    from refkit.encodings.guessing import guess, is_single

    lines = [line for line in text.split("\n") if ESCAPED.search(line)]
    found = guess("\n".join(_NOT_ASCII.sub("x", line) for line in lines).encode("ascii", "surrogateescape"))
    return found.codec if is_single(found.codec) and found.confidence > 0.95 else "cp1252"


def byte_as(byte: int, codec: str) -> str:
    """A byte as an encoding of one byte a character has it; as Latin-1 where that has nothing."""
    try:
        return bytes([byte]).decode(codec)
    except UnicodeDecodeError:
        return chr(byte)
