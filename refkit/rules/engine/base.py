"""What a rule is: one small class that says what it sees, why, how it mends it, and carries its own proof.

A text rule looks at one entry (and may ask the list for a witness), a record rule at one typed reference, a library
rule at all of them. `examples` and `stays` are the rule's tests and the examples of its page in the reference.
Nothing here walks over a list or applies an edit: that is `engine`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple

from refkit.trace import Evidence, Safety, Span, Target

if TYPE_CHECKING:
    from refkit.model.library import Library
    from refkit.model.types import ReferenceBase
    from refkit.rules.engine.list_evidence import ListFacts
    from refkit.rules.engine.view import EntryView


class Edit(NamedTuple):
    """`text[start:end]` becomes `after`."""

    start: int
    end: int
    after: str


@dataclass(frozen=True, slots=True)
class Hit:
    """What a text rule saw in one entry. `edits` would mend it, all or none; without edits it is only told.

    `safety` overrides the rule's own (a witness in the list makes a repair sure). Spans count in the entry.
    """

    start: int
    end: int
    message: str
    edits: tuple[Edit, ...] = ()
    safety: Safety | None = None
    evidence: tuple[Evidence, ...] = ()

    @property
    def span(self) -> Span:
        """The characters that the message is about."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class RecordHit:
    """What a record or library rule saw: in record `index`, field `field`; `value` is the field's better value.

    `span` counts in the record's entry and is looked up in its provenance when it is not given.
    """

    index: int
    field: str | None
    message: str
    value: Any = None
    before: str = ""
    after: str = ""
    safety: Safety | None = None
    evidence: tuple[Evidence, ...] = ()
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Example:
    """A proof of a rule: `before` becomes `after`; `after` None: the rule only tells. `beside`: the rest of its list.

    `unsafe` says that the repair is made only when unsafe repairs are asked for.
    """

    before: str
    after: str | None = None
    beside: tuple[str, ...] = ()
    unsafe: bool = False


@dataclass(frozen=True, slots=True)
class Stays:
    """Text that the rule must leave alone (no finding at all), and why."""

    text: str
    why: str = ""
    beside: tuple[str, ...] = ()


def levels(
    text: Safety | None = None, record: Safety | None = None, output: Safety | None = None
) -> Mapping[Target, Safety]:
    """How safe a rule's repair is for each target; a target that is left out is none of the rule's business."""
    given = {Target.TEXT: text, Target.RECORD: record, Target.OUTPUT: output}
    return MappingProxyType({target: safety for target, safety in given.items() if safety is not None})


class Rule:
    """Base of all rules: the facts of a rule's page. Subclasses fill the class attributes.

    `safety` says per target who may make the repair; a missing target means that the rule does not touch it.
    `unsafe_when` completes "The repair is unsafe because ..."; `source` names a manual, a
    specification or a measurement.
    """

    code: ClassVar[str]
    name: ClassVar[str]
    why: ClassVar[str]
    source: ClassVar[str]
    safety: ClassVar[Mapping[Target, Safety]] = levels(text=Safety.SAFE)
    default: ClassVar[bool] = True
    unsafe_when: ClassVar[str] = ""
    examples: ClassVar[tuple[Example, ...]] = ()
    stays: ClassVar[tuple[Stays, ...]] = ()

    @property
    def text_safety(self) -> Safety:
        """How safe its repair of a text is, unless a hit says otherwise."""
        return self.safety.get(Target.TEXT, Safety.TOLD)

    @cached_property
    def repairs(self) -> frozenset[Safety]:
        """The safeties of the repairs that its examples prove; a repair that no example proves is never made."""
        return frozenset(
            Safety.UNSAFE if example.unsafe else Safety.SAFE for example in self.examples if example.after is not None
        )


class Phase(IntEnum):
    """When a rule is asked. Characters first: every other rule would read mojibake wrongly. Then links: a blank that
    parts an address looks to the rules of spacing like one that is missing behind a stop."""

    CHARACTERS = 0
    LINKS = 1
    REST = 2


class TextRule(Rule):
    """A rule on the text of one entry. It runs only where one of `needs` occurs (() means everywhere).

    A phase runs to its fixed point before the next begins: see `Phase`. `uses_list`: the rule asks the list for
    witnesses. One that asks how an entry would be read asks `facts.read`, which gives None where nobody can read.
    """

    needs: ClassVar[tuple[str, ...]] = ()
    phase: ClassVar[Phase] = Phase.REST
    uses_list: ClassVar[bool] = False

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Each place where the rule applies, in reading order; linear in the length of the entry."""
        raise NotImplementedError


class RecordRule(Rule):
    """A rule on the typed records of a library; it may compare them."""

    def find(self, library: Library) -> Iterator[RecordHit]:
        """Each record (and field) where the rule applies, in list order."""
        raise NotImplementedError

    def asking(self, min_confidence: float) -> RecordRule:
        """The rule for one who asks for readings that are as sure as that; most rules take records as they are."""
        return self


class PageRule(Rule):
    """A rule on the page around the entries: its hits come from `page`, which knows where entries begin and end."""


def witness(text: str) -> Evidence:
    """Evidence from another place of the same list."""
    return Evidence("witness", text)


def table(text: str) -> Evidence:
    """Evidence from a closed table."""
    return Evidence("table", text)


def manual(text: str) -> Evidence:
    """Evidence from a manual or a specification."""
    return Evidence("manual", text)


def pattern(text: str) -> Evidence:
    """Evidence from the form alone."""
    return Evidence("pattern", text)


def from_text(reference: ReferenceBase) -> bool:
    """Whether a record was read from a pasted text, whose own rules have looked at it already.

    A record of an export has its entry too, but its fields were not read out of running text, so they have no traces.
    """
    found = reference.provenance
    return found is not None and found.entry is not None and bool(found.fields or found.unparsed or found.reason)
