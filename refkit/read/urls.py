"""Web addresses and identifiers in text: where they begin and, harder, where they end.

A closing stop or bracket is the sentence's, not the address's. An address may hold one blank by mistake
("china-russia ukraine.html"): it is recognised when what follows the blank can only be the rest of a path. Inside angle
brackets all white space was added to break lines, and goes (RFC 3986, appendix C).
"""

from __future__ import annotations

import re
from typing import NamedTuple
from urllib.parse import urlsplit

from refkit.knowledge.hosts import kept, tracked
from refkit.knowledge.web_addresses import TOP_LEVEL_DOMAINS, TRACKING, TRACKING_PREFIXES
from refkit.read.patterns import late
from refkit.trace import Span


class FoundUrl(NamedTuple):
    """An address and its span; `url` has the blank that stood in it removed."""

    span: Span
    url: str


class FoundDoi(NamedTuple):
    """A DOI bare, and its span with label, resolver and tracking; `tracking` has the words that only follow readers."""

    span: Span
    doi: str
    tracking: str = ""


# Marks of East Asian text end an address, which may hold its letters.
_EASTERN = "、。，；：（）「」『』《》〈〉【】〔〕"
_URL = late(rf"(?:https?://|ftp://|(?<![\w@.])www\.[^\W_])[^\s<>\"“”«»\x00{_EASTERN}]+", re.I)
_DOMAIN = "|".join(map(re.escape, TOP_LEVEL_DOMAINS))
_BARE = late(rf"(?<![\w@./:-])(?:[a-z0-9-]+\.)+(?:{_DOMAIN})/[^\s<>\"“”«»\x00{_EASTERN}]*", re.I)
_REST_OF_PATH = late(r" (?=[\w%.~/?=&-]*[/.?=&%_-])(?![A-Z][a-z]+\b)[\w%.~/?=&#-]+")
_IN_BRACKETS = late(r"[\w%.~/?#=&:;,+@!$'()*-]*(?: [\w%.~/?#=&:;,+@!$'()*-]+)+(?=>)")
_FILE_END = late(r"\.(?:html?|pdf|php|aspx?|shtml|cfm|jsp|txt|xml)\b(?:[?#]\S*)?$", re.I)
_BEFORE_DOI = r"(?:\bdoi\b:?\s*|\bDOI\b:?\s*)?(?:(?:https?://)?(?:dx\.)?doi\.org/\s?)?"
_DOI = late(rf"{_BEFORE_DOI}(?P<doi>\b10\.\d{{4,9}}/[^\s\"“”<>\x00]+)", re.I)
# A blank behind the slash that no DOI ends in. Years, days, pages and words stand behind a cut one as well.
_COUNT = r"\d{1,3}[.,;]?(?:\s|$)|(?:1[5-9]|20)\d\d\b|\d{1,2}[./-]\d{1,2}[./-]"
_NO_SUFFIX = rf"{_COUNT}|(?:pp?|s|vols?|nos?)\.\d|https?:|www\.|10\.\d{{4}}"
_PARTED_DOI = late(
    rf"{_BEFORE_DOI}(?P<prefix>\b10\.\d{{4,9}}/) (?=\S{{0,100}}\d)(?!{_NO_SUFFIX})(?P<rest>[\w(][^\s\"“”<>\x00]+)",
    re.I,
)
_QUERY = late(r"\?(?=[\w.-]{1,40}=)(?P<query>[^#]*)")
_DOI_REST = late(r"\s(?P<rest>(?!(?:1[5-9]|20)\d\d\b)\d{2,6})(?=\.?\s*$)")
_ISBN = late(r"\bISBN(?:-1[03])?:?\s*(?P<isbn>(?:97[89][-\s]?)?\d[\d\s-]{7,15}[\dXx])")
_ISSN = late(r"\bISSN:?\s*(?P<issn>\d{4}-?\d{3}[\dXx])")
_LINK_END = late(r"(?:(?:https?://|www\.|doi:|doi\.org/)\S{3,300}|\b10\.\d{4,9}/\S{1,200})$", re.IGNORECASE)
_CLOSERS = {")": "(", "]": "[", "}": "{"}


def trim_url(url: str) -> str:
    """The address without the sentence's punctuation at its end; a bracket stays when it was opened inside."""
    while url:
        last = url[-1]
        if last in ".,;:!?'’*”»›>|\\" or (last in _CLOSERS and url.count(last) > url.count(_CLOSERS[last])):
            url = url[:-1]
        else:
            break
    return url


def find_urls(text: str) -> list[FoundUrl]:
    """All web addresses of `text` in order. Linear in its length."""
    out: list[FoundUrl] = []
    if "/" not in text and "www." not in text:
        return out
    position = 0
    for pattern in (_URL, _BARE):
        if pattern is _BARE and out:
            break
        for match in pattern.finditer(text):
            if match.start() < position:
                continue
            url = trim_url(match[0])
            end = match.start() + len(url)
            boxed = _IN_BRACKETS.match(text, match.end()) if text[match.start() - 1 : match.start()] == "<" else None
            if boxed and boxed[0].count(" ") <= 3:
                url, end = match[0] + boxed[0].replace(" ", ""), boxed.end()
            elif len(url) == len(match[0]) and not _FILE_END.search(url):
                more = _REST_OF_PATH.match(text, end)
                if more and _FILE_END.search(trim_url(more[0])):
                    tail = trim_url(more[0])
                    url, end = url + tail.strip(), end + len(tail)
            if len(url) < 6:
                continue
            out.append(FoundUrl(Span(match.start(), end), url))
            position = end
    return out


def find_doi(text: str) -> FoundDoi | None:
    """The first DOI with its label or resolver, and the bare identifier, which has no query."""
    if "10." not in text:
        return None
    match = _DOI.search(text)
    if not match:
        return _parted_doi(text)
    doi = trim_url(match["doi"])
    torn = _DOI_REST.match(text, match.end()) if match[0].endswith(".") and doi[-1:].isdigit() else None
    if torn:  # "10.1016/j.chb.2016.12. 018", broken at a line's end
        return FoundDoi(Span(match.start(), torn.end()), f"{doi}.{torn['rest']}")
    return _without_query(match.start(), match.start("doi"), doi)


def _parted_doi(text: str) -> FoundDoi | None:
    """A DOI whose suffix stands behind a blank: "10.1017/ S0021853703008447"."""
    match = _PARTED_DOI.search(text)
    if match is None:
        return None
    found = _without_query(match.start(), match.start("rest"), trim_url(match["rest"]))
    return found._replace(doi=match["prefix"] + found.doi)


def _without_query(start: int, at: int, doi: str) -> FoundDoi:
    """A DOI that begins at `at`, without a query; one that only tracks readers is in the span, another is not."""
    query = _QUERY.search(doi)
    if query is None:
        return FoundDoi(Span(start, at + len(doi)), doi)
    bare, words = doi[: query.start()], query["query"]
    tracks = query.end() == len(doi) and all(is_tracking(p, "") for p in words.split("&"))
    return FoundDoi(Span(start, at + (query.end() if tracks else query.start())), bare, words if tracks else "")


def find_isbn(text: str) -> tuple[Span, str] | None:
    """The first ISBN with its label, as printed."""
    match = _ISBN.search(text) if "ISBN" in text else None
    return (Span(*match.span()), match["isbn"].strip()) if match else None


def find_issn(text: str) -> tuple[Span, str] | None:
    """The first ISSN with its label."""
    match = _ISSN.search(text) if "ISSN" in text else None
    return (Span(*match.span()), match["issn"]) if match else None


def host_of(url: str) -> str:
    """The host of a URL in lower case; "" where there is none."""
    try:
        return (urlsplit(url).hostname or "").lower()
    except ValueError:
        return ""


def is_tracking(parameter: str, host: str) -> bool:
    """Whether a `name=value` of a query only tracks readers on this host."""
    name, _, value = parameter.lower().removeprefix("amp;").partition("=")
    if name in TRACKING or name.startswith(TRACKING_PREFIXES):
        return name not in kept(host)
    # `origin=/stable/4` is no visitor's mark: a page of the host stands there.
    return name in tracked(host) and not value.startswith(("/", "%2fstable"))


def without_tracking(url: str) -> str:
    """An address, or the end of one, without its query where the whole query tracks readers and nothing else."""
    path, mark, query = url.partition("?")
    if not mark or "#" in query:
        return url
    return path if all(is_tracking(p, host_of(url)) for p in query.split("&")) else url


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
