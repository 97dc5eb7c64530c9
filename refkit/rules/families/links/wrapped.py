"""What stands around an address and is not part of it: angle brackets, and what was set tight to its end."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from refkit.read.patterns import late
from refkit.rules.engine.base import Edit, Example, Hit, Phase, Rule, Stays, TextRule, manual, pattern
from refkit.rules.engine.list_evidence import ListFacts
from refkit.rules.engine.view import EntryView


class AngleBrackets(TextRule):
    """URL812."""

    code = "URL812"
    name = "angle-brackets"
    why = (
        "Angle brackets say where an address begins and ends. With a blank inside, twice, or without their partner they"
        " say something else."
    )
    source = "RFC 3986, appendix C: white space within angle brackets was added to break lines, and is to be left out."
    needs = ("<http", "<www", "< http", "< www", "<<")
    phase = Phase.LINKS
    examples = (
        Example("Hay, A. Wind. < http://example.org/a >.", "Hay, A. Wind. <http://example.org/a>."),
        Example(
            "Hay, A. Wind <http://example.org/wind/ rain/sea>.", "Hay, A. Wind <http://example.org/wind/rain/sea>."
        ),
        Example("Hay, A. Wind <http://example.org/a- b\n  .html>.", "Hay, A. Wind <http://example.org/a-b.html>."),
        Example("Hay, A. Wind. <<http://example.org/a>>.", "Hay, A. Wind. <http://example.org/a>."),
        Example("Hay, A. Wind. <<http://example.org/a>.", "Hay, A. Wind. <http://example.org/a>."),
        Example("Hay, A. Wind. <http://example.org/a.", "Hay, A. Wind. <http://example.org/a>."),
    )
    stays = (
        Stays("Hay, A. Wind. <http://example.org/a>, accessed May 1.", "as it should be"),
        Stays("Hay, A. Wind <http://example.org/a accessed May 1>.", "words inside"),
        Stays("Roe, B. Vent <http://example.fr/a/ consulté le 4 mai>.", "words inside"),
        Stays("Lind, C. a < b; <http://example.org/a", "another sign of the same form"),
        Stays("Day, E. <i>Wind</i> <http://example.org/a>.", "mark-up"),
        Stays("Haas, K. Wind <http://example.de/wind regen>.", "a hyphen may be lost there"),
    )
    _wrapped = late(r"<{1,2}\s{0,2}(?P<url>(?:https?://|www\.)[^<>]{3,400}?)\s{0,2}>{1,2}")
    _open = late(r"<(?P<url>(?:https?://|www\.)[^\s<>]{4,400}?)(?=[.,;]{0,2}\s*$)")

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Addresses in angle brackets that are not as they should be."""
        text = view.text
        for match in self._wrapped.finditer(text):
            url = match["url"]
            whole = _closed(url)
            if whole is None or match[0] == f"<{whole}>":
                continue
            message = "blank in an address in angle brackets" if whole != url else "angle brackets around an address"
            edits = tuple(_edits(match, whole))
            yield Hit(*match.span(), message, edits, evidence=(manual("RFC 3986, appendix C"),))
        if text.count("<") == 1 and ">" not in text:
            found = self._open.search(text)
            if found:
                at = found.end()
                proof = (pattern("the bracket before the address has no partner"),)
                yield Hit(*found.span(), "angle bracket without its partner", (Edit(at, at, ">"),), evidence=proof)


def _edits(match: re.Match[str], whole: str) -> Iterator[Edit]:
    start, end = match.span("url")
    if match.start() + 1 != start:
        yield Edit(match.start(), start, "<")
    for gap in re.finditer(r"\s+", match["url"]):
        yield Edit(start + gap.start(), start + gap.end(), "")
    if match.end() - 1 != end:
        yield Edit(end, match.end(), ">")


def _closed(url: str) -> str | None:
    """The address without white space; None where a blank stands beside no mark, or words stand inside."""
    parts = url.split()
    for left, right in pairwise(parts):
        if not (left[-1] in "/.-_=&?%#~+," or right[0] in "/.-_=&?%#~") or left[-1] == ",":
            return None
        if right.isalpha() and not (left[-1] in "-_=" or right == parts[-1]):
            return None
    return "".join(parts)


class LinkDebris(TextRule):
    """URL813."""

    code = "URL813"
    name = "link-debris"
    why = "What was set tight to the end of an address is taken for a part of it, and the address does not open."
    source = "RFC 3986, 3.4 and appendix C: an empty query says nothing; delimiters around a URI are no part of it."
    needs = ("://", "www.")
    phase = Phase.LINKS
    examples = (
        Example(
            "Hay, A. http://example.org/a.htm.This page is old.", "Hay, A. http://example.org/a.htm. This page is old."
        ),
        Example("Hay, A. http://example.org/a.html?.", "Hay, A. http://example.org/a.html."),
        Example("Hay, A. http://example.org/a.php?id=7&.", "Hay, A. http://example.org/a.php?id=7."),
        Example(
            "Hay, A. http://example.org/a.pdf(accessed May 1).", "Hay, A. http://example.org/a.pdf (accessed May 1)."
        ),
        Example(
            "Hay, A. http://example.org/a.html,accessed May 1.", "Hay, A. http://example.org/a.html, accessed May 1."
        ),
    )
    stays = (
        Stays("Hay, A. Where is http://example.org/a.html?", "a question"),
        Stays("Hay, A. http://example.org/a.html.en and http://example.org/b.html.Z.", "the name of a file"),
        Stays("Roe, B. http://example.org/a.php?wind&rain=2&x=.", "a query with an empty value"),
        Stays("Lind, C. http://example.de/0,1518,123456,00.html, Abruf: 2. Mai.", "commas inside an address"),
        Stays("Day, E. http://example.org/a.html(v=2)/b.", "brackets inside an address"),
        Stays("Haas, K. https://example.org/wiki/Wind_(Film).", "brackets inside an address"),
    )
    _seen = r"(?:[Aa]ccessed|[Rr]etrieved|[Cc]onsulté|[Aa]bgerufen|[Ll]ast|[Vv]isited|дата)"
    _stop = r"(?P<stop>[.,;])(?=[A-Z][a-z]{2,20}(?:\s|$)|(?:accessed|retrieved|consulté|abgerufen)\b)"
    _empty = r"(?P<empty>\?)(?=[.,;)])(?=\S{1,3}(?:\s|$))"
    _tight = late(rf"\.(?:html?|php|aspx?|pdf|shtml|cfm)(?:{_stop}|(?P<bracket>)(?=[(\[]{_seen}\b)|{_empty})")
    _query = late(r"\?[^\s?]{1,200}[\w%](?P<empty>&)(?=[.,;)]{1,2}(?:\s|$))")

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Words set tight to the end of an address, and an empty query at its end."""
        for span in view.urls:
            end = span.end
            while end < len(view.text) and not view.text[end].isspace() and end - span.end < 40:
                end += 1
            for match in self._tight.finditer(view.text, span.start, min(end + 12, len(view.text))):
                yield from _debris(match)
                break
            found = self._query.search(view.text, span.start, min(end + 2, len(view.text)))
            if found and found.end() <= end:
                at = found.span("empty")
                yield Hit(*at, "empty parameter at the end of an address", (Edit(*at, ""),), evidence=_EMPTY)


def _debris(match: re.Match[str]) -> Iterator[Hit]:
    if match["empty"] is not None:
        at = match.span("empty")
        yield Hit(*at, "empty query at the end of an address", (Edit(*at, ""),), evidence=_EMPTY)
        return
    at = (match.end("stop" if match["stop"] else "bracket"),) * 2
    proof = (pattern("a word of the sentence follows the end of a file’s name"),)
    yield Hit(match.start(), at[1], "the sentence goes on tight to an address", (Edit(*at, " "),), evidence=proof)


_EMPTY = (manual("RFC 3986, 3.4"),)


class AddressMarkup(TextRule):
    """URL814."""

    code = "URL814"
    name = "address-markup"
    why = "The source of a page was copied with the address: a tag around it, or the end of an attribute behind it."
    source = "HTML, section 4.5.1 (the a element) and 13.1.2.3 (attributes); RFC 3986, 2.1: %20 is a blank."
    needs = ("%20", "%22", "%0", "&quot;", "&gt;", '">', "'>", "<a ", "]")
    phase = Phase.LINKS
    examples = (
        Example("Hay, A. https://example.org/a%20", "Hay, A. https://example.org/a"),
        Example("Hay, A. https://example.org/a/&quot;, May 1.", "Hay, A. https://example.org/a/, May 1."),
        Example('Hay, A. https://example.org/a">.', "Hay, A. https://example.org/a."),
        Example('Hay, A. <a href="https://example.org/a">.', "Hay, A. https://example.org/a."),
        Example('Hay, A. <a href="https://example.org/a">https://example.org/a</a>.', "Hay, A. https://example.org/a."),
        Example("Hay, A. https://example.org/a], May 1.", "Hay, A. https://example.org/a, May 1."),
    )
    stays = (
        Stays("Hay, A. https://example.org/a%20b%20.html", "a blank inside of an address"),
        Stays("Hay, A. [https://example.org/a], May 1.", "in brackets"),
        Stays("Roe, B. [Wind: https://example.org/a]", "in brackets"),
        Stays("Lind, C. “See <https://example.org/a>.”", "angle brackets"),
        Stays('Day, E. "https://example.org/a" and "b">c.', "quoted"),
        Stays('Day, E. <a href="https://example.org/a">Wind and Rain</a>.', "a link with words"),
        Stays("Haas, K. https://example.org/a?q=[wind]", "brackets of the address"),
        Stays("王. https://example.org/%E9%A3%8E%20", "an address with signs", ()),
    )
    _tail = late(
        r"""(?<=[\w/=)])(?P<debris>(?:%20|%22|%0[AD]|&quot;|&gt;|"?'?>(?!\w))+)(?=[.,;)]{0,2}(?:\s|$))""",
        re.IGNORECASE,
    )
    _tag = late(
        r"""<a\s[^<>]{0,80}?href=["'“”]?(?P<url>(?:https?://|www\.)[^\s<>"'“”]{3,400})["'“”]?[^<>]{0,80}>"""
        r"(?P<inner>\s*(?P<shown>[^<>\s]{0,400}?)\s*</a>)?"
    )

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Tags around addresses, and what attributes leave behind them."""
        text = view.text
        tags = list(self._tag.finditer(text)) if "<a" in text else []
        for match in tags:
            if match["inner"] is None and "</a>" in text:
                continue
            if match["shown"] and match["shown"].rstrip("/.") not in match["url"]:
                continue
            edits = (Edit(match.start(), match.start("url"), ""), Edit(match.end("url"), match.end(), ""))
            proof = (pattern("the tag holds nothing but the address"),)
            yield Hit(*match.span(), "the tag of a link around an address", edits, evidence=proof)
        if tags:
            return
        for span in view.urls:
            start = text.rfind(" ", 0, span.start) + 1
            if text[start : span.start].strip("("):
                continue
            end = span.end
            if text[end : end + 1] == "]" and text.rfind("[", 0, end) <= text.rfind("]", 0, end):
                proof = (pattern("no bracket was opened"),)
                yield Hit(end, end + 1, "a bracket left behind an address", (Edit(end, end + 1, ""),), evidence=proof)
                continue
            behind = end
            while behind < len(text) and not text[behind].isspace() and behind - end < 20:
                behind += 1
            found = self._tail.search(text, max(span.start + 8, end - 40), behind)
            if found and not (any(ord(c) > 127 for c in span.of(text)) or _is_encoded(span.of(text), found["debris"])):
                at = found.span("debris")
                message = f"“{found['debris']}” is no part of the address"
                yield Hit(*at, message, (Edit(*at, ""),), evidence=(manual("RFC 3986, 2.1 and appendix C"),))


def _is_encoded(url: str, debris: str) -> bool:
    """Whether the address has other signs encoded too, so that the last may be its own."""
    return debris[0] == "%" and url.count("%") > debris.count("%")


RULES: tuple[Rule, ...] = (AngleBrackets(), LinkDebris(), AddressMarkup())
