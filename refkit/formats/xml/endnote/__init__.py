"""EndNote XML, as EndNote and Zotero write it: `reader` and `writer`, the `fields` and `styles` that both know."""

from refkit.formats.xml.endnote.reader import read
from refkit.formats.xml.endnote.writer import write

__all__ = ["read", "write"]
