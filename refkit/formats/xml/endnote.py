"""EndNote XML, as EndNote and Zotero write it; `_PATHS` is read in both directions."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import groupby
from typing import Any
from xml.etree.ElementTree import Element

from refkit.formats.base import Loss, Written
from refkit.formats.common import structured_note
from refkit.formats.common.child_notes import joined, notes_of, parted
from refkit.formats.common.cite_keys import make_keys
from refkit.formats.common.date_spans import year_and_day
from refkit.formats.common.dates import dated, slashed
from refkit.formats.common.endnote_fields import ARCHIVE_PLACES, GENERIC, TYPES, Fields, place_of
from refkit.formats.common.from_csl_item import date_text, finished, put
from refkit.formats.common.index_names import name_text, read_names
from refkit.formats.common.read_xml import read_xml
from refkit.formats.syntax import xml_safe
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
    ("reviewed-item", "reviewed-title"),
)
_NAMES = {
    "authors": "author",
    "secondary-authors": "editor",
    "tertiary-authors": "collection-editor",
    "subsidiary-authors": "translator",
    "translated-authors": "translated-author",  # the author's name in another language
}


def read(text: str) -> Library:
    """A library from EndNote XML; a file that is no XML becomes one record with its words and a reason."""
    return read_xml(text, "record", record)


def record(element: Element) -> ReferenceBase:  # noqa: C901
    """The record of a <record> element; elements without a meaning are kept in `custom.endnote`, by their paths."""
    kind = xml_safe.child(element, "ref-type")
    name = (kind.get("name") or "").lower() if kind is not None else ""
    said = xml_safe.text_of(kind)
    number = whole_number(said)
    number = _NUMBER_OF.get(name, number if number in _BY_NUMBER else 13)
    rest: list[list[str]] = (
        [["ref-type", kind.get("name") or ""]] if kind is not None and name not in ("", *_NUMBER_OF) else []
    )
    if whole_number(said) is None and said and said.lower() != name:
        rest.append(["ref-type/number", said])
    item: JsonObject = {"id": "", "type": _BY_NUMBER.get(number, "document")}
    fields = Fields(_FIELDS_OF.get(_NAME_OF[number], _NAME_OF[number]), item, rest, read_names)
    leaves = list(_leaves(element))
    notes: list[str] = []
    keywords: list[str] = []
    links: list[str] = []
    people: dict[str, list[str]] = {}
    dates: dict[str, str] = {}
    own, ours, left = structured_note.own_patch(xml_safe.text_of(leaf) for path, leaf in leaves if path == _OWN)
    rest += [[_OWN, left]] if left else []
    for path, leaf in leaves:
        top, _, below = path.partition("/")
        value = xml_safe.text_of(leaf)
        if top in _BOOKKEEPING or not value or (path == _OWN and value == ours):
            continue
        if top == "contributors":
            body = "," if leaf.get("corp-name") and "," not in value else ""  # how EndNote marks a body's name
            people.setdefault(below.partition("/")[0], []).append(" ".join(value.split()) + body)
        elif top == "urls":
            links.append(value)
        elif top == "keywords":
            keywords.append(value)
        elif path == "notes":
            remark, children = parted(value)
            notes += [remark] if remark else []
            if children:
                item["notes"] = [*item.get("notes", ()), *children]
        elif path in _DATES and path not in dates:
            dates[path] = value
        else:
            _field(path, _styled(leaf) if path in _STYLED else value, fields)
    full = item.pop("full-title", None)
    if full and "container-title" not in item and fields.kind not in _NO_PERIODICAL:
        item["container-title"] = full
    elif full and full not in (item.get(v) for v in ("container-title", "collection-title", "event-title")):
        rest.append(["periodical/full-title", full])
    for group, found in people.items():
        _people(group, found, fields)
    fields.finish()
    when = dated(dates.get("dates/year", ""), dates.get("dates/pub-dates/date", ""))
    if when.value != "":
        item["issued"] = when.value
    kept = (("dates/year", when.keep_year), ("dates/pub-dates/date", when.keep_day))
    rest += [[path, dates[path]] for path, keep in kept if keep and path in dates]
    if "access-date" in dates:
        item.setdefault("accessed", slashed(dates["access-date"])[0] or {"literal": dates["access-date"]})
    web = [u for u in links if _WEB.match(u) and not u.lower().startswith(("internal-pdf:", "file:"))]
    if web:
        item["URL"] = web[0]
    rest += [["url", u] for u in links if u != item.get("URL")]
    return finished(item, notes, keywords, rest, "endnote", own)


_NAME_OF = {number: name for number, name, _ in _TYPES}
_NUMBER_OF = {name.lower(): number for number, name, _ in _TYPES}
_FIELDS_OF = {"Electronic Source": "Web Page"}
_GENERIC = {path: generic for generic, tags in GENERIC.items() for path in tags[2]}
_DEFAULTS = dict(_PATHS) | {
    "misc1": "number",
    "misc2": "genre",
    "issue": "issue",
    "isbn": "",
    "periodical/full-title": "full-title",
}
_DATES = ("dates/year", "dates/pub-dates/date", "access-date")
# What a library says about its own records, and the paths of files on its machine.
_BOOKKEEPING = frozenset("database source-app ref-type rec-number foreign-keys".split())
_STYLED = frozenset(
    ("titles/title", "titles/secondary-title", "titles/tertiary-title", "titles/short-title", "abstract")
)
_STYLED |= {"titles/translated-title", "periodical/full-title"}
_NO_PERIODICAL = frozenset("Book|Edited Book|Report|Computer Program|Map|Unpublished Work".split("|"))
_LONG = frozenset(("abstract", "research-notes"))
_WEB = re.compile(r"(?i)[a-z][a-z0-9+.-]*://")
_DOI_HEAD = re.compile(r"(?i)^(?:https?://(?:dx\.)?doi\.org/|doi:\s*)")
_MARKUP = {"italic": "i", "bold": "b", "superscript": "sup", "subscript": "sub"}


def _leaves(element: Element, path: str = "") -> Iterator[tuple[str, Element]]:
    """The elements that hold text and no others (but for runs of style), with their paths, in order."""
    for part in element:
        here = f"{path}/{xml_safe.local(part)}" if path else xml_safe.local(part)
        if len(part) and not (part.text or "").strip() and not all(xml_safe.local(p) == "style" for p in part):
            yield from _leaves(part, here)
        else:
            yield here, part


def _styled(leaf: Element) -> str:
    """The text of an element, its runs of italic, bold, raised and lowered text as CSL's markup."""
    runs: list[tuple[frozenset[str], str]] = [(frozenset(), leaf.text or "")]
    for style in leaf:
        faces = frozenset(f for f in (style.get("face") or "").lower().split() if f in _MARKUP)
        runs += [(faces, "".join(style.itertext())), (frozenset(), style.tail or "")]
    out: list[str] = []
    for faces, group in groupby((r for r in runs if r[1]), key=lambda r: r[0]):
        text = "".join(words for _, words in group)
        core = text.strip()
        tags = [_MARKUP[f] for f in sorted(faces)] if core else []
        lead, tail = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :] if core else ""
        marks = "".join(f"<{t}>" for t in tags), "".join(f"</{t}>" for t in reversed(tags))
        out.append(f"{lead}{marks[0]}{core}{marks[1]}{tail}" if core else text)
    return re.sub(r"[ \t]*\n[ \t]*", "\n", "".join(out)).strip()


def _field(path: str, value: str, fields: Fields) -> None:
    """One field of a record, by its type's meaning, or the one that every type has; else kept by its path."""
    item, rest = fields.item, fields.rest
    value = value if path in _LONG else " ".join(value.split())
    variable = _DEFAULTS.get(path)
    generic = _GENERIC.get(path)
    if path == "misc1" and value in item.values():  # Zotero writes a number twice
        return
    if generic is not None and fields.take(generic, value, path):
        return
    elif path == "titles/translated-title":
        put(item.setdefault("custom", {}), "title-translated", value, rest, path)
    elif path == "isbn":
        figures = re.sub(r"[^0-9Xx]", "", value)
        put(item, "ISSN" if len(figures) == 8 or item["type"].startswith("article") else "ISBN", value, rest, path)
    elif variable == "issue" and item.get("issue") == value:
        return
    elif variable is not None:
        put(item, variable, _DOI_HEAD.sub("", value) if variable == "DOI" else value, rest, path)
    else:
        rest.append([path, value])


def _people(group: str, found: list[str], fields: Fields) -> None:
    generic, value = _GENERIC.get(group), "\n".join(found)
    if generic is None or not fields.take(generic, value, f"contributors/{group}"):
        fields.put(_NAMES.get(group, "contributor"), value, f"contributors/{group}")


def write(library: Library, *, plain: bool = False) -> Written:
    """The library as EndNote XML; what EndNote has no field for is in <custom4>, or told as lost (`plain`)."""
    out: list[str] = []
    losses: list[Loss] = []
    for reference, key in zip(library.references, make_keys(library.references), strict=True):
        text, lost = _written(reference if reference.id else reference.with_(id=key), plain=plain)
        losses += lost
        out.append(text)
    return Written(_document("\n".join(out)), tuple(losses))


def _document(body: str) -> str:
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<xml><records>\n{body}\n</records></xml>\n'


_OWN = structured_note.PLACES["endnote-xml"]


def _written(reference: ReferenceBase, *, plain: bool) -> tuple[str, list[Loss]]:
    item = to_csl(reference)
    custom = item.pop("custom", {})

    def decode(note: str | None) -> ReferenceBase:
        root, _ = xml_safe.parse(_document(_record(reference, item, custom, note)))
        found = xml_safe.child(root, "records", "record") if root is not None else None
        return record(found) if found is not None else OtherReference()

    words = {"note": "notes", "extra.notes": "notes"}
    note, losses = structured_note.kept(reference, decode, f"{_OWN} (structured)", elsewhere=words, plain=plain)
    return _record(reference, item, custom, note), losses


def _record(reference: ReferenceBase, item: JsonObject, custom: JsonObject, patch: str | None) -> str:  # noqa: C901
    tag = xml_safe.element
    csl_type = str(item["type"])
    if reference.kind in ("government_document", "speech", "letter", "treaty") and item.get("container-title"):
        csl_type = "chapter"
    elif csl_type == "document":
        csl_type = "manuscript" if reference.archive is not None else "document"
    number, name = _WRITE.get(csl_type, _WRITE["document"])
    tree: dict[str, Any] = {}
    for variable, value in item.items():
        if variable == "ISBN" and item.get("ISSN") and csl_type.startswith("article"):
            continue  # there is one place for both
        path = _path_of(name, csl_type, variable)
        if name == "Manuscript" and variable in ARCHIVE_PLACES and not item.get("publisher"):
            path = GENERIC[ARCHIVE_PLACES[variable]][2][0]
        if path is not None and isinstance(value, str) and value:
            _plant(tree, path.split("/"), _styles(value) if path in _STYLED else value)
    if item.get("container-title") and csl_type.startswith("article"):
        _plant(tree, ["periodical", "full-title"], item["container-title"])
    if isinstance(custom.get("title-translated"), str):
        _plant(tree, ["titles", "translated-title"], _styles(custom["title-translated"]))
    if reference.issued is not None and str(reference.issued):
        year, day = year_and_day(reference.issued)
        _plant(tree, ["dates", "year"], year)
        if day:
            _plant(tree, ["dates", "pub-dates", "date"], day)
    if item.get("accessed"):
        tree["access-date"] = date_text(item["accessed"])
    rest = custom.get("endnote")
    for pair in rest if isinstance(rest, list) else ():
        if isinstance(pair, list) and len(pair) == 2 and _PATH.fullmatch(str(pair[0])):
            _plant(tree, str(pair[0]).split("/"), str(pair[1]))
    parts = [tag("source-app", "refkit", name="refkit"), tag("ref-type", str(number), name=name)]
    parts += [_contributors(item, custom, name)]
    parts += [_grown(k, v) for k, v in tree.items()]
    if item.get("URL"):
        parts.append(tag("urls", [tag("web-urls", [tag("url", item["URL"])])]))
    if reference.keywords:
        parts.append(tag("keywords", [tag("keyword", k) for k in reference.keywords]))
    if patch:
        parts.append(tag(_OWN, patch))
    notes = joined(reference.note or "", notes_of(reference))
    if notes:
        parts.append(tag("notes", notes))
    return tag("record", [p for p in parts if p])


# Elements that a record's own lines may come back to: not those that are lists, or that the writer makes itself.
_PATH = re.compile(
    r"(?!(?:contributors|urls|keywords|notes|database|source-app|ref-type)\b)[a-z][a-z0-9-]*(?:/[a-z][a-z0-9-]*){0,3}"
)
_PATHS_OF = {v: p for p, v in reversed(_PATHS) if p not in _GENERIC} | {"ISBN": "isbn", "ISSN": "isbn"}


@cache
def _path_of(name: str, csl_type: str, variable: str) -> str | None:
    """The path of a variable in a type; None where EndNote has none."""
    kind = _FIELDS_OF.get(name, name)
    generic = place_of(kind, variable, number="issue")
    if generic is not None:
        paths = GENERIC[generic][2]
        return paths[0] if paths and "authors" not in paths[0] else None
    if variable == "ISSN" and not csl_type.startswith("article"):
        return "isbn" if "sn" not in TYPES.get(kind, {}) else None
    path = _PATHS_OF.get(variable)
    if path is not None and _GENERIC.get(path) in TYPES.get(kind, {}):
        return None
    return path


def _styles(text: str) -> str:
    """CSL's markup as EndNote's runs of style, where reading them gives the same text back; else the text as it is."""
    if "<" not in text:
        return text
    out: list[str] = []
    faces: list[str] = []
    for part in re.split(r"(</?(?:i|b|sup|sub)>)", text):
        face = _FACES.get(part.strip("</>")) if part[:1] == "<" and part[-1:] == ">" else None
        if face and part[1] != "/":
            faces.append(face)
        elif face and face in faces:
            faces.remove(face)
        elif part:
            shown = " ".join(sorted(set(faces))) or "normal"
            out.append(xml_safe.element("style", part, face=shown, font="default", size="100%"))
    made = "".join(out)
    root, _ = xml_safe.parse(f"<x>{made}</x>")
    return xml_safe.Markup(made) if root is not None and _styled(root) == text else text


_FACES = {tag: face for face, tag in _MARKUP.items()}


def _plant(tree: dict[str, Any], path: list[str], value: str) -> None:
    """Put a value at its path; a place that is taken stays as it is."""
    for name in path[:-1]:
        below = tree.setdefault(name, {})
        if not isinstance(below, dict):
            return
        tree = below
    tree.setdefault(path[-1], value)


def _grown(name: str, value: Any) -> str:
    if isinstance(value, dict):
        return xml_safe.element(name, [_grown(k, v) for k, v in value.items()])
    return xml_safe.element(name, [value])


def _contributors(item: JsonObject, custom: JsonObject, name: str) -> str:
    groups: dict[str, list[str]] = {}
    others = custom.get("names")
    for variable, names in [*item.items(), *(others.items() if isinstance(others, dict) else ())]:
        generic = place_of(_FIELDS_OF.get(name, name), variable, number="issue")
        group = GENERIC[generic][2][0] if generic in ("a1", "a2", "a3", "a4") and generic is not None else None
        if variable == "translated-author":
            group = "translated-authors"
        if group is not None and isinstance(names, list):
            groups.setdefault(group, []).extend(
                xml_safe.element("author", name_text(n)) for n in names if isinstance(n, dict)
            )
    order = [*(GENERIC[g][2][0] for g in ("a1", "a2", "a3", "a4")), "translated-authors"]
    made = [xml_safe.element(g, groups[g]) for g in order if g in groups]
    return xml_safe.element("contributors", made) if made else ""
