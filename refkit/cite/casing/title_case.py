"""Headline case for Chicago and sentence case for APA.

`title_case` and `sentence_case` change letters only, never words. Romanized and foreign titles are for the caller to
leave out (`refkit.read.language` decides); markup (`<i>`) is left as it is. What a name is, `casing.proper_names` says.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from refkit.cite.casing.proper_names import (
    NO_EVIDENCE,
    Evidence,
    is_name,
    kept_words,
    names_behind_a_prefix,
)
from refkit.cite.casing.word_shapes import WORD, is_plain, stem
from refkit.knowledge.english import ALWAYS_LOWER, COMPASS, GENERIC_WORDS, LEFT_ALONE, LONG_PREPOSITIONS
from refkit.knowledge.english_words import ORDINARY
from refkit.knowledge.names import ADDRESS, RANKS
from refkit.knowledge.proper_names import PROPER
from refkit.read.common_words import is_common
from refkit.read.language import ELISION

__all__ = [
    "NO_EVIDENCE", "Evidence", "evidence_of", "is_ordinary", "is_sentence_case", "sentence_case",
    "title_case",
]  # fmt: skip

_LETTERS = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)*", re.UNICODE)
_ENDS_SENTENCE = re.compile(r"[:?!.][”’\"')\]]*\s*[“‘\"'(\[]*$|\s[–—]\s*$|^[\s“‘\"'(\[¿¡]*$")


def evidence_of(titles: Iterable[str], names: Iterable[str]) -> Evidence:
    """The evidence of a list: its titles (any case), and the family names, bodies and places that it holds."""
    common: set[str] = set()
    inner: set[str] = set()
    for title in titles:
        found = [w.strip("’'.") for w in _LETTERS.findall(title)]
        common.update(w for w in found if w.islower())
        if is_sentence_case(title):
            # Behind the first word of a title in sentence case a capital means a name.
            inner.update(w for w in found[1:] if w[:1].isupper())
    known = {w for name in names for w in _LETTERS.findall(name) if w[:1].isupper() and not is_common(w.lower())}
    return Evidence(frozenset(known | {w for w in inner if not is_common(w.lower())}), frozenset(common))


def is_sentence_case(title: str) -> bool:
    """Whether a title is in sentence case already: among its ordinary words behind the first, small letters prevail."""
    lower = upper = 0
    after_name = False
    for match in WORD.finditer(title):
        word = match[0]
        says = _says(word)
        if says is None:
            continue
        behind_name, after_name = after_name, says.name
        if (says.lower or says.upper) and not _begins(title[max(0, match.start() - 12) : match.start()]):
            lower += says.lower
            # "Beidaihe Conference" says nothing: there the word belongs to a name.
            upper += says.upper and not (behind_name and says.generic)
    return lower > upper or (lower == upper == 0)


class _Says(NamedTuple):
    """What a word, wherever it stands, says of the case of its title: for small letters, for capitals, or neither."""

    lower: bool = False
    upper: bool = False
    generic: bool = False
    name: bool = False


@lru_cache(maxsize=1 << 14)
def _says(word: str) -> _Says | None:
    """None for what is no word."""
    if word.startswith("<") or not word[0].isalpha():
        return None
    capital = word[0].isupper()
    name = capital and not is_common(stem(word))
    low = word.lower().strip("’'.")
    if low in ALWAYS_LOWER:
        return _Says(name=name)
    if low in LONG_PREPOSITIONS or low in LEFT_ALONE or len(low) < 3:
        # "Asia After Viet Nam": only headlines have such a capital.
        return _Says(upper=capital and len(low) > 1 and low in LONG_PREPOSITIONS, name=name)
    if word[0].islower():
        return _Says(lower=True, name=name)
    return _Says(upper=is_common(low), generic=low in GENERIC_WORDS, name=name)


def is_ordinary(word: str) -> bool:
    """Whether a word is an ordinary English one, and no name."""
    return is_common(word.lower())


def title_case(title: str, edition: int = 18) -> str:
    """Headline style of the Chicago Manual (8.160): edition 18 capitalises prepositions of five letters and more.

    >>> title_case("Bristling against the West, China rallies")
    'Bristling Against the West, China Rallies'
    >>> title_case("China Sees a Winner Emerging From War", 17)
    'China Sees a Winner Emerging from War'
    """
    matches = [m for m in WORD.finditer(title) if not m[0].startswith("<")]
    last = matches[-1].start() if matches else -1

    def case(match: re.Match[str]) -> str:
        word = match[0]
        if word.startswith("<"):
            return word
        low = word.lower()
        if not is_plain(word) or _VERSION.match(word) or _NUMERAL.fullmatch(word):
            return word
        before = title[max(0, match.start() - 12) : match.start()]
        aside = low in _JOINING and _ASIDE.search(before) is not None  # "(and Losing)" goes on with the sentence
        edge = match.start() == last or (_begins(before) and not aside)
        if ELISION.match(word):
            return word  # coup d’état
        if edge:
            return _capital_compound(word)
        if low in ALWAYS_LOWER or (edition < 18 and low in LONG_PREPOSITIONS):
            return low
        if low in LEFT_ALONE:
            return word
        return _capital_compound(word)

    return WORD.sub(case, title)


_JOINING = frozenset("and or but nor".split())
_ASIDE = re.compile(r"\S\s?[(\[]$")


def sentence_case(title: str, evidence: Evidence = NO_EVIDENCE) -> str:
    """Sentence case of APA 7 (6.17): the first word, the first after a colon or stop, and names keep their capital.

    A title that is in sentence case already, or all in capitals, comes back as it is.

    >>> sentence_case("A Failed Empire: The Soviet Union in the Cold War")
    'A failed empire: The Soviet Union in the Cold War'
    """
    if is_sentence_case(title):
        # APA has a capital behind a colon, whatever the source's habit.
        return _capitals_that_begin(title)
    kept = kept_words(title, evidence)

    def case(match: re.Match[str]) -> str:
        word = match[0]
        if word.startswith("<") or not word[0].isupper() or not is_plain(word) or _NUMERAL.fullmatch(word):
            return word
        if match.start() in kept:
            return word
        before = title[max(0, match.start() - 12) : match.start()]
        if _begins(before) and not _amid(before):
            return _lower_tail(word, evidence)
        return word if is_name(word, evidence) else _lower_tail(word[0].lower() + word[1:], evidence)

    return _capitals_that_begin(_behind_a_prefix(title, WORD.sub(case, title)))


def _capitals_that_begin(title: str) -> str:
    return _first_up(_BEHIND_COLON.sub(lambda m: m[0].upper(), title))


_BEHIND_COLON = re.compile(r"(?:(?<=[^\W\d]: )|(?<=\d{3}: )|(?<=[”’)]: ))(?:[a-z](?![’'.]))(?=[^\W\d_]*\b)(?!-)")
_NUMERAL = re.compile(r"[IVX]|[IVXLC]{2,}")
_OPENING = ("(", "[", "“", "‘")
_ABBREVIATION = re.compile(
    rf"(?:^|[\s(.])(?:[A-Z]|{'|'.join((*ADDRESS, *RANKS))}|St|Jr|Sr|No|Nos|Vol|vs|v|Inc|Co)\.\s*$"
)


def _begins(before: str) -> bool:
    """Whether a word behind this text begins a sentence, a quotation or a parenthesis."""
    if before.endswith(_OPENING) or before.endswith((", or, ", "; or, ")):
        return True  # Leviathan, or, The Matter
    return bool(_ENDS_SENTENCE.search(before)) and not _ABBREVIATION.search(before)


def _behind_a_prefix(title: str, lowered: str) -> str:
    """Names of several words keep their capitals behind a prefix: "post-Cold War Europe"."""
    begins = names_behind_a_prefix(title)
    if not begins or len(title) != len(lowered):
        return lowered
    letters = list(lowered)
    for begin in begins:
        letters[begin] = title[begin]
    return "".join(letters)


_AMID = re.compile(r"\w[’']?\s+[“‘\"']+$")


def _amid(before: str) -> bool:
    """Whether a quotation opens inside a sentence, not behind a comma or colon: To “strangle the baby”."""
    return bool(_AMID.search(before))


def _lower_tail(word: str, evidence: Evidence) -> str:
    """The later parts of a hyphenated word in small letters, unless they are names: Ten-year, Sino-Soviet."""
    first, *rest = re.split(r"(?<=[-‐])", word)
    # Behind an ordinary word that is no prefix an unknown one is a word as well: self-esteem.
    joined = first.strip("-‐").lower()
    plain = len(joined) > 3 and is_common(joined) and joined not in _PREFIXES
    return first + "".join(
        p if is_name(p.strip("-‐"), evidence) and not (plain and stem(p.strip("-‐")) not in PROPER) else p.lower()
        for p in rest
    )


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]


_VERSION = re.compile(r"[a-z]{1,3}\.?\d")  # v2016, t8: no words
_TENS = frozenset("twenty thirty forty fifty sixty seventy eighty ninety".split())
_PREFIXES = frozenset("anti counter inter mid multi neo non post pre pro quasi re semi sub trans ultra un".split())


def _capital_compound(word: str) -> str:
    """First parts of hyphenated words up; later parts up too, but for little words and what follows a prefix
    (CMOS 18, 8.162): long-range is Long-Range. Tens (Sixty-four), one word split (Common-wealth) and names (Mao
    Tse-tung) stay as the source has them."""
    if "-" not in word:
        return _capital(word)
    first, *rest = word.split("-")
    words_both = len(first) < 2 or all(is_common(p.lower()) for p in (first, *rest) if p)
    one_word = "".join((first, *rest)).lower()
    rest = [_capital(p) if p in PROPER else p for p in rest]
    if (first[:1].isupper() and not words_both) or first.lower() in _TENS | _PREFIXES or _split(one_word, first):
        return "-".join([_capital(first), *rest])
    little = ALWAYS_LOWER | LEFT_ALONE
    return "-".join([_capital(first), *(p if p in little else _capital(p) for p in rest)])


def _split(one_word: str, first: str) -> bool:
    """Whether a hyphen only splits an ordinary word: Common-wealth. Points of the compass are no such words."""
    return one_word in ORDINARY and first.lower() not in COMPASS


def _first_up(title: str) -> str:
    match = re.match(r"[\s“‘\"'(\[]*", title)
    i = match.end() if match else 0
    return title[:i] + title[i : i + 1].upper() + title[i + 1 :]
