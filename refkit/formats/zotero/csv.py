"""Zotero's CSV, which Zotero itself cannot read: 87 columns, lists parted by "; ". Through `zotero.items.record`.

A column that no item type has a field for stays in `custom.zotero` under its own name.
"""

from __future__ import annotations

import re

from refkit.formats.base import finding, read_one, traced
from refkit.formats.syntax.csv_places import rows
from refkit.formats.zotero.field_map import item_types
from refkit.formats.zotero.items import record
from refkit.model.csljson import JsonObject
from refkit.model.library import Library, SetAside
from refkit.model.types import ReferenceBase
from refkit.trace import Finding

# column -> Zotero fields, the first that the item type has
_COLUMNS = {
    "Title": "title caseName nameOfAct subject",
    "Publication Title": "publicationTitle bookTitle proceedingsTitle encyclopediaTitle dictionaryTitle blogTitle"
    " websiteTitle forumTitle programTitle reporter code",
    "ISBN": "ISBN",
    "ISSN": "ISSN",
    "DOI": "DOI",
    "Url": "url",
    "Abstract Note": "abstractNote",
    "Date": "date dateDecided dateEnacted issueDate",
    "Access Date": "accessDate",
    "Pages": "pages firstPage codePages",
    "Num Pages": "numPages",
    "Issue": "issue",
    "Volume": "volume codeVolume reporterVolume codeNumber",
    "Number Of Volumes": "numberOfVolumes",
    "Journal Abbreviation": "journalAbbreviation",
    "Short Title": "shortTitle",
    "Series": "series",
    "Series Number": "seriesNumber",
    "Series Text": "seriesText",
    "Series Title": "seriesTitle",
    "Publisher": "publisher institution university company distributor network label studio repository",
    "Place": "place repositoryLocation",
    "Language": "language",
    "Rights": "rights",
    "Type": "type thesisType letterType manuscriptType reportType presentationType websiteType postType mapType genre",
    "Archive": "archive",
    "Archive Location": "archiveLocation",
    "Library Catalog": "libraryCatalog",
    "Call Number": "callNumber",
    "Extra": "extra",
    "Number": "number reportNumber billNumber patentNumber docketNumber publicLawNumber documentNumber episodeNumber"
    " archiveID identifier",
    "Edition": "edition",
    "Running Time": "runningTime",
    "Scale": "scale",
    "Medium": "artworkMedium audioRecordingFormat videoRecordingFormat audioFileType interviewMedium format",
    "Artwork Size": "artworkSize",
    "Filing Date": "filingDate",
    "Application Number": "applicationNumber",
    "Assignee": "assignee",
    "Issuing Authority": "issuingAuthority",
    "Country": "country",
    "Meeting Name": "meetingName",
    "Conference Name": "conferenceName",
    "Court": "court",
    "References": "references",
    "Reporter": "reporter",
    "Legal Status": "legalStatus",
    "Priority Numbers": "priorityNumbers",
    "Programming Language": "programmingLanguage",
    "Version": "versionNumber",
    "System": "system",
    "Code": "code",
    "Code Number": "codeNumber",
    "Section": "section",
    "Session": "session",
    "Committee": "committee",
    "History": "history",
    "Legislative Body": "legislativeBody",
    "Citation Key": "citationKey",
    "Session Title": "sessionTitle",
    "Part Number": "partNumber",
    "Part Title": "partTitle",
    "Event Place": "eventPlace",
    "Original Date": "originalDate",
    "Original Publisher": "originalPublisher",
    "Original Place": "originalPlace",
    "PMID": "PMID",
    "PMCID": "PMCID",
    "Status": "status",
}
_ROLES = {
    "Author": "author",
    "Editor": "editor",
    "Series Editor": "seriesEditor",
    "Translator": "translator",
    "Contributor": "contributor",
    "Attorney Agent": "attorneyAgent",
    "Book Author": "bookAuthor",
    "Cast Member": "castMember",
    "Commenter": "commenter",
    "Composer": "composer",
    "Cosponsor": "cosponsor",
    "Counsel": "counsel",
    "Interviewer": "interviewer",
    "Producer": "producer",
    "Recipient": "recipient",
    "Reviewed Author": "reviewedAuthor",
    "Scriptwriter": "scriptwriter",
    "Words By": "wordsBy",
    "Guest": "guest",
}
_SILENT = frozenset(
    "Item Type|Key|Publication Year|Manual Tags|Automatic Tags|Date Added|Date Modified|Notes|File Attachments"
    "|Link Attachments".split("|")
)
_KNOWN = _SILENT | frozenset(_COLUMNS) | frozenset(_ROLES)
# Notes are joined by "; ", and their texts are full of it: they part only where a block of HTML begins the next one.
_NOTES = re.compile(r"; (?=<(?:p|div|h[1-6]|ul|ol|blockquote|pre|table)\b)")


def read(text: str) -> Library:
    """A library from Zotero's CSV. Local paths of attachments stay in `custom.zotero`."""
    references: list[ReferenceBase] = []
    findings: list[Finding] = []
    found = rows(text, len(text) - len(text.lstrip("\ufeff")))
    first = next(found, None)
    head = _columns([cell.value.strip() for cell in first.cells]) if first else []
    aside: list[SetAside] = []
    unknown = [name for name in head if name and not name.startswith("column ") and name not in _KNOWN]
    if first and unknown:
        aside.append(SetAside(first.span.of(text), first.span, "columns that Zotero does not have"))
        told = f"columns that Zotero does not have: {', '.join(unknown)[:200]}"
        findings.append(finding(told, first.span, rule="FMT002"))
    for row in found:
        values = [cell.value for cell in row.cells]
        if any(value.strip() for value in values):
            more = [f"column {n + 1}" for n in range(len(head), len(values))]
            reference = read_one(text, row.span, _record, dict(zip([*head, *more], values, strict=False)))
            references.append(traced(reference, row.span.of(text), row.span, len(references), row.line))
            if len(values) > len(head):
                findings.append(finding(f"line {row.line}: more cells than columns", row.span, rule="FMT002"))
    return Library(tuple(references), findings=tuple(findings), set_aside=tuple(aside), text=text)


def _columns(names: list[str]) -> list[str]:
    """The names of columns, each once: one that is empty or stands twice is named by its place."""
    return [name if name and name not in names[:n] else f"column {n + 1}" for n, name in enumerate(names)]


def _record(row: dict[str, str]) -> ReferenceBase:
    return record(_item(row))


def _item(row: dict[str, str]) -> JsonObject:
    name = row.get("Item Type") or "document"
    kind = item_types().get(name)
    item: JsonObject = {"itemType": name}
    creators: list[JsonObject] = []
    for column, cell in row.items():
        value = _unescaped(cell)
        if not value or column in _SILENT:
            continue
        if column in _ROLES:
            role = kind.author if kind and column == "Author" else _ROLES[column]
            creators += [_creator(n, role) for n in value.split("; ") if n.strip()]
        elif column in _COLUMNS:
            names = _COLUMNS[column].split()
            fields = kind.fields if kind else {}
            field = next(
                (f for f in names if f in fields and f not in item), next((f for f in names if f not in item), None)
            )
            item[field or column] = value
        else:
            item[column] = value
    year = row.get("Publication Year", "").strip()
    if year and year not in str(item.get("date") or ""):
        item.update({"Publication Year": year} if item.get("date") else {"date": year})
    if row.get("Key"):
        item["key"] = row["Key"]
    item["creators"] = creators
    item["tags"] = [{"tag": t.strip()} for t in row.get("Manual Tags", "").split("; ") if t.strip()]
    item["tags"] += [{"tag": t.strip(), "type": 1} for t in row.get("Automatic Tags", "").split("; ") if t.strip()]
    notes = row.get("Notes", "").strip()
    if notes:
        item["notes"] = _NOTES.split(notes)
    attached = [{"path": p.strip()} for p in row.get("File Attachments", "").split("; ") if p.strip()]
    attached += [{"url": u.strip()} for u in row.get("Link Attachments", "").split("; ") if u.strip()]
    if attached:
        item["attachments"] = attached
    for column, field in (("Date Added", "dateAdded"), ("Date Modified", "dateModified")):
        if row.get(column):
            item[field] = row[column]
    return item


def _unescaped(cell: str) -> str:
    """A cell without the apostrophe that guards spreadsheets from formulas."""
    return cell[1:] if re.match(r"'[=+@\t\r-]", cell) else cell.strip()


def _creator(text: str, role: str) -> JsonObject:
    family, comma, given = text.strip().partition(", ")
    if comma:
        return {"lastName": family, "firstName": given, "creatorType": role}
    return {"name": text.strip(), "creatorType": role}
