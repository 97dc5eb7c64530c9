"""Grammar of printed editions of documents beside FRUS: DBPO, AAPD, DDF, DDI, ADAP, Documents on Irish Foreign Policy.

`Aufzeichnung Blankenhorn, 15. März 1953, in: AAPD 1953, Bd. I, Dok. 112, S. 301` and the same with the edition first.
Gives the edition as the container, with its years and series as printed, volume, its title, number of the document.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

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
_SIGLA = r"(?<![^\W_])(?:[A-Z]{3,4}|DzD|ADÖ|DodiS|DVP SSSR|ДВП СССР)(?=[,:;]?\s)"
_FIRST = late(
    r"[Dd]o[ck]ument|Akten|Große Pol|Außenpol|Kabinettsp|bunsho|Public Papers|American Foreign Policy|Dokumenty"
    rf"|Документы|{_SIGLA}"
)
_YEARS = late(r"[,:]?\s\(?(?P<years>1[89]\d\d(?:\s?[-–/]\s?\d{2,4})?)\)?(?=[,.:;)\s\x00]|$)")
_IN_ENGLISH = "First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth"
_IN_ITALIAN = "Prima|Seconda|Terza|Quarta|Quinta|Sesta|Settima|Ottava|Nona|Decima|Undicesima"
_ORDINALS = rf"(?:\d{{1,2}}(?:st|nd|rd|th|d|e|re|ère|ª|a)?|{_IN_ENGLISH}|{_IN_ITALIAN}|[Nn]ouvelle|[Nn]ew)"
_NUMBERED_SERIES = (
    rf"{_ORDINALS}\s(?:[Ss]er(?:ies|ie|\.)|[Ss]érie|[Ss]erie)|[Ss]er(?:ies|ie|\.)\s(?:[A-Z]|[IVX]{{1,4}}|\d{{1,2}}[Aa]?)"
    r"|[Ss]érie\s(?:[A-Z]|[IVX]{1,4}|\d)|[IVX]{1,4}\.\s?Reihe|Reihe\s[IVX]{1,4}"
)
_LETTER_SERIES = r"[A-D](?=,\s(?:[IVX]|[Bb]d|[Vv]ol))"
_SERIES = late(rf"[,:;.]?\s\(?(?P<series>(?:{_NUMBERED_SERIES}|{_LETTER_SERIES}))\)?(?=[,.:;)\s\x00]|$)")
_VOLUME_WORD = r"(?P<label>[Vv]ol(?:ume|\.)?|Bd\.|Band|[Tt]\.|[Tt]om[eo]?|[Тт]\.|[Tt]omes?)"
_VOLUME = late(
    rf"[,:;.]?\s\(?{_VOLUME_WORD}\s?(?P<vol>[IVXLC]{{1,7}}(?:/\d)?|\d{{1,3}}(?:/\d)?)(?![^\W_])\)?"
    r"|,\s(?P<bare>[IVXLC]{1,7})(?=[,:]\s)"
)
_HALF = r"Teilbd\.|Teilband|Halbbd\.|Halbband|Hbd\."
_PART = late(
    rf"[,:;.]?\s(?P<label>[Pp]art|[Pp]t\.|Teil|{_HALF})\s(?P<part>\d|[IV]{{1,3}})(?![^\W_])"
    rf"|[,:;.]?\s(?P<part2>[12])\.\s?(?P<label2>{_HALF})"
)
_NUMBER_WORD = r"[Nn]os?\.|[Nn]r\.?|n[°º]|№"
_DOCUMENT_WORD = (
    rf"(?:[Dd]oc(?:ument|umento|uments|s)?\.?|[Dd]ok(?:ument)?\.?|[Дд]ок\.)\s?(?:{_NUMBER_WORD})?"
    r"|[Nn]os?\.|[Nn]r\.|n[°º]|nº|№|#|n\."
)
_DOCUMENT = late(
    rf"[,:;.]?\s\(?(?P<label>{_DOCUMENT_WORD})\s?(?P<doc>\d{{1,4}}[A-Z]?(?:\s?[-–]\s?\d{{1,4}})?)(?![^\W_])\)?"
)
_PAGES = late(
    r"[,:;.]?\s(?P<label>pp?\.|S\.|ss?\.|с\.|С\.|cols?\.)\s?(?P<pages>\d{1,4}(?:\s?[-–]\s?\d{1,4})?(?:\s?ff?\.?)?)(?![^\W_])"
)
_BEFORE_TITLE = r"(?:(?<=[^\W_]):\s(?=[\d[:upper:]])|,\s(?=[[:upper:]]))"
_BEHIND_TITLE = r"(?=\s\(|,\s(?!\d{4}\s?[-–])|(?<!\d)\.\s|\.?\s*$)"
_TITLE = late(rf"{_BEFORE_TITLE}(?P<title>[^\x00()“”\"„«;]{{3,120}}?(?:,\s\d{{4}}\s?[-–]\s?\d{{2,4}})?){_BEHIND_TITLE}")
_DESCRIBED = late(r"[,:;.]?\s(?P<what>[^\W\d_][^\x00“”\"„]{3,200}?)[,.]?\s(?P<led>(?:v(?:om|\.)|du|of|del)\s)?$")
_IN = late(r"(?<=,\s)(?P<in>[Ii]n:?)\s(?=[^()\x00]{3,120}\([^()\x00]{2,20}\),?\s$)")
_LED = worded(r"(?<![^\W_])(?P<in>{contained before}:?)\s$")


@cache
def _name() -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W_])(?P<name>{'|'.join(EDITIONS)})(?![^\W_])")


def document_series(draft: Draft, start: int) -> bool:
    """Propose what a reference to an edition of documents says from `start` on; whether there was one."""
    match = _name().search(draft.masked, start) if _FIRST.search(draft.masked, start) else None
    pieces = _pieces(draft, match.end()) if match else []
    if match is None or not pieces:
        return False
    begin, name_end = match.span()
    while pieces and pieces[0][0] in ("years", "series") and pieces[0][1].start() == name_end:
        name_end = pieces.pop(0)[1].end()
    if not pieces and not any(map(str.isdecimal, draft.masked[match.end() : name_end])):
        return False
    _led_in(draft, start, begin)
    span = _with_marks(draft.masked, *trimmed(draft.masked, begin, name_end, " ,;:."))
    draft.propose("container_title", Title(text=draft.text[slice(*span)].strip()), span, 0.96, "document-series")
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


def _led_in(draft: Draft, start: int, begin: int) -> None:
    """Cover the "in" before an edition's name, and propose the editors between the two."""
    led = _LED.search(draft.masked, max(start, begin - 7), begin)
    if led is None and role_at_end(draft.masked[start:begin]):
        led = _IN.search(draft.masked, start, begin)
    if led:
        draft.label(trimmed(draft.masked, *led.span("in"), " :"))
        draft.cover(*led.span())
        in_editors(draft, led.end(), begin)


def _with_marks(text: str, start: int, end: int) -> tuple[int, int]:
    """An edition's name with the bracket that closes it, or the stop of "ser."."""
    end += text.count("(", start, end) > text.count(")", start, end)
    end += text[end : end + 1] == "." and text[:end].endswith(("ser", "Ser"))
    return start, end


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


_VOLUME_EDGES = " ,;:.()"


class _Value(NamedTuple):
    """What a piece behind an edition's name proposes: a field, its value, the stretch, how sure, the label's group."""

    field: str
    value: object
    span: tuple[int, int]
    sure: float
    labels: tuple[str, ...] = ()


def _value(draft: Draft, kind: str, found: re.Match[str]) -> _Value:
    text, span = draft.masked, found.span()
    if kind == "volume":
        labels = (found["label"],) if found["label"] else ()
        number = read_number(found["vol"] or found["bare"])
        return _Value("volume", number, trimmed(text, *span, _VOLUME_EDGES), 0.95, labels)
    if kind == "part":
        group = "" if found["part"] else "2"
        return _Value("part", found["part" + group], trimmed(text, *span, " ,;:"), 0.85, (found["label" + group],))
    if kind == "document_number":
        labels = (found["label"].strip(),)
        return _Value("document_number", found["doc"], trimmed(text, *span, _VOLUME_EDGES), 0.95, labels)
    if kind == "page":
        return _Value("page", read_pages(found["pages"]), trimmed(text, *span, " ,;:"), 0.9, (found["label"],))
    if kind == "volume_title":
        title = Title(text=draft.text[slice(*found.span("title"))].strip())
        return _Value("volume_title", title, found.span("title"), 0.85)
    name = "volume_title" if kind == "years" else "collection_title"  # the edition's own, behind its volume
    return _Value(name, Title(text=" ".join(found[kind].split())), found.span(kind), 0.8)


def _put(draft: Draft, kind: str, found: re.Match[str]) -> None:
    """Propose what a piece behind the edition's name is."""
    value = _value(draft, kind, found)
    draft.propose(value.field, value.value, value.span, value.sure, "document-series", value.labels)


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
