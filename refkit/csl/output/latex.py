"""LaTeX: the ten specials escaped; nothing of the text can be a command or leave its braces."""

from __future__ import annotations

import re

from .base import Format

__all__ = ["Latex"]

_ESCAPES = {
    "\\": r"\textbackslash{}", "{": r"\{", "}": r"\}", "$": r"\$", "&": r"\&", "#": r"\#", "%": r"\%", "_": r"\_",
    "~": r"\textasciitilde{}", "^": r"\textasciicircum{}", "<": r"\textless{}", ">": r"\textgreater{}",
    "|": r"\textbar{}", '"': r"\textquotedbl{}", "`": r"\textasciigrave{}", "\u00a0": "~", "\n": " ",
}  # fmt: skip
_TABLE = str.maketrans(_ESCAPES)
_COMMANDS = {
    ("font-style", "italic"): "textit", ("font-style", "oblique"): "textsl", ("font-style", "normal"): "textup",
    ("font-weight", "bold"): "textbf", ("font-weight", "normal"): "textmd", ("font-variant", "normal"): "textup",
    ("font-variant", "small-caps"): "textsc", ("text-decoration", "underline"): "underline",
    ("vertical-align", "sup"): "textsuperscript", ("vertical-align", "sub"): "textsubscript",
}  # fmt: skip
_NOT_IN_A_URL = re.compile(r"[\x00-\x20\\^{}|<>\"`\x7f]")


class Latex(Format):
    """LaTeX."""

    name = "latex"

    def text(self, text: str) -> str:
        """Escaped text; `--` and ligature quotes are kept from joining."""
        text = text.translate(_TABLE)
        return re.sub(r"(-)(?=-)|('(?=')|[?!](?=`))", r"\1\2{}", text)

    def open(self, style: str, value: str) -> str:
        """A command and its brace."""
        command = _COMMANDS.get((style, value))
        return f"\\{command}{{" if command else "{"

    def close(self, style: str, value: str) -> str:
        """The closing brace."""
        return "}"

    def block_open(self, display: str) -> str:
        """A block begins on a new line."""
        return "\\quad " if display == "right-inline" else "\\par " if display in ("block", "indent") else ""

    def link_open(self, url: str) -> str:
        """`\\href` with the URL's specials escaped; what no URL holds (RFC 3986, appendix A) is percent-encoded first.

        A raw `^^5c` would be a backslash to TeX, and a brace would end the argument.
        """
        encoded = _NOT_IN_A_URL.sub(lambda m: "".join(f"%{b:02X}" for b in m.group().encode("utf-8", "replace")), url)
        escaped = "".join("\\" + c if c in "#%&~_$" else c for c in encoded)
        return f"\\href{{{escaped}}}{{"

    def link_alone(self, url: str) -> str:
        """`\\url`, which breaks lines, where no letter of it needs a fontencoding; a safe URL holds no brace."""
        return f"\\url{{{url}}}" if url.isascii() and not _NOT_IN_A_URL.search(url) else ""

    def link_close(self, url: str) -> str:
        """The closing brace."""
        return "}"
