"""MODS 3, the Library of Congress's record: `reader` and `writer`, and the `terms` that both know."""

from refkit.formats.xml.mods.reader import read
from refkit.formats.xml.mods.writer import write

__all__ = ["read", "write"]
