"""Lines to units: which lines stand together, and which begin something new.

A page may be one entry a line, paragraphs, or lines that were wrapped at some width, with or without indents, marks or
empty lines, and often several of these. Each border between two lines is scored by itself, with what the whole page
says of its layout (`Layout`); above 0 it is a border. What a unit *is*, `isolate` decides.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from refkit.text import cues
from refkit.text.page import Line, Unit, Visible, read_lines
from refkit.trace import Span

_BULLET = re.compile(r"(?:[•·‣◦▪●○■□➢➤►▶✓❖∙⁃\uf0b7\u25aa]\s*|[-–*+]\s+(?![-–—*]))")
_ARROW = re.compile(r"(?:[\^↑]\s*(?:(?:[a-z]{1,2}|\d{1,2}\.\d{1,2})\s+(?![a-z]{3,}))*)+")
_NUMBERS = (
    ("bracket", re.compile(r"\[(\d{1,5})\]:?\s*")),
    ("note", re.compile(r"\[\^(\d{1,5})\]:\s*")),
    ("label", re.compile(r"\[\^[\w-]{1,40}\]:\s*()")),
    ("round", re.compile(r"\((\d{1,4})\)\s+")),
    ("dot", re.compile(r"(\d{1,5})[.)]\s+")),
    ("tight", re.compile(r"(\d{1,4})[.)](?=[^\W\d_]|[“\"„«])")),
    ("raised", re.compile(r"([⁰¹²³⁴-⁹]{1,4})\s*")),
    ("bare", re.compile(r"(\d{1,4})\s+(?=[^\W\d_]|[“\"„«])")),
    ("glued", re.compile(r"(\d{1,3})(?=[^\W\d_]{2}|[“\"„«])")),
    ("alpha", re.compile(r"\[[A-Za-z][A-Za-z+]{0,9}[’']?\d{2,4}[a-z]?\]\s*()")),
)
_SURE = frozenset({"note", "label"})  # marks that need no neighbour to be believed
_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_WIDEST = 140  # columns: longer lines were not wrapped by a text editor or a PDF


@dataclass(frozen=True, slots=True)
class Layout:
    """What a page's lines have in common. `width` is where lines were wrapped (0: they were not).

    `exact`: they were wrapped at that very column, as an editor does and a PDF's copy does not. `hanging`: flush lines begin entries, indented ones go on; `first_indent`: the other way round. `spaced`: every line
    has an empty one below, so that empty lines say nothing. `paragraphs`: entries are parted by empty lines only.
    """

    width: int = 0
    exact: bool = False
    hanging: bool = False
    first_indent: bool = False
    spaced: bool = False
    paragraphs: bool = False
    base: int = 0


class SoFar:
    """What the lines of the unit that is being gathered hold: whether it is complete, and what is still open in it."""

    LOOKED_AT = 600  # characters before the border: enough for the end of a reference, and the cost stays linear

    def __init__(self, text: str) -> None:
        self._text = text
        self._start = self._end = -1
        self._open = {"(": 0, "[": 0, "“": 0, '"': 0}

    def add(self, span: Span) -> None:
        """One more line."""
        if self._start < 0:
            self._start = span.start
        self._end = span.end
        line = span.of(self._text)
        for left, right in ("()", "[]", "“”"):
            self._open[left] = max(0, self._open[left] + line.count(left) - line.count(right))
        self._open['"'] = (self._open['"'] + line.count('"')) % 2

    def weight(self, below: str) -> float:
        """What the unit so far says of a border below it: -4 (it is in the middle of something) to 1 (it is whole)."""
        text = self._text[max(self._start, self._end - self.LOOKED_AT) : self._end]
        year = cues.has_year(text) or cues.has_url(text)
        told = max(cues.placed(text), cues.published(text), cues.paged(text), cues.has_url(text), cues.archived(text))
        said = told or (cues.quoted_title(text) and cues.periodical(text)) or self._end - self._start > 120
        score = 0.5 if year and said else -1.0 if year else -1.5
        if not said and below[:1] in "“\"«„":
            score -= 2.0  # "Barnes, J. 2022." and then the title
        return score - min(2.5, 1.5 * sum(1 for n in self._open.values() if n))


@dataclass(frozen=True, slots=True)
class Mark:
    """A list mark at the head of a line, `length` characters long. `number` is None for bullets and labels."""

    style: str
    length: int
    number: int | None = None


def read_mark(text: str) -> list[Mark]:
    """Every way in which the head of a line can be read as a list mark; the likeliest first."""
    head = text[:60]
    out = []
    for style, pattern in _NUMBERS:
        m = pattern.match(head)
        if m and m.end() < len(text):
            arrow = _ARROW.match(head, m.end())
            length = arrow.end() if arrow and arrow.end() < len(text) else m.end()
            digits = m[1].translate(_RAISED) if m[1] else ""
            out.append(Mark(style, length, int(digits) if digits else None))
    if not out:
        for style, pattern in (("bullet", _BULLET), ("arrow", _ARROW)):
            m = pattern.match(head)
            if m and 0 < m.end() < len(text):
                out.append(Mark(style, m.end()))
                break
    return out


def marks_of(texts: list[str]) -> list[Mark | None]:
    """The marks of a page's lines that can be believed: bullets, and numbers that count up with their neighbours.

    "12. Februar" at the head of a wrapped line is no mark, because no "11." stands above it and no "13." below.
    """
    read = [read_mark(t) if t[:1] in "[(^↑" or not t[:1].isalpha() else [] for t in texts]
    out: list[Mark | None] = [None] * len(texts)
    for i, marks in enumerate(read):
        if marks and (marks[0].style in ("bullet", "arrow") or marks[0].style in _SURE):
            out[i] = marks[0]
    for style, _ in _NUMBERS:
        if style in _SURE:
            continue
        if style == "alpha":
            found = [(i, m) for i, ms in enumerate(read) for m in ms if m.style == style]
            for i, m in found if len(found) >= 2 else []:
                out[i] = out[i] or m
            continue
        for i, mark in _counting(read, style):
            out[i] = out[i] or mark
    return out


def _counting(read: list[list[Mark]], style: str) -> list[tuple[int, Mark]]:
    """The lines whose numbers of one style form runs that count up (1, 2, 3 ...; a gap of up to two is forgiven)."""
    found = [(i, m) for i, marks in enumerate(read) for m in marks if m.style == style and m.number is not None]
    out: list[tuple[int, Mark]] = []
    run: list[tuple[int, Mark]] = []
    for position, (i, mark) in enumerate(found):
        number = mark.number or 0
        last = run[-1][1].number or 0 if run else None
        if last is None or 1 <= number - last <= 3:
            run.append((i, mark))
            continue
        follower = found[position + 1][1].number if position + 1 < len(found) else None
        if number == 1 or (follower is not None and follower == number + 1 and len(run) < 2):
            out += _believed(run, style)
            run = [(i, mark)]
    return out + _believed(run, style)


def _believed(run: list[tuple[int, Mark]], style: str) -> list[tuple[int, Mark]]:
    least = {"bracket": 1, "bare": 3, "glued": 3, "raised": 1}.get(style, 2)
    if len(run) >= least or (style in ("dot", "round") and run and run[0][1].number == 1 and len(run) == least - 1 == 1):
        return run
    return []


def layout_of(lines: list[Line], texts: list[str], marks: list[Mark | None]) -> Layout:
    """How this page's lines were laid out."""
    pairs = [(i - 1, i) for i in range(1, len(lines)) if marks[i] is None]
    going_on = [
        (a, b)
        for a, b in pairs
        if len(texts[a]) >= 30 and cues.ends_open(texts[a]) + cues.continues(texts[b]) + _mid_sentence(texts[a], texts[b]) >= 1
    ]
    tight = [(a, b) for a, b in going_on if lines[b].blanks == 0]
    wide = sorted(lines[a].indent + len(texts[a]) for a, _ in tight if " " in texts[a])
    width = wide[min(len(wide) - 1, int(len(wide) * 0.9))] if wide else 0
    tight_pairs = sum(1 for a, b in pairs if lines[b].blanks == 0 and len(texts[a]) >= 30)
    wrapped = bool(tight) and width <= _WIDEST and len(tight) >= max(1, 0.12 * tight_pairs)
    blank_pairs = [(a, b) for a, b in pairs if lines[b].blanks > 0 and len(texts[a]) >= 30]
    across = [(a, b) for a, b in going_on if lines[b].blanks > 0]
    spaced = (
        len(lines) >= 6
        and len(across) >= 3
        and len(across) >= 0.25 * len(blank_pairs)
        and tight_pairs <= 0.2 * len(pairs)
    )
    if spaced:
        spaced_wide = sorted(lines[a].indent + len(texts[a]) for a, _ in across)
        width, wrapped = spaced_wide[int(len(spaced_wide) * 0.9)], True
    hanging, first_indent, base = _indents(lines, texts, marks, tight)
    paragraphs = wrapped and not spaced and _by_paragraphs(lines, texts, pairs)
    exact = False
    if wrapped:
        sure = across if spaced else tight
        width, exact = _exact_width(lines, texts, sure, width)
    return Layout(width if wrapped else 0, exact, hanging, first_indent, spaced, paragraphs, base)


def _room(line: Line, text: str, below: str, width: int) -> int:
    """How many columns were left when the first word of `below` was moved to a line of its own; below 0 it had to be."""
    return width - line.indent - len(text) - 1 - len(below.split(None, 1)[0])


def _exact_width(lines: list[Line], texts: list[str], sure: list[tuple[int, int]], guess: int) -> tuple[int, bool]:
    """The column at which an editor wrapped, and whether it did: the widest line, if no sure wrap came too early."""
    widest = max(
        (
            n
            for n in (line.indent + len(t) for line, t in zip(lines, texts, strict=True) if " " in t)
            if n <= guess * 1.12
        ),
        default=guess,
    )
    early = sum(_room(lines[a], texts[a], texts[b], widest) >= 0 for a, b in sure)
    exact = len(sure) >= 3 and early <= 0.08 * len(sure)
    return (widest, True) if exact else (guess, False)


def _by_paragraphs(lines: list[Line], texts: list[str], pairs: list[tuple[int, int]]) -> bool:
    """Whether entries begin after an empty line and hardly ever without one."""
    begins = [(lines[b].blanks > 0, _begins_entry(texts[b])) for _, b in pairs]
    tight = [entry for blank, entry in begins if not blank]
    loose = [entry for blank, entry in begins if blank]
    return sum(loose) >= 3 and sum(tight) <= 0.15 * len(tight) and sum(tight) <= 0.34 * sum(loose)


def _begins_entry(text: str) -> bool:
    return max(cues.inverted_author(text), cues.repeats_author(text), cues.quoted_start(text)) >= 0.9


def _mid_sentence(above: str, below: str) -> float:
    """Whether a line breaks off in the middle of a sentence and the next one goes on with a small letter or digit."""
    return 0.5 if above[-1:].isalnum() and not below[:1].isupper() else 0.0


def _indents(
    lines: list[Line], texts: list[str], marks: list[Mark | None], sure: list[tuple[int, int]]
) -> tuple[bool, bool, int]:
    """(hanging, first_indent, base): whether indents part entries from their further lines, and which way round.

    `sure` are the pairs of lines that go on for certain: where their second lines stand, all further lines stand.
    """
    seen = [(line.indent, texts[i]) for i, line in enumerate(lines) if marks[i] is None and len(texts[i]) >= 12]
    if len(seen) < 3:
        return False, False, 0
    base = min(indent for indent, _ in seen)
    flush = [t for indent, t in seen if indent < base + 2]
    inner = [t for indent, t in seen if base + 2 <= indent <= base + 16]
    if len(inner) < 2 or len(flush) < 2:
        return False, False, base
    if len(sure) >= 3:
        indented = sum(lines[b].indent >= base + 2 for _, b in sure) / len(sure)
        if indented >= 0.85:
            return True, False, base
    lead = max(_lead(flush, inner, 0.7), _lead(flush, inner, 0.9), key=abs)
    return lead > 0.25, lead < -0.25, base


def _lead(flush: list[str], inner: list[str], least: float) -> float:
    """By how much more often flush lines than indented ones begin as entries do; from -1 to 1."""

    def share(texts: list[str]) -> float:
        return sum(cues.starts_like_author(t) >= least and not cues.continues(t) for t in texts) / len(texts)

    return share(flush) - share(inner)


def units_of(visible: Visible) -> list[Unit]:
    """The units of a page, in order; together they hold every character that is not white space."""
    lines = read_lines(visible)
    text = visible.text
    texts = [line.span.of(text) for line in lines]
    marks = marks_of(texts) if visible.kind != "latex" else [None] * len(lines)
    layout = layout_of(lines, texts, marks)
    followed = _followed(lines, marks)
    units: list[Unit] = []
    begin = 0
    so_far = SoFar(text)
    for i in range(1, len(lines) + 1):
        if i < len(lines):
            so_far.add(lines[i - 1].span)
            if border(lines, texts, marks, i, begin, layout, visible.kind, so_far, followed[i]) <= 0:
                continue
        if begin < len(lines):
            units.append(_unit(lines, marks, begin, i))
        begin, so_far = i, SoFar(text)
    return units


def _followed(lines: list[Line], marks: list[Mark | None]) -> list[bool]:
    """For each line, whether a marked line stands below it in the same stretch (the next 12 lines, one gap at most)."""
    out = [False] * len(lines)
    distance = gaps = 99
    for i in range(len(lines) - 1, -1, -1):
        out[i] = distance <= 12 and gaps <= 1
        if marks[i] is not None:
            distance = gaps = 0
        distance += 1
        gaps += lines[i].blanks > 0
    return out


def _heading(text: str) -> bool:
    """Whether a line is a heading by its words; "Books." at the end of a wrapped entry is none."""
    return text[-1] not in ".,;" and bool(
        cues.list_heading(text) or cues.section_heading(text) or cues.end_heading(text)
    )


def _unit(lines: list[Line], marks: list[Mark | None], begin: int, end: int) -> Unit:
    first = lines[begin]
    mark = marks[begin]
    start = first.span.start + (mark.length if mark else 0)
    return Unit(
        body=Span(start, lines[end - 1].span.end),
        marker=Span(first.span.start, start) if mark else None,
        numbered=mark is not None and mark.style not in ("bullet", "arrow"),
        blanks=first.blanks,
        zone=first.zone,
        indent=first.indent,
    )


def border(
    lines: list[Line],
    texts: list[str],
    marks: list[Mark | None],
    i: int,
    begin: int,
    layout: Layout,
    kind: str,
    so_far: SoFar,
    followed: bool,
) -> float:
    """The score of a border above line `i`, in a unit that began at line `begin`: above 0 something new begins."""
    if marks[i] is not None:
        return 9.0
    above, below = texts[i - 1], texts[i]
    line = lines[i]
    if line.zone != lines[i - 1].zone or (kind in ("html", "latex") and line.blanks):
        return 9.0
    if kind == "markdown" and (below.startswith("#") or above.startswith("#")):
        return 9.0
    opens, goes_on = cues.ends_open(above), cues.continues(below)
    if line.blanks and not layout.spaced:
        broken = goes_on >= 1 and below[:1].islower() and not cues.ends_like_entry(above) and len(above) >= 30
        return -1.0 if broken and len(below) >= 8 else 9.0
    if _heading(above) or (_heading(below) and not (layout.width and opens)):
        return 9.0
    if marks[begin] is not None and followed:
        return -9.0
    score = 0.0
    indented = line.indent >= layout.base + 2
    if layout.hanging:
        if lines[begin].indent < layout.base + 2:
            above_indented = lines[i - 1].indent >= layout.base + 2
            score += -4.0 if indented else 5.0 if above_indented else 2.0
        elif indented == (lines[i - 1].indent >= layout.base + 2):
            score -= 1.0
        else:
            score += 2.0
    elif layout.first_indent:
        score += 4.0 if indented else -6.0
    elif marks[begin] is not None and line.indent > lines[begin].indent:
        score -= 2.0
    if layout.paragraphs:
        score -= 2.5
    author = cues.starts_like_author(below)
    if layout.width:
        room = _room(lines[i - 1], above, below, layout.width)
        if len(above) > layout.width * 1.5:
            score += 2.0  # this line was not wrapped, whatever the others were
        elif layout.exact:
            score += min(4.0, 1.0 + 0.5 * room) if room > 0 else -2.0
        else:
            share = room / layout.width
            score += 2.5 if share > 0.25 else 1.5 if share > 0.12 else 0.3 if share > 0.03 else -1.0
    else:
        score += 3.0
    score += 2.0 * author - 2.5 * opens - 3.0 * goes_on
    if cues.ends_like_entry(above) and not opens:
        score += 1.0 if above[-1:] != "”" else 0.5
    else:
        score -= 1.0 if layout.width else 0.2
    if layout.width:
        score += so_far.weight(below)
    if marks[begin] is not None:
        score -= 1.5 if author < 0.7 else 0.0
    return score
