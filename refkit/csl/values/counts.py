"""Counts in strangers' text: the numbers of a style's options, of citations and of CSL-JSON values. Never raises.

What a field's number means and how it is printed is for `numbers`.
"""

from __future__ import annotations

__all__ = ["digits_of", "whole"]


def whole(value: object, default: int = 0) -> int:
    """A count as styles and citations give it: up to five ASCII digits; all else (`²`, `٣`, "many") is the default.

    `str.isdigit` says yes to digits that `int` refuses, and an attribute of a style is a stranger's text.
    """
    text = value.strip() if isinstance(value, str) else str(value) if type(value) is int and value < 100_000 else ""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 6 else default


def digits_of(number: float) -> str:
    """A JSON number as text, a whole one without its point; "" for one of thousands of digits, which Python refuses."""
    if isinstance(number, int):
        return str(number) if number.bit_length() < 12_000 else ""
    return str(int(number)) if number.is_integer() else str(number)
