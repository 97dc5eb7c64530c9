"""How a piece of text begins: as an entry does (an author, a dash, a quotation mark), or as none does."""

from __future__ import annotations

import re
from functools import cache

from refkit.knowledge import pages
from refkit.knowledge.places import PLACES_BEFORE_A_COMMA, REGIONS
from refkit.knowledge.words import filled
from refkit.text.cues import words
from refkit.text.cues.holds import (
    has_year,
    prose,
    shelved,
)
from refkit.text.cues.shapes import (
    GIVEN,
    HEAD,
    LETTER,
    NAME_WORD,
    PARTICLE,
    STOP_WORDS,
    SURNAME,
    UPPER,
    URL,
    YEAR,
    bare,
)

_INVERTED = re.compile(rf"(?P<surname>{SURNAME}),\s+(?P<given>{GIVEN})(?=[\s.,;:(&]|$)")
_CAPITALS = re.compile(rf"{UPPER}{{3,}}(?:[ \-]{UPPER}{{3,}}){{0,2}},?\s+(?:{GIVEN})")
_VANCOUVER = re.compile(rf"{SURNAME}\s+{UPPER}{{1,3}}(?:,|\.|\s+\(|:|\s+{LETTER}{{2,}})")
_INITIALS_AFTER = re.compile(rf"{SURNAME}\s+(?:{UPPER}\.[ \-]?){{1,3}}")
_INITIALS_FIRST = rf"{UPPER}\.\s?(?:-?{UPPER}\.\s?){{0,2}}(?:{NAME_WORD}\s+){{0,2}}"
_GIVEN_FIRST = rf"{NAME_WORD}\s+(?:{UPPER}\.\s*|{NAME_WORD}\s+){{0,3}}"
_FAMILY = rf"(?:{PARTICLE}\s+){{0,2}}{NAME_WORD}(?:,? (?:Jr|Sr|III?)\.?)?"
_WITH_OTHERS = r"(?:,?\s+(?:and|&|und|et|y|with)\s+[^,\n]{3,60}|,\s+eds?\.|\s+\(eds?\.\))?"
_DIRECT = re.compile(rf"(?:{_INITIALS_FIRST}|{_GIVEN_FIRST}){_FAMILY}{_WITH_OTHERS},\s+(?=[^\s\d])")


@cache
def _name_year() -> re.Pattern[str]:
    """Patterns with words of all languages are made when first asked for."""
    return re.compile(filled(rf"[^\n]{{2,140}}?(?P<mark>[\s.,(])\s?\(?(?:{YEAR}|{{no_date|forthcoming}})[a-z]?\)?"))


_DASH = re.compile(rf"(?:[—–―]{{1,5}}|-{{3,6}}|_{{2,12}}|\\?_{{3,12}})(?:[.,:]|\s*[.,]|\s+(?=[“\"«„*_]|{UPPER}))")
_QUOTES = '“”"„«»‘‟《「『'
# A name with initials and the comma that parts it from its title: "E.J. Hobsbawm, ", "Romeo R., ".
_INITIALLED = re.compile(
    rf"(?:(?:{UPPER}\.[ \-]?){{1,3}}\s?(?:{PARTICLE}\s)?{NAME_WORD}|{SURNAME}\s(?:{UPPER}\.[ \-]?){{1,3}}),\s"
)
_DOTTED_STATES = "|".join(re.escape(region) for region in sorted(REGIONS) if region.endswith("."))
_STATE = rf"(?:[A-Z]{{2}}|D\.\s?C\.|N\.\s?[JYCH]\.|{_DOTTED_STATES}|Eng(?:land)?\.?|UK)"
_PLACE_STATE = re.compile(rf"{NAME_WORD}(?:[ \-]{NAME_WORD}){{0,2}},\s?(?:{_STATE})\s?[:.,;)]")


def inverted_author(text: str) -> float:
    """Begins "Surname, Given" (`Zubok, Vladislav M.`, `van Reybrouck, David`, `SMITH, J.`)."""
    head = bare(text)
    m = _INVERTED.match(head) or _CAPITALS.match(head)
    if m is None:
        return 0.0
    return 0.3 if place_first(head) or words.NOT_NAMES.intersection(m[0].casefold().split(",")[0].split()) else 1.0


def initials_author(text: str) -> float:
    """Begins "Surname IN" or "Surname I. N." (Vancouver and Russian lists)."""
    head = bare(text)
    if m := _INITIALS_AFTER.match(head):
        return 1.0 if not words.NOT_NAMES.intersection(m[0].casefold().split()) else 0.0
    return 0.8 if _VANCOUVER.match(head) else 0.0


def direct_author(text: str) -> float:
    """Begins "Given Surname, " as in notes (`Odd Arne Westad, The Global Cold War`)."""
    if (m := _DIRECT.match(bare(text))) is None:
        return 0.0
    taken = [w.strip(".,()") for w in m[0].casefold().split()]
    taken = [w for w in taken if w not in ("and", "with", "ed", "eds")]
    return 0.3 if words.NOT_NAMES.intersection(taken) else 1.0


def name_then_year(text: str) -> float:
    """A capitalised beginning and then, soon, a year: author-date lists with names of any kind."""
    head = bare(text)
    if not head[:1].isupper():
        return 0.0
    m = _name_year().match(head)
    if m is None or head[m.end() : m.end() + 1] in ("–", "-", "/"):
        return 0.0
    before = m[0].split()
    small = sum(1 for w in before if w[:1].islower() and w not in STOP_WORDS)
    if len(before) > 14 or small > 2:
        return 0.0
    # "Writers' Project Papers, 1936" may be the end of an entry; "Department of State. 1936." may not.
    loose = m["mark"] == "," and words.NOT_NAMES.intersection(w.strip(".,'’") for w in m[0].casefold().split())
    return 0.4 if small or loose else 1.0


def repeats_author(text: str) -> float:
    """Begins with the dashes that stand for the author above (`———.`, `---.`, `_____.`)."""
    return 1.0 if _DASH.match(text[:40].lstrip("*\\ ")) else 0.0


def quoted_start(text: str) -> float:
    """Begins with a quotation mark that is closed further on: an unsigned article, a document's title."""
    head = text[:HEAD].lstrip("*_[ ")
    if head[:1] not in _QUOTES or not head:
        return 0.0
    return 1.0 if any(q in head[4:] for q in '”"“»’》」』') else 0.3


def starts_like_author(text: str) -> float:
    """The best of all ways in which an entry begins, 0.0 to 1.0."""
    inverted = inverted_author(text)
    if inverted == 1.0:
        return inverted
    return max(
        inverted,
        repeats_author(text),
        quoted_start(text) * 0.9,
        initials_author(text) * 0.9,
        name_then_year(text) * 0.8,
        direct_author(text) * 0.7,
    )


def place_first(text: str) -> float:
    """Begins with a place of publication (`Cambridge, MA: Harvard`, `Princeton: Princeton University Press`)."""
    head = text[:80]
    if _PLACE_STATE.match(head):
        return 1.0
    m = re.match(r"([^\d:,.]{3,24})(?::|,|\.|$)", head)
    if m is None or head[m.end() - 1 : m.end()] not in ":,":
        return 0.0
    known = words.TOWNS if head[m.end() - 1] == ":" else PLACES_BEFORE_A_COMMA
    return 1.0 if m[1].strip().casefold() in known else 0.0


@cache
def _goes_on() -> re.Pattern[str]:
    """A labelled number, a year, a range or a number with its stop, with which no reference begins."""
    return re.compile(filled(rf"{{page|volume|issue before}}\s?\d|\(?{YEAR}\)?[.,;:)]|\(\d|\d+[–\-(:]\d|\d+\)?[.,:;]"))


def continues(text: str) -> float:
    """Begins as no entry begins: a small letter, a page, an address, a closing mark, a place of publication."""
    head = text[:80]
    first = head.lstrip("*_")[:1]
    if not first:
        return 0.0
    if first.islower():
        return 0.0 if inverted_author(text) or re.match(r"(?:al|el|d['’]|’t)[-'’]?[A-Z]", head) else 1.0
    if first in ",.;:)]&/=+%?!”’»":
        return 1.0
    if URL.match(head):
        return 1.0
    if _goes_on().match(head):
        return 1.0
    if place_first(head):
        return 1.0
    if head.startswith(pages.CONTINUERS):
        return 0.7
    if first.isdigit():
        return 0.5
    if first == "(":
        return 0.7
    return 0.0


def sentence_start(text: str) -> float:
    """Begins as a sentence does: three or more small content words among the first seven ("The date is based on")."""
    first = bare(text)[:120].split()[:7]
    if len(first) < 5 or inverted_author(text) or _INITIALLED.match(bare(text)) or shelved(text):
        return 0.0
    small = [w for w in first if w[:1].islower() and w.strip(".,;:") not in STOP_WORDS]
    # A name, then a title of small words, and all parted by commas: a reference of a Romance language.
    listed = direct_author(text) == 1.0 and text[:HEAD].count(",") >= 4 and has_year(text) and prose(text) < 0.5
    return 1.0 if len(small) >= 3 and not listed else 0.0
