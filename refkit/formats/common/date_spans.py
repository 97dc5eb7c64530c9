"""Dates as databases and reference managers write them in a field of their own, to EDTF: the whole text or nothing.

"1998 Dec-1999 Jan" and "1995 Spring-Summer" (PubMed's DP), "Nov-Dec", "July 31-August 2" or "10/27" beside a year
(EndNote's Date). Each word must be a month, a season, a day or a year; dates in running text are `refkit.read.dates`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from refkit.knowledge.english import MONTHS
from refkit.knowledge.words import months, seasons, single_words
from refkit.model.parts import EdtfDate

_TOKEN = re.compile(
    r"""
    (?P<year>(?<![0-9])(?:1[0-9]|20)[0-9]{2}(?![0-9]))
  | (?P<day>(?<![0-9])[0-3]?[0-9](?![0-9]))(?:st|nd|rd|th|er|º|ª)?(?![^\W_])
  | (?P<word>[^\W\d_]{2,12})
  | (?P<range>\s*[-–—/]\s*|\s*&\s*)
  | (?P<space>[\s,.]+)
    """,
    re.VERBOSE,
)
_PAIR = re.compile(r"(?:--)?([0-9]{1,2})([-./])([0-9]{1,2})\.?")

# Parts of a year that EDTF level 1 has no number for; CSL's `season` takes them in words.
_TERM = re.compile(
    r"""
    (?:
        (?:1st|2nd|3rd|4th|first|second|third|fourth|i{1,3}|iv|[1-4])\.?\s*    # 1st quarter
        (?:quarter|quart|qtr|half|semester|trimester|term)\.?
      | q[1-4]
      | michaelmas|hilary|trinity|lent|easter|whitsun|christmas|holidays?      # terms of universities and of the Church
      | mid-?(?:summer|winter)
      | (?:early|late)\s+(?:spring|summer|fall|autumn|winter)
    )
    (?:\s+(?:term|issue|number))?
    """,
    re.IGNORECASE | re.VERBOSE,
)
_ISSUE = re.compile(r"(?i)\s+(?:special\s+)?(?:issue|number|no\.|edition|ed\.)\s*$")


@dataclass(slots=True)
class _End:
    """One end of a range: what it says of year, month (or season, 21 to 24) and day; 0 for what it does not say."""

    year: int = 0
    month: int = 0
    day: int = 0

    def text(self) -> str:
        out = f"{self.year:04}" if self.year else "XXXX"
        return out + (f"-{self.month:02}" if self.month else "") + (f"-{self.day:02}" if self.day else "")


def edtf_of(text: str, year: str = "") -> str:
    """The EDTF form of a date or a range of dates in months, seasons, days and years; "" where a word is none of them.

    `year` (four digits) stands for the year that the text does not name.
    """
    if len(text) > 60:
        return ""
    ends = _ends(text)
    if ends is None:
        return ""
    first, last = ends
    given = int(year) if re.fullmatch(r"[0-9]{4}", year) else 0
    if last is None:
        first.year = first.year or given
        return _valid(first.text()) if first.year and (first.month or not first.day) else ""
    last.year = last.year or first.year or given
    first.year = first.year or last.year
    if not first.month and first.day:
        first.month = last.month
    if not last.month and last.day:
        last.month = first.month
    both = (first, last)
    if not first.year or any(e.day and not 1 <= e.month <= 12 for e in both):
        return ""
    if (first.month > 20) != (last.month > 20) and first.month and last.month:
        return ""
    if (first.year, first.month, first.day) > (last.year, last.month, last.day):
        return ""
    return _valid("/".join(e.text() for e in both)) if first.text() != last.text() else _valid(first.text())


def _is_link(word: str) -> bool:
    """Whether a word says nothing of when: "the", "of", "dated", a day of the week."""
    return word in single_words("in_date", "on_day", "weekdays", "articles")


def _ends(text: str) -> tuple[_End, _End | None] | None:
    """The one or two ends of a text, each word of it used; None where one is not."""
    ends = [_End()]
    at = 0
    while at < len(text):
        match = _TOKEN.match(text, at)
        if match is None:
            return None
        at = match.end()
        end, word = ends[-1], (match["word"] or "").casefold()
        if match["space"] or _is_link(word):
            continue
        if match["range"] or word in single_words("until", "joiners"):
            if len(ends) == 2 or end == _End():
                return None
            ends.append(_End())
        elif match["year"] and not end.year:
            end.year = int(match["year"])
        elif match["day"] and not end.day and 1 <= int(match["day"]) <= 31:
            end.day = int(match["day"])
        elif word and not end.month and (word in months() or word in seasons()):
            end.month = months().get(word) or seasons()[word]
        else:
            return None
    if ends[-1] == _End():
        return None
    return ends[0], ends[1] if len(ends) == 2 else None


def _valid(edtf: str) -> str:
    return edtf if EdtfDate(value=edtf).is_valid else ""


def month_and_day(text: str, year: str) -> tuple[str, bool]:
    """The EDTF form of two numbers that are month and day of `year`, and whether their order is sure; ("", False).

    "27/10" and "10/27" show their order; "4.3." is a day and a month; "4/3" is read as Americans write: a guess.
    """
    match = _PAIR.fullmatch(text.strip())
    if match is None:
        return "", False
    first, second = int(match[1]), int(match[3])
    if first > 12 or match[2] == ".":
        month, day, sure = second, first, True
    else:
        month, day, sure = first, second, second > 12 or first == second
    return _valid(f"{year}-{month:02}-{day:02}"), sure


def is_term(text: str) -> bool:
    """Whether a text is a part of a year in words for which EDTF has no number ("1st Quarter", "Michaelmas term")."""
    return len(text) <= 60 and _TERM.fullmatch(text.strip()) is not None


def without_issue(text: str) -> str:
    """A season or month without the word that follows it on covers ("Spring issue")."""
    return _ISSUE.sub("", text) if len(text) <= 60 else text


_SHORT_MONTHS = [month[:3] for month in MONTHS]
_SEASON_WORDS = {21: "Spring", 22: "Summer", 23: "Fall", 24: "Winter"}


def year_and_day(date: EdtfDate) -> tuple[str, str]:
    """A date for a field of its year and one of its date, as EndNote's users write them; `dates.dated` is the inverse.

    ("2000", "Nov-Dec"), ("1998", "Dec 1998-Jan 1999"), ("1949-1953", ""), ("c. 1950", ""), ("1977", "Winter"); a
    single day has its ISO form in the second field, and what has no such form stands in the first as it is.
    """
    value, begin, end = date.value, date.begin, date.end
    if not date.is_valid or date.is_open or not begin or not 1000 <= begin[0] <= 9999:
        return str(date), ""
    if date.is_range:
        if date.is_circa or (end and end[0] > 9999):
            return value, ""
        if not end or len(begin) == len(end) == 1:
            return f"{begin[0]}-{end[0] if end else ''}", ""
        first = _words(begin, year=end[0] != begin[0])
        if len(end) == 3 and end[:2] == begin[:2]:
            return str(begin[0]), f"{first}-{end[2]}"
        return str(begin[0]), f"{first}-{_words(end, year=end[0] != begin[0])}"
    if not date.has_month:
        about = {"~": f"c. {begin[0]}", "?": f"{begin[0]}?"}
        return about.get(value[-1], value), ""
    if date.is_circa:
        return value, ""
    return str(begin[0]), _SEASON_WORDS.get(begin[1], value)


def _words(parts: tuple[int, ...], *, year: bool) -> str:
    month = (_SEASON_WORDS.get(parts[1]) or _SHORT_MONTHS[parts[1] - 1]) if len(parts) > 1 else ""
    return " ".join(p for p in (month, str(parts[2]) if len(parts) > 2 else "", str(parts[0]) if year else "") if p)
