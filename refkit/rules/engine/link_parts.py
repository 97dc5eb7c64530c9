"""Parts of an address that rules ask for."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from refkit.read.patterns import late

_LINK_END = late(r"(?:(?:https?://|www\.|doi:|doi\.org/)\S{3,300}|\b10\.\d{4,9}/\S{1,200})$", re.IGNORECASE)


def host_of(url: str) -> str:
    """The host of a URL in lower case; "" where there is none."""
    try:
        return (urlsplit(url).hostname or "").lower()
    except ValueError:
        return ""


def slug_of(url: str) -> str:
    """The last part of a URL's path without its extension: `china-russia-ukraine`."""
    rest = url.partition("://")[2] or url
    path = rest.split("?", 1)[0].split("#", 1)[0].rstrip("/").partition("/")[2]
    last = path.rpartition("/")[2]
    return last.rsplit(".", 1)[0] if "." in last else last


def ends_in_link(text: str) -> bool:
    """Whether the last word of a text is a URL or a DOI."""
    last = text[-400:].rsplit(None, 1)[-1:]
    return bool(last) and ("/" in last[0] or "@" in last[0] or bool(_LINK_END.search(last[0])))
