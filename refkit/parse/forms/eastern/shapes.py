"""What the parts of Chinese, Japanese and Korean references look like."""

from __future__ import annotations

import re
import unicodedata
from typing import Any

from refkit.knowledge.east_asian import (
    CALL_LABELS,
    EDITED,
    KEPT,
    NEWSPAPERS,
    OTHERS,
    REPORTS,
    REPOSITORIES,
    SERIES,
    THESES,
    TOWNS,
    TRANSLATED,
    WROTE,
)
from refkit.model.parts import EdtfDate, Name, Number, Pages, Title
from refkit.parse.forms.shapes import Shape, as_printed, as_title, one_of
from refkit.read.eastern_dates import LABELS as DATE_WORDS
from refkit.read.eastern_dates import PATTERN as DATE
from refkit.read.eastern_dates import han_value, read_eastern_date

LETTER = r"[^\W\d_a-zA-Z]"
"""A letter of another script than Latin: classes of categories are compiled in no time, ranges of Han letters are not."""
_HAN = "〇零一二三四五六七八九十百"
_NUMBER = rf"(?:\d{{1,4}}|[{_HAN}]{{1,5}})"
_LATIN = r"[A-Za-z\u00c0-\u024f.'’ -]"
_GLOSS = r"\s?[(\[](?:[^\W\d_]|[ ,·.'’-]){2,60}[)\]]"
_INITIALS = r"(?:[A-Z](?:\.\s?|·)){1,3}"
_PERSON = rf"(?:[\[(〈]{LETTER}{{1,4}}[\])〉]\s?)?(?:{_INITIALS})?{LETTER}(?:[^\W\d_]|[· =.'’-]){{0,40}}?(?:{_GLOSS})?"
_FURTHER = rf"(?:\s?(?:[,、·;&]|,\s?&|与|與|和|と|及び|및)\s?{_PERSON}){{0,6}}?"
_PEOPLE = rf"{_PERSON}{_FURTHER}(?:[,、]?\s?{one_of(OTHERS)})?"
_NAME_PARTS = re.compile(
    r"\s*(?:[,，]\s?&|[,，、;；&])\s*|\s+(?:및|及び)\s+|(?<=[^\s])[与與和](?=[^\s])|\s+(?:와|과|與|和)\s+"
)
_ROLE_AT_END = re.compile(rf"(?:[^\s가-힣]{{2}}|\s){one_of([*EDITED, *TRANSLATED, '著', '撰'])}$")
_DOT = re.compile(r"\s?[·・•ㆍ‧･]\s?")
_AND_OTHERS = re.compile(rf"[,，、]?\s*{one_of(OTHERS)}$")
_GLOSSED = re.compile(r"\s?[(（\[［][^()（）\[\]［］]+[)）\]］]$")
_KATAKANA = re.compile(r"[\u30a0-\u30ff=＝・·\s]+")
_COUNTRY = re.compile(r"^[\[(（［〔〈【][^\])）］〕]{1,6}[\])）］〕〉】]\s?")


def people(source: str, _: str) -> tuple[Name, ...] | None:
    """The persons of a list; a dot parts two of them, but is a part of a foreign name in kana or in Chinese letters."""
    text = _AND_OTHERS.sub("", source.strip(" ,，、.。:：;；"))
    out = []
    for piece in _NAME_PARTS.split(text):
        for name in _dotted(piece):
            if _ROLE_AT_END.search(name.strip(" )）]］")):
                return None
            bare = _COUNTRY.sub("", _GLOSSED.sub("", name)).strip(" ,，、.。")
            if len(bare) > 40 or not bare:
                return None
            out.append(Name(literal=bare))
    return tuple(out) or None


def _dotted(piece: str) -> list[str]:
    """The names that a dot parts. 马克斯·霍兰德 and マルタ・ヨハンセン are one, 真壁俊輔・大河内澄 and 옥경애·변창호 two."""
    parts = _DOT.split(piece.strip())
    if len(parts) == 1 or _KATAKANA.fullmatch(piece) or not all(parts):
        return [piece]
    japanese = re.search("[\u3041-\u30fa]", piece) or "・" in piece
    korean = re.search("[가-힣]", piece)
    if korean and all(2 <= len(part) <= 4 for part in parts):
        return parts
    if japanese and not korean and all(2 <= len(p) <= 8 and not _KATAKANA.fullmatch(p) for p in parts):
        return parts
    return [piece]


def date(source: str, same: str) -> EdtfDate | None:
    """A date of any era."""
    return read_eastern_date(same.strip(" ,.;()").rstrip("자付"))


def printed_year(source: str, same: str) -> EdtfDate | None:
    """The date of "2001年版"."""
    return date(source, re.sub("(?:[点點]校本|影印本|铅印本|刻本|初?版|刊行?|发行|印行|出版)$", "", same.strip()))


def month_issue(source: str, same: str) -> EdtfDate | None:
    """The month of "2001年3月号"."""
    return date(source, same.strip().rstrip("号號"))


def number(source: str, same: str) -> Number | None:
    """The figures of a number without its labels: 第14巻 is 14, 下巻 stays."""
    found = _DIGITS.search(same) or _FIGURES.search(same)
    if found is None:
        return Number(text=source.strip(" ,，、()（）"))
    return Number(text=unicodedata.normalize("NFKC", found[0]) if found[0][0].isdigit() else found[0])


_DIGITS = re.compile(r"\d+(?:[-~/.·]\d+)?")
_FIGURES = re.compile(rf"[{_HAN}]+|[IVXivx]+")
_PAGE_FIGURES = re.compile(
    rf"[A-Za-z]?\d[\d\s~,-]*(?:[A-Z]?\d+)?|[{_HAN}]+(?:\s?[-~]\s?[{_HAN}]+)?|[ivxlc]+(?:-[ivxlc]+)?"
)


def pages(source: str, same: str) -> Pages | None:
    """Pages without their labels, as printed."""
    found = _PAGE_FIGURES.search(same)
    if found is None:
        return None
    printed = source[found.start() : found.end()].strip(" ,")
    return Pages(text=unicodedata.normalize("NFKC", printed) if printed[:1].isdigit() else printed)


def series_title(source: str, same: str) -> Title | None:
    """The title of a series without its number."""
    return as_title(re.sub(r"\s?(?:第?\d+[巻卷集辑輯号號권]?)$", "", source), same)


_FREE = r"[^,、。;:()《》『』「」〈〉“”\[\]\n]"
_NAMED = rf"{LETTER}(?:(?:[^\W\d_]|[·& '.-])){{0,40}}?"
_DASH = r"\s?[-~]\s?"
_PAGE = rf"[A-Z]?\d{{1,5}}(?:{_DASH}[A-Z]?\d{{1,5}})?(?:,\s?\d{{1,5}}(?:{_DASH}\d{{1,5}})?){{0,3}}"
_HAN_PAGE = rf"[{_HAN}]{{1,6}}(?:{_DASH}[{_HAN}]{{1,6}})?"
_CALL = r"(?=[^,、。;]{0,40}\d)[^\s,、。;:()《》『』「」](?:[^,、。;()《》『』「」]|\([^()]{0,30}\)){0,60}"

_HOUSE = rf"(?:[^\W\d_](?:(?:[^\W\d_]|[·])|\s(?=[^\sA-Z])){{0,30}}?)??{one_of(REPOSITORIES)}"

SHAPES: dict[str, Shape] = {
    "author": Shape(_PEOPLE, people, OTHERS),
    "people": Shape(_PEOPLE, people, OTHERS),
    "wrote": Shape(rf"(?:{one_of(OTHERS)}\s?)?{one_of(WROTE)}", as_printed),
    "edited": Shape(rf"(?:{one_of(OTHERS)}\s?)?[(]?{one_of(EDITED)}[)]?", as_printed),
    "translated": Shape(rf"(?:{one_of(OTHERS)}\s?)?[(]?{one_of(TRANSLATED)}[)]?", as_printed),
    "bracketed": Shape(r"[^\n]{1,300}", as_title),
    "plain_title": Shape(r"[\w“\"「『《〈(][^\[\]\n]{1,150}?", as_title),
    "latin_title": Shape(r"[A-Z][^\n\[\]《》『』「」]{8,200}?", as_title),
    "issued": Shape(rf"{DATE}(?:자|付)?", date, (*DATE_WORDS, "자", "付")),
    "year": Shape(
        r"(?:1[4-9]|20)\d\d[a-z]?년?年?", lambda s, n: date(s, n.strip().rstrip("abcdefgh")), ("年", *"abcdefgh"), "issued"
    ),
    "day_of_year": Shape(
        r"(?:1[0-2]|0?[1-9])\s?[月월.]\s?(?:3[01]|[12]\d|0?[1-9])\s?[日일]?", lambda s, n: s.strip(), DATE_WORDS
    ),
    "place": Shape(rf"{LETTER}{{2,6}}(?:\s?[·/、]\s?{LETTER}{{2,5}})?", as_printed, (), "publisher_place"),
    "town": Shape(one_of(TOWNS), as_printed, (), "publisher_place"),
    "publisher": Shape(
        rf"(?![第제]?\s?(?:\d+|[{_HAN}]+)\s?[期号號호卷巻권집輯冊頁页쪽면年년月월]|[号號])(?={LETTER}[^,、。;()]){_NAMED}(?:\({LETTER}{{2,6}}\))?", as_printed),
    "latin_publisher": Shape(r"[A-Z][A-Za-z&.,' -]{2,60}", as_printed),
    "volume": Shape(
        rf"(?:卷\s?{_NUMBER}(?!\d)|上·?下\s?[卷巻冊册]?|上·中·下|[第제]?\s?{_NUMBER}\s?[卷巻冊册輯辑권집編编部](?=第|제|\W|\d|[a-zA-Z]|$)|[第제]\s?{_NUMBER}(?!\d)|[上中下]\s?[卷巻冊册篇編编권]?"
        rf"(?!{LETTER})|[Vv]ol\.?\s?\d+)",
        number,
        tuple("第 제 卷 巻 冊 册 輯 辑 권 집 編 编 部 vol".split()),
    ),
    "bare_volume": Shape(r"\d{1,3}(?!\d)", number),
    "issue": Shape(
        rf"(?:(?:第|제|总第|總第|통권|통|총|通)?\s?(?:\d{{1,5}}(?:[-~·、/,]\d{{1,5}})?|[{_HAN}]{{1,6}})\s?[期号號호輯집](?!{LETTER})|[Nn]o\.?\s?\d+|期\s?\d{{1,4}}|(?:봄|여름|가을|겨울|[春夏秋冬])[季号號호])",
        number,
        tuple("第 제 通 총 통권 통 总 總 期 号 號 호 輯 집 no".split()),
    ),
    "run": Shape(r"\d{1,4}\s?\(\d{1,4}(?:[-~/,·]\d{1,4})?\)", as_printed),
    "journal_volume": Shape(r"\d{1,4}(?=\s?(?:\(|[,、:]|[/-]\d|$))", number),
    "journal_issue": Shape(r"\d{1,4}(?:[-~/,·]\d{1,4})?", number),
    "month_issue": Shape(r"(?:1[4-9]|20)\d\d年(?:1[0-2]|\d)月[号號]", month_issue, (*DATE_WORDS, "号", "號"), "issued"),
    "printed_year": Shape(rf"{DATE}\s?(?:点校本|點校本|影印本|铅印本|刻本|初版|刊行|发行|印行|出版|版|刊)", printed_year, (*DATE_WORDS, *"版初刊行发印出点點校影本铅刻"), "issued"),
    "page": Shape(
        rf"(?:[第제頁页]{{0,2}}\s?(?:{_PAGE}|{_HAN_PAGE})\s?(?:[頁页쪽면面]|ページ)|[頁页]\s?(?:{_PAGE}|{_HAN_PAGE})|[Pp]{{1,2}}\.?\s?{_PAGE}"
        rf"|第?\s?(?:\d{{1,3}}|[{_HAN}]{{1,4}})\s?版|版\s?\d{{1,3}})(?:[以이][下하])?",
        pages,
        tuple("第 제 頁 页 쪽 면 面 ページ p pp P PP 版 以下".split()),
    ),
    "bare_page": Shape(_PAGE, pages),
    "edition": Shape(
        r"(?:第?\s?[\d一二三四五六七八九十]{1,3}\s?[版판](?:第?\d+[刷次]印?刷?)?|増補改訂版|増補版|改訂版|新版|初版|修訂版|修订版|增訂版|增订版|再版|개정판|증보판|초판|影印本)",
        number,
        tuple("第 版 판".split()),
    ),
    "series": Shape(rf"{LETTER}(?:[^\W\d_]|[\d·]){{0,24}}?{one_of(SERIES)}", as_title, (), "collection_title"),
    "series_number": Shape(
        r"第?\d{1,4}[卷巻冊册号號집권]?", lambda s, n: number(s, n).text, tuple("第 卷 巻 冊 册 号 號 집 권".split()), "collection_number"
    ),
    "university": Shape(rf"(?![博硕碩修學学]士|[박석]사){LETTER}(?:[^\W\d_]|[ ]){{1,40}}?(?<![博硕碩修]士)(?<![박석]사)", as_printed),
    "genre": Shape(one_of(THESES), as_printed),
    "archive": Shape(rf"{_HOUSE}(?:\s?{_HOUSE})?(?:\([^\W\d_]{{2,30}}\))?", as_printed),
    "kept": Shape(one_of(KEPT), as_printed),
    "collection": Shape(rf"{LETTER}(?:[^\W\d_]|[· -]){{1,40}}?", as_printed, (), "archive_collection"),
    "locator": Shape(_CALL, as_printed, (), "archive_location"),
    "call_label": Shape(one_of(CALL_LABELS), as_printed),
    "papers": Shape(
        rf"{LETTER}(?:[^\W\d_]|[· -]){{1,30}}?(?:文書|文庫|檔案|档案|資料|資料群|録|錄|문서|全宗|簿冊)", as_printed, (), "archive_collection"
    ),
    "tail_locator": Shape(rf"{LETTER}?\s?[\d{_HAN}][\d{_HAN}\s-]{{0,20}}", as_printed, (), "archive_location"),
    "labelled_locator": Shape(r"[^,、。;]{1,60}?", as_printed, (), "archive_location"),
    "chain": Shape(
        r"(?:全宗|目录|目錄|案卷|卷宗|文件|档案|宗)[号號]?\s?:?\s?\d[^。]{0,60}", as_printed, (), "archive_location"
    ),
    "newspaper": Shape(rf"(?:[^\W\d_]|[ ]){{1,20}}{one_of(NEWSPAPERS)}", as_title),
    "journal": Shape(rf"{LETTER}(?:[^\W\d_]|[ ·&'-]){{1,40}}", as_title),
    "edition_of_day": Shape(r"付?(?:朝刊|夕刊|晨刊|晚刊|조간|석간|号外)", as_printed),
    "report_title": Shape(rf"[^\n《》『』]{{2,100}}{one_of(REPORTS)}", as_title),
    "mark": Shape(r"\[[A-Z]{1,2}(?:/[A-Z]{2})?\]", as_printed),
    "remark": Shape(r"[^《》『』\n]{3,300}", as_printed),
    "day": Shape(rf"{DATE}\s?(?:条|條|자|日付)", as_printed),
    "lead": Shape(r"(?:参见|參見|参阅|參閱|参照|转引自|轉引自|引自|详见|詳見|见|見|参考|참조|참고)\s?:?", as_printed),
    "in": Shape(r"(?:载于|載於|载|載|见|見|收入|收于|收於|刊于|in|所載|수록)", as_printed),
    "held": Shape(r"(?:所収|所收|수록|收録)", as_printed),
    "site": Shape(rf"{LETTER}(?:[^\W\d_]|[\d· .-]){{1,30}}?", as_title),
    "country": Shape(rf"[\[(〈]{LETTER}{{1,4}}[\])〉]", as_printed),
    "society": Shape(rf"{LETTER}(?:[^\W\d_]|[ ·]){{2,30}}?", as_printed),
    "volumes": Shape(r"[全전]\d{1,2}[卷巻冊册권]", number, tuple("全 전 卷 巻 冊 册 권".split()), "number_of_volumes"),
    "detail": Shape(r"(?:第\s?\d{1,3}\s?[章節节話]|제\s?\d{1,3}\s?[장절]|\d{2,4}\s?p|(?:文書番号|資料|문서)\s?\d{1,4}|第\d{1,2}部)", as_printed),
    "gloss": Shape(r"\[[A-Z][^\[\]\n]{2,200}\]", as_printed),
}  # fmt: skip
"""The shapes of all parts that the forms of this room use."""


def newspaper_named(title: str) -> bool:
    """Whether a title in brackets is a newspaper's."""
    return bool(_NEWSPAPER.search(title))


_NEWSPAPER = re.compile(rf"(?<![会會学學史研彙汇年月季]){one_of(NEWSPAPERS)}$")


def value_of(parts: Any, name: str) -> Any:
    """The value of a part of a claim, or None."""
    return next((p.value for p in parts if p.field == name), None)


def figures(text: str) -> int:
    """The number of Han or Arabic figures."""
    return han_value(text)
