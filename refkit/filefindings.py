"""Findings on the records of an export, each at the place in the file that it is about.

A rule on records knows a value, or only a record; whoever mends the file by hand needs a line and a column. What is
repaired stands where its edit is made; what is only told, where the file spells the words that the message quotes, the
value, or at least the field; what is about a whole record, or about what it lacks, where the record begins.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from refkit.fileedits import FileRepairs, placed
from refkit.model.library import Library
from refkit.trace import Change, Finding, Safety, Span, Target

if TYPE_CHECKING:
    from refkit.formats.edit_in_place import Places
    from refkit.model.types import ReferenceBase


def findings_of(
    library: Library, repairs: FileRepairs | None, seen: Iterable[Finding], *, encoding: str = "utf-8"
) -> list[Finding]:
    """What record rules saw in an export, each at its place in the file.

    A safe repair is offered as `fix` would make it: one finding for each rule of each edit. What cannot be made in
    place is told without a repair, and why. `repairs` is None where the format is not rewritten at all.
    """
    from refkit.formats.edit_in_place import REWRITTEN, Places

    places = repairs.places if repairs is not None else None
    if places is None and library.format in REWRITTEN:
        places = Places(library.text or "", library.format, encoding)
    out: list[Finding] = []
    waiting: dict[tuple[int | None, str | None, str], deque[Finding]] = {}
    for finding in seen:
        if finding.changes and finding.safety is Safety.SAFE and repairs is not None:
            waiting.setdefault((finding.entry, finding.field, finding.rule), deque()).append(finding)
        else:
            out.append(_at_its_place(finding, library, places))
    if repairs is None:
        return out
    for (index, span), change in zip(repairs.owners, repairs.changes, strict=True):
        for rule, message in _told(change):
            known = waiting.get((index, change.field, rule))
            met = known.popleft() if known else None
            out.append(
                Finding(
                    rule,
                    span,
                    met.message if met else message,
                    change.safety,
                    (change,),
                    met.evidence if met else change.evidence,
                    Target.RECORD,
                    index,
                    change.key,
                    change.field,
                )
            )
    for index, change, reason in repairs.refused:
        for rule, message in _told(change):
            known = waiting.get((index, change.field, rule))
            met = known.popleft() if known else None
            said = met.message if met else message
            told = Finding(
                rule,
                change.span,
                f"{said} (not repaired in place: {reason})",
                Safety.TOLD,
                (),
                change.evidence,
                Target.RECORD,
                index,
                change.key,
                change.field,
            )
            out.append(_at_its_place(told, library, places))
    return out


def _told(change: Change) -> Iterator[tuple[str, str]]:
    """The rules of a change, each with its message where they can be told apart."""
    rules, messages = change.rule.split("+"), change.message.split("; ")
    for number, rule in enumerate(rules):
        yield rule, messages[number] if len(messages) == len(rules) else change.message


def _at_its_place(finding: Finding, library: Library, places: Places | None) -> Finding:
    """A finding on a value, or on a record, at the place in the file; its repair too, where that can be made there."""
    from refkit.rules import VALUE_CODES, value_of

    if finding.entry is None:
        return finding
    index, field = finding.entry, finding.field or ""
    reference = library[index]
    record = places.record(index, reference) if places else _entry_of(reference, library)
    nowhere = Span(record.start, record.start + 1) if record else Span(0, 0)
    if places is None or record is None:
        return replace(finding, span=nowhere, changes=())
    if finding.rule not in VALUE_CODES:
        place = places.find(index, reference, field, list(_words_of(reference, finding)))
        if place is None and getattr(reference, field, None):  # what a record lacks stands nowhere in it
            place = places.home(index, reference, field)
        return replace(finding, span=place or nowhere, changes=())
    value = value_of(reference, field)
    spot = next(places.spots(index, reference, field, value, finding.span), None)
    edits = [placed(index, change, reference, places).edit for change in finding.changes]
    changes = tuple(e for e in edits if e is not None) if None not in edits else ()
    place = spot.span if spot else places.home(index, reference, field) or nowhere
    return replace(finding, span=place, changes=changes)


# What a message quotes of the record: the value that it is about comes first.
_SAID = re.compile(r"“([^”]+)”")


def _words_of(reference: ReferenceBase, finding: Finding) -> Iterator[str]:
    """The words that a finding is about, as a file may spell them: what it quotes, a name by its surname, the field."""
    from refkit.rules import value_of

    field = finding.field or ""
    said = _SAID.search(finding.message)
    if said:
        yield said[1]
        for name in getattr(reference, field) if field in _PEOPLE else ():
            parts = [part for part in (name.given, name.family) if part]
            if said[1] in (name.sort_form, " ".join(parts)):
                yield from (f"{name.family}, {name.given}", name.family or "")
        if "," in said[1]:
            yield said[1].partition(",")[0]
    held = getattr(reference, field, None)
    for words in (value_of(reference, field), getattr(held, "text", ""), getattr(held, "value", "")):
        if isinstance(words, str) and words:
            yield words


_PEOPLE = ("author", "editor", "translator")


def _entry_of(reference: ReferenceBase, library: Library) -> Span | None:
    found = reference.provenance
    entry = found.entry if found is not None else None
    text = library.text or ""
    return entry.span if entry is not None and 0 <= entry.span.start < len(text) else None
