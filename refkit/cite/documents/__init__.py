"""Printed lists as whole files that a program opens: Word, a page of HTML, Markdown, LaTeX, Rich Text, Typst, reST.

    library --render--> entries in HTML --runs--> text with its emphasis and links --a writer--> bytes

Every writer gets the same list of runs, so that what one program shows another shows too, whichever engine printed it.
ADD A KIND OF DOCUMENT HERE: a file with `write(list) -> bytes`, and its endings in `WRITERS`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from refkit.cite.documents.page import PrintedList, direction_of, title_of
from refkit.errors import UsageError

if TYPE_CHECKING:
    from refkit.model.types import ReferenceBase
    from refkit.trace import Finding

__all__ = ["ENDINGS", "PrintedDocument", "PrintedList", "document", "is_document"]

# An ending and the module that writes it.
WRITERS = {
    ".docx": "word", ".html": "html", ".htm": "html", ".md": "markdown", ".markdown": "markdown", ".tex": "latex",
    ".rtf": "rtf", ".typ": "typst", ".rst": "rst", ".txt": "text",
}  # fmt: skip
ENDINGS = tuple(WRITERS)


@dataclass(frozen=True, slots=True)
class PrintedDocument:
    """A whole file as bytes; `warnings` and `faults` are those of the printing (see `refkit.cite.Rendered`)."""

    data: bytes
    warnings: tuple[str, ...] = ()
    faults: tuple[Finding, ...] = ()


def is_document(path: str | Path) -> bool:
    """Whether a file's ending is one that a document is written for."""
    return Path(path).suffix.lower() in WRITERS


def document(
    library: Iterable[ReferenceBase],
    ending: str,
    style: str | Path = "chicago-author-date",
    *,
    title: str | None = None,
    locale: str | None = None,
    **options: Any,
) -> PrintedDocument:
    """The list of references in a style, as a whole file of the kind that an ending names (".docx", ".html").

    `title` stands above the list; without it that is what lists of the style are called in its language. Other options
    as in `refkit.cite.render`. The same library gives the same bytes. Raises UsageError for an ending that is not
    written, and as `render` does; never for content.
    """
    from refkit.cite.documents.runs import runs_of
    from refkit.cite.rendering import render
    from refkit.cite.style_files import find_style
    from refkit.csl import with_links

    name = WRITERS.get(ending.lower())
    if name is None:
        raise UsageError(f"no document ends in {ending or 'nothing'}; refkit writes {', '.join(ENDINGS)}")
    source = find_style(style)
    rendered = render(library, source, markup="html", locale=locale, cite=False, **options)
    entries = tuple(tuple(with_links(runs_of(entry))) for entry in rendered.entries)
    language = source.language(locale)
    printed = PrintedList(
        title_of(source.is_for_notes, language) if title is None else " ".join(title.split()),
        language,
        direction_of(language),
        tuple(entry for entry in entries if entry),
    )
    write: Callable[[PrintedList], bytes] = import_module(f"{__name__}.{name}").write
    return PrintedDocument(write(printed), rendered.warnings, rendered.faults)
