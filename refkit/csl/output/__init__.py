"""Output formats: events to text, HTML, Markdown, reStructuredText, LaTeX, RTF, Typst, or runs for a word processor.

A format is one small class in its own file; `FORMATS` is the table. Add a format here.
"""

from __future__ import annotations

from typing import Final

from .base import Format
from .html import Html
from .latex import Latex
from .markdown import Markdown
from .rst import Rst
from .rtf import Rtf
from .runs import Run, runs
from .text import Text
from .typst import Typst

__all__ = ["FORMATS", "MARKUPS", "Format", "Run", "runs"]

FORMATS: Final[dict[str, Format]] = {
    "text": Text(),
    "html": Html(),
    "markdown": Markdown(),
    "rst": Rst(),
    "latex": Latex(),
    "rtf": Rtf(),
    "typst": Typst(),
    "runs": Text(),
}
MARKUPS: Final = tuple(FORMATS)
"""Names of the output formats; `runs` gives text in `entries` and the run list beside it."""
