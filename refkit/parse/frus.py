"""Grammar of documentary editions: Foreign Relations of the United States in all its forms, and its sisters abroad.

Gives container, volume and its title, document number (from "doc. 31" or the address), and the kind of the whole.
"""

from __future__ import annotations

import re

from refkit.model.parts import EdtfDate, Name, Title
from refkit.parse.bodies import is_body_name
from refkit.parse.proposal import MASK, Draft, trimmed
from refkit.parse.within import led_in
from refkit.read.pages import read_number, read_pages
from refkit.read.patterns import late, worded

_YEARS = r"[12]\d{3}(?:\s?[-–/]\s?\d{2,4})?"
_FRUS = late(
    rf"(?P<name>(?:U\.?S\.? Department of State,?\s)?(?:(?:Papers Relating to the )?Foreign Relations (?:of the"
    rf" )?(?:United States|U\.S\.|US)(?:\s\((?:hereafter\s)?FRUS\))?|FRUS)(?:: Diplomatic Papers)?)"
    rf"(?P<years>[,:.]?\s\(?{_YEARS}\)?)?"
)
_VOLUME = late(
    r"(?<![^\W_])(?P<label>[Vv]ol(?:ume|s|umes)?\.?|VOL\.?)\s(?P<vol>[IVXL]+|\d{1,3}|[A-Z][-–]\d{1,3})(?![\w])"
    r"|(?<=[,\s])(?P<bare>[IVXL]{1,7}|E[-–]\d{1,2})(?=[:,.]\s|\s\()"
)
_DOC = late(
    r"(?<![^\W_])(?P<label>[Dd]oc(?:ument|s|uments|umento|\.)?(?: [Nn]o)?\.?|[Nn]os?\."
    r"|#)\s?(?P<doc>(?:(?<=ocs\.\s)\d{1,4}(?:[-–]\d{1,4})?(?:,\s|\sand\s|,\sand\s))*\d{1,4}(?:\s?[-–]\s?\d{1,4})?)(?![\w])"
)
_DOC_URL = late(r"/d(?P<doc>\d{1,4})(?:fn\d+)?(?:[/?#]|$)")
_PAGES = late(
    r"(?:(?P<label>pp?\.)\s?|(?<=[,:\x00])\s)(?P<pages>[ivxl]{1,7}"
    r"|\d{1,4}(?:\s?[-–]\s?\d{1,4})?(?:,\s\d{1,4}(?:\s?[-–]\s?\d{1,4})?)*)\.?(?=\s*(?:$|\x00|[;)])"
    r"|(?<=\.)\s[A-Z][a-z]+(?:,\s[A-Z.]{2,4})?:)"
)
_LED_IN = late(lambda: rf"(?<![^\W_])(?P<in>{led_in()})\s$")
_PART = late(r"(?P<label>[Pp](?:ar)?t\.?)\s(?P<part>\d|[IV]{1,3}|One|Two)(?![\w])")


def frus(draft: Draft, start: int) -> bool:
    """Propose what a reference to FRUS says from `start` on; whether there was one."""
    match = _FRUS.search(draft.masked, start)
    if not match:
        return False
    text = draft.masked
    draft.facts.edition, draft.facts.is_frus = match.span(), True
    name_start = match.start("name")
    led = _LED_IN.search(text, max(0, name_start - 14), name_start)
    if led:
        draft.label(led.span("in"))
        draft.cover(led.start(), name_start)
    dept = re.match(r"U\.?S\.? Department of State,?\s", match["name"])
    if dept:
        draft.propose("author", _body(match["name"][: dept.end()]), (name_start, name_start + dept.end()), 0.8, "frus")
        name_start += dept.end()
    years_end = match.end()
    end = min(len(text), years_end + 260)
    volume = _VOLUME.search(text, years_end, end)
    title_start = years_end
    label_span = None
    if volume:
        number = volume["vol"] or volume["bare"]
        label_span = (volume.start(), volume.end())
        draft.propose(
            "volume", read_number(number), label_span, 0.95, "frus", (volume["label"],) if volume["label"] else ()
        )
    name = draft.text[name_start : match.end()].strip().rstrip(" ,.:")
    name = re.sub(r"(?<=\d)\s*[-–]\s*(?=\d)", "–", name)
    name = re.sub(r"^(.*?)[:.]\s(?=[12]\d{3})", r"\1, ", name)
    value = Title(text=re.sub(r"\((\d{4}[^)]*)\)", r"\1", name))
    draft.propose("container_title", value, (name_start, match.end()), 0.96, "frus")
    text = draft.masked
    _volume_title(draft, title_start, end, label_span)
    part = _PART.search(draft.masked, years_end, end)
    if part:
        draft.propose("part", part["part"], part.span(), 0.8, "frus", (part["label"],))
    doc = _DOC.search(draft.masked, years_end)
    if doc:
        draft.propose("document_number", doc["doc"], doc.span(), 0.95, "frus", (doc["label"],))
    url = draft.get("url")
    if url is not None and not doc:
        found = _DOC_URL.search(url.url)
        if found:
            draft.propose("document_number", found["doc"], (), 0.9, "frus")
    draft.vote("government_document", 4.0)
    draft.facts.edition_alone = _alone(draft, start, name_start)
    return True


def names_frus(text: str, start: int) -> bool:
    """Whether a document of FRUS is cited behind `start`."""
    return _FRUS.search(text, start) is not None


def _alone(draft: Draft, start: int, at: int) -> bool:
    """Whether nothing but an author's name stands before the edition: then the edition itself is the source."""
    before = draft.masked[start:at].replace(MASK, " ").strip(" .,:;")
    before = _AUTHOR_DATE.sub("", before)
    return not before or is_body_name(before) or bool(re.fullmatch(r"(?:[Ii]n|[Ss]ee)", before))


def _body(text: str) -> tuple[Name, ...]:
    """A body as the only author."""
    return (Name(literal=text.strip(" ,")),)


_VOLUME_TITLE_STOP = late(
    r"\s\(|\.\s|\.$|\x00|,\s(?=(?:[Dd]oc|[Ee]d|[Pp](?:ar)?t\.?\s|pp?\.|no\.|\d{1,3}(?!\d)|Washington))|;\s"
)


def _volume_title(draft: Draft, start: int, end: int, volume: tuple[int, int] | None) -> None:
    """The words between years and volume number ("China, Volume XIX") or behind the number ("vol. 19, China")."""
    text = draft.masked
    if volume and volume[0] - start > 3:
        span = trimmed(text, start, volume[0], " ,;:.()" + MASK)
    elif volume:
        after_part = re.compile(r",\s\x00+|,\s(?:[Pp]t\.|[Pp]art)\s(?:\d|[IV]+)").match(text, volume[1])
        volume = (volume[0], after_part.end()) if after_part else volume
        gap = re.compile(r"[.,:]\s").match(text, volume[1])
        stop = _VOLUME_TITLE_STOP.search(text, gap.end() if gap else volume[1], end)
        span = trimmed(text, volume[1], stop.start() if stop else min(end, volume[1] + 120), " ,;:.()" + MASK)
    else:
        stop = re.compile(r"\s\(|\.\s|\x00|,\s\d|:\s\d").search(text, start, end)
        year = re.compile(r",\s(?:1[89]|20)\d\d(?=\s\(|\.\s)").match(text, stop.start()) if stop else None
        cut = year.end() if year else stop.start() if stop else start
        span = trimmed(text, start, cut, " ,;:.()" + MASK)
    piece = text[span[0] : span[1]]
    if (
        span[1] > span[0]
        and piece[:1].isupper()
        and MASK not in piece
        and len(piece) < 120
        and not re.match(r"(?:Document|Doc|GPO|Washington|Government)", piece)
    ):
        draft.propose("volume_title", Title(text=" ".join(piece.split())), span, 0.85, "frus")


def frus_pages(draft: Draft) -> None:
    """Pages behind the imprint of the volume."""
    edition = draft.facts.edition
    if edition is None:
        return
    if not draft.has("volume"):
        pair = re.compile(
            r"(?<=[\s,])(?P<vol>\d{1,2}):\s?(?:(?P<part>\d),\s)?(?P<pages>\d{1,4}(?:\s?[-–]\s?\d{1,4})?)(?!\d)"
        ).search(draft.masked, edition[1])
        if pair:
            draft.propose("volume", read_number(pair["vol"]), pair.span("vol"), 0.9, "frus")
            if pair["part"]:
                draft.propose("part", pair["part"], pair.span("part"), 0.85, "frus")
            draft.propose("page", read_pages(pair["pages"]), pair.span("pages"), 0.9, "frus")
    if draft.has("page"):
        return
    match = _PAGES.search(draft.masked, edition[1])
    if match and not re.fullmatch(r"1[89]\d\d|20\d\d", match["pages"]):
        draft.propose(
            "page", read_pages(match["pages"]), match.span(), 0.85, "frus", (match["label"],) if match["label"] else ()
        )


_AUTHOR_DATE = worded(r"[.,]?\s\(?(?P<year>(?:1[89]|20)\d\d|{no_date})\)?\.?$")


def edition_alone(draft: Draft, start: int) -> None:
    """The edition as a source of its own: a document of it by number, or the volume, which is then the title."""
    if draft.facts.edition is None:
        return
    at, behind = draft.facts.edition
    a, b = trimmed(draft.masked, start, at, " .,:;" + MASK)
    dated = _AUTHOR_DATE.search(draft.masked, a, b + draft.masked.startswith(".", b))
    if dated and not draft.has("imprint_date"):
        word = dated["year"]
        when = EdtfDate(value=word) if word.isdigit() else EdtfDate(literal=word)
        draft.propose("issued", when, dated.span(), 0.9, "author-date")
        b = dated.start()
    name = draft.text[a:b].strip()
    if b > a and is_body_name(name) and MASK not in draft.masked[a:b]:
        draft.propose("author", (Name(literal=name),), (a, b), 0.85, "frus")
    draft.title_end = behind
