"""Lists of references and where they came from: the values that travel through the pipeline.

`Entry` is raw (verbatim text of one reference); a typed `Reference` carries a `Provenance` that ties it to its entry.
A `Library` is what every reader gives and every writer takes; its `Citation`s are the places of a text of notes where
its references are cited, and travel with it: sliced, compared, pickled, written to JSONL.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, overload

from refkit.trace import DOUBTFUL, Change, Finding, Span

if TYPE_CHECKING:
    from refkit.model.packed import Packed
    from refkit.model.parts import Locator
    from refkit.model.types import ReferenceBase


@dataclass(frozen=True, slots=True)
class Entry:
    """One reference as it stands in a text: `text` verbatim (line breaks of a wrapped entry included), and its span.

    `text == page[span.start:span.end]`. `number` counts from 0 in the list. `heading` is the section heading above it
    ("Primary Sources"), `cues` say why a reference was seen to begin here.
    """

    text: str
    span: Span
    number: int = 0
    heading: str | None = None
    cues: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SetAside:
    """Text of a page that is no reference: kept, with its span and the reason ("headline", "comments" ...)."""

    text: str
    span: Span
    reason: str

    @property
    def is_passage(self) -> bool:
        """Whether a reader would miss it: words that are neither a part of the list's own form nor of a file's."""
        return self.reason not in _FURNITURE and any(c.isalpha() for c in self.text)


# What lists and files are made of beside references: headings and marks; strings, comments and the like, which a file
# of the same format has again and another one tells as lost.
_FURNITURE = frozenset(
    (
        *("heading", "marker", "markup", "rule", "page number", "signal", "link label", "list number"),
        "double of a live item",
        *("string", "preamble", "comment", "shared data (@xdata)"),
    )
)


@dataclass(frozen=True, slots=True)
class Rival:
    """What another reader saw in a field's place: `value` as printed, "" where it saw no such field.

    `reader` names it; `confidence`, from 0 to 1, is the probability that it is right.
    """

    value: str
    reader: str
    confidence: float


@dataclass(frozen=True, slots=True)
class FieldTrace:
    """Where a field's value was read. `spans` count in the entry's own text; `confidence` is from 0 to 1.

    `reader` names the grammar or reader that proposed the value; `labels` are the words inside the spans that stand
    for the field and not for its value ("vol.", "translated by"); `rivals` are what others read instead. A field that
    was seen by others only has a trace without spans.
    """

    spans: tuple[Span, ...]
    confidence: float = 1.0
    reader: str = ""
    labels: tuple[str, ...] = ()
    rivals: tuple[Rival, ...] = ()


@dataclass(frozen=True)
class Provenance:
    """Ties a reference to the text it was read from. All spans count in `entry.text` (the text as pasted).

    `fields` maps a field's name to its trace, `unparsed` are words that no field took, `changes` the repairs that
    were made to the text before it was read, `reason` why an entry could not be understood, `raw` a format's own form
    of the values (by field), `position` the line of the file where the record begins (from 1). `confidence`, from 0 to
    1, is the calibrated probability that the whole record is right; None where nobody has measured it.
    """

    entry: Entry | None = None
    fields: dict[str, FieldTrace] = field(default_factory=dict)
    unparsed: tuple[Span, ...] = ()
    changes: tuple[Change, ...] = ()
    reason: str | None = None
    raw: dict[str, Any] = field(default_factory=dict)
    position: int | None = None
    confidence: float | None = None

    @property
    def unparsed_text(self) -> tuple[str, ...]:
        """The words that no field took."""
        return tuple(s.of(self.entry.text) for s in self.unparsed) if self.entry else ()

    @property
    def least(self) -> float:
        """The least sure field's confidence; 1.0 for records that were not read from free text."""
        return min((t.confidence for t in self.fields.values()), default=1.0)


@dataclass(frozen=True, slots=True)
class Citation:
    """One place where a source is cited: `text` verbatim (without the words around it), and its span in the page.

    `key` is the reference's; None where it is doubtful which one is meant: `reason` says why, `candidates` are the keys
    of those that it may be. `form` is "full" (the source is named in full, and its record was read here), "short",
    "ibid", or "remark" (a note that cites nothing, kept so that the notes can be printed again). `locator` is the
    place in the source ("page", "50"). `note` counts the notes of the text from 0, `number` is the one printed before
    it, None where there is none. `before` and `after` are the words around it in its note, with the marks: "See also ".
    """

    text: str
    span: Span
    key: str | None
    form: str
    note: int = 0
    number: int | None = None
    locator: Locator | None = None
    before: str = ""
    after: str = ""
    reason: str = ""
    candidates: tuple[str, ...] = ()

    @property
    def is_doubtful(self) -> bool:
        """Whether it cites a source and nobody can say for sure which one."""
        return self.key is None and self.form != "remark"

    def to_json(self) -> dict[str, Any]:
        """A dict of plain values, the inverse of `from_json`."""
        out: dict[str, Any] = {"text": self.text, "span": list(self.span), "key": self.key, "form": self.form}
        out["note"] = self.note
        if self.number is not None:
            out["number"] = self.number
        if self.locator is not None:
            out["locator"] = {"label": self.locator.label, "value": self.locator.value}
        for name in ("before", "after", "reason"):
            if getattr(self, name):
                out[name] = getattr(self, name)
        if self.candidates:
            out["candidates"] = list(self.candidates)
        return out

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Citation:
        """Read what `to_json` wrote; raises KeyError, TypeError or ValueError on anything else."""
        from refkit.model.parts import Locator

        start, end = (int(x) for x in data["span"])
        place, number, key = data.get("locator"), data.get("number"), data["key"]
        return cls(
            text=str(data["text"]),
            span=Span(start, end),
            key=None if key is None else str(key),
            form=str(data["form"]),
            note=int(data.get("note", 0)),
            number=None if number is None else int(number),
            locator=None if place is None else Locator(label=str(place["label"]), value=str(place["value"])),
            before=str(data.get("before", "")),
            after=str(data.get("after", "")),
            reason=str(data.get("reason", "")),
            candidates=tuple(str(c) for c in data.get("candidates", ())),
        )


@dataclass(frozen=True)
class Library:
    """An ordered list of references, with the text around them and all that was changed or noticed on the way.

    Iterates and slices like a tuple of references; `library["zubok2009"]` finds by cite key (KeyError otherwise).
    Compares by the values of its references, pickles, and never changes: each method gives a new library.
    `references` of a long list may be packed (`refkit.model.packed`): a sequence that behaves as the tuple does.
    `meta` holds what a format keeps beside its records (BibTeX preamble, comments ...). `citations` are the places of a
    text of notes where the references are cited, in its order; a slice or a filtered library has those of its own.
    """

    references: tuple[ReferenceBase, ...] | Packed = ()
    set_aside: tuple[SetAside, ...] = field(default=(), compare=False)
    changes: tuple[Change, ...] = field(default=(), compare=False)
    findings: tuple[Finding, ...] = field(default=(), compare=False)
    text: str | None = field(default=None, compare=False)
    source: str | None = field(default=None, compare=False)
    format: str | None = field(default=None, compare=False)
    meta: dict[str, Any] = field(default_factory=dict, compare=False)
    citations: tuple[Citation, ...] = ()

    def __iter__(self) -> Iterator[ReferenceBase]:
        return iter(self.references)

    def __len__(self) -> int:
        return len(self.references)

    @overload
    def __getitem__(self, key: int | str) -> ReferenceBase: ...

    @overload
    def __getitem__(self, key: slice) -> Library: ...

    def __getitem__(self, key: int | str | slice) -> ReferenceBase | Library:
        if isinstance(key, slice):
            return self._kept(self.references[key])
        if isinstance(key, int):
            return self.references[key]
        for reference in self.references:
            if reference.id == key:
                return reference
        import difflib

        near = difflib.get_close_matches(key, [r.id for r in self.references], n=3)
        raise KeyError(f"{key!r} is no key of this library" + (f"; near: {', '.join(near)}" if near else ""))

    @property
    def passages(self) -> tuple[SetAside, ...]:
        """What was set aside and is no reference, without the furniture of lists and files: what `check` tells of."""
        return tuple(s for s in self.set_aside if s.is_passage)

    def filter(self, keep: Callable[[ReferenceBase], object]) -> Library:
        """The references for which `keep` is true, in the same order."""
        return self._kept(r for r in self.references if keep(r))

    def _kept(self, references: Iterable[ReferenceBase]) -> Library:
        """The same library with some of its references, and the citations of these."""
        alone = replace(self, citations=()).with_references(references)
        if not self.citations:
            return alone
        return replace(alone, citations=_of(self.citations, alone))

    def with_references(self, references: Iterable[ReferenceBase]) -> Library:
        """The same library with other references; those of a packed library are packed.

        Citations follow: where as many references stay and a key is gone, the one in its place is meant; else citations
        of keys that are gone go too.
        """
        if not isinstance(references, tuple):
            references = tuple(references) if isinstance(self.references, tuple) else type(self.references)(references)
        if not self.citations:
            return replace(self, references=references)
        cited = _following(self.citations, self.references, references)
        return replace(self, references=references, citations=cited)

    def doubtful(self, min_confidence: float = DOUBTFUL) -> Library:
        """The references that are, as a whole or in any field, less sure than `min_confidence`, in the same order.

        Raises UsageError outside 0 to 1. `refkit.model.doubts_of` tells which fields of a reference, and why.
        """
        from refkit.model.doubts import asked, is_doubtful

        below = asked(min_confidence)
        return self.filter(lambda r: is_doubtful(r, below))

    def check(self, *, min_confidence: float | None = None) -> list[Finding]:
        """All that the rules see in the text and the records of this library, in reading order.

        `min_confidence` as in `refkit.check`.
        """
        from refkit.pipeline import check_library  # the one upward call of the model: a convenience, loaded on use

        return check_library(self, min_confidence=min_confidence)

    def fix(self, *, unsafe: bool = False) -> Library:
        """A new library with every safe repair made (`unsafe`: the unsafe ones too) and told in `changes`."""
        from refkit.pipeline import fix_library

        return fix_library(self, unsafe=unsafe)

    def _repr_html_(self) -> str:
        """An escaped table for notebooks: key, kind, who, when, title."""
        from html import escape

        rows = "".join(
            "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in reference.summary()) + "</tr>"
            for reference in self.references
        )
        head = "".join(f"<th>{name}</th>" for name in ("key", "kind", "names", "date", "title"))
        return f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"


def _of(citations: Sequence[Citation], references: Iterable[ReferenceBase]) -> tuple[Citation, ...]:
    """The citations of some references; what cites none of them is left out."""
    keys = {r.id for r in references}
    return tuple(c for c in citations if c.key in keys)


def _following(
    citations: Sequence[Citation], before: Sequence[ReferenceBase], after: Sequence[ReferenceBase]
) -> tuple[Citation, ...]:
    """The citations where other references stand: keys of as many are followed, else what is left is kept."""
    there = {r.id for r in after}
    if all(c.key is None or c.key in there for c in citations):
        return tuple(citations)
    if len(before) != len(after):
        return tuple(c for c in citations if c.key is None or c.key in there)
    keys = {old.id: new.id for old, new in zip(before, after, strict=True) if old.id not in there}
    return tuple(
        replace(c, key=keys.get(c.key or "", c.key), candidates=tuple(keys.get(k, k) for k in c.candidates))
        for c in citations
    )


def merged_meta(libraries: Iterable[Library]) -> dict[str, Any]:
    """What formats keep beside the records of several libraries, lists joined; else the first value stays."""
    out: dict[str, Any] = {}
    for library in libraries:
        for key, value in library.meta.items():
            if isinstance(value, list) and isinstance(out.get(key), list):
                out[key] = [*out[key], *value]
            else:
                out.setdefault(key, value)
    return out
