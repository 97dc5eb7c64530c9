"""What is known while one cite or one entry is being rendered. Made anew for each rendering; nothing is shared."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple

from .values.item import Item
from .values.parse_name import Name
from .values.rich_text import Content

__all__ = ["NO_CITE", "NO_DISAMB", "Cite", "Disamb", "Render", "Rendering", "State"]

FIRST, SUBSEQUENT, IBID, IBID_WITH_LOCATOR = "first", "subsequent", "ibid", "ibid-with-locator"


class Cite:
    """One cite of a citation: which item, where in it, and what the author wrote around it."""

    __slots__ = (
        "author_only", "first_note", "id", "label", "locator", "near_note", "note", "position", "prefix", "raw",
        "suffix", "suppress_author",
    )  # fmt: skip

    def __init__(self, id: Any, raw: Any = None) -> None:
        self.id = id
        self.raw = raw
        self.locator = ""
        self.label = "page"
        self.prefix = ""
        self.suffix = ""
        self.suppress_author = False
        self.author_only = False
        self.position = FIRST
        self.near_note = False
        self.note = 0
        self.first_note = 0


NO_CITE = Cite(None)


class Disamb(NamedTuple):
    """What disambiguation gives an item: names per names-slot, the `disambiguate` condition, the year-suffix."""

    shown: tuple[tuple[int, int], ...] = ()
    levels: tuple[tuple[int, tuple[int, ...]], ...] = ()
    condition: int = 0
    suffix: str = ""


NO_DISAMB = Disamb()


class Rendering(NamedTuple):
    """A name list as it was printed: its slot, its names, how many were shown, and what expanding them may do."""

    slot: int
    names: list[Name]
    shown: int
    deepest: int
    style: Any


_NO_NAMES: frozenset[str] = frozenset()
_NO_SLOTS: Mapping[int, Any] = {}


class State:
    """The rendering of one item. `called` and `hit` count variables for the group rule (CSL 1.0.2, "Group")."""

    __slots__ = (
        "bibliography", "called", "cite", "condition", "current_names", "first_names", "hit", "item", "keying",
        "levels", "number", "present", "previous_names", "record", "shown", "slot", "sorting", "substitute_rule",
        "substituting", "suffix", "suffix_done", "suppress_author", "suppressed",
    )  # fmt: skip

    def __init__(self, item: Item, cite: Cite = NO_CITE, *, bibliography: bool = False, number: int = 0) -> None:
        self.item = item
        self.cite = cite
        self.bibliography = bibliography
        self.number = number
        self.present = item.present
        self.called = 0
        self.hit = 0
        self.suppressed: frozenset[str] = _NO_NAMES
        self.suffix = ""
        self.suffix_done = False
        self.condition = 0
        self.shown: Mapping[int, int] = _NO_SLOTS
        self.levels: Mapping[int, tuple[int, ...]] = _NO_SLOTS
        self.slot = 0
        self.record: list[Rendering] | None = None
        self.sorting = False
        self.suppress_author = False
        self.first_names: Content | None = None
        self.previous_names: list[Any] | None = None
        self.current_names: list[Any] | None = None
        self.substitute_rule: tuple[str, str] | None = None
        self.substituting = False
        self.keying = False

    def suppress(self, names: Iterable[str]) -> None:
        """Variables that a substitute has printed are not printed again in this entry."""
        self.suppressed = self.suppressed.union(names)

    def disambiguate(self, disamb: Disamb, *, names: bool = True) -> None:
        """Takes over what disambiguation decided; a bibliography takes no names (`names=False`)."""
        self.suffix = disamb.suffix
        self.condition = disamb.condition
        if names:
            if disamb.shown:
                self.shown = dict(disamb.shown)
            if disamb.levels:
                self.levels = dict(disamb.levels)


Render = Callable[[State], "Content | None"]
