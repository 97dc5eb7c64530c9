"""Years with an era: ours as a date, those of the hijra and before Christ in their words."""

from __future__ import annotations

from refkit.model.parts import EdtfDate
from refkit.read.patterns import late
from refkit.trace import Span

# "1840 C.E." is a year; "1412 AH", "1322/1904" (of the hijra and of ours) are kept in their words.
_OUR_ERA = r"(?:A\.\s?D\.?|AD|C\.\s?E\.?|CE)"
_OTHER_ERA = r"(?:A\.\s?H\.?|AH|B\.\s?C\.(?:\s?E\.?)?|BCE?)"
_ERA = late(
    rf"(?<![\d./-])(?:(?P<ours>\d{{3,4}})\s{_OUR_ERA}|\d{{1,4}}(?:/\d{{3,4}})?\s{_OTHER_ERA}"
    r"|(?P<hijra>\d{3,4})/(?P<common>\d{3,4}))(?![\w/-])"
)
_OF_TWO_ERAS = late(r"\d/\d{3}")
_LETTERS = frozenset("ad ah bc bce ce d h e".split())  # "A.H.", "C.E." are two words of one letter


def years_with_era(text: str, start: int, end: int, words: set[str]) -> list[tuple[Span, EdtfDate]]:
    """The years with an era of `text[start:end]`, whose folded words are `words`; spans count in `text`."""
    if words.isdisjoint(_LETTERS) and not _OF_TWO_ERAS.search(text, start, end):
        return []
    found = []
    for match in _ERA.finditer(text, start, end):
        if match["ours"]:
            found.append((Span(*match.span()), EdtfDate(value=match["ours"].zfill(4))))
        elif not match["hijra"] or 560 <= int(match["common"]) - int(match["hijra"]) <= 622:
            found.append((Span(*match.span()), EdtfDate(literal=match[0])))
    return found
