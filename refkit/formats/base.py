"""What every format is made of: a named reader and writer, and the values that tell what could not be kept.

A format's module has `read(text, **options) -> Library` and `write(library, **options) -> Written`; the registry in
`refkit.formats` loads it when it is first used. Nothing here knows a concrete format.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, TypeAlias

from refkit.faults import KEPT, attempt
from refkit.trace import Finding, Span

if TYPE_CHECKING:  # the registry is listed without loading pydantic
    from refkit.model.library import Library
    from refkit.model.types import ReferenceBase

Reader: TypeAlias = "Callable[..., Library]"


@dataclass(frozen=True, slots=True)
class Loss:
    """A value that the target has no place of its own for.

    `key` is the record's cite key ("" where the file has it), `field` a dotted path in the model ("archive.fond",
    "meta.comments"), `value` the value as text. `put` says where it was written instead (a structured note that refkit
    reads back, a sentence in a note); None means that it is not in the output at all.
    """

    key: str
    field: str
    value: str
    put: str | None = None

    def __str__(self) -> str:
        shown = self.value if len(self.value) <= 60 else self.value[:57] + "..."
        where = f" (kept in {self.put})" if self.put else ""
        whose = self.key or ("the file" if self.field.startswith("meta.") else "record")
        return f"{whose}: {self.field} = {shown!r}{where}"


@dataclass(frozen=True, slots=True)
class Written:
    """The output of a writer: the text, what the format could not hold, and what its reader should know.

    `faults` are bugs of ours (BUG001): the record that each names is not in the output, and its values are lost.
    """

    text: str
    losses: tuple[Loss, ...] = ()
    warnings: tuple[str, ...] = ()
    faults: tuple[Finding, ...] = ()

    @property
    def lost(self) -> tuple[Loss, ...]:
        """The losses that are nowhere in the output."""
        return tuple(loss for loss in self.losses if loss.put is None)


Writer: TypeAlias = "Callable[..., Written]"


@dataclass(frozen=True, slots=True)
class Format:
    """A format that refkit reads, writes, or both. `sniff(text)` says from 0 to 1 how much a text looks like it.

    `read(text, **options)` gives a Library and never raises on content; `write(library, **options)` gives `Written`.
    `origin` is "refkit" or the name of the distribution that brought it. `binary`: the reader takes bytes.
    """

    name: str
    title: str
    read: Reader | None = None
    write: Writer | None = None
    sniff: Callable[[str], float] = lambda text: 0.0
    suffixes: tuple[str, ...] = ()
    origin: str = "refkit"
    binary: bool = False

    @property
    def reads(self) -> bool:
        """Whether refkit reads it."""
        return self.read is not None

    @property
    def writes(self) -> bool:
        """Whether refkit writes it."""
        return self.write is not None


def finding(message: str, span: Span, *, rule: str = "FMT001", key: str | None = None) -> Finding:
    """A finding of a reader; the codes are FMT001 (repaired while reading) and FMT002 (kept, not understood)."""
    return Finding(rule=rule, span=span, message=message, key=key)


def read_one(text: str, span: Span, record: Callable[..., ReferenceBase], *values: Any) -> ReferenceBase:
    """The record that `record(*values)` makes of the words at `span`; these words where it fails, which is told."""
    from refkit.model.types import OtherReference

    made = attempt("read a record", partial(span.of, text), record, *values, span=span)
    return OtherReference(text=span.of(text), reason=KEPT) if made is None else made


def read_judged(
    text: str, span: Span, record: Callable[..., tuple[ReferenceBase, str | None]], *values: Any
) -> tuple[ReferenceBase, str | None]:
    """As `read_one`, of a reader that also says what is wrong with a record."""
    from refkit.model.types import OtherReference

    made = attempt("read a record", partial(span.of, text), record, *values, span=span)
    return (OtherReference(text=span.of(text), reason=KEPT), None) if made is None else made


def traced(
    reference: ReferenceBase, text: str, span: Span, number: int, line: int | None = None, **raw: Any
) -> ReferenceBase:
    """The reference with the place of its record in the file: its words, their span, the line where it begins."""
    from refkit.model.library import Entry, Provenance

    provenance = Provenance(entry=Entry(text, span, number), position=line, raw=raw)
    # The record was just made and nobody has seen it: setting the field spares a copy of 70 fields for each record.
    reference.__dict__["provenance"] = provenance
    return reference
