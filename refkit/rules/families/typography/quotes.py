"""Quotation marks that do not pair, and where a comma stands beside them.

An apostrophe and a closing single mark are one character (’): a possessive (the Workers’ Parties) is no quotation.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from refkit.read.patterns import late
from refkit.rules.engine.base import Edit, Example, Hit, Rule, Stays, TextRule, levels, pattern, witness
from refkit.rules.engine.list_evidence import ListFacts
from refkit.rules.engine.view import EntryView
from refkit.trace import Safety


class UnbalancedDouble(TextRule):
    """QUO301."""

    code = "QUO301"
    name = "unbalanced-double"
    why = "A double quotation mark has no partner, so it cannot be seen where the title ends."
    source = (
        "Measured on 7,846 typed references: 37 hits, the sample all true or foreign pairs, which are allowed here."
    )
    safety = levels(text=Safety.TOLD)
    needs = ("“", "”", '"', "«", "»", "„")
    examples = (
        Example("Hay, Ann. “Wind and Rain. The Times (May 1991), p. 5."),
        Example('Hay, Ann. "Wind. The Times.'),
    )
    stays = (
        Stays("„Wind“ and “Rain” and « Mer » and »See« and ”Hav”.", "pairs of several languages"),
        Stays('A 12" gun and a 6\'2" man. "Wind."', "inches"),
        Stays("Hay, Ann. “Wind.” Air 7 (1992): 48â€“71.", "half of a dash that was decoded wrongly"),
    )
    # Marks that are one byte of a character read as Windows-1252 (CHR401 mends it).
    _decoded_wrongly = late(r"â€[“”]|[ÂÃÐÑ][«»“”„]")
    _inch = late(r"(?<=\d)\"")

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """The mark that is left over."""
        text = view.text
        straight = text.count('"') - (len(self._inch.findall(text)) if '"' in text and text.count('"') % 2 else 0)
        if straight % 2:
            at = text.rfind('"')
            yield Hit(at, at + 1, 'odd number of straight quotation marks (")')
        low, opening, closing = text.count("„"), text.count("“"), text.count("”")
        bare = text if _is_balanced(low, opening, closing) else self._decoded_wrongly.sub("", text)
        if not _is_balanced(*(bare.count(mark) for mark in "„“”")):
            at = self._left_over(text)
            word = "opens and does not close" if text[at] != "”" else "closes and never opened"
            yield Hit(at, at + 1, f"quotation mark {text[at]} {word}")
        bare = self._decoded_wrongly.sub("", text) if text.count("«") != text.count("»") else ""
        if bare.count("«") != bare.count("»"):
            at = max(text.find("«"), text.find("»"))
            yield Hit(at, at + 1, "guillemets do not pair")

    def _left_over(self, text: str) -> int:
        depth, last_open = 0, -1
        for match in re.finditer("[“”]", text):
            if match[0] == "“":
                depth += 1
                last_open = match.start()
            elif depth:
                depth -= 1
            else:
                return match.start()
        return last_open if last_open >= 0 else max(text.find("„"), text.find("”"), 0)


def _is_balanced(low: int, opening: int, closing: int) -> bool:
    """Whether the counts of „, “ and ” can be pairs of one of the languages that use them."""
    pairs = opening == closing or low + opening == closing or low == opening + closing
    return pairs or (opening == 0 and closing % 2 == 0 and low == 0)


class OrphanSingle(TextRule):
    """QUO302."""

    code = "QUO302"
    name = "orphan-single"
    why = "A single closing quotation mark stands where nothing was opened, or an opening one is never closed."
    source = "CMOS 18, chapter 6 (apostrophes); a possessive is followed by the thing possessed."
    safety = levels(text=Safety.UNSAFE)
    unsafe_when = "the opening mark may be the one that was lost, or the mark may be a possessive"
    needs = ("’", "‘")
    examples = (
        Example(
            "“Speech at Communist and Workers’ Parties’ (Edited).”",
            "“Speech at Communist and Workers’ Parties (Edited).”",
            unsafe=True,
        ),
        Example("Hay, A. “Editors before Sparks: ‘they will plant a tree. The Times."),
    )
    stays = (
        Stays("The Workers’ Parties and Rock ’n’ Roll in the ’50s.", "apostrophes"),
        Stays("“The ‘Old Right’ (1996).”", "a pair"),
        Stays("Dostoevskii i fol’klor, Lloyd’s (London).", "a soft sign, a genitive"),
    )
    _marks = late(
        r"""
        (?P<open>(?:^|(?<=[\s(“\[—–]))‘(?=\w))
      | (?P<orphan>(?<=[a-z])’(?=[,.]?[ ]?[(”\"]))
      | (?P<possessive>(?<=s)’(?=[ ][^\W\d_]))
      | (?P<close>(?<=[\w.,?!…])’(?!\w))
        """,
        re.VERBOSE,
    )

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Single marks without a partner; a plural possessive closes nothing."""
        opened: list[int] = []
        possessive = -1
        for match in self._marks.finditer(view.text):
            if match["open"]:
                opened.append(match.start())
            elif match["possessive"]:
                possessive = match.start()
            elif opened:
                opened.pop()
            elif match["orphan"]:
                proof = (pattern("a possessive would be followed by a noun"),)
                edit = (Edit(*match.span(), ""),)
                yield Hit(*match.span(), "single mark ’ closes nothing", edit, evidence=proof)
        for at in opened[-1:] if possessive < (opened or [0])[-1] else ():
            # What looked like a possessive behind it may have been its end (‘Tone Cases’ in).
            yield Hit(at, at + 1, "single mark ‘ opens and does not close")


class CommaQuoteOrder(TextRule):
    """QUO303."""

    code = "QUO303"
    name = "comma-quote-order"
    why = "The list sets commas and stops inside closing quotation marks; here one stands outside."
    source = "CMOS 18, chapter 6: periods and commas precede closing quotation marks, double or single."
    safety = levels(text=Safety.UNSAFE)
    unsafe_when = (
        "British usage sets them outside; it is told only against three titles of the list, four times as many"
    )
    needs = ("’,", "’.", "”,")
    uses_list = True
    examples = (
        Example(
            "“Speeches at the ‘Oslo Conference’,” Journal 2.",
            "“Speeches at the ‘Oslo Conference,’” Journal 2.",
            beside=("“Wind,” A 1.", "“Rain.” B 2.", "“Sea,” C 3.", "“Sky.” D 4."),
            unsafe=True,
        ),
    )
    stays = (
        Stays("“Wind”, Journal 2.", "a list that sets them outside", beside=("“Rain”, A 1.", "“Sea”, B 2.")),
        Stays("“Wind,” Journal 2, and the Workers’, the Farmers’.", "possessives"),
        Stays("„Wiatr”, Oslo.", "another language’s marks", beside=("“Wind,” A 1.", "“Rain.” B 2.", "“Sea,” C 3.")),
    )
    _nested = late(r"’(?P<mark>[,.])(?=[”\"])")
    _double = late(r"(?<=\w)(?P<quote>”)(?P<mark>,)(?=\s)")

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """A comma behind a closing mark."""
        inside, outside = facts.comma_quotes
        if inside < 3 or inside < 4 * outside:
            return
        proof = (witness(f"{inside} marks of the list stand inside, {outside} outside"),)
        for match in self._nested.finditer(view.text):
            edit = (Edit(match.start(), match.end(), f"{match['mark']}’"),)
            yield Hit(match.start(), match.end(), "mark outside the single quotation mark", edit, evidence=proof)
        for match in self._double.finditer(view.text) if "„" not in view.text else ():
            edit = (Edit(match.start(), match.end(), ",”"),)
            yield Hit(match.start(), match.end(), "comma outside the quotation mark", edit, evidence=proof)


class MixedQuotes(TextRule):
    """QUO304."""

    code = "QUO304"
    name = "straight-curly"
    why = "Straight and curly quotation marks are mixed in one entry."
    source = "CMOS 18, chapter 6."
    safety = levels(text=Safety.TOLD, output=Safety.SAFE)
    default = False
    needs = ('"',)
    examples = (Example('Hay, Ann. "Wind and “Rain” in Oslo." The Times.'),)
    stays = (Stays('Hay, Ann. "Wind." The Times.', "one kind"),)

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """The first straight mark of an entry that has curly ones."""
        if "“" in view.text or "”" in view.text:
            at = view.text.find('"')
            yield Hit(at, at + 1, "straight and curly quotation marks in one entry")


RULES: tuple[Rule, ...] = (UnbalancedDouble(), OrphanSingle(), CommaQuoteOrder(), MixedQuotes())
