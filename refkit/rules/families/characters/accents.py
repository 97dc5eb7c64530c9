"""Accents that came apart from their letters: `Mu¨nchen`, `Schr ¨odinger`, `Franc¸ois`, `Mu ̈ller`, `Poznan´`.

A PDF draws a letter and its accent one after the other, in either order. The table of letters that carry an accent
decides; where both neighbours carry it, the word that is known decides, or how the entry writes its other accents.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from refkit.knowledge.accents import ELISIONS, SPACING
from refkit.knowledge.lexicon import lexicon
from refkit.read.patterns import late
from refkit.rules.engine.base import Edit, Example, Hit, Phase, Rule, Stays, TextRule, table
from refkit.rules.engine.list_evidence import ListFacts
from refkit.rules.engine.view import EntryView
from refkit.rules.families.characters.mojibake import found_in
from refkit.trace import Safety

_PROOF = table("letters that carry the accent in print")
_ACCENTS = tuple(SPACING)
_MAYBE_APOSTROPHE = "´`\u02ca\u02cb"
_SHORTENED = frozenset("s t d ll re ve em m nt".split())
_LEFT, _RIGHT = late(r"[^\W\d_]+$"), late(r"[^\W\d_]+")
_LANGUAGES = tuple("en fr de es pt it ca sv da fi is pl cs hu hr ro sk tr lt lv".split())
_SLAVIC = late(r"nsk|nsc|c$|sci|zny|snie")  # Poznański, Terzić, Kościuszko, późny, wrześnie
_PORTUGUESE = late(r"ao|oe|ae")
_KNOWN, _SURELY_KNOWN, _CLEARLY = 2.0, 3.5, 1.0  # Zipf values
_LIKELIER, _SURE = 2.0, 4.0  # nats


class AccentApart(TextRule):
    """CHR410."""

    code = "CHR410"
    name = "accent-apart"
    why = "An accent stands beside its letter as a character of its own: the word is found by nobody."
    source = "The Unicode Standard, chapter 7.9 (spacing accents); pdfTeX writes letters and accents apart."
    phase = Phase.CHARACTERS
    needs = (*(a for a in SPACING if a != "€"), "€", *(f" {chr(c)}" for c in range(0x300, 0x315)), " \u0327", " \u0328")
    unsafe_when = "both neighbours may carry the accent, or it may stand for an apostrophe"
    examples = (
        Example("Mu¨nchen: Beck, 1990. K¨oln: B¨ohlau.", "München: Beck, 1990. Köln: Böhlau."),
        Example("Schr ¨odinger, E. and Mu ¨ ller, A.", "Schrödinger, E. and Müller, A."),
        Example("Franc¸ois, A. Gonc¸alves. Ko˙zmin, A.", "François, A. Gonçalves. Kożmin, A."),
        Example("Arbel´aez, P. and Nu˜nez, R. La Nin ˜a.", "Arbeláez, P. and Nuñez, R. La Niña."),
        Example("Mu ̈ller, Jo ̈rg. Wind.", "Müller, Jörg. Wind."),
        Example("Terzi´c, B. and Poznan´ski, B. Wind.", "Terzić, B. and Poznański, B. Wind."),
        Example("La citta´ e l'universita`; Be´la Barto´k", "La città e l'università; Béla Bartók"),
        Example("Ruy de Torbago´n", "Ruy de Torbagón", unsafe=True),
        Example("na¨ıve; K¨ onig", "naïve; König"),
        Example("Br€uggemann, A. Wind.", "Brüggemann, A. Wind."),
    )
    stays = (
        Stays("Women´s rights; rock´n´roll; don´t; l´evidence; dell´arte; L´Aquila; O´Brien", "apostrophes"),
        Stays("Al-Ma`mun, Qur´an, Ka`ba; caffeine¸acetaminophen", "letters of Arabic, a comma"),
        Stays("de´; ja` vu; ´Oslo´ and `Wind´ of ´the cafe´", "no whole words, quotation marks"),
        Stays("www.example.org/˜user; x ˆ y; 5 ¨; ¯x; «`»; `code`", "signs by themselves"),
        Stays("München, François, Núñez; €500; 20€ and €2", "right words, money"),
        Stays("``Wind of Oslo''; `Wind' and ´Oslo´; the `abandoned' and `enemy`", "quotation marks"),
    )
    _found = late(
        r"(?P<before>[A-Za-zÀ-ɏ])?(?P<gap> ?)(?P<accent>[´`¨ˆ˜¸ˇ˘˙˚˛˝¯ˊˋˉ€]|(?<=[ ])[\u0300-\u0314\u0327\u0328])"
        r"(?P<space> ?)(?P<after>[A-Za-zıȷ])?"
    )

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Accents with a letter beside them that carries it."""
        text = view.text
        if found_in(text):
            return
        for match in self._found.finditer(text):
            if view.in_url(match.start("accent")):
                continue
            hit = _mended(text, match)
            if hit is not None:
                yield hit


def _mended(text: str, match: re.Match[str]) -> Hit | None:
    accent = match["accent"]
    mark, letters = SPACING.get(accent, (accent, "aeiouyAEIOUYcnszCNSZg"))
    before, after = match["before"] or "", match["after"] or ""
    if not before or (accent == "€" and not (before.islower() and after.islower())):
        return None
    base = {"ı": "i", "ȷ": "j"}.get(after, after)
    gap, space = bool(match["gap"]), bool(match["space"])
    combining = accent == mark
    left = _LEFT.search(text, max(0, match.end("before") - 40), match.end("before"))
    right = _RIGHT.match(text, match.end("space"))
    head, tail = left[0] if left else before, right[0] if right and after else ""
    if accent in _MAYBE_APOSTROPHE:
        known = _known_accent(text, match, head, tail)
        if known is not None:
            return known
        paired = text[match.end("space") + len(tail) : match.end("space") + len(tail) + 1] == accent  # rock´n´roll
        if paired or _is_apostrophe(head, tail, gap, space, after):
            return None
    if tail[:2] and head.endswith(tail[:2]):
        return None  # a program that wrote the letters twice: neither word is whole
    inside = bool(base) and base.islower()
    takes_left = before in letters and (inside or not (gap or space))
    takes_right = bool(base) and base in letters and not combining and (inside or not (gap or space))
    if takes_left and takes_right and after != base:
        takes_left = False  # a letter without its dot waits for an accent
    if takes_left and takes_right:
        return _either(match, mark, head, tail)
    if takes_right:
        return _hit(match, match.start("gap"), match.end("after"), _composed(base, mark), None)
    if takes_left and (inside or not gap):
        end = match.end("space") if inside else match.end("accent")
        return _hit(match, match.start("before"), end, _composed(before, mark), None)
    return None


def _composed(letter: str, mark: str) -> str:
    return unicodedata.normalize("NFC", letter + mark)


def _is_apostrophe(head: str, tail: str, gap: bool, space: bool, after: str) -> bool:
    """Whether an acute or a grave may stand for an apostrophe or a quotation mark."""
    if after in ("ı", "ȷ"):
        return False
    if not head or not tail or space or after.isupper():
        return True
    if gap:
        return len(tail) > 2 or len(head) < 4 or not head.islower()
    if head.lower() in ELISIONS or tail.lower() in _SHORTENED or (len(head) < 2 and not tail[1:].isalpha()):
        return True
    return len(head) < 4 and not (head[:1].isupper() and head[1:].islower() and tail[0] in "eiouyn")


def _either(match: re.Match[str], mark: str, head: str, tail: str) -> Hit | None:
    """Both neighbours may carry it: the known word decides, or the spelling of languages; else it is not touched."""
    words = (f"{head[:-1]}{_composed(head[-1:], mark)}{tail}", f"{head}{_composed(tail[:1], mark)}{tail[1:]}")
    at_left = (match.start("before"), match.end("space"), _composed(match["before"], mark))
    at_right = (match.start("gap"), match.end("after"), _composed(match["after"], mark))
    known = [_best(word) for word in words]
    if max(known) >= _KNOWN and abs(known[0] - known[1]) >= _CLEARLY:
        return _hit(match, *(at_left if known[0] > known[1] else at_right), None)
    if (mark == "\u0301" and _SLAVIC.match(tail)) or (mark == "\u0303" and _PORTUGUESE.match(tail)):
        return _hit(match, *at_right, None)
    if match["before"] == "n" and (mark == "\u0303" or (mark == "\u0301" and tail.startswith("sk"))):
        return _hit(match, *at_left, None)
    scores = [_likelihood(word) for word in words]
    ahead = abs(scores[0] - scores[1])
    if ahead < _LIKELIER:
        return None
    safety = None if ahead >= _SURE else Safety.UNSAFE
    return _hit(match, *(at_left if scores[0] > scores[1] else at_right), safety)


def _known_accent(text: str, match: re.Match[str], head: str, tail: str) -> Hit | None:
    """An acute or a grave as the lexicon has it, on the letter before it or behind it; at an end, of either kind."""
    start = match.end("before") - len(head)
    piece = start > 0 and text[start - 1] in _ACCENTS  # behind another accent: no whole word
    if match["space"]:
        tail = ""  # the word ends here
    if match["gap"] or head.lower() in ELISIONS or (tail and match["after"].isupper()):
        return None
    if not tail and (_opened(text, match) or (len(head) < 3 and not piece)):
        return None
    # Italian lists type one accent for both.
    marks = "\u0301\u0300" if not tail and len(head) > 3 and not piece else SPACING[match["accent"]][0]
    found = []
    for mark in marks:
        found.append((_best(f"{head[:-1]}{_composed(head[-1], mark)}{tail}"), 0, _composed(head[-1], mark)))
        if tail:
            found.append((_best(f"{head}{_composed(tail[0], mark)}{tail[1:]}"), 1, _composed(tail[0], mark)))
    (best, on_right, letter), *others = sorted((f for f in found if len(f[2]) == 1), reverse=True) or [(0.0, 0, "")]
    rival = others[0][0] if others else 0.0
    if not tail and head[-1] not in "aeiou":
        rival = max(rival, _best(head))
    if best < (_SURELY_KNOWN if tail.lower() in _SHORTENED else _KNOWN) or best < rival + _CLEARLY:
        return None
    accent = match.start("accent")
    return _hit(match, accent - 1 + on_right, accent + 1 + on_right, letter, None)


def _opened(text: str, match: re.Match[str]) -> bool:
    """Whether such a sign opens a word before: they are quotation marks."""
    at = match.start("accent")
    before = text[max(0, at - 80) : at]
    return re.search(rf"(?<![^\W\d_]){re.escape(match['accent'])}[^\W\d_]", before) is not None


def _best(word: str) -> float:
    words = lexicon()
    return words.best(word) if words is not None else 0.0


def _likelihood(word: str) -> float:
    from refkit.encodings.letters import score_letters

    return score_letters(word, _LANGUAGES)


def _hit(match: re.Match[str], start: int, end: int, whole: str, safety: Safety | None) -> Hit:
    message = f"the accent “{match['accent'].strip()}” beside its letter “{whole}”"
    return Hit(start, end, message, (Edit(start, end, whole),), safety, (_PROOF,))


RULES: tuple[Rule, ...] = (AccentApart(),)
