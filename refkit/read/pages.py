"""Page ranges and the numerals they are made of.

"231-33" is "231-233"; "S. 345 f." keeps its "f."; Roman front matter stays Roman. The label is left to the caller.
"""

from __future__ import annotations

import re

from refkit.model.parts import Number, Pages
from refkit.read.patterns import late

_RANGE = late(r"(\d+)-(\d+)")
_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—―−", "-"))
_ROMAN = late(r"(?=[MDCLXVI])M{0,3}(?:C[MD]|D?C{0,3})(?:X[CL]|L?X{0,4})(?:I[XV]|V?I{0,4})", re.I)
_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}


def read_pages(text: str) -> Pages:
    """Pages with hyphens and full numbers; `printed` keeps the source's own form where it differs."""
    printed = " ".join(text.split()).strip(" .,;:")
    clean = re.sub(r"\s*-\s*", "-", printed.translate(_DASHES))
    clean = _RANGE.sub(_full, clean)
    return Pages(text=clean, printed=printed if printed != clean else None)


def _full(match: re.Match[str]) -> str:
    first, last = match[1], match[2]
    if len(last) < len(first):
        last = first[: len(first) - len(last)] + last
    return f"{first}-{last}"


def is_roman(text: str) -> bool:
    """Whether the text is a Roman numeral in one case ("XIX", "xxxviii")."""
    return bool(text) and (text.isupper() or text.islower()) and _ROMAN.fullmatch(text) is not None


def roman_value(text: str) -> int:
    """The value of a Roman numeral; letters that are none count nothing."""
    total = previous = 0
    for letter in reversed(text.lower()):
        value = _VALUES.get(letter, 0)
        total += -value if value < previous else value
        previous = max(previous, value)
    return total


def read_number(text: str) -> Number:
    """A volume or issue number: Roman numerals become figures, a range of two its hyphen; all else stays as it is."""
    printed = " ".join(text.split()).strip(" .,;:")
    if is_roman(printed):
        return Number(text=str(roman_value(printed)), printed=printed)
    pair = re.fullmatch(r"([IVXLC]+|\d+)\s*(?:-|–|and|&|/)\s*([IVXLC]+|\d+)", printed)
    if pair and is_roman(pair[1]) and is_roman(pair[2]):
        return Number(text=f"{roman_value(pair[1])}-{roman_value(pair[2])}", printed=printed)
    if pair and "/" not in printed:
        return Number(text=f"{pair[1]}-{pair[2]}", printed=printed if printed != f"{pair[1]}-{pair[2]}" else None)
    word = _WORDS.get(printed.lower())
    return Number(text=str(word), printed=printed) if word else Number(text=printed)


_WORDS = {
    word: number
    for number, words in enumerate(
        ("one first", "two second", "three third", "four fourth", "five fifth", "six", "seven", "eight", "nine", "ten"),
        1,
    )
    for word in words.split()
}
