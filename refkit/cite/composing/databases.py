"""Where a work without an address was read: a database is named, the catalogue that a record came from is not.

Reference managers put into `source` whatever site a record was saved from. A database of texts may be cited (CMOS 18,
14.58; CMOS 17, 14.161); a catalogue, a shop or a registry of identifiers holds no text.
"""

from __future__ import annotations

import re
from typing import Any

from refkit.cite.style_needs import StyleNeeds
from refkit.model.types import ReferenceBase

Item = dict[str, Any]

_CATALOGUES = (
    r"catalog|crossref|worldcat|\bisbn\b|k10plus|\bgbv\b|\bswb\b|\bbnf\b|sudoc|copac|open library|dnb\b|\boclc\b"
)
_SHOPS_AND_INDEXES = r"google|amazon|bookshop|abebooks|goodreads|pubmed|scopus|web of science|openalex|semantic scholar"
_TOOLS = r"zotero|mendeley|researchgate|academia\.edu"
_HOST = r"[^\W\d_]\.[^\W\d_]"
_NO_TEXTS = re.compile(f"{_CATALOGUES}|{_SHOPS_AND_INDEXES}|{_TOOLS}|{_HOST}", re.IGNORECASE)


def databases(item: Item, reference: ReferenceBase, needs: StyleNeeds) -> None:
    """No catalogue as source; a thesis in APA has its database where a publisher stands (APA 7, 10.6)."""
    if item["type"] == "thesis" and needs.case not in ("", "works"):
        _thesis(item)
    source = item.get("source")
    if not isinstance(source, str) or needs.case in ("", "works") or item["type"] in _NAMED:
        return
    if _NO_TEXTS.search(source):
        del item["source"]


def _thesis(item: Item) -> None:
    """A database that is told as an archive: "ProQuest (13865986)" (CMOS 18, 14.113)."""
    number = re.fullmatch(
        r"\(?([A-Z]{0,4}[ -]?\d{4,12})\)?", str(item.get("call-number") or item.get("archive_location") or "")
    )
    if item.get("archive") and number is not None and not item.get("source"):
        item["source"] = item.pop("archive")
        item["number"] = number[1]
        for key in ("call-number", "archive_location", "archive-place"):
            item.pop(key, None)


# Of these the digital archive or site is a part of where the source lies.
_NAMED = frozenset("broadcast collection document manuscript personal_communication speech treaty".split())
