"""Repairs of an export as edits of its file: what changed between two states, and where a finding's value stands.

Rules look at the values of records; people look at files. Nothing is decided here, only placed.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from refkit.model.library import Library
from refkit.trace import Change, Finding, Safety, Span


def edits_of_a_file(old: str, new: str, made: Sequence[Change]) -> list[Change]:
    """The differences of two states of a file as changes, each under the codes of the repairs that it shows."""
    from difflib import SequenceMatcher

    a, b = old.splitlines(keepends=True), new.splitlines(keepends=True)
    starts = [0]
    for line in a:
        starts.append(starts[-1] + len(line))
    out = []
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, a, b, autojunk=False).get_opcodes():
        if tag == "equal":
            continue
        before, after = "".join(a[i1:i2]), "".join(b[j1:j2])
        head = _common(before, after)
        tail = _common(before[head:][::-1], after[head:][::-1])
        end = len(before) - tail
        codes = [c.rule for c in made if c.before and c.before in before] or [c.rule for c in made]
        safety = max((c.safety for c in made), default=Safety.SAFE)  # "safe" sorts before "unsafe"
        out.append(
            Change(
                "+".join(dict.fromkeys(codes)),
                Span(starts[i1] + head, starts[i1] + end),
                before[head:end],
                after[head : len(after) - tail],
                safety,
            )
        )
    return out


def _common(a: str, b: str) -> int:
    """How many characters two strings have in common at their beginning."""
    return next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))


def placed_in_file(findings: Iterable[Finding], library: Library) -> list[Finding]:
    """Findings on values of an export, placed where the value stands in the file, or at the record that holds it."""
    out = []
    for finding in findings:
        reference = library[finding.entry] if finding.entry is not None else None
        entry = reference.provenance.entry if reference is not None and reference.provenance else None
        if entry is None or reference is None:
            out.append(finding)
            continue
        value = str(getattr(reference, finding.field or "", "") or "")
        at = entry.text.find(value) if value else -1
        if at < 0 or not finding.span.end:
            out.append(replace(finding, span=Span(entry.span.start, entry.span.start + 1)))
        else:
            out.append(finding.shift(entry.span.start + at))
    return out
