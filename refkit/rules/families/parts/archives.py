"""Archival locators: one form in one list."""

from __future__ import annotations

from collections.abc import Iterator

from refkit.rules.engine.base import Example, Hit, Rule, Stays, TextRule, levels, witness
from refkit.rules.engine.list_evidence import ARCHIVAL_LONG, ARCHIVAL_SHORT, ListFacts
from refkit.rules.engine.view import EntryView
from refkit.trace import Safety


class ArchivalLocator(TextRule):
    """ARC101."""

    code = "ARC101"
    name = "archival-locator"
    why = "The list writes the same kind of call number in two ways: f., op., d. and fond, opis, delo."
    source = "CMOS 18, chapter 14: abbreviations are used consistently."
    safety = levels(text=Safety.TOLD, record=Safety.SAFE)
    needs = ("f. ", "F. ", "ond ", "f.", "F.")
    uses_list = True
    examples = (
        Example("Archive, f. 52, op. 1, d. 499, ll. 1–33.", beside=("Archive, fond 52, opis 1, delo 498, ll. 4–7.",)),
        Example("Archive, fond 52, opis 1, delo 498.", beside=("Archive, f. 52, op. 1, d. 499, ll. 1–33.",)),
    )
    stays = (Stays("Archive, f. 52, op. 1, d. 499.", "one form", beside=("Archive, f. 3, op. 2, d. 1.",)),)

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Each locator in a list that has both forms."""
        short, spelled = facts.archival_forms
        if not short or not spelled:
            return
        for regex, others, form in (
            (ARCHIVAL_SHORT, spelled, "spells it out"),
            (ARCHIVAL_LONG, short, "abbreviates it"),
        ):
            for match in regex.finditer(view.text):
                other = next((n for n in others if n != view.number), None)
                if other is not None:
                    proof = (witness(f"entry {other + 1} {form}"),)
                    yield Hit(
                        *match.span(),
                        f"call number in another form than in entry {other + 1}",
                        evidence=proof,
                    )


RULES: tuple[Rule, ...] = (ArchivalLocator(),)
