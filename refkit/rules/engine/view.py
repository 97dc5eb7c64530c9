"""One entry as the rules see it: its text, and what is dear to find twice (URLs, the author slot, quotations).

Everything is found on first use and kept: an entry that no rule needs to take apart costs nothing.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property
from itertools import accumulate
from typing import TYPE_CHECKING

from refkit.read.patterns import late
from refkit.trace import Span

if TYPE_CHECKING:
    from refkit.rules.engine.word_sheet import WordSheet

URL = late(r"(?:https?|ftp)://[^\s<>“”«»\"]+|(?<![\w@./-])www\.[^\s<>“”«»\"]+")
DOMAIN_PATH = late(r"(?<![\w@./-])(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,10}/[^\s<>“”«»\"]+")
# A DOI may hold angle brackets, colons and semicolons, as those made of SICI codes do.
_DOI = late(r"(?<![\w./])10\.\d{4,9}/[^\s“”«»\"]+")
_SLOT_END = re.compile(r"[“\"«„]|\d")
_TRAILING = ".,;:!?)]}’'*>"


class EntryView:
    """The text of one entry with its landmarks. `number` counts from 0 in the list."""

    def __init__(self, text: str, number: int = 0) -> None:
        self.text = text
        self.number = number

    @cached_property
    def urls(self) -> tuple[Span, ...]:
        """Where URLs stand, up to the next blank, without the punctuation of the sentence behind them."""
        text = self.text
        found: list[Span] = []
        if "://" in text or "www." in text:
            runs = (part for m in URL.finditer(text) for part in _parts(text, m.start(), m.end()))
            found = [_trimmed(text, *run) for run in runs]
        if "/" not in text:
            return tuple(found)
        bare: list[Span] = []
        ahead = 0  # the first URL that does not end before the place looked at: one walk over both
        for match in DOMAIN_PATH.finditer(text):
            while ahead < len(found) and found[ahead].end <= match.start():
                ahead += 1
            if ahead == len(found) or match.start() < found[ahead].start:
                bare.append(_trimmed(text, match.start(), match.end()))
        return tuple(sorted([*found, *bare]))

    @cached_property
    def _addresses(self) -> tuple[list[int], list[int]]:
        """Where URLs and DOIs start, and how far what starts there or before it reaches."""
        spans = list(self.urls)
        if "10." in self.text:
            spans += (_trimmed(self.text, *match.span()) for match in _DOI.finditer(self.text))
        spans.sort()
        return [span.start for span in spans], list(accumulate((span.end for span in spans), max))

    def in_url(self, position: int) -> bool:
        """Whether the position lies inside a URL or a DOI."""
        starts, ends = self._addresses
        i = bisect_right(starts, position) - 1
        return i >= 0 and position < ends[i]

    @cached_property
    def slot_end(self) -> int:
        """Where the names at the head of an entry end at the latest: before the first quotation mark or digit."""
        match = _SLOT_END.search(self.text)
        return match.start() if match else len(self.text)

    @cached_property
    def has_title_in_quotes(self) -> bool:
        """Whether some part stands in double quotation marks."""
        return "”" in self.text or self.text.count('"') >= 2

    @cached_property
    def words(self) -> WordSheet | None:
        """The words with what the lexicon says of them; None where there is no lexicon."""
        from refkit.rules.engine.word_sheet import sheet_of

        return sheet_of(self.text)


def _parts(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """A run that begins like a URL, in two where it is a Markdown link that shows its address: `[URL](URL)`."""
    at = text.find("](", start, end)
    if at < 0:
        return [(start, end)]
    rest = URL.match(text, at + 2, end)
    return [(start, at), *([rest.span()] if rest else [])]


def _trimmed(text: str, start: int, end: int) -> Span:
    """The URL without closing punctuation; a closing bracket stays when it was opened inside the URL."""
    surplus = text.count(")", start, end) - text.count("(", start, end)
    while end > start and text[end - 1] in _TRAILING:
        if text[end - 1] == ")":
            if surplus <= 0:
                break
            surplus -= 1
        end -= 1
    return Span(start, end)
