"""Where, what, by which rule, how safe, on what evidence: the values that make every edit tellable.

A `Span` counts code points of the decoded text. A `Change` is an edit that was made and can be replayed or undone; a
`Finding` is something seen, with or without an edit that would mend it. Nothing here knows what a reference is.

    text, changes  --apply-->  new text, OffsetMap (new positions -> old positions)
    new text, changes  --undo-->  text, to the letter
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, NamedTuple

DOUBTFUL = 0.5
"""What was read with less confidence is doubtful where nobody asks for more: it is more likely wrong than right."""


class Span(NamedTuple):
    """A half-open range `[start, end)` of code points in a text."""

    start: int
    end: int

    def shift(self, by: int) -> Span:
        """The same range in a text that has `by` code points more in front."""
        return Span(self.start + by, self.end + by)

    def of(self, text: str) -> str:
        """The characters of `text` that the span covers."""
        return text[self.start : self.end]

    def __contains__(self, position: object) -> bool:
        return isinstance(position, int) and self.start <= position < self.end

    def overlaps(self, other: Span) -> bool:
        """Whether both ranges share a code point."""
        return self.start < other.end and other.start < self.end


def merged(spans: Iterable[Span]) -> list[Span]:
    """The ranges in order, those that share a code point as one."""
    out: list[Span] = []
    for span in sorted(spans):
        if out and span.start < out[-1].end:
            out[-1] = Span(out[-1].start, max(out[-1].end, span.end))
        else:
            out.append(span)
    return out


class Safety(StrEnum):
    """How sure a repair is: made by default, made when asked for, or only told."""

    SAFE = "safe"
    UNSAFE = "unsafe"
    TOLD = "told"


class Target(StrEnum):
    """What a repair would alter: the pasted text, the typed record, or only what a style prints."""

    TEXT = "text"
    RECORD = "record"
    OUTPUT = "output"


@dataclass(frozen=True, slots=True)
class Evidence:
    """Why a repair may be believed: `kind` is "witness" (another place of the list), "table", "manual" or "pattern".

    What is told of a reading has "reading": how sure it was, and what others saw.
    """

    kind: str
    text: str
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """An edit that was made: `before` stood at `span` of the text as it was, `after` stands there now.

    `field` names the record's field where the target is the record. The spans of a list of changes count in the text
    before all of them, never overlap, and are in order: see `apply`.
    """

    rule: str
    span: Span
    before: str
    after: str
    safety: Safety = Safety.SAFE
    evidence: tuple[Evidence, ...] = ()
    message: str = ""
    target: Target = Target.TEXT
    field: str | None = None
    key: str | None = None

    def shift(self, by: int) -> Change:
        """The same change in a text that has `by` code points more in front."""
        return replace(self, span=self.span.shift(by))

    def to_json(self) -> dict[str, Any]:
        """A dict of plain values, the inverse of `from_json`."""
        out: dict[str, Any] = {
            "rule": self.rule,
            "span": list(self.span),
            "before": self.before,
            "after": self.after,
            "safety": self.safety.value,
            "target": self.target.value,
        }
        if self.evidence:
            out["evidence"] = [_evidence_json(e) for e in self.evidence]
        if self.message:
            out["message"] = self.message
        for name in ("field", "key"):  # a record without a key has "", which is not None
            if getattr(self, name) is not None:
                out[name] = getattr(self, name)
        return out

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Change:
        """Read what `to_json` wrote; raises KeyError, TypeError or ValueError on anything else."""
        start, end = (int(x) for x in data["span"])
        return cls(
            rule=str(data["rule"]),
            span=Span(start, end),
            before=str(data["before"]),
            after=str(data["after"]),
            safety=Safety(data.get("safety", "safe")),
            evidence=tuple(_evidence_from_json(e) for e in data.get("evidence", ())),
            message=str(data.get("message", "")),
            target=Target(data.get("target", "text")),
            field=data.get("field"),
            key=data.get("key"),
        )


@dataclass(frozen=True, slots=True)
class Finding:
    """Something a rule saw. `changes` would mend it (all or none of them); `safety` says who may make them.

    `key` is the cite key of the record and `entry` its number in the list (from 0), where one is meant.
    """

    rule: str
    span: Span
    message: str
    safety: Safety = Safety.TOLD
    changes: tuple[Change, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    target: Target = Target.TEXT
    entry: int | None = None
    key: str | None = None
    field: str | None = None

    @property
    def fixable(self) -> bool:
        """Whether a safe repair is at hand."""
        return bool(self.changes) and self.safety is Safety.SAFE

    def shift(self, by: int) -> Finding:
        """The same finding in a text that has `by` code points more in front."""
        return replace(self, span=self.span.shift(by), changes=tuple(c.shift(by) for c in self.changes))


@dataclass(frozen=True, slots=True)
class OffsetMap:
    """Positions of a changed text, taken back to the text it came from. Built by `apply`; monotone.

    `new[i]` and `old[i]` are the ends of the i-th change in both texts; `new_start`, `old_start` their beginnings.
    """

    new_start: tuple[int, ...] = ()
    new_end: tuple[int, ...] = ()
    old_start: tuple[int, ...] = ()
    old_end: tuple[int, ...] = ()

    def back(self, position: int, *, end: bool = False) -> int:
        """The old position of a new one; inside replaced text the change's edge (`end`: its right one)."""
        i = bisect_right(self.new_start, position) - 1
        if end and i >= 0 and position == self.new_start[i] < self.new_end[i]:
            return self.old_start[i]
        if i < 0:
            return position
        if position < self.new_end[i]:
            return self.old_end[i] if end else self.old_start[i]
        return position - self.new_end[i] + self.old_end[i]

    def span_back(self, span: Span) -> Span:
        """The smallest old range that holds all that the new range came from."""
        start = self.back(span.start)
        return Span(start, max(start, self.back(span.end, end=True)))


def apply(text: str, changes: Iterable[Change]) -> tuple[str, OffsetMap]:
    """`text` with all changes made at once, and the map from new positions to old ones.

    Raises ValueError when two changes overlap or a `before` does not stand where the change says.
    """
    pieces: list[str] = []
    ns: list[int] = []
    ne: list[int] = []
    os_: list[int] = []
    oe: list[int] = []
    at = 0
    length = 0
    for change in sorted(changes, key=lambda c: c.span):
        start, end = change.span
        if start < at:
            raise ValueError(f"changes overlap at {start}: {change.rule}")
        if text[start:end] != change.before:
            raise ValueError(f"{change.rule}: text at {start} is {text[start:end]!r}, not {change.before!r}")
        pieces.append(text[at:start])
        length += start - at
        ns.append(length)
        os_.append(start)
        pieces.append(change.after)
        length += len(change.after)
        ne.append(length)
        oe.append(end)
        at = end
    pieces.append(text[at:])
    return "".join(pieces), OffsetMap(tuple(ns), tuple(ne), tuple(os_), tuple(oe))


def undo(text: str, changes: Iterable[Change]) -> str:
    """The text before `changes`, which `apply` made all at once; raises ValueError where `after` is not found."""
    return apply(text, inverse(changes))[0]


def inverse(changes: Iterable[Change]) -> list[Change]:
    """The changes that take `changes` back, with their places in the text that those made."""
    out = []
    drift = 0
    for change in sorted(changes, key=lambda c: c.span):
        start = change.span.start + drift
        out.append(
            replace(change, span=Span(start, start + len(change.after)), before=change.after, after=change.before)
        )
        drift += len(change.after) - len(change.before)
    return out


def compose(text: str, first: Sequence[Change], second: Sequence[Change]) -> list[Change]:
    """Two batches of changes, made one after the other on `text`, as one batch over `text`.

    A change of the second batch that touches what the first one wrote is merged with it into one change, told under
    the codes of both ("WSP102+PUN203"), as unsafe as the less safe of them. `apply(text, result)` is the final text.
    """
    if not first or not second:
        return sorted((*first, *second), key=lambda c: c.span)
    middle, maps = apply(text, first)
    ranges = [(maps.new_start[i], maps.new_end[i], 0, c) for i, c in enumerate(sorted(first, key=lambda c: c.span))] + [
        (c.span.start, c.span.end, 1, c) for c in second
    ]
    ranges.sort(key=lambda r: r[:3])
    out: list[Change] = []
    cluster: list[tuple[int, int, int, Change]] = []
    for entry in ranges:
        if cluster:
            edge = max(r[1] for r in cluster)
            if entry[0] > edge or (entry[0] == edge and not _share_edge(cluster, entry)):
                out.append(_merge(text, middle, maps, cluster))
                cluster = []
        cluster.append(entry)
    out.append(_merge(text, middle, maps, cluster))
    return out


def _share_edge(cluster: Sequence[tuple[int, int, int, Change]], entry: tuple[int, int, int, Change]) -> bool:
    """Whether neighbours must be merged: an insertion at the edge of another change cannot be ordered otherwise."""
    return entry[0] == entry[1] or any(r[0] == r[1] == entry[0] for r in cluster)


def _merge(text: str, middle: str, maps: OffsetMap, cluster: Sequence[tuple[int, int, int, Change]]) -> Change:
    if len(cluster) == 1:
        _, _, batch, change = cluster[0]
        return change if batch == 0 else replace(change, span=maps.span_back(change.span))
    start, end = min(r[0] for r in cluster), max(r[1] for r in cluster)
    olds = [r[3].span for r in cluster if r[2] == 0]
    span = maps.span_back(Span(start, end))
    if olds:
        span = Span(min(span.start, *(o.start for o in olds)), max(span.end, *(o.end for o in olds)))
    inner = [replace(r[3], span=r[3].span.shift(-start)) for r in cluster if r[2] == 1]
    order = [Safety.SAFE, Safety.UNSAFE, Safety.TOLD]
    return Change(
        rule="+".join(dict.fromkeys(code for r in cluster for code in r[3].rule.split("+"))),
        span=span,
        before=span.of(text),
        after=apply(middle[start:end], inner)[0],
        safety=max((r[3].safety for r in cluster), key=order.index),
        evidence=tuple(dict.fromkeys(e for r in cluster for e in r[3].evidence)),
        message="; ".join(dict.fromkeys(r[3].message for r in cluster if r[3].message)),
    )


def _evidence_json(evidence: Evidence) -> dict[str, Any]:
    out: dict[str, Any] = {"kind": evidence.kind, "text": evidence.text}
    if evidence.span is not None:
        out["span"] = list(evidence.span)
    return out


def _evidence_from_json(data: dict[str, Any]) -> Evidence:
    span = data.get("span")
    return Evidence(str(data["kind"]), str(data["text"]), Span(int(span[0]), int(span[1])) if span else None)
