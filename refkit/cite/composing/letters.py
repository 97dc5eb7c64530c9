"""Letters, and papers that have no title: who wrote to whom, and descriptions that are no titles.

Each function is a step of `composing.compose.compose`.
"""

from __future__ import annotations

import re
from typing import Any

from refkit.cite.casing import title_case
from refkit.cite.style_needs import StyleNeeds
from refkit.knowledge.english import LONG_PREPOSITIONS
from refkit.model.types import ReferenceBase

Item = dict[str, Any]

_SENT = re.compile(
    r"(?:letter|telegram|cable|memorandum|memo|e-?mail|postcard|note|dispatch|airgram|fax)s?", re.IGNORECASE
)
_PAPERS = (
    r"description|notes?|minutes|diary|draft|memorand(?:um|a)|letters?|account|sketch|outline|inventory|list|records?"
    r"|transcript|correspondence|petition|statement"
)
_DESCRIBES = re.compile(rf"(?:{_PAPERS}) (?:of|on|by|from|to|about|for|concerning)\b", re.IGNORECASE)


def letters(item: Item, reference: ReferenceBase, needs: StyleNeeds) -> None:
    """That a letter is one goes without saying where its recipient is named (CMOS 17, 14.111 and 14.229)."""
    untitled = item["type"] == "personal_communication" and item.get("recipient") and not item.get("title")
    if untitled and needs.case not in ("", "works") and str(item.get("genre") or "").strip().casefold() == "letter":
        del item["genre"]  # the styles say it where it is wanted


def addressed(item: Item) -> Item:
    """A letter for a note: "A to B" is no title of A's letter but what the note says of it (CMOS 17, 14.229)."""
    authors, title = item.get("author") or [], item.get("title")
    if item.get("type") != "personal_communication" or len(authors) != 1 or not isinstance(title, str):
        return item
    name = authors[0]
    given_first = (name.get("given"), name.get("family"))
    parts = given_first if not name.get("static-ordering") else given_first[::-1]
    sender = name.get("literal") or " ".join(str(p) for p in parts if p)
    before, to, rest = title.partition(" to ")
    recipient, _, genre = rest.partition(", ")
    if not to or before != sender or not recipient or (genre and not _SENT.fullmatch(genre)):
        return item
    kept = {k: v for k, v in item.items() if k not in ("title", "title-short", "genre", "recipient")}
    return {**kept, "recipient": [{"literal": recipient}], **({"genre": genre} if genre else {})}


def descriptions(item: Item, reference: ReferenceBase, needs: StyleNeeds) -> None:
    """A description of a paper, in small letters, is not quoted (CMOS 17, 14.231): Notes on the flood at Carrow."""
    title = item.get("title")
    if (
        item["type"] == "manuscript"
        and needs.case.startswith("headline")
        and isinstance(title, str)
        and item.get("author")
        and (item.get("archive") or item.get("archive_collection"))
        and _DESCRIBES.match(title)
        and _in_small_letters(title)
    ):
        item["genre"] = item.pop("title")
        item.pop("title-short", None)


def _in_small_letters(title: str) -> bool:
    """Whether an ordinary word behind the first is in small letters, as it is in no headline."""
    words = [w for w in re.findall(r"[^\W\d_]{4,}", title)[1:] if title_case.is_ordinary(w)]
    return any(w.islower() and w not in LONG_PREPOSITIONS for w in words)
