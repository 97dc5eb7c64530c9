"""Words: the same letters spelled otherwise in the list, letters that changed places, words said twice.

A spell checker is right once in twenty flags on reference lists. What the list itself spells right elsewhere, and a
closed table of the words of publishers and titles, are nearly always right: only these are used.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from refkit.knowledge.misspellings import DOUBLED, MISSPELLED, NO_SLIPS, OFTEN_MISTYPED
from refkit.rules.engine.base import Edit, Example, Hit, Rule, Stays, TextRule, levels, pattern, table, witness
from refkit.rules.engine.list_evidence import CAPITAL_PAIR, ListFacts
from refkit.rules.engine.view import EntryView
from refkit.trace import Safety

_MAO = tuple(f"Mao Zedong. 195{n}. Works. Beijing: Renmin." for n in range(4))


class SameLetters(TextRule):
    """CON901."""

    code = "CON901"
    name = "same-letters"
    why = "The list spells the same letters with the blank elsewhere: a blank slipped by a letter or two."
    source = "Measured on 93 lists of 50 references: 3 hits, 3 right."
    safety = levels(text=Safety.UNSAFE)
    unsafe_when = "fewer than three other places spell it so; with three it is safe"
    uses_list = True
    examples = (
        Example(
            "Pan, Xuan. A Life (Maoze Dong zhuan). Oslo.", "Pan, Xuan. A Life (Mao Zedong zhuan). Oslo.", beside=_MAO
        ),
        Example(
            "Pan, Xuan. A Life (Maoze Dong zhuan). Oslo.",
            "Pan, Xuan. A Life (Mao Zedong zhuan). Oslo.",
            beside=_MAO[:2],
            unsafe=True,
        ),
    )
    stays = (Stays("Mao Zedong and Mao Tse-Tung.", "one spelling", beside=_MAO),)

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Pairs of capitalised words that the list spells another way, more often."""
        pairs = facts.pairs
        if not pairs:
            return
        for match in CAPITAL_PAIR.finditer(view.text):
            spelled = pairs.get((match[1] + match[2]).lower())
            if not spelled:
                continue
            here = next((p for p in spelled if (p.first, p.second) == (match[1], match[2])), None)
            best = max(spelled, key=lambda p: (p.count, p.text))
            if here is None or best is here or best.count <= here.count or best.text.lower() == here.text.lower():
                continue
            sure = best.count >= 3 and best.count >= 3 * here.count
            end = match.end(2)
            yield Hit(
                match.start(),
                end,
                f"the same letters as “{best.text}”, with the blank elsewhere",
                (Edit(match.start(), end, best.text),),
                safety=Safety.SAFE if sure else Safety.UNSAFE,
                evidence=(witness(f"“{best.text}” stands {best.count} times, first in entry {best.entry + 1}"),),
            )


class CuratedTypo(TextRule):
    """TYP001."""

    code = "TYP001"
    name = "curated-typo"
    why = "Letters of a common word changed places, or one was lost: a slip of typing, not an old spelling."
    source = "Measured: 35 of 36 flags of a gated table right outside names; raw spell checkers 5 of 100."
    needs = ()
    unsafe_when = "the word stands among the names at the head of the entry"
    examples = (
        Example(
            "Washington, DC: U.S. Governemnt Printing Office, 1957.",
            "Washington, DC: U.S. Government Printing Office, 1957.",
        ),
        Example("Office of the Superindentent. Minutes, 1913.", "Office of the Superintendent. Minutes, 1913."),
        Example("Wind. Oslo: Oslo Univeristy Press.", "Wind. Oslo: Oslo University Press."),
        Example("Wind. Berkeley: Univerity of California Press.", "Wind. Berkeley: University of California Press."),
        Example("Universtiy, Ann. 1990. Wind.", "University, Ann. 1990. Wind.", unsafe=True),
    )
    stays = (
        Stays(
            "Theater and Theatre, Centre, Departement, Universiteit, Universitet, Institut, Gouvernement.", "languages"
        ),
        Stays("The Parlament of 1848 and the Profesor of Inteligence, Comunist Ambasador.", "languages"),
        Stays("Conservation of Conversation, Origins of Alliance, Applicatio juris.", "words of their own"),
        Stays("https://example.org/governemnt", "addresses"),
    )
    _english = re.compile(r"\b(?:the|of|and|for|from|with|by)\b")
    _word = re.compile(r"(?<![\w’'/@.-])[A-Za-z]{6,20}(?![\w’'@/-])")

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Words that are a slip of one word of the table."""
        known, short = _by_letters(), _one_lost()
        english = bool(self._english.search(view.text))
        for match in self._word.finditer(view.text):
            word = match[0].lower()
            if word in OFTEN_MISTYPED:
                continue
            right = MISSPELLED.get(word) or known.get(_letters(word)) or (english and short.get(word)) or None
            if not right or right == word or (word[0], word[-1]) != (right[0], right[-1]) or view.in_url(match.start()):
                continue
            if not match[0][1:].islower() and not match[0].isupper():
                continue
            after = right.upper() if match[0].isupper() else right.capitalize() if match[0][0].isupper() else right
            longer = len(word) - len(right)
            slip = "a letter too many" if longer > 0 else "a letter lost" if longer else "letters out of place"
            named = "," in view.text[match.end() : match.end() + 1] and match.start() == 0
            yield Hit(
                *match.span(),
                f"“{match[0]}” is “{after}” with {slip}",
                (Edit(*match.span(), after),),
                safety=Safety.UNSAFE if named else Safety.SAFE,
                evidence=(table("words of publishers and titles that are often mistyped"),),
            )


def _letters(word: str) -> str:
    return "".join(sorted(word))


@cache
def _by_letters() -> dict[str, str]:
    """The words of the table by their letters in order; two words with the same letters would tell nothing."""
    found: dict[str, str] = {}
    twice: set[str] = set()
    for word in sorted(OFTEN_MISTYPED):
        if len(word) >= 8:
            letters = _letters(word)
            if letters in found:
                twice.add(letters)
            found[letters] = word
    return {letters: word for letters, word in found.items() if letters not in twice}


@cache
def _one_lost() -> dict[str, str]:
    """Words of nine letters or more without one of their inner letters, and the whole word."""
    found: dict[str, str] = {}
    for word in sorted(OFTEN_MISTYPED):
        if len(word) >= 9:
            for at in range(1, len(word) - 1):
                found.setdefault(word[:at] + word[at + 1 :], word)
    return {slip: word for slip, word in found.items() if slip not in NO_SLIPS and slip not in OFTEN_MISTYPED}


class DoubledWord(TextRule):
    """TYP002."""

    code = "TYP002"
    name = "doubled-word"
    why = "A small word stands twice in a row: a slip at the end of a line."
    source = "CMOS 18, chapter 2 (proofreading); words that may be doubled are not in the table."
    examples = (
        Example(
            "Report of the Commission on on Secrecy. Oslo, 1997.", "Report of the Commission on Secrecy. Oslo, 1997."
        ),
        Example("The End of the the War.", "The End of the War."),
        Example("Journal of Air 2, pp. pp. 35–42.", "Journal of Air 2, pp. 35–42."),
    )
    stays = (
        Stays("Say that that had had no end; La La Land; The The; bye bye; chan chan", "doubled on purpose"),
        Stays("“Talk to” to Be Read On; on, on", "marks between them"),
    )
    _found = re.compile(rf"(?<![\w’'-])(?P<word>{'|'.join(sorted(DOUBLED))})(?P<again> (?P=word))(?![\w’'-])")
    _label = re.compile(r"(?<![\w.])(?P<word>(?:pp?|vols?|nos?)\.)(?P<again> (?P=word))(?= ?\d)")

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """The second of two equal small words."""
        found = [*self._found.finditer(view.text), *self._label.finditer(view.text)]
        for match in sorted(found, key=lambda m: m.start()):
            start, end = match.span("again")
            proof = (pattern("no English sentence says this word twice"),)
            yield Hit(*match.span(), f"“{match['word']}” stands twice", (Edit(start, end, ""),), evidence=proof)


RULES: tuple[Rule, ...] = (SameLetters(), CuratedTypo(), DoubledWord())
