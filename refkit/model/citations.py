"""Citations: the places of a text, most of them in notes, where a reference of its library is cited.

They point by the reference's key, and travel with the library: sliced with it, compared, pickled, written to JSONL.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from refkit.trace import Span

if TYPE_CHECKING:
    from refkit.model.parts import Locator
    from refkit.model.types import ReferenceBase


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


def of_those_kept(citations: Sequence[Citation], references: Iterable[ReferenceBase]) -> tuple[Citation, ...]:
    """The citations of some references; what cites none of them is left out."""
    keys = {r.id for r in references}
    return tuple(c for c in citations if c.key in keys)


def following(
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
