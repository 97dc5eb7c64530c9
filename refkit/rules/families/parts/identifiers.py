"""Identifiers: the form of a DOI's address, a DOI that was cut off, and the check digits of ISBN and ISSN."""

from __future__ import annotations

import re
from collections.abc import Iterator

from refkit.read.patterns import late
from refkit.rules.engine.base import Edit, Example, Hit, Phase, Rule, Stays, TextRule, levels, manual
from refkit.rules.engine.list_evidence import ListFacts
from refkit.rules.engine.view import EntryView
from refkit.rules.families.links.dois import doi_joint
from refkit.rules.families.links.pieces import piece_behind
from refkit.trace import Safety


class DoiAddress(TextRule):
    """IDS101."""

    code = "IDS101"
    name = "doi"
    why = (
        "dx.doi.org and http are the old form of a DOI's address; it is https://doi.org/ since 2011, and stands there"
        " once."
    )
    source = "DOI Handbook, on resolution: the proxy server is https://doi.org."
    needs = ("doi.org/",)
    phase = Phase.LINKS
    examples = (
        Example("Hay, A. http://dx.doi.org/10.1000/12.", "Hay, A. https://doi.org/10.1000/12."),
        Example("Hay, A. http://www.doi.org/10.1000/12", "Hay, A. https://doi.org/10.1000/12"),
        Example("Hay, A. https://doi.org/doi:10.1000/12", "Hay, A. https://doi.org/10.1000/12"),
        Example("Hay, A. https://doi.org/https://doi.org/10.1000/12", "Hay, A. https://doi.org/10.1000/12"),
    )
    stays = (Stays("https://doi.org/10.1000/12 and doi:10.1000/12", "the present form; a bare DOI"),)
    _found = late(r"(?:https?://(?:(?:dx|www)\.)?doi\.org/){1,3}(?:doi:\s?)?(?=10\.\d{4,9}/)", re.IGNORECASE)

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """DOI addresses in another form than the present one."""
        for match in self._found.finditer(view.text):
            if match[0] != "https://doi.org/":
                proof = (manual("DOI Handbook, on resolution"),)
                edit = (Edit(*match.span(), "https://doi.org/"),)
                yield Hit(*match.span(), "not the present form of a DOI’s address", edit, evidence=proof)


class CheckDigit(TextRule):
    """IDS102."""

    code = "IDS102"
    name = "isbn-issn"
    why = "The check digit does not fit: a digit was mistyped, and no catalogue will find the number."
    source = "ISO 2108 (ISBN) and ISO 3297 (ISSN): weighted sums modulo 11 and 10."
    safety = levels(text=Safety.TOLD)
    needs = ("ISBN", "ISSN", "isbn", "issn")
    examples = (Example("Hay, A. Wind. ISBN 0-306-40615-3."), Example("Air, ISSN 0378-5954."))
    stays = (Stays("ISBN 0-306-40615-2, ISBN-13: 978-0-306-40615-7, ISSN 0378-5955.", "right numbers"),)
    _found = late(r"\b(?P<kind>ISBN|ISSN)(?:-1[03])?[: ]{1,3}(?P<number>\d[\d -]{6,20}[\dXx])\b", re.IGNORECASE)

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Numbers whose check digit is wrong, or whose length is."""
        for match in self._found.finditer(view.text):
            digits = re.sub(r"[ -]", "", match["number"]).upper()
            kind = match["kind"].upper()
            if not (valid_isbn(digits) if kind == "ISBN" else valid_issn(digits)):
                yield Hit(*match.span("number"), f"{kind} {match['number']} has a wrong check digit or length")


class CutDoi(TextRule):
    """IDS103."""

    code = "IDS103"
    name = "doi-cut"
    why = "A DOI ends in a slash: its end was lost, most often at the end of a line, and it leads nowhere."
    source = "DOI Handbook, on syntax: prefix, slash, suffix; no registered suffix is known that ends in a slash."
    safety = levels(text=Safety.TOLD)
    needs = ("10.",)
    phase = Phase.LINKS
    examples = (
        Example("Hay, A. 1990. Wind. https://doi.org/10.1000/air/."),
        Example("Hay, A. Wind. doi:10.1000/, seen May 1."),
    )
    stays = (
        Stays("Hay, A. https://doi.org/10.1000/air/12 and doi:10.1000/x.", "whole ones"),
        Stays("Hay, A. https://example.org/10.1000/air/.", "a page’s address"),
        Stays("Hay, A. https://doi.org/10.1000/air/\n12.4.99.", "its end is on the next line"),
        Stays("Hay, A. Wind. Air 2, 15046. doi: 10.1000/ palair. 2015.46", "its end stands behind a blank"),
        Stays("Roe, B. Rain. Sea 13, 18– 27. doi: 10.1000/ j.air. 2009.09.007", "with a dot in its first word"),
        Stays("Roy, A. Vent. Mer 36. doi: 10.1000/ j. 0012-155X. 2005.00401. x", "in several pieces"),
        Stays("Berg, L. Wind. Luft 24. doi:10.1000/ 978-3-16-148410-0", "digits"),
    )
    _found = late(
        r"(?:\bdoi\.org/|\bdoi:? ?|(?<![\w./]))"
        r"(?P<doi>10\.\d{4,9}/(?:[^\s<>“”«»\"]{1,200}/)?)(?=[.,;)\]]{0,3}(?:\s|$))",
        re.IGNORECASE,
    )

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """DOIs with a slash for their last character."""
        for match in self._found.finditer(view.text):
            piece = piece_behind(view.text, match.end("doi"))
            if (piece and doi_joint(match[0], piece)) or _SUFFIX_BEHIND.match(view.text, match.end("doi")):
                continue  # its end follows: URL802 joins them, or nobody can say where it ends
            yield Hit(*match.span(), f"“{match[0]}” is cut off: no DOI ends in a slash")


_SUFFIX_BEHIND = late(
    r"\s{1,3}(?!pp?\.|vols?\.|nos?\.|ch\.)(?:\d[\w.-]*[-.]\w|[a-z]{1,12}\.?\d|[a-z]{1,12}\.[ \w]"
    r"(?:[\w-]{0,15}\.\s?){0,3}[\w-]{0,12}\d)"
)


def wrong_numbers(text: str, kind: str) -> Iterator[str]:
    """The ISBNs (or ISSNs) of a field whose length or check digit is wrong, as they stand there.

    A field may hold several, parted by blanks alone, and remarks in brackets: "0521255872 (v. 1) 978-0-521-25587-5".
    """
    lengths, valid = ((10, 13), valid_isbn) if kind == "ISBN" else ((8,), valid_issn)
    for run in _NUMBERS.findall(_REMARK.sub(";", text)):
        held: list[str] = []
        for part in run.split():
            held.append(part)
            digits = re.sub(r"[^0-9X]", "", "".join(held).upper())
            if len(digits) in lengths and valid(digits):
                held = []
            elif len(digits) >= lengths[-1]:
                yield " ".join(held)
                held = []
        if held and any(c.isdigit() for c in "".join(held)):
            yield " ".join(held)


# Remarks in brackets, and the line breaks that some programs write as two signs between numbers.
_REMARK = late(r"\([^()]{0,200}\)|\[[^\[\]]{0,200}\]|\\[rn](?=\d)")
_NUMBERS = late(r"(?<![^\W_])(?<!\d-)\d[\dXx \u2010-\u2013-]{3,400}(?![^\W_])")


def valid_isbn(digits: str) -> bool:
    """Whether ten or thirteen characters (hyphens removed) are an ISBN."""
    if re.fullmatch(r"\d{9}[\dX]", digits):
        return sum(w * (10 if c == "X" else int(c)) for w, c in zip(range(10, 0, -1), digits, strict=True)) % 11 == 0
    if re.fullmatch(r"97[89]\d{10}", digits):
        return sum((3 if i % 2 else 1) * int(c) for i, c in enumerate(digits)) % 10 == 0
    return False


def valid_issn(digits: str) -> bool:
    """Whether eight characters (hyphen removed) are an ISSN."""
    if not re.fullmatch(r"\d{7}[\dX]", digits):
        return False
    return sum(w * (10 if c == "X" else int(c)) for w, c in zip(range(8, 0, -1), digits, strict=True)) % 11 == 0


RULES: tuple[Rule, ...] = (DoiAddress(), CheckDigit(), CutDoi())
