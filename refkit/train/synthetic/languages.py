"""The languages that references are made in: their grammars, how often they come, and the habits of an author."""

from __future__ import annotations

import random
from functools import cache
from importlib import resources

from refkit.train.synthetic.scene import Habits
from refkit.train.synthetic.templates import Rules, Sequence, rules, source_of

# How many references are in each language, of those in all.
LANGUAGES: dict[str, int] = {
    "en": 45, "de": 12, "fr": 12, "ru": 8, "it": 8, "es": 8, "pt": 6, "nl": 5, "pl": 4, "tr": 5, "uk": 4, "da": 4,
    "sv": 3, "no": 2, "fi": 2, "hu": 3, "cs": 3, "ro": 2, "zh": 8, "ja": 5, "ko": 6,
    "ru-Latn": 4, "ar-Latn": 2, "zh-Latn": 2, "bg": 1, "el": 1, "he": 1, "vi": 1, "fa": 1, "ar": 1,
}  # fmt: skip

_LATIN = ("en", "de", "fr", "it", "es", "pt", "nl", "pl", "da", "sv", "no", "cs")
# Languages whose people are now and then cited in another one.
_STRANGERS: dict[str, tuple[str, ...]] = dict.fromkeys((*_LATIN, "tr", "fi", "ro", "ru-Latn", "zh-Latn"), _LATIN)
# Grammars that a language's own stands on, besides the general one.
_STANDS_ON: dict[str, tuple[str, ...]] = {
    "uk": ("ru",), "bg": ("ru",), "no": ("da",), "ru-Latn": ("en",), "ar-Latn": ("en",), "zh-Latn": ("en",),
}  # fmt: skip

# Rules of which one alternative holds for a whole document.
_FIXED = (
    "second names straight", "last and", "comma and", "p", "pp", "vol", "no", "ed", "eds", "edby", "in", "month-year",
    "seen", "imprint", "noteno",
)  # fmt: skip


def drawn_language(rng: random.Random) -> str:
    """A language, by its share."""
    return rng.choices(list(LANGUAGES), weights=list(LANGUAGES.values()))[0]


@cache
def grammar_of(lang: str) -> Rules:
    """The grammar of a language. Raises `FileNotFoundError` if there is none."""
    folder = resources.files("refkit.train.synthetic") / "grammars"
    names = ("general", *_STANDS_ON.get(lang, ()), lang)
    return rules(*((folder / f"{name}.grammar").read_text("utf-8") for name in names))


def strangers_of(lang: str) -> tuple[Rules, ...]:
    """The grammars from which a language now and then takes the names of people."""
    return tuple(grammar_of(other) for other in _STRANGERS.get(lang, ()))


def habits_of(grammar: Rules, rng: random.Random) -> Habits:
    """The habits of one author: one alternative each of what a document does not change."""
    fixed = {name: rng.choice(grammar[name]) for name in _FIXED if name in grammar}
    if rng.random() < 0.5:
        fixed.pop("second names straight", None)
    if not any(char.isalpha() or char == "&" for char in source_of(fixed["last and"])):
        fixed["comma and"] = fixed["last and"]
    left, _, right = source_of(rng.choice(grammar["quotes"])).partition(" ")
    return Habits(
        head=plain(rng.choice(grammar["head-name"])),
        inner=plain(rng.choice(grammar["inner-name"])),
        day=source_of(rng.choice(grammar["day"])),
        quotes=(left.replace("_", "\xa0"), right.replace("_", "\xa0")),
        fixed=fixed,
    )


def plain(sequence: Sequence) -> str:
    """The text of a template that has no slots."""
    return "".join(node for node in sequence if isinstance(node, str))
