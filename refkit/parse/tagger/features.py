"""What is seen of each token of an entry, as the short strings that the models weigh.

`features` tells of the token itself (word, shape, ends, marks of the lexicon), the gaps around it, its neighbours, the
quotation or bracket it stands in, its piece between commas and its sentence, and where in the entry it is. `stacked`
adds what the grammars read there. A feature is a name, "=" and a value; nothing depends on the whole of the text, but
a few flags.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from refkit.parse.tagger import attributes, named
from refkit.parse.tagger.attributes import Marked
from refkit.parse.tagger.crf.scores import Kept
from refkit.parse.tagger.lexicon import marks
from refkit.parse.tagger.tokens import Token
from refkit.read.patterns import late

QUOTES = str.maketrans(dict.fromkeys("“”„‟", '"') | dict.fromkeys("‘’‚‛`´", "'"))
"""Straight and curly marks are seen alike: which of them a list has depends on the keyboard."""
_OPENING = {"«": "»", "《": "》", "「": "」", "『": "』", "〈": "〉", "»": "«", "‹": "›", "›": "‹"}
_BRACKETS = {"(": ")", "[": "]", "（": "）", "［": "］", "{": "}", "【": "】"}
_YEAR = late(r"1[3-9]\d\d|20[0-4]\d")
_ROMAN = late(r"[IVXLCDM]+|[ivxlc]+")
_SENTENCE = late(r"[.?!。]")
_PIECE = late(r"[,.;:?!()\[\]“”„«»\"，。：；、《》「」『』|/–—]")


class Seen(NamedTuple):
    """An entry as the models see it."""

    tokens: list[Token]
    words: list[str]
    known: list[tuple[str, ...]]
    """The marks of the lexicon of each token."""
    items: Sequence[Sequence[str]]
    """The features of each token."""
    flags: list[str]
    """The features that all tokens share."""


def _shape(text: str) -> str:
    """The form of a token: digits by their number, years, capitals, scripts."""
    if text.isdecimal():
        if len(text) == 4 and _YEAR.fullmatch(text if text.isascii() else str(int(text))):
            return "Y"
        return "9" * min(len(text), 5)
    if text[:4] == "www." or text.startswith(("http:", "https:")):
        return "u"
    if not text[0].isalpha() or any(c.isdigit() for c in text):
        return "d" if text[:3] == "10." else "9x" if text[0].isdigit() else "x9"
    first = ord(text[0])
    if first >= 0x2E80:
        return "k" if first >= 0xAC00 else "j" if first < 0x3100 else "h"
    if 0x590 <= first < 0x780:
        return "s"
    script = "c" if 0x400 <= first < 0x530 else "g" if 0x370 <= first < 0x400 else ""
    if len(text) == 1:
        return script + ("X" if text.isupper() else "x")
    if text.isupper():
        return script + ("R" if not script and _ROMAN.fullmatch(text) else "XX" if len(text) < 6 else "XXX")
    if text[0].isupper():
        return script + ("Xx" if text[1:].islower() else "XxX")
    return script + ("xx" if text.islower() else "xX")


class _Form(NamedTuple):
    """What is told by a token's letters: in small letters, its form, and as it is shown to the models."""

    word: str
    shape: str
    shown: str


def _form(text: str) -> _Form:
    word, shape = text.casefold(), _shape(text)
    return _Form(word, shape, "0" * len(word) if shape[0] == "9" or shape == "Y" else word)


def _gap(gap: str) -> str:
    return "_" if gap == " " else gap.translate(QUOTES).replace(" ", "_")[:5]


_FORMS = Kept(_form)
_GAPS = Kept(_gap)


def _surroundings(tokens: Sequence[Token]) -> tuple[list[str], list[str]]:
    """For each token the mark of the quotation, and the bracket, that it stands in ("" for none)."""
    quote, bracket = "", ""
    quotes, brackets = [], []
    for token in tokens:
        if token.gap != " ":
            last = len(token.gap) - 1
            for at, c in enumerate(token.gap.translate(QUOTES)):
                if c in _BRACKETS:
                    bracket = c
                elif c in _ENDS:
                    bracket = ""
                elif c == '"':
                    quote = "" if quote == c else c
                elif c == "'":  # between letters it is an apostrophe, before a word it opens
                    if quote == c and at < last:
                        quote = ""
                    elif not quote and at == last and (at or not token.start):
                        quote = c
                elif quote and c == _OPENING.get(quote):
                    quote = ""
                elif c in _OPENING and not quote:
                    quote = c
        quotes.append(quote)
        brackets.append(bracket)
    return quotes, brackets


_ENDS = frozenset(_BRACKETS.values())


def _cuts(tokens: Sequence[Token], shapes: Sequence[str]) -> tuple[list[int], list[int]]:
    """The number of the sentence, and of the piece between marks, that each token is in."""
    sentence = piece = 0
    sentences, pieces = [], []
    for i, token in enumerate(tokens):
        if i and _PIECE.search(token.gap):
            short = "." in token.gap and len(tokens[i - 1].text) < 3 and not tokens[i - 1].text.isdigit()
            stop = _SENTENCE.search(token.gap) and not short
            if not (short and token.gap.strip() == "."):  # the stop of an initial or of an abbreviation
                piece += 1
            if stop and shapes[i][:1] not in "x":
                sentence += 1
        sentences.append(sentence)
        pieces.append(piece)
    return sentences, pieces


def _summary(shapes: Sequence[str], known: Sequence[tuple[str, ...]], first: int, end: int) -> list[str]:
    """What a piece holds: years, numbers, capitals, and the marks of the lexicon."""
    out = {f"n{min(end - first, 6)}"}
    for i in range(first, end):
        shape = shapes[i]
        if shape == "Y" or shape[0] == "9":
            out.add("Y" if shape == "Y" else "9")
        elif shape == "xx":
            out.add("x")
        for mark in known[i]:
            if mark[0] != "l" or mark in ("ll", "lg", "lf"):
                out.add(mark)
    if all(shapes[i][-1:] != "x" or shapes[i] == "Xx" for i in range(first, end)):
        out.add("C")
    return sorted(out)


class Entry:
    """All that is counted once of an entry, token by token."""

    __slots__ = (
        "brackets",
        "flags",
        "gaps",
        "known",
        "passed",
        "pieces",
        "quotes",
        "sentences",
        "shapes",
        "shown",
        "starts",
        "sums",
        "words",
    )

    def __init__(self, tokens: Sequence[Token]) -> None:
        forms = [_FORMS[t.text] for t in tokens]
        self.words = [form.word for form in forms]
        self.shapes = shapes = [form.shape for form in forms]
        self.shown = [form.shown for form in forms]
        known = marks(self.words)
        self.known = named.with_names(tokens, known) if named.IN_USE else known
        self.gaps = [_GAPS[t.gap] for t in tokens] + ["$"]
        if tokens:
            self.gaps[0] = "^" + self.gaps[0]
        self.quotes, self.brackets = _surroundings(tokens)
        self.sentences, self.pieces = _cuts(tokens, shapes)
        self.sums, self.starts = _pieces(shapes, self.known, self.pieces)
        self.flags = _flags(tokens, shapes, self.known, self.quotes)
        self.passed = _passed(shapes, self.quotes)

    def item(self, i: int) -> list[str]:
        """The features of a token."""
        shown, shape, before, after = self.shown[i], self.shapes[i], self.gaps[i], self.gaps[i + 1]
        item = attributes.word(shown, shape) + attributes.gaps(before, shape, after) + attributes.ends(shown, shape)
        item += attributes.marks(self.known[i], before)
        self._before(i, item)
        self._behind(i, item)
        self._around(i, item)
        return item

    def _before(self, i: int, item: list[str]) -> None:
        """Features of the tokens before it."""
        if not i:
            item.append("first")
            return
        shown, gap = self.shown, self.gaps[i]
        item.append("w-=" + shown[i - 1])
        item.append("s-=" + self.shapes[i - 1] + gap + self.shapes[i])
        item.append("ww=" + shown[i - 1] + "|" + shown[i])
        item += attributes.beside("m-=", self.known[i - 1], gap)
        if i > 1:
            item.append("w--=" + shown[i - 2])
            item.append("g-=" + self.gaps[i - 1] + gap)

    def _behind(self, i: int, item: list[str]) -> None:
        """Features of the tokens behind it."""
        shown, shapes, gaps = self.shown, self.shapes, self.gaps
        if i + 1 == len(shown):
            item.append("last")
            return
        gap = gaps[i + 1]
        item.append("w+=" + shown[i + 1])
        item.append("s+=" + shapes[i] + gap + shapes[i + 1])
        item += attributes.beside("m+=", self.known[i + 1], gap)
        if i + 2 < len(shown):
            item.append("w++=" + shown[i + 2])
            item.append("g+=" + gap + gaps[i + 2])
            item.append("s++=" + shapes[i + 1] + gaps[i + 2] + shapes[i + 2])

    def _around(self, i: int, item: list[str]) -> None:
        """Features of the place: quotation, bracket, sentence, piece."""
        piece, sums = self.pieces[i], self.sums
        item += attributes.place(self.quotes[i], self.brackets[i], self.passed[i], self.shapes[i])
        item += attributes.numbers(*self.counted(piece))
        item += attributes.inside(*self.inside(i))
        item += attributes.borders(self.gaps[self.starts[piece]], self.gaps[self.starts[piece + 1]])
        item += attributes.held("p=", sums[piece])
        if piece:
            item += attributes.held("p-=", sums[piece - 1])
        if piece + 1 < len(sums):
            item += attributes.held("p+=", sums[piece + 1])
        item += self.flags

    def counted(self, piece: int) -> tuple[int, int, int, int]:
        """The numbers of a piece and of its sentence, from the beginning and from the end."""
        sentence = self.sentences[self.starts[piece]]  # a sentence begins with a piece
        behind = len(self.sums) - 1 - piece
        return min(sentence, 4), min(self.sentences[-1] - sentence, 4), min(piece, 7), min(behind, 6)

    def inside(self, i: int) -> tuple[int, int]:
        """How far a token is from the ends of its piece."""
        piece = self.pieces[i]
        return min(i - self.starts[piece], 3), min(self.starts[piece + 1] - i, 4)


def features(tokens: list[Token]) -> Seen:
    """The features of each token of an entry."""
    entry = Entry(tokens)
    return Seen(tokens, entry.words, entry.known, [entry.item(i) for i in range(len(tokens))], entry.flags)


def _passed(shapes: Sequence[str], quotes: Sequence[str]) -> list[str]:
    """For each token whether it is quoted ("q") or behind a quotation ("Q"), and behind a year ("y")."""
    out = []
    quoted = yeared = ""
    for shape, quote in zip(shapes, quotes, strict=True):
        if quote:
            quoted = "Q"
        out.append(("q" if quote else quoted) + yeared)
        if shape == "Y":
            yeared = "y"
    return out


def _pieces(
    shapes: Sequence[str], known: Sequence[tuple[str, ...]], pieces: Sequence[int]
) -> tuple[list[list[str]], list[int]]:
    """The summary of each piece, and where each begins (one more: where the last ends)."""
    starts = [i for i in range(len(pieces)) if not i or pieces[i] != pieces[i - 1]] + [len(pieces)]
    return [_summary(shapes, known, a, b) for a, b in pairwise(starts)], starts


def _flags(
    tokens: Sequence[Token], shapes: Sequence[str], known: Sequence[tuple[str, ...]], quotes: Sequence[str]
) -> list[str]:
    """What is true of the whole entry."""
    out = []
    if any(quotes):
        out.append("f=q")
    if any("//" in t.gap for t in tokens):
        out.append("f=//")
    if "u" in shapes:
        out.append("f=u")
    held = {mark for marked in known for mark in marked}
    out += [f"f={mark}" for mark in ("ra", "rw", "tn", "RW", "lg", "th", "in") if mark in held]
    years = shapes.count("Y")
    out.append(f"f=Y{min(years, 3)}")
    out.append(f"f=n{min(len(tokens) // 6, 6)}")
    scripts = [s for s in "khjscg" if any(shape[0] == s for shape in shapes)]
    out += [f"f=s{s}" for s in scripts]
    return out


def stacked(
    items: Sequence[Sequence[str]], read: Sequence[Marked | None], kind: str, fields: Mapping[str, int]
) -> list[list[str]]:
    """The features of an entry with those of what the grammars read: at the token, its neighbours, and in all."""
    said = [m.label if m else "-" for m in read]
    sides = ["^", *said, "$"]
    whole = attributes.in_all(*fields)
    out = []
    for i, item in enumerate(items):
        mark, label, before, after = read[i], said[i], sides[i], sides[i + 2]
        more = attributes.said(kind, label, item[2][3:], item[3][3:])
        more += attributes.reading(*mark) if mark else attributes.unread(item[1][2:], before, after)
        out.append([*item, *more, *attributes.sides(before, label, after), "k=" + kind, *whole])
    return out
