"""Counts joints: with which blanks the same marks stand between words of the same classes."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from refkit.knowledge.joints import Joint, gaps, joint_at, levels, with_paired_quotes
from refkit.rules.engine.view import EntryView

LEAST = 20
"""Joints of two classes that must have been seen; what is rarer says nothing."""
_TOLD = re.compile(r"[-–.,:;!?()\[\]“”‘’]{1,4}")


def joint_table(texts: Iterable[str]) -> bytes:
    """The file that `refkit.knowledge.joints` reads: a row for each pair of classes and marks between them."""
    counts: defaultdict[tuple[str, str, str], Counter[str]] = defaultdict(Counter)
    for text in texts:
        for joint in joints(text):
            for key in {key for keys in levels(joint) for key in keys}:
                counts[key][joint.seen] += 1
    rows = []
    for (left, right, _), ways in sorted(counts.items()):
        if ways.total() >= LEAST:
            told = sorted(ways.items(), key=lambda way: (-way[1], way[0]))
            rows.append("\t".join((left, right, *(f"{way}={count}" for way, count in told))))
    return ("\n".join(rows) + "\n").encode("utf-8")


def joints(text: str) -> Iterator[Joint]:
    """The joints of a text that have marks, outside of links."""
    paired, view = with_paired_quotes(text), EntryView(text)
    for start, end, seen in gaps(paired):
        if not _TOLD.fullmatch(seen.replace(" ", "")):
            continue
        linked = start > 0 and view.in_url(start - 1), end < len(text) and view.in_url(end)
        if not (linked[0] and view.in_url(start)):
            yield joint_at(paired, start, end, seen, linked)
