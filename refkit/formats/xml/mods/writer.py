"""MODS 3 as it is written: one <mods> a record, the host of a part of a work in its <relatedItem>."""

from __future__ import annotations

from functools import partial

from refkit.formats.base import Loss, Written
from refkit.formats.common import structured_note
from refkit.formats.common.child_notes import notes_of
from refkit.formats.common.from_csl_item import date_text
from refkit.formats.common.write_records import write_records
from refkit.formats.syntax import xml_safe
from refkit.formats.xml.mods.reader import record
from refkit.formats.xml.mods.terms import OURS, OWN, SPACE, WRITTEN_ROLES
from refkit.model.csljson import JsonObject, to_csl
from refkit.model.library import Library
from refkit.model.types import OtherReference, ReferenceBase


def write(library: Library, *, plain: bool = False) -> Written:
    """The library as a MODS collection; what MODS has no element for is in <extension>, or told as lost (`plain`)."""
    records, losses = write_records(library.references, partial(_written, plain=plain))
    return Written(_document("\n".join(records)), losses)


def _document(body: str) -> str:
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<modsCollection xmlns="{SPACE}">\n{body}\n</modsCollection>\n'


def _written(reference: ReferenceBase, *, plain: bool) -> tuple[str, list[Loss]]:
    item = to_csl(reference)
    item.pop("custom", None)

    def decode(note: str | None) -> ReferenceBase:
        root, _ = xml_safe.parse(_document(_mods(reference, item, note)))
        return record(root[0]) if root is not None and len(root) else OtherReference()

    note, losses = structured_note.kept(
        reference, decode, f"{OWN} (structured)", elsewhere={"note": "note", "extra.notes": "note"}, plain=plain
    )
    return _mods(reference, item, note), losses


def _mods(reference: ReferenceBase, item: JsonObject, patch: str | None) -> str:
    tag = xml_safe.element
    csl_type = str(item["type"])
    text = {k: v for k, v in item.items() if isinstance(v, str) and v}
    hosted = "container-title" in text
    parts: list[str] = []

    def add(name: str, value: str | None, **attributes: str) -> str:
        return tag(name, value, **attributes) if value else ""

    parts.append(tag("titleInfo", [tag("title", text["title"])]) if "title" in text else "")
    if "title-short" in text:
        parts.append(tag("titleInfo", [tag("title", text["title-short"])], type="abbreviated"))
    if "original-title" in text:
        parts.append(tag("titleInfo", [tag("title", text["original-title"])], type="alternative"))
    parts.append(tag("genre", csl_type, authority="csl"))
    parts.append(add("genre", text.get("genre")))
    for variable, value in item.items():
        if isinstance(value, list) and variable in WRITTEN_ROLES and variable != "container-author":
            parts += [_person(n, WRITTEN_ROLES[variable]) for n in value if isinstance(n, dict)]
    origin = [
        tag("place", [tag("placeTerm", text["publisher-place"], type="text")]) if "publisher-place" in text else ""
    ]
    origin += [add("publisher", text.get("publisher")), add("edition", text.get("edition"))]
    issued = date_text(item["issued"]) if item.get("issued") else ""
    origin.append(add("dateIssued", issued))
    if item.get("accessed"):
        origin.append(add("dateCaptured", date_text(item["accessed"])))
    part = [
        tag("detail", [tag("number", text[v])], type=t)
        for t, v in (("volume", "volume"), ("issue", "issue"), ("section", "section"))
        if v in text
    ]
    if "page" in text:
        start, dash, end = text["page"].partition("-")
        simple = dash and start and end and "-" not in end
        inner = [tag("start", start), tag("end", end)] if simple else [tag("list", text["page"])]
        part.append(tag("extent", inner, unit="pages"))
    numbers = [tag("identifier", text[v], type=t) for t, v in (("isbn", "ISBN"), ("issn", "ISSN")) if v in text]
    own = [tag("identifier", text[v], type=t) for t, v in (("doi", "DOI"), ("pmid", "PMID")) if v in text]
    if reference.id:
        own.append(tag("identifier", reference.id, type="citekey"))
    host: list[str] = []
    if hosted:
        host.append(tag("titleInfo", [tag("title", text["container-title"])]))
        if "container-title-short" in text:
            host.append(tag("titleInfo", [tag("title", text["container-title-short"])], type="abbreviated"))
        host += [_person(n, "aut") for n in item.get("container-author", ()) if isinstance(n, dict)]
        host.append(tag("originInfo", [o for o in origin if o]) if any(origin) else "")
        host.append(tag("part", part) if part else "")
        host += numbers
    else:
        parts.append(tag("originInfo", [o for o in origin if o]) if any(origin) else "")
        parts.append(tag("part", part) if part else "")
        own += numbers
    parts.append(tag("language", [tag("languageTerm", text["language"], type="text")]) if "language" in text else "")
    parts.append(add("abstract", text.get("abstract")))
    parts += [tag("note", n) for n in (reference.note, *notes_of(reference)) if n]
    parts.append(add("note", text.get("annote"), type="annotation"))
    parts += [tag("subject", [tag("topic", k)]) for k in reference.keywords]
    parts.append(add("classification", text.get("call-number")))
    parts += own
    parts.append(tag("location", [tag("url", text["URL"])]) if "URL" in text else "")
    held = [
        add("physicalLocation", text.get("archive"), type="repository"),
        add("physicalLocation", text.get("archive_location")),
    ]
    parts.append(tag("location", [h for h in held if h]) if any(held) else "")
    parts.append(add("accessCondition", text.get("license")))
    parts.append(tag(OWN, [tag("note", patch, xmlns=OURS)]) if patch else "")
    parts.append(tag("recordInfo", [tag("recordContentSource", text["source"])]) if "source" in text else "")
    if hosted:
        parts.append(tag("relatedItem", [h for h in host if h], type="host"))
    if "collection-title" in text:
        number = (
            [tag("part", [tag("detail", [tag("number", text["collection-number"])], type="volume")])]
            if "collection-number" in text
            else []
        )
        parts.append(
            tag("relatedItem", [tag("titleInfo", [tag("title", text["collection-title"])]), *number], type="series")
        )
    return tag("mods", [p for p in parts if p])


def _person(name: JsonObject, code: str) -> str:
    tag = xml_safe.element
    role = tag("role", [tag("roleTerm", code, type="code", authority="marcrelator")])
    if name.get("literal"):
        return tag("name", [tag("namePart", str(name["literal"])), role], type="corporate")
    parts = [
        tag("namePart", str(name[k]), type=t)
        for t, k in (("family", "family"), ("given", "given"), ("termsOfAddress", "suffix"))
        if name.get(k)
    ]
    return tag("name", [*parts, role], type="personal")
