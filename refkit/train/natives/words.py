"""Labels what is kept in its words: titles, containers, series, editions, imprints, addresses."""

from __future__ import annotations

import re

from refkit.train.natives.people import LEADS_IN
from refkit.train.natives.sheet import Sheet, Stretch, Unclear, is_number, marked, paint_accessed

_ADDRESS = re.compile(r"<?(?:https?://|www\.)\S+|\b10\.\d{4,9}/\S+")
_SPOILT = re.compile(r"[{}\\<>=^~|�_]|\.\s?\.\s?\.|\w- \w")


def is_spoilt(text: str) -> bool:
    """Whether a text has marks of broken conversion: braces, backslashes, tags, words that a line's end parted."""
    return bool(_SPOILT.search(_ADDRESS.sub("", text)))


_QUOTES = {"“": "”", "«": "»", "„": "“", '"': '"'}
_MORE_THAN_TITLE = re.compile(r"//\s*\w|[,.]\s[«“\"]\s?[^\W\d_]|^[^“«„‚]*[”»].*\w")
_TITLE_WORD = re.compile(r"[^\W\d_]{3}|[\u3040-\u9fff\uac00-\ud7a3]")
_MOST_IN_TITLE = 45


def paint_title(sheet: Sheet, stretch: Stretch) -> None:
    """A title; its marks are no tokens. What goes on behind the quotation marks that opened it is more than a title."""
    words = stretch.text.strip()
    closing = _QUOTES.get(words[:1], "")
    behind = words[words.rindex(closing) :] if closing and closing in words[1:] else ""
    if re.search(r"\w", behind) or _MORE_THAN_TITLE.search(words[1:]):
        raise Unclear("more than a title")
    held = list(sheet.of(stretch))
    while held and sheet.tokens[held[-1]].text in ("in", "In", "dans", "nel"):  # what leads to the container
        sheet.outside([held.pop()])
    if not held or len(held) > _MOST_IN_TITLE or not _TITLE_WORD.search(words):
        raise Unclear("no title")
    sheet.value(held, "TI")


_MORE_THAN_CONTAINER = re.compile(r",\s*\d{1,3}\W*$|\d\(\d|https?:|\bEds?\.\)")
_MOST_IN_CONTAINER = 30


def paint_container(sheet: Sheet, stretch: Stretch) -> None:
    """A journal or a book that holds the work, without "In"."""
    lead = LEADS_IN.match(stretch.text)
    held = sheet.of(stretch.part(lead.end() if lead else 0))
    if not 0 < len(held) <= _MOST_IN_CONTAINER or _MORE_THAN_CONTAINER.search(stretch.text):
        raise Unclear("no container")
    sheet.outside([i for i in sheet.of(stretch) if i not in held])
    sheet.value(held, "CT")


_BEFORE_SERIES = frozenset(("coll", "Coll", "collection", "of", "collana"))
_MOST_IN_SERIES = 14


def paint_series(sheet: Sheet, stretch: Stretch) -> None:
    """A series, without the number in it ("Folio Essais, 12"), and without "coll." before it."""
    held = list(sheet.of(stretch))
    while held and (is_number(sheet.word(held[-1])) or marked(sheet.word(held[-1]), "is", "vo")):
        sheet.outside([held.pop()])
    while held and sheet.tokens[held[0]].text in _BEFORE_SERIES:
        sheet.outside([held.pop(0)])
    if not 0 < len(held) <= _MOST_IN_SERIES:
        raise Unclear("no series")
    sheet.value(held, "CO")


def paint_edition(sheet: Sheet, stretch: Stretch) -> None:
    """An edition with its words, as editions are kept as printed."""
    words = sheet.words(stretch)
    if not any(marked(word, "en") for _, word in words) or len(words) > 6:
        raise Unclear("no edition")
    sheet.value([i for i, _ in words], "EN")


_SMALL_HEAD = r"^\W*(?![A-ZÀ-Þ])[a-zß-ÿ]"


def _as_it_stands(sheet: Sheet, stretch: Stretch, label: str, most: int, odd: str) -> None:
    """Labels a stretch of at most so many tokens as a whole, unless it holds what is `odd` in it."""
    held = sheet.of(stretch)
    if not 0 < len(held) <= most or re.search(odd, stretch.text):
        raise Unclear(f"an odd {label}")
    sheet.value(held, label)


def paint_publisher(sheet: Sheet, stretch: Stretch) -> None:
    """A publisher as it stands."""
    _as_it_stands(sheet, stretch, "PU", 12, r"\d{3}|:\s*\w|[“«\"]|https?:|^\W*[sS]\.\s?[nNeE]\.")


def paint_place(sheet: Sheet, stretch: Stretch) -> None:
    """A place as it stands."""
    _as_it_stands(sheet, stretch, "PL", 7, rf"\d|:\s*\w|[“«\"]|{_SMALL_HEAD}|^\W*[sS]\.\s?[lL]\.")


def paint_archive(sheet: Sheet, stretch: Stretch) -> None:
    """A repository as it stands; one without its first word ("di Stato in Modena") is none."""
    _as_it_stands(sheet, stretch, "AR", 20, rf"\d|{_SMALL_HEAD}")


def paint_genre(sheet: Sheet, stretch: Stretch) -> None:
    """A kind of work ("PhD thesis"); one with a number holds more."""
    held = sheet.of(stretch)
    if not 0 < len(held) <= 5 or re.search(r"\d", stretch.text):
        raise Unclear("no genre")
    sheet.value(held, "GE")


def paint_address(sheet: Sheet, stretch: Stretch) -> None:
    """An address or a DOI, and the day of access beside it; what leads up to it is talk."""
    whole = [i for i, word in sheet.words(stretch) if word.startswith(("http", "www.", "10."))]
    if len(whole) != 1:
        raise Unclear("no address, or more than one")
    at = whole[0]
    if re.match(r"[\s._-]*[a-z0-9/]", sheet.text[sheet.tokens[at].end : stretch.end]):
        raise Unclear("an address in pieces")
    paint_accessed(sheet, stretch)
    sheet.talk.discard(at)
    sheet.value([at], "DO" if sheet.word(at).startswith("10.") or "doi.org/" in sheet.word(at) else "UR")


def paint_isbn(sheet: Sheet, stretch: Stretch) -> None:
    """An ISBN without its name."""
    words = sheet.words(stretch)
    held = [i for i, word in words if re.fullmatch(r"\d+x?|x", word)]
    if not 0 < len(held) <= 5 or held != list(range(held[0], held[-1] + 1)):
        raise Unclear("no ISBN")
    sheet.outside([i for i, _ in words if i not in held])
    sheet.value(held, "IB")
