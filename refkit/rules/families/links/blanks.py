"""Blanks and line breaks in addresses and DOIs: where both sides are one address they are joined.

A blank may stand for a hyphen that was lost: `joints` and `dois` decide. Behind a line break the words that follow the
address stay on a line of their own.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from unicodedata import combining, normalize

from refkit.read.patterns import late
from refkit.read.urls import slug_of
from refkit.rules.engine.base import Edit, Example, Hit, Phase, Rule, Stays, TextRule, levels, pattern, witness
from refkit.rules.engine.list_evidence import ListFacts
from refkit.rules.engine.view import EntryView
from refkit.rules.families.links.dois import doi_joint
from refkit.rules.families.links.grammars import hyphen_or_none, known_host_joint, word_before, word_behind
from refkit.rules.families.links.joints import (
    FILE_END,
    Joint,
    formed_joint,
    host_joint,
)
from refkit.rules.families.links.pieces import Piece, Run, pieces_behind, runs, without_query
from refkit.trace import Evidence, Safety

# A line break inside of an address, by what stands before it and behind it.
_BROKEN = late(
    r"[ \t]?\r?\n[ \t]*(?P<rest>(?!www\.|and/or\b|(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,6}/)[^\s<>“”«»\"]{2,2000})"
    r"(?P<blank>[ \t]?)"
)
_GOES_ON = late(
    r"(?:[\w%~.-]*/|[\w%~-]+\.(?:html?|aspx?|php|pdf)\b|[a-z0-9]+-[a-z0-9]+-[a-z0-9]|[\w-]{1,40}\?[\w-]{1,40}=)"
)


class SpaceInUrl(TextRule):
    """URL802."""

    code = "URL802"
    name = "space-in-url"
    why = (
        "A URL holds no blank: where one stands, it was put in when a line was broken or copied, or a hyphen was lost"
        " there. The address does not open, and readers take its first half for the whole."
    )
    source = "RFC 3986, 2.2–2.3; how hosts build their addresses: `refkit.knowledge.hosts`."
    safety = levels(text=Safety.UNSAFE)
    unsafe_when = (
        "no mark stands beside the blank and neither the host's way of building addresses nor the list tells whether"
        " a hyphen was lost there"
    )
    needs = ("/", "www.", "10.", "http")
    phase = Phase.LINKS
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
        Example("Hay, A. http: // www.example.org/a.", "Hay, A. http://www.example.org/a."),
        Example("Hay, A. http://www. example. org/a.", "Hay, A. http://www.example.org/a."),
        Example("Hay, A. https://www.the guardian.com/a.", "Hay, A. https://www.theguardian.com/a."),
        Example("Hay, A. https://a. github.io /facet2/.", "Hay, A. https://a.github.io/facet2/."),
        Example(
            "Hay, A. https://www.wind- rain.org/a.",
            "Hay, A. https://www.wind-rain.org/a.",
            beside=("Roe, B. https://www.wind-rain.org/b.",),
        ),
        Example("Hay, A. https://www.wind- rain.org/a.", "Hay, A. https://www.wind-rain.org/a.", unsafe=True),
        Example(
            "Day, C. Northern Rain. https://www.theguardian.com/world/2014/may/06/wind-rain northern-sea.",
            "Day, C. Northern Rain. https://www.theguardian.com/world/2014/may/06/wind-rain-northern-sea.",
        ),
        Example(
            "Day, C. https://www.theguardian.com/world/2014/may/06/wind-rain northern-sea.",
            "Day, C. https://www.theguardian.com/world/2014/may/06/wind-rain-northern-sea.",
            unsafe=True,
        ),
        Example(
            "Day, C. https://www.nytimes.com/2022/03/14/world/wind- rain.html.",
            "Day, C. https://www.nytimes.com/2022/03/14/world/wind-rain.html.",
        ),
        Example(
            "Day, C. Rain. https://www.nytimes.com/2022/03/14/world/wind-ra in-sea.html.",
            "Day, C. Rain. https://www.nytimes.com/2022/03/14/world/wind-rain-sea.html.",
        ),
        Example("Hay, A. https://www.jstor.org/stable/ 2501234.", "Hay, A. https://www.jstor.org/stable/2501234."),
        Example(
            "Talk. https://history.state.gov/historicaldocuments/frus1958-60v19/ d31.",
            "Talk. https://history.state.gov/historicaldocuments/frus1958-60v19/d31.",
        ),
        Example("Hay, A. https://example.org/a/wind .html.", "Hay, A. https://example.org/a/wind.html."),
        Example("Hay, A. https://example.org/view ?id=7.", "Hay, A. https://example.org/view?id=7."),
        Example("Hay, A. https://doi. org/10.1353/wnd. 2007.0039.", "Hay, A. https://doi.org/10.1353/wnd.2007.0039."),
        Example("Hay, A. doi:10.1111/1468 -2281.12011.", "Hay, A. doi:10.1111/1468-2281.12011."),
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
        Example(
            "Hay, A. https://doi.org/10.1000/ j.air.2004.01?utm_source=x.",
            "Hay, A. https://doi.org/10.1000/j.air.2004.01?utm_source=x.",
        ),
        Example(
            "Day, C. Northern Rain. https://www.theguardian.com/world/2014/may/06/wind-rain northern-sea?utm_source=x.",
            "Day, C. Northern Rain. https://www.theguardian.com/world/2014/may/06/wind-rain-northern-sea?utm_source=x.",
        ),
        Example("Hay, A. https://example.org/\nview?id=7.", "Hay, A. https://example.org/view?id=7."),
        Example(
            "Hay, A. https://example.org/a/long-wind rain.html.",
            "Hay, A. https://example.org/a/long-wind-rain.html.",
            unsafe=True,
        ),
        Example("Hay, A. https://example.org/a/wind rain.html."),
    )
    stays = (
        Stays("Hay, A. https://www.nytimes.com/2022/03/14/world/wind.html and more.html", "the address is whole"),
        Stays("Hay, A. https://example.org/a seen May 1.", "words of the sentence"),
        Stays("Hay, A. https://example.org/a/\nand/or https://example.org/b/\n12 May.", "words behind a line break"),
        Stays("Talk. https://digitalarchive.wilsoncenter.org/document/ 5 May 2018.", "a day behind the address"),
        Stays("Hay, A. https://example.org/.\nwww.example.org/b.\nwww.example.net/c.", "addresses below each other"),
        Stays("Hay, A. https://doi.org/10.1000/\n2014. Reprint, doi:10.1000/\nWind.", "no end of a DOI"),
        Stays("Hay, A. https://example.org/a/ and/or https://example.org/b/ on-line.", "words of the sentence"),
        Stays("Roe, B. http://www.example.org/wind/ (consulté le 4 mai 2010).", "French"),
        Stays("Lind, C. http://www.example.de/. Abgerufen am 2. Mai 2018.", "German"),
        Stays("Иванов И. Ветер. URL: http://example.ru/a/ (дата обращения: 14.03.2014).", "Russian"),
        Stays("田中一郎『風』 http://example.jp/a/ 2014年3月4日閲覧。", "Japanese"),
        Stays("Hay, A. https://doi.org/10.1000/ 2014?utm_source=x.", "a year, whatever tracks behind it"),
        Stays("Hay, A. Wind. doi:10.1000/air.12. 2014 Mar 3; 12(4): 5-9.", "a date behind a DOI"),
        Stays("Hay, A. https://doi.org/10.1093/wind/136.1.83. 12 May 2014.", "a whole DOI"),
        Stays("Hay, A. See www.example.com. It was new. http://example.org. In: Wind.", "sentences"),
        Stays("Hay, A. https://example.org/a/ 14/03/2014, pp.3-5.", "a date and pages"),
        Stays("Day, C. https://www.theguardian.com/world/2014/may/06/wind-rain long-form article.", "words behind it"),
        Stays("Day, C. https://www.archives.gov/ accessed 3 May 2014.", "a host’s own page"),
        Stays("Silva, M. https://elpais.com/cultura/ (consultado el 4 de mayo de 2021).", "Spanish"),
        Stays("Varga, L. https://www.bbc.com/news/10123456. In: Szél és eső.", "the stop of the sentence"),
    )
    _scheme = late(
        r"\b(?P<scheme>https?)(?P<mark>(?= ?: ?/ ?/ )(?: ?: ?/ ?/ +)|(?= ?: ?/ /| ?: //| :)(?: ?: ?/ ?/ ?))"
        r"(?=[a-z0-9-]{1,63} ?\. ?[a-z0-9])"
    )
    _after = late(r" (?P<word>[A-Za-z0-9_%-]{1,80})(?P<rest>(?:-[a-z0-9]+)*\.(?:html?|aspx?|php|pdf)\b)")

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Addresses that stop before a blank and go on behind it."""
        text = view.text
        if "http" in text:
            for match in self._scheme.finditer(text):
                start, end = match.span("mark")
                proof = (pattern("a host follows the scheme"),)
                yield Hit(start, end, "blank in the scheme of a URL", (Edit(start, end, "://"),), Safety.SAFE, proof)
        words = cache(lambda: _words(text))
        for run in runs(view):
            if not text[run.end : run.end + 1].isspace():
                continue
            head = text[run.start : run.end]
            pieces = pieces_behind(text, run.end)
            joint = _joint(head, run, pieces, facts, words) if pieces else None
            if joint is None and any("?" in piece.text for piece in pieces):
                joint = _joint(head, run, [without_query(piece, head) for piece in pieces], facts, words)
            if joint:
                yield _hit(text, run, pieces, joint)
                continue
            hit = self._at_line_end(text, run) or self._lost_hyphen(run, view, facts, words)
            if hit:
                yield hit

    def _lost_hyphen(
        self, run: Run, view: EntryView, facts: ListFacts, words: Callable[[], frozenset[str]]
    ) -> Hit | None:
        """A blank between two words of a path that ends as a page does; the list may have its slug whole."""
        text = view.text
        after = self._after.match(text, run.end)
        head = text[run.start : run.end]
        if not after or "://" not in head or not head[-1].isalnum() or FILE_END.search(head):
            return None
        if "/" not in head.partition("://")[2]:
            return None
        slug = slug_of(f"{head}-{after['word']}{after['rest']}")
        proofs: tuple[Evidence, ...] = ()
        if facts.slugs.get(slug, view.number) != view.number:
            proofs = (witness(f"entry {facts.slugs[slug] + 1} has the same address part “{slug}”"),)
        message = f"blank in a URL: “{slug}”"
        hyphens = "-" in head.rpartition("/")[2] or "-" in after["word"]
        fill: str | None = "-" if proofs else None
        if not proofs and hyphens and slug == slug.lower() and "%" not in slug:
            told = hyphen_or_none(word_before(head, len(head)), word_behind(after["word"], 0), words())
            fill = told[0] if told else None
        if fill is None:
            return Hit(run.start, after.end(), message)  # a hyphen, a coded blank, or nothing: nobody can tell
        edit = (Edit(run.end, run.end + 1, fill),)
        safety = Safety.SAFE if proofs else Safety.UNSAFE
        return Hit(run.start, after.end(), message, edit, safety, proofs)

    def _at_line_end(self, text: str, run: Run) -> Hit | None:
        """A line break behind a slash, a hyphen or a dot of an address, or before such a mark."""
        end = run.end
        broken = _BROKEN.match(text, end) if run.is_web else None
        if not broken or "://" in broken["rest"]:
            return None
        last, first = text[end - 1], broken["rest"][0]
        url = text[run.start : end]
        if last in "-_=&?%":
            fits = first.isascii() and (first.islower() or first.isdigit())
        elif last == "/":
            fits = _GOES_ON.match(broken["rest"]) is not None
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
        edits = _joined(text, end, broken.start("rest"), broken.end("rest"))
        return Hit(run.start, broken.end("rest"), "line break in a URL", edits, Safety.SAFE, proof)


def _joint(
    head: str, run: Run, pieces: Sequence[Piece], facts: ListFacts, words: Callable[[], frozenset[str]]
) -> Joint | None:
    """What the blank behind an address, and those behind it, stand for."""
    first = pieces[0]
    if first.is_date and not _BEFORE_DATE.search(head):
        return None
    if not run.is_web:
        return doi_joint(head, first)
    if head[-1] in ",;)]}’'":
        return doi_joint(head, first) if "10." in head else None
    found = host_joint(head, pieces, lambda host: host in facts.hosts)
    if found:
        return found
    if "doi.org" in head or "doi:" in head:
        return doi_joint(head, first) or (formed_joint(head, first) if "10." not in head else None)
    found = known_host_joint(head, pieces, words)
    if found is None and "/10." in head:
        found = doi_joint(head, first)
    return found or formed_joint(head, first)


def _hit(text: str, run: Run, pieces: Sequence[Piece], joint: Joint) -> Hit:
    """The gaps filled, as one repair."""
    edits: list[Edit] = []
    end = run.end
    for piece, fill in zip(pieces, joint.fills, strict=False):
        if "\n" in text[piece.gap[0] : piece.gap[1]] and not fill:
            edits += _joined(text, *piece.gap, piece.start + len(piece.run))
        else:
            edits.append(Edit(*piece.gap, fill))
        end = piece.end
    kind = "DOI" if not run.is_web else "URL"
    where = "line break" if any("\n" in text[p.gap[0] : p.gap[1]] for p in pieces[: len(joint.fills)]) else "blank"
    message = f"{where} in a {kind}" + (": a hyphen was lost" if "-" in joint.fills else "")
    return Hit(run.start, end, message, tuple(edits), Safety.SAFE if joint.safe else Safety.UNSAFE, joint.proof)


def _joined(text: str, start: int, end: int, behind: int) -> tuple[Edit, ...]:
    """Both halves of an address on the first line; the break moves behind it."""
    edits = [Edit(start, end, "")]
    if text[behind : behind + 1] in (" ", "\t"):
        edits.append(Edit(behind, behind + 1, text[start:end].lstrip(" \t")))
    return tuple(edits)


def _words(text: str) -> frozenset[str]:
    """The words of an entry before its first address, as addresses write them: in small letters without accents.

    A word with capitals inside (`WheresRey`) is several, and tells nothing.
    """
    found: set[str] = set()
    address = _ADDRESS.search(text)
    for word in _WORD.findall(text[: address.start()] if address else text):
        if word[1:] in (word[1:].lower(), word[1:].upper()):
            low = word.casefold()
            found |= {low, _bare(low.translate(_UMLAUTS)), _bare(low)}
    return frozenset(found)


def _bare(word: str) -> str:
    if word.isascii():
        return word
    return "".join(c for c in normalize("NFD", word) if not combining(c))


_UMLAUTS = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa", "æ": "ae", "œ": "oe", "ı": "i", "ł": "l"}
)
# A DOI goes on behind a slash though what follows looks like a date; so does an address behind a part of a date.
_BEFORE_DATE = late(r"10\.\d{4,9}/(?:\S*/)?$|/\d{4}$|/\d{4}/(?:\d\d/)?$")
_WORD = late(r"[^\W_]{2,40}")
_ADDRESS = late(r"https?:|www\.|/")

RULES: tuple[Rule, ...] = (SpaceInUrl(),)
