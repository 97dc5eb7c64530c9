"""What follows from items and citations of one moment: order of the list, citation numbers, disambiguation.

Computed from a list of items in the order in which they count (cited first). A new citation changes the order at most;
sort values and what tells cites apart are kept while the items are the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from ..state import NO_DISAMB, Cite, Disamb, Rendering, State
from ..styles.style import Layout, SortKey, Style
from ..values.item import Item
from ..values.rich_text import plain_text
from .citation_label import citation_label
from .cites import cite_content
from .disambiguate import Disambiguator, suffix_letters
from .sort import sort_items, sort_value

__all__ = ["Derived", "Deriver", "sorting_value"]


@dataclass(slots=True)
class Derived:
    """Items in the order of the list; numbers (1 first) and disambiguation by the `id()` of the item."""

    order: list[Item] = field(default_factory=list)
    numbers: dict[int, int] = field(default_factory=dict)
    disamb: dict[int, Disamb] = field(default_factory=dict)


class Deriver:
    """Derives again and again as a document grows; keeps what does not hang on the order of citations."""

    def __init__(self, style: Style, *, sort: bool = True) -> None:
        self.style = style
        self.sort = sort
        self._values: dict[tuple[int, int], Any] = {}
        self._told_for: tuple[frozenset[int], str] | None = None
        self._told: tuple[list[Disamb], list[list[int]], list[Item]] = ([], [], [])

    def derive(self, listed: Sequence[Item], *, position: str) -> Derived:
        """Everything for the items `listed`; `position` is where a cite stands whose look is compared with others."""
        derived = Derived(list(listed), {id(item): number for number, item in enumerate(listed, 1)})
        if self.style.uses_label:
            for item in listed:
                citation_label(item)
        layout = self.style.bibliography
        if layout is not None and layout.sort and self.sort:
            self._order(derived, layout)
        self._disambiguate(derived, position)
        return derived

    def _order(self, derived: Derived, layout: Layout) -> None:
        items = derived.order
        places = {id(key): place for place, key in enumerate(layout.sort)}

        def value(index: int, key: SortKey) -> Any:
            if key.by_number:
                return sorting_value(self.style, items[index], key, derived)
            known = (id(items[index]), places[id(key)])
            if known not in self._values:
                self._values[known] = sorting_value(self.style, items[index], key, derived)
            return self._values[known]

        derived.order = [items[index] for index in sort_items(len(items), layout.sort, value)]
        numbers = {id(item): number for number, item in enumerate(derived.order, 1)}
        if any(key.by_number and key.descending for key in layout.sort):
            numbers = {key: len(items) + 1 - number for key, number in numbers.items()}
        derived.numbers = numbers

    def _disambiguate(self, derived: Derived, position: str) -> None:
        options = self.style.citation.options
        yes = {n for n in ("names", "givenname", "year-suffix") if options.get(f"disambiguate-add-{n}") == "true"}
        if not yes and not self.style.citation.disambiguations and not self.style.uses_label:
            return
        asked = (frozenset(map(id, derived.order)), position)
        if asked != self._told_for:
            self._told = (*self._tell_apart(derived.order, yes, position), derived.order)
            self._told_for = asked
        results, groups, items = self._told
        suffixes: dict[int, str] = {}
        if "year-suffix" in yes or self.style.uses_label:
            place = {id(item): number for number, item in enumerate(derived.order)}
            for group in groups:
                for count, index in enumerate(sorted(group, key=lambda index: place[id(items[index])])):
                    suffixes[index] = suffix_letters(count)
        for index, item in enumerate(items):
            # A suffix that came with the item holds where the others of its year are not in this list.
            preset = item.texts.get("year-suffix", "") if "year-suffix" in yes else ""
            found, suffix = results[index], suffixes.get(index, preset)
            if suffix:
                found = found._replace(suffix=suffix)
            if found is not NO_DISAMB:
                derived.disamb[id(item)] = found

    def _tell_apart(self, items: Sequence[Item], yes: set[str], position: str) -> tuple[list[Disamb], list[list[int]]]:
        layout = self.style.citation

        def render(index: int, disamb: Disamb) -> tuple[str, list[Rendering]]:
            cite = Cite(items[index].id)
            cite.position = position
            content, state = cite_content(layout, items[index], cite, disamb, 0, record=True, suffix=False, keying=True)
            return plain_text(content), state.record or []

        rule = layout.options.get("givenname-disambiguation-rule", "by-cite")
        worker = Disambiguator(
            len(items), render, add_names="names" in yes, add_given="givenname" in yes, rule=rule,
            condition=layout.disambiguations,
        )  # fmt: skip
        return worker.run()


def sorting_value(style: Style, item: Item, key: SortKey, derived: Derived, cite: Cite | None = None) -> Any:
    """The value by which an item is sorted for one key."""
    number = derived.numbers.get(id(item), 0)
    state = State(item, cite or Cite(item.id), number=number)
    state.disambiguate(derived.disamb.get(id(item), NO_DISAMB), names=False)
    return sort_value(state, key, style.options.get("demote-non-dropping-particle", "display-and-sort"), number)
