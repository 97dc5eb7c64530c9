"""Rows as the models see them: view, tokens, labels, what the grammars read; and by which fold each is held back."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from sys import intern
from typing import Any

from refkit.model import from_csl
from refkit.model.library import FieldTrace
from refkit.model.types import OtherReference, ReferenceBase
from refkit.parse.context import ListContext
from refkit.parse.flow import read
from refkit.parse.judge import Reading, grammars_reading
from refkit.parse.proposal import Draft
from refkit.parse.readers import stacked_items
from refkit.parse.record import build
from refkit.parse.tagger.features import Seen, features
from refkit.parse.tagger.tokens import Token
from refkit.parse.view import view
from refkit.trace import Span
from refkit.train.honest import HonestReading
from refkit.train.spans import Row, labelled

FOLDS = 5


@dataclass(slots=True)
class Example:
    """A row, its tokens and labels, and the grammars' reading of it: today's, or an honest one of an older version."""

    row: Row
    text: str
    seen: Seen
    labels: list[str]
    draft: Draft
    grammars: ReferenceBase
    traces: dict[str, FieldTrace]
    items: list[list[str]] = field(default_factory=list)
    """The features of the stacked tagger."""

    def digest(self) -> bytes:
        """What names the example in a key of a cache: all its features and labels."""
        lines = ["\t".join(item) for item in (self.items or self.seen.items)]
        return hashlib.sha256("\n".join([*lines, *self.labels]).encode("utf-8", "surrogatepass")).digest()

    @property
    def csl_type(self) -> str:
        """The type that the grammars gave."""
        return self.grammars.effective_csl_type

    @property
    def reading(self) -> Reading:
        """The grammars' reading as the judge sees it."""
        return grammars_reading(self.grammars, self.traces)


def example(row: Row, honest: HonestReading | None = None) -> Example:
    """An example of a row; `honest`: the reading that the grammars made of it before they were made for it."""
    shown = view(row["text"])
    cut, labels = labelled({**row, "text": shown.text})
    seen = features(cut)
    draft = read(shown.text, ListContext())
    grammars = build(draft)
    traces = dict(grammars.provenance.fields)
    if honest is not None:
        grammars = from_csl(honest["csl"])
        traces = {
            name: FieldTrace(tuple(Span(a, b) for a, b in t["spans"]), t["confidence"], t["reader"])
            for name, t in honest["fields"].items()
        }
    made = Example(row, shown.text, seen, labels, draft, grammars, traces)
    made.items = _interned(stacked_items(seen, traces, made.reading, grammars.kind))
    made.seen = seen._replace(items=_interned(seen.items))
    return made


def _interned(items: Iterable[Iterable[str]]) -> list[list[str]]:
    """Features that stand once in memory, however many tokens have them."""
    return [[intern(name) for name in item] for item in items]


def of_labels(name: str, text: str, cut: list[Token], labels: list[str]) -> Example:
    """An example that has its labels already, for the blind tagger only: the grammars have not read it."""
    seen = features(cut)
    seen = seen._replace(items=_interned(seen.items))
    row = {"id": name, "source": name, "text": text, "gold": {}, "kind": ""}
    return Example(row, text, seen, labels, Draft(text), OtherReference(), {})


def is_usable(row: Row, honest: HonestReading | None) -> bool:
    """Whether an honest reading's spans count in what is read today: the view changes some texts."""
    return honest is None or view(row["text"]).text == row["text"]


def fold(row: Row) -> int:
    """The fold that holds a row back: by its document, so that no document is on both sides; of our own cases by id."""
    document = row.get("source") or row["id"]
    return int(hashlib.sha256(document.encode()).hexdigest(), 16) % FOLDS


def rows(path: Path) -> list[dict[str, Any]]:
    """The rows of a file, one JSON object a line."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def own_cases(folder: Path) -> list[dict[str, Any]]:
    """The cases of our own, in the order of files and lines."""
    return [row for path in sorted(folder.glob("*.jsonl")) for row in rows(path)]


def real_rows(data: Path, sets: Sequence[str] = ("gold", "dev2")) -> list[dict[str, Any]]:
    """The references of documents that were labelled to learn from."""
    return [row for name in sets for row in rows(data / name / "references.jsonl")]


def pairs(examples: Iterable[Example], *, blind: bool) -> Iterator[tuple[Sequence[Sequence[str]], list[str]]]:
    """Features and labels of examples, for one of the taggers."""
    for made in examples:
        yield (made.seen.items if blind else made.items), made.labels


def type_of(row: Mapping[str, Any]) -> str:
    """The right type of a row."""
    return str(row["gold"]["type"])
