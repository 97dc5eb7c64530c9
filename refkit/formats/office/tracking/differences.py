"""What a repair takes away and what it brings, word by word: what is tracked should be read at a glance."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from refkit.trace import Change, Span

_WORD = re.compile(r"\n\n|\w+|\s|[^\w\s]")
_MOST = 1000  # words on either side; the time is their product


def edits_of(change: Change) -> Iterator[tuple[Span, str]]:
    """The parts of a change in order: what of the page is taken away, and what comes in its place."""
    before, after = _WORD.findall(change.before), _WORD.findall(change.after)
    if len(before) > _MOST or len(after) > _MOST:
        yield change.span, change.after
        return
    starts = [change.span.start]
    for word in before:
        starts.append(starts[-1] + len(word))
    for kind, i, j, k, m in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind != "equal":
            yield Span(starts[i], starts[j]), "".join(after[k:m])
