"""Refuses styles that would not end: macros that call themselves, macros that double and double again.

Works on the element tree before anything is compiled; every macro is measured once, so the check itself is linear.
"""

from __future__ import annotations

from collections.abc import Mapping

from ..errors import CslError
from ..xml_tree import Element

__all__ = ["check_macros"]

MAX_WORK = 400_000
"""Elements one rendering may visit; the largest stock style stays far below."""
MAX_DEPTH = 120
"""Rendering elements inside each other, macros followed."""


def check_macros(root: Element, macros: Mapping[str, Element]) -> None:
    """CslError for a macro that calls itself (with the cycle), or a style whose rendering would be too large."""
    measured: dict[str, tuple[int, int]] = {}
    open_macros: list[str] = []

    def macro(name: str, line: int) -> tuple[int, int]:
        if name in measured:
            return measured[name]
        if name in open_macros:
            cycle = " -> ".join([*open_macros[open_macros.index(name) :], name])
            raise CslError(f"macros call each other in a circle: {cycle}; break the circle", line)
        if len(open_macros) >= MAX_DEPTH:
            raise CslError(f"macros are nested deeper than {MAX_DEPTH}; flatten them", line)
        body = macros.get(name)
        if body is None:
            known = ", ".join(sorted(macros)[:5]) or "none"
            raise CslError(f"the macro {name!r} is not defined; this style defines {known} ...", line)
        open_macros.append(name)
        result = measure(body)
        open_macros.pop()
        measured[name] = result
        return result

    def measure(element: Element) -> tuple[int, int]:
        inner = [measure(child) for child in element.children]
        called = element.attrs.get("macro")
        if called is not None and element.tag in ("text", "key"):
            inner.append(macro(called, element.line))
        sizes = [size for size, _ in inner]
        size = 1 + (max(sizes, default=0) if element.tag == "choose" else sum(sizes))
        depth = 1 + max((deep for _, deep in inner), default=0)
        if size > MAX_WORK:
            raise CslError(
                f"rendering would visit more than {MAX_WORK:,} elements; macros repeat too often", element.line
            )
        if depth > MAX_DEPTH:
            raise CslError(f"rendering elements are nested deeper than {MAX_DEPTH}; flatten the style", element.line)
        return size, depth

    for area in root.children:
        if area.tag in ("citation", "bibliography"):
            measure(area)
