"""Where entries begin and end: two on one line, text around the list, two sources in one entry.

What is an entry was decided by the text room; the page rules here tell it and put joined entries on their own lines
(`page` does the work, because it knows the page).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from refkit.read.patterns import late
from refkit.rules.engine.base import Example, Hit, PageRule, Rule, Stays, TextRule, levels
from refkit.rules.engine.list_evidence import ListFacts
from refkit.rules.engine.view import EntryView
from refkit.trace import Safety


class JoinedEntries(PageRule):
    """SEG001."""

    code = "SEG001"
    name = "joined-entries"
    why = (
        "Two entries stand on one line: the break between them was lost, most often behind a URL. Where the second may"
        " be a list of towns or nouns in a title, or the other column of a page, it is told only."
    )
    source = (
        "Measured on 15,789 typed references, for a break behind a URL: no false alarm. `refkit.text` holds the cues."
    )
    examples = (
        Example(
            "Hall, M. 2021. “Nuclear Wind.” Oslo Archive. May 28. https://example.org/a-slug. Khur, Sergei. 2000. Wind"
            " of Oslo. Oslo University Press.",
            "Hall, M. 2021. “Nuclear Wind.” Oslo Archive. May 28. https://example.org/a-slug.\nKhur, Sergei. 2000. Wind"
            " of Oslo. Oslo University Press.",
        ),
    )
    stays = (
        Stays("Hall, M. 2021. “Wind.” Oslo Archive. May 28. https://example.org/a-slug.", "one entry"),
        Stays("3.Hall, M. 2021. Wind. Oslo: Dag.", "a number is no entry of its own"),
        Stays("Hall, M. Wind and Rain, 1953–1955. Chaptl Hill: Dag Press, 1990.", "a place that is misspelt"),
    )


class BoilerplateBefore(PageRule):
    """SEG003."""

    code = "SEG003"
    name = "boilerplate-before"
    why = "Text before the list (headline, byline, caption) is no reference: it is set aside and kept as it was."
    source = "`refkit.text`: how a list is told from the page around it."
    safety = levels(record=Safety.SAFE)


class BoilerplateAfter(PageRule):
    """SEG004."""

    code = "SEG004"
    name = "boilerplate-after"
    why = "Text behind the list (comments, appeals, menus) is no reference: it is set aside and kept as it was."
    source = "`refkit.text`: how a list is told from the page around it."
    safety = levels(record=Safety.SAFE)


class NestedSource(TextRule):
    """SEG007."""

    code = "SEG007"
    name = "nested-source"
    why = (
        "A second source stands inside the entry (a translation, a reprint): it should be an entry or a related record."
    )
    source = "CMOS 18, chapter 14 (translations, reprints)."
    safety = levels(text=Safety.TOLD, record=Safety.SAFE)
    examples = (
        Example(
            "Daily (Ribao), page 1. May 4, 1958. An English translation can be found here: “Text.” Vol. 12, pp. 9–21."
        ),
        Example(
            "Mao, Z. 1957. “Speech.” Archive. English translation from Michael Roe, “Speeches,” Journal 2 (1986): 9–26."
        ),
    )
    stays = (Stays("Hay, A. Wind. English translation by Ben Roe. Oslo: Dag, 1990.", "a translator"),)
    _found = late(
        r"""
        (?:^|(?<=[.;:()][ ]))
        (?:
            (?:(?:An?|The|Full|Partial|For[ ]an?)[ ])?(?:[A-Z][a-z]+[ ])?[Tt]ranslations?  # An English translation is
            [ ](?:can[ ]be[ ]found|is[ ]available|appears|published|available|from|in|of[ ]which)\b
          | [Rr]eprinted[ ](?:in|from)\b
          | [Rr]epr\.[ ]in\b
          | [Aa]lso[ ](?:printed|published|available)[ ]in\b
          | [Oo]riginally[ ](?:published|printed|appeared)[ ](?:in|as)\b
        )
        """,
        re.VERBOSE,
    )

    def find(self, view: EntryView, facts: ListFacts) -> Iterator[Hit]:
        """Phrases that open another source, with a title or a year behind them."""
        text = view.text
        if "ransl" not in text and "epr" not in text and "lso " not in text and "riginally" not in text:
            return
        for match in self._found.finditer(text):
            rest = text[match.end() : match.end() + 400]
            if re.search(r"[“\"«]|\b(?:1[5-9]|20)\d\d\b", rest):
                yield Hit(match.start(), match.end(), f"a second source follows “{match[0].strip()}”")


RULES: tuple[Rule, ...] = (JoinedEntries(), BoilerplateBefore(), BoilerplateAfter(), NestedSource())
