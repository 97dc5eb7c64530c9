"""Grammars of the law: cases, statutes, bills, and treaties with the series in which they are printed.

Reporters and treaty series are told by their abbreviations between a volume and a page (Bluebook T1, T4).
"""

from __future__ import annotations

import re

from refkit.model.parts import EdtfDate, Number, Pages, SeriesCitation, Title
from refkit.parse.imprint import is_place
from refkit.parse.proposal import MASK, Draft, trimmed
from refkit.read.dates import find_dates
from refkit.read.pages import read_pages
from refkit.read.patterns import late

_REPORTER = (
    r"U\.\s?S\.|US|S\.\s?Ct\.|L\.\s?Ed\.(?:\s?2d)?|F\.(?:\s?(?:2d|3d|4th))?|F\.\s?Supp\.(?:\s?[23]d)?|Fed\.\s?Cl\."
    r"|Fed\.\s?Reg\.|A\.(?:2d|3d)?|N\.E\.(?:2d)?|N\.W\.(?:2d)?|P\.(?:2d|3d)?|S\.E\.(?:2d)?|So\.(?:\s?2d)?"
    r"|S\.W\.(?:2d|3d)?"
    r"|Cal\.(?:\s?\w+)?|N\.Y\.(?:S\.)?(?:2d)?|Ill\.|Wall\.|Cranch|How\.|Pet\.|Wheat\.|Dall\.|A\.C\.|AC|K\.B\."
    r"|Q\.B\.|QB|WLR|W\.L\.R\.|All\s?E\.?R\.?|Ch\.?|App\.\s?Cas\.|C\.M\.L\.R\.|ECR|I\.C\.J\.(?:\sReports)?"
    r"|ICJ(?:\sRep\.?)?|P\.C\.I\.J\.|I\.L\.R\."
)
_CASE = late(
    rf"(?P<title>[^\W\d_a-z][^\x00]{{1,160}}?\sv(?:s|ersus)?\.?\s[^\x00]{{1,140}}?|(?:In re|Ex parte|In the Matter"
    rf" of)\s[^,\x00]{{2,80}}),?\s"
    rf"(?:\[(?P<year0>\d{{4}})\]\s)?(?P<vol>\d{{1,4}})?\s?(?P<rep>{_REPORTER})\s(?P<page>\d{{1,5}})(?P<pin>,\s\d{{1"
    rf",5}}(?:[-–]\d+)?)?(?:\sn\.?\s?\d+)?"
    r"(?:\s\((?P<court>[^()\d]{0,40}?)\s?(?P<year>\d{4})\))?"
)
_CASE_YEARBOOK = late(
    r"(?P<title>[^\W\d_a-z][^\x00]{3,240}?)[,.]?\s(?P<rep>I\.\s?C\.\s?J\.(?:\sRep(?:orts|\.)?)?|ICJ(?:\sRep(?:orts|\.)?)?"
    r"|P\.\s?C\.\s?I\.\s?J\.(?:,?\sSer(?:ies|\.)\s[AB/]+)?|ECHR|ECR)\s\(?(?P<year>\d{4})\)?,?\s(?:at\s|p\.\s?|pp\.\s?)?"
    r"(?P<page>\d{1,5}(?:[-–]\d{1,5})?)"
)
_CASE_NAMED = late(
    rf"(?P<title>[^\W\d_a-z][^\x00,(“\"\d]{{2,90}}),\s(?P<vol>\d{{1,4}})\s(?P<rep>{_REPORTER})\s(?P<page>\d{{1,5}})"
    r"(?P<pin>,\s\d{1,5}(?:[-–]\d+)?)?\s\((?P<court>[^()\d]{0,40}?)\s?(?P<year>\d{4})\)"
)
_CASE_BARE = late(
    r"(?P<title>[^\W\d_a-z][^\x00,(“\"]{1,90}?\sv\.\s[^\x00,(“\"]{1,90}),?\s(?:(?P<rest>[^\x00(]{0,80}?)\s)?\((?P<c"
    r"ourt>[^()\d]{0,50}?),?\s?(?P<year>\d{4})\)"
)
_STAT = re.compile(
    r"(?:(?P<num>(?:Pub(?:lic)?\.?\s?L(?:aw)?\.?|P\.\s?L\.|PL)\s?(?:[Nn]o\.?\s?)?(?P<number>\d{1,3}[-–]\d{1,4}))"
    r"|(?P<vol>\d{1,3})\s(?P<code>U\.\s?S\.\s?C\.(?:\s?A\.)?|USC|Stat\.|C\.F\.R\.|CFR"
    r"|Fed\.\s?Reg\.)\s(?P<secmark>§{1,2}\s?|sec\.\s)?(?P<sec>\d[\w.–-]*(?:\([a-z0-9]\))*(?:,\s\d{3,6}(?:[-–]\d+)?)"
    r"*))"
)
_BILL = re.compile(
    r"(?<![^\W_])(?P<num>(?:H\.\s?R\.|H\.?R|S\.|H\.\s?(?:J\.|Con\.)?\s?Res\.|S\.\s?(?:J\.|Con\.)?\s?Res\."
    r"|H\.J\.\s?Res\.)\s?\d{1,5}),?\s(?P<cong>\d{1,3}(?:st|nd|rd|th|d)\sCong(?:ress|\.)?)(?:,\s(?P<sess>\d(?:st|nd"
    r"|rd|d)\s[Ss]ess(?:ion|\.)?))?"
)
_SERIES = (
    r"U\.\s?N\.\s?T\.\s?S\.|UNTS|U\.\s?S\.\s?T\.|UST|L\.\s?N\.\s?T\.\s?S\.|LNTS|I\.\s?L\.\s?M\.|ILM"
    r"|C\.\s?T\.\s?S\.|CTS|Consol\.\s?T\.\s?S\.|Bevans|Stat\.?(?=\s\d)|O\.\s?J\.|E\.T\.S\.|ETS|A\.T\.S\.|ATS"
    r"|B\.F\.S\.P\.|BFSP|Martens|Malloy|Parry(?:[’']s)?(?:\sT\.?S\.?)?|RGBl\.?|BGBl\.?"
    r"|United Nations Treaty Series|League of Nations Treaty Series|United States Treaties and Other International"
    r" Agreements|International Legal Materials|Consolidated Treaty Series|Statutes at Large"
)
_TREATY_CITE = re.compile(
    rf"(?:(?P<vol>\d{{1,4}})\s(?P<series>{_SERIES})\s(?:\((?P<year>\d{{4}})\):?\s?)?(?P<page>\d{{1,5}}|[IVXL]{{2,8}}\b)?"
    rf"|(?P<series2>{_SERIES}),?\s(?:vol\.\s)?(?P<vol2>\d{{1,4}})(?:\s\((?P<year2>\d{{4}})\)|\sI{{1,3}}(?=,))?(?:,\s?(?:[Nn]o\.\s?("
    rf"?P<no2>\d+),?\s?)?|:\s?)(?:(?:pp?|S)\.\s?)?(?P<page2>\d{{1,5}}(?:[-–]\d+)?)"
    rf"|(?<![^\W_])(?P<tias>T\.\s?I\.\s?A\.\s?S\.|TIAS|Treaty Series|T\.\s?S\.|E\.A\.S\.|EAS|Cmnd?\.?"
    rf"|Cmd\.?)\s?(?:[Nn]os?\.\s?)?(?P<number>\d{{3,6}}))"
)
_TREATY_NAME = re.compile(
    r"(?:[A-Z][\w’'-]+\s){0,5}(?:Treaty|Agreement|Convention|Protocol|Pact|Covenant|Charter|Accords?|Armistice"
    r"|Vertrag|Abkommen|Traité|Tratado|Trattato|Exchange of Notes|Final Act)(?:\s(?:of|on|instituant|portant|sur"
    r"|entre|concernant|de|du|between|Between|for|relating|Relating|concerning|Concerning|with|Regarding|regarding"
    r"|Limiting|and|to|Against|in|über|zwischen|relatif)\b|,|;|\s\(|$|\.)"
)
_TREATY_TOWNS = frozenset(
    "Versailles|Locarno|Rapallo|Nanking|Tientsin|Shimonoseki|Portsmouth|Brest-Litovsk|Trianon|Saint-Germain|Neuilly|Sèvres"
    "|Maastricht|Camp David|Dayton|Panmunjom|Tilsit|Campo Formio|Utrecht|Westphalia|Münster|Osnabrück|Karlowitz"
    "|Nerchinsk|Kyakhta|Aigun|Guadalupe Hidalgo|Rio de Janeiro|Bandung|Potsdam|Tehran|Cairo|Karachi|Évian"
    "|Schengen|Kyoto".split("|")
)
_TREATY_ONLY = late(
    r"(?:T\.\s?I\.\s?A\.\s?S\.|TIAS|U\.\s?N\.\s?T\.\s?S\.|UNTS|L\.N\.T\.S\.|LNTS|Bevans|Malloy|Miller)(?![^\W_])"
)
_IN_FORCE = late(
    r"[,;(]?\s(?P<label>(?:entered|entry|in) (?:into )?force:?(?: on)?|entered into force|in Kraft(?: getreten am)?)\s",
    re.I,
)
_SIGNED = late(
    r"[,(]?\s\(?(?P<label>(?:opened for signature|signed(?: at [A-Z][\w. ]{2,24}?)?(?: on)?|adopted(?: on)?|done(?: at"
    r" [A-Z][\w ]{2,24})?|entered into force|ratified)(?: at [A-Z][\w ]{2,20})?),?\s(?=\d|[A-Z][a-z]+\.?\s\d)",
    re.I,
)
_PARTIES = late(
    r"\b[Bb]etween\s(?:the\s)?(?P<a>[A-Z][^,;]{2,70}?)\sand\s(?:the\s)?(?P<b>[A-Z][^,;.]{2,70}?)"
    r"(?=[,;.]|\s(?:on|for|[Cc]oncerning|[Rr]egarding|[Rr]elating|of\s\d)\b|$)"
)


_CASE_MARKS = (" v", "In re", "Ex parte", "C.J", "CJ", "C. J", "I.J", "PCIJ", " U.S. ")


def cases(draft: Draft, start: int) -> bool:
    """Propose a decision; whether the entry is one."""
    if not any(
        mark in draft.masked for mark in (" v", "In re", "Ex parte", "C.J", "CJ", "C. J", "I.J", "PCIJ", " U.S. ")
    ):
        return False
    if _yearbook(draft, start):
        return True
    match = _CASE.match(draft.masked, start) or _CASE_NAMED.match(draft.masked, start)
    reporter = True
    if not match:
        match, reporter = _CASE_BARE.match(draft.masked, start), False
    if not match:
        return False
    draft.propose(
        "title", Title(text=" ".join(match["title"].split()).strip(' ,“”"')), match.span("title"), 0.95, "case"
    )
    if reporter:
        if match["vol"]:
            draft.propose("volume", Number(text=match["vol"]), match.span("vol"), 0.95, "case")
        draft.propose("container_title", Title(text=match["rep"]), match.span("rep"), 0.95, "case")
        draft.propose("page", Pages(text=match["page"]), match.span("page"), 0.95, "case")
        if match["pin"]:
            draft.propose("locator", read_pages(match["pin"].strip(", ")), match.span("pin"), 0.9, "case")
        if match.re.groupindex.get("year0") and match["year0"]:
            draft.propose("issued", EdtfDate(value=match["year0"]), match.span("year0"), 0.9, "case")
    if match["year"]:
        draft.propose("issued", EdtfDate(value=match["year"]), match.span("year"), 0.95, "case")
    court = (match["court"] or "").strip(" ,")
    if court:
        a, b = trimmed(draft.masked, *match.span("court"), " ,")
        draft.propose("authority", court, (a, b), 0.9, "case")
    draft.title_end = match.end()
    draft.vote("legal_case", 6.0)
    return True


def _yearbook(draft: Draft, start: int) -> bool:
    """A decision in reports that count by the year: "(Nicaragua v. United States), I.C.J. Reports 1986, p. 14"."""
    match = _CASE_YEARBOOK.match(draft.masked, start)
    if match is None:
        return False
    a, b = trimmed(draft.masked, *match.span("title"), ' ,.“”"')
    draft.propose("title", Title(text=" ".join(draft.text[a:b].split())), (a, b), 0.95, "case")
    draft.propose("container_title", Title(text=match["rep"]), match.span("rep"), 0.95, "case")
    draft.propose("issued", EdtfDate(value=match["year"]), match.span("year"), 0.95, "case")
    draft.propose(
        "page", read_pages(match["page"]), (match.end("year"), match.end("page")), 0.95, "case", ("p", "pp", "at")
    )
    draft.title_end = match.end()
    draft.vote("legal_case", 6.0)
    return True


_ACT = late(
    r"(?P<title>[A-Z][^,;:“\"\x00\d]{3,100}?\sAct,?\s(?P<year>(?:1[2-9]|20)\d\d)(?:\s\([^()]{2,20}\))?)(?P<more>,\s(?P<chapter>"
    r"(?:\d{1,2}(?:\s(?:&|and)\s\d{1,2})?\s(?:Eliz|Geo|Vict|Will|Edw|Anne|Hen|Car|Jac)\.?(?:\s(?:\d|[IVX]+))?,?\s)?"
    r"(?:c|ch|cap|No)\.\s?\d+))?(?P<section>,\s(?:ss?\.|sec\.|section)\s?\d[\w()–-]*)?\.?\s*$"
)


_CHAPTER_END = late(r",\s(?P<label>ch?\.|chap\.)\s(?P<no>\d{1,4})$")


def _act(draft: Draft, start: int) -> bool:
    """An act by its short title and year, as in Britain: "Commonwealth Immigrants Act 1962, 10 & 11 Eliz. 2, c. 21"."""
    match = _ACT.match(draft.masked, start)
    if match is None:
        return False
    title = " ".join(draft.text[match.start("title") : match.end("title")].split())
    draft.propose("title", Title(text=title), match.span("title"), 0.92, "statute")
    draft.propose("issued", EdtfDate(value=match["year"]), match.span("year"), 0.9, "statute", cover=False)
    if match["chapter"]:
        draft.propose("number", Number(text=match["chapter"]), match.span("chapter"), 0.85, "statute")
    if match["section"]:
        a, b = trimmed(draft.masked, *match.span("section"), " ,")
        draft.propose("section", draft.text[a:b].split(".", 1)[-1].strip(), (a, b), 0.85, "statute", ("s", "ss", "sec"))
    draft.title_end = match.end()
    draft.vote("statute", 5.0)
    return True


_ORDER = late(
    r"(?P<label>Proclamation|Executive Order|Exec\. Order|E\.O\.|Public Law"
    r"|Pub\. L\.)\s(?:[Nn]o\.\s)?(?P<number>\d[\d,–-]*)"
    r"(?:,?\s[“\"](?P<title>[^”\"\x00]{4,220}?),?[”\"],?)?"
    r"(?:,?\s(?P<day>[A-Z][a-z]{2,8}\.?\s\d{1,2},\s\d{4}|\d{1,2}\s[A-Z][a-z]{2,8}\.?\s\d{4}))?"
    r",?\s(?P<vol>\d{1,3})\s(?P<name>Fed(?:eral|\.)\s?Reg(?:ister|\.)|F\.\s?R\.|C\.\s?F\.\s?R\.|Stat\.)\s(?P<page>\d[\d,]*)"
    r"(?:,?\s\((?P<day2>[^()]{4,24})\))?"
)


def _order(draft: Draft, start: int) -> bool:
    """A proclamation or order in the register that prints it: Proclamation 2914, Dec. 16, 1950, 15 Fed. Reg. 9029."""
    match = _ORDER.match(draft.masked, start)
    if match is None:
        return False
    number = Number(text=match["number"].rstrip(","))
    draft.propose("number", number, (match.start(), match.end("number")), 0.9, "order", (match["label"], "No"))
    name = "title" if match["title"] else None
    text = " ".join(draft.text[slice(*match.span("title"))].split()) if name else f"{match['label']} {number.text}"
    span = match.span("title") if name else (match.start(), match.end("number"))
    draft.propose("title", Title(text=text), span, 0.95, "order", cover=bool(name))
    draft.propose("container_title", Title(text=match["name"]), match.span("name"), 0.95, "order")
    draft.propose("volume", Number(text=match["vol"]), match.span("vol"), 0.95, "order")
    draft.propose("page", Pages(text=match["page"]), match.span("page"), 0.95, "order")
    for group in ("day", "day2"):
        dates = find_dates(draft.masked, *match.span(group)) if match[group] else []
        if dates:
            draft.propose("issued", dates[0].date, dates[0].span, 0.95, "order")
            break
    draft.title_end = match.end()
    draft.vote("statute", 6.0)
    return True


def statutes(draft: Draft, start: int) -> bool:
    """Propose an act or a bill; whether the entry is one."""
    text = draft.masked
    if (" Act" in text and _act(draft, start)) or _order(draft, start):
        return True
    bill = _BILL.search(text, start)
    if bill:
        draft.propose("number", Number(text=" ".join(bill["num"].split())), bill.span("num"), 0.95, "bill")
        end = bill.end()
        draft.propose("section_of", text[bill.start("cong") : end], (bill.start("cong"), end), 0.8, "bill")
        draft.vote("bill", 5.0)
        lead = trimmed(draft.masked, start, bill.start(), " ,.:;" + MASK)
        if lead[1] > lead[0]:
            draft.propose(
                "title", Title(text=" ".join(draft.text[lead[0] : lead[1]].split()).strip('“”" ')), lead, 0.85, "bill"
            )
        _legal_year(draft, end)
        draft.title_end = end
        return True
    found = list(_STAT.finditer(text, start))
    if found and _TREATY_NAME.match(text, start) and _TREATY_ONLY.search(text, found[0].end()):
        return False  # "North Atlantic Treaty, 63 Stat. 2241, T.I.A.S. No. 1964"
    at_large = found and (found[0]["code"] or "").startswith("Stat") and " Act" not in text[start : found[0].start()]
    if at_large and _TREATY_NAME.match(text, start) and not found[0]["num"]:
        return False  # "Treaty of Commerce with Prussia, July 10, 1785, 8 Stat. 84"
    if not found or found[0].start() - start > 220:
        return False
    first = found[0]
    head = text[start : first.start()]
    name = trimmed(text, start, first.start(), ' ,.:;(“”"' + MASK)
    if len(head.split()) > 30 or "“" in head[3:] or MASK in head:
        return False
    if name[1] > name[0]:
        early = [d for d in find_dates(text, *name) if d.parts == 3]
        end = name[1]
        if early:
            end = trimmed(text, name[0], early[0].span.start, " ,(of")[1]
            draft.propose("issued", early[0].date, early[0].span, 0.85, "statute")
        chapter = _CHAPTER_END.search(text, name[0], end)
        if chapter:
            draft.propose(
                "chapter_number", chapter["no"], (chapter.start("label"), end), 0.8, "statute", (chapter["label"],)
            )
            end = chapter.start()
        draft.propose("title", Title(text=" ".join(draft.text[name[0] : end].split())), (name[0], end), 0.9, "statute")
    for match in found:
        if match["number"]:
            draft.propose(
                "number",
                Number(text=match["number"]),
                match.span("num"),
                0.9,
                "statute",
                (match["num"][: -len(match["number"])].strip(),),
            )
        elif not draft.has("container_title"):
            draft.propose("container_title", Title(text=match["code"]), match.span("code"), 0.9, "statute")
            draft.propose("volume", Number(text=match["vol"]), match.span("vol"), 0.9, "statute")
            if match["code"].startswith("Stat"):
                draft.propose("page", Pages(text=match["sec"].rstrip(".")), match.span("sec"), 0.9, "statute")
            else:
                draft.propose(
                    "section",
                    match["sec"].rstrip("."),
                    (match.start("secmark") if match["secmark"] else match.start("sec"), match.end("sec")),
                    0.9,
                    "statute",
                    ("sec",),
                )
    draft.vote("statute", 5.0)
    _legal_year(draft, first.end())
    draft.title_end = found[-1].end()
    return True


def _legal_year(draft: Draft, start: int) -> None:
    dates = find_dates(draft.masked, start)
    if dates and dates[0].parts and not draft.has("issued"):
        draft.propose("issued", dates[0].date, dates[0].span, 0.9, "statute")


_BLUEBOOK_PARTIES = late(r",\s(?P<parties>[A-Z][\w.]*(?:\s[A-Z][\w.]*)?\s?[-–]\s?[A-Z][\w.]*(?:\s[A-Z][\w.]*)?)\.?$")


def treaties(draft: Draft, start: int, title: tuple[int, int] | None) -> bool:
    """Propose a treaty: its name, its signing, the series that print it; whether the entry is one.

    `title` is the span of a quoted title, inside its marks, or None.
    """
    text = draft.masked
    cites = [m for m in _TREATY_CITE.finditer(text, start) if m["series"] != "Stat." or m["page"]]
    name_at = title[0] if title else start
    named = _TREATY_NAME.match(draft.text, name_at)
    codes = [(m["series"] or m["series2"] or m["tias"] or "").replace(".", "").replace(" ", "") for m in cites]
    called = named and (cites or _treaty_like(draft, name_at, title))
    if not called and not any(code in ("UNTS", "UST", "TIAS", "LNTS") for code in codes):
        return False
    body_end = title[1] if title else (cites[0].start() if cites else len(text))
    dates = [d for d in find_dates(draft.text if title else text, name_at, len(text)) if d.parts >= 2]
    early = [d for d in dates if d.span.end <= body_end + 60]
    signed = early[0] if early else (dates[0] if dates else None)
    label: tuple[str, ...] = ()
    stop = signed.span.start if signed and signed.span.start < body_end + 2 else body_end
    if signed and (not title or signed.span.start < title[1]):
        mark = _SIGNED.search(text, name_at, signed.span.end)
        if mark and mark.end() >= signed.span.start - 1:
            label, stop = (mark["label"],), mark.start()
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
    town = re.search(r"[.,;]\s(?P<where>[^.,;]{3,30}?)$", draft.text[a:b])
    if not title and town and (is_place(town["where"]) or town["where"] in _TREATY_TOWNS):
        draft.propose("event_place", town["where"], (a + town.start("where"), b), 0.85, "treaty")
        b = a + town.start()
    name = " ".join(draft.text[a:b].split())
    if len(name) > 300 or MASK in draft.masked[a:b]:
        return False
    span = (a, b)
    if title:
        span = (title[0], title[1]) if not signed or signed.span.start >= title[1] else span
    draft.propose("title", Title(text=name), span, 0.96, "treaty")
    if signed:
        at = signed.span.start
        if label:
            at = max(0, draft.text.rfind(label[0], 0, signed.span.start))
        draft.propose("issued", signed.date, (at, signed.span.end), 0.96, "treaty", label)
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
    draft.title_end = max(draft.title_end, b, signed.span.end if signed else 0)
    if title:
        draft.title_end = max(draft.title_end, title[1] + 1)
    draft.vote("treaty", 5.0)
    return True


def _in_force(draft: Draft, start: int) -> None:
    """The day on which a treaty entered into force is a remark: what is cited is the day of signing."""
    match = _IN_FORCE.search(draft.masked, start)
    if match is None:
        return
    for found in find_dates(draft.masked, match.end(), match.end() + 40)[:1]:
        if found.span.start <= match.end() + 2:
            a, b = match.start("label"), found.span.end
            words = " ".join(draft.text[a:b].split())
            draft.propose("note", words[:1].upper() + words[1:], (a, b), 0.8, "treaty")


def _treaty_like(draft: Draft, at: int, title: tuple[int, int] | None) -> bool:
    """Whether a name without a series is a treaty's own: it stands first, is dated, and no author comes before it."""
    stop = title[1] if title else min(len(draft.text), at + 200)
    before = draft.text[:at].strip(' “"„«[')
    if any(c.isalnum() for c in before):
        return False
    name = draft.text[at:stop]
    dated = any(d.parts == 3 for d in find_dates(draft.text, at, min(len(draft.text), stop + 40)))
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
