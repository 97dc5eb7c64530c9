"""Units that a mark inside of them takes apart: "Sources: ...", "[1] ... [2] ... [3] ..." and "a) ... b) ..."."""

from __future__ import annotations

import re
from dataclasses import replace

from refkit.knowledge.pages import HEADINGS_IN_LINE, HEADINGS_WITHOUT_A_COLON
from refkit.text.cues import begins, holds, shapes
from refkit.text.page import Unit
from refkit.trace import Span

_S = r"[ \t\u00a0\r\n]"
_SHORT = 25  # characters: nothing shorter is a whole entry next to another one
_INLINE = re.compile(rf"(?:(?<=\s)|(?<=[.)\]”\"/\d]))\[(\d{{1,4}})\]{_S}?(?=[^\W\d_]|[“\"«„*_])")
_INLINE_DOT = re.compile(rf"(?<=\s)(\d{{1,4}})\.{_S}(?=[^\W\d_]|[“\"«„*_])")
_LABEL = re.compile(rf"(?P<label>[*_]{{0,2}}(?:{'|'.join(HEADINGS_IN_LINE)})[*_]{{0,2}}\s?[:.—–][*_]{{0,2}})\s+(?=\S)")
# A heading that ran into the first entry. Words that may begin a title ("Notes", "Sources") are none of these.
_HEADING = re.compile(rf"(?:{'|'.join(HEADINGS_WITHOUT_A_COLON)})\s+(?=\S)")
_LETTER = re.compile(rf"(?:;{_S}{{1,9}}|(?<=\s)|(?<=\.))\(?([a-h])\){_S}(?=[^\W\d_a-z]|[“\"„«*_])")
_FIRST_LETTER = re.compile(rf"(?:[\[(]?\d{{1,4}}[.)\]]{_S})?\(?a\){_S}(?=[^\W\d_a-z]|[“\"„«*_])")


def inline_numbered(unit: Unit, text: str) -> list[Unit]:
    """A unit taken apart at "[1] ... [2] ... [3] ..." or "1. ... 2. ..." when the numbers count up inside of it."""
    start, end = unit.body
    for pattern, least in ((_INLINE, 2), (_INLINE_DOT, 3)):
        if unit.marker is not None and not unit.numbered:
            break
        run: list[re.Match[str]] = []
        expected = None if unit.marker is None else _number_of(unit.marker.of(text))
        for m in pattern.finditer(text, start, end):
            number = int(m[1])
            counts = number <= 1 if expected is None else number == expected + 1
            if counts and _may_end(text, start, m.start(), expected is None):
                run.append(m)
                expected = number
        if len(run) + (unit.marker is not None) >= least and run:
            return _at_marks(unit, text, run)
    return [unit]


def inline_lettered(unit: Unit, text: str) -> list[Unit]:
    """A numbered unit that holds "a) ... b) ...", each the letter that is due, as units of their own."""
    start, end = unit.body
    first = _FIRST_LETTER.match(text, start, min(end, start + 20))
    if first is None:
        return [unit]
    run = [first]
    for m in _LETTER.finditer(text, first.end(), end):
        if m[1] == chr(ord("a") + len(run)) and _may_end(text, start, m.start(), first=False):
            run.append(m)
    if len(run) < 2:
        return [unit]
    out = _at_marks(unit, text, run)
    if unit.marker is not None:
        out[0] = replace(out[0], marker=Span(unit.marker.start, first.end()))
    return out


def inline_label(unit: Unit, text: str) -> list[Unit]:
    """A paragraph "Sources: ..." or "Works Cited Behr, Carl. ..." as a heading and what it heads.

    "Source:" alone is a caption's word.
    """
    reach = min(unit.body.end, unit.body.start + 60)
    m = _LABEL.match(text, unit.body.start, reach)
    if m is None:
        m = _HEADING.match(text, unit.body.start, reach)
        if m and begins.inverted_author(text[m.end() : m.end() + shapes.HEAD]) < 1.0:
            return [unit]
    if m is None or unit.body.end - m.end() < 2 * _SHORT or unit.marker is not None:
        return [unit]
    if not holds.has_year(text[m.end() : unit.body.end]):
        return [unit]
    lead = Span(unit.body.start, unit.body.start + len(m[0].rstrip()))
    return [replace(unit, body=lead), replace(unit, body=Span(m.end(), unit.body.end))]


def _may_end(text: str, start: int, at: int, first: bool) -> bool:
    """Whether an entry may end before a mark in the middle of a line; the first mark may follow a heading."""
    before = text[max(start, at - 12) : at].rstrip()
    return not before or first or before[-1] in '.)]”"’/»' or before[-1].isdigit()


def _number_of(mark: str) -> int | None:
    digits = "".join(c for c in mark if c.isdigit() and c.isascii())
    return int(digits) if digits else None


def _at_marks(unit: Unit, text: str, run: list[re.Match[str]]) -> list[Unit]:
    out = []
    lead_end = unit.body.start + len(text[unit.body.start : run[0].start()].rstrip())
    if lead_end > unit.body.start:
        out.append(replace(unit, body=Span(unit.body.start, lead_end)))
    for i, m in enumerate(run):
        edge = run[i + 1].start() if i + 1 < len(run) else unit.body.end
        end = m.end() + len(text[m.end() : edge].rstrip())
        if end > m.end():
            out.append(replace(unit, body=Span(m.end(), end), marker=Span(m.start(), m.end()), numbered=True))
    return out
