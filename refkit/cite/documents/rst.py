"""A file of reStructuredText: a title, and each entry a paragraph; the role of small capitals is defined where used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from refkit.csl import FORMATS, reprinted

if TYPE_CHECKING:
    from refkit.cite.documents.page import PrintedList


def write(printed: PrintedList) -> bytes:
    """The text in UTF-8."""
    rst = FORMATS["rst"]
    roles = [".. role:: smallcaps"] * any(run.small_caps for entry in printed.entries for run in entry)
    # A letter of Chinese takes two columns, and a line below that is too long is no mistake.
    title = rst.finish(rst.text(printed.title))
    heading = [f"{title}\n{'=' * 2 * len(title)}"] if title else []
    entries = [reprinted(entry, rst) for entry in printed.entries]
    return ("\n\n".join([*heading, *roles, *(e for e in entries if e)]) + "\n").encode("utf-8", "replace")
