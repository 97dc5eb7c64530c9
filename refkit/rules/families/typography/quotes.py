"""Quotation marks that do not pair, and where a comma stands beside them.

An apostrophe and a closing single mark are one character (’): a possessive (the Workers’ Parties) is no quotation.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from refkit.knowledge.english import MONTHS
from refkit.read.language import title_language
from refkit.read.patterns import late
from refkit.rules.engine.base import Edit, Example, Hit, Rule, Stays, TextRule, levels, pattern, witness
from refkit.rules.engine.list_evidence import ListFacts
from refkit.rules.engine.view import EntryView
from refkit.rules.families.typography.lone_marks import Lone, has_loose_single, lone_mark, odd_partner
from refkit.rules.families.typography.quoted_titles import closing, opening, told_signs
from refkit.trace import Safety

_LONGEST = 3000  # characters of an entry that is read to find a title's end; a longer one is no single reference


# Words of an English entry, whose marks stand as in English whatever language the title is in.
_ENGLISH = late(rf"\b(?:{'|'.join(MONTHS)}|[Vv]ol\.|[Nn]o\.|[Ee]dited by|trans\.|accessed)(?!\w)")

_LOGICAL = late(r"Archived from the original|Retrieved (?:on )?\d|\b(?:19|20)\d\d-\d\d-\d\d\b")

_BRACKETED_YEAR = late(r"\d{4}[a-z]?\)[.,:]? ?$")


class UnbalancedDouble(TextRule):
    """QUO301."""

    code = "QUO301"
    name = "unbalanced-double"
    why = "A double quotation mark has no partner, so it cannot be seen where the title ends."
    source = (
        "Measured on 2,793 right references of which one mark was taken away; weights of the signs are counted on half "
        "of them (docs/decisions/quotes.md)."
    )
    safety = levels(text=Safety.UNSAFE)
    unsafe_when = (
        "the title may begin or end elsewhere; it is safe where a container stands behind the title, the punctuation "
        "of both its ends agrees, and no other place comes near"
    )
    needs = ("“", "”", '"', "«", "»", "„")
    examples = (
        Example(
            "Hay, Ann. “Wind and Rain over the Fjords. Journal of Weather History 12, no. 3 (1991): 5–19.",
            "Hay, Ann. “Wind and Rain over the Fjords.” Journal of Weather History 12, no. 3 (1991): 5–19.",
        ),
        Example(
            'Ann Hay, "Wind, Rain, and Snow, Journal of Weather History 12 (1991): 5.',
            'Ann Hay, "Wind, Rain, and Snow," Journal of Weather History 12 (1991): 5.',
        ),
        Example(
            "Hay, Ann. Wind and Rain over the Fjords.” Journal of Weather History 12, no. 3 (1991): 5–19.",
            "Hay, Ann. “Wind and Rain over the Fjords.” Journal of Weather History 12, no. 3 (1991): 5–19.",
        ),
        Example(
            'Hay, Ann. 1991. "Wind and Rain. Unpublished manuscript.',
            'Hay, Ann. 1991. "Wind and Rain." Unpublished manuscript.',
            unsafe=True,
        ),
        Example('Wind and Rain Fact Sheet." www.example.org.', '"Wind and Rain Fact Sheet." www.example.org.'),
        Example("Hay, Ann. «Vent et pluie. Le Monde, 3 mai 1991."),
        Example("Hay, Ann. The “Great Wind of Oslo. Bonn: Hof, 1992."),
        Example(
            "Hay, Ann. “Wind and Rain over the Fjords. Journal of Weather History 12 (1991): 5.",
            beside=("And so it ended.” Roe, Ben. Rain. Oslo: Dag, 1990.",),
        ),
    )
    stays = (
        Stays("„Wind“ and “Rain” and « Mer » and »See« and ”Hav”.", "pairs of several languages"),
        Stays('A 12" gun and a 6\'2" man. "Wind."', "inches"),
        Stays("Hay, Ann. “Wind.” Air 7 (1992): 48â€“71.", "half of a dash that was decoded wrongly"),
        Stays('Hay, Ann. The 12" Gun: A History. Oslo: Dag, 1992.', "inches, and no quotation"),
        Stays("Šimek, Jan. „Vítr.“ Praha: Mír, 1992.", "Czech"),
        Stays("Roy, Anne. « Le vent d’aujourd’hui ». Revue du ciel 7 (1992).", "French"),
        Stays("Berg, Liv. ”Vinden.” Tidskrift för luft 7 (1992).", "Swedish: both marks are alike"),
        Stays("Orlov, Ivan. «Ветер». Новый мир 7 (1992).", "Russian"),
        Stays("山田太郎“风与雨”，《气象》7 (1992)。", "Chinese"),
        Stays("Hay, Ann. “‘Wind’ and “Rain”.” Air 7 (1992).", "quotations inside of a title"),
    )
    # Marks that are one byte of a character read as Windows-1252 (CHR401 mends it).
    _decoded_wrongly = late(r"â€[“”]|[ÂÃÐÑ][«»“”„]")
    _inch = late(r"(?<=\d)\"")

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """The mark that is left over, with its partner where a reader of the entry sees where that stood."""
        text = view.text
        told = list(self._told(text))
        lone = lone_mark(text) if told else None
        mended = self._mended(view, lone, facts) if lone is not None else None
        if mended is None:
            yield from told
        else:
            yield mended

    def _mended(self, view: EntryView, lone: Lone, facts: ListFacts) -> Hit | None:
        """The lost partner, put where signs and a reader agree that it stood."""
        text = view.text
        if len(text) > _LONGEST or odd_partner(text, lone) or _runs_on(view, lone, facts):
            return None
        if not lone.opens and _is_head_only(text, lone.at):
            # Nothing but the title stands before the mark: no comma, no stop, no year.
            opens = '"' if text[lone.at] == '"' else "“"
            proof = (pattern("no other place is left: nothing parts the words before the mark"),)
            message = f"the opening quotation mark is lost; it belongs before “{text[:20]}”"
            return Hit(0, 0, message, (Edit(0, 0, opens),), Safety.SAFE, proof)
        found = (closing if lone.opens else opening)(text, lone.at, facts.read)
        if found is None:
            return None
        place, sure = found
        at = place.at
        if has_loose_single(text, *((lone.at + 1, at + 3) if lone.opens else (at, lone.at))):
            return None
        if lone.opens and text[at - 1] in ".,":
            outside, told = _is_outside(text, text[lone.at + 1 : at], facts)
            at -= outside
            # Behind a year in brackets titles mostly have no marks: one may open a quotation inside of the title.
            bracketed = _BRACKETED_YEAR.search(text, max(0, lone.at - 12), lone.at) and not any(facts.punctuated_quotes)
            sure = sure and told and not bracketed
        mark = text[lone.at] if text[lone.at] == '"' else "”" if lone.opens else "“"
        word = "closing" if lone.opens else "opening"
        where = f"behind “{text[max(0, at - 20) : at]}”" if lone.opens else f"before “{text[at : at + 20]}”"
        proof = (pattern(told_signs(place.signs)),)
        message = f"the {word} quotation mark is lost; it belongs {where}"
        safety = Safety.SAFE if sure else Safety.UNSAFE
        return Hit(at, at, message, (Edit(at, at, mark),), safety, proof)

    def _told(self, text: str) -> Iterator[Hit]:
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


_HEAD_TITLE = late(r"(?:\[?[^\W\d_a-z][\w’'-]*,? ?)(?:[\w’'&:-]+ ){2,14}[\w’'-]{2,30}[.,?!]")


def _is_head_only(text: str, mark: int) -> bool:
    """Whether the words before a mark that closes are one title and nothing else, and the entry goes on behind it."""
    title = text[:mark]
    plain = "," not in title[:-1] and ": " not in title and not any(c.isdigit() for c in title)
    whole = plain and _HEAD_TITLE.fullmatch(title)
    return bool(whole) and _GOES_ON.match(text, mark + 1) is not None


_GOES_ON = late(r" (?:[^\W\d_a-z]|www\.|https?:)")


def _is_outside(text: str, title: str, facts: ListFacts) -> tuple[bool, bool]:
    """Whether a title's comma or stop goes outside of its closing mark, and whether that is sure.

    The list decides. Where it has no other quotation, an English title has its comma inside, but for entries with the
    words and dates of online encyclopaedias; a foreign one has its comma outside, and its stop inside.
    """
    inside, outside = facts.punctuated_quotes
    if inside or outside:
        return outside > 2 * inside, inside > 2 * outside or (outside >= 3 and not inside)
    if _LOGICAL.search(text):
        return True, False
    foreign = not _ENGLISH.search(text) and title_language(title) is not None
    return foreign and not title.endswith("."), not foreign


def _runs_on(view: EntryView, lone: Lone, facts: ListFacts) -> bool:
    """Whether the quotation may go on in the next entry, or come from the one before."""
    beside = view.number + (1 if lone.opens else -1)
    if not 0 <= beside < facts.size:
        return False
    other = lone_mark(facts.views[beside].text)
    return other is not None and other.opens != lone.opens


def _is_balanced(low: int, opening: int, closing: int) -> bool:
    """Whether the counts of „, “ and ” can be pairs of one of the languages that use them."""
    pairs = opening == closing or low + opening == closing or low == opening + closing
    return pairs or (opening == 0 and closing % 2 == 0 and low == 0)


class MismatchedPair(TextRule):
    """QUO305."""

    code = "QUO305"
    name = "mismatched-pair"
    why = "A title opens with a double quotation mark and closes with a single one, or the other way round."
    source = "CMOS 18, chapter 6: the marks of a quotation are a pair; no word ends in a comma and an apostrophe."
    safety = levels(text=Safety.SAFE)
    unsafe_when = "no comma or stop stands before the single mark, so that it may be an apostrophe"
    needs = ("“", "”", '"')
    examples = (
        Example(
            "Hay, Ann. \"Rain on the Roof,' Air Review, May 1991.",
            'Hay, Ann. "Rain on the Roof," Air Review, May 1991.',
        ),
        Example("Hay, Ann. “Wind’s Ways.’ Air 7 (1992): 48.", "Hay, Ann. “Wind’s Ways.” Air 7 (1992): 48."),
        Example("Hay, Ann. ‘Rain on the Roof,” Air 7 (1992): 48.", "Hay, Ann. “Rain on the Roof,” Air 7 (1992): 48."),
        Example(
            "Hay, Ann. “Rain on the Roof’, Air 7 (1992): 48.",
            "Hay, Ann. “Rain on the Roof”, Air 7 (1992): 48.",
            unsafe=True,
        ),
    )
    stays = (
        Stays("Hay, Ann. “The ‘Old Roof,’ and After.” Air 7 (1992): 48.", "a quotation inside the title"),
        Stays("Hay, Ann. “The ‘Old Roof,’ and After. Air 7 (1992): 48.", "the closing mark is lost, not another one"),
        Stays("Hay, Ann. ‘Rain on the Roof’, Air 7 (1992): 48.", "a pair of single marks"),
        Stays("Orlov, Ivan. “Zhizn’ i sud’ba.” Novyi mir 7 (1992): 48.", "soft signs"),
        Stays("Roy, Anne. “L’art d’aujourd’hui.” Revue 7 (1992): 48.", "elisions"),
        Stays("Hay, Ann. “Rock ’n’ Roll in the Workers’ Clubs.” Air 7 (1992).", "apostrophes"),
        Stays("Hay, Ann. 'Tis Rain,\" Air 7 (1992).", "an elision at the head"),
    )

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """The single mark in the place of a double one."""
        text = view.text
        if text.count('"') % 2 == 0 and text.count("“") == text.count("”"):
            return  # cheap, and true of most entries
        lone = lone_mark(text)
        odd = odd_partner(text, lone) if lone else None
        if lone is None or odd is None:
            return
        mark = '"' if text[lone.at] == '"' else "”" if lone.opens else "“"
        edit = (Edit(odd.start, odd.end, mark),)
        proof = (pattern(f"the only partner that {text[lone.at]} can have"),)
        message = f"{text[odd.start : odd.end]} stands where the partner of {text[lone.at]} belongs"
        yield Hit(odd.start, odd.end, message, edit, Safety.SAFE if odd.plain else Safety.UNSAFE, proof)


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


RULES: tuple[Rule, ...] = (UnbalancedDouble(), CommaQuoteOrder(), MixedQuotes(), MismatchedPair())
