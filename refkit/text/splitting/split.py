"""A page to its references: `isolate` says where they are, `joined` takes apart what stands on one line.

The result keeps every character: entries, set-aside text and the white space between them tile the page.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from refkit.model.library import Entry, SetAside
from refkit.text.cues import begins
from refkit.text.isolation.isolate import isolate
from refkit.text.page import Page, SplitPage
from refkit.text.splitting.joined import parts_of
from refkit.text.splitting.judge import Piece, Reader, judge
from refkit.trace import Span

_STARTS = (
    begins.repeats_author,
    begins.inverted_author,
    begins.quoted_start,
    begins.initials_author,
    begins.direct_author,
    begins.name_then_year,
)


def split(
    page: str, zones: Sequence[tuple[int, str]] = (), *, part: bool = False, reader: Reader | None = None
) -> SplitPage:
    """The references of a page, verbatim and in order, and the rest of it with reasons. Never raises.

    List marks ("[12]", "•") are set aside as "marker"; `Entry.heading` is the section heading above an entry. `zones`
    are what a document said of its places, as in `Visible.zones`; `part`: the page is only a part of what was given.
    `reader` says how a text would be read as one reference: it is asked where cues are not sure that an entry begins.
    """
    isolated = isolate(page, zones, part=part)
    visible = isolated.visible
    if visible.kind == "columns":
        return _split_columns(page, isolated)
    marked_up = visible.kind not in ("plain", "markdown")
    entries: list[Entry] = []
    aside: list[SetAside] = []
    at = 0
    for piece in _pieces(isolated, reader):
        span, reason, judged, why = piece.span, piece.reason, piece.judged, piece.cues
        place = visible.to_page(span)
        aside += _between(page, at, place.start, marked_up=marked_up)
        at = place.end
        text = place.of(page)
        if reason:
            aside.append(SetAside(text, place, reason))
            continue
        shown = span.of(visible.text)  # of plain text all of it, save a page number in the middle of an entry
        entries.append(Entry(shown, place, len(entries), judged.heading, why + _start_cue(shown)))
    aside += _between(page, at, len(page), marked_up=marked_up)
    return SplitPage(tuple(entries), tuple(aside), visible.kind)


def _split_columns(page: str, isolated: Page) -> SplitPage:
    """As `split`, where the visible text is not in the order of the page.

    An entry stands where its first row does, with the blank behind it: no repair is tried amid the words
    of the other column. Its further rows are set aside as "markup".
    """
    visible = isolated.visible
    entries: list[Entry] = []
    aside: list[SetAside] = []
    for piece in _pieces(isolated, None):
        span, reason, judged, why = piece.span, piece.reason, piece.judged, piece.cues
        ranges = visible.ranges(span)
        if not reason:
            first = ranges.pop(0)
            behind = first.end < len(page) and page[first.end].isspace()
            shown = span.of(visible.text)
            place = Span(first.start, first.end + behind)
            entries.append(Entry(shown, place, len(entries), judged.heading, why + _start_cue(shown)))
        aside += [SetAside(place.of(page), place, reason or "markup") for place in ranges]
    at = 0
    for place in sorted([e.span for e in entries] + [s.span for s in aside]):
        aside += _between(page, at, place.start, marked_up=False)
        at = place.end
    aside += _between(page, at, len(page), marked_up=False)
    return SplitPage(tuple(entries), tuple(sorted(aside, key=lambda s: s.span)), visible.kind)


def _start_cue(text: str) -> tuple[str, ...]:
    """The name of the first cue that sees an entry begin, if any does."""
    return next(((cue.__name__,) for cue in _STARTS if cue(text) >= 0.5), ())


def lines(page: str) -> SplitPage:
    """One entry for each line that is not empty, in order, whatever it holds. Nothing is set aside."""
    entries: list[Entry] = []
    at = 0
    for raw in page.splitlines(keepends=True):
        text = raw.strip()
        if text:
            start = at + len(raw) - len(raw.lstrip())
            entries.append(Entry(text, Span(start, start + len(text)), len(entries), None, ("line",)))
        at += len(raw)
    return SplitPage(tuple(entries), ())


def _pieces(isolated: Page, reader: Reader | None) -> list[Piece]:
    """Every piece of the visible text in order, as the cues have them and, with a reader, as it reads them."""
    pieces = list(_by_cues(isolated))
    return pieces if reader is None else judge(pieces, isolated.visible.text, reader)


def _by_cues(isolated: Page) -> Iterator[Piece]:
    text = isolated.visible.text
    for judged in isolated.judged:
        unit = judged.unit
        why: tuple[str, ...] = ()
        if unit.marker is not None:
            mark = Span(unit.marker.start, unit.marker.start + len(unit.marker.of(text).rstrip()))
            yield Piece(mark, "marker", judged, ())
            why = ("marker",)
        if judged.reason:
            yield Piece(unit.body, judged.reason, judged, ())
            continue
        for part in parts_of(unit.body.of(text), note=unit.numbered):
            yield Piece(part.span.shift(unit.body.start), part.reason, judged, why + part.cues)


def _between(page: str, start: int, end: int, *, marked_up: bool) -> list[SetAside]:
    """What no visible piece covers: tags, scripts, commands of the markup; page numbers and running heads."""
    text = page[start:end]
    if not text or text.isspace():
        return []
    lead = len(text) - len(text.lstrip())
    body = text.strip()
    reason = "markup" if marked_up else "page furniture" if any(c.isalpha() for c in body) else "page number"
    return [SetAside(body, Span(start + lead, start + lead + len(body)), reason)]
