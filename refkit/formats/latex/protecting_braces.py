"""Braces that keep capitals when a BibTeX style sets titles in lower case, as few as will do.

In a title in sentence case every later capital is a name and is protected. In a title in headline case only words
are that have capitals inside (USSR, McNamara), that the table knows as names, that are people of the same list, or
that own something (China's).
"""

from __future__ import annotations

import re
from functools import cache

from refkit.formats.latex.encode import encode
from refkit.knowledge.english import ALWAYS_LOWER
from refkit.knowledge.proper_names import FAMILIAR, PHRASES, PROPER

_WORD = re.compile(r"[^\W\d_][\w.’'-]*[\w.]|[^\W\d_]", re.UNICODE)
# Little words that stand in small letters in a headline, in English and in names of other languages. "Ross v. Dye" are
# the words of a case, and no headline.
_SMALL = (
    (ALWAYS_LOWER - {"v", "v."})
    | {"over", "under", "between", "against", "about"}
    | {"du", "de", "la", "le", "les", "et"}
    | {"der", "die", "das", "und", "el", "los", "y"}
)


@cache
def _known() -> frozenset[str]:
    return frozenset("-".join(map(str.capitalize, name.split("-"))) for name in PROPER | FAMILIAR)


@cache
def _phrases() -> re.Pattern[str]:
    longest_first = sorted(PHRASES, key=lambda phrase: (-len(phrase), phrase))
    body = "|".join(re.escape(phrase).replace("’", "[’']") for phrase in longest_first)
    return re.compile(rf"(?<![\w-])(?:{body})(?!\w)")


def protect(title: str, proper: frozenset[str] = frozenset(), *, ascii: bool = False) -> str:
    """The LaTeX form of a title with braces around what must keep its capitals; `proper` are names of the list."""
    spans = _spans(title, proper) if len(title) < 2000 else []  # nobody's title: braces would help no one
    out: list[str] = []
    at = 0
    for start, end in spans:
        out.append(encode(title[at:start], ascii=ascii))
        out.append("{" + encode(title[start:end], ascii=ascii) + "}")
        at = end
    out.append(encode(title[at:], ascii=ascii))
    return "".join(out)


def _spans(title: str, proper: frozenset[str]) -> list[tuple[int, int]]:
    """Where names stand, in order; neighbours that belong together are one."""
    if "<" in title or "$" in title:  # braces across tags or math would break them: protect nothing inside those
        return _outside_markup(title, proper)
    return _plain_spans(title, proper)


def _outside_markup(title: str, proper: frozenset[str]) -> list[tuple[int, int]]:
    marked = [m.span() for m in re.finditer(r"<(i|b|sup|sub|span)\b[^>]*>.*?</\1>|</?\w+[^>]*>|\$[^$]*\$", title)]
    return [s for s in _plain_spans(title, proper) if not any(a < s[1] and s[0] < b for a, b in marked)]


def _plain_spans(title: str, proper: frozenset[str]) -> list[tuple[int, int]]:
    words = list(_WORD.finditer(title))
    longer = [w for w in words if w[0].lower() not in _SMALL]
    capital = sum(1 for w in longer[1:] if w[0][:1].isupper())
    sentence = len(longer) > 2 and capital * 2 < len(longer) - 1
    known = _known()
    found = [m.span() for m in _phrases().finditer(title)]
    for i, word in enumerate(words):
        text = word[0]
        stem = re.sub(r"[’']s?$", "", text)
        if not text[:1].isupper() and not any(c.isupper() for c in text[1:]):
            continue
        inner = any(c.isupper() for c in stem[1:]) and not re.fullmatch(r"(?:[A-Z][a-z]+-)+[A-Z]?[a-z]+", stem)
        starts = i == 0 or (i > 0 and title[words[i - 1].end() : word.start()].strip()[-1:] in (":", "?", "!", "."))
        owns = stem != text and not starts and stem.lower() not in ("women", "men", "children", "people", "peoples")
        if not (inner or stem in known or stem in proper or owns or (sentence and not starts)):
            continue
        found.append((word.start(), word.start() + len(stem)))
    return _merged(title, sorted(found))


def _merged(title: str, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    out: list[tuple[int, int]] = []
    for start, end in spans:
        if out and (start <= out[-1][1] or title[out[-1][1] : start] == " "):
            out[-1] = (out[-1][0], max(end, out[-1][1]))
        else:
            out.append((start, end))
    return out
