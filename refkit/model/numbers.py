"""Whole numbers out of foreign text: the one place that decides what counts as a figure.

`str.isdigit` is true of "²" and "⑨", which `int` refuses, `\\d` and `int` take Arabic and full-width figures, and `int`
refuses 5,000 digits. Formats and the model ask here instead.
"""

from __future__ import annotations

import re

_WHOLE = re.compile(r"-?[0-9]{1,9}")


def whole_number(value: object) -> int | None:
    """The number that a text, or a JSON value, is: at most nine ASCII digits, with or without a minus; None for others.

    A float that is whole is one (some programs write years so); a truth value is none.
    """
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return value if -(10**9) < value < 10**9 else None
    if isinstance(value, float):
        return int(value) if value.is_integer() and abs(value) < 10**9 else None
    if not isinstance(value, str):
        return None
    text = value.strip()
    return int(text) if _WHOLE.fullmatch(text) else None


def is_figures(text: str, *, most: int = 9) -> bool:
    """Whether a text is nothing but 1 to `most` ASCII digits, so that `int` takes it."""
    return 0 < len(text) <= most and text.isascii() and text.isdigit()
