"""The pieces of an archival chain: where a chain is cut, and what is kept together.

`refkit.read.archives.classify` says what each piece is; `refkit.parse.archival` decides which of them are the chain.
"""

from __future__ import annotations

from itertools import islice

from refkit.knowledge.abbreviations import IN_ARCHIVES
from refkit.knowledge.places import REGIONS
from refkit.parse.proposal import _ABBREVIATED, MASK, trimmed
from refkit.read.archives import FOND, HEREAFTER, SLASHED_FOND, Segment, classify
from refkit.read.patterns import late

_DELIM = late(
    r"(?<=[^\s,]),\s|;\s|\.\s+(?=[^\W\d_a-zа-яß-öø-ÿőűąćčěęłńřśšůźżž“\"(\[])|\x00+|\s//\s|[“”\"]"
    r"|:\s(?=(?:[Bb]ox|[Ff]older|\d))"
    r"|(?<=[A-Z]{3}):\s(?=[A-Z]{1,4}\s?\d)|(?<=rchives):\s(?=[A-Z]{1,4}\s?\d)|(?<=ustralia):\s(?=[A-Z]\d)"
    r"|(?<=Office):\s(?=[A-Z]{2,4}\s\d)"
    r"|(?<=\d):\s(?=[A-ZÄÖÜ“])|\.?\s*$|\s\((?=[Bb]ox|[Ff]older)|(?<=\d\))\s(?=[A-Z])"
)
_MOST = 120  # pieces of the longest chain that is looked at
_SIGLUM = late(r"(?<![^\W_])(?:(?:АВП|АП) РФ|(?!MSS)[A-ZА-Я]{3,7})$")
_NEXT_SIGLUM = late(r"(?:АВП РФ|АП РФ|AVP RF|(?!MSS)[A-ZА-Я]{3,8})[.,]\s")
_STATE = late(r"(?!MS)[A-Z]{2}$")
_PLACED = late(r"(?P<place>[^\W\d_][^()\x00]{1,40}?)\s(?P<abbr>\([A-Z][\w/ -]{1,9}\))$")
_LED = late(r"(?:in|In|at|from)\s(?:the\s)?(?=[A-Z])|[Ii]n:\s(?=[A-ZÄÖÜ]{2})")
_LED_COLON = late(r"[Ii]n:\s(?=[A-ZÄÖÜ][^\d]+$)")
_NAMED_FOLDER = late(
    r"(?<![^\W_])(?:[Ff]olders?|f\.|[Ff]iles?|[Ff]older [Tt]itle|[Dd]ossier"
    r"|[Mm]appe):?\s[“\"«][^“”\"«»\x00]{1,90}[”\"»]"
    r"|(?<![^\W_.])\d\.\d\.\d\.\s[A-Z]{1,2}-\d+(?:/\d+)?"
    r"|(?<![^\W_])M-?KS[ -]\d+\.\s?f\.\s?\d+(?:/\d+)+\.\s?ő\.\s?e\."
)
_NAMED_HINT = late(r"[“\"«]|\d\.\d\.\d\.|KS[ -]\d")
_SHORTENED = late(rf"(?<![^\W_])(?:{'|'.join(IN_ARCHIVES)})$")


def segments(text: str, start: int, end: int) -> list[Segment]:
    """The pieces of `text[start:end]` between commas, stops and covered stretches, each with its class."""
    out: list[Segment] = []
    fonds = [m.span() for m in islice(FOND.finditer(text, start, end), 20) if m["opis"] or m["delo"] or len(m[0]) > 6]
    if _NAMED_HINT.search(text, start, end):
        whole = [m.span() for m in islice(_NAMED_FOLDER.finditer(text, start, end), 20)]
        fonds = [(a, b) for a, b in fonds if not any(c <= a and b <= d for c, d in whole)] + whole
    position = start
    for match in _DELIM.finditer(text, start, end):
        if match.start() < position:
            continue
        if any(a <= match.start() < b for a, b in fonds):
            continue
        if match[0][:1] in (",", ";") and text.count("(", position, match.start()) > text.count(
            ")", position, match.start()
        ):
            continue
        if (
            match[0].startswith(".")
            and match[0].strip() == "."
            and match.end() < end
            and (
                _ABBREVIATED.search(text, max(position, match.start() - 8), match.start())
                or _SHORTENED.search(text, max(position, match.start() - 6), match.start())
            )
            and not _SIGLUM.search(text, position, match.start())
            and not _NEXT_SIGLUM.match(text, match.end())
            and not _STATE.match(text, position, match.start())
        ):
            continue
        _add(text, position, match.start(), out, fonds)
        position = match.end()
        if len(out) > _MOST:
            return out
    if position < end:
        _add(text, position, end, out, fonds)
    for i in range(len(out) - 1):
        if len(out[i + 1].text) == 2:
            out[i] = _town(out[i], out[i + 1])
    return out


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


def _add(text: str, start: int, end: int, out: list[Segment], fonds: list[tuple[int, int]]) -> None:
    for a, b in fonds:  # a fond chain inside a piece is a piece of its own
        if start <= a and b <= end and (a > start + 1 or b < end - 1):
            if a > start:
                _add(text, start, a, out, [])
            _add(text, a, b, out, [])
            if b < end:
                _add(text, b, end, out, [])
            return
    a, b = trimmed(text, start, end, " ,;:()[]" + MASK)
    led = _LED.match(text, a, b) or _LED_COLON.match(text, a, b)
    if led and led[0].endswith(": ") and classify(text[led.end() : b])[0] != "repository":
        led = None
    a = led.end() if led else a
    hereafter = HEREAFTER.search(text, a, b)
    b = hereafter.start() if hereafter else b
    if text[b : b + 1] == ")" and text.count("(", a, b) > text.count(")", a, b):
        b += 1
    if text[b : b + 1] == "]" and text.count("[", a, b) > text.count("]", a, b):
        b += 1
    if b - a < 1 or not any(c.isalnum() for c in text[a:b]):
        return
    piece = text[a:b]
    kind, sure = classify(piece)
    if kind == "other" and SLASHED_FOND.fullmatch(piece):
        kind, sure = "locator", 0.6
    placed = _PLACED.match(piece)
    if placed and classify(placed["place"])[0] == "place":
        out.append(Segment(a, a + placed.end("place"), placed["place"], "place", 0.6))
        out.append(Segment(a + placed.start("abbr"), b, placed["abbr"], "repository", 0.9))
        return
    split = _UNPARTED.match(piece)
    if split and classify(split["head"])[0] == "repository":
        out.append(Segment(a, a + split.end("head"), split["head"], *classify(split["head"])))
        out.append(Segment(a + split.start("tail"), b, split["tail"], *classify(split["tail"])))
        return
    out.append(Segment(a, b, piece, kind, sure))
