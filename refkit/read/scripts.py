"""Scripts of East Asia: whether a text has any, and patterns that are compiled only for lists that do."""

from __future__ import annotations

import re
from functools import cache


def has_east_asian(text: str) -> bool:
    """Whether a text has characters from hiragana on (U+3040); Latin, Cyrillic and punctuation all lie before."""
    return max(text, default="") >= "\u3040"


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """The pattern, compiled when the first text needs it: most lists hold few of the rarer forms."""
    return re.compile(pattern)
