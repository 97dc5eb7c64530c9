"""Treaties in series and gazettes, in French, German and English."""

from __future__ import annotations

import re
from typing import ClassVar

from refkit.knowledge import law_words as words
from refkit.parse.forms.base import Claim, value_of
from refkit.parse.forms.law.shapes import SHAPES, LawForm
from refkit.parse.forms.shapes import Shape, as_printed, as_title, one_of
from refkit.parse.forms.sheet import Sheet

_TREATY = re.compile(rf"\s*{one_of((*words.TREATIES, *words.GERMAN_TREATIES))}\b")
_SIGNED = rf"{one_of(words.SIGNED)}(?:\s{one_of(words.AT_A_TOWN)})?"
_TOWN = rf"[A-ZÀ-Ý][^\W\d_]+(?:[\s-](?!{one_of(words.ON_A_DAY[:5])}\b)[A-ZÀ-Ý]?[^\W\d_]+){{0,2}}"


class TreatyForm(LawForm):
    """Shared by treaties: a treaty's word stands first."""

    kind = "treaty"
    sure = 0.93
    source = (
        "Annuaire français de droit international; Zeitschrift für ausländisches öffentliches Recht und Völkerrecht"
    )
    shapes: ClassVar = {
        **SHAPES,
        "treaty": Shape(r"[A-ZÀ-Ý](?:[^\n\[\]]){8,300}?", as_title),
        "signed": Shape(_SIGNED, as_printed),
        "in_force": Shape(one_of(words.IN_FORCE), as_printed),
        "on_day": Shape(one_of(words.ON_A_DAY), as_printed),
        "place": Shape(_TOWN, as_printed, (), "publisher_place"),
        "new": Shape(r"(?:\d(?:e|ème|\.)\s(?:série|Serie)|n\.s\.|\d[a-z]{2}\sser\.)", as_printed),
        "of": Shape(r"(?:vom|du|del|de|of|van)", as_printed),
    }

    def needs(self, sheet: Sheet) -> bool:
        """A treaty's word stands first."""
        return _TREATY.match(sheet.source, sheet.start) is not None

    def fits(self, claim: Claim, sheet: Sheet) -> bool:
        """It names no parties as Americans do (U.S.-S. Korea), which are fields of their own elsewhere."""
        return "U.S.-" not in value_of(claim.parts, "title").text.replace("–", "-")


class SeriesTreaty(TreatyForm):
    """A treaty in a series of treaties: signed when and where, in force since, volume and page.

    - title=treaty,[ _signed][ place,| place] [_on_day ]issued[, _in_force[ _on_day] _printed_day][,]
      treaty_series[,] [ _new][,][ volume][,] page[, pinpoint]
    - title=treaty,[ _signed][ _on_day] issued[, _in_force[ _on_day] _printed_day][,] treaty_series[,][ _new]
      [,] volume[, page|, page=bare_page][, pinpoint]
    - title=treaty[ _of] issued, treaty_series[,][ _new][,] volume, page[, pinpoint]
    - title=treaty,[ place,] issued, treaty_series _docket_label[ ]number=docket[, pinpoint]
    """

    name = "treaty-series"
    examples = (
        (
            "Convention franco-helvétique relative à la pêche dans le Doubs, signée à Berne "
            "le 29 septembre 1958, entrée en vigueur le 1er mars 1960, RTNU, vol. 489, p. 77.",
            {
                "title": "Convention franco-helvétique relative à la pêche dans le Doubs",
                "issued": "1958-09-29",
                "container-title": "RTNU",
                "volume": "489",
                "page": "77",
            },
        ),
        (
            "Abkommen über die Binnenschifffahrt, unterzeichnet in Wien am 4. Mai 1955, UNTS Bd. 214, S. 33.",
            {"issued": "1955-05-04", "container-title": "UNTS", "volume": "214", "page": "33"},
        ),
        (
            "Agreement concerning Herring Fisheries, Oslo, 4 May 1955, UNTS, vol. 214, p. 33.",
            {"issued": "1955-05-04", "container-title": "UNTS", "volume": "214", "page": "33"},
        ),
    )
    stays = (
        "Convention Politics in Illinois, 1958, vol. 2, p. 77.",
        "Treaty Series in Libraries, 1958, vol. 2, p. 77.",
    )


class GazetteTreaty(TreatyForm):
    """A treaty in a gazette.

    - title=treaty(,[ _of| _signed[ place]| place,]|[ _of| _signed[ place]])[ _on_day] issued,
      gazette[ _printed_year][ part][,] page[; _in_force[ _on_day] _printed_day][, pinpoint]
    - title=treaty(,[ _of| _signed[ place]| place,]|[ _of| _signed[ place]])[ _on_day] issued
      （gazette[ _printed_year][ part] [,] page）[, pinpoint]
    - title=treaty,[ _signed][ place,| place][ _on_day] issued, gazette[ _of] _printed_day[, page][, pinpoint]
    """

    name = "treaty-gazette"
    examples = (
        (
            "Accord de siège entre la République française et l’Institut international du "
            "froid sec, Paris, 14 janvier 1964, JO du 8 avril 1965, p. 2811.",
            {"issued": "1964-01-14", "container-title": "JO", "page": "2811"},
        ),
        (
            "Vertrag über die Grenzbrücken vom 8. April 1960 (BGBl. II S. 877).",
            {"issued": "1960-04-08", "container-title": "BGBl.", "page": "877"},
        ),
        (
            "Vertrag über die Grenzbrücken vom 8. April 1960, BGBl. 1963 II S. 877.",
            {"issued": "1960-04-08", "container-title": "BGBl.", "page": "877"},
        ),
    )
    stays = (
        "Vertrag und Gesetz, Köln 1962, S. 877.",
        "Abkommen und Vertrag im Völkerrecht, Berlin 1960, S. 12.",
    )
