"""References into entries and citations: composed CSL-JSON, a style, an engine.

`render` is the main path: compose each reference as the style's manner asks, file the list, let an engine print it.
What a style is and where it lies is `styles`, what processors do is `engines`; the processor itself is `refkit.csl`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from refkit.cite.comparing import Comparison, Difference, compare
    from refkit.cite.composing import compose, compose_all
    from refkit.cite.engines import ENGINES, Engine, Printed
    from refkit.cite.finding import StyleSource, find_style, styles
    from refkit.cite.rendering import Rendered, render

__all__ = [
    "ENGINES",
    "Comparison",
    "Difference",
    "Engine",
    "Printed",
    "Rendered",
    "StyleSource",
    "compare",
    "compose",
    "compose_all",
    "find_style",
    "render",
    "styles",
]

_HOMES = {
    "Comparison": "comparing", "Difference": "comparing", "compare": "comparing", "compose": "composing",
    "compose_all": "composing",
    "ENGINES": "engines", "Engine": "engines", "Printed": "engines", "Rendered": "rendering", "render": "rendering",
    "StyleSource": "finding", "find_style": "finding", "styles": "finding",
}  # fmt: skip


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(f"{__name__}.{home}"), name)
    globals()[name] = value
    return value
