"""What keeps its capital: names of one word and of several, offices, ranks, numbered parts.

The tables are in `refkit.knowledge`. Evidence, strongest first: a phrase or name of the tables, a name
of the list (its authors, places), a word that the list also has in small letters (no name), an ordinary English word or
one that is built like one (`is_common`: buildup, rollback). What is none of these is taken for a name: of the words in
titles that sixteen thousand ordinary ones leave over, nearly all are.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from refkit.cite.casing.word_shapes import WORD, is_plain, stem
from refkit.knowledge import english
from refkit.knowledge.known_phrases import KNOWN_PHRASES
from refkit.knowledge.names import ADDRESS, GIVEN_NAMES, RANKS
from refkit.knowledge.proper_names import PHRASES, PROPER
from refkit.knowledge.words import ordinals
from refkit.read.common_words import is_common, is_listed


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a list itself says about words: `names` keep their capital, `common` (lower case) are ordinary words.

    `own` are the names of the record at hand: they go before what the list says. They lie beside the list's sets, which
    are shared: a copy for each record would cost the square of the list.
    """

    names: frozenset[str] = frozenset()
    common: frozenset[str] = frozenset()
    own: frozenset[str] = frozenset()

    def with_own(self, own: Iterable[str]) -> Evidence:
        """The same evidence beside the names of one record; its list's sets are shared."""
        return Evidence(self.names, self.common, frozenset(own))

    def is_name(self, word: str) -> bool:
        """Whether the list or the record has the word, in its own capitals, for a name."""
        return word in self.own or word in self.names

    def is_word(self, low: str) -> bool:
        """Whether the list has the word in small letters, and the record no name of the same letters."""
        return low in self.common and not any(low == name.lower() for name in self.own)


NO_EVIDENCE = Evidence()


def kept_words(title: str, evidence: Evidence) -> set[int]:
    """Where the words begin that keep their capitals as part of a phrase: a known one, or one that `_KEEPERS` see."""
    found = [m for m in WORD.finditer(title) if not m[0].startswith("<")]
    starts = [m.start() for m in found]
    spans = [m.span() for m in _phrases().finditer(title)]
    for i, match in enumerate(found):
        if match[0][0].isupper():
            around = _Around(title, found, i, evidence, match, stem(match[0]))
            spans += [span for keeper in _KEEPERS if (span := keeper(around)) is not None]
    return {n for begin, end in spans for n in starts[bisect_left(starts, begin) : bisect_left(starts, end)]}


def names_behind_a_prefix(title: str) -> list[int]:
    """Where the first words of known phrases begin that a hyphen joins to a prefix: Post-Cold War."""
    return [m.start() for m in _phrases().finditer(title) if title[m.start() - 1 : m.start()] in ("-", "‐")]


@dataclass(frozen=True, slots=True)
class _Around:
    """A word of a title with its neighbours."""

    title: str
    found: list[re.Match[str]]
    i: int
    evidence: Evidence
    word: re.Match[str]
    low: str

    def next(self, steps: int = 1) -> re.Match[str] | None:
        """The word that many steps on, if only blanks lie between."""
        j = self.i + steps
        if j >= len(self.found) or not _joined(self.title, self.found[j - 1], self.found[j]):
            return None
        return self.found[j]

    def previous(self) -> re.Match[str] | None:
        """The word before, if only blanks lie between."""
        before = self.found[self.i - 1] if self.i else None
        return before if before is not None and _joined(self.title, before, self.word) else None

    def named(self, match: re.Match[str] | None) -> bool:
        return match is not None and match[0][0].isupper() and is_name(match[0], self.evidence)


def _office(a: _Around) -> tuple[int, int] | None:
    """Assistant Secretary of State for Policy Planning; Embassy in the Soviet Union."""
    following = a.next()
    if following is None or _sentence_begins(a.title, a.word):
        return None
    if (
        (a.low in english.MISSIONS and following[0] == "in")
        or (a.low in english.OFFICES and following[0].lower() in ("of", "for"))
        or (a.low in english.PANELS and following[0] == "on")
    ):
        return _with_adjectives(a.title, a.found, a.i), _end_of_office(a.title, a.found, a.i)
    return None


def _greater(a: _Around) -> tuple[int, int] | None:
    """Greater Serbia; not a greater war."""
    following = a.next()
    return (a.word.start(), following.end()) if a.low == "greater" and following and a.named(following) else None


def _place_of_a_name(a: _Around) -> tuple[int, int] | None:
    """Hall of Huaizhentan; Battle of the Bulge."""
    following = a.next()
    if a.low not in english.PLACES_OF or following is None or following[0] != "of":
        return None
    name = a.next(2)
    if name is not None and name[0] == "the":
        name = a.next(3)
    return (a.word.start(), name.end()) if name is not None and a.named(name) else None


def _compass(a: _Around) -> tuple[int, int] | None:
    """The West; North Korean."""
    if a.low not in english.COMPASS and a.low not in ("upper", "lower"):
        return None  # asked of every word: the cheap question first
    following, previous = a.next(), a.previous()
    level = a.low in ("upper", "lower") and following is not None and not _is_adjective(following[0])
    if a.low not in english.COMPASS and not level:
        return None
    if following is not None and a.named(following):
        return a.word.start(), following.end()
    if level:
        return None
    if _pair(a, following, previous):
        return a.word.span()
    if following is not None and following[0] == "of":
        return None  # the north of England
    alone = following is None or not following[0][0].isupper()
    if alone and a.low in ("west", "east") and previous is not None and _acts(previous[0]):
        return a.word.span()  # Khrushchev Warns West
    return a.word.span() if alone and previous is not None and previous[0].lower() == "the" else None


def _pair(a: _Around, following: re.Match[str] | None, previous: re.Match[str] | None) -> bool:
    """Between East and West; North and South."""
    beyond = a.next(2) if following is not None and following[0] in ("and", "or") else None
    if beyond is not None and beyond[0] in _POINTS:
        return a.word[0] in _POINTS
    first = a.found[a.i - 2][0] if a.i > 1 else ""
    return previous is not None and previous[0] in ("and", "or") and a.word[0] in _POINTS and first in _POINTS


_POINTS = ("East", "West", "North", "South")


def _named_by_the_next(a: _Around) -> tuple[int, int] | None:
    """Lake Superior, Mount Pleasant: whatever word is their name; the Fourteenth Amendment."""
    numbered = a.low in ordinals() or a.low.endswith(("teenth", "tieth"))
    if not numbered and a.low not in ("lake", "mount", "fort"):
        return None
    following = a.next()
    if following is None or not following[0][0].isupper():
        return None
    return (a.word.start(), following.end()) if not numbered or following[0].lower() in english.NUMBERED else None


def _act(a: _Around) -> tuple[int, int] | None:
    """The Sedition Act, the Reform Act of 1832: a law from its "the" on; not the balancing act."""
    if a.low not in ("act", "acts") or a.i < 2:
        return None
    first = a.i
    while first and a.i - first < 4 and a.found[first - 1][0][0].isupper() and a.found[first - 1][0] != "The":
        if not _joined(a.title, a.found[first - 1], a.found[first]):
            return None
        first -= 1
    article = a.found[first - 1][0].lower() if first else ""
    plain = a.found[a.i - 1][0].lower() in english.NO_LAWS
    return (a.found[first].start(), a.word.end()) if article == "the" and first < a.i and not plain else None


def _ocean(a: _Around) -> tuple[int, int] | None:
    """The Pacific; not pacific settlement."""
    if a.low != "pacific":
        return None
    following = a.next()
    peaceful = following is not None and following[0].lower() in english.PEACEFUL
    return a.word.span() if not peaceful else None


def _acts(word: str) -> bool:
    """Whether a word may be the verb of a headline: Warns, Tells."""
    return word[0].isupper() and word.lower().endswith("s") and is_common(word.lower()) and len(word) > 4


def _generic_behind_a_name(a: _Around) -> tuple[int, int] | None:
    """Beidaihe Conference; not Stalin’s Conference."""
    previous = a.previous()
    if previous is None or previous[0].lower().endswith(("’s", "'s")):
        return None
    if a.low in english.GENERIC_WORDS and a.named(previous):
        return previous.start(), a.word.end()
    kind = (stem(previous[0]), a.low)
    if (
        kind in english.GENERIC_PAIRS
        and a.i > 1
        and a.named(a.found[a.i - 2])
        and _joined(a.title, a.found[a.i - 2], previous)
    ):
        return a.found[a.i - 2].start(), a.word.end()
    if a.low in english.HOUSES:
        # Brookings Institution Press; not the Soviet press.
        first = a.found[a.i - 2] if stem(previous[0]) in english.HOUSES and a.i > 1 else previous
        if a.named(first) and stem(first[0]) not in PROPER - english.HOUSE_NAMES:
            return first.start(), a.word.end()
    return None


def _national_body(a: _Around) -> tuple[int, int] | None:
    """National Defense College; Royal Air Force Museum."""
    if a.low not in english.BODY_OPENERS:
        return None
    for steps in range(1, 5):
        following = a.next(steps)
        if following is None or not following[0][0].isupper():
            return None
        closer = stem(following[0])
        if closer in english.BODY_CLOSERS or (a.low, closer) in english.BODIES:
            return a.word.start(), following.end()
    return None


def _rank_before_a_name(a: _Around) -> tuple[int, int] | None:
    """President Eisenhower; Prime Minister Nehru; not President American."""
    following = a.next()
    if (
        following is not None
        and a.low in english.SURNAME_RANKS
        and following[0].istitle()
        and stem(following[0]) in english.ORDINARY_SURNAMES
    ):
        return a.word.start(), following.end()
    if a.low not in english.RANK_WORDS or following is None or not a.named(following) or _is_adjective(following[0]):
        return None
    return _with_adjectives(a.title, a.found, a.i), following.end()


_ADDRESS = frozenset(f"{word}.".lower() for word in (*ADDRESS, *RANKS, "St"))


def _addressed(a: _Around) -> tuple[int, int] | None:
    """Dr. Strangelove."""
    previous = a.previous()
    return a.word.span() if previous is not None and previous[0].lower() in _ADDRESS else None


def _middle_name(a: _Around) -> tuple[int, int] | None:
    """John Foster Dulles: a word between a given name and a name."""
    previous, following = a.previous(), a.next()
    if previous is None or following is None or not a.named(following):
        return None
    return a.word.span() if previous[0][0].isupper() and stem(previous[0]) in GIVEN_NAMES else None


def _surname(a: _Around) -> tuple[int, int] | None:
    """James Baker, Harry S. Truman, Anne Frank: an ordinary word behind a given name; not James Warns."""
    previous = a.previous()
    if previous is None or not previous[0][0].isupper() or not is_common(a.low):
        return None
    given = previous[0].lower()
    if _INITIAL.fullmatch(previous[0]):
        before = a.found[a.i - 2][0] if a.i > 1 else ""
        return a.word.span() if _INITIAL.fullmatch(before) or before.lower() in GIVEN_NAMES else None
    if given not in GIVEN_NAMES:
        return None
    if a.low in english.ORDINARY_SURNAMES:
        return previous.start(), a.word.end()
    no_name = is_common(given) or _acts(a.word[0]) or a.low in english.LONG_PREPOSITIONS or _little(a.low)
    return None if no_name else a.word.span()


_INITIAL = re.compile(r"[^\W\d_]\.")


def _little(low: str) -> bool:
    return low in english.ALWAYS_LOWER or low in english.LEFT_ALONE or len(low) < 3


def _numbered_part(a: _Around) -> tuple[int, int] | None:
    """Part I; Series II."""
    following = a.next()
    if a.low in english.PARTS and following is not None and re.fullmatch(r"\d+|[IVXLC]+|[A-Z]", following[0]):
        return a.word.start(), following.end()
    return None


_KEEPERS = (
    _named_by_the_next,
    _ocean,
    _act,
    _office,
    _place_of_a_name,
    _compass,
    _greater,
    _generic_behind_a_name,
    _national_body,
    _rank_before_a_name,
    _middle_name,
    _addressed,
    _surname,
    _numbered_part,
)


def _sentence_begins(title: str, match: re.Match[str]) -> bool:
    """Whether an office word merely begins the title: "Department of State Bulletin" keeps it, "Treaty of peace"
    not."""
    return match.start() == 0 and stem(match[0]) in ("treaty", "house", "union", "court", "museum")


def _with_adjectives(title: str, found: list[re.Match[str]], i: int) -> int:
    """Where "Assistant Secretary of", "First Deputy Minister of" begin."""
    while i and found[i - 1][0][0].isupper() and _joined(title, found[i - 1], found[i]):
        if found[i - 1][0].lower() not in english.RANK_WORDS | english.BEFORE_OFFICES:
            break
        i -= 1
    return found[i].start()


_LONGEST = 20  # words of an office: enough for any, and a bound


def _end_of_office(title: str, found: list[re.Match[str]], i: int) -> int:
    """The end of "of State for Policy Planning": capitals joined by of, for, and, the."""
    end, j, run = found[i].end(), i + 1, 0
    while j < min(len(found), i + _LONGEST) and title[found[j - 1].end() : found[j].start()].isspace():
        word = found[j][0]
        if word.lower() in english.LONG_PREPOSITIONS or run > 3:
            break
        if word[0].isupper():
            end, run = found[j].end(), run + 1
        elif word == "and" and (title[found[j].end() :].startswith(" the ") or not is_common(stem(found[j - 1][0]))):
            break  # the Treaty of Versailles and the politics of reparation; of Waitangi and land
        elif word not in ("of", "for", "and", "the") and not (word in ("in", "on") and j == i + 1):
            break
        else:
            run = 0
        j += 1
    return end


def _joined(title: str, first: re.Match[str], second: re.Match[str]) -> bool:
    return title[first.end() : second.start()].isspace()


def is_name(word: str, evidence: Evidence) -> bool:
    """Whether a capitalised word is a name (or of one): by the tables, by the list, or because it is no ordinary
    word."""
    bare = re.sub(r"[’']s?$", "", word.strip("."))
    low = bare.lower()
    if not is_plain(bare):
        return True
    if "-" in bare or "‐" in bare:
        parts = re.split(r"[-‐]", bare)
        return is_name(parts[0], evidence) if parts[0] else False
    if low in PROPER or (low.endswith("s") and low[:-1] in PROPER):
        return True
    if evidence.is_name(bare):
        return True
    if evidence.is_word(low):
        return False
    # James is no plural of "jam": a given name that only a rule takes for a word is a name.
    return not is_common(low) or (low in GIVEN_NAMES and not is_listed(low))


def _is_adjective(word: str) -> bool:
    return word.lower() in PROPER and word.lower().endswith(("ese", "ian", "ish", "ean"))


@cache
def _phrases() -> re.Pattern[str]:
    longest_first = sorted({*PHRASES, *KNOWN_PHRASES}, key=lambda p: (-len(p), p))
    body = "|".join(re.escape(p).replace("’", "[’']") for p in longest_first)
    return re.compile(rf"(?<!\w)(?:{body})(?!\w)")
