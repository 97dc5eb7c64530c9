"""Grammars of the law: cases, statutes, orders and bills.

Reporters are told by their abbreviations between a volume and a page (Bluebook T1).
"""

from __future__ import annotations

from refkit.knowledge.law import CODES, COURT_REPORTERS, REIGNS, YEARLY_REPORTERS
from refkit.model.parts import EdtfDate, Number, Pages, Title
from refkit.parse.proposal import MASK, Draft, trimmed
from refkit.parse.treaties import TREATY_NAME, TREATY_ONLY
from refkit.read.dates import find_dates
from refkit.read.pages import read_pages
from refkit.read.patterns import late

_REPORTER = "|".join(series.pattern for series in COURT_REPORTERS)
_YEARLY = "|".join(series.pattern for series in YEARLY_REPORTERS)
_CODE = "|".join(series.pattern for series in CODES)
_CASE = late(
    rf"(?P<title>[^\W\d_a-z][^\x00]{{1,160}}?\sv(?:s|ersus)?\.?\s[^\x00]{{1,140}}?|(?:In re|Ex parte|In the Matter"
    rf" of)\s[^,\x00]{{2,80}}),?\s"
    rf"(?:\[(?P<year0>\d{{4}})\]\s)?(?P<vol>\d{{1,4}})?\s?(?P<rep>{_REPORTER})\s(?P<page>\d{{1,5}})(?P<pin>,\s\d{{1"
    rf",5}}(?:[-–]\d+)?)?(?:\sn\.?\s?\d+)?"
    r"(?:\s\((?P<court>[^()\d]{0,40}?)\s?(?P<year>\d{4})\))?"
)
_CASE_YEARBOOK = late(
    rf"(?P<title>[^\W\d_a-z][^\x00]{{3,240}}?)[,.]?\s(?P<rep>{_YEARLY})\s\(?(?P<year>\d{{4}})\)?,?"
    r"\s(?:at\s|p\.\s?|pp\.\s?)?(?P<page>\d{1,5}(?:[-–]\d{1,5})?)"
)
_CASE_NAMED = late(
    rf"(?P<title>[^\W\d_a-z][^\x00,(“\"\d]{{2,90}}),\s(?P<vol>\d{{1,4}})\s(?P<rep>{_REPORTER})\s(?P<page>\d{{1,5}})"
    r"(?P<pin>,\s\d{1,5}(?:[-–]\d+)?)?\s\((?P<court>[^()\d]{0,40}?)\s?(?P<year>\d{4})\)"
)
_CASE_BARE = late(
    r"(?P<title>[^\W\d_a-z][^\x00,(“\"]{1,90}?\sv\.\s[^\x00,(“\"]{1,90}),?\s(?:(?P<rest>[^\x00(]{0,80}?)\s)?\((?P<c"
    r"ourt>[^()\d]{0,50}?),?\s?(?P<year>\d{4})\)"
)
_STAT = late(
    r"(?:(?P<num>(?:Pub(?:lic)?\.?\s?L(?:aw)?\.?|P\.\s?L\.|PL)\s?(?:[Nn]o\.?\s?)?(?P<number>\d{1,3}[-–]\d{1,4}))"
    rf"|(?P<vol>\d{{1,3}})\s(?P<code>{_CODE})\s(?P<secmark>§{{1,2}}\s?|sec\.\s)?"
    r"(?P<sec>\d[\w.–-]*(?:\([a-z0-9]\))*(?:,\s\d{3,6}(?:[-–]\d+)?)*))"
)
_BILL = late(
    r"(?<![^\W_])(?P<num>(?:H\.\s?R\.|H\.?R|S\.|H\.\s?(?:J\.|Con\.)?\s?Res\.|S\.\s?(?:J\.|Con\.)?\s?Res\."
    r"|H\.J\.\s?Res\.)\s?\d{1,5}),?\s(?P<cong>\d{1,3}(?:st|nd|rd|th|d)\sCong(?:ress|\.)?)(?:,\s(?P<sess>\d(?:st|nd"
    r"|rd|d)\s[Ss]ess(?:ion|\.)?))?"
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
    draft.propose("title", Title(text=draft.text[a:b].strip()), (a, b), 0.95, "case")
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
    rf"(?:\d{{1,2}}(?:\s(?:&|and)\s\d{{1,2}})?\s(?:{'|'.join(REIGNS)})\.?(?:\s(?:\d|[IVX]+))?,?\s)?"
    r"(?:c|ch|cap|No)\.\s?\d+))?(?P<section>,\s(?:ss?\.|sec\.|section)\s?\d[\w()–-]*)?\.?\s*$"
)


_CHAPTER_END = late(r",\s(?P<label>ch?\.|chap\.)\s(?P<no>\d{1,4})$")


def _act(draft: Draft, start: int) -> bool:
    """An act by its short title and year, as in Britain: "Commonwealth Immigrants Act 1962, 10 & 11 Eliz. 2, c. 21"."""
    match = _ACT.match(draft.masked, start)
    if match is None:
        return False
    title = draft.text[match.start("title") : match.end("title")].strip()
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
    text = draft.text[slice(*match.span("title"))].strip() if name else f"{match['label']} {number.text}"
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
            draft.propose("title", Title(text=draft.text[lead[0] : lead[1]].strip().strip('“”" ')), lead, 0.85, "bill")
        _legal_year(draft, end)
        draft.title_end = end
        return True
    found = list(_STAT.finditer(text, start))
    if found and TREATY_NAME.match(text, start) and TREATY_ONLY.search(text, found[0].end()):
        return False  # "North Atlantic Treaty, 63 Stat. 2241, T.I.A.S. No. 1964"
    at_large = found and (found[0]["code"] or "").startswith("Stat") and " Act" not in text[start : found[0].start()]
    if at_large and TREATY_NAME.match(text, start) and not found[0]["num"]:
        return False  # "Treaty of Commerce with Prussia, July 10, 1785, 8 Stat. 84"
    if not found or found[0].start() - start > 220:
        return False
    first = found[0]
    head = text[start : first.start()]
    name = trimmed(text, start, first.start(), ' ,.:;(“”"' + MASK)
    if len(head.split()) > 30 or "“" in head[3:] or MASK in head:
        return False
    if name[1] > name[0]:
        early = [d for d in find_dates(text, *name) if d.date.has_day]
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
        draft.propose("title", Title(text=draft.text[name[0] : end].strip()), (name[0], end), 0.9, "statute")
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
    if dates and dates[0].date.precision and not draft.has("issued"):
        draft.propose("issued", dates[0].date, dates[0].span, 0.9, "statute")
