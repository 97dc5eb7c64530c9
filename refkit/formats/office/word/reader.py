"""Word documents (.docx, .docm, Google Docs' and LibreOffice's too) as a page: paragraphs, notes, fields, tables.

What counts is what a reader sees when all tracked changes are accepted: inserted words are read, deleted and hidden
ones are not, nor are comments, headers and footers. Notes follow the body, each in a paragraph that begins with its
number as Markdown has it (`[^1]: `). Elements are known by their local names: strict and transitional files are alike.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import partial
from xml.etree.ElementTree import Element

from refkit.formats.base import finding
from refkit.formats.office import sources
from refkit.formats.office.livefields import Collector, is_bibliography, stored_codes
from refkit.formats.office.package import Package
from refkit.formats.office.page import Document, Mark, PageWriter, are_lines
from refkit.formats.office.symbols import symbol
from refkit.formats.office.word.elements import (
    NO_TEXT,
    Piece,
    has_words,
    nearest,
    paragraphs_in,
    paragraphs_of,
    shown_choice,
    words_of,
    wrapped,
)
from refkit.formats.office.word.parts import main_part, named_parts, outside_links
from refkit.formats.office.word.styles import Numbering, Styles, is_on, number_of, run_marks
from refkit.formats.syntax import xml_safe
from refkit.formats.syntax.xml_safe import value
from refkit.trace import Finding, Span

_BLANKS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011"}
_CELL = 60  # characters: cells in a row that are all longer are entries of their own
_DEEPEST = 50  # fields inside of each other; Word makes twenty at most
_LABEL = 8  # characters: a cell that holds the number of what stands beside it
_LINK = re.compile(r"\s*HYPERLINK\s+(?:\\[a-z]\s+)*\"([^\"]+)\"", re.I)
_LINK_OWN = re.compile(r"^(?:#|mailto:)|zotero\.org/(?:google-docs|users|groups)/|paperpile\.com/c/|endnote:", re.I)


def read(package: Package) -> Document:
    """The page of a Word document; what could not be read of it is told in `findings`."""
    return _Reader(package).read()


def read_pieces(package: Package) -> tuple[Document, list[Piece]]:
    """The page of a Word document as `read` gives it, and the pieces that it is made of, in its order.

    What stands in no piece is not in the file: numbers of lists and notes, what parts paragraphs.
    """
    reader = _Reader(package)
    reader.pieces = []
    return reader.read(), sorted(reader.pieces, key=lambda piece: piece.start)


@dataclass
class _Field:
    """A field that has begun: its code, the data of its program, where its result begins on the page."""

    paragraph: int
    code: list[str] = field(default_factory=list)
    data: list[str] = field(default_factory=list)
    result: int | None = None
    zone: str = ""
    held: list[tuple[str, dict[str, bool]]] = field(default_factory=list)  # words in the code: shown if it never ends


class _Reader:
    """Walks the parts of one package and writes its page."""

    def __init__(self, package: Package) -> None:
        self.package = package
        self.main = main_part(package)
        self.relations = named_parts(package, self.main)
        self.styles = Styles(package.xml(self._part("styles")))
        self.numbering = Numbering(package.xml(self._part("numbering")))
        self.live = Collector()
        self.findings: list[Finding] = []
        self.fields: list[_Field] = []
        self.calls: dict[str, list[str]] = {"footnotes": [], "endnotes": []}
        self.boxes: list[Element] = []
        self.around: list[str] = []  # zones that controls around the paragraph say
        self.links: dict[str, str] = {}
        self.bookmarks: dict[str, tuple[str, int]] = {}
        self.stored = stored_codes(package.xml("docProps/custom.xml"))
        self.part = ""
        self.paragraphs = 0
        self.pieces: list[Piece] | None = None  # kept for who writes in the file
        self.order: dict[int, int] = {}  # the number of each paragraph of the part

    def _part(self, kind: str) -> str:
        """The part that the document names for a kind, else the one that has its usual name."""
        return self.relations.get(kind, f"word/{kind}.xml")

    def read(self) -> Document:
        root = self.package.xml(self.main)
        self.out = PageWriter(lines=are_lines(words_of(e) for e in paragraphs_of(root)))
        self._begin(self.main, root)
        self.out.section("body")
        if root is not None:
            self._blocks(root)
        for kind in ("footnotes", "endnotes"):
            self._notes(kind)
        for name in self.package.names():
            if re.fullmatch(r"customXml/item\d+\.xml", name):
                self._sources(name)
            elif name.startswith("word/webextensions/webextension"):
                self._web_extension(name)
        self._begin("")
        live, marks = self.live.gathered()
        self.out.marks += marks
        for message, span in self.live.problems:
            self.findings.append(finding(message, span, rule="FMT002"))
        if self.main not in self.package.members:
            self.findings.append(finding("no Word document in the package", Span(0, 0), rule="FMT002"))
        self.findings += self.package.told()
        return self.out.document(live, self.findings)

    def _begin(self, part: str, root: Element | None = None) -> None:
        """Begin a part; fields that the part before left open end with it."""
        self.order = {id(e): number for number, e in enumerate(paragraphs_of(root), 1)}
        while self.fields:
            self.fields[-1].result = None
            self._field_ended()
        self.part, self.paragraphs = part, 0
        folder, _, name = part.rpartition("/")
        self.links = outside_links(self.package.xml(f"{folder}/_rels/{name}.rels")) if part else {}

    # Blocks: paragraphs, tables, and what wraps them.

    def _blocks(self, parent: Iterable[Element]) -> None:
        """The paragraphs and tables below an element, in order."""
        for element in parent:
            name = xml_safe.local(element)
            if name == "p":
                self._paragraph(element)
            elif name == "tbl":
                self._table(element)
            elif name == "sdt":
                self._control(element, self._blocks)
            elif name == "AlternateContent":
                self._blocks(shown_choice(element))
            elif name in ("altChunk", "subDoc"):
                self.findings.append(finding(f"an embedded document ({name}) is not read", Span(0, 0), rule="FMT002"))
            elif name in ("bookmarkStart", "bookmarkEnd"):
                self._bookmark(element, begins=name == "bookmarkStart")
            elif name in ("r", "t", "hyperlink", "fldSimple"):  # only in damaged parts does a run stand by itself
                self._paragraph(wrapped(element))
            elif name not in NO_TEXT:
                self._blocks(element)

    def _control(self, element: Element, walk: Callable[[Element], None]) -> None:
        """A content control: what it shows, and what its tag says of it."""
        properties = xml_safe.child(element, "sdtPr")
        code = value(xml_safe.child(properties, "tag"))
        gallery = value(xml_safe.child(properties, "docPartObj", "docPartGallery"))
        if gallery == "Bibliographies" or xml_safe.child(properties, "bibliography") is not None:
            code = "BIBLIOGRAPHY"
        self.around.append("navigation" if gallery == "Table of Contents" else "")
        start = self.out.here
        for content in xml_safe.children(element, "sdtContent"):
            walk(content)
        self.around.pop()
        self.live.code(code, self.out.until_here(start))

    def _paragraph(self, element: Element, prefix: str = "", zone: str | None = None) -> None:
        self.paragraphs += 1
        properties = xml_safe.child(element, "pPr")
        style = self.styles[value(xml_safe.child(properties, "pStyle"))]
        number = number_of(properties) or style.number
        shown = self.numbering.next(number) if number and has_words(element) else ""
        if zone is None:
            zone = self._zone() or style.zone
        number_in_part = self.order.get(id(element), self.paragraphs)
        self.out.paragraph(self.part, number_in_part, prefix=prefix + shown, zone=zone)
        self._inline(element, dict(style.marks))
        self._held_words()
        self.out.end_of_paragraph(deleted=is_on(xml_safe.child(properties, "rPr", "del")))
        boxes, self.boxes = self.boxes, []
        for box in boxes:
            self._blocks(box)

    def _zone(self) -> str:
        """What the fields and controls around a paragraph say of it."""
        return next((zone for zone in (*(f.zone for f in self.fields), *self.around) if zone), "")

    def _table(self, table: Element) -> None:
        """A row is a line with tabs, as it is when it is copied; cells that are all long are entries of their own."""
        for row in nearest(table, "tr"):
            cells = list(nearest(row, "tc"))
            held = [[len(words_of(p)) for p in paragraphs_in(cell) if has_words(p)] for cell in cells]
            worded = [i for i, lengths in enumerate(held) if lengths]
            as_line = all(len(held[i]) == 1 for i in worded) and any(held[i][0] <= _CELL for i in worded)
            numbered = bool(worded) and len(held[worded[0]]) == 1 and held[worded[0]][0] <= _LABEL
            for i, cell in enumerate(cells):
                if i in worded[1:] and (as_line or (numbered and i == worded[1])):
                    self.out.glue("\t")
                self._blocks(cell)

    # Inside of paragraphs: runs, fields, links, notes.

    def _inline(self, parent: Iterable[Element], marks: dict[str, bool]) -> None:
        for element in parent:
            name = xml_safe.local(element)
            take = _INLINE.get(name)
            if take is not None:
                take(self, element, marks)
            elif name in _BLANKS:
                self._write(_BLANKS[name], marks, element)
            elif name not in NO_TEXT:
                self._inline(element, marks)

    def _text(self, element: Element, marks: dict[str, bool]) -> None:
        self._write(element.text or "", marks, element)

    def _symbol(self, element: Element, marks: dict[str, bool]) -> None:
        self._write(symbol(value(element, "font"), value(element, "char")), marks, element)

    def _field_code(self, element: Element, marks: dict[str, bool]) -> None:
        if self.fields and self.fields[-1].result is None:
            self.fields[-1].code.append(element.text or "")

    def _simple_field(self, element: Element, marks: dict[str, bool]) -> None:
        start = self.out.here
        self._inline(element, marks)
        self._field_done(value(element, "instr"), self.out.until_here(start), ())

    def _hyperlink(self, element: Element, marks: dict[str, bool]) -> None:
        start = self.out.here
        self._inline(element, marks)
        self._linked(self.links.get(value(element, "id"), ""), self.out.until_here(start))

    def _note(self, element: Element, marks: dict[str, bool]) -> None:
        self._call(f"{xml_safe.local(element).removesuffix('Reference')}s", element)

    def _inline_control(self, element: Element, marks: dict[str, bool]) -> None:
        self._control(element, partial(self._inline, marks=marks))

    def _place(self, element: Element, marks: dict[str, bool]) -> None:
        self._bookmark(element, begins=xml_safe.local(element) == "bookmarkStart")

    def _box(self, element: Element, marks: dict[str, bool]) -> None:
        """Text of a shape, which has paragraphs of its own."""
        self.boxes.append(wrapped(element) if xml_safe.local(element) == "p" else element)

    def _choice(self, element: Element, marks: dict[str, bool]) -> None:
        self._inline(shown_choice(element), marks)

    def _run(self, run: Element, marks: dict[str, bool]) -> None:
        properties = xml_safe.child(run, "rPr")
        style = self.styles[value(xml_safe.child(properties, "rStyle"))]
        hidden = xml_safe.child(properties, "vanish")
        if is_on(hidden) or (hidden is None and style.hidden):
            self._inline((e for e in run if xml_safe.local(e) in ("fldChar", "instrText")), marks)
            return
        self._inline(run, {**marks, **dict(style.marks), **dict(run_marks(properties))})

    def _write(self, words: str, marks: dict[str, bool], element: Element | None = None) -> None:
        while self.fields and self.fields[-1].result is None and self.fields[-1].paragraph != self.paragraphs:
            self._field_ended()  # a code that never ends: what follows it in other paragraphs is text
        coded = next((f for f in self.fields if f.result is None), None)
        if coded is None:
            self.out.text(words, [kind for kind, on in marks.items() if on])
            if self.pieces is not None and element is not None and words:
                self.pieces.append(Piece(self.out.length - len(words), self.out.length, self.part, element))
        else:
            coded.held.append((words, marks))

    def _held_words(self) -> None:
        """At the end of a paragraph: the words behind the beginning of a code that did not end in it are text."""
        first = next((i for i, f in enumerate(self.fields) if f.result is None and f.held), None)
        if first is None or self.fields[first].paragraph != self.paragraphs:
            return
        held = self.fields[first].held
        while len(self.fields) > first:
            self._field_ended()
        for words, marks in held:
            self._write(words, marks)

    def _field_mark(self, element: Element, marks: dict[str, bool]) -> None:
        kind = value(element, "fldCharType")
        if kind == "begin":
            data = [e.text or "" for e in element if xml_safe.local(e) == "fldData"]
            if len(self.fields) >= _DEEPEST:
                return
            self.fields.append(_Field(self.paragraphs, data=data))
        elif kind == "separate" and self.fields:
            begun = self.fields[-1]
            begun.result = self.out.here
            code = "".join(begun.code)[:400]
            begun.zone = "list" if is_bibliography(code) else "navigation" if code.lstrip().startswith("TOC") else ""
        elif kind == "end" and self.fields:
            self._field_ended()

    def _field_ended(self) -> None:
        ended = self.fields.pop()
        start = self.out.length if ended.result is None else ended.result
        code = "".join(ended.code)
        if "EN.CITE.DATA" in code and self.fields:
            self.fields[-1].data += ended.data  # EndNote's items stand in a field inside of the code of its field
        else:
            self._field_done(code, self.out.until_here(start), tuple(dict.fromkeys(ended.data)))

    def _field_done(self, code: str, span: Span, data: tuple[str, ...]) -> None:
        if link := _LINK.match(code):
            self._linked(link[1], span)
        else:
            self.live.code(code, span, data)

    def _linked(self, address: str, span: Span) -> None:
        if address and span.end > span.start and not _LINK_OWN.search(address):
            self.out.marks.append(Mark(span, "link", address))

    def _call(self, kind: str, element: Element) -> None:
        """The place where a note is called; its own mark (a star) is no number."""
        note = value(element, "id")
        if kind in self.calls and note not in self.calls[kind]:
            self.calls[kind].append(note)
            at = self.out.here
            self.out.marks.append(Mark(Span(at, at), "note", str(len(self.calls[kind]))))

    def _bookmark(self, element: Element, *, begins: bool) -> None:
        """Zotero and Mendeley can keep their codes in the document's properties, under the name of a bookmark."""
        identity = value(element, "id")
        if begins:
            self.bookmarks[identity] = (value(element, "name"), self.out.here)
        elif identity in self.bookmarks:
            name, start = self.bookmarks.pop(identity)
            if name in self.stored:
                self.live.code(self.stored[name], self.out.until_here(start))

    # Parts beside the document.

    def _notes(self, kind: str) -> None:
        part = self._part(kind)
        root = self.package.xml(part)
        if root is None:
            return
        self._begin(part, root)
        self.out.section(kind)
        notes = {
            value(e, "id"): e
            for e in root.iter()
            if xml_safe.local(e) == kind[:-1] and value(e, "type") in ("", "normal")
        }
        called = [n for n in self.calls[kind] if n in notes]
        for number, note in enumerate([*called, *(n for n in notes if n not in called)], 1):
            prefix = f"[^{number}]: "
            for element in notes[note]:
                before = self.out.length
                if xml_safe.local(element) == "p":
                    self._paragraph(element, prefix, "")
                else:
                    self._blocks(wrapped(element))
                if self.out.length > before:
                    prefix = ""
        self.out.end_section()

    def _sources(self, name: str) -> None:
        root = self.package.xml(name)
        if root is not None and xml_safe.local(root) in ("Sources", "damaged"):
            self.live.items(sources.of_word(root))

    def _web_extension(self, name: str) -> None:
        root = self.package.xml(name)
        for element in root.iter() if root is not None else ():
            if value(element, "name") == "MENDELEY_CITATIONS":
                self.live.mendeley(value(element, "value"))


_INLINE: dict[str, Callable[[_Reader, Element, dict[str, bool]], None]] = {
    "r": _Reader._run,
    "t": _Reader._text,
    "sym": _Reader._symbol,
    "fldChar": _Reader._field_mark,
    "instrText": _Reader._field_code,
    "fldSimple": _Reader._simple_field,
    "hyperlink": _Reader._hyperlink,
    "footnoteReference": _Reader._note,
    "endnoteReference": _Reader._note,
    "sdt": _Reader._inline_control,
    "bookmarkStart": _Reader._place,
    "bookmarkEnd": _Reader._place,
    "txbxContent": _Reader._box,
    "p": _Reader._box,
    "AlternateContent": _Reader._choice,
}
