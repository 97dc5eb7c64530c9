"""Two words without the blank between them: `ofthe`, `dela`, `ofTechnology`.

A word that no language has is two words where counted phrases have them beside each other, or where one of them is a
small word and the other a common one.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from refkit.read.patterns import late
from refkit.rules.engine.base import Edit, Example, Hit, Rule, Stays, TextRule, levels, table
from refkit.rules.engine.list_evidence import ListFacts
from refkit.rules.engine.view import EntryView
from refkit.rules.engine.word_sheet import SELDOM, Place, WordSheet, best_zipf, zipf_in
from refkit.rules.families.words.evidence import counted, named, stands_alone
from refkit.rules.families.words.slips import is_derived, is_prefix
from refkit.trace import Evidence, Safety

_SMALL = 6.2  # Zipf value of small words (of, the, der, dans)
_WORD = 3.5  # and of the word beside one
_LITTLE = 6.0
_NO_WORD = SELDOM  # a word that is more frequent than this is one
_SELDOM = 2.2  # what somebody wrote now and then (ofhuman)
_CAMEL = 4.5  # of two words of which the second begins with a capital
_CONTENT = 4.0  # and of two words of which neither is small
_BEFORE_CAPITAL = frozenset(
    "of and the in on for to from with by at as an or is its into under over between their his her was are und der die"
    " das im zur zum et des dans sur pour aux".split()
)

_BEFORE_WORDS = frozenset("in on for to at as is".split())
_WITHOUT_COMPOUNDS = frozenset(("es", "fr", "pt"))
_BEHIND_WORDS = frozenset("of and for to the with from by".split())
_BEHIND_CAPITAL = _BEHIND_WORDS | {"on"}


# Words that are small in some language: what is glued begins or ends with one, or is two words of content.
_SMALL_WORDS = frozenset(
    """
of the and in on for to from with by at as an or is its into was are this that not be has his her their between during
using after before over under der die das den dem des und von im zur zum für mit auf aus bei nach über la le les et de
du des un une dans sur pour par aux del della dello dei delle degli di da dal dalla il lo gli nel nella con per el los
las una en y por o e os dos das em no na van het een op te av och i på
""".split()
)


class Split(NamedTuple):
    """Two words that stand glued: the letter where the second begins, how often they were counted beside each other."""

    at: int
    times: int
    small: bool
    rarer: float


@lru_cache(maxsize=8192)
def best_split(word: str, language: str) -> Split | None:
    """The likeliest parting of a folded word into two; None where there is none, or two are as likely."""
    found: list[Split] = []
    for at in range(2, len(word) - 1):
        left, right = word[:at], word[at:]
        a, b = zipf_in(left, language), zipf_in(right, language)
        rarer = min(a, b)
        if rarer < _WORD:
            continue
        small = max(a if len(left) < 6 else 0.0, b if len(right) < 6 else 0.0) >= _SMALL
        if min(len(left), len(right)) < 4 and not (small and (a >= _SMALL if len(left) < 4 else b >= _SMALL)):
            continue
        found.append(Split(at, counted((left, right)), small, rarer))
    found.sort(key=lambda s: (s.times, s.small, s.rarer), reverse=True)
    if not found or (len(found) > 1 and found[1].times * 5 > found[0].times):
        return None if len(found) != 1 else found[0]
    return found[0]


@lru_cache(maxsize=16384)
def is_splittable(word: str, known: bool) -> bool:
    """Whether a folded word could be two: a small one and another, or two of content; both small where it is known."""
    for at in range(2, len(word) - 1):
        left, right = word[:at], word[at:]
        if left in _SMALL_WORDS or right in _SMALL_WORDS:
            least = 5.0 if known else _WORD
            if best_zipf(right if left in _SMALL_WORDS else left) >= least:
                return True
        elif not known and 4 <= at <= len(word) - 4 and best_zipf(left) >= _WORD and best_zipf(right) >= _WORD:
            return True
    return False


_SPANISH = frozenset("dela delas delos enel enla".split())  # words of other languages, some of them frequent ones


def _is_spanish(sheet: WordSheet, i: int) -> bool:
    """Whether Spanish words stand around a word, and a small letter begins the next."""
    following = sheet.behind(i, 2)
    place = sheet.place(i)
    return following[:1] == " " and following[1:].islower() and place.language == "es" and place.share >= 0.8


class GluedWords(TextRule):
    """WSP122."""

    code = "WSP122"
    name = "glued-words"
    why = "The blank between two words was lost."
    source = "Measured on 50,000 references of public sets, all hits read: see the decision on words."
    safety = levels(text=Safety.UNSAFE)
    unsafe_when = "neither word is a small one, or no counted phrase has the two beside each other"
    examples = (
        Example("Hay, A. The end ofthe wind. Oslo, 1990.", "Hay, A. The end of the wind. Oslo, 1990."),
        Example(
            "Hay, A. A theoryof wind in the north. Oslo, 1990.", "Hay, A. A theory of wind in the north. Oslo, 1990."
        ),
        Example("Hay, A. The Institute ofTechnology in Oslo.", "Hay, A. The Institute of Technology in Oslo."),
        Example("Roe, B. The Gunsof August and of the sea. Oslo.", "Roe, B. The Guns of August and of the sea. Oslo."),
        Example("Paz, J. Historia dela revolución de Lima.", "Paz, J. Historia de la revolución de Lima."),
        Example("Paz, J. La Españaimperial y el mar.", "Paz, J. La España imperial y el mar.", unsafe=True),
        Example(
            "Hay, A. Towns of the north as seen from globalto local. Oslo, 1990.",
            "Hay, A. Towns of the north as seen from global to local. Oslo, 1990.",
            unsafe=True,
        ),
    )
    stays = (
        Stays("Bassomedioevo e altomedioevo nella storia di Venezia.", "compounds of Italian"),
        Stays("Lettera scrittagli dal fratello nella quale narrasi la guerra", "pronouns at the end of Italian verbs"),
        Stays("Die Kunst, ein Buch recht zugebrauchen, in der Stadt Ulm gedruckt", "an old spelling of German"),
        Stays("A microenvironmental model of the undertreatment of inpatients", "words with a beginning"),
        Stays("deSilva and vanGogh, eBook and iPhone; LaTeX, JavaScript, fastText", "names"),
        Stays("Dela med dig av ett liv i dela; dela Torre, historia de la vida.", "Swedish, and a name"),
        Stays("dela Cruz, Juan. Historia del Sol.", "a name"),
        Stays("Il perversum dogma et finitimi populi in libro tertio", "Latin"),
    )
    _camel = late(r"(?<![\w'’@./#-])([a-zß-öø-ÿ]{2,20})([A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]{2,30})(?![\w'’@/-]|\.\w)")

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Unknown words that are two known ones."""
        sheet = view.words
        if sheet is None:
            return
        for i in sheet.seldom if _SPANISH.isdisjoint(sheet.folded) else range(len(sheet.zipfs)):
            zipf = sheet.zipfs[i]
            if zipf > _NO_WORD and not (sheet.folded[i] in _SPANISH and _is_spanish(sheet, i)):
                continue
            inside = view.text[sheet.starts[i] + 1 : sheet.ends[i]]
            if zipf and (inside.islower() or inside.isupper()) and not is_splittable(sheet.folded[i], True):
                continue
            found = _glued(sheet, i, zipf)
            if found and not view.in_url(sheet.starts[i]):
                at, safety, proof = found
                start, end = sheet.starts[i], sheet.ends[i]
                word = view.text[start:end]
                edit = Edit(start + at, start + at, " ")
                yield Hit(start, end, f"“{word[:at]} {word[at:]}” without its blank", (edit,), safety, (proof,))


def _glued(sheet: WordSheet, i: int, zipf: float) -> tuple[int, Safety, Evidence] | None:
    word = sheet.word(i)
    if len(word) < 4 or not stands_alone(sheet, i):
        return None
    if not word[1:].islower():
        return _before_capital(sheet, i, word, zipf)
    if not zipf and not is_splittable(sheet.folded[i], False):
        return None
    place = sheet.place(i)
    if place.share < 0.5 or place.words < 3:
        return None
    split = best_split(sheet.folded[i], place.language)
    if split is None and place.language != "en":
        split = best_split(sheet.folded[i], "en")
        split = split if split and split.times >= 20 else None
    if split is None or (place.share < 0.7 and split.times < 20):
        return None
    left, right = word[: split.at], word[split.at :]
    proof = Evidence("phrase", f"“{left} {right}” stands {split.times} times in public reference lists")
    if zipf:  # a word that somebody wrote: two small ones that stand beside each other everywhere (ofthe, inthe)
        both = split.rarer >= _LITTLE or (zipf < 2.2 and split.rarer >= 5.0)
        if not word[0].islower():
            return None
        if both and split.times >= (10 if sheet.folded[i] in _SPANISH else 20):
            return split.at, Safety.SAFE, proof
        both = split.rarer >= _SMALL and zipf_in(sheet.folded[i], place.language) < 2.5
        return (split.at, Safety.UNSAFE, table(f"“{left}” and “{right}” are small words")) if both else None
    if word[0].isupper():
        bare = _capital_glued(sheet, i, split, place)
        if bare is not None:
            return split.at, bare, table(f"the lexicon has “{left}” and “{right}”, and no “{word}”")
        good = split.times >= 3 and right in _BEHIND_CAPITAL and len(left) > 3 and not named(sheet, i)
        return (split.at, Safety.UNSAFE, proof) if good else None
    if split.times >= 3 and (split.small or place.language == "en"):
        return split.at, Safety.SAFE if split.small or split.times >= 10 else Safety.UNSAFE, proof
    if _plausible(left, right, split, place.language):
        return split.at, Safety.UNSAFE, table(f"the lexicon has “{left}” and “{right}”, and no “{word}”")
    return None


def _capital_glued(sheet: WordSheet, i: int, split: Split, place: Place) -> Safety | None:
    """How sure it is that an unknown word with a capital is two where no phrase was counted (`The Gunsof August`)."""
    folded = sheet.folded[i]
    left, right = folded[: split.at], folded[split.at :]
    article = i > 0 and sheet.folded[i - 1] == "the" and sheet.gap(i - 1) == " " and sheet.behind(i) == " "
    if article and right == "of" and split.rarer >= 4.0 and len(left) > 2:
        return Safety.SAFE
    apart = place.language in _WITHOUT_COMPOUNDS and place.share >= 0.8 and not is_prefix(left)
    long = min(len(left), len(right)) > 4 and split.rarer >= _CONTENT
    return Safety.UNSAFE if apart and long and not named(sheet, i) else None


def _plausible(left: str, right: str, split: Split, language: str) -> bool:
    """Whether an unknown word is two though no phrase was counted: endings and beginnings may be words too."""
    if not split.small:
        content = language == "en" and split.rarer >= _CONTENT and min(len(left), len(right)) > 4
        return content and not is_prefix(left) and not is_derived(left + right)
    if zipf_in(right, language) >= _SMALL and len(right) < 6:
        return right in _BEHIND_WORDS and len(left) > 3
    if len(right) < 4 or left == "sur":
        return False
    if language != "en":  # scrittagli, discoperta: small words are endings and beginnings there
        return len(left) > 2 and zipf_in(left, language) >= _SMALL
    return left in _BEHIND_WORDS or left == "or" or (left in _BEFORE_WORDS and split.rarer >= _CAMEL)


def _before_capital(sheet: WordSheet, i: int, word: str, zipf: float) -> tuple[int, Safety, Evidence] | None:
    match = GluedWords._camel.match(sheet.text, sheet.starts[i])
    if not match or match.end() != sheet.ends[i]:
        return None
    left, right = match[1], match[2].lower()
    at = len(left)
    if left in _BEFORE_CAPITAL and zipf <= _SELDOM:
        known = best_zipf(right) >= 2.0 or counted((left, right))
        told = table(f"“{left}” is a small word, and “{match[2]}” begins with a capital")
        return at, Safety.SAFE if known or len(left) > 2 else Safety.UNSAFE, told
    if zipf:
        return None
    count = counted((left, right))
    if count >= 3:
        return at, Safety.SAFE, Evidence("phrase", f"“{left} {right}” stands {count} times in public reference lists")
    language = sheet.place(i).language
    known = zipf_in(left, language) >= _LITTLE and zipf_in(right, language) >= _WORD
    if known or (min(best_zipf(left), best_zipf(right)) >= _CAMEL and len(left) > 5):
        return at, Safety.UNSAFE, table(f"the lexicon has “{left}” and “{right}”")
    return None


RULES: tuple[Rule, ...] = (GluedWords(),)
