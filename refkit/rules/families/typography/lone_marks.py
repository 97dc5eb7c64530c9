"""Which double quotation mark of an entry has no partner, and which mark of another kind stands in its partner's place.

A mark's side is told by what stands beside it. Where sides cannot be told (a mark between letters, as in Hebrew
abbreviations; a mark between blanks), where marks of other languages stand, or more than one is left over, nothing is
said: then a reader of the entry could not say more either.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from refkit.read.patterns import has_east_asian, late

if TYPE_CHECKING:
    import re

DOUBLE = '"“”'

_OTHERS = late("[„«»‚‹›‟〝〞「」『』]|â€")
_DOUBLE = late(f"[{DOUBLE}]")
_BEFORE_OPENING = "([{—–-/‘'’"
_BEHIND_CLOSING = ",.;:!?)]}’'—–-…*_<"
# Behind a title's last mark or letter, and before a blank: ' ’ ´ ` and doubled ones.
_SINGLE_CLOSING = late(r"(?P<stop>[.,?!…])?(?P<mark>''|’’|['’‘´`])(?P<outside>[,.](?= ))?(?=\s|$|[(;:])")
_SINGLE_OPENING = late(r"(?:^|(?<=[\s(\[]))(?P<mark>''|‘‘|``|['‘’`])(?=[^\W\d_a-z])")
_ANY_SINGLE = late(r"(?P<open>(?:^|(?<=[\s(\[—–\"“]))['‘](?=\w))|(?P<close>(?<=[\w.,?!…)])['’](?=[\s,.;:)\]]|$))")
# Two single marks in a row, or one between punctuation and a word, or between blanks: they stand for a double one.
_FOR_DOUBLE = late(r"['’‘`´]{2}|[.,]['’](?=\w)|\s['’]\s")
_ELISIONS = frozenset("tis twas em til till cause n neath round ere gainst".split())


class Lone(NamedTuple):
    """A double mark without a partner: where it stands, and whether it opens."""

    at: int
    opens: bool


class Odd(NamedTuple):
    """A single mark that stands where the partner of a double one belongs, and how plain that is."""

    start: int
    end: int
    plain: bool


def lone_mark(text: str) -> Lone | None:
    """The one double mark that is left over when all others are paired; None for none, for more, and in doubt."""
    if _OTHERS.search(text) or has_east_asian(text):
        return None
    sides: list[tuple[int, str]] = []
    for match in _DOUBLE.finditer(text):
        side = _side(text, match.start())
        if not side:
            return None
        sides.append((match.start(), side))
    inches = sum(side == "inch" for _, side in sides)
    if inches:
        if (len(sides) - inches) % 2 == 0:
            return None
        sides = [(at, side) for at, side in sides if side != "inch"]
    opened: list[int] = []
    lost: list[Lone] = []
    for at, side in sides:
        if side == "opens":
            opened.append(at)
        elif opened:
            opened.pop()
        else:
            lost.append(Lone(at, False))
    lost += [Lone(at, True) for at in opened]
    return lost[0] if len(lost) == 1 else None


def _side(text: str, at: int) -> str:
    """Whether a mark "opens", "closes" or is an "inch"; "" where it cannot be told."""
    mark, before, behind = text[at], text[at - 1 : at], text[at + 1 : at + 2]
    opening = (not before or before.isspace() or before in _BEFORE_OPENING) and behind and not behind.isspace()
    closing = before and not before.isspace() and (not behind or behind.isspace() or behind in _BEHIND_CLOSING)
    glued = before in (",", ".", "?", "!") and behind.isalnum()
    if mark == "“":
        return "opens" if opening or not closing else ""
    if mark == "”":
        return "closes" if closing or not opening else ""
    if opening and closing:  # between a hyphen and a comma, say
        return ""
    if mark == '"' and before.isdigit() and (closing or behind.isalpha()):
        return "inch"
    return "opens" if opening else "closes" if closing or glued else ""


def odd_partner(text: str, lone: Lone) -> Odd | None:
    """The single mark that was set for a lone mark's partner; None where there is none, or more than one may be it."""
    return _odd_closing(text, lone.at) if lone.opens else _odd_opening(text, lone.at)


def _odd_closing(text: str, mark: int) -> Odd | None:
    """The single mark that closes what a double one opened at `mark`."""
    end = min((i for i in (text.find(m, mark + 1) for m in DOUBLE) if i >= 0), default=len(text))
    inside = list(_ANY_SINGLE.finditer(text, mark + 1, end))
    loose = _unmatched(text, inside)
    closing = list(_SINGLE_CLOSING.finditer(text, mark + 4, end))
    stopped = [m for m in closing if m["stop"] and (len(m["mark"]) > 1 or m.start("mark") in loose)]
    if len(stopped) == 1 and len(loose) <= 1:
        return Odd(*stopped[0].span("mark"), True)
    if stopped or len(closing) != 1 or any(m["open"] for m in inside):
        return None
    # A letter before it: it may be a possessive (the Workers’), or stand for a soft sign (zhizn’).
    (only,) = closing
    return Odd(*only.span("mark"), False) if only["outside"] or len(only["mark"]) > 1 else None


def _unmatched(text: str, marks: list[re.Match[str]]) -> set[int]:
    """Where single marks close that opened nowhere before; -1 too where one that opened may not have closed.

    A mark behind s and before a blank may be a possessive, so a quotation with one in it cannot be told.
    """
    depth = 0
    loose: set[int] = set()
    for match in marks:
        possessive = text[match.start() - 1] == "s" and text[match.end() : match.end() + 1] == " "
        if match["open"]:
            depth += 1
        elif depth and not possessive:
            depth -= 1
        elif depth:
            return {-1, -2}
        elif not possessive:
            loose.add(match.start())
    return loose | ({-1, -2} if depth else set())


def _odd_opening(text: str, mark: int) -> Odd | None:
    start = max(text.rfind(m, 0, mark) for m in DOUBLE) + 1
    found = [m for m in _SINGLE_OPENING.finditer(text, start, mark) if _first_word(text, m.end()) not in _ELISIONS]
    if len(found) != 1:
        return None
    inside = sum(bool(m["close"]) for m in _ANY_SINGLE.finditer(text, found[0].end(), mark))
    before = text[: found[0].start()].rstrip()[-1:]
    return Odd(*found[0].span("mark"), True) if not inside and (not before or before in ".,:;)]") else None


def _first_word(text: str, at: int) -> str:
    end = at
    while end < len(text) and text[end].isalpha():
        end += 1
    return text[at:end].casefold()


def has_loose_single(text: str, start: int, end: int) -> bool:
    """Whether a single mark between two places opens or closes without a partner, and so may be the one that is lost.

    A possessive (Workers’ Parties) is none; a soft sign at a word's end (zhizn’) counts, for it cannot be told apart.
    """
    return bool(_FOR_DOUBLE.search(text, start, end) or _unmatched(text, list(_ANY_SINGLE.finditer(text, start, end))))
