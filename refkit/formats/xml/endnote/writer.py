"""EndNote XML as EndNote reads it: one <record> a reference, its type by number and name."""

from __future__ import annotations

import re
from functools import cache, partial
from typing import Any

from refkit.formats.base import Loss, Written
from refkit.formats.common import structured_note
from refkit.formats.common.child_notes import joined, notes_of
from refkit.formats.common.date_spans import year_and_day
from refkit.formats.common.endnote_fields import ARCHIVE_PLACES, GENERIC, TYPES, place_of
from refkit.formats.common.from_csl_item import date_text
from refkit.formats.common.index_names import name_text
from refkit.formats.common.write_records import write_records
from refkit.formats.syntax import xml_safe
from refkit.formats.xml.endnote.fields import FIELDS_OF, GENERIC_OF, OWN, PATHS, STYLED, WRITTEN_TYPES
from refkit.formats.xml.endnote.reader import record
from refkit.formats.xml.endnote.styles import runs_of
from refkit.model.csljson import JsonObject, to_csl
from refkit.model.library import Library
from refkit.model.types import OtherReference, ReferenceBase


def write(library: Library, *, plain: bool = False) -> Written:
    """The library as EndNote XML; what EndNote has no field for is in <custom4>, or told as lost (`plain`)."""
    records, losses = write_records(library.references, partial(_written, plain=plain))
    return Written(_document("\n".join(records)), losses)


def _document(body: str) -> str:
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<xml><records>\n{body}\n</records></xml>\n'


def _written(reference: ReferenceBase, *, plain: bool) -> tuple[str, list[Loss]]:
    item = to_csl(reference)
    custom = item.pop("custom", {})

    def decode(note: str | None) -> ReferenceBase:
        root, _ = xml_safe.parse(_document(_record(reference, item, custom, note)))
        found = xml_safe.child(root, "records", "record") if root is not None else None
        return record(found) if found is not None else OtherReference()

    words = {"note": "notes", "extra.notes": "notes"}
    note, losses = structured_note.kept(reference, decode, f"{OWN} (structured)", elsewhere=words, plain=plain)
    return _record(reference, item, custom, note), losses


def _record(reference: ReferenceBase, item: JsonObject, custom: JsonObject, patch: str | None) -> str:
    tag = xml_safe.element
    csl_type = str(item["type"])
    if reference.kind in ("government_document", "speech", "letter", "treaty") and item.get("container-title"):
        csl_type = "chapter"
    elif csl_type == "document":
        csl_type = "manuscript" if reference.archive is not None else "document"
    number, name = WRITTEN_TYPES.get(csl_type, WRITTEN_TYPES["document"])
    tree = _tree(reference, item, custom, csl_type, name)
    parts = [tag("source-app", "refkit", name="refkit"), tag("ref-type", str(number), name=name)]
    parts += [_contributors(item, custom, name)]
    parts += [_grown(k, v) for k, v in tree.items()]
    if item.get("URL"):
        parts.append(tag("urls", [tag("web-urls", [tag("url", item["URL"])])]))
    if reference.keywords:
        parts.append(tag("keywords", [tag("keyword", k) for k in reference.keywords]))
    if patch:
        parts.append(tag(OWN, patch))
    notes = joined(reference.note or "", notes_of(reference))
    if notes:
        parts.append(tag("notes", notes))
    return tag("record", [p for p in parts if p])


def _tree(reference: ReferenceBase, item: JsonObject, custom: JsonObject, csl_type: str, name: str) -> dict[str, Any]:
    """The elements of texts and dates, by their names, as deep as they stand."""
    tree: dict[str, Any] = {}
    for variable, value in item.items():
        if variable == "ISBN" and item.get("ISSN") and csl_type.startswith("article"):
            continue  # there is one place for both
        path = _path_of(name, csl_type, variable)
        if name == "Manuscript" and variable in ARCHIVE_PLACES and not item.get("publisher"):
            path = GENERIC[ARCHIVE_PLACES[variable]][2][0]
        if path is not None and isinstance(value, str) and value:
            _plant(tree, path.split("/"), runs_of(value) if path in STYLED else value)
    if item.get("container-title") and csl_type.startswith("article"):
        _plant(tree, ["periodical", "full-title"], item["container-title"])
    if isinstance(custom.get("title-translated"), str):
        _plant(tree, ["titles", "translated-title"], runs_of(custom["title-translated"]))
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
    return tree


# Elements that a record's own lines may come back to: not those that are lists, or that the writer makes itself.
_PATH = re.compile(
    r"(?!(?:contributors|urls|keywords|notes|database|source-app|ref-type)\b)[a-z][a-z0-9-]*(?:/[a-z][a-z0-9-]*){0,3}"
)
_PATHS_OF = {v: p for p, v in reversed(PATHS) if p not in GENERIC_OF} | {"ISBN": "isbn", "ISSN": "isbn"}


@cache
def _path_of(name: str, csl_type: str, variable: str) -> str | None:
    """The path of a variable in a type; None where EndNote has none."""
    kind = FIELDS_OF.get(name, name)
    generic = place_of(kind, variable, number="issue")
    if generic is not None:
        paths = GENERIC[generic][2]
        return paths[0] if paths and "authors" not in paths[0] else None
    if variable == "ISSN" and not csl_type.startswith("article"):
        return "isbn" if "sn" not in TYPES.get(kind, {}) else None
    path = _PATHS_OF.get(variable)
    if path is not None and GENERIC_OF.get(path) in TYPES.get(kind, {}):
        return None
    return path


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
        generic = place_of(FIELDS_OF.get(name, name), variable, number="issue")
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
