"""Slips of typing: an unknown word one letter away from a common one, in a place where that word is at home.

A spell checker is right once in twenty flags on reference lists: names, places, Latin, old spellings, dialects and
terms are unknown to it too. So a word is only looked at where the words around it are known in one language, and mended
only where the slip is no other spelling, or where counted phrases have the right word in just this place.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from refkit.knowledge.english_words import ORDINARY
from refkit.read.common_words import is_common
from refkit.read.patterns import late
from refkit.rules.engine.base import Edit, Example, Hit, Rule, Stays, TextRule, levels, table
from refkit.rules.engine.list_evidence import ListFacts
from refkit.rules.engine.view import EntryView
from refkit.rules.engine.word_sheet import Place, WordSheet, best_zipf, neighbours, zipf_in
from refkit.rules.families.words.evidence import (
    LONGEST,
    Phrase,
    counted,
    in_case_of,
    in_one_case,
    named,
    phrase_for,
    stands_alone,
)
from refkit.rules.families.words.gazetteer import is_town
from refkit.rules.families.words.slips import Slip, Spelling, far_swaps, is_derived, slip_between, spelling
from refkit.trace import Evidence, Safety

_LEAST = 6  # letters: short unknown words are names and abbreviations
_SHARE = 0.7  # of the words around must be known in one language
_COMMON = 3.6  # Zipf value of the right word, where no phrase speaks for it
_VERY_COMMON = 4.0
_TOP = 4.7
_OFTEN_SO = 10  # times that a phrase with a small word (the journal) was counted, so that it speaks for the word
_LONG = 7
_ROMANCE = frozenset(("es", "fr", "it", "pt"))
_RARE_SWAP = 2.5  # Zipf value of a seldom word that two swapped letters hide; where words are not built of others
_FAR_SWAP = 9  # letters of a word, and more, in which two that are no neighbours may have changed places
_FREQUENT = 30  # times that reference lists have a word which need no other proof of its slips
_HALF = 3.0
_RARE = 2.7  # a word that is known, and no more frequent than this, may be a slip that many make (goverment)
_SELDOM = 1.5  # and is more likely one where it is seldom everywhere
_ABOVE = 1.5  # Zipf values between the right word and the next that is as near
_AROUND = 3  # words to either side that must be known where no phrase speaks for the right one
_ENGLISH = frozenset(
    """
the of and for with from university press journal review office new york london oxford cambridge washington
""".split()
)
_MANY = 3  # unknown words in an entry that is garbled or in a language that no table has
_OLD = late(r"\b1[4-7]\d\d\b")


# A place whose words tell no language: only words that all reference lists have are looked for there.
_ANYWHERE = Place("en", 0.0, 0)


class Typo(NamedTuple):
    """A word that is probably mistyped: its number in the sheet, the right word, and what speaks for and against it."""

    word: int
    right: str
    slip: Slip
    spelling: Spelling
    zipf: float
    above: float
    place: Place
    phrase: Phrase | None

    @property
    def said(self) -> bool:
        """Whether a counted phrase with a word of content has the right word in this place."""
        return self.phrase is not None and self.phrase.telling

    @property
    def times(self) -> int:
        """How often the phrase that speaks for it was counted."""
        return self.phrase.times if self.phrase else 0

    @property
    def long(self) -> int:
        """The length of the longer word."""
        return len(self.right) + (self.slip.kind == "extra")


def typos(view: EntryView, sheet: WordSheet) -> Iterator[Typo]:
    """Unknown words of the entry that are one slip away from a common word of the language around them."""
    # A seldom word is looked at too where English is written: many make the same slips (goverment).
    english = not _ENGLISH.isdisjoint(sheet.folded)
    least = _RARE if english else _SELDOM
    for i in sheet.seldom:
        zipf = sheet.zipfs[i]
        if zipf > least:
            continue
        start, end = sheet.starts[i], sheet.ends[i]
        if zipf and not english and end - start < _LONG + 1:
            continue
        if not _LEAST <= end - start <= LONGEST or not in_one_case(view.text[start:end]):
            continue
        if not stands_alone(sheet, i) or (view.text[start].isupper() and named(sheet, i)) or view.in_url(start):
            continue
        if not _is_half(sheet, i) and (found := _mistyped(sheet, i)) and not is_town(sheet, i):
            yield found


def _is_half(sheet: WordSheet, i: int) -> bool:
    """Whether the word and one beside it are a common word that a blank parts: another rule's business."""
    return any(
        sheet.gap(j) == " " and best_zipf(sheet.folded[j] + sheet.folded[j + 1]) >= _HALF
        for j in (i - 1, i)
        if 0 <= j < len(sheet.zipfs) - 1
    )


def _mistyped(sheet: WordSheet, i: int) -> Typo | None:
    """The common word that an unknown one stands for: the one that a phrase has here, or the most frequent."""
    place = sheet.place(i)
    folded = sheet.folded[i]
    if place.share < _SHARE or place.words < 3:
        if sheet.zipfs[i] > _SELDOM:
            return None
        place = _ANYWHERE
    least = sheet.zipfs[i] + 2.4 if sheet.zipfs[i] else 3.0
    near = [
        (word, zipf)
        for word, zipf in neighbours(folded, place.language)
        if word[0] == folded[0]
        and zipf >= least
        and word.isalpha()
        and (place is not _ANYWHERE or (len(word) > _LONG and is_frequent(word)))
    ]
    if not near and len(folded) > _FAR_SWAP and place.language == "en" and not sheet.zipfs[i]:
        # The lexicon may take one string in 256 for a word: what is made up must stand in other tables too.
        swapped = [word for word in far_swaps(folded) if word in ORDINARY]
        near = [(word, zipf) for word in swapped if (zipf := zipf_in(word, place.language)) >= least]
    if not near and place.language in _ROMANCE:
        near = _rare_swap(sheet, i, place)
    if not near:
        return None
    said = {word: phrase for word, _ in near if (phrase := phrase_for(sheet, i, word, place.language))}
    right, zipf = near[0]
    others = [z for word, z in near if word != right]
    if said:
        ranked = sorted(said.items(), key=lambda item: (item[1].telling, item[1].times), reverse=True)
        right = ranked[0][0]
        zipf = next(z for word, z in near if word == right)
        # A word that phrases have here beats one that they have not, however frequent; two of them need a clear winner.
        clear = len(ranked) == 1 or 10 * ranked[1][1].times <= ranked[0][1].times
        others = [] if clear and ranked[0][1].telling else [z for word, z in near if word != right]
    slip = slip_between(folded, right)
    if slip is None:
        return None
    above = zipf - max(others, default=0.0)
    kind = spelling(slip, folded, right)
    return Typo(i, right, slip, kind, zipf, above, place, said.get(right))


def _rare_swap(sheet: WordSheet, i: int, place: Place) -> list[tuple[str, float]]:
    """The one seldom word that two letters beside each other make of an unknown one when they change places."""
    word = sheet.folded[i]
    if sheet.zipfs[i] or not _LONG <= len(word) <= 20 or place.share < 0.8 or place.words < 4 or is_derived(word):
        return []
    swapped = (word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(1, len(word) - 1))
    found = [(w, zipf_in(w, place.language)) for w in swapped if w != word and best_zipf(w)]
    found = [(w, zipf) for w, zipf in found if zipf >= _RARE_SWAP]
    return found if len(found) == 1 else []


def safety_of(sheet: WordSheet, typo: Typo) -> Safety | None:
    """How sure it is that the word is mistyped; None where nothing should be said."""
    word = sheet.word(typo.word)
    ends_early = sheet.behind(typo.word) == "." and typo.slip.at >= len(word) - 3
    if typo.above < 1.0 or (ends_early and (typo.spelling or typo.zipf < _TOP)):
        return None  # Spectrom., Internat.: an abbreviation
    if typo.place is _ANYWHERE:
        return None if typo.spelling or is_derived(sheet.folded[typo.word]) else Safety.SAFE
    if typo.said:
        return _as_said(sheet, typo)
    often = typo.spelling is Spelling.OFTEN
    if word.isupper() or (often and is_spelled_freely(sheet)):
        return None
    known = sheet.zipfs[typo.word]
    if typo.slip.kind == "swapped" and not often:
        if typo.zipf < 3.0:  # a seldom word: looked up by itself
            return Safety.UNSAFE if word.islower() and _known_around(sheet, typo.word) else None
        good = typo.long >= _LONG and (not known or typo.zipf >= _TOP or is_frequent(typo.right))
        return Safety.SAFE if good else None
    if known > _SELDOM:
        return None
    built = typo.slip.kind == "extra" and is_derived(sheet.folded[typo.word])
    if typo.place.language == "en" and not typo.spelling and not built and _is_everywhere(typo):
        return Safety.SAFE
    if known:  # a word that somebody wrote: a slip that many make
        return Safety.UNSAFE if not typo.spelling and _is_frequent_slip(typo) else None
    common = typo.zipf >= _TOP and typo.times >= _OFTEN_SO
    if (is_derived(sheet.folded[typo.word]) and not common) or not _known_around(sheet, typo.word):
        return None
    return _without_phrase(typo, small=word[0].islower())


def is_spelled_freely(sheet: WordSheet) -> bool:
    """Whether the entry holds a year of before 1800, when words had no one spelling; looked for once."""
    if "free spelling" not in sheet.kept:
        sheet.kept["free spelling"] = _OLD.search(sheet.text) is not None
    return bool(sheet.kept["free spelling"])


def is_sure_slip(view: EntryView, sheet: WordSheet, i: int) -> bool:
    """Whether this rule sees that a word is mistyped and is sure of it; the entry is asked once."""
    if "sure slips" not in sheet.kept:
        found = (typo.word for typo in typos(view, sheet) if safety_of(sheet, typo) is Safety.SAFE)
        sheet.kept["sure slips"] = frozenset(found)
    return i in sheet.kept["sure slips"]


def _as_said(sheet: WordSheet, typo: Typo) -> Safety | None:
    """How sure it is that a word is mistyped where a counted phrase has the right one in its place."""
    known, often = sheet.zipfs[typo.word], typo.spelling is Spelling.OFTEN
    if (known or often) and typo.place.language != "en":
        return None
    if known and typo.phrase and counted(_as_printed(sheet, typo, typo.phrase)):
        return None
    if known > _SELDOM:
        return Safety.UNSAFE if not often and typo.zipf >= _TOP else None
    if often and not (typo.slip.kind == "lost" and is_frequent(typo.right)):
        return Safety.UNSAFE
    return Safety.UNSAFE if len(sheet.unknown) > _MANY else Safety.SAFE


def _as_printed(sheet: WordSheet, typo: Typo, phrase: Phrase) -> tuple[str, ...]:
    return tuple(sheet.folded[typo.word] if word == typo.right else word for word in phrase.words)


def _without_phrase(typo: Typo, small: bool) -> Safety | None:
    """How sure it is that a word is mistyped where only the words around say so."""
    often = typo.spelling is Spelling.OFTEN
    if typo.zipf < _COMMON or typo.above < _ABOVE or typo.long < _LONG:
        return None
    if typo.place.language != "en":
        good = small and not typo.spelling and typo.zipf >= _VERY_COMMON and typo.long > _LONG
        return Safety.UNSAFE if good else None
    if not small and not is_common(typo.right):
        return None if typo.spelling else Safety.UNSAFE
    if often and (typo.zipf < (_COMMON if small else _TOP) or typo.slip.at >= typo.long - 2):
        return Safety.UNSAFE if _is_alone(typo) else None
    often_so = typo.times >= _OFTEN_SO
    if typo.spelling is Spelling.RARE and typo.zipf >= _TOP and often_so:
        return Safety.SAFE
    if typo.spelling or typo.place.words < 5 or typo.place.share < 0.8:
        return Safety.UNSAFE
    top = typo.zipf >= (_TOP if small or often_so else _TOP + 0.3)
    return Safety.SAFE if top or (typo.zipf >= _VERY_COMMON and typo.long > _LONG) else Safety.UNSAFE


def _is_alone(typo: Typo) -> bool:
    """Whether a letter is lost among English words, and nothing but the right word is near."""
    around = typo.place.words >= 5 and typo.place.share >= 0.9
    return around and typo.slip.kind == "lost" and typo.above >= 3.5 and typo.zipf >= 4.2


def _is_everywhere(typo: Typo) -> bool:
    return typo.long > _LONG and typo.zipf >= _VERY_COMMON and is_frequent(typo.right)


def is_frequent(word: str) -> bool:
    """Whether a word is one of those that reference lists have all the time (university, journal, proceedings)."""
    return counted((word,)) >= _FREQUENT


def _is_frequent_slip(typo: Typo) -> bool:
    """Whether a seldom word stands for one of the most frequent English ones, which phrases have in this place."""
    return typo.place.language == "en" and typo.zipf >= _TOP and typo.phrase is not None and is_common(typo.right)


def _known_around(sheet: WordSheet, i: int) -> bool:
    near = sheet.unknown[bisect_left(sheet.unknown, i - _AROUND) : bisect_right(sheet.unknown, i + _AROUND)]
    return not any(j != i for j in near)


class MistypedWord(TextRule):
    """TYP001."""

    code = "TYP001"
    name = "typo"
    why = "An unknown word is one slip of typing away from the common word that stands in such a place."
    source = "Measured on 50,000 references of public sets, all hits read: see the decision on words."
    safety = levels(text=Safety.UNSAFE)
    unsafe_when = (
        "the slip might be a spelling of another time, or the word one of its own, and neither counted phrases nor the"
        " words around tell"
    )
    examples = (
        Example("A study of regoinal parties in the north.", "A study of regional parties in the north."),
        Example(
            "Washington, DC: U.S. Governemnt Printing Office, 1957.",
            "Washington, DC: U.S. Government Printing Office, 1957.",
        ),
        Example("Office of the Superindentent. Minutes, 1913.", "Office of the Superintendent. Minutes, 1913."),
        Example("Hay, A. The rivarly of the two great powers.", "Hay, A. The rivalry of the two great powers."),
        Example("Hay, A. Wind. Oslo: Oslo Univerity Press, 1990.", "Hay, A. Wind. Oslo: Oslo University Press, 1990."),
        Example("Wind. Berkeley: Univerity of California Press.", "Wind. Berkeley: University of California Press."),
        Example(
            "Hay, A. The rise of unemplyment in the towns of the north.",
            "Hay, A. The rise of unemployment in the towns of the north.",
        ),
        Example(
            "Hay, A. The vacinity of the town in the dark age.",
            "Hay, A. The vicinity of the town in the dark age.",
            unsafe=True,
        ),
        Example(
            "Hay, A. A study of domestc life in the towns of the north.",
            "Hay, A. A study of domestic life in the towns of the north.",
            unsafe=True,
        ),
        Example(
            "Rossi, A. Il vento e il mare di un mugniao della terra.",
            "Rossi, A. Il vento e il mare di un mugnaio della terra.",
            unsafe=True,
        ),
    )
    stays = (
        Stays("Publick Musick of the Historie of Britaine and the Kingdome.", "old spellings"),
        Stays("Coryat, Crudities hastily gobled up in five moneths travells.", "old spellings"),
        Stays("Relationi degli ambasciatori veneti; Deliberationi miste.", "old Italian"),
        Stays("Historiae venetae ac in decades distributae; Acta Psychologica; Cronice nove.", "Latin"),
        Stays("J Bacteriol 87; J Acquir Immune Defic Syndr; Accel. Spectrom. Detect.", "abbreviations"),
        Stays("A. Ashtor, Levant Trade in the Later Middle Ages.", "a name that is nearly Ashton"),
        Stays("R. Pigler and A. Barlow, A history of the towns of the north.", "names"),
        Stays("Jonhston PR, Andrwes PE. A history of the towns of the north.", "letters of names beside initials"),
        Stays("The distribution of Thomomys bottae and Cervus nelsoni in the north.", "names of species"),
        Stays("The Parlament of 1848 and the Profesor of Inteligence, Comunist Ambasador.", "languages"),
        Stays(
            "Theater and Theatre, Centre, Departement, Universiteit, Universitet, Institut, Gouvernement.", "languages"
        ),
        Stays("Conservation of Conversation, Origins of Alliance, Applicatio juris.", "words of their own"),
        Stays("The experimential and vortical effects of microhistory on tonology.", "words built of others"),
        Stays("Our Exagmination round his Factification for Incamination of the work in progress.", "a play on words"),
        Stays("Seoul: Hanguk Chongchi Hakhoe, and the Sinmun of the city.", "transliterations"),
        Stays("The National Archives, files of the Office, CHURSH 7/4, folio 2.", "codes in capitals"),
        Stays("Le dévotions et les gnéralités de la province.", "two unknown words beside each other"),
        Stays("https://example.org/governemnt of the north", "addresses"),
    )

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Unknown words that are one slip away from the word that is at home in their place."""
        sheet = view.words
        if sheet is None:
            return
        for typo in typos(view, sheet):
            safety = safety_of(sheet, typo)
            if safety is None:
                continue
            start, end = sheet.starts[typo.word], sheet.ends[typo.word]
            word = view.text[start:end]
            after = in_case_of(word, typo.right)
            proof = [table(f"“{typo.right}” is a common word, and “{word.lower()}” is none")]
            if typo.phrase:
                proof.append(Evidence("phrase", typo.phrase.text))
            message = f"“{word}” is “{after}” with {typo.slip.told}"
            yield Hit(start, end, message, (Edit(start, end, after),), safety, tuple(proof))


RULES: tuple[Rule, ...] = (MistypedWord(),)
