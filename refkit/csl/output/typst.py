"""Typst: markup characters escaped; formatting by function calls, which nest."""

from __future__ import annotations

import re

from .base import SET_OFF, Format

__all__ = ["Typst"]

_SPECIAL = re.compile(r"([\\#$*_`<>@\[\]{}~'\"=/+\-])")
_CALLS = {("font-style", "italic"): 'text(style: "italic")', ("font-style", "oblique"): 'text(style: "oblique")',
          ("font-style", "normal"): 'text(style: "normal")', ("font-weight", "bold"): 'text(weight: "bold")',
          ("font-weight", "normal"): 'text(weight: "regular")', ("font-weight", "light"): 'text(weight: "light")',
          ("font-variant", "small-caps"): "smallcaps", ("text-decoration", "underline"): "underline",
          ("vertical-align", "sup"): "super", ("vertical-align", "sub"): "sub"}  # fmt: skip
_LINE_START = re.compile(r"^(\s*)(\d+)(?=\.)", re.M)


class Typst(Format):
    """Typst."""

    name = "typst"

    def text(self, text: str) -> str:
        """Escaped text."""
        return _SPECIAL.sub(r"\\\1", text.replace("\n", " "))

    def open(self, style: str, value: str) -> str:
        """A function call with its content bracket."""
        return f"#{_CALLS.get((style, value), 'box')}["

    def close(self, style: str, value: str) -> str:
        """The closing bracket, and an end that keeps what follows from joining the call."""
        return "];"

    def block_open(self, display: str) -> str:
        """A line break before a block."""
        return SET_OFF if display == "right-inline" else " \\\n" if display in ("block", "indent") else ""

    def link_open(self, url: str) -> str:
        """`#link("url")[`."""
        return '#link("' + url.replace("\\", "\\\\").replace('"', '\\"') + '")['

    def link_close(self, url: str) -> str:
        """`];`."""
        return "];"

    def link_alone(self, url: str) -> str:
        """`#link("url");`: without the end a stop and a word that follow would be a method's name."""
        return self.link_open(url).removesuffix("[") + ";"

    def finish(self, text: str) -> str:
        """A number with a period at the start of a line would be a list."""
        return _LINE_START.sub(r"\1\2\\", text)
