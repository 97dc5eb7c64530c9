"""Citations of notes and of running text, beside the records and the list: the pages of CIT101 to CIT205.

The looking is done by `refkit.notes`, which knows what short forms and author-date citations mean.
"""

from __future__ import annotations

from refkit.rules.engine.base import PageRule, Rule, levels
from refkit.trace import Safety

_TOLD = levels(text=Safety.TOLD, record=Safety.TOLD)


class DoubtfulCitation(PageRule):
    """CIT101."""

    code = "CIT101"
    name = "doubtful-citation"
    why = (
        "A short form in a note may mean several works, or none that stands above: “Ibid.” behind a note with two"
        " sources, “Smith, 251” after two Smiths, the number of a note that cites something else."
    )
    source = "CMOS 18, 13.30-13.39 (shortened citations, ibid.)."
    safety = _TOLD


class NearCitation(PageRule):
    """CIT102."""

    code = "CIT102"
    name = "citation-misspelt"
    why = "A name or a word of the title differs by a letter from the work that the short form can only mean."
    source = "Compared with the sources above in the same notes."
    safety = _TOLD


class NotListed(PageRule):
    """CIT201."""

    code = "CIT201"
    name = "cited-not-listed"
    why = "The text or a note cites a work that the list does not have. Seen by `check --citations`."
    source = "CMOS 18, 13.104; APA 7, 8.10: each source cited in the text is in the list."
    safety = _TOLD


class NotCited(PageRule):
    """CIT202."""

    code = "CIT202"
    name = "listed-not-cited"
    why = "The list has a work that neither the text nor a note cites. Seen by `check --citations`."
    source = "APA 7, 8.10: each entry of the list is cited in the text."
    safety = _TOLD


class OtherYear(PageRule):
    """CIT203."""

    code = "CIT203"
    name = "citation-year"
    why = "A citation has another year than the list has for this author. Seen by `check --citations`."
    source = "APA 7, 8.10: the year of the citation is that of the list."
    safety = _TOLD


class OtherName(PageRule):
    """CIT204."""

    code = "CIT204"
    name = "citation-name"
    why = "A citation spells a name (or a key) otherwise than the list does. Seen by `check --citations`."
    source = "APA 7, 8.10: the name of the citation is that of the list."
    safety = _TOLD


class YearLetter(PageRule):
    """CIT205."""

    code = "CIT205"
    name = "year-letter"
    why = (
        "The letter behind a year parts nothing or parts otherwise than the list: 1958a without 1958b, 1958 where the"
        " list has 1958a and 1958b. Seen by `check --citations`."
    )
    source = "CMOS 18, 13.114; APA 7, 8.19."
    safety = _TOLD


RULES: tuple[Rule, ...] = (
    DoubtfulCitation(),
    NearCitation(),
    NotListed(),
    NotCited(),
    OtherYear(),
    OtherName(),
    YearLetter(),
)
