"""What three readers make of rows that no tagger was trained on, and which of their values are right.

The judge, the classifier of types and the calibration learn from these, never from rows that a reader knows.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from refkit.parse.judge import JUDGED, Reading, tagger_reading
from refkit.parse.readers import BLIND, STACKED, preferred
from refkit.parse.record import build
from refkit.parse.tagger.assembly import assemble, merge
from refkit.parse.tagger.typefeatures import type_features
from refkit.train.examples import Example
from refkit.train.scoring import Verdict, verdicts

Labelled = tuple[list[str], list[float]]
_CSL = {name: name.replace("_", "-") for name in JUDGED if not name.startswith("archive")}


def csl_name(name: str) -> str:
    """The variable of CSL of a judged field."""
    return _CSL.get(name, name)


@dataclass(slots=True)
class Outcome:
    """The readings of a row by their letters, the CSL-JSON of each, and what is asked of the types' classifier."""

    example: Example
    readings: dict[str, Reading]
    items: dict[str, dict[str, Any]]
    shown: list[str]
    """The features for the type."""

    def right(self, name: str, letter: str) -> bool | None:
        """Whether what a reading has in a field is right; None where that is a matter of choice."""
        variable = csl_name(name)
        row, item = self.example.row, self.items[letter]
        if not item.get(variable):
            missing = row["gold"].get(variable) and variable not in row.get("optional", ())
            return not missing
        verdict = verdicts(row, item)[variable]
        if verdict is Verdict.TOLERATED:
            return None
        return verdict is Verdict.RIGHT


def outcome(example: Example, blind: Labelled, stacked: Labelled) -> Outcome:
    """The outcome of a row, from the labels of taggers that were not trained on its document."""
    readings = {"G": example.reading}
    items = {"G": _plain(example.grammars.to_csl())}
    for letter, name, (labels, sure) in (("B", BLIND, blind), ("S", STACKED, stacked)):
        made = assemble(example.text, example.seen, labels, sure, name)
        readings[letter] = tagger_reading(name, made, sure)
        kept = preferred(made, readings[letter], readings["G"], example.draft, example.grammars)
        items[letter] = _plain(build(merge(example.draft, kept)).to_csl())
    labels = stacked[0]
    if readings["B"].keys == readings["G"].keys:  # the stacked tagger is not asked
        readings["S"], items["S"], labels = readings["B"], items["B"], blind[0]
    shown = types_of(example, labels, blind[0])
    return Outcome(example, readings, items, shown)


def types_of(example: Example, labels: Sequence[str], blind: Sequence[str]) -> list[str]:
    """The features for the type of an example, by the labels of its tokens."""
    kind, csl_type = example.grammars.kind, example.csl_type
    return type_features(example.text, example.seen, labels, blind, kind, csl_type, example.traces)


def _plain(item: Mapping[str, Any]) -> dict[str, Any]:
    made: dict[str, Any] = json.loads(json.dumps(item, default=str))
    return made


def values(found: Outcome) -> Sequence[tuple[str, str, str]]:
    """(field, folded value, letter of a reading that has it) of all values, each once."""
    out: dict[tuple[str, str], str] = {}
    for name in JUDGED:
        for letter in ("G", "B", "S"):
            out.setdefault((name, found.readings[letter].keys.get(name, "")), letter)
    return [(name, value, letter) for (name, value), letter in out.items()]
