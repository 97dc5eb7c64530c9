"""What the notes of a page have cited so far, as words, and whether a few words echo one of these sources."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from refkit.knowledge.words import little_words

_WORD = re.compile(r"[^\W_]+(?:[’'-][^\W_]+)*")
_HEAD = 160  # characters in which a source names its author
_LONGEST = 16  # words of a short form
_LONG = 400  # characters of one
_SHARE = 0.6  # of the words of a source; what has more is the source again


@dataclass(frozen=True, slots=True)
class _Source:
    head: frozenset[str]
    words: frozenset[str]
    count: int


def folded_words(text: str) -> list[str]:
    """The words of a text that say something, folded, without accents, articles and prepositions; figures too."""
    flat = "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
    flat = flat.replace("’", "'")
    found = [piece for word in _WORD.findall(flat) for piece in word.split("'") if piece]
    return [w for w in found if w not in _little() and (len(w) > 1 or w >= "\u2e80")]


_LITTLE: list[frozenset[str]] = []


def _little() -> frozenset[str]:
    if not _LITTLE:
        _LITTLE.append(frozenset(word for group in little_words().values() for word in group))
    return _LITTLE[0]


class Echoes:
    """Sources in the order of the text, found by their words."""

    def __init__(self) -> None:
        self._sources: list[_Source] = []
        self._by_word: dict[str, list[int]] = {}

    def add(self, text: str) -> None:
        """One more source."""
        words = folded_words(text)
        head = re.split(r"[“\"«„‘(]|,\s", text[:_HEAD], maxsplit=1)[0] or text[:_HEAD].split(",", 1)[0]
        source = _Source(frozenset(folded_words(head)), frozenset(words), len(words))
        for word in source.words:
            self._by_word.setdefault(word, []).append(len(self._sources))
        self._sources.append(source)

    def echoed(self, text: str) -> bool:
        """Whether all words of a text stand in one source above, the first of them at its head."""
        words = folded_words(text) if len(text) <= _LONG else []
        if not 0 < len(words) <= _LONGEST:
            return False
        rarest = min((self._by_word.get(w, []) for w in words), key=len)
        wanted = frozenset(words)
        for n in rarest[-40:]:
            source = self._sources[n]
            if wanted <= source.words and len(words) <= _SHARE * source.count and self._heads(text, words, source):
                return True
        return False

    @staticmethod
    def _heads(text: str, words: list[str], source: _Source) -> bool:
        quoted = text.lstrip("*_ ")[:1] in '“"«„‘'
        titled = "," not in text and len(words) >= 2  # a title alone may stand anywhere behind a body's names
        return quoted or titled or not source.head.isdisjoint(words[:2])
