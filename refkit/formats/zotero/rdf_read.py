"""Zotero RDF read: items, the hosts that they point to, their notes, files, collections and relations.

An item that another program wrote is read leniently: a field outside its host, a creator type in another vocabulary.
Tables are in `zotero.rdf_map`; what becomes of an item is the business of `zotero.items.record`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from xml.etree.ElementTree import Element

from refkit.formats.base import read_one, traced
from refkit.formats.common.line_numbers import LineNumbers
from refkit.formats.common.read_xml import no_xml, words_left
from refkit.formats.syntax import json_safe, xml_safe
from refkit.formats.zotero.children import PATHS, path_of
from refkit.formats.zotero.field_map import item_types
from refkit.formats.zotero.items import record
from refkit.formats.zotero.rdf_map import (
    ATTACHED,
    DIRECT,
    IDENTIFIERS,
    PLACES,
    PREFIXES,
    PUBLISHERS,
    SERIES,
    SPACES,
    TITLES,
)
from refkit.model.csljson import JsonObject
from refkit.model.library import Library, SetAside
from refkit.model.types import ReferenceBase

_RDF = "{" + SPACES["rdf"] + "}"
_BROADCASTS = ("radioBroadcast", "tvBroadcast")


@dataclass(slots=True)
class Document:
    """The resources of a document by their address, and the collections that list each."""

    resources: dict[str, Element] = field(default_factory=dict)
    listed: dict[str, list[str]] = field(default_factory=dict)


def read(text: str) -> Library:
    """A library from Zotero RDF. Hosts, notes, files and collections are read with the items that they belong to.

    Notes and files that belong to no item are set aside, and written back.
    """
    root, problem, spans = xml_safe.parse_placed(text, lambda name, depth: depth == 2)
    if root is None or xml_safe.local(root) != "RDF":
        return no_xml(text, problem or "no RDF")
    lines = LineNumbers(text)
    document = document_of(root)
    pointed = {e.get(f"{_RDF}resource") for e in root.iter() if e.get(f"{_RDF}resource")}
    references: list[ReferenceBase] = []
    aside: list[SetAside] = []
    alone: list[JsonObject] = []
    for element in root:
        name, kind = prefixed(element), xml_safe.text_of(xml_safe.child(element, "itemType"))
        if name in ("z:Collection", "z:UserItem"):
            if xml_safe.child(element, "hasPart") is None:
                aside.append(SetAside(xml_safe.text_of(element), spans[element], f"Zotero {name}"))
        elif name in ("bib:Memo", "z:Attachment") or kind in ("attachment", "note"):
            if element.get(f"{_RDF}about") not in pointed:
                alone.append(_alone(element))
                aside.append(SetAside(xml_safe.text_of(element), spans[element], f"Zotero {name}"))
        elif kind or element.get(f"{_RDF}about") not in pointed:  # else a host: read with its items
            span = spans[element]
            reference = read_one(text, span, _record, element, document)
            references.append(traced(reference, span.of(text), span, len(references), lines.at(span.start)))
    meta = {"zotero": {"alone": alone}} if alone else {}
    return Library(tuple(references), set_aside=tuple(aside), text=text, meta=meta)


def _record(element: Element, document: Document) -> ReferenceBase:
    return record(item_at(element, document))


def prefixed(element: Element) -> str:
    """The prefixed name of an element, as in the tables."""
    space, _, name = element.tag[1:].rpartition("}")
    return f"{PREFIXES.get(space, 'x')}:{name}"


def document_of(root: Element) -> Document:
    """The resources of a document, and the paths of the collections that list each."""
    out = Document({e.get(f"{_RDF}about", ""): e for e in root if e.get(f"{_RDF}about")})
    table: dict[str, JsonObject] = {}
    parts: list[tuple[str, str]] = []
    for about, element in out.resources.items():
        if prefixed(element) != "z:Collection":
            continue
        table[about] = {"name": xml_safe.text_of(xml_safe.child(element, "title"))}
        parts += [(about, p.get(f"{_RDF}resource", "")) for p in xml_safe.children(element, "hasPart")]
    for about, part in parts:
        if part in table:
            table[part].setdefault("parent", about)
    for about, part in parts:
        path = path_of(table, about)
        if part not in table and path:
            out.listed.setdefault(part, []).append(path)
    return out


_GUESS = {
    "Article": "journalArticle",
    "Book": "book",
    "BookSection": "bookSection",
    "Thesis": "thesis",
    "Letter": "letter",
}


def item_at(element: Element, document: Document) -> JsonObject:
    """The Zotero item of a resource."""
    kind = xml_safe.text_of(xml_safe.child(element, "itemType"))
    name = kind or _GUESS.get(prefixed(element).partition(":")[2], "document")
    item: JsonObject = {"itemType": name}
    reading = _Reading(item, item_types()[name].fields if name in item_types() else {}, document)
    reading.take(element, "", 0)
    about = element.get(f"{_RDF}about") or ""
    if "url" not in item and re.match(r"https?://", about):
        item["url"] = about
    if reading.related or not re.fullmatch(r"#item_\d+|https?://.*|", about):
        item["about"] = about
    item.update({k: v for k, v in reading.private.items() if k not in item and k != "notes"})
    known = reading.private.get("notes")
    if isinstance(known, list) and len(known) == len(reading.notes):
        pairs = zip(reading.notes, known, strict=True)
        item["notes"] = [{**(k if isinstance(k, Mapping) else {}), "note": n} for n, k in pairs]
    elif any(reading.note_tags):
        pairs = zip(reading.notes, reading.note_tags, strict=True)
        item["notes"] = [{"note": n, "tags": t} if t else n for n, t in pairs]
    elif reading.notes:
        item["notes"] = reading.notes
    if reading.files and "attachments" not in item:
        item["attachments"] = reading.files
    if about in document.listed:
        item[PATHS] = sorted(set(document.listed[about]))
    item["creators"], item["tags"] = reading.creators, reading.tags
    left = words_left(element, item)
    if left:
        item["unread"] = left
    return item


@dataclass(slots=True)
class _Reading:
    """The reading of one item: what was found so far."""

    item: JsonObject
    fields: Mapping[str, str]
    document: Document
    creators: list[JsonObject] = field(default_factory=list)
    tags: list[Any] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    note_tags: list[list[JsonObject]] = field(default_factory=list)  # one list a note
    files: list[JsonObject] = field(default_factory=list)
    private: JsonObject = field(default_factory=dict)
    related: bool = False

    def set(self, candidates: str, value: str) -> None:
        """Set the first candidate that the item type has, else the first that is free."""
        if not value:
            return
        names = [f for f in candidates.split() if f not in self.item]
        chosen = next((f for f in names if f in self.fields), None) or next(iter(names), None)
        if chosen:
            self.item[chosen] = value

    def take(self, element: Element, host: str, depth: int) -> None:
        """Read the predicates of the item, or of one of its hosts (`host` is the host's class)."""
        for predicate in element:
            name = prefixed(predicate)
            target = self.document.resources.get(predicate.get(f"{_RDF}resource", ""))
            if name in ("dcterms:isPartOf", "bib:presentedAt"):
                inner = target if target is not None else next(iter(predicate), None)
                if inner is not None and depth < 4:
                    self.take_host(name, inner, depth)
            elif name in ("dcterms:isReferencedBy", "link:link", "dc:relation"):
                self.take_pointer(name, predicate, target)
            elif xml_safe.child(predicate, "Seq") is not None:
                self.take_people(predicate)
            elif name == "z:refkit":
                self.private.update(_object(xml_safe.text_of(predicate)))
            elif name != "z:itemType" and not name.startswith("link:"):
                self.take_value(name, predicate, host)

    def take_host(self, name: str, inner: Element, depth: int) -> None:
        """A host, or the conference at which the item was presented."""
        if name == "bib:presentedAt":
            self.set("conferenceName meetingName", xml_safe.text_of(xml_safe.child(inner, "title")))
        else:
            self.take(inner, prefixed(inner).partition(":")[2], depth + 1)

    def take_pointer(self, name: str, predicate: Element, target: Element | None) -> None:
        """A note, a file, or another item that this one is related to."""
        inner = target if target is not None else next(iter(predicate), None)
        if name == "dc:relation":
            address = predicate.get(f"{_RDF}resource")
            if address:
                self.related = True
                self.item.setdefault("seeAlso", []).append(address)
            elif inner is None:
                self.take_value(name, predicate, "")
        elif inner is None:
            return
        elif name == "link:link":
            self.files.append(_attached(inner))
        else:
            self.notes.append(_note(inner))
            self.note_tags.append(_tags_of(inner))

    def take_value(self, name: str, predicate: Element, host: str) -> None:
        """A field."""
        text = xml_safe.text_of(predicate)
        if name == "dc:identifier":
            self.take_identifier(predicate)
        elif name == "dc:subject":
            self.take_subject(predicate)
        elif name == "dc:publisher":
            body = xml_safe.text_of(xml_safe.child(predicate, "Organization", "name"))
            self.set(PUBLISHERS, body or (predicate.text or "").strip())
            town = xml_safe.child(predicate, "Organization", "adr", "Address", "locality")
            self.set(PLACES, xml_safe.text_of(town))
        elif host == "Series" and name in SERIES.values():
            field = next(f for f, predicate_of in SERIES.items() if predicate_of == name)
            self.set("series seriesTitle" if field == "series" else field, text)
        elif host and name == "dc:title":
            self.set(TITLES.get(host, "publicationTitle"), text)
        elif name == "dc:title" and "title" in self.item and self.item["itemType"] in _BROADCASTS:
            self.set("programTitle", text)  # so Zotero writes it, and does not read it
        elif name in DIRECT:
            self.set(DIRECT[name], text)
        elif name.startswith("z:") and not len(predicate):
            self.item.setdefault(name[2:], text)
        elif text:
            self.item.setdefault(name, text)

    def take_identifier(self, predicate: Element) -> None:
        """An address, an ISBN, ISSN or DOI, or the number of a series."""
        address = xml_safe.child(predicate, "URI", "value")
        if address is not None:
            self.item.setdefault("url", xml_safe.text_of(address))
            return
        text = xml_safe.text_of(predicate)
        match = re.match(rf"({'|'.join(IDENTIFIERS)}|PMID|PMCID)[ :]+(.*)", text)
        if match:
            self.item.setdefault(match[1], match[2])
        elif text:
            self.item.setdefault("seriesNumber", text)

    def take_subject(self, predicate: Element) -> None:
        """A tag, one that a program gave, or the call number."""
        shelf = xml_safe.child(predicate, "LCC", "value")
        automatic = xml_safe.child(predicate, "AutomaticTag", "value")
        if shelf is not None:
            self.item["callNumber"] = xml_safe.text_of(shelf)
        elif automatic is not None:
            self.tags.append({"tag": xml_safe.text_of(automatic), "type": 1})
        elif xml_safe.text_of(predicate):
            self.tags.append({"tag": xml_safe.text_of(predicate)})

    def take_people(self, predicate: Element) -> None:
        """The people of one creator type; `authors` are those whom CSL calls so, whatever the item type calls them."""
        known = item_types().get(self.item["itemType"])
        kind = _kind(xml_safe.local(predicate))
        if kind == "author" and known is not None:
            kind = known.author
        for person in predicate.iter():
            if xml_safe.local(person) not in ("Person", "Organization"):
                continue
            family = xml_safe.text_of(xml_safe.child(person, "surname"))
            given = xml_safe.text_of(xml_safe.child(person, "givenName"))
            whole = xml_safe.text_of(xml_safe.child(person, "name"))
            said = " ".join(xml_safe.text_of(person).split())
            if sum(map(str.isalnum, said)) > sum(map(str.isalnum, family + given + whole)):
                family, given, whole = "", "", said  # words in no part, or two of one: none is dropped
            if given:
                self.creators.append({"lastName": family, "firstName": given, "creatorType": kind})
            elif family or whole:
                self.creators.append({"name": family or whole, "creatorType": kind})


def _kind(name: str) -> str:
    """The creator type of a list of people: Zotero puts an s behind it, `wordsBys` too."""
    return name if name == "wordsBy" else name.removesuffix("s")


def _object(text: str) -> JsonObject:
    """The object of a JSON text; {} for anything else."""
    try:
        value = json_safe.loads(text)
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


def _note(element: Element) -> str:
    """The text of a note as it stands: its white space is part of it."""
    value = xml_safe.child(element, "value")
    return "".join((value if value is not None else element).itertext())


def _attached(element: Element) -> JsonObject:
    """An attached file or link."""
    out: JsonObject = {}
    for predicate in element:
        name, text = prefixed(predicate), xml_safe.text_of(predicate)
        address = xml_safe.child(predicate, "URI", "value")
        if name == "rdf:resource":
            out.setdefault("path", predicate.get(f"{_RDF}resource") or text)
        elif address is not None:
            out.setdefault("url", xml_safe.text_of(address))
        elif text and name != "z:itemType":
            out.setdefault(ATTACHED.get(name, name), text)
    return out


def _tags_of(note: Element) -> list[JsonObject]:
    """The tags of a note; an automatic one is of type 1."""
    out: list[JsonObject] = []
    for subject in xml_safe.children(note, "subject"):
        words, automatic = xml_safe.text_of(subject), xml_safe.child(subject, "AutomaticTag") is not None
        if words:
            out.append({"tag": words, "type": 1} if automatic else {"tag": words})
    return out


def _alone(element: Element) -> JsonObject:
    if prefixed(element) == "bib:Memo":
        tags = _tags_of(element)
        return {"itemType": "note", "note": _note(element), **({"tags": tags} if tags else {})}
    return {"itemType": "attachment", **_attached(element)}
