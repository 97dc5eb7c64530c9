"""The general reader of an entry's head: who, when, what. Author-date and author-title, with a quoted title or none.

`head` decides where the title ends; everything behind is left to `rest`. A label that stands where an author would
("Memorandum. 1958a") becomes the list's label and a genre, never a person.
"""

from __future__ import annotations

import re

from refkit.knowledge.abbreviations import FIRMS
from refkit.model.parts import Name
from refkit.parse.authors import find_authors, find_mononym
from refkit.parse.bodies import Authors, find_body
from refkit.parse.dating import without_town
from refkit.parse.headforms import begins_title, may_be_author, part_of, short_note, without_life, without_subject
from refkit.parse.headnames import dated_label, label_text, take_label, unknown_author, who_before
from refkit.parse.periodicals import container
from refkit.parse.proposal import MASK, Draft, trimmed
from refkit.parse.quotes import Quote
from refkit.parse.repeated import DASH, repeated, role_fields
from refkit.parse.roles import directs
from refkit.parse.titles import more_title, title_end, without_date, without_journal, without_paper, without_report
from refkit.parse.years import YEAR, before_year, take_year, year_closes, year_end
from refkit.read.bodies import is_body
from refkit.read.dates import find_dates
from refkit.read.names import name_likeness, read_names
from refkit.read.patterns import late
from refkit.read.role_words import role_at
from refkit.read.titles import find_gloss

_LEAD_YEAR = late(r"(?P<year>(?:1[4-9]|20)\d\d(?:[-–](?:1[4-9]|20)\d\d)?)[.,:]?\s+(?=[^\W\d_][^\d]{2,40}(?:,|\.\s))")
_SEE = late(
    r"(?:(?:See|Cf\.|Vgl\.|Voir|Quoted in|Cited in|see|see also|See also|For example|E\.g\.),?\s+(?:also\s+"
    r"|e\.g\.,\s+|for example,\s+)?)"
)


def lead(draft: Draft) -> int:
    """Where the entry's own words begin: behind a year, "See also"; these are covered."""
    at = 0
    dated = _LEAD_YEAR.match(draft.masked)
    if dated:
        for found in find_dates(draft.masked, dated.start("year"), dated.end("year")):
            draft.propose("issued", found.date, dated.span("year"), 0.8, "leading-year")
            draft.cover(dated.start(), dated.end())
            at = dated.end()
            break
    see = _SEE.match(draft.masked, at)
    if see:
        at = see.end()
    if at:
        draft.facts.lead_end = at
        mark = trimmed(draft.masked, 0, at, " .,")
        if mark[1] > mark[0] and not draft.has("issued"):
            draft.label(mark)
        draft.cover(0, at)
    return at


def head(draft: Draft, start: int, quote: Quote | None) -> None:
    """Propose author, editor, date and title at the entry's head, and set `draft.title_end`."""
    text = draft.masked
    dash = DASH.match(text, start)
    if dash and dash.end() > dash.start():
        start = repeated(draft, dash)
    if quote is not None:
        _quoted(draft, start, quote)
    else:
        _unquoted(draft, start)


def _quoted(draft: Draft, start: int, quote: Quote) -> None:
    """Propose who and when before a quoted title, the title, and a year right behind it."""
    limit = quote.start
    who = None if draft.facts.repeated_author else who_before(draft, start, limit)
    at, dated = _year_before(draft, start, limit, who)
    if who:
        _names(draft, who)
        if not dated:
            at = _asked_then_year(draft, at, limit)
    _title(draft, quote.inner_start, quote.inner_end, quote.end, "quoted-title", 0.95, (quote.start, quote.end))
    if not who:
        _year_behind(draft, quote.end)
    left = trimmed(draft.masked, at, limit)
    if who:
        _asked(draft, left)
    elif left[1] > left[0] and not draft.has("author", "archive", "container_title", "genre"):
        unknown_author(draft, *left)


def _year_before(draft: Draft, start: int, limit: int, who: Authors | None) -> tuple[int, bool]:
    """Propose label and year before a quoted title; where the words go on, and whether something like a year is there.

    The year is taken where nothing stands between it and the title.
    """
    text, paper = draft.masked, draft.facts.paper_end
    at = who.after if who else max(start, paper or 0)
    first = who is not None or at == start or paper is not None
    year = YEAR.match(text, at, limit) if first and not draft.has("issued") else None
    label = take_label(draft, start, limit) if who is None else 0
    if label:
        at, year = label, YEAR.match(text, label, limit)
    if year and year.end() != at and not text[year.end() : limit].strip(" .,:;)]"):
        take_year(draft, year)
        at = year_end(year)
    return at, year is not None


def _asked_then_year(draft: Draft, at: int, limit: int) -> int:
    """Propose who asked, and when, of "Primakov, Evgenii. Interview by Tom Blanton. 1999."; where the words go on."""
    text = draft.masked
    asked = _ASKED_THEN_YEAR.fullmatch(text, at, limit)
    if asked is None:
        return at
    names = read_names(asked["by"], inverted=False)
    draft.propose("interviewer", names, asked.span("by"), 0.85, "interview")
    draft.label(asked.span("label"))
    for found in find_dates(text, *asked.span("year")):
        draft.propose("issued", found.date, found.span, 0.9, "author-date")
    draft.cover(at, limit)
    draft.vote("interview", 4.0)
    return limit


def _year_behind(draft: Draft, at: int) -> None:
    """Propose the year that follows a title without an author: “Cuba and Angola.” 1976. Granma, April 18."""
    if draft.has("issued", "author", "archive"):
        return
    year = YEAR.match(draft.masked, at)
    if year and year["year"] and year_closes(draft.masked, year):
        take_year(draft, year)
        draft.title_end = max(draft.title_end, year_end(year))


def _asked(draft: Draft, left: tuple[int, int]) -> None:
    """Propose who asked, where "interview by" is all that is left between the author and a quoted title."""
    asked = _ASKED.match(draft.masked[left[0] : left[1]])
    if asked and name_likeness(asked["by"]) > 0.7:
        names = read_names(asked["by"], inverted=False)
        draft.propose("interviewer", names, left, 0.85, "interview", (asked["label"],))
        draft.vote("interview", 4.0)


def _names(draft: Draft, who: Authors) -> None:
    """Propose the persons or the body at an entry's head, in the field of their role, and a helper ("with ...")."""
    names = _read(draft.text[who.start : who.end], who)
    if who.helper:
        helper = _HELPS.sub("", draft.text[slice(*who.helper)])
        labels = ("with", "as told to")
        draft.propose("contributor", read_names(helper, inverted=False), who.helper, 0.8, "authors", labels)
    fields = _fields(draft, who)
    for name in fields if names else ():
        _name(draft, name, names, (who.start, max(who.end, who.role_end)), 0.9, (who.role,) if who.role else ())


_HELPS = late(r"^,?\s*(?:with|as told to)\s")


def _read(text: str, who: Authors) -> tuple[Name, ...]:
    """The names of a head; a body has one, whatever it looks like."""
    if not who.body:
        return read_names(text, inverted=True if who.inverted else None)
    names = read_names(text)
    whole = names and all(name.literal for name in names)
    return names if whole else (Name(literal=" ".join(text.split()).strip(" ,")),)


def _fields(draft: Draft, who: Authors) -> tuple[str, ...]:
    """The fields of the people at a head; votes for a film where they directed one or perform."""
    word = role_at(f"{who.role}.", 0, "behind")
    groups = word.groups if word else ()
    film = "director" in groups and directs(draft, bracket="(" in draft.text[who.end : who.role_end])
    if film or groups == ("performer",):
        draft.vote("audiovisual", 3.0)
    return ("director",) if film else role_fields(who.role)


def _name(
    draft: Draft, field: str, names: tuple[Name, ...], span: tuple[int, int], sure: float, labels: tuple[str, ...]
) -> None:
    """Propose the people at an entry's head; those of the same role behind the title are theirs too."""
    later = next((p for p in draft.proposals if p.field == field and p.reader == "roles"), None) if labels else None
    if later is None:
        draft.propose(field, names, span, sure, "authors", labels)
        return
    draft.proposals.remove(later)
    more = tuple(name for name in later.value if name not in names)
    draft.propose(field, (*names, *more), (span, *later.spans), later.confidence, "roles", (*labels, *later.labels))


def _title(
    draft: Draft, start: int, end: int, after: int, reader: str, sure: float, mark: tuple[int, int] | None = None
) -> None:
    """Propose the title of `start`..`end` with a gloss in brackets behind or inside it."""
    title, stop, language = find_gloss(draft.text, draft.masked, start, end, after)
    span = (mark[0] if mark else start, max(stop, mark[1] if mark else end))
    draft.propose("title", title, span, sure, reader)
    if language:
        draft.propose("language", language, (), 0.8, reader)
    draft.title_end = max(span[1], draft.facts.title_stop)


def _unquoted(draft: Draft, start: int) -> None:
    """Propose who, when and what at the head of an entry without a quoted title."""
    if draft.facts.repeated_author:
        _year_behind_dash(draft, start)
    who = _author(draft, start)
    if who is None:
        at = _year_first(draft, dated_label(draft, start, len(draft.masked)))
    else:
        at = _author_and_year(draft, who) if may_be_author(draft, who) else start
    pseudonym = _PSEUDONYM.match(draft.masked, at)
    if pseudonym:
        draft.propose("note", pseudonym["words"], pseudonym.span("words"), 0.6, "pseudonym")
        at = pseudonym.end()
    at = max(at, draft.facts.dash_year_end)
    begin = part_of(draft, trimmed(draft.masked, at, len(draft.masked), " .,:;)]" + MASK)[0])
    end = more_title(draft, begin, title_end(draft, begin))
    if draft.facts.part_of:
        container(draft, *trimmed(draft.masked, begin, end, _TITLE_EDGES), 0.9)
        draft.title_end = end
    else:
        _unquoted_title(draft, at, begin, end)


_TITLE_EDGES = " ,;:(/" + MASK
_COVERED = late(r"\x00+\.?\s(?=\()")


def _year_first(draft: Draft, at: int) -> int:
    """Propose the year in brackets behind a host that was read: "Wilson Center Digital Archive. (n.d.). Title"."""
    covered = _COVERED.match(draft.masked, at) if draft.facts.digital else None
    year = YEAR.match(draft.masked, covered.end()) if covered else None
    if year is None or not year_closes(draft.masked, year):
        return at
    take_year(draft, year)
    return year_end(year)


def _year_behind_dash(draft: Draft, start: int) -> None:
    """Propose the year behind a dash for the author above."""
    year = YEAR.match(draft.masked, start)
    if year and year_closes(draft.masked, year):
        take_year(draft, year)
        draft.facts.dash_year_end = year_end(year)


def _author(draft: Draft, start: int) -> Authors | None:
    """Who stands before an unquoted title: persons, a body, a name before the year; nobody behind a dash.

    The first words of an archival record are its title, unless they are an inverted name or what was written follows.
    """
    if draft.facts.repeated_author:
        return None
    text, filed = draft.masked, draft.facts.archive is not None
    who = find_authors(text, start)
    if who and label_text(text[who.start : who.end]):
        who = None
    if who and filed and not who.inverted and not _WRITES.match(text, who.after):
        who = None
    elif who and is_body(text[who.start : who.end].strip("[]")):
        who = find_body(text, start, len(text)) or who._replace(body=True)
    elif who is None and not filed:
        who = find_body(text, start, len(text))
    return who or before_year(text, start) or find_mononym(text, start)


def _author_and_year(draft: Draft, who: Authors) -> int:
    """Propose the author and the year in the second place; where the words go on behind them."""
    who = without_life(draft, without_subject(draft, short_note(draft, who)))
    text, at = draft.masked, who.after
    district = _DISTRICT.match(text, at) if who.body else None
    if district:  # "Department of Education (Vic.) 2018, Title"
        draft.label(district.span("words"))
        at = district.end()
    year = YEAR.match(text, at)
    if year and year_closes(text, year) and not begins_title(draft, year):
        take_year(draft, year)
        at = year_end(year)
    _names(draft, who)
    behind = max(who.after, who.role_end)
    mark = text[behind : behind + 1] if at == who.after else ""
    draft.facts.colon_behind, draft.facts.comma_behind = mark == ":", mark == ","
    return at


def _unquoted_title(draft: Draft, at: int, begin: int, end: int) -> None:
    """Propose the title between `begin` and `end`, without what is cited at its end; with none, go on at `at`."""
    start, stop = trimmed(draft.masked, begin, end, _TITLE_EDGES)
    stop, end = _without_citation(draft, start, stop, end)
    stop = without_town(draft, start, stop)
    if stop <= start:
        draft.title_end = at
        return
    stop = _without_stop(draft.masked, start, stop)
    if _closes_quotation(draft.masked, start, stop):
        stop = end = stop + 2
    _title(draft, start, stop, end, "title", 0.8)


def _without_citation(draft: Draft, start: int, stop: int, end: int) -> tuple[int, int]:
    """Where a title stops and the words go on, without a page, date, journal, paper or "op. cit." at its end."""
    paper = _OF_PAPER.search(draft.masked, start, stop)
    if paper and draft.has("number") and paper.start() > start:  # "S.C. Res. 82, U.N. Doc. S/1501"
        draft.label((paper.start() + 2, stop))
        stop = paper.start()
    cited = _LAST_PAGE.search(draft.masked, start, stop) if draft.facts.comma_behind else None
    if cited and cited.start() > start + 2 and not _YEAR_ALONE.fullmatch(cited["page"]):
        stop = end = cited.start()  # "Gaddis, Cold War, 60."
    for without in (without_date, without_journal, without_paper, without_report):
        stop = without(draft, start, stop)
    again = _AGAIN.search(draft.masked, start, stop)
    if again and again.start() > start + 2:
        stop = end = again.start()
    return stop, end


def _without_stop(text: str, start: int, stop: int) -> int:
    """Where a title ends without its stop; "U.N." and "Jr." keep theirs."""
    while stop > start and text[stop - 1] == "." and not _KEEPS_STOP.search(text[start:stop]):
        stop -= 1
    return stop


def _closes_quotation(text: str, start: int, stop: int) -> bool:
    """Whether the stop and mark that follow close a quotation at a title's end."""
    following = text[stop : stop + 2]
    if following in (".”", ".»"):
        return text.count("“", start, stop) > text.count("”", start, stop)
    return following == '."' and text.count('"', start, stop) % 2 == 1


_DISTRICT = late(r"\s\((?P<words>[A-Z][A-Za-z. ]{1,18})\)(?=[.,]?\s\(?(?:1[4-9]|20)\d\d)")
_AGAIN = late(r",\s(?:op\.\s?cit|loc\.\s?cit|a\.a\.O|cit)\.?$")
_OF_PAPER = late(r",\s(?:U\.?N\.?\s)?Doc\.?$")
_LAST_PAGE = late(r",\s(?P<page>\d{1,4})(?:[-–]\d{1,4})?$")
_YEAR_ALONE = late(r"1[4-9]\d\d|20\d\d")
_KEEPS_STOP = late(rf"(?:\b[A-Z]\.[A-Z]\.|\b(?:{'|'.join(FIRMS)}|Jr|Sr)\.)$")
_ASKED_THEN_YEAR = late(
    r"[.,]?\s(?P<label>[Ii]nterview(?:ed)?\sby)\s(?P<by>[A-Z][^\x00,]{2,50}?)[.,]?\s\(?(?P<year>(?:1[89]|20)\d\d)\)?\.?\s*"
)
_ASKED = late(r"(?P<label>[Ii]nterview(?:ed)?\s(?:by|with))\s(?P<by>[A-Z].{3,50})$")
_PSEUDONYM = late(r"\s*\[(?P<words>[^\[\]\x00]{2,60}\bpseud\.?)\]\.?\s")
# What a person writes, or says, that an archive keeps: ", handwritten letter to", ", Memorandum".
_WRITTEN = (
    r"memorandum|letter|telegram|cable|note|report|diary|minute|memo|message|paper|draft|interview|speech|remarks"
    r"|statement|testimony"
)
_WRITES = late(rf",\s(?:[a-z]+\s)?(?:{_WRITTEN})\b", re.I)
