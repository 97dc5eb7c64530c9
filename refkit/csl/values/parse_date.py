"""CSL-JSON dates to one small type: date-parts, seasons, circa, raw text, literal text and EDTF strings.

Reading only; how a date is printed is the business of dates.py.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final, NamedTuple

from .counts import digits_of
from .rich_text import one_line

__all__ = ["Date", "Day", "read_date"]


class Day(NamedTuple):
    """One end of a date: year (negative: BC), month 1-12 or 0, day 1-31 or 0, season 1-4 or 0 (spring first)."""

    year: int
    month: int = 0
    day: int = 0
    season: int = 0
    literal_season: str = ""


class Date(NamedTuple):
    """A date: its first day, its last (None: not a range; OPEN: no end), whether about, or words instead."""

    start: Day | None
    end: Day | None = None
    circa: bool = False
    literal: str = ""


OPEN: Final = Day(0)

_MONTHS: Final = {
    name: number
    for number, names in enumerate(
        ("jan january", "feb february", "mar march", "apr april", "may", "jun june", "jul july", "aug august",
         "sep sept september", "oct october", "nov november", "dec december"), 1)
    for name in names.split()
}  # fmt: skip
_SEASONS: Final = {"spring": 1, "summer": 2, "autumn": 3, "fall": 3, "winter": 4}
_EDTF_DAY: Final = re.compile(r"^(-?\d{4,}|-?[1-9]\d{0,3}|\d{3}X|\d{2}XX)(?:-(\d{1,2}|XX)(?:-(\d{1,2}|XX))?)?([?~%]?)$")
_WORDS: Final = re.compile(
    r"^(?:(\d{1,2})(?:st|nd|rd|th)?\.?\s+)?([A-Za-z]+)\.?(?:\s+(\d{1,2})(?:st|nd|rd|th)?)?,?\s+(\d{3,4})$"
)
_SLASHED: Final = re.compile(r"^(\d{1,2})([/.])(\d{1,2})[/.](\d{4})$")
_RANGE_MARKS: Final = ("/", " – ", "–", " - ", "--", "-")
_YEAR: Final = re.compile(r"^\d{4}$")
_SHORT_YEAR: Final = re.compile(r"^\d{2}$")
_BC: Final = re.compile(r"^(\d{1,4})\s*(BCE?|B\.C\.(?:E\.)?|AD|A\.D\.|CE)$", re.I)


def _number(value: Any) -> int | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return value
    if isinstance(value, float) and value == value and abs(value) < 1e9:
        return int(value)
    if isinstance(value, str) and re.fullmatch(r"\s*[-+]?\d{1,9}\s*", value):
        return int(value)
    return None


def make_day(year: int, month: int = 0, day: int = 0) -> Day:
    """A day, with the months 13 to 24 read as seasons (in use in data: 13-16, 17-20, 21-24) and nonsense dropped."""
    if 13 <= month <= 24:
        return Day(year, season=(month - 13) % 4 + 1)
    if not 1 <= month <= 12:
        return Day(year)
    return Day(year, month, day if 1 <= day <= 31 else 0)


def _part(raw: Any) -> Day | None:
    if isinstance(raw, (int, str)):
        raw = [raw]
    if not isinstance(raw, (list, tuple)) or not raw:
        return None
    year = _number(raw[0])
    if year is None:
        return None
    numbers = [_number(value) or 0 for value in raw[1:3]] + [0, 0]
    if year == 0 and len(raw) == 1:
        return None
    return make_day(year, numbers[0], numbers[1])


def _season(raw: Any) -> tuple[int, str]:
    number = _number(raw)
    if number is not None:
        return ((number - 1) % 4 + 1, "") if 1 <= number <= 24 else (0, "")
    if isinstance(raw, str) and raw.strip():
        known = _SEASONS.get(raw.strip().lower())
        return (known, "") if known else (0, one_line(raw.strip()))
    return 0, ""


def _edtf_day(text: str) -> tuple[Day, bool] | None:
    match = _EDTF_DAY.match(text)
    if match is None:
        return None
    year = int(match[1].replace("X", "0"))
    month, day = (0 if part in (None, "XX") else int(part) for part in (match[2], match[3]))
    if month > 24 or (month > 24) or (13 <= month <= 20):
        return None
    return make_day(year, month, day), bool(match[4]) or "X" in match[1]


def parse_text(text: str) -> Date | None:
    """A date as text: EDTF level 1, ISO, `15 December 2005`, `May 2, 1990`, `12/31/1999`; None if it is none."""
    text = text.strip()
    if not text or len(text) > 100:
        return None
    circa = False
    about = re.match(r"^(?:ca?\.|circa|about)\s*", text, re.I)
    if about:
        circa, text = True, text[about.end() :]
    if text.startswith("[") and text.endswith("]") and text.count("[") == 1:
        text = text[1:-1]
    if "T" in text:  # a time of day is not kept
        text = re.sub(r"^(\d{4}-\d\d-\d\d)T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?$", r"\1", text)
    for mark in _RANGE_MARKS if re.search("[A-Za-z]{3}", text) else _RANGE_MARKS[:-1]:
        left, found, right = text.partition(mark)
        if found and not _SLASHED.match(text):
            left, right = left.strip(), right.strip()
            if _SHORT_YEAR.match(right) and _YEAR.match(left):  # 1950–51
                right = left[:2] + right
            start, end = _one_day(left), _one_day(right)
            if start is None and end is not None and end[0].year:  # 5 May–7 June 2001
                start = _one_day(f"{left} {end[0].year}")
            if start and right in ("", ".."):
                return Date(start[0], OPEN, circa or start[1])
            if start and end:
                return Date(start[0], end[0], circa or start[1] or end[1])
            if mark == "/":
                return None
    day = _one_day(text)
    return Date(day[0], None, circa or day[1]) if day else None


def _one_day(text: str) -> tuple[Day, bool] | None:
    found = _edtf_day(text)
    if found:
        return found
    match = _BC.match(text)
    if match:
        return Day(-int(match[1]) if match[2][0] in "bB" else int(match[1])), False
    match = _SLASHED.match(text)
    if match:
        first, second, year = int(match[1]), int(match[3]), int(match[4])
        if match[2] == "." or first > 12:  # 12.5.1999 is written day first, 12/5/1999 month first
            first, second = second, first
        return make_day(year, first, second), False
    match = _WORDS.match(text)
    if match:
        word = match[2].lower()
        if word in _MONTHS:
            return make_day(int(match[4]), _MONTHS[word], int(match[1] or match[3] or 0)), False
        if word in _SEASONS and not match[1] and not match[3]:
            return Day(int(match[4]), season=_SEASONS[word]), False
    return None


def read_date(raw: Any) -> tuple[Date | None, bool]:
    """The date of a field (None: none), and whether all of it was understood. Never raises."""
    if raw is None:
        return None, True
    if isinstance(raw, (str, int, float)) and not isinstance(raw, bool):
        text = raw if isinstance(raw, str) else digits_of(raw)
        return (parse_text(text) or (Date(None, literal=one_line(text.strip())) if text.strip() else None)), True
    if not isinstance(raw, dict):
        return None, False
    circa = raw.get("circa") not in (None, False, 0, "", "0", "false")
    parts = raw.get("date-parts")
    days: list[Day] = []
    good = True
    if isinstance(parts, (list, tuple)):
        if parts and not isinstance(parts[0], (list, tuple)):
            parts, good = [parts], False
        for part in parts[:2]:
            day = _part(part)
            if day is not None:
                days.append(day)
            elif part not in ([], [""], ["", ""], [0], ["0"]) and not days:
                good = False
        is_open = len(parts) > 1 and len(days) == 1 and parts[1] in ([0], [0, 0, 0], ["0"], [], [None], [""])
    elif parts is not None:
        good, is_open = False, False
    else:
        is_open = False
    if days:
        season, words = _season(raw.get("season"))
        if (season or words) and not days[0].month:
            days[0] = Day(days[0].year, season=season, literal_season=words)
        end = days[1] if len(days) > 1 else OPEN if is_open else None
        return Date(days[0], None if end == days[0] else end, circa), good
    said = _in_words(raw, circa)
    if said is not None:
        return said, good
    season, words = _season(raw.get("season"))
    if season or words:
        return Date(Day(0, season=season, literal_season=words), None, circa), good
    return None, good and parts in (None, [], [[]], [[""]], [["", ""]], [["", "", ""]])


def _in_words(raw: Mapping[str, Any], circa: bool) -> Date | None:
    """The date that is written out in one of the keys for it."""
    for key in ("raw", "edtf", "literal"):
        value = raw.get(key)
        text = value if isinstance(value, str) else digits_of(value) if isinstance(value, int) else ""
        if text.strip():
            found = parse_text(text) if key != "literal" else None
            if found:
                return found._replace(circa=found.circa or circa)
            return Date(None, circa=circa, literal=one_line(text.strip()))
    return None
