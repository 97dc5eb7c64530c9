"""Words: the same letters spelled otherwise in the list, and words said twice. Slips of typing are in `words.typos`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from operator import eq

from refkit.knowledge.misspellings import DOUBLED
from refkit.rules.engine.base import Edit, Example, Hit, Rule, Stays, TextRule, levels, pattern, witness
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
        Stays("Relazioni. Roma, 1978. 67 p. p. 49-52.", "how many pages, and which"),
    )
    _found = re.compile(rf"(?<![\w’'-])(?P<word>{'|'.join(sorted(DOUBLED))})(?P<again> (?P=word))(?![\w’'-])")
    _label = re.compile(r"(?<![\w.])(?<!\d )(?P<word>(?:pp?|vols?|nos?)\.)(?P<again> (?P=word))(?= ?\d)")

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """The second of two equal small words."""
        sheet = view.words
        if sheet is not None and not any(map(eq, sheet.folded, islice(sheet.folded, 1, None))):
            return
        found = [*self._found.finditer(view.text), *self._label.finditer(view.text)]
        for match in sorted(found, key=lambda m: m.start()):
            start, end = match.span("again")
            proof = (pattern("no English sentence says this word twice"),)
            yield Hit(*match.span(), f"“{match['word']}” stands twice", (Edit(start, end, ""),), evidence=proof)


RULES: tuple[Rule, ...] = (SameLetters(), DoubledWord())
