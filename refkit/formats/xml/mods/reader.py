"""MODS 3, the Library of Congress's record, as libraries and Zotero write it, read."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

from refkit.formats.common import structured_note
from refkit.formats.common.child_notes import is_child_note
from refkit.formats.common.dates import csl_date
from refkit.formats.common.from_csl_item import finished, put, read_name
from refkit.formats.common.read_xml import read_xml
from refkit.formats.syntax import xml_safe
from refkit.formats.xml.mods.dates import issued_of
from refkit.formats.xml.mods.terms import GENRES, IDENTIFIERS, OWN, RESOURCES, ROLES
from refkit.formats.xml.mods.unread import unread
from refkit.formats.zotero.field_map import item_types
from refkit.model.csljson import JsonObject
from refkit.model.library import Library
from refkit.model.types import ReferenceBase

_LIVED = re.compile(r",?\s*\[?\(?\d{4}-(?:\d{4})?\)?\]?\.?$")  # the years of a life behind a name


def read(text: str) -> Library:
    """A library from MODS, one record or a collection; a file that is no XML becomes one record with a reason."""
    return read_xml(text, "mods", record)


def record(element: Element) -> ReferenceBase:
    """The record of a <mods> element."""
    host = next((r for r in xml_safe.children(element, "relatedItem") if r.get("type") == "host"), None)
    series = next((r for r in xml_safe.children(element, "relatedItem") if r.get("type") == "series"), None)
    item: JsonObject = {"id": element.get("ID") or "", "type": _type(element, host)}
    rest: list[list[str]] = []
    notes: list[str] = []
    keywords: list[str] = []
    _titles(element, item, rest)
    if host is not None:
        _titles(host, item, rest, "container-title")
        _common(host, item, rest, notes, keywords, in_host=True)
        rest += unread(host, in_host=True)
    if series is not None:
        _titles(series, item, rest, "collection-title")
        put(item, "collection-number", _detail(series, "volume"), rest, "series/volume")
    _common(element, item, rest, notes, keywords, in_host=False)
    rest += unread(element)
    children = [n for n in notes if is_child_note(n)]
    if children:
        item["notes"] = children
    extensions = [xml_safe.text_of(e) for e in xml_safe.children(element, OWN)]
    own, ours, left = structured_note.own_patch(extensions)
    rest += [[OWN, value] for value in (left, *extensions) if value and value != ours]
    return finished(item, [n for n in notes if n not in children], keywords, rest, "mods", own)


def _type(element: Element, host: Element | None) -> str:
    for genre in xml_safe.children(element, "genre"):
        text = xml_safe.text_of(genre)
        if genre.get("authority") == "local" and text in item_types():
            return item_types()[text].csl
        if genre.get("authority") == "csl":
            return text
    words = [xml_safe.text_of(g).lower() for g in xml_safe.children(element, "genre")]
    inner = [xml_safe.text_of(g).lower() for g in xml_safe.children(host, "genre")] if host is not None else []
    for word in words:
        if word in GENRES and not (host is not None and GENRES[word] == "book"):
            return GENRES[word]
    if host is not None:
        for word in inner:
            if word in ("book", "conference publication"):
                return "chapter" if word == "book" else "paper-conference"
            if word in GENRES:
                return GENRES[word]
        issuance = xml_safe.text_of(xml_safe.child(host, "originInfo", "issuance"))
        has_issn = any(i.get("type") == "issn" for i in xml_safe.children(host, "identifier"))
        if issuance in ("continuing", "serial") or has_issn:
            return "article-journal"
        return "chapter" if issuance == "monographic" or xml_safe.child(host, "part") is not None else "webpage"
    resource = xml_safe.text_of(xml_safe.child(element, "typeOfResource")).lower()
    manuscript = xml_safe.child(element, "typeOfResource")
    if manuscript is not None and manuscript.get("manuscript") == "yes":
        return "manuscript"
    if resource in RESOURCES:
        return RESOURCES[resource]
    origin = xml_safe.child(element, "originInfo")
    if any(i.get("type") == "isbn" for i in xml_safe.children(element, "identifier")):
        return "book"
    return "book" if origin is not None and xml_safe.text_of(xml_safe.child(origin, "publisher")) else "document"


def _is_ours(genre: Element) -> bool:
    authority = genre.get("authority")
    return authority == "csl" or (authority == "local" and xml_safe.text_of(genre) in item_types())


def _titles(element: Element, item: JsonObject, rest: list[list[str]], variable: str = "title") -> None:
    for info in xml_safe.children(element, "titleInfo"):
        said = {n: _all_words(info, n) for n in ("nonSort", "title", "subTitle")}
        text = " ".join(words[0] for words in (said["nonSort"], said["title"]) if words)
        under = said["subTitle"][0] if said["subTitle"] else ""
        rest += [[f"{variable}/{name}", more] for name, words in said.items() for more in words[1:]]
        text = f"{text}: {under}" if under and text else text or under
        kind = info.get("type")
        if kind == "abbreviated":
            short = "title-short" if variable == "title" else "container-title-short"
            put(item, short, text, rest, f"{variable}/abbreviated")
        elif kind == "alternative" and variable == "title":
            put(item, "original-title", text, rest, "title/alternative")
        elif kind is None:
            put(item, variable, text, rest, variable)
        elif text:
            rest.append([f"{variable}/{kind}", text])


def _all_words(info: Element, name: str) -> list[str]:
    """The words of each child of a name that has any; a schema that allows one does not keep files from having more."""
    found = (" ".join(xml_safe.text_of(e).split()) for e in xml_safe.children(info, name))
    return [words for words in found if words]


def _common(
    element: Element, item: JsonObject, rest: list[list[str]], notes: list[str], keywords: list[str], *, in_host: bool
) -> None:
    for name in xml_safe.children(element, "name"):
        _name(name, item, rest, in_host=in_host)
    for origin in xml_safe.children(element, "originInfo"):
        _origin(origin, item, rest)
    _part(element, item, rest)
    _numbers_and_places(element, item, rest)
    put(item, "abstract", xml_safe.text_of(xml_safe.child(element, "abstract")), rest, "abstract")
    put(item, "call-number", xml_safe.text_of(xml_safe.child(element, "classification")), rest, "classification")
    source = xml_safe.text_of(xml_safe.child(element, "recordInfo", "recordContentSource"))
    put(item, "source", source, rest, "recordContentSource")
    languages = [t for lang in xml_safe.children(element, "language") for t in xml_safe.children(lang, "languageTerm")]
    best = next((t for t in languages if t.get("type") == "text"), languages[0] if languages else None)
    put(item, "language", xml_safe.text_of(best), rest, "language")
    for note in xml_safe.children(element, "note"):
        words = xml_safe.text_of(note)
        if note.get("type") == "annotation" and "annote" not in item and words:
            item["annote"] = words
        elif words:
            notes.append(words)
    for subject in xml_safe.children(element, "subject"):
        words = " -- ".join(" ".join(xml_safe.text_of(t).split()) for t in subject if xml_safe.text_of(t))
        if words:
            keywords.append(words)
    if in_host:
        return
    for genre in xml_safe.children(element, "genre"):
        if genre.get("authority") is None or not (_is_ours(genre) or xml_safe.text_of(genre).lower() in GENRES):
            put(item, "genre", xml_safe.text_of(genre), rest, "genre")
    for condition in xml_safe.children(element, "accessCondition"):
        put(item, "license", xml_safe.text_of(condition), rest, "accessCondition")


def _numbers_and_places(element: Element, item: JsonObject, rest: list[list[str]]) -> None:
    for number in xml_safe.children(element, "identifier"):
        kind, value = (number.get("type") or "").lower(), " ".join(xml_safe.text_of(number).split())
        if kind in IDENTIFIERS:
            put(item, IDENTIFIERS[kind], value, rest, f"identifier/{kind}")
        else:
            rest.append([f"identifier/{kind}", value])
    for place in xml_safe.children(element, "location"):
        put(item, "URL", xml_safe.text_of(xml_safe.child(place, "url")), rest, "location/url")
        for held in xml_safe.children(place, "physicalLocation"):
            where = "archive" if held.get("type") == "repository" else "archive_location"
            put(item, where, xml_safe.text_of(held), rest, "location")
        put(item, "call-number", xml_safe.text_of(xml_safe.child(place, "shelfLocator")), rest, "location/shelfLocator")


def _name(name: Element, item: JsonObject, rest: list[list[str]], *, in_host: bool) -> None:
    roles = [
        xml_safe.text_of(t).lower().strip(".")
        for r in xml_safe.children(name, "role")
        for t in xml_safe.children(r, "roleTerm")
    ]
    variable = next(
        (ROLES[r] for r in roles if r in ROLES),
        "editor" if in_host and roles else "author" if not roles else "contributor",
    )
    if in_host and variable == "author":
        variable = "container-author"
    parts: dict[str, list[str]] = {}
    for part in xml_safe.children(name, "namePart"):
        kind = part.get("type") or ""
        words = " ".join(xml_safe.text_of(part).split())
        parts.setdefault(kind if kind in ("family", "given", "termsOfAddress", "date") else "", []).append(words)
    who = ", ".join(w for k, words in parts.items() if k != "date" for w in words)
    rest += [["name/date", f"{who}: {d}"] for d in parts.get("date", ())]
    rest += [["name/role", f"{who}: {r}"] for r in _unread_roles(name, variable)]
    whole = " ".join(parts.get("", []))
    if "family" in parts or "given" in parts:
        found = {
            "family": " ".join(parts.get("family", [])),
            "given": " ".join([*parts.get("given", []), whole] if whole else parts.get("given", [])),
            "suffix": " ".join(parts.get("termsOfAddress", [])),
        }
        one: JsonObject = {k: v for k, v in found.items() if v}
    elif name.get("type") in ("corporate", "conference"):
        one = {"literal": whole} if whole else {}
    else:
        bare = _LIVED.sub("", whole)
        rest += [["name/date", whole]] if bare != whole else []
        one = read_name(bare)
    if one:
        item.setdefault(variable, []).append(one)


def _unread_roles(name: Element, variable: str) -> list[str]:
    """The roles of a name beside the one that it is read in; a code beside its own word is one role."""
    out: list[str] = []
    for role in xml_safe.children(name, "role"):
        terms = [t for r in xml_safe.children(role, "roleTerm") if (t := xml_safe.text_of(r))]
        read = {ROLES.get(t.lower().strip(".")) for t in terms} - {None}
        if variable not in read and not (variable == "container-author" and "author" in read):
            out.append(" / ".join(terms))
    return [r for r in out if r]


def _origin(origin: Element, item: JsonObject, rest: list[list[str]]) -> None:
    put(item, "publisher", " ".join(xml_safe.text_of(xml_safe.child(origin, "publisher")).split()), rest, "publisher")
    for place in xml_safe.children(origin, "place"):
        term = next((t for t in xml_safe.children(place, "placeTerm") if t.get("type") != "code"), None)
        put(item, "publisher-place", " ".join(xml_safe.text_of(term).split()), rest, "place")
    put(item, "edition", xml_safe.text_of(xml_safe.child(origin, "edition")), rest, "edition")
    issued, others = issued_of(origin)
    if issued != "" and "issued" not in item:
        item["issued"] = issued
        rest += others
    elif issued != "" and issued != item.get("issued"):
        every = ("dateIssued", "copyrightDate", "dateCreated", "dateOther")
        rest += [
            [f"originInfo/{n}", t] for n in every for d in xml_safe.children(origin, n) if (t := xml_safe.text_of(d))
        ]
    captured = xml_safe.text_of(xml_safe.child(origin, "dateCaptured"))
    if captured:
        item["accessed"] = csl_date(captured)


def _detail(element: Element, kind: str) -> str:
    for part in xml_safe.children(element, "part"):
        for detail in xml_safe.children(part, "detail"):
            if detail.get("type") == kind:
                return xml_safe.text_of(xml_safe.child(detail, "number")) or xml_safe.text_of(detail)
    return ""


def _part(element: Element, item: JsonObject, rest: list[list[str]]) -> None:
    for kind, variable in (("volume", "volume"), ("issue", "issue"), ("number", "issue"), ("section", "section")):
        put(item, variable, _detail(element, kind), rest, f"part/{kind}")
    for part in xml_safe.children(element, "part"):
        for extent in xml_safe.children(part, "extent"):
            if extent.get("unit") in ("pages", "page"):
                ends = [xml_safe.text_of(xml_safe.child(extent, n)) for n in ("start", "end")]
                listed = xml_safe.text_of(xml_safe.child(extent, "list"))
                put(item, "page", "-".join(e for e in ends if e) or listed, rest, "part/pages")
        date = xml_safe.text_of(xml_safe.child(part, "date"))
        if date and "issued" not in item:
            item["issued"] = csl_date(date)
        elif date and csl_date(date) != item["issued"]:
            rest.append(["part/date", date])
