"""Grammar of Russian references: "Автор А. А. Название // Журнал. 1993. № 6. С. 34–48.", "М.: Наука, 2012. 352 с.".

Handles what the double slash tells: the title stands before it, the container or archive behind it.
"""

from __future__ import annotations

import re

from refkit.knowledge.archives import DESCRIPTION_WORDS
from refkit.knowledge.documents import DOCUMENT_WORDS
from refkit.model.parts import EdtfDate, Title
from refkit.parse.authors import find_authors
from refkit.parse.bodies import Authors
from refkit.parse.nameforms import UP
from refkit.parse.numbering import issue_only
from refkit.parse.periodicals import container
from refkit.parse.proposal import Draft, sentence_end, trimmed
from refkit.read.dates import find_dates
from refkit.read.names import read_names
from refkit.read.pages import read_pages
from refkit.read.patterns import late

_SLASHES = late(r"\s//\s")
_STATEMENT = late(r"\s/\s(?P<who>[^/\x00]{3,120}?)(?=\.\s|\s//|—|–\s|$)")


# "Zubok V. M. Khrushchev i Berlinskii krizis //": before slashes initials end a name, whatever its sound.
_HEAD = late(
    rf"(?P<who>[{UP}][^\W\d_]+(?:-[{UP}][^\W\d_]+)?,?\s(?:[{UP}][a-zа-я]?\.[\s-]?){{1,3}}"
    rf"(?:,\s?[{UP}][^\W\d_]+(?:-[{UP}][^\W\d_]+)?,?\s(?:[{UP}][a-zа-я]?\.[\s-]?){{1,3}})*)(?=[^\W_]|[“\"«\[])"
)
_YEAR_OF = late(r",\s(?P<year>(?:1[89]|20)\d\d)$")
_PAGES = late(
    r"(?:[.,]\s|[–—]\s|\x00[\s.,–—]*)(?P<all>(?P<label>[PS])\.\s?(?P<pages>\d+(?:\s?[–-]\s?\d+)?))(?=[.,;\s]|$)"
)


def gost(draft: Draft, start: int) -> bool:
    """Propose author, title and container around a double slash; whether there was one. Numbers are read by others."""
    slashes = _SLASHES.search(draft.masked, start)
    if not slashes:
        return False
    text = draft.masked
    first = re.match(r"[^\W\d_]+", text[start : slashes.start()])
    described = first is not None and first[0].casefold() in (DOCUMENT_WORDS | DESCRIPTION_WORDS)
    authors = None if described else find_authors(text[: slashes.start()], start)
    romanized = _HEAD.match(text, start, slashes.start()) if authors is None and not described else None
    if romanized:
        end = start + len(romanized["who"].rstrip())
        authors = Authors(start, end, "", end, True)
    at = start
    if authors:
        names = read_names(text[authors.start : authors.end], inverted=None)
        draft.propose("author", names, (authors.start, authors.end), 0.9, "gost")
        at = authors.after
    a, b = trimmed(draft.masked, at, slashes.start(), " .,;:")
    statement = _STATEMENT.search(draft.masked, a, slashes.start())
    if statement:
        if not authors:
            draft.propose("author", read_names(statement["who"], inverted=None), statement.span("who"), 0.8, "gost")
        b = statement.start()
    if authors and _between(draft, authors, a, b):
        b = a
    dated = [d for d in find_dates(draft.masked, a, b) if d.date.has_day and d.span.end >= b - 2]
    if dated and dated[-1].span.start > a:
        draft.propose("issued", dated[-1].date, dated[-1].span, 0.9, "gost")
        b = trimmed(draft.masked, a, dated[-1].span.start, " ,.;:(")[1]
    if b > a:
        draft.propose("title", Title(text=draft.text[a:b].strip()), (a, b), 0.9, "gost")
    draft.title_end = slashes.end()
    draft.cover(slashes.start(), slashes.end())
    draft.facts.slashes = slashes.end()
    return True


_DASH = late(r"\s[–—-]\s")


def _between(draft: Draft, authors: Authors, a: int, b: int) -> bool:
    """Propose both correspondents of "А. Б. Первый – В. Г. Второму. 4 марта 1938 г. //", which has no other title."""
    dash = _DASH.search(draft.text, authors.start, authors.end)
    dates = [d for d in find_dates(draft.text, a, b) if d.date.has_day]
    if dash is None or not dates or dates[0].span.start > a or dates[0].span.end < b - 2:
        return False
    draft.proposals = [p for p in draft.proposals if p.field != "author"]
    for field, span in (("author", (authors.start, dash.start())), ("recipient", (dash.end(), authors.end))):
        draft.propose(field, read_names(draft.text[slice(*span)], inverted=False), span, 0.9, "gost", cover=False)
    whole = (authors.start, authors.end)
    draft.propose("title", Title(text=draft.text[slice(*whole)].strip()), whole, 0.9, "gost")
    draft.propose("issued", dates[0].date, dates[0].span, 0.9, "gost")
    draft.vote("letter", 3.0)
    return True


def gost_container(draft: Draft) -> None:
    """The container and its issue behind the slashes, after the chain of an archive had its turn."""
    at = draft.facts.slashes
    if at is None:
        return
    text = draft.masked
    limit = text.find("\x00", at)
    limit = len(text) if limit < 0 else limit
    slash = text.find(" / ", at, min(limit + 3, at + 300))
    end = slash if slash > 0 else sentence_end(text, at, limit)
    end = trimmed(text, at, end, " ,;:/")[1]
    year = _YEAR_OF.search(text, at, end)
    if year and not draft.has("issued"):
        draft.propose("issued", EdtfDate(value=year["year"]), year.span("year"), 0.85, "gost")
        end = year.start()
    if end > at + 1:
        container(draft, at, end, 0.9, "gost")
    issue_only(draft, at)
    paged = _PAGES.search(draft.masked, at) if not draft.has("page") else None
    if paged:
        draft.propose("page", read_pages(paged["pages"]), paged.span("all"), 0.85, "gost", (paged["label"],))
