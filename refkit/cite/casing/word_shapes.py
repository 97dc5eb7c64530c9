"""What a word of a title is, its stem, and whether it is written as words are: of letters, not of meaning."""

from __future__ import annotations

import re
from functools import lru_cache

# What is joined by markup is one word: V<sup>th</sup>, 2<sup>nd</sup>, M<sup>lle</sup>, H<sub>2</sub>O. A figure behind
# an ordinary word is a note's, and joins nothing.
_RAISED = r"<su[pb]>[^\W\d_][^<>]{0,20}</su[pb]>"
_LOWERED = r"(?:[^\W_]{1,2}|[IVXLCDM]+|\d+)<su[pb]>[^<>]{1,20}</su[pb]>"
WORD = re.compile(
    rf"<[^<>]*>|(?:[^\W_]+{_RAISED}|{_LOWERED})(?:{_RAISED}|{_LOWERED}|[^\W_])*\.?|[^\W_]+(?:[’'.\-‐][^\W_]+)*[’']?\.?"
)
_MARKED_UP = re.compile(r"<|[ʰ-ˡᴬ-ᶿⁱⁿ]")  # a tag inside, or a letter that is raised by itself: Vᵗʰ

_MANY = 1 << 14  # words whose forms are remembered: titles say the same ones again and again


@lru_cache(maxsize=_MANY)
def stem(word: str) -> str:
    """The word in small letters, without possessive and stop."""
    return re.sub(r"[’']s?$", "", word.lower().strip("."))


@lru_cache(maxsize=_MANY)
def is_plain(word: str) -> bool:
    """Whether a word is written in small letters behind its first: "War", "war"; not "NATO", "U.S.", "McDonald"."""
    if _MARKED_UP.search(word):
        return False
    bare = re.sub(r"[’']s$", "", word)
    return all(p == "" or p[1:] == p[1:].lower() for p in re.split(r"[-‐’']", bare)) and "." not in bare[:-1]
