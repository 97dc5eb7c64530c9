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
| `( a | b )` | one or the other |
| `{ a; b; c }` | any of them, each once at most, in any order, parted by marks |
| `《title》` | in the brackets of a title, of any kind; `『title』` of a work, `「title」` of a part of one (or quotation marks) |
| `（ ... ）` | in round brackets |
| `,` `.` `:` | that mark, in any width, with blanks around it or not |
| `+` | any of these marks, or a blank |
| `~` | any of them, an opening bracket, or nothing |

A pattern never runs over a mark that a part may not hold, and an entry longer than `LONGEST` is not tried: its cost is
bounded.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from refkit.parse.forms.sheet import folded_marks

LONGEST = 900
"""Characters of the longest entry that a form is tried on."""

_TOKEN = re.compile(
    r"(?P<blank>\s+)|(?P<label>[a-z]+[a-z_]*)!|(?P<part>_?[a-z]+[a-z_]*(?:=[a-z_]+)?)|'(?P<literal>[^']+)'"
    r"|(?P<mark>[\[\]{}()|;《》『』「」（）,.:/~+-])"
)
_MARKS = {",": r"\s?[,、]\s?", ".": r"\s?[.。]\s?", ":": r"\s?:\s?", "/": r"\s?/\s?", "（": r"\s?\(\s?", "）": r"\s?\)\s?",
          "-": r"\s?-\s?", "+": r"(?:\s?[,、.。:;]\s?|\s)",
          "~": r"\s?[,、.。:;-]?\s?\(?\s?"}  # fmt: skip
_PAIRS = {
    "『": ("《》", "『』", "<>"),
    "「": ("「」", "〈〉", "“”", "‘’", '""', "<>"),
}
_PAIRS["《"] = (*_PAIRS["『"], *_PAIRS["「"][:-1])
_CLOSING = {"『": "』", "「": "」", "《": "》"}
_STOP = r"(?:[,、。;]|\.(?!\d))"
BETWEEN = rf"(?:\s?(?:{_STOP}|[:·])?\s?[(\[]\s?|\s?[)\]]\s?(?:{_STOP}|:)?\s?[(\[]?\s?|\s?{_STOP}\s?[(\[]?\s?|\s)"
"""What parts the pieces that stand in any order."""
ENDS = r"(?=\s?[,、。;:()\[\]]|\.(?!\d)|\s|$)"
"""What follows such a piece."""
LAST = r"[\s,、.。;:()\[\]]*"
"""What may be left at the end of an entry."""


class GrammarError(ValueError):
    """A line of a form that is no grammar: what is wrong, and where in the line."""


@dataclass(slots=True)
class Compiled:
    """A line as a pattern: which group is which part (name of the field, shape)."""

    pattern: re.Pattern[str]
    groups: tuple[tuple[str, str, str], ...]
    """Name of the group, field, shape; label words have the field ""."""


@dataclass(slots=True)
class _Line:
    """A line on its way to a pattern."""

    text: str
    shapes: Callable[[str], str]
    words: Callable[[str], str]
    between: str
    ends: str
    groups: list[tuple[str, str, str]] = field(default_factory=list)
    at: int = 0

    def fail(self, what: str) -> GrammarError:
        return GrammarError(f"{what} at {self.at} of the line {self.text!r}")

    def next(self) -> tuple[str, str]:
        """The next token (its kind, its text) and the place behind it; ("end", "") at the end."""
        if self.at >= len(self.text.rstrip()):
            return "end", ""
        match = _TOKEN.match(self.text, self.at)
        if match is None:
            raise self.fail("no part of a grammar")
        self.at = match.end()
        return str(match.lastgroup), str(match[str(match.lastgroup)])

    def until(self, *ends: str) -> tuple[list[str], str]:
        """The sources of what stands up to one of the marks `ends`, parted at "|" and ";", and that mark."""
        out: list[str] = [""]
        while True:
            kind, token = self.next()
            if kind == "end" or (kind == "mark" and token in ends):
                if (kind == "end") != ("" in ends):
                    raise self.fail("a bracket that is not closed")
                return out, token
            if kind == "mark" and token in "|;":
                out.append("")
            else:
                out[-1] += self.source(kind, token)

    def source(self, kind: str, token: str) -> str:
        """The pattern of one element."""
        if kind == "blank":
            return r"\s?"
        if kind == "literal":
            return re.escape(token)
        if kind == "label":
            return self.group("", token, self.words(token))
        if kind == "part":
            name, _, shape = token.partition("=")
            if name.startswith("_"):
                return self.group("", name[1:], self.shapes(name[1:]))
            return self.group(name, shape or name, self.shapes(shape or name))
        return self.marked(token)

    def marked(self, token: str) -> str:
        """The pattern of what a mark opens, or of a mark that stands for itself."""
        if token in _MARKS:
            return _MARKS[token]
        if token == "[":
            inner, _ = self.until("]")
            return f"(?:{'|'.join(inner)})?"
        if token == "(":
            inner, _ = self.until(")")
            return f"(?:{'|'.join(inner)})"
        if token == "{":
            return self.any_order()
        if token in _PAIRS:
            return self.titled(token)
        raise self.fail(f"{token!r} closes nothing")

    def titled(self, opening: str) -> str:
        """A part in brackets: it may hold the same brackets once more, and all others."""
        kind, token = self.next()
        name, _, shape = token.partition("=")
        if kind != "part" or self.next() != ("mark", _CLOSING[opening]):
            raise self.fail("the brackets of a title hold one part")
        forms = []
        for pair in _PAIRS[opening]:
            a, b = re.escape(pair[0]), re.escape(pair[1])
            held = rf"[^{a}{b}]" if pair == '""' else rf"[^{a}{b}]|{a}[^{a}{b}]{{0,80}}{b}"
            forms.append(f"{a}{self.group(name, shape or 'bracketed', f'(?:{held}){{1,300}}')}{b}")
        return f"(?:{'|'.join(forms)})"

    def any_order(self) -> str:
        """Pieces in any order: each once, which a condition on its own group says."""
        out = []
        end = ""
        while end != "}":
            first = len(self.groups) + 1
            source, end = self.one_piece()
            piece = f"{source}(?:{self.ends})"
            for group in range(len(self.groups), first - 1, -1):
                piece = rf"(?({group})(?!)|{piece})"
            out.append(piece)
        return f"(?:(?:{self.between})(?:{'|'.join(out)}))*"

    def one_piece(self) -> tuple[str, str]:
        out = ""
        while True:
            kind, token = self.next()
            if kind == "end":
                raise self.fail("a brace that is not closed")
            if kind == "mark" and token in ";}":
                return out, token
            out += self.source(kind, token)

    def group(self, name: str, shape: str, source: str) -> str:
        self.groups.append((f"g{len(self.groups) + 1}", name, shape))
        return f"(?P<{self.groups[-1][0]}>{source})"


def compiled(
    line: str,
    shapes: Callable[[str], str],
    words: Callable[[str], str],
    between: str = BETWEEN,
    ends: str = ENDS,
) -> Compiled:
    """The pattern of a line. `shapes` and `words` give the source for a shape, and for a group of labels; they may
    hold no groups of their own. Raises GrammarError."""
    made = _Line(line.strip(), shapes, words, between, ends)
    parts, _ = made.until("")
    if len(parts) > 1:
        raise made.fail("'|' and ';' stand in brackets only")
    pattern = re.compile(folded_marks(rf"\s*{parts[0]}{LAST}"))
    if pattern.groups != len(made.groups):
        raise GrammarError(f"a shape with groups of its own in the line {line!r}")
    return Compiled(pattern, tuple(made.groups))
