"""Stops between a whole word and the comma behind it: the comma parts, the stop is a slip.

An abbreviation has both (`Mass., and`), so all turns on whether the word is whole: the dictionary of ordinary words,
towns and given names say so, counts in public references (never with a stop inside of a sentence), and its ending, for
what is cut short ends in a consonant.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from refkit.knowledge.abbreviations import IN_JOURNALS, IN_REFERENCES, MAY_END_AN_ENTRY
from refkit.knowledge.english_words import ORDINARY
from refkit.knowledge.names import ABBREVIATED_GIVEN, GIVEN_NAMES, SUFFIXES
from refkit.knowledge.phrases import MOST, count, stops
from refkit.knowledge.places import PLACES, REGIONS
from refkit.knowledge.words import is_month
from refkit.read.patterns import late
from refkit.rules.engine.base import Edit, Example, Hit, Rule, Stays, TextRule, pattern, table
from refkit.rules.engine.list_evidence import ListFacts
from refkit.rules.engine.view import EntryView
from refkit.trace import Evidence, Safety

_SHORT = IN_REFERENCES | MAY_END_AN_ENTRY | ABBREVIATED_GIVEN | SUFFIXES | {word.casefold() for word in IN_JOURNALS}
_OFTEN = 8
_ENDINGS = (
    *(
        "tion",
        "sion",
        "tions",
        "ment",
        "ments",
        "ness",
        "ing",
        "ings",
        "ers",
        "ors",
        "ies",
        "ism",
        "ics",
        "ship",
        "land",
    ),
    *("ung", "ungen", "schaft", "schaften", "heit", "keit", "ismus", "eur", "eurs", "ions", "iers", "isten", "ischen"),
)
_VOWELS = frozenset("aeiouyàáâãäåèéêëìíîïòóôõöùúûüýаеиоуыэюя")


class StrayStop(TextRule):
    """PUN214."""

    code = "PUN214"
    name = "stray-stop"
    why = "A stop stands between a whole word and the comma behind it; only an abbreviation has both."
    source = (
        "Counted in 48,000 public references: of words that are no abbreviations one in a thousand has a stop there."
    )
    unsafe_when = (
        "the word may be an abbreviation that nobody knows, or the comma may be the slip: a sentence may end before a"
        " word with a capital"
    )
    needs = (".,",)
    examples = (
        Example("Hartwell., Benjamin. Wind. Oslo: Dag, 1990.", "Hartwell, Benjamin. Wind. Oslo: Dag, 1990."),
        Example("Hart, B. Wind. Boston: Dag Press., 1990.", "Hart, B. Wind. Boston: Dag Press, 1990."),
        Example(
            "Hart, B., The Wind and the Weather., edited by C. Roe.",
            "Hart, B., The Wind and the Weather, edited by C. Roe.",
        ),
        Example(
            "Hart, B., and C. Roe., eds. Wind. Oslo: Dag, 1990.", "Hart, B., and C. Roe, eds. Wind. Oslo: Dag, 1990."
        ),
        Example("Hart, B. Wind. Boston: Hartwell., 1990.", "Hart, B. Wind. Boston: Hartwell, 1990.", unsafe=True),
        Example(
            "Hart, B. Winds of Change., Oslo: Dag, 1990.", "Hart, B. Winds of Change, Oslo: Dag, 1990.", unsafe=True
        ),
    )
    stays = (
        Stays("Cambridge, Mass., and Phila., Penn., 1990, vol. 2, op. cit., p. 5.", "abbreviations"),
        Stays("Hart, B. J. Biochem., 12 (1990), Zeitschr. f. Phys., 3.", "journals cut short"),
        Stays("Anon., Wind; Dept., Oslo; Hart, Wm., Roe & Co., Jr., eds., 1990.", "abbreviations"),
        Stays("Archivio di Stato, Misc., b. 12; Bundesarch., Abt. 5.", "archives"),
        Stays("Landesgeschichtl., Berlin 1990; Mitteil., 12.", "German abbreviations"),
        Stays("Иванов И., Петров П. Изв. АН., 1990.", "Russian"),
        Stays("Hart, B., Jr., ed., Roe, C., et al., eds. Co., ed. Roe Ltd., ed.", "abbreviations before editors"),
        Stays("Fdez., Juan, y Glez., Luis. Viento.", "Spanish family names cut short"),
    )
    _found = late(r"(?<![\w.’'-])(?P<word>[^\W\d_]{4,40})(?P<stop>\.),(?= (?P<next>\S{1,40}))")
    _cut_before = late(r"\.(?: [^\W\d_]+){0,3} $")
    _year = late(r"(?:1[4-9]|20)\d\d\b")
    _count = late(r"\d|(?:[Vv]ols?|[Nn]os?|pp?|t|[Bb]d|n|v|S)\b")
    _inverted = late(r" [^\W\d_]{2,20}(?: [^\W\d_]\.| [^\W\d_]{2,20})?[.,:] ")
    _publisher = late(r": (?:[^\W\d_]+,? (?:& |and )?){0,3}$")

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """`word.,` where the word is whole."""
        text = view.text
        yield from self._before_editors(text)
        for match in self._found.finditer(text):
            word, behind = match["word"], match["next"]
            glued = word[-1].isupper() and not word.isupper()  # "SavitzkyA., Golay": the stop is the initial's
            if glued or _may_be_cut(word) or self._in_journal(text, match):
                continue
            head = match.start() == 0 and behind[0].isupper() and _has_vowel(word)
            proof = _whole(word) or (self._family(text, match) if head else None)
            imprint = behind[:4].isdigit() and self._publisher.search(text, max(0, match.start() - 90), match.start())
            if proof is None and not imprint:
                continue
            sure = proof is not None and (head or _goes_on(behind))
            at = match.start("stop")
            yield Hit(
                at,
                at + 2,
                f"stop and comma behind “{word}”",
                (Edit(at, at + 1, ""),),
                safety=Safety.SAFE if sure else Safety.UNSAFE,
                evidence=(proof,) if proof else (),
            )

    def _before_editors(self, text: str) -> Iterator[Hit]:
        """`C. Roe., eds.`: a short family name behind an initial or a given name, before the word for editors."""
        for match in self._editors.finditer(text) if "., ed" in text else ():
            folded = match["word"].casefold()
            if folded in _SHORT or (match["given"][-1] != "." and match["given"].casefold() not in GIVEN_NAMES):
                continue
            at = match.start("stop")
            proof = (pattern("a family name, with a given one before it"),)
            yield Hit(
                at, at + 2, f"stop and comma behind “{match['word']}”", (Edit(at, at + 1, ""),), Safety.SAFE, proof
            )

    _editors = late(
        r"(?<![\w.’'-])(?P<given>[A-ZÀ-Þ]\.|[A-ZÀ-Þ][^\W\d_]{2,20}) "
        r"(?P<word>[A-ZÀ-Þ][a-zà-ÿ]{2})(?P<stop>\.),(?= eds?\b)"
    )

    def _in_journal(self, text: str, match: re.Match[str]) -> bool:
        """Whether the word may be the last of a journal's, all cut short: behind one with a stop, before a number."""
        if text.endswith(". ", 0, match.start()):
            return match["word"].islower() or bool(self._count.match(match["next"]))
        counted = self._count.match(match["next"]) and not self._year.match(match["next"])
        return bool(counted and self._cut_before.search(text, max(0, match.start() - 90), match.start()))

    def _family(self, text: str, match: re.Match[str]) -> Evidence | None:
        """Whether a given name follows the first word of an entry: a family name is hardly ever cut short."""
        given = match["next"].rstrip(".,:")
        initial = len(given) == 1 and given.isupper() and match["next"][1:2] == "."
        inverted = given not in PLACES and self._inverted.match(text, match.end())
        if initial or given.casefold() in GIVEN_NAMES or inverted:
            return pattern("a family name before a given name")
        return None


def _may_be_cut(word: str) -> bool:
    """Whether a table knows the word as an abbreviation, or public references have it with a stop."""
    folded = word.casefold()
    if folded in _SHORT or f"{word}." in REGIONS or (is_month(folded) and len(word) < 5):
        return True
    stopped, often = stops(folded), count((folded,))
    seldom = 60 * stopped <= (2 * often if often == MOST else often)
    return not seldom and not (folded in ORDINARY and len(word) > 7)


def _whole(word: str) -> Evidence | None:
    """What says that a word, which no table knows as an abbreviation, is whole."""
    folded = word.casefold()
    if folded in ORDINARY or (folded[-1] == "s" and folded[:-1] in ORDINARY):
        return table("an ordinary word")
    if word in PLACES or folded in GIVEN_NAMES:
        return table("a name in full")
    if len(word) > 5 and count((folded,)) >= _OFTEN and not stops(folded):
        return table(f"{count((folded,))} public references have the word, none with a stop inside of a sentence")
    ending = folded[-1] in _VOWELS and len(word) > 5 + (folded[-1] == "y")
    if ending or (len(word) > 6 and folded.endswith(_ENDINGS)):
        return pattern("what is cut short ends in a consonant")
    return None


def _has_vowel(word: str) -> bool:
    """Whether a name has a vowel near its end, as names that Spanish cuts short (`Fdez.`) and German words have not."""
    return any(char in _VOWELS for char in word.casefold().removesuffix("ez")[-3:])


def _goes_on(behind: str) -> bool:
    """Whether what follows begins no sentence: a number, a small letter, an initial, a month, a state."""
    bare = behind.rstrip(".,:;)")
    if behind[0].isupper():
        return behind[1:2] == "." or is_month(bare) or bare in REGIONS
    return behind[0] not in "“\"(‘'«„"


RULES: tuple[Rule, ...] = (StrayStop(),)
