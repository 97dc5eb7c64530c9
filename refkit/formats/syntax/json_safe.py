"""JSON of strangers, read so that each number can be kept, compared and written again.

Python reads `Infinity`, `NaN` and `1e999` as floats that JSON cannot say and that a record would lose, and refuses
numbers of thousands of digits. Here they are text, as they were written. It also reads values that are deeper than a
record can be written again: those are refused here as if they were too deep for Python.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterable
from typing import Any

_LONGEST = 4000  # digits; Python converts up to 4,300
_DEEPEST = 60  # as YAML's; pydantic writes some 250 levels, and each format puts some of its own around a value


def _whole(digits: str) -> int | str:
    return int(digits) if len(digits) <= _LONGEST else digits


def _float(digits: str) -> float | str:
    number = float(digits)
    return number if math.isfinite(number) else digits


class _Decoder(json.JSONDecoder):
    """The standard decoder with a cap on depth (RecursionError)."""

    deepest = _DEEPEST

    def raw_decode(self, s: str, idx: int = 0) -> tuple[Any, int]:
        value, end = super().raw_decode(s, idx)
        if s.count("[", idx, end) + s.count("{", idx, end) > self.deepest and _is_deeper(value, self.deepest):
            raise RecursionError(f"nested more than {self.deepest} deep")
        return value, end


def _is_deeper(value: Any, most: int) -> bool:
    """Are lists and objects inside of each other more than `most` times?"""
    level = [value]
    for _ in range(most + 1):
        level = [v for part in level if isinstance(part, (dict, list)) for v in _members(part)]
        level = [v for v in level if isinstance(v, (dict, list))]
        if not level:
            return False
    return True


def _members(value: dict[str, Any] | list[Any]) -> Iterable[Any]:
    return value.values() if isinstance(value, dict) else value


def decoder(pairs: Callable[[list[tuple[str, Any]]], Any] | None = None, deepest: int = _DEEPEST) -> json.JSONDecoder:
    """A decoder of strangers' JSON; `pairs` makes an object of its members, else the last of a doubled key wins."""
    out = _Decoder(parse_int=_whole, parse_float=_float, parse_constant=str, object_pairs_hook=pairs)
    out.deepest = deepest
    return out


_DECODER = decoder()
_OWN = decoder(deepest=_DEEPEST + 40)  # our records hold what was read from elsewhere


def loads(text: str | bytes, *, own: bool = False) -> Any:
    """The value of a JSON text, or of one that refkit wrote (`own`).

    Raises json.JSONDecodeError (a ValueError) and RecursionError as `json.loads` does.
    """
    if isinstance(text, bytes):
        text = text.decode(json.detect_encoding(text), "surrogatepass")
    return (_OWN if own else _DECODER).decode(text)
