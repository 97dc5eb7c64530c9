"""URLs: what does not belong to the address, what was lost from it, and what another entry proves about it.

A URL is repaired only by what its host documents or the list shows; nothing here asks the network (`refkit.sources`
does, when told to).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from urllib.parse import urlsplit

from refkit.lexicon.rules_urls import (
    HOST_TRACKING,
    PATHS,
    SLUG_HOSTS,
    TRACKING,
    TRACKING_PREFIXES,
)
from refkit.rules.base import Edit, Example, Hit, Rule, Stays, TextRule, levels, manual, pattern, table, witness
from refkit.rules.facts import ListFacts, host_of, slug_of
from refkit.rules.view import EntryView
from refkit.trace import Safety, Span


class Tracking(TextRule):
    """URL801."""

    code = "URL801"
    name = "tracking"
    why = "A parameter says who clicked, not which page: it makes two addresses of one and follows the reader."
    source = "Analytics services' own documentation of link tagging; the table is `refkit.lexicon.rules_urls`."
    needs = ("?", "&")
    examples = (
        Example("https://example.org/a.html?_ga=2.1.3-4.5.", "https://example.org/a.html."),
        Example("https://example.org/a?id=7&utm_source=x&utm_medium=y#s2", "https://example.org/a?id=7#s2"),
        Example("https://www.jstor.org/stable/4?refreqid=ab%3A12 (seen)", "https://www.jstor.org/stable/4 (seen)"),
    )
    stays = (
        Stays("https://example.org/doc.cgi?doc=12&page=3&source=x&ref=7", "parameters that choose the page"),
        Stays("https://example.org/view?refreqid=1", "tracks on another host only"),
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
            if len(stay) == len(parts):
                continue
            after = "?" + "&".join(stay) if any(stay) else ""
            gone = ", ".join(dict.fromkeys(p.split("=")[0] for p in parts if p not in stay))
            start, end = span.start + at, span.start + query_end
            proof = (table(f"tracking parameters: {gone}"),)
            yield Hit(start, end, f"tracking parameter {gone}", (Edit(start, end, after),), evidence=proof)


def is_tracking(parameter: str, host: str) -> bool:
    """Whether a `name=value` of a query only tracks readers on this host."""
    name = parameter.split("=", 1)[0].removeprefix("amp;").lower()
    if name in TRACKING or name.startswith(TRACKING_PREFIXES):
        return True
    labels = host.split(".")
    return any(name in HOST_TRACKING.get(".".join(labels[i:]), ()) for i in range(len(labels) - 1))


class SpaceInUrl(TextRule):
    """URL802."""

    code = "URL802"
    name = "space-in-url"
    why = "A URL holds no blank: where one stands, a hyphen of the address was lost when the line was broken or copied."
    source = "RFC 3986, 2.2–2.3; the path grammars of hosts in `refkit.lexicon.rules_urls`."
    safety = levels(text=Safety.UNSAFE)
    unsafe_when = (
        "the blank may be a slip of its own; it is safe where the host builds its addresses from words and hyphens,"
        " or where the list has the whole address in another entry"
    )
    needs = ("/",)
    uses_list = True
    examples = (
        Example(
            "The Times. https://www.nytimes.com/2022/03/14/world/asia/wind-rain sea.html.",
            "The Times. https://www.nytimes.com/2022/03/14/world/asia/wind-rain-sea.html.",
        ),
        Example(
            "The Post. https://example.org/a/long-wind rain.html.",
            "The Post. https://example.org/a/long-wind-rain.html.",
            beside=("Hay, A. https://example.net/b/long-wind-rain.html",),
        ),
        Example("Hay, A. https:// example.org/a.", "Hay, A. https://example.org/a."),
        Example(
            "Talk. https://digitalarchive.wilsoncenter.org/document/ 117742 (May 5).",
            "Talk. https://digitalarchive.wilsoncenter.org/document/117742 (May 5).",
        ),
        Example(
            "Hay, A. https://www.foreignaffairs.com/articles/norway/ 1947-07-01/wind-and-rain.",
            "Hay, A. https://www.foreignaffairs.com/articles/norway/1947-07-01/wind-and-rain.",
        ),
        Example(
            "Hay, A. https://example.org/\n   a/wind-\n   rain.html.", "Hay, A. https://example.org/a/wind-rain.html."
        ),
        Example(
            "Talk. https://digitalarchive.wilsoncenter.org/document/\n   117742.",
            "Talk. https://digitalarchive.wilsoncenter.org/document/117742.",
        ),
        Example("Hay, A. example.org/a/why-\nwind-fails, May 1.", "Hay, A. example.org/a/why-wind-fails,\nMay 1."),
        Example("Hay, A. https://www.example.\norg/a and more.", "Hay, A. https://www.example.org/a\nand more."),
        Example(
            "Hay, A. https://example.org/a/wind rain.html.",
            "Hay, A. https://example.org/a/wind-rain.html.",
            unsafe=True,
        ),
    )
    stays = (
        Stays("Hay, A. https://www.nytimes.com/2022/03/14/world/wind.html and more.html", "the address is whole"),
        Stays("Hay, A. https://example.org/a seen May 1.", "words of the sentence"),
        Stays("Hay, A. https://example.org/a/\nand/or https://example.org/b/\n12 May.", "words behind a line break"),
        Stays("Talk. https://digitalarchive.wilsoncenter.org/document/ 5 May 2018.", "a day behind the address"),
        Stays("Hay, A. https://example.org/.\nwww.example.org/b.\nwww.example.net/c.", "addresses below each other"),
    )
    _scheme = re.compile(r"\bhttps?://(?P<gap> +)(?=[a-z0-9-]{1,63}\.[a-z0-9])")
    # A line break inside of an address, by what stands before it and behind it.
    _broken = re.compile(
        r"[ \t]?\r?\n[ \t]*(?P<rest>(?!www\.|and/or\b|(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,6}/)[^\s<>“”«»\"]{2,2000})"
        r"(?P<blank>[ \t]?)"
    )
    _goes_on = re.compile(r"(?:[\w%~.-]*/|[\w%~-]+\.(?:html?|aspx?|php|pdf)\b|[a-z0-9]+-[a-z0-9]+-[a-z0-9])")
    _number = re.compile(r"(?: |[ \t]?\r?\n[ \t]*)(?P<rest>[a-z]?\d{3,9})(?=[\s).,;\]]|$)")
    _slug = re.compile(
        r"(?: |[ \t]?\r?\n[ \t]*)(?P<rest>\d{4}-\d\d-\d\d/[a-z0-9-]+|[a-z0-9]+(?:-[a-z0-9]+){2,})(?=[\s).,;\]]|$)"
    )
    _after = re.compile(r" (?P<word>[A-Za-z0-9_%-]{1,80})(?P<rest>(?:-[a-z0-9]+)*\.(?:html?|aspx?|php|pdf)\b)")

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Addresses that stop before a blank and go on behind it."""
        text = view.text
        for match in self._scheme.finditer(text):
            start, end = match.span("gap")
            proof = (pattern("a host follows the scheme"),)
            yield Hit(start, end, "blank behind the scheme of a URL", (Edit(start, end, ""),), Safety.SAFE, proof)
        for span in view.urls:
            hit = self._in_path(text, span) or self._at_line_end(text, span)
            if hit:
                yield hit
                continue
            after = self._after.match(text, span.end)
            if not after or "://" not in span.of(text):
                continue
            url = span.of(text)
            if re.search(r"\.(?:html?|aspx?|php|pdf)$", url):
                continue
            whole = f"{url}-{after['word']}{after['rest']}"
            message = f"blank in a URL: “{slug_of(whole)}”"
            edit = (Edit(span.end, span.end + 1, "-"),)
            proofs = []
            slug = slug_of(whole)
            if facts.slugs.get(slug, view.number) != view.number:
                proofs.append(witness(f"entry {facts.slugs[slug] + 1} has the same address part “{slug}”"))
            if _fits_grammar(url, after["word"] + after["rest"]):
                proofs.append(table(f"{host_of(url)} builds its addresses from words and hyphens"))
            safety = Safety.SAFE if proofs else Safety.UNSAFE
            yield Hit(span.start, after.end(), message, edit, safety, tuple(proofs))

    def _in_path(self, text: str, span: Span) -> Hit | None:
        """A blank behind a slash, where the host's own addresses go on with what follows."""
        url = span.of(text)
        if not url.endswith("/"):
            return None
        rest = url.partition("://")[2]
        prefix = next((p for p in PATHS if rest == p), None)
        after = self._number.match(text, span.end) if prefix else self._slug.match(text, span.end)
        if not after:
            return None
        if prefix:
            fits = _path(prefix).fullmatch(after["rest"]) is not None
        else:
            fits = _fits_grammar(url, after["rest"].replace("/", "-"))
        if not fits:
            return None
        start, end = span.end, after.start("rest")
        proof = (table(f"{host_of(url)} has no address that ends so, and has those that go on so"),)
        return Hit(span.start, after.end(), "blank in a URL", (Edit(start, end, ""),), Safety.SAFE, proof)

    def _at_line_end(self, text: str, span: Span) -> Hit | None:
        """A line break behind a slash, a hyphen or a dot of an address, or before such a mark.

        The words behind the address stay on a line of their own: the break moves behind it.
        """
        end = span.end
        while end < len(text) and text[end] in ".-" and end - span.end < 2:
            end += 1  # the dot was taken for the sentence's
        broken = self._broken.match(text, end)
        if not broken or "://" in broken["rest"]:
            return None
        last, first = text[end - 1], broken["rest"][0]
        url = text[span.start : end]
        if last in "-_=&?%":
            fits = first.isascii() and (first.islower() or first.isdigit())
        elif last == "/":
            fits = self._goes_on.match(broken["rest"]) is not None
        elif last == ".":
            fits = (
                re.match(r"(?:com|org|net|gov|edu|int|uk|de|fr|ru|cn)/|(?:html?|aspx?|php|pdf)\b", broken["rest"])
                is not None
            )
        else:
            fits = first in "/_%?&=#" and "/" in url.partition("://")[2] and len(broken["rest"]) > 3
        if not fits:
            return None
        gap = text[end : broken.start("rest")]
        edits = [Edit(end, broken.start("rest"), "")]
        if broken["blank"]:
            edits.append(Edit(*broken.span("blank"), gap.lstrip(" \t")))
        proof = (pattern("an address goes on behind such a mark"),)
        return Hit(span.start, broken.end("rest"), "line break in a URL", tuple(edits), Safety.SAFE, proof)


@cache
def _grammar(host: str) -> tuple[re.Pattern[str], str] | None:
    row = SLUG_HOSTS.get(host)
    return (re.compile(row[0]), row[1]) if row else None


def _fits_grammar(url: str, rest: str) -> bool:
    """Whether the broken address is the beginning of one of the host's addresses, and the rest its end."""
    found = _grammar(host_of(url))
    if not found or not rest.endswith(found[1]):
        return False
    return bool(found[0].fullmatch(urlsplit(url).path)) and bool(
        re.fullmatch(r"[a-z0-9-]+", rest.removesuffix(found[1]))
    )


class TrailingPunctuation(TextRule):
    """URL803."""

    code = "URL803"
    name = "trailing-punctuation"
    why = "The stop of the sentence was taken into the address, which then leads nowhere."
    source = "RFC 3986, appendix C: delimiters around a URI in running text are no part of it."
    safety = levels(record=Safety.SAFE, text=Safety.SAFE)
    unsafe_when = "the page's own name may end in a stop (an encyclopedia's article on a company)"
    needs = ("://",)
    examples = (
        Example("https://history.example.gov/frus1958-60v19/d31.", "https://history.example.gov/frus1958-60v19/d31"),
        Example("https://en.wikipedia.org/wiki/Acme_Inc.", "https://en.wikipedia.org/wiki/Acme_Inc", unsafe=True),
    )
    stays = (
        Stays("Hay, A. Wind. https://example.org/a.", "in an entry the stop ends the sentence; readers leave it off"),
        Stays("https://example.org/a_(b)", "a bracket that was opened"),
    )

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """A field that is one URL and ends in punctuation."""
        text = view.text
        if len(view.urls) != 1 or view.urls[0].start or " " in text:
            return
        end = view.urls[0].end
        if end < len(text) and set(text[end:]) <= set(".,;:"):
            safety = Safety.UNSAFE if "/wiki/" in text else Safety.SAFE
            proof = (manual("RFC 3986, appendix C"),)
            yield Hit(end, len(text), "stop at the end of an address", (Edit(end, len(text), ""),), safety, proof)


class BrokenScheme(TextRule):
    """URL811."""

    code = "URL811"
    name = "broken-scheme"
    why = "The beginning of the address is mistyped, or stands there twice: it does not open."
    source = "RFC 3986, 3.1: scheme, colon, two slashes."
    needs = ("//", ":/", "ttp")
    examples = (
        Example("Hay, A. http//www.example.org/a.", "Hay, A. http://www.example.org/a."),
        Example("Hay, A. https:/example.org/a.", "Hay, A. https://example.org/a."),
        Example("Hay, A. http://https://example.org/a.", "Hay, A. https://example.org/a."),
        Example("Hay, A. htpps://example.org/a.", "Hay, A. https://example.org/a."),
    )
    stays = (
        Stays("https://web.archive.org/web/2010/http:/example.org/a", "a copy's address"),
        Stays("Hay, A. https://example.org/a//b and RGANI // Fond 3.", "two slashes elsewhere"),
    )
    _found = re.compile(
        r"(?<![\w/=.:?&-])(?:(?:https?|htpps?|htps?|hhttps?|htttps?|ttps?)(?::/{1,3}|;//|//))+(?=[a-z0-9-]{1,63}\.[a-z0-9])"
    )

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Schemes in a form that is none."""
        for match in self._found.finditer(view.text):
            last = re.findall(r"[htps]+(?=[:;/])", match[0])[-1]
            right = "https://" if last.endswith("s") else "http://"
            if match[0] != right:
                proof = (manual("RFC 3986, 3.1"),)
                yield Hit(*match.span(), f"“{match[0]}” is {right}", (Edit(*match.span(), right),), evidence=proof)


class InsecureScheme(TextRule):
    """URL804."""

    code = "URL804"
    name = "insecure-scheme"
    why = "The list cites the same host with https: http is the older form of the same address."
    source = "The list itself; measured: without such a witness one in sixteen would be unproven."
    needs = ("http://",)
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
    examples = (
        Example("https://example.org/chin001.asp#1.", "https://example.org/chin001.asp.", unsafe=True),
        Example("https://example.org/a#:~:text=wind", "https://example.org/a", unsafe=True),
    )
    stays = (Stays("https://example.org/sheet/edit#gid=0 and https://example.org/a#section-2", "parts of a page"),)
    _found = re.compile(
        r"#(?:\d{1,3}|_?(?:ftn|edn|fn|footnote|note)(?:ref)?-?\d{0,4}|:~:text=[^\s]*|top)$", re.IGNORECASE
    )

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
    examples = (Example("https://en.m.wikipedia.org/wiki/Oslo", "https://en.wikipedia.org/wiki/Oslo", unsafe=True),)
    stays = (Stays("https://m.example.org/a and https://en.wikipedia.org/wiki/M.", "not known to have another form"),)
    _found = re.compile(r"https?://[a-z-]{2,12}\.(?P<mobile>m\.)(?:wikipedia|wikisource|wiktionary|wikimedia)\.org/")

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
                if rest.startswith(prefix) and not _path(prefix).fullmatch(rest[len(prefix) :]):
                    yield Hit(span.start, span.end, f"{host_of(url)} has no such address; its form is {explained}")


@cache
def _path(prefix: str) -> re.Pattern[str]:
    return re.compile(PATHS[prefix][0], re.IGNORECASE)


RULES: tuple[Rule, ...] = (
    Tracking(),
    SpaceInUrl(),
    TrailingPunctuation(),
    BrokenScheme(),
    InsecureScheme(),
    Fragment(),
    BareWww(),
    MobileHost(),
    BadHostPattern(),
)
