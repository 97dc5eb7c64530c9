"""What the parts of Chinese, Japanese and Korean references look like."""

from __future__ import annotations

import re

from refkit.knowledge.east_asian import (
    CALL_LABELS,
    CHAIN,
    CONTAINED,
    DOCUMENT_NUMBERS,
    EDITED,
    EDITIONS_OF_THE_DAY,
    HELD,
    KEPT,
    LEADS,
    NEWSPAPERS,
    OF_A_DAY,
    OTHERS,
    PAPERS,
    REPOSITORIES,
    SERIES,
    THESES,
    TOWNS,
    TRANSLATED,
    WROTE,
)
from refkit.parse.forms.eastern.numbers import NUMBERS
from refkit.parse.forms.eastern.people import LETTER, PEOPLE, people
from refkit.parse.forms.shapes import Shape, as_printed, as_title, one_of
from refkit.read.eastern_dates import HAN_FIGURES
from refkit.read.eastern_dates import PATTERN as DATE

_AND_OTHERS = rf"(?:{one_of(OTHERS)}\s?)?"
_NAMED = rf"{LETTER}(?:[^\W\d_]|[·& '.-]){{0,40}}?"
_NUMBER_WORDS = "期号號호卷巻권집輯冊頁页쪽면年년月월"
_NO_NUMBER = rf"(?![第제]?\s?(?:\d+|[{HAN_FIGURES}]+)\s?[{_NUMBER_WORDS}]|[号號])"
_CALL_MARK = r"[^\s,、。;:()《》『』「」]"
_NO_PAGE = r"(?!第?\s?\d{1,4}(?:-\d{1,4})?\s?[页頁쪽])"
_CALL = rf"{_NO_PAGE}(?=[^,、。;]{{0,40}}\d){_CALL_MARK}(?:[^,、。;()《》『』「」]|\([^()]{{0,30}}\)){{0,60}}"
_HOUSE = rf"(?:[^\W\d_](?:[^\W\d_]|·|\s(?=[^\sA-Z])){{0,30}}?)??{one_of(REPOSITORIES)}"
_NO_DEGREE = r"(?<![博硕碩修]士)(?<![박석]사)"

SHAPES: dict[str, Shape] = {
    **NUMBERS,
    # persons and what they did
    "author": Shape(PEOPLE, people, OTHERS),
    "people": Shape(PEOPLE, people, OTHERS),
    "country": Shape(rf"[\[(〈]{LETTER}{{1,4}}[\])〉]", as_printed),
    "wrote": Shape(rf"{_AND_OTHERS}{one_of(WROTE)}", as_printed),
    "edited": Shape(rf"{_AND_OTHERS}[(]?{one_of(EDITED)}[)]?", as_printed),
    "translated": Shape(rf"{_AND_OTHERS}[(]?{one_of(TRANSLATED)}[)]?", as_printed),
    "society": Shape(rf"{LETTER}(?:[^\W\d_]|[ ·]){{2,30}}?", as_printed),
    # titles
    "bracketed": Shape(r"[^\n]{1,300}", as_title),
    "gloss": Shape(r"\[[A-Z][^\[\]\n]{2,200}\]", as_printed),
    "journal": Shape(rf"{LETTER}(?:[^\W\d_]|[ ·&'-]){{1,40}}", as_title),
    "site": Shape(rf"{LETTER}(?:[^\W\d_]|[\d· .-]){{1,30}}?", as_title),
    "series": Shape(rf"{LETTER}(?:[^\W\d_]|[\d·]){{0,24}}?{one_of(SERIES)}", as_title, (), "collection_title"),
    "in": Shape(one_of(CONTAINED), as_printed),
    "held": Shape(one_of(HELD), as_printed),
    "lead": Shape(rf"{one_of(LEADS)}\s?:?", as_printed),
    # imprints
    "place": Shape(rf"{LETTER}{{2,6}}(?:\s?[·/、]\s?{LETTER}{{2,5}})?", as_printed, (), "publisher_place"),
    "town": Shape(one_of(TOWNS), as_printed, (), "publisher_place"),
    "publisher": Shape(rf"{_NO_NUMBER}(?={LETTER}[^,、。;()]){_NAMED}(?:\({LETTER}{{2,6}}\))?", as_printed),
    "latin_publisher": Shape(r"[A-Z][A-Za-z&.,' -]{2,60}", as_printed),
    "university": Shape(rf"(?![博硕碩修學学]士|[박석]사){LETTER}(?:[^\W\d_]|[ ]){{1,40}}?{_NO_DEGREE}", as_printed),
    "genre": Shape(one_of(THESES), as_printed),
    # newspapers and days
    "edition_of_day": Shape(rf"付?{one_of(EDITIONS_OF_THE_DAY)}", as_printed),
    "day": Shape(rf"{DATE}\s?{one_of(OF_A_DAY)}", as_printed),
    # archives
    "archive": Shape(rf"{_HOUSE}(?:\s?{_HOUSE})?(?:\([^\W\d_]{{2,30}}\))?", as_printed),
    "kept": Shape(one_of(KEPT), as_printed),
    "collection": Shape(rf"{LETTER}(?:[^\W\d_]|[· -]){{1,40}}?", as_printed, (), "archive_collection"),
    "papers": Shape(rf"{LETTER}(?:[^\W\d_]|[· -]){{1,30}}?{one_of(PAPERS)}", as_printed, (), "archive_collection"),
    "call_label": Shape(one_of(CALL_LABELS), as_printed),
    "locator": Shape(_CALL, as_printed, (), "archive_location"),
    "labelled_locator": Shape(r"[^,、。;]{1,60}?", as_printed, (), "archive_location"),
    "tail_locator": Shape(
        rf"{LETTER}?\s?[\d{HAN_FIGURES}][\d{HAN_FIGURES}\s-]{{0,20}}", as_printed, (), "archive_location"
    ),
    "chain": Shape(
        rf"(?![档檔]案[号號]){one_of(CHAIN)}[号號]?\s?:?\s?\d[^。]{{0,60}}", as_printed, (), "archive_location"
    ),
    # what is passed over
    "detail": Shape(
        rf"(?:第\s?\d{{1,3}}\s?[章節节話部]|제\s?\d{{1,3}}\s?[장절]|\d{{2,4}}\s?p|{one_of(DOCUMENT_NUMBERS)}\s?\d{{1,4}})",
        as_printed,
    ),
}
"""The shapes of all parts that the forms of this room use."""

_NEWSPAPER = re.compile(rf"(?<![会會学學史研彙汇年月季]){one_of(NEWSPAPERS)}$")


def newspaper_named(title: str) -> bool:
    """Whether a title in brackets is a newspaper's: 朝日新聞, but no 会報."""
    return bool(_NEWSPAPER.search(title))
