"""Runs rules over the entries of one list: finds, repairs to a fixed point, and tells every change.

One round asks all rules of a phase about the same text, sorts what they propose by place, drops what overlaps, and
makes the rest at once: so the order of the rules cannot matter. Rounds repeat until no rule of any phase has anything
left to repair; then the list's facts are counted anew, and entries are asked again where a witness may have changed.

    texts -> rounds of (find, sort, apply) per entry -> facts again -> ... -> FixedEntry(text, changes)
"""

from __future__ import annotations

import re
from bisect import bisect_right, insort
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from refkit.faults import attempt, caught
from refkit.rules.engine.base import Hit, TextRule
from refkit.rules.engine.list_evidence import ListFacts
from refkit.rules.engine.registry import select_rules, text_rules
from refkit.rules.engine.view import EntryView
from refkit.trace import Change, Finding, OffsetMap, Safety, Span, Target, apply, compose

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
    wanted = frozenset({Safety.SAFE, Safety.UNSAFE} if unsafe else {Safety.SAFE})
    return _repair(texts, select_rules(text_rules(), select, ignore), wanted, keep, range(len(texts)), reader)


def _repair(
    texts: Sequence[str],
    chosen: Sequence[TextRule],
    wanted: frozenset[Safety],
    keep: Collection[str],
    numbers: Iterable[int],
    reader: Reader | None,
) -> list[FixedEntry]:
    """The texts, repaired; in the first round only the entries of `numbers` are looked at by all rules."""
    rules = [r for r in chosen if r.repairs & wanted]
    phases = [[r for r in rules if r.phase == n] for n in sorted({r.phase for r in rules})]
    asking = [rule for rule in rules if rule.uses_list]
    now = list(texts)
    changes: list[list[Change]] = [[] for _ in texts]
    first: Collection[int] = frozenset(numbers)
    views: list[EntryView] = []
    for _ in range(_LIST_ROUNDS):
        # An entry that was not changed keeps its view: what was found in it once is not looked for again.
        views = [
            views[number] if views and views[number].text == text else EntryView(text, number)
            for number, text in enumerate(now)
        ]
        facts = ListFacts(views, reader)
        changed = False
        for number, view in enumerate(views):
            # After the first round only a rule that asks the list can have changed its mind.
            if number not in first and not _choose(_findings(view, facts, asking, keep), wanted):
                continue
            fixed = attempt("repair", view.text, _fix_one, view, facts, phases, wanted, keep, entry=number)
            if fixed is not None and fixed[1]:
                now[number], made = fixed
                changes[number] = compose(texts[number], changes[number], made)
                changed = True
        if not changed:
            break
        first = ()
    return [FixedEntry(text, tuple(made)) for text, made in zip(now, changes, strict=True)]


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
    rules = select_rules(text_rules(), select, ignore)
    views = [EntryView(text, number) for number, text in enumerate(texts)]
    facts = ListFacts(views, reader)
    found = [_findings(view, facts, rules, keep) for view in views]
    damaged = [number for number, findings in enumerate(found) if any(f.fixable for f in findings)]
    if damaged:
        fixed = _repair(texts, rules, frozenset({Safety.SAFE}), keep, damaged, reader)
        views = [EntryView(f.text, number) for number, f in enumerate(fixed)]
        facts = ListFacts(views, reader)
        for number, (entry, seen) in enumerate(zip(fixed, found, strict=True)):
            if entry.changes:
                after = _findings(views[number], facts, rules, keep)
                later = attempt("check", texts[number], _later, texts[number], number, entry, after, seen, entry=number)
                seen += later or []
    return [f for findings in found for f in sorted(findings, key=lambda f: (f.span, f.rule))]


def findings_left(
    texts: Sequence[str],
    *,
    select: Iterable[str] | None = None,
    ignore: Iterable[str] | None = None,
    keep: Collection[str] = (),
    reader: Reader | None = None,
) -> list[Finding]:
    """What rules see in texts that were repaired already, in one look."""
    rules = select_rules(text_rules(), select, ignore)
    views = [EntryView(text, number) for number, text in enumerate(texts)]
    facts = ListFacts(views, reader)
    return [f for view in views for f in sorted(_findings(view, facts, rules, keep), key=lambda f: (f.span, f.rule))]


def _fix_one(
    view: EntryView,
    facts: ListFacts,
    phases: Sequence[Sequence[TextRule]],
    wanted: frozenset[Safety],
    keep: Collection[str],
) -> tuple[str, list[Change]]:
    """One entry, repaired to its fixed point, and the changes on the text that came in."""
    start = view.text
    made: list[Change] = []
    for _ in range(_ROUNDS):
        batch: list[Change] = []
        for phase in phases:
            batch = _choose(_findings(view, facts, phase, keep), wanted)
            if batch:
                break
        if not batch:
            break
        text, _map = apply(view.text, batch)
        made = compose(start, made, batch)
        view = EntryView(text, view.number)
    return view.text, made


def _findings(view: EntryView, facts: ListFacts, rules: Sequence[TextRule], keep: Collection[str]) -> list[Finding]:
    text = view.text
    out: list[Finding] = []
    for rule in rules:
        needs = rule.needs
        if needs:
            for need in needs:
                if need in text:
                    break
            else:
                continue
        try:
            for hit in rule.find(view, facts):
                if not (keep and _kept(text, hit, keep)) and not ("[sic" in text and _is_meant(text, hit)):
                    out.append(_finding(rule, view, hit))
        except (Exception, SystemExit) as error:  # ours or a plugin's: the other rules are asked all the same
            caught(f"rule {rule.code}", text, error, entry=view.number)
    return out


def _finding(rule: TextRule, view: EntryView, hit: Hit) -> Finding:
    """The hit as a finding. Raises ValueError where its places are none of the entry's, as a plugin's may be."""
    at, size = 0, len(view.text)
    for edit in sorted(hit.edits):
        if not at <= edit.start <= edit.end <= size:
            raise ValueError(f"an edit at {edit.start} to {edit.end} of {size} characters")
        at = edit.end
    if not 0 <= hit.start <= hit.end <= size:
        raise ValueError(f"a hit at {hit.start} to {hit.end} of {size} characters")
    safety = hit.safety or (rule.text_safety if hit.edits else Safety.TOLD)
    changes = tuple(
        Change(
            rule.code,
            Span(e.start, e.end),
            view.text[e.start : e.end],
            e.after,
            safety=safety,
            evidence=hit.evidence,
            message=hit.message,
        )
        for e in hit.edits
    )
    return Finding(
        rule.code,
        hit.span,
        hit.message,
        safety=safety,
        changes=changes,
        evidence=hit.evidence,
        target=Target.TEXT,
        entry=view.number,
    )


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


def _kept(text: str, hit: Hit, keep: Collection[str]) -> bool:
    """Whether the hit touches a word that is to stay as it is."""
    for word in keep:
        first, last = hit.start - len(word) + 1, max(hit.end, hit.start + 1) - 1
        if word and text.find(word, max(0, first), last + len(word)) >= 0:  # only what can reach the hit is looked at
            return True
    return False


_MEANT = re.compile(r"\w+[^\w\[]{0,3}(?=\[sic\b)")


def _is_meant(text: str, hit: Hit) -> bool:
    """Whether the hit touches the word before a "[sic]": it is printed so, and the entry says that it knows."""
    return any(match.start() < hit.end and hit.start < match.end() for match in _MEANT.finditer(text))


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
