"""Where a title ends before an imprint in commas: "Title, Paris, Armand Colin, 1991", "Title, Lewisburg 1976".

`titles` asks for titles without quotation marks, `containers` and `series` for what ends as these do.
"""

from __future__ import annotations

from refkit.knowledge.words import is_month_or_season
from refkit.parse.imprint import is_place, is_publisher
from refkit.parse.proposal import MASK, Draft
from refkit.read.dates import may_be_undated
from refkit.read.patterns import late, worded

COMMA = late(r",\s")
PLACE_NEXT = late(r"(?<=[^\W\d_])\.\s(?P<place>[[:upper:]][^.:,\x00]{2,28}(?:,\s[A-Z][\w.]{1,6})?):\s")
"""The stop of a sentence, and the place of an imprint behind it."""

_ROUTE = late(r",\s(?P<piece>[^,.:\x00\d]+\s(?P<town>[[:upper:]][^\W\d_]+))(?=\.?\s*(?:\x00|$))")
_REGION = late(r",\s(?:[A-Z]{2}|[A-Z]\.\s?[A-Z]\.|[A-Z][a-z]{2,4}\.?):\s")


def _publisher_then_place(text: str, start: int, end: int, commas: list[int]) -> int:
    """For "Title, Publisher, Place." at the end of an author-date entry: the comma before the publisher, or 0."""
    tail = text[end : end + 2].strip()
    if tail and tail[0] not in "." + MASK:
        return 0
    for index in range(len(commas) - 1, max(len(commas) - 3, 0), -1):
        before, comma = commas[index - 1 : index + 1]
        if is_place(text[comma + 2 : end].strip(" .")) and _may_be_house(text[before + 2 : comma]):
            return before if before > start + 8 else 0
    return 0


def _may_be_house(words: str) -> bool:
    """Whether words before a place may be a publisher: by one of them, or a few with a capital and no number."""
    named = is_publisher(words) or (len(words.split()) <= 3 and words[:1].isupper())
    return named and not is_place(words) and not any(c.isdigit() for c in words)


def _imprint_apart(draft: Draft, end: int) -> bool:
    """Whether the imprint stands behind the title's end: in brackets, or as "Paris, Rome, and home. London: Cape"."""
    imprint = draft.facts.imprint_start
    if draft.has("publisher_place") and imprint is not None and imprint >= end - 2:
        return True
    behind = PLACE_NEXT.match(draft.masked, end)
    return behind is not None and is_place(behind["place"])


_HOUSE = (
    r"\s?:\s|,?\s?{year}|,\s[^,]{2,60},\s{year}|,\s[^,\x00]{2,70},?\s?\x00|\s?\x00"
    r"|,\s[^,.]{2,50},\s[^,.]{2,40},\s{year}"
)
_HOUSE_AND_YEAR = worded(_HOUSE, year=r"\d{4}")
_HOUSE_AND_WORD = worded(_HOUSE, year=r"(?:\d{4}|\[?{no_date|forthcoming})")
_HOUSE_AT_END = late(r",\s[^,\x00]{2,50}?(?=\.?\s*$)")


def _goes_on_as_imprint(draft: Draft, following: str) -> bool:
    """Whether a house, a year or nothing follows a town; "von Wien, Leipzig, Cassel nach Hamburg" is a route."""
    route = _ROUTE.match(following)
    if route and is_place(route["town"]) and not is_publisher(route["piece"]):
        return False
    house = _HOUSE_AT_END.match(following) if draft.has("issued") else None
    year = _HOUSE_AND_WORD if may_be_undated(following) else _HOUSE_AND_YEAR
    return year.match(following) is not None or bool(house and house[0].split()[-1][:1].isupper())


def imprint_in_commas(draft: Draft, start: int, end: int) -> int:
    """For "Title, Paris, Armand Colin, 1991" and "Title, Stuttgart 1991": the comma before the place."""
    text = draft.masked
    if _imprint_apart(draft, end):
        return end
    commas = [m.start() for m in COMMA.finditer(text, start, end)]
    if commas and draft.has("issued"):
        reverse = _publisher_then_place(text, start, end, commas)
        if reverse:
            return reverse
    for number, comma in enumerate(commas):
        if comma > start + 4 and _is_before_place(draft, comma, end, far=comma > start + 8):
            return comma
        if comma > start + 8 and _is_before_house(text, comma, end):
            earlier = commas[number - 1] if number else -1
            return earlier if earlier > start + 8 and _is_town_and_year(text, earlier, comma, end) else comma
    return _last_place(draft, start, end, commas)


def _piece_behind(text: str, comma: int, end: int) -> str:
    """What stands between a comma and the next mark or year, with the stop of an abbreviated place."""
    piece = _PIECE_END.split(text[comma + 2 : end], maxsplit=1)[0].strip(" .")
    if not 0 < len(piece) <= 40:
        return ""
    stopped = text[comma + 2 + len(piece) : comma + 3 + len(piece)] == "." and is_place(piece + ".")
    return piece + "." if stopped else piece  # "Frankfurt a. M. 1979"


def _is_before_place(draft: Draft, comma: int, end: int, *, far: bool) -> bool:
    """Whether a known place and an imprint's marks follow a comma; `far`: the title before it is no single word."""
    text = draft.masked
    if far and _TOWN_COLON.match(text, comma):
        return True  # "..., Ditzingen: Reclam 2018."
    place = _piece_behind(text, comma, end)
    behind = comma + 2 + len(place)
    region = _REGION.match(text, behind) if place and far else None
    if region and is_place(place + region[0].rstrip(": ")):
        return True
    if not is_place(place) or not _BEHIND_PLACE.match(text[behind : behind + 12].lstrip()):
        return False
    return _goes_on_as_imprint(draft, text[behind:])


def _is_before_house(text: str, comma: int, end: int) -> bool:
    """Whether a publisher follows a comma, and a year or another piece the publisher."""
    house = _piece_behind(text, comma, end)
    if not house or not is_publisher(house) or len(house.split()) > 7:
        return False
    return _BEHIND_HOUSE.match(_following(text, comma, house)) is not None


def _is_town_and_year(text: str, earlier: int, comma: int, end: int) -> bool:
    """Whether a town stands between two commas, and a year behind the publisher that follows.

    "El franquismo, Alcoy, Universidad de Alicante, 1999".
    """
    if not _TOWN.fullmatch(text[earlier + 2 : comma]):
        return False
    return _COMMA_YEAR.match(_following(text, comma, _piece_behind(text, comma, end))) is not None


def _following(text: str, comma: int, piece: str) -> str:
    """The first characters behind a piece that stands behind a comma."""
    at = comma + 2 + len(piece)
    return text[at : at + 12]


_PIECE_END = late(r",\s|\s\d{4}|\x00|:\s")
_BEHIND_PLACE = late(r"[,:]?\s?(?:\d{4}|[[:upper:]]|\x00|[lLdD][’']|il\s|la\s)|\.?$")
_BEHIND_HOUSE = late(r",?\s\d{4}|,\s|:\s")
_COMMA_YEAR = late(r",\s\d{4}")
_TOWN_AND_HOUSE = r"[[:upper:]][^\W\d_]+(?:[-\s/][[:upper:]][^\W\d_]+)?:\s[[:upper:]][^,:.()]{1,40}"
_TOWN_COLON = late(rf",\s{_TOWN_AND_HOUSE},?\s(?:1[5-9]|20)\d\d(?=\W*$|\s?\(|,\s(?:S|p|pp)\.)")
_TOWN = late(r"[[:upper:]][^\W\d_]{2,20}(?:[ -][[:upper:]][^\W\d_]{2,20})?")
_UNKNOWN_PLACE = late(
    r",\s(?P<place>[[:upper:]][^\W\d_]+(?:(?:-[^\W\d_]+)+|(?:\s?[–/-]\s?|\s)[[:upper:]][^\W\d_]+\.?){0,3})\s(?:1[4-9]|20)\d\d"
    r"(?:-\d{2,4})?$"
)
# "For the Soul of Mankind, Poughkeepsie, Vassar, 2007": town, house and year are the last three pieces of a note.
_UNKNOWN_HOUSE = r"[[:upper:]][^\W\d_]*\.?(?:\s(?:&|[a-z]{1,3}|[[:upper:]][^\W\d_]*)){0,4}"
_UNKNOWN_IMPRINT = late(
    rf",\s(?P<place>[[:upper:]][^\W\d_]+(?:[-\s][[:upper:]][^\W\d_]+){{0,2}}),\s{_UNKNOWN_HOUSE},\s(?:1[5-9]|20)\d\d$"
)


def _last_place(draft: Draft, start: int, end: int, commas: list[int]) -> int:
    """In notes, the comma before a last piece that is a town with a year ("Lewisburg 1976"), or a known town alone."""
    if not commas or not draft.facts.comma_behind or draft.has("issued", "imprint_date", "publisher", "archive"):
        return end
    town, comma = _unknown_town(draft.masked, start, end, commas)
    if town:
        draft.facts.town = town
        return comma
    dated = _FOUR_DIGITS.search(draft.text)
    return commas[-1] if not dated and is_place(draft.masked[commas[-1] + 2 : end].strip(" .")) else end


def _unknown_town(text: str, start: int, end: int, commas: list[int]) -> tuple[tuple[int, int] | None, int]:
    """A town that no table has, before a house and a year or a year alone, and the comma before it."""
    housed = _UNKNOWN_IMPRINT.match(text, commas[-3], end) if len(commas) > 2 and commas[-3] > start + 8 else None
    if housed:
        return housed.span("place"), commas[-3]
    last = _UNKNOWN_PLACE.match(text, commas[-1], end) if commas[-1] > start + 8 else None
    if last and not is_month_or_season(last["place"].split()[0]):
        return last.span("place"), commas[-1]
    return None, 0


_FOUR_DIGITS = late(r"\d{4}")
