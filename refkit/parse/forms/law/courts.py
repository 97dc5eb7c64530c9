"""Decisions of courts."""

from __future__ import annotations

import re
from typing import ClassVar

from refkit.knowledge import law_words as words
from refkit.knowledge.courts import COURTS, REPORTS
from refkit.parse.forms.base import Claim
from refkit.parse.forms.law.shapes import SHAPES, LawForm, abbreviated
from refkit.parse.forms.shapes import Shape, as_number, as_printed, one_of
from refkit.parse.forms.sheet import Sheet

_COURT = re.compile(rf"\s*{one_of(COURTS)}(?![\w])")
_OWN_REPORT = re.compile(rf"\s*{SHAPES['own_report'].pattern}\s")
_VERSUS = re.compile(rf"\s{one_of(words.VERSUS)}\s")
_EU_CASE = re.compile(rf"\s*{one_of(words.EU_CASES)}?\s?[CTF]?-?\d{{1,4}}/\d\d\b")
_REPORT = re.compile(rf"(?:{one_of(REPORTS)})\.?(?:\s[IVX]+)?")

_AMERICAN_DOCKET = r"\d{1,2}(?::\d\d)?-(?:[a-z]{2,4}-)?\d{1,6}(?:-[A-Z]{2,4})?|\d{2,6}-\d{2,6}"
_OF_COURT = r"(?:[A-Z]\.|[A-Z][a-z]*\.|Cir\.|[A-Z][a-z]+)"
_NTH_COURT = rf"(?:{_OF_COURT}|\d{{1,2}}(?:st|nd|rd|th|d))"


def _has(claim: Claim, *names: str) -> int:
    return len({p.field for p in claim.parts} & set(names))


class ReportFirst(LawForm):
    """A decision by its report alone: volume, first page, the page that is meant, a name.

    - own_report[ ]volume, page=bare_page[ （_reread）|, _reread][, pinpoint][[ ]- title]
    - own_report[ ]volume, page[ （_reread）][, pinpoint][[ ]（title）]
    """

    name = "report-of-decisions"
    kind = "legal_case"
    sure = 0.93
    source = "Abkürzungsverzeichnis der Rechtssprache"
    examples = (
        (
            "BVerfGE 61, 149 (172) – Ostseekabel.",
            {"container-title": "BVerfGE", "volume": "61", "page": "149", "title": "Ostseekabel"},
        ),
        ("BGHZ 57, 137.", {"container-title": "BGHZ", "volume": "57", "page": "137"}),
    )
    stays = (
        "BVerfGE und Grundgesetz, 1998, S. 12.",
        "BGE, Lausanne 1998, 132.",
    )

    def needs(self, sheet: Sheet) -> bool:
        """A report stands first."""
        return _OWN_REPORT.match(sheet.source, sheet.start) is not None


class CourtFirst(LawForm):
    """A decision as the Continent cites it: the court first, then its day, number, name and report in any order.

    - authority=court{_chamber; _decision issued; _decision _docket_label[ ]number=docket;
      _decision number=docket[, issued]; issued; _docket_label[ ]number=docket; number=docket;
      report[ ]part, _docket_label[ ]_reread; report container_year=printed_year, page;
      report container_year=printed_year, page=bare_page[, _reread]; report container_year=printed_year/_serial;
      report[,] _docket_label[ ]_serial; unread=annotated; report volume, page;
      report volume, page=bare_page[, _reread]; report _docket_label[ ]number=docket, page; report[,] page;
      gazette _printed_day, page; gazette _of _printed_day, page; report; page; pinpoint; _decision; title=parties}
    """

    name = "court-first"
    kind = "legal_case"
    sure = 0.93
    source = "citation guides of Bundesverfassungsgericht, Conseil d'État, Corte costituzionale, CIJ"
    examples = (
        (
            "BVerfG, Beschluss vom 16. Juli 1996, Az. 2 BvR 1412/94, NJW 1997, S. 318.",
            {
                "authority": "BVerfG",
                "issued": "1996-07-16",
                "number": "2 BvR 1412/94",
                "container-title": "NJW",
                "page": "318",
            },
        ),
        (
            "CE, Ass., 17 juin 1988, Société Les Mines d’Aubrac, Rec. Lebon, p. 231.",
            {
                "authority": "CE",
                "issued": "1988-06-17",
                "title": "Société Les Mines d’Aubrac",
                "container-title": "Rec. Lebon",
                "page": "231",
            },
        ),
    )
    stays = (
        "CA Martin, Le droit des eaux, Paris, LGDJ, 1988, p. 231.",
        "HR Trevor-Roper, The Last Days of Hitler (London: Macmillan, 1947), 12.",
    )

    def needs(self, sheet: Sheet) -> bool:
        """A court stands first."""
        return _COURT.match(sheet.source, sheet.start) is not None

    def fits(self, claim: Claim, sheet: Sheet) -> bool:
        """A decision has two of a day, a number and a report."""
        title = next((p.value.text for p in claim.parts if p.field == "title"), "Name")
        named = title[:1].isupper() and not _REPORT.fullmatch(title) and not any(c.isdigit() for c in title)
        return named and _has(claim, "issued", "container_year", "number", "container_title") >= 2


class StrasbourgCase(LawForm):
    """A decision of the European Court of Human Rights, as OSCOLA has it.

    - title=parties （_stage）[,] _docket_label[ ]number=docket （authority=court[ _chamber], issued）[, pinpoint]
    - title=parties[,] _docket_label[ ]number=docket （authority=court[ _chamber], issued）[, pinpoint]
    - title=parties, _docket_label[ ]number=docket, authority=court[ _chamber], issued[, pinpoint]
    - title=parties, _docket_label[ ]number=docket, issued[, pinpoint]
    """

    name = "application"
    kind = "legal_case"
    sure = 0.95
    source = "OSCOLA, section 2.6"
    examples = (
        (
            "Petrov and Others v Bulgaria App no 40112/08 (ECtHR, 18 March 2014).",
            {
                "title": "Petrov and Others v Bulgaria",
                "number": "40112/08",
                "authority": "ECtHR",
                "issued": "2014-03-18",
            },
        ),
        (
            "Lambert v France (GC) App no 2218/03 (ECtHR, 5 June 2008), para 44.",
            {"title": "Lambert v France", "number": "2218/03", "authority": "ECtHR", "issued": "2008-06-05"},
        ),
        (
            "Kowalska v Poland, no. 30210/96, ECtHR, 26 October 2000.",
            {"title": "Kowalska v Poland", "number": "30210/96", "authority": "ECtHR", "issued": "2000-10-26"},
        ),
    )
    stays = (
        "Petrov v Bulgaria: A Commentary (Oxford, 2014), 12.",
        "Kowalska v. Nowak, 341 U.S. 608 (1951).",
    )

    def needs(self, sheet: Sheet) -> bool:
        """Two parties and a number."""
        return _VERSUS.search(sheet.source, sheet.start) is not None and any(c.isdigit() for c in sheet.source)


class EuropeanCase(LawForm):
    """A case of the European Court of Justice, by its number and its ECLI or report.

    - [_docket_label ]number=docket[,] title=parties,[ _ecli][[ ]'['year']' report bare_page][, pinpoint]
    - [_docket_label ]number=docket[,] title=parties[,] _ecli[, pinpoint]
    - [_docket_label ]number=docket[,] title=parties '['year']' report[ ]page=bare_page[, pinpoint]
    - [_docket_label ]number=docket[,] title=parties （issued）[, pinpoint]
    """

    name = "european-case"
    kind = "legal_case"
    sure = 0.95
    source = "OSCOLA, section 2.6; the court's own guide"
    examples = (
        (
            "Case C-418/11 Commission v Kingdom of Belgium ECLI:EU:C:2013:588, paras 22–25.",
            {"number": "C-418/11", "title": "Commission v Kingdom of Belgium"},
        ),
        (
            "Rs. C-26/09 Schmidt/Finanzamt Köln, ECLI:EU:C:2010:588.",
            {"number": "C-26/09", "title": "Schmidt/Finanzamt Köln"},
        ),
        (
            "Case 26/72 Van Dijk v Douane [1973] ECR 1.",
            {"number": "26/72", "title": "Van Dijk v Douane", "issued": "1973"},
        ),
    )
    stays = (
        "Case 12, Box 4, Commission on Wages v Records, 1921.",
        "C-26/09, Records of the Customs Office, Köln.",
    )

    def needs(self, sheet: Sheet) -> bool:
        """The number of a case stands first."""
        return _EU_CASE.match(sheet.source, sheet.start) is not None


class DocketCase(LawForm):
    """An American decision that is not reported, by its number in the court.

    - title=parties, _docket_label[ ]number=docket, year _database[, _starred] （authority=court_name, issued）
    - title=parties, _docket_label[ ]number=docket, _printed_year _database[, _starred] （authority=court_name
      issued）
    - title=parties, _docket_label[ ]number=docket （authority=court_name issued）
    """

    name = "docket"
    kind = "legal_case"
    sure = 0.95
    source = "The Bluebook, rule 10.8"
    shapes: ClassVar = {
        **SHAPES,
        "database": Shape(r"(?:WL|LEXIS|U\.S\. Dist\. LEXIS|U\.S\. App\. LEXIS)\s\d{3,8}", as_printed),
        "starred": Shape(r"at\s\*\d{1,3}(?:-\d{1,3})?", as_printed),
        "docket": Shape(_AMERICAN_DOCKET, as_number),
        "court_name": Shape(rf"{_NTH_COURT}(?:\s?{_OF_COURT}){{0,5}}", abbreviated, (), "authority"),
    }
    examples = (
        (
            "Citizens for Open Treaties v. Department of State, No. 06-cv-1187, 2008 WL "
            "442190, at *4 (S.D.N.Y. Feb. 12, 2008).",
            {
                "title": "Citizens for Open Treaties v. Department of State",
                "number": "06-cv-1187",
                "authority": "S.D.N.Y.",
            },
        ),
        (
            "Miller v. Harbor Trust, No. 11-2345 (2d Cir. Mar. 3, 2012).",
            {"title": "Miller v. Harbor Trust", "number": "11-2345", "authority": "2d Cir.", "issued": "2012-03-03"},
        ),
    )
    stays = (
        "Halvorsen v. United States, 341 U.S. 608, 615–17 (1951).",
        "Miller v. Harbor Trust, History No. 11 (2012): 5–9.",
    )

    def needs(self, sheet: Sheet) -> bool:
        """Two parties and a docket."""
        return _VERSUS.search(sheet.source, sheet.start) is not None and "No" in sheet.source
