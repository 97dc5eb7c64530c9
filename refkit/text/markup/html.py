"""HTML as a reader sees it: blocks as paragraphs, character entities resolved, scripts and styles left out.

A small scanner and no parser: each tag is looked at once, unclosed or misnested ones do no harm, and every visible
character knows where it stood. What the markup says of a place (heading, navigation, a list of references) goes to
`Visible.zones` as a hint; whether something *is* a reference is decided by the words, in `isolate`.
"""

from __future__ import annotations

import re
from html import unescape

from refkit.text.page import Visible

_TOKEN = re.compile(
    r"""
    (?P<comment><!--)
  | <(?P<close>/?)(?P<name>[a-zA-Z][a-zA-Z0-9:-]*)(?P<rest>[^<>]*)>
  | <[!?][^<>]*>
  | (?P<entity>&(?:\#\d{1,7}|\#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});)
  | (?P<space>\s+)
  | (?P<text>[^<&\s]+|[<&])
    """,
    re.VERBOSE,
)
_HIDDEN = frozenset({"script", "style", "noscript", "template", "svg", "head", "object", "iframe", "textarea"})
_PARAGRAPHS = frozenset(
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure "
    "footer form h1 h2 h3 h4 h5 h6 header hr html li main menu nav ol option p pre section select summary table tbody "
    "td tfoot th thead title tr ul button label".split()
)
_ZONE_TAGS = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6", "caption", "dt", "summary", "title"), "heading"),
    **dict.fromkeys(("nav", "form", "button", "select", "menu", "footer", "figcaption", "label"), "navigation"),
}
_ZONE_WORDS = (
    (re.compile(r"reference|bibliograph|citation|footnote|endnote|works-?cited|csl-|ref-?list|biblio", re.I), "list"),
    (
        re.compile(
            r"\b(?:nav|navbar|navigation|menu|cookie|banner|comments?|sidebar|breadcrumbs?|share|sharing|footer|social"
            r"|related|widget|advert|toc)\b",
            re.I,
        ),
        "navigation",
    ),
)
_ATTRIBUTE = re.compile(r"""(?:class|id|role)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.I)
_VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())
_BLOCK = re.compile(rf"<(?:br|{'|'.join(sorted(_PARAGRAPHS))})\b", re.I)
_DEEPEST = 200  # open elements remembered for their zone; deeper ones are read, without a hint


class _Scanner:
    """Writes the visible text piece by piece."""

    def __init__(self) -> None:
        self.out: list[str] = []
        self.length = 0
        self.pieces: list[tuple[int, int, int]] = []
        self.zones: list[tuple[int, str]] = []
        self.open: list[tuple[str, str]] = []
        self.pre = 0
        self.broken = True  # nothing visible stands on the current line yet

    def write(self, text: str, start: int, end: int) -> None:
        """Visible `text`, which stands for page[start:end]."""
        self.pieces.append((self.length, start, end))
        self.out.append(text)
        self.length += len(text)

    def space(self, text: str, start: int, end: int) -> None:
        if self.pre:
            self.write(text, start, end)
        elif not self.broken and self.out[-1] != " ":
            self.write(" ", start, end)

    def word(self, text: str, start: int, end: int) -> None:
        self.write(text, start, end)
        self.broken = False

    def line_break(self, at: int, breaks: str) -> None:
        if not self.broken or breaks == "\n":
            self.write(breaks, at, at)
        self.broken = True

    def zone(self) -> str:
        return next((z for _, z in reversed(self.open) if z), "")

    def tag(self, name: str, closing: bool, rest: str, at: int) -> None:
        if name == "br":
            self.line_break(at, "\n")
            return
        if name in _PARAGRAPHS:
            self.line_break(at, "\n\n")
        if name == "pre":
            self.pre = max(0, self.pre + (-1 if closing else 1))
        if name in _VOID or rest.endswith("/"):
            return
        before = self.zone()
        if closing:
            for i in range(len(self.open) - 1, -1, -1):
                if self.open[i][0] == name:
                    del self.open[i:]
                    break
        elif name in _PARAGRAPHS and len(self.open) < _DEEPEST:
            self.open.append((name, _zone_of(name, rest)))
        if self.zone() != before:
            self.zones.append((self.length, self.zone()))


def _zone_of(name: str, rest: str) -> str:
    said = " ".join(a or b or c for a, b, c in _ATTRIBUTE.findall(rest)) if "=" in rest else ""
    for pattern, zone in _ZONE_WORDS:
        if said and pattern.search(said):
            return zone
    return _ZONE_TAGS.get(name, "")


def see_html(page: str) -> Visible:
    """The visible text of an HTML page or fragment."""
    scanner = _Scanner()
    if not _BLOCK.search(page):
        scanner.pre = 1  # Markdown or text with a few tags in its lines
    lowered = page.lower() if any(f"<{name}" in page for name in ("SCRIPT", "STYLE", "Script", "Style")) else page
    position = 0
    while position < len(page):
        token = _TOKEN.match(page, position)
        if token is None:  # a control character that is neither space nor text: kept
            scanner.word(page[position], position, position + 1)
            position += 1
            continue
        start, position = token.span()
        if token["text"]:
            scanner.word(token["text"], start, position)
        elif token["space"]:
            scanner.space(token["space"], start, position)
        elif token["entity"]:
            seen = unescape(token["entity"])
            if seen.isspace():
                scanner.space(" ", start, position)
            else:
                scanner.word(seen, start, position)
        elif token["comment"]:
            end = page.find("-->", position)
            position = len(page) if end < 0 else end + 3
        elif token["name"]:
            name = token["name"].lower()
            scanner.tag(name, bool(token["close"]), token["rest"], start)
            if name in _HIDDEN and not token["close"] and not token["rest"].endswith("/"):
                end = lowered.find(f"</{name}", position)
                if end >= 0 or name in ("script", "style"):
                    position = len(page) if end < 0 else end
    return Visible.of("".join(scanner.out), "html", scanner.pieces, scanner.zones)
