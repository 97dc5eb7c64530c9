"""URLs: what does not belong to the address, what was lost from it, and what another entry proves about it.

A URL is repaired only by what its host documents or the list shows; nothing here asks the network (`refkit.sources`
does, when told to).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from refkit.knowledge.web_addresses import PATHS
from refkit.read.patterns import late
from refkit.read.urls import host_of, is_tracking
from refkit.rules.engine.base import Edit, Example, Hit, Phase, Rule, Stays, TextRule, levels, manual, table, witness
from refkit.rules.engine.list_evidence import ListFacts
from refkit.rules.engine.view import EntryView
from refkit.rules.families.links.grammars import known_host_joint
from refkit.rules.families.links.pieces import pieces_behind
from refkit.trace import Safety


class Tracking(TextRule):
    """URL801."""

    code = "URL801"
    name = "tracking"
    why = "A parameter says who clicked, not which page: it makes two addresses of one and follows the reader."
    source = "Analytics services' own documentation of link tagging; the table is `refkit.knowledge.web_addresses`."
    needs = ("?", "&")
    phase = Phase.LINKS
    examples = (
        Example("https://example.org/a.html?_ga=2.1.3-4.5.", "https://example.org/a.html."),
        Example("https://example.org/a?id=7&utm_source=x&utm_medium=y#s2", "https://example.org/a?id=7#s2"),
        Example("https://www.jstor.org/stable/4?refreqid=ab%3A12 (seen)", "https://www.jstor.org/stable/4 (seen)"),
    )
    stays = (
        Stays("https://example.org/doc.cgi?doc=12&page=3&source=x&ref=7", "parameters that choose the page"),
        Stays("https://example.org/view?refreqid=1", "tracks on another host only"),
        Stays("https://www.jstor.org/tc/accept?origin=/stable/pdf/4308123.pdf", "the page stands in the value"),
        Stays("https://example.org/a?utm_content=x y&utm_medium=z.", "the query is cut: its end would stay"),
        Stays("https://www.youtube.com/watch?v=aB1cD2eF3gH&list=PL12", "what chooses the film"),
        Stays("https://www.nytimes.com/1990/05/04/world/a.html?pagewanted=2", "a page of the article, or all of them"),
    )

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """The query of each URL without its tracking parameters."""
        for span in view.urls:
            url = span.of(view.text)
            at = url.find("?")
            if at < 0:
                continue
            stop = url.find("#", at)
            query_end = len(url) if stop < 0 else stop
            parts = url[at + 1 : query_end].split("&")
            host = host_of(url)
            stay = [p for p in parts if not is_tracking(p, host)]
            if len(stay) == len(parts) or _CUT.match(view.text, span.end):
                continue
            after = "?" + "&".join(stay) if any(stay) else ""
            gone = ", ".join(dict.fromkeys(p.split("=")[0] for p in parts if p not in stay))
            start, end = span.start + at, span.start + query_end
            proof = (table(f"tracking parameters: {gone}"),)
            yield Hit(start, end, f"tracking parameter {gone}", (Edit(start, end, after),), evidence=proof)


# A query that goes on behind a blank: what is cut off it would leave its end in the sentence.
_CUT = late(r"[ \t\r\n]{1,8}[\w.%-]{0,80}[&=]\w")


class TrailingPunctuation(TextRule):
    """URL803."""

    code = "URL803"
    name = "trailing-punctuation"
    why = "The stop of the sentence was taken into the address, which then leads nowhere."
    source = "RFC 3986, appendix C: delimiters around a URI in running text are no part of it."
    safety = levels(record=Safety.SAFE, text=Safety.SAFE)
    unsafe_when = "the page's own name may end in a stop (an encyclopedia's article on a company)"
    needs = ("://",)
    phase = Phase.LINKS
    examples = (
        Example("https://history.example.gov/frus1958-60v19/d31.", "https://history.example.gov/frus1958-60v19/d31"),
        Example("https://example.org/a)", "https://example.org/a"),
        Example("https://en.wikipedia.org/wiki/Acme_Inc.", "https://en.wikipedia.org/wiki/Acme_Inc", unsafe=True),
    )
    stays = (
        Stays("Hay, A. Wind. https://example.org/a.", "in an entry the stop ends the sentence; readers leave it off"),
        Stays("(https://example.org/a)", "both brackets stand around it"),
        Stays("https://example.org/a_(b)", "a bracket that was opened"),
    )

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """A field that is one URL and ends in punctuation."""
        text = view.text
        if len(view.urls) != 1 or view.urls[0].start or " " in text:
            return
        end = view.urls[0].end
        if end < len(text) and set(text[end:]) <= set(".,;:)]>”’"):
            safety = Safety.UNSAFE if "/wiki/" in text else Safety.SAFE
            proof = (manual("RFC 3986, appendix C"),)
            yield Hit(end, len(text), "stop at the end of an address", (Edit(end, len(text), ""),), safety, proof)


class BrokenScheme(TextRule):
    """URL811."""

    code = "URL811"
    name = "broken-scheme"
    why = "The beginning of the address is mistyped, or stands there twice: it does not open."
    source = "RFC 3986, 3.1: scheme, colon, two slashes; RFC 1034, 3.5: dots part the labels of a host."
    needs = ("//", ":/", "ttp", "http:", "www", "\\\\")
    phase = Phase.LINKS
    examples = (
        Example("Hay, A. http//www.example.org/a.", "Hay, A. http://www.example.org/a."),
        Example("Hay, A. https:/example.org/a.", "Hay, A. https://example.org/a."),
        Example("Hay, A. http://https://example.org/a.", "Hay, A. https://example.org/a."),
        Example("Hay, A. htpps://example.org/a.", "Hay, A. https://example.org/a."),
        Example("Hay, A. htttp://example.org/a.", "Hay, A. http://example.org/a."),
        Example("Hay, A. http:www.example.org/a.", "Hay, A. http://www.example.org/a."),
        Example("Hay, A. http:\\\\www.example.org/a.", "Hay, A. http://www.example.org/a."),
        Example("Hay, A. http.//www.example.org/a.", "Hay, A. http://www.example.org/a."),
        Example("Hay, A. http://www.http://example.org/a.", "Hay, A. http://example.org/a."),
        Example("Hay, A. http://www,example.org/a.", "Hay, A. http://www.example.org/a."),
        Example("Hay, A. https://www..example.org/a.", "Hay, A. https://www.example.org/a."),
        Example("Hay, A. ht tp://example.org/a.", "Hay, A. http://example.org/a."),
    )
    stays = (
        Stays("https://web.archive.org/web/2010/http:/example.org/a", "a copy's address"),
        Stays("Hay, A. https://example.org/a//b and RGANI // Fond 3.", "two slashes elsewhere"),
        Stays("Roe, B. Das Protokoll http: ein Überblick. ftp://example.de/a.", "the name of the protocol"),
        Stays("Lind, C. Le web, www, et après. https://www.example.fr/a.", "www as a word"),
        Stays("Иванов И. // Вестник. URL: http://example.ru/a.", "GOST’s two slashes"),
        Stays("Day, E. http://www.www-history.org/a.", "a host that begins so"),
    )
    _scheme = r"(?:https?|htpps?|htps?|hhttps?|htt{2,3}ps?|ttps?|hppts?|ht ?tp ?s?|h ttps?)"
    _marks = r"(?::/{1,3}|;//|//:?|\.//|::?//|:\\\\{1,2}|:(?=www\.))"
    _found = late(
        rf"(?<![\w/=.:?&-])(?:{_scheme}{_marks}(?:www\.(?=https?:))?)+(?=[a-z0-9-]{{1,63}}[.,]{{1,2}}[a-z0-9])"
    )
    _www = late(
        r"(?:(?<=://)|(?<![\w./@-]))www(?P<mark>[,;]|\.\.|\.,|,\.)(?=[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,3}\.[a-z]{2,6}(?:[/\s.,;)>]|$))"
    )

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Schemes in a form that is none, and a host's first dot that is a comma or stands twice."""
        for match in self._found.finditer(view.text):
            last = re.findall(r"[htps ]+(?=[:;/.])", match[0])[-1]
            right = "https://" if last.endswith("s") else "http://"
            if match[0] != right:
                proof = (manual("RFC 3986, 3.1"),)
                yield Hit(*match.span(), f"“{match[0]}” is {right}", (Edit(*match.span(), right),), evidence=proof)
        for match in self._www.finditer(view.text) if "www" in view.text else ():
            at = match.span("mark")
            yield Hit(*match.span(), f"“{match[0]}” is www.", (Edit(*at, "."),), evidence=(manual("RFC 1034, 3.5"),))


class InsecureScheme(TextRule):
    """URL804."""

    code = "URL804"
    name = "insecure-scheme"
    why = "The list cites the same host with https: http is the older form of the same address."
    source = "The list itself; measured: without such a witness one in sixteen would be unproven."
    needs = ("http://",)
    phase = Phase.LINKS
    uses_list = True
    examples = (
        Example(
            "Talk. http://archive.example.org/document/12.",
            "Talk. https://archive.example.org/document/12.",
            beside=("Speech. https://archive.example.org/document/13.",),
        ),
    )
    stays = (Stays("Talk. http://archive.example.org/document/12.", "no witness", beside=("https://example.org/a",)),)

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """http URLs on hosts that the list has with https."""
        for span in view.urls:
            url = span.of(view.text)
            if not url.startswith("http://"):
                continue
            host = host_of(url)
            if host in facts.https_hosts:
                at = span.start + 4
                proof = (witness(f"entry {facts.https_hosts[host] + 1} has {host} with https"),)
                yield Hit(
                    span.start,
                    at,
                    "http address of a host that the list has with https",
                    (Edit(at, at, "s"),),
                    evidence=proof,
                )


class Fragment(TextRule):
    """URL805."""

    code = "URL805"
    name = "fragment"
    why = "The address ends in the anchor of a footnote or of highlighted words: the page begins higher up."
    source = "RFC 3986, 3.5; URL Fragment Text Directives."
    safety = levels(text=Safety.UNSAFE)
    unsafe_when = "the anchor may be meant"
    needs = ("#",)
    phase = Phase.LINKS
    examples = (
        Example("https://example.org/chin001.asp#1.", "https://example.org/chin001.asp.", unsafe=True),
        Example("https://example.org/a#:~:text=wind", "https://example.org/a", unsafe=True),
    )
    stays = (Stays("https://example.org/sheet/edit#gid=0 and https://example.org/a#section-2", "parts of a page"),)
    _found = late(r"#(?:\d{1,3}|_?(?:ftn|edn|fn|footnote|note)(?:ref)?-?\d{0,4}|:~:text=[^\s]*|top)$", re.IGNORECASE)

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Fragments that are a number, a note or highlighted words."""
        for span in view.urls:
            url = span.of(view.text)
            match = self._found.search(url, max(0, url.find("#"))) if "#" in url else None
            if match:
                start, end = span.start + match.start(), span.start + match.end()
                yield Hit(start, end, f"anchor {match[0]} at the end of a URL", (Edit(start, end, ""),))


class BareWww(TextRule):
    """URL808."""

    code = "URL808"
    name = "bare-www"
    why = "An address without its scheme does not open when it is clicked in most formats."
    source = "RFC 3986, 4.5; the scheme that the host answers to is not known from the text."
    safety = levels(text=Safety.UNSAFE, record=Safety.UNSAFE)
    unsafe_when = "MLA leaves the scheme off, and the host may not answer to https"
    needs = ("www.",)
    phase = Phase.LINKS
    default = False
    examples = (Example("Hay, A. www.example.org/a.", "Hay, A. https://www.example.org/a.", unsafe=True),)
    stays = (Stays("https://www.example.org/a", "has its scheme"),)

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """URLs that begin with www."""
        for span in view.urls:
            if view.text.startswith("www.", span.start):
                yield Hit(
                    span.start, span.start + 4, "URL without a scheme", (Edit(span.start, span.start, "https://"),)
                )


class MobileHost(TextRule):
    """URL809."""

    code = "URL809"
    name = "mobile-host"
    why = "The address is the page's form for telephones."
    source = "Wikimedia's mobile domains; AMP documentation."
    safety = levels(text=Safety.UNSAFE)
    unsafe_when = "the common address is derived from the form of the other"
    needs = (".m.", "://m.", "://mobile.")
    phase = Phase.LINKS
    examples = (Example("https://en.m.wikipedia.org/wiki/Oslo", "https://en.wikipedia.org/wiki/Oslo", unsafe=True),)
    stays = (Stays("https://m.example.org/a and https://en.wikipedia.org/wiki/M.", "not known to have another form"),)
    _found = late(r"https?://[a-z-]{2,12}\.(?P<mobile>m\.)(?:wikipedia|wikisource|wiktionary|wikimedia)\.org/")

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Mobile hosts of Wikimedia's projects."""
        for match in self._found.finditer(view.text):
            start, end = match.span("mobile")
            yield Hit(match.start(), match.end(), "mobile address", (Edit(start, end, ""),))


class BadHostPattern(TextRule):
    """URL810."""

    code = "URL810"
    name = "bad-host-pattern"
    why = "The host builds its addresses otherwise: this one was cut off or mistyped."
    source = "Published addresses of the Office of the Historian, the Wilson Center and JSTOR."
    safety = levels(text=Safety.TOLD)
    needs = tuple(PATHS)
    phase = Phase.LINKS
    examples = (Example("https://history.state.gov/historicaldocuments/frus1958-60v19/31."),)
    stays = (
        Stays("https://history.state.gov/historicaldocuments/frus1958-60v19/d31.", "volume and document"),
        Stays("https://history.state.gov/historicaldocuments/frus1969-76ve05p1/d2", "an electronic volume"),
        Stays("https://history.state.gov/historicaldocuments/frus1945Berlinv01/ch5", "a conference volume"),
        Stays("https://www.jstor.org/stable/10.1086/709230", "a DOI"),
    )

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Paths that do not follow their host's grammar."""
        for span in view.urls:
            url = span.of(view.text)
            rest = url.partition("://")[2]
            for prefix, (_, explained) in PATHS.items():
                if not rest.startswith(prefix) or url_path(prefix).fullmatch(rest[len(prefix) :]):
                    continue
                ahead = pieces_behind(view.text, span.end)
                if not (ahead and known_host_joint(url, ahead, frozenset)):  # its end follows: URL802 joins them
                    yield Hit(span.start, span.end, f"{host_of(url)} has no such address; its form is {explained}")


@cache
def url_path(prefix: str) -> re.Pattern[str]:
    """The pattern of the paths that a host has behind a prefix of `PATHS`."""
    return re.compile(PATHS[prefix][0], re.IGNORECASE)


RULES: tuple[Rule, ...] = (
    Tracking(),
    TrailingPunctuation(),
    BrokenScheme(),
    InsecureScheme(),
    Fragment(),
    BareWww(),
    MobileHost(),
    BadHostPattern(),
)
