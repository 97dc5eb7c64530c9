"""Finds the quoted title of an entry: which pair of quotation marks is the title's, and where it really ends.

A title may hold quotations of its own, of the same kind as its marks or of another, or lose its closing mark. Words in
quotes inside a sentence (die Entstehung der „Römischen Verträge“) are no title.
"""

from __future__ import annotations

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


_LONGEST = 700
"""Characters of the longest quotation that is looked at."""
_ENGLISH_CLOSE = late(r"[’']\s(?=[A-Z])")


def _close(text: str, at: int) -> Quote | None:
    """The quotation that opens at `at`, or None where no mark closes it."""
    opener = text[at]
    limit = min(len(text), at + _LONGEST)
    end = _closing_mark(text, at, limit)
    if end:
        return _trim(text, at, at + 1, end, end + 1)
    if opener in "“„":  # the closing mark is lost, or another kind closes: take a straight one for a curly opener
        other = text.find('"', at + 1, limit)
        if other > 0:
            return _trim(text, at, at + 1, other, other + 1)
        closing = _ENGLISH_CLOSE.search(text, at + 1, limit)
        if closing and "‘" in text[at + 1 : closing.start()]:
            return _trim(text, at, at + 1, closing.start() + 1, closing.start() + 1)
    if opener == "‘":
        end = next((k for k in range(at + 1, limit) if text[k] == "'" and _closes_single(text, k)), 0)
        return _trim(text, at, at + 1, end, end + 1) if end else None
    return None


def _closing_mark(text: str, at: int, limit: int) -> int:
    """Where the mark stands that closes what opens at `at`, quotations inside it left aside; or 0."""
    opener, closers = text[at], PAIRS[text[at]]
    nests = opener not in closers and opener != "”"
    depth, i = 1, at + 1
    while i < limit:
        c = text[i]
        if c == opener and nests:
            depth += 1
        elif c in closers and not (opener in "‘'" and not _closes_single(text, i)):
            inner = _inner_end(text, at, i, limit) if opener == '"' else 0
            depth -= not inner
            if depth == 0:
                return i
            i = inner or i
        i += 1
    return 0


def _inner_end(text: str, at: int, i: int, limit: int) -> int:
    """Where a quotation inside ends that opens at `i` with the same straight marks, or 0 where none does."""
    if i <= at + 1 or text[i - 1] not in " (" or i + 1 >= limit or not text[i + 1].isalnum():
        return 0
    close = text.find('"', i + 1, limit)
    if not 0 < close < limit - 1:
        return 0
    return close if text[close + 1] not in " ,." or _TITLE_GOES_ON.match(text, close + 1) else 0


_AFTER_SINGLE = late(r"[,.;:)\]”\"»]|\s*[,.;:(]|\s*$|\s+(?:in\b|In\b|[A-Z]|\()|\x00")


def _closes_single(text: str, at: int) -> bool:
    """Whether an apostrophe at `at` can close a quotation: no letter behind it, punctuation or a capital after."""
    if text[at + 1 : at + 2].isalnum():
        return False
    return _AFTER_SINGLE.match(text[at + 1 : at + 8]) is not None or text[at - 1 : at] in ",.?!"


def _trim(text: str, start: int, inner_start: int, inner_end: int, end: int) -> Quote:
    a, b = inner_start, inner_end
    while a < b and text[a] in " \u00a0":
        a += 1
    while b > a and text[b - 1] in " \u00a0,.;:" and not _keeps_stop(text, a, b):
        b -= 1
    return Quote(start, a, b, end)


def _keeps_stop(text: str, a: int, b: int) -> bool:
    """Whether the last stop of a quotation is an abbreviation's: "U.S.", "Part I.", "World War II, B."."""
    if text[b - 1] != "." or b - a <= 3:
        return False
    return text[b - 3] in ". " or (text[b - 2].isupper() and not text[b - 3].isalpha())


_LEADS_TITLE = "of|titled|entitled|memorandum|telegram|report|paper|letter|editorial|article|interview|Review|on|In|in"
_BEFORE_TITLE = late(rf"(?:^|[.,:;)\]?!\x00\d–—-]|\d[a-z]|\b(?:{_LEADS_TITLE})|\bv\.)\s*$")


_GOES_ON = late(lambda: rf"\.\s(?!In\b|Dans\b|Nel)[[:upper:]][^«»“”\".]{{12,160}},\s(?:in|{led_in()}(?<=:))\s")
_IN_TITLE = late(r"[^\W\d_]{2,}\.\s[[:upper:]][^.,:;()“”\"\x00]*\s[^.,:;()“”\"\x00]+:\s*$")
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
        if _may_begin(text, quote) and not _is_part(text, quote):
            return quote
    return None


def _may_begin(text: str, quote: Quote) -> bool:
    """Whether what stands before a quotation lets a title begin, and it is more than a sign or letter."""
    before = text[max(0, quote.start - 14) : quote.start]
    if not _BEFORE_TITLE.search(before) or _BEFORE_SERIES.search(before):
        return False
    if before.rstrip().endswith(":") and _IN_TITLE.search(text, 0, quote.start):
        return False  # Ferguson, James. The Anti-Politics Machine: “Development,” Depoliticization, and ...
    inner = text[quote.inner_start : quote.inner_end]
    return len(inner) > 1 and any(c.isalpha() for c in inner)  # “Z” [Martin Malia], “To the Stalin Mausoleum”


_SPACED_DASH = late(r"\s[–—]\s")


def _is_part(text: str, quote: Quote) -> bool:
    """Whether the words go on behind a quotation: it is a title's part then. A comma before its mark ends it."""
    closed = text[quote.inner_end : quote.end]
    if "," in closed:
        return False
    if text[quote.start] == "«" and _GOES_ON.match(text, quote.end):
        return True  # «Nox quia nocet». I giuristi, l’ordine, in La notte
    if "." in closed:
        return False
    after = text[quote.end : quote.end + 3]
    if after[:1] == ":" or _SPACED_DASH.match(after):
        return True  # “One Hell of a Gamble”: Khrushchev ..., „Self-Sustained Conflict“ – Systemerhaltung ...
    return after.lstrip()[:1].islower() and not _goes_on_outside(text, quote.end)
