"""Grammars of small forms: a speech told by one word behind its title, an article of an encyclopaedia behind "s.v.".

Speeches before a named audience, interviews and conference papers are the matter of `documents`.
"""

from __future__ import annotations

import re

from refkit.knowledge.genres import SPEECH_ADJECTIVES, SPEECHES
from refkit.knowledge.official import HOUSES_OF_PARLIAMENT, MONITORS
from refkit.model.parts import Number, Title
from refkit.parse.authors import find_direct
from refkit.parse.editions import read_edition
from refkit.parse.imprint import is_place
from refkit.parse.proposal import Draft, trimmed
from refkit.read.dates import find_dates
from refkit.read.names import read_names
from refkit.read.pages import read_pages
from refkit.read.patterns import late

_SPOKEN = rf"(?:(?:{'|'.join(SPEECH_ADJECTIVES)}) )?(?:{'|'.join(SPEECHES)}|[Tt]estimony)"
_BARE_SPEECH = late(
    rf"[\s.,;”\"\x00]*(?P<genre>{_SPOKEN})"
    r"(?:,\s(?P<event>[A-ZÀ-Þ][^.;:\x00\d]{2,120}?))?(?=[.,]\s*(?:\x00|$|\d|[A-Z][a-z]+\.?\s\d))"
)
_PIECE = late(r"[^,]+(?:,\s(?:D\.?C\.?|[A-Z]{2}|[A-Z][a-z]{2,4}\.)(?=,|$))?")
_UNDER_WORD = late(
    r"(?P<name>[^\W\d_][^\x00“”\"«»]{3,120}?)(?:,\s(?P<edition>\d{1,2}(?:st|nd|rd|th)\sed\.))?(?:\s\((?P<paren>[^()]*)\))?"
    r",?\s(?P<label>s\.\s?vv?\.|sub voce|Art\.|art\."
    r"|Stichwort)[,:]?\s[“\"‘«„](?P<word>[^”\"’»“\x00]{2,120}?)[,.]?[”\"’»“]"
)


def bare_speech(draft: Draft, start: int) -> bool:
    """Propose genre, event and place of "Speech, West Berlin, June 12" behind the title; whether it stood there."""
    match = _BARE_SPEECH.match(draft.masked, start)
    if match is None:
        return False
    draft.propose("genre", match["genre"], match.span("genre"), 0.85, "speech")
    if match["event"]:
        base = match.start("event")
        spans = [trimmed(draft.masked, base + m.start(), base + m.end(), " ,") for m in _PIECE.finditer(match["event"])]
        a, b = spans[-1]
        if is_place(draft.masked[a:b]) or (len(spans) == 1 and len(draft.masked[a:b].split()) <= 2):
            spans.pop()
            draft.propose("event_place", draft.text[a:b].strip(), (a, b), 0.85, "speech")
        if spans:
            a, b = spans[0][0], spans[-1][1]
            draft.propose("event_title", draft.text[a:b].strip(), (a, b), 0.8, "speech")
    draft.vote("speech", 4.0)
    return True


_HOUSE = rf"\(?(?:{'|'.join(HOUSES_OF_PARLIAMENT)})\)?"
_HANSARD = late(
    r"(?P<name>(?:(?:Hansard|Parliamentary Debates)(?:[,:]\s|\s(?=\()))?"
    rf"(?:(?:Parliamentary Debates,?\s)?{_HOUSE}\s?(?:Deb(?:ates|s|\.)?|Hansard|Official Report)?)?"
    r"(?:,?\s\(?(?:\d\w\w\s[Ss]er(?:ies|\.)|[Ss]eries\s\d)\)?)?)(?=[,.;]?\s)"
)


def hansard(draft: Draft, start: int) -> bool:
    """Propose the name of debates that are cited without a title ("HC Deb 5 June 1946 vol 423 cc2011-12")."""
    match = _HANSARD.match(draft.masked, start)
    if match is None or not re.search(r"Hansard|Debates|(?:HC|HL|H\.C\.|H\.L\.)\s?Deb", match["name"]):
        return False
    a, b = trimmed(draft.masked, *match.span("name"), " ,;:")
    draft.propose("title", Title(text=draft.text[a:b].strip()), (a, b), 0.92, "hansard")
    draft.title_end = match.end()
    draft.vote("government_document", 5.0)
    return True


_CONGRESS_RECORD = late(
    r"(?P<vol>\d{1,3})\s(?P<name>Cong(?:ressional|\.)\sRec(?:ord|\.))\s(?P<page>[HSE]?\d{1,6}(?:[-–]\d+)?)"
    r"(?:\s\((?P<date>[^()]{4,30})\))?(?:\s\((?P<by>[^()]{4,80})\))?"
)


def congressional_record(draft: Draft, start: int) -> bool:
    """Propose what "116 Cong. Rec. 20117 (1970) (statement of Sen. Church)" says; whether the entry begins so."""
    match = _CONGRESS_RECORD.match(draft.masked, start)
    if match is None:
        return False
    draft.propose("container_title", Title(text=match["name"]), match.span("name"), 0.95, "congress")
    draft.propose("volume", Number(text=match["vol"]), match.span("vol"), 0.95, "congress")
    draft.propose("page", read_pages(match["page"]), match.span("page"), 0.95, "congress")
    dates = find_dates(draft.masked, *match.span("date")) if match["date"] else []
    if dates:
        draft.propose("issued", dates[0].date, dates[0].span, 0.95, "congress")
    if match["by"]:
        words = draft.text[match.start("by") : match.end("by")].strip()
        draft.propose("title", Title(text=words), match.span("by"), 0.8, "congress")
    draft.title_end = match.end()
    draft.vote("government_document", 6.0)
    return True


_MONITORED = late(rf"(?:{'|'.join(MONITORS)})(?![^\W_])")


def monitored(draft: Draft, start: int) -> None:
    """Vote for an official paper when the entry is an issue of a monitoring service (SWB, FBIS)."""
    if _MONITORED.match(draft.text, start) and not draft.has("publisher", "author"):
        draft.vote("government_document", 4.0)


_SPEAKER = r"(?P<who>[A-ZÀ-Þ][^\W\d_]+(?:\s(?:[A-Z]\.|[A-ZÀ-Þ][^\W\d_]+)){0,3})"
_SPEECH_AT = rf"(?:{'|'.join(SPEECHES)}|[Ss]tatement|[Tt]oast)\s(?:at|to|before|in|on|of|à|en|vor)\s"
_OPENING = late(
    rf"{_SPEAKER},\s(?P<title>(?:[A-Za-z]+\s)?{_SPEECH_AT}[^\x00,]{{3,140}}?)"
    r"(?:,\s(?P<where>[A-ZÀ-Þ][^,\x00\d]{2,40}(?:,\s[A-Z][^,\x00\d]{1,20})?))?(?=,\s(?:\d|[A-Z][a-z]+\.?\s\d))"
)


def speaker(draft: Draft, start: int) -> bool:
    """Propose who spoke of "Sukarno, opening address at the Asian-African Conference, Bandung, 18 April 1955"."""
    match = _OPENING.match(draft.masked, start)
    if match is None:
        return False
    draft.propose("author", read_names(match["who"], inverted=False), match.span("who"), 0.9, "speech")
    title = draft.text[match.start("title") : match.end("title")].strip()
    draft.propose("title", Title(text=title), match.span("title"), 0.9, "speech")
    draft.title_end = match.end("title")
    if match["where"]:
        draft.propose("event_place", match["where"].strip(), match.span("where"), 0.85, "speech")
    draft.vote("speech", 5.0)
    return True


_WHERE = late(
    r"[\x00\s]*,\s(?P<where>[A-ZÀ-Þ][^,.;:\x00\d]{2,40}(?:,\s(?:D\.C\.|[A-Z]{2}|[A-Z][a-z]{2,12}\.?))?)(?=[.,]\s*(?:\x00|\d|$))"
)


def after_event(draft: Draft, start: int) -> None:
    """Propose the town behind an event that was read: "Speech at Westminster College, Fulton, MO, March 5"."""
    event = next((p for p in draft.proposals if p.field == "event_title" and p.spans), None)
    if event is None or event.spans[-1].end < start or draft.has("event_place"):
        return
    match = _WHERE.match(draft.masked, event.spans[-1].end)
    if match:
        a, b = match.span("where")
        draft.propose("event_place", draft.text[a:b].strip(), (a, b), 0.75, "speech")


def under_word(draft: Draft, start: int) -> bool:
    """Propose work and word of "Encyclopaedia Britannica, s.v. “Marshall Plan”"; whether the entry is of that form."""
    if not any(mark in draft.masked for mark in ("s.v", "s. v", "s.vv", "sub voce", "Stichwort")):
        return False
    match = _UNDER_WORD.match(draft.masked, start)
    if match is None:
        return False
    name = draft.text[match.start("name") : match.end("name")].strip()
    draft.propose("container_title", Title(text=name), match.span("name"), 0.93, "under-word")
    if match["edition"]:
        said = match["edition"].removesuffix("ed.").strip()
        draft.propose("edition", read_edition(said), match.span("edition"), 0.9, "under-word", ("ed",))
    word = draft.text[match.start("word") : match.end("word")].strip()
    labels = (match["label"],)
    draft.propose("title", Title(text=word), (match.start("label"), match.end()), 0.95, "under-word", labels)
    draft.title_end = match.end()
    signed = late(r",?\s(?P<label>by)\s").match(draft.masked, match.end())
    who = find_direct(draft.masked, signed.end()) if signed else None
    if signed and who:
        names = read_names(draft.text[who.start : who.end], inverted=False)
        draft.propose("author", names, (signed.start("label"), who.end), 0.9, "under-word", ("by",))
    draft.facts.quoted = True
    draft.facts.under_word = True
    draft.vote("chapter", 5.0)
    return True
