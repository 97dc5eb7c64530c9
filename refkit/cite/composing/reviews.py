"""Parts that are about a whole: reviews of a work, introductions to a book.

Each function is a step of `composing.compose.compose`.
"""

from __future__ import annotations

import re
from typing import Any

from refkit.cite.composing.archive_block import capital
from refkit.cite.style_needs import StyleNeeds
from refkit.model.types import ReferenceBase

Item = dict[str, Any]

_REVIEWS = ("review", "review-book")
_PRESS = ("article-magazine", "article-newspaper")
_JOURNALS = ("article-journal", *_PRESS, *_REVIEWS, "post-weblog", "webpage")
_REVIEW_WORD = re.compile(r"(?:book |film )?reviews?", re.IGNORECASE)


def is_review(item: Item) -> bool:
    """Whether an item is a review of a work that it names."""
    return item["type"] in _JOURNALS and bool(item.get("reviewed-title") or item.get("reviewed-author"))


def reviews(item: Item, reference: ReferenceBase, needs: StyleNeeds) -> None:
    """What is reviewed stands behind the title (CMOS 18, 14.105; APA 7, 10.7); a newspaper's review has its day."""
    if needs.case in ("", "works") or not is_review(item):
        return
    if _REVIEW_WORD.fullmatch(str(item.get("genre") or "").strip()):
        del item["genre"]  # "Review of" says it
    if item.get("reviewed-title"):
        item.setdefault("reviewed-genre", "film" if item.get("director") else "book")
    dated = reference.issued is not None and reference.issued.has_day
    numbered = item.get("volume") or item.get("issue")
    if item["type"] in _REVIEWS and dated and item.get("container-title") and not numbered:
        item["type"] = "article-newspaper"


_REVIEW_OF = re.compile(r"(?:Book |Film )?Review of (?=\S)", re.IGNORECASE)
_BY = re.compile(r",? (?=(?:edited |directed |translated )?by [^\W\d_])")


def reviews_by_title(item: Item, reference: ReferenceBase, needs: StyleNeeds) -> None:
    """A review that is called "Review of X, by Y" has no title in Chicago: the work is in italics (CMOS 17, 14.202)."""
    title = str(item.get("title") or "")
    opening = _REVIEW_OF.match(title)
    if opening is None or item["type"] not in _JOURNALS or not needs.case.startswith("headline"):
        return
    if item.get("reviewed-title"):
        item.pop("title")  # told twice
    else:
        work, *by = _BY.split(title[opening.end() :].strip("“”‘’ "), maxsplit=1)
        item["genre"] = ", ".join((f"Review of <i>{work.strip('“”‘’, ')}</i>", *by))
        item.pop("title")
    item.pop("title-short", None)


_OPENINGS = re.compile(r"(?:introduction|foreword|preface|afterword|prologue|epilogue|prefatory note)", re.IGNORECASE)


def introductions(item: Item, reference: ReferenceBase, needs: StyleNeeds) -> None:
    """ "Introduction" is no title: Chicago has "Introduction to" the book, APA the bare word (CMOS 17, 14.110)."""
    if item["type"] != "chapter" or not item.get("container-title") or needs.case in ("", "works"):
        return
    title, genre = item.get("title"), item.get("genre")
    word = title if isinstance(title, str) else genre
    if not isinstance(word, str) or not _OPENINGS.fullmatch(word.strip().removesuffix(".")):
        return
    word = word.strip().removesuffix(".").lower()
    item.pop("title-short", None)
    item.pop("genre", None)
    if needs.case == "sentence":
        item["title"] = capital(word)
    else:
        item.pop("title", None)
        item["genre"] = word
