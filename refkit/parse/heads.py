"""The general reader of an entry's head: who, when, what. Author-date and author-title, with a quoted title or none.

`head` decides where the title ends; everything behind is left to `rest`. A label that stands where an author would
("Memorandum. 1958a") becomes the list's label and a genre, never a person.
"""

from __future__ import annotations

import re

from refkit.knowledge.abbreviations import FIRMS
from refkit.knowledge.documents import LIST_LABELS
from refkit.knowledge.names import GIVEN_NAMES, NOT_IN_NAMES
from refkit.model.parts import Name
from refkit.parse.authors import find_authors, find_mononym
from refkit.parse.bodies import Authors, find_body
from refkit.parse.headforms import begins_title, may_be_author, part_of, short_note, without_life, without_subject
from refkit.parse.periodicals import container, is_reference_work, periodical_kind
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
    text = draft.masked
    limit = quote.start
    who = None if draft.facts.repeated_author else _who(draft, start, limit)
    text = draft.masked
    at = who.after if who else max(start, draft.facts.paper_end or 0)
    paper = draft.facts.paper_end is not None
    year = YEAR.match(text, at, limit) if (who or at == start or paper) and not draft.has("issued") else None
    if who is None:
        label = _label(draft, start, limit)
        if label:
            at = label
            year = YEAR.match(text, at, limit)
    if year and not (text[year.end() : limit].strip(" .,:;)]") or year.end() == at):
        take_year(draft, year)
        at = year_end(year)
    if who:
        _names(draft, who)
        asked_first = _ASKED_THEN_YEAR.fullmatch(text, at, limit) if not year else None
        if asked_first:
            draft.propose(
                "interviewer", read_names(asked_first["by"], inverted=False), asked_first.span("by"), 0.85, "interview"
            )
            draft.label(asked_first.span("label"))
            for found in find_dates(text, *asked_first.span("year")):
                draft.propose("issued", found.date, found.span, 0.9, "author-date")
            draft.cover(at, limit)
            at = limit
            draft.vote("interview", 4.0)
    _title(draft, quote.inner_start, quote.inner_end, quote.end, "quoted-title", 0.95, (quote.start, quote.end))
    behind = YEAR.match(draft.masked, quote.end) if not who and not draft.has("issued", "author", "archive") else None
    if behind and behind["year"] and year_closes(draft.masked, behind):  # “Cuba and Angola.” 1976. Granma, April 18.
        take_year(draft, behind)
        draft.title_end = max(draft.title_end, year_end(behind))
    left = trimmed(draft.masked, at, limit)
    asked = _ASKED.match(draft.masked[left[0] : left[1]]) if who else None
    if asked and name_likeness(asked["by"]) > 0.7:
        names = read_names(asked["by"], inverted=False)
        draft.propose("interviewer", names, left, 0.85, "interview", (asked["label"],))
        draft.vote("interview", 4.0)
    if left[1] > left[0] and not who and not draft.has("author", "archive", "container_title", "genre"):
        _unknown_author(draft, *left)


def _unknown_author(draft: Draft, start: int, end: int) -> None:
    """What stands before a quoted title and is no label or chain is its author: "Nicholas II", "ITAR-TASS"."""
    words = draft.masked[start:end].split()
    if not 1 <= len(words) <= 6 or any(c.isdigit() or c in MASK + '()“”"' for c in draft.masked[start:end]):
        return
    if not words[0][:1].isupper() or any(w.strip(".,").casefold() in NOT_IN_NAMES for w in words):
        return
    last = words[-1].isupper() and len(words) == 2  # a monarch: the number belongs to the name
    name = draft.text[start:end].strip()
    names = (Name(literal=name),) if last or len(words) != 2 else read_names(name)
    draft.propose("author", names, (start, end), 0.6, "authors")


def _who(draft: Draft, start: int, limit: int) -> Authors | None:
    text = draft.masked
    authors = find_authors(text[:limit], start)
    bare = text[start:limit].strip(' .,:;(“"')
    if _label_text(bare) or _label_text(re.sub(r"[.,]?\s*\(?(?:1[4-9]|20)\d\d[a-z]?\)?$", "", bare)):
        return None
    dated = re.search(r"[.,]?\s*\(?(?:1[4-9]|20)\d\d[a-z]?\)?[.,:]?\s*$", text[start:limit])
    paper_end = start + dated.start() if dated else limit
    kind, sure = periodical_kind(text[start:paper_end].strip(' .,:;(“"'))
    name = text[start:paper_end].strip(' .,:;(“"')
    if not kind and is_reference_work(name) and not _ITS_PEOPLE.search(name):
        kind, sure = "chapter", 3.0
    if (
        dated and sure >= 1.5 and name in text[limit:]
    ):  # "Economist. 2010. “...” Economist, December 2": signed by itself
        a, b = trimmed(text, start, paper_end, " ,.:;(")
        return Authors(a, b, "", paper_end, False, True)
    if sure >= 1.5 and authors and not authors.inverted and authors.end >= start + len(name):
        first = name.split()[0].casefold()
        sure = 3.0 if first not in GIVEN_NAMES and not first.endswith(".") else sure  # "Harbour Magazine", no person
    if sure >= 3 or (sure >= 1.5 and not authors):
        container(draft, start, paper_end, 0.9)
        draft.facts.paper_end = paper_end
        draft.vote(kind, sure)
        return None
    if authors and _label_text(text[authors.start : authors.end]):
        return None
    if authors and is_body(text[authors.start : authors.end]):
        whole = find_body(text, start, limit)
        return whole or authors._replace(body=True)
    if authors and text[authors.end - 1] == ".":  # "Harry S. Truman Library": the initial ends no person
        whole = find_body(text, start, limit)
        if whole and whole.end > authors.end and not text[whole.after : limit].strip(' .,:;(“"'):
            return whole
    if authors:
        return authors
    body = find_body(text, start, limit)
    if body:
        return body
    year = re.search(r"[.,]?\s*\(?(?:1[4-9]|20)\d\d[a-z]?\)?[.,:]?\s*$", text[start:limit])
    name_end = start + year.start() if year else limit
    a, b = trimmed(text, start, name_end, " ,.:;")
    name = text[a:b]
    if (
        year
        and b > a
        and MASK not in name
        and not _label_text(name)
        and not any(c.isdigit() for c in name)
        and len(name) < 150
    ):
        return Authors(
            a, b, "", name_end, False, is_body(name) or len(name.split()) > 2 or not name_likeness(name) > 0.7
        )
    if not year and b > a and is_body(name) and MASK not in name and not any(c.isdigit() for c in name):
        return Authors(a, b, "", name_end, False, True)
    if not year and b > a and len(name.split()) == 1 and name.isalpha() and name[0].isupper() and not _label_text(name):
        return Authors(a, b, "", name_end, False, False)
    return None


_ITS_PEOPLE = late(r"(?<![^\W_])(?:[Ee]ditors?|[Cc]ontributors?|[Ss]taff)(?![^\W_])")


def _label_text(text: str) -> str | None:
    return LIST_LABELS.get(text.strip(" .,:[]()").casefold())


def _label(draft: Draft, start: int, limit: int) -> int:
    """A list label at the head: proposes it and returns where it ends, else 0."""
    match = re.match(
        r"\[?(?P<label>[^\W\d_][^\d.,:“\"\x00(]{2,38}?)\]?\s*(?=[.,:(]|\s(?:1[4-9]|20)\d\d|$)",
        draft.masked[start:limit],
    )
    if not match:
        return 0
    genre = _label_text(match["label"])
    if genre is None:
        return 0
    span = (start + match.start("label"), start + match.end("label"))
    draft.propose("genre", genre, span, 0.9, "list-label")
    year = YEAR.match(draft.masked, start + match.end())
    if year and year["year"]:
        draft.propose("list_label", draft.text[span[0] : span[1]].strip(), span, 0.9, "list-label", cover=False)
    draft.facts.list_label = genre
    return start + match.end()


def _names(draft: Draft, who: Authors, sure: float = 0.9) -> None:
    text = draft.text[who.start : who.end]
    names = read_names(text, inverted=True if who.inverted else None) if not who.body else read_names(text)
    if who.body and not (names and all(n.literal for n in names)):
        names = (Name(literal=" ".join(text.split()).strip(" ,")),)
    if who.helper:
        a, b = who.helper
        helper = re.sub(r"^,?\s*(?:with|as told to)\s", "", draft.text[a:b])
        draft.propose("contributor", read_names(helper, inverted=False), (a, b), 0.8, "authors", ("with", "as told to"))
    fields = role_fields(who.role)
    word = role_at(f"{who.role}.", 0, "behind")
    if word and "director" in word.groups and directs(draft, bracket="(" in draft.text[who.end : who.role_end]):
        fields = ("director",)
        draft.vote("audiovisual", 3.0)
    elif word and word.groups == ("performer",):
        draft.vote("audiovisual", 3.0)
    end = max(who.end, who.role_end)
    if names:
        for name in fields:
            _name(draft, name, names, (who.start, end), sure, (who.role,) if who.role else ())


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


def _unquoted(draft: Draft, start: int) -> None:  # noqa: C901
    text = draft.masked
    limit = len(text)
    repeated = draft.facts.repeated_author
    authors = None if repeated else find_authors(text, start)
    if authors and _label_text(text[authors.start : authors.end]):
        authors = None
    at = start
    if repeated:
        year = YEAR.match(text, start)
        if year and year_closes(text, year):
            take_year(draft, year)
            draft.facts.dash_year_end = year_end(year)
    who = authors
    in_archive = draft.facts.archive is not None
    if in_archive and authors and not authors.inverted and not _WRITES.match(text, authors.after):
        authors = None  # the first words of a record's description are its title
    if repeated or (draft.facts.archive is not None and authors is None):
        who = None
    elif authors is None or is_body(text[authors.start : authors.end].strip("[]")):
        body = find_body(text, start, limit)
        who = body or (authors._replace(body=True) if authors else None)
    if who is None and not repeated:
        who = before_year(text, start) or find_mononym(text, start)
    if who is None:
        at = _dated_label(draft, start, limit)
    elif may_be_author(draft, who):
        who = without_life(draft, without_subject(draft, short_note(draft, who)))
        text = draft.masked
        at = who.after
        district = _DISTRICT.match(text, at) if who.body else None
        at = district.end() if district else at
        if district:  # "Department of Education (Vic.) 2018, Title"
            draft.label(district.span("words"))
        year = YEAR.match(text, at)
        if year and year_closes(text, year) and not begins_title(draft, year):
            take_year(draft, year)
            at = year_end(year)
        _names(draft, who)
        draft.facts.colon_behind = text[max(who.after, who.role_end) :][:1] == ":" and at == who.after
        draft.facts.comma_behind = text[max(who.after, who.role_end) :][:1] == "," and at == who.after
    pseudonym = _PSEUDONYM.match(draft.masked, at)
    if pseudonym:
        draft.propose("note", pseudonym["words"], pseudonym.span("words"), 0.6, "pseudonym")
        at = pseudonym.end()
    at = max(at, draft.facts.dash_year_end)
    begin, _ = trimmed(draft.masked, at, limit, " .,:;)]" + MASK)
    begin = part_of(draft, begin)
    end = title_end(draft, begin)
    end = more_title(draft, begin, end)
    a, b = trimmed(draft.masked, begin, end, " ,;:(/" + MASK)
    if draft.facts.part_of:
        container(draft, a, b, 0.9)
        draft.title_end = end
        return
    paper = _OF_PAPER.search(draft.masked, a, b)
    if paper and draft.has("number") and paper.start() > a:
        draft.label((paper.start() + 2, b))
        b = paper.start()  # "S.C. Res. 82, U.N. Doc. S/1501"
    cited = _LAST_PAGE.search(draft.masked, a, b) if draft.facts.comma_behind else None
    if cited and not re.fullmatch(r"1[4-9]\d\d|20\d\d", cited["page"]) and cited.start() > a + 2:
        b = end = cited.start()  # "Gaddis, Cold War, 60."
    b = without_date(draft, a, b)
    b = without_journal(draft, a, b)
    b = without_paper(draft, a, b)
    b = without_report(draft, a, b)
    again = _AGAIN.search(draft.masked, a, b)
    if again and again.start() > a + 2:
        b = end = again.start()
    if b > a:
        while (
            b > a
            and draft.masked[b - 1] == "."
            and not re.search(rf"(?:\b[A-Z]\.[A-Z]\.|\b(?:{'|'.join(FIRMS)}|Jr|Sr)\.)$", draft.masked[a:b])
        ):
            b -= 1
        opened = draft.masked.count("“", a, b) > draft.masked.count("”", a, b)
        if (draft.masked[b : b + 2] in (".”", ".»") and opened) or (
            draft.masked[b : b + 2] == '."' and draft.masked.count('"', a, b) % 2
        ):
            b = end = b + 2
        _title(draft, a, b, end, "title", 0.8)
    else:
        draft.title_end = at


def _dated_label(draft: Draft, start: int, limit: int) -> int:
    """A list label with its year ("Statement. 1958."): proposes both; without a year such a word begins a title."""
    match = re.match(
        r"[^\d“\"\x00(]{2,40}?[.,:]?\s*\(?(?:1[4-9]|20)\d\d[a-z]?\)?(?=[.,:;]|\s|$)", draft.masked[start:limit]
    )
    if not match:
        return start
    label = _label(draft, start, limit)
    year = YEAR.match(draft.masked, label) if label else None
    if year is None or not year["year"]:
        return label or start
    take_year(draft, year)
    return year_end(year)


_DISTRICT = late(r"\s\((?P<words>[A-Z][A-Za-z. ]{1,18})\)(?=[.,]?\s\(?(?:1[4-9]|20)\d\d)")
_AGAIN = late(r",\s(?:op\.\s?cit|loc\.\s?cit|a\.a\.O|cit)\.?$")
_OF_PAPER = late(r",\s(?:U\.?N\.?\s)?Doc\.?$")
_LAST_PAGE = late(r",\s(?P<page>\d{1,4})(?:[-–]\d{1,4})?$")
_ASKED_THEN_YEAR = late(
    r"[.,]?\s(?P<label>[Ii]nterview(?:ed)?\sby)\s(?P<by>[A-Z][^\x00,]{2,50}?)[.,]?\s\(?(?P<year>(?:1[89]|20)\d\d)\)?\.?\s*"
)
_ASKED = late(r"(?P<label>[Ii]nterview(?:ed)?\s(?:by|with))\s(?P<by>[A-Z].{3,50})$")
_PSEUDONYM = late(r"\s*\[(?P<words>[^\[\]\x00]{2,60}\bpseud\.?)\]\.?\s")
_WRITES = late(
    r",\s(?:(?:[a-z]+\s)?(?:memorandum|letter|telegram|cable|note|report|diary|minute|memo|message|paper|draft"
    r"|interview|speech|remarks|statement|testimony)\b|(?:Memorandum|Letter|Memo|Note|Report|Telegram|Diary"
    r"|Speech)\b)",
    re.I,
)
