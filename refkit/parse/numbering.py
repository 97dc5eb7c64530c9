"""Proposer for volume, issue, pages, edition, document numbers: labelled, or in the runs that journals use.

`46(8), 1994, 1371-1386`, `13.3 (1988-89): 5-49`, `1989;67(1):1-15`, `58 (April 1999): 202`, `vol. 15, no. 1, 1996,
pp. 41-50`.
"""

from __future__ import annotations

import re

from refkit.model.parts import Number, Title
from refkit.parse.proposal import Draft
from refkit.parse.runs import (
    DOCUMENTS,
    ISS_LABEL,
    LENGTH,
    NO_CLOCK,
    PAGE_LABEL,
    PAGES,
    VOL_LABEL,
    N,
    dated_run,
    issue_run,
    journal_run,
    law_review,
    vancouver,
    year_issue,
)
from refkit.read.pages import is_roman, read_number, read_pages
from refkit.read.patterns import late

_YEAR_VOLUME = late(r"(?<![^\W_])(?P<vol>\d{1,3})\.\s(?P<label>Jg\.?|Jahrgang)(?=[,.\s(\x00])")
_VOLUME = late(
    rf"(?<![^\W_])(?P<label>{VOL_LABEL})\s?(?P<vol>\d{{1,2}}\.\d(?=[,:.]?\s)|{N}(?:\s(?:and|&)\s{N})?)(?![\w]|:\d)",
    re.I,
)
_VOLUME_PAGE = late(rf"(?<=[\s,])(?P<vol>\d{{1,3}}):\s?(?P<pages>\d+(?:[-–]\d+)?)(?=[\s.,;\x00]|$){NO_CLOCK}")
_ISSUE = late(rf"(?<![^\W_])(?P<label>{ISS_LABEL})\s?(?P<iss>\d+(?:[–/-]\d+)?)(?![\w])")
_PAGES_LABELLED = late(
    rf"(?<![^\W_])\(?(?P<label>{PAGE_LABEL})\s?(?P<pages>{PAGES}|[IVXLC]+\s?[-–]\s?[IVXLC]+)\)?(?!\s?[^\W\d_]{{3}}|\w)"
)
_PAGE_COUNT = late(
    r"(?<![^\W_])(?P<front>[Pp]p\.)\s(?P<roman>(?:(?<=Pp\.\s)[xvli]+,\s|[xvli]+\s?\+\s?)\d{2,4})(?=\.?\s*(?:\x00|$))"
    r"|(?<![\w.:])(?!(?:1[4-9]|20)\d0s)(?P<pages>(?:[xvlic]+(?:,\s?|\s\+\s))?\d{2,4})\s?(?P<label>pp|pages|p|S|Seiten|с|s)\.?(?!m\b)(?=\s*[.,)\x00]|\s*$)"
)
_FRONT_PAGES = late(r"(?<![^\W_])(?:Pp\.\s[xvli]+,\s|[Pp]p\.\s[xvli]+\s?\+\s?)\d{2,4}\.?\s*(?:\x00|$)")
_N_VOLUMES = late(
    r"(?<!\w)(?P<n>\d{1,2}|two|three|four|five|six)\s(?P<label>vols\.?|volumes|Bde\.?|Bände|tomes?|tomos|voll\.|т[то]?мах|тт\."
    r"|т\.)(?=[\s,.)(\x00]|$)",
    re.I,
)
_PART = late(
    r"(?<![^\W_])(?P<label>bk\.|pt\.|part|parts|pts\.|Teil|Teilbd\.|partie)\s(?P<part>\d{1,2}|[IVX]{1,5})(?![\w])", re.I
)
_PART_SERIES = late(
    r"(?<=[,.;)\x00]\s)(?<![A-Z]\.\s)(?P<ser>\d{1,2}(?:st|nd|rd|th|d)\s(?:[Ss]er\.|[Ss]eries)|[Nn]ew [Ss]eries"
    r"|[Nn]\.\s?[Ss]\.|[Nn]ouvelle série"
    r"|[Ss]er(?:ies|\.)\s(?:[A-F]|[IVX]{1,4})|[Ss]érie\s(?:[A-F]|[IVX]{1,4})|[Ss]erie\s(?:[A-F]|[IVX]{1,4}))(?=[,.;:\s]|$)"
)
_DOCUMENT = late(
    r"(?<![^\W_])(?P<label>[Dd]oc(?:s?\.|uments?)|[Dd]ok(?:\.|ument)|док\.)\s?(?P<no>(?:[Nn]os?\.|[Nn]r\.|n°|№)\s?)?(?P<doc>\d{1,4})"
    r"(?=[,.;)\x00]|\s*$|\s\()"
)
_BOOK_NUMBER = late(r"Briefing Book,?\s(?P<numbered>(?P<label>[Nn]os?\.|#|[Nn]umber)\s?(?P<no>\d{1,4}))")
_END_NUMBER = late(r",\s(?P<label>n°|[Nn]os?\.|nº|[Nn]r\.|núm\.|n\.)\s?(?P<doc>\d{1,4})\.?\s*$")
_SECTION = late(r"(?<![^\W_])(?P<label>sec\.|section|Sec\.|Section)\s(?P<sec>[A-Z0-9]{1,3})(?!\.?\w)")
_CHAPTER = late(
    r"(?<![^\W_])(?P<label>chs?\.|chaps?\.|chapters?|Kap\.|chapitres?"
    r"|caps?\.)\s(?P<ch>\d{1,3}(?:[-–]\d{1,3})?|[IVX]{1,6})(?![\w])",
    re.I,
)


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
        match = pattern.search(draft.masked, start)
        if match and not draft.has(name) and not (name == "part" and draft.facts.digital):
            draft.propose(name, match[group], match.span(), 0.8, "numbering", (match["label"],))


def _labelled_pages(draft: Draft, start: int) -> None:
    if not draft.has("page") and not _FRONT_PAGES.search(draft.masked, start):
        match = _PAGES_LABELLED.search(draft.masked, start)
        while match and match["label"] in ("s.", "p", "S.") and not match["pages"][0].isdigit():
            match = _PAGES_LABELLED.search(draft.masked, match.end())
        if match:
            draft.propose("page", read_pages(match["pages"]), match.span(), 0.9, "pages", (match["label"],))


def _labelled_volume(draft: Draft, start: int) -> None:
    """How many volumes there are, and which one this is, with the issue behind it."""
    if not draft.has("number_of_volumes"):
        match = _N_VOLUMES.search(draft.masked, start)
        if match:
            draft.propose("number_of_volumes", match["n"], match.span(), 0.9, "volumes", (match["label"],))
    if not draft.has("volume"):
        yearly = _YEAR_VOLUME.search(draft.masked, start)
        if yearly:  # "19. Jg., 1993, Heft 1"
            draft.propose("volume", read_number(yearly["vol"]), yearly.span(), 0.9, "volume", (yearly["label"],))
            draft.facts.begin_run(yearly.start())
            draft.vote("journal_article", 1.6)
            more = _ISSUE.search(draft.masked, yearly.end(), yearly.end() + 24)
            if more:
                draft.propose("issue", read_number(more["iss"]), more.span(), 0.85, "issue", (more["label"],))
    if not draft.has("volume"):
        match = _VOLUME.search(draft.masked, start)
        while match and match["vol"].isalpha() and (match["vol"].islower() or not is_roman(match["vol"])):
            match = _VOLUME.search(draft.masked, match.end())
        if match:
            draft.propose("volume", read_number(match["vol"]), match.span(), 0.85, "volume", (match["label"],))
            more = _ISSUE.match(draft.masked, match.end() + 2) if not draft.has("issue") else None
            if more:
                draft.propose("issue", read_number(more["iss"]), more.span(), 0.85, "issue", (more["label"],))


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
        match = _PAGE_COUNT.search(draft.masked, start)
        if match:
            said, word = match["pages"] or match["roman"], match["label"] or match["front"]
            draft.propose("extent", said, match.span(), 0.9, "pages", (word,))


def _series_and_book(draft: Draft, start: int) -> None:
    match = _PART_SERIES.search(draft.masked, start)
    if match and not draft.has("collection_title"):
        words = " ".join(draft.text[match.start("ser") : match.end("ser")].split())
        draft.propose("collection_title", Title(text=words), match.span("ser"), 0.6, "numbering")
    book = _BOOK_NUMBER.search(draft.masked, start)
    if book:  # "Electronic Briefing Book No. 613"
        draft.propose("number", Number(text=book["no"]), book.span("numbered"), 0.9, "numbering", (book["label"],))
        for held in [p for p in draft.proposals if p.field == "issue" and p.value.text == book["no"]]:
            draft.proposals.remove(held)


def _document_number(draft: Draft, start: int) -> None:
    if not draft.has("document_number", "issue"):
        match = _DOCUMENT.search(draft.masked, start)
        if match:
            draft.propose(
                "document_number", match["doc"], match.span(), 0.85, "numbering", (match["label"], match["no"] or "")
            )
    if not draft.has("document_number", "issue") and DOCUMENTS.search(draft.text[:200]):
        match = _END_NUMBER.search(draft.masked, start)
        if match:
            draft.propose("document_number", match["doc"], match.span(), 0.8, "numbering", (match["label"],))


def issue_only(draft: Draft, start: int) -> None:
    """An issue number without a volume: for entries that are known to be periodicals."""
    if draft.has("issue"):
        return
    match = _ISSUE.search(draft.masked, start)
    if match:
        draft.propose("issue", read_number(match["iss"]), match.span(), 0.8, "issue", (match["label"],))
