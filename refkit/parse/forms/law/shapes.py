"""What the parts of citations of law look like."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import ClassVar

from refkit.knowledge.courts import COURTS, GAZETTES, REPORTS, TREATY_SERIES
from refkit.model.parts import EdtfDate, Name, Number, Pages
from refkit.parse.forms.base import Claim, Form
from refkit.parse.forms.shapes import Shape, as_printed, as_title, one_of
from refkit.parse.forms.sheet import Sheet
from refkit.read.dates import find_dates
from refkit.read.pages import read_pages

_MONTH = r"[^\W\d_]{3,12}\.?"
DAY = (
    rf"(?:\d{{1,2}}(?:er|re|st|nd|rd|th|\.ª|\.º|\.|º|°)?\s(?:de\s|d’|d')?{_MONTH},?\s(?:de\s|del\s)?\d{{4}}|{_MONTH}\s\d{{1,2}}(?:st|nd|rd|th)?,\s\d{{4}}"
    r"|\d{1,2}[./-]\s?\d{1,2}[./-]\s?(?:\d{4}|\d\d(?!\d)))"
)


def date(source: str, _: str) -> EdtfDate | None:
    """A date that is all of the words."""
    text = source.strip(" ,.()")
    for found in find_dates(text):
        if found.span.start == 0 and found.span.end >= len(text) and found.date.value:
            return found.date
    return None


def year(source: str, same: str) -> EdtfDate:
    """A year in figures."""
    return EdtfDate(value=re.sub(r"\D", "", same)[:4])


def number(source: str, _: str) -> Number:
    """The number as printed."""
    return Number(text=source.strip(" ,."))


def pages(source: str, _: str) -> Pages:
    """Pages as printed."""
    return read_pages(source)


def body(source: str, _: str) -> tuple[Name, ...] | None:
    """A body that is an author."""
    text = as_printed(source, _)
    return (Name(literal=text),) if text else None


_PLAIN = r"(?:[^\n,;]|,(?=\s[^\d\W][^,;]{0,80}(?:,|$)))"
_PARTIES = r"[^\W\d_](?:[^\n,;\[\]()]|\([^()]{1,60}\)){2,140}?"

SHAPES: dict[str, Shape] = {
    "title": Shape(r"(?=[^\n]{0,40}[^\W\d_])[\w“\"«„'‘(](?:[^\n\[\]]){3,300}?", as_title),
    "parties": Shape(_PARTIES, as_title),
    "court": Shape(
        rf"{one_of(COURTS)}(?![\w])(?:\s(?:civ|crim|com|soc|pen|req|ass|plén)\.?(?:\s?(?:\d(?:re|e|ère|ème)|sez|un|ch)\.?){{0,2}}|\s[A-ZÀ-Ý][^\W\d_-]+)?(?:\s\d(?:re|e|ère|ème)(?:\sch\.)?)?",
        as_printed,
    ),
    "chamber": Shape(
        r"(?:Ass|Sect|sect|ass|plén|Plén|sez|Sez|Gde ch|GC)\.?(?:\s(?:plén|un|[IVX]{1,4}|\d{1,2}))?\.?|(?:Chambre|Grande|Grand|\d+(?:e|ème|re|ère)) ?[^,\d]{0,40}"
        r"|\d{1,2}\.\s(?:Senat|Kammer|Strafsenat|Zivilsenat)|(?:Erster|Zweiter|Großer)\s[A-Z]\w+|sezioni unite",
        as_printed,
    ),
    "decision": Shape(
        r"(?:Urteil|Urt\.|Beschluss|Beschluß|Beschl\.|Entscheidung|Entsch\.|Gutachten|Erkenntnis|arrêt|arrêts|jugement|avis consultatif|ordonnance|décision|déc\."
        r"|sentenza|sent\.|ordinanza|ord\.|sentencia|auto|arrest|vonnis|judgment|Judgment|Advisory Opinion|opinion|Merits|dom|uchwała|wyrok|postanowienie)"
        r"(?:\s(?:vom|v\.|du|del|della|de|van|of|z\s?dnia|z))?",
        as_printed,
    ),
    "docket_label": Shape(
        r"(?:Az\.:?|Aktenzeichen:?|Rs\.|Rechtssache|verb\. Rs\.|aff\.|affaire|req\.|requête|Application|App\.?|Case|Cases|Joined Cases|C\.|Nr\.|No\.|Nos?\.?|nos?|n°|nº|n\.|núm\.|rec\.|nr|sygn\. akt)"
        r"(?:\s(?:n°|nº|no\.?|nos\.?|Nr\.|n\.))?",
        as_printed,
    ),
    "docket": Shape(
        r"(?=[^,;\s]*\s?[^,;]{0,12}\d)(?:[A-Z]{1,3}-)?(?:\d{1,2}\s(?:BvR|BvF|BvE|BvL|BvG|BvQ|BvB|PBvU|StR|ZR|AZR|C|B|CN|K|U|W|O|Ob|A)\s\d{1,5}/\d{2,4}|[IVX]{1,5}\s[A-Z]{1,3}\s\d{1,5}/\d{2,4}"
        r"|\d{1,6}[-/.]\d{1,7}(?:[-/.]\d{1,6}){0,3}(?:\s?(?:DC|QPC|L|P|AF))?|[IVX]{1,4}\s\d{1,4}/\d\d|[A-Z]{2,4}-\d{2,4}-\d{1,4}(?:/\d)?(?:-[A-Z]{1,3})?(?:-[A-Z])?|\d{1,7})",
        number,
    ),
    "report": Shape(rf"(?:{one_of(REPORTS)})(?![\w])", as_title, (), "container_title"),
    "own_report": Shape(
        rf"(?:{one_of(['BVerfGE', 'BVerwGE', 'BGHZ', 'BGHSt', 'BAGE', 'BSGE', 'BFHE', 'RGZ', 'RGSt', 'BGE', 'RFHE', 'PrOVGE', 'VfSlg.', 'VfSlg', 'BVerfGK', 'ATF', 'DTF', 'Rt.', 'NJA', 'UfR'])})",
        as_title, (), "container_title",
    ),
    "gazette": Shape(rf"(?:{one_of(GAZETTES)})(?![\w])", as_title, (), "container_title"),
    "part": Shape(r"(?:Teil\s)?[IVX]{1,3}", number, ("Teil",), "volume"),
    "treaty_series": Shape(rf"(?:{one_of(TREATY_SERIES)})(?![\w])", as_title, (), "container_title"),
    "volume": Shape(r"(?:vol\.|Bd\.|t\.|Vol\.|volume|tome|No\.|n°)?\s?(?:\d{1,4}|[IVXLC]{1,7})", number, ("vol", "Bd", "t", "Vol", "volume", "tome", "No", "n")),
    "issued": Shape(DAY, date),
    "year": Shape(r"(?:1[5-9]|20)\d\d", year, (), "issued"),
    "printed_year": Shape(r"(?:1[5-9]|20)\d\d", year),
    "printed_day": Shape(DAY, as_printed),
    "page": Shape(r"(?:Anhang\s)?(?:pp?\.|S\.|s\.|Sp\.|blz\.|p|pág\.|págs\.|pag\.|str\.|col\.|cols\.)\s?\d{1,5}(?:\s?-\s?\d{1,5})?(?:\sf{1,2}\.)?", lambda s, _: read_pages(re.sub(r"^\D+", "", s)), tuple("Anhang p pp S s Sp blz pág págs pag str col cols f ff".split())),
    "bare_page": Shape(r"(?:I-)?\d{1,5}(?:\s?-\s?\d{1,5})?", pages),
    "reread": Shape(r"\d{1,5}(?:\s?-\s?\d{1,5})?(?:\sf{1,2}\.)?", as_printed),
    "pinpoint": Shape(
        r"(?:Rn\.|Rdnr\.|Rz\.|Tz\.|§{1,2}|paras?\.?|pars?\.|Ziff\.|cons\.|E\.|pt|pts|points?|ov\.|r\.o\.|at|art\.?|Art\.|arts?\.?|ss?\.?|apdo\.|FJ)\s?\*?\d[\w.()-]{0,12}(?:\s?(?:ff?\.|et\s\d+|und\s\d+|and\s\d+|-\s?\d+)){0,2}",
        lambda s, _: Pages(text=s.strip(" ,.")), (), "locator",
    ),
    "symbol": Shape(
        r"(?:A|S|E|T|ST|CCPR|CERD|HRI|DP|TD|CD|NPT|UNEP|FCCC)(?:/[A-Z0-9][\w.+-]*(?:\([^()]{1,12}\))?){1,6}"
        r"|(?:C|A|L|CL|M)\.\s?\d{1,4}(?:\.\s?(?:\([a-z]\)\.?)?M\.\s?\d{1,4})?\.\s?1[89]\d\d(?:\.\s?[IVX]{1,4})?(?:\.?[A-Z])?",
        number, (), "number",
    ),
    "command": Shape(r"(?:Cmnd|Cmd|Cd|Cm|CP)\.?\s?\d{1,4}|H\.?\s?[CL]\.?\s(?:Paper\s)?\d{1,4}(?:-[IVX]+)?", number, (), "number"),
    "place": Shape(r"[A-ZÀ-Ý][^\W\d_]+(?:[\s-][A-ZÀ-Ý]?[^\W\d_]+){0,2}", as_printed, (), "publisher_place"),
    "house": Shape(r"[A-ZÀ-Ý][^\n,;:()]{1,60}", as_printed, (), "publisher"),
    "body": Shape(r"[A-ZÀ-Ý][^\n,;:\d]{2,80}?", body, (), "author"),
    "court_name": Shape(r"[A-Z][^\n,;\d()]{1,40}?", as_printed, (), "authority"),
    "law_number": Shape(r"\d{1,6}(?:[-/]\d{1,6})?(?:/[A-Z]{2,5})?", number, (), "number"),
    "of": Shape(r"(?:du|de|del|d’|of|vom|van|z dnia|de data)", as_printed),
    "ecli": Shape(r"(?:EU:|ECLI:)[A-Z]{1,4}:[A-Z0-9]{1,6}:\d{4}:[A-Z0-9.]{1,24}", as_printed),
    "annotated": Shape(r"(?:m\.nt\.|obs\.|note|concl\.|con nota di|m\. Anm\.|mit Anm\.)\s[^\n,;]{2,60}", as_printed),
    "serial": Shape(r"\d{1,4}", as_printed),
    "remark": Shape(r"[^\n]{2,120}", as_printed),
    "stage": Shape(r"(?:Merits|Preliminary Objections|Jurisdiction|Admissibility|Provisional Measures|Judgment|Advisory Opinion|GC|Just Satisfaction|Compensation|Request for [^()]{5,60})", as_printed),
}  # fmt: skip
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
            return replace(
                claim, parts=tuple(others), labels=(*claim.labels, *(span for p in years for span in p.spans))
            )
        return replace(claim, parts=(*others, years[0]._replace(field="issued")))
