"""Dates between EDTF and CSL-JSON's date objects.

CSL has date-parts, a season, a flag for circa, and words; EDTF says more (open ends, decades, which end is uncertain).
What the CSL form cannot hold is kept by `csljson` under `custom`, so nothing is lost; here is the best CSL form.

Years before Christ: EDTF counts as astronomers do (0000 is 1 BC, -0043 is 44 BC), CSL as historians do (-44 is 44 BC,
as pandoc and the processors print it), and CSL has no year 0.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from refkit.model.numbers import whole_number
from refkit.model.parts import DAYS_OF_MONTHS, EdtfDate

_SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24, "1": 21, "2": 22, "3": 23, "4": 24}


def to_csl(date: EdtfDate) -> dict[str, Any]:
    """A CSL date object: date-parts where the date has any, `literal` or `raw` otherwise."""
    out: dict[str, Any] = {}
    if date.value and date.is_valid and date.begin and not date.is_open:
        parts = [_historical(date.begin)]
        if date.is_range:
            parts.append(_historical(date.end) or [0])
        out["date-parts"] = _without_seasons(parts, out)
        if date.is_circa:
            out["circa"] = True
    elif date.value:
        out["raw"] = date.value
    if date.literal is not None:
        out["literal"] = date.literal
    if date.raw is not None and "raw" not in out:
        out["raw"] = date.raw
    if date.season is not None and "season" not in out:
        out["season"] = date.season
    return out


def _historical(parts: tuple[int, ...]) -> list[int]:
    """Date parts with the year as CSL counts it: what EDTF calls year 0 is -1 there."""
    return [parts[0] - 1, *parts[1:]] if parts and parts[0] <= 0 else list(parts)


def _without_seasons(parts: list[list[int]], out: dict[str, Any]) -> list[list[int]]:
    """CSL puts the season of a single date beside it; a range keeps EDTF's season months, which processors know."""
    if len(parts) == 1 and len(parts[0]) > 1 and 21 <= parts[0][1] <= 24:
        out["season"] = parts[0][1] - 20
        return [parts[0][:1]]
    return parts


def from_csl(value: Any) -> EdtfDate:
    """The EDTF form of a CSL date object, or of a string (EDTF, or words); raises TypeError on other shapes."""
    if isinstance(value, str):
        return _from_text(value)
    if isinstance(value, int) and not isinstance(value, bool) and 0 < abs(value) < 10**9:
        return EdtfDate(value=_year(value + 1 if value < 0 else value))
    if not isinstance(value, Mapping):
        raise TypeError(f"not a CSL date: {value!r}")
    unknown = set(value) - {"date-parts", "season", "circa", "literal", "raw", "edtf"}
    if unknown:
        raise TypeError(f"not a CSL date: has {', '.join(sorted(map(str, unknown)))}")
    out: dict[str, Any] = {}
    season = value.get("season")
    mark = "~" if value.get("circa") not in (None, False, 0, "", "0", "false") else ""
    parts = value.get("date-parts")
    code = _SEASONS.get(str(season).strip().lower()) if season is not None else None
    if parts is not None and not isinstance(parts, list):
        raise TypeError(f"not date-parts: {parts!r}")
    if parts and parts != [[]]:
        out["value"] = _edtf(parts, code, mark)
        code_used = code is not None and len(parts) == 1 and len(parts[0]) == 1
    else:
        code_used = False
    if season is not None and not code_used:
        out["season"] = _words(season)
    if value.get("edtf"):
        out["value"] = _words(value["edtf"])
    if value.get("literal") is not None:
        out["literal"] = _words(value["literal"])
    if value.get("raw") is not None:
        raw = _words(value["raw"])
        if not parts and EdtfDate(value=raw).is_valid:
            out["value"] = raw
        else:
            out["raw"] = raw
    return EdtfDate(**out)


def _words(value: Any) -> str:
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        raise TypeError(f"no words of a date: {value!r}")
    return str(value)


@lru_cache(maxsize=1024)  # a list names the same years again and again, and dates cannot be changed
def _from_text(value: str) -> EdtfDate:
    date = EdtfDate(value=value)
    return date if date.is_valid else EdtfDate(raw=value)


def _edtf(parts: Any, season: int | None, mark: str) -> str:
    if not isinstance(parts, list) or not all(isinstance(p, list) for p in parts) or len(parts) > 2:
        raise TypeError(f"not date-parts: {parts!r}")
    ends = [_edtf_one(p, season if len(parts) == 1 else None) for p in parts]
    if len(ends) == 1 or ends == ["..", ".."]:
        if ends[0] == "..":
            raise TypeError(f"no year: {parts!r}")
        return ends[0] + mark
    if ends[0] == ends[1]:
        return ends[0] + mark
    return "/".join(end if end == ".." else end + mark for end in ends)


def _edtf_one(part: list[Any], season: int | None) -> str:
    numbers: list[int] = []
    for item in part:
        number = 0 if item is None or item == "" else whole_number(item)
        if number is None:
            raise TypeError(f"not a date part: {item!r}")
        numbers.append(number)
    while len(numbers) > 1 and not numbers[-1]:  # [1958, 0, 0] and [1958, ""] say 1958
        numbers.pop()
    if not numbers or len(numbers) > 3 or 0 in numbers[1:]:
        raise TypeError(f"not a date: {part!r}")
    if numbers == [0]:
        return ".."
    if numbers[0] == 0:
        raise TypeError(f"no such year: {part!r}")
    text = _year(numbers[0] + 1 if numbers[0] < 0 else numbers[0])
    if len(numbers) > 1 and (1 <= numbers[1] <= 12 or 21 <= numbers[1] <= 24):
        text += f"-{numbers[1]:02}"
        if len(numbers) > 2 and numbers[1] <= 12 and 1 <= numbers[2] <= DAYS_OF_MONTHS[numbers[1] - 1]:
            text += f"-{numbers[2]:02}"
        elif len(numbers) > 2 and numbers[2]:
            raise TypeError(f"no such day: {part!r}")
    elif len(numbers) == 2 and 13 <= numbers[1] <= 16:  # CSL 1.0.1 exports count seasons on from the months
        text += f"-{numbers[1] + 8:02}"
    elif len(numbers) > 1 and numbers[1]:
        raise TypeError(f"no such month: {part!r}")
    elif season is not None:
        text += f"-{season}"
    return text


def _year(year: int) -> str:
    """An astronomical year as EDTF writes it."""
    if abs(year) > 9999:
        return f"Y{year}"
    return f"-{-year:04}" if year < 0 else f"{year:04}"
