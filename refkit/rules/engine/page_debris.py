"""What rules on debris know on the line of an entry outside of it: a bullet, an arrow, the label of a link.

The text room sets these aside as marks, so that no rule on entries sees them. Here the rules are asked about the whole
lines. Numbers of a list stay, and so does a bullet that other entries have too.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from typing import TYPE_CHECKING

from refkit.read.patterns import late
from refkit.rules.engine.base import TextRule, pattern
from refkit.rules.engine.list_evidence import ListFacts
from refkit.rules.engine.registry import all_rules
from refkit.rules.engine.view import EntryView
from refkit.trace import Change, Span

if TYPE_CHECKING:
    from refkit.model.library import Entry

_LABELS, _BULLETS = "DEB101", "DEB103"
_LEAD = late(r"[ \t]*(?P<bullet>[•▪●■◦‣∙])[ \t\u00a0]*")
_LONGEST = 400  # characters of a line outside of its entry: more is no debris


def debris_around(page: str, entries: Sequence[Entry], codes: Collection[str]) -> Iterator[tuple[int, Change]]:
    """The number of an entry and the removal of debris before or behind it, on its lines; in reading order."""
    if not {_LABELS, _BULLETS} & set(codes):
        return
    lines = [_lines_of(page, entries, number) for number in range(len(entries))]
    leads = Counter(
        mark for (start, _), e in zip(lines, entries, strict=True) if (mark := _bullet(page, start, e.span.start))
    )
    for number, ((start, end), entry) in enumerate(zip(lines, entries, strict=True)):
        head, tail = page[start : entry.span.start], page[entry.span.end : end]
        if not head.strip() and not tail.strip():
            continue
        mark = _bullet(page, start, entry.span.start)
        if mark and leads[mark] == 1 and _BULLETS in codes and (len(entries) == 1 or leads.total() * 3 <= len(entries)):
            proof = pattern("no other entry of the page begins so")
            span = Span(start, entry.span.start)
            yield number, Change(_BULLETS, span, head, "", evidence=(proof,), message="a bullet before the entry")
        elif _LABELS in codes and max(len(head), len(tail)) <= _LONGEST:
            for change in _labels(page, start, end):
                if change.span.end <= entry.span.start or change.span.start >= entry.span.end:
                    yield number, change


def _labels(page: str, start: int, end: int) -> Iterator[Change]:
    """What the rule on labels of links sees in whole lines."""
    rule = all_rules().get(_LABELS)
    if not isinstance(rule, TextRule):
        return
    view = EntryView(page[start:end])
    for hit in rule.find(view, ListFacts([view])):
        for edit in hit.edits:
            span = Span(start + edit.start, start + edit.end)
            yield Change(_LABELS, span, span.of(page), edit.after, evidence=hit.evidence, message=hit.message)


def _lines_of(page: str, entries: Sequence[Entry], number: int) -> tuple[int, int]:
    """Where the lines of an entry begin and end, as far as no other entry stands on them."""
    span = entries[number].span
    before = entries[number - 1].span.end if number else 0
    behind = entries[number + 1].span.start if number + 1 < len(entries) else len(page)
    start = max(page.rfind("\n", 0, span.start) + 1, before)
    end = page.find("\n", span.end)
    return start, min(end if end >= 0 else len(page), behind)


def _bullet(page: str, start: int, end: int) -> str:
    """The bullet that stands alone before an entry; "" for none."""
    match = _LEAD.fullmatch(page, start, end)
    return match["bullet"] if match else ""
