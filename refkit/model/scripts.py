"""In which script words are written, as far as a record's form depends on it."""

from __future__ import annotations


def is_latin(text: str) -> bool:
    """Whether all letters are Latin, the signs of transliteration ("ʹ", "ʿ") and letters of phonetics among them."""
    return text.isascii() or not any(c.isalpha() and not _is_latin_letter(c) for c in text)


def _is_latin_letter(c: str) -> bool:
    return c < "\u0370" or "\u1d00" <= c <= "\u1eff" or "\u2c60" <= c <= "\u2c7f" or "\ufb00" <= c <= "\ufb06"
