"""Citavi's placeholders in Word: JSON in base64, whose values are objects of Citavi, taken to CSL items.

Objects are written once and pointed to afterwards (`{"$ref": "5"}`); only what a reference needs is looked at.
"""

from __future__ import annotations

import base64
import binascii
import re
from typing import Any

from refkit.formats.syntax import json_safe

_PLACEHOLDER = re.compile(r"CitaviPlaceholder\s*\{([A-Za-z0-9+/=\s]+)\}")
_TYPES = {
    "Book": "book", "BookEdited": "book", "Contribution": "chapter", "JournalArticle": "article-journal",
    "NewspaperArticle": "article-newspaper", "InternetDocument": "webpage", "Thesis": "thesis",
    "ConferenceProceedings": "book", "ContributionInLegalCommentary": "chapter", "UnpublishedWork": "manuscript",
    "ArchiveMaterial": "manuscript", "Lecture": "speech", "PersonalCommunication": "personal_communication",
    "Report": "report", "ReportOrGrayLiterature": "report", "Patent": "patent", "Map": "map", "Movie": "motion_picture",
    "CourtDecision": "legal_case", "StatuteOrRegulation": "legislation", "InterviewMaterial": "interview",
}  # fmt: skip
_VALUES = {
    "Volume": "volume", "Number": "issue", "Edition": "edition", "Doi": "DOI", "Isbn": "ISBN", "Abstract": "abstract",
    "OnlineAddress": "URL", "PlaceOfPublication": "publisher-place", "ShortTitle": "title-short",
    "NumberOfVolumes": "number-of-volumes",
}  # fmt: skip
_PEOPLE = {"Authors": "author", "Editors": "editor", "Translators": "translator"}


def items_of_placeholder(code: str) -> list[dict[str, Any]]:
    """The CSL items of a placeholder's code; [] where it holds none that can be read."""
    match = _PLACEHOLDER.search(code)
    if not match:
        return []
    try:
        body = "".join(match[1].split())
        value = json_safe.loads(base64.b64decode(body + "=" * (-len(body) % 4)))
    except (binascii.Error, ValueError, RecursionError):
        return []
    known: dict[str, dict[str, Any]] = {}
    _number(value, known)
    entries = value.get("Entries") if isinstance(value, dict) else None
    found = [_object(e.get("Reference"), known) for e in _list(entries, known)]
    return [_item(reference, known) for reference in found if reference.get("Title") or reference.get("Authors")]


def _number(value: Any, known: dict[str, dict[str, Any]]) -> None:
    """All objects by their `$id`."""
    waiting = [value]
    while waiting:
        one = waiting.pop()
        if isinstance(one, dict):
            if isinstance(one.get("$id"), str):
                known[one["$id"]] = one
            waiting += one.values()
        elif isinstance(one, list):
            waiting += one


def _object(value: Any, known: dict[str, dict[str, Any]]) -> dict[str, Any]:
    if isinstance(value, dict) and isinstance(value.get("$ref"), str):
        value = known.get(value["$ref"])
    return value if isinstance(value, dict) else {}


def _list(value: Any, known: dict[str, dict[str, Any]]) -> list[dict[str, Any]]:
    if isinstance(value, dict):
        value = value.get("$values")
    return [_object(one, known) for one in value] if isinstance(value, list) else []


def _words(value: Any) -> str:
    return " ".join(str(value).split()) if isinstance(value, (str, int)) and not isinstance(value, bool) else ""


def _title(reference: dict[str, Any]) -> str:
    title, under = _words(reference.get("Title")), _words(reference.get("Subtitle"))
    return f"{title}: {under}" if title and under else title or under


def _people(value: Any, known: dict[str, dict[str, Any]]) -> list[dict[str, str]]:
    out = []
    for person in _list(value, known):
        family = _words(person.get("LastName"))
        given = " ".join(w for w in (_words(person.get("FirstName")), _words(person.get("MiddleName"))) if w)
        if family and given:
            out.append({"family": family, "given": given})
        elif family or given:
            out.append({"literal": family or given})
    return out


def _item(reference: dict[str, Any], known: dict[str, dict[str, Any]]) -> dict[str, Any]:
    item: dict[str, Any] = {
        "id": _words(reference.get("Id")),
        "type": _TYPES.get(_words(reference.get("ReferenceType")), "document"),
        "title": _title(reference),
    }
    for name, variable in _VALUES.items():
        if value := _words(reference.get(name)):
            item[variable] = value
    for name, variable in _PEOPLE.items():
        if people := _people(reference.get(name), known):
            item[variable] = people
    if publishers := [w for p in _list(reference.get("Publishers"), known) if (w := _words(p.get("Name")))]:
        item["publisher"] = "; ".join(publishers)
    if periodical := _words(_object(reference.get("Periodical"), known).get("Name")):
        item["container-title"] = periodical
    host = _object(reference.get("ParentReference"), known)
    if title := _title(host):
        item["container-title"] = title
        if editors := _people(host.get("Editors") or host.get("Authors"), known):
            item.setdefault("editor", editors)
        if place := _words(host.get("PlaceOfPublication")):
            item.setdefault("publisher-place", place)
        if names := [w for p in _list(host.get("Publishers"), known) if (w := _words(p.get("Name")))]:
            item.setdefault("publisher", "; ".join(names))
    if year := _words(reference.get("Year") or host.get("Year")):
        whole = re.fullmatch(r"\d{4}", year)
        item["issued"] = {"date-parts": [[int(year)]]} if whole and year.isascii() else {"literal": year}
    if pages := re.search(r"<os>([^<]+)</os>", _words(reference.get("PageRange"))):
        item["page"] = pages[1].strip()
    elif (page := _words(reference.get("PageRange"))) and "<" not in page:
        item["page"] = page
    return {name: value for name, value in item.items() if value}
