"""Documents of the United Nations and of the League, and papers of the British parliament."""

from __future__ import annotations

import re
from typing import ClassVar

from refkit.knowledge import law_words as words
from refkit.parse.forms.base import Claim
from refkit.parse.forms.law.shapes import DAY, SHAPES, LawForm
from refkit.parse.forms.shapes import Shape, as_printed, as_title, one_of
from refkit.parse.forms.sheet import Sheet

_SYMBOL = re.compile(rf"(?<![\w/.])(?:{SHAPES['symbol'].pattern})")
_COMMAND = re.compile(rf"(?<![\w/.])(?:{SHAPES['command'].pattern})(?![\w])")
_TREATY = re.compile(r"\s*(?:Treaty|Agreement|Convention|Exchange|Protocol)")
_OF_SESSION = r"\bsess(?:\.|ion)\b|\bmeeting\b|\bmtg\b"
_OF_SERIES = r"\bDoc(?:ument)?\b|\bRes(?:\.|olution)\b|Official Records|Parliamentary Papers"
_OF_BODY = r"^U\.?N\b|Nations|Council,|Committee,|Commission,"
_OF_IMPRINT = r"(?:1[89]|20)\d\d[,)]|\((?:London|Geneva|New York)"
_NO_TITLE = re.compile(rf"{DAY}|{_OF_IMPRINT}|{_OF_SERIES}|{_OF_BODY}|\.\s[A-Z]|[“”‘]|{_OF_SESSION}")
_ORGAN = rf"(?:{one_of(words.ORGANS_OF_NATIONS)}|Commission[^,]{{0,40}})"
_BODIES = rf"{one_of(words.BODIES_OF_NATIONS)}(?:,?\s{_ORGAN})?"
_IN_BRACKETS = r"\((?:[A-Z-]{1,6}|[SE]?-?[IVXL]+|\d{4})\)"
_RESOLUTION = rf"{one_of(words.RESOLUTIONS)}\s\d{{1,4}}(?:/\d{{1,4}})?(?:\s?{_IN_BRACKETS})?"
_DOCUMENT = r"(?:U\.?N\.?\s)?[Dd]oc(?:ument|s)?\.?(?:\s[Nn]o\.?)?|document|LN\sDoc\.?|League\sof\sNations\sDocument"
_PRESENTING = rf"(?:{one_of(words.MINISTRIES)}|Ministry of [A-Z]\w+|Royal Commission on [^,]{{3,60}}|HM \w+)"


class SymbolDocument(LawForm):
    """A document by its symbol.

    - [author=un_body, ][_resolution, ]title[, issued][,][ _document] number=symbol[ （year）| （place, year）|
      （issued）] [,][ issued][,[ _at] page|, page=bare_page][, pinpoint]
    - [author=un_body, ]title,[ _document] number=symbol, issued[, page|, page=bare_page][, pinpoint]
    - [author=un_body, ]'“'title=quoted_title'”'[ ][, issued][,][ _document] number=symbol[ （year）| （issued）][,]
      [ issued][, page|, page=bare_page][, pinpoint]
    """

    name = "symbol"
    kind = "report"
    sure = 0.92
    source = "United Nations Editorial Manual; Guide to League of Nations Publications (Aufricht)"
    shapes: ClassVar = {
        **SHAPES,
        "un_body": Shape(_BODIES, SHAPES["body"].read),
        "resolution": Shape(_RESOLUTION, as_printed),
        "document": Shape(_DOCUMENT, as_printed),
        "title": Shape(r"[A-ZÀ-Ý](?:[^\n\[\]“”]){5,250}?", as_title),
        "quoted_title": Shape(r"[^\n“”]{5,250}", as_title),
        "at": Shape(r"at", as_printed),
    }
    examples = (
        (
            "League of Nations, Report of the Temporary Slavery Committee on Its Second "
            "Session, C.426.M.157.1925.VI (Geneva, 1925), 8.",
            {
                "title": "Report of the Temporary Slavery Committee on Its Second Session",
                "number": "C.426.M.157.1925.VI",
                "issued": "1925",
                "page": "8",
            },
        ),
        (
            "Draft Declaration on Freedom of Information: Amendments Submitted by Lebanon, 24 May 1949, E/CN.4/267.",
            {
                "title": "Draft Declaration on Freedom of Information: Amendments Submitted by Lebanon",
                "issued": "1949-05-24",
                "number": "E/CN.4/267",
            },
        ),
        (
            "Rapport du Secrétaire général sur le Congo, S/4389, 18 July 1960.",
            {"number": "S/4389", "issued": "1960-07-18"},
        ),
    )
    stays = (
        "Report on Greece, 12 May 1947, S-0472-0003-02, United Nations Archives, New York.",
        "Report on A/B testing, 2012, p. 4.",
    )

    def needs(self, sheet: Sheet) -> bool:
        """There is a symbol."""
        return _SYMBOL.search(sheet.source, sheet.start) is not None

    def fits(self, claim: Claim, sheet: Sheet) -> bool:
        """The title is a title: no date, symbol or series in it; when the document was made is told."""
        titles = [p.value.text for p in claim.parts if p.field == "title"]
        dated = any(p.field == "issued" for p in claim.parts)
        return dated and not any(_NO_TITLE.search(title) for title in titles)


class CommandPaper(LawForm):
    """A paper that was presented to parliament.

    - [author=body, ]title,[ _papers,] number=command[ （place: publisher=house, year）| （year）|
      （_session）][, issued] [, page|, page=bare_page][, pinpoint]
    - [author=body, ]title,[ _papers,] year[,] number=command[, page|, page=bare_page][, pinpoint]
    - [author=body, ]title （number=command, year）[, page|, page=bare_page][, pinpoint]
    - [author=body, ]title, number=command, year[, page|, page=bare_page][, pinpoint]
    """

    name = "command-paper"
    kind = "report"
    sure = 0.92
    source = "OSCOLA, section 3.4; Chicago Manual of Style, 14.297"
    shapes: ClassVar = {
        **SHAPES,
        "papers": Shape(r"(?:British\s)?Parliamentary Papers|P\.?P\.?|Sessional Papers", as_printed),
        "session": Shape(r"(?:Session\s)?\d{4}-\d{2,4}", as_printed),
        "title": Shape(r"[A-Z](?:[^\n\[\]]){8,250}?", as_title),
        "body": Shape(_PRESENTING, SHAPES["body"].read, (), "author"),
    }
    examples = (
        (
            "Correspondence respecting the Affairs of Crete and the Aegean Islands, Cd. 6721 (London: HMSO, 1913), 14.",
            {
                "title": "Correspondence respecting the Affairs of Crete and the Aegean Islands",
                "number": "Cd. 6721",
                "publisher": "HMSO",
                "issued": "1913",
            },
        ),
        (
            "Report on the Census of Kenya, Cmd. 4345 (1934), p. 8.",
            {"title": "Report on the Census of Kenya", "number": "Cmd. 4345", "issued": "1934"},
        ),
    )
    stays = (
        "Treaty of Alliance with Nejran, Amman, 8 July 1946, Cmd. 6916, Treaty Series No. 31 (1946).",
        "Command Papers in the Library, London 1934, p. 8.",
    )

    def needs(self, sheet: Sheet) -> bool:
        """There is the number of a paper, and no treaty."""
        return _COMMAND.search(sheet.source, sheet.start) is not None and not _TREATY.match(sheet.source, sheet.start)

    def fits(self, claim: Claim, sheet: Sheet) -> bool:
        """The title is a title: no date, symbol or series in it; when the document was made is told."""
        titles = [p.value.text for p in claim.parts if p.field == "title"]
        dated = any(p.field == "issued" for p in claim.parts)
        return dated and not any(_NO_TITLE.search(title) for title in titles)
