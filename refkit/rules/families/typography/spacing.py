"""Blanks: doubled, lost, and on the wrong side of a bracket or a comma.

No rule here looks into a URL, and none touches line breaks: a wrapped entry keeps its lines.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from refkit.read.common_words import is_common
from refkit.read.language import title_language
from refkit.read.patterns import late
from refkit.rules.engine.base import Edit, Example, Hit, Rule, Stays, TextRule, levels, witness
from refkit.rules.engine.list_evidence import ListFacts
from refkit.rules.engine.view import EntryView
from refkit.trace import Evidence, Safety

_BLANK = " \t\u00a0\u2000-\u200a\u202f\u3000"


class MultiSpace(TextRule):
    """WSP101."""

    code = "WSP101"
    name = "multi-space"
    why = "Two blanks, or a blank beside a no-break space, are a slip of typing or copying; output styles set one."
    source = "Measured on 7,846 typed references: no false alarm."
    needs = ("  ", "\u00a0", "\t", "\u3000", "\u2009", "\u202f")
    uses_list = True
    examples = (
        Example("Chen, Li.  2001. A  Title. Oxford: Press.", "Chen, Li. 2001. A Title. Oxford: Press."),
        Example("Les \u00a0Alliés. Paris: Seuil.", "Les Alliés. Paris: Seuil."),
        Example("Hay, A. 1990. Wind. Oslo:      Roe, B. 1991. Rain.\nDag Press.      Rome: Sole."),
    )
    stays = (
        Stays("Paris\u00a0: Seuil, 1990.", "one no-break space is French typography"),
        Stays("A wrapped\n    entry stays.", "the indent of a wrapped line"),
    )
    _found = re.compile(rf"(?<=[^\s])[{_BLANK}]{{2,}}(?=[^\s])")

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Runs of blanks between two printed characters of one line; in a list with columns the wide ones part them."""
        columns = facts.columns if "   " in view.text else -1
        told = view.number != columns  # once for the list, at the first
        for match in self._found.finditer(view.text):
            if columns >= 0 and len(match[0]) > 2:
                if not told:
                    yield Hit(match.start(), match.end(), "a wide gap: columns of a page may have been read across")
                told = True
                continue
            if "\u00a0" in match[0]:
                what = "a blank and a no-break space (U+00A0)"
            else:
                what = f"{len(match[0])} blanks"
            yield Hit(match.start(), match.end(), f"{what} where one is enough", (Edit(*match.span(), " "),))


class SpaceInBracket(TextRule):
    """WSP103."""

    code = "WSP103"
    name = "space-in-bracket"
    why = "A blank just inside a bracket or a quotation mark belongs outside it or nowhere."
    source = "CMOS 18, chapter 6: parentheses stand close to the words they enclose."
    needs = ("( ", "[ ", " )", " ]", "“ ", " ”")
    examples = (
        Example("Selected Papers (Lun wenji ), vol. 2.", "Selected Papers (Lun wenji), vol. 2."),
        Example("Oslo ( Norway): Press, 1990.", "Oslo (Norway): Press, 1990."),
        Example("Hay, A. “ Wind and Rain. ” The Times.", "Hay, A. “Wind and Rain.” The Times."),
    )
    stays = (
        Stays("Untitled [ ], 1958.", "an empty bracket is a gap in the source"),
        Stays("He said ( . . . ) and left.", "an ellipsis"),
        Stays("a ) first; b ) second", "an enumeration"),
        Stays("„Wind“ und “ and ‘plant a forest . . . ” William", "German marks; an ellipsis"),
    )
    _open = late(r"(?<=[(\[]) +(?=[^\W_])")
    _close = re.compile(r"(?<=[\w.’”])(?<![. ]\.) +(?=[)\]])")
    _open_quote = late(r"(?:(?<=[ (]“)|(?<=^“)) (?=[^\W_])")
    _close_quote = late(r"(?<=[\w,.?!])(?<![. ]\.) (?=”(?:[ ,.;:)]|$))")

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Blanks after an opening and before a closing bracket, where both brackets are there."""
        text = view.text
        hits = []
        for match in self._open.finditer(text):
            closer = ")" if text[match.start() - 1] == "(" else "]"
            if text.find(closer, match.end(), match.end() + 400) >= 0:
                hits.append(Hit(*match.span(), "blank after an opening bracket", (Edit(*match.span(), ""),)))
        for match in self._close.finditer(text):
            opener = "(" if text[match.end()] == ")" else "["
            closer = text[match.end()]
            before = text[max(0, match.start() - 400) : match.start()]
            if before.rfind(opener) > before.rfind(closer):
                hits.append(Hit(*match.span(), "blank before a closing bracket", (Edit(*match.span(), ""),)))
        if ("“ " in text or " ”" in text) and "„" not in text and text.count("“") == text.count("”"):
            for regex in (self._open_quote, self._close_quote):
                for match in regex.finditer(text):
                    hits.append(Hit(*match.span(), "blank inside a quotation mark", (Edit(*match.span(), ""),)))
        yield from sorted(hits, key=lambda h: h.span)


class SpaceBeforeComma(TextRule):
    """WSP104."""

    code = "WSP104"
    name = "space-before-comma"
    why = "A comma or a stop stands close to the word before it."
    source = "CMOS 18, chapter 6."
    needs = (" ,", " .")
    examples = (
        Example("Lincoln , Abraham. 1863. Address .", "Lincoln, Abraham. 1863. Address."),
        Example("Oxford : Press , 1990.", "Oxford : Press, 1990."),
    )
    stays = (
        Stays("The forest . . . and the trees.", "a spaced ellipsis"),
        Stays("Programming in .NET and .com names.", "a name that begins with a dot"),
    )
    _comma = re.compile(r"(?<=[\w)”’]) {1,3}(?=,(?:\s|$))")
    _stop = late(r"(?<=[a-zA-Z0-9)”]) {1,3}(?=\.(?: [A-Z“(]|$))")

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Blanks before a comma, or before a stop that ends a sentence and is no ellipsis."""
        text = view.text
        for match in self._comma.finditer(text):
            yield Hit(match.start(), match.end() + 1, "blank before a comma", (Edit(*match.span(), ""),))
        if " ." in text and ". ." not in text:
            for match in self._stop.finditer(text):
                yield Hit(match.start(), match.end() + 1, "blank before a stop", (Edit(*match.span(), ""),))


class SpaceBeforeColon(TextRule):
    """WSP105."""

    code = "WSP105"
    name = "space-before-colon"
    why = (
        "A colon or semicolon stands close to the word before it, except in French and in library (ISBD) descriptions."
    )
    source = "Measured: 6 of 12 hits without the list's evidence were right French or ISBD typography."
    safety = levels(text=Safety.UNSAFE)
    unsafe_when = (
        "the entry may be French or a library's description, where the blank is right; it is safe in an English or"
        " German entry whose other colons stand close, or of an author-date list of one make, whose other colons do"
        " (three at least, four times as many)"
    )
    needs = (" :", " ;")
    uses_list = True
    examples = (
        Example(
            "Basic Papers, Washington, DC : Printing Office, 1957.",
            "Basic Papers, Washington, DC: Printing Office, 1957.",
            beside=(
                *("Hay, A. 1990. Wind: A Life. Oslo: Dag.", "Roe, B. 1991. Rain: A Story. Rome: Sole."),
                "Poe, T. 1992. Sea: Her Story. Bonn: Hof.",
            ),
        ),
        Example(
            "Clay, R. Cash : The Price of Tea. Oslo: Dag, 2002.", "Clay, R. Cash: The Price of Tea. Oslo: Dag, 2002."
        ),
        Example("Clay, R. Cash : The Trade. Heritage, 2002.", "Clay, R. Cash: The Trade. Heritage, 2002.", unsafe=True),
        Example(
            "Orlov, I. Russkie v Armenii (Erevan : Lusabats, 2009), 75.",
            "Orlov, I. Russkie v Armenii (Erevan: Lusabats, 2009), 75.",
            unsafe=True,
        ),
        Example(
            "Roy, A. Histoire de la vigne et du vin. Paris : Seuil, 1990.",
            "Roy, A. Histoire de la vigne et du vin. Paris: Seuil, 1990.",
            beside=("Hay, A. Wind: A Life. Oslo: Dag, 1990.", "Roe, B. Rain: A Story. Rome: Sole, 1991."),
            unsafe=True,
        ),
    )
    stays = (
        Stays("« Les Alliés : une histoire ». Paris : Seuil, 1990.", "French typography"),
        Stays("Roy, A. Le vin du roi : histoire de la vigne. Paris : Seuil, 1990.", "French throughout"),
        Stays("Roy, A. Penser la vigne. Paris : Seuil, 1990.", "French, with one colon"),
        Stays("GERAC. Module 6. Paris : MASSON, 2006. 118 p. (Modules AS/AP).", "French, without its little words"),
        Stays("médecine/sciences 2011 ; 27 : 95-102", "French, all marks"),
        Stays("Favier, A. Infections : le cuivre, un métal pour l’hôpital. Document, 2009.", "French, with cognates"),
        Stays("Korhonen, V. Kuninkaan tie : suomalainen monarkia. Helsinki, 1998.", "a library’s, in Finnish"),
        Stays("Novák, Jan. Slovník západních Čech. Plzeň : Knihovna, 1995. 151 s.", "Czech"),
        Stays("Hay, Ann. The long walk : a life of the wind. London : Dag, 1995.", "a library’s, in English"),
        Stays("https://example.org/a :b and 10 :1", "no blank behind the mark"),
    )
    _found = re.compile(r"(?<=[\w)”’?!]) {1,3}(?=[:;](?:\s|$))")
    _tight = late(r"(?<=[^\s\d])[:;] (?!https?:|www\.|doi)|(?<=\d)[:;] ")
    _extent = late(r"(?<![\d.–-])\d{2,4} (?:p|pp|s|str|с)\.(?! ?\d)")
    # Notes set the imprint in brackets: (Erevan : Lusabats, 2009). Catalogues do not.
    _imprint = late(r"\([^():]{2,40} : [^():]{2,60}, \d{4}\)")
    _words = late(r"[^\W\d_]{3,40}")
    _link = late(r": (?:https?:|www\.|doi)")
    _close = late(r"(?<=[^\W\d_]{2}): (?=[^\W_])")
    _english = late(r"\b(?:the|and|of|in|for|from|with|Press|Office|Books)\b")
    _germanic = late(r"\b(?:und|der|die|das|dem|ein|eine|zur|zum|van|het|een|och|og|med|af)\b")
    _french = late(r"\b(?:(?:de|la|le|les|des|du|et|une?|dans|pour|sur|aux?)\b|[ld]['’](?=\w))", re.IGNORECASE)

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Blanks before a colon or semicolon; safe by the majority of the list."""
        text = view.text
        if "«" in text or facts.french:
            return
        hits = list(self._found.finditer(text))
        if not hits:
            return
        tight, spaced = facts.colons
        french = len(self._french.findall(text)) >= 2
        english = bool(self._english.search(text))
        if self._is_habit(text, len(hits), english, french) or self._is_foreign(text, tight - spaced):
            return
        foreign = len(hits) > 1 or french
        tight_colons = english or bool(self._germanic.search(text))
        for match in hits:
            majority = facts.of_one_make and tight >= 3 and tight >= 4 * spaced
            lone = tight_colons and not foreign and text[match.start() - 1] != ")"
            here = self._close_colons(text, match) if lone else 0
            sure = lone and (here > 0 or (majority and english))
            proof: tuple[Evidence, ...] = ()
            if sure:
                told = f"{here} other colons of the entry stand close" if here else ""
                proof = (witness(told or f"{tight} other colons of the list stand close, {spaced} not"),)
            mark = "colon" if text[match.end()] == ":" else "semicolon"
            yield Hit(
                match.start(),
                match.end() + 1,
                f"blank before a {mark}",
                (Edit(*match.span(), ""),),
                safety=Safety.SAFE if sure else Safety.UNSAFE,
                evidence=proof,
            )

    def _is_habit(self, text: str, spaced: int, english: bool, french: bool) -> bool:
        """Whether the entry spaces its marks by rule, as French books and libraries' descriptions do: all of them, or
        most where it has no English words."""
        if spaced < 2:
            return False
        tight = len(self._tight.findall(text))
        return not tight or (tight < spaced and not english) or (french and ": " not in text.replace(" :", ""))

    def _is_foreign(self, text: str, more_tight: int) -> bool:
        """Whether the blank may be the rule of the entry's language, which is neither English nor German, or of a
        catalogue, which gives the number of pages (240 p.); never where the list has more colons that stand close."""
        if more_tight > 0 or self._english.search(text) or self._germanic.search(text):
            return False
        if self._french.search(text):
            return True
        if more_tight == 0 or self._imprint.search(text):
            return False
        language = title_language(text)
        if language is not None or self._extent.search(text):
            return language != "de"
        return sum(map(is_common, self._words.findall(text.lower()))) < 2

    def _close_colons(self, text: str, match: re.Match[str]) -> int:
        """How many colons of the entry stand close to the word before them; none counts for one before a link."""
        if text[match.end()] != ":" or self._link.match(text, match.end()):
            return 0
        return len(self._close.findall(text))


class LabelSpace(TextRule):
    """WSP106."""

    code = "WSP106"
    name = "label-space"
    why = "A label (p., pp., vol., no., ll.) and its number are two words."
    source = "CMOS 18, chapter 14; measured on 7,846 typed references: no false alarm."
    needs = ("p.", "ol.", "ols.", "o.", "os.", "l.", "ap.", "P.")
    uses_list = True
    examples = (
        Example("Works, vol.7, pp.367–369.", "Works, vol. 7, pp. 367–369."),
        Example("Oslo: Dag, p.111.", "Oslo: Dag, p. 111."),
    )
    stays = (
        Stays("Coast c.1550–1885. Suffolk: Currey, 2015.", "circa is often set close"),
        Stays("https://doi.org/10.1111/p.12189", "part of an identifier"),
        Stays("Recommendation ITU-T P.800, Type P.12.", "a number of its own"),
        Stays(
            "Works, p.12.",
            "the whole list sets labels close: its style",
            beside=("A, p.3, p.4.", "B, pp.5–6, vol.7.", "C, p.9."),
        ),
    )
    _found = re.compile(r"(?<![\w./:-])(?:pp?|(?<=[.,;:(] )Pp?|[Vv]ols?|[Nn]os?|ll|[Ff]ols?|[Cc]hap)\.(?=\d)")

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Labels that touch their number, unless the list as a whole sets them close."""
        for match in self._found.finditer(view.text):
            if view.in_url(match.start()):
                continue
            tight, spaced = facts.labels
            if tight > 3 and tight > spaced:
                return
            end = match.end()
            yield Hit(match.start(), end + 1, f"blank missing after “{match[0]}”", (Edit(end, end, " "),))


class InitialsSpace(TextRule):
    """WSP107."""

    code = "WSP107"
    name = "initials-space"
    why = "Chicago and APA part the initials of a person: S. L. Myers."
    source = "CMOS 18, chapter 8; Publication Manual of the APA, 7th edition, chapter 9."
    safety = levels(text=Safety.UNSAFE, output=Safety.SAFE)
    unsafe_when = "initials stand close in many styles, and in names as their bearers write them"
    default = False
    needs = (".",)
    examples = (Example("Meyer, S.L. 2022. Title.", "Meyer, S. L. 2022. Title.", unsafe=True),)
    stays = (Stays("Basevich, E. “W.E.B. Du Bois and the U.S. Army.”", "titles keep their form"),)
    _found = re.compile(r"(?<=, [A-Z]\.)(?=[A-Z]\.)|(?<=, [A-Z]\.[A-Z]\.)(?=[A-Z]\.)")

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Initials that touch, in the names at the head of the entry."""
        for match in self._found.finditer(view.text, 0, view.slot_end):
            at = match.start()
            yield Hit(at - 2, at + 2, "initials without a blank", (Edit(at, at, " "),))


RULES: tuple[Rule, ...] = (
    MultiSpace(),
    SpaceInBracket(),
    SpaceBeforeComma(),
    SpaceBeforeColon(),
    LabelSpace(),
    InitialsSpace(),
)
