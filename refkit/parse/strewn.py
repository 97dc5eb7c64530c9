"""Proposer for places, publishers and years strewn over commas and stops, as in notes: "Paris, Masson, 1988".

What has brackets or a colon was read before (`imprint`, `openimprint`); what is left at last can only be a publisher, a
newspaper or a site.
"""

from __future__ import annotations

from refkit.parse.imprint import is_place, is_publisher, put
from refkit.parse.labels import labelled
from refkit.parse.periodicals import container, periodical_kind
from refkit.parse.proposal import MASK, Draft, trimmed
from refkit.read.dates import find_dates
from refkit.read.patterns import late

_UNCOVERED = late(r"[^\x00]+")
_CUT = late(r",\s|;\s|\.\s(?=[^\W\d_a-z])|\.?$|\s?[()]\s?|:\s")
_SHORTENED = late(r"\b(?:[A-Z]|St|Co|Bros|Inc|U\.S|Univ|Dept|Pub|Publ|Inst|Assoc|Gebr)$")

_Piece = tuple[int, int]


def strewn(draft: Draft, start: int) -> None:
    """Place, publisher and year over commas or stops, in any order, behind the title or container."""
    text = draft.masked
    pieces = _pieces(text, start)
    index = 0
    while index < len(pieces):
        piece = pieces[index]
        following = pieces[index + 1] if index + 1 < len(pieces) else None
        if following:
            _house_before_place(draft, text, piece, following)
            if _is_one_place(draft, text, piece, following):
                put(draft, "publisher_place", (piece[0], following[1]), 0.8)
                index += 2
                continue
        index += _take(draft, text, _without_year(draft, text, piece), following)


def _pieces(text: str, start: int) -> list[_Piece]:
    """What is left behind `start`, cut at marks; the stop of an abbreviation cuts nothing."""
    out: list[_Piece] = []
    position, _ = trimmed(text, start, len(text), ' ,.;:)”"' + MASK)
    for chunk in _UNCOVERED.finditer(text[position:]):
        base, at = position + chunk.start(), 0
        for cut in _CUT.finditer(chunk[0]):
            if cut[0].startswith(".") and cut.end() < len(chunk[0]) and _SHORTENED.search(chunk[0][at : cut.start()]):
                continue
            piece = trimmed(text, base + at, base + cut.start(), " ,;:.()[]" + MASK)
            if piece[1] > piece[0]:
                out.append(piece)
            at = cut.end()
    return out


def _house_before_place(draft: Draft, text: str, piece: _Piece, following: _Piece) -> None:
    """Propose the publisher before a known place: "Electa, Milano, 1988"."""
    if draft.has("publisher", "publisher_place", "url") or (draft.facts.quoted and not draft.facts.after_in):
        return
    words = text[slice(*piece)]
    named = words[:1].isupper() and len(words.split()) <= 8 and not any(c.isdigit() for c in words)
    if named and text[piece[1] : following[0]] == ", " and is_place(text[slice(*following)]) and not is_place(words):
        put(draft, "publisher", piece, 0.65)


def _is_one_place(draft: Draft, text: str, piece: _Piece, following: _Piece) -> bool:
    """Whether two pieces are one place, as "Cambridge, MA" is."""
    together = following[0] - piece[1] <= 2 and not draft.has("publisher_place")
    return together and is_place(text[piece[0] : following[1]])


_PLACE_AND_YEAR = late(r"(?P<where>\D{2,60}?)\s(?P<y>[12]\d{3}(?:[-/–]\d{2,4})?)")


def _without_year(draft: Draft, text: str, piece: _Piece) -> _Piece:
    """Propose the year of "Stuttgart 1991"; the piece before it."""
    start, end = piece
    found = _PLACE_AND_YEAR.fullmatch(text[start:end])
    if found is None or draft.has("issued", "imprint_date"):
        return piece
    dates = find_dates(text, start + found.start("y"), end)
    if not dates or not (is_place(found["where"]) or is_publisher(found["where"])):
        return piece
    draft.propose("issued", dates[0].date, dates[0].span, 0.85, "imprint")
    return start, start + found.end("where")


_PAPER_GENRE = late(r"(?<![^\W_])(?:[Rr]eport|Committee Print|[Hh]earings?|[Tt]estimony|[Tt]ranscript)(?![^\W_])")
_FIRM_GOES_ON = late(r"(?:Brown|Straus|Rinehart|Brace|Green|Inc|Ltd|LLC)\b")


def _take(draft: Draft, text: str, piece: _Piece, following: _Piece | None) -> int:
    """Propose a piece as the place, publisher or genre that it is; how many pieces that were ("Little, Brown")."""
    start, end = piece
    words = text[start:end]
    if is_place(words) and not draft.has("publisher_place"):
        put(draft, "publisher_place", piece, 0.8)
    elif is_publisher(words) and not draft.has("publisher"):
        if following and _FIRM_GOES_ON.match(text, following[0]) and is_publisher(text[start : following[1]]):
            put(draft, "publisher", (start, following[1]), 0.8)
            return 2
        put(draft, "publisher", piece, 0.8)
    elif _PAPER_GENRE.search(words) and not is_publisher(words):
        if not draft.has("genre"):
            draft.propose("genre", draft.text[start:end].strip(), piece, 0.6, "rest")
    elif _may_be_house(draft, words) and text[:start].rstrip().endswith((",", MASK, ":")):
        put(draft, "publisher", piece, 0.6)
    return 1


def _may_be_house(draft: Draft, words: str) -> bool:
    """Whether words that no table knows may be the publisher: its place is there, they have a capital and no number."""
    if draft.has("publisher") or not draft.has("publisher_place"):
        return False
    return words[:1].isupper() and len(words) < 70 and not any(c.isdigit() for c in words)


_FIRST_BEHIND = late(
    r"(?:[\s.,;:)\x00]|\((?=\x00))*(?P<name>[[:upper:]][^\x00]{2,80}?)(?=[.,]?\s*(?:\x00|$)|\.\s[—–]\s)"
)
_PAGED = labelled(r"[^,\x00]+(?=,\s(?:\x00|(?:{page before}\s?)?[A-Z]?\d))")
_DIGIT = late(r"\d")
_TOWN_FIRST = late(r"(?P<place>[[:upper:]][^:]{2,30}):\s(?=[[:upper:]])")


def leftovers(draft: Draft, start: int) -> None:
    """A last capitalised piece of a dated entry, when no publisher was found, is one; or a newspaper, or a site."""
    if draft.has("publisher", "archive", "container_title") or draft.facts.quoted:
        return
    if not draft.has("issued", "imprint_date") or _paper_or_site(draft, start):
        return
    text = draft.masked
    left = [trimmed(text, *chunk.span(), " ,.;:()[]") for chunk in _UNCOVERED.finditer(text, start)]
    left = [piece for piece in left if piece[1] - piece[0] > 2 and text[piece[0]].isupper()]
    if len(left) == 1:
        _last_piece(draft, *left[0])


def _paper_or_site(draft: Draft, start: int) -> bool:
    """Propose a name right behind the title as a newspaper or, with an address, as a site; whether it is one.

    "Water board to vote. (1987, October 2). Santa Fe New Mexican, A1": only a newspaper has a day, and no other facts.
    """
    first = _FIRST_BEHIND.match(draft.masked, start)
    if first is None:
        return False
    paged = _PAGED.match(draft.signed, first.start("name"))
    kind, sure = periodical_kind(paged[0] if paged else first["name"])
    dated = draft.get("issued") or draft.get("imprint_date")
    house = is_publisher(first["name"])
    untold = not house and not draft.has("author", "editor", "publisher_place", "url")
    if paged and not kind and untold and dated.has_day and not any(c.isdigit() for c in paged[0]):
        container(draft, *paged.span(), 0.7)
        draft.vote("newspaper_article", 3.0)
        return True
    data = draft.votes.get("dataset") or draft.votes.get("software")
    site = not house and not data and draft.has("url") and not draft.has("publisher_place")
    if (kind and dated.has_month and sure >= 1.5) or (site and ". " not in first["name"]):
        container(draft, *(paged.span() if paged and kind else first.span("name")), 0.7)
        draft.vote(kind or "web_document", max(sure, 1.5))
        return True
    return False


def _last_piece(draft: Draft, start: int, end: int) -> None:
    """Propose the only piece that is left as the publisher, with the place before a colon in it."""
    words = draft.masked[start:end]
    town = None if draft.has("publisher_place") else _TOWN_FIRST.match(words)
    if town:
        put(draft, "publisher_place", (start, start + town.end("place")), 0.6)
        put(draft, "publisher", (start + town.end(), end), 0.6)
    elif len(words.split()) <= 8 and ". " not in words and not _DIGIT.search(words):
        put(draft, "publisher", (start, end), 0.55)
