"""Bytes of one code page that were read by another: `Ìîñêâà` is Москва, `W³adys³aw` Władysław, `MŸnchen` München.

These have no shape that proves them, as UTF-8 has. So two things are asked: what stands there must look wrong (a sign
or a capital in the middle of a word, a word without one plain letter), and the letters of all odd words of the entry,
read by one other code page, must be far likelier as words of its languages than as they stand (`refkit.encodings`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from refkit.knowledge.code_pages import as_bytes
from refkit.knowledge.lexicon import lexicon
from refkit.read.patterns import late
from refkit.rules.engine.base import Edit, Example, Hit, Phase, Rule, Stays, TextRule, pattern
from refkit.rules.engine.list_evidence import ListFacts
from refkit.rules.engine.view import EntryView
from refkit.rules.families.characters.mojibake import found_in
from refkit.trace import Safety

_LATIN_1 = "\u00c0-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192"


class _Misreading(NamedTuple):
    """A code page that showed bytes of others: how its words look odd, and which others they may be of."""

    shown: str
    odd: re.Pattern[str]
    real: tuple[str, ...]


# What is odd in a word that Windows-1252 shows: signs inside it, a capital between small letters, three letters in a
# row that are not plain ones, letters of Turkish and Czech as it shows them.
_SIGN = r"(?<=[A-Za-zÀ-ɏ])[\xa0-©®-µ·¹»-¿×÷†‡ˆ‰‹›€\x80-\x9f](?=[^\W\d_]|[±¿¶])"
_CAPITAL = r"(?<=[a-zß-ÿ])[À-ÖØ-ÝŠŽŒŸ](?=[a-zß-ÿ])|(?<=[A-Z])[ŠŽŒŸ](?=[a-z])"
_NOT_PLAIN = rf"(?<![A-Za-z])[{_LATIN_1}¸º¿¹³][{_LATIN_1}¸º¿¹³'’-]*[{_LATIN_1}][{_LATIN_1}](?![A-Za-z])"
_LETTER = r"(?<!\w)[£¯¥¦¬]\w{0,2}[a-z]{2}|[þðÞÐ]|Ý(?=\w)|(?<=\w)[Ýý]|[A-Za-z]ì[a-z]|ø[íìáùò]|(?<!\w)è[a-z]"
_MISREADINGS = (
    _Misreading(
        "cp1252",
        late(f"{_SIGN}|{_CAPITAL}|{_NOT_PLAIN}|{_LETTER}"),
        ("cp1251", "koi8-r", "cp1253", "cp1255", "cp1250", "iso8859-2", "cp1254", "mac-roman", "cp850", "cp1257"),
    ),
    _Misreading(
        "mac-roman",
        late(
            r"(?<=[a-z])[ÈËÏÎÂÊÁÛÙÒÌÓÍÚ](?=[a-z])|(?<=[A-Za-z])[‡·‚‰˚ˆ˜¯˘˙˝ÿﬂ](?=[A-Za-zﬂ])"
            r"|(?<=[a-z])[È·‰ˆÒﬂ](?!\w)"
        ),
        ("cp1252",),
    ),
    _Misreading(
        "cp1251",
        late(r"(?<=[A-Za-z])[А-яЁёЄєІіЇї](?=[A-Za-z])|(?<=[a-z]{2})[азийклн](?![\w])"),
        ("cp1252", "cp1250"),
    ),
    _Misreading(
        "cp1251",
        late(r"(?<!\w)[а-я][А-Я]{2,}(?!\w)|(?<!\w)[А-я][а-яА-Я]*[¤¦©¬®°±µ¶†‡‰][А-я]"),
        ("koi8-r", "cp866"),
    ),
    _Misreading("koi8-r", late(r"(?<!\w)[а-я][А-Я]{2,}(?!\w)"), ("cp1251",)),
)
_LANGUAGES = {
    "cp1251": ("ru", "uk", "bg", "sr"),
    "koi8-r": ("ru", "uk", "bg"),
    "cp866": ("ru", "uk", "bg"),
    "cp1253": ("el",),
    "cp1255": ("he",),
    "cp1254": ("tr", "en", "de", "fr"),
    "cp1257": ("lt", "lv", "et"),
}
_OTHER_SCRIPTS = frozenset(["cp1251", "koi8-r", "cp866", "cp1253", "cp1255"])
_CENTRAL = ("pl", "cs", "hu", "hr", "ro", "sk", "sq", "de", "en", "fr")
_WESTERN = ("en", "fr", "de", "es", "pt", "it", "ca", "nl", "sv", "da", "fi", "is", "et")
_MARKS = frozenset("‘’“”„–—…«»°§™®©\u00a0·")
_AHEAD = 1.5
_KNOWN, _COMMON = 4.0, 2.0  # what a word of the lexicon is worth, and from which Zipf value on
_LETTERS, _APOSTROPHE = late(r"[^\W\d_]+"), late(r"[A-Za-z]{2}’(?:s|t|ll|re|ve)\b")
_SAFE_MARGIN, _MARGIN = 14.0, 7.0  # nats between what stands there and what it would be
_WORD = late(r"[^ \n\t()\[\]{}\"“”,;/]*[^\x00-\x7f][^ \n\t()\[\]{}\"“”,;/]*")
_SUSPECT = late("[\x80-\xe8\xea-\u02ff\u0400-\u04ff†‡‰‚„‹›€ﬂ√]|é[À-ÿ]")
_NORTHERN = late("[áíéóúæěčřšžůňťďÁÍÉÚÆĚČŘŠŽŮŇŤĎơưƠƯđĐ]")
_VIETNAMESE = late("[\u1ea0-\u1eff]")
_CYRILLIC_WORD = late(r"(?<![^\W\d_])[\u0400-\u04ff]{2,}(?![^\W\d_])")
_CAPITAL_INSIDE = late(r"(?<=[a-zß-ÿ])[À-ÖØ-Ý](?=[a-zß-ÿ])")
_SLIP = late(r"[A-Za-z][À-ÖØ-Þ][a-zß-ÿ]")
_PROOF = pattern("the same bytes, read by another code page, are words")


class WrongCodePage(TextRule):
    """CHR409."""

    code = "CHR409"
    name = "wrong-code-page"
    why = "Bytes of one code page were read by another: words are of letters that no language puts together."
    source = "The tables of the code pages (Unicode, MAPPINGS); letters are weighed by `refkit.encodings`."
    phase = Phase.CHARACTERS
    unsafe_when = "one short word may be a name of another language"
    examples = (
        Example("Èâàíîâ Í. Èñòîðèÿ. Ìîñêâà: Íàóêà, 1990.", "Иванов Н. История. Москва: Наука, 1990."),
        Example("é×ÁÎÏ× î. éÓÔÏÒÉÑ. íÏÓË×Á: îÁÕËÁ, 1990.", "Иванов Н. История. Москва: Наука, 1990."),
        Example("W³adys³aw Konopczyñski. Przegl¹d. £ódŸ, 1990.", "Władysław Konopczyński. Przegląd. Łódź, 1990."),
        Example("бЕРЕП х. лНЯЙБЮ: мЮСЙЮ, 1990.", "Ветер И. Москва: Наука, 1990."),
        Example("Beck, A. Wind. MŸnchen: Dag, 1990.", "Beck, A. Wind. München: Dag, 1990."),
        Example("Hay, A. ÒWind,Ó Air 5: 12Ð34.", "Hay, A. “Wind,” Air 5: 12–34."),
        Example("Hay, A. “Wind.” Air 11: 239Ð45.", "Hay, A. “Wind.” Air 11: 239–45.", unsafe=True),
        Example("Mьller, A. Les йtudes franзaises. Paris: Dag.", "Müller, A. Les études françaises. Paris: Dag."),
    )
    stays = (
        Stays("Þórður Jónsson, Ísland. Reykjavík: Mál og menning. Æðey, Ýmir, Þingvellir, maðkur", "Icelandic"),
        Stays("Bağımsızlık, İstanbul: Şehir. Əliyev, Bakı. Çağdaş Türkiye", "Turkish, Azerbaijani"),
        Stays("ÉTUDES FRANÇAISES, ÇA IRA, ÀÉÈ. Œuvres; SÃO PAULO; MÜNCHEN; Ærø; ÖÖ; jäääär", "capitals, Estonian"),
        Stays("Иванов И. И. МГУ, ВКП(б), ГАРФ, ЦК. Вук Ђорђевић. Ґалаґан, Її, Єврей", "Cyrillic"),
        Stays("10³ m², 5 µm, ±3°, €5, £10, § 5, ¶ 3, a×b, ®, ©1990, ½, n°, 1ª", "signs at their place"),
        Stays("Miller¶, Roe†, Hay³, Dag¹ and Bo‡; Analy¬sis; caffeine¸acid; HautesÉtudes, charriÈre", "notes, slips"),
        Stays("ČESKÝCH ZEMÍ, LINGUISTICKÝCH FILOLOGICKÝCH NÁRODNÍM; Khâu Lê Ý", "Czech capitals, a Vietnamese name"),
        Stays("Nguyễn Văn Âu, Ứng Hòe; Col·legi; O’Brien; McÉtienne; LaÉtoile; iPhone", "other names"),
        Stays("Œdipe, façade, naïve, Ångström, Łódź, Čapek, Őry, žena, Špela", "right words"),
    )

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Words that are odd as they stand, and what another code page makes of them."""
        text = view.text
        if text.isascii() or not _SUSPECT.search(text):
            return
        suspects = [m for m in _MISREADINGS if m.odd.search(text)]
        if not suspects or found_in(text):  # UTF-8 first: it has a proof
            return
        if _VIETNAMESE.search(text):
            return
        # Letters of Icelandic or Czech in words of these, not those of Turkish.
        plain = all(m.shown == "cp1252" for m in suspects) and _NORTHERN.search(text)
        if plain and all(c in "þðÞÐÝý" for c in suspects[0].odd.findall(text)):
            return
        words = [m for m in _WORD.finditer(text) if not view.in_url(m.start())]
        readings = []
        for misreading in suspects:
            if misreading.real[0] == "cp1252" and _CYRILLIC_WORD.search(text):
                continue  # where there are Cyrillic words, a letter among Latin ones is a look-alike
            odd = [m for m in words if misreading.odd.search(text, max(0, m.start() - 1), m.end() + 1)]
            readings += [(*found, misreading.shown, odd) for found in _readings(misreading, odd, words)]
        readings.sort(key=lambda r: -r[0])
        if not readings or readings[0][0] < _MARGIN:
            return
        if len(readings) > 1 and readings[0][0] - readings[1][0] < _AHEAD:
            return
        yield from _hits(*readings[0], words)


def _weigh(text: str, languages: tuple[str, ...]) -> float:
    from refkit.encodings.letters import score_letters

    return score_letters(text, languages)


def _languages(codec: str) -> tuple[str, ...]:
    return _LANGUAGES.get(codec, _CENTRAL if codec in ("cp1250", "iso8859-2") else _WESTERN)


def _readings(misreading: _Misreading, odd: list[re.Match[str]], words: list[re.Match[str]]) -> list[tuple[float, str]]:
    """By how much each other code page makes likelier words of these, and its name; the same reading once.

    The odd words alone are asked, and all that are not plain: an entry is mostly read wrongly as a whole.
    """
    if not odd:
        return []
    best: dict[str, float] = {}
    for chosen in (odd, words) if len(words) > len(odd) else (odd,):
        for gain, codec in _gains(misreading, " ".join(m[0] for m in chosen)):
            best[codec] = max(gain, best.get(codec, gain))
    return [(gain, codec) for codec, gain in best.items()]


def _gains(misreading: _Misreading, text: str) -> list[tuple[float, str]]:
    if misreading.shown in ("cp1251", "koi8-r") and misreading.real[0] != "cp1252":
        now = _weigh(text, _LANGUAGES["cp1251"])
    else:
        small = _CAPITAL_INSIDE.sub(lambda m: m[0].lower(), text)  # or the shift key was held too long
        now = max(_weigh(t, names) for t in {text, small} for names in (_WESTERN, _CENTRAL, _LANGUAGES["cp1254"]))
    read: dict[str, tuple[float, str]] = {}
    for codec in misreading.real:
        other = _redecoded(text, misreading.shown, codec)
        if other is None or _SLIP.search(other) or not all(c < "\x80" or c.isalpha() or c in _MARKS for c in other):
            continue
        gain = _weigh(other, _languages(codec)) - now + _KNOWN * _known_words(other) - _KNOWN * _known_words(text)
        if other not in read or gain > read[other][0]:
            read[other] = (gain, codec)
    return list(read.values())


def _known_words(text: str) -> int:
    """How many words with letters beyond ASCII the lexicon has, and how many apostrophes stand where they should."""
    words = lexicon()
    if words is None:
        return 0
    found = [w for w in _LETTERS.findall(text) if len(w) > 3 and not w.isascii()]
    return sum(words.best(w) >= _COMMON for w in found) + 2 * len(_APOSTROPHE.findall(text))


def _redecoded(text: str, shown: str, real: str) -> str | None:
    data = as_bytes(text, shown)
    try:
        return data.decode(real) if data else None
    except UnicodeDecodeError:
        return None


def _hits(gain: float, codec: str, shown: str, odd: list[re.Match[str]], words: list[re.Match[str]]) -> Iterator[Hit]:
    languages = _languages(codec)
    safety = None if gain >= _SAFE_MARGIN or (gain >= _MARGIN + 2 and len(odd) > 1) else Safety.UNSAFE
    for match in words:
        right = _redecoded(match[0], shown, codec)
        if right is None or right == match[0]:
            continue
        least = _weigh(match[0], languages) + (1.0 if safety else -2.0)
        if match not in odd and codec not in _OTHER_SCRIPTS and _weigh(right, languages) < least:
            continue
        message = f"“{match[0]}” is “{right}” in another code page"
        yield Hit(*match.span(), message, (Edit(*match.span(), right),), safety, (_PROOF,))


RULES: tuple[Rule, ...] = (WrongCodePage(),)
