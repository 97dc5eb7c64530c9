"""Grammars of what has a genre of its own: speeches, papers, reports, hearings, UN documents.

Each looks for the words that only its kind has, proposes what stands in them, and votes.
"""

from __future__ import annotations

import re

from refkit.knowledge.genres import PAPER_VERBS, PAPERS, SPEECH_ADJECTIVES, SPEECH_TITLES, SPEECHES
from refkit.knowledge.official import (
    CONGRESSIONAL_ABBREVIATIONS,
    CONGRESSIONAL_PAPERS,
    REPORT_ADJECTIVES,
    REPORT_CODES,
    REPORT_NOUNS,
    REPORT_SERIES,
    UN_ORGANS,
)
from refkit.model.parts import Number, Title
from refkit.parse.imprint import is_place
from refkit.parse.proposal import MASK, Draft, trimmed
from refkit.read.patterns import late

_SPOKEN_BY = rf"(?:(?:{'|'.join(SPEECH_ADJECTIVES)}) )?(?:{'|'.join(SPEECHES)}|[Rr]eport(?=\sdelivered\s)|[Ss]tatement)"
_BEFORE_AUDIENCE = r"(?:to|at|before|delivered (?:to|at|before)|given (?:to|at)|in|vor|devant|ante)"
_SPEECH = late(
    rf"(?<![^\W_])(?P<genre>{_SPOKEN_BY})(?P<at>\s{_BEFORE_AUDIENCE}\s(?P<event>[^.\x00]{{3,140}}?))?(?=[.,]\s|\x00|$)"
)
_SPEECH_TITLE = late(rf"^(?:{'|'.join(SPEECH_TITLES)})\b", re.I)
_PAPER_READ = (
    rf"(?:[Uu]npublished )?(?:{'|'.join(PAPERS)})(?: presentation)?(?: was)? (?:{'|'.join(PAPER_VERBS)})"
    r"(?: at| to| for| à)?"
)
_CONFERENCE = r"[Pp]resented at|[Cc]onference (?:[Pp]aper|[Pp]resentation),?|[Pp]aper (?:for|at)"
_PAPER = late(
    rf"(?<![^\W_])(?P<label>{_PAPER_READ}|{_CONFERENCE})\s(?P<event>[^\x00]{{4,200}}?)"
    r"(?=,\s(?:[A-Z][\w.]+,\s){0,3}(?:\d|[A-Z][a-z]+\.?\s\d)|\.\s|\.?$|\x00|\()"
)
_NAMED_SERIES = (
    rf"(?:[A-Z][\w&’'.-]*\s){{0,7}}?(?:{'|'.join(REPORT_ADJECTIVES)})\s(?:{'|'.join(REPORT_NOUNS)})(?:\sSeries)?"
)
_NUMBER_LABEL = r"(?:[Nn]os?\.|[Nn]o(?=\s\d)|[Nn]umber|#|Nr\.|n[°º]\.?)\s?"
_REPORT_NUMBER = late(
    rf"[\(\[]?(?<![^\W_])(?P<series>{_NAMED_SERIES}|{'|'.join(REPORT_SERIES)}),?\s(?P<label>{_NUMBER_LABEL})?"
    r"(?P<num>[A-Z]{0,6}[-–.]?\d[\w./–-]*)[\)\]]?(?![\w])"
)
_PAREN_NUMBER = late(
    r"\((?P<label>(?:Report )?(?:[Nn]o\.|[Rr]eport|Publication [Nn]o\.|[Nn]umber)\s)?(?P<num>[A-Z]{1,8}[-–/"
    r" ]?\d[\w./–-]*(?:-[A-Z]+)?)\)(?=\.|,)"
)
_UN_SYMBOL = late(
    rf"(?<![\w/])(?:UN [Dd]oc(?:ument|\.)?\s)?(?P<sym>(?:{'|'.join(UN_ORGANS)})(?:/[A-Z0-9.()-]+)+)"
    r"(?:\s\([^()]{1,12}\))?"
)
_CONGRESS = late(
    r"(?<![^\W_])(?P<cong>\d{1,3}(?:st|nd|rd|th|d)\sCong(?:ress|\.)?),?\s?(?P<sess>\d(?:st|nd|rd|d)\s[Ss]ess(?:ion"
    r"|\.)?)?"
)
_HEARING = late(r"\b[Hh]earings?\b")
_BILLNO = late(
    rf"(?<![^\W_])(?P<num>(?:H\.|S\.)\s?(?:{'|'.join(CONGRESSIONAL_ABBREVIATIONS)})\.\s?(?:[Nn]o\.\s?)?\d[\d-]*"
    rf"|(?:House|Senate)\s(?:{'|'.join(CONGRESSIONAL_PAPERS)})s?\s(?:[Nn]o\.\s?)?\d[\d-]*)"
)


def _text(draft: Draft, name: str, span: tuple[int, int], sure: float, reader: str = "documents") -> None:
    value = draft.text[span[0] : span[1]].strip()
    if value:
        draft.propose(name, value, span, sure, reader)


_SPOKEN = late(r"(?:Speech|Remarks|Address|Rede|Discours)(?![^\W_])")


def speeches(draft: Draft, start: int) -> bool:
    """Vote for a speech and propose the event: behind the title, or by the title's own words."""
    title = draft.get("title")
    found = title is not None and not draft.has("archive") and _SPEECH_TITLE.match(title.text) is not None
    if found:
        issued = draft.get("issued")
        spoken = issued is not None and issued.has_day and not issued.is_range and _SPOKEN.match(title.text)
        draft.vote("speech", 3.4 if spoken else 1.8)
    match = _SPEECH.search(draft.masked, start)
    if match is None or not match["at"]:
        return found
    apart = draft.masked[: match.start()].rstrip().endswith((",", MASK, ".", "("))
    if not apart and not match["genre"][0].isupper():
        return found
    _speech_event(draft, match)
    return True


def _speech_event(draft: Draft, match: re.Match[str]) -> None:
    """Propose the genre of a speech, and the event and town where it was given."""
    draft.propose("genre", match["genre"], match.span("genre"), 0.85, "speech")
    start, end = match.span("event")
    name = match["event"].partition(", ")[0]
    draft.propose("event_title", name, (start, start + len(name)), 0.85, "speech")
    town = trimmed(draft.masked, start + len(name), end, " ,")
    if town[1] > town[0] and is_place(draft.masked[town[0] : town[1]]):
        _text(draft, "event_place", town, 0.85)
    draft.cover(match.start(), start)
    draft.label((match.start(), start))
    draft.vote("speech", 3.0)


def papers(draft: Draft, start: int) -> bool:
    """Propose the event of a conference paper; whether the entry is one."""
    match = _PAPER.search(draft.masked, start)
    if not match:
        return False
    draft.vote("conference_paper", 5.0)
    event = trimmed(draft.masked, *match.span("event"), " ,.")
    town = _TOWN_FIRST.match(draft.masked[event[0] : event[1]])
    if town and is_place(town["place"]):
        _text(draft, "event_place", (event[0], event[0] + town.end("place")), 0.85)
        event = trimmed(draft.masked, event[0] + town.end(), event[1], " ,.")
        draft.cover(match.start(), match.end("label"))
        draft.label(match.span("label"))
        draft.propose("event_title", draft.text[event[0] : event[1]].strip(), event, 0.9, "paper")
        return True
    name = draft.text[event[0] : event[1]].strip()
    draft.propose("event_title", name, (match.start(), event[1]), 0.9, "paper", (match["label"],))
    after = _TOWN_BEHIND.match(draft.masked[event[1] :])
    if after and is_place(after["place"]):
        _text(draft, "event_place", (event[1] + after.start("place"), event[1] + after.end("place")), 0.85)
    return True


_TOWN_FIRST = late(r"(?P<place>[^:,]{2,30}):\s")
_TOWN_BEHIND = late(r",\s(?P<place>[^\x00\d]{2,50}?)(?=,\s(?:\d|[A-Z][a-z]+\.?\s\d)|\.|$)")


def reports(draft: Draft, start: int) -> bool:
    """Propose series and number of working papers and reports behind the title."""
    match = _REPORT_NUMBER.search(draft.masked, start)
    if match and not _YEAR_FIRST.match(match["num"]):
        _numbered_report(draft, match)
        return True
    code = _CODE_NUMBER.search(draft.masked, start) if not draft.has("archive", "number") else None
    if code:  # "The Meaning of Limited War. RM-1224. Santa Monica, CA: The RAND Corporation"
        draft.propose("number", Number(text=code["num"]), code.span("num"), 0.8, "report")
        draft.vote("report", 2.5)
        return True
    match = _PAREN_NUMBER.search(draft.masked, start)
    if match and (match["label"] or match.start() < start + 4):
        labels = (match["label"].strip(),) if match["label"] else ()
        draft.propose("number", Number(text=match["num"]), match.span(), 0.85, "report", labels)
        draft.vote("report", 2.0)
        return True
    return False


_YEAR_FIRST = late(r"[12]\d{3}$")
_PAPER_SERIES = late(r"(?:Working|Discussion|Occasional) Paper|[A-Z]\w+ Report$")


def _numbered_report(draft: Draft, match: re.Match[str]) -> None:
    """Propose number and series; a series of a word or two ("Report", "CRS Report") is the genre."""
    labels = (match["label"].strip(),) if match["label"] else ()
    begin = match.start("label" if match["label"] else "num")
    draft.propose("number", Number(text=match["num"]), (begin, match.end("num")), 0.85, "report", labels)
    series = match["series"].strip(" ,")
    span = trimmed(draft.masked, *match.span("series"), " ,")
    if len(series.split()) <= 2 or series.startswith("CRS"):
        draft.propose("genre", series, span, 0.8, "report")
    else:
        draft.propose("collection_title", Title(text=series), span, 0.8, "report")
    draft.vote("report", 4.0 if _PAPER_SERIES.search(series) else 2.0)


_CODE_NUMBER = late(rf"(?<=[.,\x00]\s)(?P<num>(?:{'|'.join(REPORT_CODES)})[\w/-]*)(?=[.,]\s|\s\(|\.?\s*$)")


def parliament(draft: Draft, start: int) -> bool:
    """Propose UN symbols, Congress and session, numbers of congressional documents."""
    symbol = _UN_SYMBOL.search(draft.masked, start)
    united = symbol is not None and _is_united(draft.text, symbol["sym"])
    if symbol and united:
        sign, at = symbol["sym"].rstrip("."), symbol.start("sym")
        draft.propose("number", Number(text=sign), (at, at + len(sign)), 0.9, "un")
        draft.vote("report", 1.5)
    number = _BILLNO.search(draft.masked, start)
    if number:
        draft.propose("number", Number(text=" ".join(number["num"].split())), number.span("num"), 0.85, "congress")
        draft.vote("report", 2.0)
    congress = _CONGRESS.search(draft.masked, start)
    if congress:
        words = draft.text[congress.start() : congress.end()].strip().strip(" ,")
        draft.propose("session", words, trimmed(draft.masked, *congress.span(), " ,"), 0.9, "congress")
        kind, weight = ("hearing", 4.0) if _HEARING.search(draft.text) else ("report", 1.5)
        draft.vote(kind, weight)
    return bool(united or number or congress)


def _is_united(text: str, symbol: str) -> bool:
    """Whether a symbol is one of the United Nations': they are named, or it is of an organ with a letter."""
    return any(organ in symbol for organ in ("S/", "A/", "E/")) or "UN" in text or "United Nations" in text
