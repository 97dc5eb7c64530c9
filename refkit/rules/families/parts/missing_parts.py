"""What an entry should name and does not: a journal before its volume, a publisher behind its place."""

from __future__ import annotations

import re
from collections.abc import Iterator

from refkit.knowledge.places import PLACES
from refkit.read.patterns import late
from refkit.rules.engine.base import Example, Hit, Rule, Stays, TextRule, levels
from refkit.rules.engine.list_evidence import ListFacts
from refkit.rules.engine.view import EntryView
from refkit.trace import Safety


class MissingField(TextRule):
    """REQ101."""

    code = "REQ101"
    name = "missing-field"
    why = "A volume follows the title without the name of a journal, or a place stands without a publisher."
    source = "CMOS 18, chapter 14."
    safety = levels(text=Safety.TOLD)
    examples = (
        Example("“Text of a Communiqué.” Vol. 12, No. 2, La Chine (March 1959), pp. 279–281."),
        Example("“Talk.” Foreign Relations, Volume XIX. Washington, D.C. https://example.org/d31."),
    )
    stays = (
        Stays("“Text.” Journal of Air, Vol. 12, No. 2. Washington, D.C.: Office.", "both are named"),
        Stays('G. Hay and B. Roe, "General Winds" Vol. 1. Dag Press (1964).', "a book of several volumes"),
        Stays("Roy, A. “Le vent,” in “Revue des mers,” vol. 37 (1995), pp. 5–9.", "the quoted words are the container"),
        Stays("Berg, L. “Der Wind.” Vol. 2. Bonn: Hof, 1992.", "a book of several volumes"),
        Stays(
            "Talk, Library of Congress, Washington, D.C. Translated by Roe. https://example.org", "place of a library"
        ),
    )
    _volume = late(r"[.,]?[”\"] (?P<vol>[Vv]ol(?:ume|s)?\.? ?[\dIVXLC]{1,6}(?:, [Nn]o\. ?\d{1,4})?)")
    # An issue, or pages: a bare volume behind a title in quotation marks may be a book's.
    _of_article = late(r", ?[Nn]o\.? ?\d|\bpp?\.? ?\d|: ?\d{1,5} ?[-–]")
    _container = late(r"\b(?:[Ii]n|[Ii]n the|[Ii]n:) ?[“\"]$")
    _place = late(r"(?<=[.)”] )(?P<place>[A-Z][a-z]+(?: [A-Z][a-z]+)?)(?:, [A-Z]\.?[A-Z]\.?)?\.? (?=https?://)")

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """A volume right behind a quoted title, and a town right before a URL."""
        text = view.text
        if "ol" in text:
            for match in self._volume.finditer(text):
                if self._is_article(text, match):
                    yield Hit(*match.span("vol"), "volume without the name of a journal or series")
        if "://" in text:
            for match in self._place.finditer(text):
                if match["place"] in PLACES:
                    yield Hit(match.start(), match.end() - 1, "place without a publisher")

    def _is_article(self, text: str, match: re.Match[str]) -> bool:
        """Whether an article's volume stands there: with an issue or pages, and none of a work that is named."""
        if re.match(r",? (?:of|in) ", text[match.end() : match.end() + 5]):
            return False
        end = match.start()
        start = max(0, end - 400)
        opens = max(text.rfind("“", start, end), text.rfind('"', start, end))
        if opens >= 0 and self._container.search(text, max(0, opens - 8), opens + 1):
            return False  # the quoted words are themselves the container
        return self._of_article.search(text, match.start("vol"), match.end() + 60) is not None


RULES: tuple[Rule, ...] = (MissingField(),)
