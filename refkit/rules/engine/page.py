"""Rules on a page: the entries that the text room found in it, and what stands between and around them.

All spans here count in the page. The text outside of entries is never altered, save the blank between two entries on
one line, which becomes the line break that the page has elsewhere, and debris on an entry's own line (`page_debris`).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from refkit.rules.engine.entry_breaks import joints_of
from refkit.rules.engine.page_debris import debris_around
from refkit.rules.engine.registry import all_rules, as_codes, select_rules
from refkit.rules.engine.run import FixedEntry, FixedList, check_entries
from refkit.trace import Change, Finding, Safety, Span, apply, compose

if TYPE_CHECKING:
    from refkit.model.library import Entry, SetAside
    from refkit.rules.engine.list_evidence import Reader

_ROUNDS = 5
_FINAL_STOP = "PUN205"


@dataclass(frozen=True, slots=True)
class FixedPage:
    """A repaired page: `trace.apply(page, changes)` gives `text`; `findings` are left, their spans count in `text`."""

    text: str
    changes: tuple[Change, ...] = ()
    findings: tuple[Finding, ...] = ()


def check_page(
    page: str,
    entries: Sequence[Entry],
    set_aside: Sequence[SetAside] = (),
    *,
    select: Iterable[str] | None = None,
    ignore: Iterable[str] | None = None,
    keep: Collection[str] = (),
    reader: Reader | None = None,
) -> list[Finding]:
    """All that the rules see in a page, in reading order. Options as in `fix_entries`."""
    select, ignore = as_codes(select), as_codes(ignore)
    going_on = _before_semicolon(page, entries)
    found = [
        f.shift(entries[f.entry or 0].span.start)
        for f in check_entries([e.text for e in entries], select=select, ignore=ignore, keep=keep, reader=reader)
        if not (f.rule == _FINAL_STOP and f.entry in going_on)
    ]
    codes = _page_codes(select, ignore)
    if "SEG001" in codes:
        for change, number, sure in joints_of(page, entries):
            safety, made = (Safety.SAFE, (change,)) if sure else (Safety.TOLD, ())
            found.append(Finding("SEG001", change.span, change.message, safety, made, change.evidence, entry=number))
    for number, change in debris_around(page, entries, codes):
        found.append(
            Finding(change.rule, change.span, change.message, Safety.SAFE, (change,), change.evidence, entry=number)
        )
    found += _boilerplate(entries, set_aside, codes)
    return sorted(found, key=lambda f: (f.span, f.rule))


def fix_page(
    page: str,
    entries: Sequence[Entry],
    *,
    unsafe: bool = False,
    select: Iterable[str] | None = None,
    ignore: Iterable[str] | None = None,
    keep: Collection[str] = (),
    reader: Reader | None = None,
) -> FixedPage:
    """The page with its entries repaired and joined ones on lines of their own; all else as it was.

    A repair can show where an entry begins that was hidden before. When the entries are those that
    `refkit.text.splitting.split` finds, the repaired page is therefore split and repaired again until nothing changes.
    """
    select, ignore = as_codes(select), as_codes(ignore)

    def repair(text: str, found: Sequence[Entry]) -> FixedPage:
        return _fix_once(text, found, unsafe=unsafe, select=select, ignore=ignore, keep=keep, reader=reader)

    fixed = repair(page, entries)
    if not fixed.changes or not _are_split(page, entries, reader):
        return fixed
    from refkit.text import split

    for _ in range(_ROUNDS):
        again = repair(fixed.text, split(fixed.text, reader=reader).entries)
        if not again.changes:
            return replace(fixed, findings=again.findings)
        fixed = replace(again, changes=tuple(compose(page, fixed.changes, again.changes)))
    return fixed


def _are_split(page: str, entries: Sequence[Entry], reader: Reader | None) -> bool:
    """Whether the entries are those that the text room finds in the page (and not, say, its lines)."""
    from refkit.text import split

    return [e.span for e in split(page, reader=reader).entries] == [e.span for e in entries]


def _fix_once(
    page: str,
    entries: Sequence[Entry],
    *,
    unsafe: bool,
    select: Iterable[str] | None,
    ignore: Iterable[str] | None,
    keep: Collection[str],
    reader: Reader | None,
) -> FixedPage:
    """The entries repaired, and the joints between them, in one go."""
    whole = FixedList([e.text for e in entries], unsafe=unsafe, select=select, ignore=ignore, keep=keep, reader=reader)
    going_on = _before_semicolon(page, entries)
    fixed = [
        _without_final_stop(e.text, f) if n in going_on else f
        for n, (e, f) in enumerate(zip(entries, whole.entries, strict=True))
    ]
    codes = _page_codes(select, ignore)
    sure = [(c, n) for c, n, sure in joints_of(page, entries) if sure]
    joints = {n: c for c, n in sure} if "SEG001" in codes else {}
    debris: dict[int, list[Change]] = {}
    for number, change in debris_around(page, entries, codes):
        debris.setdefault(number, []).append(change)
    changes: list[Change] = []
    starts: list[int] = []
    drift = 0
    for number, (entry, repaired) in enumerate(zip(entries, fixed, strict=True)):
        if number in joints:
            changes.append(joints[number])
            drift += len(joints[number].after) - len(joints[number].before)
        around = debris.get(number, [])
        before = [c for c in around if c.span.end <= entry.span.start]
        changes += before
        drift -= sum(len(c.before) for c in before)
        starts.append(entry.span.start + drift)
        changes += (c.shift(entry.span.start) for c in repaired.changes)
        drift += len(repaired.text) - len(entry.text)
        behind = [c for c in around if c.span.start >= entry.span.end]
        changes += behind
        drift -= sum(len(c.before) for c in behind)
    text = apply(page, changes)[0]
    left = whole.left([f.text for f in fixed])
    findings = tuple(f.shift(starts[f.entry or 0]) for f in left if not (f.rule == _FINAL_STOP and f.entry in going_on))
    return FixedPage(text, tuple(changes), findings)


def _before_semicolon(page: str, entries: Sequence[Entry]) -> frozenset[int]:
    """The numbers of the entries behind which the page has a semicolon: they end in it and want no stop."""
    return frozenset(n for n, e in enumerate(entries) if page[e.span.end : e.span.end + 4].lstrip().startswith(";"))


def _without_final_stop(text: str, fixed: FixedEntry) -> FixedEntry:
    """The repaired entry without the stop that was set at its end."""
    kept = tuple(c for c in fixed.changes if not (c.rule == _FINAL_STOP and c.span.start == len(text)))
    return fixed if len(kept) == len(fixed.changes) else FixedEntry(apply(text, kept)[0], kept)


def _page_codes(select: Iterable[str] | None, ignore: Iterable[str] | None) -> frozenset[str]:
    return frozenset(r.code for r in select_rules(tuple(all_rules().values()), select, ignore))


def check_set_aside(
    entries: Sequence[Entry],
    set_aside: Sequence[SetAside],
    *,
    select: Iterable[str] | None = None,
    ignore: Iterable[str] | None = None,
) -> list[Finding]:
    """What of a page is no reference, for pages with markup whose entries are no slices of it."""
    return _boilerplate(entries, set_aside, _page_codes(as_codes(select), as_codes(ignore)))


def _boilerplate(entries: Sequence[Entry], set_aside: Sequence[SetAside], codes: frozenset[str]) -> list[Finding]:
    """One finding for the text before the list, one for what is behind it; headings and marks are parts of a list."""
    others = [s for s in set_aside if s.is_passage]
    if not others:
        return []
    first = entries[0].span.start if entries else 0
    last = entries[-1].span.end if entries else 0
    groups = (
        ("SEG003", "before the list", [s for s in others if s.span.end <= first]),
        ("SEG004", "behind the list", [s for s in others if s.span.start >= last]),
        ("SEG004", "between entries", [s for s in others if first <= s.span.start < last]),
    )
    found = []
    for code, where, group in groups:
        if group and code in codes:
            reasons = ", ".join(dict.fromkeys(s.reason for s in group))
            lines = sum(len(s.text.strip().splitlines()) for s in group)
            amount = f"{lines} lines" if lines > 1 else "1 line"
            span = Span(group[0].span.start, group[-1].span.end)
            found.append(Finding(code, span, f"{amount} {where} are no references, set aside as they are: {reasons}"))
    return found
