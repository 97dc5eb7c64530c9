"""Sources that word processors keep themselves: Word's `b:Sources`, and the bibliography marks of OpenDocument.

Both are flat lists of fields; a table for each takes them to CSL. Fields that no row names are kept in `custom`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any
from xml.etree.ElementTree import Element

from refkit.formats.syntax import xml_safe

if TYPE_CHECKING:
    from refkit.model.types import ReferenceBase

_WORD_TYPES = {
    "Book": "book", "BookSection": "chapter", "JournalArticle": "article-journal",
    "ArticleInAPeriodical": "article-magazine", "ConferenceProceedings": "paper-conference", "Report": "report",
    "SoundRecording": "song", "Performance": "performance", "Art": "graphic", "DocumentFromInternetSite": "webpage",
    "InternetSite": "webpage", "Film": "motion_picture", "Interview": "interview", "Patent": "patent",
    "ElectronicSource": "document", "Case": "legal_case", "Misc": "document",
}  # fmt: skip
_WORD_VALUES = {
    "Title": "title", "ShortTitle": "title-short", "BookTitle": "container-title", "JournalName": "container-title",
    "PeriodicalTitle": "container-title", "ConferenceName": "event-title", "InternetSiteTitle": "container-title",
    "PublicationTitle": "container-title", "AlbumTitle": "container-title", "Publisher": "publisher",
    "City": "publisher-place", "Volume": "volume", "Issue": "issue", "Pages": "page", "Edition": "edition",
    "URL": "URL", "DOI": "DOI", "ChapterNumber": "chapter-number", "NumberVolumes": "number-of-volumes",
    "Institution": "publisher", "ThesisType": "genre", "Medium": "medium", "PatentNumber": "number",
    "CaseNumber": "number", "Court": "authority", "Comments": "note",
}  # fmt: skip
_WORD_PEOPLE = {
    "Author": "author", "Editor": "editor", "BookAuthor": "container-author", "Translator": "translator",
    "Compiler": "compiler", "Director": "director", "Interviewee": "author", "Interviewer": "interviewer",
    "Composer": "composer", "Performer": "performer", "Artist": "author", "Inventor": "author",
    "ProducerName": "producer", "Writer": "script-writer", "Conductor": "performer", "Counsel": "contributor",
}  # fmt: skip
_WORD_TAKEN = frozenset(
    "Tag SourceType Guid LCID RefOrder Author Year Month Day YearAccessed MonthAccessed DayAccessed StandardNumber "
    "StateProvince CountryRegion".split()
)


def of_word(root: Element) -> Iterator[tuple[str, str, ReferenceBase]]:
    """(key, program, record) of each `b:Source` below `root`."""
    from refkit.formats.csl.csl_json import record

    for number, element in enumerate(e for e in root.iter() if xml_safe.local(e) == "Source"):
        values = {xml_safe.local(c): " ".join(xml_safe.text_of(c).split()) for c in element if not len(c)}
        item = _word_item(element, {name: value for name, value in values.items() if value})
        if len(item) > 2:
            reference, _ = record(item)
            yield f"word:{values.get('Tag') or number}", "Word", reference


def _word_item(element: Element, values: Mapping[str, str]) -> dict[str, Any]:
    kind = values.get("SourceType", "")
    item: dict[str, Any] = {"type": _WORD_TYPES.get(kind, "document")}
    rest: dict[str, str] = {}
    if "ThesisType" in values:
        item["type"] = "thesis"
    for name, value in values.items():
        variable = _WORD_VALUES.get(name)
        if variable and variable not in item:
            item[variable] = value
        elif name not in _WORD_TAKEN:
            rest[name] = value
    place = [values[n] for n in ("City", "StateProvince", "CountryRegion") if n in values]
    if place:
        item["publisher-place"] = ", ".join(place)
    if number := values.get("StandardNumber"):
        item["ISSN" if item["type"].startswith("article") else "ISBN" if kind.startswith("Book") else "number"] = number
    for ending, variable in (("", "issued"), ("Accessed", "accessed")):
        if when := _date([values.get(part + ending, "") for part in ("Year", "Month", "Day")]):
            item[variable] = when
    for group in xml_safe.children(element, "Author"):
        for role in group:
            if people := _people(role):
                variable = _WORD_PEOPLE.get(xml_safe.local(role), "contributor")
                item[variable] = [*item.get(variable, ()), *people]
    if rest:
        item["custom"] = {"word": [[name, value] for name, value in rest.items()]}
    return item


def _people(role: Element) -> list[dict[str, str]]:
    out: list[dict[str, str]] = []
    for one in role.iter():
        if xml_safe.local(one) == "Corporate":
            if words := " ".join(xml_safe.text_of(one).split()):
                out.append({"literal": words})
        elif xml_safe.local(one) == "Person":
            parts = {xml_safe.local(p): " ".join(xml_safe.text_of(p).split()) for p in one}
            given = " ".join(w for w in (parts.get("First", ""), parts.get("Middle", "")) if w)
            family = parts.get("Last", "")
            if family and given:
                out.append({"family": family, "given": given})
            elif family or given:
                out.append({"literal": family or given})
    return out


def _date(parts: list[str]) -> Any:
    from refkit.formats.common.dates import csl_date

    year, month, day = parts
    if not year:
        return None
    return csl_date(" ".join(p for p in (day, month, year) if p)) if month else csl_date(year)


_ODF_TYPES = {
    "article": "article-journal", "book": "book", "booklet": "book", "conference": "paper-conference",
    "inbook": "chapter", "incollection": "chapter", "inproceedings": "paper-conference", "journal": "article-journal",
    "manual": "book", "mastersthesis": "thesis", "phdthesis": "thesis", "proceedings": "book", "techreport": "report",
    "unpublished": "manuscript", "www": "webpage", "email": "personal_communication",
}  # fmt: skip
_ODF_VALUES = {
    "title": "title", "booktitle": "container-title", "journal": "container-title", "publisher": "publisher",
    "address": "publisher-place", "volume": "volume", "number": "issue", "pages": "page", "edition": "edition",
    "series": "collection-title", "url": "URL", "isbn": "ISBN", "issn": "ISSN", "school": "publisher",
    "institution": "publisher", "organizations": "publisher", "chapter": "chapter-number", "note": "note",
    "annote": "annote", "report-type": "genre", "howpublished": "medium",
}  # fmt: skip


def of_bibliography_mark(attributes: Mapping[str, str]) -> tuple[str, str, ReferenceBase] | None:
    """(key, program, record) of a `text:bibliography-mark`, by the local names of its attributes."""
    from refkit.formats.bibtex.names import parse_names
    from refkit.formats.csl.csl_json import record

    values = {name: " ".join(value.split()) for name, value in attributes.items() if value.strip()}
    kind = values.get("bibliography-type", "")
    item: dict[str, Any] = {"type": _ODF_TYPES.get(kind, "document")}
    rest: list[list[str]] = []
    for name, value in values.items():
        if (variable := _ODF_VALUES.get(name)) and variable not in item:
            item[variable] = value
        elif name not in ("identifier", "bibliography-type", "author", "editor", "year", "month"):
            rest.append([name, value])
    for name in ("author", "editor"):
        if name in values and (people := parse_names(values[name].replace(";", " and "))):
            item[name] = people
    if when := _date([values.get("year", ""), values.get("month", ""), ""]):
        item["issued"] = when
    if rest:
        item["custom"] = {"opendocument": rest}
    key = values.get("identifier", "")
    if len(item) < 2:
        return None
    return f"opendocument:{key or item.get('title', '')}", "LibreOffice", record(item)[0]
