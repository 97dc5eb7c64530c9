"""Records of every kind printed through citation styles, our own and some of the stock, in many locales.

References come in documents of one style, one language and some twenty records, as a bibliography or, in styles that
cite in notes, as notes with the pages that are cited.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from functools import lru_cache
from importlib import resources
from typing import Any

from refkit.cite import find_style
from refkit.cite import render as cited
from refkit.csl import load_style, render
from refkit.model.csljson import from_csl
from refkit.train.synthetic.languages import drawn_language, grammar_of, habits_of, strangers_of
from refkit.train.synthetic.records import Item, chosen, recipes, record
from refkit.train.synthetic.rows import Row, row
from refkit.train.synthetic.scene import Scene
from refkit.train.synthetic.seen import shown

_LOCALES = {
    "en": ("en-US", "en-GB"), "de": ("de-DE", "de-AT", "de-CH"), "fr": ("fr-FR", "fr-CA"), "es": ("es-ES", "es-MX"),
    "it": ("it-IT",), "pt": ("pt-BR", "pt-PT"), "nl": ("nl-NL",), "pl": ("pl-PL",), "ru": ("ru-RU",), "uk": ("uk-UA",),
    "tr": ("tr-TR",), "da": ("da-DK",), "sv": ("sv-SE",), "no": ("nb-NO",), "fi": ("fi-FI",), "hu": ("hu-HU",),
    "cs": ("cs-CZ",), "ro": ("ro-RO",), "zh": ("zh-CN",), "ja": ("ja-JP",), "ko": ("ko-KR",),
    "ru-Latn": ("en-US",), "ar-Latn": ("en-GB",), "zh-Latn": ("en-US",), "bg": ("bg-BG",), "el": ("el-GR",),
    "he": ("he-IL",), "vi": ("vi-VN",), "fa": ("fa-IR",), "ar": ("ar",),
}  # fmt: skip
_STOCK = "stock:"
# What a style leaves where it looked for a value that is not there.
_GAP = re.compile(r",\.|\(\)|\[\]|\( |, ,|“”|: :|\bin, ")
_PINPOINTED = frozenset(("book", "thesis", "report", "manuscript"))


def printed(count: int, seed: int) -> Iterator[Row]:
    """`count` printed references with what they show; the same ones for the same seed.

    Raises `MissingExtraError` where the stock styles are not installed.
    """
    made = number = 0
    while made < count:
        source = f"printed-{seed}-{number:05d}"
        for made_row in _document(source, random.Random(f"printed {seed} {number}")):
            if made == count:
                return
            yield made_row
            made += 1
        number += 1


def _document(source: str, rng: random.Random) -> Iterator[Row]:
    lang = drawn_language(rng)
    name = _drawn_style(lang, rng)
    locale = rng.choice(_LOCALES[lang]) if rng.random() < 0.85 else "en-US"
    grammar = grammar_of(lang)
    habits, strangers = habits_of(grammar, rng), strangers_of(lang)
    items: list[Item] = []
    for i in range(rng.randint(10, 26)):
        recipe = chosen(rng)
        scene = Scene(grammar, habits, rng, _year(recipe.kind, rng), strangers)
        items.append({"id": f"i{i}", "language": lang, **record(scene, recipe)})
    pages = {i["id"]: str(rng.randint(2, 480)) for i in items if i["type"] in _PINPOINTED and rng.random() < 0.6}
    as_notes = rng.random() < 0.6 and _cites_in_notes(name)
    entries = _notes(items, name, locale, pages) if as_notes else _list(items, name, locale)
    for i, (item, text) in enumerate(entries):
        text = " ".join(text.split())
        pinpointed = as_notes and name.startswith(_STOCK) and item["id"] in pages
        cited_page = {"page": pages[item["id"]]} if pinpointed else {}
        gold = shown({**item, **cited_page}, text)
        if gold is not None and _tells(item, gold, text):
            yield row(f"{source}-{i:02d}", source, name, lang, text, _kinds()[item["type"]], gold)


@lru_cache(maxsize=1)
def _kinds() -> dict[str, str]:
    return {recipe.type: recipe.kind for recipe in reversed(recipes())}


def _year(kind: str, rng: random.Random) -> int:
    if kind in ("archival", "treaty"):
        return rng.choices((rng.randint(1700, 1899), rng.randint(1900, 1995)), (25, 75))[0]
    if kind in ("web", "other"):
        return rng.randint(1996, 2025)
    return rng.choices((rng.randint(1830, 1945), rng.randint(1946, 1989), rng.randint(1990, 2025)), (12, 33, 55))[0]


def _tells(item: Item, gold: dict[str, Any], text: str) -> bool:
    """Whether a style printed enough of a record to learn from."""
    if "title" in item and "title" not in gold and item["type"] not in ("article-newspaper", "legislation"):
        return False
    named = [name for name in ("author", "editor", "recipient") if name in item]
    if item["type"] == "personal_communication" and not all(name in gold for name in named):
        return False
    return len(gold) > 2 and 12 < len(text) < 700 and not _GAP.search(text)


# -- styles ----------------------------------------------------------------------------------------------------------


@lru_cache(maxsize=1)
def _styles() -> dict[str, tuple[str, ...]]:
    """The styles of each language and, under "*", those of all; a style that is named twice is drawn twice as often."""
    text = (resources.files("refkit.train.synthetic") / "styles.txt").read_text("utf-8")
    groups: dict[str, tuple[str, ...]] = {}
    for line in text.splitlines():
        if line.strip() and not line.startswith("#"):
            lang, _, names = line.partition(":")
            groups[lang] = (*groups.get(lang, ()), *names.split())
    return groups


def _drawn_style(lang: str, rng: random.Random) -> str:
    own, all_others = _styles().get(lang, ()), _styles()["*"]
    return rng.choice(own) if own and rng.random() < 0.5 else rng.choice(all_others)


def _cites_in_notes(name: str) -> bool:
    """Whether a style cites in whole notes; shortened ones show too little."""
    if "short" in name:
        return False
    return load_style(find_style(name).text).note if name.startswith(_STOCK) else "notes" in name


def _list(items: list[Item], name: str, locale: str) -> Iterator[tuple[Item, str]]:
    """Each item with its entry in the bibliography, in the style's order; nothing if a style has none."""
    if not name.startswith(_STOCK):
        ours = cited([from_csl(item) for item in items], name, locale=locale, cite=False)
        yield from ((items[n], text) for n, text in zip(ours.positions, ours.entries, strict=True))
        return
    style = load_style(find_style(name).text, locale=locale)
    if style.has_bibliography:
        by_id = {item["id"]: item for item in items}
        listed = render(items, style=style)
        yield from ((by_id[ident], text) for ident, text in zip(listed.ids, listed.entries, strict=True))


def _notes(items: list[Item], name: str, locale: str, pages: dict[str, str]) -> Iterator[tuple[Item, str]]:
    """Each item with the note that cites it first, and, in stock styles, with the page of `pages`."""
    if not name.startswith(_STOCK):
        ours = cited([from_csl(item) for item in items], name, locale=locale)
        yield from ((items[n], text) for n, text in zip(ours.positions, ours.citations, strict=True))
        return
    cites = [
        {"id": item["id"], "locator": pages[item["id"]], "label": "page"} if item["id"] in pages else {"id": item["id"]}
        for item in items
    ]
    clusters = [{"citationItems": [cite], "properties": {"noteIndex": n + 1}} for n, cite in enumerate(cites)]
    style = load_style(find_style(name).text, locale=locale)
    yield from zip(items, render(items, style=style, citations=clusters).citations, strict=True)
