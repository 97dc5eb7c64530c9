"""The tests of `cs:if` and `cs:else-if` as closures (CSL 1.0.2, "Choose")."""

from __future__ import annotations

from collections.abc import Callable

from ..state import FIRST, IBID, IBID_WITH_LOCATOR, State
from ..values.numbers import is_numeric
from ..xml_tree import Element

__all__ = ["Test", "condition"]

Test = Callable[[State], bool]


def _has(name: str) -> Test:
    if name == "locator":
        return lambda state: bool(state.cite.locator)
    if name == "year-suffix":
        return lambda state: bool(state.suffix)
    if name == "citation-number":
        return lambda state: True
    if name == "first-reference-note-number":
        return lambda state: bool(state.cite.first_note)
    return lambda state: name in state.present


def _numeric(name: str) -> Test:
    if name == "locator":
        return lambda state: is_numeric(state.cite.locator)
    if name == "citation-number":
        return lambda state: True

    def test(state: State) -> bool:
        text = state.item.texts.get(name)
        return text is not None and is_numeric(text)

    return test


def _uncertain(name: str) -> Test:
    def test(state: State) -> bool:
        date = state.item.dates.get(name)
        return date is not None and date.circa

    return test


def _position(name: str) -> Test:
    if name == "first":
        return lambda state: not state.bibliography and state.cite.position == FIRST
    if name == "ibid":
        return lambda state: not state.bibliography and state.cite.position in (IBID, IBID_WITH_LOCATOR)
    if name == "ibid-with-locator":
        return lambda state: not state.bibliography and state.cite.position == IBID_WITH_LOCATOR
    if name == "near-note":
        return lambda state: not state.bibliography and state.cite.near_note
    return lambda state: not state.bibliography and state.cite.position != FIRST


def _locator(name: str) -> Test:
    wanted = name.replace("sub verbo", "sub-verbo")
    return lambda state: bool(state.cite.locator) and state.cite.label == wanted


def _types(names: str, match: str) -> list[Test]:
    wanted = frozenset(names.split())
    if match == "any":
        return [lambda state: state.item.type in wanted]
    if match == "none":
        return [lambda state: state.item.type in wanted]  # one test; "none" turns it round below
    return [_type(name) for name in wanted]


def _type(name: str) -> Test:
    return lambda state: state.item.type == name


def _disambiguate(rank: int) -> Test:
    """The tests of a layout come true one after the other, as far as telling cites apart needs them."""
    return lambda state: state.condition >= rank


_ELSEWHERE = frozenset(("locator", "year-suffix", "citation-number", "first-reference-note-number"))


def _variables(names: list[str], match: str) -> list[Test]:
    """One test for all variables of the item together, one for each that the citation knows."""
    mine = frozenset(name for name in names if name not in _ELSEWHERE)
    tests = [_has(name) for name in names if name in _ELSEWHERE]
    if len(mine) == 1:
        tests += [_has(name) for name in mine]
    elif mine and match == "all":
        tests.append(lambda state: mine <= state.present)
    elif mine:
        tests.append(lambda state: not mine.isdisjoint(state.present))
    return tests


_KINDS: dict[str, Callable[[str], Test]] = {
    "is-numeric": _numeric,
    "is-uncertain-date": _uncertain,
    "position": _position,
    "locator": _locator,
}


def condition(element: Element, rank: int = 1) -> Test:
    """The whole test of an `if` or `else-if`: every attribute's values by `match` (all, any, none).

    `rank` is the number of its `disambiguate` test among those of the layout (1 first).
    """
    match = element.attrs.get("match", "all")
    tests: list[Test] = []
    for kind, value in element.attrs.items():
        if kind == "type":
            tests += _types(value, match)
        elif kind == "disambiguate":
            tests.append(_disambiguate(rank) if value == "true" else lambda state: not state.condition)
        elif kind == "variable":
            tests += _variables(value.split(), match)
        elif kind in _KINDS:
            values = value.replace("sub verbo", "sub-verbo") if kind == "locator" else value
            tests += [_KINDS[kind](name) for name in values.split()]
    if len(tests) == 1:
        only = tests[0]
        return (lambda state: not only(state)) if match == "none" else only
    every = tuple(tests)
    if len(every) == 2:
        one, two = every
        if match == "any":
            return lambda state: one(state) or two(state)
        if match == "none":
            return lambda state: not (one(state) or two(state))
        return lambda state: one(state) and two(state)
    if match == "any":
        return lambda state: any(test(state) for test in every)
    if match == "none":
        return lambda state: not any(test(state) for test in every)
    return lambda state: all(test(state) for test in every)
