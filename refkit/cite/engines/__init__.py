"""The processors behind one protocol, and the table of those there are. ADD AN ENGINE HERE.

An engine gets items with ids of our making (r0000, r0001 ...), the text of a style, and citations as lists of cites;
it gives back strings. It raises for a style it cannot use, never for an item: a bad item becomes a warning and its own
entry is as good as it can be.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from refkit.errors import UnknownNameError

Cite = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Printed:
    """What an engine printed: entries and the ids they belong to, one citation for each that was asked for, warnings.

    A warning is a pair of the item's id ("" for the whole list) and a sentence.
    """

    entries: tuple[str, ...]
    order: tuple[str, ...]
    citations: tuple[str, ...]
    warnings: tuple[tuple[str, str], ...] = ()


class Engine(Protocol):
    """A citation processor. `markups` are the names of the output markups it writes.

    `lists_uncited` says that the list and its order are the same whether its items are cited or not.
    """

    name: str
    lists_uncited: bool

    @property
    def markups(self) -> tuple[str, ...]:
        """The markups it can write."""
        ...

    def render(
        self,
        items: Sequence[Mapping[str, Any]],
        style: str,
        *,
        locale: str | None,
        citations: Sequence[Sequence[Cite]],
        markup: str,
        entries: bool = True,
    ) -> Printed:
        """Entries of all items in the style's order, and the citations; UsageError for a style it cannot use.

        Without `entries` only the citations are wanted: an engine may leave the others out.
        """
        ...


def _refkit() -> Engine:
    from refkit.cite.engines.own import RefkitEngine

    return RefkitEngine()


def _citeproc_py() -> Engine:
    from refkit.cite.engines.citeproc_py import CiteprocPyEngine

    return CiteprocPyEngine()


def _pandoc() -> Engine:
    from refkit.cite.engines.pandoc import PandocEngine

    return PandocEngine()


# The first is the default.
ENGINES = {"refkit": _refkit, "citeproc-py": _citeproc_py, "pandoc": _pandoc}


def find_engine(name: str | None) -> Engine:
    """The engine of a name (None: the default); raises UnknownNameError, or MissingExtraError for pandoc."""
    if name is None:
        name = next(iter(ENGINES))
    if name not in ENGINES:
        raise UnknownNameError("engine", name, ENGINES)
    return ENGINES[name]()
