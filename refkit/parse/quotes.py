"""Finds the quoted title of an entry: which pair of quotation marks is the title's, and where it really ends.

A title may hold quotations of its own, of the same kind as its marks or of another, or lose its closing mark. Words in
quotes inside a sentence (die Entstehung der „Römischen Verträge“) are no title.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from refkit.knowledge.words import folded, single_words
from refkit.parse.within import led_in
from refkit.read.patterns import late

PAIRS = {
    "“": "”",
    '"': '"',
    "„": "“”",
    "«": "»",
    "‘": "’",
    "'": "'",
    "»": "«",
    "‹": "›",
    "”": "”",
    "``": "''",
    "《": "》",
}
_OPENING = late(r"(?<![^\W_])(?:[“\"„«”»]|(?:(?<=\s)|(?<=^)|(?<=\x00)|(?<=\())[‘'])(?=\s?\S)")
_AFTER_CLOSE = late(r"\s*(?:[,.;:(\[\x00\"“]|$|(?:in|In|dans|en|nel|vol|no|[A-Z\d])|\s)")


# Behind a quotation inside: "Autoadmin "what-if" index analysis utility,".
_TITLE_GOES_ON = late(r"\s[^\W\d_A-Z][^\"]{2,200}[,.?!]\"")


class Quote(NamedTuple):
    """A quoted stretch: with its marks (`start`, `end`) and without (`inner_start`, `inner_end`)."""

    start: int
    inner_start: int
    inner_end: int
    end: int


def find_quotes(text: str, start: int = 0) -> list[Quote]:
    """Top-level quotations of `text` from `start` on, in order; linear in its length."""
    out: list[Quote] = []
    position = start
    while True:
        match = _OPENING.search(text, position)
        if not match:
            return out
        quote = _close(text, match.start())
        if quote is None:
            position = match.end()
            continue
        out.append(quote)
        position = quote.end


def _close(text: str, at: int) -> Quote | None:
    opener = text[at]
    closers = PAIRS[opener]
    inner = at + 1
    depth = 1
    limit = min(len(text), at + 700)
    i = inner
    while i < limit:
        c = text[i]
        if c == opener and opener not in closers and opener not in "”":
            depth += 1
        elif c in closers:
            if opener in "‘'" and not _closes_single(text, i):
                i += 1
                continue
            if opener == '"' and i > inner and text[i - 1] in " (" and i + 1 < limit and text[i + 1].isalnum():
                close = text.find('"', i + 1, limit)  # a quotation inside, with the same straight marks
                goes_on = (
                    text[close + 1] not in " ,." or _TITLE_GOES_ON.match(text, close + 1)
                    if 0 < close < limit - 1
                    else None
                )
                if goes_on:
                    i = close + 1
                    continue
            depth -= 1
            if depth == 0:
                break
        i += 1
    else:
        # the closing mark is lost, or another kind closes: take a straight one for a curly opener
        if opener in "“„":
            other = text.find('"', inner, limit)
            if other > 0:
                return _trim(text, at, inner, other, other + 1)
            closing = re.compile(r"[’']\s(?=[A-Z])").search(text, inner, limit)
            if closing and "‘" in text[inner : closing.start()]:
                return _trim(text, at, inner, closing.start() + 1, closing.start() + 1)
        if opener == "‘":
            straight = (k for k in range(inner, limit) if text[k] == "'" and _closes_single(text, k))
            end = next(straight, 0)
            return _trim(text, at, inner, end, end + 1) if end else None
        return None
    return _trim(text, at, inner, i, i + 1)


def _closes_single(text: str, at: int) -> bool:
    """Whether an apostrophe at `at` can close a quotation: no letter behind it, punctuation or a capital after."""
    if text[at + 1 : at + 2].isalnum():
        return False
    return bool(
        re.match(r"[,.;:)\]”\"»]|\s*[,.;:(]|\s*$|\s+(?:in\b|In\b|[A-Z]|\()|\x00", text[at + 1 : at + 8])
        or text[at - 1 : at] in ",.?!"
    )


def _trim(text: str, start: int, inner_start: int, inner_end: int, end: int) -> Quote:
    a, b = inner_start, inner_end
    while a < b and text[a] in " \u00a0":
        a += 1
    while b > a and text[b - 1] in " \u00a0,.;:":
        if (
            text[b - 1] == "."
            and b - a > 3
            and (
                text[b - 3 : b - 2] == "."
                or text[b - 3 : b - 2] in " "
                or (text[b - 2].isupper() and not text[b - 3].isalpha())
            )
        ):
            break
        b -= 1
    return Quote(start, a, b, end)


_BEFORE_TITLE = late(
    r"(?:^|[.,:;)\]?!\x00\d–—-]|\d[a-z]|\b(?:of|titled|entitled|memorandum|telegram|report|paper|letter|editorial"
    r"|article|interview|Review|on|In|in)|\bv\.)\s*$"
)


_GOES_ON = late(lambda: rf"\.\s(?!In\b|Dans\b|Nel)[A-ZÀ-Þ][^«»“”\".]{{12,160}},\s(?:in|{led_in()}(?<=:))\s")
_IN_TITLE = late(r"[^\W\d_]{2,}\.\s[A-ZÀ-Þ][^.,:;()“”\"\x00]*\s[^.,:;()“”\"\x00]+:\s*$")
_BEFORE_SERIES = late(r"(?:\bcoll\.|\bcollection|\bReihe|\bserie|[Ss]eries)[,:]?\s*$")


_NEXT_WORD = late(r"\s*(?P<word>[^\W\d_]+)")
_OUTSIDE = ("contained", "volume", "year_volume", "issue", "page", "edition", "translator")
_ALSO_OUTSIDE = frozenset("and by from to p s i u v w".split())


def _goes_on_outside(text: str, end: int) -> bool:
    """Whether the word behind a closing mark is none of a title's: "in", "vol.", "p.", "from", "trans."."""
    word = _NEXT_WORD.match(text, end)
    return word is not None and (word["word"] in _ALSO_OUTSIDE or folded(word["word"]) in single_words(*_OUTSIDE))


def title_quote(text: str, limit: int | None = None) -> Quote | None:
    """The quotation that is the entry's title, or None: it follows punctuation and is followed by some."""
    for quote in find_quotes(text):
        if limit is not None and quote.start > limit:
            return None
        before = text[max(0, quote.start - 14) : quote.start]
        if not _BEFORE_TITLE.search(before) or _BEFORE_SERIES.search(before):
            continue
        if before.rstrip().endswith(":") and _IN_TITLE.search(text, 0, quote.start):
            continue  # Ferguson, James. The Anti-Politics Machine: “Development,” Depoliticization, and ...
        after = text[quote.end : quote.end + 3]
        inner = text[quote.inner_start : quote.inner_end]
        if len(inner) < 2 or not any(c.isalpha() for c in inner):
            continue  # “Z” [Martin Malia], “To the Stalin Mausoleum”
        closed = text[quote.inner_end : quote.end]
        if re.match(r"\s[–—]\s", after) and "," not in closed and "." not in closed:
            continue  # „Self-Sustained Conflict“ – Systemerhaltung ... is a title that begins with a quotation
        if after[:1] == ":" and "," not in closed and "." not in closed:
            continue  # “One Hell of a Gamble”: Khrushchev ... is a title that begins with a quotation
        if text[quote.start] == "«" and "," not in closed and _GOES_ON.match(text, quote.end):
            continue  # «Nox quia nocet». I giuristi, l’ordine, in La notte: a title that begins with a quotation
        if (
            after.lstrip()[:1].islower()
            and "," not in closed
            and "." not in closed
            and not _goes_on_outside(text, quote.end)
        ):
            continue
        return quote
    return None
