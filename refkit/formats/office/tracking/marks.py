"""The marks of a tracked change: who made it, when, and its number, which no other of the file has."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from refkit.formats.syntax.xml_safe import escape

_NUMBER = re.compile(r"""\bid\s{0,9}=\s{0,9}["'](\d{1,9})["']""")


@dataclass
class Marks:
    """Gives marks with numbers of their own; `author` and `date` (2026-05-04T10:00:00Z) stand in each."""

    author: str
    date: str
    number: int

    @classmethod
    def beside(cls, texts: Iterable[str], author: str, date: str) -> Marks:
        """Marks whose numbers none of some parts has."""
        last = max((int(m[1]) for text in texts for m in _NUMBER.finditer(text)), default=0)
        return cls(author, date, last + 1)

    def next(self) -> int:
        """A number that was not given yet."""
        self.number += 1
        return self.number - 1

    def attributes(self, prefix: str) -> str:
        """The attributes of a tracked change, with a blank in front."""
        author, date = escape(self.author), escape(self.date)
        return f' {prefix}id="{self.next()}" {prefix}author="{author}" {prefix}date="{date}"'

    def inserted(self, prefix: str, content: str) -> str:
        """Content as inserted."""
        return f"<{prefix}ins{self.attributes(prefix)}>{content}</{prefix}ins>"

    def deleted(self, prefix: str, content: str) -> str:
        """Content as deleted; its text stands in `delText`."""
        return f"<{prefix}del{self.attributes(prefix)}>{content}</{prefix}del>"
