"""What a printed entry shows of a record: which values are in the text, and how they stand there.

A style may leave a value out, shorten it, write it in capitals or in another order. Gold holds what a reader can find:
the words as printed. Each value that is found is covered, so that a volume is not found in a date.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from refkit.read.dates import find_dates
from refkit.train.synthetic.people import initials
from refkit.train.synthetic.rows import DATE_FIELDS, NAME_FIELDS

Gold = dict[str, Any]

# Long values are looked for first; of short ones those that have a label of their own.
_STRINGS = (
    "title", "container-title", "collection-title", "publisher", "archive", "archive_collection", "archive_location",
    "event-title", "authority", "genre", "publisher-place",
)  # fmt: skip
_NUMBERS = ("number", "edition", "volume", "issue", "collection-number", "number-of-volumes")
_DASH = "[-‐‑‒–—―−～〜]"
_COVER = "\x00"
_EDITION_WORDS = "ed|éd|Aufl|vyd|изд|baskı|bs|druk|uppl|udg|utg|wyd|kiad|painos|版|판"
_EDITION = rf"{{n}}(?:\.|st|nd|rd|th|d|e|er|re|ª|º|a|o|:[ae])*\s*(?:\w+\.?,?\s+)?(?:{_EDITION_WORDS})\w*\.?"


class _Sheet:
    """The printed text and the same with all that was found covered."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.open = text
        self.doubtful = False

    def take(self, match: re.Match[str] | None, group: int = 0) -> str | None:
        """The words of a match, which are covered from now on."""
        if match is None:
            return None
        start, end = match.span(group)
        self.open = self.open[:start] + _COVER * (end - start) + self.open[end:]
        return self.text[start:end]


def shown(item: dict[str, Any], text: str) -> Gold | None:
    """The values of a CSL-JSON item that `text` shows, as gold has them; the type is always there.

    None where the text gives a day in a form that no reader of dates knows.
    """
    gold: Gold = {"type": item["type"]}
    sheet = _Sheet(text)
    for name in ("URL", "DOI", "ISBN"):
        if name in item and (found := sheet.take(re.search(re.escape(str(item[name])), sheet.open))):
            gold[name] = found
    held = [name for name in _STRINGS if name in item]
    for name in sorted(held, key=lambda name: -len(str(item[name]))):
        found = sheet.take(_words(str(item[name])).search(sheet.open))
        if found and (len(found) > 2 or not found.isascii() or name == "archive"):
            gold[name] = found
    for name in NAME_FIELDS:
        names = [n for n in (_name(sheet, person) for person in item.get(name, ())) if n]
        if names:
            gold[name] = names
    gold.update(_dates(sheet, item))
    if sheet.doubtful:
        return None
    for name, found in _counted(sheet, item):
        gold[name] = found
    return gold


@lru_cache(maxsize=4096)
def _words(value: str) -> re.Pattern[str]:
    """The words of a value with any marks between them; a style may change these and the case, never the words."""
    words = re.findall(r"\w+", value)
    inside = r"[^\w\x00]{0,4}".join(map(re.escape, words))
    closing = re.escape(value[-1]) + "?" if value and not value[-1].isalnum() and value[-1] not in "\"'”»“" else ""
    opening = re.escape(value[0]) + "?" if value and value[0] in "«“„‘»\"'§[(" else ""
    return re.compile(rf"(?<!\w){opening}{inside}(?!\w){closing}", re.IGNORECASE)


# -- names ---------------------------------------------------------------------------------------------------------


def _name(sheet: _Sheet, person: dict[str, str]) -> dict[str, str] | None:
    """A name as the entry gives it: with its given names, their initials, or the family's alone."""
    if "literal" in person:
        found = sheet.take(_words(person["literal"]).search(sheet.open))
        return {"literal": found} if found else None
    family, given = person["family"], person.get("given", "")
    for form in _given_forms(given):
        for pattern in _orders(family, form):
            if match := re.search(pattern, sheet.open, re.IGNORECASE):
                as_printed = match["given"]
                sheet.take(match)
                return {"family": family, "given": given if form == given else as_printed}
    found = sheet.take(re.search(rf"(?<!\w){re.escape(family)}(?!\w)", sheet.open, re.IGNORECASE))
    sheet.doubtful |= bool(found and given and given.split()[0] in sheet.text and len(given) > 1)
    return {"family": family} if found else None


def _given_forms(given: str) -> Iterator[str]:
    if not given:
        return
    yield given
    words = given.split()
    if len(words) > 1:  # "John F.", "J. Fitzgerald"
        yield words[0] + " " + " ".join(initials(w) for w in words[1:])
        yield words[0] + " " + " ".join(w[0] for w in words[1:])
    for form in ("if", "i.f", "bare"):
        yield initials(given, form)
    yield initials(given, "if").replace(".", "")
    yield initials(given, "if").replace("-", " ")
    yield initials(given, "if").replace("-", "")
    if len(words) > 1:
        yield words[0]
    yield initials(words[0], "if")


def _orders(family: str, given: str) -> Iterator[str]:
    f, g = re.escape(family), rf"(?P<given>{re.escape(given)})"
    yield rf"(?<!\w){f},?[ \xa0]{{1,2}}{g}(?!\w)"
    yield rf"(?<!\w){g},?[ \xa0]{{0,2}}{f}(?!\w)"
    if len(family) == 1 or not family.isascii():
        yield rf"{f}[ \xa0]?{g}"


# -- dates ---------------------------------------------------------------------------------------------------------


def _dates(sheet: _Sheet, item: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """The dates, as exact as they are printed; the day at the end of an entry may stand apart from the year before."""
    for name in reversed(DATE_FIELDS):
        if name not in item:
            continue
        parts = item[name]["date-parts"][0]
        wanted = "-".join(f"{part:02d}" for part in parts)
        found = _date(sheet, wanted, parts, least=len(wanted) if name == "accessed" else 4)
        if found:
            sheet.doubtful |= len(found) < len(wanted) and _day_beside(sheet, parts)
            yield name, found


def _date(sheet: _Sheet, wanted: str, parts: list[int], least: int) -> str | None:
    """A date as EDTF, with `least` characters of it or more."""
    here = [date for date in find_dates(sheet.text) if _COVER not in sheet.open[date.span.start : date.span.end]]
    for edtf in dict.fromkeys((wanted, wanted[: max(7, least)], wanted[: max(4, least)])):
        for date in here:
            if str(date.date) == edtf:
                _cover(sheet, date.span.start, date.span.end)
                return edtf
        if edtf == wanted and len(parts) == 3:  # "1931 ... 4 May" and the like
            year = re.search(rf"(?<!\d){parts[0]}(?=[a-z]?\b)", sheet.open)
            days = [d for d in here if not d.date.has_year and str(d.date).endswith(wanted[4:])]
            if year and days:
                sheet.take(year)
                _cover(sheet, days[0].span.start, days[0].span.end)
                return wanted
    year = re.search(rf"(?<!\d){parts[0]}(?=[a-z]?(?!\w))", sheet.open) if least == 4 else None
    return str(parts[0]) if sheet.take(year) else None


def _day_beside(sheet: _Sheet, parts: list[int]) -> bool:
    """Whether the day of a date of which only the year was read stands near it."""
    near = re.search(rf".{{0,24}}(?<!\d){parts[0]}(?!\d).{{0,24}}", sheet.text)
    return len(parts) == 3 and near is not None and bool(re.search(rf"(?<!\d)0?{parts[2]}(?!\d)", near[0]))


def _cover(sheet: _Sheet, start: int, end: int) -> None:
    sheet.open = sheet.open[:start] + _COVER * (end - start) + sheet.open[end:]


# -- numbers -------------------------------------------------------------------------------------------------------


def _counted(sheet: _Sheet, item: dict[str, Any]) -> Iterator[tuple[str, str]]:
    if "page" in item and (found := _page(sheet, str(item["page"]))):
        yield "page", found
    for name in _NUMBERS:
        if name in item and (found := _number(sheet, name, str(item[name]))):
            yield name, found


def _page(sheet: _Sheet, value: str) -> str | None:
    first, _, last = value.partition("-")
    ends = [last, *(last[i:] for i in range(1, len(last)))] if last and len(last) == len(first) else [last]
    for end in ends:
        pattern = rf"(?<![\w.]){first}{_DASH}{end}(?!\w)" if end else rf"(?<![\w.]){first}(?!\w)"
        if found := sheet.take(_last(pattern, sheet.open)):
            return found
    return sheet.take(_last(rf"(?<![\w.]){first}(?!\w)", sheet.open)) if last else None


def _last(pattern: str, text: str) -> re.Match[str] | None:
    found = None
    for found in re.finditer(pattern, text):  # noqa: B007 - the last one is wanted
        pass
    return found


def _number(sheet: _Sheet, name: str, value: str) -> str | None:
    if name == "edition":
        return sheet.take(re.search(r"(?<!\w)" + _EDITION.format(n=re.escape(value)), sheet.open))
    return sheet.take(re.search(rf"(?<!\w)(?<!\d\.){re.escape(value)}(?!\w)", sheet.open))
