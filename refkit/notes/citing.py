"""The notes of a page and the records read from them: what each note cites, in the order of the text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby

from refkit.faults import attempt
from refkit.model.library import Citation, Entry, FieldTrace, Library
from refkit.model.parts import Locator
from refkit.model.types import ReferenceBase
from refkit.notes.pinpoints import taken_off, with_locator
from refkit.notes.resolving import Answer, Shelf
from refkit.notes.short_forms import ShortForm, begins_again, read_locator, read_short_form
from refkit.notes.works import Work, work_of
from refkit.text.cues import pointers
from refkit.text.page import NotePart
from refkit.text.splitting.echoes import folded_words
from refkit.trace import Span

_TIGHT = ",;.:)"
_REPEATED = "repeated-author"  # the reader that takes the author of the entry above, which may stand in another note


def sources_of(entries: Sequence[Entry], parts: Sequence[NotePart]) -> tuple[list[Entry], tuple[NotePart, ...]]:
    """The entries that are records, numbered anew, and the parts of the notes that are to be resolved.

    The named short forms of a page of notes are no records. A page on which nothing is named in full, in a note or in a
    list beside them, has nothing that they could point to: it is read as any list is.
    """
    short = {part.span for part in parts if part.kind == "short"}
    kept = [entry for entry in entries if entry.span not in short]
    if not (parts and kept):
        return list(entries), ()
    return [replace(entry, number=n) for n, entry in enumerate(kept)], tuple(parts)


def with_citations(library: Library, parts: Sequence[NotePart], known: Mapping[Span, str] | None = None) -> Library:
    """The library of a page of notes with its citations; places that full notes cite leave the pages of their records.

    `parts` are the notes as `refkit.text.split` gives them; each source among them is a reference of the library, found
    by its span, or by its key in `known`. References that stand in no note (a bibliography below) are looked up last.
    Without parts the library is as it was.
    """
    if not parts:
        return library
    return attempt("citations of notes", library.text or "", _cited, library, parts, known or {}) or library


def _cited(library: Library, parts: Sequence[NotePart], known: Mapping[Span, str]) -> Library:
    places = {r.provenance.entry.span: n for n, r in enumerate(library) if r.provenance and r.provenance.entry}
    keys = {r.id: n for n, r in enumerate(library)}
    places |= {span: keys[key] for span, key in known.items() if key in keys}
    reading = _Reading(list(library.references), places, {p.span for p in parts if p.kind == "source"})
    for note, group in groupby(parts, key=lambda part: part.note):
        reading.note(note, list(group))
    reading.shorten()
    cited = tuple(reading.citations)
    taken = {c.span for c in cited if c.form == "ibid"}
    aside = tuple(s for s in library.set_aside if s.span not in taken)
    return replace(library.with_references(tuple(reading.references)), set_aside=aside, citations=cited)


class _Reading:
    """Goes through the notes in their order; `cited` is what each note cites, None for what is doubtful."""

    def __init__(self, references: list[ReferenceBase], places: dict[Span, int], noted: set[Span]) -> None:
        self.references = references
        self.citations: list[Citation] = []
        self._places = places
        self._shelf = Shelf()
        in_notes = {n for span, n in places.items() if span in noted}
        self._listed = Shelf(work_of(r) for n, r in enumerate(references) if n not in in_notes)
        self._cited: list[list[Work | None]] = []
        self._shortened: dict[str, ShortForm] = {}
        self._numbered: dict[int, int] = {}  # the nearest note above of each number: an index into `_cited`

    def note(self, place: int, parts: Sequence[NotePart]) -> None:
        """One note, in its parts."""
        works: list[Work | None] = []
        made: list[Citation] = []
        for before, part, after in _around(parts):
            if part is None:
                made.append(Citation(before, _whole(parts), None, "remark", place, parts[0].number))
                continue
            answer, form, locator = self._read(part, works)
            works.append(answer.work)
            made.append(
                Citation(
                    text=part.text,
                    span=part.span,
                    key=answer.work.key if answer.work else None,
                    form=form,
                    note=place,
                    number=part.number,
                    locator=locator,
                    before=before,
                    after=after,
                    reason=answer.reason,
                    candidates=tuple(w.key for w in answer.candidates),
                )
            )
        self.citations += made
        if works:
            number = parts[0].number
            if number is not None:
                self._numbered[number] = len(self._cited)
            self._cited.append(works)

    def _read(self, part: NotePart, before: list[Work | None]) -> tuple[Answer, str, Locator | None]:
        """(what is cited, the form, the place in it)."""
        if part.kind == "source":
            work, place = self._source(part, before)
            return Answer(work), "full", place
        if part.kind == "ibid":
            start = pointers.locator_start(part.text)
            return self._same(before), "ibid", read_locator(part.text[start:]) if start >= 0 else None
        said = read_short_form(part.text)
        answer = self._meant(said, before)
        if answer.work is not None and said.short_title:
            self._shortened.setdefault(answer.work.key, said)
        return answer, "short", said.locator

    def shorten(self) -> None:
        """Gives each record the short title by which notes call it first, where it is made of words of its title."""
        for n, reference in enumerate(self.references):
            said = self._shortened.get(reference.id)
            title = reference.title
            if said is None or title is None or title.short or said.short_title == title.text:
                continue
            if frozenset(said.title) <= frozenset(folded_words(title.text)):
                self.references[n] = reference.with_(title=title.model_copy(update={"short": said.short_title}))

    def _source(self, part: NotePart, before: list[Work | None]) -> tuple[Work | None, Locator | None]:
        """The work of a source named in full, and the place cited; "Ders." gets the author just named."""
        n = self._places.get(part.span)
        if n is None:
            return None, None
        reference = self.references[n]
        own = reference.provenance is not None and reference.provenance.entry is not None
        if own and reference.provenance.entry.span == part.span:
            reference = with_locator(reference)
        reference, place = taken_off(reference)
        again = begins_again(part.text)
        last = self._last(before)
        if again and last is not None:
            reference = self._by_the_same(reference, last, again)
        self.references[n] = reference
        work = work_of(reference)
        self._shelf.add(work)
        return work, place

    def _by_the_same(self, reference: ReferenceBase, last: Work, end: int) -> ReferenceBase:
        author = next((r.author for r in self.references if r.id == last.key), ())
        found = reference.provenance
        read = found.fields.get("author") if found else None
        if not author or found is None or (read is not None and read.reader != _REPEATED):
            return reference
        span = Span(0, end)
        trace = FieldTrace((span,), 0.9, _REPEATED, (span.of(found.entry.text).strip(" .,:*_"),) if found.entry else ())
        left = tuple(s for s in found.unparsed if not s.overlaps(span))
        provenance = replace(found, fields={**found.fields, "author": trace}, unparsed=left)
        return reference.with_(author=author, provenance=provenance)

    def _last(self, before: list[Work | None]) -> Work | None:
        """The work cited last, in this note or above."""
        if before:
            return before[-1]
        return self._cited[-1][-1] if self._cited else None

    def _same(self, before: list[Work | None]) -> Answer:
        """What "Ibid." stands for: the source before it in its note, or the one source of the note above."""
        if before:
            return Answer(before[-1]) if before[-1] else Answer(None, "the source before it is doubtful")
        if not self._cited:
            return Answer(None, "no source stands above")
        works = list({w.key if w else None: w for w in self._cited[-1]}.values())
        if len(works) > 1:
            return Answer(None, "the note above cites several sources", tuple(w for w in works if w))
        return Answer(works[0]) if works[0] else Answer(None, "the source above is doubtful")

    def _meant(self, said: ShortForm, before: list[Work | None]) -> Answer:
        if said.again:
            last = self._last(before)
            said = replace(said, people=last.people[:1] if last else ())
        if said.note is not None:
            at = self._numbered.get(said.note)
            if at is None:
                return Answer(None, f"there is no note {said.note} above")
            return self._shelf.among(said, [w for w in self._cited[at] if w])
        answer = self._shelf.find(said)
        if answer.work is None and not answer.candidates:
            listed = self._listed.find(said)
            return listed if listed.work else answer
        return _told(answer, said)


def _told(answer: Answer, said: ShortForm) -> Answer:
    """The answer, with a word on a letter that differs."""
    if not answer.near or answer.work is None or answer.reason:
        return answer
    return replace(answer, reason=f"“{said.shown}” differs by a letter from what stands above")


def _whole(parts: Sequence[NotePart]) -> Span:
    return Span(parts[0].span.start, parts[-1].span.end)


def _around(parts: Sequence[NotePart]) -> Iterator[tuple[str, NotePart | None, str]]:
    """(words before it, the part that cites, words behind it); a note that cites nothing is words and None.

    Between two citations what ends in a remark stands behind the first, the rest before the second.
    """
    cites = [n for n, part in enumerate(parts) if part.kind in ("source", "short", "ibid")]
    if not cites:
        yield _joined(parts), None, ""
        return
    before = _joined(parts[: cites[0]])
    for position, n in enumerate(cites):
        end = cites[position + 1] if position + 1 < len(cites) else len(parts)
        gap = parts[n + 1 : end]
        last = max((i + 1 for i, part in enumerate(gap) if part.kind == "remark"), default=0)
        if end == len(parts):
            last = len(gap)
        yield before, parts[n], _joined(gap[:last])
        before = _joined(gap[last:])


def _joined(parts: Sequence[NotePart]) -> str:
    out = ""
    for part in parts:
        text = " ".join(part.text.split())
        out += text if not out or text[:1] in _TIGHT else f" {text}"
    return out
