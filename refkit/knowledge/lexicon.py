"""Which words there are, in which language, and how frequent: for rules that ask whether a word is broken or mistyped.

Source: Speer 2022, wordfreq 3.1.1 (CC BY-SA 4.0). One file, `counted/words.bin`, is made from its lists by
`python -m refkit.train.lexicon`, and its notice lies beside it. It is read when a word is first asked for. Frequencies
are Zipf values: the logarithm to the base ten of how often a word stands in a thousand million words; 3 is once in a
million, 6 once in a thousand.

What is kept of a word hangs on how frequent it is: from 3.0 on its Zipf value in each language to a tenth, and the word
itself; from 2.0 on in which languages, to a half; below that only that there is such a word. The figures, and the other
ways that were measured, are in docs/decisions/lexicon.md.
"""

from __future__ import annotations

import json
import logging
import unicodedata
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from threading import Lock
from zlib import crc32, decompress

from refkit.errors import InputError
from refkit.knowledge.near_words import NearWords
from refkit.knowledge.static import Codes, Fingerprints, hash_of

FILE = Path(__file__).parent / "counted" / "words.bin"
"""Where the words are."""
MAGIC = b"refkit words 3\n"
LEAST_COMMON = 3.0
"""From here on a word's Zipf value is kept to a tenth, and the word itself."""
COMMON = "3"
"""The level of what is common in a language; its Zipf value is then looked up."""
LEVELS = {"": 1.5, "1": 2.2, "2": 2.7}
"""The Zipf value for the other levels: 2.0 to 2.5 in a language, 2.5 to 3.0, and known but below 2.0 in every one."""
OTHER = "mul"
"""What stands for all languages of which only is known which words are common (ISO 639-2, "multiple languages")."""
HIGHEST = "*"
"""Stands for a language's letter where the highest Zipf value of all of them is kept."""
_LOG = logging.getLogger("refkit")
_LOCK = Lock()
_LOADED: dict[Path, Lexicon | None] = {}


def lexicon() -> Lexicon | None:
    """The words in the package, read once; None where the file is absent or broken, which one warning tells."""
    if FILE not in _LOADED:
        with _LOCK:
            if FILE not in _LOADED:
                _LOADED[FILE] = _shipped()
    return _LOADED[FILE]


def _shipped() -> Lexicon | None:
    try:
        return read(FILE.read_bytes())
    except (OSError, InputError) as error:
        _LOG.warning("rules that ask which words there are stand back: %s", error)
        return None


def digests() -> dict[str, str]:
    """The name of the file with the first twelve figures of its SHA-256; nothing where it is absent."""
    return {FILE.name: sha256(FILE.read_bytes()).hexdigest()[:12]} if FILE.is_file() else {}


def fold(word: str) -> str:
    """A word as the lexicon has it: small letters, ss for ß, composed (NFC), with a straight apostrophe."""
    if word.isascii():
        return word.lower()
    # A Turkish capital I with a dot becomes two characters, and the dot is not in the lists.
    return unicodedata.normalize("NFC", word.casefold().replace("i̇", "i").replace("’", "'"))


def short(language: str) -> str:
    """A language's code without its region: `en` of `en-GB`; Norwegian is `nb`."""
    if len(language) > 2:
        language = language.replace("_", "-").partition("-")[0].lower()
    return "nb" if language in ("no", "nn") else language


class Lexicon:
    """Words of several languages with their frequencies. Never changed once it is read; threads may share it."""

    languages: tuple[str, ...]
    """The languages in which it can tell how frequent a word is, by their ISO 639-1 codes."""

    def __init__(
        self,
        letters: dict[str, str],
        known: Fingerprints,
        codes: Codes,
        symbols: list[str],
        tenths: Codes,
        values: list[float],
        packed: dict[str, bytes],
    ) -> None:
        """Of the parts of a file (see `read`); `letters`: how the symbols name the languages; `values`: the Zipf
        values that the code words of `tenths` stand for.
        """
        self.languages = tuple(language for language in letters if language != OTHER)
        self._letters = letters
        self._named = {letter: language for language, letter in letters.items()}
        self._known, self._codes, self._symbols = known, codes, symbols
        self._tenths, self._values = tenths, values
        self._packed = packed
        self._near: dict[str, NearWords] = {}
        # Words repeat from reference to reference.
        self._symbol = lru_cache(8192)(self._find)
        self._best = lru_cache(8192)(self._highest)

    def _find(self, word: str) -> str | None:
        """The languages of a folded word with their levels, "" where it is seldom in all, None where it is unknown."""
        number = hash_of(word.encode("utf-8", "replace"))
        if self._known.has(number):
            return self._symbols[self._codes.index(number)]
        return None

    def known(self, word: str) -> bool:
        """Whether there is such a word in any of the languages; one string in 256 that is no word passes for one.

        Of a word with an apostrophe (`king's`, `l'homme`) that is not known as a whole all parts must be.
        """
        word = fold(word)
        if self._symbol(word) is not None:
            return True
        parts = _parts(word)
        return bool(parts) and all(self._symbol(part) is not None for part in parts)

    def zipf(self, word: str, language: str) -> float:
        """How frequent a word is in a language: to a tenth from 3.0 on, to a half from 2.0 on, 0.0 below or unknown.

        Of a word with an apostrophe that is not known as a whole, the rarest of its parts.
        """
        word, language = fold(word), short(language)
        symbol = self._symbol(word)
        if symbol is None and (parts := _parts(word)):
            return min(self._level(part, self._symbol(part), language) for part in parts)
        return self._level(word, symbol, language)

    def best(self, word: str) -> float:
        """The highest Zipf value of a word in any language; 1.5 where it is known and below 2.0 everywhere."""
        return self._best(fold(word))

    def _highest(self, word: str) -> float:
        symbol = self._symbol(word)
        if symbol is None:
            return min([self._highest(part) for part in _parts(word)], default=0.0)
        level = max(symbol[1::2], default="")
        if level != COMMON:
            return LEVELS[level]
        if symbol.count(COMMON) > 1:
            return self._tenth(HIGHEST, word)
        letter = symbol[symbol.index(COMMON) - 1]
        return LEAST_COMMON if self._named[letter] == OTHER else self._tenth(letter, word)

    def _level(self, word: str, symbol: str | None, language: str) -> float:
        """The Zipf value of a folded word in a language, by the levels of its symbol."""
        letter = self._letters.get(language)
        if not symbol or letter is None or language == OTHER or (at := symbol.find(letter)) < 0:
            return 0.0
        level = symbol[at + 1]
        return self._tenth(letter, word) if level == COMMON else LEVELS[level]

    def _tenth(self, letter: str, word: str) -> float:
        """The Zipf value of a common word in the language of a letter."""
        return self._values[self._tenths.index(hash_of((letter + word).encode("utf-8", "replace")))]

    def in_languages(self, word: str) -> dict[str, float] | None:
        """The languages that have a word from Zipf 2.0 on, with its Zipf value in each; None where it is unknown."""
        word = fold(word)
        symbol = self._symbol(word)
        if symbol is None:
            return None
        found = {language: self.zipf(word, language) for language in map(self._named.__getitem__, symbol[::2])}
        return {language: zipf for language, zipf in found.items() if zipf}

    def near(self, word: str, language: str) -> list[tuple[str, float]]:
        """Words of a language from Zipf 3.0 on that one slip makes of this one, the most frequent first.

        A slip is a letter left out, put in or replaced, or two neighbours swapped (Damerau 1964). The word itself is
        never among them, and nothing is near a single letter. Words are folded: a German one with ss may be one with ß.
        Of words with an apostrophe ask the parts.
        """
        language, word = short(language), fold(word)
        if len(word) < 2 or language not in self._packed:
            return []
        words = self._near.get(language)
        if words is None:
            # Two threads may both unpack it: both find the same, and the first one stays.
            words = self._near.setdefault(language, NearWords(self._packed[language]))
        found = [(one, self._level(one, self._symbol(one), language)) for one in words.near(word)]
        return sorted(found, key=lambda one: (-one[1], one[0]))


def _parts(word: str) -> list[str]:
    """The parts of a word with an apostrophe that are longer than a letter."""
    return [part for part in word.split("'") if len(part) > 1] if "'" in word else []


def read(data: bytes) -> Lexicon:
    """A lexicon from the bytes of its file.

    Raises:
        InputError: the file is damaged, or is no lexicon.
    """
    start = len(MAGIC) + 8
    if not data.startswith(MAGIC) or len(data) < start:
        raise InputError(f"{FILE.name} is no lexicon of this version: install refkit anew")
    checked, size = (int.from_bytes(data[at : at + 4], "big") for at in (start - 8, start - 4))
    if crc32(memoryview(data)[start - 4 :]) != checked:
        raise InputError(f"{FILE.name} is damaged: install refkit anew")
    told = json.loads(data[start : start + size])
    at = start + size
    parts: dict[str, bytes] = {}
    for name, length in told["parts"]:
        parts[name] = data[at : at + length]
        at += length
    symbols = decompress(parts.pop("symbols")).decode().split("\n")
    values = [(LEAST_COMMON * 10 + tenth) / 10 for tenth in told["tenths order"]]
    known, codes, tenths = (parts.pop(name) for name in ("known", "codes", "tenths"))
    return Lexicon(
        told["languages"],
        Fingerprints(known, **told["known"]),
        _codes(codes, **told["codes"]),
        symbols,
        _codes(tenths, **told["tenths"]),
        values,
        parts,
    )


def _codes(table: bytes, bits: int, count: int, lengths: list[tuple[int, int]]) -> Codes:
    """A table of code words, of which so many are so long."""
    return Codes(table, bits, count, [length for length, often in lengths for _ in range(often)])
