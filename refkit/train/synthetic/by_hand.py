"""References as people write them by hand, in notes and lists of many languages: archives, letters, treaties, press.

A grammar for each language (`grammars/`, with what all share in `general.grammar`) says what is written and what it
means. References come in documents of some twelve, whose author has habits: the form of names and dates, quotes,
labels, and one or two ways to write each kind.
"""

from __future__ import annotations

import random
from collections.abc import Iterator

from refkit.train.synthetic.languages import drawn_language, grammar_of, habits_of, plain, strangers_of
from refkit.train.synthetic.rows import Row, row
from refkit.train.synthetic.scene import Scene
from refkit.train.synthetic.templates import Rules, Sequence

# How many of a hundred references are of a kind: half of them are what public sets lack.
KINDS: dict[str, int] = {
    "archival": 20, "letter": 11, "treaty": 5, "newspaper": 9, "government": 7, "legal": 5, "book": 13, "journal": 8,
    "chapter": 6, "thesis": 3, "report": 2, "web": 3, "interview": 2, "speech": 2, "short": 3, "magazine": 2,
    "other": 2,
}  # fmt: skip

_SOURCES = frozenset(("archival", "letter", "newspaper", "government", "treaty", "interview", "speech"))


def notes(count: int, seed: int) -> Iterator[Row]:
    """`count` references with what they say; the same ones for the same seed."""
    made = 0
    number = 0
    while made < count:
        rng = random.Random(f"notes {seed} {number}")
        lang = drawn_language(rng)
        source = f"notes-{seed}-{number:05d}"
        for made_row in _document(lang, source, rng, min(count - made, rng.randint(6, 18))):
            yield made_row
            made += 1
        number += 1


def _document(lang: str, source: str, rng: random.Random, count: int) -> Iterator[Row]:
    grammar, strangers = grammar_of(lang), strangers_of(lang)
    habits = habits_of(grammar, rng)
    ways = {kind: _ways(grammar, kind, rng) for kind in KINDS}
    framed = rng.random() < 0.4
    number = rng.randint(1, 120)
    for i in range(count):
        kind = rng.choices(list(KINDS), weights=list(KINDS.values()))[0]
        if not ways[kind]:
            kind = "book"
        sort, sequence = rng.choice(ways[kind])
        scene = Scene(grammar, habits, rng, _year(grammar, kind, rng), strangers, gold={"type": sort})
        if framed:
            number += rng.randint(1, 2)
            _lead_in(scene, number)
        scene.write(sequence)
        _close(scene)
        yield row(
            f"{source}-{i:02d}", source, "synthetic notes", lang, scene.text, _KIND_NAMES.get(kind, kind), scene.gold
        )


_KIND_NAMES = {"letter": "archival"}


def _ways(grammar: Rules, kind: str, rng: random.Random) -> list[tuple[str, Sequence]]:
    """One to three ways to write a kind, as (type, template)."""
    all_ways = [(name.split()[1], way) for name in grammar if name.startswith(f"@{kind} ") for way in grammar[name]]
    return rng.sample(all_ways, min(len(all_ways), rng.choice((1, 2, 2, 3))))


def _year(grammar: Rules, kind: str, rng: random.Random) -> int:
    """About when a work of this kind was written: sources are older than what is written on them."""
    if "latest" in grammar:
        return rng.randint(int(plain(grammar["earliest"][0])), int(plain(grammar["latest"][0])))
    if kind in _SOURCES:
        spans = (rng.randint(1560, 1799), rng.randint(1800, 1913), rng.randint(1914, 1996))
        year = rng.choices(spans, (5, 30, 65))[0]
        earliest = int(plain(grammar["earliest"][0])) if "earliest" in grammar else 0
        return year if year >= earliest else 1900 + year % 90
    if kind == "web":
        return rng.randint(1999, 2025)
    return rng.choices((rng.randint(1830, 1945), rng.randint(1946, 1989), rng.randint(1990, 2025)), (15, 35, 50))[0]


def _lead_in(scene: Scene, number: int) -> None:
    """A note's number and the words before a reference, which belong to no field."""
    if scene.random.random() < 0.6:
        scene.say(str(number))
        scene.write(scene.habits.fixed["noteno"])
    if "lead" in scene.rules and scene.random.random() < 0.25:
        scene.write(scene.random.choice(scene.rules["lead"]))
        scene.say(" ")


def _close(scene: Scene) -> None:
    """The end of the reference: a stop, most often, and now and then what a page leaves behind it."""
    stop = "。" if "full-width" in scene.rules else "."
    end = scene.random.random()
    if end < 0.72:
        scene.say(stop)
    elif end < 0.8:
        scene.say("；" if stop == "。" else ";")
    if "tail" in scene.rules and scene.random.random() < 0.05:
        scene.say(" ")
        scene.write(scene.random.choice(scene.rules["tail"]))
