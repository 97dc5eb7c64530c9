"""Grammar of treaties: parties, days of signing and of entry into force, and the series in which they are printed.

Treaty series are told by their abbreviations between a volume and a page (Bluebook T4).
"""

from __future__ import annotations

import re

from refkit.knowledge.law import (
    NUMBERED_TREATIES,
    TREATIES_ONLY,
    TREATY_LINKS,
    TREATY_NOUNS,
    TREATY_SERIES,
)
from refkit.model.parts import EdtfDate, Number, SeriesCitation, Title
from refkit.parse.frus import names_frus
from refkit.parse.proposal import MASK, Draft, trimmed
from refkit.parse.signing import Signing, signing, town_before
from refkit.read.dates import FoundDate, find_dates
from refkit.read.pages import read_pages
from refkit.read.patterns import late

_SERIES = "|".join(series.pattern for series in TREATY_SERIES)
_NUMBERED = "|".join(series.pattern for series in NUMBERED_TREATIES)
_TREATY_CITE = late(
    rf"(?:(?P<vol>\d{{1,4}})\s(?P<series>{_SERIES})\s(?:\((?P<year>\d{{4}})\):?\s?)?(?P<page>\d{{1,5}}|[IVXL]{{2,8}}\b)?"
    rf"|(?P<series2>{_SERIES}),?\s(?:vol\.\s)?(?P<vol2>\d{{1,4}})(?:\s\((?P<year2>\d{{4}})\)|\sI{{1,3}}(?=,))?(?:,\s?(?:[Nn]o\.\s?("
    rf"?P<no2>\d+),?\s?)?|:\s?)(?:(?:pp?|S)\.\s?)?(?P<page2>\d{{1,5}}(?:[-–]\d+)?)"
    rf"|(?<![^\W_])(?P<tias>{_NUMBERED})\s?(?:[Nn]os?\.\s?)?(?P<number>\d{{3,6}}))"
)
TREATY_NAME = late(
    rf"(?:[A-Z][\w’'-]+\s){{0,5}}(?:{'|'.join(TREATY_NOUNS)})(?:\s(?:{'|'.join(TREATY_LINKS)})\b|,|;|\s\(|$|\.)"
)
TREATY_ONLY = late(rf"(?:{'|'.join(TREATIES_ONLY)})(?![^\W_])")
_IN_FORCE = late(
    r"[,;(]?\s(?P<label>(?:entered|entry|in) (?:into )?force:?(?: on)?|entered into force|in Kraft(?: getreten am)?)\s",
    re.I,
)
_PARTIES = late(
    r"\b[Bb]etween\s(?:the\s)?(?P<a>[A-Z][^,;]{2,70}?)\sand\s(?:the\s)?(?P<b>[A-Z][^,;.]{2,70}?)"
    r"(?=[,;.]|\s(?:on|for|[Cc]oncerning|[Rr]egarding|[Rr]elating|of\s\d)\b|$)"
)


_BLUEBOOK_PARTIES = late(r",\s(?P<parties>[A-Z][\w.]*(?:\s[A-Z][\w.]*)?\s?[-–]\s?[A-Z][\w.]*(?:\s[A-Z][\w.]*)?)\.?$")


def treaties(draft: Draft, start: int, title: tuple[int, int] | None) -> bool:  # noqa: C901
    """Propose a treaty: its name, its signing, the series that print it; whether the entry is one.

    `title` is the span of a quoted title, inside its marks, or None.
    """
    text = draft.masked
    cites = [m for m in _TREATY_CITE.finditer(text, start) if m["series"] != "Stat." or m["page"]]
    name_at = title[0] if title else start
    named = TREATY_NAME.match(draft.text, name_at)
    codes = [(m["series"] or m["series2"] or m["tias"] or "").replace(".", "").replace(" ", "") for m in cites]
    called = named and (cites or _treaty_like(draft, name_at, title))
    if not called and not any(code in ("UNTS", "UST", "TIAS", "LNTS") for code in codes):
        return False
    body_end = title[1] if title else (cites[0].start() if cites else len(text))
    dates = [d for d in find_dates(draft.text if title else text, name_at, len(text)) if d.date.has_month]
    early = [d for d in dates if d.span.end <= body_end + 60]
    signed = early[0] if early else (dates[0] if dates else None)
    act: Signing | None = None
    stop = signed.span.start if signed and signed.span.start < body_end + 2 else body_end
    if signed and (not title or signed.span.start < title[1]):
        act = signing(draft, name_at, signed)
        stop = act.start if act else stop
    if not title and not signed and not cites:
        return False
    if not title and not cites:
        stops = re.compile(r",\s(?=\d|[A-Z][a-z]+\s\d)|\x00|\.\s").search(text, name_at)
        stop = min(stop, stops.start()) if stops else stop
    a, b = trimmed(draft.text, name_at, stop, " ,;.:(–")
    while draft.text[b - 2 : b] == "\x00":
        b -= 1
    between = _BLUEBOOK_PARTIES.search(draft.text, a, b) if not title else None
    if between:  # "Treaty of Amity, U.S.-Gr. Brit., Nov. 19, 1794"
        parties = tuple(p.strip() for p in re.split(r"[-–]", between["parties"]))
        draft.propose("parties", parties, between.span("parties"), 0.9, "treaty")
        b = between.start()
    town = act.town if act else None
    if town is None and not title and (town := town_before(draft.text, a, b)):
        b = trimmed(draft.text, a, town[0], " ,;.(")[1]
    if town:
        draft.propose("event_place", draft.text[slice(*town)].strip(), town, 0.85, "treaty")
    name = draft.text[a:b].strip()
    if len(name) > 300 or MASK in draft.masked[a:b]:
        return False
    span = (a, b)
    if title:
        span = (title[0], title[1]) if not signed or signed.span.start >= title[1] else span
    draft.propose("title", Title(text=name), span, 0.96, "treaty")
    if signed:
        spans = [signed.span] if act is None else _around(act, signed)
        draft.propose("issued", signed.date, spans, 0.96, "treaty", act.labels if act else ())
        draft.propose("signed", signed.date, (), 0.9, "treaty")
    _in_force(draft, signed.span.end if signed else b)
    named_in = _PARTIES.search(name)
    if named_in:
        draft.propose("parties", (named_in["a"], named_in["b"]), (), 0.9, "treaty")
    series = []
    for index, match in enumerate(cites):
        code = match["series"] or match["series2"] or match["tias"]
        volume, page = match["vol"] or match["vol2"], match["page"] or match["page2"]
        series.append(SeriesCitation(series=code, volume=volume, page=page, number=match["number"] or match["no2"]))
        if index == 0:
            group = "series" if match["series"] else "series2" if match["series2"] else "tias"
            draft.propose("container_title", Title(text=code), match.span(group), 0.95, "treaty", cover=False)
            if volume:
                draft.propose(
                    "volume",
                    Number(text=volume),
                    match.span("vol" if match["vol"] else "vol2"),
                    0.95,
                    "treaty",
                    cover=False,
                )
            if page:
                draft.propose(
                    "page",
                    read_pages(page),
                    match.span("page" if match["page"] else "page2"),
                    0.95,
                    "treaty",
                    cover=False,
                )
            if match["number"]:
                draft.propose("number", Number(text=match["number"]), match.span("number"), 0.9, "treaty", cover=False)
    if series:
        draft.propose(
            "series_citations", tuple(series), [m.span() for m in cites], 0.95, "treaty", ("No", "no", "vol", "pp", "p")
        )
        years = [m["year"] or m["year2"] for m in cites if m["year"] or m["year2"]]
        if years:
            draft.propose("container_issued", EdtfDate(value=years[0]), (), 0.8, "treaty")
    draft.title_end = max(draft.title_end, b, signed.span.end if signed else 0, act.town[1] if act and act.town else 0)
    if title:
        draft.title_end = max(draft.title_end, title[1] + 1)
    draft.vote("treaty", 5.0)
    return True


def _around(act: Signing, signed: FoundDate) -> list[tuple[int, int]]:
    """The stretches of a signing's words and day, without its town."""
    whole = (act.start, max(signed.span.end, act.town[1] if act.town else 0))
    if act.town is None:
        return [whole]
    spans = [(whole[0], act.town[0]), (act.town[1], whole[1])]
    return [(start, end) for start, end in spans if start < end]


def _in_force(draft: Draft, start: int) -> None:
    """The day on which a treaty entered into force is a remark: what is cited is the day of signing."""
    match = _IN_FORCE.search(draft.masked, start)
    if match is None:
        return
    for found in find_dates(draft.masked, match.end(), match.end() + 40)[:1]:
        if found.span.start <= match.end() + 2:
            a, b = match.start("label"), found.span.end
            words = draft.text[a:b].strip()
            draft.propose("note", words[:1].upper() + words[1:], (a, b), 0.8, "treaty")


def _treaty_like(draft: Draft, at: int, title: tuple[int, int] | None) -> bool:
    """Whether a name without a series is a treaty's own: it stands first, is dated, and no author comes before it."""
    stop = title[1] if title else min(len(draft.text), at + 200)
    before = draft.text[:at].strip(' “"„«[')
    if any(c.isalnum() for c in before) or names_frus(draft.masked, at):
        return False  # "Protocol of the Proceedings, Yalta, 11 February 1945, FRUS, ...": a document of that volume
    name = draft.text[at:stop]
    dated = any(d.date.has_day for d in find_dates(draft.text, at, min(len(draft.text), stop + 40)))
    return (
        dated
        and bool(
            re.search(
                r"\b(?:between|Between|of|on|for|with|[Cc]oncerning|[Rr]egarding|zwischen|entre|instituant|portant"
                r"|sur)\b|(?:Treaty|Convention|Pact|Protocol|Agreement)\b",
                name,
            )
        )
        and not re.search(r"\b(?:[Ll]etter|[Mm]emorandum|[Tt]elegram|[Mm]inutes)\b", name)
    )
