"""What is a newspaper, a magazine, a journal: by name, by the words of the name, by the company it keeps.

Also the grammar of items without a title: "Times (London), 4 October 1957."
"""

from __future__ import annotations

import re
from functools import lru_cache

from refkit.knowledge.abbreviations import IN_JOURNALS
from refkit.knowledge.catalogue import Subject, periodical
from refkit.knowledge.periodicals import (
    JOURNAL_WORDS,
    MAGAZINES,
    NEWS_AGENCIES,
    NEWSPAPER_WORDS,
    NEWSPAPERS,
    OFFICIAL,
    REFERENCE_WORKS,
)
from refkit.model.parts import EdtfDate, Number, Title
from refkit.parse.labels import LABELS, labelled
from refkit.parse.proposal import MASK, Draft, trimmed
from refkit.read.dates import find_dates
from refkit.read.names import pinyin_share
from refkit.read.patterns import late, worded

_LISTED: dict[Subject, tuple[str, float]] = {
    "journals": ("journal_article", 1.6),
    "newspapers": ("newspaper_article", 3.0),
    "magazines": ("magazine_article", 3.0),
}
_PLACE = late(r"\s[\(\[][A-Z][^()\[\]]{1,30}[\)\]]$")


@lru_cache(maxsize=2048)
def periodical_kind(name: str) -> tuple[str, float]:
    """The kind of article that a container's name tells ("" for none), and how much that weighs."""
    printed = _PLACE.sub("", " ".join(name.split()).strip(" .,;:")).strip("()")
    bare = printed.casefold()
    plain = bare.removeprefix("the ")
    if not plain or len(plain) > 90:
        return "", 0.0
    if bare in OFFICIAL or plain in OFFICIAL:
        return "government_document", 3.0
    if bare in MAGAZINES or plain in MAGAZINES:
        return "magazine_article", 3.0
    if bare in NEWSPAPERS or plain in NEWSPAPERS:
        return "newspaper_article", 3.0
    if plain in NEWS_AGENCIES:
        return "newspaper_article", 1.4
    listed = periodical(printed) if printed[:1] > "'" else None
    if listed:
        return _LISTED[listed]
    words = re.findall(r"[^\W\d_]+", plain)
    if not words:
        return "", 0.0
    if len(words) <= 5 and (
        words[-1] in NEWSPAPER_WORDS
        or (
            words[0] in NEWSPAPER_WORDS
            and words[0] in ("daily", "evening", "morning", "sunday", "gazeta", "газета", "diario", "corriere")
        )
    ):
        return "newspaper_article", 1.6
    if words[-1] == "magazine" or words[0] == "magazine" or "weekly" in words:
        return "magazine_article", 1.6
    if any(w in JOURNAL_WORDS for w in words):
        return "journal_article", 1.2
    if len(words) <= 4 and any(w in NEWSPAPER_WORDS for w in words):
        return "newspaper_article", 0.8
    return "", 0.0


_REFERENCE_WORK = late(rf"(?<![^\W_])(?:{'|'.join(REFERENCE_WORKS)})(?![^\W_])")


def is_reference_work(name: str) -> bool:
    """Whether a container is a dictionary or an encyclopedia by its name."""
    return _REFERENCE_WORK.search(name) is not None


_ITEM = labelled(
    r"(?P<name>(?:U\.S\. )?[^\W\d_][^,.“\"„«\x00\d()]{1,60}?(?:\s[\(\[](?P<in>[^()\[\]\d]{2,40})[\)\]])?)"
    r"(?=[,.:]?\s[\d\x00]|[,.]\s[A-ZА-Яa-z][^\W\d_]+\.?\s\d|[,.]\s(?:{iss_label}|{volume|page before})\s"
    r"|,\s[“\"]|\s\d|,\s[A-Z])",
    **LABELS,
)


_ISSUE_YEAR = labelled(
    r",\s(?P<label>{iss_label})?\s?(?P<issue>\d{1,3})/(?P<year>(?:19|20)\d\d)(?=[,.]|\s*(?:\x00|$)|\s\()",
    **LABELS,
)


def untitled_item(draft: Draft, start: int) -> bool:
    """Propose the container of an item that has no title of its own; whether the entry is one."""
    match = _ITEM.match(draft.signed, start)
    if not match:
        return False
    name = draft.masked[slice(*match.span("name"))]
    kind, sure = periodical_kind(name)
    if kind not in ("newspaper_article", "magazine_article", "government_document") or sure < 1.5:
        return False
    if kind == "government_document":
        draft.propose("title", Title(text=" ".join(name.split())), match.span("name"), 0.9, "official-series")
        draft.facts.official_series = True
        draft.vote(kind, 4.0)
        draft.title_end = match.end("name")
        return True
    numbered = _ISSUE_YEAR.match(draft.signed, match.end())
    if numbered:  # "Der Spiegel, Nr. 42/1962, S. 34"
        container(draft, match.start(), match.end("name"), 0.9)
        at = numbered.start("label") if numbered["label"] else numbered.start("issue")
        labels = (numbered["label"],) if numbered["label"] else ()
        draft.propose("issue", Number(text=numbered["issue"]), (at, numbered.end("issue")), 0.9, "untitled", labels)
        draft.propose("issued", EdtfDate(value=numbered["year"]), numbered.span("year"), 0.9, "untitled")
        draft.vote(kind, 3.0)
        draft.title_end = match.end("name")
        return True
    rest = draft.masked[match.end() :]
    dates = [d for d in find_dates(draft.masked, match.end()) if d.date.has_month]
    if not dates or (not dates[0].date.has_day and not draft.has("page")):
        return False
    left = rest
    for date in dates[:1]:
        left = draft.masked[match.end() : date.span.start] + draft.masked[date.span.end :]
    if len(re.sub(r"[\W\d_]+", "", left.replace(MASK, ""))) > 30:
        return False
    container(draft, match.start(), match.end("name"), 0.9)
    draft.vote(kind, 3.0)
    draft.title_end = match.end("name")
    return True


_SHORTENED = late(rf"\b(?:[A-Z]|{'|'.join(IN_JOURNALS)})\.$")
_LEADS_DAY = worded(r"\s{on_day}$")


def container(draft: Draft, start: int, end: int, sure: float, reader: str = "container") -> None:
    """Propose a container's title; a romanization in brackets behind an English one is its own form."""
    a, b = trimmed(draft.masked, start, end, ' ,;:“”"«»' + MASK)
    while b > a and draft.masked[b - 1] == "." and not _SHORTENED.search(draft.masked, a, b):
        b -= 1
    while b > a and draft.masked[b - 1] in " ,;:(":
        b -= 1
    led = _LEADS_DAY.search(draft.masked, a, b)
    if led and draft.masked[b : b + 2].strip() == MASK:  # "Frankfurter Allgemeine Zeitung vom 12.02.2007"
        draft.label((led.start() + 1, b))
        b = led.start()
    year = draft.masked[b - 4 : b].isdigit()
    days = find_dates(draft.masked, a, b) if year else []
    dated = [d for d in days if d.date.has_day and d.span.end == b and d.span.start > a + 3]
    if dated and draft.has("issued") and not draft.has("container_issued"):  # a letter "…, Pravda 14 July 1963"
        draft.propose("container_issued", dated[0].date, dated[0].span, 0.7, reader)
        b = trimmed(draft.masked, a, dated[0].span.start, " ,;:" + MASK)[1]
    text = draft.text[a:b].strip()
    if not text or not any(c.isalpha() for c in text):
        return
    gloss = re.match(
        r"(?P<outer>.{3,}?)\s(?:(?P<open>\[)(?P<inner>[^\[\]]{3,})\]|\(\s?(?P<round>[^()\[\]]{3,}?)\s?\))$", text
    )
    title = Title(text=text)
    language = None
    if gloss:
        outer, inner = gloss["outer"], (gloss["inner"] or gloss["round"]).strip()
        if pinyin_share(inner) > 0.8 and pinyin_share(outer) < 0.8:
            title, language = Title(text=outer, romanized=inner), "zh"
        elif pinyin_share(outer) > 0.8 and pinyin_share(inner) < 0.8:
            title, language = Title(text=outer, translated=inner), "zh"
        elif gloss["open"] == "[" and len(inner.split()) > 1:
            title = Title(text=outer, translated=inner)
    draft.propose("container_title", title, (a, b), sure, reader)
    if language and not draft.has("language", "title"):
        draft.propose("language", language, (), 0.7, reader)
