"""Names where processors need help: family-first order, one author in two forms, two names that are not inverted."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from refkit.cite.style_needs import StyleNeeds

Item = dict[str, Any]


def in_their_own_order(item: Item) -> Item:
    """Family-first names as one literal: not every processor knows `static-ordering` (CMOS 18, 13.75: Chen Jian)."""
    changed: Item = {}
    for role, names in item.items():
        if isinstance(names, list) and any(isinstance(n, dict) and n.get("static-ordering") for n in names):
            changed[role] = [{"literal": _as_printed(n)} if n.get("static-ordering") else n for n in names]
    return {**item, **changed} if changed else item


def unified(cited: Iterable[Item]) -> list[Item]:
    """The items with one form for each author that stands in several.

    A processor would take "Zubok, Vladislav" and "Zubok, Vladislav M." for two and tell them apart by initials in
    citations.
    """
    items = list(cited)
    forms: dict[tuple[str, str], set[str]] = {}
    for item in items:
        for name in _cited_names(item):
            forms.setdefault(_person(name), set()).add(str(name["given"]))
    chosen: dict[tuple[str, str], str] = {}
    for person, given in forms.items():
        # "V." is "Vladislav" and "Vladislav M."; "Vladislav P." beside "Vladislav M." is another person.
        longest = sorted(given, key=lambda g: (-len(g), g))
        if len(given) > 1 and all(_compatible(g, longest[0]) for g in given):
            chosen[person] = longest[0]
    if not chosen:
        return items

    def same(name: Mapping[str, Any]) -> Mapping[str, Any]:
        form = chosen.get(_person(name)) if name.get("family") and name.get("given") else None
        return {**name, "given": form} if form else name

    roles = ("author", "editor", "director")
    return [{**i, **{r: [same(n) for n in i[r]] for r in roles if i.get(r)}} for i in items]


def _cited_names(item: Item) -> list[Mapping[str, Any]]:
    return [
        n for role in ("author", "editor", "director") for n in item.get(role, ()) if n.get("family") and n.get("given")
    ]


def _person(name: Mapping[str, Any]) -> tuple[str, str]:
    return (str(name.get("family", "")).casefold(), str(name.get("given", " "))[:1].casefold())


def _compatible(short: str, long: str) -> bool:
    """Whether a given name may be a shorter form of another: word by word equal, or its initial."""
    a, b = short.replace(".", " ").split(), long.replace(".", " ").split()
    return len(a) <= len(b) and all(
        x == y or (len(x) == 1 and y.startswith(x)) or (len(y) == 1 and x.startswith(y))
        for x, y in zip(a, b, strict=False)
    )


def without_comma(entry: str, item: Item, needs: StyleNeeds) -> str:
    """No comma between two names that are not inverted: "Pang Xianzhi and Jin Chongji, eds." (CMOS 18, 13.75)."""
    if not needs.drop_the:
        return entry
    names: list[Item] = next((item[r] for r in ("author", "director", "editor", "compiler") if item.get(r)), [])
    if len(names) != 2 or not _upright(names[0]):
        return entry
    first, second = (_as_printed(n) for n in names)
    return entry.replace(f"{first}, and {second}", f"{first} and {second}", 1)


def _upright(name: Mapping[str, Any]) -> bool:
    return bool(name.get("static-ordering") or name.get("literal") or not name.get("given"))


def _as_printed(name: Mapping[str, Any]) -> str:
    if name.get("literal"):
        return str(name["literal"])
    parts = (
        (name.get("family"), name.get("given"))
        if name.get("static-ordering")
        else (name.get("given"), name.get("family"))
    )
    return " ".join(str(p) for p in parts if p)
