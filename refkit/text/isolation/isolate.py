"""Where on a page the list of references is, and what the rest is.

Each unit of the page gets a score: the weighted sum of the cues in `WEIGHTS`. A list is a stretch of units whose scores
add up, so one odd entry does not break a list and one caption with a year does not make one: the best division of the
page into "inside" and "outside" is found over all units at once (`_inside`). Inside, what scores low is a heading or an
annotation; outside, everything is set aside, with a reason.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache

from refkit.knowledge.words import filled
from refkit.text.cues import begins, ends, headings, holds
from refkit.text.isolation import single_reference
from refkit.text.isolation.anchored import anchored
from refkit.text.isolation.inline import inline_label, inline_lettered, inline_numbered
from refkit.text.layout.borders import units_of
from refkit.text.page import Judged, Page, Unit, Visible
from refkit.text.seen import see

Cue = Callable[[str], float]

# What speaks for a reference, and against. Every number is log-odds by eye: 1 is a hint, 3 nearly decides.
WEIGHTS: tuple[tuple[Cue, float], ...] = (
    (begins.starts_like_author, 1.8),
    (begins.repeats_author, 1.5),
    (holds.has_year, 1.2),
    (holds.dated, 0.8),
    (holds.full_date, 0.5),
    (holds.placed, 1.0),
    (holds.paged, 0.8),
    (holds.volumed, 0.6),
    (holds.published, 1.0),
    (holds.archived, 1.2),
    (holds.shelved, 2.2),
    (holds.legal, 1.2),
    (holds.periodical, 0.6),
    (holds.roles, 0.8),
    (holds.quoted_title, 0.8),
    (holds.emphasised_title, 0.4),
    (holds.cjk_reference, 2.0),
    (holds.has_url, 0.4),
    (holds.titled_url, 1.5),
    (ends.ends_like_entry, 0.3),
    (holds.prose, -2.2),
    (begins.sentence_start, -2.5),
    (headings.navigation, -2.0),
    (headings.credit, -3.0),
    (headings.labelled, -5.0),
    (headings.comment, -5.0),
    (headings.placeholder, -4.0),
    (ends.asks_or_shouts, -1.5),
    (begins.continues, -1.0),
)
BIAS = -2.0  # what a unit without any cue scores
ENTER, LEAVE = 3.0, 1.5  # what it costs to begin and to end a list
BEGIN = 2.0  # what it costs when the page begins with it
HIGHEST, LOWEST = 4.5, -2.5  # one unit can say no more than this
ANNOTATION = -1.2  # what prose costs right below an entry, where annotated bibliographies have it
ANCHORED = 0.5  # what one says at least that looks like a reference under the heading of a list
HEADING = 0.6  # how much of a heading's shape a line has that is taken for one
KEEP = -0.4  # inside a list a unit that scores less is no entry
BARE_URL = 0.4  # what an address alone says: in a list it is a source, on a page a link
HOPELESS = -8.0  # prose that nothing can make a reference: no further cue is asked
_TINY = 5  # characters: too short for any cue
ZONES = {"navigation": -3.0, "heading": -4.0, "list": 1.5, "outside": -99.0, "mail": -99.0}


def score(unit: Unit, text: str) -> float:
    """How much `text`, the body of a unit, looks like a reference; around 0 it may be one."""
    if holds.bare_url(text):
        return BARE_URL + unit.numbered + ZONES.get(unit.zone, 0.0)
    share = holds.small_words(text)
    against = 8.0 * max(0.0, share - 0.6)
    prose = -2.2 * holds.prose(text) - against + BIAS
    if prose < HOPELESS:
        return prose
    total = BIAS - against + sum(weight * cue(text) for cue, weight in WEIGHTS)
    if len(text) < 25:
        total -= 1.5
    elif len(text) > 900 and not holds.archived(text):
        total -= 1.0
    if unit.numbered:
        total += 1.0
    return total + ZONES.get(unit.zone, 0.0)


_BACK = ("ibid", "ebd", "ebenda", "там же", "op. cit", "loc. cit")
_CITED_BEFORE = re.compile(r"[.,]?\s(?:op\.|loc\.)\s?cit\.?[.,;\s]")


@cache
def _same() -> re.Pattern[str]:
    """Patterns with words of all languages are made when first asked for."""
    return re.compile(filled(r"{same_author}(?:,| at)\s"))


@dataclass(frozen=True, slots=True)
class _Seen:
    """A unit with what the table of cues says of it."""

    unit: Unit
    text: str
    score: float
    heading: float
    begins_list: bool
    ends_list: bool
    anchored: bool = False


def isolate(page: str, zones: Sequence[tuple[int, str]] = (), *, part: bool = False) -> Page:
    """The page's units, each judged: an entry of the list, or set aside for a reason. Never raises.

    Takes any text: plain, Markdown, HTML, LaTeX. Linear in the length of the page. `zones` are what a document said of
    its places; where the page turns out to hold markup of its own, that is believed instead. `part`: other pages stand
    beside this one (a document's notes), so that a short one need not hold references.
    """
    visible = see(page)
    if not visible.pieces:
        visible = visible.zoned(list(zones))
    units = [
        part
        for unit in units_of(visible)
        for labelled in inline_label(unit, visible.text)
        for numbered in inline_numbered(labelled, visible.text)
        for part in inline_lettered(numbered, visible.text)
    ]
    latex = visible.kind == "latex"
    if not latex:
        units = single_reference.wrapped_as_one(units, visible.text, score)
    seen = [_look(unit, visible) for unit in units]
    if not latex:
        held = anchored([(s.text, s.heading >= HEADING, s.begins_list, s.ends_list) for s in seen])
        seen = [replace(s, anchored=True) if hold else s for s, hold in zip(seen, held, strict=True)]
    inside = [s.unit.zone in ("list", "note") for s in seen] if latex else _inside(seen)
    alone = not (latex or part or any(inside))
    if alone:
        inside = _lone(seen, visible)
    return Page(page, visible, tuple(_judge(seen, inside, certain=latex, alone=alone)))


def _look(unit: Unit, visible: Visible) -> _Seen:
    text = unit.body.of(visible.text)
    if len(text) < _TINY:
        return _Seen(unit, text, BIAS - 1.5, 0.6 if text.isalpha() else 0.0, begins_list=False, ends_list=False)
    shape = 0.0
    if not unit.numbered and len(text) <= 120:
        shape = max(headings.heading_shape(text), headings.list_heading(text), headings.section_heading(text))
        if unit.zone == "heading" and len(text) <= 80:
            shape = 1.0
    return _Seen(
        unit,
        text,
        score(unit, text),
        shape,
        begins_list=bool(headings.list_heading(text) or headings.section_heading(text)),
        ends_list=bool(headings.end_heading(text)),
    )


def _emission(seen: _Seen) -> float:
    """What a unit adds to a list that it stands in."""
    if seen.ends_list:
        return -8.0
    if headings.link_label(seen.text):
        return 0.0
    if seen.begins_list:
        return 0.5
    if seen.heading >= 0.6 and seen.score < 1.5:
        return -0.7 if seen.heading < 0.9 else -0.3
    return max(ANCHORED if seen.anchored else LOWEST, min(HIGHEST, seen.score))


def _inside(seen: list[_Seen]) -> list[bool]:
    """The best division of the units into inside and outside of a list (two states, one pass, one way back)."""
    if not seen:
        return []
    out_score, in_score = 0.0, -BEGIN
    back: list[tuple[bool, bool]] = []  # for each unit: did (outside, inside) come from inside?
    headed = False
    above = 0.0
    for s in seen:
        worth = _emission(s)
        if worth == LOWEST and above >= 1.5:
            worth = ANNOTATION
        above = s.score
        enter = 0.0 if headed or s.begins_list else ENTER
        from_in = in_score - LEAVE > out_score
        stay = in_score >= out_score - enter
        new_out = max(out_score, in_score - LEAVE)
        new_in = max(in_score, out_score - enter) + worth
        back.append((from_in, stay))
        out_score, in_score = new_out, new_in
        headed = s.begins_list
    state = in_score > out_score
    result = [False] * len(seen)
    for i in range(len(seen) - 1, -1, -1):
        result[i] = state
        state = back[i][1] if state else back[i][0]
    return result


def _lone(seen: list[_Seen], visible: Visible) -> list[bool]:
    """Which units are references where no list was found: all that a short page holds, or none."""
    worded = [s for s in seen if s.unit.zone != "mail" and not s.begins_list and any(c.isalnum() for c in s.text)]
    found = single_reference.are_references([(s.text, s.score) for s in worded], visible.text)
    return [found and s in worded for s in seen]


def _judge(seen: list[_Seen], inside: list[bool], *, certain: bool, alone: bool) -> list[Judged]:
    """A verdict for every unit. `certain`: markup says what is listed; `alone`: all of the page is."""
    out: list[Judged] = []
    heading: str | None = None
    entries = 0
    any_inside = any(inside)
    headed_by_list = False
    for i, s in enumerate(seen):
        if not inside[i]:
            reason = _outside_reason(s, before=not entries, any_list=any_inside)
            if reason != "link label" and (s.heading or s.begins_list):
                heading = None if headings.list_heading(s.text) else _heading_text(s.text)
                headed_by_list = s.begins_list
            out.append(Judged(s.unit, reason, s.score))
            continue
        listed = alone or (certain and s.unit.zone == "list")  # a note of LaTeX may hold anything
        reason = "" if listed else _inside_reason(s, seen, inside, i, entries)
        if reason == "heading":
            heading = None if headings.list_heading(s.text) else _heading_text(s.text)
            headed_by_list = True
        if not reason:
            entries += 1
        out.append(Judged(s.unit, reason, s.score, None if reason else heading if headed_by_list else None))
    return _trim(_without_own_citation(_without_head(out, seen), seen), seen) if not certain else out


def _without_head(out: list[Judged], seen: list[_Seen]) -> list[Judged]:
    """A few would-be entries above the heading of the list are the page's own data (a journal, a way to cite it)."""
    at = next((i for i, s in enumerate(seen) if headings.list_heading(s.text)), None)
    if at is None:
        return out
    above = [i for i in range(at) if not out[i].reason]
    below = sum(not j.reason for j in out[at:])
    if not above or len(above) > 3 or below < 3 * len(above) or any(s.begins_list for s in seen[:at]):
        return out
    return [replace(j, reason="before the list", heading=None) if i in above else j for i, j in enumerate(out)]


def _without_own_citation(out: list[Judged], seen: list[_Seen]) -> list[Judged]:
    """What stands right below "Cite this article" is the page itself, where there is a list besides it."""
    own = [
        i
        for i in range(1, len(seen))
        if not out[i].reason and out[i - 1].reason and headings.own_citation(seen[i - 1].text)
    ]
    others = sum(not j.reason for j in out) - len(own)
    if not own or not others:
        return out
    return [replace(j, reason="page furniture", heading=None) if i in own else j for i, j in enumerate(out)]


def _inside_reason(s: _Seen, seen: list[_Seen], inside: list[bool], i: int, entries: int) -> str:
    """Why a unit inside of a list is no entry; empty when it is one."""
    if s.begins_list:
        return "heading"
    if s.unit.zone == "mail":
        return "mail header"
    if headings.link_label(s.text):
        return "link label"
    if s.unit.zone == "heading" or s.text.startswith("#"):
        return "heading"
    if is_ibid(s.text):
        return "ibid"
    if s.score < 2.0 and headings.credit(s.text):
        return "page furniture" if entries else "caption"
    follows = i + 1 < len(seen) and inside[i + 1]
    if s.heading >= 0.6 and s.score < 0.5 and not s.unit.marker and follows and (s.heading >= 0.8 or _alone(seen, i)):
        return "heading"
    discursive = s.score < 1.5 and begins.sentence_start(s.text) and holds.prose(s.text)
    if (s.score >= KEEP and not discursive) or s.anchored:
        return ""
    if not any(c.isalpha() for c in s.text):
        return "page number" if any(c.isdigit() for c in s.text) else "rule"
    if headings.credit(s.text) or headings.comment(s.text) or headings.navigation(s.text) >= 0.5:
        return "page furniture"
    if discursive or headings.labelled(s.text) or holds.prose(s.text) >= 0.5 or holds.small_words(s.text) > 0.6:
        return "annotation" if entries else "prose"
    if _resembles(s, seen, inside, i):
        return ""
    return "heading" if s.heading and follows else "other text"


def is_ibid(text: str) -> bool:
    """Whether a note only points back to the one above, or to a work cited before ("Ibid., 45.", "Behr, op. cit.").

    "Id., La Neige, Paris, 2010" is another work of the same author.
    """
    head = text[:60].lstrip("*_ ").casefold()
    if len(text) >= 80:
        return False
    if head.startswith(_BACK) or (_CITED_BEFORE.search(head) and not holds.has_year(text)):
        return True
    return len(text) < 40 and bool(_same().match(head)) and not holds.has_year(text)


def _alone(seen: list[_Seen], i: int) -> bool:
    """Whether a short line is set off from its neighbours: they score much higher than it does."""
    below = seen[i + 1].score if i + 1 < len(seen) else 0.0
    return below > seen[i].score + 2.0


def _resembles(s: _Seen, seen: list[_Seen], inside: list[bool], i: int) -> bool:
    """Whether a weak unit stands between entries and is written as they are: marked alike, or as short of cues."""
    near = [
        seen[j] for j in range(max(0, i - 3), min(len(seen), i + 4)) if j != i and inside[j] and not seen[j].heading
    ]
    if not near:
        return False
    if s.unit.marker and sum(bool(n.unit.marker) for n in near) * 2 >= len(near):
        return s.score > -2.5
    if len(s.text) < 25 or s.score <= -2.2:
        return False
    # A line that ends in a stop between two entries of one line each is one of them.
    stopped = s.text[-1] == "." and "\n" not in s.text and holds.small_words(s.text) < 0.5
    between = 0 < i < len(seen) - 1 and not (seen[i - 1].heading or seen[i + 1].heading)
    if stopped and between and inside[i - 1] and inside[i + 1]:
        return True
    return s.score > -1.6 and bool(holds.has_year(s.text) or ends.ends_like_entry(s.text))


def _trim(out: list[Judged], seen: list[_Seen]) -> list[Judged]:
    """Headings and odd lines after the last entry of the page are no part of the list."""
    last = max((i for i, j in enumerate(out) if not j.reason), default=-1)
    for i in range(last + 1, len(out)):
        if out[i].reason in ("heading", "other text"):
            out[i] = replace(out[i], reason=_outside_reason(seen[i], before=False, any_list=True))
    return out


def _heading_text(text: str) -> str:
    return " ".join(text.strip().strip("#*_=: \t").split())[:120]


def _outside_reason(s: _Seen, *, before: bool, any_list: bool) -> str:
    """What a unit outside of every list is; "before" tells whether a list is still to come."""
    if s.begins_list:
        return "heading"
    if s.unit.zone == "mail":
        return "mail header"
    if headings.link_label(s.text):
        return "link label"
    if s.unit.zone == "outside":
        return "outside of the bibliography"
    if not any(c.isalnum() for c in s.text):
        return "rule"
    if headings.credit(s.text):
        return "caption"
    if s.unit.zone == "navigation" or headings.navigation(s.text) >= 0.5 or s.ends_list:
        return "navigation"
    if s.heading >= 0.6 and len(s.text) <= 80:
        return "headline" if before else "heading"
    if not any_list:
        return "no reference"
    return "before the list" if before else "after the list"
