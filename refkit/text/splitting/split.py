"""A page to its references: `isolate` says where they are, `joined` takes apart what stands on one line.

The result keeps every character: entries, set-aside text and the white space between them tile the page.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import groupby

from refkit.model.library import Entry, SetAside
from refkit.text.cues import begins
from refkit.text.isolation.isolate import isolate
from refkit.text.page import Judged, NotePart, Page, SplitPage
from refkit.text.splitting.joined import parts_of
from refkit.text.splitting.judge import Piece, Reader, judge
from refkit.text.splitting.note_pages import Piece as NotePiece
from refkit.text.splitting.note_pages import notes_of
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
    notes = notes_of(isolated.judged, visible.text)
    numbers = _note_numbers(isolated, notes)
    entries: list[Entry] = []
    aside: list[SetAside] = []
    parts: list[NotePart] = []
    at = 0
    for cut in _pieces(isolated, notes, reader):
        place = visible.to_page(cut.span)
        aside += _between(page, at, place.start, marked_up=marked_up)
        at = place.end
        shown = cut.span.of(visible.text)  # of plain text all of it, save a page number in the middle of an entry
        if cut.note is not None:
            entry = None if cut.reason else len(entries)
            parts.append(NotePart(*numbers[cut.note], cut.kind, shown, place, entry))
        if cut.reason:
            aside.append(SetAside(place.of(page), place, cut.reason))
            continue
        entries.append(Entry(shown, place, len(entries), cut.judged.heading, cut.cues + _start_cue(shown)))
    aside += _between(page, at, len(page), marked_up=marked_up)
    return SplitPage(tuple(entries), tuple(aside), visible.kind, tuple(parts))


def _split_columns(page: str, isolated: Page) -> SplitPage:
    """As `split`, where the visible text is not in the order of the page.

    An entry stands where its first row does, with the blank behind it: no repair is tried amid the words
    of the other column. Its further rows are set aside as "markup".
    """
    visible = isolated.visible
    entries: list[Entry] = []
    aside: list[SetAside] = []
    for cut in _pieces(isolated, {}, None):
        ranges = visible.ranges(cut.span)
        if not cut.reason:
            first = ranges.pop(0)
            behind = first.end < len(page) and page[first.end].isspace()
            shown = cut.span.of(visible.text)
            place = Span(first.start, first.end + behind)
            entries.append(Entry(shown, place, len(entries), cut.judged.heading, cut.cues + _start_cue(shown)))
        aside += [SetAside(place.of(page), place, cut.reason or "markup") for place in ranges]
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


def _pieces(isolated: Page, notes: dict[int, list[NotePiece]], reader: Reader | None) -> list[Piece]:
    """Every piece of the visible text in order, as the cues have them and, with a reader, as it reads them.

    What notes say in their own words of where a source ends is not judged.
    """
    pieces = list(_by_cues(isolated, notes))
    if reader is None:
        return pieces
    noted = {id(isolated.judged[index]) for index in notes}
    out: list[Piece] = []
    for is_note, group in groupby(pieces, key=lambda piece: id(piece.judged) in noted):
        run = list(group)
        out += run if is_note else judge(run, isolated.visible.text, reader)
    return out


def _by_cues(isolated: Page, notes: dict[int, list[NotePiece]]) -> Iterator[Piece]:
    text = isolated.visible.text
    for index, judged in enumerate(isolated.judged):
        unit = judged.unit
        why: tuple[str, ...] = ()
        if unit.marker is not None:
            mark = Span(unit.marker.start, unit.marker.start + len(unit.marker.of(text).rstrip()))
            yield Piece(mark, "marker", judged)
            why = ("marker",)
        if index in notes:
            yield from _of_a_note(text, judged, index, notes[index], why)
        elif judged.reason:
            yield Piece(unit.body, judged.reason, judged)
        else:
            for part in parts_of(unit.body.of(text), note=unit.numbered):
                yield Piece(part.span.shift(unit.body.start), part.reason, judged, why + part.cues)


# Why a part of a note is set aside; a source and a named short form are entries.
_ASIDE = {"ibid": "ibid", "signal": "signal", "remark": "remark"}


def _of_a_note(
    text: str, judged: Judged, index: int, pieces: Sequence[NotePiece], why: tuple[str, ...]
) -> Iterator[Piece]:
    """The pieces of a note, and the marks between them; in what it cites in full joined sources are taken apart."""
    at = judged.unit.body.start
    for piece in pieces:
        yield from _mark(text, at, piece.span.start, judged, index)
        at = piece.span.end
        if piece.kind == "source":
            for part in parts_of(piece.span.of(text)):
                kind = "mark" if part.reason == "link label" else "remark" if part.reason else "source"
                span = part.span.shift(piece.span.start)
                yield Piece(span, part.reason, judged, why + part.cues, index, kind)
        else:
            cues = (*why, "short") if piece.kind == "short" else why
            reason = _ASIDE.get(piece.kind, "")
            if piece.kind == "remark" and len(pieces) == 1:
                reason = judged.reason or "annotation"
            yield Piece(piece.span, reason, judged, cues, index, piece.kind)
    yield from _mark(text, at, judged.unit.body.end, judged, index)


def _mark(text: str, start: int, end: int, judged: Judged, index: int) -> Iterator[Piece]:
    between = text[start:end]
    if between.strip():
        lead = start + len(between) - len(between.lstrip())
        yield Piece(Span(lead, lead + len(between.strip())), "signal", judged, (), index, "mark")


def _note_numbers(isolated: Page, notes: dict[int, list[NotePiece]]) -> dict[int, tuple[int, int | None]]:
    """For each unit that is a note its place among the notes, and the number before it."""
    text = isolated.visible.text
    out: dict[int, tuple[int, int | None]] = {}
    for place, index in enumerate(notes):
        unit = isolated.judged[index].unit
        digits = re.search(r"[0-9]{1,6}", unicodedata.normalize("NFKC", unit.marker.of(text))) if unit.marker else None
        counted = place + 1 if unit.zone == "note" else None  # LaTeX numbers its notes when it prints them
        out[index] = (place, int(digits[0]) if digits else counted)
    return out


def _between(page: str, start: int, end: int, *, marked_up: bool) -> list[SetAside]:
    """What no visible piece covers: tags, scripts, commands of the markup; page numbers and running heads."""
    text = page[start:end]
    if not text or text.isspace():
        return []
    lead = len(text) - len(text.lstrip())
    body = text.strip()
    reason = "markup" if marked_up else "page furniture" if any(c.isalpha() for c in body) else "page number"
    return [SetAside(body, Span(start + lead, start + lead + len(body)), reason)]
