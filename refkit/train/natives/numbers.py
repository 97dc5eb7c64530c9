"""Labels dates, volumes with their issues, and pages; the words that lead in a number are none of it."""

from __future__ import annotations

import re

from refkit.read.dates import find_dates
from refkit.read.pages import is_roman
from refkit.train.natives.sheet import Sheet, Stretch, Unclear, is_number, marked, paint_accessed

_NO_DATES = frozenset(("s.a", "s. a", "in preparation", "in prep", "submitted", "to appear"))
"""What the reader of dates has no words for, beside "n.d." and "forthcoming"."""


def paint_date(sheet: Sheet, stretch: Stretch) -> None:
    """Finds the dates of a stretch; which of a reference's dates is its own is decided when all are known."""
    if any(marked(word, "ac") and not word.isdigit() for _, word in sheet.words(stretch)):
        paint_accessed(sheet, stretch)
        return
    covered = _found_dates(sheet, stretch)
    if not covered and stretch.text.strip(" ,.;:()[]").casefold() not in _NO_DATES:
        raise Unclear("no date")
    rest = [i for i in sheet.of(stretch) if i not in covered]
    if covered and any(c.isdigit() for i in rest for c in sheet.tokens[i].text):
        raise Unclear("numbers beside a date")
    sheet.outside(rest)


def _found_dates(sheet: Sheet, stretch: Stretch) -> set[int]:
    """Keeps the dates of a stretch for `settle_dates`; gives the tokens that they cover."""
    covered: set[int] = set()
    for date in find_dates(sheet.text, stretch.start, stretch.end):
        inner = sheet.inside(date.span.start, date.span.end)
        covered.update(inner)
        if date.date.precision:
            sheet.dates.append((date, inner))
        else:  # "forthcoming", "n.d."
            sheet.outside(inner)
    return covered


def settle_dates(sheet: Sheet) -> None:
    """Labels the date of the reference: a day or month over its year alone, or a year and a day that stand apart."""
    dates = sheet.dates
    full = [d for d in dates if d[0].date.has_year and (d[0].date.has_month or d[0].date.is_range)]
    years = [d for d in dates if d[0].date.has_year and d not in full]
    days = [d for d in dates if not d[0].date.has_year]
    values = {str(d[0].date)[:4] for d in (*full, *years)}
    if len(values) > 1 or len(full) > 1 or len(days) > 1 or (days and (full or not years)):
        raise Unclear("dates that contradict")
    own = full or [*years[:1], *days]
    for date in dates:
        if date in own:
            sheet.value(date[1], "DA")
        else:
            sheet.outside(date[1])


# Volume and issue


_YEAR = re.compile(r"1[5-9]\d\d|20\d\d")
_LINK = re.compile(r"\s?[-–—/&+]\s?")
_EAST_ASIAN_WORDS = frozenset("第卷巻期号號권호제집輯辑")
_EAST_ASIAN_ISSUES = frozenset("期号號호")
_JOINERS = frozenset(("and", "of", "e", "et", "und", "dell", "o"))


class _Volume:
    """What was read so far of a stretch: the label that the next number gets, and those that have one."""

    def __init__(self, sheet: Sheet, label: str) -> None:
        self.sheet, self.label = sheet, label
        self.given: set[str] = set()
        self.last = -2

    def number(self, i: int, after: str) -> None:
        """A number, and the word behind it: it goes on with a range, begins a value, or is an extent ("2 vols.")."""
        if _YEAR.fullmatch(self.sheet.word(i)):
            raise Unclear("a year for a volume")
        if self.last == i - 1 and self._goes_on(self.sheet.tokens[i].gap):
            self.sheet.labels[i] = self.label.lower()
        else:
            if self.label == "VO" and "VO" in self.given:
                self.label = "IS"
            if self.label in self.given:
                raise Unclear("more numbers than names for them")
            self.given.add(self.label)
            if marked(after, "vs") and not marked(after, "is"):
                self.sheet.outside([i])
            else:
                self.sheet.value([i], self.label)
        self.last = i

    def _goes_on(self, gap: str) -> bool:
        return bool(_LINK.fullmatch(gap)) and (gap.strip() != "/" or self.label == "IS")

    def word(self, i: int) -> None:
        """A word that names the number behind it, or joins two."""
        word = self.sheet.word(i)
        names_volume, names_issue = marked(word, "vo"), marked(word, "is")
        if names_volume or names_issue or word in _EAST_ASIAN_WORDS:
            if (names_issue and ("VO" in self.given or not names_volume)) or word in _EAST_ASIAN_ISSUES:
                self.label = "IS"
        elif word not in _JOINERS:
            raise Unclear("words for a volume")
        self.sheet.outside([i])


def paint_volume(sheet: Sheet, stretch: Stretch, label: str = "VO", *, years: bool = False) -> None:
    """Labels volume and issue of a stretch: "Vol. 78, No. 9", "11(1)", "n° 20". `years`: the year may stand in it."""
    dated = _found_dates(sheet, stretch) if years else set()
    words = [(i, word) for i, word in sheet.words(stretch) if i not in dated]
    read = _Volume(sheet, label)
    for at, (i, word) in enumerate(words):
        after = words[at + 1][1] if at + 1 < len(words) else ""
        names_next = len(word) == 1 and marked(word, "vo", "is") and is_number(after)  # "v. 12" is no Roman five
        if is_number(word) and not names_next:
            read.number(i, after)
        else:
            read.word(i)
    if not read.given:
        raise Unclear("no volume")


# Pages


_EXTENT = re.compile(r"\W*(?:[ivxlc]+\W+)?\d+\s?(?:p|pp|pages|páginas|s|S|Seiten|с|стр|sider|sidor|hlm)\b\W*", re.I)
_ODD_PAGES = re.compile(r"\d,\d|:|[pP]\d|\d \d")
_PAGE = re.compile(r"[a-z]{0,3}\d+[a-z]{0,3}")
_BETWEEN_PAGES = frozenset(
    ("f", "ff", "sq", "sqq", "ss", "sgg", "seg", "segg", "ssg", "suiv", "sv", "y", "e", "et", "and", "und", "à", "to")
)
_BEFORE_PAGES = frozenset(("a", "at", "esp", "第", "aux"))


def paint_pages(sheet: Sheet, stretch: Stretch, *more: str) -> None:
    """Labels the pages of a stretch; the extent of a book ("494 p.") is none. `more`: other words that lead them in."""
    words = sheet.words(stretch)
    if _EXTENT.fullmatch(stretch.text):
        sheet.outside([i for i, _ in words])
        return
    if _ODD_PAGES.search(stretch.text.rstrip(" :;,.")):
        raise Unclear("pages in an odd form")
    numbers = [at for at, (_, word) in enumerate(words) if _PAGE.fullmatch(word) or is_roman(word)]
    while numbers and words[numbers[0]][1].isalpha() and marked(words[numbers[0]][1], "pa"):
        del numbers[0]  # "c. 12" has no Roman hundred
    if not numbers:
        raise Unclear("no pages")
    first, end = numbers[0], numbers[-1] + 1
    if end < len(words) and words[end][1] in _BETWEEN_PAGES:
        end += 1
    if end != len(words) or any(at not in numbers and words[at][1] not in _BETWEEN_PAGES for at in range(first, end)):
        raise Unclear("words between pages")
    if not all(marked(word, "pa", "ps") or word in more or word in _BEFORE_PAGES for _, word in words[:first]):
        raise Unclear("words before pages")
    sheet.outside([i for i, _ in words[:first]])
    sheet.value([i for i, _ in words[first:]], "PA")
