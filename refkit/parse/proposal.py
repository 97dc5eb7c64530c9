"""What grammars hand to the reconciliation: proposals for fields, votes for a kind, and the draft that collects both.

A `Proposer` looks at a `Draft` and proposes; several may. A draft keeps the entry's text and a masked copy of the same
length, in which all that was understood is covered, so that the next proposer sees only what is left.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Protocol, cast

from refkit.knowledge.abbreviations import IN_REFERENCES, MAY_END_AN_ENTRY
from refkit.knowledge.words import Position, folded, is_month, single_words, telling_words
from refkit.parse.facts import Facts
from refkit.parse.labels import Label, find_labels
from refkit.read.patterns import folded_words, late
from refkit.trace import Span

MASK = "\x00"
"""Stands for every covered character; it is no letter, digit, blank or punctuation, so no pattern runs across it."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A value for a field (a name of the model's), where it was read, how sure the reader is (0 to 1), and who it is.

    `labels` are the words inside the spans that stand for the field and not for its value.
    """

    field: str
    value: Any
    spans: tuple[Span, ...]
    confidence: float
    reader: str
    labels: tuple[str, ...] = ()


@dataclass
class Draft:
    """An entry on its way to a record: the text as a `View` shows it, what is left of it, and all that was proposed."""

    text: str
    masked: str = ""
    proposals: list[Proposal] = field(default_factory=list)
    votes: dict[str, float] = field(default_factory=dict)
    facts: Facts = field(default_factory=Facts)
    labels: list[tuple[int, int]] = field(default_factory=list)  # words that stand for a field and are no value
    title_end: int = 0
    _labels: tuple[Label, ...] | None = None
    _signed: tuple[str, str] = ("", "")
    _fields: set[str] = field(default_factory=set)  # what was ever proposed: most questions are answered by it

    def __post_init__(self) -> None:
        """Begin with nothing covered."""
        self.masked = self.masked or self.text

    @cached_property
    def words(self) -> frozenset[str]:
        """The words of the entry, in small letters."""
        return frozenset(folded_words(self.text))

    @property
    def signed(self) -> str:
        """What is left of the entry with signs in the place of the labels of numbers: see `refkit.parse.labels`."""
        if self._labels is None:
            self._labels = find_labels(self.text)
        if not self._labels:
            return self.masked
        if self._signed[0] is not self.masked:
            pieces, last = [], 0
            for start, end, sign in self._labels:
                if MASK not in self.masked[start:end]:
                    pieces += [self.masked[last:start], sign * (end - start)]
                    last = end
            self._signed = (self.masked, "".join((*pieces, self.masked[last:])))
        return self._signed[1]

    def said(self, match: re.Match[str], *groups: str) -> tuple[str, ...]:
        """The words of the entry where groups of a match stand: the labels that signs stand for."""
        return tuple(self.text[slice(*match.span(group))].strip() for group in groups if match[group])

    def says(self, *groups: str, position: Position = "any") -> bool:
        """Whether the entry may hold a form of groups of words: asked before a long pattern is tried."""
        return not self.words.isdisjoint(telling_words(*groups, position=position))

    def propose(
        self,
        name: str,
        value: Any,
        spans: Span | tuple[int, int] | Iterable[tuple[int, int]],
        confidence: float,
        reader: str,
        labels: tuple[str, ...] = (),
        *,
        cover: bool = True,
    ) -> None:
        """Put a value forward and cover its spans (unless `cover` is false: the words belong to another field too)."""
        listed: tuple[Span, ...]
        if isinstance(spans, tuple) and len(spans) == 2 and isinstance(spans[0], int):
            listed = (Span(spans[0], spans[1]),)
        else:
            listed = tuple(Span(a, b) for a, b in cast(Iterable[tuple[int, int]], spans))
        listed = tuple(s for s in listed if 0 <= s.start < s.end)
        self._fields.add(name)
        self.proposals.append(Proposal(name, value, listed, confidence, reader, labels))
        if cover:
            for span in listed:
                self.cover(span.start, span.end)

    def cover(self, start: int, end: int) -> None:
        """Hide a stretch from later proposers."""
        self.masked = self.masked[:start] + MASK * (end - start) + self.masked[end:]

    def label(self, span: tuple[int, int]) -> None:
        """Words such as "in" or "edited by", which say what stands beside them: read, though no field holds them."""
        self.labels.append(span)

    def vote(self, kind: str, weight: float) -> None:
        """Evidence that the source is of this kind; weights add up."""
        self.votes[kind] = self.votes.get(kind, 0.0) + weight

    def has(self, *names: str) -> bool:
        """Whether any of the fields has a proposal."""
        if self._fields.isdisjoint(names):
            return False
        for proposal in self.proposals:  # noqa: SIM110 - asked thirty times an entry, `any` takes twice as long
            if proposal.field in names:
                return True
        return False

    def get(self, name: str) -> Any:
        """The value of the best proposal for a field, or None."""
        if name not in self._fields:
            return None
        best = max((p for p in self.proposals if p.field == name), key=lambda p: p.confidence, default=None)
        return best.value if best else None


class Proposer(Protocol):
    """A grammar or reader: looks at what a draft has left, and proposes."""

    def __call__(self, draft: Draft) -> None:
        """Propose what this reader sees."""
        ...


_EDGE = " \t\n\r,.;:–—-" + MASK


def trimmed(text: str, start: int, end: int, edge: str = _EDGE) -> tuple[int, int]:
    """The stretch without punctuation and blanks at its edges."""
    while start < end and text[start] in edge:
        start += 1
    while end > start and text[end - 1] in edge:
        end -= 1
    return start, end


# Words, and single letters, before whose stop no sentence ends.
_ABBREVIATED = late(
    rf"(?<![^\W_])(?:{'|'.join(sorted(map(re.escape, IN_REFERENCES | MAY_END_AN_ENTRY)))}|[^\W\d_])$", re.I
)
_ORDINAL = late(r".*?(?<!\d)\d{1,2}$")
_NEXT_WORD = late(r"[^\W\d_]{2,14}(?![^\W_])")
_STOP = late(r"[.?!](?=[\s\x00\"“”'’»]|$)")


def _follows_ordinal(following: str) -> bool:
    """Whether what follows a number and its stop is a month, or what ordinals count: "10. März", "20. Parteitag"."""
    word = _NEXT_WORD.match(following)
    return word is not None and (is_month(word[0]) or folded(word[0]) in single_words("counted"))


def sentence_end(text: str, start: int, end: int, *, questions: bool = False) -> int:
    """Where the sentence that begins at `start` ends: the position of its stop, or of a covered stretch, or `end`.

    A stop behind an initial or an abbreviation ends nothing. `questions`: "?" and "!" end a sentence too.
    """
    limit = text.find(MASK, start, end)
    limit = end if limit < 0 else limit
    for match in _STOP.finditer(text, start, limit):
        at = match.start()
        if match[0] != "." and not questions:
            continue
        following = text[at + 1 : at + 24].lstrip()
        if match[0] == "." and following[:1].islower() and text[at - 1].isalnum():
            continue
        if (
            match[0] == "."
            and text[at - 1].isdigit()
            and _ORDINAL.match(text, max(start, at - 3), at)
            and _follows_ordinal(following)
        ):
            continue
        if match[0] == "." and text[at - 1].isupper() and text[max(start, at - 2)] in "—–":
            return at  # "Eichmann in Jerusalem—I."
        if match[0] == "." and _ABBREVIATED.search(text, max(start, at - 8), at):
            continue
        return at
    return limit
