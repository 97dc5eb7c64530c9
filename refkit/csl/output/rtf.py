"""RTF: braces and backslashes escaped, everything beyond ASCII as `\\uN?`."""

from __future__ import annotations

from .base import Format

__all__ = ["Rtf"]

_GROUPS = {("font-style", "italic"): "\\i", ("font-style", "oblique"): "\\i", ("font-style", "normal"): "\\i0",
           ("font-weight", "bold"): "\\b", ("font-weight", "normal"): "\\b0", ("font-variant", "small-caps"): "\\scaps",
           ("font-variant", "normal"): "\\scaps0", ("text-decoration", "underline"): "\\ul",
           ("text-decoration", "none"): "\\ul0", ("vertical-align", "sup"): "\\super",
           ("vertical-align", "sub"): "\\sub", ("vertical-align", "baseline"): "\\nosupersub"}  # fmt: skip


class Rtf(Format):
    """RTF."""

    name = "rtf"

    def text(self, text: str) -> str:
        """Escaped text."""
        if text.isascii() and not any(c in text for c in "\\{}\n\t"):
            return text
        out: list[str] = []
        for char in text:
            code = ord(char)
            if char in "\\{}":
                out.append("\\" + char)
            elif char in "\n\t":
                out.append(" ")
            elif code < 128:
                out.append(char)
            else:
                data = char.encode("utf-16-le", "surrogatepass")
                for at in range(0, len(data), 2):
                    unit = int.from_bytes(data[at : at + 2], "little")
                    out.append(f"\\u{unit - 65536 if unit > 32767 else unit}?")
        return "".join(out)

    def open(self, style: str, value: str) -> str:
        """A group with its control word."""
        return "{" + _GROUPS.get((style, value), "") + " "

    def close(self, style: str, value: str) -> str:
        """The end of the group."""
        return "}"

    def block_open(self, display: str) -> str:
        """A tab after a label, a line break before a block."""
        return "\\tab " if display == "right-inline" else "\\line " if display in ("block", "indent") else ""

    def link_open(self, url: str) -> str:
        """A field with the address; what is not ASCII in it is percent-encoded, for a field's code is no text."""
        code = "".join(c if c.isascii() else "".join(f"%{b:02X}" for b in c.encode("utf-8", "replace")) for c in url)
        return f'{{\\field{{\\*\\fldinst{{HYPERLINK "{self.text(code)}"}}}}{{\\fldrslt{{'

    def link_close(self, url: str) -> str:
        """The end of the field."""
        return "}}}"
