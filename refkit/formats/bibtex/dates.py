r"""The date fields of BibTeX and BibLaTeX, both ways.

BibLaTeX has one `date` in EDTF. BibTeX's styles look for `year` and `month` (with the day joined to it, as the manual
of BibTeX has it), which pandoc and Zotero read without the day: what is more than a year is written as `date` too, last
of the three, where biber, pandoc and Zotero take it for the whole (docs/decisions/own-material.md has the measures).
"""

from __future__ import annotations

from refkit.formats.bibtex.values import MONTHS, edtf_text, resolve, text_of
from refkit.formats.common.dates import csl_date, month_day
from refkit.formats.latex.encode import encode
from refkit.model import csldates
from refkit.model.csljson import JsonObject
from refkit.model.parts import EdtfDate
from refkit.model.types import ReferenceBase

_MACROS = list(MONTHS)
_SEASONS = ("Spring", "Summer", "Autumn", "Winter")
_OTHERS = (("original-date", "origdate"), ("event-date", "eventdate"), ("accessed", "urldate"))


def read_dates(values: dict[str, str], item: JsonObject, rest: JsonObject) -> None:
    """Take the date fields out of `values`; what says something else than the date that was read goes to `rest`."""
    for csl, name in (("issued", "date"), *_OTHERS):
        if name in values:
            item[csl] = csl_date(edtf_text(values.pop(name)))
    fields = {name: values.pop(name) for name in ("year", "month", "day") if name in values}
    year, month, day = (text_of(fields.get(name, "")) for name in ("year", "month", "day"))
    if "issued" in item:
        if fields and not _repeats(item["issued"], year, month, day):
            rest.update({n: v for n, v in fields.items() if n != "year" or text_of(v)[:4] not in str(item["issued"])})
    elif "year" in fields or "month" in fields:
        date, left = month_day(year, month, day)
        if date:
            item["issued"] = date
        rest.update(left)
    elif "day" in fields:
        rest["day"] = fields["day"]


def _repeats(issued: object, year: str, month: str, day: str) -> bool:
    """Whether year, month and day say what the date says, as a writer of both has them."""
    date = csldates.from_csl(issued) if isinstance(issued, str) else None
    if date is None or not date.begin:
        return False
    if month_day(year, month, day) == (issued, {}):
        return True
    told = {name: text_of(resolve(raw, {})) for name, raw in year_and_month(date).items()}
    return not day and told == {n: v for n, v in (("year", year), ("month", month)) if v}


def date_fields(date: EdtfDate, *, lab: bool, ascii: bool) -> dict[str, str]:
    """The fields of a date of issue, ready to be written."""
    if not (date.value and date.is_valid):
        if date.value and date.begin:
            return year_and_month(date)
        return {"year": "{" + encode(str(date), ascii=ascii) + "}"} if str(date) else {}
    whole = {"date": "{" + date.value + "}"}
    if lab:
        return whole
    simple = year_and_month(date) if date.begin else {}
    return simple if simple == {"year": whole["date"]} else {**simple, **whole}


def other_date_fields(reference: ReferenceBase) -> dict[str, str]:
    """The fields of the other dates of a record."""
    out = {}
    for csl, name in _OTHERS:
        date: EdtfDate | None = getattr(reference, csl.replace("-", "_"))
        if date is not None and date.value and date.is_valid:
            out[name] = "{" + date.value + "}"
    return out


def year_and_month(date: EdtfDate) -> dict[str, str]:
    """BibTeX's two fields for a date that has a year."""
    year, month, day = (*date.begin, 0, 0)[:3]
    if date.is_range and date.end and date.end[0] != year:
        return {"year": "{" + f"{_year(year)}--{_year(date.end[0])}" + "}"}
    out = {"year": "{" + _year(year) + "}"}
    if 1 <= month <= 12:
        out["month"] = _MACROS[month - 1] + (f' # "~{day}"' if day else "")
    elif 21 <= month <= 24:
        out["month"] = "{" + _SEASONS[month - 21] + "}"
    return out


def _year(year: int) -> str:
    return f"{year:04}" if year > 0 else f"{1 - year} BC"
