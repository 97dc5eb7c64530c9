"""How likely a text is as somebody's words: the look at the letters by which an encoding is told from another.

Every candidate decoding is scored as a natural logarithm of its probability under a rough model, so that encodings of
one and of two bytes a character can be compared: letters by the languages that an encoding is used for (each word is
of one language; which ones the list is in is learned on the way), marks by their neighbours, ideographs by how common
they are. Only what is beyond ASCII counts. Mixed scripts, capitals inside words and controls cost much.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise
from math import exp, log

from refkit.encodings.ideographs import HANGUL, KANJI, SIMPLIFIED, TRADITIONAL
from refkit.encodings.languages import LANGUAGES, MARKS, SPELLINGS

_WORD = re.compile(r"[^\W\d_ªºµ]+(?:['’][^\W\d_ªºµ]+)*")
_FLOOR = -9.5  # a letter that the language does not have
_CAPITAL = -2.8  # a capital, for a small letter, at the head of a word
_ODD = -14.0  # a control, a byte without a character, a character for private use
_LETTER = log(0.6)  # a character beyond ASCII is a letter
_OTHER_SCRIPTS = frozenset(["ru", "el", "he", "ar"])
_AT_DIGIT = re.compile(r"[À-ɏ](?=\d)|(?<=\d)[À-ɏ]")
_HEAD = re.compile(r"^[^\W\d_]", re.M)
_SPELLED = 1.5  # a word spelt as those of the language are
_KNOWN_WORD = 2.5  # a word of the language's table, for each letter's share that it holds


def score_letters(text: str, languages: Sequence[str]) -> float:
    """The log-probability of what is beyond ASCII in `text`, as words of these languages and marks between them."""
    weights = {name: LANGUAGES[name].weight for name in languages}
    total = sum(weights.values())
    weights = {name: 2 * weight / total for name, weight in weights.items()}
    words = _WORD.findall(text)
    for word in words:
        if word.isascii():
            speakers = _speakers(word.lower())
            for name in languages:
                if name in speakers:
                    weights[name] += 0.35 / len(speakers)
    # A line that begins with a small letter with an accent is one with a capital, misread.
    out: float = -2.0 * sum("\x7f" < head < "\u0460" and head.islower() for head in _HEAD.findall(text))
    if all(c < "\u0370" or c > "\u06ff" or len(word) < 3 for word in words for c in word[:1]):
        out -= 4.0 if languages[0] in _OTHER_SCRIPTS else 0.0  # letters by themselves are no Cyrillic or Greek
    # An accent beside a digit is a sign, misread.
    out -= 2.0 * len(_AT_DIGIT.findall(text))
    for word in words:
        if word.isascii():
            continue
        for part in re.split(r"['’]", word):
            if not part.isascii():
                out += _word(part, weights)
    return out + sum(_marks(text))


def _word(word: str, weights: dict[str, float]) -> float:
    """The log-probability of a word; the languages it is likely of gain weight."""
    shape = _shape(word)
    lower = word.lower() if word != word.lower() else word
    special = [c for c in lower if c > "\x7f" and c != "\u0307"]
    capitals = sum(c.isupper() and c > "\x7f" for c in word)
    logs = {}
    for name in weights:
        letters = _letters(name)
        value = sum(letters.get(c, _FLOOR) for c in special)
        if lower in _words(name):
            value += _KNOWN_WORD * len(special)
        elif (spelling := _spelling(name)) is not None and spelling.search(lower):
            value += _SPELLED
        logs[name] = value
    all_weight = sum(weights.values())
    best = max(logs.values())
    shares = {name: weights[name] / all_weight * exp(logs[name] - best) for name in logs}
    mass = sum(shares.values())
    for name, share in shares.items():
        weights[name] += share / mass
    if word.isupper() and len(word) > 2:
        shape -= 1.0
    else:
        shape += capitals * _CAPITAL
    return best + log(mass) + shape + len(special) * _LETTER + (4.0 if lower in _own_words() else 0.0)


def _shape(word: str) -> float:
    """What speaks against a word, whatever its language: scripts mixed, capitals inside, accents side by side."""
    out = 0.0
    scripts = [_script(c) for c in word]
    out -= 5.0 * sum(a != b for a, b in pairwise(scripts))
    inside = sum(a.islower() and b.isupper() for a, b in pairwise(word))
    if inside and not re.match(r"(?:Ma?c|[DLdl]e|[A-Z]\w?)[A-Z]", word):
        out -= 5.0 * inside
    if scripts[0] == "LATIN":
        accents = [c > "\x7f" for c in word]
        out -= 2.2 * sum(a and b for a, b in pairwise(accents))
        out += _sounds(word.lower())
    if len(word) > 3 and sum(c.islower() for c in word) == 1 and word[1:].upper() != word[1:]:
        out -= 4.0  # one small letter among capitals
    if len(word) == 1 and word > "\x7f" and word not in "àéÉÀèíóáöåÅøæèyіиАаИВвОоСсКкУуЯяЄєηοΗΟוא":
        out -= 2.0
    return out


_VOWELS = frozenset("aeiouy")
_PAIRS = frozenset("øy öy yö ôi oî aî oû aû eå éâ öi äö öä".split())  # Umeå, Pöyhönen, maître
_ALONE = frozenset("öåøêôûìőűůýěñ")  # of the vowels, those that hardly ever stand beside another (ñ: only so)


def _sounds(word: str) -> float:
    """What speaks against a Latin word by its vowels: a consonant between consonants, a lone vowel beside another."""
    out = 0.0
    plain = [_plain(c) for c in word]
    for i, char in enumerate(word):
        if char <= "\x7f":
            continue
        before = plain[i - 1] in _VOWELS if i else None
        after = plain[i + 1] in _VOWELS if i + 1 < len(word) else None
        if char == "œ":
            out += 1.0 if word[i + 1 : i + 2] in ("u", "i") else -2.5
        elif plain[i] in _VOWELS or char == "æ" or char == "ø":
            pair = word[i : i + 2] if after else word[max(0, i - 1) : i + 1]
            if char in _ALONE and (before or after) and pair not in _PAIRS:
                out -= 1.8
            if char in "ãõ" and word[i + 1 : i + 2] not in ("o", "e", "") and char != word[-1]:
                out -= 0.8
            if char in "èìòùêîôû" and i == 0 and len(word) > 1:
                out -= 1.5
        elif char in "ĺŕ":
            out -= 0.0 if before is False and after is False else 2.5  # Slovak has them as vowels
        elif before is False and after is False:
            out -= 2.5
        elif char == "ñ" and not (before and after):
            out -= 2.0
    return out


@cache
def _plain(char: str) -> str:
    """A letter without its accent."""
    return unicodedata.normalize("NFD", char)[0]


def _marks(text: str) -> Iterator[float]:
    """The log-probability of each character beyond ASCII that is no letter of a word."""
    at = 0
    for match in re.finditer(r"[^\x00-\x7f]", text):
        char = match.group()
        at = match.start()
        if char.isalpha() and char not in "ªºµ":
            continue
        before = text[at - 1] if at else " "
        after = text[at + 1] if at + 1 < len(text) else " "
        share = MARKS.get(char)
        if share is None:
            category = unicodedata.category(char)
            if category in ("Cc", "Cs", "Co", "Cn"):
                yield _ODD
            elif category == "Mn":
                yield -7.0
            else:
                yield -10.0 - (3.0 if before.isalpha() and after.isalpha() else 0.0)
            continue
        yield log(0.4) + log(share) + _place(char, before, after) + _place_in_word(text, at)


_SHORTENED = frozenset("s t d ll re ve nt".split())


def _place_in_word(text: str, at: int) -> float:
    """What speaks against an apostrophe or a dash between two letters of the Latin alphabet."""
    char = text[at]
    if char not in "’–—" or not (text[at - 1 : at].isalpha() and text[at + 1 : at + 2].isalpha()):
        return 0.0
    before, after = _END.search(text, max(0, at - 20), at), _START.match(text, at + 1)
    if before is None or after is None:
        return 0.0
    head, tail = before.group(), after.group()
    if char != "’":
        return -2.5 if tail[0].islower() and (char == "–" or len(head) < 2) else 0.0
    if len(head) <= 2 or tail.lower() in _SHORTENED or tail[0].isupper() or head[-2:].lower() in ("ll", "qu", "sq"):
        return 0.0
    return -3.0


_END = re.compile(r"[A-Za-z]+$")
_START = re.compile(r"[A-Za-z]+")

_OPENERS = "“‘„‚«‹¿¡"
_CLOSERS = "”’»›"
_BEFORE_WORDS = "§©№†‡£€•¶"


def _place(char: str, before: str, after: str) -> float:
    """How well a mark stands where it stands: 0, or what speaks against it."""
    inner = before.isalnum() and after.isalnum()
    if char == "’" and inner:
        return 0.0  # see _place_in_word
    if char in _OPENERS and (before.isspace() or before in "([{“‘„«—–-/>\xa0'\"") and not after.isspace():
        return 0.0
    if char in "“‘" and not before.isspace() and (after.isspace() or after in ".,;:)"):
        return -2.0  # German and Czech quotes close so
    if char in _CLOSERS and not before.isspace() and (not after.isalnum()):
        return 0.0
    if char in "«»" and (before.isspace() or after.isspace() or before == "\xa0" or after == "\xa0"):
        return -0.5
    if char in "–—" and (not before.isalpha() or not after.isalpha()):
        return 0.0
    if char in "–—":
        return -0.7
    if char == "\xa0":
        return 0.0 if not (before.isalpha() and after.isalpha()) else -0.7
    if char in _BEFORE_WORDS:
        return 0.0 if not before.isalnum() and after not in ".,;" else -4.0
    if char in "°ºª²³¹½":
        return 0.0 if (before.isdigit() or before in "nN.") and not after.isalpha() else -4.0
    if char in "®™":
        return 0.0 if before.isalnum() and not after.isalnum() else -4.0
    if char == "…":
        return -3.0 if after.islower() and before.isspace() else -0.3
    if char == "·":
        return -0.3
    if char in "،؛־׳״":
        return -0.3 if not before.isascii() or before.isspace() else -4.0
    return -5.0 if inner else -3.0


@cache
def _letters(name: str) -> Mapping[str, float]:
    """The logarithm of each letter's share of a language's letters beyond ASCII."""
    out: dict[str, float] = {}
    for item in LANGUAGES[name].letters.split():
        if item[1:]:
            out[item[0]] = max(out.get(item[0], 0.0), float(item[1:]))
    total = sum(out.values())
    return {char: log(value / total) for char, value in out.items()}


@cache
def _spelling(name: str) -> re.Pattern[str] | None:
    return re.compile(SPELLINGS[name]) if name in SPELLINGS else None


@cache
def _words(name: str) -> frozenset[str]:
    return frozenset(LANGUAGES[name].words.split())


@cache
def _speakers(word: str) -> tuple[str, ...]:
    return tuple(name for name in LANGUAGES if word in _words(name))


@cache
def _own_words() -> frozenset[str]:
    """The words beyond ASCII of refkit's own tables: places, presses, months, newspapers, people."""
    from refkit.knowledge import bodies, documents, names, periodicals, pinyin, places, presses
    from refkit.knowledge.words import months

    out = {word for word in months() if not word.isascii() and len(word) > 2}
    for module in (periodicals, names, bodies, pinyin, places, presses, documents):
        for name, table in vars(module).items():
            if name.isupper() and isinstance(table, (dict, frozenset, tuple)):
                for item in table:
                    if isinstance(item, str) and not item.isascii():
                        out.update(w.lower() for w in _WORD.findall(item) if not w.isascii() and len(w) > 2)
    return frozenset(out)


@cache
def _script(char: str) -> str:
    """The script of a letter, as its Unicode name begins."""
    return unicodedata.name(char, "NONE ").split()[0].split("-")[0]


# How common characters are in each writing: (those of the table, other ideographs of the first level, of the second).
_WRITINGS: dict[str, tuple[frozenset[str], float, float]] = {
    "chinese": (SIMPLIFIED, log(0.6 / 600), log(0.25 / 3000)),
    "traditional": (TRADITIONAL, log(0.6 / 600), log(0.25 / 4800)),
    "japanese": (KANJI, log(0.3 / 420), log(0.15 / 2600)),
    "korean": (HANGUL, log(0.75 / 350), log(0.1 / 2000)),
}
_PLAIN_MARKS = frozenset("，。、；：？！（）《》〈〉“”‘’「」『』【】〔〕·・…—ー～　０１２３４５６７８９．")


def score_ideographs(text: str, codec: str, writing: str) -> float:
    """The log-probability of what is beyond ASCII in `text`, as Chinese, Japanese or Korean."""
    common, first, second = _WRITINGS[writing]
    out = 0.0
    before = " "
    for char in text:
        if char <= "\x7f":
            if char.isalpha() and _is_wide(before):
                out -= 2.5  # an ideograph right before a Latin letter: mostly half of the pair was a letter
            before = char
            continue
        if char in _PLAIN_MARKS:
            out -= 5.0
        elif char in common:
            out += first
        elif "\u3041" <= char <= "\u30ff":
            out += -5.5 if writing == "japanese" else -11.0
        elif "\uac00" <= char <= "\ud7a3":
            out += (second if _level(char, codec) == 1 else -15.0) if writing == "korean" else -14.0
        elif "\u4e00" <= char <= "\u9fff":
            if writing == "korean":
                out -= 10.0
            else:
                level = _level(char, codec)
                out += second if level == 1 else -12.0 if level == 2 else -14.5
        elif "\uff61" <= char <= "\uff9f":
            out -= 8.0
        else:
            category = unicodedata.category(char)
            out -= 14.0 if category in ("Cc", "Cs", "Co", "Cn") else 11.0
        if _is_wide(char) and before.isalpha() and before <= "\x7f":
            out -= 2.5
        before = char
    wide = sum(map(_is_wide, text))
    if not wide:
        return out - 8.0  # marks alone are no writing
    if codec == "euc-jp" and wide < 6 and not _KANA.search(text):
        out -= 1.5
    return out - (3.0 if wide < 3 and not _BRACKETED.search(text) else 0.0)  # a pair says little, but for a gloss


_KANA = re.compile(r"[\u3041-\u30ff]")
_BRACKETED = re.compile(r"[(（《「『〈\[][\u3041-\u9fff\uac00-\ud7a3]{1,2}[)）》」』〉\]]")


def _is_wide(char: str) -> bool:
    return "\u3041" <= char <= "\u9fff" or "\uac00" <= char <= "\ud7a3"


@cache
def _level(char: str, codec: str) -> int:
    """1 for the everyday characters of a set, 2 for its rare ones, 3 for those that were added later."""
    data = char.encode(codec, "replace")
    if len(data) != 2:
        return 3
    lead = data[0]
    if codec in ("gb18030", "cp949"):
        if lead < 0xA1 or data[1] < 0xA1:
            return 3
        return 1 if lead < (0xD8 if codec == "gb18030" else 0xC9) else 2
    if codec == "big5hkscs":
        return 3 if lead < 0xA4 or lead > 0xF9 else 1 if lead < 0xC9 else 2
    if codec == "cp932":
        return 1 if lead < 0x98 or (lead == 0x98 and data[1] < 0x73) else 2 if lead < 0xEB else 3
    return 1 if lead < 0xD0 else 2  # EUC-JP
