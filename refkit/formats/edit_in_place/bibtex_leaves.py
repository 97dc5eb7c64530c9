"""The values of a BibTeX entry and where they stand, through macros, `#`, `crossref` and `xdata` to their own places.

A value of several parts is a leaf for each of them; a macro's is the value of its @string, and what an entry inherits
is a leaf of its parent. Other entries may read both too.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from refkit.formats.bibtex.field_map import VERBATIM
from refkit.formats.edit_in_place.latex_spelling import text_spelling, verbatim_spelling
from refkit.formats.edit_in_place.leaves import Leaf
from refkit.formats.latex.encode import encode
from refkit.trace import Span

_HEAD = re.compile(r"@\s*(?P<type>\w+)\s*(?P<opens>[{(])\s*")
_KEY = re.compile(r"(?P<key>[^\s,={}()\"#%]*)\s*,")
_NAME = re.compile(r"(?P<name>[A-Za-z][\w:.+/*-]*)\s*=\s*")
_GAP = re.compile(r"(?:[\s,]|%[^\n]*)*")
_BARE = re.compile(r"[^\s,{}()\"#=%]+")
_JOINT = re.compile(r"\s*#\s*")
_INHERITS = ("crossref", "xdata")
_MOST_PARENTS = 20  # more are followed for no entry


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a field's value: its span between its marks, or the name of a macro."""

    field: str
    start: int
    end: int
    macro: bool = False


def parts(text: str, start: int, end: int) -> Iterator[Part]:
    """The parts of all values of the entry that begins at `start`, in order; what is broken is walked over."""
    head = _HEAD.search(text, start, min(end, start + 200))
    if head is None:
        return
    at = head.end()
    key = _KEY.match(text, at, end) if head["type"].lower() != "string" else None
    if key:
        at = key.end()
    while at < end:
        at = _gap(text, at, end)
        name = _NAME.match(text, at, end)
        if name is None:
            if text[at : at + 1] in "})":
                return
            following = re.compile(r"[,\n]").search(text, at + 1, end)
            if following is None:
                return
            at = following.start()
            continue
        at = name.end()
        field = name["name"].lower()
        while True:
            found, at = _part(text, at, end, field)
            if found is None:
                break
            yield found
            joint = _JOINT.match(text, at, end)
            if joint is None:
                break
            at = joint.end()


def _gap(text: str, at: int, end: int) -> int:
    match = _GAP.match(text, at, end)
    return match.end() if match else at


def _part(text: str, at: int, end: int, field: str) -> tuple[Part | None, int]:
    char = text[at : at + 1]
    if char in ("{", '"'):
        close = _closing(text, at, end)
        return Part(field, at + 1, close), min(close + 1, end)
    bare = _BARE.match(text, at, end)
    if bare is None:
        return None, at + 1
    return Part(field, at, bare.end(), macro=not bare[0].isdigit()), bare.end()


_MARK = re.compile(r"(?<!\\)[{}\"]")


def _closing(text: str, start: int, end: int) -> int:
    quoted = text[start] == '"'
    depth = 0
    for match in _MARK.finditer(text, start + quoted, end):
        if match[0] == "{":
            depth += 1
        elif match[0] == "}":
            depth -= 1
            if depth == 0 and not quoted:
                return match.start()
        elif quoted and depth <= 0:
            return match.start()
    return end


class BibPlaces:
    """The leaves of the entries of one file. What the whole file says is looked up when an entry needs it."""

    def __init__(self, text: str, plain: Callable[[str], bool]) -> None:
        self.text = text
        self.plain = plain
        self._signs: dict[str, bool] = {}
        self._strings: dict[str, Part] | None = None
        self._entries: dict[str, tuple[int, int]] | None = None
        self._known: dict[tuple[int, int], tuple[list[Leaf], list[str]]] = {}

    def leaves(self, start: int, end: int) -> list[Leaf]:
        """The leaves of the entry from `start` to `end`, its own before what it inherits."""
        out: list[Leaf] = []
        todo = [(start, end)]
        for place in todo:
            if place not in self._known:
                self._known[place] = self._of_entry(*place)
            leaves, parents = self._known[place]
            out += leaves
            for key in parents:
                parent = self.entries().get(key)
                if parent is not None and len(todo) < _MOST_PARENTS and all(p[0] != parent[0] for p in todo):
                    todo.append(parent)
        return out

    def _of_entry(self, start: int, end: int) -> tuple[list[Leaf], list[str]]:
        """The leaves of an entry's own fields, macros included, and the keys that it inherits from."""
        out: list[Leaf] = []
        parents: list[str] = []
        for part in parts(self.text, start, end):
            if part.macro:
                meant = self.strings().get(self.text[part.start : part.end].lower())
                if meant is not None:
                    out.append(self._leaf(part.field, meant))
                continue
            out.append(self._leaf(part.field, part))
            if part.field in _INHERITS:
                parents += [k.strip() for k in self.text[part.start : part.end].split(",")]
        return out, parents[:_MOST_PARENTS]

    def _leaf(self, name: str, part: Part) -> Leaf:
        raw = name in VERBATIM or name in ("link", "pdf")
        decode = partial(verbatim_spelling if raw else text_spelling, self.text, part.start, part.end)
        where = Span(part.start, part.end)
        return Leaf(name, decode, self._address if raw else self._words, _in_balance, where)

    def _words(self, piece: str) -> str | None:
        """A piece as LaTeX, in the way of the file: a sign that it has as such elsewhere is written as such."""
        if piece.isascii():
            return encode(piece)
        spelt = "".join(c if self._as_such(c) else encode(c, ascii=not self.plain(c)) for c in piece)
        return spelt if all(map(self.plain, spelt)) else None

    def _as_such(self, char: str) -> bool:
        if char not in self._signs:
            self._signs[char] = not char.isascii() and self.plain(char) and char in self.text
        return self._signs[char]

    def _address(self, piece: str) -> str | None:
        return piece if all(map(self.plain, piece)) and not set(piece) & set('{}"\\') else None

    def strings(self) -> dict[str, Part]:
        """The values of the macros; one of several parts, or of other macros, is none that could be rewritten."""
        if self._strings is None:
            self._strings = {}
            for match in _STRING.finditer(self.text):
                found = list(parts(self.text, match.start(), self._end(match.start())))
                for part in found:
                    if not part.macro and sum(p.field == part.field for p in found) == 1:
                        self._strings[part.field] = part
        return self._strings

    def entries(self) -> dict[str, tuple[int, int]]:
        """Where each entry stands, by its key; the first of several."""
        if self._entries is None:
            self._entries = {}
            for match in _ENTRY.finditer(self.text):
                if match["key"] not in self._entries:
                    at = match.start("at")
                    self._entries[match["key"]] = at, self._end(at)
        return self._entries

    def _end(self, start: int) -> int:
        opened = re.compile(r"[{(]").search(self.text, start)
        if opened is None:
            return len(self.text)
        following = _BEGINS.search(self.text, opened.end())
        return following.start() if following else len(self.text)


_STRING = re.compile(r"@\s*string\s*[{(]", re.I)
_ENTRY = re.compile(r"(?m:^)[ \t]*(?P<at>@)\s*\w+\s*[{(]\s*(?P<key>[^\s,={}()\"#%]+)\s*,")
_BEGINS = re.compile(r"(?m:^)[ \t]*@\s*\w+\s*[{(]")


def _in_balance(raw: str) -> bool:
    """Whether a stretch holds whole groups, so that taking it out leaves the braces around it in pairs."""
    depth = 0
    for char in raw:
        depth += (char == "{") - (char == "}")
        if depth < 0:
            return False
    return depth == 0
