"""A document of Typst: language, title and hanging indent are set, each entry is a paragraph."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from refkit.csl import FORMATS, reprinted

if TYPE_CHECKING:
    from refkit.cite.documents.page import PrintedList


def write(printed: PrintedList) -> bytes:
    """The text in UTF-8."""
    typst = FORMATS["typst"]
    language, _, rest = printed.language.partition("-")
    region = re.search(r"(?:^|-)([A-Za-z]{2})(?:-|$)", rest)
    named = f', region: "{region[1].upper()}"' if region else ""
    lines = [
        f"#set document(title: {_string(printed.title)})",
        f'#set text(lang: "{language.lower() if re.fullmatch("[A-Za-z]{2,3}", language) else "en"}"{named})',
        "#set par(hanging-indent: 2em, spacing: 0.9em)",
    ]
    if printed.title:
        lines += ["", f"#heading(level: 1)[{typst.text(printed.title)}]"]
    entries = (typst.finish(reprinted(entry, typst)) for entry in printed.entries)
    return ("\n".join(lines) + "\n\n" + "\n\n".join(entries) + "\n").encode("utf-8", "replace")


def _string(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
