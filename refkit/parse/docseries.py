"""Grammar of printed editions of documents beside FRUS: DBPO, AAPD, DDF, DDI, ADAP, Documents on Irish Foreign Policy.

`Aufzeichnung Blankenhorn, 15. März 1953, in: AAPD 1953, Bd. I, Dok. 112, S. 301` and the same with the edition first.
Gives the edition as the container, with its years and series as printed, volume, its title, number of the document.
"""

from __future__ import annotations

import re
from functools import cache

from refkit.knowledge.editions_of_documents import EDITIONS
from refkit.model.parts import Name, Title
from refkit.parse.imprint import is_place
from refkit.parse.proposal import MASK, Draft, trimmed
from refkit.parse.roles import in_editors
from refkit.read.bodies import is_body
from refkit.read.dates import find_dates
from refkit.read.names import read_names
from refkit.read.pages import read_number, read_pages
from refkit.read.patterns import late, worded
from refkit.read.role_words import role_at_end

# The cheap look whether an entry can name an edition at all.
_FIRST = late(
    r"[Dd]o[ck]ument|Akten|Große Pol|Außenpol|Kabinettsp|bunsho|Public Papers|American Foreign Policy|Dokumenty"
    r"|Документы|(?<![^\W_])(?:[A-Z]{3,4}|DzD|ADÖ|DodiS|DVP SSSR|ДВП СССР)(?=[,:;]?\s)"
)
_YEARS = late(r"[,:]?\s\(?(?P<years>1[89]\d\d(?:\s?[-–/]\s?\d{2,4})?)\)?(?=[,.:;)\s\x00]|$)")
_SERIES = late(
    r"[,:;.]?\s\(?(?P<series>(?:(?:\d{1,2}(?:st|nd|rd|th|d|e|re|ère|ª|a)?|First|Second|Third|Fourth|Fifth|Sixth|Seventh"
    r"|Eighth|Ninth|Tenth|Prima|Seconda|Terza|Quarta|Quinta|Sesta|Settima|Ottava|Nona|Decima|Undicesima|[Nn]ouvelle"
    r"|[Nn]ew)\s(?:[Ss]er(?:ies|ie|\.)|[Ss]érie|[Ss]erie)|[Ss]er(?:ies|ie|\.)\s(?:[A-Z]|[IVX]{1,4}|\d{1,2}[Aa]?)"
    r"|[Ss]érie\s(?:[A-Z]|[IVX]{1,4}|\d)|[IVX]{1,4}\.\s?Reihe|Reihe\s[IVX]{1,4}|[A-D](?=,\s(?:[IVX]|[Bb]d|[Vv]ol))))\)?"
    r"(?=[,.:;)\s\x00]|$)"
)
_VOLUME = late(
    r"[,:;.]?\s\(?(?P<label>[Vv]ol(?:ume|\.)?|Bd\.|Band|[Tt]\.|[Tt]om[eo]?|[Тт]\.|[Tt]omes?)\s?"
    r"(?P<vol>[IVXLC]{1,7}(?:/\d)?|\d{1,3}(?:/\d)?)(?![^\W_])\)?|,\s(?P<bare>[IVXLC]{1,7})(?=[,:]\s)"
)
_PART = late(
    r"[,:;.]?\s(?P<label>[Pp]art|[Pp]t\.|Teil|Teilbd\.|Teilband|Halbbd\.|Halbband|Hbd\.)\s(?P<part>\d|[IV]{1,3})(?![^\W_])"
    r"|[,:;.]?\s(?P<part2>[12])\.\s?(?P<label2>Teilbd\.|Teilband|Halbbd\.|Halbband|Hbd\.)"
)
_DOCUMENT = late(
    r"[,:;.]?\s\(?(?P<label>(?:[Dd]oc(?:ument|umento|uments|s)?\.?|[Dd]ok(?:ument)?\.?|[Дд]ок\.)\s?(?:[Nn]os?\.|[Nn]r\.?|n[°º]|№)?"
    r"|[Nn]os?\.|[Nn]r\.|n[°º]|nº|№|#|n\.)\s?(?P<doc>\d{1,4}[A-Z]?(?:\s?[-–]\s?\d{1,4})?)(?![^\W_])\)?"
)
_PAGES = late(
    r"[,:;.]?\s(?P<label>pp?\.|S\.|ss?\.|с\.|С\.|cols?\.)\s?(?P<pages>\d{1,4}(?:\s?[-–]\s?\d{1,4})?(?:\s?ff?\.?)?)(?![^\W_])"
)
_TITLE = late(
    r"(?:(?<=[^\W_]):\s(?=[\dA-ZÀ-ÞА-Я])|,\s(?=[A-ZÀ-ÞА-Я]))(?P<title>[^\x00()“”\"„«;]{3,120}?(?:,\s\d{4}\s?[-–]\s?\d{2,4})?)"
    r"(?=\s\(|,\s(?!\d{4}\s?[-–])|(?<!\d)\.\s|\.?\s*$)"
)
_DESCRIBED = late(r"[,:;.]?\s(?P<what>[^\W\d_][^\x00“”\"„]{3,200}?)[,.]?\s(?P<led>(?:v(?:om|\.)|du|of|del)\s)?$")
_IN = late(r"(?<=,\s)(?P<in>[Ii]n:?)\s(?=[^()\x00]{3,120}\([^()\x00]{2,20}\),?\s$)")
_LED = worded(r"(?<![^\W_])(?P<in>{contained before}:?)\s$")


@cache
def _name() -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W_])(?P<name>{'|'.join(EDITIONS)})(?![^\W_])")


def document_series(draft: Draft, start: int) -> bool:
    """Propose what a reference to an edition of documents says from `start` on; whether there was one."""
    match = _name().search(draft.masked, start) if _FIRST.search(draft.masked, start) else None
    if match is None:
        return False
    begin, end = match.span()
    pieces = _pieces(draft, end)
    if not pieces:
        return False
    name_end = end
    while pieces and pieces[0][0] in ("years", "series") and pieces[0][1].start() == name_end:
        name_end = pieces.pop(0)[1].end()
    if not pieces and not re.search(r"\d", draft.masked[end:name_end]):
        return False
    led = _LED.search(draft.masked, max(start, begin - 7), begin)
    if led is None and role_at_end(draft.masked[start:begin]):
        led = _IN.search(draft.masked, start, begin)
    if led:
        draft.label(trimmed(draft.masked, *led.span("in"), " :"))
        draft.cover(*led.span())
        in_editors(draft, led.end(), begin)
    a, b = trimmed(draft.masked, begin, name_end, " ,;:.")
    if draft.masked[a:b].count("(") > draft.masked[a:b].count(")"):
        b += 1
    if draft.masked[b : b + 1] == "." and draft.masked[:b].endswith(("ser", "Ser")):
        b += 1
    draft.propose("container_title", Title(text=draft.text[a:b].strip()), (a, b), 0.96, "document-series")
    after = max([name_end, *(m.end() for _, m in pieces)])
    for field, found in pieces:
        _put(draft, field, found)
    draft.facts.edition = (begin, after)
    _behind(draft, after)
    _issued_by(draft, start, begin)
    alone = not draft.masked[start:begin].replace(MASK, " ").strip(" .,:;")
    described = _description(draft, after) if alone else None
    draft.facts.edition_alone = alone and described is None
    draft.facts.described = described
    draft.vote("government_document", 4.0)
    return True


_ISSUED_BY = late(r"(?P<who>[^()\x00]{3,120}?)\s\((?P<role>[^()\x00]{2,20})\)[,:]?\s*$")


def _issued_by(draft: Draft, start: int, begin: int) -> None:
    """The editors before the edition's name: "Institut für Zeitgeschichte (Hrsg.), Akten zur Auswärtigen Politik"."""
    match = _ISSUED_BY.match(draft.masked, start, begin)
    if match is None or role_at_end(match[0]) is None:
        return
    who = draft.text[start : match.end("who")].strip()
    names = (Name(literal=who),) if is_body(who) else read_names(who)
    label = (match["role"].rstrip("."),)
    draft.propose("editor", names, (start, match.end("role") + 1), 0.9, "document-series", label)


def _behind(draft: Draft, at: int) -> None:
    """Number and pages of the document where editors and an imprint stand before them."""
    for field, pattern in (("document_number", _DOCUMENT), ("page", _PAGES)):
        match = None if draft.has(field) else pattern.search(draft.masked, at)
        if match and not (field == "document_number" and match["label"] == "n."):
            _put(draft, field, match)


_READERS = (
    ("years", _YEARS),
    ("series", _SERIES),
    ("volume", _VOLUME),
    ("part", _PART),
    ("document_number", _DOCUMENT),
    ("page", _PAGES),
    ("volume_title", _TITLE),
)


def _pieces(draft: Draft, at: int) -> list[tuple[str, re.Match[str]]]:
    """What stands behind the name, piece by piece, each kind once; a volume's title only behind its number."""
    out: list[tuple[str, re.Match[str]]] = []
    while len(out) < 8:
        seen = {field for field, _ in out}
        for field, pattern in _READERS:
            if field in seen or (field == "volume_title" and not _titled(draft, out, at)):
                continue
            match = pattern.match(draft.masked, at)
            if match and (field != "years" or not seen - {"series"} or (seen == {"volume"} and "(" in match[0])):
                out.append((field, match))
                at = match.end()
                break
        else:
            imprint = _IMPRINT.match(draft.masked, at)
            if imprint is None or "imprint" in seen or not out:
                return [(f, m) for f, m in out if f != "imprint"]
            out.append(("imprint", imprint))
            at = imprint.end()
    return [(f, m) for f, m in out if f != "imprint"]


# What may stand between the volume and the document's number: "(London, 1954), no. 402".
_IMPRINT = late(r"\s?\([^()\x00]{4,90}(?:1[89]|20)\d\d\)")


_NUMBERED = late(r"\s\(|,\s(?:[Dd]o[ck]|[Nn]o\.|[Nn]r\.|n[°º]|[Ee]ds?\.)")


def _titled(draft: Draft, out: list[tuple[str, re.Match[str]]], at: int) -> bool:
    """Whether a volume's title may stand at `at`: behind a volume, and no description of a document with its date."""
    if not any(field == "volume" for field, _ in out) or any(field == "document_number" for field, _ in out):
        return False
    match = _TITLE.match(draft.masked, at)
    if match is None or is_place(match["title"].split(",")[0].split(":")[0]):
        return False
    return draft.masked[at] == ":" or bool(_NUMBERED.match(draft.masked, match.end()))


def _put(draft: Draft, field: str, found: re.Match[str]) -> None:
    if field == "volume":
        label = (found["label"],) if found["label"] else ()
        value = read_number(found["vol"] or found["bare"])
        draft.propose("volume", value, trimmed(draft.masked, *found.span(), " ,:;.()"), 0.95, "document-series", label)
    elif field == "part":
        group = "" if found["part"] else "2"
        labels = (found["label" + group],)
        span = trimmed(draft.masked, *found.span(), " ,:;")
        draft.propose("part", found["part" + group], span, 0.85, "document-series", labels)
    elif field == "document_number":
        span = trimmed(draft.masked, *found.span(), " ,:;.()")
        draft.propose("document_number", found["doc"], span, 0.95, "document-series", (found["label"].strip(),))
    elif field == "page":
        span = trimmed(draft.masked, *found.span(), " ,:;")
        draft.propose("page", read_pages(found["pages"]), span, 0.9, "document-series", (found["label"],))
    elif field == "volume_title":
        words = draft.text[found.start("title") : found.end("title")].strip()
        draft.propose("volume_title", Title(text=words), found.span("title"), 0.85, "document-series")
    elif field in ("years", "series"):  # behind the volume: the edition's own, kept with its name
        name = "volume_title" if field == "years" else "collection_title"
        words = " ".join(found[field].split())
        draft.propose(name, Title(text=words), found.span(field), 0.8, "document-series")


def _description(draft: Draft, at: int) -> tuple[int, int] | None:
    """Where the description of the document stands behind the edition and its number: the words before a full date."""
    found = [d for d in find_dates(draft.masked, at) if d.date.has_year and d.date.has_day]
    match = _DESCRIBED.match(draft.masked, at, found[0].span.start) if found else None
    if match is None or is_place(match["what"].split(",")[0]) or (len(match["what"].split()) < 2 and not match["led"]):
        return None
    if match["led"]:
        draft.label(trimmed(draft.masked, *match.span("led"), " "))
        draft.cover(*match.span("led"))
    return trimmed(draft.masked, *match.span("what"), " ,;:.")


def describe(draft: Draft, span: tuple[int, int]) -> None:
    """Propose the title of a document that is described behind its edition."""
    draft.propose("title", Title(text=draft.text[slice(*span)].strip()), span, 0.9, "document-series")
    draft.title_end = span[1]
