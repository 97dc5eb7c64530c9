"""What the forms of this room share: shapes, what parts their pieces, who wrote, and how parts are put together."""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar

from refkit.model.parts import EdtfDate
from refkit.parse.forms.archives import located
from refkit.parse.forms.base import Claim, Form, Part
from refkit.parse.forms.eastern.shapes import SHAPES
from refkit.parse.forms.grammar import BETWEEN, ENDS
from refkit.parse.forms.sheet import Sheet
from refkit.read.eastern_dates import read_eastern_date
from refkit.trace import Span

_JOINT = r"[》』」〉”\"'>)藏蔵장]"
_COUNTED = "[\\d〇一二三四五六七八九十元][年년月월日일号號期호卷巻권집輯册冊]"


class EasternForm(Form):
    """A form in Chinese, Japanese or Korean script: pieces follow each other without a mark behind 年, 卷 or 」."""

    shapes = SHAPES
    where: ClassVar = {
        "WHO": "[_lead ][_country ]author[ _wrote]",
        "DATED": "[~（issued）][~（year）][~year][~issued]~",
        "IMPRINT": "place: publisher printed_year; place: publisher; publisher printed_year; publisher issued; "
        "publisher; town",
        "ROLES": "editor=people _edited; translator=people _translated",
        "DETAILS": "edition; series[ series_number]; _day; unread=detail; volumes; printed_year; issued; page",
    }
    titles: ClassVar[int] = 1
    """How many stretches in the brackets of titles there are at least."""
    between: ClassVar[str] = rf"{BETWEEN}|(?<={_JOINT})|(?<={_COUNTED})"
    ends: ClassVar[str] = rf"{ENDS}|(?<={_COUNTED})|(?<=[藏蔵장])"

    def needs(self, sheet: Sheet) -> bool:
        """Only where the entry begins in one of these scripts, or with initials, and has as many titles as the form."""
        own = sheet.begins >= "\u2e80" or (sheet.titles > 0 and sheet.begins.isupper())
        return bool(sheet.scripts) and own and sheet.titles >= self.titles

    def finish(self, claim: Claim, sheet: Sheet) -> Claim:
        """One date, one place of keeping."""
        return located(dated(solar(claim, sheet)))


def dated(claim: Claim) -> Claim:
    """The claim with a year at the head and a day further on as one date."""
    day = next((p for p in claim.parts if p.field == "day_of_year"), None)
    if day is None:
        return claim
    year = next((p for p in claim.parts if p.field == "issued"), None)
    parts = [p for p in claim.parts if p.field not in ("issued", "day_of_year")]
    if year is not None and isinstance(year.value, EdtfDate) and year.value.year:
        whole = read_eastern_date(f"{year.value.year}年{day.value}")
        if whole is not None:
            parts.append(Part("issued", whole, (*year.spans, *day.spans), (*year.labels, *day.labels)))
            return replace(claim, parts=tuple(parts))
    return replace(claim, parts=(*parts, *([year] if year else [])))


def solar(claim: Claim, sheet: Sheet) -> Claim:
    """The claim without the words of a lunar month: its date tells the year only, the rest is not read."""
    parts = []
    for part in claim.parts:
        if part.field == "issued" and isinstance(part.value, EdtfDate) and not part.value.has_month:
            start, end = part.spans[0]
            at = max(sheet.source.find("年", start, end), sheet.source.find("년", start, end))
            if 0 <= at < end - 1 and any(month in sheet.source[at:end] for month in "月월"):
                part = part._replace(spans=(Span(start, at + 1),))
        parts.append(part)
    return replace(claim, parts=tuple(parts))
