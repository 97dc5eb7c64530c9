"""Proposer for place, publisher and year: in brackets, after a stop, or strewn over commas as in Paris and Bologna."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from refkit.knowledge.catalogue import is_press, is_town
from refkit.knowledge.places import PLACES, REGIONS
from refkit.knowledge.presses import PRESS_WORDS, PUBLISHERS
from refkit.knowledge.words import folded, is_month_or_season, single_words
from refkit.model.parts import EdtfDate
from refkit.parse.proposal import MASK, Draft, trimmed
from refkit.read.dates import FoundDate, find_dates
from refkit.read.patterns import late, worded

_PAREN = late(r"\((?P<in>[^()]{2,220}(?:\([^()]{1,40}\)[^()]{0,80})?)\)")
_COLON = late(r"(?P<place>[^:]{2,70}?)\s?:\s?(?P<rest>\S.*)$", re.S)
_YEAR_END = late(
    r"[,;\s]\s?\[?(?:c\.?\s?)?(?P<date>(?:[^\W\d_]{3,10}\.?\s)?(?:\d{1,2},\s)?[12]\d{3}(?:\s?[-–/]\s?\d{2,4})?(?:\s"
    r"?\[[12]\d{3}\])?)\??\]?\s*$"
)


_AND_ELSEWHERE = worded(r"\s(?:{others}|u\.\s?a|etc)\.?$")
_BETWEEN_PLACES = worded(r"\s(?:{joiners}|&)\s|\s?/\s?|\s?[–;]\s?|,\s")
_BROKEN = late(r"[a-z]-[a-z]")
_BREAK = late(r"(?<=[a-z])-(?=[a-z])")


@lru_cache(maxsize=1024)
def is_place(text: str) -> bool:
    """Whether the text is a known place, a place with its region, or several joined by "and", "/" or a dash."""
    text = _AND_ELSEWHERE.sub("", text.strip(" .,[]"))
    if not text or len(text) > 70 or ":" in text:
        return False
    if text in PLACES or text + "." in PLACES or ("-" in text and _is_hyphenated(text)) or _has_region_behind(text):
        return True
    if _is_named(text.title() if text.isupper() and len(text) > 3 else text):
        return True
    head, comma, tail = text.rpartition(",")
    if comma and (tail.strip() in REGIONS or tail.strip(" .") in REGIONS) and head.strip()[:1].isupper():
        return not is_publisher(head)
    parts = _BETWEEN_PLACES.split(text)
    return len(parts) > 1 and all(_is_named(p.strip()) or p.strip() in REGIONS for p in parts)


def _is_named(town: str) -> bool:
    """Whether a town is called so. The catalogue is asked for what begins as a name does, since it is large."""
    return town in PLACES or (town[:1] > "'" and not town[0].islower() and is_town(town))


def _is_hyphenated(text: str) -> bool:
    """Whether a text with a hyphen is two places, or one with a break in it ("Ve-nezia/Padova", at a line's end)."""
    if text.replace("-", "") in PLACES or all(half.strip() in PLACES for half in text.split("-")):
        return True
    return _BROKEN.search(text) is not None and is_place(_BREAK.sub("", text))


def _has_region_behind(text: str) -> bool:
    """Whether the last word is a region and the words before it a place: "Cambridge Mass."."""
    words = text.split()
    if not 1 < len(words) <= 3:
        return False
    return (words[-1] in REGIONS or words[-1] + "." in REGIONS) and " ".join(words[:-1]) in PLACES


# "Cambridge UP", "U of Chicago P", "MIT P", as the MLA shortens them.
_SHORT_PRESS = late(r"(?<![^\W_])UP$|(?<![^\W_])U of [A-Z]\w+(?: \w+)* P$|[A-Z]{2,4} P$|Univ\.? Pr(?:ess)?\.?$")


@lru_cache(maxsize=1024)
def is_publisher(text: str) -> bool:
    """Whether the text holds a word of publishers' names, or is one that is known."""
    bare = text.strip(" .,")
    if bare in PUBLISHERS or bare.removeprefix("The ") in PUBLISHERS:
        return True
    words = bare.split()
    if len(words) <= 9 and is_press(bare):
        return True
    if _SHORT_PRESS.search(bare):
        return len(words) <= 8
    if len(words) <= 12 and not PRESS_WORDS.isdisjoint([w.strip(".,()’'").casefold() for w in words]):
        return True
    return 0 < len(words) <= 5 and _begins_with_house(words) and not any(c.isdigit() for c in bare)


def _begins_with_house(words: list[str]) -> bool:
    """Whether the first word, or the first two, are a publisher that is known: "Penguin Classics"."""
    return " ".join(words[:2]).rstrip(",") in PUBLISHERS or words[0] in PUBLISHERS


def imprint(draft: Draft, start: int) -> None:
    """Propose what the first imprint behind `start` says: that of a reprint, else the first in brackets."""
    reprint(draft, start)
    if draft.has("publisher"):
        return
    for bracket in _PAREN.finditer(draft.masked, start):
        if _bracket(draft, bracket):
            return


_EDGES = " ,;" + MASK
_ASIDE = late(r"\d{4}(?P<aside>;\s(?P<note>[^;]{4,80}))$")


def _bracket(draft: Draft, bracket: re.Match[str]) -> bool:
    """Propose what a bracket says if it is an imprint; whether it is: "(London: Penguin, 1990)", "(Oxford, 1951)"."""
    at = bracket.start("in")
    inner = _without_aside(draft, at, _without_older_year(draft, at, bracket["in"]))
    if ":" not in inner and MASK in inner.strip(" .,;" + MASK):
        return False
    date = _date_at_end(draft.masked, at, at + len(inner))
    if ":" not in inner and not _may_be_imprint(draft, inner, date, bracket.end()):
        return False
    begin = at + len(inner) - len(inner.lstrip(" .,;" + MASK))
    body = draft.masked[begin : date.span.start if date else at + len(inner)].rstrip(_EDGES)
    if _around_colon(draft, begin, body, dated=date is not None):
        sure = 0.95
    elif date and body and _between_commas(draft, begin, body):
        sure = 0.9
    elif date and not body and _is_year_of_issue(draft, date, bracket.end("in")):
        sure = 0.85
    else:
        return False
    if date:
        draft.propose("imprint_date", date.date, date.span, sure, "imprint")
    draft.facts.imprint_start = bracket.start()
    return True


def _without_older_year(draft: Draft, at: int, inner: str) -> str:
    """Propose the first year of "(1867; London: Penguin, 1990)"; what the bracket says, with it covered."""
    older = _OLDER_YEAR.match(inner)
    if older is None:
        return inner
    draft.propose("original_date", EdtfDate(value=older["year"]), (at, at + 4), 0.85, "imprint")
    return MASK * 5 + inner[5:]


def _without_aside(draft: Draft, at: int, inner: str) -> str:
    """Propose what stands behind the year as a note; what the bracket says before it."""
    aside = _ASIDE.search(inner)
    if aside is None:
        return inner
    _access_note(draft, at + aside.start("note"), at + aside.end("note"))
    return inner[: aside.start("aside")]


def _is_year_of_issue(draft: Draft, date: FoundDate, end: int) -> bool:
    """Whether a date alone in its bracket is the imprint's; "Six Cold War Presidents (1962–1986)" is a title."""
    if date.date.is_range and not draft.has("volume"):
        return False
    return bool(date.date.precision) and date.span.end >= end - 2


def _around_colon(draft: Draft, begin: int, body: str, *, dated: bool) -> bool:
    """Propose place and publisher of "London: Penguin"; whether that is what the words are."""
    colon = _COLON.match(body)
    if colon is None or colon["place"].strip().isdigit():
        return False
    if not (dated or is_place(colon["place"]) or is_publisher(colon["rest"])):
        return False
    place, house = (
        trimmed(draft.masked, begin + colon.start(group), begin + colon.end(group), "[]" + _EDGES)
        for group in ("place", "rest")
    )
    covered = draft.masked.find(MASK, *house)
    if covered > 0:
        house = trimmed(draft.masked, house[0], covered, " ,;[]")
    semicolon = draft.masked.find(";", *house)
    if semicolon > 0 and not is_publisher(draft.masked[semicolon + 1 : house[1]]):
        house = (house[0], semicolon)
    put(draft, "publisher_place", place, 0.95)
    put(draft, "publisher", house, 0.95)
    return True


class _Part(NamedTuple):
    """A field that a stretch of an imprint is, and how sure that is."""

    field: str
    start: int
    end: int
    sure: float


def _between_commas(draft: Draft, begin: int, body: str) -> bool:
    """Propose what stands in a dated bracket without a colon: "Oxford", "Penguin", "Paris, Masson", "Brill, Leiden"."""
    if is_place(body) or _may_be_town(body):
        parts: tuple[_Part, ...] = (_Part("publisher_place", 0, len(body), 0.9),)
    elif "," in body or is_publisher(body):
        parts = _halves(body)
    else:
        return False
    for field, start, end, sure in parts:
        put(draft, field, trimmed(draft.masked, begin + start, begin + end, " ,;"), sure)
    return bool(parts)


def _may_be_town(body: str) -> bool:
    """Whether words before a year are a town that no table has: a few with a capital, and no other use of brackets."""
    short = len(body.split()) <= 3 and body[:1].isupper() and "," not in body
    return short and not is_publisher(body) and not _reserved(body)


def _halves(body: str) -> tuple[_Part, ...]:
    """Which half of "Brill, Leiden" and "Cambridge, MA, Harvard" is the place; none where the words are no imprint."""
    whole, last = len(body), body.rfind(",")
    if last > 0 and body[last + 1 :] and is_place(body[last + 1 :]) and is_publisher(body[:last]):
        return _Part("publisher", 0, last, 0.85), _Part("publisher_place", last, whole, 0.85)
    first = body.partition(",")[0]
    if len(first) < whole and is_place(first):
        region = _REGION_NEXT.match(body, len(first))
        cut = region.end() if region and region[1] in REGIONS else len(first)
        return _Part("publisher_place", 0, cut, 0.85), _Part("publisher", cut, whole, 0.85)
    if is_publisher(body):
        return (_Part("publisher", 0, whole, 0.85),)
    pair = _PUBLISHED.match(body)
    if pair and not _reserved(body):  # "(Leuven–Apeldoorn, Garant, 2000)"
        return _Part("publisher_place", *pair.span("place"), 0.75), _Part("publisher", *pair.span("pub"), 0.75)
    return ()


_REGION_NEXT = late(r",\s*([A-Z][A-Za-z.]{1,7})(?=,)")


def _may_be_imprint(draft: Draft, inner: str, date: FoundDate | None, end: int) -> bool:
    """Whether a bracket without a colon can be one: "Lettere (Firenze, 1691-1757), Naples, 2003" has none."""
    if date is None:
        return is_place(inner)
    return not (date.date.is_range and _LATER_YEAR.match(draft.masked, end))


def _access_note(draft: Draft, start: int, end: int) -> None:
    """Words behind the imprint ("internal use only, copy no. 148"): a note, and conditions of access of the copy."""
    words = draft.text[start:end].strip()
    draft.propose("note", words[:1].upper() + words[1:], (start, end), 0.85, "imprint")
    number = re.search(r"copy (?:no\.|number|#)\s?(\d+)", words, re.I)
    if number:
        draft.facts.copy.copy_number = number[1]
    condition = re.match(r"[^,;]*(?:internal|restricted|confidential|official)[^,;]*", words, re.I)
    if condition:
        draft.facts.copy.access_note = condition[0].strip()


_LATER_YEAR = late(r"[^\x00()]{0,3}[.,]\s[^\x00()]{3,90}[\s,](?:1[5-9]|20)\d\d\.?\s*(?:\x00|$)")
_OLDER_YEAR = late(r"(?P<year>(?:1[4-9]|20)\d\d);\s(?=[[:upper:]])")
_PUBLISHED = late(
    r"(?P<place>[[:upper:]][^\W\d_]+(?:(?:[-–/]|\s)[[:upper:]][^\W\d_]+){0,2}),\s(?P<pub>[[:upper:]][^,;:\d]{2,40})$"
)
_RESERVED = late(r"(?:interview|cong|sess|opened|signed|translated|see|hereafter)\b", re.I)
_RESERVED_GROUPS = ("thesis", "accessed", "editor", "translator", "compiler", "director")


def _reserved(text: str) -> bool:
    """Whether a text in brackets has a word of another use: of a thesis, an access, a role, a month."""
    words = (folded(word) for word in re.findall(r"[^\W\d_]+", text))
    reserved = single_words(*_RESERVED_GROUPS)
    return bool(_RESERVED.search(text)) or any(word in reserved or is_month_or_season(word) for word in words)


def _date_at_end(text: str, start: int, end: int) -> FoundDate | None:
    found = find_dates(text, start, end)
    if found and end - found[-1].span.end <= 2 + (text[found[-1].span.end : end].count(MASK)):
        return found[-1]
    return None


def put(draft: Draft, name: str, span: tuple[int, int], sure: float) -> None:
    """Propose a place or publisher as it is printed, with the stop of "Washington, D.C." and "Kbh. 1984"."""
    printed = draft.text[span[0] : span[1]]
    if draft.text.startswith(".", span[1]) and (_INITIALS_AT_END.search(printed) or printed + "." in PLACES):
        span = (span[0], span[1] + 1)
    value = draft.text[span[0] : span[1]].strip()
    if value and MASK not in draft.masked[span[0] : span[1]]:
        draft.propose(name, value, span, sure, "imprint")


_INITIALS_AT_END = late(r"\b[A-Z]\.\s?[A-Z]$")


# "Washington: Woodrow Wilson Center Press; Stanford: Stanford University Press": two houses, one field.
_ITS_YEAR = r"(?:1[4-9]|20)\d\d"
_OLD_IMPRINT = rf"(?P<old>(?:[^\W\d_][^.\x00]{{2,70}}:\s[^\x00]{{2,60}}?,\s)?(?P<first>{_ITS_YEAR}))"
_REPRINTED = r"(?P<label>Reprint(?:ed)?(?: ed\.)?|Rpt\.|Repr\.|Nachdruck|Neuausgabe|Réimpr\.|Rist\.)"
_NEW_IMPRINT = rf"(?P<place>[^:.\x00]{{2,40}}(?:\.[A-Z]\.)?):\s(?P<pub>[^\x00]{{2,60}}?),\s(?P<year>{_ITS_YEAR})"
_REPRINT = late(rf"{_OLD_IMPRINT}\.\s{_REPRINTED}[,:]?\s{_NEW_IMPRINT}(?=\.|\s*\x00|$)")


def reprint(draft: Draft, start: int) -> None:
    """Propose the imprint of a reprint ("Chicago: McClurg, 1903. Reprint, New York: Penguin, 1989"): it is the source.

    The first year is the original date, the first imprint a note.
    """
    match = _REPRINT.search(draft.masked, start) if _REPRINT_WORD.search(draft.masked, start) else None
    if match is None:
        return
    put(draft, "publisher_place", match.span("place"), 0.96)
    put(draft, "publisher", match.span("pub"), 0.96)
    draft.propose("imprint_date", EdtfDate(value=match["year"]), match.span("year"), 0.96, "imprint")
    draft.propose("original_date", EdtfDate(value=match["first"]), match.span("first"), 0.85, "imprint", cover=False)
    old = match.span("old")
    if old[1] - old[0] > 4:
        draft.propose("note", f"Reprint of {match['old'].strip()}", old, 0.7, "imprint")
    else:
        draft.cover(*old)
    draft.label(match.span("label"))
    draft.cover(*match.span("label"))


_REPRINT_WORD = late(r"Repr|Rpt|Nachdr|Neuausg|Réimpr|Rist\.")
