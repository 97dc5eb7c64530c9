"""A CSL 1.0.2 processor in pure Python: CSL-JSON items, a style and a locale in, formatted references out.

Knows nothing of the rest of refkit. `render` is the main path; `Processor` is the object behind it for documents that
change; `load_style` reads and compiles a style once. Names are loaded when first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .errors import CslError, Warning
    from .locales.locale import known_locales
    from .output import FORMATS, MARKUPS, Run
    from .output.reprint import reprinted, with_links
    from .processor import Bibliography, Processor
    from .render import Rendered, render
    from .styles.style import Style, load_style

__all__ = [
    "FORMATS", "MARKUPS", "Bibliography", "CslError", "Processor", "Rendered", "Run", "Style", "Warning",
    "known_locales", "load_style", "render", "reprinted", "with_links",
]  # fmt: skip

_HOMES = {
    "CslError": "errors", "Warning": "errors", "FORMATS": "output", "MARKUPS": "output", "Run": "output",
    "reprinted": "output.reprint", "with_links": "output.reprint", "Bibliography": "processor",
    "Processor": "processor", "Rendered": "render", "render": "render", "Style": "styles.style",
    "load_style": "styles.style", "known_locales": "locales.locale",
}  # fmt: skip


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(f".{home}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
