"""Dates, volumes, issues and pages in Chinese, Japanese and Korean references: how they look, and their values."""

from __future__ import annotations

import re
import unicodedata

from refkit.knowledge.east_asian import PRINTINGS, REVISED, SEASONS, SERIAL
from refkit.model.parts import EdtfDate, Number, Pages
from refkit.parse.forms.eastern.people import LETTER
from refkit.parse.forms.shapes import Shape, one_of
from refkit.read.eastern_dates import HAN_FIGURES, read_eastern_date
from refkit.read.eastern_dates import LABELS as DATE_WORDS
from refkit.read.eastern_dates import PATTERN as DATE

_DASH = r"\s?[-~]\s?"
_COUNT = rf"(?:\d{{1,4}}|[{HAN_FIGURES}]{{1,5}})"
_PAGE = rf"[A-Z]?\d{{1,5}}(?:{_DASH}[A-Z]?\d{{1,5}})?"
_PAGES = rf"{_PAGE}(?:,\s?{_PAGE}){{0,3}}"
_HAN_PAGES = rf"[{HAN_FIGURES}]{{1,6}}(?:{_DASH}[{HAN_FIGURES}]{{1,6}})?"
_ANY_PAGES = rf"(?:{_PAGES}|{_HAN_PAGES})"
_VOLUME_WORD = r"[卷巻冊册輯辑권집編编部](?=第|제|\W|\d|[a-zA-Z]|$)"
_OF_SEVERAL = rf"上·?下\s?[卷巻冊册]?|上·中·下|[上中下]\s?[卷巻冊册篇編编권]?(?!{LETTER})"
_VOLUME = rf"[第제]?\s?{_COUNT}\s?{_VOLUME_WORD}|[第제]\s?{_COUNT}(?!\d)|卷\s?{_COUNT}(?!\d)|[Vv]ol\.?\s?\d+"
_ISSUES = rf"(?:\d{{1,5}}(?:[-~·、/,]\d{{1,5}})?|[{HAN_FIGURES}]{{1,6}})"
_ISSUE = rf"(?:{one_of(SERIAL)})?\s?{_ISSUES}\s?[期号號호輯집](?!{LETTER})|[Nn]o\.?\s?\d+|期\s?\d{{1,4}}"
_NEWSPAPER_PAGE = rf"第?\s?(?:\d{{1,3}}|[{HAN_FIGURES}]{{1,4}})\s?版|版\s?\d{{1,3}}"
_LABELLED_PAGES = (
    rf"[第제頁页]{{0,2}}\s?{_ANY_PAGES}\s?(?:[頁页쪽면面]|ページ)|[頁页]\s?{_ANY_PAGES}|[Pp]{{1,2}}\.?\s?{_PAGES}"
)
_EDITION = r"第?\s?[\d一二三四五六七八九十]{1,3}\s?[版판](?:第?\d+[刷次]印?刷?)?"

_DIGITS = re.compile(r"\d+(?:[-~/.·]\d+)?")
_FIGURES = re.compile(rf"[{HAN_FIGURES}]+|[IVXivx]+")
_PAGE_FIGURES = re.compile(
    rf"[A-Za-z]?\d[\d\s~,-]*(?:[A-Z]?\d+)?|[{HAN_FIGURES}]+(?:\s?[-~]\s?[{HAN_FIGURES}]+)?|[ivxlc]+(?:-[ivxlc]+)?"
)
_PRINTED = re.compile(rf"{one_of(PRINTINGS)}$")


def date(_: str, same: str) -> EdtfDate | None:
    """A date of any era."""
    return read_eastern_date(same.strip(" ,.;()").rstrip("자付"))


def printed_year(source: str, same: str) -> EdtfDate | None:
    """The date of "2001年版"."""
    return date(source, _PRINTED.sub("", same.strip()))


def year(source: str, same: str) -> EdtfDate | None:
    """A year behind an author, without its letter: 2009a."""
    return date(source, same.strip().rstrip("abcdefgh"))


def month_issue(source: str, same: str) -> EdtfDate | None:
    """The month of "2001年3月号"."""
    return date(source, same.strip().rstrip("号號"))


def number(source: str, same: str) -> Number:
    """The figures of a number without its labels: 第14巻 is 14, 下巻 stays."""
    found = _DIGITS.search(same) or _FIGURES.search(same)
    if found is None:
        return Number(text=source.strip(" ,，、()（）"))
    return Number(text=unicodedata.normalize("NFKC", found[0]) if found[0][0].isdigit() else found[0])


def words_of_number(source: str, same: str) -> str:
    """The same as plain words."""
    return number(source, same).text


def pages(source: str, same: str) -> Pages | None:
    """Pages without their labels, as printed."""
    found = _PAGE_FIGURES.search(same)
    if found is None:
        return None
    printed = source[found.start() : found.end()].strip(" ,")
    return Pages(text=unicodedata.normalize("NFKC", printed) if printed[:1].isdigit() else printed)


_OF_VOLUMES = tuple("第 제 卷 巻 冊 册 輯 辑 권 집 編 编 部 vol".split())
_OF_ISSUES = ("通", "no", "期", "号", "號", "호", "輯", "집", *SERIAL)
_OF_PAGES = tuple("第 제 頁 页 쪽 면 面 ページ p pp P PP 版 以下".split())

NUMBERS: dict[str, Shape] = {
    "issued": Shape(rf"{DATE}(?:자|付)?", date, (*DATE_WORDS, "자", "付")),
    "year": Shape(r"(?:1[4-9]|20)\d\d[a-z]?년?年?", year, ("年", *"abcdefgh"), "issued"),
    "printed_year": Shape(rf"{DATE}\s?{one_of(PRINTINGS)}", printed_year, (*DATE_WORDS, *"".join(PRINTINGS)), "issued"),
    "month_issue": Shape(r"(?:1[4-9]|20)\d\d年(?:1[0-2]|\d)月[号號]", month_issue, (*DATE_WORDS, "号", "號"), "issued"),
    "day_of_year": Shape(
        r"(?:1[0-2]|0?[1-9])\s?[月월.]\s?(?:3[01]|[12]\d|0?[1-9])\s?[日일]?", lambda s, _: s.strip(), DATE_WORDS
    ),
    "volume": Shape(rf"(?:{_OF_SEVERAL}|{_VOLUME})", number, _OF_VOLUMES),
    "bare_volume": Shape(r"\d{1,3}(?!\d)", number),
    "volumes": Shape(r"[全전]\d{1,2}[卷巻冊册권]", words_of_number, ("全", "전", *_OF_VOLUMES), "number_of_volumes"),
    "issue": Shape(rf"(?:{_ISSUE}|{one_of(SEASONS)})", number, _OF_ISSUES),
    "journal_volume": Shape(r"\d{1,4}(?=\s?(?:\(|[,、:]|[/-]\d|$))", number),
    "journal_issue": Shape(r"\d{1,4}(?:[-~/,·]\d{1,4})?", number),
    "page": Shape(rf"(?:{_LABELLED_PAGES}|{_NEWSPAPER_PAGE})(?:[以이][下하])?", pages, _OF_PAGES),
    "bare_page": Shape(_PAGES, pages),
    "edition": Shape(rf"(?:{_EDITION}|{one_of(REVISED)})", number, ("第", "版", "판")),
    "series_number": Shape(
        r"第?\d{1,4}[卷巻冊册号號집권]?", words_of_number, ("第", *_OF_VOLUMES, "号", "號"), "collection_number"
    ),
}
"""The shapes of dates and numbers; words that are labels stand with each."""
