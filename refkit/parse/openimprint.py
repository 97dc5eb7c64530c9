"""Proposer for the imprint without brackets: place, colon, publisher, as in "Ithaca: Cornell University Press, 1987".

Imprints in brackets and reprints are for `imprint`, places and publishers without a colon for `strewn`.
"""

from __future__ import annotations

import re

from refkit.knowledge.abbreviations import FIRMS
from refkit.parse.imprint import is_place, is_publisher, put
from refkit.parse.labels import labelled
from refkit.parse.proposal import MASK, Draft, trimmed
from refkit.read.dates import may_be_undated
from refkit.read.patterns import late, worded

# What may stand before a place: the mark that ends the title, or a dash between areas.
_BEHIND = r"(?:(?<=[.,?!”\"'’)\]»\x00])|(?<=\.\s[—–])|^)\s*"
_SHORTENED = r"Frankfurt(?:/M\.|/Main|/O\.|\sa\.\s?M\.)|(?:М|Л|СПб|M|L)\.(?:;\s(?:М|Л|СПб|L)\.)?"
# A town of up to four words, "Reinbek bei Hamburg"; its region: "N.Y", "D.C.", "Mass.", "MA".
_TOWN = r"\[?[^\W\d_][^\W\d_.’'/-]*(?:[\s/–-][^\W\d_(][^\W\d_’'-]*\.?){0,3}"
_REGION = r",\s(?:[A-Z]\.\s?[A-Z](?=:)|[A-Z]\.\s?[A-Z]\.(?:\s?[A-Z]\.)?|[A-Z][a-z]+\.?|[A-Z]{2})"
# More towns: "; Oxford", " and New York, NY".
_NEXT_TOWN = r"(?:\s?[;/–]\s?|,?\s(?:{joiners}|&)\s)[^\W\d_][^\W\d_]+(?:\s[^\W\d_]+)?"
_NEXT_REGION = r",\s(?:[A-Z]\.[A-Z]\.|[A-Z][a-z]{2,5}\.|[A-Z]{2})"
_PLACE = rf"{_SHORTENED}|{_TOWN}(?:{_REGION})?(?:{_NEXT_TOWN}(?:{_NEXT_REGION})?)*\]?"
_IN_STATE = r"\s\((?P<state>[A-Z]{2})\)|\s\[(?P<land>[A-Z][^\[\]]{2,14})\]"
_PLACE_COLON = worded(rf"{_BEHIND}(?P<place>{_PLACE})(?:{_IN_STATE})?\s?:\s*(?P<pub>[^\x00:()]{{2,110}})")
_TURNED = late(r"[^.;\x00]{3,40}?(?=\.?\s*(?:\x00|$|[12]\d{3}))")
_DATED = late(r"[[:upper:]][^,.;]{2,60}(?:,\s\[?(?:1[4-9]|20)\d\d\]?\s*(?:[.\x00(]|$)|,?\s*$)")
_FOUR_DIGITS = late(r"\d{4}")


def imprint_open(draft: Draft, start: int) -> bool:
    """Propose place and publisher without brackets behind `start`; whether they are there."""
    return any(_turned(draft, found) or _stands(draft, found) for found in _PLACE_COLON.finditer(draft.masked, start))


def _turned(draft: Draft, found: re.Match[str]) -> bool:
    """Propose publisher and place where they are turned round: "Princeton University Press: Princeton, NJ"."""
    house = found["place"].strip("[] ")
    if is_place(house) or not is_publisher(house):
        return False
    place = _TURNED.match(found["pub"])
    if place is None or not is_place(place[0].strip(" ,.")):
        return False
    put(draft, "publisher", found.span("place"), 0.85)
    at = found.start("pub")
    put(draft, "publisher_place", trimmed(draft.masked, at, at + place.end(), " ,."), 0.85)
    return True


def _stands(draft: Draft, found: re.Match[str]) -> bool:
    """Propose place and publisher where one of them is known, or the entry or a year closes them."""
    known = is_place(found["place"].strip("[] "))
    if not known and not _may_be_house(draft, found):
        return False
    at = found.start("pub")
    end = _publisher_end(found["pub"], draft.signed[slice(*found.span("pub"))])
    house = trimmed(draft.masked, at, at + end, " ,;:")
    if house[1] <= house[0]:
        return False
    place = (found.start("place"), _place_end(found))
    put(draft, "publisher_place", trimmed(draft.masked, *place, " []"), 0.92 if known else 0.8)
    put(draft, "publisher", _without_stop(draft.masked, _with_second(draft.masked, house)), 0.92)
    return True


def _may_be_house(draft: Draft, found: re.Match[str]) -> bool:
    """Whether what stands behind the colon of an unknown place is a publisher: by its words, or by what closes it.

    A colon without a blank leads in a publisher only behind a town that is known.
    """
    if draft.masked[found.start("pub") - 1] == ":":
        return False
    if is_publisher(found["pub"].split(".")[0]):
        return True
    year = _FOUR_DIGITS.search(found["pub"]) or draft.masked[found.end() : found.end() + 1] == MASK
    return bool(year and _DATED.match(found["pub"]))


def _place_end(found: re.Match[str]) -> int:
    """Where a place ends, with the state or country in brackets behind it."""
    within = "state" if found["state"] else "land" if found["land"] else ""
    return found.end(within) + 1 if within else found.end("place")


# "Washington: Woodrow Wilson Center Press; Stanford: Stanford University Press": two houses, one field.
_SECOND_IMPRINT = late(
    r";\s(?P<place>[[:upper:]][^;:\x00()]{2,40}):\s(?P<pub>[[:upper:]][^.;:,\x00()]{2,60}?)(?=,\s|\.|\s*\x00|\s*$)"
)


def _with_second(text: str, house: tuple[int, int]) -> tuple[int, int]:
    """A publisher with the second place and publisher behind it."""
    second = _SECOND_IMPRINT.match(text, house[1])
    if second and is_place(second["place"]) and is_publisher(second["pub"]):
        return house[0], second.end()
    return house


_KEEPS_STOP = late(rf"\b[A-Z]\.$|\b(?:{'|'.join(FIRMS)})\.$")


def _without_stop(text: str, house: tuple[int, int]) -> tuple[int, int]:
    """A publisher without the stop of the sentence; "Knopf Inc." has one of its own."""
    start, end = house
    if text[end - 1 : end] == "." and not _KEEPS_STOP.search(text[start:end]):
        return start, end - 1
    return house


# Where a publisher's name ends: a stop, a semicolon, a year ("c1987", "[1987]"), a word for none, pages, a volume.
_END = (
    r"\.(?=\s|$)|,?\s(?=\[?{undated})|[,;]?\s?(?=\[?(?:c\.\s?)?\b[c©]?[12]\d{3}\b)|;\s"
    r"|,\s(?={page|volume before}|{to_come})"
)
_ENDS = labelled(_END, undated="(?!)", to_come="(?!)")
_ENDS_IN_WORDS = labelled(_END, undated="{no_date}", to_come="{forthcoming}")
_HAS_STOP = late(rf"(?:[A-Z]\.)+[A-Z]|{'|'.join(FIRMS)}|St|U\.S|Dept|Assoc|Univ|Govt?|Print|Off|Gebr|[иі]м")


def _publisher_end(text: str, signed: str) -> int:
    """Where a publisher's name ends; `signed` is the same text with signs for labels."""
    for mark in (_ENDS_IN_WORDS if may_be_undated(text) else _ENDS).finditer(signed):
        if not mark[0].startswith(".") or not _is_own_stop(text, mark.start(), mark.end()):
            return mark.start()
    return len(text)


def _is_own_stop(text: str, at: int, behind: int) -> bool:
    """Whether a stop is one of the publisher's name: of an initial, a firm ("Co.") or "Изд-во вост. лит-ры"."""
    if text[behind : behind + 2].strip()[:1].islower():
        return True
    before = text[:at].split()
    last = before[-1] if before else ""
    if len(last) != 1 and not _HAS_STOP.fullmatch(last):
        return False
    after = text[behind:].strip()
    ends_firm = last in ("Co", "Inc", "Ltd", "Bros") and after[:1] not in (",", "&") and after[:3] != "and"
    return bool(after) and not ends_firm
