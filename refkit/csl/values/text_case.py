"""Text case (CSL 1.0.2, "Text-case"): lowercase, uppercase, capitalize-*, sentence, title, over rich content.

Title case is for English only; whether an item is English is decided by the caller. Spans marked `nocase` stay.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from .rich_text import Content, Glued, Node, plain_text

__all__ = ["apply_case", "strip_periods"]

# The stop words of the specification ("Title case conversion"); phrases such as "according to" by their words.
STOP_WORDS: Final = frozenset(
    "a about according across afore after against ahead along alongside amid amidst among amongst an and anenst apart "
    "apropos around as aside astride at athwart atop back barring because before behind below beneath beside besides "
    "between beyond but by c ca circa close d' de despite down due during et except far for forenenst from given in "
    "inside instead into lest like modulo near next nor notwithstanding of off on onto or out over per plus pro qua "
    "sans since so than the through throughout thru thruout till to toward towards under underneath until unto up "
    "upon v. van versus via vis-à-vis von vs. with within without worth yet".split()
)
_WORD: Final = re.compile(r"[^\s\u00a0/–—]+|[\s\u00a0/–—]+")
_FIRST: Final = re.compile(r"[^\W_]")
_DOTTED: Final = re.compile(r"(?:[a-z]\.){2,}")
_LETTER: Final = re.compile(r"[^\W\d_]")


def _upper_first(text: str) -> str:
    match = _FIRST.search(text)
    if match is None or match.group().isdigit():  # "1950s", "3rd"
        return text
    at = match.start()
    return text[:at] + text[at].upper() + text[at + 1 :]


class _Title:
    """Title case, word by word; remembers across pieces of rich text what came before."""

    def __init__(self, whole: str) -> None:
        self.last_letter = max((at for at, char in enumerate(whole) if char.isalpha()), default=-1)
        self.at = 0
        self.first = True
        self.after_stop = False

    def __call__(self, text: str) -> str:
        out: list[str] = []
        for match in _WORD.finditer(text):
            word = match.group()
            if word[0].isspace() or word[0] in "/–—\u00a0":
                out.append(word)
                continue
            last = self.at + match.end() > self.last_letter
            out.append(self._word(word, last))
        self.at += len(text)
        return "".join(out)

    def _word(self, word: str, last: bool) -> str:
        bare = word.strip("()[]{}“”‘’\"'«»,;:!?…")
        forced = self.first or self.after_stop or last
        if _LETTER.search(word):
            self.first = False
        low = bare.lower()
        stem = low if low in STOP_WORDS else low.rstrip(".")
        stop = stem in STOP_WORDS
        end = word.rstrip("”’\"'»)")
        self.after_stop = end[-1:] in (":", "?", "!") or (
            end[-1:] == "." and not stop and "." not in end[:-1] and len(end) > 3
        )
        if stop and not forced:
            # Of capitals that the source has, only those of short words go: manuals keep "Between" and "Against".
            return word.lower() if len(bare) < 5 and (bare[1:].islower() or len(bare) == 1) else word
        parts = word.split("-")
        return "-".join(self._part(part, index, len(parts)) for index, part in enumerate(parts))

    def _part(self, part: str, index: int, count: int) -> str:
        if any(c.isupper() for c in part):
            return part
        bare = part.strip("()[]“”‘’,;:.!?")
        if index and ((bare in STOP_WORDS and index < count - 1) or len(bare) < 2):
            return part
        if _DOTTED.fullmatch(bare + "."):
            return part.upper()
        if count > 1 and len(bare) == 1 and ord(bare) > 0x24F:  # a Greek letter as a symbol: β-carotene
            return part
        return _upper_first(part)


class _Sentence:
    """Sentence case: letters are lowered, the first word gets its capital; `nocase` spans stay."""

    def __init__(self, whole: str) -> None:
        self.done = False

    def __call__(self, text: str) -> str:
        text = text.lower()
        if not self.done and _LETTER.search(text):
            self.done = True
            return _upper_first_word(text)
        return text


def _upper_first_word(text: str) -> str:
    match = re.search(r"\S+", text)
    if match is None or not _LETTER.search(match.group()):
        return _upper_first(text)
    word = match.group()
    if any(c.isupper() for c in word):
        return text
    return text[: match.start()] + _upper_first(word) + text[match.end() :]


class _First:
    def __init__(self, whole: str) -> None:
        self.done = False

    def __call__(self, text: str) -> str:
        if self.done or not text.strip():
            return text
        self.done = True
        return _upper_first_word(text)


class _All:
    def __init__(self, whole: str) -> None:
        pass

    def __call__(self, text: str) -> str:
        return re.sub(r"[^\s\u00a0]+", lambda match: _capital(match.group()), text)


def _lower_all(whole: str) -> Callable[[str], str]:
    return str.lower


def _upper_all(whole: str) -> Callable[[str], str]:
    return str.upper


def _capital(word: str) -> str:
    return word if any(c.isupper() for c in word) else _upper_first(word)


_CASES: Final[dict[str, Callable[[str], Callable[[str], str]]]] = {
    "lowercase": _lower_all,
    "uppercase": _upper_all,
    "capitalize-first": _First,
    "capitalize-all": _All,
    "sentence": _Sentence,
    "title": _Title,
}


def apply_case(content: Content, case: str, language: str = "en") -> Content:
    """The content in another case. Title case is for language `en` alone; `tr` has its own dotted capital I."""
    make = _CASES.get(case)
    if make is None or (case == "title" and language != "en"):
        return content
    change = make(plain_text(content)) if not isinstance(content, str) else make(content)
    if language == "tr" and case == "uppercase":
        change = _turkish_upper
    if isinstance(content, str):
        return _keep(content, change(content))
    return _walk(content, change, case in ("title", "sentence"))


def _turkish_upper(text: str) -> str:
    return text.replace("i", "İ").upper()


def _keep(old: str, new: str) -> str:
    return Glued(new) if isinstance(old, Glued) else new


_UNTOUCHED: Final = (("font-variant", "small-caps"), ("vertical-align", "sup"), ("vertical-align", "sub"))


def _walk(node: Node, change: Callable[[str], str], by_word: bool) -> Node:
    """Small capitals and raised or lowered text count as `nocase` where words are told apart."""
    fmt = node.fmt
    if fmt is not None and (fmt.nocase or (by_word and fmt.flips and fmt.styles and fmt.styles[0] in _UNTOUCHED)):
        for kid in node.kids:  # tell the case what words went by, change nothing
            _pass(kid, change)
        return node
    kids: list[Content] = []
    for kid in node.kids:
        kids.append(_keep(kid, change(kid)) if isinstance(kid, str) else _walk(kid, change, by_word))
    return Node(kids, node.fmt, node.tag)


def _pass(content: Content, change: Callable[[str], str]) -> None:
    if isinstance(content, str):
        change(content)
    else:
        for kid in content.kids:
            _pass(kid, change)


def strip_periods(content: Content) -> Content:
    """The content without any period."""
    if isinstance(content, str):
        return _keep(content, content.replace(".", "")) if "." in content else content
    return Node([strip_periods(kid) for kid in content.kids], content.fmt, content.tag)
