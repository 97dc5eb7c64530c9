"""The tree that rendering builds, and the reading of rich text fields into it.

A piece of content is a plain `str` or a `Node`. Nothing is escaped here and no mark is printed here: quotes are
nodes (so that they can flip between outer and inner), styles are pairs on a node (so that italics can flip to roman).
Punctuation between pieces is the business of flatten.py, the marks of a format that of output/.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

__all__ = ["Content", "Fmt", "Glued", "Node", "parse_rich", "plain_text"]


class Fmt:
    """What a node does to its text: style pairs such as `("font-style", "italic")`, quotes, a display block."""

    __slots__ = ("display", "flips", "link", "nocase", "quotes", "styles")

    def __init__(
        self, styles: tuple[tuple[str, str], ...] = (), quotes: str = "", display: str = "", nocase: bool = False,
        flips: bool = False, link: str = "",
    ) -> None:  # fmt: skip
        self.styles = styles
        self.quotes = quotes
        self.display = display
        self.nocase = nocase
        self.flips = flips
        self.link = link

    def __bool__(self) -> bool:
        return bool(self.styles or self.quotes or self.display or self.nocase or self.link)


class Node:
    """Content in order, under one format; `tag` names what it is (`names`, `year-suffix` ...) for later steps."""

    __slots__ = ("fmt", "kids", "tag")

    def __init__(self, kids: list[Content], fmt: Fmt | None = None, tag: str = "") -> None:
        self.kids = kids
        self.fmt = fmt
        self.tag = tag


Content = str | Node


class Glued(str):
    """Text whose join with the text before it was written so by the author: no seam is mended there."""

    __slots__ = ()


MAX_NESTED: Final = 24
"""Tags and quotes inside each other that are read as markup; deeper ones stay text."""
_TAGS: Final = {
    "<i>": ("i", Fmt((("font-style", "italic"),), flips=True)),
    "<em>": ("em", Fmt((("font-style", "italic"),), flips=True)),
    "<b>": ("b", Fmt((("font-weight", "bold"),), flips=True)),
    "<strong>": ("strong", Fmt((("font-weight", "bold"),), flips=True)),
    "<sup>": ("sup", Fmt((("vertical-align", "sup"),), flips=True)),
    "<sub>": ("sub", Fmt((("vertical-align", "sub"),), flips=True)),
    "<sc>": ("sc", Fmt((("font-variant", "small-caps"),), flips=True)),
    '<span style="font-variant:small-caps;">': ("span", Fmt((("font-variant", "small-caps"),), flips=True)),
    '<span class="nocase">': ("span", Fmt(nocase=True)),
    '<span class="nodecor">': (
        "span",
        Fmt((("font-style", "normal"), ("font-variant", "normal"), ("font-weight", "normal")), nocase=False),
    ),
}
_SUPERSCRIPTS: Final = {
    chr(code): unicodedata.normalize("NFKD", chr(code))
    for code in (*range(0xA0, 0x3200), *range(0xFC00, 0xFE00))
    if unicodedata.decomposition(chr(code)).startswith("<super>")
}
_SUPERSCRIPTS.update({"ˀ": "ʔ", "ˁ": "ʕ", "ۥ": "و", "ۦ": "ي"})
_SUP: Final = Fmt((("vertical-align", "sup"),), flips=True)
_SPECIAL: Final = re.compile("[<\"'“”‘’«»" + "".join(_SUPERSCRIPTS) + "]")
_TOKENS: Final = re.compile(
    r"<(?:i|b|em|strong|sup|sub|sc|span(?: +(?:style|class)=\"[^\"<>]{1,60}\")?)>|</(?:i|b|em|strong|sup|sub|sc|span)>"
    "|[\"'“”‘’]|[" + "".join(_SUPERSCRIPTS) + "]"
)
_QUOTE: Final = {'"': Fmt(quotes="outer"), "'": Fmt(quotes="outer"), "“": Fmt(quotes="outer"), "‘": Fmt(quotes="inner")}
_CLOSERS: Final = {'"': '"', "'": "'", "”": "“", "’": "‘"}
_OPEN_BEFORE: Final = frozenset(" \t\n\u00a0\u202f([{<-–—/“‘\"'«")
_CLOSE_AFTER: Final = frozenset(" \t\n\u00a0\u202f)]}>-–—/”’\"'»,.;:!?…")


def _tag_key(tag: str) -> str:
    if tag.startswith("<span"):
        return re.sub(r"\s+", " ", tag.replace("font-variant: small-caps", "font-variant:small-caps")).replace(
            'small-caps">', 'small-caps;">'
        )
    return tag


_BREAKS: Final = re.compile("\r\n|[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
"""All that ends a line for a program that reads the output line by line, beside the line feed."""
_ONE_LINE: Final = str.maketrans("\n\t", "  ")


def clean(text: str) -> str:
    """Text as it may be printed: no control characters, no halves of characters; what ends a line is a line feed."""
    if text.isprintable():
        return text
    text = _BREAKS.sub("\n", text.encode("utf-8", "replace").decode("utf-8"))
    return "".join(char for char in text if char >= " " or char in "\n\t").replace("\x7f", "")


def one_line(text: str) -> str:
    """`clean` text whose line breaks and tabs are blanks: an entry is one paragraph."""
    return text if text.isprintable() else clean(text).translate(_ONE_LINE)


class _Frame:
    __slots__ = ("fmt", "kids", "kind", "literal")

    def __init__(self, kind: str, literal: str, fmt: Fmt | None) -> None:
        self.kind = kind
        self.literal = literal
        self.fmt = fmt
        self.kids: list[Content] = []


def _fold(frames: list[_Frame]) -> None:
    """The innermost open frame was never closed: its mark is text after all."""
    frame = frames.pop()
    frames[-1].kids.append("’" if frame.literal == "'" else frame.literal)
    frames[-1].kids.extend(frame.kids)


def _close(frames: list[_Frame], index: int) -> None:
    while len(frames) - 1 > index:
        _fold(frames)
    frame = frames.pop()
    frames[-1].kids.append(Node(frame.kids, frame.fmt))


def _find(frames: list[_Frame], kind: str, *, through_tags: bool) -> int:
    for index in range(len(frames) - 1, 0, -1):
        if frames[index].kind == kind:
            return index
        if not through_tags and frames[index].kind not in _CLOSERS.values():
            return -1
    return -1


def parse_rich(text: str) -> Content:
    """A field's text as content: `<i> <b> <sup> <sub> <sc>`, spans, and balanced quotes become nodes.

    Marks that do not balance stay text; an unpaired `'` is an apostrophe and becomes `’`.
    """
    if _SPECIAL.search(text) is None:
        return text
    if "«" in text or "»" in text:
        text = text.replace("« ", "«\u202f").replace(" »", "\u202f»")
    frames = [_Frame("", "", None)]
    position = 0
    for match in _TOKENS.finditer(text):
        if match.start() > position:
            frames[-1].kids.append(text[position : match.start()])
        position = match.end()
        token = match.group()
        if token[0] == "<":
            _read_tag(frames, token)
        elif token in _SUPERSCRIPTS:
            frames[-1].kids.append(Node([_SUPERSCRIPTS[token]], _SUP))
        else:
            _read_quote(frames, token, _before(text, match.start()), _after(text, match.end()))
    if position < len(text):
        frames[-1].kids.append(text[position:])
    while len(frames) > 1:
        _fold(frames)
    return _glue(frames[0].kids)


def _before(text: str, at: int) -> str:
    """The character before, looking through tags."""
    while at and text[at - 1] == ">":
        start = text.rfind("<", max(0, at - 90), at)
        if start < 0 or not _TOKENS.fullmatch(text, start, at):
            break
        at = start
    return text[at - 1] if at else ""


def _after(text: str, at: int) -> str:
    while at < len(text) and text[at] == "<":
        match = _TOKENS.match(text, at)
        if match is None:
            break
        at = match.end()
    return text[at] if at < len(text) else ""


def _read_tag(frames: list[_Frame], token: str) -> None:
    if token[1] == "/":
        index = _find(frames, token[2:-1], through_tags=True)
        if index < 0:
            frames[-1].kids.append(token)
        else:
            _close(frames, index)
        return
    if len(frames) > MAX_NESTED:
        frames[-1].kids.append(token)
        return
    known = _TAGS.get(_tag_key(token))
    kind, fmt = known if known else (token[1:-1].split(" ")[0], None)
    frames.append(_Frame(kind, token, fmt))


def _read_quote(frames: list[_Frame], mark: str, before: str, after: str) -> None:
    # After another quotation mark one may open only where that mark opened too.
    nested = before in "\"'“‘" and before != "" and frames[-1].kind == before and not frames[-1].kids
    free = not before or (before in _OPEN_BEFORE and before not in "\"'“‘") or nested
    may_open = mark in _QUOTE and free and after != "" and not after.isspace()
    may_close = mark in _CLOSERS and before != "" and not before.isspace() and (not after or after in _CLOSE_AFTER)
    if may_close:
        index = _find(frames, _CLOSERS[mark], through_tags=False)
        if index >= 0:
            _close(frames, index)
            return
    if may_open and len(frames) <= MAX_NESTED:
        frames.append(_Frame(mark, mark, _QUOTE[mark]))
    else:
        frames[-1].kids.append("’" if mark == "'" else mark)


def _glue(kids: list[Content]) -> Content:
    """Joins neighbouring text, and marks all but the first piece as the author's own joins."""
    done, _ = _glued(kids, True)
    return done[0] if len(done) == 1 else Node(done)


def _glued(kids: list[Content], first: bool) -> tuple[list[Content], bool]:
    out: list[Content] = []
    for kid in kids:
        if isinstance(kid, Node):
            inner, first = _glued(kid.kids, first)
            out.append(Node(inner, kid.fmt, kid.tag))
        elif kid:
            if out and isinstance(out[-1], str):
                last = out[-1]
                out[-1] = Glued(last + kid) if isinstance(last, Glued) else last + kid
            else:
                out.append(kid if first else Glued(kid))
            first = False
    return out, first


def leaves(content: Content) -> Iterator[str]:
    """Every text of the tree in order."""
    if isinstance(content, str):
        yield content
    else:
        for kid in content.kids:
            yield from leaves(kid)


def superscripts(text: str) -> Content:
    """An affix with its superscript characters as superscript; nothing else of it is read as markup."""
    if not any(c in _SUPERSCRIPTS for c in text):
        return text
    kids: list[Content] = []
    for char in text:
        kids.append(Node([_SUPERSCRIPTS[char]], _SUP) if char in _SUPERSCRIPTS else char)
    return Node(kids)


def plain_text(content: Content | None) -> str:
    """The words alone, without styles and quotes."""
    if content is None:
        return ""
    return content if isinstance(content, str) else "".join(leaves(content))


def find_tag(content: Content | None, tag: str) -> Node | None:
    """The first node that carries a tag."""
    if content is None or isinstance(content, str):
        return None
    if content.tag == tag:
        return content
    for kid in content.kids:
        if type(kid) is Node:
            found = find_tag(kid, tag)
            if found is not None:
                return found
    return None
