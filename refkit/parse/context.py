"""What the list around an entry tells: whose name a dash repeats, and which style the list is in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from refkit.model.parts import Name


@dataclass(frozen=True)
class ListContext:
    """Evidence of the list. `previous_author` stands for a dash at an entry's head.

    `style` is "author-date", "notes" or "" where the list does not show one.
    """

    previous_author: tuple[Name, ...] = ()
    style: str = ""

    def after(self, author: tuple[Name, ...]) -> ListContext:
        """The context of the entry that follows one by `author`."""
        return ListContext(author, self.style) if author else self


def list_style(texts: Sequence[str]) -> str:
    """The style of a list by where its years stand: in the second place, or at the end."""
    import re

    early = sum(bool(re.match(r"[^“\"\d]{3,90}?[\s(.][12]\d{3}[a-z]?[).,:]?\s", t)) for t in texts)
    return "author-date" if texts and early > len(texts) / 2 else ""
