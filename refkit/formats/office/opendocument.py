"""OpenDocument texts (.odt) as a page: paragraphs, notes, tables, lists, and the items that managers left in marks.

Zotero and Mendeley name their marks with the code of the citation; LibreOffice's own bibliography keeps the fields of
an item as attributes of a mark. Deleted text of tracked changes and hidden text are not read.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from xml.etree.ElementTree import Element

from refkit.formats.base import finding
from refkit.formats.office.listnumbers import written
from refkit.formats.office.livefields import Collector, stored_codes
from refkit.formats.office.package import Package
from refkit.formats.office.page import Document, Mark, PageWriter, are_lines
from refkit.formats.office.sources import of_bibliography_mark
from refkit.formats.syntax import xml_safe
from refkit.formats.syntax.xml_safe import value
from refkit.trace import Finding, Span

_CONTENT = "content.xml"
# Deleted text, comments, forms, what stands in no line of the text.
_SKIPPED = frozenset(
    "tracked-changes annotation annotation-end forms sequence-decls variable-decls user-field-decls note-citation "
    "index-title-template table-of-content-source bibliography-source alphabetical-index-source hidden-text "
    "hidden-paragraph desc title event-listeners ruby-text note-body".split()
)
_ZONES = (
    (re.compile(r"(?:Heading|Title|Subtitle|Contents_20_Heading|Bibliography_20_Heading)(?:_20_\d+)?$"), "heading"),
    (re.compile(r"Contents_20_\d+$"), "navigation"),
    (re.compile(r"Bibliography(?:_20_\d+)?$"), "list"),
)
_FORMATS = {"1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
_MOST_BLANKS = 200  # that one element may stand for


def read(package: Package) -> Document:
    """The page of an OpenDocument text; what could not be read of it is told in `findings`."""
    return _Reader(package).read()


class _Reader:
    """Walks the content of one package and writes its page."""

    def __init__(self, package: Package) -> None:
        self.package = package
        self.live = Collector()
        self.findings: list[Finding] = []
        self.order: dict[int, int] = {}  # the number of each paragraph of the content
        self.notes: dict[str, list[tuple[str, Element]]] = {"footnotes": [], "endnotes": []}
        self.marks: dict[str, int] = {}
        self.styles: dict[str, tuple[str, dict[str, bool]]] = {}
        self.zones: list[str] = []
        self.prefixes: list[str] = []
        self.lists: list[tuple[str, int]] = []  # the lists that are open: style and level
        self.numbers: dict[tuple[str, int], tuple[str, str, str]] = {}  # what a level writes: before, form, after
        self.counts: dict[tuple[str, int], int] = {}
        self.stored = stored_codes(package.xml("meta.xml"))

    def read(self) -> Document:
        root = self.package.xml(_CONTENT)
        if root is not None:
            every = (e for e in root.iter() if xml_safe.local(e) in ("p", "h"))
            self.order = {id(e): number for number, e in enumerate(every, 1)}
        for part in (self.package.xml("styles.xml"), root):
            self._read_styles(part)
        body = next((e for e in root.iter() if xml_safe.local(e) == "body"), root) if root is not None else None
        paragraphs = [] if body is None else [e for e in body.iter() if xml_safe.local(e) == "p"]
        self.out = PageWriter(lines=are_lines("".join(e.itertext()) for e in paragraphs))
        self.out.section("body")
        self._blocks(body if body is not None else ())
        for kind, notes in self.notes.items():
            self.out.section(kind)
            for number, (_, element) in enumerate(notes, 1):
                self.prefixes.append(f"[^{number}]: ")
                self._blocks(element)
                self.prefixes.clear()
            self.out.end_section()
        live, marks = self.live.gathered()
        self.out.marks += marks
        for message, span in self.live.problems:
            self.findings.append(finding(message, span, rule="FMT002"))
        if root is None:
            self.findings.append(finding("no OpenDocument text in the package", Span(0, 0), rule="FMT002"))
        self.findings += self.package.told()
        return self.out.document(live, self.findings)

    def _read_styles(self, root: Element | None) -> None:
        """What styles say: their parent's name (a style of the text has one) and their emphasis."""
        for style in root.iter() if root is not None else ():
            if xml_safe.local(style) == "list-style":
                self._read_list_style(style)
            if xml_safe.local(style) != "style":
                continue
            marks: dict[str, bool] = {}
            for properties in style:
                if xml_safe.local(properties) == "text-properties":
                    marks.update(_emphasis(properties))
            self.styles[value(style, "name")] = (value(style, "parent-style-name"), marks)

    def _read_list_style(self, style: Element) -> None:
        for level in xml_safe.children(style, "list-level-style-number"):
            form = _FORMATS.get(value(level, "num-format"))
            depth = value(level, "level")
            if form and depth.isascii() and depth.isdigit() and len(depth) < 3:
                ends = value(level, "num-prefix"), value(level, "num-suffix")
                self.numbers[(value(style, "name"), int(depth))] = (ends[0], form, ends[1])

    def _style(self, name: str) -> tuple[dict[str, bool], str]:
        """The emphasis of a style and of those that it is based on, and the zone that their names say."""
        chain: list[str] = []
        while name and name not in chain and len(chain) < 20:
            chain.append(name)
            name = self.styles.get(name, ("", {}))[0]
        marks: dict[str, bool] = {}
        for one in reversed(chain):
            marks.update(self.styles.get(one, ("", {}))[1])
        return marks, next((zone for one in chain for pattern, zone in _ZONES if pattern.match(one)), "")

    def _blocks(self, parent: Iterable[Element]) -> None:
        for element in parent:
            name = xml_safe.local(element)
            if name in ("p", "h"):
                self._paragraph(element, heading=name == "h")
            elif name == "table":
                self._table(element)
            elif name in ("section", "bibliography", "table-of-content", "index-body"):
                self._section(element, name)
            elif name == "list":
                self._list(element)
            elif name.startswith(("reference-mark", "bookmark")):
                self._mark(element, name)
            elif name not in _SKIPPED:
                self._blocks(element)

    def _list(self, element: Element) -> None:
        """A list, each item with its number or a bullet; a list inside of one without a style has that of the other."""
        name = value(element, "style-name") or (self.lists[-1][0] if self.lists else "")
        level = len(self.lists) + 1
        form = self.numbers.get((name, level))
        goes_on = value(element, "continue-numbering") == "true" or value(element, "continue-list")
        count = self.counts.get((name, level), 0) if goes_on else 0
        self.lists.append((name, level))
        for item in element:
            if xml_safe.local(item) == "list-item":
                count += 1
                if form is None:
                    self.prefixes.append("• ")
                else:
                    before, how, after = form
                    self.prefixes.append(f"{before}{written(count, how)}{after} ")
            self._blocks(item)
            self.prefixes.clear()
        self.lists.pop()
        self.counts[(name, level)] = count

    def _section(self, element: Element, name: str) -> None:
        code = value(element, "name")
        if name == "bibliography":
            code = "BIBLIOGRAPHY"
        is_list = name == "bibliography" or "CSL_BIBLIOGRAPHY" in code or "ZOTERO_BIBL" in code
        self.zones.append("list" if is_list else "navigation" if name == "table-of-content" else "")
        start = self.out.here
        self._blocks(element)
        self.zones.pop()
        if name != "index-body":
            self.live.code(code if code != "BIBLIOGRAPHY" or name == "bibliography" else "", self.out.until_here(start))

    def _paragraph(self, element: Element, *, heading: bool = False) -> None:
        marks, zone = self._style(value(element, "style-name"))
        around = next((z for z in reversed(self.zones) if z), "")
        prefix = self.prefixes[-1] if self.prefixes and any(True for t in element.itertext() if t.strip()) else ""
        if prefix:
            self.prefixes.clear()
        zone = "heading" if heading else around or zone
        self.out.paragraph(_CONTENT, self.order.get(id(element), 0), prefix=prefix, zone=zone)
        boxes: list[Element] = []
        self._inline(element, marks, boxes)
        self.out.end()
        for box in boxes:
            self._blocks(box)

    def _table(self, table: Element) -> None:
        """A row is a line with tabs where its cells hold a line each and some are short, else cells are paragraphs."""
        for row in table.iter():
            if xml_safe.local(row) != "table-row":
                continue
            cells = [c for c in row if xml_safe.local(c) == "table-cell"]
            held = [[n for p in c if (n := len("".join(p.itertext()).strip()))] for c in cells]
            worded = [i for i, lengths in enumerate(held) if lengths]
            as_line = all(len(held[i]) == 1 for i in worded) and any(held[i][0] <= 60 for i in worded)
            numbered = bool(worded) and len(held[worded[0]]) == 1 and held[worded[0]][0] <= 8
            for i, cell in enumerate(cells):
                if i in worded[1:] and (as_line or (numbered and i == worded[1])):
                    self.out.glue("\t")
                self._blocks(e for e in cell if xml_safe.local(e) != "table")

    def _inline(self, parent: Element, marks: dict[str, bool], boxes: list[Element]) -> None:
        self._write(parent.text, marks)
        for element in parent:
            name = xml_safe.local(element)
            if name == "span":
                self._inline(element, {**marks, **self._style(value(element, "style-name"))[0]}, boxes)
            elif name == "s":
                count = value(element, "c")
                times = int(count) if count.isascii() and count.isdigit() and len(count) < 5 else 1
                self._put(" " * min(_MOST_BLANKS, times), marks)
            elif name in ("tab", "line-break"):
                self._put("\t" if name == "tab" else "\n", marks)
            elif name == "soft-page-break" or name in _SKIPPED:
                pass
            elif name == "note":
                self._note(element)
            elif name == "a":
                start = self.out.here
                self._inline(element, marks, boxes)
                span, address = self.out.until_here(start), value(element, "href")
                if re.match(r"https?://", address) and span.end > span.start:
                    self.out.marks.append(Mark(span, "link", address))
            elif name == "bibliography-mark":
                self._own_mark(element, marks, boxes)
            elif name.startswith(("reference-mark", "bookmark")):
                self._mark(element, name)
            elif name in ("frame", "text-box", "custom-shape", "g", "rect"):
                boxes.append(element)
            else:
                self._inline(element, marks, boxes)
            self._write(element.tail, marks)

    def _write(self, words: str | None, marks: dict[str, bool]) -> None:
        """Text with white space as OpenDocument counts it: a run of it is one blank."""
        if words:
            text = re.sub(r"[ \t\r\n]+", " ", words)
            if self.out.at_start:
                text = text.lstrip(" ")
            self._put(text, marks)

    def _put(self, words: str, marks: dict[str, bool]) -> None:
        self.out.text(words, [kind for kind, on in marks.items() if on])

    def _note(self, element: Element) -> None:
        kind = "endnotes" if value(element, "note-class") == "endnote" else "footnotes"
        body = xml_safe.child(element, "note-body")
        if body is not None:
            self.notes[kind].append((value(element, "id"), body))
            at = self.out.here
            self.out.marks.append(Mark(Span(at, at), "note", str(len(self.notes[kind]))))

    def _own_mark(self, element: Element, marks: dict[str, bool], boxes: list[Element]) -> None:
        """A citation of LibreOffice's own bibliography."""
        start = self.out.here
        self._inline(element, marks, boxes)
        found = of_bibliography_mark({k.rpartition("}")[2]: v for k, v in element.attrib.items()})
        if found is not None:
            self.live.items([found], self.out.until_here(start))

    def _mark(self, element: Element, name: str) -> None:
        """The beginning or the end of a mark whose name may be the code of a citation, or stand for one."""
        code = value(element, "name")
        if name.endswith("-start"):
            self.marks[code] = self.out.here
        elif name.endswith("-end"):
            start = self.marks.pop(code, None)
            stored = self.stored.get(code, code)
            if start is not None and (name.startswith("reference") or code in self.stored):
                self.live.code(stored, self.out.until_here(start))
        elif name == "reference-mark":
            self.live.code(code, self.out.until_here(self.out.here))


def _emphasis(properties: Element) -> dict[str, bool]:
    out: dict[str, bool] = {}
    if slant := value(properties, "font-style"):
        out["italic"] = slant in ("italic", "oblique")
    if weight := value(properties, "font-weight"):
        out["bold"] = weight == "bold" or (weight.isascii() and weight.isdigit() and int(weight) >= 600)
    if variant := value(properties, "font-variant"):
        out["small-caps"] = variant == "small-caps"
    if raised := value(properties, "text-position"):
        out["superscript"] = raised.startswith(("super", "3", "5")) and not raised.startswith("-")
        out["subscript"] = raised.startswith(("sub", "-"))
    return out
