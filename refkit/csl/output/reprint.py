"""Entries that are printed already, as runs: with links in them, or in any other output format.

Who writes a document (a Word file, a page of HTML) has runs and wants the same words with the marks of that program.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby

from ..values.flatten import Close, Event, Open
from ..values.links import linked
from ..values.rich_text import Fmt
from .base import Format
from .runs import Run, runs

__all__ = ["reprinted", "with_links"]

_STYLES = {
    "italic": ("font-style", "italic"), "bold": ("font-weight", "bold"), "small_caps": ("font-variant", "small-caps"),
    "underline": ("text-decoration", "underline"), "superscript": ("vertical-align", "sup"),
    "subscript": ("vertical-align", "sub"),
}  # fmt: skip
_ALONE = "\x04"
_NO_QUOTES = ("", "", "", "")  # the marks of quotations are in the text of runs already


def with_links(printed: Iterable[Run]) -> list[Run]:
    """The runs with each URL, DOI, PMID and PMCID of their text as a link (CSL 1.0.2, Appendix VI)."""
    out: list[Run] = []
    for run in printed:
        out += [run] if run.link else runs(linked(list(_events([run]))), _NO_QUOTES)
    return out


def reprinted(printed: Iterable[Run], format: Format) -> str:
    """The runs in an output format; blanks at the ends of a style stand outside of its marks."""
    alone: list[str] = []
    runs = [_without_text(run, format, alone) for run in _trimmed(printed)]
    pieces = format.render(list(_events(runs)), _NO_QUOTES).split(_ALONE)
    return "".join(piece + link for piece, link in zip(pieces, [*alone, ""], strict=True))


def _without_text(run: Run, format: Format, alone: list[str]) -> Run:
    """A link that is written shorter becomes a character that no text holds; `alone` gets what stands for it."""
    link = format.link_alone(run.link) if run.link and run.link == run.text and not _is_styled(run) else ""
    if link:
        alone.append(link)
        return replace(run, text=_ALONE, link="")
    return replace(run, text=run.text.replace(_ALONE, "")) if _ALONE in run.text else run


def _is_styled(run: Run) -> bool:
    return any(getattr(run, name) for name in _STYLES)


def _events(printed: Iterable[Run]) -> Iterator[Event]:
    for display, block in groupby(printed, key=lambda run: run.display):
        yield from _around(Fmt(display=display), _links(block))


def _links(block: Iterable[Run]) -> Iterator[Event]:
    for link, inside in groupby(block, key=lambda run: run.link):
        yield from _around(Fmt(link=link), _styled(inside))


def _styled(printed: Iterable[Run]) -> Iterator[Event]:
    for run in printed:
        styles = tuple(pair for name, pair in _STYLES.items() if getattr(run, name))
        yield from _around(Fmt(styles=styles), iter((run.text,)))


def _around(fmt: Fmt, inside: Iterator[Event]) -> Iterator[Event]:
    """Events in a format, which may be none."""
    if not fmt:
        yield from inside
        return
    yield Open(fmt)
    yield from inside
    yield Close(fmt)


def _trimmed(printed: Iterable[Run]) -> Iterator[Run]:
    """A mark of emphasis beside a blank is no mark in Markdown and reStructuredText."""
    for run in printed:
        if not _is_styled(run):
            yield run
            continue
        words = run.text.strip()
        start = run.text.find(words)
        for text, styled in ((run.text[:start], False), (words, True), (run.text[start + len(words) :], False)):
            if text:
                yield replace(run, text=text) if styled else Run(text, display=run.display, link=run.link)
