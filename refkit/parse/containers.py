"""The larger whole behind a title: what stands behind “in”, before a journal's numbers, or before its editors.

Sites and newspapers without such a mark are for `rest`.
"""

from __future__ import annotations

import re

from refkit.knowledge.names import NOT_IN_NAMES
from refkit.knowledge.periodicals import SUBTITLE_WORDS
from refkit.model.parts import Name, Title
from refkit.parse.commaimprint import imprint_in_commas
from refkit.parse.imprint import is_place, put
from refkit.parse.labels import LABELS, labelled
from refkit.parse.numbering import issue_next, issue_only
from refkit.parse.periodicals import container, periodical_kind
from refkit.parse.proposal import MASK, Draft, sentence_end, trimmed
from refkit.parse.roles import in_editors
from refkit.parse.titles import more_title
from refkit.parse.within import marker_at
from refkit.read.bodies import is_body
from refkit.read.dates import find_dates
from refkit.read.names import read_names
from refkit.read.patterns import late, worded
from refkit.read.role_words import before_role

_ITS_YEAR = late(r",\s(?:1[89]|20)\d\d(?=\s?[(\x00]|,\s\x00)")
_OF_DAY = worded(r"(?<=[\s\x00])(?P<label>{on_day})(?=\s[\d\x00])")
_RANGE = labelled(
    r",\s(?:1[4-9]|20)\d\d(?:\s?[-–]\s?|\s{until}\s)(?:\d{2,4}|(?:the\s)?{present})"
    r"(?=[,.:\s](?!\s?\d{1,3},\s{page before})|$)"
)
_SAME = worded(r"(?P<who>{same_author})[,:]\s")
# What ends the name of a work: its editors, a number with its word, a day, an imprint.
_STOPS = labelled(
    r",\s(?=(?:[Ee]d(?:s|ited|\.)|[Hh]g|[Hh]rsg|[Tt]rans|sous|dir|a cura|ser\.|series|\d|[A-Z][a-z]+\.?\s\d{1,2}\b)"
    r"|{numbered}|{page_label}\s?[\divxlcIVXLC])|\s(?={numbered})|\s\((?=[A-Z][^()]{2,60}[:,)])|;\s|\s?\(\s?\x00",
    numbered=r"(?:{vol_label}|{year_volume|part before}|{iss_label})\s?(?:\d|[IVXLC]+\b|\x00)",
    **LABELS,
)
_NUMBERS_NEXT = labelled(
    r",\s(?:\x00|[IVXLC]+\b|\d|(?i:ser\.|s\.)|(?:{vol_label}|{year_volume before}|{iss_label})\s?[\dIVXLC\x00])",
    **LABELS,
)
_WHOLE = late(r"[\s.,;:)\x00]*(?P<name>[[:upper:]“\"][^.\x00]{3,110}?),?\s(?=\x00)")


def edited_whole(draft: Draft, start: int) -> bool:
    """Propose the work that holds the title: "Hamlet. The Riverside Shakespeare, edited by ..., pp.", as in the MLA."""
    editor = next((p for p in draft.proposals if p.field == "editor" and p.spans and p.labels), None)
    page = next((p for p in draft.proposals if p.field == "page" and p.labels), None)
    if editor is None or page is None or draft.has("archive"):
        return False
    match = _WHOLE.match(draft.masked, start)
    if match is None or match.end() != editor.spans[0].start or is_place(match["name"].split(":")[0]):
        return False
    container(draft, *match.span("name"), 0.8)
    draft.vote("chapter", 3.0)
    return True


# "in Ross and Jiang, Re-examining the Cold War, pp. 141–72": a work that was cited whole before.
_SURNAME = r"[[:upper:]][^\W\d_]+"
_TWO_SURNAMES = worded(
    rf"\s*(?P<names>{_SURNAME}(?:,\s{_SURNAME})?,?\s(?:{{joiners}}|&)\s{_SURNAME}),\s(?=[[:upper:]“\"«]\S*\s)"
)


def after_in(draft: Draft, marker: re.Match[str]) -> None:
    """Propose the work that stands behind "in", with its editors, and vote for a chapter or an article."""
    at = _work_start(draft, marker)
    quote = _QUOTED_NAME.match(draft.masked, at)
    end = _work_end(draft, at)
    if quote:
        end = quote.end()
        numbers = _NUMBERS_NEXT.match(draft.signed, end)
        if numbers and draft.masked[at] in '«“"' and not draft.has("editor", "publisher"):
            draft.vote("journal_article", 5.0)  # the Italian way: in «Rivista», LX, 1948, 2, pp.
    if draft.masked[end : end + 2] == ". " and draft.facts.run_start is None and not quote:
        end = more_title(draft, at, end)
    container(draft, at, end, 0.9)
    draft.facts.after_in = True
    _vote_after_in(draft, end)


_QUOTED_NAME = late(r"[“\"„«]([^”\"“»]{4,200})[”\"“»]")


def _work_start(draft: Draft, marker: re.Match[str]) -> int:
    """Propose the editors between "in" and the name of the work; where the name begins."""
    draft.cover(marker.start("label"), marker.end("label"))
    draft.label(marker.span("label"))
    same = _SAME.match(draft.masked, marker.end())
    if same:
        draft.label(same.span("who"))
        draft.cover(*same.span("who"))
    at = in_editors(draft, same.end() if same else marker.end(), len(draft.masked))
    both = _TWO_SURNAMES.match(draft.masked, at) if at == marker.end() else None
    if both and not draft.has("editor") and not any(w.casefold() in NOT_IN_NAMES for w in both["names"].split()):
        draft.propose("editor", read_names(both["names"], inverted=False), both.span("names"), 0.75, "in-editors")
        at = both.end()
    return trimmed(draft.masked, at, len(draft.masked), " ,.;:" + MASK)[0]


def _work_end(draft: Draft, at: int) -> int:
    """Where the name of a work behind "in" ends: before its editors, a number with its word, a day, an imprint."""
    text = draft.masked
    limit = text.find(MASK, at)
    limit = len(text) if limit < 0 else limit
    end = sentence_end(text, at, limit)
    end = before_role(text, at, min(end, imprint_in_commas(draft, at, end)))
    stop = _STOPS.search(draft.signed, at, end)
    if stop is None:
        return end
    years = _RANGE.match(draft.signed, stop.start(), end + 1) if stop[0].startswith(",") else None
    year = _ITS_YEAR.match(text, stop.start(), end + 1) if draft.has("imprint_date") else None
    if years:  # "Brothers in Arms, 1945–1963, edited by": the years are the title's
        stop = _BEHIND_YEARS.search(text, years.end(), end)
    elif year:  # "Documents on Disarmament, 1963 (Washington: ACDA, 1964)"
        stop = _BEHIND_YEAR.search(text, year.end(), end + 1)
    return stop.start() if stop else end


_BEHIND_YEARS = late(r",\s|\s?\(")
_BEHIND_YEAR = late(r"\s?[(\x00]|,\s|$")


def _vote_after_in(draft: Draft, end: int) -> None:
    """Vote for an article where a periodical stands behind "in", with its numbers or its day; else for a chapter."""
    name = draft.get("container_title")
    kind, sure = periodical_kind(name.text) if name else ("", 0.0)
    if draft.facts.run_start is not None and (kind == "journal_article" or draft.has("issue")):
        draft.vote("journal_article", 1.5)
        if kind:
            draft.vote(kind, sure)
    elif _is_dated_paper(draft, kind):
        draft.vote(kind, sure + 2)
        issue_only(draft, end)
        led = _OF_DAY.search(draft.masked, end)
        if led:
            draft.label(led.span("label"))
            draft.cover(*led.span("label"))
    elif not draft.has("editor", "publisher", "publisher_place", "volume") and issue_next(draft, end):
        draft.vote("journal_article", 3.5)  # "in: Kritik nr. 116, 1995"
    else:
        draft.vote("chapter", 3.0)


def _is_dated_paper(draft: Draft, kind: str) -> bool:
    """Whether the work is a newspaper without editors, or a magazine with its month."""
    if kind == "newspaper_article":
        return not draft.has("editor")
    issued = draft.get("issued") if kind == "magazine_article" else None
    return issued is not None and bool(issued.has_month)


def before_run(draft: Draft, start: int, run: int) -> None:
    """Propose the journal that stands between the title and its numbers, which begin at `run`."""
    text = draft.masked
    a, b = trimmed(text, start, run, ' ,;:.(“”"' + MASK)
    if b <= a:
        return
    town, comma, _ = text[a:b].partition(",")
    if comma and is_place(town) and not draft.has("issue"):
        return  # an imprint in commas before a numbered volume: "Paris, Masson, t. II, 1988"
    if MASK in text[a:b]:
        a, b = trimmed(text, text.rindex(MASK, a, b) + 1, b, " ,;:.(" + MASK)
    a = _behind_label(draft, _own_day(draft, a, b), b)
    if text[b : b + 1] == "." and _ABBREVIATED.fullmatch(text, a, b + 1):
        container(draft, a, b + 1, 0.88)  # "J. Econ. Hist., 54": one name, and the last stop is its own
        draft.vote("journal_article", 1.0)
        return
    stops = list(_SENTENCE.finditer(text, a, b))
    if draft.facts.quoted and stops and not _is_subtitle(text, a, stops):
        last = text[stops[-1].end() : b]
        if periodical_kind(last)[1] < 1:
            plain = _ONE_SENTENCE.match(last)
            container(draft, a, b if plain else stops[0].end() - 2, 0.8 if plain else 0.85)
            return
    elif draft.facts.quoted:
        stops = []
    _journal(draft, stops[-1].end() if stops else a, b)


_ONE_SENTENCE = late(r"[^.]{3,60}$")
_SENTENCE = late(r"[^\W\d_]{3,}\.\s(?=[[:upper:]])")


def _behind_label(draft: Draft, start: int, end: int) -> int:
    """Propose what stands before a journal's name ("in", "Special issue of"); where the name begins."""
    inside = marker_at(draft, start)
    if inside and inside.end() < end:
        draft.label(inside.span("label"))
        draft.cover(start, inside.end())
        start = inside.end()
    special = _SPECIAL.match(draft.masked, start, end)
    if special:
        draft.propose("genre", special["what"], special.span("what"), 0.8, "rest")
        return special.end()
    return start


def _is_subtitle(text: str, start: int, stops: list[re.Match[str]]) -> bool:
    """Whether the only stop is one of the name: "Vingtième Siècle. Revue d’histoire"."""
    return len(stops) == 1 and stops[0].start() - start < 30 and _SUBTITLE.match(text, stops[0].end()) is not None


def _journal(draft: Draft, start: int, end: int) -> None:
    """Propose a journal's name, and the town behind its last comma ("Estudos Históricos, Rio de Janeiro, v. 12")."""
    text = draft.masked
    comma = text.rfind(", ", start, end)
    if comma > start and is_place(text[comma + 2 : end]) and not draft.has("publisher_place"):
        put(draft, "publisher_place", (comma + 2, end), 0.8)
        end = comma
    container(draft, start, end, 0.88)
    name = draft.get("container_title")
    kind, sure = periodical_kind(name.text) if name is not None else ("", 0.0)
    if kind:
        draft.vote(kind, sure if kind == "journal_article" else sure * 0.6)


def _own_day(draft: Draft, start: int, end: int) -> int:
    """Propose the day of a document that a journal prints: "Record," July 22, 1958, Bulletin 6/7 (Fall 1995)."""
    comma = draft.masked.find(", ", start, end)
    if comma < 0 or not draft.has("issued") or draft.has("original_date"):
        return start
    days = find_dates(draft.masked, start, min(end, start + 40))
    if not days or days[0].span.start != start or not days[0].date.has_day or draft.masked[days[0].span.end] != ",":
        return start
    draft.propose("original_date", days[0].date, days[0].span, 0.8, "container")
    return trimmed(draft.masked, days[0].span.end, end, " ,;:" + MASK)[0]


_ABBREVIATED = late(r"(?:(?:[[:upper:]][^\W\d_]{0,6}\.|&|of|and|de)\s?){2,6}")


_SPECIAL_ISSUE = r"[Ss]pecial (?:issue|section|double issue)(?: of| on [^\x00,]{3,60})?"
_SPECIAL = late(
    rf"(?P<what>{_SPECIAL_ISSUE}|[Tt]hemenheft|[Nn]uméro spécial|[Nn]úmero especial)[,.:]?\s(?=[[:upper:]])"
)
_SUBTITLE = late(rf"(?:{'|'.join(SUBTITLE_WORDS)})(?![^\W_])")
_COLLECTION = r"(?P<title>[^,\x00\[\]]{6,120}(?:\[[^\[\]]{3,120}\])?)"
_DOCUMENTARY = late(
    rf"(?P<bodies>(?:[^,\x00()\[\]]{{3,90}},\s){{1,4}}){_COLLECTION}(?:,\s(?P<part>[^\x00]{{3,140}}?))?"
    r"(?=\s?\(?\s?\x00|\s\([A-Z])"
)


def documentary(draft: Draft, start: int) -> bool:
    """Propose bodies, title and part of a collection of documents behind a digital host; whether it is there."""
    at, _ = trimmed(draft.masked, start, len(draft.masked), ' ,.;:)”"' + MASK)
    match = _DOCUMENTARY.match(draft.masked, at)
    if not match:
        return False
    pieces = [p for p in re.split(r",\s", match["bodies"]) if p]
    if not all(is_body(p) for p in pieces) or is_body(match["title"].split("(")[0]):
        return False
    a, b = trimmed(draft.masked, *match.span("bodies"), " ,")
    issuing = draft.text[a:b].strip()
    draft.propose("container_author", (Name(literal=issuing),), (a, b), 0.85, "documentary")
    draft.facts.copy.issuing_body = issuing
    container(draft, *match.span("title"), 0.85, "documentary")
    if match["part"]:
        c, d = trimmed(draft.masked, *match.span("part"), " ,(")
        if draft.masked[c:d].count("(") > draft.masked[c:d].count(")"):
            d += 1
        draft.propose("volume_title", Title(text=draft.text[c:d].strip()), (c, d), 0.85, "documentary")
    return True
