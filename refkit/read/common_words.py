"""Whether a word is an ordinary English one: by the tables, or built of such words by rule (buildup, rollback)."""

from __future__ import annotations

from functools import lru_cache

from refkit.knowledge import english
from refkit.knowledge.english_things import IRREGULAR, THINGS
from refkit.knowledge.english_words import ORDINARY
from refkit.knowledge.proper_names import PROPER
from refkit.read.patterns import late


@lru_cache(maxsize=1 << 16)  # a list says the same words again and again; a bound, for there are lists of any length
def is_common(low: str) -> bool:
    """Whether a word in small letters is an ordinary English word, or built of such words by rule."""
    low = _CONTRACTED.sub("", low)
    if low in PROPER or _of_a_name(low):
        return False
    if is_listed(low) or low in english.ALWAYS_LOWER or low in english.LONG_PREPOSITIONS or low in english.LEFT_ALONE:
        return True
    if low.endswith(_ENGLISH_ENDINGS) and low.isascii():
        return len(low) > 6
    return _derived(low) or _prefixed(low) or _compound(low)


def is_listed(low: str) -> bool:
    """Whether the tables have the word as it stands."""
    return low in ORDINARY or low in THINGS or low in IRREGULAR


_CONTRACTED = late(r"(?<=n)[’']t$|[’'](?:s|re|ve|ll|d|m)?$")  # can’t, we’ve, Stalin’s
_ENGLISH_ENDINGS = (
    *("tion", "tions", "ness", "ment", "ments", "ously", "fully", "ically", "ization", "izations", "isation"),
    *("ability", "ological", "ographic", "ographical", "ology", "ologies", "ivism", "alism", "fulness", "lessness"),
)
_NAME_ENDINGS = late(r"(?:iz|is)(?:ations?|es?|ed|ing)$|ism$|ists?$|ites?$|ians?$")


def _of_a_name(low: str) -> bool:
    """Whether a word is made of a name: Stalinization, Titoist."""
    root = _NAME_ENDINGS.sub("", low)
    return root != low and len(root) > 3 and root in PROPER and root not in ("roman", "western")


def _derived(low: str) -> bool:
    for suffix, endings in _DERIVED:
        if low.endswith(suffix) and len(low) > len(suffix) + 1:
            root = low[: -len(suffix)]
            if any(is_listed(root + e) for e in endings):
                return True
            if len(root) > 3 and root[-1] == root[-2] and is_listed(root[:-1]):
                return True
    return False


_PREFIXES = tuple(
    "un re non anti pre post inter counter over under sub super mis co out dis de pro mid multi techno geo socio petro "
    "macro micro pseudo proto psycho ethno agro hydro cyber meta bio eco".split()
)


def _prefixed(low: str) -> bool:
    rests = [low[len(p) :] for p in _PREFIXES if low.startswith(p) and len(low) > len(p) + 3]
    return any(is_listed(rest) or (len(rest) > 5 and _derived(rest)) for rest in rests)


def _compound(low: str) -> bool:
    """Whether a word is two ordinary ones written together: buildup, shipyard, statecraft."""
    return len(low) < 30 and any(
        is_listed(low[:i]) and (is_listed(low[i:]) or low[i:] in ("up", "off", "out", "down", "over"))
        for i in range(4, len(low) - (1 if low.endswith("up") else 3))
    )


_DERIVED: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("ies", ("y",)),
    ("es", ("", "e")),
    ("s", ("",)),
    ("ied", ("y",)),
    ("ed", ("", "e")),
    ("ings", ("", "e")),
    ("ing", ("", "e")),
    ("ers", ("", "e")),
    ("er", ("", "e")),
    ("or", ("", "e")),
    ("ly", ("", "le")),
    ("al", ("", "e")),
    ("less", ("",)),
    ("ful", ("",)),
    ("ship", ("",)),
    ("hood", ("",)),
    ("ist", ("", "e", "y")),
    ("ists", ("", "e", "y")),
    ("able", ("", "e")),
    ("ity", ("", "e")),
    ("ized", ("", "e", "y")),
    ("izing", ("", "e", "y")),
    ("est", ("", "e")),
    ("ism", ("", "e", "y")),
    ("isms", ("", "e", "y")),
    ("ical", ("y", "ic")),
)
