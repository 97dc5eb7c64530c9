"""Proposer for what stands at an entry's end on the web: addresses, identifiers, dates of access, media.

Addresses go first, because digits and stops inside them would mislead every other grammar.
"""

from __future__ import annotations

import re

from refkit.knowledge.web_addresses import DATABASES
from refkit.model.parts import Link, Title
from refkit.parse.facts import SubType
from refkit.parse.proposal import Draft
from refkit.read.dates import FoundDate, find_dates
from refkit.read.patterns import late, worded
from refkit.read.urls import FoundUrl, find_doi, find_isbn, find_issn, find_urls

_ACCESS = worded(r"[\(\[]?\s*(?<![^\W_])(?P<label>{accessed before}:?)\s*(?:{weekdays},?\s)?")
_SEEN = worded(r"\.?\s(?P<label>{accessed behind})\.?[)\]]?")
_FROM = worded(r"\s*,?\s*(?P<label>{available}:?)?\s*$")
_BEFORE_URL = worded(r"(?P<label>(?:(?<![^\W_]){available}\s*:?|\[(?i:online)\])\s*[<(\[]?)\s*$")
_LONGEST_BEFORE_URL = 48  # "disponible en ligne à l’adresse suivante : "
_MODIFIED = worded(r"\(?(?<![^\W_])(?P<label>{updated}:?)\s*")
_MEDIA = (*"Print Web Internet ook DVD PDF Film CD-ROM VHS icrofi MP3 Kindle nline".split(), "en ligne")
_MEDIA_WORDS = (
    r"Print|Web|Internet|Audiobook|eBook|DVD|PDF|Film|CD-ROM|VHS|Microfilm|microfiche|MP3|Kindle(?: edition)?|E-book"
    r"|Online"
)
_BOXED_WORDS = r"Internet|Audiobook|E-book|eBook|online|Online|en ligne"
_MEDIUM = late(
    rf"(?<=[.,\s])(?<!Committee )\(?\[?(?P<medium>{_MEDIA_WORDS})\]?\)?(?:\.(?=\s|$|\x00)|(?P<end>$))"
    rf"|(?<=\s)\[(?P<boxed>{_BOXED_WORDS})\]"
)


_TORN = late(r"\s(?P<rest>-[a-z\d]+(?:-[a-z\d]+)+(?:\.html?|/)?)(?=[.,;)]?(?:\s|$))")
_DATABASE = late(rf"(?<=[.;,”»\"]\s)(?P<name>{'|'.join(DATABASES)})(?=[.,;]|\s*\x00|\s*$|\s\([A-Z\d ]+\))(?!\s\([A-Z])")


_BLOG = late(r"(?<=\s)\((?P<genre>[Bb]log|[Pp]odcast)\)")


def web(draft: Draft) -> None:
    """Propose URL, DOI, ISBN, ISSN, accessed, medium."""
    _identifiers(draft)
    _access(draft)
    blog = _BLOG.search(draft.masked)
    if blog:
        draft.propose("genre", blog["genre"], blog.span(), 0.8, "web")
        if blog["genre"].lower() == "blog":
            draft.facts.csl_type = SubType("web_document", "post-weblog")
            draft.vote("web_document", 4.0)
    base = _DATABASE.search(draft.masked)
    if base:
        draft.propose("source", " ".join(base["name"].split()), base.span("name"), 0.7, "web")
    _medium(draft)


def _identifiers(draft: Draft) -> None:
    """Propose DOI, address, ISBN and ISSN; of several addresses the first, and cover the others."""
    doi = find_doi(draft.text)
    if doi:
        span = doi.span
        inside = any(u.span.start < span.start and span.end <= u.span.end for u in find_urls(draft.masked))
        labels = ("doi", "https", "http", "dx", "doi.org", "org", *([doi.tracking] if doi.tracking else []))
        draft.propose("doi", doi.doi, span, 0.99, "web", labels, cover=not inside)  # a site's address stays whole
    for index, found in enumerate(find_urls(draft.masked)):
        if index == 0 or not draft.has("url"):
            _address(draft, found)
        else:
            draft.cover(*found.span)
    for name, number in (("isbn", find_isbn(draft.masked)), ("issn", find_issn(draft.masked))):
        if number:
            draft.propose(name, number[1], number[0], 0.98, "web", (name.upper(),))


def _address(draft: Draft, found: FoundUrl) -> None:
    """Propose an address with its torn end and the words that lead it in."""
    start, end = found.span
    torn = _TORN.match(draft.text, end)
    address = found.url + torn["rest"] if torn else found.url
    end = torn.end() if torn else end
    printed = draft.text[start:end]
    link = Link(url=address, printed=printed if printed != address else None)
    label = _BEFORE_URL.search(draft.masked, max(0, start - _LONGEST_BEFORE_URL), start)
    words = label["label"].strip(" <([") if label else ""
    if label and words:
        start = label.start("label")
    draft.propose("url", link, (start, end), 0.98, "web", (words,) if words else ())


def _medium(draft: Draft) -> None:
    """Propose the medium, and the day of access behind it: "Web. 3 Mar 2017.", as in MLA 7."""
    medium = _MEDIUM.search(draft.masked) if any(hint in draft.masked for hint in _MEDIA) else None
    if medium is None or (medium["end"] is not None and draft.masked[medium.start() - 2] not in ".,"):
        return  # the last word of a title without a stop
    if medium["boxed"] or "[" in medium[0] or medium.start() > len(draft.text) // 3:
        draft.propose("medium", medium["medium"] or medium["boxed"], medium.span(), 0.8, "web")
    if medium["medium"] not in ("Web", "Internet") or draft.has("accessed"):
        return
    seen = [d for d in find_dates(draft.masked, medium.end()) if d.date.has_day and d.date.has_year]
    if seen and seen[0].span.start <= medium.end() + 2 and not draft.masked[seen[0].span.end :].strip(" ."):
        draft.propose("accessed", seen[0].date, seen[0].span, 0.95, "web")


# "Retrieved March 18, 2017, from GlobalSecurity.org website: http://...", as in the sixth edition of the APA.
_SITE = late(r",?\s(?:from(?:\sthe)?\s)?(?P<name>[^\W_][^\x00:,]{2,60}?)\s[Ww]eb\s?site:?(?=\s*\x00)")
_SITE_LABELS = ("from", "the", "website", "Website", "Web", "web", "site")


def _access(draft: Draft) -> None:
    """Propose when the source was seen, and the day on which a page of the web was changed as its date."""
    if draft.says("accessed"):
        for match in _ACCESS.finditer(draft.masked):
            if _take_access(draft, match):
                break
        else:
            _seen_behind(draft)
    if draft.has("url", "doi", "accessed") and draft.says("updated"):
        for match in _MODIFIED.finditer(draft.masked):
            found = _date_at(draft, match.end())
            if found is not None and found.date.has_month:
                span = (match.start(), found.span.end)
                draft.propose("issued", found.date, span, 0.6, "web", (match["label"],))
                break


def _seen_behind(draft: Draft) -> None:
    """Propose the day of an access before its words, as Hungarian and Turkish have it: "2020. május 5. letöltve"."""
    for found in find_dates(draft.masked):
        seen = _SEEN.match(draft.masked, found.span.end)
        if seen and found.date.has_month:
            start = found.span.start - draft.masked.startswith(("(", "["), found.span.start - 1)
            draft.propose("accessed", found.date, (start, seen.end()), 0.97, "web", (seen["label"],))
            return


def _date_at(draft: Draft, at: int) -> FoundDate | None:
    """The date that begins at a place, or a character behind it."""
    found = find_dates(draft.masked, at, min(len(draft.masked), at + 40))
    return found[0] if found and found[0].span.start <= at + 1 else None


def _take_access(draft: Draft, match: re.Match[str]) -> bool:
    """Propose the day of an access behind its words; whether one stands there."""
    found = _date_at(draft, match.end())
    if found is None or not found.date.precision or not (found.date.has_month or len(match["label"]) > 5):
        return False
    end = found.span.end
    tail = _FROM.match(draft.masked[end : end + 8].replace("\x00", " "))
    labels = [match["label"].strip()]
    if tail and tail["label"]:
        labels.append(tail["label"])
        end += tail.end("label")
    if draft.masked[match.start()] in "([" and draft.masked[end : end + 1] in (")", "]"):
        end += 1
    draft.propose("accessed", found.date, (match.start(), end), 0.97, "web", tuple(labels))
    site = _SITE.match(draft.masked, end)
    if site:
        draft.propose("container_title", Title(text=site["name"]), site.span(), 0.8, "web", _SITE_LABELS)
    return True
