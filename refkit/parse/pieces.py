"""The pieces of an archival chain: where a chain is cut, and what is kept together.

`refkit.read.archives.classify` says what each piece is; `refkit.parse.archival` decides which of them are the chain.
"""

from __future__ import annotations

import re
from itertools import islice

from refkit.knowledge.abbreviations import IN_ARCHIVES
from refkit.knowledge.places import REGIONS
from refkit.parse.proposal import _ABBREVIATED, MASK, trimmed
from refkit.read.archives import FOND, HEREAFTER, SLASHED_FOND, Segment, classify, without_unproven
from refkit.read.patterns import late

_NEXT_SENTENCE = r"\.\s+(?=[^\W\d_a-zа-яß-öø-ÿőűąćčěęłńřśšůźżž“\"(\[])"
# Before what a colon leads in a signature: "National Archives: RG 59", "ROC: AN 1", "Australia: A1838", "Box 3: 12".
_BEHIND_KEEPER = (
    r"(?<=[A-Z]{3}):\s(?=[A-Z]{1,4}\s?\d)|(?<=rchives):\s(?=[A-Z]{1,4}\s?\d)|(?<=ustralia):\s(?=[A-Z]\d)"
    r"|(?<=Office):\s(?=[A-Z]{2,4}\s\d)"
)
_COLONS = rf":\s(?=(?:[Bb]ox|[Ff]older|\d))|{_BEHIND_KEEPER}|(?<=\d):\s(?=[A-ZÄÖÜ“])"
_DELIM = late(
    rf"(?<=[^\s,]),\s|;\s|{_NEXT_SENTENCE}|\x00+|\s//\s|[“”\"]|{_COLONS}|\.?\s*$|\s\((?=[Bb]ox|[Ff]older)"
    r"|(?<=\d\))\s(?=[A-Z])"
)
_MOST = 120  # pieces of the longest chain that is looked at
_SIGLUM = late(r"(?<![^\W_])(?:(?:АВП|АП) РФ|(?!MSS)[A-ZА-Я]{3,7})$")
_NEXT_SIGLUM = late(r"(?:АВП РФ|АП РФ|AVP RF|(?!MSS)[A-ZА-Я]{3,8})[.,]\s")
_STATE = late(r"(?!MS)[A-Z]{2}$")
_PLACED = late(r"(?P<place>[^\W\d_][^()\x00]{1,40}?)\s(?P<abbr>\([A-Z][\w/ -]{1,9}\))$")
_LED = late(r"(?:in|In|at|from)\s(?:the\s)?(?=[A-Z])|[Ii]n:\s(?=[A-ZÄÖÜ]{2})")
_LED_COLON = late(r"[Ii]n:\s(?=[A-ZÄÖÜ][^\d]+$)")
_FOLDER_WORD = r"(?<![^\W_])(?:[Ff]olders?|f\.|[Ff]iles?|[Ff]older [Tt]itle|[Dd]ossier|[Mm]appe)"
_HUNGARIAN_FOLDERS = (
    r"(?<![^\W_.])\d\.\d\.\d\.\s[A-Z]{1,2}-\d+(?:/\d+)?|(?<![^\W_])M-?KS[ -]\d+\.\s?f\.\s?\d+(?:/\d+)+\.\s?ő\.\s?e\."
)
_NAMED_FOLDER = late(rf"{_FOLDER_WORD}:?\s[“\"«][^“”\"«»\x00]{{1,90}}[”\"»]|{_HUNGARIAN_FOLDERS}")
_NAMED_HINT = late(r"[“\"«]|\d\.\d\.\d\.|KS[ -]\d")
_SHORTENED = late(rf"(?<![^\W_])(?:{'|'.join(IN_ARCHIVES)})$")


def segments(text: str, start: int, end: int) -> list[Segment]:
    """The pieces of `text[start:end]` between commas, stops and covered stretches, each with its class."""
    out: list[Segment] = []
    whole = _kept_whole(text, start, end)
    position = start
    for match in _DELIM.finditer(text, start, end):
        if match.start() < position or not _cuts(text, position, match, end, whole):
            continue
        _add(text, position, match.start(), out, whole)
        position = match.end()
        if len(out) > _MOST:
            return out
    if position < end:
        _add(text, position, end, out, whole)
    for i, following in enumerate(out[1:]):
        if len(following.text) == 2:
            out[i] = _town(out[i], following)
    return without_unproven(out)


_Stretch = tuple[int, int]


def _kept_whole(text: str, start: int, end: int) -> list[_Stretch]:
    """The stretches in which nothing is cut: fonds with their opis and delo, folders with a name in quotes."""
    fonds = [m.span() for m in islice(FOND.finditer(text, start, end), 20) if m["opis"] or m["delo"] or len(m[0]) > 6]
    if not _NAMED_HINT.search(text, start, end):
        return fonds
    named = [m.span() for m in islice(_NAMED_FOLDER.finditer(text, start, end), 20)]
    return [(a, b) for a, b in fonds if not any(c <= a and b <= d for c, d in named)] + named


def _cuts(text: str, position: int, match: re.Match[str], end: int, whole: list[_Stretch]) -> bool:
    """Whether a mark parts two pieces: not inside a bracket or what is kept whole, and no abbreviation's stop."""
    at = match.start()
    if any(a <= at < b for a, b in whole):
        return False
    if match[0][:1] in (",", ";"):
        return text.count("(", position, at) <= text.count(")", position, at)
    if match[0].strip() != "." or not match[0].startswith(".") or match.end() >= end:
        return True
    shortened = _ABBREVIATED.search(text, max(position, at - 8), at)
    if not (shortened or _SHORTENED.search(text, max(position, at - 6), at)):
        return True
    sigla = _SIGLUM.search(text, position, at) or _NEXT_SIGLUM.match(text, match.end())
    return bool(sigla or _STATE.match(text, position, at))


def _town(piece: Segment, following: Segment) -> Segment:
    """A piece that no table knows, before the letters of a state, is a town: "Arlington, VA"."""
    state = following.text.isupper() and following.text in REGIONS
    words = piece.text.split()
    if state and piece.kind == "other" and len(words) <= 2 and all(w.isalpha() and w[0].isupper() for w in words):
        return piece._replace(kind="place", sure=0.5)
    return piece


# A repository and its signature without a comma between them: "TNA FO 371/1234".
_UNPARTED = late(
    r"(?P<head>[A-Z][A-Za-z. :/&-]{1,30}[A-Za-z.])\s"
    r"(?P<tail>(?:Add\.? MSS?|RG|MG|FO|CAB|PREM|DEFE|WO|CO|\d{3}-)\.?\s?\d.*)"
)


def _add(text: str, start: int, end: int, out: list[Segment], whole: list[_Stretch]) -> None:
    """Add the piece or pieces that a stretch is; a fond chain inside a piece is a piece of its own."""
    for a, b in whole:
        if start <= a and b <= end and (a > start + 1 or b < end - 1):
            for first, last in ((start, a), (a, b), (b, end)):
                if last > first:
                    _add(text, first, last, out, [])
            return
    a, b = _bounds(text, start, end)
    if b - a < 1 or not any(c.isalnum() for c in text[a:b]):
        return
    piece = text[a:b]
    two = _in_two(a, piece)
    if two:
        out += two
        return
    kind, sure = classify(piece)
    if kind == "other" and SLASHED_FOND.fullmatch(piece):
        kind, sure = "locator", 0.6
    out.append(Segment(a, b, piece, kind, sure))


def _bounds(text: str, start: int, end: int) -> _Stretch:
    """A piece without the marks around it, the "in" before it and the "hereafter" behind, but with its brackets."""
    a, b = trimmed(text, start, end, " ,;:()[]" + MASK)
    led = _LED.match(text, a, b) or _LED_COLON.match(text, a, b)
    if led and not (led[0].endswith(": ") and classify(text[led.end() : b])[0] != "repository"):
        a = led.end()
    hereafter = HEREAFTER.search(text, a, b)
    b = hereafter.start() if hereafter else b
    for opening, closing in ("()", "[]"):
        if text[b : b + 1] == closing and text.count(opening, a, b) > text.count(closing, a, b):
            b += 1
    return a, b


def _in_two(at: int, piece: str) -> list[Segment]:
    """The two pieces that stand in one without a comma: "Moscow (RGANI)", "TNA FO 371/1234"; none where it is one."""
    placed = _PLACED.match(piece)
    if placed and classify(placed["place"])[0] == "place":
        return [_part(at, placed, "place", "place", 0.6), _part(at, placed, "abbr", "repository", 0.9)]
    split = _UNPARTED.match(piece)
    if split and classify(split["head"])[0] == "repository":
        return [_part(at, split, group, *classify(split[group])) for group in ("head", "tail")]
    return []


def _part(at: int, match: re.Match[str], group: str, kind: str, sure: float) -> Segment:
    start, end = match.span(group)
    return Segment(at + start, at + end, match[group], kind, sure)
