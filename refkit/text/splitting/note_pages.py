"""Pages of notes: which they are, and each note taken apart into sources, short forms, signals and remarks.

A page is one of notes when its numbered units point back ("Ibid.", "op. cit.", "(n. 4)"), or when two of them echo what
stands above. On any other page nothing here is done. A note is cut at semicolons, ends of sentences and commas before a
signal, outside of brackets and quotation marks, and only where the left part is finished and the right one is a
source, a short form or prose. What a short form cites is for `refkit.notes`, which knows names and titles.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from refkit.knowledge.all_languages import FORMS
from refkit.text.cues import begins, ends, headings, holds, pointers
from refkit.text.cues.shapes import NAME_WORD, PARTICLE, UPPER, YEAR
from refkit.text.page import Judged
from refkit.text.splitting.echoes import Echoes
from refkit.trace import Span

_EDGE = re.compile(
    r"""
    (?P<semicolon>\s?;\s+)
  | (?P<stop>(?:[.!?]|[.!?][”"»])\s+(?=[“"«„‘(*_]{0,2}[^\W\d_]))
  | (?P<comma>,\s+(?=[^\W\d_]))
  | (?P<open>[(\[]) | (?P<close>[)\]])
  | (?P<quote>[“„«]) | (?P<unquote>[”»]) | (?P<both>")
    """,
    re.VERBOSE,
)
_REACH = 420  # characters in which a source shows its date
_LONG = 4000  # characters of a note that are looked at closely
_FINISHED = re.compile(
    r"(?:\d[a-z]?|[)\]”\"»*_]|\d[–-]\d+|\b(?:ff?|sqq?|ss?|passim|cit|cité|cyt|soch|соч|об)|\b[ivxl]{1,6})[.\s]*$"
)
_IMPRINT = re.compile(rf"[(,]\s?{UPPER}[^()]{{1,80}}?[:,]?\s{YEAR}\)|[,.]\s{UPPER}[\w\s]{{2,30}},?\s{YEAR}\b|\bISBN\b")
_YEAR = re.compile(rf"(?<![\d–-]){YEAR}(?![\d–-])")
_NAMES = (
    rf"(?:(?:{UPPER}\.[ -]?){{1,3}})?(?:{PARTICLE}\s){{0,2}}{NAME_WORD}(?:[ -]{NAME_WORD}){{0,2}}"
    rf"(?:(?:,\s{NAME_WORD}){{0,2}},?\s(?:and|und|et|y|e|и|i|en|og|och|&|u\.)\s{NAME_WORD}(?:\s{NAME_WORD})?)?"
)
_SHAPE = re.compile(
    rf"[*_]{{0,2}}{_NAMES}[*_]{{0,2}}(?:\s(?:et\sal|u\.\sa)\.)?,\s(?P<title>[“\"«„‘*_]{{0,3}}[^;()\n]{{2,90}})$"
)
_ALONE = re.compile(rf"{_NAMES}$")
_WORD = re.compile(r"[^\W\d_][\w’'-]*")


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a note, in positions of its text. `kind` is "source", "short", "ibid", "signal" or "remark"."""

    span: Span
    kind: str


def notes_of(judged: Sequence[Judged], text: str) -> dict[int, list[Piece]]:
    """The pieces of each unit that is a note, by the unit's index; {} for a page that is not one of notes.

    Spans of pieces count in `text`, the visible text of the page.
    """
    units = _candidates(judged, text)
    if not units:
        return {}
    listed = Echoes()
    there = frozenset(units)
    for i, j in enumerate(judged):
        if not j.reason and i not in there:
            listed.add(j.unit.body.of(text))
    headed = any(headings.note_heading(j.unit.body.of(text)) for j in judged[: units[-1]])
    if not _is_of_notes([judged[i].unit.body.of(text) for i in units], listed, least=1 if headed else 2):
        return {}
    reader = NoteReader(listed)
    out: dict[int, list[Piece]] = {}
    for i in units:
        start = judged[i].unit.body.start
        pieces = reader.pieces(judged[i].unit.body.of(text))
        out[i] = [Piece(p.span.shift(start), p.kind) for p in pieces]
    return out


def _candidates(judged: Sequence[Judged], text: str) -> list[int]:
    """The units that may be notes: those with a number; without any, the list that has several "Ibid." in it."""
    numbered = [i for i, j in enumerate(judged) if j.unit.numbered and not _is_of_the_text(j, text)]
    if numbered:
        return numbered
    back = [j for j in judged if j.reason == "ibid" and pointers.ibid_end(j.unit.body.of(text))]
    return [i for i, j in enumerate(judged) if j.reason in ("", "ibid")] if len(back) >= 2 else []


def _is_of_the_text(judged: Judged, text: str) -> bool:
    """Whether a numbered unit is a sentence above the notes, behind the number of one: "... met.[1] They were"."""
    if judged.reason not in ("before the list", "prose"):
        return False
    body = judged.unit.body.of(text)
    return (is_prose(body) or holds.small_words(body) >= 0.5) and not _plainly_points_back(body)


def _is_of_notes(texts: Sequence[str], echoes: Echoes, *, least: int) -> bool:
    """Whether one of the texts points back, or some of them echo what stands above or in the list beside them."""
    if all(holds.has_year(text) for text in texts[1:]):  # as in most lists, for which no words are looked for
        return False
    if any(_plainly_points_back(text) for text in texts[1:]):
        return True
    found = 0
    own = Echoes()
    for text in texts:
        place = pointers.locator_start(text)
        if holds.has_year(text):
            own.add(text)
        elif place > 0:
            pieces = [re.sub(r",\s[^,]{0,12}\d[^,]{0,12}$", "", piece) for piece in text[:place].split(";")]
            found += any(own.echoed(piece) or echoes.echoed(piece) for piece in pieces)
    return found >= least


def _plainly_points_back(text: str) -> bool:
    """Whether a note points back at its head, or anywhere by a number; "cit." in a title says nothing."""
    if len(text) < 400 and pointers.note_pointer(text):
        return True
    head = text[pointers.signal_end(text) :]
    if pointers.ibid_end(head):
        return True
    said = pointers.says_cited(head)
    return said is not None and said.start() < 100 and not _IMPRINT.search(head)


class NoteReader:
    """Reads the notes of a page in their order; what was cited above helps to tell a short form from a source."""

    def __init__(self, listed: Echoes) -> None:
        self._echoes = listed

    def pieces(self, text: str) -> list[Piece]:
        """The pieces of one note in order: all of it but for the marks and blanks between them."""
        out: list[Piece] = []
        for start, end in self._segments(text):
            out += self._taken_apart(text, start, end)
        return out

    def _segments(self, text: str) -> list[tuple[int, int]]:
        """Where a note is cut, in order; a semicolon or comma belongs to no segment, a full stop to the left one."""
        edges = _edges(text)
        out: list[tuple[int, int]] = []
        begin = 0
        for n, (left, right, kind) in enumerate(edges):
            following = next((e[0] for e in edges[n + 1 :] if e[2] != "comma"), len(text))
            further = next((e[0] for e in edges[n + 1 :] if e[2] == "semicolon"), len(text))
            near = text[right:following]
            far = text[right : min(further, right + _REACH)]
            if self._parts(text[begin:left], near, far, kind):
                self._learn(text[begin:left])
                out.append((begin, left))
                begin = right
        out.append((begin, len(text)))
        self._learn(text[begin:])
        return out

    def _learn(self, segment: str) -> None:
        """What later notes may echo: the segment, where it is a source."""
        body = segment[pointers.signal_end(segment) :]
        if holds.has_year(body) and self._kind(body) == "source":
            self._echoes.add(body)

    def _parts(self, left: str, near: str, far: str, kind: str) -> bool:
        """Whether a mark parts two pieces; `near` reaches to the next mark behind it, `far` to the next semicolon."""
        if kind == "comma":
            signal, joined = pointers.signal_end(near), pointers.joiner_end(near)
            if joined and not signal:
                return _finished(left) and self._echoed(near[joined:])
            return bool(signal and _finished(left) and self._begins(far[signal:], far[signal:], strict=True))
        left_prose = is_prose(left)
        if left_prose:
            return kind == "stop" or not holds.has_year(left)
        finished = _finished(left) or _remark_start(left)[0] < len(left)
        if not finished and (kind == "semicolon" or pointers.points_back(left)):
            finished = self._kind(left[pointers.signal_end(left) :]) in ("ibid", "short")
        if is_prose(near):
            return finished or (kind == "stop" and bool(holds.has_year(left)) and holds.prose(near) >= 0.25)
        if not finished:
            return False
        signal = pointers.signal_end(near) or pointers.joiner_end(near) or (kind == "semicolon" and self._adverbs(near))
        body = near[signal:]
        return self._begins(body, far[signal:], strict=kind == "stop" and not signal)

    def _echoed(self, body: str) -> bool:
        """Whether a short form echoes a source above, its place left out."""
        place = pointers.locator_start(body)
        return self._echoes.echoed(body if place < 0 else body[:place])

    def _begins(self, near: str, far: str, *, strict: bool) -> bool:
        """Whether a citation begins. `strict`: only one that is sure, for a title may go on there."""
        kind = self._kind(near)
        if kind in ("ibid", "short"):
            return True
        if begins.place_first(far):
            return False
        led = max(begins.direct_author(far), begins.quoted_start(far), begins.inverted_author(far)) >= 0.9
        if strict:
            return led and bool(holds.has_year(far))
        return led or bool(holds.has_year(far) or holds.shelved(far) or holds.archived(far))

    def _kind(self, body: str) -> str:
        """What a segment without its signal is: "ibid", "short" or "source"."""
        body = body[: _remark_start(body)[0]]
        head = body[: pointers.REACH]
        if pointers.ibid_end(head) or pointers.same_author_at(head):
            return "ibid"
        place = pointers.locator_start(body)
        words = (body if place < 0 else body[:place]).strip(" ,.\n\u00a0")
        said = pointers.says_cited(words)
        if said and said.start() == 0 and said.end() >= len(words) - 2:
            return "ibid"
        if len(words) > pointers.REACH or _IMPRINT.search(words):
            return "source"
        if said or pointers.note_pointer(words) or self._echoes.echoed(words):
            return "short"
        if place < 0 or _YEAR.search(words) or len(words) > 130:
            return "source"
        shaped = _SHAPE.match(words) and len(_WORD.findall(words)) <= 14 and not holds.periodical(words)
        return "short" if shaped or (_ALONE.match(words) and len(words) < 40) else "source"

    def _adverbs(self, segment: str) -> int:
        """Where small words in front of a citation end, which no table has: "; skeptischer Behr, Wetter, S. 44"."""
        end = pointers.adverbs_end(segment)
        rest = segment[end:]
        if not end:
            return 0
        return end if self._kind(rest) == "short" or begins.direct_author(rest) >= 0.9 else 0

    def _signal(self, segment: str) -> int:
        """Where the signal ends; small words behind it may be a short form's: "voir entretien avec Védrine"."""
        end = pointers.signal_end(segment)
        if not end and segment[:1].islower():
            return pointers.joiner_end(segment) or self._adverbs(segment)
        bare = pointers.signal_words(segment, end) if end else 0
        return bare if bare < end and self._echoed(segment[bare:]) else end

    def _taken_apart(self, text: str, start: int, end: int) -> list[Piece]:
        """A segment as a signal, what it leads in, and a remark behind it."""
        segment = text[start:end]
        if is_prose(segment):
            return _pieces(text, (start, end, "remark"))
        signal = start + self._signal(segment)
        body = text[signal:end]
        kind = self._kind(body)
        comma, remark = _remark_start(body)
        parts = [(start, signal, "signal"), (signal, signal + comma, kind), (signal + remark, end, "remark")]
        return _pieces(text, *parts)


def _pieces(text: str, *parts: tuple[int, int, str]) -> list[Piece]:
    out = []
    for start, end, kind in parts:
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        if end > start:
            out.append(Piece(Span(start, end), kind))
    return out


def _edges(text: str) -> list[tuple[int, int, str]]:
    """(end of the left, begin of the right, kind) of every mark outside of brackets and quotation marks."""
    out: list[tuple[int, int, str]] = []
    depth = quoted = 0
    straight = False
    for m in _EDGE.finditer(text[:_LONG]):
        name = m.lastgroup
        if name == "open":
            depth += 1
        elif name == "close":
            depth = max(0, depth - 1)
        elif name == "quote":
            quoted = 1
        elif name == "unquote":
            quoted = 0
        elif name == "both":
            straight = not straight
        elif name == "stop":
            if m[0].rstrip()[-1] in "”»":
                quoted = 0
            elif m[0].rstrip()[-1] == '"':
                straight = False
            left = m.start() + len(m[0].rstrip())
            if not (depth or quoted or straight) and _ends_sentence(text, left, m.end()):
                out.append((left, m.end(), "stop"))
        elif not (depth or quoted or straight):
            out.append((m.start(), m.end(), str(name)))
    return out


def _ends_sentence(text: str, left: int, right: int) -> bool:
    """Whether a sentence may end at a stop: no small letter follows, no initial and no abbreviation is in front."""
    follows = text[right : right + 3].lstrip('“"«„‘(*_')
    if follows[:1].islower() or text[left - 1] != ".":
        return not follows[:1].islower()
    last = text[max(0, left - 24) : left].rsplit(None, 1)[-1].lstrip('([“"«„‘*_').casefold()
    return not (len(last) == 2 and last[0].isalpha()) and last not in _abbreviations()


@cache
def _abbreviations() -> frozenset[str]:
    """Words that end in a stop where no sentence ends: those of references, in all languages."""
    names = [name for name in FORMS if name not in ("ibid",)]
    every = (form.rsplit(None, 1)[-1] for name in names for place in FORMS[name].values() for form in place.split("|"))
    return frozenset(form.casefold() for form in every if form.endswith(".")) - {"cit.", "etc."}


def _finished(left: str) -> bool:
    """Whether a citation may end here: with a page, a bracket, a title in quotation marks, a year, an address."""
    tail = left[-80:].rstrip()
    return bool(_FINISHED.search(tail)) or ends.url_end(tail) > 0


def is_prose(text: str) -> bool:
    """Whether a stretch of a note is a sentence about something, and no source."""
    body = text[: _remark_start(text)[0]].strip(" .\n\u00a0")
    found = body.split()
    if (
        len(found) < 4
        or pointers.says_cited(body)
        or pointers.ibid_end(body)
        or pointers.signal_end(body)
        or pointers.note_pointer(body)
    ):
        return False
    small = holds.small_words(body)
    plain = not any(c.isdigit() or c in ",:" for c in body) and not begins.initials_author(body)
    if small >= 0.35 and len(found) >= 6 and plain:
        return True  # a sentence of a language that has capitals for its nouns
    if small < 0.5 or (pointers.locator_start(body) > 0 and small < 0.75):
        return False
    if holds.has_year(body) or holds.has_url(body):
        return holds.prose(body) >= 0.5 and not _IMPRINT.search(body)
    return holds.prose(body) >= 0.25 or small >= 0.6 or body[:1].islower()


def _remark_start(body: str) -> tuple[int, int]:
    """(end of the citation, begin of the remark behind it); the end of the text twice where there is none."""
    for comma, remark in pointers.remarks(body[:_LONG]):
        left, right = body[:comma], body[remark : remark + _REACH].strip(" .()\n\u00a0")
        if not _finished(left) or len(right.split()) < 2 or left.count("(") != left.count(")"):
            continue
        if holds.small_words(right) >= 0.5 and not _YEAR.search(right) and pointers.locator_start(right) < 0:
            return comma, remark
    return len(body), len(body)
