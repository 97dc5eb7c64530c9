"""The main path: items and a style in, entries and citations out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .errors import Warning
from .output import Run
from .pause import uncollected
from .processor import Processor
from .styles.style import Style

__all__ = ["Rendered", "render"]


@dataclass(frozen=True, slots=True)
class Rendered:
    """Entries in the style's order with their ids, citations in the order given, and what was odd.

    `runs` has one list of runs an entry with `markup="runs"`; the rest says how the style wants the list set.
    """

    entries: list[str]
    ids: list[Any]
    citations: list[str]
    warnings: list[Warning]
    runs: list[list[Run]]
    hanging_indent: bool
    second_field_align: str
    entry_spacing: int
    line_spacing: int


@uncollected()
def render(
    items: Sequence[Mapping[str, Any]],
    *,
    style: Style | str | bytes | Path,
    locale: str | None = None,
    citations: Sequence[Any] | None = None,
    nocite: Iterable[Any] | None = None,
    markup: str = "text",
    link_urls: bool = False,
    find_parent: Callable[[str], str | bytes | Path] | None = None,
) -> Rendered:
    """The bibliography of CSL-JSON items in a style, and their citations when a document has some.

    `citations` are citeproc-like clusters or lists of ids; with `nocite` (ids, `"*"` for all) the list holds the cited
    items and those, otherwise every item. Content never raises; CslError is for a style or markup that cannot be used.
    """
    processor = Processor(
        items, style=style, locale=locale, markup=markup, link_urls=link_urls, find_parent=find_parent
    )
    if nocite is not None:
        processor.only_cited(nocite)
    texts = processor.set_citations(citations or ())
    listed = processor.bibliography()
    return Rendered(
        [entry.strip(" \n") for entry in listed.entries], listed.ids, texts, list(processor.warnings), listed.runs,
        listed.hanging_indent, listed.second_field_align, listed.entry_spacing, listed.line_spacing,
    )  # fmt: skip
