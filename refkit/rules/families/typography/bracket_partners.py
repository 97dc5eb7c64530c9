"""Where the partner of a lone bracket stood, by the form of what the two hold.

What a bracket holds in a reference is of few kinds: a year, a date, an issue, an edition, a role, an imprint, the
letters that a body is called by. Where the words beside a lone bracket have the form of one of them, its partner
belongs at their other end. Where the form leaves two places, nothing is said.
"""

from __future__ import annotations

from collections.abc import Callable
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from refkit.knowledge.english import MONTHS, SEASONS, SHORT_MONTHS
from refkit.knowledge.places import PLACES, REGIONS
from refkit.read.patterns import late
from refkit.rules.engine.list_evidence import YEAR

if TYPE_CHECKING:
    import re

    from refkit.model.types import ReferenceBase

_MONTH = rf"(?:{'|'.join((*MONTHS, *SHORT_MONTHS, *SEASONS))})\b\.?"
_LANGUAGES = (
    "Arabic|Armenian|Bulgarian|Chinese|Croatian|Czech|Danish|Dutch|English|Finnish|French|Georgian|German|Greek|Hebrew"
    "|Hungarian|Italian|Japanese|Korean|Latin|Norwegian|Persian|Polish|Portuguese|Romanian|Russian|Serbian|Slovak|Spanish"
    "|Swedish|Turkish|Ukrainian|Vietnamese"
)
_FORMS = (
    rf"(?P<date>(?P<day>\d{{1,2}} )?{_MONTH}(?:[-–/]{_MONTH})?(?: \d{{1,2}},|,)? {YEAR}"
    rf"|{YEAR}[a-z]?, {_MONTH}(?: \d{{1,2}}(?:[-–]\d{{1,2}})?)?(?!\d))"
    rf"|(?P<accessed>(?:[Ll]ast )?(?:[Aa]ccessed|[Rr]etrieved|[Cc]onsulted)(?: on)? [^()\[\];]{{4,30}}?{YEAR})"
    rf"|(?P<year>(?:ca?\. ?)?{YEAR}[a-z]?(?: ?[-–/] ?(?:\d{{2}}|{YEAR}))?)"
    r"|(?P<edition>(?:\d{1,2}(?:st|nd|rd|th)|[Rr]ev(?:ised|\.)|[Ss]econd|[Tt]hird|[Nn]ew|\d{1,2}\.)"
    r" (?:ed\.|edn\.?|edition|Aufl\.))"
    r"|(?P<role>(?:[Ee]ds?|[Hh]rsg|Hgg?|[Dd]ir|[Cc]oords?|[Cc]omps?|[Ee]dd|[Rr]ed|[Tt]rans|[Éé]ds?)\.|a cura di)"
    r"|(?P<pages>pp?\. ?\d{1,4}(?:[-–]\d{1,4})?)"
    rf"|(?P<language>(?:in|In) (?:{_LANGUAGES}))"
    r"|(?P<state>forthcoming|in press|unpublished|n\.d\.|abstract|PDF|dossier)"
)
_TOWN = r"[^\W\d_a-z][^\d()\[\]:,.]{2,25}"
_IMPRINT = (
    rf"|(?P<imprint>(?P<place>{_TOWN}(?:, [A-Z][A-Za-z.]{{1,5}})?): [^\d()\[\]:;“”\"]{{2,60}}, {YEAR}"
    rf"|(?P<town>{_TOWN}), {YEAR})"
)
_HELD = late(rf"(?:{_FORMS}{_IMPRINT})(?=[.,:;]|\s|$)")
_HELD_BEFORE = late(rf"(?<!\S)(?:{_FORMS}|(?P<issue>(?<=\d )\d{{1,3}}(?:[-–/]\d{{1,3}})?))$")
_IMPRINT_BEFORE = late(rf"(?P<head>[^()\[\]:;]{{3,120}}?)(?:: [^\d()\[\]:;“”\"]{{2,60}},|(?P<bare>,?)) {YEAR}$")
# What shows that the bracket held more: a list of towns, a longer edition, a preposition before the town.
_GOES_BEFORE = late(
    r"(?:[,:&/–-]|\b(?:and|und|et|y|e|[Rr]evised|[Rr]ev\.|[Ee]nlarged"
    r"|di|de|of|in|a|from|to|zu|von|à|at|the|für|for)) ?$"
)
_LABEL_BEFORE = late(r"\b(?:[Nn]os?|[Nn]r|[Vv]ols?|[Ii]ssue|[Pp]ts?)\.? $")
_IN_TITLE = late(r"[^\W\d_]{4}$")
_PRESS = late(r", [A-ZÀ-Þ][^,.\d]{2,40}, [A-ZÀ-Þ][^,.\d]{2,40},? \d{4}")
_SPAN = late(rf"{YEAR} ?[-–] ?(?:{YEAR}|\d\d)")  # of which a title treats: "A History (1918–1999)"
_DAY_BEFORE = late(r"\d\.$")  # "17. August 2021"
# The number of an entry: "[38] Hay, Ann".
_LABEL_OPEN = late(r"\[\d{1,3}(?= [^\W\d_a-z])")
_LABEL_CLOSE = late(r"\d{1,3}(?=\] ?[^\W\d_a-z])")
_WORD_START = late(r"(?<![^\s(])[^\W\d_a-z]")
_ISSUE = late(r"(?:\d{1,3}(?:[-–/]\d{1,3})?|suppl?\.? ?\d{0,3})(?=[.,:;]| \d| ?:)")
_GOES_ON = late(r"[.:;]|,? ?$|, ?(?:pp?\. ?)?\d|,? [^\W\d_a-z]|,? [“\"‘'«]|, (?:pp?|vol|no|doi|https?|in|arXiv)\b")
_INITIALS = late(r"(?:\b[^\W\d_a-z]{1,3}\.?|\bet al\.|^[^\W\d_a-z][^,\d]{1,30}, [^\W\d_a-z][^,.\d]{0,25}\.?),?\s?$")
_NAME = late(r"(?:[^\W\d_a-z][\w’'-]*\.?|\bet al\.),?\s?$")
_LETTERS = late(r"[^\W\d_a-z][\w’'-]{1,9}(?![\w’'-])")
_MORE_LETTERS = late(r" (?:\d|[^\W\d_a-z]{2})")
_LETTERS_BEFORE = late(r"(?<!\S)[^\W\d_a-z][\w’'-]{1,9}$")
_FIRSTS = late(r"(?<![\w’'])[^\W\d_]")


class Partner(NamedTuple):
    """Where a lone bracket's partner belongs, what the two hold, and whether the form alone is sure.

    `named`: names stand before the bracket, so that a reader should see its names end there.
    """

    at: int
    kind: str
    sure: bool
    named: bool = False


def partner_of(text: str, at: int) -> Partner | None:
    """The partner of the bracket at `at`; None where the form does not tell it."""
    if text[at] in "[]":
        label = _LABEL_OPEN.match(text) if text[at] == "[" else _LABEL_CLOSE.match(text)
        if label and at in (0, label.end()):
            return Partner(label.end() if at == 0 else 0, "number of the entry", True)
    found = _closing(text, at) if text[at] in "([" else _opening(text, at)
    return found if found is None or text[at] in "()" else found._replace(sure=False)


def _closing(text: str, at: int) -> Partner | None:
    """Where the bracket that opens at `at` closes."""
    start = at + 1
    before = text[max(0, at - 40) : at]
    behind_number = before.rstrip()[-1:].isdigit()
    if behind_number:
        issue = _ISSUE.match(text, start)
        if issue:
            return Partner(issue.end(), "issue", True)
    held = _HELD.match(text, start)
    if held is None:
        letters = _LETTERS.match(text, start)
        called = (
            letters is not None and not _MORE_LETTERS.match(text, letters.end()) and _are_initials(letters[0], before)
        )
        return Partner(letters.end(), "name in letters", True) if letters and called else None
    kind, end = _kind(held), held.end()
    following = text[end : end + 1]
    in_physics = behind_number and kind == "year" and text[end : end + 2].strip().isdigit()  # B133 (1978) 315
    if kind in ("year", "date", "imprint") and not in_physics and not _GOES_ON.match(text, end):
        return None
    if kind == "role" and following not in tuple(",:;"):
        return None  # a name follows, which the bracket may hold too
    if kind == "imprint" and held["town"] and not _is_town(held):
        return None
    named = kind in ("year", "date") and not behind_number and _are_names(text[:at])
    tight = following in tuple(".:;,") or end == len(text.rstrip())
    sure = {
        "date": tight,
        "accessed": tight,
        "year": (behind_number and (tight or in_physics)) or (named and _has_initials(text[:at]) and following != ","),
        "edition": True,
        "language": True,
        "imprint": _is_town(held) and tight,
    }.get(kind, False)
    return Partner(end, kind, sure, named)


def _opening(text: str, at: int) -> Partner | None:
    """Where the bracket that closes at `at` opens."""
    floor = max(0, at - 120)
    window = text[floor:at]
    town, bare = _town_before(window)
    if town >= 0:
        return None if _GOES_BEFORE.search(window[:town]) else Partner(floor + town, "imprint", not bare)
    held = _HELD_BEFORE.search(window)
    if held is None or not window[held.start() - 1 : held.start()].isspace():
        letters = _LETTERS_BEFORE.search(window)
        called = letters is not None and _are_initials(letters[0], window[: letters.start()])
        return Partner(floor + letters.start(), "name in letters", True) if letters and called else None
    kind, start = _kind(held), floor + held.start()
    following = text[at + 1 : at + 2]
    if kind == "date" and held["day"]:
        if following != ":" and not _LABEL_BEFORE.search(window[: held.start()]):
            return None  # a day, or the volume of a journal
        start = floor + held.end("day")
    before = text[max(0, start - 40) : start].rstrip()
    if _GOES_BEFORE.search(before + " ") or (kind == "date" and _DAY_BEFORE.search(before)):
        return None
    behind_number = before[-1:].isdigit()
    if kind == "issue":
        return Partner(start, kind, at - start < 3) if following in tuple(",:.;") else None
    if kind == "year" and _SPAN.fullmatch(text, start, at) and not behind_number and _IN_TITLE.search(before):
        return Partner(start, "span of years", True) if _PRESS.match(text, at + 1) else None
    named = kind in ("year", "date") and not behind_number and _are_names(text[:start])
    initials = named and _has_initials(text[:start])
    if kind == "year" and not (behind_number or named):
        return None  # the end of an imprint or of a longer date: where that began is not told
    sure = {
        "date": (behind_number and following in tuple(":,.")) or (named and initials),
        "accessed": True,
        "year": (behind_number and following in (":", ",")) or (named and initials),
        "edition": True,
        "language": True,
    }.get(kind, False)
    return Partner(start, kind, sure, named)


def _kind(held: re.Match[str]) -> str:
    groups = held.groupdict()
    return next(
        k
        for k in ("date", "accessed", "year", "edition", "role", "pages", "language", "state", "imprint", "issue")
        if groups.get(k)
    )


def _are_names(head: str) -> bool:
    """Whether an entry's beginning may be names alone: no digit, no colon, no quotation mark. A reader has to agree."""
    return len(head) <= 600 and not any(c.isdigit() or c in ':“”"«»' for c in head) and bool(_NAME.search(head))


def _has_initials(head: str) -> bool:
    """Whether an initial, or "Family, Given", stands at the end of an entry's beginning: then it is names."""
    return bool(_INITIALS.search(head))


def _are_initials(letters: str, before: str) -> bool:
    """Whether capital letters are the initials of the words before them: "World Air Council WAC"."""
    capitals = "".join(c for c in letters if c.isupper())
    if len(capitals) < 3:
        return False
    firsts = "".join(m[0] for m in _FIRSTS.finditer(before)).upper()
    small = "".join(m[0] for m in _FIRSTS.finditer(before) if m[0].isupper())
    return firsts.endswith(capitals) or small.endswith(capitals)


def _town_before(window: str) -> tuple[int, bool]:
    """Where a known town begins whose publisher and year, or year, end the window, and whether no comma follows it.

    -1 for none.
    """
    imprint = _IMPRINT_BEFORE.search(window)
    if imprint is None:
        return -1, False
    end = imprint.end("head")
    starts = [m.start() for m in _WORD_START.finditer(window, max(0, end - 40), end)][-5:]
    for start in starts:  # the longest first: New York before York
        town, _, region = window[start:end].partition(", ")
        if town in PLACES and (not region or region in REGIONS):
            return start, imprint["bare"] == ""
    return -1, False


def _is_town(held: re.Match[str]) -> bool:
    """Whether an imprint begins with a known town."""
    town, _, region = (held["place"] or held["town"] or "").partition(", ")
    return town in PLACES and (not region or region in REGIONS)


_DATES = ("issued", "container_issued", "original_date", "event_date", "accessed")
_FIELDS = MappingProxyType(
    {
        "date": _DATES,
        "year": _DATES,
        "accessed": _DATES,
        "imprint": ("publisher", "publisher_place", *_DATES),
        "issue": ("issue", "volume", "number"),
        "edition": ("edition",),
        "pages": ("page",),
    }
)


def is_read(text: str, start: int, end: int, partner: Partner, read: Callable[[str], ReferenceBase | None]) -> bool:
    """Whether a reader of the mended text sees what the brackets hold as that, and the names end before them."""
    record = read(text)
    if record is None or record.provenance is None:
        return False
    fields = record.provenance.fields
    if partner.named:
        names = [s.end for key in ("author", "editor") if key in fields for s in fields[key].spans]
        if not any(start - 4 <= at <= start for at in names):
            return False
    wanted = _FIELDS.get(partner.kind)
    return wanted is None or any(
        s.start <= end and start <= s.end for key in wanted if key in fields for s in fields[key].spans
    )
