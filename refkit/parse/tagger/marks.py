"""What the grammars read, token by token: the way a reading of theirs is shown to the stacked model."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from refkit.parse.tagger.attributes import Marked
from refkit.parse.tagger.labels import FIELDS
from refkit.parse.tagger.tokens import Token, tokens

_LABELS = {field: label for label, (field, _) in FIELDS.items() if label not in ("OT", "AR", "AK", "AL")}


class Place(NamedTuple):
    """Where a field was read: its spans in the text, how sure (0 to 1), and by which reader."""

    spans: Sequence[Sequence[int]]
    confidence: float
    reader: str


def marked(
    cut: Sequence[Token], fields: Mapping[str, Place], archive: Mapping[str, str]
) -> tuple[list[Marked | None], dict[str, int]]:
    """For each token what the grammars read there, and the number of tokens of each label.

    `fields` are those of the model; `archive` has the three archival variables of CSL, by which the tokens of the field
    `archive` are told apart. A field that no label stands for is shown under its own name.
    """
    out: list[Marked | None] = [None] * len(cut)
    count: dict[str, int] = {}
    at = {token.start: i for i, token in enumerate(cut)}
    for name, place in sorted(fields.items(), key=lambda pair: pair[1].confidence):
        label = _LABELS.get(name, name)
        kept = _archival(archive) if name == "archive" else {}
        sure = min(9, int(place.confidence * 10))
        for start, end in place.spans:
            before = ""
            for i in range(_first(cut, at, start), len(cut)):
                token = cut[i]
                if token.start >= end:
                    break
                said = kept.get(token.text.casefold(), "AL") if kept else label
                out[i] = Marked(said, place.reader, sure, said != before)
                before = said
    for mark in out:
        if mark:
            count[mark.label] = count.get(mark.label, 0) + 1
    return out, count


def _first(cut: Sequence[Token], at: Mapping[int, int], start: int) -> int:
    """The first token that begins at `start` or behind it."""
    known = at.get(start)
    if known is not None:
        return known
    low, high = 0, len(cut)
    while low < high:
        middle = (low + high) // 2
        if cut[middle].start < start:
            low = middle + 1
        else:
            high = middle
    return low


def _archival(archive: Mapping[str, str]) -> dict[str, str]:
    """The label of each word of the parts of an archival location."""
    out: dict[str, str] = {}
    for label in ("AL", "AK", "AR"):
        for token in tokens(archive.get(FIELDS[label][1], "")):
            out[token.text.casefold()] = label
    return out
