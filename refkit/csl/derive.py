"""What follows from items and citations of one moment: order of the list, citation numbers, disambiguation.

Computed whole from a list of items in the order in which they count (cited first); nothing here is kept or changed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from .cites import cite_content
from .data import Item
from .disambiguate import Disambiguator, suffix_letters
from .label import citation_label
from .richtext import plain_text
from .sort import sort_items, sort_value
from .state import NO_DISAMB, Cite, Disamb, Rendering, State
from .style import SortKey, Style

__all__ = ["Derived", "derive", "sorting_value"]


@dataclass(slots=True)
class Derived:
    """Items in the order of the list; numbers (1 first) and disambiguation by the `id()` of the item."""

    order: list[Item] = field(default_factory=list)
    numbers: dict[int, int] = field(default_factory=dict)
    disamb: dict[int, Disamb] = field(default_factory=dict)


def derive(style: Style, listed: Sequence[Item], *, position: str, sort: bool = True) -> Derived:
    """Everything for the items `listed`; `position` is where a cite stands whose look is compared with others."""
    derived = Derived(list(listed), {id(item): number for number, item in enumerate(listed, 1)})
    if style.uses_label:
        for item in listed:
            citation_label(item)
    layout = style.bibliography
    if layout is not None and layout.sort and sort:
        order = sort_items(
            len(listed), layout.sort, lambda index, key: sorting_value(style, listed[index], key, derived)
        )
        derived.order = [listed[index] for index in order]
        numbers = {id(item): number for number, item in enumerate(derived.order, 1)}
        if any(key.by_number and key.descending for key in layout.sort):
            numbers = {key: len(listed) + 1 - number for key, number in numbers.items()}
        derived.numbers = numbers
    _disambiguate(style, derived, position)
    return derived


def sorting_value(style: Style, item: Item, key: SortKey, derived: Derived, cite: Cite | None = None) -> Any:
    """The value by which an item is sorted for one key."""
    number = derived.numbers.get(id(item), 0)
    state = State(item, cite or Cite(item.id), number=number)
    state.disambiguate(derived.disamb.get(id(item), NO_DISAMB), names=False)
    return sort_value(state, key, style.options.get("demote-non-dropping-particle", "display-and-sort"), number)


def _disambiguate(style: Style, derived: Derived, position: str) -> None:
    layout = style.citation
    options = layout.options
    yes = {name for name in ("names", "givenname", "year-suffix") if options.get(f"disambiguate-add-{name}") == "true"}
    if not yes and not layout.disambiguations and not style.uses_label:
        return
    items = derived.order

    def render(index: int, disamb: Disamb) -> tuple[str, list[Rendering]]:
        item = items[index]
        cite = Cite(item.id)
        cite.position = position
        number = 0 if layout.uses_citation_number else derived.numbers[id(item)]
        content, state = cite_content(layout, item, cite, disamb, number, record=True, suffix=False, keying=True)
        return plain_text(content), state.record or []

    worker = Disambiguator(
        len(items), render, add_names="names" in yes, add_given="givenname" in yes,
        rule=options.get("givenname-disambiguation-rule", "by-cite"), condition=layout.disambiguations,
    )  # fmt: skip
    results, groups = worker.run()
    suffixes: dict[int, str] = {}
    if "year-suffix" in yes or style.uses_label:
        for group in groups:
            for count, index in enumerate(sorted(group)):
                suffixes[index] = suffix_letters(count)
    for index, item in enumerate(items):
        # A suffix that came with the item holds where the others of its year are not in this list.
        preset = item.texts.get("year-suffix", "") if "year-suffix" in yes else ""
        found, suffix = results[index], suffixes.get(index, preset)
        if suffix:
            found = found._replace(suffix=suffix)
        if found is not NO_DISAMB:
            derived.disamb[id(item)] = found
