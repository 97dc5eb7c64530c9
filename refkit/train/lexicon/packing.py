"""Packs words of several languages with their frequencies into the file that `refkit.knowledge.lexicon` reads."""

from __future__ import annotations

import json
import string
import zlib
from collections import Counter
from collections.abc import Mapping
from itertools import groupby
from typing import TypeVar

from refkit.knowledge.lexicon import COMMON, HIGHEST, LEAST_COMMON, MAGIC, OTHER
from refkit.knowledge.static import hash_of
from refkit.train.lexicon.tables import code_lengths, codes, fingerprints

Value = TypeVar("Value", str, int)
SOURCE = "the frequency lists of wordfreq 3.1.1 by Robyn Speer, CC BY-SA 4.0; see LICENSE-CC-BY-SA-4.0.txt"


def pack(words: Mapping[str, Mapping[str, float]]) -> bytes:
    """The file for the words of each language with their Zipf values."""
    letters = dict(zip(words, string.ascii_lowercase, strict=False))
    if len(letters) < len(words):
        raise ValueError("there are more languages than letters")
    symbols = {
        word: symbol(word, words, letters) for word in sorted({one for language in words for one in words[language]})
    }
    symbol_of = _hashed(symbols)
    known, known_opens = fingerprints(list(symbol_of))
    codes_table, codes_open, codes_order = coded(symbol_of)
    own = [language for language in words if language != OTHER]
    tenth_of = _hashed(tenths(words, letters))
    tenths_table, tenths_open, tenths_order = coded(tenth_of)
    parts: dict[str, bytes] = {
        "known": known,
        "codes": codes_table,
        "symbols": zlib.compress("\n".join(codes_order).encode(), 9),
        "tenths": tenths_table,
        **{language: common(words[language]) for language in own},
    }
    told = {
        "source": SOURCE,
        "languages": letters,
        "words": len(symbol_of),
        "known": known_opens,
        "codes": codes_open,
        "tenths": tenths_open,
        "tenths order": tenths_order,
        "parts": [(name, len(part)) for name, part in parts.items()],
    }
    header = json.dumps(told, separators=(",", ":")).encode()
    checked = len(header).to_bytes(4, "big") + header + b"".join(parts.values())
    return MAGIC + zlib.crc32(checked).to_bytes(4, "big") + checked


def tenths(words: Mapping[str, Mapping[str, float]], letters: Mapping[str, str]) -> dict[str, int]:
    """The Zipf values of common words in tenths over the least, by the letter of the language and the word.

    For words that are common in several languages the highest stands once more, so that one look-up finds it.
    """
    found: dict[str, int] = {}
    highest: dict[str, int] = {}
    several: set[str] = set()
    for language, ones in words.items():
        for word, zipf in sorted(ones.items()):
            if zipf < LEAST_COMMON or language == OTHER:
                continue
            tenth = found[letters[language] + word] = int(round((zipf - LEAST_COMMON) * 100) // 10)
            if word in highest:
                several.add(word)
            highest[word] = max(tenth, highest.get(word, 0))
    return found | {HIGHEST + word: highest[word] for word in sorted(several)}


def _hashed(values: Mapping[str, Value]) -> dict[int, Value]:
    """The values by the hashes of their keys.

    Raises:
        ValueError: two keys have one hash, which happens once in a hundred times with millions of keys.
    """
    found: dict[int, Value] = {}
    for key, value in values.items():
        number = hash_of(key.encode())
        if number in found:
            raise ValueError(f"{key!r} has the hash of another key")
        found[number] = value
    return found


def coded(values: Mapping[int, Value]) -> tuple[bytes, dict[str, object], list[Value]]:
    """A table for the values of these hashes, what opens it, and the values in the order of their code words."""
    counts = Counter(values.values())
    often = sorted(counts, key=lambda one: (-counts[one], one))
    # Where the shorter words come first, each begins where its own bits do.
    ranked = sorted(zip(code_lengths([counts[one] for one in often]), often, strict=True))
    order, lengths = [one for _, one in ranked], [length for length, _ in ranked]
    index = {one: at for at, one in enumerate(order)}
    table, opens = codes({number: index[value] for number, value in values.items()}, lengths)
    return table, {**opens, "lengths": [(length, len(list(run))) for length, run in groupby(lengths)]}, order


def symbol(word: str, words: Mapping[str, Mapping[str, float]], letters: Mapping[str, str]) -> str:
    """In which languages a word is not seldom, and its level there: a letter of the language and a figure of the level.

    That it is common in a language of the others is told only where there is nothing else to tell of it.
    """
    own = "".join(
        letters[language] + (COMMON if zipf >= LEAST_COMMON else "2" if zipf >= 2.5 else "1")
        for language, ones in words.items()
        if (zipf := ones.get(word, 0.0)) >= 2.0 and language != OTHER
    )
    return own or (letters[OTHER] + COMMON if word in words.get(OTHER, ()) else "")


def common(words: Mapping[str, float]) -> bytes:
    """The common words of a language, sorted: how many letters each has of the one before, and how each ends."""
    ends: list[str] = []
    shared = bytearray()
    before = ""
    for word in sorted(word for word, zipf in words.items() if zipf >= LEAST_COMMON):
        same = 0
        while same < min(len(before), len(word)) and before[same] == word[same]:
            same += 1
        shared.append(same)
        ends.append(word[same:])
        before = word
    return zlib.compress(len(ends).to_bytes(4, "big") + bytes(shared) + "\n".join(ends).encode(), 9)
