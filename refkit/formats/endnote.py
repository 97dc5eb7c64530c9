"""EndNote XML, as EndNote and Zotero write it; `_PATHS` is read in both directions."""

from __future__ import annotations

import re
from typing import Any
from xml.etree.ElementTree import Element

from refkit.formats import residual, xmlsafe
from refkit.formats.base import Loss, Written
from refkit.formats.dates import dated, slashed
from refkit.formats.datespans import year_and_day
from refkit.formats.hub import date_text, finished, name_text, put, read_name
from refkit.formats.keys import make_keys
from refkit.formats.readers import read_xml
from refkit.model.csljson import JsonObject, to_csl
from refkit.model.library import Library
from refkit.model.numbers import whole_number
from refkit.model.types import OtherReference, ReferenceBase

# number, name, CSL type as read
_TYPES: tuple[tuple[int, str, str], ...] = (
    (17, "Journal Article", "article-journal"),
    (19, "Magazine Article", "article-magazine"),
    (23, "Newspaper Article", "article-newspaper"),
    (6, "Book", "book"),
    (28, "Edited Book", "book"),
    (5, "Book Section", "chapter"),
    (10, "Conference Proceedings", "paper-conference"),
    (47, "Conference Paper", "paper-conference"),
    (32, "Thesis", "thesis"),
    (27, "Report", "report"),
    (46, "Government Document", "report"),
    (36, "Manuscript", "manuscript"),
    (34, "Unpublished Work", "manuscript"),
    (26, "Personal Communication", "personal_communication"),
    (31, "Statute", "legislation"),
    (7, "Case", "legal_case"),
    (4, "Bill", "bill"),
    (14, "Hearing", "hearing"),
    (50, "Legal Rule or Regulation", "regulation"),
    (12, "Web Page", "webpage"),
    (16, "Electronic Source", "webpage"),
    (56, "Blog", "post-weblog"),
    (9, "Computer Program", "software"),
    (59, "Dataset", "dataset"),
    (20, "Map", "map"),
    (2, "Artwork", "graphic"),
    (37, "Figure", "figure"),
    (61, "Music", "song"),
    (21, "Film or Broadcast", "motion_picture"),
    (3, "Audiovisual Material", "motion_picture"),
    (53, "Encyclopedia", "entry-encyclopedia"),
    (52, "Dictionary", "entry-dictionary"),
    (25, "Patent", "patent"),
    (58, "Standard", "standard"),
    (54, "Pamphlet", "pamphlet"),
    (55, "Classical Work", "classic"),
    (43, "Electronic Article", "article-journal"),
    (44, "Electronic Book", "book"),
    (13, "Generic", "document"),
)
_BY_NUMBER = {number: csl for number, _, csl in _TYPES}
_BY_NAME = {name.lower(): csl for _, name, csl in _TYPES}
_WRITE = {csl: (number, name) for number, name, csl in reversed(_TYPES)}

# path below <record> -> CSL variable
_PATHS: tuple[tuple[str, str], ...] = (
    ("titles/title", "title"),
    ("titles/secondary-title", "container-title"),
    ("titles/tertiary-title", "collection-title"),
    ("titles/short-title", "title-short"),
    ("periodical/abbr-1", "container-title-short"),
    ("pages", "page"),
    ("volume", "volume"),
    ("number", "issue"),
    ("num-vols", "number-of-volumes"),
    ("edition", "edition"),
    ("section", "section"),
    ("pub-location", "publisher-place"),
    ("publisher", "publisher"),
    ("abstract", "abstract"),
    ("work-type", "genre"),
    ("language", "language"),
    ("remote-database-name", "source"),
    ("call-num", "call-number"),
    ("electronic-resource-num", "DOI"),
    ("label", "id"),
    ("accession-num", "archive_location"),
    ("custom7", "archive"),
    ("research-notes", "annote"),
)
_NAMES = {
    "authors": "author",
    "secondary-authors": "editor",
    "tertiary-authors": "collection-editor",
    "subsidiary-authors": "translator",
    "translated-authors": "translator",
}


def read(text: str) -> Library:
    """A library from EndNote XML; a file that is no XML becomes one record with its words and a reason."""
    return read_xml(text, "record", record)


def record(element: Element) -> ReferenceBase:
    """The record of a <record> element; elements without a meaning are kept in `custom.endnote`."""
    kind = xmlsafe.child(element, "ref-type")
    name = (kind.get("name") or "").lower() if kind is not None else ""
    number = xmlsafe.text_of(kind)
    csl_type = _BY_NAME.get(name) or _BY_NUMBER.get(whole_number(number) or 13, "document")
    item: JsonObject = {"id": "", "type": csl_type}
    rest: list[list[str]] = []
    taken: set[str] = set()
    for path, variable in _PATHS:
        found = xmlsafe.child(element, *path.split("/"))
        value = xmlsafe.text_of(found)
        taken.add(path)
        if not value:
            continue
        if variable == "DOI":
            value = re.sub(r"(?i)^(?:https?://(?:dx\.)?doi\.org/|doi:\s*)", "", value)
        put(item, variable, value if variable in ("abstract", "annote") else " ".join(value.split()), rest, path)
    full = xmlsafe.text_of(xmlsafe.child(element, "periodical", "full-title"))
    if full and "container-title" not in item:
        item["container-title"] = full
    elif full and full != item.get("container-title"):
        rest.append(["periodical/full-title", full])
    issue = xmlsafe.text_of(xmlsafe.child(element, "issue"))
    if issue and issue != item.get("issue"):
        put(item, "issue", issue, rest, "issue")
    _people(element, item)
    _standard_number(element, item, rest)
    year = xmlsafe.text_of(xmlsafe.child(element, "dates", "year"))
    day = xmlsafe.text_of(xmlsafe.child(element, "dates", "pub-dates", "date"))
    when = dated(year, day)
    item["issued"] = when.value
    rest += [["dates/year", year]] if when.keep_year and year else []
    rest += [["dates/pub-dates/date", day]] if when.keep_day and day else []
    visited = xmlsafe.text_of(xmlsafe.child(element, "access-date"))
    if visited:
        item["accessed"] = slashed(visited)[0] or {"literal": visited}
    links = [xmlsafe.text_of(u) for u in element.iter() if xmlsafe.local(u) == "url"]
    web = [
        u
        for u in links
        if re.match(r"(?i)[a-z][a-z0-9+.-]*://", u) and not u.lower().startswith(("internal-pdf:", "file:"))
    ]
    if web:
        item["URL"] = web[0]
    rest += [["url", u] for u in links if u and u != item.get("URL")]
    notes = [xmlsafe.text_of(xmlsafe.child(element, "notes"))]
    keywords = [w for k in element.iter() if xmlsafe.local(k) == "keyword" for w in [xmlsafe.text_of(k)] if w]
    rest += _others(element)
    return finished(item, [n for n in notes if n], keywords, rest, "endnote")


_KNOWN = frozenset(p.split("/")[0] for p, _ in _PATHS) | frozenset(
    "database source-app ref-type contributors titles periodical dates urls keywords notes isbn issue access-date"
    " rec-number"
    " foreign-keys auth-address".split()
)


def _others(element: Element) -> list[list[str]]:
    return [
        [xmlsafe.local(e), xmlsafe.text_of(e)] for e in element if xmlsafe.local(e) not in _KNOWN and xmlsafe.text_of(e)
    ]


def _people(element: Element, item: JsonObject) -> None:
    groups = xmlsafe.child(element, "contributors")
    for group in groups if groups is not None else ():
        variable = _NAMES.get(xmlsafe.local(group), "contributor")
        if variable == "editor" and item["type"] == "personal_communication":
            variable = "recipient"
        if variable == "collection-editor" and item["type"] == "book":
            variable = "editor"
        names = [read_name(" ".join(xmlsafe.text_of(n).split())) for n in group]
        if any(names):
            item[variable] = [*item.get(variable, ()), *(n for n in names if n)]


def _standard_number(element: Element, item: JsonObject, rest: list[list[str]]) -> None:
    value = " ".join(xmlsafe.text_of(xmlsafe.child(element, "isbn")).split())
    if not value:
        return
    digits = re.sub(r"[^0-9Xx]", "", value)
    if item["type"] in ("report", "patent", "standard"):
        put(item, "number", value, rest, "isbn")
    elif len(digits) == 8 or item["type"].startswith("article"):
        item["ISSN"] = value
    else:
        item["ISBN"] = value


def write(library: Library) -> Written:
    """The library as EndNote XML; what EndNote has no field for is in <notes>, structured."""
    out: list[str] = []
    losses: list[Loss] = []
    for reference, key in zip(library.references, make_keys(library.references), strict=True):
        text, lost = _written(reference if reference.id else reference.with_(id=key))
        losses += lost
        out.append(text)
    return Written(_document("\n".join(out)), tuple(losses))


def _document(body: str) -> str:
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<xml><records>\n{body}\n</records></xml>\n'


def _written(reference: ReferenceBase) -> tuple[str, list[Loss]]:
    item = to_csl(reference)
    custom = item.pop("custom", {})
    notes = [reference.note] if reference.note else []

    def decode(note: str | None) -> ReferenceBase:
        root, _ = xmlsafe.parse(
            _document(_record(reference, item, custom, "\n".join([*notes, *([note] if note else [])])))
        )
        found = xmlsafe.child(root, "records", "record") if root is not None else None
        return record(found) if found is not None else OtherReference()

    note, losses = residual.kept(reference, decode, "notes (structured)")
    return _record(reference, item, custom, "\n".join([*notes, *([note] if note else [])])), losses


def _record(reference: ReferenceBase, item: JsonObject, custom: JsonObject, notes: str) -> str:
    tag = xmlsafe.element
    csl_type = str(item["type"])
    if reference.kind in ("government_document", "speech", "letter", "treaty") and item.get("container-title"):
        csl_type = "chapter"
    elif csl_type == "document":
        csl_type = "manuscript" if reference.archive is not None else "document"
    number, name = _WRITE.get(csl_type, _WRITE["document"])
    tree: dict[str, Any] = {}
    for path, variable in _PATHS:
        value = item.get(variable)
        if isinstance(value, str) and value:
            _plant(tree, path.split("/"), value)
    if item.get("number") and csl_type in ("report", "patent", "standard"):
        tree["isbn"] = item["number"]
    elif item.get("ISBN") or item.get("ISSN"):
        tree["isbn"] = item.get("ISSN") if csl_type.startswith("article") else item.get("ISBN") or item.get("ISSN")
    container = item.get("container-title")
    if container and csl_type.startswith("article"):
        _plant(tree, ["periodical", "full-title"], container)
    parts = [
        tag("source-app", "refkit", name="refkit"),
        tag("ref-type", str(number), name=name),
        _contributors(item, csl_type),
    ]
    parts += [_grown(k, v) for k, v in tree.items()]
    if reference.issued is not None and str(reference.issued):
        year, day = year_and_day(reference.issued)
        dates = [tag("year", year)]
        if day:
            dates.append(tag("pub-dates", [tag("date", day)]))
        parts.append(tag("dates", dates))
    if item.get("accessed"):
        parts.append(tag("access-date", date_text(item["accessed"])))
    if item.get("URL"):
        parts.append(tag("urls", [tag("web-urls", [tag("url", item["URL"])])]))
    if reference.keywords:
        parts.append(tag("keywords", [tag("keyword", k) for k in reference.keywords]))
    rest = custom.get("endnote")
    for pair in rest if isinstance(rest, list) else ():
        if (
            isinstance(pair, list)
            and len(pair) == 2
            and re.fullmatch(r"[a-z][a-z0-9-]*", str(pair[0]))
            and pair[0] not in _KNOWN
        ):
            parts.append(tag(str(pair[0]), str(pair[1])))
    if notes:
        parts.append(tag("notes", notes))
    return tag("record", [p for p in parts if p])


def _plant(tree: dict[str, Any], path: list[str], value: str) -> None:
    for name in path[:-1]:
        tree = tree.setdefault(name, {})
    tree[path[-1]] = value


def _grown(name: str, value: Any) -> str:
    if isinstance(value, dict):
        return xmlsafe.element(name, [_grown(k, v) for k, v in value.items()])
    return xmlsafe.element(name, value)


def _contributors(item: JsonObject, csl_type: str) -> str:
    groups = {}
    for group, variable in _NAMES.items():
        if group == "translated-authors":
            continue
        if group == "secondary-authors" and csl_type == "personal_communication":
            variable = "recipient"
        if group == "tertiary-authors" and csl_type == "book":
            continue
        if isinstance(item.get(variable), list):
            groups[group] = [xmlsafe.element("author", name_text(n)) for n in item[variable]]
    return xmlsafe.element("contributors", [xmlsafe.element(g, names) for g, names in groups.items()]) if groups else ""
