"""Holds the promise that nothing is claimed that is not kept: a span's letters are in its value, or in a label.

Runs over the traces of a finished record. A word inside a field's span that neither the value nor a label holds is cut
out of the span, and so comes back as `unparsed`. Dates are exempt: their reader converts words into EDTF.
"""

from __future__ import annotations

from collections import Counter
from typing import Any

from pydantic import BaseModel

from refkit.model.library import FieldTrace
from refkit.read.names import ET_AL, JOINERS
from refkit.read.patterns import late
from refkit.trace import Span, merged

CONVERTED = frozenset(("issued", "accessed", "original_date", "container_issued", "event_date", "signed"))
NAMES = frozenset(
    ("author", "editor", "translator", "compiler", "recipient", "interviewer", "container_author", "other_names")
)
_WORD = late(r"[^\W_]+")
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
    if name in CONVERTED or not trace.spans:
        return trace
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
