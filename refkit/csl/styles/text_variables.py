"""`cs:text` and `cs:number` of a variable: plain text, numbers and page ranges, and what only the citation knows."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ..state import State
from ..values import variables
from ..values.numbers import format_number, format_range, is_numeric
from ..values.rich_text import Content, Node, parse_rich
from ..xml_tree import Element
from .blocks import Compiled, Finish, finisher

if TYPE_CHECKING:
    from .compile import Area

__all__ = ["compile_number", "compile_variable"]


def compile_variable(area: Area, name: str, form: str, finish: Finish) -> Compiled:
    """`cs:text variable`: its short form where asked for, its markup read."""
    special = _special(area, name)
    if special is not None:
        get, tag = special

        quiet = name == "year-suffix"  # it is there only when it is needed: no variable of the item

        def render_special(state: State) -> Content | None:
            text = get(state)
            if not quiet:
                state.called += 1
            if not text:
                return None
            if not quiet:
                state.hit += 1
            return finish(Node([parse_rich(text) if tag == "locator" else text], None, tag), state)

        return Compiled(render_special, None, not quiet)
    if name in variables.NUMBERS:
        return _number_text(area, name, finish)
    short = f"{name}-short" if form == "short" else ""

    def render(state: State) -> Content | None:
        state.called += 1
        item = state.item
        used = name
        if short:
            content = item.content(short)
            if content is None:
                content = item.content(name)
            else:
                used = short
        else:
            content = item.content(name)
        if content is None or (state.suppressed and (used in state.suppressed or name in state.suppressed)):
            return None
        state.hit += 1
        if state.substituting:
            state.suppress((name,))
        return finish(content, state)

    reads = frozenset((name, short)) if short else frozenset((name,))
    return Compiled(render, reads, True)


def _special(area: Area, name: str) -> tuple[Callable[[State], str], str] | None:
    if name == "locator":
        return (lambda state: _locator(area, state)), "locator"
    if name == "citation-number":
        return (lambda state: str(state.number) if state.number else ""), "citation-number"
    if name == "first-reference-note-number":
        return (lambda state: str(state.cite.first_note) if state.cite.first_note else ""), ""
    if name == "year-suffix":
        return _year_suffix, "year-suffix"
    if name == "citation-label":
        return _citation_label, "citation-label"
    return None


def _locator(area: Area, state: State) -> str:
    value = state.cite.locator
    if not value:
        return ""
    if state.cite.label in ("page", "folio", "line", "section", "paragraph", "chapter", "verse") or is_numeric(value):
        text = format_range(value, area.page_range if state.cite.label == "page" else "", _dash(area))
        ampersand = area.locale.terms.get(("and", "symbol", "")) if "&" in text else None
        return text.replace("&", ampersand.single) if ampersand is not None and ampersand.single else text
    return value.replace("\\-", "-")


def _dash(area: Area) -> str:
    return area.locale.term("page-range-delimiter") or "–"


def _number_text(area: Area, name: str, finish: Finish) -> Compiled:
    ranged = name in ("page", "page-first")

    def render(state: State) -> Content | None:
        state.called += 1
        text = state.item.texts.get(name)
        if text is None or (state.suppressed and name in state.suppressed):
            return None
        state.hit += 1
        if state.substituting:
            state.suppress((name,))
        held = state.item.numbers
        content = held.get(name)
        if content is None:
            if ranged:
                content = format_range(text, area.page_range, _dash(area))
            else:
                content = format_number(text, "numeric", area.locale)
            held[name] = content
        return finish(content, state)

    return Compiled(render, frozenset((name,)), True)


def compile_number(area: Area, element: Element) -> Compiled:
    """`cs:number`: a number variable as digits, ordinal or roman numeral."""
    name, form = element.attrs.get("variable", ""), element.attrs.get("form", "numeric")
    finish = finisher(element, area.english)
    special = _special(area, name)
    gender = area.locale.gender(name)
    locale = area.locale
    page = name in ("page", "page-first")

    def render(state: State) -> Content | None:
        state.called += 1
        text = special[0](state) if special else state.item.texts.get(name, "")
        if not text or (state.suppressed and name in state.suppressed):
            return None
        state.hit += 1
        if state.substituting:
            state.suppress((name,))
        if state.sorting and text.strip().isdigit():
            return text.strip().zfill(9)  # numbers sort by their value, also amid other text
        if page and form == "numeric":
            text = format_range(text, area.page_range, _dash(area))
        else:
            text = format_number(text, form, locale, gender)
        content = parse_rich(text) if form != "numeric" else text
        return finish(Node([content], None, special[1]) if special else content, state)

    return Compiled(render, None if special else frozenset((name,)), True)


def _year_suffix(state: State) -> str:
    if state.suffix_done:
        return ""
    return state.suffix


def _citation_label(state: State) -> str:
    label = state.item.texts.get("citation-label", "")
    return label + state.suffix if label else label
