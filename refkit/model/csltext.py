"""JSON values as text."""

from __future__ import annotations

from typing import Any


def is_text(value: Any) -> bool:
    """Whether a JSON value can be read as text: a string or a number, not a truth value."""
    return isinstance(value, str) or (isinstance(value, (int, float)) and not isinstance(value, bool))


def text_from_csl(value: Any) -> str | None:
    """An ordinary CSL variable as text: numbers are common in exports. TypeError on truth values, lists and objects."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError(f"not text: {value!r}")
    return str(value)
