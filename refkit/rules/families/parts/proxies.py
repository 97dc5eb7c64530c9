"""URLs that go through somebody else: a library's proxy, a search engine's counter of clicks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import unquote

from refkit.knowledge.web_addresses import HYPHENED_HOSTS, PROXY_WORDS, REDIRECTORS
from refkit.read.patterns import late
from refkit.read.urls import host_of
from refkit.rules.engine.base import Edit, Example, Hit, Phase, Rule, Stays, TextRule, levels, pattern, table
from refkit.rules.engine.list_evidence import ListFacts
from refkit.rules.engine.view import EntryView
from refkit.trace import Safety


class ProxyHost(TextRule):
    """URL806."""

    code = "URL806"
    name = "proxy-host"
    why = "The address goes through the proxy of one library: nobody else can open it."
    source = "The naming of EZproxy and similar servers: target host, then the proxy's own."
    needs = ("proxy", ".com.", ".org.", ".net.", ".edu.", ".gov.", "ezp", "-org.", "-com.", "-net.")
    phase = Phase.LINKS
    examples = (
        Example(
            "http://library.cqwind.com.mutex.example.edu/almanac/c63-1.",
            "http://library.cqwind.com/almanac/c63-1.",
        ),
        Example("https://www-jstor-org.ezproxy.example.edu/stable/4", "https://www.jstor.org/stable/4"),
        Example(
            "https://ezproxy.example.edu/login?url=https://www.jstor.org/stable/4", "https://www.jstor.org/stable/4"
        ),
    )
    stays = (
        Stays("https://www.oup.com.au/a https://proxy.example.org/about http://www.gov.cn.edu/b", "hosts of their own"),
        Stays("https://example.com.br/a https://www.abc.net.au/b https://www.unam.edu.mx/c", "second-level domains"),
    )
    _inner = late(
        r"^(?P<host>(?:[a-z0-9-]+\.)+(?:com|org|net|edu|gov|info))"
        r"\.(?P<proxy>(?:[a-z0-9-]+\.)+(?:edu|ac\.uk|edu\.au|ca|org|de|nl|il))$"
    )

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """URLs whose host is another host with a proxy's name behind it."""
        for span in view.urls:
            url = span.of(view.text)
            if "://" not in url:
                continue
            host = host_of(url)
            found = self._target(url, host)
            if found is None or found == url:
                continue
            edit = Edit(span.start, span.end, found)
            yield Hit(span.start, span.end, f"address of a library’s proxy ({host})", (edit,), evidence=_PROXY)

    def _target(self, url: str, host: str) -> str | None:
        """The URL without the proxy."""
        words = host.split(".")
        known = any(word in PROXY_WORDS or word.startswith("ezproxy") for word in words)
        login = re.match(r"https?://[^/]{1,200}/login\?(?P<how>q?url)=(?P<to>https?(?::|%3[Aa]).{3,})", url)
        if login and known:
            return login["to"] if login["how"] == "url" and "://" in login["to"] else unquote(login["to"])
        scheme, _, rest = url.partition("://")
        path = re.sub(r"^:\d{1,5}", "", rest[len(host) :])
        first = words[0]
        if len(words) > 2 and (first in HYPHENED_HOSTS or (known and re.search(r"-(?:com|org|net|gov|edu)$", first))):
            return f"{scheme}://{HYPHENED_HOSTS.get(first) or _unhyphened(first)}{path}"
        inner = self._inner.match(host)
        if not inner:
            return None
        proxy = inner["proxy"].split(".")
        if known or host.startswith("0-") or (len(proxy) >= 3 and proxy[-1] == "edu") or len(proxy) >= 4:
            return f"{scheme}://{inner['host'].removeprefix('0-')}{path}"
        return None


def _unhyphened(label: str) -> str:
    """A host that a proxy coded as one label: dots became hyphens, hyphens two of them."""
    return label.replace("--", "\0").replace("-", ".").replace("\0", "-")


_PROXY = (pattern("a whole host name stands before the library’s"),)


class Redirector(TextRule):
    """URL807."""

    code = "URL807"
    name = "redirector"
    why = "The address goes through a search engine or a network that counts clicks; the target stands inside it."
    source = "The services' own link format; the table is `refkit.knowledge.web_addresses`."
    safety = levels(text=Safety.UNSAFE)
    unsafe_when = "the target is decoded from the address and was not tried"
    needs = ("url?", "l.php?", "redirect?", "safelinks", "out.reddit")
    phase = Phase.LINKS
    examples = (
        Example(
            "https://www.google.com/url?sa=t&url=https%3A%2F%2Fexample.org%2Fa", "https://example.org/a", unsafe=True
        ),
    )
    stays = (Stays("https://example.org/url?url=https%3A%2F%2Fexample.org", "an unknown host"),)

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """URLs of known redirectors that hold their target."""
        for span in view.urls:
            url = span.of(view.text)
            head, _, query = url.partition("?")
            names = REDIRECTORS.get(head.partition("://")[2])
            for part in query.split("&") if names else ():
                name, _, value = part.partition("=")
                target = unquote(value)
                if name in (names or ()) and re.match(r"https?://[^\s]+$", target):
                    edit = (Edit(span.start, span.end, target),)
                    yield Hit(span.start, span.end, "address of a redirector", edit, evidence=(table("redirectors"),))
                    break


RULES: tuple[Rule, ...] = (ProxyHost(), Redirector())
