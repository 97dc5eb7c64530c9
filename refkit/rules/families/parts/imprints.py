"""Imprints: place, publisher and year that stand there twice, and publishers with a letter lost or out of place."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from refkit.knowledge.places import PLACES
from refkit.knowledge.presses import PUBLISHERS
from refkit.read.patterns import late
from refkit.rules.engine.base import Edit, Example, Hit, Rule, Stays, TextRule, levels, pattern, table
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


class PublisherSpelling(TextRule):
    """TYP004."""

    code = "TYP004"
    name = "publisher-spelling"
    why = "Behind a town stands the name of a known publisher with a letter lost, doubled or out of place."
    source = "`refkit.knowledge.presses`; only slips that lead to one name of the table, substitutions left out."
    safety = levels(text=Safety.UNSAFE)
    unsafe_when = "a small press may bear a name so near to a known one"
    needs = (": ",)
    examples = (
        Example("Hay, A. Wind. London: Routlege, 1990.", "Hay, A. Wind. London: Routledge, 1990.", unsafe=True),
        Example("Hay, A. Wind (New York: Peguin, 1990).", "Hay, A. Wind (New York: Penguin, 1990).", unsafe=True),
        Example("Hay, A. Vent. Paris: Gallimmard, 1990.", "Hay, A. Vent. Paris: Gallimard, 1990.", unsafe=True),
    )
    stays = (
        Stays("London: Routledge, 1990; Paris: Gallimard; London: Longmans.", "right names"),
        Stays("Wind: Routlege and the Rain. Oslo: Dag.", "no town before it"),
        Stays("Hay, A. Wind. London: Fishers, 1990.", "a plural or a genitive may be another house"),
    )
    _found = late(
        r"(?:(?<=[.,] )|(?<=\())(?P<place>[A-Z][a-zà-ÿ]+(?: [A-Z][a-zà-ÿ]+)?): (?P<name>[A-Z][a-zé]{4,20})(?=[.,;)]|$)"
    )

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Names behind a known town that are one slip away from one publisher."""
        for match in self._found.finditer(view.text):
            name = match["name"]
            right = _slips().get(name)
            if right and match["place"] in PLACES:
                proof = (table("known publishers"),)
                edit = (Edit(*match.span("name"), right),)
                yield Hit(*match.span("name"), f"“{name}” looks like “{right}”", edit, evidence=proof)


@cache
def _slips() -> dict[str, str]:
    """Publishers of one word with a letter lost, doubled or changed with its neighbour; only slips of one name."""
    known = {name for name in PUBLISHERS if name.isalpha() and len(name) >= 6}
    found: dict[str, str] = {}
    twice: set[str] = set()
    for name in sorted(known):
        inner = range(1, len(name) - 1)
        slips = {name[:i] + name[i + 1 :] for i in inner} | {name[: i + 1] + name[i:] for i in inner}
        slips |= {name[:i] + name[i + 1] + name[i] + name[i + 2 :] for i in range(1, len(name) - 1)}
        for slip in slips - {name}:
            twice |= {slip} if slip in found else set()
            found[slip] = name
    return {slip: name for slip, name in found.items() if slip not in twice and slip not in PUBLISHERS}


RULES: tuple[Rule, ...] = (ImprintTwice(), PublisherSpelling())
