"""Markdown inside of an entry: what its marks are, and the text as a reader sees it.

`split` gives entries of Markdown pages verbatim, because they are cut out, repaired and written back as they are. Who
reads names and titles wants the words: `marks_of_markdown` says which characters are marks, as changes that
`refkit.trace.apply` makes and whose map leads every place back.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from refkit.trace import Change, Safety, Span

_LONGEST = 600  # characters between two marks of emphasis, and in the words of a link
# Emphasis stands close to its words and outside of other words: 2 * 3 and snake_case are none.
_STARRED = rf"(?<![\w*\\])(?P<mark>\*{{1,3}})(?=[^\s*])(?P<starred>[^*]{{0,{_LONGEST}}}?[^\s*])(?P=mark)(?![\w*])"
_LINED = rf"(?<![\w_\\/])(?P<line>_{{1,3}})(?=[^\s_])(?P<lined>[^_]{{0,{_LONGEST}}}?[^\s_])(?P=line)(?![\w_])"
_EMPHASIS = re.compile(rf"{_STARRED}|{_LINED}")
_LINK = re.compile(
    rf"!?\[(?P<words>[^\[\]\n]{{1,{_LONGEST}}})\]"
    r"\((?P<url>(?:https?://|mailto:)[^\s<>\"]{1,1500}?)(?: \"(?P<title>[^\"\n]{0,200})\")?\)"
)
_ADDRESS = re.compile(r"<(?P<url>https?://[^\s<>]{1,2000})>")
_URL = re.compile(r"https?://\S+")
# Words of a link that say only that there is one.
_LABEL = re.compile(
    r"(?:https?://\S+|(?:doi|url|link|pdf|html?|online|web|here|full text|jstor|available|source|read)\b.{0,12})", re.I
)


class Link(NamedTuple):
    """A link of an entry: where its words, its address and its title stand; `moved`: the address is read at the end."""

    words: Span
    url: Span
    title: Span | None
    moved: bool


def links_of_markdown(text: str) -> tuple[Link, ...]:
    """The links of an entry in order. An address is read in the place of words that say only that there is one."""
    if "](" not in text:
        return ()
    return tuple(
        Link(
            Span(*m.span("words")),
            Span(*m.span("url")),
            Span(*m.span("title")) if m["title"] else None,
            not _LABEL.fullmatch(m["words"].strip(" *_")),
        )
        for m in _LINK.finditer(text)
    )


def marks_of_markdown(text: str) -> tuple[Change, ...]:
    """The changes that leave only the words of an entry: no stars, no lines, no brackets of links.

    `[doi](https://doi.org/10.1/x)` becomes the address, `[A Title](https://example.org/a)` its words, and the address
    goes to the end of the entry. Sorted and disjoint; () for text without marks. Linear in the length of the text.
    """
    if not any(c in text for c in "*_[<"):
        return ()
    edits: list[tuple[int, int, str]] = []
    addresses: list[str] = []
    taken: list[Span] = []  # addresses: nothing in them is a mark
    if "](" in text:
        for m in _LINK.finditer(text):
            taken.append(Span(*m.span("url")))
            if _LABEL.fullmatch(m["words"].strip(" *_")):
                edits += [(m.start(), m.start("url"), ""), (m.end("url"), m.end(), "")]
            else:
                edits += [(m.start(), m.start("words"), ""), (m.end("words"), m.end(), "")]
                addresses.append(m["url"])
    if "<http" in text:
        for m in _ADDRESS.finditer(text):
            edits += [(m.start(), m.start() + 1, ""), (m.end() - 1, m.end(), "")]
    linked = [(start, end) for start, end, _ in edits]
    taken += [Span(*m.span()) for m in _URL.finditer(text)] if "://" in text else []
    taken = sorted([*taken, *(Span(*pair) for pair in linked)])
    edits += _emphasis(text, taken)
    if addresses:
        edits.append((len(text), len(text), "".join(f" {url}" for url in addresses)))
    edits.sort()
    return tuple(
        Change("markdown", Span(start, end), text[start:end], after, safety=Safety.SAFE) for start, end, after in edits
    )


def _emphasis(text: str, taken: list[Span]) -> list[tuple[int, int, str]]:
    """The marks of emphasis, those inside of others too ("***A* Life**")."""
    out: list[tuple[int, int, str]] = []
    if "*" not in text and "_" not in text:
        return out
    ahead = 0
    for m in _EMPHASIS.finditer(text):
        name, body = ("mark", "starred") if m["mark"] else ("line", "lined")
        width = len(m[name])
        places = [Span(m.start(), m.start() + width), Span(m.end() - width, m.end())]
        while ahead < len(taken) and taken[ahead].end <= m.start():
            ahead += 1
        i = ahead
        inside = False
        while i < len(taken) and taken[i].start < m.end():
            inside = inside or any(taken[i].overlaps(p) for p in places)
            i += 1
        if not inside:
            out += [(p.start, p.end, "") for p in places]
            out += [
                (m.start(body) + s, m.start(body) + e, a) for s, e, a in _inner(m[body], text, m.start(body), taken)
            ]
    return out


def _inner(body: str, text: str, at: int, taken: list[Span]) -> list[tuple[int, int, str]]:
    """The other kind of mark inside of one: `**_A Life_**`."""
    other = "_" if text[at - 1] == "*" else "*"
    if other not in body:
        return []
    out = []
    for m in _EMPHASIS.finditer(body):
        width = len(m["mark"] or m["line"])
        places = [Span(m.start(), m.start() + width), Span(m.end() - width, m.end())]
        if not any(s.overlaps(p.shift(at)) for s in taken for p in places):
            out += [(p.start, p.end, "") for p in places]
    return out
