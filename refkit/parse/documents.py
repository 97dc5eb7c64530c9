"""Grammars of what has a genre of its own: theses, interviews, speeches, papers, reports, hearings, UN documents.

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
from refkit.read.dates import find_dates
from refkit.read.names import name_likeness, read_names
from refkit.read.patterns import late, worded

_DEGREE = (
    r"(?:(?:[Uu]npublished|[Uu]npubl\.|[Uu]nveröff(?:entlichte|\.)|[Uu]ngedr(?:uckte|\.)|[Mm]asch\.|[Pp]hil\.)\s)?(?:Ph\.?\s?D\.?|D\.?\s?Phil\.?|M\.?\s?A\.?|M\.?\s?Sc\.?|M\.?\s?Phil\.?"
    r"|B\.?\s?A\.?|M\.?\s?Litt\.?|Ed\.?D\.?|J\.?S\.?D\.?|Doctoral|[Dd]octoral|Master[’']?s?|[Mm]aster[’']?s?"
    r"|Bachelor[’']?s|Senior|[Hh]onou?rs|[Uu]ndergraduate|Habilitation)"
    r"(?:\s\([^()]{1,20}\))?\s?(?:[Dd]iss(?:ertation|\.)?|[Tt]hesis|[Ee]ssay)|(?:(?:[Uu]nveröff(?:entlichte|\.)|[Uu]ngedr(?:uckte|\.)|[Mm]asch\.|[Pp]hil\.|[Jj]ur\.)\s)?[Dd]iss\.(?:\s?(?:phil|masch"
    r"|iur)\.?)*|Phil\.\s?Diss\.|Dissertation|Habil(?:itationsschrift|\.)|Magisterarbeit|Diplomarbeit|Masterarbeit"
    r"|[Tt]h[èe]se (?:de doctorat(?:\s(?:d[’']|en\s|de\s)[a-zà-ÿ]{4,20})?|d[’']État|de \w+)"
    r"|[Mm]émoire de (?:maîtrise|master)|[Tt]esis (?:doctoral|de \w+)"
    r"|[Tt]esi di (?:laurea|dottorato)|[Uu]npublished thesis"
)
# A single word is one of a title, too, where it has a capital behind a comma, or goes on in small letters.
_THESIS = worded(
    r"[\(\[]?(?<![^\W_])(?P<genre>{degree}|(?!(?<=,\s)[A-ZÀ-ÞА-Я])(?<!\s[^\W\d_]\.\s){thesis}{sciences}?(?!\.?\s?\d)"
    r"(?=[,.:;)\]\x00](?!\s[a-zß-ÿа-яё])|$|\s[A-ZÀ-ÞА-Я(]|\s(?:in|at|presented|submitted)\s))"
    r"(?P<in>\s(?:in|at)\s[A-Z][\w ]{2,40}?(?=,))?[,.:;]?\s?(?:presented (?:to|at) )?"
    r"(?P<rest>[^()\[\]\x00]{0,160})[\)\]]?",
    degree=_DEGREE,
    sciences=r"(?:(?:\s?…|\s?\.{3})?\s(?:канд|докт|д-ра|кандидата|доктора)\.?\s(?:[а-яёіїє-]+\.?\s){1,3}наук)",
)
_INTERVIEW = late(
    r"(?<![^\W_])(?P<label>(?:[Oo]ral [Hh]istory\s)?(?:[Ii]nterview|[Cc]onversation)(?:\s(?:with|of|by|conducted"
    r" by)\s)(?P<who>(?:the )?[Aa]uthor|[A-Z][^,;:.\x00(]{2,50}(?:\b[A-Z]\.[^,;:.\x00(]{1,40}){0,2})|[Oo]ral"
    r" [Hh]istory(?:\s[Ii]nterview)?|[Ii]nterviewed by\s(?P<by>[A-Z][^,;:\x00(]{2,50})|[Ii]nterview\b)"
)
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
# Behind "University of X, " these towns say which campus it is, not where it stands.
_CAMPUSES = (
    "Berkeley", "Los Angeles", "San Diego", "Madison", "Chapel Hill", "Santa Barbara", "Davis", "Irvine",
    "College Park", "Lincoln",
)  # fmt: skip


_INTERVIEW_TITLE = late(r"(?:[Oo]ral [Hh]istory|[Ii]nterview)\b")


def theses(draft: Draft, start: int, *, titled: bool) -> bool:
    """Propose degree, university, place and year of a thesis behind `start`; whether there was one.

    `titled`: whether the title stands before `start`. Else what stands there is a title, be it "Thesis and Antithesis".
    """
    if not draft.says("thesis"):
        return False
    for match in _THESIS.finditer(draft.masked, start):
        if (
            match.start() > 0
            and match["genre"] in ("Dissertation", "Thesis", "Tese")
            and draft.masked[match.start() - 1 : match.start()] not in " ([,."
        ):
            continue
        if not titled and not draft.masked[start : match.start()].strip(" .,:;()[]" + MASK):
            continue
        before = draft.masked[max(0, match.start() - 2) : match.start()].strip()
        if before and before[-1] not in ',.;:(\x00”"»)’' and not match[0].startswith(("(", "[")):
            continue
        rest_at = match.start("rest")
        rest = match["rest"]
        stop = re.search(r"\.\s(?=[A-Z])", rest)
        stop_at = len(rest)
        if stop and not re.search(r"\b(?:St|U|Univ|Üniv|Uniw|[Уу]н|Fak)$", rest[: stop.start()]):
            stop_at = stop.start()
        body = rest[:stop_at]
        end = rest_at + stop_at
        spans = match.span("genre")
        draft.propose("genre", draft.text[spans[0] : spans[1]].strip().rstrip(","), spans, 0.95, "thesis")
        dates = find_dates(draft.masked, rest_at, end)
        if dates and dates[-1].date.precision:
            draft.propose("imprint_date", dates[-1].date, dates[-1].span, 0.95, "thesis")
            body = draft.masked[rest_at : dates[-1].span.start]
        body_span = trimmed(draft.masked, rest_at, rest_at + len(body), " ,;:.()" + MASK)
        uni = draft.masked[body_span[0] : body_span[1]]
        if uni and MASK not in uni:
            pieces = uni.rsplit(",", 1)
            if len(pieces) == 2 and is_place(pieces[1]) and pieces[1].strip() not in _CAMPUSES:
                cut = body_span[0] + len(pieces[0])
                _text(draft, "publisher_place", trimmed(draft.masked, cut, body_span[1], " ,"), 0.85)
                body_span = (body_span[0], cut)
            elif ":" in uni:
                cut = body_span[0] + uni.index(":")
                _text(draft, "publisher_place", (body_span[0], cut), 0.85)
                body_span = trimmed(draft.masked, cut, body_span[1], " :")
            body = draft.masked[slice(*body_span)]
            town = "," not in body and is_place(body)  # "University of Alberta, Canada" is none
            _text(draft, "publisher_place" if town else "publisher", body_span, 0.9)
        draft.facts.imprint_start = match.start()
        draft.vote("thesis", 5.0)
        return True
    return False


def _text(draft: Draft, name: str, span: tuple[int, int], sure: float, reader: str = "documents") -> None:
    value = draft.text[span[0] : span[1]].strip()
    if value:
        draft.propose(name, value, span, sure, reader)


def interviews(draft: Draft, start: int) -> bool:
    """Propose who asked, and vote, when the entry says interview or oral history outside its title."""
    title = draft.get("title")
    if title is not None and _INTERVIEW_TITLE.match(title.text):
        draft.vote("interview", 3.0)
    hinted = "nterview" in draft.masked or "istory" in draft.masked or "onversation" in draft.masked
    match = _INTERVIEW.search(draft.masked, start) if hinted else None
    if not match or match.start() > start + 160:
        return draft.has("interviewer")
    who = match["who"] or match["by"]
    at_head = match.start() <= start + 2
    if who and not re.match(r"(?:the )?author", who, re.I):
        likeness = name_likeness(who)
        if likeness < 0.7:
            return False
        names = read_names(who, inverted=False)
        span = match.span("who") if match["who"] else match.span("by")
        by = "by" in match["label"].split()
        if by:
            draft.propose("interviewer", names, span, 0.85, "interview", cover=False)
        elif at_head and not draft.has("author"):
            draft.propose("author", names, span, 0.85, "interview", cover=False)
        elif draft.has("author"):
            draft.propose("interviewer", names, span, 0.6, "interview", cover=False)
    draft.vote("interview", 3.0 if who or "istory" in match["label"] else 1.0)
    return True


_WHO = (
    r"[A-Z][^,;:“”\"\x00()\d.]*(?:(?:(?<=\b[A-Z])|(?<=\bDr)|(?<=\bJr)|(?<=\bMr)|(?<=\bGen))\.[^,;:“”\"\x00()\d.]*){0,4}"
)
_HEAD_INTERVIEWS = (
    re.compile(
        rf"(?P<title>(?:[Tt]ranscript,?\s(?:of\s)?)?(?:[Aa]uthor(?:[’']s)?\s)?(?:(?:[Tt]elephone|[Pp]hone|[Ee]-?mail|[Pp]ersonal|[Vv]ideo|[Zz]oom)\s)?(?:[Oo]ral"
        rf" [Hh]istory\s)?(?:[Ii]nterview\s(?:with|of|mit)|[Ee]ntretien\savec|[Ii]ntervista\s(?:con|a)"
        rf"|[Ee]ntrevista\s(?:con|a)|[Rr]ozmowa\sz"
        rf"|[Ии]нтервью\sс)\s(?P<asked>(?:(?:an?|the)\s)?(?:(?:former|retired|senior)\s)?{_WHO}))(?:,?\s(?:conducted\s)?by\s(?P<by>{_WHO}))?"
    ),
    re.compile(rf"(?P<title>(?P<by>{_WHO}?)(?:,)?\s(?:[Oo]ral [Hh]istory\s)?[Ii]nterview\swith\s(?P<asked>{_WHO}))"),
    re.compile(
        rf"(?P<title>(?P<asked>{_WHO}?),?\s(?:[Oo]ral [Hh]istory\s)?[Ii]nterview(?:ed)?\s(?:conducted\s)?(?:by"
        rf"|with)\s(?P<by>{_WHO}|(?:the\s)?[Aa]uthor))"
    ),
)


_TITLE_OF = late(
    r"(?:(?:an?|the)\s)?(?:(?:[Ff]ormer|[Rr]etired|[Ss]enior|[Tt]he)\s)?"
    r"(?:(?:[A-Z]{2,5}|[A-Z][a-z]+)\s(?:officer|official|diplomat|agent|analyst)"
    r"|Ambassador|President|Prime Minister|Secretary|General|Admiral|Colonel|Senator|Professor|Prof\."
    r"|Dr\.|Governor|Minister|Sir|Lord(?=\s[A-Z]\w+\s)|Academician)\s"
)
# "Author's interview with a former Chinese diplomat": who was asked has no name.
_UNNAMED = late(r"(?:[Aa]uthor(?:[’']s)?\s)?[Ii]nterview\swith\s(?:an?|the)?\s?(?:former|retired|senior)\s")
_ASKS = late(r"nterview|ntretien|ntervista|ntrevista|ozmowa|нтервью")


def interview_head(draft: Draft, start: int) -> bool:
    """Propose who was asked and who asked, when the entry begins with that; whether it did."""
    if not _ASKS.search(draft.masked, start, start + 140):
        return False
    for pattern in _HEAD_INTERVIEWS:
        match = pattern.match(draft.masked, start)
        if not match:
            continue
        rank = _TITLE_OF.match(match["asked"])
        asked, by = match["asked"][rank.end() if rank else 0 :].strip(" ,"), (match["by"] or "").strip(" ,")
        shift = rank.end() if rank else 0
        spans = {"asked": (match.start("asked") + shift, match.end("asked")), "by": match.span("by")}
        if not by and " by " in asked:
            begin = match.start("asked") + shift
            at = begin + asked.index(" by ")
            spans = {"asked": (begin, at), "by": (at + 4, begin + len(asked))}
            asked, by = (part.strip(" ,") for part in asked.split(" by ", 1))
        if not by and _UNNAMED.match(match["title"]) and name_likeness(asked) < 0.9:
            a, b = trimmed(draft.masked, match.start("title"), match.end(), " ,.;")
            draft.propose("title", Title(text=draft.text[a:b].strip()), (a, b), 0.85, "interview")
            draft.title_end = match.end()
            draft.vote("interview", 6.0)
            return True
        if name_likeness(asked) < 0.9 or (by and name_likeness(by) < 0.9 and "uthor" not in by):
            continue
        if len(asked.split()) > 6 or len(by.split()) > 9:
            continue
        draft.propose("author", read_names(asked, inverted=False), spans["asked"], 0.92, "interview", cover=False)
        if by and "uthor" not in by:
            draft.propose("interviewer", read_names(by, inverted=False), spans["by"], 0.92, "interview", cover=False)
        a, b = trimmed(draft.masked, match.start("title"), match.end(), " ,.;")
        draft.propose("title", Title(text=draft.text[a:b].strip()), (a, b), 0.85, "interview")
        draft.title_end = match.end()
        draft.vote("interview", 6.0)
        return True
    return False


_SPOKEN = late(r"(?:Speech|Remarks|Address|Rede|Discours)(?![^\W_])")


def speeches(draft: Draft, start: int) -> bool:
    """Vote for a speech and propose the event: behind the title, or by the title's own words."""
    title = draft.get("title")
    found = False
    if title is not None and _SPEECH_TITLE.match(title.text) and not draft.has("archive"):
        issued = draft.get("issued")
        spoken = issued is not None and issued.has_day and not issued.is_range and _SPOKEN.match(title.text)
        draft.vote("speech", 3.4 if spoken else 1.8)
        found = True
    match = _SPEECH.search(draft.masked, start)
    if (
        match
        and match["at"]
        and (match["genre"][0].isupper() or draft.masked[: match.start()].rstrip().endswith((",", MASK, ".", "(")))
    ):
        draft.propose("genre", match["genre"], match.span("genre"), 0.85, "speech")
        event = match["event"]
        cut = re.split(r",\s", event)
        span = match.span("event")
        name = cut[0]
        draft.propose("event_title", name, (match.start("event"), match.start("event") + len(name)), 0.85, "speech")
        rest = trimmed(draft.masked, span[0] + len(name), span[1], " ,")
        if rest[1] > rest[0] and is_place(draft.masked[rest[0] : rest[1]]):
            _text(draft, "event_place", rest, 0.85)
        draft.cover(match.start(), match.start("event"))
        draft.label((match.start(), match.start("event")))
        draft.vote("speech", 3.0)
        found = True
    return found


def papers(draft: Draft, start: int) -> bool:
    """Propose the event of a conference paper; whether the entry is one."""
    match = _PAPER.search(draft.masked, start)
    if not match:
        return False
    event = trimmed(draft.masked, *match.span("event"), " ,.")
    town = re.match(r"(?P<place>[^:,]{2,30}):\s", draft.masked[event[0] : event[1]])
    if town and is_place(town["place"]):
        _text(draft, "event_place", (event[0], event[0] + town.end("place")), 0.85)
        event = trimmed(draft.masked, event[0] + town.end(), event[1], " ,.")
        draft.cover(match.start(), match.end("label"))
        draft.label(match.span("label"))
        draft.propose("event_title", draft.text[event[0] : event[1]].strip(), event, 0.9, "paper")
        draft.vote("conference_paper", 5.0)
        return True
    draft.propose(
        "event_title",
        draft.text[event[0] : event[1]].strip(),
        (match.start(), event[1]),
        0.9,
        "paper",
        (match["label"],),
    )
    after = re.match(r",\s(?P<place>[^\x00\d]{2,50}?)(?=,\s(?:\d|[A-Z][a-z]+\.?\s\d)|\.|$)", draft.masked[event[1] :])
    if after and is_place(after["place"]):
        _text(draft, "event_place", (event[1] + after.start("place"), event[1] + after.end("place")), 0.85)
    draft.vote("conference_paper", 5.0)
    return True


def reports(draft: Draft, start: int) -> bool:
    """Propose series and number of working papers and reports behind the title."""
    match = _REPORT_NUMBER.search(draft.masked, start)
    if match and not re.match(r"[12]\d{3}$", match["num"]):
        series = match["series"].strip(" ,")
        draft.propose(
            "number",
            Number(text=match["num"]),
            (match.start("label") if match["label"] else match.start("num"), match.end("num")),
            0.85,
            "report",
            (match["label"].strip(),) if match["label"] else (),
        )
        span = match.span("series")
        draft.propose(
            "genre" if len(series.split()) <= 2 or series.startswith("CRS") else "collection_title",
            Title(text=series) if not (len(series.split()) <= 2 or series.startswith("CRS")) else series,
            trimmed(draft.masked, *span, " ,"),
            0.8,
            "report",
        )
        paper = re.search(r"(?:Working|Discussion|Occasional) Paper|[A-Z]\w+ Report$", series)
        draft.vote("report", 4.0 if paper else 2.0)
        return True
    code = _CODE_NUMBER.search(draft.masked, start) if not draft.has("archive", "number") else None
    if code:  # "The Meaning of Limited War. RM-1224. Santa Monica, CA: The RAND Corporation"
        draft.propose("number", Number(text=code["num"]), code.span("num"), 0.8, "report")
        draft.vote("report", 2.5)
        return True
    match = _PAREN_NUMBER.search(draft.masked, start)
    if (match and match.start() < start + 4) or (match and match["label"]):
        draft.propose(
            "number",
            Number(text=match["num"]),
            match.span(),
            0.85,
            "report",
            (match["label"].strip(),) if match["label"] else (),
        )
        draft.vote("report", 2.0)
        return True
    return False


_CODE_NUMBER = late(rf"(?<=[.,\x00]\s)(?P<num>(?:{'|'.join(REPORT_CODES)})[\w/-]*)(?=[.,]\s|\s\(|\.?\s*$)")


def parliament(draft: Draft, start: int) -> bool:
    """Propose UN symbols, Congress and session, numbers of congressional documents."""
    found = False
    symbol = _UN_SYMBOL.search(draft.masked, start)
    if symbol and (
        "UN" in draft.text
        or "United Nations" in draft.text
        or "S/" in symbol["sym"]
        or "A/" in symbol["sym"]
        or "E/" in symbol["sym"]
    ):
        sign = symbol["sym"].rstrip(".")
        at = symbol.start("sym")
        draft.propose("number", Number(text=sign), (at, at + len(sign)), 0.9, "un")
        draft.vote("report", 1.5)
        found = True
    number = _BILLNO.search(draft.masked, start)
    if number:
        draft.propose("number", Number(text=" ".join(number["num"].split())), number.span("num"), 0.85, "congress")
        draft.vote("report", 2.0)
        found = True
    congress = _CONGRESS.search(draft.masked, start)
    if congress:
        words = draft.text[congress.start() : congress.end()].strip().strip(" ,")
        draft.propose("session", words, trimmed(draft.masked, *congress.span(), " ,"), 0.9, "congress")
        found = True
        if _HEARING.search(draft.text):
            draft.vote("hearing", 4.0)
        else:
            draft.vote("report", 1.5)
    return found
