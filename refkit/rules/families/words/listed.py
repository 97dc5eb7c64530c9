"""English words that many write wrongly: so many that a lexicon counts the slip as a word, and no count tells it.

The table holds what is no spelling of the last two centuries and no word of another language; in an entry of before
1800 spelling was free, and nothing is said.
"""

from __future__ import annotations

from collections.abc import Iterator

from refkit.knowledge.misspellings import MISSPELLED
from refkit.read.patterns import late
from refkit.rules.engine.base import Edit, Example, Hit, Rule, Stays, TextRule, levels, table
from refkit.rules.engine.list_evidence import ListFacts
from refkit.rules.engine.view import EntryView
from refkit.rules.families.words.evidence import in_case_of
from refkit.trace import Safety

_WORD = late(r"(?<![\w/@.-])[^\W\d_]{6,16}(?![\w/@]|\.\w)")
_OLD = late(r"(?<!\d)1[4-7]\d\d(?!\d)")
_ENGLISH = frozenset("of and the for with from in on by to".split())


class ListedMisspelling(TextRule):
    """TYP005."""

    code = "TYP005"
    name = "listed-misspelling"
    why = "A word is written in a way that many write it in and no dictionary has."
    source = (
        "Own list, `refkit.knowledge.misspellings`: what is no word of another language or of the last two centuries."
    )
    safety = levels(text=Safety.SAFE)
    examples = (
        Example(
            "Hay, A. The Goverment of the North. Oslo: Dag, 1990.",
            "Hay, A. The Government of the North. Oslo: Dag, 1990.",
        ),
        Example("REPORT OF THE ENVIROMENTAL COMMITTEE.", "REPORT OF THE ENVIRONMENTAL COMMITTEE."),
        Example("Letters recieved by the Office.", "Letters received by the Office."),
    )
    stays = (
        Stays("Hay, A. The Goverment of the Tongue. London: Dag, 1674.", "spelling of its time"),
        Stays("La comission y la inteligencia; Comission europea, Madrid.", "another language"),
        Stays("Inteligence a společnost. Praha: Academia, 1990.", "another language"),
        Stays("https://example.org/goverment/of-the-north", "an address"),
        Stays("The government of the North, and Libary.org of the town.", "a name of the web"),
    )

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Listed words in an entry that has little words of English, each once."""
        text, sheet = view.text, view.words
        if sheet is not None and MISSPELLED.keys().isdisjoint(sheet.folded):
            return
        found = [m for m in _WORD.finditer(text) if m[0].lower() in MISSPELLED]
        if not found or _OLD.search(text) or _ENGLISH.isdisjoint(text.lower().split()):
            return
        for match in found:
            if not view.in_url(match.start()):
                after = in_case_of(match[0], MISSPELLED[match[0].lower()])
                edits = (Edit(*match.span(), after),)
                yield Hit(*match.span(), f"“{match[0]}” is “{after}”", edits, evidence=(table("often misspelt"),))


RULES: tuple[Rule, ...] = (ListedMisspelling(),)
