"""In which language a title is, when it plainly is in a foreign one: by its little words, endings and letters.

Gives a code of BCP 47 or None; English and what cannot be told are None, since a style that re-cases titles must be
told only of those that it has to leave alone. No statistics: a title is a dozen words, and little words decide.
"""

from __future__ import annotations

import re
from functools import lru_cache

from refkit.knowledge.foreign import ROMANIZED_RUSSIAN_ENDINGS, ROMANIZED_RUSSIAN_WORDS

_ENGLISH = frozenset(
    "the of and in to for on from with by at its their his between during under into after before history war american"
    " british soviet foreign policy politics relations new world how what why who a an or is are was not".split()
)
# Words of one language; those that English has too (die, war, in, an, on, a, me) count only beside others.
_WORDS: dict[str, frozenset[str]] = {
    "de": frozenset(
        "der das und des dem den zur zum für im vom über eine einer eines einem ein mit nach zwischen bis auf aus als"
        " nicht von bei wider gegen seit unter zu sich ist deutsche deutschen deutscher deutschland geschichte politik"
        " außenpolitik krieg kriege krise jahre jahrhundert am beim ohne durch vor wie oder".split()
    ),
    "fr": frozenset(
        "à nos jours les des du et aux au une"
        " dans sur pour entre par le la de d l en un sous vers chez avec que qui ses son"
        " française français françaises relations guerre paix politique étrangère histoire siècle monde".split()
    ),
    "es": frozenset(
        "el los las del y una por para con al la de en un sobre entre hacia desde su sus guerra historia política"
        " exterior española español siglo españa relaciones internacionales mundo".split()
    ),
    "it": frozenset(
        "il gli della dei delle degli dell nella nel nell e di da la le un una per tra fra con sulla sul dal dalla al"
        " alla storia guerra politica estera italia italiana italiano secolo relazioni internazionali mondo".split()
    ),
    "pt": frozenset(
        "o os as do da dos das e no na nos nas ao à um uma por para com entre história política de".split()
    ),
    "nl": frozenset("het een van en de der in op voor met uit bij naar tussen geschiedenis oorlog nederlandse".split()),
    "pl": frozenset("w i na z do o od dla po przez oraz za stosunki polska polski wojna historia".split()),
    "cs": frozenset("a v na o k s ze do od pro mezi dějiny československo studená válka".split()),
    "hu": frozenset("az és a egy történet magyar története között".split()),
}
_WEAK = frozenset(
    "à os no na die war in an on a me i de la le en un no do as e o da per con son par s d l am unter v k y".split()
)
_LETTERS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("de", re.compile(r"ß|[äöü]", re.I)),
    ("fr", re.compile(r"[èêëîïôûùœ]|ç|(?<![^\W_])[dlqnsc][’'](?=[aeiouhéè])|é", re.I)),
    ("es", re.compile(r"ñ|¿|¡|ci[oó]n(?![^\W_])|[áíóú]", re.I)),
    ("pt", re.compile(r"[ãõ]|ç", re.I)),
    (
        "it",
        re.compile(
            r"(?:ll|gl|un|nell|dell|sull|all)[’'](?=[aeiouhèé])|[àòù](?![^\W_])|zione(?![^\W_])|(?<=[aeiou])(dd|zz|gg"
            r"|cc)(?=[aeio](?![^\W_]))",
            re.I,
        ),
    ),
    ("pl", re.compile(r"[łąęśżźćń]", re.I)),
    ("cs", re.compile(r"[ěřů]", re.I)),
    ("hu", re.compile(r"[őű]", re.I)),
)
_RUSSIAN = re.compile(
    rf"(?<![^\W_])(?:{'|'.join(ROMANIZED_RUSSIAN_WORDS)}|[^\W_]+(?:{'|'.join(ROMANIZED_RUSSIAN_ENDINGS)}))(?![^\W_])",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]+")


@lru_cache(maxsize=2048)
def title_language(text: str) -> str | None:
    """The language of a title that is plainly not English: "de", "fr", "es", "it", "ru" ...; else None.

    Examples: "Krisen im Kalten Krieg" is "de", "Politique étrangère" "fr", "Mein Kampf: A Study" None.
    """
    words = [w.casefold() for w in _WORD.findall(text) if len(w) > 1 or w.islower()]
    if not words:
        return None
    script = _script(text)
    if script:
        return script
    english: float = sum(w in _ENGLISH and w not in _WEAK for w in words)
    scores: dict[str, float] = {}
    for tag, known in _WORDS.items():
        hits = sum((0.5 if w in _WEAK else 1.0) for w in words if w in known)
        if hits:
            scores[tag] = hits
    for tag, pattern in _LETTERS:
        found = len(pattern.findall(text))
        if found:
            scores[tag] = scores.get(tag, 0.0) + min(0.75 * found, 1.5)
    russian = len(_RUSSIAN.findall(text))
    if russian and len(words) > 1:
        scores["ru"] = 1.0 * russian
    if not scores:
        return None
    best = max(sorted(scores), key=lambda tag: scores[tag])
    score = scores[best]
    english += 0.5 * (": A " in text or text.startswith("A "))
    if english and score <= 2.0 * english + 1.0:
        return None
    if score >= 1.5 or (score >= 1.0 and (len(words) <= 5 or score / len(words) >= 0.2)):
        return best
    return None


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
