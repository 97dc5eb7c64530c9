"""Names of papers, journals, archives and presses, and labels, in which one word is mistyped and the others are not.

`New York Tmes`, `Natonal Archives`, `transalted by`: the other words of the name say which word is meant, so that the
lexicon need not have it among its common ones.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from refkit.knowledge.set_phrases import SINGLE, all_phrases, with_a_gap
from refkit.read.patterns import late
from refkit.rules.engine.base import Edit, Example, Hit, Rule, Stays, TextRule, levels, table
from refkit.rules.engine.list_evidence import ListFacts
from refkit.rules.engine.view import EntryView
from refkit.rules.engine.word_sheet import WordSheet, best_zipf
from refkit.rules.families.words.evidence import beside_initials, counted, in_case_of, stands_alone
from refkit.rules.families.words.nearby import Near, Nearby, doubtful, spelling_inside
from refkit.rules.families.words.slips import Spelling, slip_between
from refkit.rules.families.words.typos import is_spelled_freely, is_sure_slip
from refkit.trace import Safety

_GAPS = (" ", " & ", "-", "\n")
_ARTICLES = frozenset("the a le la les el il lo die der das los las o os de het del von of to by a di da".split())
_SHARED = 4.5
_OFTEN = 100  # times that two words were counted beside each other, so that no name is meant that is written as one
# Words that the lexicon lacks and that look like others: a series of books, a transliteration, a spelling.
_WORDS = frozenset("universitext shinbun affaires sinmun shimpo".split())


class NameSpelling(TextRule):
    """TYP010."""

    code = "TYP010"
    name = "name-spelling"
    why = "All words but one are those of a known newspaper, journal, archive, press or label, and that one has a slip."
    source = "`refkit.knowledge.set_phrases`; measured on 50,000 references of public sets."
    safety = levels(text=Safety.UNSAFE)
    unsafe_when = "only a small word speaks for the name, or the slip might be a spelling of another time or language"
    examples = (
        Example("Hay, A. “Wind.” New York Tmes, 12 May 1970, 4.", "Hay, A. “Wind.” New York Times, 12 May 1970, 4."),
        Example("Hay to Nolan, 1761, Bodelian Library, MS 3.", "Hay to Nolan, 1761, Bodleian Library, MS 3."),
        Example("Vermerk, 14. Mai 1956, Bundesachiv, B 136.", "Vermerk, 14. Mai 1956, Bundesarchiv, B 136."),
        Example("Vidal, P. “Vent.” Le Mnde, 3 mai 1968.", "Vidal, P. “Vent.” Le Monde, 3 mai 1968."),
        Example(
            "Hay, A. Wind. Transalted by B. Dag. Oslo: Hof, 1960.",
            "Hay, A. Wind. Translated by B. Dag. Oslo: Hof, 1960.",
        ),
        Example(
            "Hay to Nolan, 3 May 1961, Public Recard Office, F 3.",
            "Hay to Nolan, 3 May 1961, Public Record Office, F 3.",
            unsafe=True,
        ),
    )
    stays = (
        Stays("Hay, A. Le Mande; El Pass; The Tymes of Sommer; Die Zyt, 3. Mai 1960.", "other names and languages"),
        Stays("Archivo Generale; Archivi di Stato; Archivum Vaticanum; Archivi Segreti.", "languages"),
        Stays("Historisk Tidskrift; Historisk Tidsskrift; Historische Tijdschrift.", "languages"),
        Stays("The National Archivist; Foreign Affaires; National Librarie.", "other words and spellings"),
        Stays("The Universitie Presse of Oxenford; by Publick Authoritie translated by W. H.", "old spellings"),
        Stays("Hay, A., edited by Hof. Dag, B., Bodley Library; a New Yorker Times.", "right words"),
        Stays("R. Natonal, Archives of the North; Hay, Tmes B.", "names"),
    )  # fmt: skip

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Words that are a slip away from the one word that a known name has in their place."""
        sheet = view.words
        if sheet is None:
            return
        for i in doubtful(sheet):
            found = _in_phrase(sheet, i) or _single(sheet, i)
            if found is None or sheet.folded[i] in _WORDS or view.in_url(sheet.starts[i]):
                continue
            near, phrase, safety = found
            start, end = sheet.starts[i], sheet.ends[i]
            word = view.text[start:end]
            if is_sure_slip(view, sheet, i) or (near.slip.kind == "extra" and word[:1].lower() == word[1:2]):
                continue  # "Uuniversità" may have been "L’università"
            after = in_case_of(word, near.right)
            proof = (table(f"“{' '.join(phrase)}” is a known name; no language of the lexicon has “{word}”"),)
            message = f"“{word}” is “{after}” with {near.slip.told}"
            yield Hit(start, end, message, (Edit(start, end, after),), safety, proof)


def _in_phrase(sheet: WordSheet, i: int) -> tuple[Near, tuple[str, ...], Safety] | None:
    """The word that known names have between the neighbours of a word, with the longest such name."""
    gaps, folded, count = with_a_gap(), sheet.folded, len(sheet.folded)
    printed = folded[i]
    for size in (4, 3, 2):
        for first in range(max(0, i - size + 1), min(i, count - size) + 1):
            key = (*folded[first:i], "", *folded[i + 1 : first + size])
            rights = gaps.get(key)
            if (
                rights is None
                or not _is_free(sheet, i, first, size)
                or not all(
                    sheet.gap(j) in _GAPS or (size > 2 and sheet.gap(j) == ", ") for j in range(first, first + size - 1)
                )
            ):
                continue
            near = [
                Near(right, slip, spelling_inside(slip, printed, right))
                for right in rights
                if right[0] == printed[0] and (slip := slip_between(printed, right)) is not None
            ]
            if len(near) == 1:
                others = (*folded[first:i], *folded[i + 1 : first + size])
                safety = _safety(sheet, i, near[0], others)
                phrase = (*folded[first:i], near[0].right, *folded[i + 1 : first + size])
                return (near[0], phrase, safety) if safety else None
    return None


def _is_free(sheet: WordSheet, i: int, first: int, size: int) -> bool:
    """Whether nothing ties the word to another, but a hyphen to a word of the same name: `Jossey-Bass`."""
    left = i > first and sheet.gap(i - 1) == "-"
    right = i < first + size - 1 and sheet.gap(i) == "-"
    return stands_alone(sheet, i) or (
        (left or sheet.before(i) in ("", " ", "("))
        and (right or sheet.behind(i) in ("", " ", ",", ".", ")"))
        and (left or right)
    )


def _safety(sheet: WordSheet, i: int, near: Near, others: tuple[str, ...]) -> Safety | None:
    word = sheet.word(i)
    if sheet.behind(i) == "." and near.slip.at >= len(word) - 3:
        return None  # an abbreviation
    telling = [other for other in others if len(other) > 3 and other not in _ARTICLES]
    if beside_initials(sheet, i) and len(others) < 2 and not telling:
        return None
    if near.spelling is Spelling.OFTEN:
        whole = len(telling) > 1 and word[-1].lower() == near.right[-1] and near.slip.kind != "wrong"
        if whole and not sheet.zipfs[i] and len(near.right) >= 8 and not is_spelled_freely(sheet):
            return Safety.SAFE
        return (
            Safety.UNSAFE if telling and not sheet.zipfs[i] and len(word) > 5 and near.slip.at < len(word) - 2 else None
        )
    if telling:
        if (
            near.spelling is Spelling.RARE
            and sheet.zipfs[i] == 0.0
            and len(near.right) >= 8
            and not is_spelled_freely(sheet)
        ):
            return Safety.SAFE
        safe = near.spelling is Spelling.NONE and (
            sheet.zipfs[i] == 0.0 or near.slip.kind == "swapped" or len(others) > 1
        )
        return Safety.SAFE if safe else Safety.UNSAFE
    if word[0].islower():  # `transalted by`: a small word, and a name behind it
        safe = near.spelling is Spelling.NONE and len(near.right) >= 7 and sheet.behind(i, 5)[-1:] != ""
        return Safety.SAFE if safe else Safety.UNSAFE
    if near.spelling is not Spelling.NONE:
        return None
    if _MASTHEAD.match(sheet.behind(i, 24)) and (sheet.zipfs[i] == 0.0 or near.slip.kind == "swapped"):
        return Safety.SAFE
    return Safety.SAFE if len(near.right) >= 7 and near.slip.kind != "wrong" else Safety.UNSAFE


_MASTHEAD = late(r"[*_]?[,.]? \(?(?:\d|[A-Za-zé]{3,9}\.? \d)")


@cache
def _singles() -> Nearby:
    return Nearby(SINGLE)


def _single(sheet: WordSheet, i: int) -> tuple[Near, tuple[str, ...], Safety] | None:
    """A long word that is a name by itself: Bundesarchiv, Memorandum."""
    if sheet.ends[i] - sheet.starts[i] < 8 or sheet.zipfs[i] or not stands_alone(sheet, i):
        return None
    near = _singles().near(sheet.folded[i])
    if len(near) != 1 or near[0].spelling is not Spelling.NONE:
        return None
    if near[0].slip.kind == "wrong" and len(near[0].right) < 9:
        return None
    if sheet.behind(i) == "." and near[0].slip.at >= len(sheet.folded[i]) - 3:
        return None
    return near[0], (near[0].right,), Safety.SAFE if sheet.word(i)[0].isupper() else Safety.UNSAFE


class GluedNames(TextRule):
    """WSP123."""

    code = "WSP123"
    name = "glued-names"
    why = "Two words of a known name lost the blank between them."
    source = "`refkit.knowledge.set_phrases`, counted phrases; measured on 50,000 references of public sets."
    safety = levels(text=Safety.UNSAFE)
    unsafe_when = "the two words are common, but no table has their name"
    examples = (
        Example(
            "Hay, A. Wind. Oxford: OxfordUniversity Press, 1990.",
            "Hay, A. Wind. Oxford: Oxford University Press, 1990.",
        ),
        Example("Hay, A. “Wind.” NewYork Times, 3 May 1990.", "Hay, A. “Wind.” New York Times, 3 May 1990."),
        Example("Hay, A. Wind. Oslo: Oslo UniversityPress, 1990.", "Hay, A. Wind. Oslo: Oslo University Press, 1990."),
        Example(
            "Hay, A. “Wind.” Journal of PublicHealth 3 (1990).",
            "Hay, A. “Wind.” Journal of Public Health 3 (1990).",
            unsafe=True,
        ),
    )
    stays = (
        Stays("Hay, A. Wind. London: HarperCollins, 1990; Milano: FrancoAngeli, 1990; PublicAffairs.", "houses"),
        Stays("PubMed, ScienceDirect, SpringerLink, YouTube, LinkedIn, NeuroImage, BioScience, EuroChoices.", "names"),
        Stays("Hay, MacArthur, McDonald, DeLuca, LaFeber, FitzGerald, VanDyke, O’NeillBoyle.", "families"),
        Stays("StudentInnen und BürgerInnen in der Stadt; LehrerInnen.", "German"),
        Stays("https://example.org/NewYork/OxfordUniversity", "an address"),
    )  # fmt: skip
    _camel = late(r"(?<![\w'’@./#-])([A-ZÀ-Þ][a-zß-ÿ]{2,20})([A-ZÀ-Þ][a-zß-ÿ]{3,20})(?![\w'’@/]|-\w|\.\w)")

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Words with a capital inside that are two words of a known name."""
        sheet = view.words
        if sheet is None:
            return
        for i in sheet.seldom:
            zipf = sheet.zipfs[i]
            if (
                zipf > 3.2
                or sheet.ends[i] - sheet.starts[i] < 7
                or sheet.text[sheet.starts[i] + 1 : sheet.ends[i]].islower()
            ):
                continue
            match = self._camel.match(view.text, sheet.starts[i])
            if not match or match.end() != sheet.ends[i] or view.in_url(match.start()):
                continue
            pair = (match[1].lower(), match[2].lower())
            known = pair in _pairs()
            often = counted(pair)
            if not known and (zipf or often < 10 or min(map(best_zipf, pair)) < _SHARED):
                continue
            at = match.start(2)
            proof = (table(f"“{match[1]} {match[2]}” is part of a known name, counted {often} times"),)
            message = f"“{match[1]} {match[2]}” without its blank"
            yield Hit(
                *match.span(),
                message,
                (Edit(at, at, " "),),
                Safety.SAFE if known or often >= _OFTEN else Safety.UNSAFE,
                proof,
            )


@cache
def _pairs() -> frozenset[tuple[str, str]]:
    """Neighbours in known names that stand glued nowhere."""
    from refkit.knowledge.presses import PUBLISHERS

    glued = {name.lower() for name in PUBLISHERS}
    pairs = {pair for phrase in all_phrases() for pair in pairwise(phrase)}
    return frozenset((a, b) for a, b in pairs if min(len(a), len(b)) > 2 and a + b not in glued)


RULES: tuple[Rule, ...] = (NameSpelling(), GluedNames())
