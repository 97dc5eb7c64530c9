"""The general reader of what stands behind the title: dates, container, publisher, place, what is left.

Chapters say "in"; articles name a periodical before their numbers; books have an imprint; pages of the web have a site.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from refkit.knowledge.pages import LINK_LABELS
from refkit.parse.containers import after_in, before_run, documentary, edited_whole
from refkit.parse.dating import late_year
from refkit.parse.imprint import is_place, is_publisher, put
from refkit.parse.labels import LABELS, labelled
from refkit.parse.numbering import issue_only
from refkit.parse.openimprint import imprint_open
from refkit.parse.periodicals import container, periodical_kind
from refkit.parse.proposal import MASK, Draft, sentence_end, trimmed
from refkit.parse.series import loose_series
from refkit.parse.strewn import leftovers, strewn
from refkit.parse.within import marker_at
from refkit.read.patterns import late


def rest(draft: Draft) -> None:
    """Propose container, publisher and place behind the title."""
    start = draft.title_end
    if not draft.has("container_title"):
        _whole(draft, start)
    town = draft.facts.town
    if town and not draft.has("publisher", "publisher_place") and MASK not in draft.masked[slice(*town)]:
        put(draft, "publisher_place", town, 0.7)
    if not draft.has("publisher", "publisher_place") and not imprint_open(draft, start):
        strewn(draft, start)
    leftovers(draft, start)
    late_year(draft, start)
    loose_series(draft)


def _whole(draft: Draft, start: int) -> None:
    """Propose the larger whole: behind "in", before a journal's numbers, before its editors, or without such a mark."""
    marker = marker_at(draft, start)
    run = draft.facts.run_start
    if marker and not draft.masked[start : marker.start("label")].strip(" .,;:)" + MASK):
        after_in(draft, marker)
    elif run is not None and run > start:
        before_run(draft, start, run)
    elif draft.facts.quoted:
        if not (draft.facts.digital and documentary(draft, start)):
            _site_or_paper(draft, start)
    else:
        edited_whole(draft, start)


class _Site(NamedTuple):
    """What may be a newspaper, site or series behind a quoted title, up to where its sentence may go, and its kind."""

    start: int
    end: int
    limit: int
    name: str
    kind: str
    sure: float


def _site_or_paper(draft: Draft, start: int) -> None:
    """Without "in" and without a run of numbers: the words behind a quoted title are its newspaper, site or series."""
    text = draft.masked
    at = trimmed(text, start, len(text), ' ,.;:)”"' + MASK)[0]
    if at >= len(text):
        return
    limit = text.find(MASK, at)
    limit = len(text) if limit < 0 else limit
    review = _REVIEW.match(text, at, limit)
    if review and text[review.end() : review.end() + 4].strip():
        draft.propose("genre", draft.text[at : review.end("what")].strip(), review.span("what"), 0.8, "rest")
        _site_or_paper(draft, review.end())
        return
    site = _site(draft, at, limit)
    if site is None or _is_house(draft, site):
        return
    if draft.votes.get("thesis"):  # the database that keeps it
        put(draft, "source", trimmed(text, at, at + len(text[at:limit].rstrip(" .,;")), " ,;:"), 0.6)
    elif not _is_no_container(draft, site):
        _take_site(draft, site)


def _site(draft: Draft, at: int, limit: int) -> _Site | None:
    """The name at the head of the sentence that begins at `at`: up to a comma, a number with its word, a bracket."""
    text = draft.masked
    end = sentence_end(text, at, limit)
    piece = text[at:end]
    if _PLACE_FIRST.match(piece) and is_place(piece.split(":")[0]):
        return None
    head, comma, tail = piece.partition(", ")
    kind, sure = periodical_kind(head)
    if comma and (kind or not _belongs_to_name(draft, tail)):
        end = at + len(head)
    numbered = _NUMBERED.search(draft.signed, at, end)
    end = numbered.start() if numbered else end
    bracket = _BRACKET.search(text[at:end])
    end = at + bracket.start() if bracket else end
    name = text[at:end].strip()
    if not name or not name[0].isalnum() or len(name) > 160:
        return None
    return _Site(at, end, limit, name, kind, sure)


def _belongs_to_name(draft: Draft, tail: str) -> bool:
    """Whether what stands behind a comma goes on with the name, as "Politics, Culture, and Society" does.

    A bare year does too, where the day is known: it is the volume's then.
    """
    volume = _VOLUME_YEAR.fullmatch(tail) and _full_date(draft)
    return bool(volume) or _ENUMERATION.match(tail) is not None


def _is_house(draft: Draft, site: _Site) -> bool:
    """Whether a name is a publisher's and no periodical's; beside an address alone it may be the site."""
    if site.kind or (draft.has("url") and not draft.has("publisher_place", "volume")):
        return False
    return is_publisher(site.name)


def _is_no_container(draft: Draft, site: _Site) -> bool:
    """Whether a name is a place, a small word, or stands in a record of an archive or edition."""
    if draft.facts.archive or draft.facts.edition or (not site.kind and is_place(site.name)):
        return True
    return len(site.name.split()) == 1 and site.name[0].islower() and not draft.has("url")


def _take_site(draft: Draft, site: _Site) -> None:
    """Propose a name as the container, a government as the publisher of its page, or a genre, and what is behind it."""
    text = draft.masked
    if draft.has("url") and _GOVERNMENT.match(site.name):
        whole = sentence_end(text, site.start, site.limit)
        put(draft, "publisher", trimmed(text, site.start, whole, " ,;:"), 0.8)
        draft.vote("web_document", 2.0)
        return
    if _GENRE.fullmatch(site.name):
        draft.propose("genre", site.name, (site.start, site.end), 0.8, "rest")
        _site_or_paper(draft, site.end)
        return
    container(draft, site.start, site.end, 0.75)
    if site.kind:
        draft.vote(site.kind, site.sure)
    issue_only(draft, site.end)
    owner = _OWNER.match(text, site.end)
    printed = site.kind in ("newspaper_article", "magazine_article")  # "..., Section A, ..." stands behind these
    if owner and draft.has("url") and (not printed or _FIRM.search(owner["who"])):
        put(draft, "publisher", owner.span("who"), 0.7)


_PLACE_FIRST = late(r"\s*[^,:]{2,40}(?:,\s[A-Z][\w.]{1,12})?:\s")
_ENUMERATION = late(r"(?:[^,.:\d]{3,30},\s){0,3}(?:and|the|of)\b|[^,]*\b(?:and|of)\b")
_VOLUME_YEAR = late(r"(?:1[89]|20)\d\d(?:[-–]\d+)?")
_BRACKET = late(r"\s\((?![A-Z][^()]{1,30}\)\s*[.,]?$|[A-Z][^()]{1,30}\),)")
_OFFICES = (
    r"Ministry|Department|Office of the (?:President|Prime)|Embassy|White House|Government|Permanent Mission"
    r"|Federal Foreign"
)
_STATES = r"U\.?S\.?|United States|UK|French|German|Russian|Chinese|Federal"
_GOVERNMENT = late(rf"(?:The\s)?(?:(?:{_STATES})\s)?(?:{_OFFICES})\b")
_GENRE = late(
    r"(?:Book )?[Rr]eview(?: essay)?|Editorial|Op-ed|Letter to the [Ee]ditor|(?:Press|News) [Rr]elease"
    r"|Press [Ss]tatement|Fact [Ss]heet"
)


_NUMBERED = labelled(r"\s(?={iss_label}\s?\d)", **LABELS)


def _full_date(draft: Draft) -> bool:
    """Whether the record's day is known: a bare year behind a container's name is then the volume's."""
    issued = draft.get("issued")
    return issued is not None and issued.has_day


_REVIEWED = r"(?:[Bb]ook )?(?:[Rr]eview|[Rr]ev\.|Rezension|Compte rendu|Recensione|Reseña) (?:of|von|zu|de|di|du)"
_REVIEWED_BY = r"(?:by|von|de|di|par)\s(?:[A-Z]\.\s?)*[^\x00.,]{3,40}(?:\s[A-Z]\.\s[^\x00.,]{2,30})?"
_REVIEW = late(rf"(?P<what>{_REVIEWED}\s[^\x00]{{3,200}}?{_REVIEWED_BY})[.,]\s")
_FIRM = late(r"\s(?:Company|Co|Corporation|Group|Holdings|Inc|LLC|Ltd|Media|Network|Publications|Publishing)\.?$")
_OWNER = late(r",\s(?P<who>[A-Z][^,.;:\x00\d]{3,60}(?:,\sInc\.)?)(?=,\s*\x00|\.\s*\x00)")


# Whether there is a word in it is asked apart: in the pattern it would cost the cube of an unclosed bracket's length.
_REMARK = late(r"[(\[](?P<words>[^()\[\]\x00]{3,})[)\]]")
_WORDED = late(r"[^\W\d_]{3}")
_SERVICE = late(rf"{'|'.join(LINK_LABELS)}|pdf", re.I)
_SITE = late(r"(?<=[.\x00])\s*(?P<name>[A-Z][^\x00]{5,90}?)[.,:;]?\s*(?=\x00)")


def remarks(draft: Draft) -> None:
    """What is left behind the title and can only be a remark: words in brackets, a sentence before the chain, a host.

    Brackets and the words between a record's date and its chain become the note; a name right before an address, when
    the container is known, is the source.
    """
    start = draft.title_end
    _in_brackets(draft, start)
    _before_chain(draft, start)
    url = next((p for p in draft.proposals if p.field == "url" and p.spans), None)
    if url is not None and draft.has("container_title") and not draft.has("source"):
        for match in _SITE.finditer(draft.masked, start):
            if match.end() == url.spans[0].start:
                put(draft, "source", match.span("name"), 0.5)


def _in_brackets(draft: Draft, start: int) -> None:
    """Propose words in brackets as a note; those of a link belong to the page that the list was copied from."""
    for match in _REMARK.finditer(draft.masked, start):
        if not _WORDED.search(match["words"]):
            continue
        words = draft.text[match.start("words") : match.end("words")].strip()
        if _SERVICE.fullmatch(words):
            draft.label(match.span())
        elif len(words.split()) > 1:
            draft.propose("note", words, match.span(), 0.5, "remark")


def _before_chain(draft: Draft, start: int) -> None:
    """Propose what is left between the title and an archival chain as a note."""
    chain = draft.facts.chain_start
    if chain is None or chain <= start:
        return
    for left in _LONG.finditer(draft.masked[start:chain]):
        a, b = trimmed(draft.masked, start + left.start(), start + left.end(), " ,;:.()")
        if b - a > 11 and len(draft.masked[a:b].split()) > 2:
            draft.propose("note", draft.text[a:b].strip(), (a, b), 0.5, "remark")


_LONG = late(r"[^\x00]{12,}")
