"""What the name of a body is (a ministry, a press), and who is a person though the surname is such a word."""

from __future__ import annotations

import re

from refkit.knowledge.bodies import (
    BODY_SURNAMES,
    BODY_WORDS,
    BODY_WORDS_BEHIND_A_COMMA,
    BODY_WORDS_IN_NAMES,
    KNOWN_BODIES,
    LITTLE_WORDS,
    RARE_BODY_SURNAMES,
)
from refkit.knowledge.names import GIVEN_NAMES
from refkit.knowledge.periodicals import NEWS_AGENCIES
from refkit.read.patterns import late


def is_body(text: str) -> bool:
    """Whether the text names a body: it has a word of bodies, is an acronym, or has an article or "of" in it."""
    words = text.replace(",", " ").replace(".", ". ").split()
    if not words:
        return False
    if is_known_body(text.strip(" .")):
        return True
    if is_namesake(text):
        return False
    lowered = [w.strip(".,()[]’'").casefold() for w in words]
    if len(words) == 1:
        word = words[0].strip(".,")
        return (
            word.isupper() and 2 < len(word) <= 8 and word.isalpha() and "." not in text[:-1] and len(word) < 6
        ) or lowered[0] in BODY_WORDS
    small = sum(w[:1].islower() and w not in LITTLE_WORDS for w in words)
    headline = small > 1 and words[0].isalpha() and len(words) > 3  # "Water board to vote on rates"
    if headline and not any(w in BODY_WORDS for w in lowered):
        return False  # "Peace that came out of the cold"
    if lowered[0] == "the" or any(
        w in ("of", "for", "the", "des", "für", "der") and i > 0 for i, w in enumerate(lowered)
    ):
        return not ("der" in lowered and any(w in ("van", "von", "aus") for w in lowered)) and not (
            "des" in lowered and "," in text
        )
    if "," in text and len(text.split(",")[0].split()) == 1 and lowered[0] not in BODY_WORDS:
        return any(w in BODY_WORDS_BEHIND_A_COMMA for w in lowered[1:])
    if headline:
        return False
    return any(w in BODY_WORDS and (w not in _ALSO_NAMES or len(words) > 2) for w in lowered)


def is_known_body(text: str) -> bool:
    """Whether the text is the name of a body that has no word of bodies: the World Bank, an agency of news."""
    folded = text.casefold()
    return folded in KNOWN_BODIES or folded in NEWS_AGENCIES or _HOST.fullmatch(text) is not None


_HOST = late(r"[A-Z][\w-]+\.(?:org|com|net|gov|edu|info|int|eu)")  # "GlobalSecurity.org"


_ALSO_NAMES = BODY_SURNAMES | BODY_WORDS_IN_NAMES
_SURNAMES_TOO = "(?:" + "|".join(w.title() for w in sorted({*BODY_SURNAMES, *RARE_BODY_SURNAMES})) + ")"
_INITIALS = r"(?:[A-Z]\.[ -]?){1,3}"
_DIRECT = rf"(?:(?P<given>[A-Z][a-zé]+)(?: [A-Z]\.?){{0,2}}|(?!U\.\s?[SNK]\.){_INITIALS}) {_SURNAMES_TOO}\.?"
_INVERTED = rf"{_SURNAMES_TOO}, (?:(?P<inverted>[A-Z][a-zé]+)(?: [A-Z]\.?){{0,2}}|{_INITIALS})(?=[.,;&( ]|$).*"
_NAMESAKE = late(rf"{_DIRECT}|{_INVERTED}", re.S)


def is_namesake(text: str) -> bool:
    """Whether the text is a person whose surname is a word of bodies: a known given name or initials stand by it."""
    match = _NAMESAKE.fullmatch(text.strip())
    if match is None:
        return False
    given = match["given"] or match["inverted"]
    return given is None or given.casefold() in GIVEN_NAMES
