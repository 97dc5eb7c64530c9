"""Three readers and the judge, on one screen: from what the grammars made of an entry to its record.

The grammars have read first. The blind tagger reads the same text; where both say the same of everything, that is the
reading. Else the stacked tagger reads too, with what the grammars read before its eyes, and `judge` chooses. The type
of the source is told by a classifier that knows the grammars' kind. Addresses, identifiers and all fields that the
taggers do not know are the grammars' in every case.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from refkit.model.csljson import kind_of
from refkit.model.library import FieldTrace, Rival
from refkit.model.parts import EdtfDate, Title
from refkit.model.types import KINDS, ReferenceBase, Related
from refkit.parse.judge import (
    ARCHIVE,
    JUDGED,
    Reading,
    best,
    folded,
    grammars_reading,
    in_field,
    tagger_reading,
    weighed,
    whole_features,
)
from refkit.parse.models import Models, shipped
from refkit.parse.proposal import Draft, Proposal
from refkit.parse.record import build
from refkit.parse.tagger.assembly import Run, assemble, merge, runs
from refkit.parse.tagger.features import Seen, stacked
from refkit.parse.tagger.marks import Place, marked
from refkit.parse.tagger.summing import Blind, Stacked, summed
from refkit.parse.tagger.tokens import Token, tokens
from refkit.parse.tagger.towns import with_town
from refkit.parse.tagger.typefeatures import type_features

FILLED = ("collection_title", "edition", "translator", "genre", "number")
"""Fields that the grammars may add to the reading of a tagger, where it has left their words unread."""
_NUMBERS = ("volume", "issue", "page", "edition")
SURE_FORM = 0.9
"""A form that is at least so sure of a whole entry wins without being judged."""
BLIND, STACKED = "blind-tagger", "stacked-tagger"
"""Names under which the taggers stand in a field's trace."""


def judged(draft: Draft, related: tuple[Related, ...] = (), models: Models | None = None) -> ReferenceBase:
    """The record of an entry that the grammars have read; without models it is theirs."""
    grammars = build(draft, related)
    models = models or shipped()
    if models is None:
        return grammars
    seen = summed(outside(draft))
    if not seen.tokens:
        return grammars
    return _Judging(draft, grammars, related, seen, models).record()


def outside(draft: Draft) -> list[Token]:
    """The tokens of an entry but for those of a second source in it ("English translation from ..."), read apart."""
    cut = tokens(draft.text)
    second = draft.facts.second_source
    if second is None:
        return cut
    return [token for token in cut if not second.start <= token.start < second.end]


def stacked_items(seen: Seen, traces: Mapping[str, FieldTrace], theirs: Reading, kind: str) -> Sequence[Sequence[str]]:
    """The features for the stacked tagger, by what the grammars read and where."""
    places = {name: Place(t.spans, t.confidence, t.reader) for name, t in traces.items()}
    marks, count = marked(seen.tokens, places, {part: theirs.shown.get(part, "") for part in ARCHIVE})
    if isinstance(seen.items, Blind):
        return Stacked(seen.items, marks, kind, count)
    return stacked(seen.items, marks, kind, count)


def preferred(
    proposals: Sequence[Proposal], mine: Reading, theirs: Reading, draft: Draft, grammars: ReferenceBase
) -> list[Proposal]:
    """A tagger's proposals; where the grammars say the same, theirs, which know more of it."""
    held = {p.field: p for p in draft.proposals}
    out = []
    for proposal in proposals:
        same = all(mine.keys.get(part) == theirs.keys.get(part) for part in in_field(proposal.field))
        other = held.get(proposal.field)
        if same and other is not None and getattr(grammars, proposal.field, None) == other.value:
            proposal = other
        out.append(proposal)
    title = held.get("title")
    corresponds = all(mine.keys.get(name) == theirs.keys.get(name) for name in ("author", "recipient"))
    if title is not None and title.reader == "letter" and corresponds and "title" not in mine.keys:
        out.append(title)  # "Seward to Dayton": made of words that are names already
    return out


class _Judging:
    """One entry on its way through the readers."""

    def __init__(
        self, draft: Draft, grammars: ReferenceBase, related: tuple[Related, ...], seen: Seen, models: Models
    ) -> None:
        self.draft, self.grammars, self.related, self.seen, self.models = draft, grammars, related, seen, models
        self.csl_type = grammars.effective_csl_type
        found = grammars.provenance.fields
        self.traces: Mapping[str, FieldTrace] = found
        self.readings: dict[str, Reading] = {"G": grammars_reading(grammars, found)}
        self.proposals: dict[str, list[Proposal]] = {}
        self.chances: dict[tuple[str, str], float] = {}
        self.runs: list[Run] = []
        """Those of the tagger that was asked last."""
        self.held: frozenset[str] = frozenset()
        """The fields that any reading has a value of."""
        self.taken: dict[str, str] = {}
        """Fields that come from another reading than the chosen one."""

    def record(self) -> ReferenceBase:
        labels = blind = self.tagged("B", BLIND)
        if self.readings["B"].keys == self.readings["G"].keys:
            self.readings["S"] = self.readings["B"]
            self.proposals["S"] = self.proposals["B"]
        else:
            labels = self.tagged("S", STACKED)
        self.held = frozenset(name for r in self.readings.values() for name in r.keys)
        kind = self.grammars.kind
        shown = type_features(self.draft.text, self.seen, labels, blind, kind, self.csl_type, self.traces, self.runs)
        csl_type, sure = self.models.types.best(shown)
        if self.is_sure():
            return self.made("G", self.csl_type, sure)
        return self.made(best(self.readings, self.chance), csl_type, sure)

    def is_sure(self) -> bool:
        """Whether a closed form fired that the grammars read best: measured, or one that no measured document has.

        Of the second kind are labels of a list ("Memorandum. 1958a."), named digital archives, copies elsewhere, and
        entries with a second source in them.
        """
        facts = self.draft.facts
        if self.draft.facts.form_sure >= SURE_FORM:
            return True
        unmeasured = facts.list_label or facts.digital or facts.copy.copy_in or facts.second_source
        measured = self.models.calibration.sure.intersection(t.reader for t in self.traces.values())
        return bool(unmeasured or measured)

    def tagged(self, letter: str, name: str) -> list[str]:
        """The labels that a tagger gives; its reading is kept under a letter."""
        if letter == "B":
            items, decoder = self.seen.items, self.models.blind
        else:
            items = stacked_items(self.seen, self.traces, self.readings["G"], self.grammars.kind)
            decoder = self.models.stacked
        labels, sure = decoder.decode(items)
        self.runs = runs(self.draft.text, self.seen.tokens, labels)
        made = assemble(self.draft.text, self.seen, labels, sure, name, self.runs)
        self.proposals[letter] = made
        self.readings[letter] = tagger_reading(name, made, sure)
        return labels

    def chance(self, name: str, letter: str) -> float:
        """How probable it is that what a reading has in a field (nothing is a value too) is right."""
        value = self.readings[letter].keys.get(name, "")
        known = self.chances.get((name, value))
        if known is None:
            known = self.chances[name, value] = self.weigh(name, value)
        return known

    def weigh(self, name: str, value: str) -> float:
        """The chance of a value of a field; where no reader has any, it depends on the kind only."""
        kind = self.grammars.kind
        if name in self.held:
            return self.models.values.of(weighed(self.readings, name, value, kind))
        absent = self.models.absent
        if (name, kind) not in absent:
            absent[name, kind] = self.models.values.of(weighed(self.readings, name, value, kind))
        return absent[name, kind]

    def made(self, letter: str, csl_type: str, sure: float) -> ReferenceBase:
        """The record of the chosen reading, each field with its chance and what others read instead."""
        if letter == "G" and csl_type == self.csl_type:
            made = self.grammars
        else:
            draft = self.draft if letter == "G" else merge(self.draft, self.own(letter))
            values = {p.field.replace("_", "-"): p.value for p in draft.proposals}
            made = build(draft, self.related, *self.kind(csl_type, values))
        steps = self.models.calibration
        fields = dict(made.provenance.fields)
        for name, trace in fields.items():
            parts = [part for part in in_field(name) if self.readings[letter].keys.get(part)]
            if parts:
                whose = self.taken.get(name, letter)
                share = min(steps.values.at(self.chance(part, whose)) for part in parts)
                rivals = tuple(r for part in parts for r in self.rivals(part, whose))
                fields[name] = FieldTrace(trace.spans, share, trace.reader, trace.labels, rivals)
        for name in JUDGED:
            if name not in self.held:
                continue  # nobody read anything there
            if name not in fields and name not in ARCHIVE and not self.readings[letter].keys.get(name):
                others = tuple(self.rivals(name, letter))
                if others:
                    fields[name] = FieldTrace((), steps.values.at(self.chance(name, letter)), "", (), others)
        chances = {name: self.chance(name, letter) for name in JUDGED}
        shown = whole_features(self.readings, letter, chances, self.grammars.kind, csl_type, sure, self.draft.text)
        whole = steps.whole.at(self.models.whole.of(shown))
        return made.with_(provenance=replace(made.provenance, fields=fields, confidence=whole))

    def own(self, letter: str) -> list[Proposal]:
        """The proposals of a tagger, or the grammars' where they are equal."""
        mine, theirs = self.readings[letter], self.readings["G"]
        held = {p.field: p for p in self.draft.proposals}
        out: list[Proposal] = []
        for proposal in preferred(self.proposals[letter], mine, theirs, self.draft, self.grammars):
            name, other = proposal.field, held.get(proposal.field)
            if other is not None and other is not proposal and name in JUDGED and name not in ARCHIVE:
                surer = self.chance(name, "G") > self.chance(name, letter) or _glossed(other.value)
                same = _words(self.draft.text, proposal) == _words(self.draft.text, other)
                if (surer and same) or _completed(proposal, other):
                    proposal = other  # the same words, taken apart otherwise: who is family, which year is meant
                    self.taken[name] = "G"
                elif _goes_on(proposal, other, out):
                    proposal = other
                    self.taken[name] = "G"
            out.append(proposal)
        return with_town(self.draft.text, [*out, *self.filled(out)], held.get("archive"))

    def filled(self, mine: Sequence[Proposal]) -> list[Proposal]:
        """What the grammars read in words that a tagger's reading leaves unread, in fields of which it has nothing."""
        names = {p.field for p in mine}
        found = []
        for other in self.draft.proposals:
            if other.field in FILLED and other.field not in names and other.spans and not _overlaps(other, mine):
                names.add(other.field)
                found.append(other)
                self.taken[other.field] = "G"
        return found

    def kind(self, csl_type: str, values: Mapping[str, Any]) -> tuple[str, str]:
        """The kind of a CSL type, the grammars' where it fits, and the type where it is not the kind's first."""
        kind = self.grammars.kind
        if csl_type == self.csl_type:
            return kind, self.grammars.csl_type
        if csl_type not in KINDS[kind].csl_types:
            kind = kind_of({"type": csl_type, **values}, {})
        first = KINDS[kind].csl_types[0] if KINDS[kind].csl_types else ""
        return kind, "" if csl_type == first else csl_type

    def rivals(self, name: str, letter: str) -> list[Rival]:
        """What the other readings have in a field, each value once."""
        own = self.readings[letter].keys.get(name, "")
        out: list[Rival] = []
        told = {own}
        for other in ("G", "S", "B"):
            value = self.readings[other].keys.get(name, "")
            if value not in told:
                told.add(value)
                share = self.models.calibration.values.at(self.chance(name, other))
                out.append(Rival(self.readings[other].shown.get(name, ""), self.readings[other].name, share))
        return out


def _overlaps(one: Proposal, others: Sequence[Proposal]) -> bool:
    return any(a < d and c < b for a, b in one.spans for other in others for c, d in other.spans)


def _goes_on(mine: Proposal, theirs: Proposal, others: Sequence[Proposal]) -> bool:
    """Whether the grammars read the same number and more in words else unread: "Volumes I" of "Volumes I and II"."""
    if mine.field not in _NUMBERS or len(mine.spans) != 1 or len(theirs.spans) != 1:
        return False
    inside, whole = mine.spans[0], theirs.spans[0]
    if not (whole.start <= inside.start and inside.end <= whole.end) or whole == inside:
        return False
    return not _overlaps(theirs, [p for p in others if p.field != mine.field])


def _glossed(value: Any) -> bool:
    """Whether a title has forms besides the printed one, which only the grammars tell apart in containers."""
    return isinstance(value, Title) and bool(value.romanized or value.translated or value.original)


def _completed(mine: Proposal, theirs: Proposal) -> bool:
    """Whether the grammars' date is a tagger's with the year from the head: "2022. “Title.” The Post. March 23."

    In a list with years behind the names that year is the date's, also where an edition has a later one at its end.
    """
    one, other = mine.value, theirs.value
    if not (isinstance(one, EdtfDate) and isinstance(other, EdtfDate) and one.value and other.value):
        return False
    if not (other.has_year and other.has_month and len(theirs.spans) > 1):
        return False
    return one.has_month and one.value.partition("-")[2] == other.value.partition("-")[2]


def _words(text: str, proposal: Proposal) -> str:
    """The letters and figures of a proposal's spans without its label words."""
    words = "".join([text[start:end] for start, end in proposal.spans])
    for label in proposal.labels:
        words = words.replace(label, "", 1)
    return folded(words)
