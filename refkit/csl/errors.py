"""What can go wrong: one exception for a style that cannot be used, one value for an item that was odd.

Content never raises. A style that is not CSL, or that would not end, raises `CslError` when it is loaded;
an item with a strange field gets a `Warning` in the result and is printed as well as it can be.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

__all__ = ["CslError", "Warning"]


class CslError(Exception):
    """A style or locale that cannot be used. `message` says what and how to mend it, `line` where (1-based)."""

    def __init__(self, message: str, line: int | None = None) -> None:
        self.message = message
        self.line = line
        super().__init__(message if line is None else f"line {line}: {message}")


@dataclass(frozen=True, slots=True)
class Warning:
    """Something in one item that was repaired, guessed or left out: the item's id and a sentence."""

    id: Any
    message: str
