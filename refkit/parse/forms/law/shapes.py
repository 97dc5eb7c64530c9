"""What the parts of citations of law look like."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import ClassVar

from refkit.knowledge import law_words as words
from refkit.knowledge.courts import COURTS, GAZETTES, REPORTS, TREATY_SERIES
from refkit.model.parts import Number, Pages
from refkit.parse.forms.base import Claim, Form
from refkit.parse.forms.shapes import (
    Shape,
    as_date,
    as_name,
    as_number,
    as_pages,
    as_printed,
    as_title,
    as_year,
    one_of,
)
from refkit.parse.forms.sheet import Sheet
from refkit.read.pages import read_pages

_MONTH = r"[^\W\d_]{3,12}\.?"
_ORDINAL = r"(?:er|re|st|nd|rd|th|\.ª|\.º|\.|º|°)"
_DAY_FIRST = rf"\d{{1,2}}{_ORDINAL}?\s(?:de\s|d’|d')?{_MONTH},?\s(?:de\s|del\s)?\d{{4}}"
_MONTH_FIRST = rf"{_MONTH}\s\d{{1,2}}(?:st|nd|rd|th)?,\s\d{{4}}"
_IN_FIGURES = r"\d{1,2}[./-]\s?\d{1,2}[./-]\s?(?:\d{4}|\d\d(?!\d))"
DAY = rf"(?:{_DAY_FIRST}|{_MONTH_FIRST}|{_IN_FIGURES})"
"""The source of a pattern of a day: le 4 mai 1999, May 4, 1999, 4.5.1999."""


_VOLUME_LABEL = re.compile(rf"{one_of(words.VOLUME_LABELS)}\s?")


def volume(source: str, _: str) -> Number:
    """The number without what stands before it: vol. 489 is 489."""
    return as_number(_VOLUME_LABEL.sub("", source.strip(), count=1), _)


def abbreviated(source: str, _: str) -> str | None:
    """The words with the stop of their last one: S.D.N.Y."""
    return source.strip(" ,;:") or None


def pages(source: str, _: str) -> Pages:
    """Pages as printed."""
    return read_pages(source)


def place_inside(source: str, _: str) -> Pages:
    """A paragraph, section or margin number that is meant, as printed."""
    return Pages(text=source.strip(" ,."))


def labels(group: tuple[str, ...]) -> tuple[str, ...]:
    """Words of labels without their stops, as the text that they are taken from is compared."""
    return tuple(dict.fromkeys(word.strip(".") for word in group))


_PARTIES = r"[^\W\d_](?:[^\n,;\[\]()]|\([^()]{1,60}\)){2,140}?"
_CAPITAL = "[A-ZÀ-Ý]"
_RANGE = r"\d{1,5}(?:\s?-\s?\d{1,5})?"
_FURTHER_PAGES = r"(?:\sf{1,2}\.)?"
_YEAR = r"(?:1[5-9]|20)\d\d"
# courts
_NTH = r"\d(?:re|e|ère|ème)"
_BENCH = rf"\s(?:civ|crim|com|soc|pen|req|ass|plén)\.?(?:\s?(?:{_NTH}|sez|un|ch)\.?){{0,2}}"
_COURT = rf"{one_of(COURTS)}(?![\w])(?:{_BENCH}|\s{_CAPITAL}[^\W\d_-]+)?(?:\s{_NTH}(?:\sch\.)?)?"
_SHORT_CHAMBER = rf"{one_of(words.CHAMBERS)}\.?(?:\s(?:plén|un|[IVX]{{1,4}}|\d{{1,2}}))?\.?"
_LONG_CHAMBER = r"(?:Chambre|Grande|Grand|\d+(?:e|ème|re|ère)) ?[^,\d]{0,40}"
_SENATE = rf"\d{{1,2}}\.\s{one_of(words.SENATES)}|(?:Erster|Zweiter|Großer)\s[A-Z]\w+|sezioni unite"
_DECISION = rf"{one_of(words.DECISIONS)}(?:\s{one_of(words.OF_A_DAY)})?"
# numbers of cases: 2 BvR 1412/94; VIII ZR 12/99; 76-110 DC; IV 3/65; IT-95-14-A; 12
_IN_REGISTER = (
    rf"\d{{1,2}}\s{one_of(words.REGISTERS)}\s\d{{1,5}}/\d{{2,4}}|[IVX]{{1,5}}\s[A-Z]{{1,3}}\s\d{{1,5}}/\d{{2,4}}"
)
_PARTED = r"\d{1,6}[-/.]\d{1,7}(?:[-/.]\d{1,6}){0,3}(?:\s?(?:DC|QPC|L|P|AF))?"
_OF_TRIBUNAL = r"[IVX]{1,4}\s\d{1,4}/\d\d|[A-Z]{2,4}-\d{2,4}-\d{1,4}(?:/\d)?(?:-[A-Z]{1,3})?(?:-[A-Z])?"
_HOLDS_FIGURES = r"(?=[^,;\s]*\s?[^,;]{0,12}\d)"
_DOCKET = rf"{_HOLDS_FIGURES}(?:[A-Z]{{1,3}}-)?(?:{_IN_REGISTER}|{_PARTED}|{_OF_TRIBUNAL}|\d{{1,7}})"
_DOCKET_LABEL = rf"{one_of(words.DOCKET_LABELS)}(?:\s{one_of(words.NUMBER_SIGNS)})?"
# places inside
_POINT = rf"{one_of(words.PINPOINTS)}\s?\*?\d[\w.()-]{{0,12}}"
_FURTHER_POINTS = r"(?:\s(?:ff?\.|et\s\d+|und\s\d+|and\s\d+|-\s?\d+)){0,2}"
# symbols of documents: A/RES/217(III), C.426.M.157.1925.VI
_OF_UNITED_NATIONS = rf"{one_of(words.SYMBOLS_OF_BODIES)}(?:/[A-Z0-9][\w.+-]*(?:\([^()]{{1,12}}\))?){{1,6}}"
_MEMBERS = r"(?:\.\s?(?:\([a-z]\)\.?)?M\.\s?\d{1,4})?"
_OF_LEAGUE = rf"(?:C|A|L|CL|M)\.\s?\d{{1,4}}{_MEMBERS}\.\s?1[89]\d\d(?:\.\s?[IVX]{{1,4}})?(?:\.?[A-Z])?"
_COMMAND = r"(?:Cmnd|Cmd|Cd|Cm|CP)\.?\s?\d{1,4}|H\.?\s?[CL]\.?\s(?:Paper\s)?\d{1,4}(?:-[IVX]+)?"

SHAPES: dict[str, Shape] = {
    # titles and parties
    "title": Shape(r"(?=[^\n]{0,40}[^\W\d_])[\w“\"«„'‘(](?:[^\n\[\]]){3,300}?", as_title),
    "parties": Shape(_PARTIES, as_title),
    "stage": Shape(rf"(?:{one_of(words.STAGES)}|Request for [^()]{{5,60}})", as_printed),
    # courts and their decisions
    "court": Shape(_COURT, as_printed),
    "court_name": Shape(r"[A-Z][^\n,;\d()]{1,40}?", as_printed, (), "authority"),
    "chamber": Shape(rf"{_SHORT_CHAMBER}|{_LONG_CHAMBER}|{_SENATE}", as_printed),
    "decision": Shape(_DECISION, as_printed),
    "docket_label": Shape(_DOCKET_LABEL, as_printed),
    "docket": Shape(_DOCKET, as_number),
    "ecli": Shape(r"(?:EU:|ECLI:)[A-Z]{1,4}:[A-Z0-9]{1,6}:\d{4}:[A-Z0-9.]{1,24}", as_printed),
    "annotated": Shape(rf"{one_of(words.NOTES_ON_DECISIONS)}\s[^\n,;]{{2,60}}", as_printed),
    # what prints them
    "report": Shape(rf"{one_of(REPORTS)}(?![\w])", as_title, (), "container_title"),
    "own_report": Shape(one_of(words.OWN_REPORTS), as_title, (), "container_title"),
    "gazette": Shape(rf"{one_of(GAZETTES)}(?![\w])", as_title, (), "container_title"),
    "treaty_series": Shape(rf"{one_of(TREATY_SERIES)}(?![\w])", as_title, (), "container_title"),
    "part": Shape(r"(?:Teil\s)?[IVX]{1,3}", as_number, ("Teil",), "volume"),
    "volume": Shape(
        rf"{one_of(words.VOLUME_LABELS)}?\s?(?:\d{{1,4}}|[IVXLC]{{1,7}})", volume, labels(words.VOLUME_LABELS)
    ),
    "serial": Shape(r"\d{1,4}", as_printed),
    # days and years
    "issued": Shape(DAY, as_date),
    "year": Shape(_YEAR, as_year, (), "issued"),
    "printed_year": Shape(_YEAR, as_year),
    "printed_day": Shape(DAY, as_printed),
    "of": Shape(r"(?:du|de|del|d’|of|vom|van|z dnia|de data)", as_printed),
    # pages and places inside
    "page": Shape(
        rf"(?:Anhang\s)?{one_of(words.PAGE_LABELS)}\s?{_RANGE}{_FURTHER_PAGES}",
        as_pages,
        ("Anhang", *labels(words.PAGE_LABELS), "f", "ff"),
    ),
    "bare_page": Shape(rf"(?:I-)?{_RANGE}", pages),
    "reread": Shape(rf"{_RANGE}{_FURTHER_PAGES}", as_printed),
    "pinpoint": Shape(f"{_POINT}{_FURTHER_POINTS}", place_inside, (), "locator"),
    # documents, laws, and who publishes them
    "symbol": Shape(f"(?:{_OF_UNITED_NATIONS}|{_OF_LEAGUE})", as_number, (), "number"),
    "command": Shape(f"(?:{_COMMAND})", as_number, (), "number"),
    "law_number": Shape(r"\d{1,6}(?:[-/]\d{1,6})?(?:/[A-Z]{2,5})?", as_number, (), "number"),
    "place": Shape(rf"{_CAPITAL}[^\W\d_]+(?:[\s-]{_CAPITAL}?[^\W\d_]+){{0,2}}", as_printed, (), "publisher_place"),
    "house": Shape(rf"{_CAPITAL}[^\n,;:()]{{1,60}}", as_printed, (), "publisher"),
    "body": Shape(rf"{_CAPITAL}[^\n,;:\d]{{2,80}}?", as_name, (), "author"),
    "remark": Shape(r"[^\n]{2,120}", as_printed),
}
"""The shapes of all parts that the forms of this room use."""


class LawForm(Form):
    """A form of law: its parts stand between commas."""

    shapes = SHAPES
    between: ClassVar[str] = r"\s?[,;]\s|\s-\s|\s\(|\)[,;]?\s|\)|\s|(?<=[.])\s?"
    ends: ClassVar[str] = r"(?=[,;.)]|\s|$)"

    def finish(self, claim: Claim, sheet: Sheet) -> Claim:
        """The year of a report is the decision's where no day of it is told."""
        years = [p for p in claim.parts if p.field == "container_year"]
        if not years:
            return claim
        others = [p for p in claim.parts if p.field != "container_year"]
        if any(p.field == "issued" for p in others):
            told = tuple(span for p in years for span in p.spans)
            return replace(claim, parts=tuple(others), labels=(*claim.labels, *told))
        return replace(claim, parts=(*others, years[0]._replace(field="issued")))
