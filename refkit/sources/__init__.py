"""The world outside: the only room that opens connections, and only when asked to.

    guard.py    which addresses may be asked: never private ones, on no hop
    web.py      a polite client: one request at a time, pauses, retries, small bodies; all of it passed in
    links.py    asks whether links still lead where they should, and for copies in the Wayback Machine

ADD A SOURCE HERE: one file with a function `ask(library, *, web, progress)` that gives findings (suggestions, never
changes), and its line in `SOURCES`. It gets the web as an argument, so that it can be tested without one.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from refkit.errors import UnknownNameError

if TYPE_CHECKING:
    from refkit.model.library import Library
    from refkit.sources.web import Web
    from refkit.trace import Finding

Progress = Callable[[int, int, str], None]

# Name of a source -> the module that asks it. Modules are imported when they are asked, `requests` with them.
SOURCES: dict[str, str] = {"links": "refkit.sources.links"}


def ask(name: str, library: Library, *, web: Web | None = None, progress: Progress | None = None) -> list[Finding]:
    """What a source has to say about a library; this opens connections. `progress` gets (done, total, what).

    Raises UnknownNameError for a source that there is not, and NetworkError when the network cannot be reached at all.
    """
    from importlib import import_module

    if name not in SOURCES:
        raise UnknownNameError("source", name, SOURCES)
    module: Any = import_module(SOURCES[name])
    found: list[Finding] = module.ask(library, web=web, progress=progress)
    return found


__all__ = ["SOURCES", "Progress", "ask"]
