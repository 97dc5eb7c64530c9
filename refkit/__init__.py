"""refkit reads messy reference lists into typed records, repairs them, and cites them. The public names, loaded on use.

>>> import refkit
>>> [entry.text for entry in refkit.split("Smith, A. 1990. A Book. Oxford: Press.")]
['Smith, A. 1990. A Book. Oxford: Press.']
"""

from __future__ import annotations

import sys
from types import ModuleType
from typing import TYPE_CHECKING, Any

from refkit._version import __version__

if TYPE_CHECKING:
    from refkit.cite import Rendered
    from refkit.errors import InputError, NetworkError, OutputError, RefkitError, UsageError
    from refkit.formats import Written
    from refkit.model import Citation, Entry, Library, Reference, from_csl, to_csl
    from refkit.pipeline import (
        Converted,
        FixedText,
        Result,
        TrackedDocument,
        check,
        convert,
        dumps,
        fix_text,
        load,
        loads,
        parse,
        process_batch,
        render,
        render_notes,
        split,
        track_changes,
        write,
        write_document,
    )
    from refkit.trace import Change, Finding, Span

_HOMES = {
    "refkit.pipeline": (
        "Converted FixedText Result TrackedDocument check convert dumps fix_text load loads parse process_batch "
        "render render_notes split track_changes write write_document"
    ),
    "refkit.cite": "Rendered",
    "refkit.formats": "Written",
    "refkit.model": "Citation Entry Library Reference from_csl to_csl",
    "refkit.trace": "Change Finding Span",
    "refkit.errors": "InputError NetworkError OutputError RefkitError UsageError",
}
_HOME_OF = {name: module for module, names in _HOMES.items() for name in names.split()}

__all__ = [
    "Change", "Citation", "Converted", "Entry", "Finding", "FixedText", "InputError", "Library", "NetworkError",
    "OutputError", "Reference", "RefkitError", "Rendered", "Result", "Span", "TrackedDocument", "UsageError", "Written",
    "__version__", "check", "convert", "dumps", "fix_text", "from_csl", "load", "loads", "parse", "process_batch",
    "render", "render_notes", "split", "to_csl", "track_changes", "write", "write_document",
]  # fmt: skip


class _Package(ModuleType):
    """Keeps `refkit.parse` the function: importing the room `refkit.parse` would put the module in its place."""

    def __setattr__(self, name: str, value: object) -> None:
        if not (name in _HOME_OF and isinstance(value, ModuleType)):
            super().__setattr__(name, value)


sys.modules[__name__].__class__ = _Package


def __getattr__(name: str) -> Any:
    """Load a public name when it is first used (PEP 562): `import refkit` itself costs a few milliseconds."""
    module = _HOME_OF.get(name)
    if module is None:
        raise AttributeError(f"module 'refkit' has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(module), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
