"""Laws, decrees and acts."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import ClassVar

from refkit.knowledge import law_words as words
from refkit.model.parts import EdtfDate, Title
from refkit.parse.forms.base import Claim, Part
from refkit.parse.forms.law.shapes import SHAPES, LawForm
from refkit.parse.forms.shapes import Shape, as_printed, as_title, one_of
from refkit.parse.forms.sheet import Sheet
from refkit.trace import Span

_LAW = one_of(words.LAWS)
_LAW_FIRST = re.compile(rf"\s*{_LAW}\s")
_GERMANIC = re.compile(rf"\s*(?:\w+[Gg]esetz|\w+verordnung|{one_of(words.GERMANIC_LAWS)})\b")
_ABOUT = rf"(?:{one_of(words.ABOUT)}|de\s(?!\d)|por\s)[^\n\[\]]{{5,250}}?"
_NAMED_ACT = rf"\s{one_of(words.ACTS)}\s(?:1[6-9]|20)\d\d"
_ACT = re.compile(_NAMED_ACT)


def _quoted(source: str, same: str) -> Title | None:
    return as_title(source.strip(' “”«»"„'), same)


class NumberedLaw(LawForm):
    """A law of France, Italy, Spain or another country, by its number and day.

    - genre=law _docket_label[ ]number=law_number[,][ _of] issued[ title=about|, title=quoted]
      [, gazette[ _of] _printed_day][, _docket_label[ ]_serial][, page][, pinpoint]
    - genre=law[ _of] issued, _docket_label[ ]number=law_number[,][ title=about|title=quoted]
      [, gazette[ _of] _printed_day][, _docket_label[ ]_serial][, page][, pinpoint]
    - genre=law number=law_number, _of issued[, title=about][, gazette[ _docket_label[ ]_serial][,]
      [ _of] _printed_day][, page][, pinpoint]
    """

    name = "numbered-law"
    kind = "statute"
    sure = 0.93
    source = "Guide de légistique; citation guides of Italian and Spanish law journals"
    shapes: ClassVar = {
        **SHAPES,
        "law": Shape(_LAW, as_printed),
        "of": Shape(one_of(words.OF_A_LAW), as_printed),
        "about": Shape(_ABOUT, as_title),
        "quoted": Shape(r"[“«\"„][^“”«»\"„]{5,200}[”»\"“]", _quoted),
    }
    examples = (
        (
            "Loi n° 76-1106 du 3 décembre 1976 relative à la navigation sur les voies "
            "frontalières, JO du 4 décembre 1976, p. 6987.",
            {
                "number": "76-1106",
                "issued": "1976-12-03",
                "title": "relative à la navigation sur les voies frontalières",
                "container-title": "JO",
                "page": "6987",
            },
        ),
        (
            "Legge 3 aprile 1958, n. 469, Gazzetta Ufficiale 5 maggio 1958, n. 107.",
            {"genre": "Legge", "number": "469", "issued": "1958-04-03"},
        ),
        (
            "Ley 14/1966, de 18 de marzo de 1966, de Prensa e Imprenta, BOE de 19 de marzo de 1966.",
            {"number": "14/1966", "issued": "1966-03-18"},
        ),
    )
    stays = (
        "Loi et coutume au Moyen Âge, Paris, Vrin, 1976, p. 67.",
        "Ley y orden en la frontera, Madrid, Alianza, 1966, p. 14.",
    )

    def needs(self, sheet: Sheet) -> bool:
        """The kind of law stands first."""
        return _LAW_FIRST.match(sheet.source, sheet.start) is not None


class DatedLaw(LawForm):
    """A German law or treaty, by its day and gazette.

    - title _of issued, gazette[ _printed_year][ part][,] page[ （_reread）][, pinpoint]
    - title _of issued （gazette[ _printed_year][ part][,] page）[, pinpoint]
    """

    name = "dated-law"
    kind = "statute"
    sure = 0.93
    source = "Abkürzungsverzeichnis der Rechtssprache"
    shapes: ClassVar = {**SHAPES, "of": Shape(r"(?:vom|v\.|af|av|z dnia)", as_printed)}
    examples = (
        (
            "Gesetz über die Zusammenarbeit in Angelegenheiten der Flußschiffahrt vom 22. "
            "August 1957, BGBl. I S. 1294.",
            {
                "title": "Gesetz über die Zusammenarbeit in Angelegenheiten der Flußschiffahrt",
                "issued": "1957-08-22",
                "page": "1294",
            },
        ),
        (
            "Verordnung über die Regelung der Mühlenbetriebe vom 3. Mai 1934, RGBl. I S. 411.",
            {
                "title": "Verordnung über die Regelung der Mühlenbetriebe",
                "issued": "1934-05-03",
                "container-title": "RGBl.",
                "page": "411",
            },
        ),
    )
    stays = (
        "Gesetz und Recht im 19. Jahrhundert. Festschrift vom 22. August 1957, Köln, S. 12.",
        "Verordnung und Gesetz in Preußen, Berlin 1934, S. 411.",
    )

    def needs(self, sheet: Sheet) -> bool:
        """A law's word stands first; treaties have a form of their own."""
        return _GERMANIC.match(sheet.source, sheet.start) is not None


class ActOfParliament(LawForm):
    """An act of a parliament of the Commonwealth.

    - title=act[, _of_section[ ]section][[ ]（_country）]
    - title=act （_country）[, _of_section[ ]section]
    """

    name = "act"
    kind = "statute"
    sure = 0.93
    source = "OSCOLA, section 2.4"
    shapes: ClassVar = {
        **SHAPES,
        "act": Shape(rf"[A-Z][^\n,;]{{4,120}}?{_NAMED_ACT}", as_title),
        "of_section": Shape(r"(?:ss?|sch|pt|reg|art|sections?|Sch)\.?", as_printed),
        "section": Shape(r"\d{1,3}[A-Z]?(?:\(\w{1,3}\)){0,3}(?:-\d{1,3}[A-Z]?)?", as_printed),
        "country": Shape(r"[A-Z][A-Za-z ]{1,20}", as_printed),
    }
    examples = (
        (
            "Inland Fisheries (Boundary Waters) Act 1952, s 14(3).",
            {"title": "Inland Fisheries (Boundary Waters) Act 1952"},
        ),
        ("Harbour Dues Ordinance 1923 (Gibraltar), s 4.", {"title": "Harbour Dues Ordinance 1923", "issued": "1923"}),
    )
    stays = (
        "The Making of the Reform Act 1832, London 1953.",
        "After the Reform Act 1832: Essays (London: Batsford, 1953), 12.",
    )

    def needs(self, sheet: Sheet) -> bool:
        """An act and its year."""
        return _ACT.search(sheet.source, sheet.start) is not None

    def finish(self, claim: Claim, sheet: Sheet) -> Claim:
        """The year of the title is the year of the act."""
        title = next(p for p in claim.parts if p.field == "title")
        end = title.spans[0].end
        issued = Part("issued", EdtfDate(value=title.value.text[-4:]), (Span(end - 4, end),))
        return replace(claim, parts=(*claim.parts, issued))
