"""A file of plain text: one entry a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from refkit.csl import FORMATS, reprinted
from refkit.visible import one_line

if TYPE_CHECKING:
    from refkit.cite.documents.page import PrintedList


def write(printed: PrintedList) -> bytes:
    """The text in UTF-8, without a title: what reads it line by line finds references only."""
    lines = (one_line(reprinted(entry, FORMATS["text"]).strip()) for entry in printed.entries)
    return "".join(f"{line}\n" for line in lines).encode("utf-8", "replace")
