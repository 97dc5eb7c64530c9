"""The larger whole behind a title: what stands behind “in”, before a journal's numbers, or before its editors.

Sites and newspapers without such a mark are for `rest`.
"""

from __future__ import annotations

import re

from refkit.knowledge.names import NOT_IN_NAMES
from refkit.knowledge.periodicals import SUBTITLE_WORDS
from refkit.model.parts import Name, Title
from refkit.parse.imprint import _put, is_place
from refkit.parse.labels import LABELS, labelled
from refkit.parse.numbering import issue_next, issue_only
from refkit.parse.periodicals import container, periodical_kind
from refkit.parse.proposal import MASK, Draft, sentence_end, trimmed
from refkit.parse.roles import in_editors
from refkit.parse.titles import imprint_in_commas, more_title
from refkit.parse.within import marker_at
from refkit.read.bodies import is_body
from refkit.read.dates import find_dates
from refkit.read.names import read_names
from refkit.read.patterns import late, worded
from refkit.read.role_words import before_role

_ITS_YEAR = late(r",\s(?:1[89]|20)\d\d(?=\s?[(\x00]|,\s\x00)")
_OF_DAY = worded(r"(?<=[\s\x00])(?P<label>{on_day})(?=\s[\d\x00])")
_RANGE = labelled(
    r",\s(?:1[4-9]|20)\d\d(?:\s?[-–]\s?|\s{until}\s)(?:\d{2,4}|(?:the\s)?{present})"
    r"(?=[,.:\s](?!\s?\d{1,3},\s{page before})|$)"
)
_SAME = worded(r"(?P<who>{same_author})[,:]\s")
# What ends the name of a work: its editors, a number with its word, a day, an imprint.
_STOPS = labelled(
    r",\s(?=(?:[Ee]d(?:s|ited|\.)|[Hh]g|[Hh]rsg|[Tt]rans|sous|dir|a cura|ser\.|series|\d|[A-Z][a-z]+\.?\s\d{1,2}\b)"
    r"|{numbered}|{page_label}\s?[\divxlcIVXLC])|\s(?={numbered})|\s\((?=[A-Z][^()]{2,60}[:,)])|;\s|\s?\(\s?\x00",
    numbered=r"(?:{vol_label}|{year_volume|part before}|{iss_label})\s?(?:\d|[IVXLC]+\b|\x00)",
    **LABELS,
)
_NUMBERS_NEXT = labelled(
    r",\s(?:\x00|[IVXLC]+\b|\d|(?i:ser\.|s\.)|(?:{vol_label}|{year_volume before}|{iss_label})\s?[\dIVXLC\x00])",
    **LABELS,
)
_WHOLE = late(r"[\s.,;:)\x00]*(?P<name>[A-ZÀ-Þ“\"][^.\x00]{3,110}?),?\s(?=\x00)")


def edited_whole(draft: Draft, start: int) -> bool:
    """Propose the work that holds the title: "Hamlet. The Riverside Shakespeare, edited by ..., pp.", as in the MLA."""
    editor = next((p for p in draft.proposals if p.field == "editor" and p.spans and p.labels), None)
    page = next((p for p in draft.proposals if p.field == "page" and p.labels), None)
    if editor is None or page is None or draft.has("archive"):
        return False
    match = _WHOLE.match(draft.masked, start)
    if match is None or match.end() != editor.spans[0].start or is_place(match["name"].split(":")[0]):
        return False
    container(draft, *match.span("name"), 0.8)
    draft.vote("chapter", 3.0)
    return True


# "in Ross and Jiang, Re-examining the Cold War, pp. 141–72": a work that was cited whole before.
_TWO_SURNAMES = worded(
    r"\s*(?P<names>[A-ZÀ-Þ][^\W\d_]+(?:,\s[A-ZÀ-Þ][^\W\d_]+)?,?\s(?:{joiners}|&)\s[A-ZÀ-Þ][^\W\d_]+),\s(?=[A-ZÀ-Þ“\"«]\S*\s)"
)


def after_in(draft: Draft, marker: re.Match[str]) -> None:
    """Propose the work that stands behind "in", with its editors, and vote for a chapter or an article."""
    draft.cover(marker.start("label"), marker.end("label"))
    draft.label(marker.span("label"))
    same = _SAME.match(draft.masked, marker.end())
    if same:
        draft.label(same.span("who"))
        draft.cover(*same.span("who"))
    at = in_editors(draft, same.end() if same else marker.end(), len(draft.masked))
    both = _TWO_SURNAMES.match(draft.masked, at) if at == marker.end() else None
    if both and not draft.has("editor") and not any(w.casefold() in NOT_IN_NAMES for w in both["names"].split()):
        draft.propose("editor", read_names(both["names"], inverted=False), both.span("names"), 0.75, "in-editors")
        at = both.end()
    text = draft.masked
    at, _ = trimmed(text, at, len(text), " ,.;:" + MASK)
    quote = late(r"[“\"„«]([^”\"“»]{4,200})[”\"“»]").match(text, at)
    limit = text.find(MASK, at)
    limit = len(text) if limit < 0 else limit
    end = sentence_end(text, at, limit)
    end = before_role(text, at, min(end, imprint_in_commas(draft, at, end)))
    stop = _STOPS.search(draft.signed, at, end)
    years = _RANGE.match(draft.signed, stop.start(), end + 1) if stop and stop[0].startswith(",") else None
    edition_year = _ITS_YEAR.match(text, stop.start(), end + 1) if stop and draft.has("imprint_date") else None
    if edition_year:  # "Documents on Disarmament, 1963 (Washington: ACDA, 1964)"
        stop = re.compile(r"\s?[(\x00]|,\s|$").search(text, edition_year.end(), end + 1)
    if years:  # "Brothers in Arms, 1945–1963, edited by": the years are the title's
        stop = re.compile(r",\s|\s?\(").search(text, years.end(), end)
    end = stop.start() if stop else end
    if quote:
        end = quote.end()
        numbers = _NUMBERS_NEXT.match(draft.signed, end)
        if numbers and text[at] in '«“"' and not draft.has("editor", "publisher"):
            draft.vote("journal_article", 5.0)  # the Italian way: in «Rivista», LX, 1948, 2, pp.
    run = draft.facts.run_start
    if text[end : end + 2] == ". " and run is None and not quote:
        end = more_title(draft, at, end)
    container(draft, at, end, 0.9)
    name = draft.get("container_title")
    kind, sure = periodical_kind(name.text) if name else ("", 0.0)
    draft.facts.after_in = True
    if run is not None and (draft.has("issue") or kind == "journal_article"):
        draft.vote("journal_article", 1.5)
        if kind:
            draft.vote(kind, sure)
    elif (kind == "newspaper_article" and not draft.has("editor")) or (
        kind == "magazine_article" and draft.get("issued") is not None and draft.get("issued").has_month
    ):
        draft.vote(kind, sure + 2)
        issue_only(draft, end)
        led = _OF_DAY.search(draft.masked, end)
        if led:
            draft.label(led.span("label"))
            draft.cover(*led.span("label"))
    elif not draft.has("editor", "publisher", "publisher_place", "volume") and issue_next(draft, end):
        draft.vote("journal_article", 3.5)  # "in: Kritik nr. 116, 1995"
    else:
        draft.vote("chapter", 3.0)


def before_run(draft: Draft, start: int, run: int) -> None:  # noqa: C901
    """Propose the journal that stands between the title and its numbers, which begin at `run`."""
    text = draft.masked
    a, b = trimmed(text, start, run, ' ,;:.(“”"' + MASK)
    if b <= a:
        return
    stretch = text[a:b]
    town = stretch.split(",")[0]
    if "," in stretch and is_place(town) and not draft.has("issue"):
        return  # an imprint in commas before a numbered volume: "Paris, Masson, t. II, 1988"
    if MASK in stretch:
        last = stretch.rfind(MASK)
        a, b = trimmed(text, a + last + 1, b, " ,;:.(" + MASK)
    a = _own_day(draft, a, b)
    inside = marker_at(draft, a)
    if inside and inside.end() < b:
        draft.label(inside.span("label"))
        draft.cover(a, inside.end())
        a = inside.end()
    special = _SPECIAL.match(text, a, b)
    if special:
        draft.propose("genre", special["what"], special.span("what"), 0.8, "rest")
        a = special.end()
    shortened = text[b : b + 1] == "." and _ABBREVIATED.fullmatch(text, a, b + 1) is not None
    if shortened:  # "J. Econ. Hist., 54": one name, and the last stop is its own
        container(draft, a, b + 1, 0.88)
        draft.vote("journal_article", 1.0)
        return
    stops = list(re.finditer(r"[^\W\d_]{3,}\.\s(?=[A-ZÀ-Þ])", text[a:b]))
    if len(stops) == 1 and draft.facts.quoted and stops[0].start() < 30 and _SUBTITLE.match(text, a + stops[0].end()):
        stops = []  # "Vingtième Siècle. Revue d’histoire"
    if stops and draft.facts.quoted:
        last_name = text[a + stops[-1].end() : b]
        if periodical_kind(last_name)[1] < 1 and not re.match(r"[^.]{3,60}$", last_name):
            container(draft, a, a + stops[0].end() - 2, 0.85)
            return
        if periodical_kind(last_name)[1] < 1 and periodical_kind(text[a : a + stops[0].start() + 8])[1] < 1.2:
            container(draft, a, b, 0.8)
            return
        if periodical_kind(last_name)[1] < 1:
            container(draft, a, b, 0.8)
            return
    if stops:
        a = a + stops[-1].end()
    comma = text.rfind(", ", a, b)
    if comma > a and is_place(text[comma + 2 : b]) and not draft.has("publisher_place"):
        _put(draft, "publisher_place", (comma + 2, b), 0.8)  # "Estudos Históricos, Rio de Janeiro, v. 12"
        b = comma
    container(draft, a, b, 0.88)
    name = draft.get("container_title")
    if name is not None:
        kind, sure = periodical_kind(name.text)
        if kind:
            draft.vote(kind, sure * (0.6 if kind != "journal_article" else 1.0))


def _own_day(draft: Draft, start: int, end: int) -> int:
    """Propose the day of a document that a journal prints: "Record," July 22, 1958, Bulletin 6/7 (Fall 1995)."""
    comma = draft.masked.find(", ", start, end)
    if comma < 0 or not draft.has("issued") or draft.has("original_date"):
        return start
    days = find_dates(draft.masked, start, min(end, start + 40))
    if not days or days[0].span.start != start or not days[0].date.has_day or draft.masked[days[0].span.end] != ",":
        return start
    draft.propose("original_date", days[0].date, days[0].span, 0.8, "container")
    return trimmed(draft.masked, days[0].span.end, end, " ,;:" + MASK)[0]


_ABBREVIATED = late(r"(?:(?:[A-ZÀ-Þ][^\W\d_]{0,6}\.|&|of|and|de)\s?){2,6}")


_SPECIAL = late(
    r"(?P<what>[Ss]pecial (?:issue|section|double issue)(?: of| on [^\x00,]{3,60})?|[Tt]hemenheft"
    r"|[Nn]uméro spécial|[Nn]úmero"
    r" especial)[,.:]?\s(?=[A-ZÀ-Þ])"
)
_SUBTITLE = late(rf"(?:{'|'.join(SUBTITLE_WORDS)})(?![^\W_])")
_DOCUMENTARY = late(
    r"(?P<bodies>(?:[^,\x00()\[\]]{3,90},\s){1,4})(?P<title>[^,\x00\[\]]{6,120}(?:\[[^\[\]]{3,120}\])?)(?:,\s(?P<pa"
    r"rt>[^\x00]{3,140}?))?(?=\s?\(?\s?\x00|\s\([A-Z])"
)


def documentary(draft: Draft, start: int) -> bool:
    """Propose bodies, title and part of a collection of documents behind a digital host; whether it is there."""
    at, _ = trimmed(draft.masked, start, len(draft.masked), ' ,.;:)”"' + MASK)
    match = _DOCUMENTARY.match(draft.masked, at)
    if not match:
        return False
    pieces = [p for p in re.split(r",\s", match["bodies"]) if p]
    if not all(is_body(p) for p in pieces) or is_body(match["title"].split("(")[0]):
        return False
    a, b = trimmed(draft.masked, *match.span("bodies"), " ,")
    issuing = draft.text[a:b].strip()
    draft.propose("container_author", (Name(literal=issuing),), (a, b), 0.85, "documentary")
    draft.facts.copy.issuing_body = issuing
    container(draft, *match.span("title"), 0.85, "documentary")
    if match["part"]:
        c, d = trimmed(draft.masked, *match.span("part"), " ,(")
        if draft.masked[c:d].count("(") > draft.masked[c:d].count(")"):
            d += 1
        draft.propose("volume_title", Title(text=draft.text[c:d].strip()), (c, d), 0.85, "documentary")
    return True
