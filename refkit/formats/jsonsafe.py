"""JSON of strangers, read so that each number can be kept, compared and written again.

Python reads `Infinity`, `NaN` and `1e999` as floats that JSON cannot say and that a record would lose, and refuses
numbers of thousands of digits. Here they are text, as they were written.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from typing import Any

_LONGEST = 4000  # digits; Python converts up to 4,300


def _whole(digits: str) -> int | str:
    return int(digits) if len(digits) <= _LONGEST else digits


def _float(digits: str) -> float | str:
    number = float(digits)
    return number if math.isfinite(number) else digits


def decoder(pairs: Callable[[list[tuple[str, Any]]], Any] | None = None) -> json.JSONDecoder:
    """A decoder of strangers' JSON; `pairs` makes an object of its members, else the last of a doubled key wins."""
    return json.JSONDecoder(parse_int=_whole, parse_float=_float, parse_constant=str, object_pairs_hook=pairs)


_DECODER = decoder()


def loads(text: str) -> Any:
    """The value of a JSON text; raises json.JSONDecodeError (a ValueError) and RecursionError as `json.loads` does."""
    return _DECODER.decode(text)
