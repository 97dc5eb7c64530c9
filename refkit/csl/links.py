"""URLs and DOIs in printed content as links, where they are safe to follow."""

from __future__ import annotations

import re
from typing import Final

from .output.base import safe_url
from .richtext import Content, Fmt, Glued, Node

__all__ = ["linked"]

_LINK: Final = re.compile(r"https?://[^\s<>\"'“”‘’]+|\b10\.\d{4,9}/[^\s<>\"'“”‘’]+|(?<=doi:)10\.\S+", re.I)
_TAIL: Final = ".,;:!?)]}"


def linked(content: Content) -> Content:
    """The content with each URL or DOI in its text inside a link node."""
    if isinstance(content, Node):
        return Node([linked(kid) for kid in content.kids], content.fmt, content.tag)
    kids: list[Content] = []
    at = 0
    for match in _LINK.finditer(content):
        text = match.group()
        if len(text) > 2000:
            continue
        while text and text[-1] in _TAIL and not (text[-1] == ")" and text.count("(") >= text.count(")")):
            text = text[:-1]
        url = safe_url(text if "://" in text else f"https://doi.org/{text}")
        if not url:
            continue
        if match.start() > at:
            kids.append(_piece(content, at, match.start()))
        kids.append(Node([_piece(content, match.start(), match.start() + len(text))], Fmt(link=url)))
        at = match.start() + len(text)
    if not kids:
        return content
    if at < len(content):
        kids.append(_piece(content, at, len(content)))
    return Node(kids)


def _piece(content: str, start: int, end: int) -> str:
    text = str(content[start:end])
    return Glued(text) if start or isinstance(content, Glued) else text
