"""Plain text: the words and the quotes, nothing else."""

from __future__ import annotations

import re

from .base import SET_OFF, Format

__all__ = ["Text"]


class Text(Format):
    """Plain text; a display block begins on a line of its own."""

    name = "text"

    def block_open(self, display: str) -> str:
        """A block or an indented part begins a line; the text beside a label is set off by a space."""
        return "\n" if display in ("block", "indent") else SET_OFF if display == "right-inline" else ""

    def block_close(self, display: str) -> str:
        """A block ends its line."""
        return "\n" if display == "block" else ""

    def finish(self, text: str) -> str:
        """No empty lines, no doubled space where blocks meet."""
        if "\n" in text:
            text = re.sub(r"\s*\n\s*", "\n", text)
        return text
