"""The rules there are, by code, and the choice among them. ADD A RULE: in its family's file, at the end of `RULES`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache
from types import MappingProxyType
from typing import Any, TypeVar

from refkit.errors import UnknownNameError
from refkit.rules.engine.base import RecordRule, Rule, TextRule

R = TypeVar("R", bound=Rule)

# One file a family; each ends in `RULES`. They are imported when the first rule is asked for.
FAMILIES = (
    "characters.accents characters.code_pages characters.lookalikes characters.lost characters.mojibake"
    " links.blanks links.url_days links.wrapped marks.bare_marks marks.foreign_quotes marks.glued_numbers"
    " marks.single_marks typography.brackets typography.characters typography.debris typography.full_stops"
    " typography.joints typography.lost_spaces typography.lost_stops typography.punctuation typography.quotes"
    " typography.spacing typography.stray_stops words.broken words.digits words.gazetteer words.glued"
    " words.known_names words.listed words.months words.own_words words.parted words.publishers words.typos"
    " parts.archives parts.dates parts.editions parts.identifiers parts.imprints parts.missing_parts parts.names"
    " parts.network parts.numbers parts.proxies parts.romanized parts.titles parts.urls parts.words lists.readings"
    " lists.citations lists.records lists.segments"
)


@cache
def own_rules() -> Mapping[str, Rule]:
    """refkit's own rules by their codes, in the order of codes; built once, never changed."""
    from importlib import import_module

    families: list[Any] = [import_module(f"refkit.rules.families.{name}") for name in FAMILIES.split()]
    found: dict[str, Rule] = {rule.code: rule for family in families for rule in family.RULES}
    return MappingProxyType(dict(sorted(found.items())))


_adopted: Mapping[str, Rule] = MappingProxyType({})


def adopt(rules: Mapping[str, Rule]) -> None:
    """Add the rules of other distributions (`refkit.plugins` brings them, once): from then on they are like ours."""
    global _adopted
    new = {code: rule for code, rule in rules.items() if code not in own_rules()}
    if new == dict(_adopted):
        return
    _adopted = MappingProxyType(new)
    for built in (all_rules, text_rules, record_rules):
        built.cache_clear()


@cache
def all_rules() -> Mapping[str, Rule]:
    """Every rule by its code, adopted ones included, in the order of codes."""
    return MappingProxyType(dict(sorted({**own_rules(), **_adopted}.items())))


@cache
def text_rules() -> tuple[TextRule, ...]:
    """The rules that look at the text of entries."""
    return tuple(r for r in all_rules().values() if isinstance(r, TextRule))


@cache
def record_rules() -> tuple[RecordRule, ...]:
    """The rules that look at typed records, those included that share their code with a text rule."""
    from refkit.rules.families.lists.companions import COMPANIONS

    return (*(r for r in all_rules().values() if isinstance(r, RecordRule)), *COMPANIONS)


def select_rules(
    rules: Sequence[R], select: Iterable[str] | None = None, ignore: Iterable[str] | None = None
) -> tuple[R, ...]:
    """The rules whose code begins with one of `select` (None: those that are on by default) and none of `ignore`.

    Raises UnknownNameError for a beginning that no rule has ("URL8" and "URL801" are both fine, "ALL" means all).
    """
    return _selected(tuple(rules), _prefixes(select), _prefixes(ignore) or ())


@lru_cache(maxsize=128)
def _selected(rules: tuple[R, ...], chosen: tuple[str, ...] | None, left_out: tuple[str, ...]) -> tuple[R, ...]:
    return tuple(
        rule
        for rule in rules
        if (rule.default if chosen is None else rule.code.startswith(chosen)) and not rule.code.startswith(left_out)
    )


def chosen_codes(
    select: Iterable[str] | str | None = None, ignore: Iterable[str] | str | None = None
) -> frozenset[str]:
    """The codes of the rules that are chosen; `select` and `ignore` as in `select_rules`."""
    return frozenset(r.code for r in select_rules(tuple(all_rules().values()), as_codes(select), as_codes(ignore)))


def as_codes(codes: Iterable[str] | str | None) -> tuple[str, ...] | None:
    """Codes as a tuple, from any iterable or from one string with commas: "URL8,SEG"."""
    if codes is None:
        return None
    given = (codes,) if isinstance(codes, str) else codes
    return tuple(part.strip().upper() for code in given for part in code.split(",") if part.strip())


def _prefixes(codes: Iterable[str] | None) -> tuple[str, ...] | None:
    prefixes = as_codes(codes)
    if prefixes is None:
        return None
    for prefix in prefixes:
        if prefix != "ALL" and not any(code.startswith(prefix) for code in all_rules()):
            raise UnknownNameError("rule", prefix, all_rules(), "refkit rules lists them")
    return ("",) if "ALL" in prefixes else prefixes
