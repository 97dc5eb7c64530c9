"""Words parted by a blank (`Univer sity`), and by one that stands for or behind a ligature (`Intensifi es`).

Two words beside each other are one broken word where the whole is common and a half of it is none, or where the whole
is at home between the neighbours and the halves are not.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from operator import add

from refkit.read.common_words import is_common
from refkit.rules.engine.base import Edit, Example, Hit, Rule, Stays, TextRule, levels, table
from refkit.rules.engine.list_evidence import ListFacts
from refkit.rules.engine.view import EntryView
from refkit.rules.engine.word_sheet import WordSheet, best_zipf, zipf_in
from refkit.rules.families.words.evidence import beside_initials, counted, named, phrase_for, stands_alone
from refkit.trace import Evidence, Safety

_LEAST = 2.5  # Zipf value of a whole word behind a ligature
_WHOLE = 3.0  # and of any other
_SELDOM = 1.5  # of a whole whose halves are hardly words
_NO_HALF = 1.6
_BELOW = 1.2  # by which its rarer half is rarer
_MILLIARD = 9.0  # a Zipf value is the logarithm of a count in so many words
# Odds, as a logarithm, of the whole word against two words that meet by chance. Compounds that some write apart (rain
# forest, policy makers, web site) have less than 4.3, and their pairs were counted.
_SURE = 5.0
_LIKELY = 4.0
_POSSIBLE = 3.3
_LONGEST_KNOWN = 14  # letters of a word that is frequent and that no table knows
_EVERYWHERE = 6.8  # of, the, and: what stands beside them is a word of its own
_MOST = 10.8  # two words whose Zipf values add up to more than this are no halves: no whole would be frequent enough
_PARTICLES = frozenset("van von de di da del della la le el al du des der den ter ten zu san st mac mc".split())
_LIGATURES = ("fi", "fl", "ff", "ffi", "ffl")


class PartedWord(TextRule):
    """WSP121."""

    code = "WSP121"
    name = "parted-word"
    why = "A blank slipped into a word, or took a ligature's place when a page was copied."
    source = "Measured on 50,000 references of public sets, all hits read: see the decision on words."
    safety = levels(text=Safety.UNSAFE)
    unsafe_when = "the halves may meet by chance, or one of them is a small word"
    examples = (
        Example("Hay, A. Wind. Oslo: Univer sity Press, 1990.", "Hay, A. Wind. Oslo: University Press, 1990."),
        Example("A study that intensifi es the storm.", "A study that intensifies the storm."),
        Example("Hay, A. The Orien talism of the town.", "Hay, A. The Orientalism of the town."),
        Example("Roy, A. Les rois thauma turges de la mer.", "Roy, A. Les rois thaumaturges de la mer.", unsafe=True),
        Example("Hay, A. Notes on corpo ration law.", "Hay, A. Notes on corporation law.", unsafe=True),
    )
    stays = (
        Stays("Him self, some times, under water, every one, to day.", "words beside each other, or an old spelling"),
        Stays("Études sur la fayette et le van couver", "a small word before a name"),
        Stays("De la Mare, W., and Van der Berg, J. Van Dyck.", "names"),
        Stays("per che, in vece, sopra tutto, da l’altra parte", "Italian of other times"),
        Stays("Zhong guo shi yan jiu, Ren min chu ban she.", "syllables of Chinese, written apart"),
        Stays("Lipids including cholesteryl linoleate and cholesteryl arachidonate.", "terms, one of them twice"),
        Stays("auf Grund der Akten, zu Folge, an Stelle", "German spellings"),
    )

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Two words with one blank between them of which a half is no word, and the whole is."""
        sheet = view.words
        if sheet is None:
            return
        text, zipfs = view.text, sheet.zipfs
        last = -2
        # Cheap gates: halves that are rare enough together, one blank, no capital behind it (but in capitals).
        for i in [n for n, both in enumerate(map(add, zipfs, islice(zipfs, 1, None))) if both <= _MOST]:
            start = sheet.starts[i + 1]
            if start - sheet.ends[i] != 1 or i == last + 1:
                continue
            if not text[start].islower() and not text[sheet.ends[i] - 1].isupper():
                continue
            if max(zipfs[i], zipfs[i + 1]) > _EVERYWHERE and not sheet.folded[i].endswith(_LIGATURES):
                continue
            found = _parted(sheet, i)
            if found and not view.in_url(sheet.starts[i]):
                last = i
                safety, proof = found
                start, end = sheet.starts[i], sheet.ends[i + 1]
                whole = sheet.word(i) + sheet.word(i + 1)
                edit = Edit(sheet.ends[i], sheet.starts[i + 1], "")
                yield Hit(start, end, f"“{whole}” is parted by a blank", (edit,), safety, (proof,))


def _parted(sheet: WordSheet, i: int) -> tuple[Safety, Evidence] | None:
    if sheet.gap(i) != " ":
        return None
    first, second = sheet.word(i), sheet.word(i + 1)
    if not (second.islower() or (first.isupper() and second.isupper())) or min(len(first), len(second)) < 2:
        return None
    left, right = sheet.folded[i], sheet.folded[i + 1]
    whole = left + right
    if (
        left in _PARTICLES
        or best_zipf(whole) < (_LEAST if max(sheet.zipfs[i : i + 2]) > _NO_HALF else _SELDOM)
        or not (first[1:].islower() or first.isupper())
        or counted((left, right)) > 1
    ):
        return None
    if not stands_alone(sheet, i) or not stands_alone(sheet, i + 1):
        return None
    language = sheet.place(i, 2).language
    zipf = max(zipf_in(whole, language), zipf_in(whole, "en"))
    halves = [max(z, zipf_in(w, language)) for z, w in ((sheet.zipfs[i], left), (sheet.zipfs[i + 1], right))]
    rarer = min(halves)
    # The lexicon takes one string in 256 for a word; English ones of some length stand in other tables too.
    known = language != "en" or len(whole) <= _LONGEST_KNOWN or counted((whole,)) > 0 or is_common(whole)
    if left.endswith(_LIGATURES) and rarer < 3.0 and zipf >= _LEAST and zipf > rarer + 0.5:
        return Safety.SAFE, table(f"“{first}” ends in a ligature, and the lexicon has “{first}{second}”")
    apart = sheet.folded.count(left) > 1 or sheet.folded.count(right) > 1  # "the linoleate and the arachidonate"
    if max(halves) <= _NO_HALF and min(len(left), len(right)) > 3 and len(whole) > 8 and not apart:
        place = sheet.place(i, 2)
        if place.share >= 0.8 and place.words > 2 and not _by_initials(sheet, i + 1):
            told = table(f"the lexicon has “{first}{second}”, and hardly a half of it")
            seldom = zipf < 2.0 or (zipf < _WHOLE and not second.islower()) or not known
            return Safety.UNSAFE if seldom else Safety.SAFE, told
    if zipf < _WHOLE or zipf < rarer + _BELOW:
        return None
    if not known and (apart or zipf > _SURE):
        return None  # "cholesteryl linoleate and cholesteryl arachidonate"
    if min(len(left), len(right)) < 3 and len(whole) < 8:
        return None  # el le, ou est, li ne
    odds = zipf - sum(max(half, 1.0) for half in halves) + _MILLIARD
    phrase = phrase_for(sheet, i, whole, language, 2)
    said = phrase is not None and (phrase.telling or phrase.times >= 10)
    small = min(len(left), len(right)) < 3
    safety = _safety(odds, said, small, first[0].isupper() and named(sheet, i))
    if safety is None:
        return None
    if not known:
        safety = Safety.UNSAFE
    proof = table(f"“{first}{second}” is 10^{odds:.0f} times as frequent as its halves would meet by chance")
    return safety, Evidence("phrase", phrase.text) if phrase and said else proof


def _by_initials(sheet: WordSheet, i: int) -> bool:
    """Whether initials stand behind the second half: it may be a name."""
    return beside_initials(sheet, i)


def _safety(odds: float, said: bool, small: bool, name: bool) -> Safety | None:
    """How sure a parting is, by the odds of the whole against its halves and by what counted phrases say."""
    if small:  # in dustry, de liberation
        return Safety.UNSAFE if odds >= _SURE else None
    if name:
        return Safety.UNSAFE if odds >= _SURE else None
    if odds >= _SURE or (odds >= _LIKELY and said):
        return Safety.SAFE
    return Safety.UNSAFE if odds >= _LIKELY or (odds >= _POSSIBLE and said) else None


RULES: tuple[Rule, ...] = (PartedWord(),)
