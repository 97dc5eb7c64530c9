"""Zotero items to records and back, and its two JSON forms: the API's list and Better BibTeX's export.

`record` and `item_of` serve Zotero RDF and CSV too. Extra lines are lifted on reading and written for what an item
type has no field or role for; keys, versions and the like stay in `custom.zotero`, so that a library can be written
back. Child notes, attachments and collections are told apart in `zotero.children`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from refkit.formats.base import Loss, Written, finding, read_one, traced
from refkit.formats.common import structured_note
from refkit.formats.common.dates import csl_date
from refkit.formats.common.write_records import keyed
from refkit.formats.syntax.json_places import scan
from refkit.formats.zotero import children as hanging
from refkit.formats.zotero.children import NO_REFERENCE, PATHS
from refkit.formats.zotero.extra import lift, lines, merged, plain_name
from refkit.formats.zotero.field_map import (
    BOOKKEEPING,
    CREATORS,
    OWN_VARIABLES,
    ItemType,
    any_field,
    by_csl,
    item_type_of,
    item_types,
    role_of,
)
from refkit.model import csldates
from refkit.model.csljson import JsonObject, to_csl
from refkit.model.library import Library, SetAside
from refkit.model.types import OtherReference, ReferenceBase

_DATES = ("issued", "accessed", "original-date", "submitted")


@dataclass(frozen=True, slots=True)
class Importer:
    """What Zotero's importer of a format leaves behind: creator types and fields that it never reads."""

    roles: frozenset[str] = frozenset()
    fields: frozenset[str] = frozenset()


WHOLE = Importer()


def record(item: Mapping[str, Any]) -> ReferenceBase:
    """The record of a Zotero item (its `data` object); fields that do not fit its type are kept all the same."""
    name = str(item.get("itemType") or "document")
    kind = item_types().get(name)
    csl: JsonObject = {"id": "", "type": kind.csl if kind else "document"}
    kept: JsonObject = {}
    if kind is None or by_csl().get(kind.csl) != name:
        kept["itemType"] = name
    for field, value in item.items():
        if field in ("itemType", "creators", "tags", "extra") or value in ("", None, [], {}):
            continue
        if field == "notes":
            hanging.read_notes(value, csl, kept)
            continue
        if field == PATHS:
            csl["collections"] = value
            continue
        if field in BOOKKEEPING:
            kept[field] = value
            continue
        variable = (kind.fields.get(field, "") if kind else "") or any_field().get(field, "")
        if (variable and variable not in csl) or (variable == "id" and not csl["id"]):
            text = value if isinstance(value, str) else None
            if text is None:
                kept[field] = value
            else:
                csl[variable] = _date(text) if variable in _DATES else text
        else:
            kept[field] = value
    _read_creators(item.get("creators"), kind.author if kind else "author", csl, kept)
    custom: JsonObject = csl.pop("custom", {})
    _read_tags(item.get("tags"), csl, custom, kept)
    if not csl["id"] and isinstance(item.get("citekey"), str):
        csl["id"] = item["citekey"]
    if kept:
        custom["zotero"] = kept
    if custom:
        csl["custom"] = custom
    extra = item.get("extra")
    text = "\n".join(str(x) for x in extra) if isinstance(extra, list) else str(extra or "")
    found, left = lift(text) if text else ({}, "")
    if kind is not None:
        _give_way(csl, found, kind)
    return merged(csl | ({"note": left} if left else {}), found, left)


def _give_way(csl: JsonObject, found: JsonObject, kind: ItemType) -> None:
    """A film's director whom an Extra line repeats is CSL's `director`, and no author as well."""
    said = found.get(OWN_VARIABLES.get(kind.author, ""))
    if isinstance(said, list) and "author" in csl:
        left = [n for n in csl.pop("author") if plain_name(n) not in said]
        csl.update({"author": left} if left else {})


def _date(text: str) -> Any:
    """A date as CSL; Zotero's "CURRENT_TIMESTAMP" and times of day are left out."""
    return csl_date(text)


def _read_creators(creators: Any, author: str, csl: JsonObject, kept: JsonObject) -> None:
    odd: list[Any] = []
    if creators and not isinstance(creators, list):
        creators = [creators]
    for creator in creators or ():
        if not isinstance(creator, Mapping):
            odd.append(creator)
            continue
        role = str(creator.get("creatorType") or "author")
        variable = "author" if role == author else CREATORS.get(role, "")
        name = _name(creator)
        unknown = {k: v for k, v in creator.items() if k not in _CREATOR_KEYS and v not in (None, "")}
        if unknown:
            odd.append(unknown)
        if not name:
            continue
        if not variable or (variable == "author" and role not in (author, "author")):
            custom = csl.setdefault("custom", {})
            custom.setdefault("names", {}).setdefault(role, []).append(name)
        else:
            csl.setdefault(variable, []).append(name)
    if odd:
        kept["creators"] = odd


_CREATOR_KEYS = frozenset(("creatorType", "firstName", "lastName", "name", "fieldMode"))


def _name(creator: Mapping[str, Any]) -> JsonObject:
    if creator.get("name"):
        return {"literal": str(creator["name"])}
    family, given = str(creator.get("lastName") or ""), str(creator.get("firstName") or "")
    if creator.get("fieldMode") in (1, "1", True) or (
        family and not given and " " in family and "firstName" not in creator
    ):
        return {"literal": family or given}
    return {k: v for k, v in (("family", family), ("given", given)) if v}


def _read_tags(tags: Any, csl: JsonObject, custom: JsonObject, kept: JsonObject) -> None:
    words, automatic = [], []
    if tags and not isinstance(tags, list):
        tags = [tags]
    odd: list[Any] = []
    for tag in tags or ():
        word = tag if isinstance(tag, str) else str(tag.get("tag") or "") if isinstance(tag, Mapping) else ""
        if not word:
            odd += [tag] if tag and not isinstance(tag, str) else []
            continue
        words.append(word)
        if isinstance(tag, Mapping) and tag.get("type"):
            automatic.append(word)
    if words:
        csl["keyword"] = "; ".join(words)
        custom["keywords"] = words
    if automatic:
        kept["automaticTags"] = automatic
    if odd:
        kept["tags"] = odd


def item_of(
    reference: ReferenceBase,
    through: Callable[[JsonObject], JsonObject] = lambda item: item,
    importer: Importer = WHOLE,
) -> tuple[JsonObject, list[Loss]]:
    """The Zotero item of a record, and what went to Extra because its type has no field or role for it.

    `through` is what the format does to an item on its way out and in again (RDF, for one, trims white space);
    `importer` names what Zotero would not read from the format: Extra lines repeat it.
    """
    csl = to_csl(reference)
    custom = csl.pop("custom", {})
    given = custom.get("zotero")
    kept: JsonObject = dict(given) if isinstance(given, Mapping) else {}
    name = item_type_of(reference, str(csl["type"]), kept.get("itemType"))
    kind = item_types()[name]
    field_of: dict[str, str] = {}
    for field, variable in kind.fields.items():
        if variable:
            field_of.setdefault(variable, field)
    said: JsonObject = {}
    csl_type = csl.pop("type")
    if csl_type != kind.csl:
        said["type"] = csl_type
    csl.pop("keyword", None)
    fields: JsonObject = {"itemType": name}
    creators: list[JsonObject] = []
    for variable, value in csl.items():
        if variable == "note" or (variable in ("notes", "collections") and hanging.texts_of(value)):
            continue
        field = field_of.get(variable, "")
        if isinstance(value, list) and all(isinstance(n, Mapping) for n in value):
            role = role_of(variable, kind)
            if role:
                creators += [{**_creator(n), "creatorType": role} for n in value]
            if not role or role in importer.roles or (role == kind.author and variable != "author"):
                said[variable] = value
        elif field and (isinstance(value, str) or variable in _DATES):
            text = value if isinstance(value, str) else _date_text(value)
            fields.update({field: text} if text else {})
            if field in importer.fields:
                said[variable] = value
        elif variable == "id":
            fields["citationKey"] = value
        else:
            said[variable] = value
    item = _ordered(fields, kind.fields)
    item["creators"] = [*creators, *_more_creators(custom.get("names"))]
    _add_kept(item, reference, kept, kind)
    note = [reference.note] if reference.note else []
    told = lines(said)

    def decode(structured: str | None) -> ReferenceBase:
        text = "\n".join([*note, *told, *([structured] if structured else [])])
        return record(through({**item, "extra": text} if text else item))

    structured, losses = structured_note.kept(reference, decode, "extra (structured)")
    text = "\n".join([*note, *told, *([structured] if structured else [])])
    if text:
        item["extra"] = text
    losses += [
        Loss(reference.id, line.partition(":")[0], line.partition(": ")[2], "extra (a line that Zotero knows)")
        for line in told
    ]
    return item, losses


_CSL_ROLES = frozenset(CREATORS.values())


def _more_creators(names: Any) -> Iterable[JsonObject]:
    """Creators whose type CSL has no variable for (a counsel, an attorney)."""
    for role, people in names.items() if isinstance(names, Mapping) else ():
        if role not in _CSL_ROLES and isinstance(people, list) and re.fullmatch(r"[a-z]+[A-Za-z]*", str(role)):
            yield from ({**_creator(n), "creatorType": role} for n in people if isinstance(n, Mapping))


def _add_kept(item: JsonObject, reference: ReferenceBase, kept: JsonObject, kind: ItemType) -> None:
    """Tags, notes and collections of the record, and what `custom.zotero` kept for writing it back."""
    automatic = kept.pop("automaticTags", None)
    marked = automatic if isinstance(automatic, list) else []
    item["tags"] = [{"tag": w, "type": 1} if w in marked else {"tag": w} for w in reference.keywords]
    notes = hanging.notes_of(reference, kept)
    if notes:
        item["notes"] = notes
    collections = hanging.texts_of(reference.extra.get("collections"))
    if collections:
        item[PATHS] = collections
    kept.pop("itemType", None)
    for field, value in kept.items():
        known = field in BOOKKEEPING or field in kind.fields or isinstance(value, str)
        if field not in item and known and field != "creators":
            item[field] = value


def _creator(name: Mapping[str, Any]) -> JsonObject:
    literal = name.get("literal")
    if literal:
        return {"name": str(literal)}
    family = " ".join(str(name[k]) for k in ("non-dropping-particle", "family") if name.get(k))
    given = " ".join(str(name[k]) for k in ("given", "dropping-particle") if name.get(k))
    return {"firstName": given, "lastName": family}


def _date_text(value: Any) -> str:
    try:
        return str(csldates.from_csl(value))
    except (TypeError, ValueError):
        return ""


def _ordered(item: JsonObject, fields: Mapping[str, str]) -> JsonObject:
    order = {name: i for i, name in enumerate(("itemType", *fields))}
    return dict(sorted(item.items(), key=lambda pair: order.get(pair[0], 999)))


def read(text: str) -> Library:
    """A library from the API's JSON (items, or objects with `data`) or from Better BibTeX's (`items` beside `config`).

    Notes and attachments stay with their item; those that stand alone are set aside, and written back.
    """
    found = scan(text)
    values = [_data(item.value) for item in found.items]
    children, alone = hanging.gathered(values)
    paths = hanging.paths_by_item(found.around.get("collections"))
    references: list[ReferenceBase] = []
    findings, aside = list(found.findings), list(found.set_aside)
    for number, (item, value) in enumerate(zip(found.items, values, strict=True)):
        if not isinstance(item.value, dict):
            findings.append(finding("an entry of the list is no item", item.span, rule="FMT002"))
            references.append(OtherReference(text=item.span.of(text), reason="no Zotero item"))
        elif value.get("itemType") not in NO_REFERENCE:
            whole = hanging.with_children(value, children[number])
            at = value.get("itemID")
            listed = sorted(set(paths.get(at, ()))) if isinstance(at, int | str) else []
            if isinstance(at, str) and at.startswith(_OWN_NUMBER):
                whole = {k: v for k, v in whole.items() if k != "itemID"}
            reference = read_one(text, item.span, record, {**whole, PATHS: listed} if listed else whole)
            references.append(traced(reference, item.span.of(text), item.span, len(references)))
    for number in alone:
        span = found.items[number].span
        aside.append(SetAside(span.of(text), span, f"Zotero {values[number]['itemType']}"))
    around = {**found.around, **({"alone": [values[n] for n in alone]} if alone else {})}
    return Library(
        references=tuple(references),
        findings=tuple(findings),
        set_aside=tuple(aside),
        meta={"zotero": around} if around else {},
        text=text,
    )


def _data(value: Any) -> JsonObject:
    """The fields of an item; the API has them in `data`, with key, version and library around."""
    if not isinstance(value, dict):
        return {}
    data = value.get("data")
    if not isinstance(data, dict):
        return value
    return {**{k: v for k, v in value.items() if k in ("key", "version", "library")}, **data}


def write(library: Library, *, better: bool = False, paths: bool = False) -> Written:
    """The library as a list of item objects (API), or with `better` as Better BibTeX's export.

    `paths`: with local file paths of attachments, which `refkit.formats.write` leaves out by default.
    """
    items: list[JsonObject] = []
    losses: list[Loss] = []
    members: list[tuple[JsonObject, list[str]]] = []
    for reference in keyed(library.references):
        item, lost = item_of(reference, _filed if better else _without_names_of_collections)
        losses += lost
        listed = item.pop(PATHS, [])
        if better:
            members.append((item, listed))
            items.append({**item, "notes": item.get("notes", []), "attachments": item.get("attachments", [])})
        else:
            items += hanging.apart(item)
    around = library.meta.get("zotero")
    around = around if isinstance(around, Mapping) else {}
    alone = around.get("alone")
    items += [dict(a) for a in alone if isinstance(a, Mapping)] if isinstance(alone, list) else []
    data: Any = _better(items, members, around) if better else items
    return Written(json.dumps(data, ensure_ascii=False, indent=2).translate(_SURROGATES) + "\n", tuple(losses))


def _filed(item: JsonObject) -> JsonObject:
    """The names of collections as a table has them."""
    paths = item.get(PATHS)
    if not paths:
        return item
    listed = hanging.paths_by_item(hanging.table_of(None, [(1, paths)])).get(1, [])
    return {**item, PATHS: sorted(set(listed))}


def _without_names_of_collections(item: JsonObject) -> JsonObject:
    """The API names collections by their keys, which only the library knows."""
    return {k: v for k, v in item.items() if k != PATHS}


_OWN_NUMBER = "refkit-"  # the number of an item that had none: it is the file's, and no fact of the record
_CONFIG = {"id": "36a3b0b5-bad0-4a04-b79b-441c7cef77db", "label": "BetterBibTeX JSON", "options": {}}


def _better(
    items: list[JsonObject], members: list[tuple[JsonObject, list[str]]], around: Mapping[str, Any]
) -> JsonObject:
    """Better BibTeX's export: items are numbered, and a table of collections lists their numbers."""
    listed = []
    for number, (item, paths) in enumerate(members):
        if paths and not isinstance(item.get("itemID"), int | str):
            items[number]["itemID"] = f"{_OWN_NUMBER}{number}"
        if paths:
            listed.append((items[number]["itemID"], paths))
    filed = hanging.paths_by_item(around.get("collections"))
    for item in items[len(members) :]:  # notes and files that stand alone
        at = item.get("itemID")
        if isinstance(at, int | str) and at in filed:
            listed.append((at, filed[at]))
    given = {k: around[k] for k in ("config", "version") if isinstance(around.get(k), Mapping)}
    table = hanging.table_of(around.get("collections"), listed)
    return {"config": _CONFIG, **given, "collections": table, "items": items}


_SURROGATES = {c: f"\\u{c:04x}" for c in range(0xD800, 0xE000)}
