"""Which items a section of a reference list holds, by the tests that citeproc-like callers write.

`{"include": [{"field": "type", "value": "book"}]}`: include wants any of its tests, select all, exclude none; an
item that passes every test of `quash` is left out.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from .values.item import Item

__all__ = ["section_filter"]

Keep = Callable[[Item], bool]


def _holds(item: Item, test: Any) -> bool:
    """Whether one test holds: a text or type is equal, a category or keyword is there, a date or name is there."""
    if not isinstance(test, Mapping):
        return False
    field, value = str(test.get("field", "")), test.get("value")
    if field == "type":
        return item.type == value
    if field in item.dates or field in item.names:
        return value not in (None, "")
    text = item.texts.get(field, "")
    if field in ("categories", "keyword"):
        return value in [word.strip() for word in text.split(",")]
    return text == ("" if value is None else str(value))


def section_filter(section: Mapping[str, Any]) -> Keep:
    """A filter for `Processor.bibliography` from the JSON of a section; unknown parts are passed over."""
    include, exclude, select, quash = (list(section.get(k) or ()) for k in ("include", "exclude", "select", "quash"))

    def keep(item: Item) -> bool:
        if include and not any(_holds(item, test) for test in include):
            return False
        if any(_holds(item, test) for test in exclude):
            return False
        if not all(_holds(item, test) for test in select):
            return False
        return not quash or not all(_holds(item, test) for test in quash)

    return keep
