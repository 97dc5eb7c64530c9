"""Numbers that count: what goes up from entry to entry is a list number, whatever stands around it.

No shape is known beforehand. The signs, tags and blanks about a number (or a Roman one, or a letter) are its *shape*;
numbers of one shape are believed when they count: `4-`, `(4)`, `#4`, `[^4]:`, `<a name="4"></a><sup>4</sup>`, `IV.`.
The best path over all numbers of a shape skips strays and allows for gaps and for counts that begin anew.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from unicodedata import numeric

from refkit.knowledge.pages import NUMBERED_AS

_TAG = r"</?[a-zA-Z][^<>\n]{0,120}>"
_S = r"[ \t\u00a0\u2002-\u200a]"
_LABEL = rf"(?i:(?:{'|'.join(NUMBERED_AS)})(?![^\W\d_])\.?:?{_S}{{0,3}})"
_BEFORE = rf"(?:{_TAG}|\\?[\[({{<#§№*_\-–•·|>^~（［｛【〔〖]|{_S}){{0,10}}"
_NUMBER = (
    r"(?:(?P<arabic>\d{1,5})(?!\d|[.,:/–—-]\d)|(?P<raised>[⁰¹²³⁴-⁹]{1,5}|[①-⑳㉑-㉟㊱-㊿❶-❿➀-➓⑴-⒛⓪])"
    r"|(?P<roman>[ivxlc]{1,7}|[IVXLC]{1,7})(?!\w)|(?P<letter>[a-zA-Z])(?!\w))"
)
_BEHIND = r"(?:</\w{1,10}>|(?<=\])\(#[^()\s]{1,80}\)|\\?[.)\]}:|>/°º#^~*_\-–—）］｝】〕〗．、：]){0,8}"
_NUMBERED = re.compile(
    rf"(?P<before>{_BEFORE})(?P<label>{_LABEL})?{_NUMBER}(?P<behind>{_BEHIND})(?P<gap>\s{{0,20}})(?P<dash>[-–—|:•·]\s{{1,9}})?"
)
_HEAD = 400  # characters in which a number shows itself, tags and all
DASHED = tuple("_" + c for c in "-–—|:•·")
"""How the name of a shape ends that has a dash or sign of its own behind the number: "4 - ", "4 | "."""
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_STOPS = frozenset(".)]:}")  # what a letter or a Roman number needs behind it

_LOOK_BACK = 12  # numbers between which strays may stand
_STRAY, _AGAIN, _ELSEWHERE = 0.3, 0.6, 1.6  # what a stray costs, a count that begins anew at 1, one that does elsewhere
_WIDEST = 30  # no gap in a count is wider


@dataclass(frozen=True, slots=True)
class Number:
    """A number and what stands around it: the `length` of all that from where it was read, and its `shape`."""

    shape: str
    length: int
    value: int

    @property
    def kind(self) -> str:
        """ "arabic", "raised", "roman", "ROMAN", "letter" or "LETTER"."""
        return self.shape.split(" ", 1)[0]


def numbers_at(text: str, start: int = 0, end: int | None = None) -> list[Number]:
    """Every way to read a number with signs around it at a place of a text; the widest first. None without signs."""
    stop = min(len(text) if end is None else end, start + _HEAD)
    m = _NUMBERED.match(text, start, stop)
    if m is None or not (_signed(m["before"] + m["behind"]) or m["raised"] or m["dash"]):
        return []
    out = []
    for kind, value in _values(m):
        if m["dash"] and m["gap"]:
            out.append(Number(_shape(kind, m, m["dash"].strip()), m.end() - start, value))
        if not m["dash"] or _signed(m["before"] + m["behind"]):
            out.append(Number(_shape(kind, m, ""), m.end("gap") - start, value))
    return out


def _signed(text: str) -> bool:
    return any(not c.isspace() for c in text)


def _shape(kind: str, m: re.Match[str], dash: str) -> str:
    """The name of a shape: without digits, blanks as one, of tags only their names."""
    sides = [re.sub(r"<(/?\w{0,10})[^>]*>", r"<\1>", side) for side in m.group("before", "behind")]
    sides = [re.sub(r"\(#[^)]*\)", "(#)", side) for side in sides]
    before, behind = (re.sub(r"\s+", "_", re.sub(r"\d+", "", side)) for side in sides)
    label = re.sub(r"\s+", "_", (m["label"] or "").casefold())
    return f"{kind} {before.lstrip('_')}{label}0{behind}{'_' if m['gap'] else ''}{dash}"


def _values(m: re.Match[str]) -> list[tuple[str, int]]:
    if m["arabic"]:
        return [("arabic", int(m["arabic"]))]
    if m["raised"]:
        word = m["raised"].translate(_RAISED)
        return [("raised", int(word) if word.isdecimal() else int(numeric(word)))]
    if not _STOPS.intersection(m["behind"]) or not m["gap"]:
        return []
    word = m["roman"] or m["letter"]
    out = []
    if m["roman"] and (value := roman_value(word)):
        out.append(("ROMAN" if word.isupper() else "roman", value))
    if len(word) == 1:
        out.append(("LETTER" if word.isupper() else "letter", ord(word.lower()) - ord("a") + 1))
    return out


def roman_value(word: str) -> int:
    """The value of a Roman number below 400; 0 for what is none."""
    digits = [_ROMAN.get(c, 0) for c in word.lower()]
    if not all(digits):
        return 0
    value = sum(-d if d < max(digits[i:]) else d for i, d in enumerate(digits))
    return value if _roman(value) == word.lower() else 0


def _roman(value: int) -> str:
    ones = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")
    tens = ("", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc")
    return "c" * (value // 100) + tens[value // 10 % 10] + ones[value % 10] if value > 0 else ""


def runs(values: Sequence[int], weights: Sequence[float] | None = None) -> list[list[int]]:
    """The runs in which numbers count up, as positions in `values`: on the best path over all of them.

    A step of one is free, a gap costs, and so does a number left out between two that count. `weights` say how much
    each is a number of a list at all, 1.0 where nothing speaks against it. Linear.
    """
    best: list[float] = []
    back: list[tuple[int, bool]] = []  # where from, and whether the count goes on
    top, top_at = 0.0, -1
    for i, value in enumerate(values):
        score, source = top - (_AGAIN if value == 1 else _ELSEWHERE) * (top_at >= 0), (top_at, False)
        for j in range(max(0, i - _LOOK_BACK), i):
            cost = _step(value - values[j])
            reached = best[j] - cost - _STRAY * (i - j - 1)
            if cost >= 0 and reached >= score:
                score, source = reached, (j, True)
        best.append(score + (weights[i] if weights else 1.0))
        back.append(source)
        if best[i] > top:
            top, top_at = best[i], i
    out: list[list[int]] = []
    run: list[int] = []
    at = top_at
    while at >= 0:
        run.append(at)
        at, goes_on = back[at]
        if not goes_on or at < 0:
            out.append(run[::-1])
            run = []
    return out[::-1]


def _step(difference: int) -> float:
    """What it costs to count on by so much; below 0 where nobody counts so."""
    if difference < 1 or difference > _WIDEST:
        return -1.0
    return 0.0 if difference == 1 else 0.4 if difference <= 3 else 1.2
