"""Edition statements that say it twice."""

from __future__ import annotations

from collections.abc import Iterator

from refkit.read.patterns import late
from refkit.rules.engine.base import Edit, Example, Hit, Rule, Stays, TextRule, pattern
from refkit.rules.engine.list_evidence import ListFacts
from refkit.rules.engine.view import EntryView


class EditionTwice(TextRule):
    """EDN101."""

    code = "EDN101"
    name = "edition-twice"
    why = "A citation manager added its label “ed.” to a field that already said “edition”."
    source = "CSL 1.0.2: styles print the edition's label themselves, so the variable must not hold it."
    needs = ("dition ed", "ed. ed", "dition edition")
    examples = (
        Example("Failure. Paperback Edition ed. Oslo: Dag.", "Failure. Paperback ed. Oslo: Dag."),
        Example("Wind. 2nd ed. ed. Oslo: Dag.", "Wind. 2nd ed. Oslo: Dag."),
        Example("Wind. Second edition edition. Oslo: Dag.", "Wind. Second edition. Oslo: Dag."),
    )
    stays = (
        Stays("Wind. 2nd ed. Edited by Ann Hay. Rev. edition, edited by Roe.", "an editor follows"),
        Stays("Wind. 2nd ed. ed. Ann Hay. Oslo: Dag.", "“ed.” for editor"),
    )
    _word = late(r"(?<= )[Ee]dition (?=ed\.)")
    _label = late(r"(?<= ed\.) ed\.(?=[,)]| [A-Z][\w ]{2,30}: | Vols?\.? |$)")
    _twice = late(r"\b([Ee]dition) [Ee]dition\b")

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """The word that is one too many."""
        proof = (pattern("a citation manager’s field and label"),)
        for regex in (self._word, self._label):
            for match in regex.finditer(view.text):
                yield Hit(*match.span(), "edition said twice", (Edit(*match.span(), ""),), evidence=proof)
        for match in self._twice.finditer(view.text):
            at = match.end(1)
            yield Hit(*match.span(), "edition said twice", (Edit(at, match.end(), ""),), evidence=proof)


RULES: tuple[Rule, ...] = (EditionTwice(),)
