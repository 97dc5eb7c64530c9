"""Repairs of an export as edits of its file: each where its value is spelt, under its own rule, and seen to be right.

Rules look at the values of records; people look at files. A repair of a value is put on the piece of the file that
spells it; nothing else is ever written. Then the file is read again, once: a record whose edits do not give the
record that was meant gets them somewhere else where its value is spelt too, or not at all. What cannot be made in
place is told, and left as it is.

    library --rules--> repairs of values --places--> edits of the file --read again--> FileRepairs
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING, Any

from refkit.model.library import Library
from refkit.trace import Change, Span, Target, apply

if TYPE_CHECKING:
    from refkit.formats.edit_in_place import Places
    from refkit.model.types import ReferenceBase

Read = Callable[[str], Library]

_CANNOT = "it is not spelt in one piece that could be replaced"
_OVERLAPS = "another repair stands there"
_WRONG = "the file would not be read as meant"

_MOST_SPOTS = 4  # places that are tried for one repair
_ROUNDS = 30  # each reads the file again; after the first there is one only where an edit goes elsewhere


class _Repair:
    """A repair of a record's value on its way to the file, by one of the edits that would make it.

    `edits` gives each with the span of all that it is about, the likeliest first; more than one is rarely asked for.
    """

    def __init__(self, index: int, change: Change, edits: Iterator[tuple[Change, Span]]) -> None:
        self.index = index
        self.change = change
        self.reason = _CANNOT
        self.edit: Change | None = None
        self.about = change.span
        self.held = False  # waits until the other fields of its record are settled
        self._edits = islice(edits, _MOST_SPOTS)
        self._next()

    def _next(self) -> None:
        self.edit, self.about = next(self._edits, (None, self.about))

    def go_on(self) -> None:
        """Try the next edit; where there is none, the file would not be read as meant."""
        self._next()
        self.reason = _WRONG

    @property
    def active(self) -> bool:
        """Whether its edit is made now."""
        return self.edit is not None and not self.held

    def give_up(self, reason: str) -> None:
        """Make no edit at all."""
        self.edit, self.reason, self.held = None, reason, False


class _Trial:
    """The repairs of a record that came out wrong for no field that can be named: one field after the other."""

    def __init__(self, repairs: Sequence[_Repair]) -> None:
        self._fields = list(dict.fromkeys(r.change.field for r in repairs))
        self._repairs = repairs
        self._tried = 0
        for repair in repairs:
            repair.held = repair.change.field != self._fields[0]

    def go_on(self) -> None:
        """The field that is being tried came out wrong: try its next places, or give it up."""
        for repair in self._repairs:
            if repair.change.field == self._fields[self._tried] and repair.active:
                repair.go_on()

    def release(self) -> bool:
        """The fields so far came out right: try the next one, if there is one."""
        if self._tried + 1 >= len(self._fields):
            return False
        self._tried += 1
        for repair in self._repairs:
            if repair.change.field == self._fields[self._tried]:
                repair.held = False
        return True


@dataclass(frozen=True, slots=True)
class FileRepairs:
    """An export repaired in place: its text, the edits (`apply(old, changes)` gives it), and the records it gives.

    `refused` are repairs of values that cannot be made in place: the record's number, the change of its value, why.
    """

    text: str
    library: Library
    changes: tuple[Change, ...] = ()
    owners: tuple[tuple[int, Span], ...] = ()  # for each change the record that it mends, and what it is about
    refused: tuple[tuple[int, Change, str], ...] = ()
    places: Places | None = None  # of the file as it was


def repaired(
    library: Library, read: Read, *, encoding: str = "utf-8", unsafe: bool = False, **options: Any
) -> FileRepairs:
    """The file of an export with the repairs of its records made in place.

    `read` reads a text as the library was read. Options as in `refkit.rules.fix_records`.
    """
    from refkit.formats.edit_in_place import Places
    from refkit.rules import record_repairs

    text = library.text or ""
    values = record_repairs(library, unsafe=unsafe, **options)
    if not values:
        return FileRepairs(text, library)
    places = Places(text, library.format or "", encoding)
    repairs = [placed(index, change, library[index], places) for index, change in values]
    trials: dict[int, _Trial] = {}
    for _ in range(_ROUNDS):
        edits = _together(repairs)
        new = apply(text, edits)[0]
        again = read(new) if edits else library
        wrong = _wrong(repairs, library, again)
        released = [t.release() for index, t in trials.items() if index not in wrong]
        if not wrong and not any(released):
            break
        _elsewhere(repairs, wrong, library, again, trials)
    else:
        for repair in repairs:
            repair.give_up(_WRONG)
        edits, new, again = [], text, library
    made = {id(r.edit): (r.index, r.about) for r in reversed(repairs) if r.edit is not None}
    refused = tuple((r.index, r.change, r.reason) for r in repairs if r.edit is None)
    return FileRepairs(new, again, tuple(edits), tuple(made[id(e)] for e in edits), refused, places)


def placed(index: int, change: Change, reference: ReferenceBase, places: Places) -> _Repair:
    """A repair with the edits that may make it in the file, each of the smallest piece that differs."""
    from refkit.rules import value_of

    value = value_of(reference, change.field or "")
    span, after = _smallest(change)

    def edits() -> Iterator[tuple[Change, Span]]:
        for spot in places.spots(index, reference, change.field or "", value, span):
            spelt = spot.spell(after, places.text)
            raw = spot.span.of(places.text)
            if spelt is not None and spelt != raw:
                edit = replace(change, span=spot.span, before=raw, after=spelt, target=Target.TEXT)
                yield edit, spot.around(change.span)

    return _Repair(index, change, edits())


def _smallest(change: Change) -> tuple[Span, str]:
    """The span of a change without what its two sides have in common at their ends, and what comes there."""
    before, after = change.before, change.after
    most = min(len(before), len(after))
    head = next((i for i in range(most) if before[i] != after[i]), most)
    most -= head
    tail = next((i for i in range(most) if before[-1 - i] != after[-1 - i]), most)
    span = Span(change.span.start + head, change.span.end - tail)
    return span, after[head : len(after) - tail]


def _together(repairs: Sequence[_Repair]) -> list[Change]:
    """The edits in order; one that two records share is made once, one that overlaps another is given up."""
    order = sorted((r for r in repairs if r.active), key=lambda r: _edit(r).span)
    out: list[Change] = []
    for repair in order:
        edit = _edit(repair)
        last = out[-1] if out else None
        if last is not None and (last.span, last.after) == (edit.span, edit.after):
            repair.edit = last
        elif last is not None and (edit.span.start < last.span.end or edit.span == last.span):
            repair.give_up(_OVERLAPS)
        else:
            out.append(edit)
    return out


def _edit(repair: _Repair) -> Change:
    assert repair.edit is not None
    return repair.edit


def _wrong(repairs: Sequence[_Repair], library: Library, again: Library) -> set[int]:
    """The numbers of the records that are not read as meant from the repaired file."""
    from refkit.rules import with_changes

    meant: dict[int, list[Change]] = {}
    for repair in repairs:
        if repair.active:
            meant.setdefault(repair.index, []).append(repair.change)
    wrong: set[int] = set()
    for index, reference in enumerate(library):
        number = _number(index, reference)
        if number >= len(again) or again[number] != (
            with_changes(reference, meant[index]) if index in meant else reference
        ):
            wrong.add(index)
    if len(again) != len(library) and not wrong and all(_number(i, r) == i for i, r in enumerate(library)):
        wrong.add(len(library) - 1)
    return wrong


def _number(index: int, reference: ReferenceBase) -> int:
    """The number of a record in its file; a part of a library does not begin with the first."""
    found = reference.provenance
    return found.entry.number if found is not None and found.entry is not None else index


def _elsewhere(
    repairs: Sequence[_Repair], wrong: set[int], library: Library, again: Library, trials: dict[int, _Trial]
) -> None:
    """Move the edits of records that came out wrong to the next place where their value is spelt, or give them up.

    A record that came out wrong without a repair of its own was changed through what it shares with another; or an
    edit broke the file, and all behind it is wrong: then only the first is looked at.
    """
    guilty: dict[int, list[_Repair]] = {}
    for repair in repairs:
        if repair.active and repair.index in wrong:
            guilty.setdefault(repair.index, []).append(repair)
    if len(wrong) > len(guilty):
        outside = [r for r in repairs if r.active and not _inside(r, library)]
        for repair in outside:
            repair.give_up(_WRONG)
        if outside:
            return
        first = min(guilty, default=min(r.index for r in repairs if r.active))
        guilty = {first: [r for r in repairs if r.active and r.index == first]}
    for index, own in guilty.items():
        if index in trials:
            trials[index].go_on()
            continue
        missed = _missed(own, library[index], again)
        if missed:
            for repair in own:
                if repair.change.field in missed:
                    repair.go_on()
        else:
            trials[index] = _Trial(own)
            if len({r.change.field for r in own}) == 1:
                trials[index].go_on()


def _missed(own: Sequence[_Repair], reference: ReferenceBase, again: Library) -> set[str | None]:
    """The fields of a record that are repaired and are read otherwise than they were meant."""
    from refkit.rules import value_of, with_changes

    number = _number(own[0].index, reference)
    if number >= len(again):
        return set()
    meant = with_changes(reference, [r.change for r in own])
    fields = {r.change.field for r in own}
    return {f for f in fields if value_of(meant, f or "") != value_of(again[number], f or "")}


def _inside(repair: _Repair, library: Library) -> bool:
    """Whether an edit stands in the record that it mends."""
    found = library[repair.index].provenance
    entry = found.entry if found is not None else None
    edit = repair.edit
    return entry is not None and edit is not None and entry.span.start <= edit.span.start <= entry.span.end


def count_of(changes: Iterable[Change]) -> int:
    """How many repairs some changes are: one for each rule of each, as `check` tells them."""
    return sum(len(change.rule.split("+")) for change in changes)
