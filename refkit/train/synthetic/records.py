"""Records of every kind that lists of historians hold, as CSL-JSON, with the words of a language's grammar.

What a kind holds is a line of `kinds.txt`, where its words come from a line of `words.txt`, how a field is made a line
of `_FIELDS`.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

from refkit.train.synthetic import values
from refkit.train.synthetic.scene import Scene
from refkit.train.synthetic.templates import template

Item = dict[str, Any]
_LEAST, _MORE = 0.25, 0.6  # how often a field with one and with two question marks is there


@dataclass(frozen=True)
class Recipe:
    """A kind of record: its CSL type, the kind of the row, how many of a hundred there are, its fields."""

    type: str
    kind: str
    weight: float
    fields: str


@cache
def recipes() -> tuple[Recipe, ...]:
    """All kinds of records, from `kinds.txt`."""
    found = []
    for line in _lines("kinds.txt"):
        head, _, fields = line.partition(": ")
        sort, kind, weight = head.split()
        found.append(Recipe(sort, kind, float(weight), fields))
    return tuple(found)


def chosen(rng: random.Random) -> Recipe:
    """A kind of record, by the weights."""
    return rng.choices(recipes(), weights=[recipe.weight for recipe in recipes()])[0]


def record(scene: Scene, recipe: Recipe) -> Item:
    """A record of a kind, with values of the scene's language and year."""
    item: Item = {"type": recipe.type}
    for word in recipe.fields.split():
        name = word.rstrip("?")
        chance = {0: 1.0, 1: _LEAST, 2: _MORE}[len(word) - len(name)]
        if scene.random.random() >= chance:
            continue
        field, _, form = name.partition(":")
        if form == "URL" and "URL" not in item:
            continue
        _FIELDS[field](scene, item, field, form)
    return item


def expanded(scene: Scene, names: str) -> str:
    """The text of the first rule of `names` that the grammar has, without its captures; "" if it has none."""
    for name in names.split():
        if name in scene.rules:
            return written(scene, "{" + name + "}")
    return ""


def written(scene: Scene, text: str) -> str:
    """A template filled in apart from the scene, without its captures."""
    apart = Scene(scene.rules, scene.habits, scene.random, scene.year, scene.strangers)
    apart.write(template(text))
    start, end = apart.aside
    return (apart.text[:start] if end == len(apart.text) else apart.text).strip()


_HIGHEST = {"volume": 120, "issue": 12, "edition": 6, "number": 400, "collection-number": 240, "number-of-volumes": 8}
_Maker = Callable[[Scene, Item, str, str], None]


@cache
def _sources() -> dict[str, tuple[str, tuple[str, ...]]]:
    """Where the words of a field come from: rules of the grammar, and words for where it has none of them."""
    table = {}
    for line in _lines("words.txt"):
        name, _, rest = line.partition(" = ")
        rules, *words = rest.split(" | ")
        table[name] = (rules, tuple(words))
    return table


def _lines(name: str) -> list[str]:
    text = (resources.files("refkit.train.synthetic") / name).read_text("utf-8")
    return [line for line in text.splitlines() if line.strip() and not line.startswith("#")]


def _words(scene: Scene, item: Item, field: str, form: str) -> None:
    name = f"{field}:{form}" if form else field
    rules, words = _sources()[name]
    value = expanded(scene, rules)
    if not value and words:
        value = written(scene, scene.random.choice(words))
    if not value:
        return
    if name == "title:review":
        value = f"{scene.random.choice(('Review of', 'Rez. zu', 'Compte rendu de', 'Book Review:'))} {value}"
    item[field] = value


def _people(scene: Scene, item: Item, field: str, form: str) -> None:
    field = {"authors": "author", "editors": "editor"}.get(field, field)
    item[field] = [scene.person().csl("gf") for _ in range(scene.random.choice((1, 1, 1, 1, 2, 2, 2, 3, 3, 4, 5)))]


def _person(scene: Scene, item: Item, field: str, form: str) -> None:
    item[field] = [scene.person().csl("gf")]


def _body(scene: Scene, item: Item, field: str, form: str) -> None:
    rule = "unit office body" if field == "unit" else "body"
    item["author"] = [{"literal": expanded(scene, rule) or "United Nations"}]


def _issued(scene: Scene, item: Item, field: str, form: str) -> None:
    rng = scene.random
    year = scene.year if field == "issued" else rng.randint(max(2002, min(scene.year, 2025)), 2026)
    parts = [year, rng.randint(1, 12), rng.randint(1, 28)]
    keep = {"y": 1, "m": 2}.get(form, 3)
    if form == "d" and rng.random() < 0.12:
        keep = 2
    item[field] = {"date-parts": [parts[:keep]]}


def _pages(scene: Scene, item: Item, field: str, form: str) -> None:
    if form == "one":
        item[field] = str(scene.random.randint(1, 990))
        return
    first = scene.random.randint(1, 620)
    item[field] = f"{first}-{first + scene.random.randint(1, 40)}"


def _number(scene: Scene, item: Item, field: str, form: str) -> None:
    rng = scene.random
    top = _HIGHEST[field]
    low = 2 if field in ("edition", "number-of-volumes") else 1
    if field == "volume" and item["type"] in ("book", "chapter", "entry-encyclopedia"):
        top = 9
    shown = str(rng.randint(low, top))
    if field == "volume" and rng.random() < 0.1:
        shown = values.roman(rng.randint(1, min(top, 60)))
    if form == "patent":
        shown = f"{rng.choice(('US', 'EP', 'DE', 'GB'))}{rng.randint(10**5, 10**7)}"
    elif form == "standard":
        shown = f"{rng.choice(('ISO', 'DIN', 'ANSI Z39.'))} {rng.randint(1, 29999)}:{rng.randint(1980, 2020)}"
    item[field] = shown


def _identifier(scene: Scene, item: Item, field: str, form: str) -> None:
    item[field] = values.value({"URL": "url", "DOI": "doi", "ISBN": "isbn"}[field], "", scene.random, scene.year)
    if field == "URL" and "//" not in item[field]:
        item[field] = "https://" + item[field]


_FIELDS: dict[str, _Maker] = {
    **dict.fromkeys(("authors", "editors"), _people),
    **dict.fromkeys(("author", "editor", "translator", "recipient", "interviewer"), _person),
    **dict.fromkeys(("body", "unit"), _body),
    **dict.fromkeys(("issued", "accessed"), _issued),
    "page": _pages,
    **dict.fromkeys(("volume", "issue", "edition", "number", "collection-number", "number-of-volumes"), _number),
    **dict.fromkeys(("URL", "DOI", "ISBN"), _identifier),
    **dict.fromkeys(
        (
            "title", "container-title", "publisher", "publisher-place", "genre", "collection-title", "event-title",
            "authority", "archive", "archive_collection", "archive_location", "archive-place", "medium", "version",
        ),
        _words,
    ),
}  # fmt: skip
