"""An entry as forms look at it: figures and marks in one width, what is read already as a blank; places stay the same."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from refkit.knowledge.words import folded
from refkit.parse.proposal import MASK

_WIDTHS = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_SAME = str.maketrans(
    {
        **{chr(a): chr(b) for a, b in _WIDTHS.items()},
        "．": "。",
        "\u3000": " ", "\u00a0": " ", MASK: " ", "〔": "[", "〕": "]", "【": "[", "】": "]", "〜": "~", "∼": "~", "•": "·",
        "‧": "·", "・": "·", "･": "·", "｡": "。", "､": "、", "≪": "《", "≫": "》", "＜": "〈", "＞": "〉", "‐": "-", "‑": "-", "−": "-",
        "–": "-", "—": "-", "ㆍ": "·", "､": "、", "﹒": "·", "․": "·",
    }
)  # fmt: skip
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
        return self.masked.translate(_SAME)

    @cached_property
    def words(self) -> frozenset[str]:
        """The words in small letters: what gates ask for."""
        return frozenset(folded(word) for word in re.findall(r"[^\W\d_]+", self.source))

    @cached_property
    def scripts(self) -> frozenset[str]:
        """Which of "han", "kana" and "hangul" there are."""
        return frozenset(name for name, pattern in _SCRIPTS.items() if pattern.search(self.source))
