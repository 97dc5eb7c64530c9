"""Where in the file each repair is made, and where each comment stands: events in runs, marks of paragraphs.

A repair is planned whole or not at all: where a piece of it does not stand in a run that can be taken apart, nothing
of it is made, and the reason is told.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from refkit.formats.office.tracking.differences import edits_of
from refkit.formats.office.tracking.paragraphs import EditedParagraph, between, can_be_parted
from refkit.formats.office.tracking.placed import Part, PlacedPackage, PlacedPage
from refkit.formats.office.tracking.runs import EditedRun, Event, Kind, Spot, content_of, run_of
from refkit.formats.office.word.elements import Piece
from refkit.trace import Change, Span

_BREAK = "\n\n"


class NotPlacedError(Exception):
    """A repair that cannot be made in the file; its text says why. Raised and caught in this room only."""


class Plan:
    """What is to be done in the parts of a package."""

    def __init__(self, package: PlacedPackage, page: PlacedPage) -> None:
        self.package = package
        self.page = page
        self.runs: dict[Element, EditedRun] = {}
        self.paragraphs: dict[Element, EditedParagraph] = {}
        self._order = 0

    def add(self, change: Change) -> None:
        """Plan a repair. Raises NotPlacedError, with nothing planned, where it cannot be made."""
        steps: list[_Step] = []
        for span, words in edits_of(change):
            gone, joins = self._taken_away(span)
            if words:
                self._brought(words, _spot(gone, words) or self._beside(span.start, after=bool(joins)), steps)
            steps += (*gone, *joins)
        for step in steps:
            self._order += 1
            step.make(self, self._order)

    def _taken_away(self, span: Span) -> tuple[list[_Deletion], list[_Step]]:
        """What is deleted in runs, and the marks of paragraphs that go with it."""
        at = span.start
        gone: list[_Deletion] = []
        joins: list[_Step] = []
        while at < span.end:
            piece = self.page.piece(at)
            if piece is None:
                at = self._separator(at, span.end, joins)
                continue
            end = min(span.end, piece.end)
            gone.append(_Deletion(self._place(piece), at - piece.start, end - piece.start))
            at = end
        return gone, joins

    def _separator(self, at: int, end: int, joins: list[_Step]) -> int:
        """Plan that the paragraphs beside a separator are joined; where the next one begins."""
        gap = re.compile(r"\n{1,2}").match(self.page.text, at)
        above = self.page.piece(at - 1) if at else None
        below = self.page.piece(gap.end()) if gap is not None else None
        if gap is None or gap.end() > end or above is None or below is None or above.part != below.part:
            raise NotPlacedError("what it takes away is not in the file")
        part = self._part(above)
        first, last = part.around(above.element, "p"), part.around(below.element, "p")
        found = between(part, first, last) if first is not None and last is not None else None
        if not found:
            raise NotPlacedError("it would join what stands in different cells, notes or sections")
        joins += [_Joining(part, paragraph) for paragraph in found]
        return gap.end()

    def _beside(self, position: int, *, after: bool) -> _Place:
        """Where text is put that takes nothing away: in the run on its left, but not in a link that ends there."""
        left = self.page.piece(position - 1) if position else None
        right = self.page.piece(position)
        if left is not None and right is not None and not after:
            part = self._part(left)
            same = left.part == right.part and part.around(left.element, "p") is part.around(right.element, "p")
            if not same or (left.element is not right.element and self._in_link(left) and not self._in_link(right)):
                left = left if not same else None
        if left is not None:
            return self._place(left).at(position - left.start)
        if right is not None:
            return self._place(right).at(position - right.start)
        raise NotPlacedError("no word of the file stands beside it")

    def _brought(self, words: str, place: _Place, steps: list[_Step]) -> None:
        for number, text in enumerate(words.split(_BREAK)):
            if number:
                if not can_be_parted(place.part, place.run):
                    raise NotPlacedError("it would begin a paragraph inside of a link, a field or a control")
                steps.append(_Parting(place))
            if text:
                steps.append(_Insertion(place, text))

    def note(self, span: Span, begin: str, end: str) -> bool:
        """Plan the marks around the words of a comment; False where no run of the main part holds them."""
        pieces = [p for p in self.page.pieces_in(span) if self._is_main(p) and self._placed(p) is not None]
        if not pieces:
            return False
        first, last = self._place(pieces[0]), self._place(pieces[-1])
        start = max(span.start, pieces[0].start) - pieces[0].start
        stop = min(span.end, pieces[-1].end) - pieces[-1].start
        self._order += 1
        _Noting(first.at(start), Kind.NOTE_BEGINS, begin).make(self, self._order)
        _Noting(last.at(stop), Kind.NOTE_ENDS, end).make(self, self._order)
        return True

    def note_at(self, part: Part, run: Element, begin: str, end: str) -> None:
        """Plan the marks of a comment around a whole run."""
        self._order += 1
        edited = self._edited(part, run)
        edited.events.append(Event((0, 0), Kind.NOTE_BEGINS, self._order, begin))
        edited.events.append(Event((len(content_of(run)), 0), Kind.NOTE_ENDS, self._order, end))

    def _is_main(self, piece: Piece) -> bool:
        """Comments stand in the text alone: Word takes none in notes."""
        return not re.search(r"(?:foot|end)notes", piece.part)

    def _part(self, piece: Piece) -> Part:
        part = self.package.parts.get(piece.part)
        if part is None:
            raise NotPlacedError(f"{piece.part} is damaged")
        return part

    def _in_link(self, piece: Piece) -> bool:
        return self._part(piece).around(piece.element, "hyperlink") is not None

    def _placed(self, piece: Piece) -> Element | None:
        return run_of(self._part(piece), piece.element)

    def _place(self, piece: Piece) -> _Place:
        run = self._placed(piece)
        if run is None:
            raise NotPlacedError("it stands in a formula, a drawing or beside a text box")
        return _Place(self._part(piece), run, (content_of(run).index(piece.element), 0))

    def _edited(self, part: Part, run: Element) -> EditedRun:
        return self.runs.setdefault(run, EditedRun(part, run))

    def paragraph(self, part: Part, paragraph: Element) -> EditedParagraph:
        """A paragraph whose end is changed."""
        return self.paragraphs.setdefault(paragraph, EditedParagraph(part, paragraph))

    def run(self, place: _Place) -> EditedRun:
        """The run of a place, to be edited."""
        return self._edited(place.part, place.run)


class _Place:
    """A place in a run."""

    def __init__(self, part: Part, run: Element, spot: Spot) -> None:
        self.part = part
        self.run = run
        self.spot = spot

    def at(self, offset: int) -> _Place:
        """The place some characters further in the same child."""
        return _Place(self.part, self.run, (self.spot[0], offset))


class _Step:
    """One thing to do in the file."""

    def make(self, plan: Plan, order: int) -> None:
        """Put it into the plan."""
        raise NotImplementedError


class _Deletion(_Step):
    def __init__(self, place: _Place, start: int, end: int) -> None:
        self.place, self.start, self.end = place, start, end

    def make(self, plan: Plan, order: int) -> None:
        child = self.place.spot[0]
        plan.run(self.place).deleted.append(((child, self.start), (child, self.end)))


class _Insertion(_Step):
    def __init__(self, place: _Place, words: str) -> None:
        self.place, self.words = place, words

    def make(self, plan: Plan, order: int) -> None:
        plan.run(self.place).events.append(Event(self.place.spot, Kind.TEXT, order, self.words))


class _Parting(_Step):
    def __init__(self, place: _Place) -> None:
        self.place = place

    def make(self, plan: Plan, order: int) -> None:
        # A new paragraph stands between the texts before and behind it: it is ordered among them.
        plan.run(self.place).events.append(Event(self.place.spot, Kind.TEXT, order, _BREAK))
        plan.paragraph(self.place.part, self.place.part.parents[self.place.run]).parts += 1


class _Joining(_Step):
    def __init__(self, part: Part, paragraph: Element) -> None:
        self.part, self.paragraph = part, paragraph

    def make(self, plan: Plan, order: int) -> None:
        plan.paragraph(self.part, self.paragraph).joined = True


class _Noting(_Step):
    def __init__(self, place: _Place, kind: Kind, words: str) -> None:
        self.place, self.kind, self.words = place, kind, words

    def make(self, plan: Plan, order: int) -> None:
        plan.run(self.place).events.append(Event(self.place.spot, self.kind, order, self.words))


def _spot(gone: list[_Deletion], words: str) -> _Place | None:
    """Where text stands that comes in the place of other: behind it, in the run in which that begins.

    A new paragraph begins before it: LibreOffice loses a blank that is deleted at the end of a cell's paragraph.
    """
    if not gone:
        return None
    first = gone[0]
    if _BREAK in words:
        return first.place.at(first.start)
    last = [step for step in gone if step.place.run is first.place.run][-1]
    return last.place.at(last.end)


def notes_called(parts: dict[str, Part]) -> Iterator[tuple[str, str, Part, Element]]:
    """The places where notes are called: kind ("footnotes"), the note's id, the part, the run."""
    from refkit.formats.syntax.xml_safe import local, value

    for part in parts.values():
        for element in part.root.iter():
            name = local(element)
            if name in ("footnoteReference", "endnoteReference"):
                run = run_of(part, element)
                if run is not None:
                    yield f"{name.removesuffix('Reference')}s", value(element, "id"), part, run
