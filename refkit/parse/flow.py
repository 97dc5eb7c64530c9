"""The order in which the proposers look at an entry, on one screen.

What is surest and would mislead others goes first (addresses, a second source, closed forms); the general reader of
heads and of what follows comes last and takes what is left.
"""

from __future__ import annotations

import re

from refkit.model.parts import EdtfDate
from refkit.parse.archival import archival, copies, digital, digital_alone, filed
from refkit.parse.authors import find_authors
from refkit.parse.besidetitle import document_code
from refkit.parse.cjk import cjk, marked
from refkit.parse.context import ListContext
from refkit.parse.dating import dates, event_place, take_date
from refkit.parse.docseries import describe, document_series
from refkit.parse.documents import papers, parliament, reports, speeches
from refkit.parse.editions import editions
from refkit.parse.formclaims import formed
from refkit.parse.frus import edition_alone, frus, frus_pages
from refkit.parse.genres import accounts, particulars, things
from refkit.parse.gost import gost, gost_container
from refkit.parse.heads import head, lead
from refkit.parse.imprint import imprint
from refkit.parse.interviews import interview_head, interviews
from refkit.parse.labels import LABELS, labelled
from refkit.parse.law import cases, statutes
from refkit.parse.letters import letter, subject_letter, titled_letter
from refkit.parse.numbering import issue_only, numbering
from refkit.parse.occasions import (
    after_event,
    bare_speech,
    congressional_record,
    hansard,
    monitored,
    speaker,
    under_word,
)
from refkit.parse.periodicals import container, untitled_item
from refkit.parse.pieces import segments
from refkit.parse.proposal import Draft, trimmed
from refkit.parse.quotes import Quote, title_quote
from refkit.parse.repeated import after_dash
from refkit.parse.rest import remarks, rest
from refkit.parse.roles import roles
from refkit.parse.second import second_source
from refkit.parse.series import note_of_page, pages_at_end, pinpoint, quoted_series, series, volume_page, volume_title
from refkit.parse.theses import theses
from refkit.parse.treaties import treaties
from refkit.parse.web import web
from refkit.parse.years import YEAR, YEAR_BEFORE, before_year, original_years, year_closes, year_end
from refkit.read.dates import find_dates, with_year
from refkit.read.patterns import late, worded
from refkit.read.role_words import bracketed_role


def read(text: str, context: ListContext) -> Draft:  # noqa: C901
    """All that the proposers find in an entry."""
    draft = Draft(text)
    draft.facts.previous_author = context.previous_author
    web(draft)
    marked(draft)
    accounts(draft)
    original_years(draft)
    second_source(draft)
    start = lead(draft)
    if under_word(draft, start):
        _numbers(draft, draft.title_end)
        _behind(draft, draft.title_end)
        return draft
    if hansard(draft, start) or congressional_record(draft, start):
        _numbers(draft, draft.title_end)
        dates(draft, draft.title_end)
        pages_at_end(draft, draft.title_end)
        return draft
    if formed(draft, start) or cases(draft, start) or statutes(draft, start) or cjk(draft, start):
        return draft
    quoted_series(draft, start)
    quote = title_quote(draft.masked)
    if quote is not None and quoted_container(draft, start, quote):
        quote = None
    draft.facts.quote_end = quote.end if quote else 0
    inner = (quote.inner_start, quote.inner_end) if quote else None
    if not filed(draft, start) and treaties(draft, start, inner):
        draft.facts.quoted = quote is not None
        series(draft, draft.title_end)
        _numbers(draft, draft.title_end)
        _behind(draft, quote.end if quote else draft.title_end)
        return draft
    edition = document_series(draft, quote.end if quote else start)
    described = draft.facts.described if edition else None
    start = described[0] if described else start
    corresponds = (
        letter(draft, start)
        or subject_letter(draft, start)
        or (quote is None and (interview_head(draft, start) or speaker(draft, start)))
    )
    if described and not corresponds:
        describe(draft, described)
        corresponds = True
    behind = draft.title_end if corresponds else quote.end if quote else start
    slashes = gost(draft, start) if quote is None and not corresponds else False
    behind = draft.title_end if slashes else behind
    known = edition or frus(draft, quote.end if quote else start)
    digital(draft, behind)
    copies(draft, behind)
    if quote is None and not corresponds and not slashes and untitled_item(draft, start):
        if draft.facts.official_series:
            parliament(draft, draft.title_end)
        _numbers(draft, draft.title_end)
        dates(draft, draft.title_end)
        pages_at_end(draft, draft.title_end)
        return draft
    if quote and not corresponds:
        _day_behind(draft, quote)
    printed = _is_printed(draft, behind)
    in_archive = not (known or printed) and archival(draft, behind, whole=behind == start)
    if quote and not known and not corresponds and quote.start > start + 6:
        in_archive = archival_before(draft, start, quote.start, in_archive) or in_archive
    if not in_archive:
        digital_alone(draft)
        editions(draft, behind)
    roles(draft, behind if behind > start else _after_authors(draft, start))
    theses(draft, behind if behind > start else _after_authors(draft, start), titled=behind > start)
    if not in_archive and parliament(draft, behind):
        _number_label(draft)
    particulars(draft, behind)
    series(draft, behind)
    if not in_archive or (quote and (draft.facts.chain_start or 0) > quote.end + 8):
        _numbers(draft, behind if behind > start else _after_authors(draft, start), known=known)
    if known:
        frus_pages(draft)
    if quote is not None:
        document_code(draft)
    if (in_archive or known or corresponds) and quote is None:
        _record_date(draft, behind)
    if draft.facts.edition_alone and quote is None and not corresponds:
        edition_alone(draft, start)
    elif not corresponds and not slashes:
        draft.facts.quoted = quote is not None
        head(draft, start, quote)
    else:
        draft.facts.quoted = True
    if slashes and not in_archive:
        gost_container(draft)
    titled_letter(draft)
    monitored(draft, start)
    if draft.facts.container_quoted:
        draft.vote("journal_article", 2.0)
        issue_only(draft, draft.title_end)
    _behind(draft, draft.title_end)
    if quote is not None and not draft.has("issued", "imprint_date"):
        _day_inside(draft, quote)
    return draft


def _day_inside(draft: Draft, quote: Quote) -> None:
    """The day at the end of a quoted title, where no other date is: “Minutes of Cabinet Meeting, 3 April 1950,”."""
    days = [d for d in find_dates(draft.text, quote.inner_start, quote.inner_end) if d.date.has_day and d.date.has_year]
    if days and not draft.text[days[-1].span.end : quote.inner_end].strip(" .,"):
        draft.propose("issued", days[-1].date, days[-1].span, 0.6, "title-date", cover=False)


_LAST_PAGES = labelled(r"\s{page before}\s?\d+[-–]\d+\.?\s*$")
_WORKS = late(r"(?:Papers|Works|Writings|Correspondence|Letters|Diary|Diaries) of [^\x00]{3,60}?,\s\d{1,2}:\s?\d")


def _is_printed(draft: Draft, start: int) -> bool:
    """Whether what stands behind `start` is printed, and no archive, whatever its words are ("Biblioteca Nueva").

    It is a chapter where editors stand in brackets and pages at the end, or a volume of somebody's works.
    """
    if _WORKS.search(draft.masked, start):
        return True
    pages = _LAST_PAGES.search(draft.signed, start)
    role = bracketed_role(draft.masked, start) if pages else None
    return role is not None and draft.masked.find("\x00", role.end) < 0


_LED_IN = worded(r"(?P<comma>(?:,\s)?)(?<![^\W_]){contained before}:?\s*$")
_NUMBERS_BEHIND = labelled(
    r"[,.]?\s*(?:[IVXLC]+\b|\d|\(|[Ss]er|N\.S|s\.|(?:{vol_label}|{year_volume before}|{iss_label})\s?[\dIVXLC\x00])",
    **LABELS,
)


def quoted_container(draft: Draft, start: int, quote: Quote) -> bool:
    """Whether the quotation is a periodical's name behind a title without marks: "A. B., Title, in «Arte Veneta»".

    Then the container is proposed. It is told by the words between the authors and the quotation, and by the numbers
    behind it.
    """
    authors = find_authors(draft.masked, start)
    if authors is None or authors.end >= quote.start:
        return False
    between = draft.masked[max(authors.after, authors.role_end) : quote.start]
    words = _LED_IN.sub("", between).strip(" ,.:;")
    if len(words.split()) < 3 or re.search(r"\d{4}[a-z]?\)?[.,:]?$", words) or len(words) < 14:
        return False
    if re.match(r"(?:in|In|to|letter|memorandum|interview|quoted|cited)\b", words):
        return False
    if any(p.kind == "locator" and p.sure >= 0.8 for p in segments(draft.masked, start, quote.start)):
        return False  # a chain stands before the quoted title
    led = _LED_IN.search(between)
    if not led and not _NUMBERS_BEHIND.match(draft.signed, quote.end):
        return False
    container(draft, quote.inner_start, quote.inner_end, 0.9, "quoted-container")
    draft.cover(quote.start, quote.end)
    if led:
        at = quote.start - len(led[0]) + len(led["comma"])
        draft.label((at, at + len(led[0][len(led["comma"]) :].strip(" :"))))
        draft.cover(at, quote.start)
    draft.facts.container_quoted = True
    return True


def archival_before(draft: Draft, start: int, end: int, behind: bool) -> bool:
    """A chain that stands before the title, or around it ("Papers of ..., Box 6, “Title,” Historical Society")."""
    pieces = segments(draft.masked, start, end)
    if (
        not pieces
        or pieces[0].kind not in ("repository", "locator", "record_group", "collection")
        or pieces[0].sure < 0.6
    ):
        return False
    held = draft.masked
    if behind:  # the part behind the title was read as a chain of its own: read both as one
        draft.proposals = [p for p in draft.proposals if p.field != "archive"]
        chain = draft.facts.chain_spans
        draft.masked = held
        for a, b in chain:
            draft.masked = draft.masked[:a] + draft.text[a:b] + draft.masked[b:]
        close = draft.facts.quote_end
        draft.masked = draft.masked[:end] + "\x00" * (close - end) + draft.masked[close:]
        found = archival(draft, start, whole=True)
        draft.masked = draft.masked[:end] + held[end:close] + draft.masked[close:]
        return found
    draft.masked = held[:end] + "\x00" * (len(held) - end)
    found = archival(draft, start, whole=True)
    draft.masked = draft.masked[:end] + held[end:]
    return found


def _after_authors(draft: Draft, start: int) -> int:
    dashed = after_dash(draft.masked, start)
    if dashed > start:
        return dashed
    authors = find_authors(draft.masked, start) or before_year(draft.masked, start)
    if authors is None:
        return start
    year = YEAR.match(draft.masked, authors.after)
    if year and year_closes(draft.masked, year):
        return year_end(year)
    return max(authors.after - 1, start)


_UN_LABEL = late(r"(?:U\.?\s?N\.?\s)?Doc(?:ument|s)?\.?(?:\s[Nn]o\.)?\s$")


def _number_label(draft: Draft) -> None:
    """Cover the words that introduce a document's symbol ("U.N. Doc. S/1501"): they are no publisher and no title."""
    for number in [p for p in draft.proposals if p.field == "number" and p.spans]:
        at = number.spans[0].start
        match = _UN_LABEL.search(draft.masked, max(0, at - 20), at)
        if match:
            span = trimmed(draft.masked, *match.span(), " .")
            draft.propose(
                "number", number.value, (span[0], number.spans[0].end), number.confidence + 0.01, "un", (match[0],)
            )


def _numbers(draft: Draft, start: int, *, known: bool = False) -> None:
    if not known:
        numbering(draft, start)
        volume_title(draft, start)
    imprint(draft, start)


def _day_behind(draft: Draft, quote: Quote) -> None:
    """The day right behind a quoted title whose year stands before it: "1950. “NSC 68.” April 14. Truman Papers"."""
    year = YEAR_BEFORE.search(draft.masked, 0, quote.start)
    if year is None:
        return
    days = [d for d in find_dates(draft.masked, quote.end, quote.end + 24) if d.date.has_day and not d.date.has_year]
    if not days or draft.masked[quote.end : days[0].span.start].strip(" ,."):
        return
    after = draft.masked[days[0].span.end : days[0].span.end + 1]
    if after in (".", ","):
        date = with_year(days[0].date, EdtfDate(value=year["year"]))
        draft.propose("issued", date, [year.span("year"), days[0].span], 0.95, "author-date")


_IN_WORDS = late(r"\s[^\W\d_]")


def _record_date(draft: Draft, start: int) -> None:
    """The full date of a record without a quoted title: it would otherwise be part of the title."""
    found = [d for d in find_dates(draft.masked, start) if d.date.has_month and d.date.has_year]
    found = [d for d in found if d.date.has_day or not _IN_WORDS.match(draft.masked, d.span.end)]
    best = next((d for d in found if d.date.has_day), found[0] if found else None)
    if best is None:
        return
    take_date(draft, best, 0.92)


def _behind(draft: Draft, start: int) -> None:
    """What stands behind the title."""
    reports(draft, start)
    if not draft.votes.get("interview", 0) >= 6:
        interviews(draft, start if draft.facts.quoted else 0)
    papers(draft, start)
    things(draft, start)
    if draft.facts.edition or draft.votes.get("letter") or draft.facts.archive is not None:
        event_place(draft, start)
    dates(draft, start)
    if draft.facts.edition or not bare_speech(draft, start):
        speeches(draft, start)
    after_event(draft, start)
    rest(draft)
    if not draft.facts.edition and not draft.has("archive"):
        volume_page(draft, start)
        pages_at_end(draft, start)
        pinpoint(draft, start)
        note_of_page(draft, start)
    remarks(draft)
