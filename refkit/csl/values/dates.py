"""Dates (CSL 1.0.2, "Date", "Localized Date Format", "Date Ranges", "AD and BC", "Seasons")."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ..locales.locale import Locale
from ..state import State
from .numbers import ordinal
from .parse_date import OPEN, Date, Day
from .parse_name import is_cjk
from .rich_text import Content, Node, parse_rich

__all__ = ["DateElement", "DatePart", "sort_date"]

Finish = Callable[[Content, State], Content]


class DatePart:
    """A compiled `cs:date-part`: `decorate` adds case and format, the affixes stand apart (ranges drop some)."""

    __slots__ = ("decorate", "form", "name", "prefix", "range_delimiter", "suffix")

    def __init__(
        self, name: str, form: str, prefix: str, suffix: str, range_delimiter: str, decorate: Finish | None
    ) -> None:
        self.name = name
        self.form = form
        self.prefix = prefix
        self.suffix = suffix
        self.range_delimiter = range_delimiter
        self.decorate = decorate


class DateElement:
    """A compiled `cs:date`."""

    __slots__ = ("delimiter", "explicit_suffix", "finish", "locale", "parts", "variable")

    def __init__(
        self, variable: str, parts: Sequence[DatePart], delimiter: str, locale: Locale, finish: Finish,
        explicit_suffix: bool,
    ) -> None:  # fmt: skip
        self.variable = variable
        self.parts = tuple(parts)
        self.delimiter = delimiter
        self.locale = locale
        self.finish = finish
        self.explicit_suffix = explicit_suffix

    def __call__(self, state: State) -> Content | None:
        """The date, or None when the item has none, or none of the parts asked for."""
        state.called += 1
        date = state.item.dates.get(self.variable)
        if (
            date is None
            or (state.keying and self.variable == "accessed")
            or (state.suppressed and self.variable in state.suppressed)
        ):
            return None
        if state.sorting:
            state.hit += 1
            return sort_date(date, {part.name for part in self.parts})
        if date.start is None:
            content: Content | None = self._literal(date, state)
        elif date.end is not None:
            content = self._range(date.start, date.end, state)
        else:
            content = self._join(self._blocks(self.parts, date.start, state))
        if content is None:
            return None
        state.hit += 1
        if state.substituting:
            state.suppress((self.variable,))
        return self.finish(content, state)

    def _literal(self, date: Date, state: State) -> Content:
        content = parse_rich(date.literal)
        suffix = self._suffix(state)
        return Node([content, suffix]) if suffix else content

    def _suffix(self, state: State) -> Content | None:
        if not state.suffix or state.suffix_done or self.explicit_suffix or self.variable == "accessed":
            return None
        state.suffix_done = True
        return Node([state.suffix], None, "year-suffix")

    def _blocks(
        self, parts: Sequence[DatePart], day: Day, state: State, *, keep_prefix: bool = True, keep_suffix: bool = True
    ) -> list[Content]:
        out: list[Content] = []
        texts = [(part, text) for part in parts if (text := self._text(part, day))]
        for index, (part, text) in enumerate(texts):
            content: Content = text
            if part.decorate is not None:
                content = part.decorate(content, state)
            if part.name == "year":
                suffix = self._suffix(state)
                if suffix is not None:
                    content = Node([content, suffix])
            prefix = part.prefix if keep_prefix or index else ""
            after = part.suffix if keep_suffix or index < len(texts) - 1 else _kept(part.suffix)
            if prefix or after:
                content = Node([prefix, content, after])
            out.append(content)
        return out

    def _join(self, blocks: list[Content]) -> Content | None:
        if not blocks:
            return None
        if len(blocks) == 1:
            return blocks[0]
        kids: list[Content] = []
        for block in blocks:
            if kids and self.delimiter:
                kids.append(self.delimiter)
            kids.append(block)
        return Node(kids)

    def _range(self, start: Day, end: Day, state: State) -> Content | None:
        """Equal parts once, the largest part that differs gives the delimiter ("Date Ranges")."""
        names = [part.name for part in self.parts]
        if end is OPEN:
            content = self._join(self._blocks(self.parts, start, state, keep_suffix=False))
            return None if content is None else Node([content, self._delimiter("year")])
        if start.year != end.year and "year" in names:
            differ: tuple[str, ...] = ("year", "month", "day")
        elif (start.month, start.season) != (end.month, end.season) and "month" in names:
            differ = ("month", "day")
        elif start.day != end.day and "day" in names:
            differ = ("day",)
        else:
            return self._join(self._blocks(self.parts, start, state))
        inside = [index for index, part in enumerate(self.parts) if part.name in differ]
        low, high = inside[0], inside[-1] + 1
        held, state.suffix = state.suffix, ""
        before = self._blocks(self.parts[:low], start, state)
        first = self._join(self._blocks(self.parts[low:high], start, state, keep_suffix=False))
        state.suffix = held
        second = self._join(self._blocks(self.parts[low:high], end, state, keep_prefix=False))
        after = self._blocks(self.parts[high:], start, state)
        middle = [part for part in (first, second) if part is not None]
        if len(middle) == 2:
            middle.insert(1, self._delimiter(differ[0]))
        return self._join([*before, *([Node(middle)] if middle else []), *after])

    def _delimiter(self, name: str) -> str:
        for part in self.parts:
            if part.name == name:
                return part.range_delimiter
        return "–"

    def _text(self, part: DatePart, day: Day) -> str:
        if part.name == "year":
            return _year(day.year, part.form, self.locale) if day.year else ""
        if part.name == "month":
            return self._month(part, day)
        if not day.day:
            return ""
        if part.form == "numeric-leading-zeros":
            return f"{day.day:02d}"
        if part.form == "ordinal" and (day.day == 1 or not self.locale.limit_day_ordinals):
            return ordinal(day.day, self.locale, self.locale.gender(f"month-{day.month:02d}"))
        return str(day.day)

    def _month(self, part: DatePart, day: Day) -> str:
        if day.season or day.literal_season:
            return day.literal_season or self.locale.term(f"season-{day.season:02d}") or ""
        if not day.month:
            return ""
        if part.form == "numeric":
            return str(day.month)
        if part.form == "numeric-leading-zeros":
            return f"{day.month:02d}"
        return self.locale.term(f"month-{day.month:02d}", part.form) or str(day.month)


def _kept(suffix: str) -> str:
    """What of a suffix stays before a range's delimiter: what belongs to the number ("9.–12. Juni", "3月–6月")."""
    bare = suffix.strip()
    return bare if bare == "." or (bare and is_cjk(bare)) else ""


def _year(year: int, form: str, locale: Locale) -> str:
    if form == "short" and year >= 1000:
        return f"{year % 100:02d}"
    if year < 0:
        return f"{-year}{locale.term('bc') or 'BC'}"
    if year < 1000:
        return f"{year}{locale.term('ad') or 'AD'}"
    return str(year)


def sort_date(date: Date, parts: set[str] | None = None) -> str:
    """A key that sorts as the date does; dates BC before dates AD, a range by its start, then its end."""
    if date.start is None:
        return date.literal
    out = ""
    for day in (date.start, date.end):
        if day is None:
            break
        year = day.year + 100000 if parts is None or "year" in parts else 0
        month = day.month if parts is None or "month" in parts else 0  # seasons do not count ("Sorting Variables")
        number = day.day if parts is None or "day" in parts else 0
        out += f"{year:06d}{month:02d}{number:02d}"
        if day.year == 0 and day is OPEN:
            break
    return out
