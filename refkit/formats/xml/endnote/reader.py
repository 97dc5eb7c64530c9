"""EndNote XML, as EndNote and Zotero write it, read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from refkit.formats.common import structured_note
from refkit.formats.common.child_notes import parted
from refkit.formats.common.dates import dated, slashed
from refkit.formats.common.endnote_fields import Fields
from refkit.formats.common.from_csl_item import finished, put
from refkit.formats.common.index_names import read_names
from refkit.formats.common.read_xml import read_xml
from refkit.formats.syntax import xml_safe
from refkit.formats.xml.endnote.fields import (
    BY_NUMBER,
    FIELDS_OF,
    GENERIC_OF,
    NAME_OF,
    NUMBER_OF,
    OWN,
    PATHS,
    PEOPLE,
    STYLED,
)
from refkit.formats.xml.endnote.styles import markup_of
from refkit.model.csljson import JsonObject
from refkit.model.library import Library
from refkit.model.numbers import whole_number
from refkit.model.types import ReferenceBase

_DEFAULTS = dict(PATHS) | {
    "misc1": "number", "misc2": "genre", "issue": "issue", "isbn": "", "periodical/full-title": "full-title",
}  # fmt: skip
_DATES = ("dates/year", "dates/pub-dates/date", "access-date")
# What a library says about its own records, and the paths of files on its machine.
_BOOKKEEPING = frozenset("database source-app ref-type rec-number foreign-keys".split())
_NO_PERIODICAL = frozenset(("Book", "Edited Book", "Report", "Computer Program", "Map", "Unpublished Work"))
_LONG = frozenset(("abstract", "research-notes"))
_WEB = re.compile(r"(?i)[a-z][a-z0-9+.-]*://")
_DOI_HEAD = re.compile(r"(?i)^(?:https?://(?:dx\.)?doi\.org/|doi:\s*)")


def read(text: str) -> Library:
    """A library from EndNote XML; a file that is no XML becomes one record with its words and a reason."""
    return read_xml(text, "record", record)


def record(element: Element) -> ReferenceBase:
    """The record of a <record> element; elements without a meaning are kept in `custom.endnote`, by their paths."""
    kind = xml_safe.child(element, "ref-type")
    name = (kind.get("name") or "").lower() if kind is not None else ""
    said = xml_safe.text_of(kind)
    number = whole_number(said)
    number = NUMBER_OF.get(name, number if number in BY_NUMBER else 13)
    rest: list[list[str]] = (
        [["ref-type", kind.get("name") or ""]] if kind is not None and name not in ("", *NUMBER_OF) else []
    )
    if whole_number(said) is None and said and said.lower() != name:
        rest.append(["ref-type/number", said])
    item: JsonObject = {"id": "", "type": BY_NUMBER.get(number, "document")}
    fields = Fields(FIELDS_OF.get(NAME_OF[number], NAME_OF[number]), item, rest, read_names)
    leaves = list(_leaves(element))
    notes: list[str] = []
    keywords: list[str] = []
    links: list[str] = []
    people: dict[str, list[str]] = {}
    dates: dict[str, str] = {}
    own, ours, left = structured_note.own_patch(xml_safe.text_of(leaf) for path, leaf in leaves if path == OWN)
    rest += [[OWN, left]] if left else []
    for path, leaf in leaves:
        top, _, below = path.partition("/")
        value = xml_safe.text_of(leaf)
        if top in _BOOKKEEPING or not value or (path == OWN and value == ours):
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
            _field(path, markup_of(leaf) if path in STYLED else value, fields)
    full = item.pop("full-title", None)
    if full and "container-title" not in item and fields.kind not in _NO_PERIODICAL:
        item["container-title"] = full
    elif full and full not in (item.get(v) for v in ("container-title", "collection-title", "event-title")):
        rest.append(["periodical/full-title", full])
    for group, found in people.items():
        _people(group, found, fields)
    fields.finish()
    _read_dates(dates, item, rest)
    web = [u for u in links if _WEB.match(u) and not u.lower().startswith(("internal-pdf:", "file:"))]
    if web:
        item["URL"] = web[0]
    rest += [["url", u] for u in links if u != item.get("URL")]
    return finished(item, notes, keywords, rest, "endnote", own)


def _read_dates(dates: dict[str, str], item: JsonObject, rest: list[list[str]]) -> None:
    """The date of issue and that of access; what they say beyond the values is kept by its path."""
    when = dated(dates.get("dates/year", ""), dates.get("dates/pub-dates/date", ""))
    if when.value != "":
        item["issued"] = when.value
    kept = (("dates/year", when.keep_year), ("dates/pub-dates/date", when.keep_day))
    rest += [[path, dates[path]] for path, keep in kept if keep and path in dates]
    if "access-date" in dates:
        item.setdefault("accessed", slashed(dates["access-date"])[0] or {"literal": dates["access-date"]})


def _leaves(element: Element, path: str = "") -> Iterator[tuple[str, Element]]:
    """The elements that hold text and no others (but for runs of style), with their paths, in order."""
    for part in element:
        here = f"{path}/{xml_safe.local(part)}" if path else xml_safe.local(part)
        if len(part) and not (part.text or "").strip() and not all(xml_safe.local(p) == "style" for p in part):
            yield from _leaves(part, here)
        else:
            yield here, part


def _field(path: str, value: str, fields: Fields) -> None:
    """One field of a record, by its type's meaning, or the one that every type has; else kept by its path."""
    item, rest = fields.item, fields.rest
    value = value if path in _LONG else " ".join(value.split())
    variable = _DEFAULTS.get(path)
    generic = GENERIC_OF.get(path)
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
    generic, value = GENERIC_OF.get(group), "\n".join(found)
    if generic is None or not fields.take(generic, value, f"contributors/{group}"):
        fields.put(PEOPLE.get(group, "contributor"), value, f"contributors/{group}")
