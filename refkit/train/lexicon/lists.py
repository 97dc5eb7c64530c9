"""The lists of frequencies of wordfreq, and which of their words are kept."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from refkit.knowledge.lexicon import OTHER, fold

VERSION = "3.1.1"
"""The version of wordfreq that the shipped file is made from: the last, as the project is closed."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What is taken of a language's list."""

    list: str
    """`large` reaches down to Zipf 1.0, `small` to 3.0."""
    least: float
    """The lowest Zipf value at which a word is known."""
    own: bool = True
    """Whether its frequencies are kept, and its common words as words; or only that they are common somewhere."""


PLANS: dict[str, Plan] = {
    **dict.fromkeys(("en", "de", "fr", "it", "es", "pt"), Plan("large", 1.045)),  # what rounds to 1.05
    **dict.fromkeys(("nl", "pl", "sv"), Plan("large", 1.495)),
    "ru": Plan("large", 1.995),
    **dict.fromkeys(("ca", "cs", "fi", "nb", "uk"), Plan("large", 3.0, own=False)),
    **dict.fromkeys(("da", "hu", "ro", "tr"), Plan("small", 3.0, own=False)),
}
"""By language. The depth is where the next words no longer help: see docs/decisions/lexicon.md."""

_WORD = re.compile(r"[^\W\d_]+(?:['\-·][^\W\d_]+)*'?")
_CYRILLIC = re.compile(r"[а-яёіїєґ]")
_CYRILLIC_LANGUAGES = frozenset({"ru", "uk", "bg", "mk"})
LONGEST_WORD = 30


def wordfreq_list(language: str, plan: Plan) -> dict[str, float]:
    """Of each word of a language its Zipf value, to a hundredth.

    Raises:
        RuntimeError: wordfreq is not installed, or is not the version that is meant.
    """
    try:
        from importlib.metadata import version

        import wordfreq
    except ImportError as error:
        raise RuntimeError(f"the lexicon is made from wordfreq: pip install wordfreq=={VERSION}") from error
    if version("wordfreq") != VERSION:
        raise RuntimeError(f"wordfreq {version('wordfreq')} is installed, and the lexicon is made from {VERSION}")
    found: dict[str, float] = {}
    for centibels, words in enumerate(wordfreq.get_frequency_list(language, plan.list)):
        found.update(dict.fromkeys(words, round(9 - centibels / 100, 2)))
    return found


def kept(language: str, words: Mapping[str, float], least: float) -> dict[str, float]:
    """The words proper, folded, from a Zipf value on: no figures, no marks, and none in a script of other languages."""
    found: dict[str, float] = {}
    for word, zipf in words.items():
        folded = fold(word)
        if zipf < least or len(folded) > LONGEST_WORD or not _WORD.fullmatch(folded):
            continue
        if bool(_CYRILLIC.search(folded)) == (language in _CYRILLIC_LANGUAGES):
            found[folded] = max(zipf, found.get(folded, 0.0))
    return found


def lists(plans: Mapping[str, Plan] = PLANS) -> dict[str, dict[str, float]]:
    """The kept words of these languages with their Zipf values; those that are not its own under `OTHER`."""
    found: dict[str, dict[str, float]] = {}
    for language, plan in plans.items():
        words = kept(language, wordfreq_list(language, plan), plan.least)
        mine = found.setdefault(language if plan.own else OTHER, {})
        mine.update({word: max(zipf, mine.get(word, 0.0)) for word, zipf in words.items()})
    return found
