"""How one of three readings of an entry is chosen, and how sure each value of it is.

The grammars, the blind model and the stacked model each read an entry. For every field and every value that one of them
gives (none is a value too) a linear model says how probable it is that the value is right; a reading is as good as the
product of its fields' probabilities, and the best one is taken whole, so that no word is given to two fields. The
weights are data (`refkit.train` makes them from readings of documents that no reader was made on); so is the table that
turns scores into shares of right values.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from math import log
from typing import Any

from refkit.model.library import FieldTrace
from refkit.model.parts import ArchivalLocation, EdtfDate, Link, Name, Number, Pages, Title
from refkit.model.types import ReferenceBase
from refkit.parse.proposal import Proposal
from refkit.parse.tagger.lexicon import lexicon

JUDGED = (
    "author", "editor", "translator", "recipient", "interviewer", "title", "container_title", "collection_title",
    "issued", "volume", "issue", "page", "number", "edition", "publisher", "publisher_place", "genre", "event_title",
    "authority", "archive", "archive_collection", "archive_location",
)  # fmt: skip
"""The fields that are judged; the three parts of an archival location count as three."""
_PARTS = {"archive": "repository_name", "archive_collection": "collection", "archive_location": "locator"}
ARCHIVE = tuple(_PARTS)
"""The parts of an archival location, of which each is judged."""
LEAST = 1e-6
"""The least chance whose logarithm is taken."""
_NOISE = re.compile(r"[\W_]+")
_YEAR = re.compile(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)")
_STOP = re.compile(r"[a-z]\.\s[A-ZÀ-Þ]")


@dataclass(slots=True)
class Reading:
    """What one reader made of an entry: of each field the value in folded form, how sure, and who said so."""

    name: str
    keys: dict[str, str] = field(default_factory=dict)
    shown: dict[str, str] = field(default_factory=dict)
    sure: dict[str, float] = field(default_factory=dict)
    readers: dict[str, str] = field(default_factory=dict)
    doubt: float = 0.0
    """Of a tagger: the sum of the negative logarithms of its labels' probabilities, those outside of fields too."""


def reading(name: str, values: Iterable[tuple[str, Any, float, str]], labels: Iterable[float] = ()) -> Reading:
    """The reading of (field of the model, value, how sure, reader); `labels` are the chances of a tagger's labels."""
    made = Reading(name, doubt=-sum(log(max(sure, LEAST)) for sure in labels))
    for key, value, sure, reader in values:
        for part, text in _texts(key, value):
            if part in _JUDGED and text:
                made.shown[part] = text
                made.keys[part] = folded(text)
                made.sure[part] = sure
                made.readers[part] = reader
    return made


def grammars_reading(record: ReferenceBase, traces: Mapping[str, FieldTrace]) -> Reading:
    """What the grammars read: a record of theirs, and where its fields stand."""
    values = ((name, getattr(record, name, None), t.confidence, t.reader) for name, t in traces.items())
    return reading("grammars", values)


def tagger_reading(name: str, proposals: Iterable[Proposal], labels: Iterable[float]) -> Reading:
    """What a tagger read: its proposals, and the chances of its labels."""
    return reading(name, ((p.field, p.value, p.confidence, p.reader) for p in proposals), labels)


def folded(text: str) -> str:
    """A value as it is compared: its letters and figures, small."""
    return _NOISE.sub("", text.casefold())


_JUDGED = frozenset(JUDGED)


def _texts(key: str, value: Any) -> Iterable[tuple[str, str]]:
    """A value as printed words, for each field of those that are judged."""
    if isinstance(value, ArchivalLocation):
        for part, attribute in _PARTS.items():
            yield part, getattr(value, attribute) or (value.record_group or "" if part == "archive_collection" else "")
    elif isinstance(value, Title):
        yield key, value.text or ""
    elif isinstance(value, EdtfDate):
        yield key, value.value or value.literal or ""
    elif isinstance(value, Number | Pages):
        yield key, value.text
    elif isinstance(value, tuple):
        names = [n for n in value if isinstance(n, Name) and n.literal != "others"]
        yield key, "; ".join(n.literal or f"{n.family or ''}, {n.given or ''}" for n in names)
    elif isinstance(value, Link):
        yield key, value.url
    elif isinstance(value, str):
        yield key, value


def _bucket(share: float) -> str:
    """A probability in steps that are finer where it is sure."""
    return "9" if share >= 0.995 else "8" if share >= 0.98 else "7" if share >= 0.95 else str(int(share * 7))


def _shape(text: str) -> list[str]:
    """What a value looks like."""
    words = text.split()
    out = [f"n{min(len(words), 8)}"]
    if text[:1].islower():
        out.append("low")
    if text[-1:] in ",;:(":
        out.append("open")
    digits = sum(map(str.isdigit, text))
    if digits:
        out.append("dd" if digits * 2 > len(text) else "d")
    if digits > 3 and _YEAR.search(text):
        out.append("Y")
    if text.count("(") != text.count(")"):
        out.append("br")
    if "." in text and _STOP.search(text):
        out.append("stop")
    if ", " in text:
        out.append("comma")
    known = lexicon().words
    marks = {mark for word in words[:12] for mark in known.get(word.casefold().strip(".,:;()"), ()) if mark[0] != "l"}
    return out + sorted(marks)


def weighed(entry: Mapping[str, Reading], name: str, value: str, kind: str) -> list[str]:
    """The features of a value ("" for none) of a field, by the readings of an entry (by their names' letters)."""
    read = [(letter, r, r.keys.get(name, "")) for letter, r in entry.items()]
    support = "".join([letter for letter, _, held in read if held == value])
    out = [f"{name}|{support}", f"{name}|{support}|{kind}", f"s|{support}", f"k|{name}|{kind}|{bool(value)}"]
    for letter, r, held in read:
        if not held:
            continue
        bucket = _bucket(r.sure[name])
        if held == value:
            out += (f"{name}|{letter}|{bucket}", f"{support}|{letter}|{bucket}")
            if letter == "G":
                out += (f"r|{name}|{r.readers[name]}", f"r|{name}|{r.readers[name]}|{support}")
            continue
        out.append(f"x|{name}|{letter}|{bucket}")
        if letter == "G":
            out.append(f"xr|{name}|{r.readers[name]}|{bool(value)}")
        if value:
            out.append(f"l|{name}|{letter}|{'in' if value in held else 'has' if held in value else '-'}")
    if value and support:
        out += [f"v|{name}|{mark}" for mark in _shape(entry[support[0]].shown[name])]
        long = len(value) > 2
        for letter, r in entry.items():
            for other, held in r.keys.items():
                if other != name and len(held) > 2 and (held in value or (long and value in held)):
                    out.append(f"o|{name}|{letter}|{other}|{held in value}")
    return out


_TELLING = ("title", "container_title", "author", "archive", "archive_location", "number", "genre")


def tells(made: Reading) -> bool:
    """Whether a reading says what the source is: one that has a place and a year only is none."""
    return any(made.keys.get(name) for name in _TELLING)


def best(entry: Mapping[str, Reading], chance: Callable[[str, str], float]) -> str:
    """The letter of the reading with the greatest product of its values' chances; `chance` of a field and a letter."""
    found = [name for name in JUDGED if any(name in r.keys for r in entry.values())]

    def score(letter: str) -> float:
        return sum([log(max(chance(name, letter), LEAST)) for name in found])

    return max((letter for letter in ("S", "B", "G") if letter == "G" or tells(entry[letter])), key=score)


def in_field(name: str) -> tuple[str, ...]:
    """The judged parts of a field of the model."""
    return tuple(_PARTS) if name == "archive" else (name,) if name in _JUDGED else ()


def whole_features(
    entry: Mapping[str, Reading],
    letter: str,
    chances: Mapping[str, float],
    kind: str,
    csl_type: str,
    sure: float,
    text: str,
) -> list[str]:
    """The features by which the chance is weighed that a whole record is right.

    `chances` are those of the chosen reading's values, `sure` that of its type.
    """
    keys = entry[letter].keys
    least = min(chances.values())
    product = -sum(log(max(chance, LEAST)) for chance in chances.values())
    same = "".join(name for name, other in entry.items() if other.keys == keys)
    letters = sum(map(str.isalnum, text))
    held = sum(map(len, keys.values()))
    doubt = product - log(max(sure, 1e-3))
    out = [
        f"same{same}",
        f"sh{min(9, int(10 * held / max(letters, 1)))}",
        f"k{kind}",
        f"t{csl_type}",
        f"n{len(keys)}",
        *_above("lp", product),
        *_above("all", doubt),
        *_above("least", -log(max(least, LEAST))),
        *_above("tp", -log(max(sure, 1e-3))),
        *_above("blind", entry["B"].doubt),
        *_above("stacked", entry["S"].doubt),
    ]
    return out + [f"low{name}" for name, chance in chances.items() if chance < 0.8]


_STEPS = (0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.7, 0.9, 1.2, 1.6, 2.0, 2.5, 3.0, 4.0, 5.0, 7.0, 10.0)


def _above(name: str, value: float) -> list[str]:
    """A number as a feature for each step that it is above: so its weight may rise and fall along the way."""
    return [f"{name}>{step}" for step in _STEPS if value > step]
