"""MODS 3, the Library of Congress's record, as libraries and Zotero write it."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

from refkit.formats.base import Loss, Written
from refkit.formats.common import structured_note
from refkit.formats.common.child_notes import is_child_note, notes_of
from refkit.formats.common.cite_keys import make_keys
from refkit.formats.common.dates import csl_date
from refkit.formats.common.from_csl_item import date_text, finished, put, read_name
from refkit.formats.common.read_xml import read_xml
from refkit.formats.syntax import xml_safe
from refkit.formats.xml.mods_dates import issued_of
from refkit.formats.xml.mods_rest import unread
from refkit.formats.zotero.field_map import item_types
from refkit.model.csljson import JsonObject, to_csl
from refkit.model.library import Library
from refkit.model.types import OtherReference, ReferenceBase

SPACE = "http://www.loc.gov/mods/v3"
OURS = "urn:refkit:record:1"  # MODS wants what stands in <extension> to be of another namespace

# MARC relator codes and words -> CSL name variables
_ROLES = {
    "aut": "author",
    "author": "author",
    "creator": "author",
    "cre": "author",
    "edt": "editor",
    "editor": "editor",
    "trl": "translator",
    "translator": "translator",
    "ctb": "contributor",
    "contributor": "contributor",
    "rcp": "recipient",
    "addressee": "recipient",
    "ivr": "interviewer",
    "ive": "author",
    "drt": "director",
    "pro": "producer",
    "cmp": "composer",
    "com": "compiler",
    "ill": "illustrator",
    "pbd": "collection-editor",
    "prf": "performer",
    "art": "author",
    "ctg": "author",
    "inv": "author",
    "prg": "author",
    "spk": "author",
}
_WRITE_ROLES = {v: k for k, v in reversed(_ROLES.items()) if len(k) == 3}
_GENRES = {
    "book": "book",
    "journal": "article-journal",
    "periodical": "article-journal",
    "newspaper": "article-newspaper",
    "magazine": "article-magazine",
    "thesis": "thesis",
    "theses": "thesis",
    "letter": "personal_communication",
    "map": "map",
    "web site": "webpage",
    "conference publication": "paper-conference",
    "technical report": "report",
    "report": "report",
    "interview": "interview",
    "legal case and case notes": "legal_case",
    "legislation": "legislation",
    "patent": "patent",
    "treaty": "treaty",
    "encyclopedia": "entry-encyclopedia",
    "dictionary": "entry-dictionary",
    "article": "article-journal",
    "speech": "speech",
}
_RESOURCES = {
    "cartographic": "map",
    "sound recording": "song",
    "sound recording-musical": "song",
    "sound recording-nonmusical": "song",
    "moving image": "motion_picture",
    "still image": "graphic",
    "software, multimedia": "software",
    "notated music": "musical_score",
}


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
    extensions = [xml_safe.text_of(e) for e in xml_safe.children(element, _OWN)]
    own, ours, left = structured_note.own_patch(extensions)
    rest += [[_OWN, value] for value in (left, *extensions) if value and value != ours]
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
        if word in _GENRES and not (host is not None and _GENRES[word] == "book"):
            return _GENRES[word]
    if host is not None:
        for word in inner:
            if word in ("book", "conference publication"):
                return "chapter" if word == "book" else "paper-conference"
            if word in _GENRES:
                return _GENRES[word]
        issuance = xml_safe.text_of(xml_safe.child(host, "originInfo", "issuance"))
        has_issn = any(i.get("type") == "issn" for i in xml_safe.children(host, "identifier"))
        if issuance in ("continuing", "serial") or has_issn:
            return "article-journal"
        return "chapter" if issuance == "monographic" or xml_safe.child(host, "part") is not None else "webpage"
    resource = xml_safe.text_of(xml_safe.child(element, "typeOfResource")).lower()
    manuscript = xml_safe.child(element, "typeOfResource")
    if manuscript is not None and manuscript.get("manuscript") == "yes":
        return "manuscript"
    if resource in _RESOURCES:
        return _RESOURCES[resource]
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
            put(
                item,
                "title-short" if variable == "title" else "container-title-short",
                text,
                rest,
                f"{variable}/abbreviated",
            )
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
    for number in xml_safe.children(element, "identifier"):
        kind, value = (number.get("type") or "").lower(), " ".join(xml_safe.text_of(number).split())
        variable = {"isbn": "ISBN", "issn": "ISSN", "doi": "DOI", "uri": "URL", "pmid": "PMID", "citekey": "id"}.get(
            kind
        )
        put(item, variable, value, rest, f"identifier/{kind}") if variable else rest.append(
            [f"identifier/{kind}", value]
        )
    for place in xml_safe.children(element, "location"):
        put(item, "URL", xml_safe.text_of(xml_safe.child(place, "url")), rest, "location/url")
        for held in xml_safe.children(place, "physicalLocation"):
            put(
                item,
                "archive" if held.get("type") == "repository" else "archive_location",
                xml_safe.text_of(held),
                rest,
                "location",
            )
        put(item, "call-number", xml_safe.text_of(xml_safe.child(place, "shelfLocator")), rest, "location/shelfLocator")
    put(item, "abstract", xml_safe.text_of(xml_safe.child(element, "abstract")), rest, "abstract")
    put(item, "call-number", xml_safe.text_of(xml_safe.child(element, "classification")), rest, "classification")
    put(
        item,
        "source",
        xml_safe.text_of(xml_safe.child(element, "recordInfo", "recordContentSource")),
        rest,
        "recordContentSource",
    )
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
        if genre.get("authority") is None or not (_is_ours(genre) or xml_safe.text_of(genre).lower() in _GENRES):
            put(item, "genre", xml_safe.text_of(genre), rest, "genre")
    for condition in xml_safe.children(element, "accessCondition"):
        put(item, "license", xml_safe.text_of(condition), rest, "accessCondition")


def _name(name: Element, item: JsonObject, rest: list[list[str]], *, in_host: bool) -> None:
    roles = [
        xml_safe.text_of(t).lower().strip(".")
        for r in xml_safe.children(name, "role")
        for t in xml_safe.children(r, "roleTerm")
    ]
    variable = next(
        (_ROLES[r] for r in roles if r in _ROLES),
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


_LIVED = re.compile(r",?\s*\[?\(?\d{4}-(?:\d{4})?\)?\]?\.?$")


def _unread_roles(name: Element, variable: str) -> list[str]:
    """The roles of a name beside the one that it is read in; a code beside its own word is one role."""
    out: list[str] = []
    for role in xml_safe.children(name, "role"):
        terms = [t for r in xml_safe.children(role, "roleTerm") if (t := xml_safe.text_of(r))]
        read = {_ROLES.get(t.lower().strip(".")) for t in terms} - {None}
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


def write(library: Library, *, plain: bool = False) -> Written:
    """The library as a MODS collection; what MODS has no element for is in <extension>, or told as lost (`plain`)."""
    out: list[str] = []
    losses: list[Loss] = []
    for reference, key in zip(library.references, make_keys(library.references), strict=True):
        text, lost = _written(reference if reference.id else reference.with_(id=key), plain=plain)
        losses += lost
        out.append(text)
    return Written(_document("\n".join(out)), tuple(losses))


def _document(body: str) -> str:
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<modsCollection xmlns="{SPACE}">\n{body}\n</modsCollection>\n'


_OWN = structured_note.PLACES["mods"]


def _written(reference: ReferenceBase, *, plain: bool) -> tuple[str, list[Loss]]:
    item = to_csl(reference)
    item.pop("custom", None)

    def decode(note: str | None) -> ReferenceBase:
        root, _ = xml_safe.parse(_document(_mods(reference, item, note)))
        return record(root[0]) if root is not None and len(root) else OtherReference()

    note, losses = structured_note.kept(
        reference, decode, f"{_OWN} (structured)", elsewhere={"note": "note", "extra.notes": "note"}, plain=plain
    )
    return _mods(reference, item, note), losses


_HOSTED = ("article-journal", "article-magazine", "article-newspaper", "review", "review-book")


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
        if isinstance(value, list) and variable in _WRITE_ROLES and variable != "container-author":
            parts += [_person(n, _WRITE_ROLES[variable]) for n in value if isinstance(n, dict)]
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
    parts.append(tag(_OWN, [tag("note", patch, xmlns=OURS)]) if patch else "")
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
