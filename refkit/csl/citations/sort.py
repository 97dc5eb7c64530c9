"""Sort keys (CSL 1.0.2, "Sorting"): locale-aware without any locale module, each macro key computed once an item.

Letters are compared without accents and case first, then with accents; punctuation that readers pass over (quotes,
apostrophes, brackets) does not count. An item without a value comes last, whatever the direction.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from itertools import groupby
from typing import Any, Final

from ..state import State
from ..styles.style import SortKey
from ..values import variables
from ..values.dates import sort_date
from ..values.parse_name import Name, without_article
from ..values.rich_text import plain_text

__all__ = ["collation_key", "sort_items", "sort_value"]

_PASSED_OVER: Final = re.compile("[\"'‘’‚“”„«»‹›\\[\\](){}*#@!?¿¡…,;:]")
_SPACES: Final = re.compile(r"[\s\u00a0–—‐‑-]+")
_LETTERS: Final = str.maketrans(
    {"æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "ı": "i"}
)
_TAGS: Final = re.compile(r"</?(?:i|b|sup|sub|sc|em|strong|span)\b[^<>]{0,80}>")


def collation_key(text: str) -> tuple[str, str]:
    """What two texts are compared by: bare letters, then letters with their accents and case."""
    if text.isascii():
        folded = text.lower()
        accents = ""
    else:
        lowered = text.lower().translate(_LETTERS)
        folded = "".join(c for c in unicodedata.normalize("NFKD", lowered) if not unicodedata.combining(c))
        accents = lowered
    folded = _PASSED_OVER.sub("", folded)
    return _SPACES.sub(" ", folded).strip(), accents


def _names_key(names: Sequence[Name], demote: str, english: bool) -> str:
    """Names by the parts of their sorting order ("Name-part Order"): family, particles, given, suffix."""
    out = []
    for name in names:
        if name.literal:
            out.append(without_article(name.literal) if english else name.literal)
            continue
        particle = name.non_dropping
        family = f"{particle} {name.family}" if particle and demote == "never" else name.family
        particles = name.dropping if demote == "never" else f"{name.dropping} {particle}".strip()
        out.append("\x02".join((family, particles, name.given, name.suffix)))
    return "\x01".join(out)


def sort_value(state: State, key: SortKey, demote: str, number: int) -> Any:
    """A comparable value of an item for one key, None where it has none."""
    text = _value(state, key, demote, number)
    if isinstance(text, int):
        return "", "", text
    return None if not text else (*collation_key(_TAGS.sub("", text)), 0)


def _value(state: State, key: SortKey, demote: str, number: int) -> str | int | None:
    item = state.item
    if key.macro is not None:
        state.sorting = True
        text = plain_text(key.macro(state)).strip()
        return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else text
    name = key.variable
    if name in item.names:
        return _names_key(item.names[name], demote, item.case_language == "en")
    if name in item.dates:
        return sort_date(item.dates[name])
    if name == "citation-number":
        return number
    text = item.texts.get(name, "")
    if name in variables.NUMBERS and re.fullmatch(r"\d{1,18}", text.strip()):
        return int(text)
    return text


def sort_items(count: int, keys: Sequence[SortKey], value: Callable[[int, SortKey], Any]) -> list[int]:
    """The order of items; `value(index, key)` is asked for a later key only where the earlier ones are equal.

    Stable: equal items keep the order they came in. Items without a value come last, whatever the direction.
    """
    return _ordered(list(range(count)), keys, value)


def _ordered(group: list[int], keys: Sequence[SortKey], value: Callable[[int, SortKey], Any]) -> list[int]:
    if len(group) < 2 or not keys:
        return group
    key, later = keys[0], keys[1:]
    values = {index: value(index, key) for index in group}
    with_value = [index for index in group if values[index] is not None]
    with_value.sort(key=values.__getitem__, reverse=key.descending)
    out: list[int] = []
    for _, equal in groupby(with_value, key=values.__getitem__):
        out += _ordered(list(equal), later, value)
    return out + _ordered([index for index in group if values[index] is None], later, value)
