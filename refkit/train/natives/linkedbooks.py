"""LinkedBooks: notes and bibliographies of books on Venice, read by machine: books, articles, and archives.

An article's journal is a second title, an editor a second author; in a chain of an archive each step has a label of
its own, where we know an archive, the series of its papers, and the place in them. Pages that were read badly are the
larger half, and are left out by signs of it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from refkit.train.natives.roles import Labelled, Native, Piece, Roles, located, once, painted
from refkit.train.natives.sheet import Sheet, Stretch, Unclear, is_number, marked
from refkit.train.spans import folded

_READ_WRONG = re.compile(
    r"""[\\|^~•■®©¬_*}{<>]
    | \b(?:voi|Voi|fase|Ili|Vili|Xili|lì|eli|tose|Se)\b  # vol., fasc., III, VIII
    | [a-zà-ù][A-ZÀ-Ù]{2} | \b[A-ZÀ-Ù]{2,}[a-zà-ù]+\b
    | [^\W\d_][0-9] | [0-9][^\W\d_]{2,} | [α-ωΑ-Ω]
    | (?<=[a-zà-ù])(?<![a-zà-ù]{4}o)[-\u00ad]\ ?(?=[a-zà-ù])  # parted at a line's end; not "storico-artistico"
    | \s[’']\  | [’']{2} | \.\.\. | [.,]\ ?[.,]
    """,
    re.VERBOSE,
)
_ROLES = {
    "year": "date", "date": "date", "publicationplace": "place", "publisher": "publisher", "volume": "volume",
    "tomo": "volume", "publicationnumber-year": "volume-year", "pagination": "pages", "column": "columns",
    "series": "talk", "conjunction": "talk", "abbreviation": "talk",
}  # fmt: skip
_CONNECTS = frozenset(("in", "in:", "dans", "nel", "nella", "nei", "negli", "e", "a cura di", "in the"))


def from_linkedbooks(row: Native) -> Labelled:
    """The labels of a row; its `type` "primary" is a chain of an archive. Raises `Unclear` for what was read badly."""
    if _READ_WRONG.search(row["text"]):
        raise Unclear("read wrongly")
    sheet, pieces = located(row)
    return _archival(sheet, pieces) if row["type"] == "primary" else _printed(sheet, pieces)


# Books and articles


def _printed(sheet: Sheet, pieces: Sequence[Piece]) -> Labelled:
    roles: Roles = []
    titles = 0
    for at, (stretch, native) in enumerate(pieces):
        if native == "title":
            titles += 1
            roles += _titles(stretch, pieces[at - 1].native if at else "", titles)
        elif native == "author":
            roles.append((_person(stretch, titles), stretch))
        elif native == "other" and stretch.text.casefold().strip(" ,.") in _CONNECTS:
            roles.append(("talk", stretch))
        elif native in _ROLES:
            roles.append((_ROLES[native], stretch))
        else:
            raise Unclear(f"{native} has no label")
    once(roles)
    held = {role for role, _ in roles}
    if (
        "date" in held
        and not held & {"place", "container"}
        and any(role == "title" and _ONE_WORD_AT_END.search(stretch.text) for role, stretch in roles)
    ):
        raise Unclear("a place in a title")
    return painted(sheet, roles)


_SEVERAL = re.compile(r"\W*aa\.? ?vv", re.I)
_EDITORS = re.compile(r"\W*(?:a cura|a c\.|cur\.|ed\.|eds\.|edited|éd\.|hrsg|hg\.)", re.I)
_PAIR = re.compile(r"[^\W\d_]+, (?P<second>[^\W\d_]{3,})[,.:]*")
_ONE_WORD_AT_END = re.compile(r", [A-ZÀ-Ù][a-zà-ù]+[\s,.]*$")


def _person(stretch: Stretch, titles: int) -> str:
    """The role of a person: who stands behind a title is its editor, if that is said."""
    if _SEVERAL.match(stretch.text) or not stretch.text.strip(" ([")[:1].isalpha():
        raise Unclear("several authors")
    pair = _PAIR.fullmatch(stretch.text)
    if pair and not marked(folded(pair["second"]), "gn"):
        raise Unclear("two surnames or one name")
    if titles > 2 or (titles and not _EDITORS.match(stretch.text)):
        raise Unclear("a person behind a title")
    return "editor" if titles else "author"


_CITED = re.compile(r"[,.…\s]*\b(?:cit|op|loc)\b[\s.,]*$")
_QUOTED_END = re.compile(r"(?P<title>[^«“\"„»”]{8,}?),?\s(?P<journal>[«“][^«“»”]{3,}[»”])[\s,.]*")


def _titles(stretch: Stretch, before: str, count: int) -> Roles:
    """A title, or one with the journal behind it in quotation marks; the second title is what holds the first."""
    cited = _CITED.search(stretch.text)
    if cited:
        stretch = stretch.part(0, cited.start())
    both = _QUOTED_END.fullmatch(stretch.text) if count == 1 else None
    if both:
        return [
            ("title", stretch.part(0, both.end("title"))),
            ("container", stretch.part(both.start("journal"), both.end("journal"))),
        ]
    _ask_for_more(stretch.text)
    if count == 1:
        return [("title", stretch)]
    if before in ("conjunction", "other") or stretch.text[:1] in '«“"':
        return [("container", stretch)]
    raise Unclear("a second title")


_HOLDS_MORE = re.compile(r"[,.] in [«“A-Z]|[,.] ed\.|a cura di|\bcit\.|collana|[,.]\s?[«“\"]")


def _ask_for_more(title: str) -> None:
    """Raises `Unclear` for a title that holds a place, a volume, a page, or what contains it."""
    whole = title.strip(" ,.;:")
    last = re.split(r"[,.;]\s+", whole)[-1]
    words = [folded(word) for word in re.findall(r"\w+", last)]
    if words and last != whole and len(words) <= 2 and marked(words[-1], "pl"):
        raise Unclear("a place in a title")
    numbered = words and is_number(words[-1]) and not re.search(r"\d{4}", last)
    if numbered or (words and len(words[-1]) < 6 and marked(words[-1], "pa", "vo")):
        raise Unclear("numbers in a title")
    if _HOLDS_MORE.search(title):
        raise Unclear("more than a title")


# Archives


_CHAIN = frozenset(
    ("box", "registry", "folder", "filza", "cartulation", "foliation", "numbered_ref", "ref", "column", "volume",
     "tomo", "pagination")
)  # fmt: skip


def _archival(sheet: Sheet, pieces: Sequence[Piece]) -> Labelled:
    """A chain: the archive, the series of its papers (AK), and from the first number on the place in them (AL)."""
    roles: Roles = []
    chain: list[tuple[str, int]] = []
    for stretch, native in pieces:
        if native == "archive_lib":
            roles.append(("archive", stretch))
        elif native == "archivalreference":
            chain += _series_and_shelfmark(sheet, stretch)
        elif native in _CHAIN:
            chain += [("AL", i) for i in sheet.of(stretch)]
        elif native in ("date", "year"):
            roles.append(("date", stretch))
        elif native in ("abbreviation", "conjunction"):
            roles.append(("talk", stretch))
        else:
            raise Unclear(f"{native} has no label in a chain")
    once(roles)
    names = [role for role, _ in roles]
    if names.count("date") > 1 or not chain:
        raise Unclear("more than one document")
    _paint_chain(sheet, chain, "archive" in names)
    return painted(sheet, roles)


_LOCATOR_AT_END = re.compile(
    r"[\s,]+(?:busta|buste|b|reg|registro|filza|fz|c|cc|f|ff|n|mss?|vol|fasc|pos|p)\.?[\s,]*$", re.I
)
_SHELFMARK = re.compile(r"\b(?:cod|codd|ms|mss|cl|classe|it|lat|perg|manoscritt[oi]|fondo? [A-Z]\b)\b|\d", re.I)
_SMALL_HEAD = re.compile(r"(?:ms|mss|cod|reg|b)\b")


def _series_and_shelfmark(sheet: Sheet, stretch: Stretch) -> list[tuple[str, int]]:
    """The tokens of a reference to papers: up to the piece with the first number or shelfmark they are the series."""
    if stretch.text[:1].islower() and not _SMALL_HEAD.match(stretch.text):
        raise Unclear("a chain without its head")
    at_end = _LOCATOR_AT_END.search(stretch.text)
    marks = (piece.start() for piece in re.finditer(r"[^,;]+", stretch.text) if _SHELFMARK.search(piece[0]))
    border = stretch.start + min(next(marks, len(stretch.text)), at_end.start() if at_end else len(stretch.text))
    return [("AK" if sheet.tokens[i].end <= border else "AL", i) for i in sheet.of(stretch)]


def _paint_chain(sheet: Sheet, chain: Sequence[tuple[str, int]], has_archive: bool) -> None:
    """Labels a chain: one series, then one location; anything else is not one chain."""
    series = [i for label, i in chain if label == "AK"]
    places = [i for label, i in chain if label == "AL"]
    for held, label in ((series, "AK"), (places, "AL")):
        if held and held != list(range(held[0], held[-1] + 1)):
            raise Unclear("a chain in pieces")
        sheet.value(held, label)
    if not (places or has_archive) or (series and places and series[-1] > places[0]):
        raise Unclear("a chain in another order")
