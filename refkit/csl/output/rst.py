"""reStructuredText: backslash escapes; inline marks are set off by escaped spaces, which nothing prints."""

from __future__ import annotations

import re

from .base import SET_OFF, Format

__all__ = ["Rst"]

_SPECIAL = re.compile(r"([\\*`|_<>\[\]:])")
_LINE_START = re.compile(r"^(\s*)(?=(?:[-+•‣⁃=~^\"#$%&'(),./;?@!{}·]|\w{1,6}[.)]\s|\.\.\s|>>>))", re.M)
_ROLES = {("font-style", "italic"): ("\\ *", "*\\ "), ("font-style", "oblique"): ("\\ *", "*\\ "),
          ("font-weight", "bold"): ("\\ **", "**\\ "), ("vertical-align", "sup"): ("\\ :sup:`", "`\\ "),
          ("vertical-align", "sub"): ("\\ :sub:`", "`\\ "),
          ("font-variant", "small-caps"): ("\\ :smallcaps:`", "`\\ ")}  # fmt: skip


class Rst(Format):
    """reStructuredText. Inline marks cannot nest there, so an inner one is left out."""

    name = "rst"

    def text(self, text: str) -> str:
        """Escaped text."""
        return _SPECIAL.sub(r"\\\1", text.replace("\n", " "))

    def open(self, style: str, value: str) -> str:
        """The opening mark (a sentinel while nesting is unknown)."""
        return "\x01" + _ROLES[style, value][0] + "\x02" if (style, value) in _ROLES else ""

    def close(self, style: str, value: str) -> str:
        """The closing mark."""
        return "\x03" + _ROLES[style, value][1] + "\x02" if (style, value) in _ROLES else ""

    def link_open(self, url: str) -> str:
        """The opening mark of an anonymous link."""
        return "\x01\\ `\x02"

    def link_close(self, url: str) -> str:
        """The address and the closing mark."""
        return f"\x03 <{self._address(url)}>`__\\ \x02"

    def link_alone(self, url: str) -> str:
        """The address alone in the marks of a link."""
        return f"\\ `<{self._address(url)}>`__\\ "

    @staticmethod
    def _address(url: str) -> str:
        """An underline at the end of an address would name another target."""
        return url[:-1] + "\\_" if url.endswith("_") else url

    def block_open(self, display: str) -> str:
        """The parts of an entry are set apart by a space."""
        return SET_OFF if display in ("right-inline", "block", "indent") else ""

    def finish(self, text: str) -> str:
        """Only the outer of nested marks stays, and marks touch text as the language demands."""
        out: list[str] = []
        depth = 0
        for piece in re.split("([\x01\x03][^\x02]*\x02)", text):
            if piece[:1] == "\x01":
                if depth == 0:
                    out.append(piece)
                depth += 1
            elif piece[:1] == "\x03":
                depth -= 1
                if depth == 0:
                    out.append(piece)
            else:
                out.append(piece)
        joined = "".join(out)
        joined = re.sub("\x01([^\x02]*)\x02(\\s+)", "\\2\x01\\1\x02", joined)
        joined = re.sub("(\\s+)\x03([^\x02]*)\x02", "\x03\\2\x02\\1", joined)
        joined = re.sub("\x01[^\x02]*\x02\x03[^\x02]*\x02", "", joined)
        joined = re.sub("[\x01\x02\x03]", "", joined).strip()
        return _LINE_START.sub(r"\1\\", joined) if joined[:1] != "\\" else joined
