"""The grammar of a form: one line says in which order its parts stand; it becomes one pattern.

    author[ role!]: 《title》{, volume; place: publisher; issued; page}

| in a line | stands for |
|---|---|
| `title`, `page` | a part; what it may look like says its shape (`refkit.parse.forms.shapes`) |
| `editor=people` | a part of the shape `people` that is the field `editor` |
| `editor!` | a label: a word that the languages have for it |
| `unread=remark` | words that are passed over: they are told as not read |
| `_wrote` | words of the shape `wrote` that are no field, only say what stands beside them |
| `'v.'` | these very letters |
| `[ ... ]` | may be missing |
| `( a \\| b )` | one or the other |
| `{ a; b; c }` | any of them, each once at most, in any order, parted by marks |
| `《title》` | in the brackets of a title, of any kind |
| `『title』`, `「title」` | in those of a work; in those of a part of one, or in quotation marks |
| `（ ... ）` | in round brackets |
| `,` `.` `:` `/` `-` | that mark, in any width, with blanks around it or not |
| `+` | any of these marks, or a blank |
| `~` | any of them, an opening bracket, or nothing |
| a blank | a blank, or nothing |

A pattern never runs over a mark that a part may not hold, and an entry longer than `LONGEST` is not tried: its cost is
bounded.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from refkit.parse.forms.sheet import folded_marks

LONGEST = 900
"""Characters of the longest entry that a form is tried on."""

_NAME = "[a-z][a-z_]*"
_TOKEN = re.compile(
    rf"""(?P<blank>\s+)
    | (?P<label>{_NAME})!
    | (?P<part>_?{_NAME}(?:={_NAME})?)
    | '(?P<literal>[^']+)'
    | (?P<mark>[\[\]{{}}()|;《》『』「」（）,.:/~+-])""",
    re.VERBOSE,
)
_MARKS = {
    ",": r"\s?[,、]\s?",
    ".": r"\s?[.。]\s?",
    ":": r"\s?:\s?",
    "/": r"\s?/\s?",
    "-": r"\s?-\s?",
    "（": r"\s?\(\s?",
    "）": r"\s?\)\s?",
    "+": r"(?:\s?[,、.。:;]\s?|\s)",
    "~": r"\s?[,、.。:;-]?\s?\(?\s?",
}
_OF_WORKS = ("《》", "『』", "<>")
_OF_PARTS = ("「」", "〈〉", "“”", "‘’", '""')
_TITLES = {"『": ("』", _OF_WORKS), "「": ("」", (*_OF_PARTS, "<>")), "《": ("》", (*_OF_WORKS, *_OF_PARTS))}
_STOP = r"(?:[,、。;]|\.(?!\d))"
_AFTER_STOP = rf"\s?(?:{_STOP}|[:·])?\s?[(\[]\s?"
_AFTER_BRACKET = rf"\s?[)\]]\s?(?:{_STOP}|:)?\s?[(\[]?\s?"
BETWEEN = rf"(?:{_AFTER_STOP}|{_AFTER_BRACKET}|\s?{_STOP}\s?[(\[]?\s?|\s)"
"""What parts the pieces that stand in any order."""
ENDS = r"(?=\s?[,、。;:()\[\]]|\.(?!\d)|\s|$)"
"""What follows such a piece."""
LAST = r"[\s,、.。;:()\[\]]*"
"""What may be left at the end of an entry."""


class GrammarError(ValueError):
    """A line of a form that is no grammar: what is wrong, and where in the line."""


class Group(NamedTuple):
    """A group of a pattern: which field it is ("" for words of a label), and of which shape."""

    name: str
    field: str
    shape: str


class Vocabulary(NamedTuple):
    """What the words of a line stand for: sources of patterns without groups. A KeyError says that there is none."""

    shapes: Callable[[str], str]
    labels: Callable[[str], str]
    between: str = BETWEEN
    ends: str = ENDS


@dataclass(frozen=True)
class Line:
    """A line of a grammar, which becomes a pattern when it is tried first. Reading it may raise GrammarError."""

    text: str
    vocabulary: Vocabulary

    @property
    def pattern(self) -> re.Pattern[str]:
        """What the text of a whole sheet is matched with."""
        return self._compiled[0]

    @property
    def groups(self) -> tuple[Group, ...]:
        """What the groups of the pattern are."""
        return self._compiled[1]

    @cached_property
    def _compiled(self) -> tuple[re.Pattern[str], tuple[Group, ...]]:
        reader = _Reader(self.text.strip(), self.vocabulary)
        parts, _ = reader.until("")
        if len(parts) > 1:
            raise reader.wrong("'|' and ';' stand in brackets only")
        pattern = re.compile(folded_marks(rf"\s*{parts[0]}{LAST}"))
        if pattern.groups != len(reader.groups):
            raise GrammarError(f"a shape with groups of its own in the line {self.text!r}")
        return pattern, tuple(reader.groups)


class _Reader:
    """Reads a line from left to right; each method gives the source of a pattern for what it read."""

    def __init__(self, text: str, vocabulary: Vocabulary) -> None:
        self.text, self.vocabulary = text, vocabulary
        self.groups: list[Group] = []
        self.start = self.at = 0
        """Where the last token begins and ends."""

    def wrong(self, what: str) -> GrammarError:
        before, after = self.text[: self.start], self.text[self.start :]
        return GrammarError(f"{what}, at character {self.start + 1} (after ▸): {before}▸{after}")

    def next(self) -> tuple[str, str]:
        """The next token: its kind and its text; ("end", "") at the end."""
        self.start = self.at
        if self.at == len(self.text):
            return "end", ""
        match = _TOKEN.match(self.text, self.at)
        if match is None:
            raise self.wrong("no part of a grammar")
        self.at = match.end()
        kind = str(match.lastgroup)
        return kind, str(match[kind])

    def until(self, closing: str) -> tuple[list[str], str]:
        """The sources of what stands up to a mark ("" for the end), parted at "|" and ";", and that mark."""
        out = [""]
        opened = self.start
        while True:
            kind, token = self.next()
            if kind == "end" and closing:
                self.start = opened
                raise self.wrong("a bracket that is not closed")
            if kind == "end" or (kind == "mark" and token == closing):
                return out, token
            if kind == "mark" and token in "|;":
                out.append("")
            else:
                out[-1] += self.element(kind, token)

    def element(self, kind: str, token: str) -> str:
        """One element: a blank, letters, a label, a part, or what a mark stands for or opens."""
        if kind == "blank":
            return r"\s?"
        if kind == "literal":
            return re.escape(token)
        if kind == "label":
            return self.group("", token, self.known(self.vocabulary.labels, token))
        if kind == "part":
            name, _, shape = token.partition("=")
            field = "" if name.startswith("_") else name
            shape = shape or name.removeprefix("_")
            return self.group(field, shape, self.known(self.vocabulary.shapes, shape))
        return self.marked(token)

    def marked(self, token: str) -> str:
        if token in _MARKS:
            return _MARKS[token]
        if token == "[":
            return f"(?:{'|'.join(self.until(']')[0])})?"
        if token == "(":
            return f"(?:{'|'.join(self.until(')')[0])})"
        if token == "{":
            return self.any_order()
        if token in _TITLES:
            return self.titled(*_TITLES[token])
        raise self.wrong(f"{token!r} closes nothing")

    def titled(self, closing: str, pairs: tuple[str, ...]) -> str:
        """A part in brackets: it may hold the same brackets once more, and all others."""
        kind, token = self.next()
        if kind != "part" or self.next() != ("mark", closing):
            raise self.wrong("the brackets of a title hold one part")
        name, _, shape = token.partition("=")
        forms = []
        for pair in pairs:
            opened, closed = pair[0], pair[1]
            other = rf"[^{opened}{closed}]"
            held = other if opened == closed else rf"{other}|{opened}{other}{{0,80}}{closed}"
            forms.append(f"{opened}{self.group(name, shape or 'bracketed', f'(?:{held}){{1,300}}')}{closed}")
        return f"(?:{'|'.join(forms)})"

    def any_order(self) -> str:
        """Pieces in any order: each once, which a condition on its own groups says."""
        opened = self.start
        pieces = [""]
        firsts = [len(self.groups)]
        while (token := self.next()) != ("mark", "}"):
            if token[0] == "end":
                self.start = opened
                raise self.wrong("a brace that is not closed")
            if token == ("mark", ";"):
                pieces.append("")
                firsts.append(len(self.groups))
            else:
                pieces[-1] += self.element(*token)
        firsts.append(len(self.groups))
        once = [self.once(piece, firsts[i], firsts[i + 1]) for i, piece in enumerate(pieces)]
        return f"(?:(?:{self.vocabulary.between})(?:{'|'.join(once)}))*"

    def once(self, piece: str, first: int, last: int) -> str:
        """A piece that doesn't match where one of its groups has matched before."""
        piece = f"{piece}(?:{self.vocabulary.ends})"
        for number in range(last, first, -1):
            piece = rf"(?({number})(?!)|{piece})"
        return piece

    def known(self, source: Callable[[str], str], word: str) -> str:
        try:
            return source(word)
        except KeyError:
            raise self.wrong(f"no shape or label is called {word!r}") from None

    def group(self, field: str, shape: str, source: str) -> str:
        self.groups.append(Group(f"g{len(self.groups) + 1}", field, shape))
        return f"(?P<{self.groups[-1].name}>{source})"
