"""The order of a list by the rules of the manuals, which no `cs:sort` can say.

Letter by letter on the head; quotation marks, brackets and a leading article do not count; a work by one author stands
before works by the same author with others, whatever middle initials do; then year and title in the style's order.
(CMOS 18, 13.69-13.71 and 15.17-18; APA 7, 9.44-9.49.)
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from typing import Any

from refkit.cite.style_needs import StyleNeeds

_ARTICLE = re.compile(r"^(?:the|an|a) (?=\S)", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]*>")
_PRESS = frozenset("article-newspaper article-magazine broadcast".split())
_EDITED = frozenset("article book classic collection graphic map pamphlet periodical report".split())
_LAST = 99999


def list_order_key(item: Mapping[str, Any], needs: StyleNeeds) -> tuple[Any, ...]:
    """A key that sorts composed items as a style with these needs files them."""
    names = _head_names(item, needs)
    title = letters(_ARTICLE.sub("", _bare(item.get("title"))))
    if names:
        first, *others = names
        rest = tuple((letters(_family(n)), letters(n.get("given", ""))) for n in others)
        head: tuple[Any, ...] = (letters(_family(first)), letters(_first_word(first.get("given"))), rest)
        form = letters(first.get("given", ""))
    else:
        head, form = (letters(_ARTICLE.sub("", _bare(_head_text(item, needs)))), "", ()), ""
    date = _date(item, needs)
    year, day = date[:1], date[1:]
    if needs.order == "author-title-year":
        return (*head, form, title, date)
    if needs.case == "sentence":
        return (*head, year, day, title, form)
    return (*head, form, year, title, day)


def letters(text: str) -> str:
    """A text as it is filed: letters and digits only, without accents, in small letters."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in decomposed if c.isalnum())


def _head_names(item: Mapping[str, Any], needs: StyleNeeds) -> list[Mapping[str, Any]]:
    kind = item.get("type")
    if kind == "broadcast" and item.get("container-title") and not item.get("author") and needs.case != "sentence":
        return list(item.get("host") or ())  # a programme is known by its name
    for role in ("author", "director", "composer", "host", "performer"):
        if item.get(role):
            return list(item[role])
    if kind in _EDITED:
        for role in ("editor", "compiler"):
            if item.get(role):
                return list(item[role])
    return []


def _head_text(item: Mapping[str, Any], needs: StyleNeeds) -> object:
    container = item.get("container-title-short") or item.get("container-title")
    if item.get("type") in _PRESS and container and (needs.case != "sentence" or not item.get("title")):
        return container
    return item.get("title") or item.get("genre") or container or ""


def _family(name: Mapping[str, Any]) -> str:
    if name.get("literal") and not name.get("family"):
        return _ARTICLE.sub("", str(name["literal"]))
    return " ".join(str(name[k]) for k in ("non-dropping-particle", "family") if name.get(k))


def _first_word(given: object) -> str:
    return str(given or "").split(" ")[0]


def _bare(text: object) -> str:
    """Without markup, and without the marks that a title may begin with, so that an article behind them is seen."""
    return _TAG.sub("", str(text or "")).lstrip(" “”\"‘’'«»([{¿¡")


def _date(item: Mapping[str, Any], needs: StyleNeeds) -> tuple[int, ...]:
    issued = item.get("issued")
    parts = issued.get("date-parts") if isinstance(issued, Mapping) else None
    if parts and parts[0]:
        return tuple(int(p) for p in parts[0])
    if isinstance(issued, Mapping) and re.match(r"\d{4}–", str(issued.get("literal") or "")):
        return (int(issued["literal"][:4]),)
    # Chicago files what has no date behind what has one, APA before it; what is to come stands last.
    return (_LAST,) if item.get("status") or needs.case != "sentence" else (-_LAST,)
