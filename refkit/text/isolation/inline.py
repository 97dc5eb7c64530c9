"""Units that a mark inside of them takes apart: "Sources: ...", "[1] ... [2] ... [3] ..." and "a) ... b) ..."."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import islice, pairwise

from refkit.knowledge.pages import HEADINGS_IN_LINE, HEADINGS_WITHOUT_A_COLON
from refkit.text.cues import begins, holds, shapes
from refkit.text.layout.counting import Number, numbers_at, runs
from refkit.text.page import Unit
from refkit.trace import Span

_S = r"[ \t\u00a0\r\n]"
_SHORT = 25  # characters: nothing shorter is a whole entry next to another one
_HEADING_REACH = 40  # characters of a heading before the first mark
_SHORTEST = 60  # characters of a unit that may hold two entries
# Where a number with its signs may begin: after a blank, or right behind the sign that ended the entry before.
_MAY_MARK = re.compile(
    r"(?:(?<![^\s.)\]”\"’/»*#])|(?<=\d)(?=[\[(<⁰¹²³⁴-⁹]))"
    r"(?=[\\\[({<#§№*_\-–•·|>^~]{0,3}(?:[a-zA-Z/][^<>\n]{0,120}>)?[^\s\w]{0,3}\d|[⁰¹²³⁴-⁹])"
)
_NUMBER = re.compile(r"(?<![\w.,:/–-])\d{1,4}\\?[.)\]}>:–—*<-]|[\[(<#§№>*]\d{1,4}(?!\d)|\d\s[-–—|:]\s|[⁰¹²³⁴-⁹]")
_OPENS = "“\"„«‘'*_[(—–《「"
_NOBLE = re.compile(r"(?:v[oa]n|de|di|da|du|al|el|ibn|bin|ten|ter|zu)\b|d['’]")
# A number behind one of these is a volume's or a page's.
_LABELLED = re.compile(
    r"(?:\b(?:[Vv]ols?|[Nn]os?|[Nn]r|Bd|[Tt]|pp?|[Ss]|[Pp]t|[Cc]h|[Bb]ox|[Ff]older|[Dd]oc|D|Op|F|L)\.?|[№,:;])\s{0,3}$"
)
_CLEAR = frozenset({"arabic [0]_", "arabic [0]"})
_LABEL = re.compile(rf"(?P<label>[*_]{{0,2}}(?:{'|'.join(HEADINGS_IN_LINE)})[*_]{{0,2}}\s?[:.—–][*_]{{0,2}})\s+(?=\S)")
# A heading that ran into the first entry. Words that may begin a title ("Notes", "Sources") are none of these.
_HEADING = re.compile(rf"(?:{'|'.join(HEADINGS_WITHOUT_A_COLON)})\s+(?=\S)")
_LETTER = re.compile(rf"(?:;{_S}{{1,9}}|(?<=\s)|(?<=\.))\(?([a-h])\){_S}(?=[^\W\d_a-z]|[“\"„«*_])")
_FIRST_LETTER = re.compile(rf"(?:[\[(]?\d{{1,4}}[.)\]]{_S})?\(?a\){_S}(?=[^\W\d_a-z]|[“\"„«*_])")


def inline_numbered(unit: Unit, text: str) -> list[Unit]:
    """A unit taken apart at "[1] ... [2] ... [3] ..." or "7. ... 8. ... 9. ..." when the numbers count up inside of it.

    The count may begin anywhere, and begin anew; one that goes on from the unit's own mark needs no third number.
    """
    start, end = unit.body
    if end - start < _SHORTEST or (unit.marker is not None and not unit.numbered):
        return [unit]
    if sum(1 for _ in islice(_NUMBER.finditer(text, start, end), 2)) < 2 - (unit.marker is not None):
        return [unit]
    marks: list[Span] = []
    shapes_found = _by_shape(text, start, end)
    for found in shapes_found.values():
        marks += _counted(found, text, unit)
    if not marks and len(shapes_found) > 1:  # a count whose shape wanders: "2.-", "3-", "4."
        marks = _counted(sorted((n for found in shapes_found.values() for n in found), key=_place), text, unit)
    marks = _apart(sorted(marks), end) if marks else []
    return _at_marks(unit, text, marks) if marks else [unit]


def _place(found: tuple[int, Number]) -> tuple[int, int]:
    return found[0], -found[1].length


def _by_shape(text: str, start: int, end: int) -> dict[str, list[tuple[int, Number]]]:
    """The numbers with signs that stand where an entry may begin, by their shapes: each with its place."""
    out: dict[str, list[tuple[int, Number]]] = {}
    for m in _MAY_MARK.finditer(text, start, end):
        at = m.start()
        ended = _may_end(text, start, at)
        for number in numbers_at(text, at, end):
            at_body = at + number.length
            head = text[at_body : at_body + 1]
            opens = head and (head in _OPENS or head.isalpha()) and (not head.islower() or _NOBLE.match(text, at_body))
            headed = number.value == 1 and at - start <= _HEADING_REACH  # a heading ran into the first entry
            if opens and (ended or headed) and number.kind in ("arabic", "raised"):
                out.setdefault(number.shape, []).append((at, number))
    return out


def _counted(found: list[tuple[int, Number]], text: str, unit: Unit) -> list[Span]:
    """The marks among numbers of one shape: those that count, from the unit's own mark on."""
    first = None if unit.marker is None else _number_of(unit.marker.of(text))
    values = [number.value for _, number in found]
    weights = [0.3 if _LABELLED.search(text, max(unit.body.start, at - 14), at) else 1.0 for at, _ in found]
    if first is not None:
        values, weights = [first, *values], [1.0, *weights]
    out: list[Span] = []
    for run in runs(values, weights):
        counted = [values[i] for i in run]
        steps = sum(b - a == 1 for a, b in pairwise(counted))
        led = first is not None and run[0] == 0
        least = 2 if led or (counted[0] <= 1 and found[0][1].shape in _CLEAR) else 3
        if len(run) < least or 2 * steps < len(run) - 1 or (led and steps == 0):
            continue
        places = [found[i - (first is not None)] for i in run if first is None or i]
        out += [Span(at, at + number.length) for at, number in places]
    return out


def _apart(marks: list[Span], end: int) -> list[Span]:
    """The marks with room for an entry behind each of them."""
    out: list[Span] = []
    edges = [*(m.start for m in marks[1:]), end]
    for mark, edge in zip(marks, edges, strict=True):
        if edge - mark.end >= _SHORT and (not out or mark.start >= out[-1].end):
            out.append(mark)
    return out


def inline_lettered(unit: Unit, text: str) -> list[Unit]:
    """A numbered unit that holds "a) ... b) ...", each the letter that is due, as units of their own."""
    start, end = unit.body
    first = _FIRST_LETTER.match(text, start, min(end, start + 20))
    if first is None:
        return [unit]
    run = [first]
    for m in _LETTER.finditer(text, first.end(), end):
        if m[1] == chr(ord("a") + len(run)) and _may_end(text, start, m.start()):
            run.append(m)
    if len(run) < 2:
        return [unit]
    out = _at_marks(unit, text, [Span(*m.span()) for m in run])
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


def _may_end(text: str, start: int, at: int) -> bool:
    """Whether an entry may end before a mark in the middle of a line; a heading, before the first."""
    before = text[max(start, at - 12) : at].rstrip(" \t\r\n\u00a0*•·|")
    return not before or before[-1] in '.)]”"’/»>#' or before[-1].isdigit()


def _number_of(mark: str) -> int | None:
    digits = "".join(c for c in mark if c.isdigit() and c.isascii())
    return int(digits) if digits else None


def _at_marks(unit: Unit, text: str, run: list[Span]) -> list[Unit]:
    out = []
    lead_end = unit.body.start + len(text[unit.body.start : run[0].start].rstrip())
    if lead_end > unit.body.start:
        out.append(replace(unit, body=Span(unit.body.start, lead_end)))
    for i, m in enumerate(run):
        edge = run[i + 1].start if i + 1 < len(run) else unit.body.end
        end = m.end + len(text[m.end : edge].rstrip())
        if end > m.end:
            out.append(replace(unit, body=Span(m.end, end), marker=m, numbered=True))
    return out
