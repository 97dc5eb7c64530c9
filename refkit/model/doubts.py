"""What of a record is doubtful: the fields whose reading is less sure than was asked for, and what others read there.

One place decides it for `check`, `convert --min-confidence` and Python. How sure a reading is, is for the parser.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel

from refkit.errors import UsageError
from refkit.model.library import FieldTrace, Rival
from refkit.trace import DOUBTFUL, Span

if TYPE_CHECKING:
    from refkit.model.types import ReferenceBase

_LONGEST = 60  # characters of a value in a message


@dataclass(frozen=True, slots=True)
class Doubt:
    """A field that may be wrong: `value` as printed in the entry ("" where the record has no such field), from 0 to 1
    how sure it is, and what other readers saw instead."""

    field: str
    value: str
    confidence: float
    rivals: tuple[Rival, ...] = ()

    def __str__(self) -> str:
        """'publisher “Dag” (another read: “Dag Press”)'."""
        return self.named() + (f" ({others})" if (others := self.others()) else "")

    def named(self) -> str:
        """'publisher “Dag”', or 'no publisher'."""
        return f"{self.field} {_quoted(self.value)}" if self.value else f"no {self.field}"

    def others(self) -> str:
        """What the others read, each value once; "" where nobody else was asked."""
        values = [r.value for r in self.rivals if r.value]
        without = len(self.rivals) - len(values)
        said = []
        if values:
            who = "another read" if len(values) == 1 else "others read"
            said.append(f"{who}: {', '.join(map(_quoted, dict.fromkeys(values)))}")
        if without:
            said.append("another reader saw none" if without == 1 else "others saw none")
        return "; ".join(said)

    def figures(self) -> str:
        """'publisher 0.41; second: “Dag Press” 0.30': the same in numbers, reader by reader."""
        rivals = (f"{r.reader}: {_quoted(r.value) if r.value else 'none'} {shown(r.confidence)}" for r in self.rivals)
        return "; ".join((f"{self.field} {shown(self.confidence)}", *rivals))


def doubts_of(reference: ReferenceBase, min_confidence: float = DOUBTFUL) -> tuple[Doubt, ...]:
    """The fields of a record whose confidence is below `min_confidence`, as they stand in the entry; missing ones last.

    A record that was not read from free text has none.
    """
    found = reference.provenance
    if found is None:
        return ()
    doubted = [(name, trace) for name, trace in found.fields.items() if trace.confidence < min_confidence]
    doubted.sort(key=lambda pair: (not pair[1].spans, pair[1].spans))
    text = found.entry.text if found.entry is not None else ""
    return tuple(
        Doubt(name, _printed(reference, name, trace, text), trace.confidence, trace.rivals) for name, trace in doubted
    )


def is_doubtful(reference: ReferenceBase, min_confidence: float = DOUBTFUL) -> bool:
    """Whether a record, or any field of it, is less sure than `min_confidence`."""
    found = reference.provenance
    if found is None:
        return False
    return is_doubtful_as_a_whole(reference, min_confidence) or found.least < min_confidence


def is_doubtful_as_a_whole(reference: ReferenceBase, min_confidence: float) -> bool:
    """Whether that all of a record is right is less sure than `min_confidence`; not where nobody has measured it."""
    found = reference.provenance
    return found is not None and found.confidence is not None and found.confidence < min_confidence


def asked(min_confidence: float) -> float:
    """A confidence that somebody asks for; raises UsageError for what is none."""
    if not 0 <= min_confidence <= 1:  # "nan" neither
        raise UsageError(f"a confidence is a number from 0 to 1, not {min_confidence:g}")
    return min_confidence


def shown(confidence: float) -> str:
    """A confidence with two decimals, cut and not rounded: what is below 0.9 must not be shown as 0.90."""
    return f"{int(confidence * 100 + 1e-9) / 100:.2f}"


def _printed(reference: ReferenceBase, name: str, trace: FieldTrace, text: str) -> str:
    """The words of a field in its entry; where it has no place there, its value in words."""
    words = " ".join(_words(trace.spans, text).split())
    return words or " ".join(_value(getattr(reference, name, None)).split())


def _words(spans: tuple[Span, ...], text: str) -> str:
    """The words of spans: what stands between two of them belongs to them, or is left out with a mark."""
    out, at = "", 0
    for span in sorted(spans):
        between = text[at : span.start]
        out += ("" if not out else " … " if any(c.isalnum() for c in between) else between) + span.of(text)
        at = span.end
    return out


def _value(value: Any) -> str:
    """A field's value in words: what has no text of its own (a title in another script, an archive) by its parts."""
    if isinstance(value, BaseModel):
        own = type(value).__str__ is not BaseModel.__str__
        return (str(value) if own else "") or _value(vars(value))
    if isinstance(value, dict):
        value = tuple(value.values())
    if isinstance(value, tuple | list):
        return "; ".join(filter(None, map(_value, value)))
    return str(value) if value and value is not True else ""


def _quoted(text: str) -> str:
    line = " ".join(text.split())
    return f"“{line if len(line) <= _LONGEST else line[: _LONGEST - 3] + '...'}”"
