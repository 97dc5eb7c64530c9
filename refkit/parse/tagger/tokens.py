"""Cuts an entry into tokens: runs of letters and digits; what stands between them are gaps, which are features only.

An address is one token, and so is each ideograph and kana, since no blank parts their words.
"""

from __future__ import annotations

from typing import NamedTuple

from refkit.read.patterns import late

_ADDRESS = r"(?:https?://|www\.)[^\s<>\"“”|]+[^\s<>\"“”|.,;:!?)\]}’'»]"
_DOI = r"10\.\d{4,9}/[^\s<>\"“”]+[^\s<>\"“”.,;:)\]}]"
_IDEOGRAPH = r"[\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]"
_OTHER = r"\u0590-\u07ff\uac00-\ud7af"  # Hebrew, Arabic, Hangul: their labels stand at figures without a blank
_TOKEN = late(
    rf"{_ADDRESS}|{_DOI}|{_IDEOGRAPH}|(?:(?=[{_OTHER}])[^\W\d_])+|(?:(?![{_OTHER}])(?!{_IDEOGRAPH})[^\W_])+|\d+"
)
MOST = 600
"""Tokens of an entry that are read; what stands behind them is left to the grammars."""


class Token(NamedTuple):
    """A run of letters and digits at `start`..`end` of the text, with the gap before it."""

    start: int
    end: int
    text: str
    gap: str


def tokens(text: str) -> list[Token]:
    """The tokens of a text, in order, at most `MOST` of them."""
    out: list[Token] = []
    last = 0
    for match in _TOKEN.finditer(text):
        start, end = match.span()
        out.append(Token(start, end, match[0], text[last:start]))
        last = end
        if len(out) == MOST:
            break
    return out
