"""Disambiguation (CSL 1.0.2, "Disambiguation"): names, given names, the `disambiguate` test, year-suffixes.

Every cited item is rendered once; only items whose cites look alike are worked on further, each step kept only where
it tells items apart. How a cite is rendered is passed in; nothing here knows a style's elements.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence

from ..names.one_name import FULL, INITIALS, SHORT, initials
from ..state import NO_DISAMB, Disamb, Rendering
from ..values.parse_name import Name

__all__ = ["Disambiguator", "suffix_letters"]

Renderer = Callable[[int, Disamb], tuple[str, list[Rendering]]]


def suffix_letters(number: int) -> str:
    """0 -> a, 25 -> z, 26 -> aa, as year-suffixes go on."""
    out = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        out = chr(97 + rest) + out
    return out


class _Item:
    """One item's name display while it is worked on."""

    __slots__ = ("index", "levels", "record", "shown")

    def __init__(self, index: int, record: list[Rendering], levels: dict[int, list[int]]) -> None:
        self.index = index
        self.record = record
        self.levels = levels
        self.shown: dict[int, int] = {}

    def disamb(self, condition: int = 0) -> Disamb:
        return Disamb(
            tuple(sorted(self.shown.items())),
            tuple((slot, tuple(levels)) for slot, levels in sorted(self.levels.items()) if any(levels)),
            condition,
        )

    def save(self) -> tuple[dict[int, int], dict[int, list[int]]]:
        return dict(self.shown), {slot: list(levels) for slot, levels in self.levels.items()}

    def restore(self, saved: tuple[dict[int, int], dict[int, list[int]]]) -> None:
        self.shown = dict(saved[0])
        self.levels = {slot: list(levels) for slot, levels in saved[1].items()}


class Disambiguator:
    """A `Disamb` for each of `count` items; `render(index, disamb)` gives a cite's text and its name lists."""

    def __init__(
        self, count: int, render: Renderer, *, add_names: bool, add_given: bool, rule: str, condition: int,
    ) -> None:  # fmt: skip
        self.count = count
        self.render = render
        self.add_names = add_names
        self.add_given = add_given
        self.rule = rule
        self.condition = condition
        self.budget = 10_000 + 10 * count  # renderings; a list made to explode stays as it is
        self.keys: list[str] = [""] * count
        self.records: list[list[Rendering]] = [[]] * count
        self.levels: dict[int, dict[int, list[int]]] = {}
        self.done: dict[int, Disamb] = {}

    def run(self) -> tuple[list[Disamb], list[list[int]]]:
        """What each item gets, and the groups of items that still look alike (for year-suffixes)."""
        for index in range(self.count):
            self.keys[index], self.records[index] = self.render(index, NO_DISAMB)
        if self.add_given and self.rule != "by-cite":
            self._global_levels()
        groups = self._groups(
            [[_Item(i, self.records[i], self.levels.get(i, {})) for i in group] for group in self._alike_keys()]
        )
        for group in groups:
            if self.add_names or (self.add_given and self.rule == "by-cite"):
                self._refine(group, self._steps(group))
        for group in groups:
            for item in group:
                self.done[item.index] = item.disamb()
        left = self._groups(groups)
        if self.condition:
            left = self._try_condition(left)
        for index, levels in self.levels.items():
            self.done.setdefault(index, _Item(index, [], levels).disamb())
        every = [self.done.get(index, NO_DISAMB) for index in range(self.count)]
        return every, [[item.index for item in group] for group in left]

    def _alike_keys(self) -> list[list[int]]:
        """Indexes of items whose cites look alike. Most items are in none, and cost nothing further."""
        by_key: dict[str, list[int]] = {}
        for index, key in enumerate(self.keys):
            by_key.setdefault(key, []).append(index)
        return [group for key, group in by_key.items() if len(group) > 1 and key]

    def _groups(self, groups: Sequence[list[_Item]]) -> list[list[_Item]]:
        """Those of the groups, parted by how they look now, that have more than one item."""
        left = []
        for group in groups:
            by_key: dict[str, list[_Item]] = {}
            for item in group:
                by_key.setdefault(self.keys[item.index], []).append(item)
            left += [part for part in by_key.values() if len(part) > 1]
        return left

    def _render(self, item: _Item, condition: int = 0) -> str:
        self.budget -= 1
        self.keys[item.index] = self.render(item.index, item.disamb(condition))[0]
        return self.keys[item.index]

    # Names by a rule for the whole list: all-names, primary-name, each also with-initials.

    def _global_levels(self) -> None:
        primary = self.rule.startswith("primary-name")
        only_initials = self.rule.endswith("with-initials")
        people: dict[tuple[str, str], dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
        for record in self.records:
            for entry in record:
                for name in entry.names[: 1 if primary else max(entry.shown, 1)]:
                    if not name.literal:
                        short = initials(name.given, entry.style) if entry.style.initialize_with is not None else ""
                        people[_family(name)][short].add(_squeezed(name.given))
        for index, record in enumerate(self.records):
            fuller = ""
            for entry in record:
                levels = []
                for place, name in enumerate(entry.names[: 1 if primary else max(entry.shown, 1)]):
                    level = SHORT
                    if not name.literal:
                        level = self._level(name, entry, people[_family(name)], only_initials)
                    levels.append(level)
                    if level:
                        given = initials(name.given, entry.style) if level == INITIALS else name.given
                        fuller += f"\0{entry.slot} {place} {given}"
                if any(levels):
                    self.levels.setdefault(index, {})[entry.slot] = levels
            # Cites that looked alike do so still if their fuller names are alike: no need to render them again.
            self.keys[index] += fuller

    @staticmethod
    def _level(name: Name, entry: Rendering, people: dict[str, set[str]], only_initials: bool) -> int:
        style = entry.style
        given = _squeezed(name.given)
        if not name.given or all(_only(given, others) for others in people.values()):
            return SHORT
        if style.initialize_with is None:
            return FULL if style.form == "short" else SHORT
        short = initials(name.given, style)
        alone = _only(given, people.get(short, set()))
        if style.form == "short" and (alone or only_initials):
            return INITIALS if alone or len(people) > 1 else SHORT
        return SHORT if only_initials or alone else FULL

    # Cite by cite: one more name, or one fuller name, at a time.

    def _steps(self, group: list[_Item]) -> list[tuple[int, int, int]]:
        """(slot, name, what): what is 0 to show one more name, else the level of its given name."""
        steps = []
        slots: dict[int, tuple[int, int]] = {}
        for item in group:
            for entry in item.record:
                low, high = slots.get(entry.slot, (entry.shown, 0))
                slots[entry.slot] = (min(low, entry.shown), max(high, len(entry.names)))
        by_cite = self.rule == "by-cite"
        for slot, (shown, total) in sorted(slots.items()):
            for index in range(min(total, 200)):
                if index >= shown:
                    if not self.add_names:
                        break
                    steps.append((slot, index, 0))
                # By the other rules the names that show at first were settled for the whole list.
                if self.add_given and (by_cite or (index >= shown and not self.rule.startswith("primary"))):
                    steps += [(slot, index, INITIALS), (slot, index, FULL)]
        return steps

    def _refine(self, group: list[_Item], steps: list[tuple[int, int, int]], start: int = 0) -> None:
        kept = [item.save() for item in group]
        keys = [self.keys[item.index] for item in group]
        for number in range(start, len(steps)):
            if self.budget <= 0:
                break
            slot, index, what = steps[number]
            if self._alike(group, slot, index):  # nothing that is done to one and the same name can tell cites apart
                if what == 0:
                    self._apply(group, slot, index, what)
                continue
            before = [item.save() for item in group]
            if not self._apply(group, slot, index, what):
                continue
            parts = self._parted(group, slot, index)
            if len(parts) > 1:
                for part in parts.values():
                    if len(part) > 1:
                        self._refine(part, steps, number + 1)
                return
            if what:
                for item, saved in zip(group, before, strict=True):
                    item.restore(saved)
        for item, saved, key in zip(group, kept, keys, strict=True):
            item.restore(saved)
            self.keys[item.index] = key

    def _parted(self, group: list[_Item], slot: int, index: int) -> dict[str, list[_Item]]:
        """The group by how its cites look now. They looked alike before, so one rendering serves all of one name."""
        parts: dict[str, list[_Item]] = defaultdict(list)
        known: dict[object, str] = {}
        for item in group:
            entry = next((entry for entry in item.record if entry.slot == slot), None)
            name = entry.names[index].key if entry is not None and index < len(entry.names) else None
            key = (name, len(entry.names) if entry is not None else 0)
            if key in known:
                self.keys[item.index] = known[key]
            else:
                known[key] = self._render(item)
            parts[known[key]].append(item)
        return parts

    @staticmethod
    def _alike(group: list[_Item], slot: int, index: int) -> bool:
        """Whether all cites have the same name in that place, and as many names."""
        seen: set[tuple[object, int]] = set()
        for item in group:
            entry = next((entry for entry in item.record if entry.slot == slot), None)
            if entry is None:
                return False
            seen.add((entry.names[index].key if index < len(entry.names) else None, len(entry.names)))
            if len(seen) > 1:
                return False
        return True

    @staticmethod
    def _apply(group: list[_Item], slot: int, index: int, what: int) -> bool:
        changed = False
        for item in group:
            entry = next((entry for entry in item.record if entry.slot == slot), None)
            if entry is None or index >= len(entry.names):
                continue
            if what == 0:
                if entry.shown < index + 1:
                    item.shown[slot] = index + 1
                    changed = True
                continue
            if entry.deepest < what or entry.names[index].literal or not entry.names[index].given:
                continue
            if what == INITIALS and (entry.style.initialize_with is None or entry.style.form != "short"):
                continue
            levels = item.levels.setdefault(slot, [])
            levels += [SHORT] * (index + 1 - len(levels))
            levels[index] = what
            changed = True
        return changed

    def _try_condition(self, groups: list[list[_Item]]) -> list[list[_Item]]:
        """The style's own `disambiguate="true"` tests, one after the other as far as they are needed."""
        left: list[list[_Item]] = []
        pending: list[tuple[list[_Item], int]] = []
        for group in groups:
            plain = self._render(group[0])
            # Mostly no test makes a difference; then the last of them tells so for all.
            if all(self._render(item, self.condition) == plain for item in group):
                left.append(group)
            else:
                pending.append((group, 1))
        while pending:
            group, level = pending.pop(0)
            parts: dict[str, list[_Item]] = defaultdict(list)
            for item in group:
                parts[self._render(item, level)].append(item)
                self.done[item.index] = item.disamb(level)
            for part in parts.values():
                if len(part) > 1:
                    if level < self.condition:
                        pending.append((part, level + 1))
                    else:
                        left.append(part)
        return left


def _only(given: str, others: set[str]) -> bool:
    """Whether no other given name is among them: asked for each name of a list, so that no set may be copied."""
    return not others or (len(others) == 1 and given in others)


def _family(name: Name) -> tuple[str, str]:
    return name.non_dropping, name.family


def _squeezed(given: str) -> str:
    """A given name without blanks and periods: "J. J." and "J.J." are one."""
    return given.replace(" ", "").replace(".", "").replace("\u00a0", "")
