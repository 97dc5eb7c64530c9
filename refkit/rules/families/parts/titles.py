"""Titles: what stands in them and belongs beside them."""

from __future__ import annotations

from collections.abc import Iterator

from refkit.knowledge.documents import DOCUMENT_WORDS
from refkit.knowledge.places import PLACES
from refkit.read.patterns import late
from refkit.rules.engine.base import Example, Hit, Rule, Stays, TextRule, levels, pattern
from refkit.rules.engine.list_evidence import ListFacts
from refkit.rules.engine.view import EntryView
from refkit.trace import Safety


class PlaceInTitle(TextRule):
    """TTL103."""

    code = "TTL103"
    name = "place-in-title"
    why = "The place of a conversation stands at the end of its title; it belongs to the date, as a dateline."
    source = "CMOS 18, chapter 14; the heading of a printed document may hold it, so it is told only."
    safety = levels(text=Safety.TOLD)
    needs = (".”", ",”", '."')
    examples = (Example("Memorandum. 1958b. “Memorandum of Conversation, Washington.” May 3."),)
    stays = (
        Stays("“Letter from Roe to the Mayor of Oslo.” “The Road to Oslo, Norway.”", "part of the title"),
        Stays("“Conversation in Washington.” May 3.", "part of the sentence"),
    )
    _found = late(r"[“\"](?P<kind>\w+)[^“”\"]{0,120}, (?P<place>[A-Z][a-z]+(?: [A-Z][a-z]+)?)[.,][”\"]")

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """A town behind the last comma of a document's title."""
        for match in self._found.finditer(view.text):
            if match["kind"].lower() in DOCUMENT_WORDS and match["place"] in PLACES:
                proof = (pattern("a document’s heading, then a town"),)
                yield Hit(*match.span(), f"place {match['place']} inside the title", evidence=proof)


RULES: tuple[Rule, ...] = (PlaceInTitle(),)
