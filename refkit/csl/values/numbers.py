"""Numbers and page ranges: what is numeric, ordinals, roman numerals, `page-range-format` (CSL 1.0.2, "Number").

Text in, text out; which label goes with a number is decided in labels.py.
"""

from __future__ import annotations

import re
from typing import Final

from ..locales.locale import Locale

__all__ = ["format_number", "format_range", "is_numeric", "is_plural", "ordinal", "roman"]

MAX_LENGTH: Final = 200
"""Longer values are no numbers or page ranges; they are printed as they are."""
_NUMERIC: Final = re.compile(
    r"^[^\W\d_]{0,8}\d+[^\W\d_]{0,6}(?:\s*(?:[,;&–/-]|--|\\-)\s*[^\W\d_]{0,8}\d+[^\W\d_]{0,6})*$"
)
_ROMAN_ONLY: Final = re.compile(r"^[ivxlcdm]+$", re.I)
_ONE_RANGE: Final = re.compile(r"^\s*([^\s,;&–—-]+?)\s*(?:-{1,2}|–|—)\s*([^\s,;&–—-]+)\s*$")
_PAGE: Final = re.compile(r"^(.*?)(\d+)([A-Za-z]?)$")
# "2,708,656" is one number, not three: a list has blanks, or numbers of other lengths.
_THOUSANDS: Final = re.compile(r"[1-9]\d{0,2}(?:,\d{3}){2,4}")
_SPLIT: Final = re.compile(r"(\s*[,;]\s*|\s*&\s*|\s+and\s+)")


def is_numeric(text: str) -> bool:
    """Whether a value counts as a number: digits with letters before or after, joined by commas, hyphens, `&`."""
    return len(text) <= MAX_LENGTH and _NUMERIC.match(text.strip()) is not None


def is_roman(text: str) -> bool:
    """Whether text is a roman numeral."""
    return _ROMAN_ONLY.match(text) is not None


def is_plural(text: str, word_and: str = "and") -> bool:
    """Whether a value names more than one thing: a range or a list (an escaped hyphen `\\-` makes no range)."""
    if len(text) > MAX_LENGTH:
        return True
    if f" {word_and.strip()} " in text:
        return True
    pieces = _SPLIT.split(text)
    if any(pieces[1::2]):  # "2, Fall" and "12, passim" name one number
        return sum(any(c.isdigit() for c in part) or is_roman(part.strip()) for part in pieces[0::2]) != 1
    match = _ONE_RANGE.match(text)
    if match is None or "\\" in text:
        return False
    return all(_PAGE.match(side) or is_roman(side) for side in match.groups())


_ROMAN: Final = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
                 (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip


def roman(number: int) -> str:
    """Lower-case roman numeral; numbers outside 1 to 3999 stay digits."""
    if not 0 < number < 4000:
        return str(number)
    out = ""
    for value, letters in _ROMAN:
        while number >= value:
            out += letters
            number -= value
    return out


def ordinal(number: int, locale: Locale, gender: str = "", *, long: bool = False) -> str:
    """The number as an ordinal ("Ordinal Suffixes", "Long Ordinals"), by the gender of what it counts."""
    if long and 1 <= number <= 10:
        term = locale.find(f"long-ordinal-{number:02d}", "long", gender)
        if term is not None and term.single:
            return term.single
    return f"{number}{_suffix(number, locale, gender)}"


def _suffix(number: int, locale: Locale, gender: str) -> str:
    if ("ordinal", "long", "") not in locale.terms and ("ordinal-04", "long", "") in locale.terms:
        return _old_suffix(number, locale)
    for kinds in ((gender,), ("",)) if gender else (("",),):
        for kind in kinds:
            for value in dict.fromkeys((number, number % 100, number % 10)):
                if value > 99:
                    continue
                term = locale.terms.get((f"ordinal-{value:02d}", "long", kind))
                if term is None:
                    continue
                match = term.match or ("last-two-digits" if value >= 10 else "last-digit")
                wanted = number if match == "whole-number" else number % (100 if match == "last-two-digits" else 10)
                if wanted == value:
                    return term.single
        term = locale.terms.get(("ordinal", "long", gender if kinds[0] else ""))
        if term is not None and kinds[0]:
            return term.single
    plain = locale.terms.get(("ordinal", "long", ""))
    return plain.single if plain else _old_suffix(number, locale)


def _old_suffix(number: int, locale: Locale) -> str:
    """The scheme of CSL 1.0, for styles that define `ordinal-01` to `ordinal-04` alone ("Ordinal Suffixes")."""
    last = number % 10
    name = f"ordinal-{last if 1 <= last <= 3 and not 11 <= number % 100 <= 13 else 4:02d}"
    term = locale.terms.get((name, "long", ""))
    return term.single if term else ""


def format_number(text: str, form: str, locale: Locale, gender: str = "") -> str:
    """A number field in a form (`numeric`, `ordinal`, `long-ordinal`, `roman`); text that is no number stays."""
    text = text.strip()
    if len(text) > MAX_LENGTH:
        return text
    numeric = is_numeric(text)
    if _THOUSANDS.fullmatch(text):
        return text
    if form in ("ordinal", "long-ordinal", "roman") and numeric:

        def change(match: re.Match[str]) -> str:
            if len(match[0]) > 9:
                return match[0]
            if form == "roman":
                return roman(int(match[0]))
            return ordinal(int(match[0]), locale, gender, long=form == "long-ordinal")

        if re.fullmatch(r"[\d\s,;&–/\\-]+", text):
            text = re.sub(r"\d+", change, text)
    if numeric or is_plural(text):
        return tidy_number(text)
    return text.replace("\\-", "-")


def tidy_number(text: str) -> str:
    """Lists and ranges with even spacing: "2,3" -> "2, 3", "2 - 4" -> "2–4", "2&4" -> "2 & 4"."""
    out = []
    for piece in _SPLIT.split(text):
        match = _ONE_RANGE.match(piece)
        bare = piece.strip()
        if bare in (",", ";"):
            out.append(bare + " ")
        elif bare == "&":
            out.append(" & ")
        elif match is not None and "\\" not in piece:
            out.append(f"{match[1]}–{match[2]}")
        else:
            out.append(piece.replace("\\-", "-"))
    return "".join(out)


def format_range(text: str, style: str, delimiter: str) -> str:
    """A `page` or `locator` with each range in a `page-range-format` ('' leaves the digits, but not the hyphen)."""
    if len(text) > MAX_LENGTH or not any(mark in text for mark in "-–—,&;"):
        return text
    out = []
    for piece in _SPLIT.split(text):
        bare = piece.strip()
        if bare in (",", ";"):
            out.append(bare + " ")
        elif bare == "&":
            out.append(" & ")
        else:
            out.append(_one_range(piece, style, delimiter))
    return "".join(out)


def _one_range(piece: str, style: str, delimiter: str) -> str:
    if "\\" in piece:
        return piece.replace("\\-", "-")
    match = _ONE_RANGE.match(piece)
    if match is None:
        return piece
    first, last = match[1], match[2]
    if is_roman(first) and is_roman(last):
        return f"{first}{delimiter}{last}"
    left, right = _PAGE.match(first), _PAGE.match(last)
    if left is None or right is None or left[3] or right[3]:
        joined = delimiter if left and right else "-"
        return f"{first}{joined}{last}"
    if left[1] != right[1]:
        return f"{first}-{last}"
    prefix, low, high = left[1], left[2], right[2]
    if style:
        full = low[: len(low) - len(high)] + high if len(high) < len(low) else high
        if int(full) < int(low):
            return f"{first}-{last}"
        high = _shorten(low, full, style)
        if style == "expanded" and prefix:
            high = prefix + high
    elif prefix:
        high = prefix + high
    return f"{prefix}{low}{delimiter}{high}"


def _shorten(low: str, high: str, style: str) -> str:
    if len(low) != len(high) or style == "expanded":
        return high
    if style in ("minimal", "minimal-two"):
        return _minimal(low, high, 1 if style == "minimal" else 2)
    number = int(low)
    if number < 100 or number % 100 == 0:
        return high
    if number % 100 < 10:
        return _minimal(low, high, 1)
    if style != "chicago-16" and len(low) == 4:
        short = _minimal(low, high, 2)
        return high if len(short) >= 3 else short
    return _minimal(low, high, 2)


def _minimal(low: str, high: str, digits: int) -> str:
    keep = next((i for i, (a, b) in enumerate(zip(low, high, strict=True)) if a != b), len(high))
    return high[min(keep, max(len(high) - digits, 0)) :]
