"""The words of one entry with what a lexicon says of each: which are known, and in what language it is written there.

Rules on words share it: tokens are found and looked up once an entry. Where no lexicon is installed there is no sheet.
The language is that of the words around a place and not of the entry: an English entry cites a German title, a
French one an English publisher.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from refkit.knowledge.lexicon import Lexicon

_WORD = re.compile(r"[^\W\d_]+")
SELDOM = 3.5  # Zipf value of a word that is still looked at as one
_BESIDE = 5  # words to either side that say the language of a place


class Place(NamedTuple):
    """The language of the words around a word, the share of them that it knows, and how many there are."""

    language: str
    share: float
    words: int


class WordSheet:
    """The words of a text: `starts`, `ends`, `folded` (small letters) and `zipfs` (best of any language, 0 unknown)."""

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        self.text = text
        self.languages = lexicon.languages
        found = list(_WORD.finditer(text))
        self.starts: list[int] = [match.start() for match in found]
        self.ends: list[int] = [match.end() for match in found]
        self.folded: list[str] = [match[0].lower() for match in found]
        self.zipfs: list[float] = list(map(best_zipf, self.folded))
        self.seldom: list[int] = [i for i, zipf in enumerate(self.zipfs) if zipf <= SELDOM]
        """The words that may be mistyped, broken or glued, by number: all rules on words begin with these."""
        self.unknown: list[int] = [i for i in self.seldom if self.zipfs[i] == 0.0]
        self._places: dict[tuple[int, int], Place] = {}
        self.kept: dict[str, Any] = {}
        """What rules found once of the entry and ask again."""

    def word(self, i: int) -> str:
        """The word as printed."""
        return self.text[self.starts[i] : self.ends[i]]

    def before(self, i: int, length: int = 1) -> str:
        """The characters before a word."""
        return self.text[max(0, self.starts[i] - length) : self.starts[i]]

    def behind(self, i: int, length: int = 1) -> str:
        """The characters behind a word."""
        return self.text[self.ends[i] : self.ends[i] + length]

    def gap(self, i: int) -> str:
        """What stands between a word and the next one; a line break where there is none."""
        return self.text[self.ends[i] : self.starts[i + 1]] if 0 <= i < len(self.starts) - 1 else "\n"

    def at(self, start: int) -> int:
        """The number of the word that begins at a place of the text; -1 where none does."""
        from bisect import bisect_left

        i = bisect_left(self.starts, start)
        return i if i < len(self.starts) and self.starts[i] == start else -1

    def place(self, i: int, width: int = 1) -> Place:
        """The language around words `i` to `i + width - 1`: whose Zipf values of the others have the greatest sum."""
        found = self._places.get((i, width))
        if found is None:
            around = self.folded[max(0, i - _BESIDE) : i] + self.folded[i + width : i + width + _BESIDE]
            sums, known = [0.0] * len(self.languages), [0] * len(self.languages)
            words = 0
            for word in around:
                if len(word) > 1:
                    words += 1
                    for language, zipf in tongues(word):
                        sums[language] += zipf
                        known[language] += 1
            top = max(range(len(sums)), key=lambda k: (sums[k], -k), default=0)
            found = self._places[i, width] = Place(self.languages[top], known[top] / max(words, 1), words)
        return found


def sheet_of(text: str) -> WordSheet | None:
    """The words of a text; None where there is no lexicon."""
    found = _lexicon()
    return WordSheet(text, found) if found is not None else None


@cache
def _lexicon() -> Lexicon | None:
    from refkit.knowledge.lexicon import lexicon

    return lexicon()


# Words repeat from entry to entry: what was looked up is kept.


@lru_cache(maxsize=65536)
def best_zipf(word: str) -> float:
    """The highest Zipf value that any language gives a folded word; 0.0 where none knows it."""
    found = _lexicon()
    return found.best(word) if found is not None else 0.0


@lru_cache(maxsize=32768)
def tongues(word: str) -> tuple[tuple[int, float], ...]:
    """The languages that know a folded word, by their number in the lexicon, and its Zipf value in each."""
    found = _lexicon()
    if found is None:
        return ()
    known = found.in_languages(word) or {}
    return tuple((number, known[language]) for number, language in enumerate(found.languages) if language in known)


@lru_cache(maxsize=32768)
def zipf_in(word: str, language: str) -> float:
    """The Zipf value of a folded word in a language; 0.0 where it is unknown there."""
    found = _lexicon()
    return found.zipf(word, language) if found is not None else 0.0


@lru_cache(maxsize=8192)
def neighbours(word: str, language: str) -> tuple[tuple[str, float], ...]:
    """Common words one slip away from an unknown one, the most frequent first."""
    found = _lexicon()
    return tuple(found.near(word, language)) if found is not None else ()
