"""List marks at the head of a line: bullets, and numbers that are believed because they count up."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from refkit.knowledge.pages import BACK_LINKS
from refkit.text.cues import begins, ends, holds, shapes
from refkit.text.layout import counting

_BULLET = re.compile(r"(?:[•·‣◦▪●○■□➢➤►▶✓❖∙⁃\uf0b7\u25aa]\s*|[-–*+]\s+(?![-–—*](?:\s|$)))")
_BACK = rf"(?i:{'|'.join(BACK_LINKS)})(?![^\W\d_]):?\s*[\^↑]?\s*"
_ARROW = re.compile(
    rf"(?:(?:[\^↑]\s*){{1,9}}(?:{_BACK})?|{_BACK})"
    r"(?:(?:[a-zа-я]{1,2}(?<!de|va|le|la|di|da|du|al|el)|\d{1,2}\.\d{1,2})\s+(?![a-zа-я]{3,})){0,26}"
)
_NUMBERS = (
    ("bracket", re.compile(r"\[(\d{1,5})\]:?\s*")),
    ("note", re.compile(r"\[\^(\d{1,5})\]:\s*")),
    ("label", re.compile(r"\[\^[\w-]{1,40}\]:\s*()")),
    ("round", re.compile(r"\((\d{1,4})\)\s+")),
    ("dot", re.compile(r"(\d{1,5})[.)]\s+")),
    ("tight", re.compile(r"(\d{1,4})[.)](?=[^\W\d_a-z]|[“\"„«])")),
    ("raised", re.compile(r"([⁰¹²³⁴-⁹]{1,4})\s*")),
    ("bare", re.compile(r"(\d{1,4})\s+(?=[^\W\d_]|[“\"„«]|[_—–-]{2,})")),
    ("glued", re.compile(r"(\d{1,3})(?=[^\W\d_]{2}|[“\"„«])")),
    ("alpha", re.compile(r"\[[A-Za-z][A-Za-z+]{0,9}[’']?\d{2,4}[a-z]?\]\s*()")),
)
_LETTER = re.compile(r"\(?(?:[a-z]|[ivxl]{2,7})[.)]\s+(?=[^\W\d_]|[“\"„«])")
_ALONE = re.compile(r"[\[(]?(\d{1,4})[.)\]]{0,2}$")
# The shortest run that is believed: (in general, when it begins with 1). Bare numbers begin many a line.
_LEAST = {"tight": (2, 2), "bare": (3, 2), "glued": (3, 3), "alone": (3, 2)}
_SURE = frozenset({"note", "label"})  # marks that need no neighbour to be believed
_NEXT = frozenset({"bracket", "round", "dot", "tight"})  # styles in which a number may follow one in another style
_NOTE = 8  # lines of a note at most, as a mean
_YEARS = (1300, 2049)
_LONG = 30  # characters: table cells are shorter
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50}
_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")


@dataclass(frozen=True, slots=True)
class Mark:
    """A list mark at the head of a line, `length` characters long. `number` is None for bullets and labels.

    The style "alone" is a number that has a line for itself, above the line that it counts.
    """

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
    letters = _lettered(texts)
    read = [read_mark(t) if t[:1] in "[(^↑" or not t[:1].isalpha() else [] for t in texts]
    out: list[Mark | None] = [None] * len(texts)
    for i, marks in enumerate(read):
        if marks and (marks[0].style in ("bullet", "arrow") or marks[0].style in _SURE):
            out[i] = marks[0]
    for i, mark in _alone(texts):
        out[i] = mark
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
        if style == "glued" and not any(out):
            for i, mark in _pair(read, texts):
                out[i] = mark
    for i, mark in _counted(texts, out):
        out[i] = mark
    _go_on(read, texts, out)
    if letters and (len(letters) > 1 or any(out)):
        for i, mark in letters:
            out[i] = out[i] or mark
    return out


def _counted(texts: list[str], known: list[Mark | None]) -> list[tuple[int, Mark]]:
    """Lines that begin with numbers of any shape that count, where that says more than what is `known` of them."""
    read: dict[str, list[tuple[int, counting.Number]]] = {}
    for i, text in enumerate(texts):
        for number in counting.numbers_at(text):
            if number.length < len(text):
                read.setdefault(number.shape, []).append((i, number))
    out: dict[int, Mark] = {}
    for found in read.values():
        if len(found) < 2:
            continue
        for run in counting.runs([number.value for _, number in found]):
            members = [found[i] for i in run]
            if not _is_count(members, texts) or not _throughout(members, known):
                continue
            for i, number in members:
                mark, least = known[i], out[i].length if i in out else 0
                if number.length > max(least, mark.length if mark else 0):
                    out[i] = Mark("counted", number.length, number.value)
    return sorted(out.items(), key=lambda item: item[0])


def _throughout(run: list[tuple[int, counting.Number]], known: list[Mark | None]) -> bool:
    """Whether a dash behind numbers stands behind most of them: behind a few it is the author above ("12 — Title")."""
    if not run[0][1].shape.endswith(counting.DASHED):
        return True
    lines = {i for i, _ in run}
    others = sum(known[i] is not None and i not in lines for i in range(run[0][0], run[-1][0] + 1))
    return others <= 0.4 * len(run)


def _is_count(run: list[tuple[int, counting.Number]], texts: list[str]) -> bool:
    """Whether a run is long and tight enough to count entries: letters and Roman numbers count headings too."""
    values = [number.value for _, number in run]
    steps = sum(b - a == 1 for a, b in pairwise(values))
    near = sum(b - a <= 3 for a, b in pairwise(values))
    kind = run[0][1].kind
    if len(run) < (2 if values[0] == 1 and kind == "raised" else 3) or 2 * (steps + near) < 2 * len(run) - 3:
        return False
    if min(values) >= _YEARS[0] and max(values) <= _YEARS[1]:
        return False  # years go up, too
    if kind in ("arabic", "raised"):
        return True
    bodies = [texts[i][number.length :] for i, number in run]
    dated = sum(bool(holds.has_year(body) or holds.has_url(body)) for body in bodies)
    tight = run[-1][0] - run[0][0] <= _NOTE * len(run)
    return tight and 2 * dated >= len(run) and values[0] <= 2 and steps == len(run) - 1 >= 2 + kind.isupper()


def _lettered(texts: list[str]) -> list[tuple[int, Mark]]:
    """Lines that begin with a small letter or Roman number, a stop or bracket, and behind it as entries begin.

    One that counts on from the mark above it needs nothing else.
    """
    out = []
    last = ""
    for i, text in enumerate(texts):
        m = _LETTER.match(text[:60]) if text[:1].islower() or text[:1] == "(" else None
        if m is None:
            continue
        label = m[0].strip("(.) \t\u00a0")
        body = text[m.end() : m.end() + shapes.HEAD]
        led = begins.inverted_author(body) == 1.0 or begins.quoted_start(body) == 1.0
        if (led and not (i and ends.ends_open(texts[i - 1]))) or (last and label in _after(last)):
            out.append((i, Mark("letter", m.end())))
            last = label
    return out


def _after(label: str) -> tuple[str, ...]:
    """What may count on from a letter or a small Roman number."""
    letter = (chr(ord(label) + 1),) if len(label) == 1 else ()
    if not set(label) <= set(_ROMAN):
        return letter
    values = [_ROMAN[c] for c in label]
    number = sum(-v if v < max(values[i:]) else v for i, v in enumerate(values)) + 1
    digits = [("x" * (number // 10 % 10)), ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")[number % 10]]
    return (*letter, "".join(digits)) if number < 40 else letter


def _alone(texts: list[str]) -> list[tuple[int, Mark]]:
    """Numbers on lines of their own that count up, above lines that are long as a rule; a table's cells are short."""
    read = []
    for i, text in enumerate(texts):
        m = _ALONE.match(text) if len(text) <= 8 else None
        below = texts[i + 1] if i + 1 < len(texts) else ""
        worded = any(c.isalpha() for c in below[:60])
        read.append([Mark("alone", len(text), int(m[1]))] if m and worded else [])
    found = _counting(read, "alone")
    if found and found[-1][0] - found[0][0] > _NOTE * len(found):
        return []  # so far apart stand the numbers of pages
    return found if sum(len(texts[i + 1]) for i, _ in found) >= _LONG * len(found) else []


def _pair(read: list[list[Mark]], texts: list[str]) -> list[tuple[int, Mark]]:
    """A list of two whose numbers stand right before the names: "1Behr, Carl ..." and "2Dorn, Eva ..."."""
    found = [(i, m) for i, marks in enumerate(read) for m in marks if m.style == "glued"]
    counts = [m.number for _, m in found] == [1, 2]
    bodies = [texts[i][m.length :] for i, m in found] if counts else []
    headed = (max(begins.inverted_author(b), begins.quoted_start(b)) == 1.0 for b in bodies)
    return found if bodies and all(headed) else []


def _go_on(read: list[list[Mark]], texts: list[str], out: list[Mark | None]) -> None:
    """Believes a number in another style that follows the one above it: "1)", "2)", "(3)", "4.-"."""
    last: int | None = None
    for i, marks in enumerate(read):
        mark = out[i]
        if mark is None and last is not None:
            mark = next((m for m in marks if m.style in _NEXT and m.number == last + 1), None)
            signed = counting.numbers_at(texts[i]) if mark is None or mark.style != "dot" else []
            number = next((n for n in signed if n.value == last + 1 and n.kind in ("arabic", "raised")), None)
            if number is not None and (mark is None or number.length > mark.length) and number.length < len(texts[i]):
                mark = Mark("counted", number.length, number.value)
            out[i] = mark
        if mark is not None:
            last = mark.number


def _counting(read: list[list[Mark]], style: str) -> list[tuple[int, Mark]]:
    """The lines whose numbers of one style form runs that count up (1, 2, 3 ...); gaps and strays are forgiven."""
    found = [(i, m) for i, marks in enumerate(read) for m in marks if m.style == style and m.number is not None]
    return [
        mark
        for run in counting.runs([m.number or 0 for _, m in found])
        for mark in _believed([found[i] for i in run], style)
    ]


def _believed(run: list[tuple[int, Mark]], style: str) -> list[tuple[int, Mark]]:
    """The run when it is long enough to be no accident; one that begins with 1 may be shorter."""
    from_one = bool(run) and run[0][1].number == 1
    return run if len(run) >= _LEAST.get(style, (2, 1))[from_one] else []
