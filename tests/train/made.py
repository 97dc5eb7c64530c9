"""Made-up references with their right records (`made.txt`), and tiny models that were fitted on them.

Six documents: books in author-date, notes with journals, chapters, German notes, papers of archives, newspapers.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

from refkit.parse.calibration import Calibration
from refkit.parse.linear import Chance, Linear
from refkit.parse.models import CALIBRATION, CLASSIFIERS, TAGGERS, digest
from refkit.parse.tagger.crf.packing import pack
from refkit.parse.tagger.decoding import open_decoder
from refkit.parse.tagger.model import read_model
from refkit.train.examples import Example, example, pairs
from refkit.train.fitting import fit_chain
from refkit.train.judging import fit_types, fit_values, fit_whole, judge
from refkit.train.outcomes import Outcome, outcome
from refkit.train.synthetic.rows import row

Row = dict[str, Any]

_TYPES = {
    "book": "book",
    "journal": "article-journal",
    "chapter": "chapter",
    "newspaper": "article-newspaper",
    "archival": "document",
}
_SHORT = {
    "container": "container-title",
    "place": "publisher-place",
    "collection": "archive_collection",
    "location": "archive_location",
}
_NAMES = ("author", "editor", "translator", "recipient")


def people(text: str) -> list[dict[str, str]]:
    """Names written as "Family, Given; Family, Given"; one without a comma is a body."""
    found = (name.partition(", ") for name in text.split("; "))
    return [{"family": family, "given": given} if given else {"literal": family} for family, _, given in found]


def made_row(name: str, source: str, lang: str, kind: str, text: str, said: str) -> Row:
    """A row whose record is `said`: "author: Moor, Ada | title: The Salt Road"."""
    gold: dict[str, Any] = {"type": _TYPES[kind]}
    for part in said.split(" | "):
        field, _, value = part.partition(": ")
        gold[_SHORT.get(field, field)] = people(value) if field in _NAMES else value
    return row(name, source, "made", lang, text, kind, gold)


def _rows() -> list[Row]:
    out: list[Row] = []
    source = lang = kind = ""
    text = Path(__file__).with_name("made.txt").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if line and not line.startswith("; ")]
    for line, said in pairwise([*lines, ""]):
        if line.startswith("# "):
            source, lang, kind = line[2:].split()
        elif not line.startswith(("author: ", "title: ")):
            out.append(made_row(f"m{len(out) + 1:02}", source, lang, kind, line, said))
    return out


ROWS = _rows()


def damaged(text: str) -> str:
    """A reference with a page's faults, at which readers part: a lost blank, and no quotation marks."""
    return re.sub("[“”]", "", text).replace(". ", ".", 1)


@cache
def examples() -> tuple[Example, ...]:
    """The rows as the models see them."""
    return tuple(map(example, ROWS))


@cache
def tagger(blind: bool, every: int = 1) -> bytes:
    """A tagger fitted on every so many-th row."""
    return fit_chain(pairs(examples()[::every], blind=blind), steps=40)


def outcomes(made: Sequence[Example]) -> list[Outcome]:
    """What the grammars and taggers that know every second row make of examples."""
    blind, stacked = (open_decoder(tagger(kind, 2)) for kind in (True, False))
    return [outcome(one, blind.decode(one.seen.items), stacked.decode(one.items)) for one in made]


@cache
def files() -> dict[str, bytes]:
    """The files of models that know the rows; the judge knows of damaged rows too, which are not read whole."""
    found = outcomes([*examples(), *(example({**one, "text": damaged(one["text"])}) for one in ROWS)])
    types, values = fit_types(found), fit_values(found)
    judged = [judge(one, Linear(read_model(types)), Chance(read_model(values))) for one in found]
    classifiers = (types, values, fit_whole(judged))
    made = dict(zip(TAGGERS, (pack(tagger(kind)) for kind in (True, False)), strict=True))
    made |= {name: pack(data) for name, data in zip(CLASSIFIERS, classifiers, strict=True)}
    told = Calibration().to_json() | {"files": {name: digest(data) for name, data in made.items()}}
    return made | {CALIBRATION: json.dumps(told).encode()}
