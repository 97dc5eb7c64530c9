"""Dates as export formats have them, to CSL date values; what no reader knows is kept in words.

EDTF passes through; ISO with slashes, "December 2, 1954", "Spring 1990" and the like go through `refkit.read.dates`.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from refkit.model.parts import EdtfDate

_ISO = re.compile(r"(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?$")
_SLASHES = re.compile(r"(\d{4})/(\d{1,2})(?:/(\d{1,2})?)?(?:/(.*))?$")
_STAMP = re.compile(r"(\d{4}-\d\d-\d\d)[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?$")
_SHORT_RANGE = re.compile(r"(\d{4})[-–](\d\d|\d{4})$")
_MONTH_DAY = re.compile(
    r"([A-Za-z]{3,9})\.?(?:[\s\xa0,]*(\d{1,2})(?:st|nd|rd|th)?)?$|(\d{1,2})(?:st|nd|rd|th)?\.?[\s\xa0]+([A-Za-z]{3,9})\.?$"
)
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan",
            "february feb",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sep sept",
            "october oct",
            "november nov",
            "december dec",
        ),
        1,
    )
    for name in names.split()
}
_SEASONS = {"spring": 21, "summer": 22, "fall": 23, "autumn": 23, "winter": 24}


_SEASON_WORDS = {21: "Spring", 22: "Summer", 23: "Fall", 24: "Winter"}


def season_in_words(edtf: str) -> tuple[str, str]:
    """Season and year of an EDTF date that has a season, ("Winter", "1977"); ("", "") for any other.

    Older formats have no code for a season: the number would read as a month.
    """
    match = re.fullmatch(r"(\d{4})-(2[1-4])", edtf)
    return (_SEASON_WORDS[int(match[2])], match[1]) if match else ("", "")


def csl_date(text: str) -> Any:
    """A CSL date value of a date in words or figures: an EDTF string, or {"literal": ...}; "" gives ""."""
    return _csl_date(text.strip()) if len(text) < 200 else {"literal": text}


@lru_cache(maxsize=4096)
def _known(text: str) -> str:
    """The EDTF form of a text, "" where it has none."""
    if _ISO.match(text) and EdtfDate(value=text).is_valid:
        return text
    stamp = _STAMP.match(text)
    if stamp and EdtfDate(value=stamp[1]).is_valid:
        return stamp[1]
    slashes = _SLASHES.match(text)
    if slashes and not (slashes[4] or "").strip("/ ") and len(text) != 9:
        value = "-".join(f"{int(p):02}" if i else p for i, p in enumerate(slashes.groups()[:3]) if p)
        if EdtfDate(value=value).is_valid:
            return value
    edtf = text.replace("u", "X") if re.match(r"\d[\du]{3}\b", text) else text
    edtf = re.sub(r"^/|^\*/|^unknown/", "../", re.sub(r"/(?:|open|unknown|\*)$", "/..", edtf))
    if EdtfDate(value=edtf).is_valid:
        return edtf
    span = _SHORT_RANGE.match(text)
    if span:
        end = span[2] if len(span[2]) == 4 else span[1][:2] + span[2]
        if len(span[2]) == 4 or not 1 <= int(span[2]) <= 12:
            return f"{span[1]}/{end}"
        return f"{span[1]}-{span[2]}"
    from refkit.read.dates import read_date

    read = read_date(text)
    return read.value if read is not None and read.is_valid and not read.literal and not read.time else ""


def _csl_date(text: str) -> Any:
    if not text:
        return ""
    known = _known(text)
    return known or {"literal": text}


def month_day(year: str, month: str, day: str) -> tuple[Any, dict[str, str]]:
    """BibTeX's year, month and day as one CSL date value, and the fields that did not fit, by name."""
    left: dict[str, str] = {}
    if not year.isdigit() or len(year) != 4:
        if month and year:
            joined = csl_date(f"{month} {day}, {year}" if day else f"{month} {year}")
            if isinstance(joined, str):
                return joined, left
        date = csl_date(year or month)
        if month and year:
            left["month"] = month
        if day:
            left["day"] = day
        return date, left
    if not month:
        if day:
            left["day"] = day
        return year, left
    number, from_month = _month(month)
    if number:
        value = f"{year}-{number:02}"
        days = day or from_month
        if number <= 12 and days.isdigit() and EdtfDate(value=f"{value}-{int(days):02}").is_valid:
            return f"{value}-{int(days):02}", left
        if days:
            ranged = csl_date(f"{month if not day else month + ' ' + day}, {year}")
            if isinstance(ranged, str):
                return ranged, left
            left["day"] = days
        return value, left
    joined = csl_date(f"{month} {day}, {year}" if day else f"{month} {year}")
    if isinstance(joined, str) and joined:
        return joined, left
    left["month"] = month
    if day:
        left["day"] = day
    return year, left


def _month(text: str) -> tuple[int, str]:
    """Month (or season) number and the day in the same words; 0 where it is neither."""
    text = text.strip().strip(",")
    if text.isdigit():
        number = int(text)
        return (number, "") if 1 <= number <= 12 or 21 <= number <= 24 else (0, "")
    match = _MONTH_DAY.match(text)
    if not match:
        return 0, ""
    word = (match[1] or match[4]).lower()
    return _MONTHS.get(word, _SEASONS.get(word, 0)), match[2] or match[3] or ""
