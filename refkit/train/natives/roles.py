"""From a native row to its labels: where its stretches are in what the reader sees, and who labels each role."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from refkit.parse.tagger.labels import OUTSIDE
from refkit.parse.tagger.tokens import Token
from refkit.parse.view import view
from refkit.train.natives.numbers import paint_date, paint_pages, paint_volume, settle_dates
from refkit.train.natives.people import paint_names
from refkit.train.natives.sheet import Sheet, Stretch, Unclear, marked, paint_accessed
from refkit.train.natives.words import (
    is_spoilt,
    paint_address,
    paint_archive,
    paint_container,
    paint_edition,
    paint_genre,
    paint_isbn,
    paint_place,
    paint_publisher,
    paint_series,
    paint_title,
)

Native = Mapping[str, Any]
"""A line of a public set: `text`, `labels` (pairs of words and native label, in order), perhaps `type` and `fields`."""
Roles = list[tuple[str, Stretch]]
"""Stretches of a text with what they are, by the names of `PAINTERS`."""


class Labelled(NamedTuple):
    """The text of a reference as the reader sees it, its tokens and their labels."""

    text: str
    tokens: list[Token]
    labels: list[str]


class Piece(NamedTuple):
    """A stretch of a text and its native label."""

    stretch: Stretch
    native: str


PAINTERS: dict[str, Callable[[Sheet, Stretch], None]] = {
    "author": lambda sheet, stretch: paint_names(sheet, stretch, "AU"),
    "editor": lambda sheet, stretch: paint_names(sheet, stretch, "ED"),
    "translator": lambda sheet, stretch: paint_names(sheet, stretch, "TR"),
    "title": paint_title,
    "container": paint_container,
    "series": paint_series,
    "date": paint_date,
    "volume": paint_volume,
    "volume-year": lambda sheet, stretch: paint_volume(sheet, stretch, years=True),
    "issue": lambda sheet, stretch: paint_volume(sheet, stretch, "IS"),
    "number": lambda sheet, stretch: paint_volume(sheet, stretch, "NO"),
    "pages": paint_pages,
    "columns": lambda sheet, stretch: paint_pages(sheet, stretch, "col", "coll", "colonna"),
    "edition": paint_edition,
    "publisher": paint_publisher,
    "place": paint_place,
    "genre": paint_genre,
    "address": paint_address,
    "isbn": paint_isbn,
    "archive": paint_archive,
    "talk": paint_accessed,
}
"""Who labels a stretch of each role."""


def located(row: Native) -> tuple[Sheet, list[Piece]]:
    """The text of a row as the reader sees it, and where its labelled stretches are in it."""
    text = view(row["text"]).text
    pieces: list[Piece] = []
    at = 0
    for words, native in row["labels"]:
        wanted = " ".join(unicodedata.normalize("NFC", words).split())
        if native == "citation-number" and not text.startswith(wanted):
            continue  # a number of the list, which is no part of what is read
        start = text.find(wanted, at)
        if start >= 0:
            at = start + len(wanted)
            pieces.append(Piece(Stretch(start, at, wanted), native))
        elif native != "other":  # marks alone, which the view may step over
            raise Unclear("a stretch that is not found")
    return Sheet(text), pieces


def once(roles: Roles, *often: str) -> None:
    """Raises `Unclear` where a role stands more than once, but for talk, dates and those of `often`."""
    seen: set[str] = set()
    for role, _ in roles:
        if role in seen and role not in ("talk", "date", *often):
            raise Unclear(f"{role} twice")
        seen.add(role)


def painted(sheet: Sheet, roles: Roles) -> Labelled:
    """The labels of a text whose stretches have roles."""
    for role, stretch in roles:
        PAINTERS[role](sheet, stretch)
    settle_dates(sheet)
    return sound(sheet)


LEAST_TOKENS, MOST_TOKENS = 4, 120
_MOST_UNTOLD = 0.12


def sound(sheet: Sheet) -> Labelled:
    """What a sheet says. Raises `Unclear` if it is spoilt, too short or long, no reference, or leaves much untold."""
    held = {label for label in sheet.labels if label.isupper() and label != OUTSIDE}
    if not LEAST_TOKENS <= len(sheet.tokens) <= MOST_TOKENS:
        raise Unclear("too short or too long")
    if is_spoilt(sheet.text):
        raise Unclear("spoilt text")
    if not ({"TI", "AL", "AK"} & held) or len(held) < (2 if "AR" in held else 3):
        raise Unclear("no whole reference")
    untold = [
        i
        for i, label in enumerate(sheet.labels)
        if label == OUTSIDE and i not in sheet.talk and not is_label_word(sheet.word(i))
    ]
    if any(c.isdigit() for i in untold for c in sheet.tokens[i].text):
        raise Unclear("numbers without a label")
    if len(untold) > max(1, _MOST_UNTOLD * len(sheet.tokens)):
        raise Unclear("too much without a label")
    return Labelled(sheet.text, sheet.tokens, sheet.labels)


_LABEL_MARKS = (
    "ed", "tr", "co", "vo", "vs", "is", "pt", "pa", "ps", "lf", "in", "ac", "av", "en", "jo", "ea", "on", "dc", "di",
    "sa",
)  # fmt: skip
_MORE_LABEL_WORDS = frozenset(
    ("eds", "editors", "editor", "edited", "by", "hrsg", "hg", "doi", "url", "http", "https", "isbn", "cit", "op",
     "ibid", "ibidem", "loc", "ivi", "id", "idem", "pmid", "pp", "p", "页", "頁", "쪽", "호", "권", "제", "第", "卷",
     "期", "号", "巻")
)  # fmt: skip


def is_label_word(word: str) -> bool:
    """Whether a folded word says what stands beside it, and may well be of no field."""
    return word in _MORE_LABEL_WORDS or marked(word, *_LABEL_MARKS)
