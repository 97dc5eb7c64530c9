"""Who stands at an entry's head before a quoted title, and the labels that stand in the place of an author.

Gives persons and bodies as `Authors`; a newspaper in their place is proposed as the container, a label as the genre.
"""

from __future__ import annotations

from typing import NamedTuple

from refkit.knowledge.documents import LIST_LABELS
from refkit.knowledge.names import GIVEN_NAMES, NOT_IN_NAMES
from refkit.model.parts import Name
from refkit.parse.authors import find_authors
from refkit.parse.bodies import Authors, find_body
from refkit.parse.periodicals import container, is_reference_work, periodical_kind
from refkit.parse.proposal import MASK, Draft, trimmed
from refkit.parse.years import YEAR, take_year, year_end
from refkit.read.bodies import is_body
from refkit.read.names import name_likeness, read_names
from refkit.read.patterns import late

_MARKS = ' .,:;(“"'
_YEAR_LAST = late(r"[.,]?\s*\(?(?:1[4-9]|20)\d\d[a-z]?\)?[.,:]?\s*$")
_BARE_YEAR_LAST = late(r"[.,]?\s*\(?(?:1[4-9]|20)\d\d[a-z]?\)?$")
_ITS_PEOPLE = late(r"(?<![^\W_])(?:[Ee]ditors?|[Cc]ontributors?|[Ss]taff)(?![^\W_])")


class _Lead(NamedTuple):
    """The stretch `start`..`limit` before a quoted title: the name, where it ends, and whether a year is behind it."""

    text: str
    start: int
    limit: int
    name: str
    name_end: int
    dated: bool


def _lead(text: str, start: int, limit: int) -> _Lead:
    year = _YEAR_LAST.search(text[start:limit])
    end = start + year.start() if year else limit
    return _Lead(text, start, limit, text[start:end].strip(_MARKS), end, year is not None)


def who_before(draft: Draft, start: int, limit: int) -> Authors | None:
    """Who stands before a quoted title; None for a label, and for a newspaper, which is the container."""
    text = draft.masked
    bare = text[start:limit].strip(_MARKS)
    if label_text(bare) or label_text(_BARE_YEAR_LAST.sub("", bare)):
        return None
    lead = _lead(text, start, limit)
    authors = find_authors(text[:limit], start)
    kind, sure = _periodical(lead, authors)
    if sure >= 1.5 and lead.dated and lead.name in text[limit:]:  # "Economist. 2010. “...” Economist, December 2"
        return Authors(*trimmed(text, start, lead.name_end, " ,.:;("), "", lead.name_end, False, True)
    if sure >= 3 or (sure >= 1.5 and not authors):
        container(draft, start, lead.name_end, 0.9)
        draft.facts.paper_end = lead.name_end
        draft.vote(kind, sure)
        return None
    if authors:
        return _person_or_body(lead, authors)
    return find_body(text, start, limit) or _of_no_form(lead)


def _periodical(lead: _Lead, authors: Authors | None) -> tuple[str, float]:
    """The kind of periodical or work of reference that a name is, and how sure: "Harbour Magazine" is no person."""
    kind, sure = periodical_kind(lead.name)
    if not kind and is_reference_work(lead.name) and not _ITS_PEOPLE.search(lead.name):
        return "chapter", 3.0
    if sure >= 1.5 and authors and not authors.inverted and authors.end >= lead.start + len(lead.name):
        first = lead.name.split()[0].casefold()
        sure = 3.0 if first not in GIVEN_NAMES and not first.endswith(".") else sure
    return kind, sure


def _person_or_body(lead: _Lead, authors: Authors) -> Authors | None:
    """Those that read as persons, or the body that they are: an initial ends no person in "Harry S. Truman Library"."""
    names = lead.text[authors.start : authors.end]
    if label_text(names):
        return None
    if is_body(names):
        return find_body(lead.text, lead.start, lead.limit) or authors._replace(body=True)
    whole = find_body(lead.text, lead.start, lead.limit) if names.endswith(".") else None
    if whole and whole.end > authors.end and not lead.text[whole.after : lead.limit].strip(_MARKS):
        return whole
    return authors


def _of_no_form(lead: _Lead) -> Authors | None:
    """What is neither person nor known body by its form, and has a year behind it, a body's word or is one word."""
    start, end = trimmed(lead.text, lead.start, lead.name_end, " ,.:;")
    name = lead.text[start:end]
    if not name or MASK in name or any(c.isdigit() for c in name):
        return None
    if lead.dated:
        if label_text(name) or len(name) >= 150:
            return None
        body = is_body(name) or len(name.split()) > 2 or not name_likeness(name) > 0.7
    elif is_body(name):
        body = True
    elif name.isalpha() and name[0].isupper() and not label_text(name):
        body = False
    else:
        return None
    return Authors(start, end, "", lead.name_end, False, body)


def unknown_author(draft: Draft, start: int, end: int) -> None:
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


def label_text(text: str) -> str | None:
    """The genre that a label of a list is, or None: "Memorandum", "[Statements]"."""
    return LIST_LABELS.get(text.strip(" .,:[]()").casefold())


_LABEL = late(r"\[?(?P<label>[^\W\d_][^\d.,:“\"\x00(]{2,38}?)\]?\s*(?=[.,:(]|\s(?:1[4-9]|20)\d\d|$)")


def take_label(draft: Draft, start: int, limit: int) -> int:
    """A list label at the head: proposes it and returns where it ends, else 0."""
    match = _LABEL.match(draft.masked[start:limit])
    genre = label_text(match["label"]) if match else None
    if match is None or genre is None:
        return 0
    span = (start + match.start("label"), start + match.end("label"))
    draft.propose("genre", genre, span, 0.9, "list-label")
    year = YEAR.match(draft.masked, start + match.end())
    if year and year["year"]:
        draft.propose("list_label", draft.text[span[0] : span[1]].strip(), span, 0.9, "list-label", cover=False)
    draft.facts.list_label = genre
    return start + match.end()


_LABEL_AND_YEAR = late(r"[^\d“\"\x00(]{2,40}?[.,:]?\s*\(?(?:1[4-9]|20)\d\d[a-z]?\)?(?=[.,:;]|\s|$)")


def dated_label(draft: Draft, start: int, limit: int) -> int:
    """A list label with its year ("Statement. 1958."): proposes both; without a year such a word begins a title."""
    if not _LABEL_AND_YEAR.match(draft.masked[start:limit]):
        return start
    label = take_label(draft, start, limit)
    year = YEAR.match(draft.masked, label) if label else None
    if year is None or not year["year"]:
        return label or start
    take_year(draft, year)
    return year_end(year)
