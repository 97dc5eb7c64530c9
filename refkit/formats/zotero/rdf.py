"""Zotero RDF: items as resources, hosts (journals, books, reporters) as resources too. Read by `zotero.rdf_read`.

Written as Zotero itself writes it, because its importer looks for a field in one place: the volume of an article in the
journal, a translator under `z:translators`. What the importer never reads, though Zotero writes it (producers, cast,
scriptwriters, the programme of a broadcast), an Extra line repeats. What belongs to Zotero's database and not to the
source (keys, versions) travels in `z:refkit`, which Zotero passes over.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Mapping
from functools import partial
from typing import Any

from refkit.formats.base import Written
from refkit.formats.common.write_records import write_records
from refkit.formats.syntax import xml_safe
from refkit.formats.zotero.children import PATHS, table_of
from refkit.formats.zotero.items import Importer, item_of
from refkit.formats.zotero.rdf_map import (
    ATTACHED,
    BIB_ROLES,
    CLASSES,
    DIRECT,
    HOSTS,
    IDENTIFIERS,
    PLACES,
    PUBLISHERS,
    READ_ONLY,
    SERIES,
    SPACES,
)
from refkit.formats.zotero.rdf_read import document_of, item_at, read
from refkit.model.csljson import JsonObject
from refkit.model.library import Library

__all__ = ["IMPORTER", "read", "through", "write"]

IMPORTER = Importer(roles=frozenset({"producer", "castMember", "scriptwriter"}), fields=frozenset({"programTitle"}))
_PREDICATE = {f: name for name, fields in reversed(DIRECT.items()) for f in fields.split() if f not in READ_ONLY}
_ABOUT = re.compile(r"[^\s<>\"{}|\\^`]+$")


def write(library: Library) -> Written:
    """The library as Zotero RDF, with notes, tags, collections and relations; files by their title and address only."""
    items, losses = write_records(library.references, partial(item_of, through=through, importer=IMPORTER))
    around = library.meta.get("zotero")
    alone = around.get("alone") if isinstance(around, Mapping) else None
    return Written(_document(items, alone if isinstance(alone, list) else []), losses)


def _document(items: list[JsonObject], alone: list[Any]) -> str:
    wanted = Counter(str(i["about"]) for i in items if i.get("about"))
    taken = {a for a, times in wanted.items() if times == 1 and _ABOUT.match(a)}
    out: list[str] = []
    places: list[str] = []
    for number, item in enumerate(items, 1):
        about = str(item.get("about") or "")
        place = about if about in taken else f"#item_{number}"
        while about not in taken and place in taken:
            place += "_"
        places.append(place)
        out.append(_resource(item, place, number))
    for number, item in enumerate(alone, 1):
        if isinstance(item, Mapping):
            out.append(_lone(dict(item), f"#alone_{number}"))
    members = [(number, item.get(PATHS) or []) for number, item in enumerate(items)]
    out += _collections(table_of(None, members), places)
    spaces = "".join(f'\n xmlns:{prefix}="{uri}"' for prefix, uri in SPACES.items())
    body = "\n".join(out)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF{spaces}>\n{body}\n</rdf:RDF>\n'


def through(item: JsonObject) -> JsonObject:
    """What a reader sees of an item that was written."""
    root, _ = xml_safe.parse(_document([item], []))
    return item_at(root[0], document_of(root)) if root is not None and len(root) else {}


def _pointer(name: str, address: str) -> str:
    return f'<{name} rdf:resource="{xml_safe.escape(address)}"/>'


def _described(name: str, about: str, parts: list[str]) -> str:
    body = "\n    ".join(parts)
    return f'  <{name} rdf:about="{xml_safe.escape(about)}">\n    {body}\n  </{name}>'


def _resource(item: JsonObject, about: str, number: int) -> str:
    """The resource of an item, and behind it those of its notes and files."""
    kind = str(item["itemType"])
    parts = [xml_safe.element("z:itemType", kind)]
    own, private = _fields(item, kind)
    parts += own + _creators(item)
    parts += [_tag(label) for label in item.get("tags", ())]
    related = item.get("seeAlso")
    if isinstance(related, list) and all(isinstance(a, str) and _ABOUT.match(a) for a in related):
        parts += [_pointer("dc:relation", a) for a in related]
    elif related:
        private["seeAlso"] = related
    behind: list[str] = []
    notes = [n for n in item.get("notes", ()) if isinstance(n, Mapping)]
    for place, note in enumerate(notes, 1):
        address = f"#note_{number}_{place}"
        parts.append(_pointer("dcterms:isReferencedBy", address))
        behind.append(_memo(str(note.get("note", "")), address))
    if any(len(n) > 1 for n in notes):
        private["notes"] = [{k: v for k, v in n.items() if k != "note"} for n in notes]
    behind += _files(item.get("attachments"), parts, private, number)
    if private:
        text = json.dumps(private, ensure_ascii=False, separators=(",", ":"))
        parts.append(xml_safe.element("z:refkit", text.replace("\n", " ")))
    return "\n".join([_described(CLASSES.get(kind, "rdf:Description"), about, parts), *behind])


_APART = frozenset(("itemType", "creators", "tags", "attachments", "notes", "seeAlso", PATHS))


def _fields(item: JsonObject, kind: str) -> tuple[list[str], JsonObject]:
    """The predicates of an item's fields, hosts and publisher; and what is no text and so no field of a source."""
    tag = xml_safe.element
    host_class, hosted = HOSTS.get(kind, ("", ""))
    in_host = hosted.split()
    parts: list[str] = []
    host: list[str] = []
    series: list[str] = []
    publisher: dict[str, str] = {}
    private: JsonObject = {}
    part = ""
    for field, value in item.items():
        if field in _APART or value in ("", None, [], {}) or (field == "about" and _ABOUT.match(str(value))):
            continue
        if not isinstance(value, str) or not re.fullmatch(r"[A-Za-z][A-Za-z0-9]*", field):
            private[field] = value
        elif field in SERIES:
            series.append(tag(SERIES[field], value))
        elif field == "section" and kind != "standard":
            part = value
        elif field == "conferenceName":
            parts.append(tag("bib:presentedAt", [tag("bib:Conference", [tag("dc:title", value)])]))
        elif field == "url":
            parts.append(tag("dc:identifier", [tag("dcterms:URI", [tag("rdf:value", value)])]))
        elif field == "callNumber":
            parts.append(tag("dc:subject", [tag("dcterms:LCC", [tag("rdf:value", value)])]))
        elif field in PLACES.split():
            publisher["place"] = value
        elif field in PUBLISHERS.split() and not (field == "organization" and kind == "standard"):
            publisher["name"] = value
        elif field == in_host[0] if in_host else False:
            host.insert(0, tag("dc:title", value))
        else:
            (host if field in in_host else parts).append(_predicate(field, value, item))
    return parts + _hosts(host_class, host, series, part) + _publisher(publisher), private


def _predicate(field: str, value: str, item: JsonObject) -> str:
    if field in IDENTIFIERS:
        return xml_safe.element("dc:identifier", f"{field} {value}")
    if field == "versionNumber" and "edition" in item:
        return xml_safe.element("z:versionNumber", value)
    return xml_safe.element(_PREDICATE.get(field, f"z:{field}"), value)


def _hosts(host_class: str, host: list[str], series: list[str], part: str) -> list[str]:
    """What an item is part of: a section of a host that stands in a series, as far as there are any."""
    tag = xml_safe.element
    inner = [tag("dcterms:isPartOf", [tag("bib:Series", series)])] if series else []
    if host:
        inner = [tag("dcterms:isPartOf", [tag(host_class, host + inner)])]
    if part and host:
        return [tag("dcterms:isPartOf", [tag("bib:Part", [tag("dc:title", part), *inner])])]
    return [tag("dcterms:isPartOf", [tag("bib:Part", [tag("dc:title", part)])])] * bool(part) + inner


def _publisher(publisher: dict[str, str]) -> list[str]:
    tag = xml_safe.element
    if not publisher:
        return []
    inner = []
    if "place" in publisher:
        inner.append(tag("vcard:adr", [tag("vcard:Address", [tag("vcard:locality", publisher["place"])])]))
    if "name" in publisher:
        inner.append(tag("foaf:name", publisher["name"]))
    return [tag("dc:publisher", [tag("foaf:Organization", inner)])]


def _creators(item: JsonObject) -> list[str]:
    tag = xml_safe.element
    groups: dict[str, list[str]] = {}
    for creator in item.get("creators", ()):
        role = creator["creatorType"]
        person = (
            [tag("foaf:surname", creator["name"])]
            if "name" in creator
            else [tag("foaf:surname", creator.get("lastName", "")), tag("foaf:givenName", creator.get("firstName", ""))]
        )
        groups.setdefault(role, []).append(tag("rdf:li", [tag("foaf:Person", person)]))
    return [
        tag(f"{'bib' if role in BIB_ROLES else 'z'}:{role}s", [tag("rdf:Seq", people)])
        for role, people in groups.items()
    ]


def _tag(label: Mapping[str, Any]) -> str:
    word = str(label["tag"])
    inner = [xml_safe.element("z:AutomaticTag", [xml_safe.element("rdf:value", word)])] if label.get("type") else word
    return xml_safe.element("dc:subject", inner)


def _memo(text: str, about: str) -> str:
    return f'  <bib:Memo rdf:about="{about}"><rdf:value>{xml_safe.escape(text)}</rdf:value></bib:Memo>'


def _files(value: Any, parts: list[str], private: JsonObject, number: int) -> list[str]:
    """The resources of attached files; `parts` gets the pointers, `private` what the resources cannot say."""
    listed = value if isinstance(value, list) else []
    files = [f for f in listed if isinstance(f, Mapping)]
    sayable = {*ATTACHED.values(), "url"}
    if value and (len(files) != len(listed) or not listed or any(set(f) - sayable for f in files)):
        private["attachments"] = value
    out = []
    for place, file in enumerate(files, 1):
        parts.append(_pointer("link:link", f"#file_{number}_{place}"))
        out.append(_file(dict(file), f"#file_{number}_{place}"))
    return out


def _file(file: JsonObject, about: str) -> str:
    said = {**file, "mimeType": file.get("mimeType") or file.get("contentType") or ""}
    inner = [xml_safe.element("z:itemType", "attachment")]
    if isinstance(file.get("path"), str):
        inner.append(_pointer("rdf:resource", file["path"]))
    if isinstance(file.get("url"), str) and file["url"]:
        address = xml_safe.element("dcterms:URI", [xml_safe.element("rdf:value", file["url"])])
        inner.append(xml_safe.element("dc:identifier", [address]))
    for name, key in ATTACHED.items():
        if isinstance(said.get(key), str) and said[key]:
            inner.append(xml_safe.element(name, said[key]))
    return _described("z:Attachment", about, inner)


def _lone(item: JsonObject, about: str) -> str:
    """A note or file that belongs to no item."""
    return _memo(str(item.get("note", "")), about) if item.get("itemType") == "note" else _file(item, about)


def _collections(table: JsonObject, places: list[str]) -> list[str]:
    out = []
    for key, collection in table.items():
        parts = [xml_safe.element("dc:title", collection["name"])]
        parts += [_pointer("dcterms:hasPart", f"#collection_{inner}") for inner in collection["collections"]]
        parts += [_pointer("dcterms:hasPart", places[number]) for number in collection["items"]]
        out.append(_described("z:Collection", f"#collection_{key}", parts))
    return out
