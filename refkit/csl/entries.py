"""The bibliography: each entry rendered in order, its first names compared with those of the entry before."""

from __future__ import annotations

from typing import Any

from .state import Disamb, State
from .styles.blocks import Compiled
from .styles.style import Layout, Style
from .values.item import Item
from .values.rich_text import Content, Fmt, Node

__all__ = ["EntryMaker"]

_LEFT = Fmt(display="left-margin")
_RIGHT = Fmt(display="right-inline")


class EntryMaker:
    """Renders entries one after the other; remembers the names of the last for `subsequent-author-substitute`."""

    def __init__(self, style: Style) -> None:
        layout = style.bibliography
        self.layout: Layout = layout if layout is not None else style.citation
        options = self.layout.options
        self.align = options.get("second-field-align", "") if layout is not None else ""
        mark = options.get("subsequent-author-substitute") if layout is not None else None
        rule = options.get("subsequent-author-substitute-rule", "complete-all")
        self.rule = None if mark is None else (mark, rule)
        self.previous: list[Any] | None = None

    def entry(self, item: Item, disamb: Disamb, number: int) -> Content | None:
        """One entry as content, None where the style prints nothing of the item."""
        state = State(item, bibliography=True, number=number)
        state.disambiguate(disamb, names=False)
        state.substitute_rule = self.rule
        state.previous_names = self.previous
        layout = self.layout
        content = self._aligned(state) if self.align else _joined(layout.run(state))
        self.previous = state.current_names
        if content is None:
            return None
        kids: list[Content] = [layout.prefix, content] if layout.prefix else [content]
        if layout.suffix:
            _append(kids, layout.suffix)
        node = kids[0] if len(kids) == 1 else Node(kids)
        return Node([node], layout.fmt) if layout.fmt else node

    def _aligned(self, state: State) -> Content | None:
        """`second-field-align`: the first field in the margin, the rest beside it."""
        first: Content | None = None
        rest: list[Content] = []
        for child in self.layout.children:
            content = _one(child, state)
            if content is None:
                continue
            if first is None:
                first = content
            else:
                rest.append(content)
        if first is None:
            return None
        if isinstance(first, Node) and first.fmt is not None and first.fmt.display:
            return Node([first, *rest])
        return Node([Node([first], _LEFT), Node(rest, _RIGHT)])


def _one(child: Compiled, state: State) -> Content | None:
    return child.render(state)


def _joined(out: list[Content]) -> Content | None:
    return None if not out else out[0] if len(out) == 1 else Node(out)


def _append(kids: list[Content], suffix: str) -> None:
    """The layout's suffix belongs inside the last display block."""
    last = kids[-1]
    if isinstance(last, Node) and last.kids and not (last.fmt and last.fmt.display):
        inner = list(last.kids)
        end = inner[-1]
        if isinstance(end, Node) and end.fmt is not None and end.fmt.display:
            inner[-1] = Node([*end.kids, suffix], end.fmt, end.tag)
            kids[-1] = Node(inner, last.fmt, last.tag)
            return
    kids.append(suffix)
