"""Runs rules over the entries of one list: finds, repairs to a fixed point, and tells every change.

One round asks all rules of a phase about the same text, sorts what they propose by place, drops what overlaps, and
makes the rest at once: so the order of the rules cannot matter. Rounds repeat until no rule of any phase has anything
left to repair; then the list's facts are counted anew, and entries are asked again where a witness may have changed.

    texts -> rounds of (find, sort, apply) per entry -> facts again -> ... -> FixedEntry(text, changes)
"""

from __future__ import annotations

from bisect import bisect_right, insort
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from refkit.faults import attempt
from refkit.rules.engine.base import TextRule
from refkit.rules.engine.looking import Asking, Look, SeenView, asking
from refkit.rules.engine.registry import select_rules, text_rules
from refkit.trace import Change, Finding, OffsetMap, Safety, Span, apply, compose

if TYPE_CHECKING:
    from refkit.rules.engine.list_evidence import Reader

_ROUNDS = 40  # a round mends at least one place; entries with more layers of damage than this are left half mended
_LIST_ROUNDS = 6


@dataclass(frozen=True, slots=True)
class FixedEntry:
    """A repaired entry: `trace.apply(old, changes)` gives `text`; spans count in the old text."""

    text: str
    changes: tuple[Change, ...] = ()


def fix_entries(
    texts: Sequence[str],
    *,
    unsafe: bool = False,
    select: Iterable[str] | None = None,
    ignore: Iterable[str] | None = None,
    keep: Collection[str] = (),
    reader: Reader | None = None,
) -> list[FixedEntry]:
    """Repair the entries of one list; the list as a whole is evidence for each of them.

    `unsafe`: make unsafe repairs too. `select`, `ignore`: codes or beginnings of codes. `keep`: words that stay.
    `reader`: reads a text as a reference, for rules that ask how an entry would be read; without it they stand back.
    """
    return FixedList(texts, unsafe=unsafe, select=select, ignore=ignore, keep=keep, reader=reader).entries


class FixedList:
    """The repaired entries of one list, and what rules see in them then; arguments as of `fix_entries`."""

    def __init__(
        self,
        texts: Sequence[str],
        *,
        unsafe: bool = False,
        select: Iterable[str] | None = None,
        ignore: Iterable[str] | None = None,
        keep: Collection[str] = (),
        reader: Reader | None = None,
    ) -> None:
        wanted = frozenset({Safety.SAFE, Safety.UNSAFE} if unsafe else {Safety.SAFE})
        self._rules = select_rules(text_rules(), select, ignore)
        look = Look([SeenView(text, number) for number, text in enumerate(texts)], reader, keep)
        self.entries, self._look = _repair(texts, look, self._rules, wanted, range(len(texts)), reader)
        self._reader = reader

    def left(self, texts: Sequence[str]) -> list[Finding]:
        """What rules see in the texts that the entries have now, in one look."""
        look = _looked_at(texts, self._look, self._reader)
        rules = asking(self._rules)
        return [f for view in look.views for f in _told_once(look.findings(view, rules), view.text)]


def _looked_at(texts: Sequence[str], look: Look, reader: Reader | None) -> Look:
    """The list with these texts. An entry that was not changed keeps its view: what was found in it once stays."""
    if all(view.text == text for view, text in zip(look.views, texts, strict=True)):
        return look
    views = [
        view if view.text == text else SeenView(text, view.number) for view, text in zip(look.views, texts, strict=True)
    ]
    return Look(views, reader, look.keep)


class _Phases(NamedTuple):
    """Rules that repair: by phase, and those that ask the list."""

    in_order: tuple[Asking, ...]
    of_list: Asking


@lru_cache(maxsize=128)
def _phases(chosen: tuple[TextRule, ...], wanted: frozenset[Safety]) -> _Phases:
    rules = [r for r in chosen if r.repairs & wanted]
    in_order = tuple(asking(tuple(r for r in rules if r.phase == n)) for n in sorted({r.phase for r in rules}))
    return _Phases(in_order, asking(tuple(rule for rule in rules if rule.uses_list)))


def _repair(
    texts: Sequence[str],
    look: Look,
    chosen: tuple[TextRule, ...],
    wanted: frozenset[Safety],
    numbers: Iterable[int],
    reader: Reader | None,
) -> tuple[list[FixedEntry], Look]:
    """The texts, repaired, and the list then; in the first round only entries of `numbers` are asked by all rules."""
    phases = _phases(chosen, wanted)
    now = [view.text for view in look.views]
    changes: list[list[Change]] = [[] for _ in texts]
    first: Collection[int] = frozenset(numbers)
    for _ in range(_LIST_ROUNDS):
        views = list(look.views)
        for number, view in enumerate(look.views):
            # After the first round only a rule that asks the list can have changed its mind.
            if number not in first and not _choose(look.findings(view, phases.of_list), wanted):
                continue
            fixed = attempt("repair", view.text, _fix_one, view, look, phases.in_order, wanted, entry=number)
            if fixed is not None and fixed[1]:
                views[number], made = fixed
                now[number] = views[number].text
                changes[number] = compose(texts[number], changes[number], made)
        if all(old is new for old, new in zip(look.views, views, strict=True)):
            break
        look = Look(views, reader, look.keep)
        first = ()
    return [FixedEntry(text, tuple(made)) for text, made in zip(now, changes, strict=True)], look


def check_entries(
    texts: Sequence[str],
    *,
    select: Iterable[str] | None = None,
    ignore: Iterable[str] | None = None,
    keep: Collection[str] = (),
    reader: Reader | None = None,
) -> list[Finding]:
    """All that the text rules see in the entries of one list; `entry` is the number, spans count in its text.

    What only shows once something else is mended is told too, at the place where it will come out.
    """
    chosen = select_rules(text_rules(), select, ignore)
    rules = asking(chosen)
    look = Look([SeenView(text, number) for number, text in enumerate(texts)], reader, keep)
    found = [look.findings(view, rules) for view in look.views]
    damaged = [number for number, findings in enumerate(found) if any(f.fixable for f in findings)]
    if damaged:
        fixed, last = _repair(texts, look, chosen, frozenset({Safety.SAFE}), damaged, reader)
        for number, (entry, seen) in enumerate(zip(fixed, found, strict=True)):
            if entry.changes:
                after = last.findings(last.views[number], rules)
                later = attempt("check", texts[number], _later, texts[number], number, entry, after, seen, entry=number)
                seen += later or []
    return [f for findings, text in zip(found, texts, strict=True) for f in _told_once(findings, text)]


def _fix_one(
    view: SeenView, look: Look, phases: Sequence[Asking], wanted: frozenset[Safety]
) -> tuple[SeenView, list[Change]]:
    """One entry, repaired to its fixed point, and the changes on the text that came in."""
    start = view.text
    made: list[Change] = []
    for _ in range(_ROUNDS):
        batch: list[Change] = []
        for phase in phases:
            batch = _choose(look.findings(view, phase), wanted)
            if batch:
                break
        if not batch:
            break
        text, _map = apply(view.text, batch)
        made = compose(start, made, batch)
        view = SeenView(text, view.number)
    return view, made


def _told_once(findings: list[Finding], text: str) -> list[Finding]:
    """The findings by place; of those that mend the same letters the same way the surest stays, then the first code."""
    ordered = sorted(findings, key=lambda f: (f.span, f.rule))
    if sum(bool(f.changes) for f in ordered) < 2:
        return ordered
    best: dict[tuple[tuple[int, int, str], ...], Finding] = {}
    for finding in ordered:
        if finding.changes:
            key = tuple(_core(change, text) for change in finding.changes)
            if key not in best or (finding.safety is Safety.SAFE and best[key].safety is not Safety.SAFE):
                best[key] = finding
    kept = {id(finding) for finding in best.values()}
    return [f for f in ordered if not f.changes or id(f) in kept]


def _core(change: Change, text: str) -> tuple[int, int, str]:
    """What a change really changes: without the letters at its ends that stay."""
    (start, end), after = change.span, change.after
    while start < end and after and text[start] == after[0]:
        start, after = start + 1, after[1:]
    while start < end and after and text[end - 1] == after[-1]:
        end, after = end - 1, after[:-1]
    return start, end, after


def _choose(findings: Iterable[Finding], wanted: frozenset[Safety]) -> list[Change]:
    """The repairs that can be made at once: by place, then code; a finding that touches an earlier one waits."""
    ready = [f for f in findings if f.changes and f.safety in wanted]
    if not ready:
        return []
    ready.sort(key=lambda f: (f.changes[0].span, f.rule, [c.after for c in f.changes]))
    chosen: list[Change] = []
    taken: list[Span] = []  # disjoint and sorted
    for finding in ready:
        spans = [c.span for c in finding.changes]
        if any(_touches(taken, s) for s in spans) or all(c.before == c.after for c in finding.changes):
            continue
        chosen += finding.changes
        for span in spans:
            insort(taken, span)
    return sorted(chosen, key=lambda c: c.span)


def _touches(taken: list[Span], span: Span) -> bool:
    """Whether the span shares a character or an edge with one of the sorted, disjoint spans."""
    i = bisect_right(taken, span)
    return (i > 0 and taken[i - 1].end >= span.start) or (i < len(taken) and taken[i].start <= span.end)


def _later(
    text: str, number: int, entry: FixedEntry, after: Iterable[Finding], before: Sequence[Finding]
) -> list[Finding]:
    """Findings that show only on the repaired text, and changes that only a second look made, on the old text."""
    maps: OffsetMap = apply(text, entry.changes)[1]
    seen: dict[str, list[Span]] = {}
    for finding in before:
        seen.setdefault(finding.rule, []).append(finding.span)
    out: list[Finding] = []
    for change in entry.changes:
        for code in change.rule.split("+"):
            if not any(_near(change.span, s) for s in seen.get(code, ())):
                seen.setdefault(code, []).append(change.span)
                told = replace(change, rule=code)
                out.append(Finding(code, change.span, change.message, change.safety, (told,), change.evidence))
    for finding in after:
        span = maps.span_back(finding.span)
        if any(_near(span, s) for s in seen.get(finding.rule, ())):
            continue
        moved = tuple(replace(c, span=maps.span_back(c.span)) for c in finding.changes)
        whole = all(c.span.of(text) == c.before for c in moved)
        out.append(replace(finding, span=span, changes=moved if whole else ()))
    return [replace(f, entry=number) for f in out]


def _near(a: Span, b: Span) -> bool:
    return a.start <= b.end and b.start <= a.end
