"""Grammars of what a word in brackets, a label or a host tells: films, podcasts, posts, data, software, maps, patents.

Most are the forms of the APA's manual ("[Audio podcast]"), which other styles write without brackets.
"""

from __future__ import annotations

import re

from refkit.knowledge.bodies import PATENT_OFFICES, STANDARDS
from refkit.knowledge.genres import MARKS, PICTURES
from refkit.knowledge.web_addresses import PREPRINT_SERVERS
from refkit.model.parts import Name, Number
from refkit.parse.facts import SubType
from refkit.parse.imprint import is_place
from refkit.parse.proposal import Draft, trimmed
from refkit.read.dates import find_dates
from refkit.read.patterns import late

_BRACKET = late(rf"\s?[\[\(](?P<genre>{'|'.join(mark.pattern for mark in MARKS)})[\]\)](?P<stop>\.\s+)?")
_EVENT = late(r"(?P<event>[A-Z\d][^\x00,.]{5,140}?)(?:,\s(?P<where>[[:upper:]][^\x00.\d]{2,60}?))?\.?\s*(?=\x00|$)")


_OPENS = late(r"[\[(][A-Za-z]")


def marked(draft: Draft, start: int) -> None:
    """Propose the genre in brackets, and the event behind that of a conference paper; vote for the kind it tells."""
    match = _BRACKET.search(draft.masked, start) if _OPENS.search(draft.masked, start) else None
    if match is None:
        return
    _, kind, csl_type, _ = next(mark for mark in MARKS if re.fullmatch(mark.pattern, match["genre"]))
    a, b = match.start(), match.end("genre") + 1
    draft.propose("genre", match["genre"], (a, b), 0.9, "things")
    if csl_type:
        draft.facts.csl_type = SubType(kind, csl_type)
    draft.vote(kind, 5.0 if kind == "conference_paper" else 4.0)
    event = _EVENT.match(draft.masked, match.end()) if kind == "conference_paper" and match["stop"] else None
    if event is None or draft.has("event_title"):
        return
    name = draft.text[event.start("event") : event.end("event")].strip()
    draft.propose("event_title", name, event.span("event"), 0.85, "things")
    if event["where"] and is_place(event["where"].split(",")[0]):
        a, b = trimmed(draft.masked, *event.span("where"), " ,.")
        draft.propose("event_place", draft.text[a:b].strip(), (a, b), 0.85, "things")


_PATENT = late(
    rf"(?P<label>(?:(?P<office>{'|'.join(PATENT_OFFICES)})\s)?[Pp]atent(?: [Aa]pplication)?"
    r"(?:\s(?:[Nn]o\.|[Nn]umber))?)\s(?P<number>(?:[A-Z]{2}\s?)?\d[\d,./ ]*\d(?:\s?[AB]\d)?)(?![^\W_])"
)
_ISSUED = late(r"(?P<label>(?:and )?(?:issued|granted|published)(?: on)?)\s")
_FILED = late(r"[,;]?\s?(?P<words>filed(?: on)?\s[^\x00,]{4,24}(?:,\s\d{4})?)")


def patents(draft: Draft, start: int) -> bool:
    """Propose number and day of issue of a patent behind its title; whether there was one."""
    match = _PATENT.search(draft.masked, start) if "atent" in draft.masked else None
    if match is None:
        return False
    number = Number(text=" ".join(match["number"].split()))
    draft.propose("number", number, match.span(), 0.92, "patent", (match["label"],))
    if match["office"]:
        draft.propose("authority", match["office"], match.span("office"), 0.85, "patent", cover=False)
    issued = _ISSUED.search(draft.masked, match.end())
    dates = find_dates(draft.masked, issued.end(), issued.end() + 30) if issued else []
    if issued and dates and dates[0].span.start == issued.end():
        span = (issued.start(), dates[0].span.end)
        draft.propose("issued", dates[0].date, span, 0.98, "patent", (issued["label"], "and"))
    filed = _FILED.search(draft.masked, match.end())
    if filed:
        words = draft.text[filed.start("words") : filed.end("words")].strip().strip(" ,")
        draft.propose("note", words[:1].upper() + words[1:], filed.span("words"), 0.8, "patent")
    draft.vote("patent", 6.0)
    return True


_STANDARD = late(
    rf"[\(\[]?(?P<label>(?P<body>{'|'.join(STANDARDS)})(?:\s(?:Standard|Std|standard))?(?:\s[Nn]o\.)?)"
    r"\s(?P<number>[A-Z]?\d[\d.–-]*(?:[:–-]\d{2,4})?)[\)\]]?(?=[.,;:)\s]|$)"
)


def standards(draft: Draft, start: int) -> None:
    """Propose the number of a standard ("(ISO Standard No. 690:2021)"), where its body or title stands before it."""
    match = _STANDARD.search(draft.masked, start)
    if match is None or (match[0][0] not in "([" and "tandard" not in draft.text and match.start() != start):
        return
    draft.propose("number", Number(text=match["number"]), match.span(), 0.9, "standard", (match["label"],))
    draft.propose("authority", match["body"], match.span("body"), 0.85, "standard", cover=False)
    draft.facts.csl_type = SubType("other", "standard")
    draft.vote("other", 5.0)


_ONLINE = r"[Oo]nline first|[Aa]head of print|[Ee]pub ahead of print|[Pp]ublished online(?: ahead of print)?"
_ONLINE_FIRST = late(rf"(?<=[.,]\s)(?P<words>(?:[Aa]dvance online publication|{_ONLINE}))(?=[.,;]|\s*(?:\x00|$))")
_SERVERS = late(rf"(?<![^\W_])(?P<name>{'|'.join(PREPRINT_SERVERS)})(?![^\W_])")


_ARTICLE_NUMBER = late(
    r"(?<=[,.)]\s)(?P<label>Article|Art\.)\s(?P<number>[A-Za-z]{0,3}\d[\w.-]*\w|\d)(?=[.,;]|\s*(?:\x00|$))"
)
_ACCOUNT = late(r"(?<=[^\W_.]|\.)\s\[(?P<words>@[\w.]{2,40})\](?=[.,]?\s)")

_ACCOUNT_ALONE = late(r"\s*(?P<who>@\w{2,40})[.,:]?\s(?=[“\"(\d])")


def accounts(draft: Draft) -> None:
    """Propose an account that stands alone as author; cover one behind a name ("Obama, B. [@BarackObama].")."""
    alone = _ACCOUNT_ALONE.match(draft.masked)
    if alone:  # "@BarackObama. “Four more years.” Twitter": no other name is known
        name = (Name(literal=alone["who"]),)
        draft.propose("author", name, alone.span("who"), 0.9, "account", cover=False)
        draft.cover(*alone.span())
    match = _ACCOUNT.search(draft.masked, 0, 160) if "[@" in draft.masked else None
    if match:
        draft.label(match.span("words"))
        draft.cover(match.start() + 1, match.end() + (draft.masked[match.end() : match.end() + 1] == "."))


def article_number(draft: Draft, start: int) -> None:
    """Propose the number that stands for the pages of an article that is only online ("16(4), Article e0249876")."""
    match = _ARTICLE_NUMBER.search(draft.masked, start) if "Art" in draft.masked[start:] else None
    if match:
        number = Number(text=match["number"])
        draft.propose("number", number, (match.start(), match.end("number")), 0.9, "article-number", (match["label"],))
        draft.facts.article_number = match.start()


def unprinted(draft: Draft, start: int) -> None:
    """Propose the state of what is not printed yet ("Advance online publication") and the server of a preprint."""
    match = _ONLINE_FIRST.search(draft.masked, start)
    if match and not draft.has("volume", "issue", "publisher"):
        draft.propose("status", match["words"].lower(), match.span("words"), 0.8, "unprinted")
        draft.facts.begin_run(match.start())
        draft.vote("journal_article", 1.5)
        return
    server = _SERVERS.search(draft.masked, start)
    if server and not draft.has("volume", "publisher"):
        draft.propose("publisher", server["name"], server.span("name"), 0.8, "unprinted")
        draft.facts.csl_type = SubType("other", "article")
        draft.vote("other", 4.0)


_VERSION = late(r"(?<![^\W_])[\(\[]?(?P<label>[Vv]ersion|v\.|[Vv]ers\.)\s?(?P<v>\d+(?:\.\d+)*)(?![\w])[\)\]]?")


_SCALE = late(
    r"(?P<label>(?:[Ss]cale|Maßstab|[Éé]chelle)\s)?(?<![\d:])(?P<scale>1\s?:\s?\d{1,3}(?:[.,\s]\d{3})+)(?![\d:])"
)


_RATIO = late(r"1\s?:\s?\d")


def map_scale(draft: Draft, start: int) -> None:
    """Propose the scale of a map ("1:25,000"), before it is taken for a volume with pages; and vote."""
    scale = _SCALE.search(draft.masked, start) if _RATIO.search(draft.masked, start) else None
    if scale:
        draft.propose("scale", scale["scale"], scale.span(), 0.9, "things", (scale["label"] or "",))
        draft.facts.csl_type = SubType("other", "map")
        draft.vote("other", 6.0)
        sheet = _SHEET.search(draft.masked, start)
        if sheet:
            draft.propose("number", Number(text=sheet["no"]), sheet.span(), 0.85, "things", (sheet["label"],))


# Words and signs without which there is no patent, standard, scale, article number or preprint: one look for all.
_PARTICULAR = late(
    rf"atent|(?:{'|'.join(STANDARDS)})\s|dvance|nline|head of|Epub|{'|'.join(PREPRINT_SERVERS)}|1 ?: ?\d|Art"
)


def particulars(draft: Draft, start: int) -> None:
    """Propose what few entries have: scales of maps, numbers of articles, patents, standards, signs of preprints."""
    if not _PARTICULAR.search(draft.masked, start):
        return
    map_scale(draft, start)
    article_number(draft, start)
    patents(draft, start)
    standards(draft, start)
    unprinted(draft, start)


_SORT = late(rf"(?<=[.?!]\s)(?P<genre>{'|'.join(PICTURES)})(?=\.\s)")
_SHEET = late(r"(?<=[,\x00]\s)(?P<label>[Ss]heet|Blatt|feuille)\s(?P<no>[A-Z0-9][\w -]{0,14}?)(?=[,.]|\s\()")


def things(draft: Draft, start: int) -> None:
    """Genre in brackets (data set, film), versions of data and software, podcasts by their medium."""
    marked(draft, start)
    sort = _SORT.search(draft.masked, start)
    if sort and not draft.has("genre"):
        draft.propose("genre", sort["genre"], sort.span("genre"), 0.8, "things")
        draft.facts.csl_type = SubType("other", "map" if sort["genre"] == "Map" else "graphic")
        draft.vote("other", 4.0)
    spoken = _PODCAST.search(draft.masked, start)
    if spoken and draft.has("url"):
        draft.propose("medium", spoken["words"].strip(), spoken.span("words"), 0.7, "things")
        draft.facts.csl_type = SubType("audiovisual", "broadcast")
        draft.vote("audiovisual", 5.0)
    version = (
        _VERSION.search(draft.masked, start) if draft.votes.get("dataset") or draft.votes.get("software") else None
    )
    if version:
        draft.propose("version", version["v"], version.span(), 0.9, "things", (version["label"],))


_PODCAST = late(r"(?<=[.,\x00]\s)(?P<words>Podcast(?:, [^\x00.]{2,40})?)(?=\.|,?\s*(?:\x00|$))")
