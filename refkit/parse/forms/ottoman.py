"""Forms of Ottoman and Turkish state papers: files of the archives, debates, collections of laws and treaties."""

from __future__ import annotations

import re
from typing import ClassVar

from refkit.knowledge import ottoman as words
from refkit.model.parts import Number
from refkit.parse.forms.archives import located
from refkit.parse.forms.base import Claim, Form
from refkit.parse.forms.shapes import Shape, as_date, as_number, as_pages, as_printed, as_title, one_of
from refkit.parse.forms.sheet import Sheet

_CAPITAL = "[A-ZÂÇĞİÎÖŞÜÛ]"
_ABBREVIATED = rf"(?:\s?[(\[]{_CAPITAL}{{2,6}}[)\]])?"
# Fonds: HR.SYS., Y.PRK.EŞA, MAD.d.; 030.10.0.0; Yıldız Perakende Evrakı (Y.PRK.)
_CODE = rf"{_CAPITAL}{{1,5}}(?:\.\s?{_CAPITAL}{{1,5}}){{0,3}}(?:\.d)?\.?(?![^\W\d_])"
_OF_REPUBLIC = r"\d{2,3}(?:[.-]{1,2}\d{1,3}){2,4}"
_IN_WORDS = rf"{_CAPITAL}[^\W\d_]{{3,}}(?:[\s-][^\W\d_]{{2,}}){{0,4}}(?:\s\({_CODE}\))?"
# Files: 1234/5, 21178-A; 219.477.12; Kls. 152, Dos. 680; Dosya No: 27, Gömlek No: 44; nr. 78, hk. 1432
_FIGURES = r"\d{1,6}(?:[/.-]\d{1,6}){0,3}(?:[/-][A-Z]{1,2}(?:-\d{1,4})?)?"
_COUNTED = rf"{one_of(words.COUNTED)}(?:\s[Nn]o\.?)?\s?:?\s?{_FIGURES}"
_FILE = rf"(?:{_FIGURES}|{_COUNTED})(?:[,/]?\s?{_COUNTED}){{0,4}}"
_ISLAMIC_MONTH = rf"(?:\d{{1,2}}\s?)?{one_of(words.ISLAMIC_MONTHS)}\s?"
_ISLAMIC = rf"(?:H\.?\s)?(?:{_ISLAMIC_MONTH}|\d{{1,2}}\.\d{{1,2}}\.)1[0-4]\d\d"
_RUMI = rf"(?:R\.?\s)?\d{{1,2}}\s{one_of(words.RUMI_MONTHS)}\s1[23]\d\d"
_WESTERN = r"\d{1,2}(?:\s[^\W\d_]{3,15}\s|[.]\d{1,2}[.])(?:1[5-9]|20)\d\d"
_SESSION = rf"{one_of(words.SESSIONS)}\s?:?\s?(?:\d{{1,3}}|[IVXL]{{1,7}})"
_CILT = re.compile(r"\s*(?:[Cc]ilt|C\.|c\.)\s?:?\s?")
_CORRESPONDS = re.compile(r"\sto\s|[’'][dt][ae]n\s|[’'][yn]?[ae]\s")
_TREATY = re.compile(rf"{one_of(words.TREATIES)}$")


def _volume(source: str, same: str) -> Number:
    return as_number(_CILT.sub("", source, count=1), same)


class OttomanForm(Form):
    """Shared by the forms of this room."""

    where: ClassVar = {
        "KEPT": "archive=keeper[, _town], archive_collection=fond[,][ ]archive_location=file",
        "WHEN": "(issued[ （_other_day）| '['_other_day']'|/_other_day]"
        "|_other_day( （issued）| '['issued']'|/issued)|unread=other_day)",
    }
    shapes: ClassVar = {
        "keeper": Shape(one_of(words.KEEPERS) + _ABBREVIATED, as_printed),
        "town": Shape(one_of(words.TOWNS), as_printed, (), "publisher_place"),
        "fond": Shape(f"(?:{_CODE}|{_OF_REPUBLIC}|{_IN_WORDS})", lambda source, _: source.strip(" ,")),
        "file": Shape(_FILE, as_printed),
        "title": Shape(rf"{_CAPITAL}[^\n,;:()\[\]]{{8,160}}?", as_title),
        "issued": Shape(_WESTERN, as_date),
        "other_day": Shape(f"(?:{_ISLAMIC}|{_RUMI})", as_printed),
        "debates": Shape(one_of(words.DEBATES), as_title, (), "title"),
        "session": Shape(rf"{_SESSION}(?:[,/]?\s?{_SESSION}){{0,3}}", as_number, (), "number"),
        "laws": Shape(one_of(words.LAWS), as_title),
        "series": Shape(r"(?:[^\W\d_]{4,9}|[IVX1-5]{1,3}\.?)\s[Tt]ertip|[Tt]ertip\s(?:\d|[IVX]{1,3})", as_title),
        "volume": Shape(r"(?:[Cc]ilt|C\.|c\.)\s?:?\s?(?:\d{1,3}|[IVXL]{1,6})", _volume,
                        ("Cilt", "cilt", "C", "c")),
        "page": Shape(r"[Ss]{1,2}\.?\s?\d{1,4}(?:\s?-\s?\d{1,4})?", as_pages, ("s", "S", "ss")),
    }  # fmt: skip

    def finish(self, claim: Claim, sheet: Sheet) -> Claim:
        """One place of keeping."""
        return located(claim)


class StateArchive(OttomanForm):
    """A document of a Turkish state archive: fond, file, the day in one calendar or two, perhaps what it is.

    - KEPT[, page][, WHEN]
    - KEPT, title[, WHEN]
    - title[, WHEN], KEPT
    """

    name = "turkish-archive"
    kind = "archival_document"
    sure = 0.95
    source = "Başbakanlık Osmanlı Arşivi Rehberi; the citation page of Devlet Arşivleri Başkanlığı"
    examples = (
        (
            "BOA, HR.SYS. 1234/5, 12 Mart 1915 (27 Rebiülahir 1333).",
            {"archive": "BOA", "archive_collection": "HR.SYS.", "archive_location": "1234/5", "issued": "1915-03-12"},
        ),
        (
            "BOA, Y.PRK.EŞA, 12/34.",
            {"archive": "BOA", "archive_collection": "Y.PRK.EŞA", "archive_location": "12/34"},
        ),
        (
            "ATASE, BDH, Kls. 152, Dos. 680, Fih. 3-1.",
            {"archive": "ATASE", "archive_collection": "BDH", "archive_location": "Kls. 152, Dos. 680, Fih. 3-1"},
        ),
        (
            "BCA, 030.18.1.2, 54.33.7, 2.5.1935.",
            {"archive_collection": "030.18.1.2", "archive_location": "54.33.7", "issued": "1935-05-02"},
        ),
        (
            "Report on the Hejaz Railway, 14 May 1908, BOA, DH.MKT. 2615/31.",
            {"title": "Report on the Hejaz Railway", "issued": "1908-05-14", "archive_collection": "DH.MKT."},
        ),
    )
    stays = (
        "BOA'nın Tarihi, İstanbul 1998, s. 12.",
        "Ahmet Yılmaz, “BOA, HR.SYS. 1234/5 Üzerine”, Belleten, 61/230 (1997), s. 12-34.",
        "TNA, FO 371/1234, 12 March 1915.",
    )

    def needs(self, sheet: Sheet) -> bool:
        """An archive is named."""
        return _KEEPER.search(sheet.source, sheet.start) is not None

    def fits(self, claim: Claim, sheet: Sheet) -> bool:
        """The title is no letter from one to another, which has readers of its own."""
        return not any(_CORRESPONDS.search(p.value.text) for p in claim.parts if p.field == "title")


_KEEPER = re.compile(rf"(?<![^\W_]){one_of(words.KEEPERS)}(?![^\W_])")


class Debates(OttomanForm):
    """The printed debates of an Ottoman or Turkish chamber: sitting, volume, day, page.

    - debates{session; volume; WHEN; page}
    """

    name = "turkish-debates"
    kind = "hearing"
    sure = 0.95
    source = "the minutes' own title pages; the citation guide of the Grand National Assembly's library"
    examples = (
        (
            "Meclis-i Mebusan Zabıt Ceridesi, Devre 3, İçtima 1, Cilt 2, 5 Mart 1331 (18 Mart 1915), s. 112.",
            {
                "title": "Meclis-i Mebusan Zabıt Ceridesi",
                "number": "Devre 3, İçtima 1",
                "volume": "2",
                "issued": "1915-03-18",
                "page": "112",
            },
        ),
        (
            "TBMM Zabıt Ceridesi, D. II, C. 7, 3.3.1924, s. 24-69.",
            {"title": "TBMM Zabıt Ceridesi", "number": "D. II", "volume": "7", "issued": "1924-03-03", "page": "24-69"},
        ),
    )
    stays = (
        "Meclis-i Mebusan Zabıt Ceridesi'nin Dili, Ankara: TTK, 1999, s. 12.",
        "Zabıt Ceridesi Okumaları, C. 2, 1924, s. 24.",
    )

    def needs(self, sheet: Sheet) -> bool:
        """Debates are named first."""
        return _DEBATES.match(sheet.source, sheet.start) is not None

    def fits(self, claim: Claim, sheet: Sheet) -> bool:
        """A volume or a day is told."""
        return any(p.field in ("volume", "issued") for p in claim.parts)


_DEBATES = re.compile(rf"\s*{one_of(words.DEBATES)}(?![^\W_])")


class CollectedLaw(OttomanForm):
    """A law in Düstur or a gazette: its name and day, the series, volume and page.

    - title[, _town][, WHEN], container_title=laws{collection_title=series; volume; page}
    """

    name = "turkish-law"
    kind = "statute"
    sure = 0.93
    source = "Düstur's own tables; citation guides of Turkish faculties of law"
    examples = (
        (
            "Vilayet Nizamnamesi, 7 Kasım 1864, Düstur, Birinci Tertip, C. 1, s. 608.",
            {
                "title": "Vilayet Nizamnamesi",
                "issued": "1864-11-07",
                "container-title": "Düstur",
                "collection-title": "Birinci Tertip",
                "volume": "1",
                "page": "608",
            },
        ),
        (
            "Matbuat Kanunu, Düstur, II. Tertip, cilt I, s. 395-403.",
            {"title": "Matbuat Kanunu", "container-title": "Düstur", "volume": "I", "page": "395-403"},
        ),
    )
    stays = (
        "Ahmet Yılmaz, Düstur ve Kanun, İstanbul 1990, C. 1, s. 608.",
        "Türkiye ile Yunanistan Arasında İkamet Mukavelesi, 30 Ekim 1930, Düstur, Üçüncü Tertip, C. 12, s. 122.",
    )

    def needs(self, sheet: Sheet) -> bool:
        """A collection of laws is named."""
        return any(name in sheet.source for name in words.LAWS)

    def fits(self, claim: Claim, sheet: Sheet) -> bool:
        """It is no treaty, and a volume or page is told."""
        treaty = any(_TREATY.search(p.value.text) for p in claim.parts if p.field == "title")
        return not treaty and any(p.field in ("volume", "page") for p in claim.parts)


class CollectedTreaty(CollectedLaw):
    """A treaty in Düstur or a gazette: its name, town and day, the series, volume and page.

    - title=treaty[, town][, WHEN], container_title=laws{collection_title=series; volume; page}
    """

    name = "turkish-treaty"
    kind = "treaty"
    shapes: ClassVar = {
        **OttomanForm.shapes,
        "treaty": Shape(rf"{_CAPITAL}[^\n;:()\[\]]{{3,200}}?{one_of(words.TREATIES)}", as_title),
    }
    examples = (
        (
            "Türkiye ile Yunanistan Arasında İkamet, Ticaret ve Seyrisefain Mukavelesi, Ankara, 30 Ekim 1930, Düstur, "
            "Üçüncü Tertip, C. 12, s. 122.",
            {
                "title": "Türkiye ile Yunanistan Arasında İkamet, Ticaret ve Seyrisefain Mukavelesi",
                "issued": "1930-10-30",
                "container-title": "Düstur",
                "volume": "12",
                "page": "122",
            },
        ),
        (
            "Balkan Misakı, 9 Şubat 1934, Resmî Gazete, s. 4.",
            {"title": "Balkan Misakı", "issued": "1934-02-09", "container-title": "Resmî Gazete", "page": "4"},
        ),
    )
    stays = (
        "Vilayet Nizamnamesi, 7 Kasım 1864, Düstur, Birinci Tertip, C. 1, s. 608.",
        "Ahmet Yılmaz, Balkan Misakı, İstanbul 1990, s. 4.",
    )

    def fits(self, claim: Claim, sheet: Sheet) -> bool:
        """A volume or page is told."""
        return any(p.field in ("volume", "page") for p in claim.parts)


FORMS: tuple[Form, ...] = (StateArchive(), Debates(), CollectedLaw(), CollectedTreaty())
"""All forms of this room."""
