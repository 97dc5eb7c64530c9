"""Proposers for what is numbered at an entry's end: publishers' series, bare pages, the place inside the pages."""

from __future__ import annotations

import re

from refkit.knowledge.official import DEPARTMENT_OF_STATE
from refkit.knowledge.words import is_month_or_season
from refkit.model.parts import Pages, Title
from refkit.parse.commaimprint import imprint_in_commas
from refkit.parse.imprint import is_place, is_publisher
from refkit.parse.labels import LABELS, labelled
from refkit.parse.proposal import MASK, Draft, sentence_end, trimmed
from refkit.read.pages import read_number, read_pages
from refkit.read.patterns import late
from refkit.read.role_words import before_role, role_at

_RANGE = r"\d{1,4}(?:\s?[-–—]\s?\d{1,4})?"
_PAGES_END = late(
    rf"(?P<before>[\),:\x00]\s*|\x00\.\s|\d{{4}}\.\s)(?P<pages>[A-H]?{_RANGE}(?:,\s?[A-H]?{_RANGE})*"
    r"(?:\s?ff?\.?|\+)?)\s*[.;]?\s*(?:[\x00\s.]*$)"
)


_LABELS = LABELS | {"numbered": r"(?:{vol_label}|{iss_label})"}
_YEAR_FIRST = late(r"(?:1[4-9]|20)\d\d,\s(?P<pages>.+)")


_PAGES_MIDDLE = late(
    r"(?:(?<=[,:\x00])|(?<=[,:\x00]\s))(?P<pages>\d{1,4}\s?[-–—]\s?\d{1,4}(?:,\s?\d{1,4}(?:\s?[-–—]\s?\d{1,4})?)*)("
    r"?=[.,;](?:\s|\x00|$)|\s*\x00|$)"
)


_PINPOINT = labelled(
    r",\s(?P<label>{pinpoint}(?:\s{page before})?)\s(?P<pages>\d{1,4}(?:\s?[-–]\s?\d{1,4})?(?:\s?ff?\.?)?)"
    r"(?=[.,;]|\s*$)"
)


def pinpoint(draft: Draft, start: int) -> None:
    """A page cited inside the pages ("pp. 405-420, at 411"): the locator of a citation, not the source's pages."""
    match = _PINPOINT.search(draft.signed, start)
    if match and draft.has("page"):
        draft.propose("locator", read_pages(match["pages"]), match.span(), 0.85, "pages", draft.said(match, "label"))


_ROMAN_PAGE = late(
    r"(?:(?<=[,\x00]\s)|(?<=\x00))(?P<vol>[IVX]{1,6}|\d{1,2}),\s(?P<pages>\d{1,4}(?:\s?[-–]\s?\d{1,4})?)\.?\s*$"
)


def volume_page(draft: Draft, start: int) -> None:
    """Volume and page at the end of a note: "(Cambridge, Mass., 1941), I, 229."."""
    if draft.has("volume", "page"):
        return
    match = _ROMAN_PAGE.search(draft.masked, start)
    if match:
        draft.propose("volume", read_number(match["vol"]), match.span("vol"), 0.75, "volume-page")
        draft.propose("page", read_pages(match["pages"]), match.span("pages"), 0.75, "volume-page")


_NOTE_OF_PAGE = late(
    r"(?<=[),\x00]\s)(?P<where>\d{1,4}(?:[-–]\d{1,4})?\s?(?:nn?\.|note|notes|fn\.?)\s?\d{1,4}(?:[-–]\d{1,4})?)\.?\s*$"
)


def note_of_page(draft: Draft, start: int) -> None:
    """A footnote of a page ("89 n. 12"): the place of a citation, no volume and issue."""
    match = _NOTE_OF_PAGE.search(draft.masked, start)
    if match and not draft.has("page", "locator"):
        draft.propose("locator", Pages(text=match["where"]), match.span("where"), 0.85, "pages")


def pages_at_end(draft: Draft, start: int) -> None:
    """Bare pages behind an imprint or a date, at the very end: "(Oxford, 1997), 46–47."."""
    if draft.has("page"):
        return
    match = _PAGES_END.search(draft.masked, start)
    if match is None or _YEAR_ALONE.fullmatch(match["pages"]):
        match = _PAGES_MIDDLE.search(draft.masked, start)
        if match is None or _YEARS.fullmatch(match["pages"]):
            return
    else:
        dated = _YEAR_FIRST.match(match["pages"])
        if dated:  # "GPO, 1971, 901–9": the first number is the imprint's year
            at = match.start("pages") + dated.start("pages")
            draft.propose("page", read_pages(dated["pages"]), (at, match.end("pages")), 0.8, "pages")
            return
    draft.propose("page", read_pages(match["pages"]), match.span("pages"), 0.8, "pages")


_YEAR_ALONE = late(r"1[4-9]\d\d|20\d\d")
_YEARS = late(r"1[4-9]\d\d\D+(?:1[4-9])?\d\d")


_SERIES_QUOTED = labelled(
    r"(?P<label>coll\.|[Cc]ollection|Reihe|[Ss]erie[s]?|Bibliothèque)[,:]?\s[«“\"]\s?(?P<name>[^«»“”\"\x00]{2,80}?)"
    r"\s?[»”\"](?:,?\s{numbered}?\s?(?P<no>\d{1,3}(?!\d)))?",
    **_LABELS,
)


_SERIES_BEHIND = labelled(
    r"(?:,|(?P<coll>\s\((?:coll(?:ection|\.)?|série)))\s(?P<q>[«“\"]\s?(?P<name>[^«»“”\"\x00]{3,50}?)\s?[»”\"])(?(coll)\))(?:,?\s(?P<label>{numbered})\s?(?P<no>\d{1,5}))?"
    r"(?=,\s(?:1[5-9]|20)\d\d(?:\s\[\d{4}\]|\x00*)?(?:,[^«»“”\"]{0,40})?\.?\s*$|,\s\x00)",
    **_LABELS,
)


_SERIES_LABELLED = late(
    r",\s(?P<all>(?P<label>coll\.|collection)\s(?P<name>[^\W_][^,«»“”()\x00]{1,50}?))(?=,\s(?:1[5-9]|20)\d\d|,\s\x00)"
)


def quoted_series(draft: Draft, start: int) -> None:
    """Propose the series in marks between publisher and year: "Paris, Gallimard, « Folio essais », 1986"."""
    plain = _SERIES_LABELLED.search(draft.masked, start)
    if plain and _is_behind_place(draft.masked[start : plain.start()]):
        name = Title(text=plain["name"])
        draft.propose("collection_title", name, plain.span("all"), 0.85, "series", (plain["label"],))
        return
    match = _SERIES_BEHIND.search(draft.signed, start)
    before = draft.masked[start : match.start()] if match else ""
    if match is None or before.count(", ") < 2 or any(mark in before for mark in '«“"') or not _is_behind_place(before):
        return
    span = (match.start("coll") + 1, match.end("q") + 1) if match["coll"] else match.span("q")
    labels = (match["coll"].strip(" ("),) if match["coll"] else ()
    draft.propose("collection_title", Title(text=draft.said(match, "name")[0]), span, 0.9, "series", labels)
    if match["no"]:
        span = (match.start("label"), match.end("no"))
        draft.propose("collection_number", match["no"], span, 0.9, "series", draft.said(match, "label"))


def _is_behind_place(before: str) -> bool:
    """Whether one of the last two pieces before a series is a place, as behind place and publisher."""
    return any(is_place(piece) for piece in before.split(", ")[-2:])


_SERIES_NAMED = labelled(
    r"(?<=[\s\x00(])(?!New Series)(?P<name>(?:[A-Z][\w’'&-]+\s(?:(?:in|of|on|and|for|the|zur|der|des|de|la)\s)*){1,6}"
    r"(?:Series|Monographs|Papers Series|Schriftenreihe)),?\s(?P<label>{numbered}\s)?(?P<no>\d{1,4})(?![\d/-])",
    **_LABELS,
)


_VOLUME_TITLE = late(r"[\x00\s]*[,:.]\s+(?P<name>[^\W\d_a-z][^\x00()\[\]“”\"«»]{2,140})")
_VOLUME_TITLE_END = labelled(
    r"[,;.]\s(?=(?:{page before}|{iss_label}|{document before})\s?[\divxIVX]|[Dd]ok?[ck.]|[Rr]ev\."
    r"|(?!(?:1\d|20)\d\d[-–])\d{1,4}(?:[-–]\d{1,4})?(?:[.,]|$)|\d(?:st|nd|rd|th)\s)"
    r"|,\s(?=\d{1,3}[-–]\d)|,\s(?=(?:1\d|20)\d\d[-–]\d{2,4},\s{page before})",
    **LABELS,
)
_VOLUME_YEARS = late(
    r"[,:]\s(?P<name>(?:1[4-9]|20)\d\d\s?[-–]\s?(?:(?:1[4-9]|20)\d\d|\d\d))(?=\.\s[^\W\d_]|\s\("
    r"|,\s[^\W\d_])"
)
_OF_WORK = late(r"\s(?P<label>of)\s(?P<name>(?:The\s|A\s)?[A-Z][^\x00.]{5,120})(?=\.\s|\s\()")


def volume_title(draft: Draft, start: int) -> None:
    """Propose the title that a volume of a larger work has: "Vol. 2, Pillar of Fire, 1963–65.", "t. II : Le politique".

    Behind "Vol. 2 of" stands the larger work, which is proposed as the collection.
    """
    held = next((p for p in draft.proposals if p.field == "volume" and p.labels and p.spans), None)
    if held is None or held.spans[-1].start < start or draft.has("issue") or draft.facts.edition:
        return
    at = held.spans[-1].end
    whole = _OF_WORK.match(draft.masked, at)
    if whole:
        name = draft.text[whole.start("name") : whole.end("name")].strip()
        draft.propose("collection_title", Title(text=name), (whole.start("label"), whole.end()), 0.8, "series", ("of",))
        return
    years = _VOLUME_YEARS.match(draft.masked, at)
    if years:
        draft.propose("volume_title", Title(text=years["name"]), years.span("name"), 0.8, "series")
        return
    match = _VOLUME_TITLE.match(draft.masked, at) or _FRENCH_VOLUME_TITLE.match(draft.masked, at)
    span = _volume_title_span(draft, *match.span("name")) if match else None
    if span:
        draft.propose("volume_title", Title(text=draft.text[slice(*span)].strip()), span, 0.85, "series")


def _volume_title_span(draft: Draft, start: int, limit: int) -> tuple[int, int] | None:
    """The stretch of a volume's title that begins at `start`; None where something else stands there."""
    text = draft.masked
    end = before_role(text, start, sentence_end(text, start, limit, questions=True))
    stop = _VOLUME_TITLE_END.search(draft.signed, start, end)
    end = imprint_in_commas(draft, start, stop.start() if stop else end)
    start, end = trimmed(text, start, end, " ,;:.–—-" + MASK)
    words = text[start:end]
    first = words.split(",")[0].split(":")[0]
    if len(words) < 4 or text[end : end + 2] == ": " or is_place(first) or is_publisher(words) or is_publisher(first):
        return None
    if _NO_VOLUME_TITLE.match(words) or role_at(words, 0, "before") or is_month_or_season(first.split()[0]):
        return None
    return start, end


_FRENCH_VOLUME_TITLE = late(r"\s[:–—]\s(?P<name>[^\W\d_a-z][^\x00()\[\]“”\"«»]{2,140})")
_NO_VOLUME_TITLE = late(r"(?:In\b|Rev|Reprint|Doc|Dok|[IVX]+\b|Paris\b|\d|Washington|With\b|By\b|Selected\b|[A-Z]\.\s)")


_SERIES_BRACKET = labelled(
    r"\((?:(?P<eq>=)\s?(?P<name1>[^()\x00=]{5,110}?)(?:[,;]\s(?P<l1>{numbered})?\s?(?P<n1>\d{1,4}))?"
    r"|(?P<name2>[^\W\d_][^()\x00=:]{5,100}?)[,;]\s(?P<l2>{numbered})\s?(?P<n2>\d{1,4}))\)(?=[.,]?(?:\s|$))",
    **_LABELS,
)


_PUBLICATION = late(rf"(?P<all>(?:{'|'.join(DEPARTMENT_OF_STATE)}) Publication\s(?:[Nn]o\.\s)?\d{{3,6}})")


_LOOSE_SERIES = late(r"[.\x00]\s(?P<name>[[:upper:]][^\x00.:;()“”\"]{7,90}?)(?:,?\s(?P<no>\d{1,4}))?\.\s?$")


def loose_series(draft: Draft) -> None:
    """Propose what stands as a sentence of its own between a book's title and its place: the publisher's series."""
    place = next((p for p in draft.proposals if p.field == "publisher_place" and p.spans), None)
    if place is None or draft.has("collection_title", "container_title", "archive", "genre", "number"):
        return
    at = place.spans[0].start
    if at <= draft.title_end:
        return
    match = _LOOSE_SERIES.search(draft.masked, max(0, draft.title_end - 2), at)
    if match is None or len(match["name"].split()) < 2 or _NO_SERIES.match(match["name"]):
        return
    if role_at(match["name"], 0, "before"):
        return
    name = draft.text[match.start("name") : match.end("name")].strip()
    draft.propose("collection_title", Title(text=name), match.span("name"), 0.6, "series")
    if match["no"]:
        draft.propose("collection_number", match["no"], match.span("no"), 0.6, "series")


_NO_SERIES = late(
    r"(?:In|By|With|Foreword|Introduction|Reprint|Review|The \d"
    r"|An? )\b"
)


def series(draft: Draft, start: int) -> None:
    """Propose the publisher's series behind `start`, and a government's publication number as a note."""
    text = draft.masked
    publication = _PUBLICATION.search(text, start) if "Publication" in text else None
    if publication:
        words = draft.text[publication.start() : publication.end()]
        draft.propose("note", words, publication.span(), 0.85, "publication")
    if draft.facts.archive is not None:
        return
    boxed = _SERIES_BRACKET.search(draft.signed, start)
    if boxed:
        _boxed_series(draft, boxed)
        return
    match = _SERIES_QUOTED.search(draft.signed, start)
    if match is None and any(word in text for word in ("Series", "Schriftenreihe", "Monographs")):
        match = _SERIES_NAMED.search(draft.signed, start)
    if match is None:
        return
    name, labels = Title(text=draft.said(match, "name")[0]), draft.said(match, "label")
    span = (match.start(), match.start("no")) if match["no"] else match.span()
    draft.propose("collection_title", name, span, 0.85, "series", labels)
    if match["no"]:
        draft.propose("collection_number", match["no"], match.span("no"), 0.85, "series")


def _boxed_series(draft: Draft, boxed: re.Match[str]) -> None:
    """Propose a series in brackets, with its number: "(= Studien zur Zeitgeschichte, Bd. 12)"."""
    one = "1" if boxed["name1"] else "2"
    name = Title(text=draft.text[slice(*boxed.span("name" + one))].strip())
    draft.propose("collection_title", name, boxed.span("name" + one), 0.88, "series")
    if boxed["n" + one]:
        at = boxed.start("l" + one) if boxed["l" + one] else boxed.start("n" + one)
        label = draft.said(boxed, "l" + one)
        draft.propose("collection_number", boxed["n" + one], (at, boxed.end("n" + one)), 0.88, "series", label)
    draft.cover(*boxed.span())
