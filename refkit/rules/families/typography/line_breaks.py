"""What a line break parted, or a blank that was one: words, ranges and addresses.

The parts are joined; the words that follow them on the second line stay on a line of their own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from urllib.parse import urlsplit

from refkit.knowledge.hyphens import HYPHENATED_FIRST, HYPHENATED_SECOND, SUSPENDED
from refkit.knowledge.web_addresses import PATHS, SLUG_HOSTS
from refkit.read.patterns import late
from refkit.rules.engine.base import Edit, Example, Hit, Rule, Stays, TextRule, levels, manual, pattern, table, witness
from refkit.rules.engine.columns import is_gapped
from refkit.rules.engine.list_evidence import ListFacts, host_of, slug_of
from refkit.rules.engine.view import EntryView
from refkit.trace import Safety, Span


class BrokenWord(TextRule):
    """WSP108."""

    code = "WSP108"
    name = "broken-word"
    why = "A word was broken at the end of a printed line and the hyphen stayed."
    source = "Measured: 4 of 15 viewed cases without a witness were real or suspended hyphens (store- and shopkeepers)."
    unsafe_when = (
        "within a line the hyphen may be a suspended one; it is told only where the list has the whole word. Beside a"
        " wide gap in a line it is left: the next line may go on with the other column of the page"
    )
    needs = ("- ", "-\n", "-\r\n", "‐\n", "–\n", "–\r\n")
    uses_list = True
    examples = (
        Example(
            "A History of Recog- nition in Law.",
            "A History of Recognition in Law.",
            beside=("The Recognition of States.",),
            unsafe=True,
        ),
        Example("Two Suns in the Heav-\n   ens: A Struggle.", "Two Suns in the Heavens:\n   A Struggle."),
        Example("The recogni-\ntion.", "The recognition."),
        Example("The Sino-\nSoviet Split of 1956–\n1966.", "The Sino-Soviet\nSplit of 1956–1966."),
        Example(
            "A policy of long-\nterm credits, by Kim Il-\nsung.", "A policy of long-term\ncredits, by Kim Il-sung."
        ),
        Example("An in-\ndoor war.", "An in-door\nwar.", beside=("The in-door wars.", "The In-door Treaty.")),
    )
    stays = (
        Stays("Store- and shopkeepers of Paris.", "a suspended hyphen"),
        Stays("Vor-\nund Nachgeschichte; pre-\nand post-war.", "a suspended hyphen at the end of a line"),
        Stays("https://example.org/two-\nsuns.html", "a URL"),
        Stays("The Logic of      states, Inter-\nest and gain.      national Air.", "two columns, read across"),
    )
    _found = late(r"(?<![\w-])([^\W\d_]{2,30})- ([a-z]{2,30})\b")
    _at_end = late(
        r"""
        (?: (?<![^\W\d_])(?P<left>[^\W\d_]{1,30})(?P<hyphen>[-‐])       # a word
          | (?<=\d)[-–] )                                               # or a number
        (?P<gap>\r?\n[ \t]*)
        (?:(?P<right>[^\W\d_]{1,40})|(?<=[\n \t])\d)
        \S{0,80}(?P<blank>[ \t]?)
        """,
        re.VERBOSE,
    )

    # A syllable of Chinese or Korean names as they were written with hyphens.
    _syllable = late(r"(?:[ptkbdgfvmnlrhsywj]|ch|sh|hs|ts|tz)?['’]?[aeiouü]{1,3}(?:ng|[nhkl])?")

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Halves of a word at the end of a line, and such that the list has whole."""
        if "\n" in view.text:
            yield from self._at_line_ends(view, facts)
        for match in self._found.finditer(view.text):
            whole = match[1] + match[2]
            known = next((w for w in (whole, whole.lower(), whole.capitalize()) if facts.words.get(w)), None)
            if known and match[0] != whole:
                edit = Edit(*match.span(), whole)
                yield Hit(
                    *match.span(),
                    f"“{whole}” is broken",
                    (edit,),
                    Safety.UNSAFE,
                    evidence=(witness(f"the list has “{known}”"),),
                )

    def _at_line_ends(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Words and ranges that a line break parts. What follows them on the second line stays there."""
        for match in self._at_end.finditer(view.text):
            left, right = match["left"] or "", match["right"] or ""
            if bool(left) != bool(right) or right.lower() in SUSPENDED or view.in_url(match.start()):
                continue
            if view.in_url(max(0, match.start("gap") - 2)):
                continue
            start, end = match.span("gap")
            if "   " in view.text and (is_gapped(_line(view.text, start)) or is_gapped(_line(view.text, end))):
                continue
            proof = pattern("a line break stands behind the hyphen")
            message = f"“{left + right}” is broken at the end of a line"
            if not left:
                message = "a range is broken at the end of a line"
            elif view.text[max(0, match.start() - 1)] != "-" and self._is_whole(left, right, facts):
                start -= 1
                if facts.words.get(left + right):
                    proof = witness(f"the list has “{left + right}”")
            else:
                message = f"“{left}-{right}” is broken at its hyphen"
            edits = [Edit(start, end, "")]
            if match["blank"]:
                edits.append(Edit(*match.span("blank"), match["gap"]))
            yield Hit(match.start(), match.end(), message, tuple(edits), Safety.SAFE, (proof,))

    def _is_whole(self, left: str, right: str, facts: ListFacts) -> bool:
        """Whether two halves are one word: the list has it, or neither half is known from words with a hyphen."""
        whole = left + right
        if any(facts.words.get(w) for w in (whole, whole.lower(), whole.capitalize())):
            return True
        if not right.islower() or len(left) < 2 or len(right) < 2 or left[1:] != left[1:].lower():
            return False
        if left.isascii() != left.isalpha() and left.isascii() != right.isascii():
            return False
        if left.lower() in HYPHENATED_FIRST or right in HYPHENATED_SECOND:
            return False
        if len(left) <= 5 and left[-1].lower() == right[0] and right[0] in "aeiou":
            return False  # "re-elected", "co-operation"
        if len(left) >= 4 and len(right) >= 6 and right.endswith(("ed", "ant", "ent", "ible", "able")):
            return False  # "person-centred", "drug-resistant": a participle may be the second word of a compound
        if left[0].isupper() and self._syllable.fullmatch(left.lower()) and self._syllable.fullmatch(right):
            return False  # Kim Il-sung, Chou En-lai
        return f"{left}-{right}".lower() not in facts.hyphenated


# A line break inside of an address, by what stands before it and behind it.
_BROKEN = late(
    r"[ \t]?\r?\n[ \t]*(?P<rest>(?!www\.|and/or\b|(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,6}/)[^\s<>“”«»\"]{2,2000})"
    r"(?P<blank>[ \t]?)"
)
# A DOI that stops at a slash, which no DOI does, and what can be its end: digits, and no plain year or count.
_CUT_DOI = late(r"\b10\.\d{4,9}/(?:[^\s<>“”«»\"]{1,200}/)?(?=[ \t]?\r?\n| [A-Za-z])")
_AFTER_DOI = late(r" (?=[a-zA-Z][^\s\d]{0,20}(?:\d[^\s\d]{0,3}){3})[\w.;()/-]{5,100}(?=[.,;)\]]?(?:\s|$))")
_DOI_END = late(r"(?=[^\s\d]{0,40}\d)(?!\d{1,4}[.,;]?(?:\s|$))[\w()-][\w().:;/_-]{3,200}")


class SpaceInUrl(TextRule):
    """URL802."""

    code = "URL802"
    name = "space-in-url"
    why = "A URL holds no blank: where one stands, a hyphen of the address was lost when the line was broken or copied."
    source = "RFC 3986, 2.2–2.3; the path grammars of hosts in `refkit.knowledge.web_addresses`."
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
            "Hay, A. https://doi.org/10.1000/air/\n12.4.99. Oslo.",
            "Hay, A. https://doi.org/10.1000/air/12.4.99.\nOslo.",
        ),
        Example("Hay, A. doi:10.1000/\n  j.air.2004.01.", "Hay, A. doi:10.1000/j.air.2004.01."),
        Example("Hay, A. https://doi.org/10.1000/ j.air.2004.01.", "Hay, A. https://doi.org/10.1000/j.air.2004.01."),
        Example("Hay, A. https://example.org/\nview?id=7.", "Hay, A. https://example.org/view?id=7."),
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
        Stays("Hay, A. https://doi.org/10.1000/\n2014. Reprint, doi:10.1000/\nWind.", "no end of a DOI"),
    )
    _scheme = late(r"\bhttps?://(?P<gap> +)(?=[a-z0-9-]{1,63}\.[a-z0-9])")
    _goes_on = late(
        r"(?:[\w%~.-]*/|[\w%~-]+\.(?:html?|aspx?|php|pdf)\b|[a-z0-9]+-[a-z0-9]+-[a-z0-9]|[\w-]{1,40}\?[\w-]{1,40}=)"
    )
    _number = late(r"(?: |[ \t]?\r?\n[ \t]*)(?P<rest>[a-z]?\d{3,9})(?=[\s).,;\]]|$)")
    _slug = late(
        r"(?: |[ \t]?\r?\n[ \t]*)(?P<rest>\d{4}-\d\d-\d\d/[a-z0-9-]+|[a-z0-9]+(?:-[a-z0-9]+){2,})(?=[\s).,;\]]|$)"
    )
    _after = late(r" (?P<word>[A-Za-z0-9_%-]{1,80})(?P<rest>(?:-[a-z0-9]+)*\.(?:html?|aspx?|php|pdf)\b)")

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Addresses that stop before a blank and go on behind it."""
        text = view.text
        for match in self._scheme.finditer(text):
            start, end = match.span("gap")
            proof = (pattern("a host follows the scheme"),)
            yield Hit(start, end, "blank behind the scheme of a URL", (Edit(start, end, ""),), Safety.SAFE, proof)
        if "10." in text:
            yield from doi_joints(text)
        for span in view.urls:
            if _CUT_DOI.match(text, max(span.start, text.find("10.", span.start, span.end))):
                continue
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
            fits = url_path(prefix).fullmatch(after["rest"]) is not None
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
        broken = _BROKEN.match(text, end)
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
        proof = (pattern("an address goes on behind such a mark"),)
        edits = _joined(text, end, broken)
        return Hit(span.start, broken.end("rest"), "line break in a URL", edits, Safety.SAFE, proof)


_NO_SLASH = (manual("DOI Handbook, on syntax: a DOI’s suffix does not end in a slash"),)


def doi_joints(text: str) -> Iterator[Hit]:
    """A line break or a blank behind a slash of a DOI, with or without its address."""
    for match in _CUT_DOI.finditer(text):
        after = _AFTER_DOI.match(text, match.end())
        if after:
            at = match.end()
            yield Hit(match.start(), after.end(), "blank in a DOI", (Edit(at, at + 1, ""),), Safety.SAFE, _NO_SLASH)
        broken = _BROKEN.match(text, match.end())
        if broken and "://" not in broken["rest"] and _DOI_END.fullmatch(broken["rest"].rstrip(".,;)]")):
            edits = _joined(text, match.end(), broken)
            yield Hit(match.start(), broken.end("rest"), "line break in a DOI", edits, Safety.SAFE, _NO_SLASH)


def _joined(text: str, end: int, broken: re.Match[str]) -> tuple[Edit, ...]:
    """Both halves of an address on the first line; the break moves behind it."""
    edits = [Edit(end, broken.start("rest"), "")]
    if broken["blank"]:
        edits.append(Edit(*broken.span("blank"), text[end : broken.start("rest")].lstrip(" \t")))
    return tuple(edits)


def _line(text: str, at: int) -> str:
    """The line of a place, as far as it is of a line's usual length."""
    start = text.rfind("\n", max(0, at - 300), at) + 1 or max(0, at - 300)
    end = text.find("\n", at, at + 300)
    return text[start : end if end >= 0 else at + 300]


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


@cache
def url_path(prefix: str) -> re.Pattern[str]:
    """The pattern of the paths that a host has behind a prefix of `PATHS`."""
    return re.compile(PATHS[prefix][0], re.IGNORECASE)


RULES: tuple[Rule, ...] = (BrokenWord(), SpaceInUrl())
