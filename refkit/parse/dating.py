"""Proposers for dates behind the title: the day of a document or paper, an imprint's year, the town of an event."""

from __future__ import annotations

import re

from refkit.knowledge.law import TREATY_TOWNS
from refkit.knowledge.words import is_month_or_season, is_season
from refkit.model.parts import EdtfDate, Precision
from refkit.parse.imprint import is_place
from refkit.parse.proposal import Draft
from refkit.read.dates import TIME, FoundDate, find_dates, read_date, with_year
from refkit.read.patterns import late, worded

_YEAR_EDGE = late(r"\s*(?:[.,;:)\]\x00]|$|\((?=[a-z=]|[[:upper:]][^()]{4,120}\)\.?\s*$))")


_MONTH_AT_END = late(r"[,.]\s(?P<month>[^\W\d_]{3,12})\.?(?=\s*(?:\x00|$))")


def _month_at_end(draft: Draft, start: int) -> None:
    """A month at the end whose year stands behind the author: "2011. ... Working Paper 63, Washington, February"."""
    match = next((m for m in _MONTH_AT_END.finditer(draft.masked, start) if is_month_or_season(m["month"])), None)
    year = next((p for p in draft.proposals if p.field == "issued" and _bare_year(p.value)), None) if match else None
    date = read_date(f"{match['month']} {year.value}") if match and year else None
    if match is None or year is None or date is None or not date.is_valid:
        return
    spans = [(s.start, s.end) for s in year.spans]
    draft.propose("issued", date, [*spans, match.span("month")], 0.97, year.reader)


def _bare_year(date: EdtfDate) -> bool:
    return date.is_single and date.precision is Precision.YEAR


def dates(draft: Draft, start: int) -> None:
    """Propose the date of issue out of all dates behind `start`, and join it with a year that stood in front."""
    _month_at_end(draft, start)
    found = [_no_house(draft, d) for d in find_dates(draft.masked, start)]
    if not found:
        return
    full = [d for d in found if d.date.has_month]
    if len(found) > 1 or draft.has("imprint_date", "issued"):
        apart = [d for d in full if _apart(draft, d)]
        full = apart or ([] if len(full) < len(found) or draft.has("imprint_date") else full)
    year = draft.get("issued")
    if full:
        best = next((d for d in full if d.date.has_day), full[0])
        if year is not None and year.has_year and not best.date.has_year:
            joined = with_year(best.date, year)
            if joined.is_valid:
                best = best._replace(date=joined)
                take_date(draft, best, 0.97)
                return
        if not best.date.has_year:
            return
        if year is None or (best.date.year == year.year and best.date.precision > year.precision):
            take_date(draft, best, 0.97 if year is not None else 0.9)
        return
    if year is None and not draft.has("imprint_date"):
        for single in reversed(found):
            if _stands_alone(draft, single):
                draft.propose("issued", single.date, single.span, 0.75, "date")
                if single.suffix:
                    draft.propose(
                        "year_suffix", single.suffix, (single.span.end - 1, single.span.end), 0.7, "date", cover=False
                    )
                return


_HOUSE = late(r"(?P<place>[^,:.;()\x00]{3,40})(?::|,)\s(?:[[:upper:]][^\W\d_]+\s)?$")


def _no_house(draft: Draft, found: FoundDate) -> FoundDate:
    """The year alone where the season is a publisher: "Heidelberg: Carl Winter, 1979"."""
    season, comma, year = found.span.of(draft.masked).partition(", ")
    before = _HOUSE.search(draft.masked, 0, found.span.start) if comma and is_season(season) else None
    if before is None or not is_place(before["place"].strip()):
        return found
    alone = find_dates(draft.masked, found.span.end - len(year), found.span.end)
    return alone[0] if alone else found


# Not "of", "vom" and the like, which stand before days inside titles. "Day": "Boxing Day 1956".
_LEADS = worded(r"(?<![^\W_])(?:{weekdays|updated}|(?i:Day|no|nr|signed)\.?),?\s*$")


def _apart(draft: Draft, found: FoundDate) -> bool:
    """Whether a date stands by itself and is no part of a title's words."""
    before = draft.masked[max(0, found.span.start - 24) : found.span.start].rstrip(" ")
    return not before or before[-1] in ',.;:([\x00”"»’)' or before[-1].isdigit() or _LEADS.search(before) is not None


def take_date(draft: Draft, found: FoundDate, sure: float) -> None:
    """Propose a date of issue with the time of day behind it; an author-date year in front is part of it."""
    time = late(r"[,.;]?\s*").match(draft.masked, found.span.end)
    at = time.end() if time else found.span.end
    clock = TIME.match(draft.masked, at)
    date, end = found.date, found.span.end
    if clock:
        date = EdtfDate(value=date.value, time=clock["time"].strip())
        end = clock.end()
    spans = [
        p.spans[0]
        for p in draft.proposals
        if p.field == "issued" and p.spans and p.confidence < sure and p.reader == "author-date"
    ]
    draft.propose("issued", date, [*spans, (found.span.start, end)], sure, "date")


_BETWEEN_DASHES = late(r"[.,;\x00]\s?[–—-]$")  # "Вопросы истории. – 2003. – № 3": dashes between the areas


def _stands_alone(draft: Draft, found: FoundDate) -> bool:
    """Whether a year is a date and not a word of a title: punctuation on its right, a comma, bracket or place left."""
    text = draft.masked
    if not _YEAR_EDGE.match(text, found.span.end):
        return False
    before = text[: found.span.start].rstrip(" ")
    if not before:
        return True
    if before[-1] in ",(;:.[\x00" or _BETWEEN_DASHES.search(before):
        return True
    word = re.search(r"[^\W\d_.]+\.?$", before)
    return bool(word and is_place(word[0])) or bool(
        re.search(r"(?:[,.:\x00])\s(?:[A-ZÀ-Þ][^\W\d_]+(?:/[A-Z]\w+)?\s?){1,4}$", before + " ")
    )


_DAY_NEXT = r"(?:le\s|den\s)?(?:\x00|\d{1,2}(?:er|\.)?\s[^\W\d_])|[A-Z][a-z]{2,8}\.?\s\d"
_TOWN_THEN_DAY = late(rf"[\s.,;”\"\x00]*(?P<where>[[:upper:]][^,.;:\x00\d]{{2,30}}(?:,\sD\.C\.)?),\s(?={_DAY_NEXT})")


def event_place(draft: Draft, start: int) -> None:
    """Propose the town between a record's title and its date ("Moscow, July 28, 1962")."""
    match = _TOWN_THEN_DAY.match(draft.masked, start)
    if match and (is_place(match["where"]) or match["where"] in TREATY_TOWNS):
        draft.propose(
            "event_place",
            draft.text[match.start("where") : match.end("where")],
            match.span("where"),
            0.8,
            "event-place",
        )


_TOWN_AT_END = late(r",\s(?P<where>[[:upper:]][^,.;:\x00\d]{2,30}(?:,\sD\.?\s?C\.?)?)$")
_OF_AN_OFFICE = late(r"(?:Embassy|Consulate|Legation|Mission|Commission|Institute|Academy|University|Botschaft)$")


def without_town(draft: Draft, start: int, stop: int) -> int:
    """Where a record's title ends before the town in which it was written ("Memorandum, Tehran, 12 June 1953").

    Proposes the town. That of an embassy belongs to it.
    """
    kept = draft.facts.edition is not None or draft.facts.archive is not None
    if not kept or draft.has("event_place"):
        return stop
    at_date = any(0 <= p.spans[-1].start - stop <= 3 for p in draft.proposals if p.field == "issued" and p.spans)
    found = _TOWN_AT_END.search(draft.masked, start, stop) if at_date else None
    if found is None or found.start() <= start or _OF_AN_OFFICE.search(draft.masked, start, found.start()):
        return stop
    a, b = found.span("where")
    if not (is_place(draft.text[a:b]) or draft.text[a:b] in TREATY_TOWNS):
        return stop
    b += draft.text[b - 2 : b + 1] in (".C.", "DC.")
    draft.propose("event_place", draft.text[a:b], (a, b), 0.8, "event-place")
    return found.start()


def late_year(draft: Draft, start: int) -> None:
    """A year that is left behind publisher or place: the imprint's."""
    if draft.has("imprint_date") or not draft.has("publisher", "publisher_place", "volume"):
        return
    for found in find_dates(draft.masked, start):
        if found.date.precision is Precision.YEAR and _stands_alone(draft, found):
            draft.propose("imprint_date", found.date, found.span, 0.8, "imprint")
            return
