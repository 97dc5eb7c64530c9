"""Proposer for volume, issue, pages, edition, document numbers: labelled, or in the runs that journals use.

`46(8), 1994, 1371-1386`, `13.3 (1988-89): 5-49`, `1989;67(1):1-15`, `58 (April 1999): 202`, `vol. 15, no. 1, 1996,
pp. 41-50`.
"""

from __future__ import annotations

import re

from refkit.model.parts import Number, Title
from refkit.parse.labels import LABELS, labelled
from refkit.parse.proposal import Draft
from refkit.parse.runs import (
    DOCUMENTS,
    LENGTH,
    NO_CLOCK,
    dated_run,
    issue_run,
    journal_run,
    law_review,
    vancouver,
    year_issue,
)
from refkit.read.pages import is_roman, read_number, read_pages
from refkit.read.patterns import late

_YEAR_VOLUME = labelled(
    r"(?<![^\W_])(?P<vol>\d{1,3})(?:\.|{ordinal_marks behind})\s(?P<label>{year_volume behind - weak})(?=[,.\s(\x00]|$)"
)
_VOLUME_BEHIND = labelled(
    r"(?<![^\W_])(?P<vol>\d{1,2}|[IVX]{1,5})(?:\.|{ordinal_marks behind})\s(?P<label>{volume behind - weak})"
    r"(?=[,.\s(\x00]|$)"
)
# A letter alone is a volume's only beside other numbers; "t. 3" is one anywhere.
_VOLUME = labelled(
    r"(?<![^\W_])(?P<label>{volume before - weak})\s?"
    r"(?P<vol>\d{1,2}\.\d(?=[,:.]?\s)|{number}(?:\s(?:and|&)\s{number})?)(?![\w]|:\d)",
    **LABELS,
)
_VOLUME_PAGE = late(rf"(?<=[\s,])(?P<vol>\d{{1,3}}):\s?(?P<pages>\d+(?:[-–]\d+)?)(?=[\s.,;\x00]|$){NO_CLOCK}")
_ISSUE = labelled(
    r"(?<![^\W_])(?:(?P<label>{iss_label})\s?(?P<iss>\d+(?:[–/-]\d+)?)(?![\w])"
    r"|(?P<number>\d{1,4}(?:[–/-]\d{1,4})?)\.?\s(?P<behind>{issue behind})(?=[,.;:\s(\x00]|$))",
    **LABELS,
)
_PAGES_LABELLED = labelled(
    r"(?<![^\W_])\(?(?P<label>{page before - weak})\s?(?P<pages>{pages}|[IVXLC]+\s?[-–]\s?[IVXLC]+)\)?"
    r"(?!\s?[^\W\d_]{3}|\w|/\d{1,2}(?!\d))",
    **LABELS,
)
_PAGES_BEHIND = labelled(
    r"(?<![\w.–-])(?P<pages>\d{1,4}(?:\s?[-–—]\s?\d{1,4}\.?|\.))\s(?P<label>{page behind})"
    r"(?=\s*[.,;)\x00]|\s*$|(?<=\.))"
)
_FRONT_COUNT = late(
    r"(?<![^\W_])(?P<label>[Pp]p\.)\s(?P<pages>(?:(?<=Pp\.\s)[xvli]+,\s|[xvli]+\s?\+\s?)\d{2,4})(?=\.?\s*(?:\x00|$))"
)
_PAGE_COUNT = labelled(
    r"(?<![\w.:])(?!(?:1[4-9]|20)\d0s)(?P<pages>(?:[xvlic]+(?:,\s?|\s\+\s))?\d{2,4})\s?(?P<label>{pages behind})\.?"
    r"(?=\s*[.,;:()\[\x00–—-]|\s*$|\s[^\W\d_a-z])"
)
_FRONT_PAGES = late(r"(?<![^\W_])(?:Pp\.\s[xvli]+,\s|[Pp]p\.\s[xvli]+\s?\+\s?)\d{2,4}\.?\s*(?:\x00|$)")
_N_VOLUMES = labelled(
    r"(?<!\w)(?P<n>\d{1,2}|(?i:two|three|four|five|six))\s(?P<label>{volumes behind})(?=[\s,.)(\x00]|$)"
)
# A word that is a volume's, too, or that goes on in a name ("del V Congreso"), is a part's between marks.
_PART = labelled(
    r"(?<![^\W_])(?P<label>{part before - volume|chapter}|{between_marks})\s"
    r"(?P<part>\d{1,2}|[IVX]{1,5})(?![\w])",
    between_marks=r"(?<=[,.;:(\x00]\s){part before & volume}(?=\s[\dIVX]+[,.;:)\x00])",
)
_NEW_SERIES = r"[Nn]ew [Ss]eries|[Nn]\.\s?[Ss]\.|[Nn]ouvelle série"
_SERIES_LETTER = r"(?:[Ss]er(?:ies|\.)|[Ss]érie|[Ss]erie)\s(?:[A-F]|[IVX]{1,4})"
_PART_SERIES = late(
    rf"(?<=[,.;)\x00]\s)(?<![A-Z]\.\s)(?P<ser>\d{{1,2}}(?:st|nd|rd|th|d)\s(?:[Ss]er\.|[Ss]eries)|{_NEW_SERIES}"
    rf"|{_SERIES_LETTER})(?=[,.;:\s]|$)"
)
_DOCUMENT = labelled(
    r"(?<![^\W_])(?P<label>{document before})\s?(?P<no>{iss_label}\s?)?(?P<doc>\d{1,4})(?=[,.;)\x00]|\s*$|\s\()",
    **LABELS,
)
_BOOK_NUMBER = late(r"Briefing Book,?\s(?P<numbered>(?P<label>[Nn]os?\.|#|[Nn]umber)\s?(?P<no>\d{1,4}))")
_END_NUMBER = labelled(r",\s(?P<label>{iss_label})\s?(?P<doc>\d{1,4})\.?\s*$", **LABELS)
_SECTION = late(r"(?<![^\W_])(?P<label>sec\.|section|Sec\.|Section)\s(?P<sec>[A-Z0-9]{1,3})(?!\.?\w)")
_CHAPTER = labelled(r"(?<![^\W_])(?P<label>{chapter before})\s(?P<ch>\d{1,3}(?:[-–]\d{1,3})?|[IVX]{1,6})(?![\w])")


_DIGIT = late(r"\d")


def numbering(draft: Draft, start: int) -> None:
    """Propose what numbers of volumes, issues, pages and editions stand behind `start`."""
    if not _DIGIT.search(draft.masked, start):
        return
    vancouver(draft, start)
    if not draft.has("volume", "issue"):
        law_review(draft, start)
    if not draft.has("volume", "issue"):
        year_issue(draft, start)
    if not draft.has("volume", "issue"):
        dated_run(draft, start)
    if not draft.has("volume", "issue"):
        journal_run(draft, start)
    if not draft.has("volume", "issue"):
        issue_run(draft, start)
    _labelled(draft, start)


def _labelled(draft: Draft, start: int) -> None:
    _labelled_pages(draft, start)
    _labelled_volume(draft, start)
    _volume_and_page(draft, start)
    _series_and_book(draft, start)
    _document_number(draft, start)
    for pattern, name, group in (
        (_PART, "part", "part"),
        (_SECTION, "section", "sec"),
        (_CHAPTER, "chapter_number", "ch"),
    ):
        match = pattern.search(draft.signed, start)
        if match and not draft.has(name) and not (name == "part" and draft.facts.digital):
            draft.propose(name, match[group], match.span(), 0.8, "numbering", draft.said(match, "label"))


def _volume(draft: Draft, start: int) -> None:
    """Propose a volume by its word, and the issue behind it: "19. Jg., 1993, Heft 1", "Bd. 3", "3. köt."."""
    yearly = _YEAR_VOLUME.search(draft.signed, start)
    if yearly:
        draft.propose("volume", read_number(yearly["vol"]), yearly.span(), 0.9, "volume", draft.said(yearly, "label"))
        draft.facts.begin_run(yearly.start())
        draft.vote("journal_article", 1.6)
        _take_issue(draft, _ISSUE.search(draft.signed, yearly.end(), yearly.end() + 24), 0.85)
        return
    match = _VOLUME.search(draft.signed, start)
    while match and match["vol"].isalpha() and (match["vol"].islower() or not is_roman(match["vol"])):
        match = _VOLUME.search(draft.signed, match.end())
    match = match or _VOLUME_BEHIND.search(draft.signed, start)
    if match:
        draft.propose("volume", read_number(match["vol"]), match.span(), 0.85, "volume", draft.said(match, "label"))
        if not draft.has("issue"):
            _take_issue(draft, _ISSUE.match(draft.signed, match.end() + 2), 0.85)


def _take_issue(draft: Draft, match: re.Match[str] | None, sure: float) -> None:
    if match:
        number = match["iss"] or match["number"]
        draft.propose("issue", read_number(number), match.span(), sure, "issue", draft.said(match, "label", "behind"))


def _labelled_pages(draft: Draft, start: int) -> None:
    if not draft.has("page") and not _FRONT_PAGES.search(draft.masked, start):
        match = _PAGES_LABELLED.search(draft.signed, start)
        while match and draft.said(match, "label")[0] in ("s.", "p", "S.") and not match["pages"][0].isdigit():
            match = _PAGES_LABELLED.search(draft.signed, match.end())
        match = match or _PAGES_BEHIND.search(draft.signed, start)
        if match:
            draft.propose("page", read_pages(match["pages"]), match.span(), 0.9, "pages", draft.said(match, "label"))


def _labelled_volume(draft: Draft, start: int) -> None:
    """How many volumes there are, and which one this is, with the issue behind it."""
    if not draft.has("number_of_volumes"):
        match = _N_VOLUMES.search(draft.signed, start)
        if match:
            draft.propose("number_of_volumes", match["n"], match.span(), 0.9, "volumes", draft.said(match, "label"))
    if not draft.has("volume"):
        _volume(draft, start)


def _volume_and_page(draft: Draft, start: int) -> None:
    """ "54:3", which a length of time may look like; how many pages there are."""
    if not draft.has("volume", "page"):
        match = _VOLUME_PAGE.search(draft.masked, start)
        if match and LENGTH.search(draft.masked, max(0, match.start() - 14), match.start()):
            draft.propose("length", match[0].strip(), match.span(), 0.6, "length")
            draft.vote("audiovisual", 3.0)
        elif match:
            draft.propose("volume", read_number(match["vol"]), match.span("vol"), 0.85, "volume-page")
            draft.propose("page", read_pages(match["pages"]), match.span("pages"), 0.85, "volume-page")
    elif not draft.has("page"):
        match = _VOLUME_PAGE.search(draft.masked, start)
        if match:
            draft.propose("page", read_pages(match["pages"]), match.span(), 0.7, "volume-page")
    if not draft.has("page"):
        match = _FRONT_COUNT.search(draft.masked, start) or _PAGE_COUNT.search(draft.signed, start)
        if match:
            draft.propose("extent", match["pages"], match.span(), 0.9, "pages", draft.said(match, "label"))


def _series_and_book(draft: Draft, start: int) -> None:
    match = _PART_SERIES.search(draft.masked, start)
    if match and not draft.has("collection_title"):
        words = draft.text[match.start("ser") : match.end("ser")].strip()
        draft.propose("collection_title", Title(text=words), match.span("ser"), 0.6, "numbering")
    book = _BOOK_NUMBER.search(draft.masked, start)
    if book:  # "Electronic Briefing Book No. 613"
        draft.propose(
            "number", Number(text=book["no"]), book.span("numbered"), 0.9, "numbering", draft.said(book, "label")
        )
        for held in [p for p in draft.proposals if p.field == "issue" and p.value.text == book["no"]]:
            draft.proposals.remove(held)


def _document_number(draft: Draft, start: int) -> None:
    if not draft.has("document_number", "issue"):
        match = _DOCUMENT.search(draft.signed, start)
        if match:
            draft.propose(
                "document_number", match["doc"], match.span(), 0.85, "numbering", draft.said(match, "label", "no")
            )
    if not draft.has("document_number", "issue") and DOCUMENTS.search(draft.text[:200]):
        match = _END_NUMBER.search(draft.signed, start)
        if match:
            draft.propose("document_number", match["doc"], match.span(), 0.8, "numbering", draft.said(match, "label"))


def issue_only(draft: Draft, start: int) -> None:
    """An issue number without a volume: for entries that are known to be periodicals."""
    if draft.has("issue"):
        return
    _take_issue(draft, _ISSUE.search(draft.signed, start), 0.8)


_ISSUE_NEXT = labelled(r",?\s(?={iss_label}\s?\d)", **LABELS)


def issue_next(draft: Draft, start: int) -> bool:
    """Propose the issue whose word stands next; whether it is there."""
    if not draft.has("issue"):
        led = _ISSUE_NEXT.match(draft.signed, start)
        _take_issue(draft, led and _ISSUE.match(draft.signed, led.end()), 0.8)
    return draft.has("issue")
