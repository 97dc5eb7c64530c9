"""What one slip of typing makes of a word, and which changes of a letter are spelling and no slip.

Old books, Latin, dialects and other languages spell alike words with other letters: `Publick`, `Historie`, `Vlysses`,
`Relationi`. A change that such pairs show is never taken for a slip by itself.
"""

from __future__ import annotations

import unicodedata
from enum import IntEnum
from functools import lru_cache
from typing import NamedTuple

from refkit.rules.engine.word_sheet import best_zipf


class Slip(NamedTuple):
    """How a printed word differs from the right one, by `kind`: lost, extra, wrong or swapped letters at `at`."""

    kind: str
    at: int
    printed: str
    right: str

    @property
    def told(self) -> str:
        """The slip in words."""
        return {
            "lost": "a letter lost",
            "extra": "a letter too many",
            "wrong": f"“{self.printed}” for “{self.right}”",
            "swapped": "letters out of place",
        }[self.kind]


def slip_between(printed: str, right: str) -> Slip | None:
    """The one slip that makes `printed` of `right` (both folded); None where there is more or less than one."""
    at = 0
    while at < min(len(printed), len(right)) and printed[at] == right[at]:
        at += 1
    tail, goal = printed[at:], right[at:]
    if len(tail) == len(goal):
        if len(tail) > 1 and tail[:2] == goal[1::-1] and tail[2:] == goal[2:]:
            return Slip("swapped", at, tail[:2], goal[:2])
        if tail and tail[1:] == goal[1:]:
            return Slip("wrong", at, tail[0], goal[0])
        differ = [i for i, (a, b) in enumerate(zip(tail, goal, strict=True)) if a != b]
        if len(differ) == 2 and tail[differ[1]] == goal[0] and tail[0] == goal[differ[1]]:
            return Slip("swapped", at, tail[: differ[1] + 1], goal[: differ[1] + 1])
        return None
    if len(tail) + 1 == len(goal) and tail == goal[1:]:
        return Slip("lost", at, "", goal[0])
    if len(tail) == len(goal) + 1 and tail[1:] == goal:
        return Slip("extra", at, tail[0], "")
    return None


def far_swaps(word: str) -> list[str]:
    """The words that two letters two to four places apart make, if they change places (Superindentent)."""
    found = []
    for at in range(1, len(word) - 3):
        for other in range(at + 2, min(at + 5, len(word) - 1)):
            if word[at] != word[other]:
                found.append(word[:at] + word[other] + word[at + 1 : other] + word[at] + word[other + 1 :])
    return found


class Spelling(IntEnum):
    """Whether a change may be another spelling: it is none known, now and then one, or often one."""

    NONE = 0
    RARE = 1
    OFTEN = 2


_VOWELS = frozenset("aeiouy")


def _pairs(text: str) -> frozenset[frozenset[str]]:
    return frozenset(frozenset(pair) for pair in text.split())


# Letters that stand for each other in spellings of other times and languages, often and now and then.
_OFTEN = _pairs("iy uv uw vw ij ck cq kq sz cz tz tc cs ks xs gj gz çz çc çs ch")
_RARE = _pairs("ei ea oe ou ao td cg fv pb ai bv")


def spelling(slip: Slip, printed: str, right: str) -> Spelling:
    """Whether the change may be another spelling (an old, Latin or foreign one) and not a slip of typing."""
    if slip.kind == "swapped":
        near_end = slip.at >= len(right) - 3
        return Spelling.OFTEN if near_end and slip.right in ("re", "er", "le", "el", "ll") else Spelling.NONE
    if slip.at == 0 or slip.at >= len(right) - 1 or slip.at >= len(printed) - 1:
        return Spelling.OFTEN  # endings tell languages and times apart
    if slip.kind == "wrong":
        pair = frozenset((slip.printed, slip.right))
        if _bare(slip.printed) == _bare(slip.right) or pair in _OFTEN:
            return Spelling.OFTEN
        return Spelling.RARE if pair in _RARE else Spelling.NONE
    letter = slip.printed or slip.right
    longer = printed if slip.kind == "extra" else right
    before, behind = longer[slip.at - 1], longer[slip.at + 1 : slip.at + 2]
    if letter in (before, behind):
        # A letter doubled between vowels or at an end is a spelling (travells, Civill, Litterature), elsewhere a slip.
        first = slip.at - 1 if letter == before else slip.at
        beside = longer[max(0, first - 1) : first] + longer[first + 2 : first + 3]
        if letter in _VOWELS:
            return Spelling.RARE if letter in "eo" else Spelling.NONE
        return Spelling.OFTEN if len(beside) < 2 or all(c in _VOWELS for c in beside) else Spelling.NONE
    if letter == "e" and slip.kind == "extra" and behind == "i":
        return Spelling.RARE
    return Spelling.OFTEN if _comes_and_goes(slip, letter, before, behind, len(longer)) else Spelling.NONE


def _comes_and_goes(slip: Slip, letter: str, before: str, behind: str, length: int) -> bool:
    """Letters that spellings have or have not: Publick, Governement, remembred, Aesthetic, Colour, Tomas."""
    if letter == "e":
        entred = behind == "r" and before in "bcdfgkptv" and slip.at >= length - 5
        judgd = behind == "d" and slip.at >= length - 2
        return slip.kind == "extra" or before in "ao" or entred or judgd
    if letter == "h":
        return before in "tcgrpkd"
    if letter in "ao":
        return behind == "e" or before in "aeo"
    befores, behinds = _COMING_AND_GOING.get(letter, ("", ""))
    return before in befores or (behind != "" and behind in behinds) or letter == "j"


# Letters that come and go behind some letters, and before some.
_COMING_AND_GOING = {
    "u": ("qgo", "r"), "k": ("c", ""), "c": ("", "kqts"), "s": ("csx", ""), "p": ("m", ""), "b": ("m", ""),
    "i": ("aeu", "e"), "t": ("p", "c"), "d": ("a", ""), "g": ("", "n"),
}  # fmt: skip


def _bare(letter: str) -> str:
    return unicodedata.normalize("NFD", letter)[0]


_SUFFIXES: tuple[str, ...] = tuple(
    """
s es ed er ers ing ly al ial ic ical ous ism isms ist ists ize ise ized ised izing ization isation ness less ful ship
hood dom like wise ward able ible ability ment ments ion ions ive ity ary ery ory ology ological ography graphy
graphic metric meter scope phile phobia cide oid ene ine ide ate ates ol ase in an ian ians esque ette let ling ei
heit keit ung ungen lich isch ische ischen schaft en ern em iste istes isme ique iques aux eur eurs ista isti ismo
mente zione zioni ale ali ana ano ani ica ico ici iche
""".split()
)
_PREFIXES: tuple[str, ...] = tuple(
    """
a an anti ante arch auto bi bio by circum co con contra counter cross cyber de dis down electro en eco ex extra for
fore geo hetero homo hydro hyper hypo il im in infra inter intra ir iso macro mega meta micro mid mini mis mono multi
nano neo neuro non off omni on ortho out over paleo pan para per peri photo phono physio poly post pre pro proto
pseudo psycho quasi radio re retro self semi socio sub super sur sym syn techno tele thermo trans tri turbo ultra un
under uni up ur vice be ge ver zer ent auf aus ein vor nach
""".split()
)


@lru_cache(maxsize=8192)
def is_derived(word: str) -> bool:
    """Whether a folded word looks built of a known one (experimential, micromirror) or of two (Wikiland)."""
    for suffix in _SUFFIXES:
        stem = word[: -len(suffix)]
        if word.endswith(suffix) and len(stem) >= 4 and max(best_zipf(stem), best_zipf(stem + "e")) >= 3.0:
            return True
    for prefix in _PREFIXES:
        rest = word[len(prefix) :]
        if word.startswith(prefix) and len(rest) >= 5 and best_zipf(rest) >= 2.5:
            return True
    return is_compound(word)


# Words of two and three letters that stand glued to others.
_LITTLE = frozenset(
    """
a in of to on by at an as or is and the for its del der des die das von und les des une che con per los las el la le
""".split()
)


@lru_cache(maxsize=8192)
def is_compound(word: str) -> bool:
    """Whether a folded word is two known ones without a blank."""
    for at in range(2, len(word) - 1):
        left, right = word[:at], word[at:]
        content = min(len(left), len(right)) > 3
        if (content or left in _LITTLE or right in _LITTLE) and min(best_zipf(left), best_zipf(right)) >= 3.8:
            return True
    return False


def is_prefix(part: str) -> bool:
    """Whether a folded beginning of a word is one that makes other words (micro, under)."""
    return part in _BEGINNINGS


_BEGINNINGS = frozenset(_PREFIXES)
