"""Dates as China, Japan and Korea write them: 2001年3月, 昭和八年九月十二日, 民國22年5月, 단기 4291, 1957. 10. 31.

`PATTERN` matches one, `read_eastern_date` gives its value. Months and days of a lunar year are not ours: only the year
is told of such a date.
"""

from __future__ import annotations

from refkit.knowledge.eras import ERAS
from refkit.model.parts import EdtfDate
from refkit.read.patterns import late

HAN_FIGURES = "〇零一二三四五六七八九十百"
"""The Han numerals of volumes and pages."""
_HAN = f"元○{HAN_FIGURES}廿卅"
_FIGURES = {c: i for i, c in enumerate("零一二三四五六七八九")} | {"〇": 0, "○": 0, "元": 1}
_COUNT = rf"(?:\d{{1,2}}|[{_HAN}]{{1,4}})"
_ERA = "|".join(sorted(ERAS, key=len, reverse=True))
_OF_ERA = rf"(?:{_ERA})\s?(?:\d{{1,4}}|[{_HAN}]{{1,6}})\s?[年년]?"
_YEAR = rf"(?:{_OF_ERA}|(?:1[4-9]|20)\d\d\s?[年년]?|[一二][一二三四五六七八九〇零○]{{3}}年)"
_DAY = rf"(?:{_COUNT}|初[一二三四五六七八九十])\s?[日일号號]?"
_IN_WORDS = rf"\s?[閏闰윤]?{_COUNT}\s?[月월](?:\s?{_DAY})?"
_MONTH, _DAY_OF_MONTH = r"(?:1[0-2]|0?[1-9])", r"(?:3[01]|[12]\d|0?[1-9])"
_WITH_STOPS = rf"\.\s?{_MONTH}(?![\d-])(?:\.\s?{_DAY_OF_MONTH}(?!\d))?"
_WITH_SLASHES = rf"/{_MONTH}(?:/{_DAY_OF_MONTH})?(?![\d/])"
_WITH_DASHES = r"-(?:1[0-2]|0[1-9])(?:-(?:3[01]|[12]\d|0[1-9]))?(?![\d-])"
_IN_FIGURES = rf"(?<=\d)(?:{_WITH_STOPS}|{_WITH_SLASHES}|{_WITH_DASHES})"
PATTERN = rf"(?<![\d.]){_YEAR}(?:{_IN_WORDS}|{_IN_FIGURES})?"
"""The source of a pattern of one date, in text whose figures and marks have their usual width."""
LABELS = ("年", "月", "日", "号", "號", "년", "월", "일")
"""The words of a date that stand for no part of its value."""


_COUNTED = rf"(?:\d{{1,4}}|[{_HAN}]{{1,6}})"
_PARTS_OF_DATE = late(
    rf"\s*(?P<era>{_ERA})?\s?(?P<y>{_COUNTED})\s?[年년]?"
    rf"(?:[\s./-]*[閏闰윤]?(?P<m>{_COUNTED})\s?[月월.]?(?:[\s./-]*初?(?P<d>{_COUNTED})\s?[日일号號]?)?)?\s*\.?\s*"
)


def read_eastern_date(text: str) -> EdtfDate | None:
    """The date that a text is, or None where it is none of the calendar. Figures may be Han or Arabic."""
    match = _PARTS_OF_DATE.fullmatch(text)
    if match is None:
        return None
    year, solar = han_value(match["y"]), 0
    if match["era"]:
        era = ERAS[match["era"]]
        year, solar = year + era.before, era.solar
    month = han_value(match["m"]) if match["m"] else 0
    day = han_value(match["d"]) if match["d"] else 0
    if not 1000 <= year <= 2100 or month > 12 or day > 31:
        return None
    if year < solar or not month:
        return EdtfDate(value=f"{year:04}")
    return EdtfDate(value=f"{year:04}-{month:02}-{day:02}" if day else f"{year:04}-{month:02}")


def han_value(text: str) -> int:
    """The number that figures or Han numerals are: 一九七二, 十四, 二百三十四, 廿一, 元 (the first); 0 for others."""
    if text.isascii():
        return int(text) if text.isdigit() else 0
    if not any(c in "十百廿卅" for c in text):
        figures = [_FIGURES.get(c, -1) for c in text]
        return int("".join(map(str, figures))) if figures and min(figures) >= 0 else 0
    total = last = 0
    for c in text:
        if c in "十百":
            total += max(last, 1) * (10 if c == "十" else 100)
            last = 0
        elif c in "廿卅":
            total, last = total + (20 if c == "廿" else 30), 0
        elif c in _FIGURES:
            last = _FIGURES[c]
        else:
            return 0
    return total + last
