"""A plugin of refkit as anyone may write one: a format of titles, a rule, a style and a source."""

from __future__ import annotations

from pathlib import Path

from refkit.formats import Format, Loss, Written
from refkit.model import Library, Title
from refkit.model.types import Book
from refkit.rules import Edit, Example, Hit, TextRule


def read(text: str) -> Library:
    """One book for each line."""
    return Library(tuple(Book(title=Title(text=line)) for line in text.splitlines()[1:] if line.strip()))


def write(library: Library) -> Written:
    """The titles, a line each; all else is told as lost."""
    losses = [
        Loss(r.id, name, str(getattr(r, name)))
        for r in library
        for name in r.field_names()
        if name not in ("id", "title")
    ]
    return Written("#titles\n" + "".join(f"{r.title or ''}\n" for r in library), tuple(losses))


FORMAT = Format(
    "titles", "A list of titles", read, write, sniff=lambda text: 0.99 if text.startswith("#titles") else 0.0
)


class SampleRule(TextRule):
    """Sees the ampersand between two names, and makes it "and"."""

    code = "XSP901"
    name = "sample-ampersand"
    why = "The house style of the sample writes names with a word."
    source = "tests of refkit"
    needs = (" & ",)
    examples = (Example("Roe & Poe. 1990. Wind.", "Roe and Poe. 1990. Wind."),)

    def find(self, entry, facts):
        """Each ampersand between blanks."""
        at = entry.text.find(" & ")
        while at >= 0:
            yield Hit(at + 1, at + 2, "ampersand", (Edit(at + 1, at + 2, "and"),))
            at = entry.text.find(" & ", at + 1)


def style() -> Path:
    """The style's file in this package."""
    return Path(__file__).parent / "sample-style.csl"


def ask(library, *, web=None, progress=None):
    """A source that has nothing to say."""
    return []
