"""Where the items of a YAML list and their values stand, from the marks of PyYAML's events.

`Places` is fed the events of a text, which `syntax.yaml_safe` has found to be harmless; it knows nothing of what they
mean.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from refkit.trace import Span

_LISTS = ("references", "items")
_NO_LIST, _OVER = -1, -2


@dataclass(slots=True)
class Scalar:
    """A value of an item: the keys that lead to it, its span with its marks, and its style ("", ', ", |, >)."""

    name: str
    span: Span
    style: str


@dataclass(slots=True)
class _Open:
    """A collection that is being read: `key` is the key whose value comes next, `count` the items so far."""

    mapping: bool
    start: int
    key: str | None = None
    count: int = 0


@dataclass(slots=True)
class Places:
    """The items of the list (the list itself, or the one under `references` or `items`, or the one item there is)."""

    deep: bool = True
    spans: list[Span] = field(default_factory=list)
    scalars: list[list[Scalar]] = field(default_factory=list)
    _open: list[_Open] = field(default_factory=list)
    _list: int = _NO_LIST  # how many collections are open where the items are; no list was seen yet, or it is over
    _named: str = ""
    _last: int = 0

    def see(self, event: Any) -> None:
        """Take the next event."""
        kind = type(event).__name__
        if kind in ("MappingStartEvent", "SequenceStartEvent"):
            self._begin(event, kind == "MappingStartEvent")
        elif kind in ("MappingEndEvent", "SequenceEndEvent"):
            self._finish(event)
        elif kind in ("ScalarEvent", "AliasEvent"):
            self._scalar(event, event.value if kind == "ScalarEvent" else "")

    def _begin(self, event: Any, mapping: bool) -> None:
        depth = len(self._open)
        named = self._open[-1].key if self._open else None
        if not mapping and (depth == 0 or (depth == 1 and named in _LISTS and self._named != _LISTS[0])):
            if depth == 1:
                self._named = str(named)
            self._list = depth + 1
            self.spans, self.scalars = [], []
        if depth == 0 and mapping:
            self._item(event)  # until a list turns up
        if depth == self._list and self._list > 0:
            self._item(event)
        self._open.append(_Open(mapping, event.start_mark.index))

    def _item(self, event: Any) -> None:
        self.spans.append(Span(event.start_mark.index, event.end_mark.index))
        self.scalars.append([])

    def _finish(self, event: Any) -> None:
        closed = self._open.pop()
        depth = len(self._open)
        if event.end_mark.index > event.start_mark.index:  # a bracket of its own
            self._last = event.end_mark.index
        if depth == (self._list if self._list != _NO_LIST else 0) and self.spans:
            self.spans[-1] = Span(closed.start, self._last)
        if depth + 1 == self._list:
            self._list = _OVER
        self._value_read()

    def _scalar(self, event: Any, value: str) -> None:
        self._last = event.end_mark.index
        depth = len(self._open)
        here = self._open[-1] if self._open else None
        if here is not None and here.mapping and here.key is None:
            here.key = value
            return
        if depth == self._list and self._list > 0:
            self._item(event)
        elif self.deep and self.scalars and (depth > self._list > 0 or self._list == _NO_LIST):
            first = self._list if self._list > 0 else 0
            name = "/".join(o.key for o in self._open[first:] if o.mapping and o.key)
            span = Span(event.start_mark.index, event.end_mark.index)
            self.scalars[-1].append(Scalar(name, span, getattr(event, "style", None) or ""))
        self._value_read()

    def _value_read(self) -> None:
        if self._open:
            self._open[-1].key = None
            self._open[-1].count += 1
