"""Markdown (CommonMark with the attributes that pandoc reads): specials are backslash-escaped, also at line starts."""

from __future__ import annotations

import re

from .base import SET_OFF, Format

__all__ = ["Markdown"]

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#&~^$|@!])")
_LINE_START = re.compile(r"^([ \t]*)([-+=:]|\d+(?=[.)](?:\s|$)))", re.M)
_MARKS = {("font-style", "italic"): ("*", "*"), ("font-style", "oblique"): ("*", "*"),
          ("font-weight", "bold"): ("**", "**"), ("vertical-align", "sup"): ("^", "^"),
          ("vertical-align", "sub"): ("~", "~"), ("font-variant", "small-caps"): ("[", "]{.smallcaps}"),
          ("text-decoration", "underline"): ("[", "]{.underline}")}  # fmt: skip


class Markdown(Format):
    """Markdown."""

    name = "markdown"

    def text(self, text: str) -> str:
        """Escaped text."""
        return _SPECIAL.sub(r"\\\1", text.replace("\n", " "))

    def open(self, style: str, value: str) -> str:
        """The opening mark; a flip back to roman has none in Markdown but closing and reopening, so it is left out."""
        return _MARKS.get((style, value), ("", ""))[0]

    def close(self, style: str, value: str) -> str:
        """The closing mark."""
        return _MARKS.get((style, value), ("", ""))[1]

    def block_open(self, display: str) -> str:
        """A block begins on a new line."""
        return SET_OFF if display == "right-inline" else "\\\n" if display in ("block", "indent") else ""

    def link_open(self, url: str) -> str:
        """`[`."""
        return "["

    def link_close(self, url: str) -> str:
        """`](<url>)`."""
        return f"](<{url.replace('<', '%3C').replace('>', '%3E')}>)"

    def link_alone(self, url: str) -> str:
        """`<url>`, in which nothing is Markdown; programs may show `%20` there as a blank, so not with a `%`."""
        return f"<{url}>" if "%" not in url else ""

    def finish(self, text: str) -> str:
        """What would begin a list, a heading or a definition at a line's start is escaped."""
        text = text.removeprefix("\\\n")

        def escape(match: re.Match[str]) -> str:
            found = match[2]
            return match[1] + (f"\\{found}" if not found[0].isdigit() else found + "\\")

        return _LINE_START.sub(escape, text)
