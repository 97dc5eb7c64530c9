"""Regular expressions that are compiled when the first text needs them.

Hundreds of patterns stand in the rooms above, most for forms that a given list does not hold; compiling them all would
be a third of the time that the first reference takes.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from typing import Any, cast

from refkit.knowledge.words import filled

INVISIBLE = "\u00ad\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\ufeff"
"""Characters without a printed form: soft hyphen, zero-width space, direction marks, word joiner, byte order mark.

The joiners U+200C and U+200D are none of them: they shape letters (The Unicode Standard, chapter 23.2)."""


def _capitals(*blocks: tuple[int, int]) -> str:
    """The capital letters of blocks of Unicode (first and last code point), as ranges for a class of a pattern."""
    ranges: list[list[int]] = []
    for first, last in blocks:
        for code in range(first, last + 1):
            if unicodedata.category(chr(code)) == "Lu":
                if ranges and ranges[-1][1] == code - 1:
                    ranges[-1][1] = code
                else:
                    ranges.append([code, code])
    return "".join(f"{chr(a)}-{chr(b)}" if b > a else chr(a) for a, b in ranges)


CAPITALS = _capitals((0x41, 0x24F), (0x370, 0x3FF), (0x400, 0x52F))
"""Latin (to Latin Extended-B), Greek and Cyrillic capitals: what `[:upper:]` stands for in the class of a pattern."""


class _Late:
    """Stands for a pattern; becomes as fast as one with its first use, whose methods it then has as its own."""

    def __init__(self, pattern: str | Callable[[], str], flags: int) -> None:
        self._source = (pattern, flags)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):  # copying and pickling ask for these: nothing of the pattern is meant
            raise AttributeError(name)
        pattern, flags = self._source
        source = pattern if isinstance(pattern, str) else pattern()
        compiled = re.compile(source.replace("[:upper:]", CAPITALS), flags)
        for method in ("match", "search", "fullmatch", "finditer", "findall", "sub", "subn", "split"):
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def late(pattern: str | Callable[[], str], flags: int = 0) -> re.Pattern[str]:
    """A pattern to be used like `re.compile(pattern, flags)`; a faulty one is told with its first use.

    A function gives the source of a pattern that has to be built, of the words of all languages for example. Inside a
    class, `[:upper:]` stands for every capital letter, as in POSIX: "[[:upper:]\\d]".
    """
    return cast("re.Pattern[str]", _Late(pattern, flags))


def worded(template: str, **parts: str) -> re.Pattern[str]:
    """A late pattern with words of all languages and named parts in it: see `refkit.knowledge.words.filled`."""
    return late(lambda: filled(template, **parts))


_LETTERS = re.compile(r"[^\W\d_]+")


def folded_words(text: str) -> set[str]:
    """The words of a text, case folded one by one (Greek letters come apart): to ask whether any of many is there."""
    return set(map(str.casefold, _LETTERS.findall(text)))


def has_east_asian(text: str) -> bool:
    """Whether a text has characters from hiragana on (U+3040); Latin, Cyrillic and punctuation all lie before."""
    return max(text, default="") >= "\u3040"
