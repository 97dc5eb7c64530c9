"""What rules on words share: when a word stands alone, when it is a name's, and what counted phrases say of a place.

Source: counts of pairs and triples of words in public reference sets (`refkit.knowledge.phrases`); a word's measure is
its Zipf value, the logarithm of its count in a thousand million words (`refkit.knowledge.lexicon`).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from refkit.read.patterns import late
from refkit.rules.engine.word_sheet import WordSheet, zipf_in

LONGEST = 40
"""Letters of a word: what is longer is none, and what is near it would take its length squared to find."""
ENOUGH = 3  # times that a phrase must have been counted
_LITTLE = 6.0  # words above this Zipf value (of, and, new, über) say little of their neighbours
_TIED = frozenset("'’‘ʻʼʹ`´-‐‑–/\\@_&*=+#~^°\u00ad\u200b\u200c\u200d")
_INITIAL_BEFORE = late(r"(?:^|[\s.,;(\[-])(?![AI] )(?:[^\W\d_a-z]\.?[ -]?){1,3}[., ]{0,2}$")
_INITIAL_BEHIND = late(r",? ?(?:(?!U\. ?[SKN]\.)[^\W\d_a-z]\.|(?![AI] |US |UK |UN |EU )[A-Z]{1,3}(?![\w’'.]))")
_STATE = late(r"(?:\bU\. ?[SKN]\.|\bE\. ?U\.|\bD\. ?C\.) ?$")
_INVERTED_BEHIND = late(r", (?:[A-Z]\.|[A-ZÀ-Þ][^\W\d_]+)")
_LIST_MARK = late(r"(?:^|[;&,.(\[”\"] ?|\band |\bund |\bet |\by )$")


def in_one_case(word: str) -> bool:
    """Whether a word is in small letters, with a capital or without, or all in capitals."""
    return word[1:].islower() or word.isupper()


def stands_alone(sheet: WordSheet, i: int) -> bool:
    """Whether no mark ties the word to another: no hyphen, apostrophe, slash, digit or combining mark beside it."""
    for mark in (sheet.before(i), sheet.behind(i)):
        if mark and (mark in _TIED or mark.isalnum() or unicodedata.combining(mark)):
            return False
    if sheet.before(i, 2) in ("- ", "-\n"):
        return False  # the second half of a broken word
    return not (sheet.behind(i) in (".", ":") and sheet.behind(i, 2)[1:].isalnum())


def beside_initials(sheet: WordSheet, i: int) -> bool:
    """Whether initials stand right beside the word: `R. Sacks`, `Wainner RS,`."""
    before = sheet.before(i, 8)
    if _INITIAL_BEFORE.search(before) and not _STATE.search(before):
        return True
    return bool(_INITIAL_BEHIND.match(sheet.behind(i, 8)))


def named(sheet: WordSheet, i: int) -> bool:
    """Whether a word with a capital may be a person's: beside initials, inverted, or with an unknown neighbour."""
    if beside_initials(sheet, i):
        return True
    if _INVERTED_BEHIND.match(sheet.behind(i, 40)) and _LIST_MARK.search(sheet.before(i, 5)):
        return True
    for j in (i - 1, i + 1):
        if 0 <= j < len(sheet.zipfs) and sheet.zipfs[j] == 0.0 and sheet.gap(min(i, j)) == " ":
            return True
    return False


@lru_cache(maxsize=16384)
def counted(words: tuple[str, ...]) -> int:
    """How often public reference sets have this phrase of folded words."""
    from refkit.knowledge.phrases import count

    return count(words)


class Phrase(NamedTuple):
    """The phrase that speaks for a word: how often it was counted, and whether it holds a word of content beside it."""

    words: tuple[str, ...]
    times: int
    telling: bool

    @property
    def text(self) -> str:
        """The phrase as evidence."""
        return f"“{' '.join(self.words)}” stands {self.times} times in public reference lists"


def phrase_for(sheet: WordSheet, i: int, right: str, language: str, width: int = 1) -> Phrase | None:
    """The strongest phrase of `right` in the place of the words `i` to `i + width - 1`, with the words beside them."""
    best: Phrase | None = None
    for words, beside in _phrases(sheet, i, right, width):
        times = counted(words)
        if times >= ENOUGH:
            telling = any(zipf_in(w, language) < _LITTLE and len(w) > 3 for w in beside) or len(beside) > 1
            if best is None or (telling, times) > (best.telling, best.times):
                best = Phrase(words, times, telling)
    return best


def _phrases(sheet: WordSheet, i: int, right: str, width: int) -> Sequence[tuple[tuple[str, ...], tuple[str, ...]]]:
    """The pairs and triples of a place with `right` in it, and the words beside it in each."""
    last = i + width - 1
    left = [sheet.folded[i - 1]] if i > 0 and sheet.gap(i - 1) in _JOINTS else []
    left2 = [sheet.folded[i - 2], *left] if left and i > 1 and sheet.gap(i - 2) in _JOINTS else []
    more = last + 1 < len(sheet.folded) and sheet.gap(last) in _JOINTS
    next1 = [sheet.folded[last + 1]] if more else []
    more2 = more and last + 2 < len(sheet.folded) and sheet.gap(last + 1) in _JOINTS
    next2 = [*next1, sheet.folded[last + 2]] if more2 else []
    found = []
    for before, after in ((left, []), ([], next1), (left2, []), ([], next2), (left, next1)):
        words = (*before, right, *after)
        if len(words) > 1 and (words, (*before, *after)) not in found:
            found.append((words, (*before, *after)))
    return found


_JOINTS = (" ", "-", "\n", " & ")


def in_case_of(printed: str, right: str) -> str:
    """The right word in small letters, with a capital, or in capitals as the printed one."""
    if printed.isupper() and len(printed) > 1:
        return right.upper()
    return right[0].upper() + right[1:] if printed[0].isupper() else right


WORD = re.compile(r"[^\W\d_]+")
