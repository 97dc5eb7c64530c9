"""Zotero RDF: items as resources, hosts (journals, books, reporters) as resources of their own.

The mapping below was worked out from what Zotero writes; `FIELDS` is read in both directions.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from xml.etree.ElementTree import Element

from refkit.formats import xmlsafe
from refkit.formats.base import Loss, Written, traced
from refkit.formats.keys import make_keys
from refkit.formats.readers import no_xml
from refkit.formats.zotero import item_of, record
from refkit.formats.zoteromap import item_types
from refkit.model.csljson import JsonObject
from refkit.model.library import Library, SetAside
from refkit.model.types import ReferenceBase
from refkit.trace import Span

SPACES = {
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "z": "http://www.zotero.org/namespaces/export#",
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "bib": "http://purl.org/net/biblio#",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "prism": "http://prismstandard.org/namespaces/1.2/basic/",
    "vcard": "http://nwalsh.com/rdf/vCard#",
    "link": "http://purl.org/rss/1.0/modules/link/",
}
_PREFIX = {uri: prefix for prefix, uri in SPACES.items()}
_RDF = "{" + SPACES["rdf"] + "}"

# predicate -> candidates of Zotero fields; the first that the item type has is meant
_DIRECT = {
    "dcterms:abstract": "abstractNote",
    "dc:date": "date dateDecided dateEnacted issueDate",
    "dc:title": "title caseName nameOfAct subject",
    "z:language": "language",
    "z:shortTitle": "shortTitle",
    "z:libraryCatalog": "libraryCatalog",
    "z:archive": "archive",
    "dc:coverage": "archiveLocation",
    "dc:rights": "rights",
    "dc:description": "extra",
    "dcterms:dateSubmitted": "accessDate",
    "bib:pages": "pages firstPage codePages",
    "prism:volume": "volume codeVolume codeNumber reporterVolume",
    "prism:number": "issue number reportNumber billNumber patentNumber docketNumber publicLawNumber documentNumber"
    " episodeNumber archiveID identifier seriesNumber",
    "prism:edition": "edition versionNumber",
    "z:type": "type thesisType letterType manuscriptType reportType presentationType websiteType postType"
    " mapType genre",
    "z:medium": "artworkMedium audioRecordingFormat videoRecordingFormat audioFileType interviewMedium format medium",
    "z:authority": "court legislativeBody issuingAuthority organization",
    "z:status": "legalStatus status",
    "dcterms:alternative": "journalAbbreviation",
    "z:citationKey": "citationKey",
}
_TITLES = {
    "Journal": "publicationTitle proceedingsTitle",
    "Book": "bookTitle encyclopediaTitle dictionaryTitle",
    "Series": "series seriesTitle",
    "Blog": "blogTitle",
    "Forum": "forumTitle",
    "Website": "websiteTitle",
    "CourtReporter": "reporter",
    "Newspaper": "publicationTitle",
    "Periodical": "publicationTitle",
    "Magazine": "publicationTitle",
    "Code": "code",
    "Broadcast": "programTitle",
    "RadioOrTVProgram": "programTitle",
    "Part": "section",
}
_PUBLISHERS = "publisher institution university company distributor network label studio repository organization"
_PLACES = "place repositoryLocation"
_ROLES = {
    "authors": "author",
    "editors": "editor",
    "translators": "translator",
    "contributors": "contributor",
    "recipients": "recipient",
    "interviewees": "interviewee",
    "interviewers": "interviewer",
    "directors": "director",
    "seriesEditors": "seriesEditor",
    "reviewedAuthors": "reviewedAuthor",
    "inventors": "inventor",
    "wordsBy": "wordsBy",
    "castMembers": "castMember",
}
_CLASSES = {
    "journalArticle": "bib:Article",
    "magazineArticle": "bib:Article",
    "newspaperArticle": "bib:Article",
    "book": "bib:Book",
    "bookSection": "bib:BookSection",
    "thesis": "bib:Thesis",
    "letter": "bib:Letter",
    "email": "bib:Letter",
    "manuscript": "bib:Manuscript",
    "interview": "bib:Interview",
    "film": "bib:MotionPicture",
    "artwork": "bib:Illustration",
    "webpage": "bib:Document",
    "blogPost": "bib:Document",
    "forumPost": "bib:Document",
    "case": "bib:Document",
    "report": "bib:Report",
    "hearing": "bib:Report",
    "bill": "bib:Legislation",
    "statute": "bib:Legislation",
    "patent": "bib:Patent",
    "map": "bib:Image",
    "presentation": "bib:ConferenceProceedings",
    "computerProgram": "bib:Data",
    "videoRecording": "bib:Recording",
    "audioRecording": "bib:Recording",
    "podcast": "bib:Recording",
    "tvBroadcast": "bib:Recording",
    "radioBroadcast": "bib:Recording",
}


def _name(element: Element) -> str:
    """The prefixed name of an element, as in `_DIRECT`."""
    space, _, name = element.tag[1:].rpartition("}")
    return f"{_PREFIX.get(space, 'x')}:{name}"


def read(text: str) -> Library:
    """A library from Zotero RDF. Hosts that items point to are read with them; notes and attachments are set aside."""
    root, problem = xmlsafe.parse(text)
    if root is None:
        return no_xml(text, problem)
    whole = Span(0, len(text))
    resources = {e.get(f"{_RDF}about"): e for e in root if e.get(f"{_RDF}about")}
    pointed = {e.get(f"{_RDF}resource") for e in root.iter() if e.get(f"{_RDF}resource")}
    references: list[ReferenceBase] = []
    aside: list[SetAside] = []
    for element in root:
        kind = xmlsafe.text_of(xmlsafe.child(element, "itemType"))
        if _name(element) in ("bib:Memo", "z:Attachment", "z:Collection", "z:UserItem") or kind in (
            "attachment",
            "note",
        ):
            aside.append(SetAside(xmlsafe.text_of(element), whole, f"Zotero {_name(element)}"))
            continue
        if not kind and element.get(f"{_RDF}about") in pointed:
            continue  # a host: read with its items
        item = _item(element, kind, resources, aside)
        references.append(traced(record(item), xmlsafe.text_of(element), whole, len(references)))
    return Library(tuple(references), set_aside=tuple(aside), text=text)


_GUESS = {
    "Article": "journalArticle",
    "Book": "book",
    "BookSection": "bookSection",
    "Thesis": "thesis",
    "Letter": "letter",
}


def _item(element: Element, kind: str, resources: Mapping[str | None, Element], aside: list[SetAside]) -> JsonObject:
    name = kind or _GUESS.get(_name(element).partition(":")[2], "document")
    fields = item_types()[name].fields if name in item_types() else {}
    item: JsonObject = {"itemType": name}
    creators: list[JsonObject] = []
    tags: list[Any] = []
    _read_into(item, element, fields, creators, tags, resources, "", 0)
    about = element.get(f"{_RDF}about") or ""
    if "url" not in item and re.match(r"https?://", about):
        item["url"] = about
    item["creators"], item["tags"] = creators, tags
    return item


def _set(item: JsonObject, fields: Mapping[str, str], candidates: str, value: str) -> None:
    if not value:
        return
    names = candidates.split()
    field = next((f for f in names if f in fields and f not in item), None) or next(
        (f for f in names if f not in item), None
    )
    if field:
        item[field] = value


def _read_into(
    item: JsonObject,
    element: Element,
    fields: Mapping[str, str],
    creators: list[JsonObject],
    tags: list[Any],
    resources: Mapping[str | None, Element],
    host: str,
    depth: int,
) -> None:
    """Read the predicates of an item, or of one of its hosts (`host` is the host's class)."""
    for predicate in element:
        name = _name(predicate)
        target = resources.get(predicate.get(f"{_RDF}resource"))
        if name == "z:itemType" or name == "dcterms:isReferencedBy" or name.startswith("link:"):
            continue
        if name in ("dcterms:isPartOf", "bib:presentedAt"):
            inner = target if target is not None else next(iter(predicate), None)
            if inner is not None and depth < 4:
                label = _name(inner).partition(":")[2]
                if name == "bib:presentedAt":
                    _set(item, fields, "conferenceName meetingName", xmlsafe.text_of(xmlsafe.child(inner, "title")))
                else:
                    _read_into(item, inner, fields, creators, tags, resources, label, depth + 1)
        elif name == "dc:identifier":
            _identifier(item, predicate)
        elif name == "dc:subject":
            _subject(item, predicate, tags)
        elif name == "dc:publisher":
            _set(
                item,
                fields,
                _PUBLISHERS,
                xmlsafe.text_of(xmlsafe.child(predicate, "Organization", "name")) or _direct(predicate),
            )
            _set(
                item,
                fields,
                _PLACES,
                xmlsafe.text_of(xmlsafe.child(predicate, "Organization", "adr", "Address", "locality")),
            )
        elif xmlsafe.child(predicate, "Seq") is not None:
            _people(predicate, fields, item, creators)
        elif host and name == "dc:title":
            _set(item, fields, _TITLES.get(host, "publicationTitle"), xmlsafe.text_of(predicate))
        elif host == "Series" and name == "dcterms:alternative":
            _set(item, fields, "seriesTitle", xmlsafe.text_of(predicate))
        elif host == "Series" and name == "dc:description":
            _set(item, fields, "seriesText", xmlsafe.text_of(predicate))
        elif name == "dcterms:dateSubmitted":
            _set(item, fields, "accessDate", xmlsafe.text_of(predicate))
        elif name in _DIRECT:
            _set(item, fields, _DIRECT[name], xmlsafe.text_of(predicate))
        elif name.startswith("z:") and not len(predicate):
            item.setdefault(name[2:], xmlsafe.text_of(predicate))
        elif xmlsafe.text_of(predicate):
            item.setdefault(name, xmlsafe.text_of(predicate))


def _direct(element: Element) -> str:
    return (element.text or "").strip()


def _identifier(item: JsonObject, predicate: Element) -> None:
    address = xmlsafe.child(predicate, "URI", "value")
    if address is not None:
        item.setdefault("url", xmlsafe.text_of(address))
        return
    text = xmlsafe.text_of(predicate)
    match = re.match(r"(ISBN|ISSN|DOI|PMID|PMCID)[ :]+(.*)", text)
    if match:
        item.setdefault(match[1], match[2])
    elif text:
        item.setdefault("seriesNumber", text)


def _subject(item: JsonObject, predicate: Element, tags: list[Any]) -> None:
    shelf = xmlsafe.child(predicate, "LCC", "value")
    automatic = xmlsafe.child(predicate, "AutomaticTag", "value")
    if shelf is not None:
        item["callNumber"] = xmlsafe.text_of(shelf)
    elif automatic is not None:
        tags.append({"tag": xmlsafe.text_of(automatic), "type": 1})
    elif xmlsafe.text_of(predicate):
        tags.append({"tag": xmlsafe.text_of(predicate)})


def _people(predicate: Element, fields: Mapping[str, str], item: JsonObject, creators: list[JsonObject]) -> None:
    role = xmlsafe.local(predicate)
    kind = _ROLES.get(role, role[:-1] if role.endswith("s") else role)
    own = item_types()[item["itemType"]].author if item["itemType"] in item_types() else "author"
    if kind == "author":
        kind = own
    for person in predicate.iter():
        if xmlsafe.local(person) not in ("Person", "Organization"):
            continue
        family = xmlsafe.text_of(xmlsafe.child(person, "surname"))
        given = xmlsafe.text_of(xmlsafe.child(person, "givenName"))
        whole = xmlsafe.text_of(xmlsafe.child(person, "name"))
        if given:
            creators.append({"lastName": family, "firstName": given, "creatorType": kind})
        elif family or whole:
            creators.append({"name": family or whole, "creatorType": kind})


def write(library: Library) -> Written:
    """The library as Zotero RDF."""
    out: list[str] = []
    losses: list[Loss] = []
    for number, (reference, key) in enumerate(zip(library.references, make_keys(library.references), strict=True), 1):
        item, lost = item_of(reference if reference.id else reference.with_(id=key), _through)
        losses += lost
        out.append(_resource(item, number))
    return Written(_document("\n".join(out)), tuple(losses))


def _document(body: str) -> str:
    spaces = "".join(f'\n xmlns:{prefix}="{uri}"' for prefix, uri in SPACES.items())
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF{spaces}>\n{body}\n</rdf:RDF>\n'


def _through(item: JsonObject) -> JsonObject:
    """What a reader sees of an item that was written."""
    root, _ = xmlsafe.parse(_document(_resource(item, 1)))
    return _item(root[0], str(item["itemType"]), {}, []) if root is not None and len(root) else {}


_HOSTED = {
    field: host
    for host, fields in reversed(_TITLES.items())
    for field in fields.split()
    if host not in ("Newspaper", "Periodical", "Magazine")
}
_PREDICATE = {field: name for name, fields in reversed(_DIRECT.items()) for field in fields.split()}
_TO_HOST = ("volume", "issue", "ISSN", "journalAbbreviation", "reporterVolume")


def _resource(item: JsonObject, number: int) -> str:
    tag = xmlsafe.element
    kind = str(item["itemType"])
    parts = [tag("z:itemType", kind)]
    hosts: dict[str, list[str]] = {}
    publisher: dict[str, str] = {}
    for field, value in item.items():
        if field in ("itemType", "creators", "tags", "attachments", "notes", "collections", "relations", "seeAlso"):
            continue
        if not isinstance(value, str) or not value:
            continue
        if field in _PUBLISHERS.split() and not (field == "organization" and kind == "standard"):
            publisher["name"] = value
        elif field in _PLACES.split():
            publisher["place"] = value
        elif field == "url":
            parts.append(tag("dc:identifier", [tag("dcterms:URI", [tag("rdf:value", value)])]))
        elif field in ("DOI", "ISBN", "ISSN", "PMID", "PMCID"):
            parts.append(tag("dc:identifier", f"{field} {value}"))
        elif field == "callNumber":
            parts.append(tag("dc:subject", [tag("dcterms:LCC", [tag("rdf:value", value)])]))
        elif field in ("conferenceName", "meetingName"):
            parts.append(tag("bib:presentedAt", [tag("bib:Conference", [tag("dc:title", value)])]))
        elif field == "seriesTitle":
            hosts.setdefault("Series", []).append(tag("dcterms:alternative" if "series" in item else "dc:title", value))
        elif field == "seriesNumber":
            hosts.setdefault("Series", []).append(tag("dc:identifier", value))
        elif field in _HOSTED:
            hosts.setdefault(_HOSTED[field], []).append(tag("dc:title", value))
        elif field in _PREDICATE:
            parts.append(tag(_PREDICATE[field], value))
        elif re.fullmatch(r"[A-Za-z][A-Za-z0-9]*", field):
            parts.append(tag(f"z:{field}", value))
    for host, inner in hosts.items():
        prefix = "z" if host in ("Blog", "Forum", "Website", "Code", "Broadcast") else "bib"
        parts.append(tag("dcterms:isPartOf", [tag(f"{prefix}:{host}", inner)]))
    if publisher:
        place = (
            [tag("vcard:adr", [tag("vcard:Address", [tag("vcard:locality", publisher["place"])])])]
            if "place" in publisher
            else []
        )
        name = [tag("foaf:name", publisher["name"])] if "name" in publisher else []
        parts.append(tag("dc:publisher", [tag("foaf:Organization", place + name)]))
    parts += _creators(item, kind)
    for label in item.get("tags", ()):
        word = tag("z:AutomaticTag", [tag("rdf:value", label["tag"])]) if label.get("type") else None
        parts.append(tag("dc:subject", [word] if word else label["tag"]))
    body = "\n    ".join(parts)
    name_ = _CLASSES.get(kind, "rdf:Description")
    return f'  <{name_} rdf:about="#item_{number}">\n    {body}\n  </{name_}>'


def _creators(item: JsonObject, kind: str) -> list[str]:
    tag = xmlsafe.element
    own = item_types()[kind].author
    plural = {v: k for k, v in _ROLES.items()}
    groups: dict[str, list[str]] = {}
    for creator in item.get("creators", ()):
        role = creator["creatorType"]
        name = "authors" if role == own else plural.get(role, role + "s")
        person = (
            [tag("foaf:surname", creator["name"])]
            if "name" in creator
            else [tag("foaf:surname", creator.get("lastName", "")), tag("foaf:givenName", creator.get("firstName", ""))]
        )
        groups.setdefault(name, []).append(tag("rdf:li", [tag("foaf:Person", person)]))
    known = ("authors", "editors", "translators", "contributors")
    return [tag(f"{'bib' if n in known else 'z'}:{n}", [tag("rdf:Seq", people)]) for n, people in groups.items()]
