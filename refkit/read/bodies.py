"""What the name of a body is (a ministry, a press), and who is a person though the surname is such a word."""

from __future__ import annotations

import re

from refkit.knowledge.bodies import BODY_WORDS
from refkit.knowledge.names import GIVEN_NAMES
from refkit.knowledge.periodicals import NEWS_AGENCIES
from refkit.read.patterns import late


def is_body(text: str) -> bool:
    """Whether the text names a body: it has a word of bodies, is an acronym, or has an article or "of" in it."""
    words = text.replace(",", " ").replace(".", ". ").split()
    if not words:
        return False
    if text.strip(" .").casefold() in KNOWN_BODIES:
        return True
    if is_namesake(text):
        return False
    lowered = [w.strip(".,()[]’'").casefold() for w in words]
    if len(words) == 1:
        word = words[0].strip(".,")
        return (
            word.isupper() and 2 < len(word) <= 8 and word.isalpha() and "." not in text[:-1] and len(word) < 6
        ) or lowered[0] in BODY_WORDS
    if lowered[0] == "the" or any(
        w in ("of", "for", "the", "des", "für", "der") and i > 0 for i, w in enumerate(lowered)
    ):
        return not ("der" in lowered and any(w in ("van", "von", "aus") for w in lowered)) and not (
            "des" in lowered and "," in text
        )
    if "," in text and len(text.split(",")[0].split()) == 1 and lowered[0] not in BODY_WORDS:
        return any(w in _STRONG_BODY for w in lowered[1:])
    small = sum(w[:1].islower() and w not in _SMALL for w in words)
    if small > 1 and words[0].isalpha() and len(words) > 3:
        return False  # "Water board to vote on rates" is a headline
    return any(w in BODY_WORDS and (w not in _ALSO_NAMES or len(words) > 2) for w in lowered)


KNOWN_BODIES = NEWS_AGENCIES | {"world bank", "european union", "human rights watch", "rand", "nato", "ordnance survey"}
_SMALL = frozenset(
    "of for the and in on at to de la le les du des et der die das für und von zur e y di del della al".split()
)
# Words of bodies that are surnames too, as in Edwin Church: two words with one of them name a person.
_SURNAMES = frozenset("house park court bank union church state king staff press".split())
_ALSO_NAMES = _SURNAMES | frozenset("kingdom china japan un us".split())
# Those that are one only beside a given name or initials: John S. Service, C. Board.
_RARER = frozenset("service board college council mission watch".split())
_SURNAMES_TOO = "(?:" + "|".join(w.title() for w in sorted({*_SURNAMES, *_RARER})) + ")"
_NAMESAKE = late(
    r"(?:(?P<given>[A-Z][a-zé]+)(?: [A-Z]\.?){0,2}|(?!U\.\s?[SNK]\.)(?:[A-Z]\.[ -]?){1,3}) " + _SURNAMES_TOO + r"\.?"
    r"|" + _SURNAMES_TOO + r", (?:(?P<inverted>[A-Z][a-zé]+)(?: [A-Z]\.?){0,2}|(?:[A-Z]\.[ -]?){1,3})(?=[.,;&( ]|$).*",
    re.S,
)


def is_namesake(text: str) -> bool:
    """Whether the text is a person whose surname is a word of bodies: a known given name or initials stand by it."""
    match = _NAMESAKE.fullmatch(text.strip())
    if match is None:
        return False
    given = match["given"] or match["inverted"]
    return given is None or given.casefold() in GIVEN_NAMES


_STRONG_BODY = frozenset(
    "department ministry committee commission university institute association agency congress senate office".split()
)
