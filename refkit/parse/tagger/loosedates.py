"""Dates in figures that are read only where a tagger says that a date stands: elsewhere they would be other numbers.

"1937년 6월 5일", "2000.6.15", "13/9 1880", "18.10.16", "20 Nov 65", years in the figures of Arabic and Persian. Two
figures of a year are of the twentieth century: the lists that write so tell of its wars.
"""

from __future__ import annotations

import re

from refkit.knowledge.words import folded, is_month, months
from refkit.model.parts import EdtfDate
from refkit.read.patterns import late
from refkit.trace import Span

_YEAR_FIRST = late(r"(?<!\d)(?P<y>\d{4})\s?[./年년-]\s?(?P<m>\d{1,2})\s?[./月월-]\s?(?P<d>\d{1,2})(?!\d)[日일]?")
_DAY_FIRST = late(r"(?<!\d)(?P<d>\d{1,2})\s?[./-]\s?(?P<m>\d{1,2})\.?\s?[./ -]\s?(?P<y>\d{4}|\d\d)(?!\d)")
_MONTH_NAMED = late(r"(?<!\d)(?P<d>\d{1,2})\.?\s?(?P<name>[^\W\d_]{3,12})\.?,?\s(?P<y>\d{4}|\d\d)(?!\d)")
_YEAR = late(r"(?<!\d)(?P<y>\d{4})(?!\d)")


def loose_dates(text: str, start: int = 0, end: int | None = None) -> list[tuple[Span, EdtfDate]]:
    """The dates of `text[start:end]` in these forms, in order; spans count in `text`."""
    end = len(text) if end is None else end
    out: list[tuple[Span, EdtfDate]] = []
    for pattern in (_YEAR_FIRST, _DAY_FIRST, _MONTH_NAMED, _YEAR):
        for match in pattern.finditer(text, start, end):
            span = Span(*match.span())
            date = None if any(span.overlaps(other) for other, _ in out) else _date(match.groupdict())
            if date is not None:
                out.append((span, date))
    return sorted(out, key=lambda found: found[0])


def _date(parts: dict[str, str | None]) -> EdtfDate | None:
    name = parts.get("name")
    if name is not None and not is_month(name):
        return None
    year = int(parts["y"] or 0)
    if len(parts["y"] or "") == 2:
        year += 1900
    month = months()[folded(name)] if name else int(parts.get("m") or 0)
    day = int(parts.get("d") or 0)
    value = f"{year:04}" + (f"-{month:02}-{day:02}" if month else "")
    date = EdtfDate(value=value)
    return date if re.fullmatch(r"(?:1[0-9]|20)\d\d.*", value) and date.is_valid else None
