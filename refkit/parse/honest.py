"""Holds the promise that nothing is claimed that is not kept: a span's letters are in its value, or in a label.

Runs over the traces of a finished record. A word inside a field's span that neither the value nor a label holds is cut
out of the span, and so comes back as `unparsed`. The reader of dates converts words into EDTF: there the words that
languages have around days are held, and the numbers that the value says; "at Santiago" and a second year are not.
"""

from __future__ import annotations

from collections import Counter
from functools import cache
from typing import Any

from pydantic import BaseModel

from refkit.knowledge.words import forms, is_month_or_season
from refkit.model.library import FieldTrace
from refkit.read.names import ET_AL, JOINERS
from refkit.read.patterns import late
from refkit.trace import Span, merged

CONVERTED = frozenset(("issued", "accessed", "original_date", "container_issued", "event_date", "signed"))
NAMES = frozenset(
    ("author", "editor", "translator", "compiler", "recipient", "interviewer", "container_author", "other_names")
)
AROUND_DAYS = (
    *("weekdays", "on_day", "in_date", "until", "present", "of_year", "no_date", "forthcoming", "ordinal_marks"),
    *("accessed", "updated", "available"),
)
"""The groups of words that stand in a date, or lead one in."""
_WORD = late(r"[^\W_]+")
_UNIT = late(r"[^\W\d_]+|\d+")
_MORE_AROUND_DAYS = (
    "a m p am pm h hrs hours noon midnight uhr c ca circa um vers около and et und y og i и ad ah b bc bce ce d e era"
    " day dated date de sd rev 年 月 日 号 년 월 일"
)
_ROMAN = {r: n for n, r in enumerate("I II III IV V VI VII VIII IX X XI XII".split(), 1)}
_NOISE = late(r"[\W_]+")


def strings(value: Any, out: list[str]) -> None:
    """Collect every string inside a value into `out`."""
    if isinstance(value, str):
        out.append(value)
    elif isinstance(value, BaseModel):
        for part in value.__dict__.values():
            if part is not None:
                strings(part, out)
    elif isinstance(value, dict):
        for part in value.values():
            strings(part, out)
    elif isinstance(value, list | tuple):
        for part in value:
            strings(part, out)


def hold(text: str, name: str, value: Any, trace: FieldTrace) -> FieldTrace:
    """The trace with labels completed, and without the words that its value does not hold."""
    if not trace.spans:
        return trace
    if name in CONVERTED:
        return _hold_date(text, value, trace)
    held: list[str] = []
    strings(value, held)
    spans = merged(trace.spans)
    seen, all_held = "".join([text[a:b] for a, b in spans]), "".join(held)
    if seen == all_held or _NOISE.sub("", seen) == _NOISE.sub("", all_held):
        return trace
    labels = list(trace.labels)
    if name in NAMES:
        labels += [w for w in _WORD.findall(seen) if w.casefold() in JOINERS]
        labels += [m.strip(" ,") for m in ET_AL.findall(seen)]
    have = Counter(_NOISE.sub("", "".join([*held, *labels]).casefold()))
    need = Counter(_NOISE.sub("", seen.casefold()))
    if not need - have:
        return FieldTrace(trace.spans, trace.confidence, trace.reader, tuple(labels), trace.rivals)
    words = Counter(w.casefold() for part in (*held, *labels) for w in _WORD.findall(part))
    glued = _NOISE.sub("", " ".join(held).casefold())
    kept: list[Span] = []
    for a, b in spans:
        at = a
        for match in _WORD.finditer(text, a, b):
            word = match[0].casefold()
            if words[word] > 0:
                words[word] -= 1
                continue
            if len(word) > 2 and word in glued:
                continue
            if match.start() > at:
                kept.append(Span(at, match.start()))
            at = match.end()
        if b > at:
            kept.append(Span(at, b))
    kept = [s for s in kept if any(c.isalnum() for c in text[s.start : s.end])]
    left = Counter(_NOISE.sub("", "".join([text[a:b] for a, b in kept]).casefold())) - have
    return FieldTrace(() if left else tuple(kept), trace.confidence, trace.reader, tuple(labels), trace.rivals)


@cache
def _date_words() -> frozenset[str]:
    listed = (word for group in AROUND_DAYS for form in forms(group) for word in _UNIT.findall(form.casefold()))
    return frozenset((*listed, *_MORE_AROUND_DAYS.split()))


def _hold_date(text: str, value: Any, trace: FieldTrace) -> FieldTrace:
    """The trace without the words that are no date's, and without the numbers that the date does not say."""
    held: list[str] = []
    strings(value, held)
    said = " ".join((*held, *trace.labels)).casefold()
    words = set(_UNIT.findall(said))
    numbers = _numbers_of(held, trace.labels)
    kept: list[Span] = []
    for a, b in merged(trace.spans):
        at = a
        for match in _UNIT.finditer(text, a, b):
            if _is_of_date(text, match.start(), match[0], words, numbers):
                continue
            if match.start() > at:
                kept.append(Span(at, match.start()))
            at = match.end()
        if b > at:
            kept.append(Span(at, b))
    if kept == list(trace.spans):
        return trace
    kept = [s for s in kept if any(c.isalnum() for c in text[s.start : s.end])]
    return FieldTrace(tuple(kept), trace.confidence, trace.reader, trace.labels, trace.rivals)


def _numbers_of(held: list[str], labels: tuple[str, ...]) -> set[int]:
    """The numbers that a date says, years also by their last two digits; a winter is of two years."""
    numbers = {int(n) for part in (*held, *labels) for n in _UNIT.findall(part) if n.isdecimal() and len(n) < 9}
    numbers |= {int(part[:4]) + 1 for part in held if _WINTER.match(part)}
    return numbers | {number % 100 for number in numbers}


_WINTER = late(r"\d{4}-2[14]")


def _is_of_date(text: str, at: int, unit: str, words: set[str], numbers: set[int]) -> bool:
    """Whether a run of letters or digits belongs to a date."""
    if unit.isdecimal():
        return len(unit) < 9 and int(unit) in numbers
    if unit.casefold() in words or is_month_or_season(unit) or _ROMAN.get(unit, 0) in numbers:
        return True
    if len(unit) > 1:
        return unit.casefold() in _date_words()
    if text[at - 1 : at].isdecimal():
        return True  # the letter behind the year: 1958a
    return unit.casefold() in _date_words() and any(c.isdecimal() for c in text[max(0, at - 5) : at + 3])
