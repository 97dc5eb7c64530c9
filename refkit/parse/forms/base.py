"""What a form is: a small class whose docstring is its grammar, with examples that prove it and look-alikes that stay.

The items of the list in the docstring are the grammar, one variant each (see `refkit.parse.forms.grammar`); the rest
says what the form is. A form reads a whole entry or nothing. Forms know nothing of each other: each claims the
entry with how sure it is, and the surest claim wins.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from inspect import cleandoc
from typing import Any, ClassVar, NamedTuple

from refkit.parse.forms.grammar import BETWEEN, ENDS, LONGEST, GrammarError, Line, Vocabulary
from refkit.parse.forms.shapes import Shape, labels_of
from refkit.parse.forms.sheet import Sheet
from refkit.trace import Span

_CAPITALS = re.compile(r"\b[A-Z]{3,}\b")


class Part(NamedTuple):
    """A field of a claim: its value, where it stands, and the words there that are labels."""

    field: str
    value: Any
    spans: tuple[Span, ...]
    labels: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Claim:
    """A whole entry as a form reads it: kind, parts, how sure (0 to 1), and the form's name."""

    form: str
    kind: str
    parts: tuple[Part, ...]
    sure: float
    labels: tuple[Span, ...] = ()


def value_of(parts: Iterable[Part], name: str) -> Any:
    """The value of a part of a claim, or None."""
    return next((p.value for p in parts if p.field == name), None)


Example = tuple[str, Mapping[str, str]]
"""A text and fields of its record by their names in CSL-JSON, archival ones by those of `custom`; each as one string:
names as joined words ("Ada Byron; Mary Somerville"), dates as EDTF."""


class Form:
    """A kind of reference that is built in a known way. Subclass it; the list in the docstring is the grammar."""

    name: ClassVar[str]
    """A short name, told as the reader of the fields ("han-book")."""
    kind: ClassVar[str]
    """The kind of the record (a name of `refkit.model.types.KINDS`)."""
    sure: ClassVar[float] = 0.9
    """How sure the form is of an entry that it fits, measured on entries that it was not made on."""
    shapes: ClassVar[Mapping[str, Shape]]
    """What the parts of its lines look like."""
    between: ClassVar[str] = BETWEEN
    """The pattern of what parts pieces that stand in any order."""
    ends: ClassVar[str] = ENDS
    """The pattern of what follows such a piece."""
    where: ClassVar[Mapping[str, str]] = {}
    """What words in capitals stand for in the lines: pieces of grammar that several forms share."""
    languages: ClassVar[tuple[str, ...] | None] = None
    """Codes of the languages of its labels; None: all."""
    source: ClassVar[str] = ""
    """Where the form is described: a style manual, a standard, a finding aid."""
    examples: ClassVar[tuple[Example, ...]] = ()
    """Texts, each with fields of the record that is right."""
    stays: ClassVar[tuple[str, ...]] = ()
    """Texts that look alike and are something else."""

    def needs(self, sheet: Sheet) -> bool:
        """Whether the form may fit at all: asked before its lines are tried, so it has to be cheap."""
        return True

    def fits(self, claim: Claim, sheet: Sheet) -> bool:
        """Whether parts that fit the line fit each other, too."""
        return True

    def finish(self, claim: Claim, sheet: Sheet) -> Claim:
        """The claim with parts put together that are one field."""
        return claim

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """The grammar, a line for each item of the docstring; a line becomes a pattern when it is tried first."""
        vocabulary = Vocabulary(
            lambda name: self.shapes[name].pattern,
            lambda group: labels_of(group, self.languages),
            self.between,
            self.ends,
        )
        return tuple(Line(_CAPITALS.sub(self._piece, line), vocabulary) for line in grammar_of(type(self)))

    def _piece(self, word: re.Match[str]) -> str:
        if word[0] not in self.where:
            raise GrammarError(f"{word[0]!r} is not in `where` of {self.name}: {', '.join(self.where)}")
        return self.where[word[0]]

    def read(self, sheet: Sheet) -> Claim | None:
        """The claim of the first line that fits the whole entry, or None."""
        if len(sheet.text) - sheet.start > LONGEST:
            return None
        for line in self.lines:
            match = line.pattern.fullmatch(sheet.text, sheet.start)
            claim = self.claim(line, match, sheet) if match else None
            if claim is not None and self.fits(claim, sheet):
                return self.finish(claim, sheet)
        return None

    def claim(self, line: Line, match: re.Match[str], sheet: Sheet) -> Claim | None:
        """The claim of a match; None where a part's reader refuses its words."""
        parts: list[Part] = []
        labels: list[Span] = []
        for group in line.groups:
            if match[group.name] is None or group.field == "unread":
                continue
            start, end = match.span(group.name)
            if not group.field:
                labels.append(Span(start, end))
                continue
            shape = self.shapes[group.shape]
            value = shape.read(sheet.source[start:end], match[group.name])
            if value is None:
                return None
            field = shape.field if shape.field and group.field == group.shape else group.field
            start = end - len(match[group.name].lstrip())
            parts.append(Part(field, value, (Span(start, end),), shape.labels))
        return Claim(self.name, self.kind, tuple(parts), self.sure, tuple(labels))


def grammar_of(form: type[Form]) -> list[str]:
    """The lines of the grammar: the items of the list in a form's docstring; an indented line goes on with its item."""
    out: list[str] = []
    for line in cleandoc(form.__doc__ or "").splitlines():
        if line.startswith("- "):
            out.append(line[2:].strip())
        elif line.startswith("  ") and out:
            out[-1] += " " + line.strip()
    return out
