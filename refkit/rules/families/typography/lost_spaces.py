"""Blanks that were lost where the kinds of the words do not tell, but what they are: a label, a town, a name, a year.

What the kinds tell is in `joints`, the other slips of blanks in `spacing`; no rule here looks into a URL.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from refkit.knowledge.english import SEASONS, SHORT_MONTHS
from refkit.knowledge.places import PLACES, REGIONS
from refkit.read.patterns import late
from refkit.rules.engine.base import Edit, Example, Hit, Rule, Stays, TextRule, pattern
from refkit.rules.engine.list_evidence import YEAR, ListFacts
from refkit.rules.engine.view import EntryView

_FOLLOWING_LABEL = (
    r"(?:Suppl?|Pt|Part|Spec|Special|Issue|No|Art|Web|Online|Database|Beih|Sonder|May"
    rf"|{'|'.join((*SEASONS, *SHORT_MONTHS))})"
)


_SHORT_LABELS = "|".join(
    rf"(?<=(?<![\w.])[{word[0].upper()}{word[0]}]{word[1:]}\.)" for word in "ed eds trans comp comps univ dept".split()
)


class MissingSpace(TextRule):
    """WSP102."""

    code = "WSP102"
    name = "missing-space"
    why = "A blank was lost between two parts of the entry: among the names, before a quotation, a year, a URL."
    source = "Measured on 7,846 typed references: no false alarm in a sample of 148."
    examples = (
        Example(
            "Buck, C. 2022.“Bracing Against Wind.” The Times.", "Buck, C. 2022. “Bracing Against Wind.” The Times."
        ),
        Example('Buck, C. 2022."Bracing." The Times.', 'Buck, C. 2022. "Bracing." The Times.'),
        Example("Hall, S.1990. The Origins. Ithaca: Press.", "Hall, S. 1990. The Origins. Ithaca: Press."),
        Example("The Times. March 14.https://example.org/a.", "The Times. March 14. https://example.org/a."),
        Example("H. Rpt. 12(Ser. 1713), pp. 33–34.", "H. Rpt. 12 (Ser. 1713), pp. 33–34."),
        Example(
            "Wind, trans.Ann Hay. Air 2,no. 3, Univ.of Oslo.", "Wind, trans. Ann Hay. Air 2, no. 3, Univ. of Oslo."
        ),
        Example("Hart, B.(1990). The Long War.", "Hart, B. (1990). The Long War."),
        Example(
            "Hart,J.L.1990. We Know. Oxford: Dag Press,1991.", "Hart, J.L. 1990. We Know. Oxford: Dag Press, 1991."
        ),
        Example("Hart, B. & Roe,C. 1990. Wind. Barre: Dag.", "Hart, B. & Roe, C. 1990. Wind. Barre: Dag."),
        Example("Hart, B.&Roe, C. 1990. Wind. Oslo: Dag.", "Hart, B. & Roe, C. 1990. Wind. Oslo: Dag."),
        Example("Hart, B. &Roe, C. 1990. Wind. Oslo: Dag.", "Hart, B. & Roe, C. 1990. Wind. Oslo: Dag."),
        Example("Costa, L. Vento. 12.ed. São Paulo: Dag.", "Costa, L. Vento. 12. ed. São Paulo: Dag."),
        Example("Hart, B. Wind, 1945–2006.10th ed. Oslo: Dag.", "Hart, B. Wind, 1945–2006. 10th ed. Oslo: Dag."),
        Example("Hart, B. Wind: A War. Barre, VT:Dag Press.", "Hart, B. Wind: A War. Barre, VT: Dag Press."),
        Example("Hart, B. Wind: A War. New York:McGraw-Hill.", "Hart, B. Wind: A War. New York: McGraw-Hill."),
    )
    stays = (
        Stays("„Über den Krieg.“ Berlin: Mann, 1990.", "“ closes a German quotation"),
        Stays("https://web.archive.org/web/2010/http://example.org/a", "a URL inside a URL"),
        Stays("Neural Comput. 2006;18(7):1527–54.", "numbering of a medical journal"),
        Stays("J Am Stat Assoc 2006;101(Suppl 2):15–66.", "a supplement"),
        Stays("Trans(Formations): A Reader on Change.", "a play on words"),
        Stays("W.E.B. Du Bois, Node.js in Practice, Amazon.Com.", "initials and names with a dot"),
        Stays("Hart, B. 2003.Net: A Guide. 2nd ed. xs:Time and Art:Work. Oslo: Dag.", "names with a dot or a colon"),
        Stays("Hart, B. Wind, c.1990, and Papers1,2. Oslo:17.", "no parts of an entry"),
        Stays("Hart, B. R&D at AT&T and Marks&Spencer. Q.&A. &Eacute; Oslo: Dag.", "signs inside of a name"),
        Stays("Wells, H.G. Wind; 3.edu; see 12.ed.example.org/a.", "no edition"),
    )
    _quote = re.compile(r"(?<=[\w)][.,;:])(?=“[\w‘])")
    _straight = late(rf"(?<=\b)({YEAR}[a-z]?\.)(?=\"[A-Z])")
    # Each begins with its mark, which is quickly found, and looks back from there.
    _initial_year = re.compile(rf"\.(?<=[A-Z]\.)(?={YEAR}[a-z]?[.,)])")
    _bracket_year = re.compile(rf"\((?:(?<=[A-Z]\.\()|(?<=[a-z]{{2}}\())(?={YEAR}[a-z]?\)[.,:; ])")
    _name = re.compile(r",(?<=[a-z],)(?=[A-Z]\.)")
    _comma_year = re.compile(rf",(?<=[a-z]{{3}},)(?={YEAR}(?![\d,]))(?<!\bca,)")
    _url = late(r"(?<=[.,;:)”\"’])https?://")
    _open_digit = re.compile(rf"\((?<=\d\()(?!{_FOLLOWING_LABEL})[A-Z][a-z]+(?=[.:][^)]{{0,80}}\))")
    _label = re.compile(rf"\.(?=[A-Z][a-z]|by\b|of\b)(?:{_SHORT_LABELS})")
    _ampersand = late(
        r"(?<=[A-Z]\.)(?P<tight>&)(?=[A-ZÀ-Þ][a-zà-ÿ])|(?<= )(?P<behind>&)(?=[A-ZÀ-Þ][a-zà-ÿ]{2,30}\b(?!;))"
    )
    _ordinal = re.compile(r"\.\d{1,2}[snrt][tdh] ed")
    _edition = late(r"(?<![\w.:/-])\d{1,2}\.(?=ed\.?(?:[ ,;)]|$))|(?<=\d{4}\.)(?=\d{1,2}(?:st|nd|rd|th) ed\b)")
    _tight_colon = re.compile(r":(?=[A-Z])")
    _imprint = late(r"(?:(?<=[.,] )|(?<= \())(?P<place>[A-Z][a-zà-ÿ]+(?: [A-Z][a-zà-ÿ]+)?):(?=[A-Z][A-Za-z]{2})")
    _state_colon = re.compile(r", ?(?P<state>[A-Z]{2}|D\.C\.):(?=[A-Z][A-Za-z]{2})")
    _number = re.compile(r",(?<=\d,)(?=(?:pp?|nos?|vols?)\. ?\d)")

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Places where two parts touch; each with the blank that parts them."""
        text = view.text
        yield from sorted(self._all(text, view), key=lambda h: h.span)

    def _all(self, text: str, view: EntryView) -> Iterator[Hit]:
        yield from self._quotes(text)
        yield from self._names_and_year(text, view)
        yield from self._labels(text, view)
        if self._tight_colon.search(text):
            yield from self._imprints(text, view)
        if "://" in text:
            yield from self._urls(text)

    def _quotes(self, text: str) -> Iterator[Hit]:
        """Before an opening quotation mark."""
        if "“" in text and "„" not in text:
            for match in self._quote.finditer(text):
                yield self._hit(text, match.start(), "before the opening quotation mark")
        if '."' in text:
            for match in self._straight.finditer(text):
                if text.count('"', 0, match.end()) % 2 == 0:
                    yield self._hit(text, match.end(), "between the year and the title")
                break

    def _urls(self, text: str) -> Iterator[Hit]:
        """Before an address."""
        for match in self._url.finditer(text):
            if not _glued_to_url(text, match.start()) and not text[: match.start()].lower().endswith(("doi:", "url:")):
                yield self._hit(text, match.start(), "before the URL")

    def _labels(self, text: str, view: EntryView) -> Iterator[Hit]:
        """Behind and before abbreviations, and before a bracket that begins with one."""
        for match in self._label.finditer(text):
            if not view.in_url(match.start() - 1):
                yield self._hit(text, match.end(), "after the abbreviation")
        for match in self._number.finditer(text):
            if not view.in_url(match.end()):
                yield self._hit(text, match.end(), "after the comma")
        if ".ed" in text or (" ed" in text and self._ordinal.search(text)):
            for match in self._edition.finditer(text):
                if not view.in_url(match.start()):
                    yield self._hit(text, match.end(), "before the edition")
        if "(" in text:
            for match in self._open_digit.finditer(text):
                if not view.in_url(match.start()):
                    yield self._hit(text, match.start(), "before the opening bracket")

    def _names_and_year(self, text: str, view: EntryView) -> Iterator[Hit]:
        """Blanks lost among the names, before the year that follows them, and before a year of the imprint."""
        head = min(len(text), view.slot_end + 6)
        for match in self._initial_year.finditer(text, 0, head):
            yield self._hit(text, match.end(), "between the initial and the year")
        for match in self._bracket_year.finditer(text, 0, head):
            named = "initial" if text[match.start() - 1] == "." else "name"
            yield self._hit(text, match.start(), f"between the {named} and the year")
        for match in self._name.finditer(text, 0, view.slot_end):
            yield self._hit(text, match.end(), "between surname and initial")
        if "&" in text:
            for match in self._ampersand.finditer(text, 0, view.slot_end):
                if match["tight"]:
                    yield self._hit(text, match.start(), "before “&”")
                yield self._hit(text, match.end(), "after “&”")
        for match in self._comma_year.finditer(text):
            if not view.in_url(match.end()):
                yield self._hit(text, match.end(), "between the comma and the year")

    def _imprints(self, text: str, view: EntryView) -> Iterator[Hit]:
        """Between the colon behind a town and a publisher with a capital inside, as McGraw-Hill."""
        found = {m.end() for m in self._state_colon.finditer(text) if m["state"] in REGIONS}
        found |= {m.end() for m in self._imprint.finditer(text) if m["place"] in PLACES}
        for at in sorted(found):
            if not view.in_url(at):
                yield self._hit(text, at, "after the colon")

    def _hit(self, text: str, at: int, where: str) -> Hit:
        return Hit(
            max(0, at - 1), min(len(text), at + 1), f"blank missing {where}", (Edit(at, at, " "),), evidence=_FORM
        )


_FORM = (pattern("no two parts of an entry touch"),)


def _glued_to_url(text: str, at: int) -> bool:
    """Whether the run of characters before `at` is itself part of a URL (an archive's copy, a redirector)."""
    run = text[max(0, at - 200) : at].rsplit(None, 1)
    head = run[-1] if run else ""
    return "/" in head or "=" in head or "www." in head


RULES: tuple[Rule, ...] = (MissingSpace(),)
