"""What a head can be besides author, year and title.

A subject that looks like a second author, a year that begins a title, a part of a work ("Introduction to ...").
"""

from __future__ import annotations

import re

from refkit.knowledge.names import GIVEN_NAMES
from refkit.model.parts import Title
from refkit.parse.bodies import Authors
from refkit.parse.imprint import is_place, is_publisher
from refkit.parse.labels import labelled
from refkit.parse.proposal import MASK, Draft
from refkit.parse.years import YEAR, year_closes, year_end
from refkit.read.patterns import late

_LAST_YEAR = late(r"[:,]\s[^.\x00]{3,60}(?:,\s|\x00[\x00\s,]*)(?P<year>(?:1[5-9]|20)\d\d)\.(?:\s[A-Z]\w{2,12}\.)?\s*$")
_NUMBERS_NEXT = late(r",\s\x00")
_NO_TITLE_NEXT = labelled(r",\s{volume before}\s?[\dIVX\x00]|,?\s\x00|\s\(|,\s\x00")


def without_subject(draft: Draft, who: Authors) -> Authors:
    """The first of two names without "and" where no title is behind them: "Alan Bullock, Ernest Bevin, vol. 3"."""
    names = draft.masked[who.start : who.end]
    listed = not who.inverted and not who.body and not who.role and "," in names
    if listed and _NUMBERS_NEXT.match(draft.masked, who.after):
        end = who.start + names.index(",")  # "Ruth Okoye, Prize Courts and Neutral Ships, 52 Harb. L. Rev. 410"
        return Authors(who.start, end, "", end, False)
    if who.inverted or who.body or who.role or names.count(",") != 1 or late(r"\s(?:and|&|und|et)\s").search(names):
        return who
    if not _NO_TITLE_NEXT.match(draft.signed, who.after):
        return who
    end = who.start + names.index(",")
    return Authors(who.start, end, "", end, False)


def begins_title(draft: Draft, year: re.Match[str]) -> bool:
    """Whether a year with a colon is a title's first word: "Sarotte, 1989: The Struggle ... (Princeton, NJ, 2009)"."""
    printed = draft.get("imprint_date")
    colon = draft.masked[year.end() : year.end() + 1] == ":" and not year["open"]
    last = _LAST_YEAR.search(draft.masked, year.end()) if colon and printed is None else None
    if last and year["year"] and last["year"] != year["year"]:
        return True  # "Sarotte, Mary Elise. 1989: The Struggle. Princeton: Princeton University Press, 2014."
    return colon and printed is not None and bool(year["year"]) and printed.year != int(year["year"])


_LIFE = late(
    r"\s?\((?:(?P<word>b|d|born|died|fl|geb|gest|né|mort|m)\.?\s[^()\x00]{0,12}\d{3,4}[^()\x00]{0,10}"
    r"|(?P<from>\d{3,4})\s?[-–]\s?(?P<to>\d{3,4}))\)(?=[,.:])"
)
_ANY_YEAR = late(r"(?<!\d)(?:1[4-9]|20)\d\d(?!\d)")


def without_life(draft: Draft, who: Authors) -> Authors:
    """The author with the text going on behind the dates of a life: "(1806-1873)", "(d. 732 A.H.)".

    Two years are those of a life where a whole life is between them and the year of issue stands behind. No field
    holds when an author lived: the words stay unparsed.
    """
    text = draft.masked
    match = _LIFE.match(text, who.after)
    if match is None:
        return who
    if not match["word"]:
        years = int(match["to"]) - int(match["from"])
        if not 14 < years < 110 or not _ANY_YEAR.search(text, match.end()):
            return who
    draft.cover(*match.span())
    return who._replace(after=match.end())


_PARTS_OF_BOOKS = (
    r"Introduction|Foreword|Preface|Afterword|Epilogue|Prologue|Einleitung|Vorwort|Nachwort|Préface|Introduzione"
    r"|Prefazione|Prólogo"
)
_PART_OF = late(rf"(?P<part>(?:An?\s)?(?:{_PARTS_OF_BOOKS}))\s(?P<to>to|zu|zum|zur|à|a)\s(?=[[:upper:]“\"«])")


def part_of(draft: Draft, begin: int) -> int:
    """Propose "Introduction" as the title where "Introduction to The Culture of Print, edited by ..., 1–10" goes on so.

    A book can be called "Introduction to Algorithms": only with an editor or author of the whole, and pages, it is
    a part.
    """
    match = _PART_OF.match(draft.masked, begin)
    if match is None or not (draft.has("editor") or ", by " in draft.masked[match.end() :]):
        return begin
    if not draft.has("page") and not re.search(
        r"[,\x00]\s(?:[xvil]+|\d+)[-–](?:[xvil]+|\d+)\.\s", draft.masked[match.end() :]
    ):
        return begin
    draft.propose("title", Title(text=match["part"]), match.span("part"), 0.9, "part-of")
    draft.label(match.span("to"))
    draft.cover(match.start(), match.end())
    draft.facts.part_of = True
    draft.vote("chapter", 5.0)
    return match.end()


def short_note(draft: Draft, who: Authors) -> Authors:
    """The family name alone where "Kissinger, Diplomacy" is all that stands before a page."""
    text = draft.masked
    if not who.inverted or who.role or not draft.has("page") or text[who.after :].replace(MASK, "").strip(" .,"):
        return who
    family, comma, given = text[who.start : who.end].partition(",")
    words = given.split()
    if not comma or not words or "." in given or words[0].casefold() in GIVEN_NAMES:
        return who
    end = who.start + len(family)
    return Authors(who.start, end, "", end, False)


def may_be_author(draft: Draft, who: Authors) -> bool:
    """Whether what follows can be a title: names before a bare locator, or a whole entry of names, are none."""
    text = draft.masked
    rest = text[who.after :].lstrip(" .,:;")
    if not rest.strip(MASK + " ."):
        return not draft.has("title") and bool(rest)
    if _edited_title(draft, who):
        return False
    after = text[who.after : who.after + 1]
    if after == "," and not who.inverted and not who.role and not who.body:
        nxt = text[who.after + 1 :].lstrip()[:1]
        if nxt.isdigit():
            year = YEAR.match(text, who.after)
            return bool(year and year["year"] and year_closes(text, year) and text[year_end(year) :].strip(" .,:;"))
    town = _IMPRINT_NEXT.match(rest.replace(MASK, " ").lstrip(" .,:;")) if who.body else None
    if town and is_place(town["place"]):
        return False  # "Encyclopaedia of Islam. 2nd ed. 12 vols. Leiden: Brill, 1960–2005."
    if after == "," and not who.inverted and _MONTH_NEXT.match(text, who.after):
        return False
    return not (who.body and after == "," and text[who.after + 1 : who.after + 3].strip()[:1].isdigit())


def _edited_title(draft: Draft, who: Authors) -> bool:
    """Whether what looks like a person is a title: its editor and the imprint are all that is behind it.

    "Nanni di Banco, a cura di L. Bellosi, Milano, Fabbri, 1966".
    """
    if who.inverted or who.role or who.body:
        return False
    if not any(p.reader == "roles" and p.spans[0].start - who.after in (1, 2) for p in draft.proposals):
        return False
    behind = draft.masked[who.after :].replace(MASK, " ").strip(" ,.;:()")
    first = re.split(r"[,:]", behind)[0].strip(" .")
    return not behind or behind[0].isdigit() or is_place(first) or is_publisher(first)


_IMPRINT_NEXT = late(
    r"(?P<place>[[:upper:]][^:.,\d]{2,30}(?:,\s[A-Z][\w.]{1,6})?):\s[[:upper:]][^.:]{2,60}(?:,\s\d|\s*\.?\s*$)"
)
_MONTH_NEXT = late(r",\s(?:\d{1,2}\s)?[A-Z][a-z]{2,8}\.?\s\d")
