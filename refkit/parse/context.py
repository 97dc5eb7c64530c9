"""What the list around an entry tells: whose name a dash repeats, and which style the list is in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from refkit.model.parts import Name


@dataclass(frozen=True)
class ListContext:
    """Evidence of the list. `previous_author` stands for a dash at an entry's head; `family_names` were seen in it.

    `style` is "author-date", "notes" or "" where the list does not show one.
    """

    previous_author: tuple[Name, ...] = ()
    family_names: frozenset[str] = field(default_factory=frozenset)
    style: str = ""

    def after(self, author: tuple[Name, ...]) -> ListContext:
        """The context of the entry that follows one by `author`."""
        if not author:
            return self
        families = self.family_names | {n.family for n in author if n.family}
        return ListContext(author, families, self.style)


def list_style(texts: Sequence[str]) -> str:
    """The style of a list by where its years stand: in the second place, or at the end."""
    import re

    early = sum(bool(re.match(r"[^“\"\d]{3,90}?[\s(.][12]\d{3}[a-z]?[).,:]?\s", t)) for t in texts)
    return "author-date" if texts and early > len(texts) / 2 else ""
