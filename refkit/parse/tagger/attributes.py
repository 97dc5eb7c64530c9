"""The short strings that the models weigh, by what they tell of: a feature is a name, "=" and a value.

Each function gives the features of one kind. Those of which a model keeps sums (`summing`) have few arguments, which
often come together.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

Marks = tuple[str, ...]
"""The marks of the lexicon of one token."""


class Marked(NamedTuple):
    """What the grammars read at a token: the label, the reader, how sure it was (0 to 9), and whether a span begins."""

    label: str
    reader: str
    sure: int
    begins: bool


def word(shown: str, shape: str) -> list[str]:
    """The word and its form."""
    return ["w=" + shown, "s=" + shape]


def gaps(before: str, shape: str, after: str) -> list[str]:
    """What stands on both sides of the token."""
    return ["gb=" + before, "ga=" + after, "gs=" + before + "|" + shape + "|" + after]


def ends(shown: str, shape: str) -> list[str]:
    """The beginning and the end of a word."""
    if shape[0] in "9Yud" or len(shown) <= 3:
        return []
    return ["e3=" + shown[-3:], "e2=" + shown[-2:], "b3=" + shown[:3]]


def marks(known: Marks, before: str) -> list[str]:
    """The marks of the token, and with the gap before it."""
    return [feature for mark in known for feature in ("m=" + mark, "mg=" + mark + before)]


def place(quote: str, bracket: str, passed: str, shape: str) -> list[str]:
    """The quotation and the bracket that the token stands in; `passed` tells what stood before."""
    out = ["q=" + quote] if quote else []
    if bracket:
        out.append("b=" + bracket + shape)
    out += ("at=" + passed, "as=" + passed + shape)
    return out


def inside(left: int, right: int) -> list[str]:
    """How far the token is from the ends of its piece."""
    return ["in=" + str(left) + str(right)]


def numbers(sentence: int, sentences: int, piece: int, pieces: int) -> list[str]:
    """Which sentence and which piece the token is in, from the beginning and from the end."""
    return ["sn=" + str(sentence), "sl=" + str(sentences), "pn=" + str(piece), "pl=" + str(pieces)]


def borders(before: str, after: str) -> list[str]:
    """The gaps at the ends of a piece."""
    return ["pg=" + before + "|" + after]


def held(name: str, summary: Iterable[str]) -> list[str]:
    """What a piece holds: that of the token ("p=") or one beside it ("p-=", "p+=")."""
    return [name + mark for mark in summary]


def beside(name: str, known: Marks, gap: str) -> list[str]:
    """The marks of a neighbour ("m-=", "m+=")."""
    return [name + mark + gap for mark in known]


def in_all(*read: str) -> list[str]:
    """What labels the grammars read, and which not."""
    lacking = ["gl=" + name for name in ("TI", "AU", "DA", "CT", "AR", "AL", "PU") if name not in read]
    return ["gf=" + name for name in read] + lacking


def said(kind: str, label: str, before: str, after: str) -> list[str]:
    """What the grammars read at the token."""
    return ["g=" + label, "gk=" + kind + "|" + label, "gw=" + label + "|gb=" + before + "|ga=" + after]


def reading(label: str, reader: str, sure: int, begins: bool) -> list[str]:
    """Who read it, and how sure."""
    return ["gr=" + label + "|" + reader, "gc=" + label + "|" + str(sure), "gB=" + label + ("|B" if begins else "|I")]


def unread(shape: str, before: str, after: str) -> list[str]:
    """Of a token that the grammars read nothing at: what they read beside it."""
    return ["gn=s=" + shape + "|" + before + "|" + after]


def sides(before: str, label: str, after: str) -> list[str]:
    """What the grammars read at the token and beside it."""
    return ["g-=" + before + "|" + label, "g+=" + label + "|" + after]


# Groups of which sums are kept.


def alone(shown: str, shape: str) -> tuple[Sequence[str], ...]:
    """Of a word at the token, one and two before it, one and two behind it."""
    return (
        word(shown, shape) + ends(shown, shape),
        ("w-=" + shown,),
        ("w--=" + shown,),
        ("w+=" + shown,),
        ("w++=" + shown,),
    )


def between(known: Marks, before: str, shape: str, after: str) -> list[str]:
    """Of the token's marks and the gaps around it."""
    return gaps(before, shape, after) + marks(known, before)


def shapes(left: str, gap: str, right: str) -> tuple[Sequence[str], ...]:
    """Of the forms on both sides of a gap: at the right one, at the left one, and at the one before that."""
    both = left + gap + right
    return ("s-=" + both,), ("s+=" + both,), ("s++=" + both,)


def neighbours(known: Marks, gap: str) -> tuple[Sequence[str], ...]:
    """Of the marks of a token before a gap, and of one behind it."""
    return beside("m-=", known, gap), beside("m+=", known, gap)


def two_gaps(left: str, right: str) -> tuple[Sequence[str], ...]:
    """Of two gaps that follow each other: at the token behind both, and at the one before both."""
    return ("g-=" + left + right,), ("g+=" + left + right,)


def placed(quote: str, bracket: str, passed: str, shape: str, left: int, right: int) -> list[str]:
    """Of the token's place."""
    return place(quote, bracket, passed, shape) + inside(left, right)


def pieces(*summary: str) -> tuple[Sequence[str], ...]:
    """Of what a piece holds: at its tokens, at those of the one behind it, of the one before it."""
    return held("p=", summary), held("p-=", summary), held("p+=", summary)


def plain(*features: str) -> Sequence[str]:
    """Features that are made already."""
    return features


def at_token(kind: str, label: str, before: str, after: str) -> list[str]:
    """Of what the grammars read at the token, and of the kind."""
    return [*said(kind, label, before, after), "k=" + kind]


def unread_between(shape: str, before: str, label: str, after: str) -> list[str]:
    """Of what the grammars read beside a token that they read nothing at."""
    return unread(shape, before, after) + sides(before, label, after)
