"""Dates as export formats have them, to CSL date values; what no reader knows is kept in words.

EDTF passes through; "1998 Dec-1999 Jan" is for `common.date_spans`, "December 2, 1954" and the like for
`refkit.read.dates`. `dated` joins a field for the year with one for the date, as EndNote, RefWorks and RIS have them;
`slashed` reads RIS's year/month/day/other.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any, NamedTuple

from refkit.formats.common.date_spans import edtf_of, is_term, month_and_day, without_issue
from refkit.knowledge.words import folded, months, seasons
from refkit.model.numbers import is_figures
from refkit.model.parts import EdtfDate

_ISO = re.compile(r"(-?[0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?\Z")
_SLASHES = re.compile(r"([0-9]{4})/([0-9]{1,2})(?:/([0-9]{1,2})?)?(?:/(.*))?\Z", re.S)
_LOOSE = re.compile(r"([0-9]{4})[-.](?=[0-9][-.]|[0-9]{2}[-.]|[0-9]\Z)([0-9]{1,2})(?:[-.]([0-9]{1,2}))?\Z")
_STAMP = re.compile(
    r"([0-9]{4}-[0-9]{2}-[0-9]{2})[T ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?(?:Z|[+-][0-9]{2}:?[0-9]{2})?\Z"
)
_SHORT_RANGE = re.compile(r"([0-9]{4})[-–]([0-9]{2}|[0-9]{4})\Z")
_DECADE = re.compile(r"\[?([0-9]{3})-\??\]?\Z")
_ABOUT = re.compile(r"(?i)(?:c|ca|circa|approx|approximately|about|around)\b\.?\s*(?=[0-9])")
_MONTH_DAY = re.compile(
    r"([^\W\d_]{3,12})\.?(?:[\s\xa0,]*([0-9]{1,2})(?:st|nd|rd|th)?)?\Z"
    r"|([0-9]{1,2})(?:st|nd|rd|th)?\.?[\s\xa0]+([^\W\d_]{3,12})\.?\Z"
)


_LONGEST = 200  # a longer text is no date


def csl_date(text: str) -> Any:
    """A CSL date value of a date in words or figures: an EDTF string, or {"literal": ...}; "" gives ""."""
    return _csl_date(text.strip()) if len(text) < _LONGEST else {"literal": text}


@lru_cache(maxsize=4096)
def _known(text: str) -> str:
    """The EDTF form of a text, "" where it has none."""
    if _ISO.match(text) and EdtfDate(value=text).is_valid:
        return text
    loose = _LOOSE.match(text)
    if loose and len(text) < 11:
        value = "-".join(f"{int(p):02}" for p in loose.groups() if p)
        return value if EdtfDate(value=value).is_valid else ""
    stamp = _STAMP.match(text)
    if stamp and EdtfDate(value=stamp[1]).is_valid:
        return stamp[1]
    slashes = _SLASHES.match(text)
    if slashes and not (slashes[4] or "").strip("/ ") and len(text) != 9:
        value = "-".join(f"{int(p):02}" if i else p for i, p in enumerate(slashes.groups()[:3]) if p)
        if EdtfDate(value=value).is_valid:
            return value
    decade = _DECADE.match(text)
    edtf = text.replace("u", "X") if re.match(r"[0-9][0-9u]{3}\b", text) else f"{decade[1]}X" if decade else text
    edtf = re.sub(r"^/|^\*/|^unknown/", "../", re.sub(r"/(?:|open|unknown|\*)$", "/..", edtf))
    if EdtfDate(value=edtf).is_valid:
        return edtf
    span = _SHORT_RANGE.match(text)
    if span:
        end = span[2] if len(span[2]) == 4 else span[1][:2] + span[2]
        if len(span[2]) == 4 or not 1 <= int(span[2]) <= 12:
            return f"{span[1]}/{end}"
        return f"{span[1]}-{span[2]}"
    spanned = edtf_of(text)
    if spanned:
        return spanned
    about = _ABOUT.match(text)
    if about:
        known = _known(text[about.end() :])
        return f"{known}~" if known and "/" not in known and known[-1] not in "~?%" else ""
    from refkit.read.dates import read_date

    read = read_date(text)
    return read.value if read is not None and read.is_valid and not read.literal and not read.time else ""


def _csl_date(text: str) -> Any:
    if not text:
        return ""
    known = _known(text)
    if known:
        return known
    term = _TERM_OF_YEAR.match(text)
    if term and is_term(term[2] or term[3]):
        return {"date-parts": [[int(term[1] or term[4])]], "season": term[2] or term[3]}
    return {"literal": text}


_TERM_OF_YEAR = re.compile(r"([0-9]{4})[,;]?\s+(\S.*)\Z|(\S.*?),?\s+([0-9]{4})\Z")


class Dated(NamedTuple):
    """A CSL date value ("" for none) of two fields, and which of them says more than the value does."""

    value: Any
    keep_year: bool = False
    keep_day: bool = False


def dated(year: str, day: str) -> Dated:
    """The date that a field for the year and a field for the date give together: ("1962", "Oct 27"), ("2005", "Fall"),
    ("1998", "1998/03/09/"), ("in press", "")."""
    return _dated(year.strip(), day.strip())


@lru_cache(maxsize=4096)  # the fields of a file repeat themselves; nobody changes what comes back
def _dated(year: str, day: str) -> Dated:
    mine, whole = slashed(year)
    if len(day) >= _LONGEST:
        return Dated(mine, keep_year=not whole, keep_day=True)
    if not day:
        return Dated(mine, keep_year=not whole)
    named = re.match(r"([0-9]{4})(?![0-9])", mine) if isinstance(mine, str) else None
    base = named[1] if named and "/" not in mine else ""
    if re.search(r"(?<![0-9])[0-9]{4}(?![0-9])", day):
        value, whole_day = slashed(day)
        known = isinstance(value, str) and value != ""
        if not known and (mine != "" or "literal" not in value):
            fuller = isinstance(value, dict) and "date-parts" in value and [int(base or 0)] == value["date-parts"][0]
            return Dated(value if fuller else mine, keep_year=not whole, keep_day=not fuller)
        if mine == "" or not known or not base:
            return Dated(value, keep_year=bool(year), keep_day=not whole_day)
        if base not in value:  # two years: the date is the later word, and both are kept
            return Dated(value, keep_year=True, keep_day=not whole_day)
        fuller = len(value) >= len(str(mine))
        return Dated(value if fuller else mine, keep_year=not whole, keep_day=not (whole_day and fuller))
    if not base:
        value, whole_day = slashed(day)
        if mine != "" or not isinstance(value, str):
            return Dated(mine if mine != "" else value, keep_year=not whole, keep_day=mine != "" or not whole_day)
        return Dated(value, keep_year=bool(year), keep_day=not whole_day)
    if mine not in (base, f"{base}~", f"{base}?"):
        return Dated(mine, keep_year=not whole, keep_day=True)
    value, sure = _in_year(base, day)
    if value and isinstance(value, str) and "/" not in value and mine != base:
        value += mine[-1]
    return Dated(value or mine, keep_year=not whole, keep_day=not value or not sure)


def _in_year(year: str, day: str) -> tuple[Any, bool]:
    """The date of a day, month, season or range of them in a year, and whether that is sure and all; "" for none."""
    spanned = edtf_of(day, year)
    if spanned:
        return spanned, True
    pair, sure = month_and_day(day, year)
    if pair:
        return pair, sure
    if is_figures(day, most=2) and 1 <= int(day) <= 12:
        return f"{year}-{int(day):02}", True
    if is_term(day):
        return {"date-parts": [[int(year)]], "season": day}, True
    short = without_issue(day)
    if short != day and edtf_of(short, year):
        return edtf_of(short, year), False
    read = csl_date(f"{day}, {year}")
    return (read, True) if isinstance(read, str) else ("", False)


def slashed(text: str) -> tuple[Any, bool]:
    """A date as RIS has it (year/month/day/other), EDTF, or words; and whether the value says all of it.

    Zeros stand for what is not known, and "0000/00/00" for no date at all.
    """
    text = text.strip()
    if len(text) >= _LONGEST:
        return {"literal": text}, True
    parts = [p.strip() for p in text.split("/", 3)]
    if len(parts) < 2 or not re.fullmatch(r"[0-9]{4}", parts[0]) or (len(parts) == 2 and len(parts[1]) > 2):
        value = csl_date(text)
        return ("", False) if text.strip("0-/. ") == "" and text else (value, True)
    year, month, day, other = [*parts, "", "", ""][:4]
    month, day = (p if p.strip("0") else "" for p in (month, day))
    other = other.strip("/ ")
    if year == "0000":
        return "", False
    if not all(p == "" or is_figures(p, most=2) for p in (month, day)):
        value = csl_date(text.strip("/ "))
        return value, True
    if month and day and int(month) > 12 >= int(day):
        month, day = day, month
    base = year + (f"-{int(month):02}" if month else "") + (f"-{int(day):02}" if month and day else "")
    whole = bool(month) or not day
    while not EdtfDate(value=base).is_valid and len(base) > 4:
        base, whole = base[:-3], False
    if not other:
        return base, whole
    value, sure = _in_year(year, re.sub(rf"\b{year}\b[\s,]*|[\s,]*\b{year}\b", "", other))
    if value == base or (value and not month and not day):
        return value, sure and whole
    return base, False


def month_day(year: str, month: str, day: str) -> tuple[Any, dict[str, str]]:
    """BibTeX's year, month and day as one CSL date value, and the fields that did not fit, by name."""
    left: dict[str, str] = {}
    if not is_figures(year) or len(year) != 4:
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
        if number <= 12 and is_figures(days, most=2) and EdtfDate(value=f"{value}-{int(days):02}").is_valid:
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
    if is_figures(text, most=2):
        number = int(text)
        return (number, "") if 1 <= number <= 12 or 21 <= number <= 24 else (0, "")
    match = _MONTH_DAY.match(text)
    if not match:
        return 0, ""
    word = folded(match[1] or match[4])
    return months().get(word, seasons().get(word, 0)), match[2] or match[3] or ""
