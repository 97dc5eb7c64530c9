"""Characters of symbol fonts, which documents keep by their place in the font (`w:sym`), as characters of Unicode."""

from __future__ import annotations

# The letters of the font Symbol by their places 0x41 to 0x5A and 0x61 to 0x7A, and the signs that lists have.
_UPPER = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ"
_LOWER = "αβχδεφγηιϕκλμνοπθρστυϖωξψζ"
_SIGNS = {
    0x2D: "−", 0xA2: "′", 0xA3: "≤", 0xA5: "∞", 0xAB: "↔", 0xAC: "←", 0xAD: "↑", 0xAE: "→", 0xAF: "↓", 0xB0: "°",
    0xB1: "±", 0xB2: "″", 0xB3: "≥", 0xB4: "×", 0xB7: "•", 0xB8: "÷", 0xB9: "≠", 0xBB: "≈", 0xBC: "…", 0xD2: "®",
    0xD3: "©", 0xD4: "™", 0xE2: "®", 0xE3: "©", 0xE4: "™",
}  # fmt: skip


def symbol(font: str, char: str) -> str:
    """The character at a hexadecimal place of a font; "" for no place, the font's own place where none is known."""
    try:
        code = int(char, 16)
    except ValueError:
        return ""
    if not 0 < code < 0x110000 or 0xD800 <= code < 0xE000:
        return ""
    place = code - 0xF000 if 0xF000 <= code <= 0xF0FF else code
    if font.lower().startswith("symbol") and place < 0x100:
        if 0x41 <= place <= 0x5A:
            return _UPPER[place - 0x41]
        if 0x61 <= place <= 0x7A:
            return _LOWER[place - 0x61]
        return _SIGNS.get(place, chr(place) if 0x20 <= place < 0x7F else chr(code))
    if place != code and font and 0x20 <= place < 0x7F and not font.lower().startswith(("wingdings", "webdings")):
        return chr(place)
    return chr(code) if code >= 0x20 else ""
