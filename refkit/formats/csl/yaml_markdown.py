"""The Markdown of CSL YAML, to CSL's own markup and back.

Pandoc reads the values of a YAML list of references as Markdown (its manual, "Specifying bibliographic data"), and
Better BibTeX writes them so: `*Pravda*`, `XI^e^`, `H~2~O`, `[NATO]{.smallcaps}`, `[iPod]{.nocase}`. CSL-JSON has
`<i>`, `<sup>` and spans for the same. Only these marks are read; whatever is no mark stays letter for letter, and
addresses are left alone. `from_markdown(to_markdown(x)) == x` for every text: what cannot be said in Markdown stays
in CSL's markup, which is HTML and so Markdown too.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from refkit.formats.common import structured_note

JsonObject = dict[str, Any]

# Variables that are no words: nothing in them is a mark.
_VERBATIM = frozenset(
    "id type citation-key URL DOI ISBN ISSN PMID PMCID language page page-first custom issued accessed original-date"
    " event-date available-date submitted keyword".split()
)
_SMALL_CAPS = '<span style="font-variant:small-caps;">'
_NO_CASE = '<span class="nocase">'
_CLASSES = {"smallcaps": _SMALL_CAPS, "nocase": _NO_CASE}
_TOKEN = re.compile(
    r"""
    (?P<escape>\\[!-/:-@\[-`{-~])
  | (?P<url>\b(?:https?|ftp)://[^\s<>\"]+)      # marks in an address are its own
  | (?P<run>\*+|_+)
  | (?P<strike>~~+)
  | (?P<script>[\^~])
  | (?P<open>\[)
  | (?P<span>\]\{\s*\.(?P<class>smallcaps|nocase)\s*\})
  | (?P<close>\])
  | (?P<space>\s+)
  | [^\\*_~^\[\]\sfh]+ | .                      # an f or an h may begin an address
    """,
    re.VERBOSE,
)


@dataclass(slots=True)
class _Run:
    """Stars or underscores that may open an emphasis: where they stand in the output, and how many are left."""

    mark: str
    at: int
    left: int
    length: int
    closes: bool
    tags: str = ""

    def fits(self, mark: str, length: int, opens: bool) -> bool:
        """Whether a run can close this one. In `**a*b*c**` a star between letters does not close two (CommonMark 6.2,
        rules 9 and 10: the lengths of runs that can both open and close must not add up to a multiple of three)."""
        odd = (opens or self.closes) and (self.length + length) % 3 == 0 and (self.length % 3 or length % 3)
        return self.mark == mark and not odd


def from_markdown(text: str) -> str:
    """The text with its Markdown marks as CSL's markup. One pass, linear in its length."""
    if not re.search(r"[\\*_^~\]]", text):
        return text
    out: list[str] = []
    runs: list[_Run] = []
    brackets: list[int] = []
    scripts: dict[str, int] = {}

    def closed(at: int) -> None:
        """A mark that opened at `at` has closed: what opened behind it can close no more."""
        while runs and runs[-1].at > at:
            runs.pop()
        while brackets and brackets[-1] > at:
            brackets.pop()
        for mark in [m for m, where in scripts.items() if where > at]:
            del scripts[mark]

    for token in _TOKEN.finditer(text):
        kind, words = token.lastgroup, token[0]
        if kind == "class":
            kind = "span"
        before = text[token.start() - 1 : token.start()]
        after = text[token.end() : token.end() + 1]
        if kind == "escape":
            out.append(words[1])
        elif kind == "run":
            _emphasis(words, before, after, out, runs, closed)
        elif kind == "script":
            _script(words, out, scripts, closed)
        elif kind == "span" and brackets:
            at = brackets.pop()
            closed(at)
            out[at] = _CLASSES[token["class"]]
            out.append("</span>")
        else:
            if kind == "space":
                scripts.clear()
            elif kind == "open":
                brackets.append(len(out))
            elif kind == "close" and brackets:
                brackets.pop()
            out.append(words)
    return "".join(out)


def _script(words: str, out: list[str], scripts: dict[str, int], closed: Callable[[int], None]) -> None:
    """Close raised or lowered letters, or open them; two marks with nothing between are text."""
    at = scripts.pop(words, None)
    if at is not None and at < len(out) - 1:
        closed(at)
        tag = "sup" if words == "^" else "sub"
        out[at] = f"<{tag}>"
        out.append(f"</{tag}>")
    else:
        scripts[words] = len(out)
        out.append(words)


def _emphasis(
    words: str, before: str, after: str, out: list[str], runs: list[_Run], closed: Callable[[int], None]
) -> None:
    """Close what stars or underscores can close, and let the rest open (an underscore inside a word is none)."""
    mark, count = words[0], len(words)
    closes = bool(before) and not before.isspace() and (mark == "*" or not after.isalnum())
    opens = bool(after) and not after.isspace() and (mark == "*" or not before.isalnum())
    if count > 3:
        closes = opens = False
    while closes and count:
        opener = next((r for r in reversed(runs[-8:]) if r.fits(mark, len(words), opens)), None)
        if opener is None or opener.at == len(out) - 1:
            break
        closed(opener.at)
        used = 2 if opener.left >= 2 and count >= 2 else 1
        tag = "b" if used == 2 else "i"
        opener.left -= used
        opener.tags = f"<{tag}>{opener.tags}"
        out[opener.at] = mark * opener.left + opener.tags
        out.append(f"</{tag}>")
        count -= used
        if not opener.left:
            runs.pop()  # what stood behind it was closed
    if count:
        if opens:
            runs.append(_Run(mark, len(out), count, len(words), closes))
        out.append(mark * count)


_TAG = re.compile(
    r"<(?P<open>i|b|sup|sub)>|</(?P<close>i|b|sup|sub|span)>|(?P<caps>"
    + re.escape(_SMALL_CAPS)
    + ")|(?P<case>"
    + re.escape(_NO_CASE)
    + ")"
)
_MARKS = {"i": ("*", "*"), "b": ("**", "**"), "sup": ("^", "^"), "sub": ("~", "~")}
_MARK_OF_TEXT = re.compile(
    r"""
    (?P<url>\b(?:https?|ftp)://[^\s<>\"]+)
  | \\(?=[!-/:-@\[-`{-~]|\Z)                    # a backslash that would escape
  | [*^~`]
  | (?<![^\W_])_ | _(?![^\W_])                  # inside of a word it is a letter
  | (?<!\w)@(?=\w)                              # a citation
  | \[(?=[^\[\]]{0,500}\]\() | \](?=\{)         # a link, a span
  | <(?=[A-Za-z/!?])(?!/?(?:i|b|sup|sub|sc|span)\b)
  | \$(?=\S)
    """,
    re.VERBOSE,
)


def to_markdown(text: str) -> str:
    """The text with CSL's markup as Markdown's marks, and marks that are only letters escaped."""
    if not re.search(r"[\\*_^~<\[`$@]", text):
        return text
    for written in (_marked(text, tags=True), _marked(text, tags=False)):
        if from_markdown(written) == text:
            return written
    return text


def _marked(text: str, *, tags: bool) -> str:
    """`tags`: with marks for the pairs of tags that have some; else the tags stay as they are."""
    out: list[str] = []
    opened: list[tuple[str, int, str, int]] = []
    at = 0
    for match in _TAG.finditer(text):
        out.append(_MARK_OF_TEXT.sub(_escaped, text[at : match.start()]))
        at = match.end()
        kind = match["open"] or match["close"] or "span"
        if match["close"] and opened and opened[-1][0] == kind:
            _, begin, tag, start = opened.pop()
            end = match.start()
            if tags and start < end and not text[start].isspace() and not text[end - 1].isspace():
                if kind == "span":
                    out[begin], tail = "[", "]{.smallcaps}" if tag == _SMALL_CAPS else "]{.nocase}"
                    out.append(tail)
                    continue
                if kind in ("i", "b") or (end - start < 100 and not re.search(r"\s", text[start:end])):
                    out[begin], tail = _MARKS[kind]
                    out.append(tail)
                    continue
            out.append(match[0])
        else:
            if not match["close"]:
                opened.append((kind, len(out), match[0], at))
            out.append(match[0])
    out.append(_MARK_OF_TEXT.sub(_escaped, text[at:]))
    return "".join(out)


def _escaped(match: re.Match[str]) -> str:
    return match[0] if match["url"] else f"\\{match[0]}"


def item_from_markdown(item: JsonObject) -> JsonObject:
    """A CSL item out of YAML: its words with CSL's markup. Names, dates and addresses are no Markdown."""
    return {k: _converted(k, v, from_markdown) for k, v in item.items()}


def item_to_markdown(item: JsonObject) -> JsonObject:
    """The inverse of `item_from_markdown`."""
    return {k: _converted(k, v, to_markdown) for k, v in item.items()}


def _converted(variable: str, value: Any, convert: Callable[[str], str]) -> Any:
    if variable in _VERBATIM or not isinstance(value, str) or structured_note.TAG in value:
        return value
    return convert(value)
