"""Whether a title is English, and in which language it is when it plainly is in another one.

The one place where that is decided, by little words, ordinary words, endings and letters: readers ask what a bracket
is and what language to note, composing what case to set. No statistics: a title is a dozen words, and little words
decide. `title_language` names the foreign language, `is_english` says yes only where words say so; a title may be
neither, and is then left as it is printed.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache, lru_cache

from refkit.knowledge import words
from refkit.knowledge.english import ALWAYS_LOWER, LONG_PREPOSITIONS, TELLING
from refkit.knowledge.foreign import (
    ENDINGS,
    LETTERS,
    LOANS,
    OTHER_LITTLE,
    RUSSIAN_ENDINGS,
    RUSSIAN_TITLE_WORDS,
    SHARED,
    SINGLE_LETTERS,
    TELL_IN_FULL,
    TITLE_WORDS,
)
from refkit.knowledge.pinyin import PINYIN_SYLLABLES
from refkit.knowledge.proper_names import PROPER
from refkit.model.scripts import is_latin
from refkit.read.common_words import is_common
from refkit.read.patterns import late

# Where two languages tie, the one that is met more often comes first.
_ORDER = "de fr es it pt nl pl cs da sv no hu tr la ro ca".split()


@cache
def _languages() -> dict[str, frozenset[str]]:
    """The words that tell a language, by its code; English tells itself, and other scripts do."""
    little = words.little_words()
    none: frozenset[str] = frozenset()
    return {
        code: (little.get(code, none) - _ENGLISH) | OTHER_LITTLE.get(code, none) | TITLE_WORDS.get(code, none)
        for code in [*_ORDER, *sorted(little.keys() - {*_ORDER, "en", "bg", "el", "ru", "sr", "uk"})]
    }


@cache
def _shared() -> frozenset[str]:
    """Words that tell half as much: English or many languages have them, or they are a single letter."""
    of = Counter(word for known in _languages().values() for word in known)
    return SHARED | {word for word, times in of.items() if times > 2 or len(word) == 1} - TELL_IN_FULL


@cache
def _little_words() -> frozenset[str]:
    """Little words of the languages that are met most: with these, and no English ones, a title is not English."""
    little = words.little_words()
    found = {word for code in (*_ORDER[:12], "ru") for word in little[code] if len(word) > 1}
    return SINGLE_LETTERS.union(found, *OTHER_LITTLE.values()) - _ENGLISH - {"ed", "in"} | {"per"}


_ENGLISH = (ALWAYS_LOWER | LONG_PREPOSITIONS) - {"a", "in", "v"}
_LETTERS = {code: late(letters, re.I) for code, letters in LETTERS.items()}
# A single "i" or "v" is a word of other languages too, and "v." stands between parties.
_RUSSIAN = late(
    rf"(?<![^\W_])(?:(?-i:i|v(?!\.))|{'|'.join(RUSSIAN_TITLE_WORDS)}"
    rf"|[^\W_]+(?:{'|'.join(RUSSIAN_ENDINGS)}|[^aeiou]yi))(?![^\W_])",
    re.I,
)
_WORD = late(r"[^\W\d_]+")
_ARABIC = late(r"(?<![^\W_])(?:[Aa]l-|Al\s(?=[A-Z]))")  # the article of names, and no Spanish or Italian word
_ROMANIZED_ARABIC = re.compile(r"(?!.*[^\W\d_]-i\s).*[āīūĀĪŪʿʾḥḍẓṣṭ]")  # without the -i of Persian
_LOANS = late(rf"(?<![^\W_])(?:{'|'.join(map(re.escape, LOANS))})(?![^\W_])", re.I)


def _is_told_english(text: str) -> bool:
    """Whether a title has a word that only English has: "The Life of Ibn al-ʿArabī"."""
    return any(w.casefold() in TELLING and w.casefold() not in SHARED for w in _WORD.findall(text))


def title_language(text: str) -> str | None:
    """The language of a title that is plainly not English, by BCP 47: "de", "fr", "es", "it", "ru" ...; else None.

    Examples: "Krisen im Kalten Krieg" is "de", "Politique étrangère" "fr", "Mein Kampf: A Study" None. None as well
    where it may be Spanish or Portuguese ("Salazar a Teotónio Pereira").
    """
    language = _foreign(text)
    return None if language == UNDETERMINED else language


UNDETERMINED = "und"  # BCP 47 for: some language, not known which


@lru_cache(maxsize=2048)
def _foreign(text: str) -> str | None:
    """The language of a title that is plainly not English, or `UNDETERMINED`; None for English and in doubt."""
    script = _script(text)
    if script:
        return script
    if _ARABIC.search(text) and _ROMANIZED_ARABIC.search(text) and not _is_told_english(text):
        return "ar"
    text = _ARABIC.sub(" ", _LOANS.sub(" ", text))
    found = [w for w in _WORD.findall(text) if len(w) > 1 or w.islower()]
    if not found:
        return None
    scores = _scores(text, found)
    if not scores:
        return None
    best = max(scores, key=lambda tag: scores[tag])
    score = scores[best]
    english: float = sum(w.casefold() in TELLING and w.casefold() not in SHARED for w in found)
    english += 0.5 * (": A " in text or text.startswith("A "))
    if english and score <= 2.0 * english + 1.0:
        return None
    dense = score >= 1.0 and (len(found) <= 5 or score / len(found) >= 0.2)
    if dense or (score >= 1.5 and _tells(best, found, text)):
        return UNDETERMINED if best == "es" and scores.get("pt") == score else best  # the two are too much alike
    return None


def _tells(language: str, found: list[str], text: str) -> bool:
    """Whether more speaks for a language than words that others have as well."""
    own = _languages().get(language, frozenset()) - _shared()
    letters = _LETTERS.get(language)
    return language == "ru" or any(w.casefold() in own for w in found) or bool(letters and letters.search(text))


def _scores(text: str, found: list[str]) -> dict[str, float]:
    """How much speaks for each language: a word of it counts 1, or a half, and then only in small letters."""
    scores: dict[str, float] = {}
    shared, capitals = _shared(), text.isupper()
    for tag, known in _languages().items():
        for position, word in enumerate(found):
            low = word.casefold()
            if low in known and (low not in shared or capitals or position == 0 or word.islower()):
                scores[tag] = scores.get(tag, 0.0) + (0.5 if low in shared else 1.0)
    for tag, pattern in _LETTERS.items():
        letters = len(pattern.findall(text))
        if letters:
            scores[tag] = scores.get(tag, 0.0) + min(0.75 * letters, 1.5)
    russian = sum(0.5 if len(w) == 1 else 1.0 for w in _RUSSIAN.findall(text))
    if russian and len(found) > 1:
        scores["ru"] = russian
    return scores


def _script(text: str) -> str | None:
    """The language that a script tells: Cyrillic without Ukrainian letters is Russian, kana Japanese."""
    letters = sum(c.isalpha() for c in text)
    cyrillic = sum("Ѐ" <= c <= "ӿ" for c in text)
    if cyrillic * 2 > letters:
        return "uk" if any(c in "іїєґІЇЄҐ" for c in text) else "ru"
    if sum("\u3040" <= c <= "\u30ff" for c in text) >= 1:
        return "ja"
    if sum("\uac00" <= c <= "\ud7af" for c in text) * 2 > letters:
        return "ko"
    if sum("\u4e00" <= c <= "\u9fff" for c in text) * 2 > letters:
        return "zh"
    return None


def is_english(title: str, *, sure: bool = False) -> bool:
    """Whether a title of unknown language may be English, by its little words, ordinary words, endings and letters.

    `sure` asks for more: an English little word and no foreign one (for a title whose source is in another language).

    A title without any known word counts as English only if it is one word: "Pravda" is a name, "Moc bezmocných" and
    "Sovetskaia vneshniaia politika v gody" are not English. In doubt a title is not English, and stays as printed.
    """
    if not is_latin(title) or _foreign(title) is not None:
        return False
    english = foreign = 0
    certain = plain = False
    odd: list[str] = []
    foreign_words = _little_words()
    low = [w.lower() for w in _WITH_APOSTROPHES.findall(title)]
    for word in low:
        little = word in ALWAYS_LOWER or word in LONG_PREPOSITIONS
        if word in foreign_words:
            # "die", "do", "per", "a" may be either; only what is no English word at all tells.
            foreign += 0 if little or is_common(word) else 2
        elif little:
            english += 2
            certain = True
        elif is_common(word) or word in PROPER:
            english += 1
            plain = plain or is_common(word)
        elif ELISION.match(word):
            foreign += 2
        elif word.endswith(ENDINGS):
            foreign += 1
        else:
            odd.append(word)
    if not plain:
        # Romanized Japanese has words that are little ones in English: "Kindai shisō to bunka", "Kokka no hōkai".
        foreign += 3 * sum(any(c in _LONG_VOWELS for c in w) for w in low)
    if not plain and not certain:
        # Strange letters and pinyin speak for another language only where no English word stands: Dubček Speaks.
        foreign += sum(not w.replace("’", "").isascii() or _is_pinyin(w) for w in odd)
    if sure:
        return english > 2 and not foreign and certain
    if english or foreign:
        return english > foreign or (english == foreign and certain)
    return len(low) < 2


ELISION = late(r"(?:d|l|qu|n|c|j|s)[’'](?!s$|t$)[^\W\d_]{2}")
"""An article or preposition that has lost its vowel before another word: "l’été", "d’état"."""
_WITH_APOSTROPHES = late(r"[^\W\d_]+(?:[’'][^\W\d_]+)*")
_LONG_VOWELS = "ōūŌŪ"
_LONGEST = 25  # syllables of pinyin can be divided in many ways: a bound on the tries
_PINYIN = late("(?:" + "|".join(sorted(PINYIN_SYLLABLES, key=lambda s: (-len(s), s))) + ")+")


def _is_pinyin(word: str) -> bool:
    return len(word) < _LONGEST and _PINYIN.fullmatch(word) is not None


def is_english_tag(language: object) -> bool:
    """Whether a language tag says English, or nothing."""
    return not isinstance(language, str) or language.lower().split("-")[0] in ("en", "eng", "english", "")
