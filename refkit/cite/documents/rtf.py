"""A file of Rich Text: a head with font, title and language, each entry a paragraph with a hanging indent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from refkit.csl import FORMATS, reprinted

if TYPE_CHECKING:
    from refkit.cite.documents.page import PrintedList

# Half an inch, in twentieths of a point.
_ENTRY = "\\pard\\plain\\s1\\fi-720\\li720\\sa120\\f0\\fs24 "
_TITLE = "\\pard\\plain\\s2\\sa240\\keepn\\b\\f0\\fs32 "


def write(printed: PrintedList) -> bytes:
    """The file in ASCII: whatever is beyond it is written as a number, which every program reads."""
    rtf = FORMATS["rtf"]
    title = rtf.text(printed.title)
    right = "\\rtlpar\\qr " if printed.direction == "rtl" else ""
    parts = [
        "{\\rtf1\\ansi\\ansicpg1252\\uc1\\deff0{\\fonttbl{\\f0\\froman\\fcharset0 Times New Roman;}}",
        "{\\stylesheet{\\s0\\f0\\fs24 Normal;}{\\s1\\fi-720\\li720\\sa120\\f0\\fs24 Bibliography;}"
        "{\\s2\\sa240\\keepn\\b\\f0\\fs32 heading 1;}}",
        f"{{\\info{{\\title {title}}}}}",
        *([f"{_TITLE}{right}{title}\\par"] if title else []),
        *(f"{_ENTRY}{right}{reprinted(entry, rtf)}\\par" for entry in printed.entries),
    ]
    return ("\n".join(parts) + "}\n").encode("ascii", "replace")
