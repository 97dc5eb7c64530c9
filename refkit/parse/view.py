"""An entry as the grammars read it, the same for every layout, and the ways back to the entry as it stands.

A line break, an indent, a tab, a no-break space or two blanks say no more than one blank does; a soft hyphen or a
direction mark says nothing; a letter with a combining accent is the composed letter; a bullet or a number before the
entry belongs to the list. So no grammar has to know of them. The record is tied to the entry as it stands: its spans
count there, the list's number is told as a label, and letters that stand decomposed are given back decomposed, because
refkit composes for comparison only. Which characters are invisible is for `read.patterns`.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from itertools import pairwise
from typing import Any

from pydantic import BaseModel

from refkit.model.library import Entry
from refkit.model.types import ReferenceBase
from refkit.read.dates import find_dates
from refkit.read.patterns import INVISIBLE, late
from refkit.trace import Change, OffsetMap, Span, apply

_INVISIBLE = late(f"[{INVISIBLE}]")
_DOUBLED = late(r"(?<!\.)\.(?P<second>\.)\s*\Z")
_NUMBER = late(r"[^\W_](?:.*[^\W_])?", re.S)
_NOTHING = dict.fromkeys(map(ord, INVISIBLE))
_LOOSE = late(rf"[\s\x00{INVISIBLE}]+")
# In text that runs from right to left a direction mark has a use.
_RIGHT_TO_LEFT = late("[\u0590-\u08ff]")
_LOOSE_THERE = late(r"[\s\x00\u00ad\u200b\u2060\ufeff]+")
# Where a soft hyphen may stand for a dash or a hyphen that is meant ("210-231"): it stays.
_MEANT = late("\\d\u00ad\\d|[^\\W\\d_]\u00ad[A-ZÀ-Þ]|\\d\u00ad[^\\W\\d_]|[^\\W\\d_]\u00ad\\d")
_COUNT = r"(?!1[4-9]\d\d|20\d\d)\d{1,4}"  # a year is no number of a list
_BARE = r"""\d{1,3}(?:
    -\ ?(?=[A-ZÀ-Þ][^\W\d_]+\ [A-Z])  # "12- Smith John"
  | \ (?=[^\W\d_]|[“”"„«‘《「\[@—])(?![a-zß-ÿ])  # before a capital, a script without capitals, a title's mark
    (?!A[GJPQR]\ ?\d|[A-Z]{1,2}\ \d+[/,])  # a shelfmark: "5 AG 1/267"
    (?!(?:Cong|Stat|Fed|UNTS|LNTS|UST|ILM)\b)  # volumes of laws and reports: "116 Cong. Rec.", "347 U.S. 483"
    (?!U\.\ ?[SN]\.(?:\ ?[\w.]+)?\ [§\d(]|F\.\ ?(?:\dd|Supp\.)?\ ?\d)
)"""
_MARK = late(
    rf"""(?:(?:[•▪◦‣·*–-]|\#+)\ )*
    (?:(?:\[\^?{_COUNT}\][:.]?\ ? | \({_COUNT}\)\  | {_COUNT}[.)](?:\ (?!\d\d?\.\ ?\d) | (?=[^\W\d_]{{2}}))
        | [⁰¹²³⁴-⁹]{{1,4}}\ ? | {_BARE})
    (?:[–-]\ )?)?""",
    re.VERBOSE,
)
"""What a list puts before its entries, in a text of single blanks."""
_PARTED = late("\u00ad[^\\S\r\n]*[\r\n]\\s*")  # a word that a line's end parts


@dataclass(frozen=True, slots=True)
class View:
    """What is read of an entry (`text`: NFC, single blanks, none at its ends), and the entry itself (`source`)."""

    text: str
    source: str
    _begins: int = 0  # the length of the list's mark before `text`
    _maps: OffsetMap | None = None  # from mark and text to the source; None: they are the same
    _composed: re.Pattern[str] | None = None  # the letters that stand decomposed in the source

    def back(self, span: Span) -> Span:
        """The place in the source of a stretch of what is read, without the blanks at its end."""
        span = span.shift(self._begins)
        if self._maps is None:
            return span
        start, end = self._maps.span_back(span)
        while end > start and (self.source[end - 1].isspace() or self.source[end - 1] in INVISIBLE):
            end -= 1
        return Span(start, end)

    def restored(self, reference: ReferenceBase) -> ReferenceBase:
        """A reference that was read of `text`, tied to the source."""
        found = reference.provenance
        if found is None or (self._maps is None and not self._begins):
            return reference
        values: dict[str, Any] = {}
        fields = {name: replace(t, spans=tuple(map(self.back, t.spans))) for name, t in found.fields.items()}
        if self._composed is not None:
            for name, value in reference.__dict__.items():
                if value and name not in ("provenance", "related"):
                    trace = found.fields.get(name)
                    forms = self._forms(trace.spans if trace else (Span(0, len(self.text)),))
                    values[name] = self._as_printed(value, forms)
                    if trace and trace.labels:
                        fields[name] = replace(fields[name], labels=self._as_printed(trace.labels, forms))
        unparsed = tuple(map(self.back, found.unparsed))
        number = _NUMBER.search(self.source, 0, self.back(Span(0, 1)).start) if self._begins else None
        if number:
            first = min((name for name in fields if fields[name].spans), key=lambda n: fields[n].spans[0], default=None)
            if first is None:
                unparsed = (Span(*number.span()), *unparsed)
            else:
                held = fields[first]
                spans, labels = (Span(*number.span()), *held.spans), (number[0], *held.labels)
                fields[first] = replace(held, spans=spans, labels=labels)
        entry = Entry(text=self.source, span=Span(0, len(self.source)))
        return reference.with_(**values, provenance=replace(found, entry=entry, fields=fields, unparsed=unparsed))

    def _forms(self, spans: Iterable[Span]) -> dict[str, list[str]]:
        """How the letters of some stretches that compose stand in the source, in order; by the letter's folded form."""
        out: dict[str, list[str]] = defaultdict(list)
        for span in spans:
            for match in self._composed.finditer(self.text, *span) if self._composed else ():
                out[match[0].casefold()].append(self.back(Span(*match.span())).of(self.source))
        return out

    def _as_printed(self, value: Any, forms: dict[str, list[str]]) -> Any:
        """A value with its letters in the forms of the source, in order; the last form of a letter is used again."""
        if isinstance(value, str):
            return self._composed.sub(partial(_form, forms), value) if self._composed else value
        if isinstance(value, BaseModel):
            return value.model_copy(update={k: self._as_printed(v, forms) for k, v in value.__dict__.items() if v})
        if isinstance(value, dict):
            return {k: self._as_printed(v, forms) for k, v in value.items()}
        if isinstance(value, tuple):
            return tuple(self._as_printed(v, forms) for v in value)
        return value


def view(text: str) -> View:
    """What is to be read of an entry. Linear in its length; a text that needs nothing is looked through once."""
    read, maps, composed = text, None, None
    even = " ".join(text.split()) == text and "\0" not in text and text[-2:] != ".."
    if not even or not (text.isascii() or (not _INVISIBLE.search(text) and unicodedata.is_normalized("NFC", text))):
        compositions = [] if unicodedata.is_normalized("NFC", text) else list(_compositions(text))
        changes = [*_blanks(text), *_doubled_stop(text), *compositions]
        if changes:
            read, maps = apply(text, changes)
            letters = sorted({c.after for c in compositions}, key=len, reverse=True)
            composed = re.compile("|".join(map(re.escape, letters)), re.I) if letters else None
    begins = _mark(read)
    return View(read[begins:], text, begins, maps, composed)


def _mark(text: str) -> int:
    """The length of a list's mark at the head of a text, which is not all of it."""
    if text[:1].isalpha():
        return 0
    match = _MARK.match(text)
    end = match.end() if match else 0
    if not any(c.isalnum() for c in text[end:]):
        return 0
    dates = [d for d in find_dates(text, 0, 40) if d.date.has_day and d.date.has_year] if text[:1].isdigit() else []
    return 0 if dates and not dates[0].span.start else end  # "12. Februar 1945": the day


def _form(forms: dict[str, list[str]], letter: re.Match[str]) -> str:
    known = forms.get(letter[0].casefold())
    if not known:
        return letter[0]
    form = known.pop(0) if len(known) > 1 else known[0]
    if unicodedata.normalize("NFC", form) == letter[0]:
        return form
    return form.lower() if letter[0].islower() else form.upper()  # "GARCÍA" is read as "García"


def _blanks(text: str) -> Iterator[Change]:
    """Runs of white space and invisible characters, each to be one blank or nothing."""
    for match in (_LOOSE_THERE if _RIGHT_TO_LEFT.search(text) else _LOOSE).finditer(text):
        start, end = match.span()
        blank = " " if start > 0 and end < len(text) and match[0].translate(_NOTHING) else ""
        if "\u00ad" in match[0]:
            if _MEANT.match(text, max(0, start - 1)):
                continue
            if _PARTED.fullmatch(match[0]) and text[end : end + 1].islower():
                blank = ""
        if match[0] != blank:
            yield Change("blanks", Span(start, end), match[0], blank)


def _doubled_stop(text: str) -> Iterator[Change]:
    """The second of two stops at the end; three are an ellipsis."""
    match = _DOUBLED.search(text, len(text.rstrip()) - 4)
    if match:
        yield Change("stop", Span(*match.span("second")), ".", "")


def _compositions(text: str) -> Iterator[Change]:
    """Letters that stand decomposed, each with its accents, to be composed (UAX 15; parts of Hangul syllables too)."""
    starts = [i for i, c in enumerate(text) if not (unicodedata.category(c)[0] == "M" or _later_jamo(c))]
    for start, end in pairwise([*starts, len(text)]):
        letter = text[start:end]
        composed = unicodedata.normalize("NFC", letter)
        if composed != letter and not letter[0].isspace():
            yield Change("composed", Span(start, end), letter, composed)


def _later_jamo(c: str) -> bool:
    """A vowel or a final consonant of Hangul, which joins the syllable before it."""
    return "\u1161" <= c <= "\u1175" or "\u11a8" <= c <= "\u11c2"
