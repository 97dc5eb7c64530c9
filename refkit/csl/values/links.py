"""URLs and identifiers in printed text as links, where they are safe to follow (CSL 1.0.2, Appendix VI).

Works on the flat list of events: a DOI and the "https://doi.org/" that a style puts before it are one link.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from ..output.base import safe_url
from .flatten import Close, Event, Open
from .rich_text import Fmt

__all__ = ["linked"]

_LINK: Final = re.compile(
    r"https?://[^\s<>\"'“”‘’]+|\b10\.\d{4,9}/[^\s<>\"'“”‘’]+|(?<=PMID:)\s?\d{1,9}\b|(?<=PMCID:)\s?PMC\d{1,9}\b", re.I
)
_TAIL: Final = ".,;:!?)]}"


def linked(events: Sequence[Event]) -> list[Event]:
    """The events with each URL, DOI, PMID or PMCID of the text inside a link."""
    out: list[Event] = []
    text = ""
    for event in events:
        if isinstance(event, str):
            text += event
            continue
        _add(text, out)
        text = ""
        out.append(event)
    _add(text, out)
    return out


def _add(text: str, out: list[Event]) -> None:
    at = 0
    for match in _LINK.finditer(text):
        found = match.group().strip()
        if len(found) > 2000:
            continue
        while found and found[-1] in _TAIL and not (found[-1] == ")" and found.count("(") >= found.count(")")):
            found = found[:-1]
        start = match.start() + match.group().find(found) if found else 0
        url = safe_url(_target(found))
        if not url:
            continue
        if start > at:
            out.append(text[at:start])
        fmt = Fmt(link=url)
        out += [Open(fmt), found, Close(fmt)]
        at = start + len(found)
    if at < len(text):
        out.append(text[at:])


def _target(found: str) -> str:
    if "://" in found:
        return found
    if found.startswith("10."):
        return f"https://doi.org/{found}"
    if found.isdigit():
        return f"https://www.ncbi.nlm.nih.gov/pubmed/{found}"
    return f"https://www.ncbi.nlm.nih.gov/pmc/articles/{found}"
