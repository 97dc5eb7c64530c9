"""The letters of an RTF file: bytes of a code page, or Unicode that a program wrote against the rules."""

from __future__ import annotations

import re

_EAST_ASIAN = re.compile(rb"\\ansicpg(?:932|936|949|950|1361)\b")


def as_text(data: bytes) -> str:
    """The file as characters that are bytes, or as the letters that it holds where it is Unicode after all."""
    data = data.removeprefix(b"\xef\xbb\xbf")
    return data.decode("utf-8") if not data.isascii() and is_unicode(data) else data.decode("latin-1")


def is_unicode(data: bytes) -> bool:
    """Whether the file holds letters of Unicode; bytes of an East Asian code page may look so by chance."""
    if _EAST_ASIAN.search(data[:1000]):
        return False
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def ends_in_half_a_letter(taken: bytearray, encoding: str) -> bool:
    """Whether the bytes end with the first byte of a letter of two."""
    if encoding not in ("cp932", "cp949", "cp950", "gb18030", "gbk", "johab"):
        return False
    try:
        bytes(taken).decode(encoding)
    except UnicodeDecodeError as error:
        return error.start == len(taken) - 1
    return False
