"""Text case (CSL 1.0.2, "Text-case"): lowercase, uppercase, capitalize-*, sentence, title, over rich content.

Title case is for English only; whether an item is English is decided by the caller. Spans marked `nocase` stay.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from .richtext import Content, Glued, Node

__all__ = ["apply_case", "strip_periods"]

# The stop words of the specification ("Title case conversion"); phrases such as "according to" by their words.
STOP_WORDS: Final = frozenset(
    "a according across afore after against ahead along alongside amid amidst among amongst an and anenst apart apropos "
    "around as aside astride at athwart atop back barring because before behind below beneath beside besides between "
    "beyond but by c ca circa close d' de despite down due during et except far for forenenst from given in inside "
    "instead into lest like modulo near next nor notwithstanding of off on onto or out over per plus pro qua sans since "
    "so than that the through throughout thru thruout till to toward towards under underneath until unto up upon v. "
    "van versus via vis-à-vis von vs. with within without worth yet".split()
)
_WORD: Final = re.compile(r"[^\s\u00a0/–—]+|[\s\u00a0/–—]+")
_LETTER: Final = re.compile(r"[^\W\d_]")
_CASED_INSIDE: Final = re.compile(r"[^\W\d_].*[^\W\d_]", re.S)


def _upper_first(text: str) -> str:
    match = _LETTER.search(text)
    if match is None:
        return text
    at = match.start()
    return text[:at] + text[at].upper() + text[at + 1 :]


class _Title:
    """Title case, word by word; remembers across pieces of rich text what came before."""

    def __init__(self, whole: str) -> None:
        self.first = True
        self.after_stop = False
        letters = [c for c in whole if c.isalpha()]
        self.all_caps = bool(letters) and all(c.isupper() for c in letters)
        words = [w for w in re.split(r"[\s\u00a0/–—]+", whole) if w]
        self.left = len(words)

    def __call__(self, text: str) -> str:
        out: list[str] = []
        for match in _WORD.finditer(text):
            word = match.group()
            if word[0].isspace() or word[0] in "/–—":
                out.append(word)
                if not word.isspace() and word.strip() in "–—" and word != word.strip():
                    self.after_stop = False
                continue
            self.left -= 1
            out.append(self._word(word))
        return "".join(out)

    def _word(self, word: str) -> str:
        bare = word.strip("()[]{}“”‘’\"'«»,;:!?…")
        last = self.left <= 0
        forced = self.first or self.after_stop or last
        if _LETTER.search(word):
            self.first = False
        self.after_stop = word.rstrip("”’\"'»)")[-1:] in (":", "?", "!")
        if self.all_caps and len(bare) > 0:
            word = _capital(word)
        low = bare.lower()
        if low in STOP_WORDS or low.rstrip(".") in STOP_WORDS and low.endswith(".") and low in ("v.", "vs."):
            if not forced:
                return word.lower() if word[:1].isalpha() and (word[1:].islower() or len(bare) == 1 or self.all_caps or word.istitle()) else word
            return _upper_first(word)
        if any(c.isupper() for c in word):
            return word
        return "-".join(self._part(part, index) for index, part in enumerate(word.split("-")))

    def _part(self, part: str, index: int) -> str:
        if index and part.strip("()[]“”‘’,;:.").lower() in STOP_WORDS:
            return part
        return _upper_first(part)


def _capital(word: str) -> str:
    lowered = word.lower()
    return _upper_first(lowered)


class _Sentence:
    """Sentence case: all-capital text is lowered first, then the first word gets its capital."""

    def __init__(self, whole: str) -> None:
        letters = [c for c in whole if c.isalpha()]
        self.all_caps = bool(letters) and all(c.isupper() for c in letters)
        self.done = False

    def __call__(self, text: str) -> str:
        if self.all_caps:
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
        return re.sub(r"[^\s\u00a0]+", lambda m: m.group() if any(c.isupper() for c in m.group()) else _upper_first(m.group()), text)


_CASES: Final[dict[str, Callable[[str], Callable[[str], str]]]] = {
    "lowercase": lambda whole: str.lower,
    "uppercase": lambda whole: str.upper,
    "capitalize-first": _First,
    "capitalize-all": _All,
    "sentence": _Sentence,
    "title": _Title,
}


def apply_case(content: Content, case: str, english: bool = True) -> Content:
    """The content in another case. Title case of text that is not English leaves it as it is."""
    make = _CASES.get(case)
    if make is None or (case == "title" and not english):
        return content
    if isinstance(content, str):
        return _keep(content, make(content)(content))
    from .richtext import plain_text

    return _walk(content, make(plain_text(content)))


def _keep(old: str, new: str) -> str:
    return Glued(new) if isinstance(old, Glued) else new


def _walk(node: Node, change: Callable[[str], str]) -> Node:
    if node.fmt is not None and node.fmt.nocase:
        for kid in node.kids:  # tell the case what words went by, change nothing
            _pass(kid, change)
        return node
    kids: list[Content] = []
    for kid in node.kids:
        kids.append(_keep(kid, change(kid)) if isinstance(kid, str) else _walk(kid, change))
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
