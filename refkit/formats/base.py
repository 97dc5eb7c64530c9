"""What every format is made of: a named reader and writer, and the values that tell what could not be kept.

A format's module has `read(text, **options) -> Library` and `write(library, **options) -> Written`; the registry in
`refkit.formats` loads it when it is first used. Nothing here knows a concrete format.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from refkit.model.library import Entry, Library, Provenance, SetAside
from refkit.trace import Finding, Span

if TYPE_CHECKING:
    from refkit.model.types import ReferenceBase

Reader = Callable[..., Library]


@dataclass(frozen=True, slots=True)
class Loss:
    """A value that the target has no place of its own for.

    `key` is the record's cite key, `field` a dotted path in the model ("archive.fond"), `value` the value as text.
    `put` says where it was written instead (a structured note that refkit reads back, a sentence in a note); None means
    that it is not in the output at all.
    """

    key: str
    field: str
    value: str
    put: str | None = None

    def __str__(self) -> str:
        shown = self.value if len(self.value) <= 60 else self.value[:57] + "..."
        where = f" (kept in {self.put})" if self.put else ""
        return f"{self.key or 'record'}: {self.field} = {shown!r}{where}"


@dataclass(frozen=True, slots=True)
class Written:
    """The output of a writer: the text, what the format could not hold, and what its reader should know."""

    text: str
    losses: tuple[Loss, ...] = ()
    warnings: tuple[str, ...] = ()

    @property
    def lost(self) -> tuple[Loss, ...]:
        """The losses that are nowhere in the output."""
        return tuple(loss for loss in self.losses if loss.put is None)


Writer = Callable[..., Written]


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


def library_of(
    references: Iterable[ReferenceBase],
    *,
    findings: Iterable[Finding] = (),
    set_aside: Iterable[SetAside] = (),
    meta: dict[str, Any] | None = None,
) -> Library:
    """A library as the readers give it; the caller adds its text, source and format."""
    return Library(
        references=tuple(references), findings=tuple(findings), set_aside=tuple(set_aside), meta=dict(meta or {})
    )


def traced(
    reference: ReferenceBase, text: str, span: Span, number: int, line: int | None = None, **raw: Any
) -> ReferenceBase:
    """The reference with the place of its record in the file: its words, their span, the line where it begins."""
    provenance = Provenance(entry=Entry(text, span, number), position=line, raw=raw)
    # The record was just made and nobody has seen it: setting the field spares a copy of 70 fields for each record.
    reference.__dict__["provenance"] = provenance
    return reference


def line_starts(text: str) -> list[int]:
    """Offsets at which the lines of `text` begin, for `bisect`."""
    out = [0]
    at = text.find("\n")
    while at >= 0:
        out.append(at + 1)
        at = text.find("\n", at + 1)
    return out
