"""Imprints: place, publisher and year that stand there twice."""

from __future__ import annotations

from collections.abc import Iterator

from refkit.read.patterns import late
from refkit.rules.engine.base import Edit, Example, Hit, Rule, Stays, TextRule, levels, pattern
from refkit.rules.engine.list_evidence import ListFacts
from refkit.rules.engine.view import EntryView
from refkit.trace import Safety


class ImprintTwice(TextRule):
    """TYP003."""

    code = "TYP003"
    name = "imprint-twice"
    why = "Place, publisher and year stand there twice in a row: the end of the entry was pasted once more."
    source = "Found in pasted lists; an entry has one imprint (CMOS 18, chapter 14)."
    safety = levels(text=Safety.UNSAFE)
    unsafe_when = "the second may stand for a reprint whose year was to be changed"
    needs = (": ",)
    examples = (
        Example(
            "Hay, A. Wind. Oslo: Dag Press, 1990. Oslo: Dag Press, 1990.",
            "Hay, A. Wind. Oslo: Dag Press, 1990.",
            unsafe=True,
        ),
        Example("Hay, A. 1990. Wind. Oslo: Dag. Oslo: Dag.", "Hay, A. 1990. Wind. Oslo: Dag.", unsafe=True),
    )
    stays = (
        Stays("Hay, A. Wind. Oslo: Dag Press, 1990. Oslo: Dag Press, 1995.", "a second year: a reprint"),
        Stays("Hay, A. Wind. Oslo: Dag, 1990. Bonn: Hof, 1990.", "two publishers"),
    )
    _found = late(
        r"(?:(?<=[.,] )|(?<=\())(?P<imprint>[A-ZÀ-Þ][^:;“”\"\d.(]{1,40}: [A-ZÀ-Þ][^:;“”\"\d.(]{1,60}(?:, \d{4})?)"
        r"(?P<again>[.,;] (?P=imprint))(?=[.,;)]|$)"
    )

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """The second of two equal imprints."""
        for match in self._found.finditer(view.text):
            proof = (pattern("the same place, publisher and year follow each other"),)
            edit = (Edit(*match.span("again"), ""),)
            yield Hit(*match.span("again"), f"“{match['imprint']}” stands twice", edit, evidence=proof)


RULES: tuple[Rule, ...] = (ImprintTwice(),)
