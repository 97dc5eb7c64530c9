"""An entry as forms look at it: figures and marks in one width, what is read already as a blank; places stay."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from refkit.knowledge.words import folded
from refkit.parse.proposal import MASK

# The marks of East Asia become single control characters: a class of a pattern that holds none beyond Latin-1 is
# compiled ten times as fast. Patterns are folded by the same table, so that they may be written in plain words.
_MARKS = "《》『』「」〈〉“”‘’、。"
FOLDED: dict[int, str] = {
    **dict.fromkeys(range(32), " "),
    **{code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)},
    **{ord(mark): chr(number) for number, mark in enumerate(_MARKS, 0x0E)},
    **dict.fromkeys(map(ord, "\u3000\u00a0" + MASK), " "),
    **dict.fromkeys(map(ord, "・･•‧ㆍ﹒․"), "·"),
    **dict.fromkeys(map(ord, "‐‑−–—"), "-"),
    **dict.fromkeys(map(ord, "〜∼"), "~"),
    **dict.fromkeys(map(ord, "〔【"), "["),
    **dict.fromkeys(map(ord, "〕】"), "]"),
}
for _one, _other in {
    "≪": "《",
    "≫": "》",
    "＜": "〈",
    "＞": "〉",
    "｡": "。",
    "．": "。",
    "､": "、",
    "｢": "「",
    "｣": "」",
}.items():
    FOLDED[ord(_one)] = FOLDED[ord(_other)]
"""What each character becomes in a sheet, and in the patterns that are tried on it."""


def folded_marks(pattern: str) -> str:
    """The source of a pattern with its marks as a sheet has them."""
    return pattern.translate({code: char for code, char in FOLDED.items() if code >= 0x20})


_OPENED = re.compile(r"[《『「〈≪｢“‘<]|(?<![^\s，,、:：(（])\"")
_LETTER = re.compile(r"[^\W\d_]")
_SCRIPTS = {
    "han": re.compile("[\u4e00-\u9fff]"),
    "kana": re.compile("[\u3041-\u30fa]"),
    "hangul": re.compile("[가-힣]"),
}


@dataclass(frozen=True)
class Sheet:
    """One entry: `source` as it stands, and from where a form reads."""

    source: str
    masked: str
    start: int

    @cached_property
    def text(self) -> str:
        """What is left to be read, in one width; as long as `source`."""
        return self.masked.translate(FOLDED)

    @cached_property
    def words(self) -> frozenset[str]:
        """The words in small letters: what gates ask for."""
        return frozenset(folded(word) for word in re.findall(r"[^\W\d_]+", self.source))

    @cached_property
    def titles(self) -> int:
        """How many stretches stand in the brackets of titles or in quotation marks."""
        return len(_OPENED.findall(self.source, self.start))

    @cached_property
    def begins(self) -> str:
        """The first letter."""
        found = _LETTER.search(self.source, self.start)
        return found[0] if found else ""

    @cached_property
    def scripts(self) -> frozenset[str]:
        """Which of "han", "kana" and "hangul" there are."""
        return frozenset(name for name, pattern in _SCRIPTS.items() if pattern.search(self.source))
