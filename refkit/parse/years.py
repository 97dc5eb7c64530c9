"""The year in the second place of an author-date entry: where it is, whether it closes the author, what it says."""

from __future__ import annotations

import re
import sys
from functools import cache

from refkit.knowledge.documents import DOCUMENT_WORDS, LIST_LABELS
from refkit.knowledge.names import MONONYMS
from refkit.knowledge.words import forms, is_month, months
from refkit.model.parts import EdtfDate
from refkit.parse.bodies import Authors, is_body_name
from refkit.parse.proposal import MASK, Draft, trimmed
from refkit.read.bodies import is_body
from refkit.read.dates import find_dates, may_be_undated
from refkit.read.names import name_likeness
from refkit.read.patterns import late, worded

_YEAR_PARTS = {
    "year": r"(?P<year>(?:1[4-9]|20)\d\d)(?P<q>\?)?(?:\s?[-–/]\s?(?P<y2>\d{4}|\d{2}|(?<=/)\d|{present})(?!\d))?"
    r"(?P<suffix>[a-z](?![a-z]))?(?P<more>,\s(?:[^\W\d_]{3,10}\.?\s?\d{0,2}(?:[-–]\d{1,2})?|\d{1,2}\s[^\W\d_]{3,10}))?",
    "orig": r"(?P<orig>\s?\[(?:1[4-9]|20)\d\d\])?\s?(?P<close>[\)\]])?",
}
_BEFORE = r"[.,:;]?[\s\x00]*(?P<open>[\(\[])?[\s\x00]*(?P<circa>c(?:a|irca)?\.\s?)?"
_FIGURES = worded(_BEFORE + r"(?:{year}|(?P<word>(?!))){orig}", **_YEAR_PARTS)
_WORDS = worded(_BEFORE + r"(?:(?!){year}|(?P<word>{no_date|forthcoming})){orig}", **_YEAR_PARTS)
_FIRST_WORD = late(r"[.,:;]?[\s\x00]*[\(\[]?[\s\x00]*(?P<word>[^\W\d_]+)")


@cache
def _first_words() -> frozenset[str]:
    """How the words for no date and for a work to come begin."""
    every = (*forms("no_date"), *forms("forthcoming"))
    return frozenset(re.split(r"[^\w]", form, maxsplit=1)[0].casefold() for form in every)


class _Year:
    """The pattern of a year, or of what stands in its place ("n.d."), which is seldom there and long to compile."""

    def match(self, text: str, at: int = 0, limit: int = sys.maxsize) -> re.Match[str] | None:
        """The year that stands at a place, with marks and brackets around it."""
        found = _FIGURES.match(text, at, limit)
        first = _FIRST_WORD.match(text, at, limit) if found is None else None
        return _WORDS.match(text, at, limit) if first and first["word"].casefold() in _first_words() else found


YEAR = _Year()


YEAR_BEFORE = late(r"(?:^|[.,]\s|[.,]\s\()(?P<year>(?:1[4-9]|20)\d\d)\)?[.,]?\s*$")
_Y = r"(?:1[4-9]|20)\d\d"
_ORIGINAL = late(
    rf"\[(?P<a>{_Y})\](?=\s{_Y}[).,])|(?<=\s)\((?P<b>{_Y})\)(?=\s{_Y}\.)|(?<={_Y})\s?\[(?P<c>{_Y})\]"
    rf"|\(?(?P<label>[Oo]riginal(?:ly)? (?:work )?published(?: in)?|[Ff]irst published(?: in)?|[Oo]rig\. pub\."
    rf"|[Oo]rig\. publ\.|1re éd\.|1\. Aufl\.|1st ed\.)\s(?P<d>{_Y})\)?"
)


_ORIGINAL_HINT = late(r"[Oo]rig|irst p|1re|1st ed|1\. A")


def original_years(draft: Draft) -> None:
    """Propose the year of the first publication where it stands beside the year of issue, and cover it."""
    if "[" not in draft.masked and "(1" not in draft.masked and not _ORIGINAL_HINT.search(draft.text):
        return
    match = _ORIGINAL.search(draft.masked)
    if match is None:
        return
    year = next(match[g] for g in "abcd" if match[g])
    labels = (match["label"],) if match["label"] else ()
    draft.propose("original_date", EdtfDate(value=year), match.span(), 0.8, "original-year", labels)


def take_year(draft: Draft, match: re.Match[str]) -> None:
    """Propose the date of issue that `YEAR` matched, with its suffix and an original date in brackets."""
    if match["word"]:
        draft.propose("issued", EdtfDate(literal=match["word"]), match.span(), 0.9, "author-date")
        return
    first = match.start("open") if match["open"] else match.start("circa") if match["circa"] else match.start("year")
    end = match.end()
    end = year_end(match)
    if match["orig"]:
        draft.propose(
            "original_date",
            EdtfDate(value=re.sub(r"\D", "", match["orig"])),
            match.span("orig"),
            0.8,
            "author-date",
            cover=False,
        )
    if match["more"]:
        found = find_dates(draft.masked, match.start("year"), match.end("more"))
        if found and found[0].date.has_month:
            draft.propose("issued", found[0].date, (first, end), 0.97, "author-date")
            _suffix(draft, match)
            return
    value = match["year"]
    if match["y2"] and match["y2"].isalpha():
        value = f"{value}/.."
    elif match["y2"]:
        last = value[: 4 - len(match["y2"])] + match["y2"]
        if "/" in match[0] and len(match["y2"]) == 4 and int(last) > int(value) + 4:  # "(1867/1990)", as the APA has it
            draft.propose("original_date", EdtfDate(value=value), match.span("year"), 0.85, "author-date", cover=False)
            value = last
            last = "0"
        value = f"{value}/{last}" if int(last) > int(value) else value
    elif match["circa"]:
        value += "~"
    elif match["q"]:
        value += "?"
    draft.propose("issued", EdtfDate(value=value), (first, end), 0.9, "author-date")
    _suffix(draft, match)


def _suffix(draft: Draft, match: re.Match[str]) -> None:
    if match["suffix"]:
        draft.propose("year_suffix", match["suffix"], match.span("suffix"), 0.95, "author-date", cover=False)


_NAMED = (
    r"(?P<who>[^\d\x00“\"«„:;]{2,140}?)[.,]?\s*[\(\[]?(?:(?:1[4-9]|20)\d\d[a-z]?(?:[-–/]\d{2,4})?|{word})"
    r"[\)\]]?[.,:]?(?=\s)"
)
_BEFORE_YEAR = worded(_NAMED, word="(?!)")
_BEFORE_YEAR_OR_WORD = worded(_NAMED, word="{no_date}")


_NO_AUTHORS = DOCUMENT_WORDS | LIST_LABELS.keys()


def before_year(text: str, start: int) -> Authors | None:
    """What stands before a year in the second place of an entry, when it is neither person nor known body."""
    pattern = _BEFORE_YEAR_OR_WORD if may_be_undated(text[start : start + 170]) else _BEFORE_YEAR
    match = pattern.match(text, start)
    if not match:
        return None
    name = match["who"].strip(" ,.")
    if not name:
        return None  # ". 1963.": a dash that stood for the author above was stripped
    if name.split()[0].casefold() in DOCUMENT_WORDS and len(name.split()) > 2:
        return None  # "Draft of Presidential address on Dominican crisis, n.d."
    if (
        name.isalpha()
        and name.istitle()
        and text[match.end("who")] in ".,"
        and name.casefold() not in _NO_AUTHORS | months().keys()
    ):
        a, b = trimmed(text, start, match.end("who"), " ,.")
        return Authors(
            a, b, "", match.end("who"), False, name.casefold() in MONONYMS
        )  # "Banksy. 2005. Wall and Piece."
    doubtful = name.casefold() in LIST_LABELS or ". " in name or name_likeness(name) < 0.9
    if doubtful and not is_body(name):
        return None
    if ". " in name and not is_body_name(name.rpartition(". ")[2]):
        return None  # sentences before an imprint's year: "The Fog of War. Directed by ..., 2003"
    if any(d.date.has_month for d in find_dates(text, start, match.end())[:1]):
        return None  # the year is a full date's
    tail = text[match.end() - 1 : match.end()]
    if tail not in ".):" and "(" not in match[0]:
        return None
    a, b = trimmed(text, start, match.end("who"), " ,.")
    if text[b : b + 1] == "." and re.search(r"(?<![^\W_])[^\W\d_]$", text[a:b]):
        b += 1  # an initial keeps its stop
    return Authors(a, b, "", match.end("who"), False, is_body(name) or len(name.split()) > 2)


def year_end(match: re.Match[str]) -> int:
    """Where the year ends: without the words behind its comma when they are no month and day."""
    if match["more"] and not is_month(match["more"].strip(" ,.").split()[0]) and not re.match(r",\s\d", match["more"]):
        return match.start("more")
    return match.end()


def year_closes(text: str, match: re.Match[str]) -> bool:
    """Whether the year behind a name is author-date's: in brackets, or with a stop, comma or colon behind it."""
    if match["open"] and match["close"]:
        return True
    after = text[year_end(match) : year_end(match) + 2]
    word = match["word"] or ""
    if word and (word[-1] == "." or match["close"] or not after):
        return True  # but "undated draft letter" is a title's
    return (
        (after[:1] in ".,:" and (len(after) < 2 or after[1] in ' \x00"“‘«'))
        or after[:1] in ("“", MASK)
        or after in (" “", ' "', " :")
    )
