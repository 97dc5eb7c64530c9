"""A plugin of refkit as anyone may write one: a format of titles, a rule, a style and a source."""

from __future__ import annotations

from pathlib import Path

from refkit.formats import Format, Loss, Written
from refkit.model import Library, Title
from refkit.model.types import Book
from refkit.rules import Rule


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


class SampleRule(Rule):
    """A rule that sees nothing: it only has to be listed."""

    code = "XSP901"
    name = "sample"
    why = "It shows how a rule is added."
    source = "tests of refkit"


def style() -> Path:
    """The style's file in this package."""
    return Path(__file__).parent / "sample-style.csl"


def ask(library, *, web=None, progress=None):
    """A source that has nothing to say."""
    return []
