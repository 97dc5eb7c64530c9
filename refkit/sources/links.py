"""`check --online`: do the links of a library still lead where they should? Suggestions only, nothing is changed.

HEAD first, then a small GET where HEAD does not decide. What a site refuses to a program (401, 403, 429) is unknown,
never dead. For what is gone the Wayback Machine is asked for the copy nearest to the reference's own date.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, replace
from enum import StrEnum
from html import unescape
from urllib.parse import quote, urlsplit

from refkit.errors import NetworkError
from refkit.knowledge.pages import NOT_FOUND
from refkit.model.library import Library
from refkit.model.types import ReferenceBase
from refkit.read.urls import host_of
from refkit.sources import Progress
from refkit.sources.web import PERMANENT, Answer, Web
from refkit.trace import Evidence, Finding, Safety, Span, Target

WAYBACK = "https://archive.org/wayback/available"
_GIVE_UP_AFTER = 3

_NOT_FOUND = re.compile("|".join(NOT_FOUND), re.IGNORECASE)
_TITLE = re.compile(r"<(title|h1)\b[^>]{0,200}>([^<]{0,300})", re.IGNORECASE)
# Codecs of Python that are no charsets of pages: they fail, or warn, on bytes like these.
_NO_CHARSETS = frozenset("idna punycode undefined unicode-escape raw-unicode-escape utf-7 mbcs oem".split())
_CHARSET = re.compile(rb"charset=[\"']?([\w-]{2,20})", re.IGNORECASE)


class Verdict(StrEnum):
    """What is known of a link. UNKNOWN: the site does not let a program look, or is out of order."""

    OK = "ok"
    MOVED = "moved"
    GONE = "gone"
    SOFT_404 = "soft-404"
    UNKNOWN = "unknown"
    UNSAFE = "unsafe"
    TIMEOUT = "timeout"


@dataclass(frozen=True, slots=True)
class Link:
    """A link that was asked: its verdict, why, where it led, and the copy in the Wayback Machine, if asked for."""

    url: str
    verdict: Verdict
    detail: str = ""
    final_url: str = ""
    copy: str | None = None
    copy_date: str | None = None
    reached: bool = True


def ask(library: Library, *, web: Web | None = None, progress: Progress | None = None) -> list[Finding]:
    """NET101 for each link of a library that is not plainly fine. Each address is asked once.

    Raises NetworkError when no single link could be reached, though there were some.
    """
    web = web or Web()
    urls = list(dict.fromkeys(r.url.url for r in library if r.url is not None))
    dates = {r.url.url: _stamp(r) for r in reversed(library.references) if r.url is not None}
    links: dict[str, Link] = {}
    failures: dict[str, int] = {}
    for done, url in enumerate(urls):
        if progress:
            progress(done, len(urls), url)
        host = host_of(url)
        if web.exhausted:
            links[url] = Link(url, Verdict.UNKNOWN, "the time of this check was used up before", reached=False)
            continue
        if failures.get(host, 0) >= _GIVE_UP_AFTER:
            links[url] = Link(
                url, Verdict.UNKNOWN, f"{host} did not answer {_GIVE_UP_AFTER} times, not asked again", reached=False
            )
            continue
        link = check_link(url, web)
        failures[host] = 0 if link.reached else failures.get(host, 0) + 1
        if link.verdict in (Verdict.GONE, Verdict.SOFT_404, Verdict.TIMEOUT):
            link = with_copy(link, dates[url], web)
        links[url] = link
    if progress:
        progress(len(urls), len(urls), "")
    if links and not any(link.reached for link in links.values()):
        raise NetworkError(
            f"none of {len(links)} links could be reached ({next(iter(links.values())).detail}): no network?"
        )
    return [
        _finding(reference, index, links[reference.url.url])
        for index, reference in enumerate(library)
        if reference.url is not None and links[reference.url.url].verdict is not Verdict.OK
    ]


def check_link(url: str, web: Web) -> Link:
    """Ask one address; never raises on what the network or the server does."""
    answer = web.head(url)
    if not answer.failure and (answer.status >= 400 or answer.is_html or not answer.content_type):
        answer = web.get(url)
    return judge(answer)


def judge(answer: Answer) -> Link:
    """What an answer says about its link."""
    url, final = answer.url, answer.final_url
    if answer.failure:
        verdict, detail = _FAILURES[answer.failure], answer.detail
        if answer.hops and answer.failure in _WITH_HOPS:
            detail = f"redirects to {final}: {detail}"
        return Link(url, verdict, detail, final, reached=answer.failure not in _NOT_REACHED)
    status = answer.status
    if status in (404, 410):
        return Link(url, Verdict.GONE, f"the site answers {status}", final)
    if status >= 400 and status != 416:
        reason = "refuses programs" if status in (401, 402, 403, 406, 429, 451) else "is out of order"
        return Link(url, Verdict.UNKNOWN, f"the site {reason} (status {status})", final)
    soft = _soft_404(answer)
    if soft:
        return Link(url, Verdict.SOFT_404, soft, final)
    lasting = _lasting(answer)
    if lasting and lasting != url:
        return Link(url, Verdict.MOVED, f"moved to {lasting}", lasting)
    return Link(url, Verdict.OK, "", final)


_FAILURES = {
    "unsafe": Verdict.UNSAFE,
    "timeout": Verdict.TIMEOUT,
    "no-host": Verdict.UNKNOWN,
    "refused": Verdict.UNKNOWN,
    "loop": Verdict.UNKNOWN,
    "budget": Verdict.UNKNOWN,
}
_NOT_REACHED = ("no-host", "refused", "timeout", "budget")
_WITH_HOPS = ("unsafe", "timeout", "no-host", "refused")


def _lasting(answer: Answer) -> str | None:
    """Where the permanent redirects at the beginning lead; a passing redirect (302) is no move."""
    lasting = None
    for hop in answer.hops:
        if hop.status not in PERMANENT:
            break
        lasting = hop.url
    return lasting


def _soft_404(answer: Answer) -> str:
    """Why a page that answers 200 is no page: its title says so, or a deep link ends on the front page."""
    old, new = urlsplit(answer.url), urlsplit(answer.final_url)
    to_front = new.path in ("", "/") and not new.query and len(old.path) > 1
    if answer.hops and to_front and old.hostname == new.hostname:
        return "the site sends this address to its front page"
    if answer.is_html or not answer.content_type:
        for tag, words in _TITLE.findall(_text(answer)):
            title = " ".join(unescape(words).split())
            if _NOT_FOUND.search(title) and not (tag.lower() == "h1" and len(title) > 80):
                return f"the page is titled “{title[:80]}”"
    return ""


def _text(answer: Answer) -> str:
    """The page as text, by the charset it names."""
    named = _CHARSET.search(answer.content_type.encode("ascii", "ignore")) or _CHARSET.search(answer.body[:2048])
    charset = named[1].decode("ascii").lower().replace("_", "-") if named else "utf-8"
    try:
        return answer.body.decode("utf-8" if charset in _NO_CHARSETS else charset, "replace")
    except (LookupError, ValueError):  # unknown, or a codec of Python's that decodes no pages
        return answer.body.decode("utf-8", "replace")


def with_copy(link: Link, date: str | None, web: Web, *, api: str | None = None) -> Link:
    """The link with the nearest copy that the Wayback Machine has; `date` is YYYYMMDD, or its beginning."""
    query = f"{api or WAYBACK}?url={quote(link.url, safe='')}" + (f"&timestamp={date}" if date else "")
    answer = web.get(query)
    try:
        closest = json.loads(answer.body)["archived_snapshots"]["closest"]
        if not closest["available"]:
            return link
        stamp, copy = str(closest["timestamp"]), str(closest["url"]).replace("http://", "https://", 1)
    except (ValueError, KeyError, TypeError, RecursionError):
        return link
    if not re.fullmatch(r"\d{8,14}", stamp) or not copy.startswith("https://web.archive.org/web/"):
        return link
    day = f"{stamp[:4]}-{stamp[4:6]}-{stamp[6:8]}"
    return replace(link, copy=copy, copy_date=day)


def _stamp(reference: ReferenceBase) -> str | None:
    """The day for which a copy is wanted: when the page was read, else when it was published."""
    for day in (reference.accessed, reference.issued):
        if day is not None and day.begin and day.begin[0] >= 1995:
            year, *rest = day.begin
            month = f"{rest[0]:02}" if rest and rest[0] <= 12 else ""
            return f"{year:04}{month}" + (f"{rest[1]:02}" if month and len(rest) > 1 else "")
    return None


_WORDS = {
    Verdict.MOVED: "the page moved",
    Verdict.GONE: "the page is gone",
    Verdict.SOFT_404: "the page says that it is gone",
    Verdict.UNKNOWN: "not known whether the page is there",
    Verdict.UNSAFE: "not asked",
    Verdict.TIMEOUT: "no answer in time",
}


def _finding(reference: ReferenceBase, index: int, link: Link) -> Finding:
    message = f"{_WORDS[link.verdict]}: {link.detail} [{link.verdict.value}]"
    evidence = []
    if link.copy:
        message += f"; a copy of {link.copy_date} is at {link.copy}"
        evidence.append(Evidence("manual", f"Wayback Machine, copy of {link.copy_date}"))
    return Finding(
        "NET101",
        _place(reference),
        message,
        safety=Safety.TOLD,
        evidence=tuple(evidence),
        target=Target.RECORD,
        entry=index,
        key=reference.id,
        field="url",
    )


def _place(reference: ReferenceBase) -> Span:
    """Where the URL stands in the page; an empty span for a record of an export."""
    provenance = reference.provenance
    if provenance is None or provenance.entry is None:
        return Span(0, 0)
    trace = provenance.fields.get("url")
    span = trace.spans[0] if trace and trace.spans else Span(0, len(provenance.entry.text))
    return Span(*span).shift(provenance.entry.span.start)
