"""An item whose values have the shapes that CSL gives them, whatever its source put there.

A source may hold a name that is `true`, a genre that is a list, a year "1958-60". The steps of `composing.compose` and
the keys of `list_order` then meet strings, lists of names and dates of whole numbers, and nothing else. A number where
words belong is read as words; what has no words at all is left out here, stays in the record, and is told by
`odd_values`.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from refkit.csl.values import variables
from refkit.model.csljson import NAME_KEYS

if TYPE_CHECKING:
    from refkit.model.types import ReferenceBase

Item = dict[str, Any]

_NO_TEXT = frozenset(("id", "type", "custom"))
_FLAGS = frozenset(("comma-suffix", "static-ordering", "parse-names"))
_ROLES = ("author", "editor", "translator", "compiler", "container_author", "recipient", "interviewer")
_WORDS_OF_DATES = ("raw", "edtf", "literal")
_WHOLE = re.compile(r"\s*[-+]?\d{1,9}\s*", re.ASCII)
_GREATEST = 10**60  # longer numbers are no data, and Python refuses to write the longest in decimals


def regular(item: Mapping[str, Any]) -> Item:
    """The item with regular values only; one that is regular keeps all its values."""
    out: Item = {}
    for key, value in item.items():
        if type(value) is str or key in _NO_TEXT:
            out[key] = value
        elif (kept := _value(key, value)) is not None:
            out[key] = kept
    return out


def odd_values(reference: ReferenceBase) -> list[str]:
    """Sentences about the values of a record that cannot be printed, because they are no words, names or dates.

    The fields of the model are typed: odd values can only be where a source's own variables and keys are kept.
    """
    told = [
        f"{key}: not {_expected(key, value)}"
        for key, value in reference.extra.items()
        if type(value) is not str and value is not None and key not in _NO_TEXT and _value(key, value) is None
    ]
    roles = [(role, getattr(reference, role)) for role in _ROLES] + list(reference.other_names.items())
    for role, names in roles:
        for name in names:
            told += [
                f"{role.replace('_', '-')}: {key} is not text"
                for key, value in (name.extra or {}).items()
                if key in NAME_KEYS and key not in _FLAGS and value is not None and _text(value) is None
            ]
    return told


def _value(key: str, value: Any) -> Any:
    """The value as what its variable holds; None where nothing can be printed."""
    return _READERS[_holds(key, value)](value)


def _expected(key: str, value: object) -> str:
    return {"names": "a list of names", "date": "a date", "text": "text"}[_holds(key, value)]


def _holds(key: str, value: object) -> str:
    """What a variable holds; of one that CSL does not name, its value tells."""
    known = key in variables.KNOWN
    if key in variables.NAMES or (not known and isinstance(value, list) and value and isinstance(value[0], Mapping)):
        return "names"
    if key in variables.DATES or (not known and isinstance(value, Mapping) and "date-parts" in value):
        return "date"
    return "text"


def _text(value: Any) -> str | None:
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return str(value) if abs(value) < _GREATEST else None
    if isinstance(value, float):
        if not math.isfinite(value):
            return None
        return str(int(value)) if value.is_integer() and abs(value) < _GREATEST else str(value)
    if isinstance(value, list | tuple):
        parts = [None if isinstance(part, list | tuple) else _text(part) for part in value]
        return ", ".join(p for p in parts if p) or None if None not in parts else None
    return None


def _names(value: Any) -> list[Item] | None:
    found = [_name(n) for n in (value if isinstance(value, list | tuple) else [value])]
    return [n for n in found if n] or None


def _name(value: Any) -> Item:
    """A name object of strings and flags; one of a single text is a body."""
    if not isinstance(value, Mapping):
        text = _text(value)
        return {"literal": text} if text else {}
    out: Item = {}
    for key, part in value.items():
        if key in _FLAGS:
            out[key] = part
        elif (text := part if type(part) is str else _text(part)) is not None:
            out[key] = text
    return out if any(key not in _FLAGS for key in out) else {}


def _date(value: Any) -> Item | None:
    if not isinstance(value, Mapping):
        text = _text(value)
        return {"raw": text} if text and text.strip() else None
    out: Item = {k: v for k, v in value.items() if k in ("circa", "season") and isinstance(v, str | int)}
    for key in _WORDS_OF_DATES:
        if (text := _text(value.get(key))) is not None and text.strip():
            out[key] = text
    parts = value.get("date-parts")
    if not isinstance(parts, list | tuple):
        parts = [] if parts is None else [[parts]]
    elif parts and not isinstance(parts[0], list | tuple):
        parts = [parts]
    days = [_day(p) for p in parts[:2]]
    if days and days[0] is not None:
        # The second may be [0], an end that is open.
        out["date-parts"] = [d for d in days if d is not None]
    elif not out.keys() & set(_WORDS_OF_DATES):
        # "1958-60" is no year, and yet what the source says of the date.
        words = "/".join(t for t in ("-".join(_words(p)) for p in parts[:2]) if t)
        if words:
            out["raw"] = words
    return out if out.keys() - {"circa"} else None


def _day(part: Any) -> list[int] | None:
    """Year, month and day as whole numbers, as far as they are; None where there is no year."""
    numbers: list[int] = []
    for value in part[:3] if isinstance(part, list | tuple) else [part]:
        number = _whole(value)
        if number is None:
            break
        numbers.append(number)
    return numbers or None


def _whole(value: Any) -> int | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return value if abs(value) < _GREATEST else None
    if isinstance(value, float):
        return int(value) if math.isfinite(value) and abs(value) < 1e9 else None
    return int(value) if isinstance(value, str) and _WHOLE.fullmatch(value) else None


def _words(part: Any) -> list[str]:
    texts = [_text(p) for p in (part[:3] if isinstance(part, list | tuple) else [part])]
    return [t for t in texts if t and t.strip()]


_READERS: dict[str, Callable[[Any], Any]] = {"names": _names, "date": _date, "text": _text}
