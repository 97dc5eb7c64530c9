"""What a piece of text holds: the years, places, pages, archives and addresses of references, the words of prose."""

from __future__ import annotations

import re
from functools import cache

from refkit.knowledge import pages
from refkit.knowledge.archives import ARCHIVE_CUES
from refkit.knowledge.law import LEGAL_CUES
from refkit.knowledge.periodicals import PERIODICAL_CUES
from refkit.knowledge.presses import PRESS_CUES
from refkit.knowledge.words import filled
from refkit.text.cues.shapes import (
    BODY,
    DOMAIN,
    LETTER,
    MONTH,
    UPPER,
    URL,
    YEAR,
    bare,
)

_TITLED_URL = re.compile(
    r"[^\s\d(][^\n]{3,250}[^\s:]\s+[(<\[]?(?:https?://|www\.|" + DOMAIN + r")\S+(?:\s+\([^()\n]{3,60}\))?\s*$", re.I
)
_BARE_URL = re.compile(
    r"<?(?:https?://|www\.)[^\s<>@]{1,60}\.[^\s<>]{2,2000}>?[.,]?|(?:doi:\s?)?10\.\d{4,9}/[^\s<>]{2,300}", re.I
)
_ANY_YEAR = re.compile(r"(?:1[3-9]\d\d|20[0-4]\d)(?!\d)(?<![\d/.=\-–]\d{4})(?<!\d,\d{4})")
_DATED = re.compile(
    rf"\({YEAR}[a-z]?(?:[–\-/]\d{{2,4}})?(?:,[^()]{{1,30}})?\)|[,.:;]\s?\(?{YEAR}[a-z]?\)?\s*(?:[.,;:]|$)|,\s(?:[^,\n]{{1,30}}\s)?{YEAR}\)"
)
_PLACED = re.compile(
    rf"[(.,;]\s?{UPPER}[^,.;:()\n]{{1,30}}(?:,\s?[A-Z][A-Za-z. ]{{1,12}}|\([A-Z]{{2}}\))?(?:\s?\([A-Z.]{{2,5}}\))?\s?:"
    rf"\s{UPPER}"
)
_NUMBERS_OF_PAGES = re.compile(r"\d\s?[:(]\s?\d{1,4}(?:\))?|[,:]\s?\d{1,4}\s?[–\-]\s?\d{1,4}(?!\d)|,\s\d{1,4}\.?\s*$")
_PRESS = re.compile(rf"\b(?:{'|'.join(PRESS_CUES)})\b|出版社|Изд|изд-во")
_ARCHIVE = re.compile(rf"\b(?:{'|'.join(ARCHIVE_CUES)})|档案馆|檔案館|史料館|公文書館|档号")
# Fond and inventory, the address of a document in the archives of the Soviet Union's successors.
_FOND = re.compile(
    r"\b(?:[Ff]\.|[Фф]\.|[Ff]onds?|[Фф]онд)\s?(?:[РP]-?)?\d{1,5}[а-яa-z]?[,.;]?\s{1,3}(?:[Oo]p\.|[Оо]п\.|[Oo]pis['’ʹ]?|[Оо]пись)\s?\d"
)
_SHELVED = re.compile(
    rf"(?:[^\d(]{{3,90}}\()?(?P<name>{UPPER}(?:{LETTER}|[/-]){{1,12}}(?: (?:RF|РФ|AA|FMA|II))?)"
    r"\)?[,.:]? (?=[^\n]{0,200}\d)"
)
_LEGAL = re.compile(rf"\b(?:{'|'.join(LEGAL_CUES)})")
_PERIODICAL = re.compile(rf"\b(?:{'|'.join(PERIODICAL_CUES)})\b")
_ROLES = re.compile(
    r"""\b(?:
        [Ee]ds?\. | [Tt]rans\. | [Tt]ranslated[ ]by | [Ee]dited[ ]by | Hrsg | Hgg?\. | hg\.[ ]v | dir\. | coord\. | In:
      | [Rr]ev\.[ ]ed | \d+(?:st|nd|rd|th)[ ]ed | ISBN | Retrieved | [Aa]ccessed | [Dd]iss | [Tt]hesis
      | [Ii]nterview(?:ed)?[ ](?:by|with) | [Mm]emorandum | [Tt]elegram | [Mm]emcon | et[ ]al\.
    )""",
    re.VERBOSE,
)
_QUOTED = re.compile(
    r"[“\"„«‘](?=[^\s])[^“”\"„«»\n]{6,300}(?:\n[^“”\"„«»\n]{0,200})?[.,!?…]?[”\"“»’](?=[\s.,;:()\d]|$)"
)
_EMPHASIS = re.compile(r"(?<![\w*_])(\*{1,2}|_{1,2})(?=[^\s*_])[^*_\n]{4,200}")
_CJK = re.compile(r"[《〈「『][^《》\n]{1,80}[》〉」』]|年[。.]?|第\d+期")
_WORD = re.compile(r"\S+")


@cache
def _no_year() -> re.Pattern[str]:
    """Patterns with words of all languages are made when first asked for."""
    return re.compile(filled(r"(?<![^\W_]){no_date|forthcoming}"))


_DAY_BEFORE = re.compile(rf"\b\d{{1,2}}\.?\s\w{{3,10}}\.?\s{YEAR}")
_DAY_BEHIND = re.compile(rf"\s\d{{1,2}},?\s{YEAR}")


@cache
def _month_and_day() -> re.Pattern[str]:
    return re.compile(filled(rf"\b{MONTH}\s\d{{1,2}},?\s{YEAR}"))


@cache
def _pages() -> re.Pattern[str]:
    return re.compile(filled(r"(?<![^\W_]){page|leaf before}(?<=\.)\s?\d"))


@cache
def _volume() -> re.Pattern[str]:
    """A letter alone is a volume's only as "t. 3"."""
    label = r"(?![^\W\d_tTтТ]\.){volume|year_volume|issue|document before}|(?-i:Part)"
    return re.compile(filled(rf"(?<![^\W_])(?:{label})\s?(?:\d|[IVXL]+\b)"))


def has_year(text: str) -> float:
    """Holds a year, or what stands in its place (n.d., forthcoming)."""
    head = text[:BODY]
    return 1.0 if _ANY_YEAR.search(head) or _no_year().search(head) else 0.0


def dated(text: str) -> float:
    """The year stands where references have it: in brackets, or between commas and stops."""
    return 1.0 if _DATED.search(text[:BODY]) else 0.0


def full_date(text: str) -> float:
    """Holds a date to the day."""
    head = text[:BODY]
    if _DAY_BEFORE.search(head):
        return 1.0
    return 1.0 if _DAY_BEHIND.search(head) and _month_and_day().search(head) else 0.0


def placed(text: str) -> float:
    """Holds "Place: Publisher"."""
    return 1.0 if _PLACED.search(text[:BODY]) else 0.0


def paged(text: str) -> float:
    """Holds page numbers or an issue with pages."""
    return 1.0 if _NUMBERS_OF_PAGES.search(text[:BODY]) or _pages().search(text[:BODY]) else 0.0


def volumed(text: str) -> float:
    """Holds a volume, an issue or a document number."""
    return 1.0 if _volume().search(text[:BODY]) else 0.0


def published(text: str) -> float:
    """Names a press."""
    return 1.0 if _PRESS.search(text[:BODY]) else 0.0


def archived(text: str) -> float:
    """Names an archive, a box, a fond, a record group."""
    return 1.0 if _ARCHIVE.search(text[:BODY]) else 0.0


def shelved(text: str) -> float:
    """Is the address of a document and begins with it: fond and inventory, or a repository that goes by initials."""
    head = text[:BODY]
    if _FOND.search(head):
        return 1.0
    m = _SHELVED.match(bare(text))
    return 0.8 if m and m["name"] in _repositories() else 0.0


@cache
def _repositories() -> frozenset[str]:
    """The initials by which archives are cited; those of two letters may be anything."""
    from refkit.knowledge.archives import REPOSITORY_ABBREVIATIONS

    return frozenset(name for name in REPOSITORY_ABBREVIATIONS if len(name) > 2)


def legal(text: str) -> float:
    """Cites a treaty series, a statute, a case or a UN document."""
    return 1.0 if _LEGAL.search(text[:BODY]) else 0.0


def periodical(text: str) -> float:
    """Names a journal or a newspaper."""
    return 1.0 if _PERIODICAL.search(text[:BODY]) else 0.0


def roles(text: str) -> float:
    """Holds a word that only references use so often (ed., trans., In:, Retrieved ...)."""
    return 1.0 if _ROLES.search(text[:BODY]) else 0.0


def quoted_title(text: str) -> float:
    """Holds a title in quotation marks."""
    return 1.0 if _QUOTED.search(text[:BODY]) else 0.0


def emphasised_title(text: str) -> float:
    """Holds a title between Markdown's stars or underscores."""
    return 1.0 if _EMPHASIS.search(text[:BODY]) else 0.0


def cjk_reference(text: str) -> float:
    """Holds what Chinese and Japanese references hold: 《title》, 年, 第3期."""
    return 1.0 if _CJK.search(text[:BODY]) else 0.0


def has_url(text: str) -> float:
    """Holds an address or a DOI."""
    head = text[:BODY]
    if "/" not in head and "www" not in head and "10." not in head:
        return 0.0
    return 1.0 if URL.search(head) else 0.0


def titled_url(text: str) -> float:
    """A capitalised phrase and then nothing but an address: a site or a database named as a source."""
    if len(text) > 700 or not text[:1].isupper() or "/" not in text or "\n" in text.strip():
        return 0.0
    return 1.0 if _TITLED_URL.match(text) else 0.0


def bare_url(text: str) -> float:
    """Is an address or a DOI and nothing else."""
    return 1.0 if _BARE_URL.fullmatch(text[:BODY]) else 0.0


def prose(text: str) -> float:
    """How much of running prose there is: its small words outside quotation marks, per 12 words; 0.0 to 4.0."""
    unquoted = re.sub(r"[“\"„«][^“”\"„«»]{1,300}[”\"»]", " ", text[:BODY])
    found = [w.strip(".,;:!?()’'\"“”*_") for w in unquoted.split()]
    if not found:
        return 0.0
    count = sum(1 for w in found if w in pages.PROSE)
    if count < 2:
        return 0.3 * count if len(found) < 16 else 0.0
    return min(4.0, 12.0 * count / max(12, len(found)))


def small_words(text: str) -> float:
    """The share of words that begin with a small letter: high in prose, low in references."""
    found = _WORD.findall(text[:BODY])
    return sum(1 for w in found if w[0].islower()) / len(found) if found else 0.0
