"""The reading judges the cut: where cues are not sure, pieces are read, and the division whose pieces are whole wins.

    pieces of a list --doubtful places--> segments --reader--> signs --best path--> pieces

A place is doubtful when its cues say neither yes nor no: inside of a line behind something that may end, at a line
break that was refused, and at one that was taken though little speaks for it. How often entries are joined or cut on
this page is not known beforehand: it is estimated from the page itself, in a few rounds. Places that a mark, an empty
line or another verdict makes sure are never touched. Linear: a piece is read with its neighbours only, and no more
than a share of the list is read.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from math import exp, log

from refkit.model.types import ReferenceBase
from refkit.text.cues import words
from refkit.text.page import Judged
from refkit.text.splitting import signs, weights
from refkit.text.splitting.signs import Reading
from refkit.trace import Span

Reader = Callable[[str], ReferenceBase]

INSIDE = re.compile(
    r"(?<=[.)\]”\"’»>/\d#*…。])[ \t\u00a0]+"
    r"(?=[^\W\d_]|[“\"„«‘'—–_*]|-{2,}|\d|(?<=[.。][ \t\u00a0])[\[(])"
)
"""Where inside of a line one entry may end and another begin; a bracket begins one only behind a stop."""
_PART_OF_NAME = re.compile(r"(?<!\w)(?:Ste?|Mt|Ft|Dr|Mrs?|Gen|Col|Capt|Lt|Sgt|Rev|Hon)\.$")  # "de Ste. | Croix"
_BREAK = re.compile(r"[ \t\u00a0]*\r?\n[ \t\u00a0]*(?=\S)")
_JUDGED = ("", "other text")
_SHORT = 12  # characters: no piece is shorter
_WORD = 16  # characters in which a short form ends
_ROOM = 25  # no piece that a cut inside of a line makes
_LONGEST = 900  # characters: no piece is longer that is put together
_SHOWN = 400  # characters on either side in which a place shows what it is
_DOUBT = -1.5  # log-odds by its cues from which on a place inside of a line is read
_TAKEN_DOUBT = 2.6  # and up to which a border that was taken is
_PARTED = 9.0  # what a border says that the strict rules found
_SHARP = 1.7  # by how much surer than its score a place is counted: most are what they seem
_ALONE = 1.5  # what a joint must have more that is the only one of its page
_BELIEF = 4  # places that the belief of before counts for
_ROUNDS = 4
_MOST = 6  # doubtful places between two that are sure
_READ = 1.2  # of the characters of the list may be read, and as many more as a short page has
_READ_ANYWAY = 6_000
# What is believed of each kind of place before the page is looked at, and how far the page may move it: log-odds.
_PRIOR = {"inside": (-2.7, -3.5, 0.5), "refused": (-0.5, -2.5, 0.5), "taken": (-0.3, -1.0, 0.0)}
_LINES = 0.25  # what the score of a border between lines counts beside the reading
_SURE = 5.0  # the score of one that is not doubted


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of the visible text, in order: where, the reason when it is set aside, its unit, why it begins here."""

    span: Span
    reason: str
    judged: Judged
    cues: tuple[str, ...] = ()
    note: int | None = None
    """The index of its unit where that is a note."""
    kind: str = ""
    """What it is in a note: source, short, ibid, signal, remark, mark."""


@dataclass(slots=True)
class _Place:
    """A place that may be a border: what it parts, its kind, and what is known of it (log-odds).

    `cues` is what its words say alone, `place` what they say beside how the pieces are read, `layout` what the lines
    of the page say.
    """

    left: int
    right: int
    kind: str
    cues: float
    place: float
    layout: float = 0.0

    @property
    def lines(self) -> float:
        """What the layout counts beside the words."""
        return _LINES * self.layout


def judge(pieces: Iterable[Piece], text: str, reader: Reader) -> list[Piece]:
    """The pieces with the borders between entries as the reading has them. Pieces that are set aside stay."""
    out: list[Piece] = []
    runs: list[list[Piece]] = []
    for piece in pieces:
        if runs and _goes_on(runs[-1][-1], piece, text):
            runs[-1].append(piece)
        else:
            runs.append([piece])
    places = [_places(run, text) if _open(run[0]) else [] for run in runs]
    if not any(places):
        return [piece for run in runs for piece in run]
    desk = _Desk(text, reader, sum(p.span.end - p.span.start for run in runs for p in run if not p.reason))
    chosen = _divided(runs, places, desk)
    for run, borders in zip(runs, chosen, strict=True):
        out += run if borders is None else _cut(run, borders, text)
    return out


def _open(piece: Piece) -> bool:
    """Whether the borders of a piece may be judged: an entry or the rest of one, without a mark, which is sure."""
    return piece.reason in _JUDGED and piece.judged.unit.marker is None


def _goes_on(above: Piece, below: Piece, text: str) -> bool:
    """Whether two pieces are entries with nothing but a line break or blanks between them."""
    gap = text[above.span.end : below.span.start]
    same = above.judged.unit.zone == below.judged.unit.zone
    return _open(above) and _open(below) and same and gap.count("\n") <= 1 and not gap.strip()


def _places(run: Sequence[Piece], text: str) -> list[_Place]:
    """The places of a run at which one entry may end and the next begin, in order."""
    out: list[_Place] = []
    for n, piece in enumerate(run):
        if n:
            above = run[n - 1].span.end
            place = _place(text, run[0].span.start, above, piece.span.start, run[-1].span.end, "taken")
            place.layout = piece.judged.unit.above if piece.span.start == piece.judged.unit.body.start else _SURE
            out.append(place)
        start, end = piece.span
        scores = dict(piece.judged.unit.breaks)
        for pattern, kind in ((INSIDE, "inside"), (_BREAK, "refused")):
            for m in pattern.finditer(text, start + _SHORT, max(start + _SHORT, end - _SHORT)):
                if m.end() < end - _SHORT and (
                    kind == "refused" or _numbered(text, run[0].span.start, m, run[-1].span.end)
                ):
                    place = _place(text, start, m.start(), m.end(), end, kind)
                    place.layout = scores.get(m.end(), -_SURE) if kind == "refused" else 0.0
                    out.append(place)
    return sorted(out, key=lambda p: p.left)


def _numbered(text: str, start: int, gap: re.Match[str], end: int) -> bool:
    """Whether on both sides there are the numbers that a reference holds, and room for one."""
    if min(gap.start() - start, end - gap.end()) < _ROOM:
        return False
    first = text[gap.end() : gap.end() + _WORD].split(None, 1)[0].rstrip(",:;")
    if first.endswith(".") and len(first) > 2 and first[:-1].casefold() in words.ABBREVIATIONS:
        return False  # "Hrsg.: ...", "Jg., ...": no reference begins so
    if _PART_OF_NAME.search(text, max(start, gap.start() - _SHORT), gap.start()):
        return False
    before, behind = (
        text[max(start, gap.start() - _SHOWN) : gap.start()],
        text[gap.end() : min(end, gap.end() + _SHOWN)],
    )
    return any(map(str.isdigit, before)) and any(map(str.isdigit, behind))


def _place(text: str, start: int, left: int, right: int, end: int, kind: str) -> _Place:
    before, behind = text[max(start, left - _SHOWN) : left], text[right : min(end, right + _SHOWN)]
    found = signs.of_border(before, behind, line_break=kind != "inside")
    cues = weights.ALONE + sum(v * w for v, w in zip(found, weights.CUES.values(), strict=True))
    return _Place(left, right, kind, cues, sum(v * w for v, w in zip(found, weights.PLACE.values(), strict=True)))


class _Desk:
    """Reads pieces and weighs what it read, each once, up to a share of the list."""

    def __init__(self, text: str, reader: Reader, length: int) -> None:
        self._text = text
        self._reader = reader
        self._left = _READ * length + _READ_ANYWAY
        self._known: dict[tuple[int, int], float] = {}

    @property
    def tired(self) -> bool:
        """Whether no more may be read."""
        return self._left < 0

    def worth(self, start: int, end: int) -> float:
        """How much a piece is one whole reference: what its signs are worth together."""
        if (start, end) not in self._known:
            text = " ".join(self._text[start:end].split())
            self._left -= len(text)
            found = signs.of_segment(text, reading_of(text, self._reader(text)))
            self._known[start, end] = sum(v * w for v, w in zip(found, weights.PIECE.values(), strict=True))
        return self._known[start, end]


def reading_of(text: str, reference: ReferenceBase) -> Reading:
    """What a reading shows of a piece: the fields at its ends, and the letters that belong to none."""
    found = reference.provenance
    placed = [(t.spans, name) for name, t in found.fields.items() if t.spans] if found is not None else []
    if found is None or not placed:
        return Reading(sum(map(str.isalnum, text)), frozenset(), understood=False)
    first = min((spans[0].start, name) for spans, name in placed)[1]
    end, last = max((spans[-1].end, name) for spans, name in placed)
    unread = sum(sum(map(str.isalnum, span.of(text))) for span in found.unparsed)
    closed = sum(map(str.isalnum, text[end:])) <= 3
    return Reading(unread, frozenset(found.fields), first, last if closed else "")


def _divided(
    runs: Sequence[Sequence[Piece]], places: Sequence[Sequence[_Place]], desk: _Desk
) -> list[list[_Place] | None]:
    """For each run the borders that are chosen, None where none was doubtful."""
    prior = {kind: start for kind, (start, _, _) in _PRIOR.items()}
    # What the strict rules parted inside of lines says how often entries are joined on this page.
    parted = [("inside", _PARTED) for run in runs for a, b in pairwise(run) if a.judged.unit is b.judged.unit]
    for _ in range(_ROUNDS):
        prior = _estimated(prior, parted + [(p.kind, p.cues + p.lines) for found in places for p in found])
    groups = [(n, group) for n, found in enumerate(places) for group in _groups(runs[n], found, prior)]
    groups.sort(key=lambda g: -max(p.cues for p in g[1].doubtful))
    read = []
    for n, group in groups:
        if desk.tired:
            break
        group.read(desk)
        read.append((n, group))
    told = {id(p) for _, group in read for p in group.doubtful}
    unread = parted + [(p.kind, p.cues + p.lines) for found in places for p in found if id(p) not in told]
    for _ in range(_ROUNDS):
        prior = _estimated(prior, unread + [pair for _, group in read for pair in group.margins(prior)])
    margins = [value + prior[kind] for _, group in read for kind, value in group.margins(prior) if kind == "inside"]
    if not parted and sum(margin > 0 for margin in margins) <= 1:
        prior["inside"] -= _ALONE  # a page on which one entry is joined and no other is rare
    kept: list[list[_Place] | None] = [None] * len(runs)
    for n, group in read:
        borders = kept[n]
        if borders is None:
            borders = kept[n] = [p for p in places[n] if p.kind == "taken"]
        best = group.best(prior)
        kept[n] = [p for p in borders if p not in group.doubtful] + best
    return kept


def _estimated(prior: dict[str, float], found: Sequence[tuple[str, float]]) -> dict[str, float]:
    """The log-odds of each kind of place on this page, from what each of its places is worth by itself."""
    out = dict(prior)
    for kind, (start, least, most) in _PRIOR.items():
        values = [1 / (1 + exp(-max(-30.0, min(30.0, _SHARP * (v + prior[kind]))))) for k, v in found if k == kind]
        if values:
            share = (sum(values) + _BELIEF / (1 + exp(-start))) / (len(values) + _BELIEF)
            out[kind] = max(least, min(most, log(share / (1 - share))))
    return out


@dataclass(slots=True)
class _Group:
    """Doubtful places between two that are sure: the text from `start` to `end` and what its pieces are worth."""

    start: int
    end: int
    doubtful: list[_Place]
    worth: dict[tuple[int, int], float]

    def read(self, desk: _Desk) -> None:
        """Reads every piece that a division may hold; one that is too long is no piece."""
        starts = [self.start, *(p.right for p in self.doubtful)]
        stops = [*(p.left for p in self.doubtful), self.end]
        for i, start in enumerate(starts):
            for j, stop in enumerate(stops[i:], i):
                if stop - start <= _LONGEST or i == j:
                    self.worth[i, j] = desk.worth(start, stop)

    def margins(self, prior: dict[str, float]) -> list[tuple[str, float]]:
        """For each place how much better the division with it is than without it, as the rest is best."""
        cuts = [p in self.best(prior) for p in self.doubtful]
        out = []
        for n, place in enumerate(self.doubtful):
            left = max((i for i in range(n) if cuts[i]), default=-1) + 1
            right = min((i for i in range(n + 1, len(cuts)) if cuts[i]), default=len(cuts))
            whole = self.worth.get((left, right), -20.0)
            parted = self.worth.get((left, n), -20.0) + self.worth.get((n + 1, right), -20.0)
            out.append((place.kind, parted - whole + place.place + place.lines))
        return out

    @staticmethod
    def _border(place: _Place, prior: dict[str, float]) -> float:
        return place.place + place.lines + prior[place.kind]

    def best(self, prior: dict[str, float]) -> list[_Place]:
        """The places of the best division."""
        n = len(self.doubtful)
        best = [0.0] * (n + 2)
        back = [0] * (n + 2)
        for j in range(n + 1):  # a piece that ends at the j-th place
            options = []
            for i in range(j + 1):
                value = self.worth.get((i, j))
                if value is None:
                    continue
                border = self._border(self.doubtful[i - 1], prior) if i else 0.0
                options.append((best[i] + border + value, i))
            best[j + 1], back[j + 1] = max(options, key=lambda o: (o[0], -o[1]))
        out = []
        at = n + 1
        while back[at]:
            at = back[at]
            out.append(self.doubtful[at - 1])
        return out[::-1]


def _groups(run: Sequence[Piece], places: Sequence[_Place], prior: dict[str, float]) -> list[_Group]:
    """The doubtful places of a run, parted at those that are sure."""
    out: list[_Group] = []
    start, doubtful = run[0].span.start, list[_Place]()
    for place in [*places, None]:
        if place is not None and _is_doubtful(place, prior):
            doubtful.append(place)
        elif place is None or place.kind == "taken":
            stop = place.left if place is not None else run[-1].span.end
            if doubtful:
                best = sorted(
                    sorted(doubtful, key=lambda p: -p.cues - p.lines - prior[p.kind])[:_MOST], key=lambda p: p.left
                )
                taken = [p for p in doubtful if p.kind == "taken" and p not in best]
                if not taken:
                    out.append(_Group(start, stop, best, {}))
            start, doubtful = (place.right if place is not None else stop), []
    return out


def _is_doubtful(place: _Place, prior: dict[str, float]) -> bool:
    if place.kind == "taken":
        return place.layout < _SURE and place.cues + place.lines < _TAKEN_DOUBT
    return place.layout > -_SURE and place.cues + place.lines + prior[place.kind] > _DOUBT


def _cut(run: Sequence[Piece], borders: Sequence[_Place], text: str) -> list[Piece]:
    """The run divided at the borders; each piece keeps the unit and the cues of the one that it begins in."""
    out: list[Piece] = []
    edges = sorted(borders, key=lambda p: p.left)
    starts = [run[0].span.start, *(p.right for p in edges)]
    stops = [*(p.left for p in edges), run[-1].span.end]
    for start, stop in zip(starts, stops, strict=True):
        source = next(p for p in reversed(run) if p.span.start <= start)
        if source.span == Span(start, stop):
            out.append(source)
            continue
        why = source.cues if source.span.start == start else ("reading",)
        out.append(replace(source, span=Span(start, stop), cues=why))
    return out
