"""Where a title without quotation marks ends: at a stop, a gloss, an imprint in commas, a date, a journal's name.

Titles of German, Russian and Hungarian books, and titles in notes, go on behind a stop; those of others do not.
"""

from __future__ import annotations

import re

from refkit.knowledge.foreign import FORMS_OF_LITERATURE
from refkit.knowledge.official import REPORT_ADJECTIVES
from refkit.parse.commaimprint import COMMA, PLACE_NEXT, imprint_in_commas
from refkit.parse.imprint import is_place, is_publisher
from refkit.parse.periodicals import container, periodical_kind
from refkit.parse.proposal import MASK, Draft, sentence_end, trimmed
from refkit.parse.within import led_in, marker_at
from refkit.read.dates import find_dates
from refkit.read.language import is_english, title_language
from refkit.read.patterns import late, worded


def without_journal(draft: Draft, start: int, end: int) -> int:
    """Where the title ends when a journal stands behind its last comma and the journal's numbers behind that."""
    if draft.has("container_title") or not _numbers_behind(draft, end):
        return end
    text = draft.masked
    for comma in reversed([m.start() for m in COMMA.finditer(text, start, end)]):
        tail = text[comma + 2 : end]
        if len(tail.split()) > 9 or comma - start < 8:
            return end
        named = draft.facts.comma_behind and tail.lstrip()[:1].isupper() and not _NO_JOURNAL.match(tail)
        if named or periodical_kind(tail)[1] >= 1:
            container(draft, *trimmed(text, comma + 2, end, " ,."), 0.75)
            return comma
    return end


_NO_JOURNAL = late(r"(?:[12]\d{3}|and\b)")


def _numbers_behind(draft: Draft, end: int) -> bool:
    """Whether a journal's numbers follow, with something understood and nothing else before them."""
    run, text = draft.facts.run_start, draft.masked
    if run is None or run < end or text[end:run].strip(" ,.(" + MASK):
        return False
    return MASK in text[end : run + 1]


def without_paper(draft: Draft, start: int, end: int) -> int:
    """Where the title ends when a newspaper or magazine stands behind its last comma, and a full date behind that."""
    text = draft.masked
    comma = text.rfind(", ", start, end)
    if comma < start + 6 or draft.has("container_title", "archive") or not draft.facts.comma_behind:
        return end
    kind, sure = periodical_kind(text[comma + 2 : end])
    if kind not in ("newspaper_article", "magazine_article") or sure < 1.5:
        return end
    dated = [d for d in find_dates(draft.text, end, end + 40) if d.date.has_day and d.span.start - end < 5]
    if not dated:
        return end
    container(draft, comma + 2, end, 0.85)
    draft.vote(kind, sure + 1)
    return comma


_REPORT_SERIES = late(
    rf",\s(?=(?:[A-Z][\w&’'.-]*\s){{1,8}}(?:{'|'.join(REPORT_ADJECTIVES)})\s(?:Papers?|Reports?)(?:\sSeries)?,?\s"
    r"(?:[Nn]os?\.?\s)?\d)"
)


def without_report(draft: Draft, start: int, end: int) -> int:
    """Where the title ends when a numbered series of papers stands behind a comma: ", CWIHP Working Paper No. 22"."""
    series = _REPORT_SERIES.search(draft.masked, start + 6, end)
    return series.start() if series else end


_BEFORE_DATE = worded(r"\s{on_day}$")


def without_date(draft: Draft, start: int, end: int) -> int:
    """Where the title ends when a date, or a word that leads one in, stands at its end; proposes the date."""
    text = draft.masked
    covered = text[end : end + 3].strip(" ,.")[:1] == MASK
    leading = _BEFORE_DATE.search(text, start, end) if covered else None
    if leading:
        return leading.start()
    if not _YEAR_LAST.search(text[start:end]) or _dated_elsewhere(draft, end):
        return end
    dates = [d for d in find_dates(text, start, end) if d.date.has_day and d.date.has_year and d.span.end >= end - 1]
    first = dates[-1].span.start if dates else start
    if first <= start or text[first - 2 : first] not in (", ", ". ", " ("):
        return end
    draft.propose("issued", dates[-1].date, dates[-1].span, 0.9, "title-date")
    draft.facts.title_stop = dates[-1].span.end
    return trimmed(text, start, first, " ,;:(")[1]


_YEAR_LAST = late(r"\d{4}\W{0,3}$")


def _dated_elsewhere(draft: Draft, end: int) -> bool:
    """Whether the date of issue is known; behind ", in" an imprint's year is that of the volume."""
    if draft.has("issued") or not draft.has("imprint_date"):
        return draft.has("issued")
    return not (draft.masked.startswith(", ", end) and marker_at(draft, end + 2))


def more_title(draft: Draft, start: int, end: int) -> int:
    """German, Russian and Hungarian titles go on behind a stop ("Das doppelte Deutschland. 40 Jahre ..."): how far."""
    text, noted = draft.masked, draft.facts.comma_behind or draft.facts.colon_behind
    if text[end : end + 2] != ". ":
        return end
    led = _LATER_IN.match(text, end + 2) if noted else None
    if led and not is_place(led["more"].split(",")[0]):
        return led.end("more")  # "Zeitgeschichte. Begriff, Methoden, Themenfelder, in: Historisches Jahrbuch"
    following = title_end(draft, end + 2)
    if not noted and not _has_stops(draft, start, end) and not _imprint_behind(draft, following):
        return end
    stretch = text[end + 2 : following].strip(" ,.")
    if _is_no_title(stretch) or marker_at(draft, end + 2):
        return end
    if "," in stretch and periodical_kind(stretch.split(",")[0])[1] >= 1.2:
        return end  # "Para uma sociologia. Revista Crítica de Ciências Sociais, Coimbra, n. 63"
    run = draft.facts.run_start or 0
    return end if run >= following - 1 else following  # what stands before a journal's numbers is the journal


def _has_stops(draft: Draft, start: int, end: int) -> bool:
    """Whether a title is of a language whose titles have stops inside, by its words and by what follows it."""
    text = draft.masked
    return _GOES_ON.search(text, start, min(len(text), end + 120)) is not None or _may_go_on(text[start:end])


def _is_no_title(stretch: str) -> bool:
    """Whether what stands behind a title's stop is none of its own: a place, a publisher, an edition, a lone word."""
    if not stretch or stretch[0] in "—–" or MASK in stretch:
        return True
    if any(map(is_place, (_PRINTED.sub("", stretch), stretch.split(",")[0], stretch.split(":")[0]))):
        return True
    lone = len(stretch.split()) < 2 and stretch.casefold() not in FORMS_OF_LITERATURE
    if lone or is_publisher(stretch):
        return True
    return _NO_TITLE.match(stretch) is not None and not _YEARS_BEHIND_COLON.match(stretch)


_PRINTED = late(r",?\s(?:1[4-9]|20)\d\d\W*$")
_NO_TITLE = late(r"(?:In|Hrsg|Hg|Bd|Band|Vol|Tome|Diss|Phil|\d+\. Aufl|[^:]{2,30}:\s)")
_YEARS_BEHIND_COLON = late(r"[^:]{2,40}:\s[^A-ZА-ЯЁ]*\d{4}")


# "La Philosophie et l'archive. Un dialogue, Paris, L'Harmattan, 2017": town, house and year show where a title ends.
_IMPRINT_BEHIND = late(r",\s(?P<place>[^,.:\x00]{2,30}),\s[^,.:\x00\d]{2,50},?\s*(?:\x00|(?:1[5-9]|20)\d\d)")


def _imprint_behind(draft: Draft, at: int) -> bool:
    match = _IMPRINT_BEHIND.match(draft.masked, at)
    return match is not None and is_place(match["place"])


def _may_go_on(title: str) -> bool:
    """Whether a title is foreign by its letters and words, and of a language whose titles have stops inside."""
    return not title.isascii() and not is_english(title) and title_language(title) not in ("it", "pt")


_LATER_IN = late(lambda: rf"(?P<more>[^\W\d_][^.:\x00()“”\"]{{4,140}}?),\s{led_in()}(?<=:)\s")
_GOES_ON = late(r"(?<![^\W_])(?:der|die|das|und|des|dem|zur|zum|für|eine?r?|im|vom|az|és|[А-Яа-я]{3,})(?![^\W_])", re.I)


_QUESTION = r"(?<=[?!])\s(?=[[:upper:]][^:]{2,30}:\s)"  # before a place and its colon
_LED_IN = r"(?P<led>(?:,|(?<=[.?!”\"]))\s)(?={contained before}(?:$|:?\s[^a-zß-ÿа-яё]))"  # "$": "в сб."
_RUSSIAN_STOPS = r"\.\s—\s|//|;\s(?=[A-Z])|\s/\s(?=отв|под\s|сост|пер\.|ред|[А-Я]\.)"
_TITLE_STOPS = worded(
    rf"\x00|\.(?=[\s\x00]|$)|{_QUESTION}|,\s(?=in:?\s|dans\s)|\s(?=\()|\s(?=\[)|{_LED_IN}|\sIn:\s(?=[A-Z])|{_RUSSIAN_STOPS}"
)


# Behind the slash of a Russian description stands who is responsible: what is before it is the title.
_SLASH_ROLE = late(r"(?<=[^\W_])\s/\s(?=(?:\x00|[Оо]тв|[Пп]од|[Сс]ост|[Пп]ер|[Рр]ед|[Нн]ауч|[Гг]л[.\s]))")


def title_end(draft: Draft, start: int) -> int:
    """Where an unquoted title ends: at a covered stretch, a closing stop, ", in", or an imprint in commas."""
    text = draft.masked
    slash = _SLASH_ROLE.search(text, start, start + 300)
    sentence = slash.start() if slash else sentence_end(text, start, len(text))
    end = next((m.start() for m in _TITLE_STOPS.finditer(text, start, sentence) if _stops_title(draft, m)), sentence)
    place = next((m for m in PLACE_NEXT.finditer(text, start, end) if is_place(m["place"])), None)
    if place:  # "... vs. U.K. New York: St. Martin's Press"
        end = place.start() + (place[0][0] != ".")
    end = min(end, imprint_in_commas(draft, start, end))
    return _question_end(draft, start, end)


def _stops_title(draft: Draft, stop: re.Match[str]) -> bool:
    """Whether a mark ends a title: no stop (they are read before), no semicolon, no bracket or "in" of its own."""
    mark, text = stop[0], draft.masked
    if mark == " " and text[stop.end()] in "([":
        return not _bracket_belongs(draft, stop.end())
    if mark in (".", "; ") or mark.startswith(MASK):
        return False
    return not stop["led"] or marker_at(draft, stop.end()) is not None


def _question_end(draft: Draft, start: int, end: int) -> int:
    """Where a title ends at its question mark, before a place, a publisher or a journal; else `end`."""
    text = draft.masked
    for mark in _ASKED.finditer(text[start:end]):
        at = start + mark.end()
        after = text[at : at + 60]
        place = _PLACE_AND_COLON.match(after)
        if (place and is_place(place[1])) or is_publisher(after.split(".")[0].split(",")[0]):
            return at - 1
        if _journal_behind(draft, at, end):
            return at - 1
    return end


_ASKED = late(r"[?!]\s(?=\S)")
_PLACE_AND_COLON = late(r"([^:.,]{2,30}(?:,\s[A-Z][\w.]{1,12})?):\s")


# Every word but the little ones with a capital: the name of a journal, and no second sentence of a title.
_NAME = late(r"[[:upper:]][^\W\d_]*\.?(?:\s(?:[[:upper:]][^\W\d_]*\.?|&|[a-zß-ÿ]{1,3})){0,8}")


def _journal_behind(draft: Draft, start: int, end: int) -> bool:
    """Whether a journal stands behind a question, so that it is the whole title: "Why war? Annals of Peace, 18(1)"."""
    run, text = draft.facts.run_start, draft.masked
    if run is None or run < end or text[end:run].strip(" ,.(" + MASK):
        return False
    name = text[start:end].strip(" ,.")
    return bool(_NAME.fullmatch(name)) or periodical_kind(name)[1] >= 1


def _bracket_belongs(draft: Draft, at: int) -> bool:
    """Whether a bracket is inside the title: not a gloss, not an imprint, and the sentence goes on behind it."""
    text, rounded = draft.masked, draft.masked[at] == "("
    close = text.find(")" if rounded else "]", at)
    if close < 0:
        return True
    inner, after = text[at + 1 : close], text[close + 1 : close + 2]
    if _YEARS_ONLY.fullmatch(inner):
        return True
    if after == "," and draft.facts.imprint_start is None and _YEARS_AT_END.search(inner):
        return True  # "Lettere (Firenze, 1691-1757), Naples, Liguori, 2003"
    if not rounded or MASK in inner or _OF_NO_TITLE.search(inner):
        return False
    if after in (".", ",") and len(inner) < 60 and not _OF_BOOKS.search(inner) and not is_place(inner):
        return True
    return bool(after) and after not in ".,;" + MASK and text[close + 2 : close + 3] != "("


_YEARS_ONLY = late(r"(?:c\.\s?)?\d{3,4}\s?[-–]\s?\d{2,4}")
_YEARS_AT_END = late(r"\d{4}\s?[-–]\s?\d{4}$")
_OF_NO_TITLE = late(r"\d{4}|^(?:[Vv]ersion|[Vv]ers?\.)\s\d")
_OF_BOOKS = late(r"\d|:|\b(?:[Ee]d|[Vv]ol|[Tt]hesis|[Dd]iss)")
