"""Blanks in an address of a host whose way of building addresses is known: see `refkit.knowledge.hosts`.

Between letters a blank may stand for a hyphen that was lost. Only the host can say so, and only among the words of a
title; between the names of sections a slash may be lost as well.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import product

from refkit.knowledge.hosts import host_row, path_patterns
from refkit.knowledge.words import little_words
from refkit.read.common_words import is_common
from refkit.rules.engine.base import table
from refkit.rules.families.links.joints import FILE_END, YEAR, Joint, parted
from refkit.rules.families.links.pieces import Piece


def known_host_joint(head: str, pieces: Sequence[Piece], words: Callable[[], frozenset[str]]) -> Joint | None:
    """Blanks in an address of a host whose way of building them is known. `words`: those of the entry, folded."""
    host, _, rest = parted(head)[1].partition("/")
    row = host_row(host)
    if row is None:
        return None
    path = "/" + rest if "/" in parted(head)[1] else ""
    patterns = path_patterns(row.name)
    if any(p.fullmatch(path.rstrip(".")) for p in patterns):
        return _goes_on_whole(path, pieces[0], patterns, row.name, words)
    first = pieces[0]
    if FILE_END.search(path) or first.is_word:
        return None
    if path in ("", "/") and "/" not in first.text and first.text.count("-") < 3:
        return None  # a host's own page is whole
    plain = first.text.isalnum() and path[-1:] in ("/", "")
    if plain and (YEAR.fullmatch(first.text) or (len(first.text) < 5 and not first.closes)):
        return None
    for count in range(1, min(3, len(pieces)) + 1):
        if count > 1 and (pieces[count - 2].text != pieces[count - 2].run or pieces[count - 1].is_word):
            return None
        some = pieces[:count]
        found = [f for f in _ways(path, some) if any(p.fullmatch(_filled(path, some, f)) for p in patterns)]
        chosen = _chosen(path, some, found, patterns, words)
        if chosen:
            fills, sure = chosen
            sure = sure and not (plain and first.text.isalpha())
            return Joint(fills, sure, (table(f"{row.name} has addresses of this form, and none that ends so"),))
    return None


def _ways(path: str, pieces: Sequence[Piece]) -> list[tuple[str, ...]]:
    """All fillings of the gaps: a hyphen only where no mark stands beside the blank."""
    ways: list[tuple[str, ...]] = []
    left = path
    for piece in pieces:
        bare = left[-1:].isalnum() and piece.text[0].isalnum()
        ways.append(("", "-") if bare else ("",))
        left = piece.text
    return list(product(*ways))


def _filled(path: str, pieces: Sequence[Piece], fills: Sequence[str]) -> str:
    return path + "".join(fill + piece.text for fill, piece in zip(fills, pieces, strict=False))


def _chosen(
    path: str,
    pieces: Sequence[Piece],
    found: list[tuple[str, ...]],
    patterns: Sequence[re.Pattern[str]],
    words_of: Callable[[], frozenset[str]],
) -> tuple[tuple[str, ...], bool] | None:
    """The one filling that the host allows; where it allows several, words tell, else hyphens where it has them."""
    if not found:
        return None
    if len(found) == 1:
        return found[0], not _is_open(path, pieces, found[0], patterns)
    words = words_of()
    best = max(found, key=lambda fills: fills.count("-"))
    whole = _filled(path, pieces, best)
    at = len(path)
    sure = True
    fills = list(best)
    for n, fill in enumerate(best):
        if fill:
            slug = _in_slug(whole, at, patterns)
            if not slug and not _in_slug(whole, at, patterns, "part"):
                return None
            told = hyphen_or_none(word_before(whole, at), word_behind(whole, at + 1), words)
            if told is None:
                return None
            fills[n], certain = told
            sure = sure and certain and slug  # between segments a slash may be lost as well
        at += len(fill) + len(pieces[n].text)
    chosen = tuple(fills)
    return (chosen, sure) if chosen in found else None


def _is_open(path: str, pieces: Sequence[Piece], fills: Sequence[str], patterns: Sequence[re.Pattern[str]]) -> bool:
    """Whether a gap between letters or digits, closed, lies where the host may have any: a hyphen may be lost there."""
    whole = _filled(path, pieces, fills)
    at = len(path)
    for piece, fill in zip(pieces, fills, strict=True):
        left, right = whole[at - 1 : at], piece.text[0]
        if not fill and left.isalnum() and right.isalnum():
            other = "q" if left.isalpha() and right.isalpha() else "0"
            if any(p.fullmatch(whole[:at] + other + whole[at:]) for p in patterns):
                return True
        at += len(fill) + len(piece.text)
    return False


def _in_slug(path: str, at: int, patterns: Sequence[re.Pattern[str]], group: str = "slug") -> bool:
    """Whether the host has words parted by hyphens at this place, whichever of its forms is taken."""
    matches = [m for p in patterns if (m := p.fullmatch(path))]
    return any(
        any(m.start(name) <= at < m.end(name) for name in m.re.groupindex if m[name] and name.startswith(group))
        for m in matches
    )


def word_before(path: str, at: int) -> str:
    """The run of letters or digits that ends at a place of a path."""
    return re.split(r"[^a-z0-9]", path[max(0, at - 40) : at].lower())[-1]


def word_behind(path: str, at: int) -> str:
    """The run of letters or digits that begins at a place of a path."""
    return re.split(r"[^a-z0-9]", path[at : at + 40].lower())[0]


def hyphen_or_none(left: str, right: str, words: frozenset[str]) -> tuple[str, bool] | None:
    """Whether a hyphen was lost between two runs of letters or a blank put in, and whether that is sure.

    The entry's own words tell first: its title stands in the address. Where they are silent both halves must be words,
    and the whole none. None where neither half is a word that is known: there is nothing to go by.
    """
    if left + right in words and not (left in words and right in words):
        return "", len(left + right) > 3
    if _no_word(left) or _no_word(right):
        return ("", False) if is_common(left + right) else None
    if any(len(half) > 2 and half in words for half in (left, right)):
        return "-", True
    known, whole = [_is_word(half) for half in (left, right)], is_common(left + right)
    if whole and not all(known):
        return "", False
    return ("-", all(known) and not whole) if any(known) else None


def _is_word(text: str) -> bool:
    return text.isdigit() or is_common(text) or any(text in little for little in little_words().values())


def _no_word(text: str) -> bool:
    """Whether a run between hyphens looks like half a word: one letter, or letters without a vowel."""
    if len(text) == 1:
        return text.isalpha() and text not in "aeioy"
    return text.isalpha() and not re.search("[aeiouy]", text)


def _goes_on_whole(
    path: str, piece: Piece, patterns: Sequence[re.Pattern[str]], host: str, words: Callable[[], frozenset[str]]
) -> Joint | None:
    """An address that is whole by its host's form, and may go on none the less: only plain signs count."""
    text = piece.text
    proof = (table(f"{host} has addresses of this form"),)
    if path.endswith("/") and piece.closes and re.fullmatch(r"[a-z]+\d+[a-z\d]*", text):
        # `frus1958-60v19/ d31`: a number of the host's own form, no word that any section may have
        own = [p for p in patterns if p.fullmatch(path + text)]
        fits = own and not any(_in_slug(path + text, len(path), own, group) for group in ("slug", "part"))
        return Joint(("",), True, proof) if fits else None
    if FILE_END.search(path) or path[-1:] in ("/", ".", ""):
        return None
    if text[0] in "-_" and re.match(r"[-_][a-z0-9]", text) and any(p.fullmatch(path + text) for p in patterns):
        return Joint(("",), True, proof)
    if not text[0].isalnum() or not path[-1].isalnum() or text != text.lower():
        return None
    whole = f"{path}-{text}"
    if not any(p.fullmatch(whole) for p in patterns) or not _in_slug(whole, len(path), patterns):
        return None
    found: list[tuple[str, ...]] = [
        (fill,) for fill in ("", "-") if any(p.fullmatch(path + fill + text) for p in patterns)
    ]
    chosen = _chosen(path, [piece], found, patterns, words)
    if chosen is None:
        return None
    fills, sure = chosen
    if piece.is_word or not piece.closes or not re.search(r"[a-z]", text):
        return None
    signs = text.count("-") + 2 * ("/" in text)
    if signs or (text.isalpha() and "-" in path):
        # One word, or two with a hyphen, may be the sentence's: `full-text`. They are the title's where it has them.
        known = any(len(w) > 3 and w in words() for w in re.split(r"[^a-z0-9]", text))
        return Joint(fills, sure and (signs > 1 or known), proof)
    return None
