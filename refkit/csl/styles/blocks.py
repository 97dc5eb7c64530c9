"""Pieces that every compiled element is made of: its format, its affixes, and the loop over its children.

Children whose variables an item lacks are passed over without a call; which they are is settled at compile time.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from ..state import Render, State
from ..values.rich_text import Content, Fmt, Node, superscripts
from ..values.text_case import apply_case, strip_periods
from ..xml_tree import Element

__all__ = ["NOTHING", "Compiled", "Finish", "finisher", "format_of", "grouped", "sequence", "union"]

_STYLES = ("font-style", "font-variant", "font-weight", "text-decoration", "vertical-align")
NOTHING: frozenset[str] = frozenset()


class Compiled(NamedTuple):
    """A closure, the variables it may print (None: it may print without any), and whether it surely asks for one."""

    render: Render
    reads: frozenset[str] | None
    asks: bool


def format_of(element: Element, *, quotes: bool = True) -> Fmt | None:
    """The styles, quotes and display of an element; None when it has none."""
    attrs = element.attrs
    styles = tuple((name, attrs[name]) for name in _STYLES if name in attrs)
    quote = "outer" if quotes and attrs.get("quotes") == "true" else ""
    display = attrs.get("display", "")
    return Fmt(styles, quote, display) if styles or quote or display else None


Finish = Callable[[Content, State], Content]


def finisher(element: Element, language: str, *, affixes: bool = True) -> Finish:
    """Case, periods, format, affixes and display of an element as one function of its content."""
    attrs = element.attrs
    case, strip = attrs.get("text-case", ""), attrs.get("strip-periods") == "true"
    fmt = format_of(element)
    display = fmt.display if fmt else ""
    if fmt is not None and display:
        fmt = Fmt(fmt.styles, fmt.quotes) if fmt.styles or fmt.quotes else None
    prefix, suffix = (superscripts(attrs.get(name, "")) if affixes else "" for name in ("prefix", "suffix"))
    if not (case or strip or fmt or prefix or suffix or display):
        return lambda content, state: content
    block = Fmt(display=display) if display else None

    def finish(content: Content, state: State) -> Content:
        if strip:
            content = strip_periods(content)
        if case and not (state is not None and state.sorting):
            content = apply_case(content, case, state.item.case_language if state is not None else language)
        if fmt is not None:
            content = Node([content], fmt)
        if prefix:
            content = Node([prefix, content, suffix] if suffix else [prefix, content])
        elif suffix:
            content = Node([content, suffix])
        return content if block is None else Node([content], block)

    return finish


def sequence(children: Sequence[Compiled], delimiter: str) -> Callable[[State], list[Content]]:
    """Renders elements in order, the delimiter between those that print something."""
    every = tuple((child.render, child.reads if child.asks else None) for child in children)

    def run(state: State) -> list[Content]:
        out: list[Content] = []
        present = state.present
        for render, reads in every:
            if reads is not None and reads.isdisjoint(present):
                state.called += 1
                continue
            content = render(state)
            if content is not None:
                if delimiter and out:
                    out.append(delimiter)
                out.append(content)
        return out

    return run


def union(children: Sequence[Compiled]) -> frozenset[str] | None:
    """Every variable that the children may print; None when one may print without any."""
    reads: set[str] = set()
    for child in children:
        if child.reads is None:
            return None
        reads |= child.reads
    return frozenset(reads)


def grouped(children: Sequence[Compiled], delimiter: str, finish: Finish | None) -> Compiled:
    """A group or macro: printed when no variable was asked for, or one of them had a value."""
    run = sequence(children, delimiter)
    asks = any(child.asks for child in children)

    def render(state: State) -> Content | None:
        called, hit = state.called, state.hit
        state.called = state.hit = 0
        out = run(state)
        if not out or (state.called and not state.hit):
            state.called, state.hit = called + (1 if state.called else 0), hit
            return None
        # A group or macro that printed counts as a variable with a value for the group around it.
        state.called, state.hit = called + 1, hit + 1
        content = out[0] if len(out) == 1 else Node(out)
        return content if finish is None else finish(content, state)

    reads = union(children) if asks or not children else None
    return Compiled(render, reads, asks)
