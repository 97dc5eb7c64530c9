"""References into entries and citations: composed CSL-JSON, a style, an engine.

`render` is the main path: compose each reference as the style needs it, order the list, let an engine print it.
What a style is and where it lies is `style_files`, what processors do is `engines`; the processor itself is
`refkit.csl`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from refkit.cite.composing.compose import compose, compose_all
    from refkit.cite.engines import ENGINES, Engine, Printed
    from refkit.cite.engines.comparing import Comparison, Difference, compare
    from refkit.cite.notes import PrintedNote, RenderedNotes, render_notes
    from refkit.cite.rendering import Rendered, render
    from refkit.cite.style_files import StyleSource, find_style, styles

__all__ = [
    "ENGINES", "Comparison", "Difference", "Engine", "Printed", "PrintedNote", "Rendered", "RenderedNotes",
    "StyleSource", "compare", "compose", "compose_all", "find_style", "render", "render_notes", "styles",
]  # fmt: skip

_HOMES = {
    "Comparison": "engines.comparing", "Difference": "engines.comparing", "compare": "engines.comparing",
    "compose": "composing.compose", "compose_all": "composing.compose",
    "ENGINES": "engines", "Engine": "engines", "Printed": "engines", "Rendered": "rendering", "render": "rendering",
    "PrintedNote": "notes", "RenderedNotes": "notes", "render_notes": "notes",
    "StyleSource": "style_files", "find_style": "style_files", "styles": "style_files",
}  # fmt: skip


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(f"{__name__}.{home}"), name)
    globals()[name] = value
    return value
