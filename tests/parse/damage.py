"""Damages a reference as scanners, word processors and people do: a seeded mutator, the same for the same seed."""

from __future__ import annotations

import random

_ODD = [
    *".,;:()[]“”\"'‘’«»„—–-/§&%#*|\\\n\t\u00a0\u200b\x1f\x00\ufffd",
    "é",
    "ß",
    "Ж",
    "中",
    "٣",
    "²",
    "İ",
    "ﬁ",
    "𝔄",
    "e\u0301",
]
_WORDS = [
    "In", "vol. 3", "pp. 3-4", "(ed.)", "RG 59", "Box 3", "f. 3, op. 2", "et al.", "1958", "May 3, 1958", "to", "v.",
    "https://x.org/a_(b).", "n.d.", "trans. by X. Y", "FRUS", "S. 3 f.", "«»",
]  # fmt: skip


def damage(text: str, rng: random.Random) -> str:
    """`text` with one to six wounds."""
    for _ in range(rng.randint(1, 6)):
        if not text:
            text = rng.choice(_WORDS)
        at = rng.randrange(len(text) + 1)
        kind = rng.randrange(9)
        if kind == 0:
            text = text[:at] + text[at + rng.randint(1, 12) :]
        elif kind == 1:
            text = text[:at] + rng.choice(_ODD) + text[at:]
        elif kind == 2:
            text = text[:at] + " " + rng.choice(_WORDS) + " " + text[at:]
        elif kind == 3:
            text = text[:at]
        elif kind == 4:
            text = text[at:]
        elif kind == 5:
            text = text.replace(rng.choice(". , : ; ( ) “ ”".split()), rng.choice(["", " ", "."]), rng.randint(1, 5))
        elif kind == 6:
            text = text.upper() if rng.random() < 0.3 else text.replace(" ", "", rng.randint(1, 4))
        elif kind == 7:
            other = rng.randrange(len(text) + 1)
            a, b = sorted((at, other))
            text = text[:a] + text[b:] + text[a:b]
        else:
            text = text[:at] + text[at : at + 15] + text[at:]
    return text
