"""Dates in text: any order, all languages of `knowledge`, seasons, ranges, circa, no date, forthcoming, times of day.

`find_dates` gives every date with its span, `read_date` reads a text that is a date and nothing else. A date that EDTF
cannot say is kept in words. What a date means for a reference (its issue, an access, a signing) is not decided here.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from refkit.knowledge.words import WORDLIKE_MONTHS, is_month, months, seasons, telling_words
from refkit.model.parts import EdtfDate
from refkit.read.eras import years_with_era
from refkit.read.patterns import folded_words, late, worded
from refkit.trace import Span


class FoundDate(NamedTuple):
    """A date and where it stands; `suffix` is the letter behind an author-date year ("1958a")."""

    span: Span
    date: EdtfDate
    suffix: str = ""


MONTHS = months()
SEASONS = seasons()
_DASH = r"\s*[-–—/]\s*"

# A word that may be a month's: looking each up in the table costs a third of one pattern of all their names.
_WORD = late(r"(?<![^\W_])[^\W\d_]{2,14}(?![^\W_])")
_NAMED = frozenset((*MONTHS, *SEASONS))
# A letter and a stop, as "n. d." begins: a text without such letters, and without a telling word, has no date in words.
_INITIAL = late(r"[./](?<=[a-zéïа-яχN][./])(?<![^\W_][^\W\d_][./])")


_PARTS = {
    "ordinal": r"(?:{ordinal_marks behind})?",
    "to": rf"(?:{_DASH}|\s{{until}}\s)",
    "of": "{in_date before}",
    "year": r"(?P<y>(?:1[4-9]|20)\d\d)",
    # A day before its month, and a day behind it: the hour of the day is none.
    "day_before": r"(?<![\d/.:])(?P<d1>\d{1,2}){ordinal}(?:{to}(?P<d2>\d{1,2}){ordinal})?\s*(?:\.\s*|{of}\s*)?",
    "day_behind": r"(?P<d>\d{1,2})(?:(?!\.(?![ªº])){ordinal})?(?![\d:.]*\d|\s*[-–]?\s*\d*:\d)",
    "last_day": r"(?:{to}(?:(?P<m2>[^\W\d_]{3,9})\.?\s+)?(?P<d2>\d{1,2})(?!\d))?",
    "gap": r"(?:\s*,?\s+|,\s*|\s*/\s*|\.\s+)(?:{of}\s*)?",
}
_BEFORE = worded(r"(?:\b{year}(?P<suffix>[a-z])?\s*[,.]?(?:\s{of_year})?\s+)?(?:{day_before})?$", **_PARTS)
_AFTER = worded(r"\.?(?:\s*{day_behind}{last_day})?(?:{gap}{year}(?![\d-]*\d))?", **_PARTS)
_SEASON_BEFORE = late(r"(?<![^\W_])(?P<s>[^\W\d_]{3,10})\s?[-–—/]\s?$")
_YEAR_FRONT = late(r"(?<!\d)(?P<y>(?:1[4-9]|20)\d\d)\s$")
_OF_YEAR = worded(r"\.?\s?{of_year}")
_OF_DAY = worded(r"\s?{in_date behind}")
_RANGE = worded(r"{to}", **_PARTS)
_YEAR_NEXT = late(r",?\s(?:1[4-9]|20)\d\d")
_MONTH_RANGE = late(r"\.?\s*[-–—/]\s*(?P<m>[^\W\d_]{3,10})\.?(?=[\s,])")
_YEAR_AFTER = worded(
    r"(?:\s*,?\s+|(?<=\.))(?:{of}\s*)?(?P<y>(?:1[4-9]|20)\d\d)(?:[-–/](?P<y2>\d{4}|\d{2}))?(?!\d)", **_PARTS
)
_NUMERIC = late(
    r"""
    (?=\d)(?<![\d./-])
    (?:
        (?P<iso>(?P<iy>(?:1[4-9]|20)\d\d)-(?P<im>\d\d)-(?P<id>\d\d))                                    # 1961-05-04
      | (?P<cy>(?:1[4-9]|20)\d\d)年(?:(?P<cm>\d{1,2})月(?:(?P<cd>\d{1,2})[日号])?)?                       # 1961年5月4日
      | (?P<rd>\d{1,2})(?P<rsep>[-\ ])(?P<rm>XI{0,2}|I{1,3}|I?V|VI{1,3}|I?X)(?P=rsep)                    # 4 V 1961
        (?P<ry>(?:1[4-9]|20)\d\d)
      | (?P<d>\d{1,2})(?P<sep>[./])\s?(?P<m>\d{1,2}|[IVX]{1,4})(?P=sep)\s?                               # 4.5.1961
        (?P<y>(?:1[4-9]|20)\d\d|\d\d(?=[\s,.;)]|$))
    )
    (?![\d/-])
    """,
    re.VERBOSE,
)
_YEARS = late(
    r"""
    (?=[\[\d©cCuUvVоО])(?<![\d./§-])
    (?P<open>\[)?
    (?P<circa>(?:\b(?:c|ca|circa|um|vers|около)\b\.?\s*))?
    (?:(?<![^\W_])[c©]\s?(?=\d))?
    (?P<y>(?:1[4-9]|20)\d\d)(?!(?<=0)[’']?s(?![^\W\d_]))                  # no decade: 1950s
    (?P<mark>\?)?
    (?:(?P<suffix>[a-z])(?![a-z]))?
    (?: (?P<dash>\s?[-–/]\s?)(?P<y2>(?:1[4-9]|20)\d\d|\d\d)(?![\d/-])
      | (?P<openend>[-–](?=[.,;)\]]|\s*$)) )?
    (?(open)\??\])
    (?![\d/])
    """,
    re.VERBOSE,
)
_DIGIT = late(r"\d")
_LONGEST_JOIN = 12  # " jusqu’au "
_WORDS = worded(r"(?<![^\W_]){no_date|forthcoming}")
TIME = late(
    r"""
    (?P<time>
        \d{1,2}(?:[:.]\d\d)?(?:\s?[–-]\s?\d{1,2}[:.]\d\d)?                # 10:30, 9.00–11.15
        \s?(?:[ap]\.?\s?m\.?(?![a-z])|noon|midnight|hours|hrs|Uhr|h(?![a-z]))
      | \b(?:noon|midnight)\b
    )
    """,
    re.IGNORECASE | re.VERBOSE,
)
_NO_DATE = worded("{no_date}")
_FORTHCOMING = worded("{forthcoming}")
_ROMAN_MONTH = {r: i for i, r in enumerate("I II III IV V VI VII VIII IX X XI XII".split(), 1)}


@cache
def _telling() -> frozenset[str]:
    return frozenset(word for word in telling_words("no_date", "forthcoming") if len(word) > 2)


def find_dates(text: str, start: int = 0, end: int | None = None) -> list[FoundDate]:
    """All dates of `text[start:end]` in order, the longest reading of each; spans count in `text`."""
    found = _candidates(text, start, len(text) if end is None else end)
    found.sort(key=lambda f: f.span)
    out: list[FoundDate] = []
    for item in found:
        if out and item.span.start < out[-1].span.end:
            if item.date.precision > out[-1].date.precision:
                out[-1] = item
            continue
        yearless = out and out[-1].date.precision and not out[-1].date.has_year
        if yearless and item.date.has_year and item.span.start - out[-1].span.end <= _LONGEST_JOIN:
            item = _joined(text, out[-1], item) or item
            if item.span.start == out[-1].span.start:
                out[-1] = item
                continue
        out.append(item)
    return out


def may_be_undated(text: str) -> bool:
    """Whether a text may hold words for no date or for a work to come: asked before a long pattern is tried."""
    return bool(_INITIAL.search(text)) or not _telling().isdisjoint(folded_words(text))


def _candidates(text: str, start: int, end: int) -> list[FoundDate]:
    """Every reading of a date, in no order; several may share a place."""
    found: list[FoundDate] = []
    present = folded_words(text[start:end])
    if not present.isdisjoint(_NAMED):
        for match in _WORD.finditer(text, start, end):
            named = match[0].casefold() in _NAMED and _names_date(text, match)
            date = _around_month(text, match, start, end) if named else None
            if date is not None:
                found.append(date)
    counted = _DIGIT.search(text, start, end) is not None
    for match in _NUMERIC.finditer(text, start, end) if counted else ():
        numeric = _numeric(match)
        if numeric is not None:
            found.append(numeric)
    if _INITIAL.search(text, start, end) or not present.isdisjoint(_telling()):
        for match in _WORDS.finditer(text, start, end):
            found.append(FoundDate(Span(*match.span()), EdtfDate(literal=match[0])))
    if counted:
        found += [FoundDate(span, date) for span, date in years_with_era(text, start, end, present)]
    taken = [(f.span.start, f.span.end) for f in found]
    for match in _YEARS.finditer(text, start, end) if counted else ():
        if not any(s < match.end() and match.start() < e for s, e in taken):
            found.append(_years(match))
    return found


def is_no_date(text: str) -> bool:
    """Whether a text says that there is no date: "n.d.", "o. J.", "sans date"."""
    return any(_NO_DATE.fullmatch(form) for form in (text.strip(), text.strip().lower()))


def is_forthcoming(text: str) -> bool:
    """Whether a text says that a work is to come: "forthcoming", "im Druck", "à paraître"."""
    return _FORTHCOMING.fullmatch(text.strip()) is not None


def _joined(text: str, first: FoundDate, second: FoundDate) -> FoundDate | None:
    """Two days with a dash between them ("30 June-2 July 1958") as one range; the first lacks its year."""
    if not _RANGE.fullmatch(text, first.span.end, second.span.start) or second.date.is_range:
        return None
    value = f"{with_year(first.date, second.date).value}/{second.date.value}"
    return _checked(Span(first.span.start, second.span.end), value, second.suffix)


def read_date(text: str) -> EdtfDate | None:
    """The date that `text` is, with or without brackets and stops; None when there is more, or nothing, in it."""
    bare = text.strip(" ,;()").lstrip(".")
    end = len(bare.rstrip(" .,;()"))  # the last stop may be an abbreviation's: "1998 m. gegužės 5 d."
    for found in find_dates(bare):
        if found.span.start == 0 and found.span.end >= end - (1 if bare[:end].endswith("]") else 0):
            return found.date
    return None


class _Near(NamedTuple):
    """What belongs to a month's name: where the date begins and ends, and its parts as far as they are there."""

    begin: int
    stop: int
    year: str | None
    day: str | None = None
    last_day: str | None = None


def _around_month(text: str, match: re.Match[str], start: int, end: int) -> FoundDate | None:
    word = match[0].casefold()
    if word in SEASONS and word not in MONTHS:
        return _season(text, match, end)
    month = MONTHS[word]
    low = max(start, match.start() - 26)
    before = _BEFORE.search(text[low : match.start()])
    after = _AFTER.match(text, match.end(), end)
    assert before is not None and after is not None  # both patterns match the empty string
    day = before["d1"]
    ranged = None if day else _months(text, match, end)
    if ranged is not None:
        return ranged
    if day and after["d"] and not after["y"] and before["y"]:
        day = None  # "1958 3 March 4" cannot be; the nearer order wins
    if day and int(day) <= 31:
        near = _day_before(text, match, before, after, low, end)
    elif after["d"] and 1 <= int(after["d"]) <= 31:
        if after["m2"] and is_month(after["m2"]):
            return _to_another_month(match, before, after, low)
        near = _day_behind(match, before, after, low)
    elif after["y"] or (before["y"] and not before["d1"]):
        begin = match.start() if after["y"] else low + before.start("y")
        near = _Near(begin, after.end() if after["y"] else match.end(), after["y"] or before["y"])
    else:
        return None
    stop, year = near.stop, near.year
    own = _OF_DAY if after["d"] and near.day else _OF_YEAR if year else None
    behind = own.match(text, stop, end) if own else None
    if behind:
        stop = behind.end()
    value = _value(near, month)
    if value is None:
        return None
    if not year:
        return FoundDate(Span(near.begin, stop), EdtfDate(value=value))
    suffix = before["suffix"] or "" if before["y"] and year == before["y"] and not after["y"] else ""
    return _checked(Span(near.begin, stop), value, suffix)


def _value(near: _Near, month: int) -> str | None:
    """The EDTF string of a month with its day and year, or one of the two."""
    if not near.day:
        return f"{near.year}-{month:02}" if near.year else None
    year, day, last = near.year or "XXXX", int(near.day), int(near.last_day or 0)
    value = f"{year}-{month:02}-{day:02}"
    return f"{value}/{year}-{month:02}-{last:02}" if day < last and (last <= 31 or not near.year) else value


def _months(text: str, match: re.Match[str], end: int) -> FoundDate | None:
    """ "January–March 1958"."""
    more = _MONTH_RANGE.match(text, match.end(), end)
    year = _YEAR_AFTER.match(text, more.end(), end) if more and is_month(more["m"]) else None
    if more is None or year is None:
        return None
    first, last = MONTHS[match[0].casefold()], MONTHS[more["m"].casefold()]
    value = f"{year['y']}-{first:02}/{year['y']}-{last:02}"
    return FoundDate(Span(match.start(), year.end()), EdtfDate(value=value))


def _day_before(
    text: str, match: re.Match[str], before: re.Match[str], after: re.Match[str], low: int, end: int
) -> _Near:
    """ "12 August 1958", "1958, 12 Aug."."""
    dotted = text[match.end() : match.end() + 1] == "."
    tail = _YEAR_AFTER.match(text, match.end() + (1 if dotted else 0), end)
    year, stop = before["y"], match.end() + (1 if dotted and match.end() - match.start() < 5 else 0)
    if tail and not tail["y2"]:
        year, stop = tail["y"], tail.end()
    elif after["y"] and not after["d"]:
        year, stop = after["y"], after.end()
    begin = low + (before.start("d1") if before["y"] and year != before["y"] else before.start())
    return _Near(begin, stop, year, before["d1"], before["d2"])


def _day_behind(match: re.Match[str], before: re.Match[str], after: re.Match[str], low: int) -> _Near:
    """ "August 12, 1958", "1958 August 12"; a word behind a dash that is no month belongs to something else."""
    own = (before["y"] and after["y"]) or before["y"] is None
    begin = match.start() if own or not before[0].strip() else low + before.start()
    stop, last = (after.end("d"), None) if after["m2"] else (after.end(), after["d2"])
    return _Near(begin, stop, after["y"] or before["y"], after["d"], last)


def _to_another_month(match: re.Match[str], before: re.Match[str], after: re.Match[str], low: int) -> FoundDate | None:
    """ "July 30–August 2, 1958"."""
    near = _day_behind(match, before, after, low)
    if not near.year:
        return None
    first, last = MONTHS[match[0].casefold()], MONTHS[after["m2"].casefold()]
    value = f"{near.year}-{first:02}-{int(after['d']):02}/{near.year}-{last:02}-{int(after['d2'] or 1):02}"
    return _checked(Span(near.begin, after.end()), value)


def _names_date(text: str, match: re.Match[str]) -> bool:
    """Whether a word is a season or a month here.

    A form that means other things, too, has a day before it, and a stop or a year on its other side: "5. mail 1998",
    "12. des.", "1957 m. geg. 14 d."
    """
    word = match[0].casefold()
    if word not in _NAMED or word not in WORDLIKE_MONTHS:
        return word in _NAMED
    before = _BEFORE.search(text[max(0, match.start() - 26) : match.start()])
    assert before is not None
    after = text[match.end() : match.end() + 6]
    if before["d1"] is None:
        return before["y"] is not None and after[:1] == "."
    dated = len(match[0]) > 3 and _YEAR_NEXT.match(after) is not None
    return after[:1] == "." or dated or before["y"] is not None


def _season(text: str, match: re.Match[str], end: int) -> FoundDate | None:
    year = _YEAR_AFTER.match(text, match.end(), end)
    if not year:  # "1995 Summer", as in Vancouver
        front = _YEAR_FRONT.search(text, max(0, match.start() - 6), match.start())
        if front is None:
            return None
        value = EdtfDate(value=f"{front['y']}-{SEASONS[match[0].casefold()]}")
        return FoundDate(Span(front.start("y"), match.end()), value)
    earlier = _SEASON_BEFORE.search(text, max(0, match.start() - 14), match.start())
    begin = earlier.start() if earlier and earlier["s"].casefold() in SEASONS else match.start()
    return FoundDate(Span(begin, year.end()), EdtfDate(value=f"{year['y']}-{SEASONS[match[0].casefold()]}"))


def _numeric(match: re.Match[str]) -> FoundDate | None:
    span = Span(*match.span())
    if match["iso"]:
        return _checked(span, match["iso"])
    if match["cy"]:
        value = match["cy"]
        for group in ("cm", "cd"):
            value += f"-{int(match[group]):02}" if match[group] else ""
        return _checked(span, value)
    if match["rd"]:
        of_year = _OF_YEAR.match(match.string, match.end())
        span = Span(span.start, of_year.end() if of_year else span.end)
        return _checked(span, f"{match['ry']}-{_ROMAN_MONTH[match['rm']]:02}-{int(match['rd']):02}")
    month = _ROMAN_MONTH.get(match["m"]) if match["m"].isalpha() else int(match["m"])
    day, year = int(match["d"]), match["y"] if len(match["y"]) == 4 else "19" + match["y"]
    if month is None:
        return None
    if month > 12 >= day:  # 9/25/1958: the American order shows itself
        day, month = month, day
    elif match["sep"] == "/" and day <= 12:
        day, month = month, day  # with a slash and nothing to tell, American sources are the more frequent
    return _checked(span, f"{year}-{month:02}-{day:02}")


def _years(match: re.Match[str]) -> FoundDate:
    value, second = match["y"], match["y2"]
    mark = "~" if match["circa"] else "?" if match["mark"] or "?" in match[0] else ""
    end = match.end()
    if match["openend"]:
        return FoundDate(Span(match.start(), end), EdtfDate(value=f"{value}/.."))
    if second and match["suffix"]:
        second, end = None, match.start("dash")
    if second:
        last = second if len(second) == 4 else value[: 4 - len(second)] + second
        if int(last) > int(value):
            value = f"{value}{mark}/{last}"
        else:
            end = match.start("dash")
    return FoundDate(
        Span(match.start(), end),
        EdtfDate(value=value if "/" in value else value + mark),
        match["suffix"] or "",
    )


def _checked(span: Span, value: str, suffix: str = "") -> FoundDate | None:
    date = EdtfDate(value=value)
    return FoundDate(span, date, suffix) if date.is_valid else None


def with_year(date: EdtfDate, year: EdtfDate) -> EdtfDate:
    """A day without a year ("XXXX-04-04") joined to the year that stood elsewhere in the entry."""
    if not date.precision or date.has_year or not year.has_year:
        return date
    return EdtfDate(value=date.value.replace("XXXX", f"{year.year:04}"), time=date.time)
