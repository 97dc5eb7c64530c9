"""Grammar of theses: degree, university, place and year, in brackets or behind the title.

"(Ph.D. diss., Columbia University, 1979)", "Thèse de doctorat, Paris", "дис. ... канд. ист. наук".
"""

from __future__ import annotations

import re

from refkit.parse.imprint import is_place
from refkit.parse.proposal import MASK, Draft, trimmed
from refkit.read.dates import find_dates
from refkit.read.patterns import late, worded

# "unpublished", and the German words for what was never printed.
_UNPRINTED = r"[Uu]nveröff(?:entlichte|\.)|[Uu]ngedr(?:uckte|\.)|[Mm]asch\.|[Pp]hil\."
_LETTERS = (
    r"Ph\.?\s?D\.?|D\.?\s?Phil\.?|M\.?\s?A\.?|M\.?\s?Sc\.?|M\.?\s?Phil\.?|B\.?\s?A\.?|M\.?\s?Litt\.?|Ed\.?D\.?"
    r"|J\.?S\.?D\.?"
)
_LEVELS = (
    r"Doctoral|[Dd]octoral|Master[’']?s?|[Mm]aster[’']?s?|Bachelor[’']?s|Senior|[Hh]onou?rs|[Uu]ndergraduate"
    r"|Habilitation"
)
_IN_ENGLISH = (
    rf"(?:(?:[Uu]npublished|[Uu]npubl\.|{_UNPRINTED})\s)?(?:{_LETTERS}|{_LEVELS})(?:\s\([^()]{{1,20}}\))?\s?"
    r"(?:[Dd]iss(?:ertation|\.)?|[Tt]hesis|[Ee]ssay)"
)
_IN_GERMAN = (
    rf"(?:(?:{_UNPRINTED}|[Jj]ur\.)\s)?[Dd]iss\.(?:\s?(?:phil|masch|iur)\.?)*|Phil\.\s?Diss\.|Dissertation"
    r"|Habil(?:itationsschrift|\.)|Magisterarbeit|Diplomarbeit|Masterarbeit"
)
_DOCTORAL = r"[Tt]h[èe]se (?:de doctorat(?:\s(?:d[’']|en\s|de\s)[a-zà-ÿ]{4,20})?|d[’']État|de \w+)"
_IN_ROMANCE = r"[Mm]émoire de (?:maîtrise|master)|[Tt]esis (?:doctoral|de \w+)|[Tt]esi di (?:laurea|dottorato)"
# A single word is one of a title, too, where it has a capital behind a comma, or goes on in small letters.
_ONE_WORD = (
    r"(?!(?<=,\s)[[:upper:]])(?<!\s[^\W\d_]\.\s){thesis}{sciences}?(?!\.?\s?\d)"
    r"(?=[,.:;)\]\x00](?!\s[a-zß-ÿа-яё])|$|\s[[:upper:](]|\s(?:in|at|presented|submitted)\s)"
)
_THESIS = worded(
    rf"[\(\[]?(?<![^\W_])(?P<genre>{{degree}}|{_ONE_WORD})"
    r"(?P<in>\s(?:in|at)\s[A-Z][\w ]{2,40}?(?=,))?[,.:;]?\s?(?:presented (?:to|at) )?"
    r"(?P<rest>[^()\[\]\x00]{0,160})[\)\]]?",
    degree=f"{_IN_ENGLISH}|{_IN_GERMAN}|{_DOCTORAL}|{_IN_ROMANCE}|[Uu]npublished thesis",
    sciences=r"(?:(?:\s?…|\s?\.{3})?\s(?:канд|докт|д-ра|кандидата|доктора)\.?\s(?:[а-яёіїє-]+\.?\s){1,3}наук)",
)
# Behind "University of X, " these towns say which campus it is, not where it stands.
_CAMPUSES = (
    "Berkeley", "Los Angeles", "San Diego", "Madison", "Chapel Hill", "Santa Barbara", "Davis", "Irvine",
    "College Park", "Lincoln",
)  # fmt: skip


def theses(draft: Draft, start: int, *, titled: bool) -> bool:
    """Propose degree, university, place and year of a thesis behind `start`; whether there was one.

    `titled`: whether the title stands before `start`. Else what stands there is a title, be it "Thesis and Antithesis".
    """
    if not draft.says("thesis"):
        return False
    found = _THESIS.finditer(draft.masked, start)
    match = next((m for m in found if _stands_apart(draft.masked, m) and (titled or _has_title(draft, start, m))), None)
    if match is None:
        return False
    degree = draft.text[slice(*match.span("genre"))].strip().rstrip(",")
    draft.propose("genre", degree, match.span("genre"), 0.95, "thesis")
    begin = match.start("rest")
    end = begin + _sentence(match["rest"])
    dates = find_dates(draft.masked, begin, end)
    if dates and dates[-1].date.precision:
        draft.propose("imprint_date", dates[-1].date, dates[-1].span, 0.95, "thesis")
        end = dates[-1].span.start
    _university(draft, *trimmed(draft.masked, begin, end, " ,;:.()" + MASK))
    draft.facts.imprint_start = match.start()
    draft.vote("thesis", 5.0)
    return True


def _stands_apart(text: str, match: re.Match[str]) -> bool:
    """Whether a mark or bracket stands before a thesis's word; a bare "Dissertation" may go on in a sentence."""
    at = match.start()
    if at and match["genre"] in ("Dissertation", "Thesis", "Tese") and text[at - 1] not in " ([,.":
        return False
    before = text[max(0, at - 2) : at].strip()[-1:]
    return before in ',.;:(\x00”"»’)' or match[0].startswith(("(", "["))


def _has_title(draft: Draft, start: int, match: re.Match[str]) -> bool:
    return bool(draft.masked[start : match.start()].strip(" .,:;()[]" + MASK))


_STOP = late(r"\.\s(?=[A-Z])")
_SHORTENED = late(r"\b(?:St|U|Univ|Üniv|Uniw|[Уу]н|Fak)$")


def _sentence(rest: str) -> int:
    """The length of what belongs to the thesis: up to the first stop, but that of "Univ."."""
    stop = _STOP.search(rest)
    return stop.start() if stop and not _SHORTENED.search(rest[: stop.start()]) else len(rest)


def _university(draft: Draft, start: int, end: int) -> None:
    """Propose the university, and its town behind a comma or before a colon."""
    words = draft.masked[start:end]
    if not words or MASK in words:
        return
    before, comma, last = words.rpartition(",")
    if comma and is_place(last) and last.strip() not in _CAMPUSES:
        cut = start + len(before)
        _put(draft, "publisher_place", trimmed(draft.masked, cut, end, " ,"), 0.85)
        end = cut
    elif ":" in words:
        cut = start + words.index(":")
        _put(draft, "publisher_place", (start, cut), 0.85)
        start, end = trimmed(draft.masked, cut, end, " :")
    house = draft.masked[start:end]
    town = "," not in house and is_place(house)  # "University of Alberta, Canada" is none
    _put(draft, "publisher_place" if town else "publisher", (start, end), 0.9)


def _put(draft: Draft, name: str, span: tuple[int, int], sure: float) -> None:
    value = draft.text[span[0] : span[1]].strip()
    if value:
        draft.propose(name, value, span, sure, "documents")
