"""Rows to train on from public sets of labelled references, told in our labels.

The folder holds the sets as lines of JSON (`NAME.jsonl` or `NAME.jsonl.gz`: `text`, `labels`, `id`, ...). Only sets of
permissive licences are read: AnyStyle (BSD-2-Clause), GROBID (Apache-2.0), LinkedBooks (CC BY 4.0), text2bib (MIT).
What also stands in ParsCit's files (LGPL) is left out, whoever labelled it. A model that was trained on rows of a set
ships with its notice.

Of each set the rows of the lowest hashes are taken, so that a smaller number takes a part of what a larger one does.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from refkit.parse.tagger.tokens import Token
from refkit.train.natives import READERS, Unclear


class PublicRow(NamedTuple):
    """A reference with its labels: "AU" begins a value, "au" goes on with it, "O" is of none."""

    id: str
    source: str
    text: str
    tokens: list[Token]
    labels: list[str]


SETS = (
    "anystyle-core", "anystyle-gold", "anystyle-good", "anystyle-bad", "anystyle-ugly", "grobid-citation",
    "linkedbooks-train", "linkedbooks-valid", "text2bib-examples",
)  # fmt: skip
"""The sets that may be trained on, by the names of their files."""

MIX: Mapping[str, int] = {"anystyle-core": 500, "anystyle-good": 1000, "grobid-citation": 1500}
"""How many rows of each set to train the blind reader on. Of the mixes that were tried on one fold of the gold it had
the most whole records; in F1 they differed by no more than chance."""

_NOT_OURS = "parscit-*.jsonl*"


def public_rows(
    folder: Path, take: Mapping[str, int] = MIX, dropped: Counter[tuple[str, str]] | None = None
) -> Iterator[PublicRow]:
    """At most `take[name]` rows of each set, in the order of `SETS`; no text comes twice.

    `dropped` counts, by set and reason, the rows that were looked at and can't be told in our labels. Raises
    FileNotFoundError where a set is missing, or the files whose rows must be left out, and ValueError for a set that is
    none of `SETS`.
    """
    unknown = sorted(set(take) - set(SETS))
    if unknown:
        raise ValueError(f"no public sets to train on: {', '.join(unknown)}; there are {', '.join(SETS)}")
    seen = texts_of_others(folder) if take else set()
    for name in SETS:
        if name in take:
            yield from _of_set(folder, name, take[name], seen, dropped if dropped is not None else Counter())


def _of_set(
    folder: Path, name: str, most: int, seen: set[str], dropped: Counter[tuple[str, str]]
) -> Iterator[PublicRow]:
    read = READERS[name.partition("-")[0]]
    taken = 0
    for line in sorted(lines_of_set(folder, name), key=_hash):
        if taken >= most:
            return
        row: dict[str, Any] = json.loads(line)
        key = text_key(row["text"])
        if key in seen:
            dropped[name, "known"] += 1
            continue
        seen.add(key)
        try:
            told = read(row)
        except Unclear as reason:
            dropped[name, str(reason)] += 1
            continue
        taken += 1
        yield PublicRow(f"{name}:{row['id']}", name, *told)


def lines_of_set(folder: Path, name: str) -> list[str]:
    """The lines of a set's file, plain or packed, as it has them. Raises FileNotFoundError where there is none."""
    plain, packed = folder / f"{name}.jsonl", folder / f"{name}.jsonl.gz"
    if packed.exists():
        text = gzip.decompress(packed.read_bytes()).decode("utf-8")
    else:
        text = plain.read_text(encoding="utf-8")
    return [line for line in text.split("\n") if line.strip()]


def texts_of_others(folder: Path) -> set[str]:
    """The keys of the texts that are not ours to train on."""
    names = sorted({path.name.partition(".")[0] for path in folder.glob(_NOT_OURS)})
    if not names:
        raise FileNotFoundError(f"{folder} has no {_NOT_OURS}: the rows that must be left out can't be told")
    return {text_key(json.loads(line)["text"]) for name in names for line in lines_of_set(folder, name)}


def text_key(text: str) -> str:
    """Letters and digits of a text, by which it is known again."""
    return re.sub(r"[\W_]", "", text).casefold()


def _hash(line: str) -> str:
    return hashlib.sha256(line.encode("utf-8")).hexdigest()
