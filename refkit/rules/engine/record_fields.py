"""Rules on the records of a library: runs the record rules, and the text rules that make sense in a single field.

A record that came from an export never passed the text rules; its titles, publishers and addresses do so here, field by
field over the whole library, so that the list is evidence again. Records read from a pasted text were repaired before
they were read and are only compared with each other.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import NamedTuple

from refkit.faults import caught, collecting, tell
from refkit.model.doubts import asked
from refkit.model.library import Library
from refkit.model.parts import Link, Title
from refkit.model.types import ReferenceBase
from refkit.read.patterns import late
from refkit.rules.engine.base import RecordHit, RecordRule, from_text
from refkit.rules.engine.machine_words import human_parts
from refkit.rules.engine.registry import all_rules, as_codes, record_rules, select_rules
from refkit.rules.engine.run import check_entries, fix_entries
from refkit.trace import Change, Evidence, Finding, Safety, Span, Target, apply

TEXT_CODES = ("CHR401", "CHR402", "CHR403", "CHR405", "CHR406", "CHR407", "CHR408", "CHR409", "CHR410", "WSP101")
URL_CODES = ("CHR403", "IDS101", "URL801", "URL803", "URL804", "URL806")
VALUE_CODES = frozenset(TEXT_CODES) | frozenset(URL_CODES)  # the spans of their findings count in a field's value
# What a field of a record says by these is emphasis, as CSL writes it: no rest of a web page.
_MARKUP = ("<i>", "</i>", "<b>", "</b>", "<sup>", "</sup>", "<sub>", "</sub>", "<span", "</span>")
_TITLES = ("title", "container_title", "collection_title", "volume_title")
_STRINGS = ("publisher", "publisher_place", "note", "event_title", "authority", "source")
_DOI = late(r"^\s*(?:https?://(?:dx\.|www\.)?doi\.org/|doi:\s*)+(?=10\.\d{4,9}/)", re.IGNORECASE)


def check_records(
    library: Library,
    *,
    select: Iterable[str] | None = None,
    ignore: Iterable[str] | None = None,
    keep: Collection[str] = (),
    min_confidence: float | None = None,
) -> list[Finding]:
    """All that record and library rules see. `key` is the cite key, `entry` the record's number in the library.

    Spans count in the page from which the record was read (its entry, or the field's own place in it); a record of an
    export has none, so the span of its findings counts in the field's value (for a repair) or is empty.
    `min_confidence`: how sure a reading must be, so that it is not told as doubtful; raises UsageError outside 0 to 1.
    """
    select, ignore = as_codes(select), as_codes(ignore)
    found: list[Finding] = []
    wanted = None if min_confidence is None else asked(min_confidence)
    for rule in select_rules(record_rules(), select, ignore):
        try:
            for hit in (rule if wanted is None else rule.asking(wanted)).find(library):
                if not any(word in hit.message for word in keep):
                    found.append(_finding(rule, library[hit.index], hit))
        except (Exception, SystemExit) as error:  # ours or a plugin's: the other rules are asked all the same
            caught(f"rule {rule.code}", lambda: str([r.id for r in library]), error)
    for group, all_codes in _groups(library):
        values, codes = [piece.text for piece in group], _chosen(all_codes, select, ignore)
        with _of_records(library, group):
            seen = check_entries(values, select=codes, keep=(*keep, *_MARKUP)) if values and codes else []
        for finding in seen:
            piece = group[finding.entry or 0]
            moved = finding.shift(piece.at)
            key = library[piece.record].id
            changes = tuple(replace(c, target=Target.RECORD, field=piece.field, key=key) for c in moved.changes)
            found.append(
                replace(moved, entry=piece.record, key=key, field=piece.field, target=Target.RECORD, changes=changes)
            )
    if "IDS101" in _chosen(("IDS101",), select, ignore):
        for index, change in _bare_dois(library):
            found.append(
                Finding(
                    *(change.rule, change.span, change.message, Safety.SAFE, (change,), change.evidence),
                    target=Target.RECORD,
                    entry=index,
                    key=change.key,
                    field="doi",
                )
            )
    return sorted(found, key=lambda f: (f.span, f.entry or 0, f.rule, f.field or ""))


def fix_records(
    library: Library,
    *,
    unsafe: bool = False,
    select: Iterable[str] | None = None,
    ignore: Iterable[str] | None = None,
    keep: Collection[str] = (),
) -> Library:
    """A library whose fields are repaired; each change says `key` and `field`, its span counts in the field's value."""
    made = record_repairs(library, unsafe=unsafe, select=select, ignore=ignore, keep=keep)
    if not made:
        return library
    of_record: dict[int, list[Change]] = {}
    for index, change in made:
        of_record.setdefault(index, []).append(change)
    references = (
        with_changes(reference, of_record[index]) if index in of_record else reference
        for index, reference in enumerate(library)
    )
    told = (*library.changes, *(change for _, change in made))
    return replace(library.with_references(references), changes=told)


def record_repairs(
    library: Library,
    *,
    unsafe: bool = False,
    select: Iterable[str] | None = None,
    ignore: Iterable[str] | None = None,
    keep: Collection[str] = (),
) -> list[tuple[int, Change]]:
    """What `fix_records` changes: the number of a record, and a change whose span counts in the value of its field."""
    select, ignore = as_codes(select), as_codes(ignore)
    made: list[tuple[int, Change]] = []
    for group, all_codes in _groups(library):
        values, codes = [piece.text for piece in group], _chosen(all_codes, select, ignore)
        if not values or not codes:
            continue
        with _of_records(library, group):
            fixed = fix_entries(values, unsafe=unsafe, select=codes, keep=(*keep, *_MARKUP))
        for piece, entry in zip(group, fixed, strict=True):
            key = library[piece.record].id
            made += (
                (piece.record, replace(c.shift(piece.at), target=Target.RECORD, field=piece.field, key=key))
                for c in entry.changes
            )
    if "IDS101" in _chosen(("IDS101",), select, ignore):
        made += _bare_dois(library)
    return made


def with_changes(reference: ReferenceBase, changes: Iterable[Change]) -> ReferenceBase:
    """The record with changes of its fields made; `record_repairs` says what their spans count in."""
    of_field: dict[str, list[Change]] = {}
    for change in changes:
        of_field.setdefault(change.field or "", []).append(change)
    for field, made in of_field.items():
        reference = _with_value(reference, field, apply(value_of(reference, field), made)[0])
    return reference


def value_of(reference: ReferenceBase, field: str) -> str:
    """The text of a field that rules look at; "" where the record has none."""
    value = getattr(reference, field, None)
    if isinstance(value, Title):
        return value.text or ""
    if isinstance(value, Link):
        return value.url
    return value if isinstance(value, str) else ""


class _Piece(NamedTuple):
    """Words of a record's field that rules look at as one: `at` is where they begin in the field's value."""

    record: int
    field: str
    at: int
    text: str


Group = list[_Piece]


@contextmanager
def _of_records(library: Library, group: Group) -> Iterator[None]:
    """Faults of rules on the values of a group are told of the records that have these."""
    with collecting() as faults:
        yield
    for fault in faults:
        piece = group[fault.entry or 0]
        tell(replace(fault, entry=piece.record, key=library[piece.record].id, field=piece.field))


def _groups(library: Library) -> Iterator[tuple[Group, tuple[str, ...]]]:
    """Records' values, by what they are, and the codes that may look at them; what programs wrote is left out."""
    words: Group = []
    links: Group = []
    for index, reference in enumerate(library):
        if from_text(reference):
            continue
        for field in _TITLES:
            title = getattr(reference, field)
            if title is not None and title.text:
                words.append(_Piece(index, field, 0, title.text))
        for field in _STRINGS:
            value = getattr(reference, field)
            if value:
                words += (_Piece(index, field, start, value[start:end]) for start, end in human_parts(value))
        if reference.url is not None and reference.url.url:
            links.append(_Piece(index, "url", 0, reference.url.url))
    yield words, TEXT_CODES
    yield links, URL_CODES


def _chosen(codes: Iterable[str], select: Iterable[str] | None, ignore: Iterable[str] | None) -> tuple[str, ...]:
    """Those of `codes` that the caller wants."""
    rules = select_rules(tuple(all_rules()[c] for c in codes), select, ignore)
    return tuple(r.code for r in rules)


def _with_value(reference: ReferenceBase, field: str, value: str) -> ReferenceBase:
    if field == "url":
        old: Link = reference.url or Link(url="")
        return reference.with_(url=old.model_copy(update={"url": value}))
    if field in _TITLES:
        title: Title = getattr(reference, field)
        return reference.with_(**{field: title.model_copy(update={"text": value})})
    return reference.with_(**{field: value})


def _bare_dois(library: Library) -> Iterator[tuple[int, Change]]:
    """DOI fields that hold an address or a label instead of the bare identifier."""
    for index, reference in enumerate(library):
        match = _DOI.match(reference.doi or "")
        if match and not from_text(reference):
            proof = (Evidence("manual", "DOI Handbook: a DOI begins with 10."),)
            message = "the field holds an address, a DOI begins with 10."
            yield (
                index,
                Change(
                    *("IDS101", Span(0, match.end()), match[0], "", Safety.SAFE, proof, message),
                    target=Target.RECORD,
                    field="doi",
                    key=reference.id,
                ),
            )


def _finding(rule: RecordRule, reference: ReferenceBase, hit: RecordHit) -> Finding:
    return Finding(
        rule.code,
        hit.span or _place(reference, hit.field),
        hit.message,
        safety=hit.safety or Safety.TOLD,
        evidence=hit.evidence,
        target=Target.RECORD,
        entry=hit.index,
        key=reference.id,
        field=hit.field,
    )


def _place(reference: ReferenceBase, field: str | None) -> Span:
    """Where the field (or the whole entry) stands in the page; an empty span for a record without a page."""
    provenance = reference.provenance
    if provenance is None or provenance.entry is None:
        return Span(0, 0)
    entry = provenance.entry.span
    name = (field or "").split(".")[0]
    trace = provenance.fields.get(field or "") or provenance.fields.get(name)
    if trace and trace.spans:
        return Span(trace.spans[0].start, trace.spans[-1].end).shift(entry.start)
    return Span(entry.start, entry.end)
