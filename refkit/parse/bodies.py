"""Bodies that stand as authors: ministries, committees, universities, states, and where their names end.

`Authors` is what this and the reader of persons (`authors`) give: a boundary, never a title.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from refkit.knowledge.abbreviations import FIRMS
from refkit.knowledge.bodies import COLLECTIVES, PINYIN_BODIES, STATES, STRONG_BODY_WORDS, TITLE_WORDS
from refkit.knowledge.documents import DOCUMENT_WORDS
from refkit.read.bodies import is_body, is_known_body, is_namesake
from refkit.read.patterns import late
from refkit.read.role_words import role_behind


class Authors(NamedTuple):
    """A list of names at `start`..`end`, its role if it has one, and where the text goes on (`after`)."""

    start: int
    end: int
    role: str
    after: int
    inverted: bool
    body: bool = False
    role_end: int = 0
    helper: tuple[int, int] | None = None


_BODY_STOP = late(r"\.(?=\s)|,\s(?=[“\"«„‘])|,\s|:\s|\s(?=\()")


def find_body(text: str, start: int, limit: int) -> Authors | None:
    """A body that stands as author at `start`, up to the stop or comma behind the whole of its name."""
    collective = _COLLECTIVE.match(text, start)
    if collective:
        return Authors(start, collective.end(), "", collective.end(), False, True)
    first = re.match(r"[^\W\d_]+", text[start : start + 30])
    if first and first[0].casefold() in ("draft", "minutes", "memorandum", "telegram", "letter", "copy", "transcript"):
        return None  # "Draft of Presidential address on Dominican crisis" is a document
    if _is_document(text[start : start + 60]):
        return None
    if is_namesake(text[start : min(limit, start + 220)]):
        return None
    best: Authors | None = None
    for match in _BODY_STOP.finditer(text, start, min(limit, start + 220)):
        name = text[start : match.start()]
        if "\x00" in name or any(c in name for c in '“"«„:(') or _YEAR_INSIDE.search(name):
            break
        if match[0] == "." and re.search(rf"(?<![^\W_])(?:[A-Z]|U\.[SKN]|Dept|Govt|{'|'.join(FIRMS)}|St|No)$", name):
            continue
        pieces = re.split(r"[.,]\s", name)
        tail = pieces[-1]
        strict = best is not None or match[0] != "."
        if best is None and name in STATES and match[0] in (". ", ".", ", "):
            continue  # "Great Britain. Foreign Office": the body is the next piece
        article = tail.casefold().startswith(("the ", "a ", "an "))  # of a title, more often than of a body
        if not (is_body_name(tail) if strict or article else is_body(tail)) and tail not in ("Senate", "House"):
            if best is None and is_body(name) and match[0] != ".":
                continue
            break
        if any(w.casefold() in TITLE_WORDS for w in tail.split()):
            break
        best = Authors(start, match.start(), "", match.start(), False, True)
        if match[0] not in (".", ", "):
            break
    if best is None:
        return None
    role = role_behind(text, best.end)
    if role:
        words = text[role.start : role.end].strip(" ,.()[]")
        return best._replace(role=words, after=role.end, role_end=role.end)
    return best


_YEAR_INSIDE = late(r"\s(?:1[4-9]|20)\d\d(?!\d)")
_COLLECTIVE = late(rf"(?:{'|'.join(COLLECTIVES)})(?=[,.\s])")
_STRONG = STRONG_BODY_WORDS | PINYIN_BODIES


def _is_document(text: str) -> bool:
    """Whether words say what a body wrote and not who it is: "Report by the American Embassy"."""
    first = _WRITTEN_BY.match(text)
    return first is not None and first["what"].casefold() in DOCUMENT_WORDS


_WRITTEN_BY = late(r"(?:[[:upper:]][a-z]+\s)?(?P<what>[^\W\d_]{4,14})\s(?:by|from)\s")


def is_body_name(text: str) -> bool:
    """A stricter look: a word that only bodies have, and no article in front."""
    words = [w.strip(".,()’'").casefold() for w in text.split()]
    if not words or words[0] in ("the", "a", "an") or len(words) > 9 or is_namesake(text) or _is_document(text):
        return False
    return is_known_body(text) or any(w in _STRONG for w in words) or (len(words) == 1 and is_body(text))
