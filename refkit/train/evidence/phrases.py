"""Counts phrases: in how many texts one, two or three words stand beside each other, one blank apart.

A word and the stop behind it, inside of a sentence, is a phrase too: so abbreviations are known.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from refkit.knowledge.phrases import WORD, packed, phrase_key

LEAST = 2
"""Texts that must have a phrase; what stands once may be a slip. A stop behind a word counts from the first."""

_STOPPED = re.compile(rf"({WORD.pattern})\.(?=[,;:)]| [^\W\d_A-Z])")


def phrase_table(texts: Iterable[str]) -> bytes:
    """The file that `refkit.knowledge.phrases` reads."""
    counts: Counter[tuple[str, ...]] = Counter()
    for text in texts:
        counts.update(set(phrases(text)))
        counts.update({(word.casefold(), ".") for word in _STOPPED.findall(text) if len(word) > 1})
    table: Counter[int] = Counter()
    for words, number in counts.items():
        if number >= LEAST or words[-1] == ".":
            table[phrase_key(words)] += number
    return packed(table)


def phrases(text: str) -> Iterator[tuple[str, ...]]:
    """Each word of a text, each two and three that one blank parts, case folded."""
    before: tuple[str, ...] = ()
    end = -1
    for match in WORD.finditer(text):
        if match.start() != end + 1 or text[end] != " ":
            before = ()
        words = (*before, match[0].casefold())
        for size in range(1, len(words) + 1):
            yield words[-size:]
        before, end = words[-2:], match.end()
