"""Entries with their labels written into them: "AU{Moor, Ada}. TI{The Salt Road}." is a text, its tokens and labels."""

from __future__ import annotations

import re
from typing import NamedTuple

from refkit.parse.tagger.features import Seen, features
from refkit.parse.tagger.tokens import tokens

_VALUE = re.compile(r"\b([A-Z]{2})\{(.*?)\}", re.S)


class Entry(NamedTuple):
    """A text as a tagger labels it: the first token of a value in capitals, the others in small letters."""

    text: str
    seen: Seen
    labels: list[str]


def entry(marked_up: str) -> Entry:
    """The entry that is written with its labels."""
    text, values, last = "", [], 0
    for match in _VALUE.finditer(marked_up):
        text += marked_up[last : match.start()]
        values.append((len(text), len(text) + len(match[2]), match[1]))
        text += match[2]
        last = match.end()
    text += marked_up[last:]
    cut = tokens(text)
    labels = ["O"] * len(cut)
    for start, end, label in values:
        inside = [i for i, token in enumerate(cut) if start <= token.start < end]
        labels[inside[0]] = label
        for i in inside[1:]:
            labels[i] = label.lower()
    return Entry(text, features(cut), labels)


def written(text: str, labels: list[str]) -> str:
    """The tokens of a text with their labels, those outside bare: "Moor/AU Ada/au 1963/DA ed"."""
    cut = tokens(text)
    return " ".join(t.text if label == "O" else f"{t.text}/{label}" for t, label in zip(cut, labels, strict=True))
