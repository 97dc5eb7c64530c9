"""The steps of an RTF file written as a page: the body, then its footnotes, then its endnotes."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable, Sequence

from refkit.formats.base import finding
from refkit.formats.office.livefields import Collector
from refkit.formats.office.page import Document, Mark, PageWriter, are_lines
from refkit.formats.office.rtf.steps import DEEPEST, Field, Note, Step
from refkit.trace import Finding, Span

_CELL = 60  # characters: what stands beside a longer cell is a paragraph of its own
_LINK = re.compile(r"\s*HYPERLINK\s+(?:\\[a-z]\s+)*\"([^\"]+)\"", re.I)


def page_of(steps: Sequence[Step], notes: Sequence[Note], findings: Iterable[Finding]) -> Document:
    """The page of a file's steps, with what was found while they were read."""
    words = "".join("\n" if kind in ("par", "row") else text for kind, text, _, _ in steps if kind != "zone")
    writer = _Writer(notes, PageWriter(lines=are_lines(words.split("\n"))))
    writer.write(steps)
    live, marks = writer.live.gathered()
    writer.out.marks += marks
    unread = [finding(message, span, rule="FMT002") for message, span in writer.live.problems]
    return writer.out.document(live, [*findings, *unread])


class _Writer:
    """Writes the steps of one file; gathers the items in its fields."""

    def __init__(self, notes: Sequence[Note], out: PageWriter) -> None:
        self.out = out
        self.live = Collector()
        self.notes = {"footnotes": [n for n in notes if not n.end], "endnotes": [n for n in notes if n.end]}
        self.numbers = {id(note): number for found in self.notes.values() for number, note in enumerate(found, 1)}

    def write(self, steps: Sequence[Step]) -> None:
        """The body and the notes behind it."""
        self.out.section("body")
        self._play(steps, "body", "")
        for kind, found in self.notes.items():
            self.out.section(kind)
            for number, note in enumerate(found, 1):
                self._play(note.steps, kind, f"[^{number}]: ")
            self.out.end_section()

    def _play(self, steps: Sequence[Step], part: str, prefix: str) -> None:
        """Write the steps of the body or of a note."""
        starts: list[tuple[Field, int]] = []
        number = 1
        zone = ""
        cell = -1  # where the cell that is open begins
        lists = 0  # open fields that print a bibliography

        def paragraph(first: str = "") -> None:
            self.out.paragraph(part, number, prefix=first, zone="list" if lists else zone)

        paragraph(prefix)
        for kind, text, marks, what in steps:
            if kind == "text":
                cell = self.out.here if cell < 0 else cell
                self.out.text(text, marks)
            elif kind in ("par", "row", "cell"):
                short = cell >= 0 and self.out.length - cell <= _CELL
                self.out.end()
                if kind == "cell" and short:
                    self.out.glue("\t")
                elif kind == "row":
                    self.out.glue("")
                number += 1
                cell = -1
                paragraph()
            elif kind == "zone":
                zone = text
                if self.out.at_start:
                    paragraph(prefix if number == 1 else "")
            elif kind == "note" and isinstance(what, Note):
                self.out.marks.append(Mark(Span(self.out.here, self.out.here), "note", str(self.numbers[id(what)])))
            elif kind == "begin" and isinstance(what, Field):
                starts.append((what, self.out.here))
                lists += what.prints_list
            elif kind == "end" and isinstance(what, Field):
                start = self.out.here
                while starts and any(f is what for f, _ in starts[-DEEPEST:]):
                    ended, start = starts.pop()
                    lists -= ended.prints_list
                    if ended is what:
                        break
                self._ended(what, self.out.until_here(start))
        self.out.end()

    def _ended(self, ended: Field, span: Span) -> None:
        code = "".join(ended.code)
        if link := _LINK.match(code):
            if re.match(r"https?://", link[1]) and span.end > span.start:
                self.out.marks.append(Mark(span, "link", link[1]))
            return
        data = _in_base64("".join(ended.data))
        self.live.code(code, span, (data,) if data else ())


def _in_base64(digits: str) -> str:
    """Data that stand as hexadecimal digits, in base64."""
    clean = "".join(digits.split())
    clean = clean[: len(clean) - len(clean) % 2]
    try:
        return base64.b64encode(bytes.fromhex(clean)).decode("ascii")
    except ValueError:
        return ""
