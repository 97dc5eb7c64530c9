"""What hangs on a Zotero item: child notes, attachments, collections, and what stands in a library beside the items.

In a record child notes are `extra["notes"]` (strings, HTML as the source has it) and collections `extra["collections"]`
(names, "Parent / Child"); what Zotero knows of them beyond that stays in `custom.zotero`. Zotero's JSON has them in
three ways: inside an item (translators, Better BibTeX), as items of their own that name a parent (API), and as a table
of collections that lists the items. The items themselves are the business of `zotero.items`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from refkit.formats.base import Loss
from refkit.model.csljson import JsonObject
from refkit.model.library import Library
from refkit.model.types import ReferenceBase

NO_REFERENCE = ("note", "attachment", "annotation")
PATHS = "collectionPaths"  # the key under which an item carries the names of its collections on the way in and out
_JOINT = " / "
_DEEPEST = 40  # collections within collections; what is deeper has its path for a name


def read_notes(value: Any, csl: JsonObject, kept: JsonObject) -> None:
    """The texts of an item's notes to `notes`; what else is known of each (key, version, tags) to `kept`."""
    texts: list[str] = []
    about: list[JsonObject] = []
    odd: list[Any] = []
    for note in value if isinstance(value, list) else [value]:
        if isinstance(note, str):
            texts.append(note)
            about.append({})
        elif isinstance(note, Mapping) and isinstance(note.get("note"), str):
            texts.append(note["note"])
            about.append({k: v for k, v in note.items() if k != "note"})
        else:
            odd.append(note)
    if texts:
        csl["notes"] = texts
    if any(about):
        kept["notes"] = about
    if odd:
        kept["oddNotes"] = odd


def texts_of(value: Any) -> list[str]:
    """A list of strings as it should be in `extra`; () for anything else."""
    return value if isinstance(value, list) and all(isinstance(v, str) for v in value) else []


def notes_of(reference: ReferenceBase, kept: JsonObject) -> list[JsonObject]:
    """The notes of a record as Zotero has them inside an item; takes what `kept` knows of them."""
    about = kept.pop("notes", None)
    known = about if isinstance(about, list) else []
    out = []
    for number, text in enumerate(texts_of(reference.extra.get("notes"))):
        extra = known[number] if number < len(known) and isinstance(known[number], Mapping) else {}
        out.append({**extra, "note": text})
    odd = kept.pop("oddNotes", None)
    return [*out, *(odd if isinstance(odd, list) else [])]


def gathered(values: list[JsonObject]) -> tuple[list[list[JsonObject]], list[int]]:
    """For each item of a flat list its children (notes, attachments and their annotations), and which stand alone.

    An item that is a child has no children here; `alone` are the positions of notes and attachments without a parent in
    the list.
    """
    place = {v["key"]: i for i, v in enumerate(values) if isinstance(v.get("key"), str)}
    children: list[list[JsonObject]] = [[] for _ in values]
    alone: list[int] = []
    for number, value in enumerate(values):
        if value.get("itemType") not in NO_REFERENCE:
            continue
        at: int | None = number
        for _ in range(3):  # an annotation hangs on an attachment that hangs on an item
            parent = values[at].get("parentItem") if at is not None else None
            at = place.get(parent) if isinstance(parent, str) else None
            if at is None or values[at].get("itemType") not in NO_REFERENCE:
                break
        if at is None or values[at].get("itemType") in NO_REFERENCE:
            alone.append(number)
        else:
            children[at].append(value)
    return children, alone


def with_children(item: JsonObject, children: list[JsonObject]) -> JsonObject:
    """The item with its children inside; `apart` tells that they were items of their own."""
    if not children:
        return item
    notes = [c for c in children if c.get("itemType") == "note"]
    files = [c for c in children if c.get("itemType") != "note"]
    out: JsonObject = {**item, "apart": True}
    for field, found in (("notes", notes), ("attachments", files)):
        if found:
            had = item.get(field)
            out[field] = [*(had if isinstance(had, list) else []), *found]
    return out


def apart(item: JsonObject) -> list[JsonObject]:
    """The item, and behind it the children that were items of their own when it was read."""
    if item.get("apart") is not True or not isinstance(item.get("key"), str):
        return [item]
    del item["apart"]
    out = [item]
    for field, kind in (("notes", "note"), ("attachments", "attachment")):
        inside = []
        value = item.pop(field, None)
        for child in value if isinstance(value, list) else [value] if value else []:
            if not isinstance(child, Mapping) or (field == "attachments" and "parentItem" not in child):
                inside.append(child)
            else:
                out.append({"itemType": kind, "parentItem": item["key"], **child})
        if inside:
            item[field] = inside
    return out


def paths_by_item(collections: Any) -> dict[Any, list[str]]:
    """Item number -> the collections that list it, from Better BibTeX's table; a collection goes by its path."""
    out: dict[Any, list[str]] = {}
    if not isinstance(collections, Mapping):
        return out
    for key, collection in collections.items():
        items = collection.get("items") if isinstance(collection, Mapping) else None
        path = path_of(collections, key)
        for number in items if isinstance(items, list) and path else ():
            if isinstance(number, int | str):
                out.setdefault(number, []).append(path)
    return out


def path_of(collections: Mapping[Any, Any], key: Any) -> str:
    """The path of a collection, "Parent / Child"; a circle of parents ends where it closes."""
    names: list[str] = []
    seen: set[Any] = set()
    while isinstance(key, str) and key in collections and key not in seen and len(seen) <= _DEEPEST:
        seen.add(key)
        collection = collections[key]
        if not isinstance(collection, Mapping):
            break
        names.append(str(collection.get("name") or ""))
        key = collection.get("parent")
    return _JOINT.join(n for n in reversed(names) if n)


def table_of(had: Any, members: Iterable[tuple[int | str, list[str]]]) -> JsonObject:
    """Better BibTeX's table of collections: the one that was read, with the items of `members`, and what is new."""
    table: JsonObject = {}
    for key, collection in had.items() if isinstance(had, Mapping) else ():
        if isinstance(collection, Mapping):
            below = collection.get("collections")
            table[str(key)] = {**collection, "items": [], "collections": [*below] if isinstance(below, list) else []}
    keys = {path_of(table, key): key for key in table}
    for number, paths in members:
        for path in paths:
            table[_key_of(path, table, keys)]["items"].append(number)
    return table


def _key_of(path: str, table: JsonObject, keys: dict[str, str]) -> str:
    """The key of a collection by its path; it is made, with its parents, where there is none."""
    names = [n for n in path.split(_JOINT, _DEEPEST) if n] or [path]
    parent = here = ""
    for name in names:
        here = f"{here}{_JOINT}{name}" if here else name
        if here not in keys:
            key = f"C{len(table) + 1}"
            while key in table:
                key += "_"
            table[key] = {"key": key, "parent": parent, "name": name, "items": [], "collections": []}
            if parent:
                table[parent]["collections"].append(key)
            keys[here] = key
        parent = keys[here]
    return parent


def without_paths(library: Library) -> tuple[Library, list[Loss]]:
    """The library without the places of attached files on somebody's disk, which name people and machines; all told."""
    losses: list[Loss] = []
    references = []
    for reference in library.references:
        cleaned = _without_paths(reference, losses) if "custom" in reference.extra else reference
        references.append(cleaned)
    return (library.with_references(references) if losses else library), losses


def _without_paths(reference: ReferenceBase, losses: list[Loss]) -> ReferenceBase:
    custom = reference.extra["custom"]
    zotero = custom.get("zotero") if isinstance(custom, Mapping) else None
    attachments = zotero.get("attachments") if isinstance(zotero, Mapping) else None
    if not isinstance(attachments, list) or not isinstance(zotero, Mapping):
        return reference
    before = len(losses)
    out: list[Any] = []
    for number, attachment in enumerate(attachments):
        if not isinstance(attachment, Mapping):
            out.append(attachment)
            continue
        local = [k for k, v in attachment.items() if _is_local(k, v)]
        losses += [
            Loss(reference.id, f"extra.custom.zotero.attachments.{number}.{k}", str(attachment[k])) for k in local
        ]
        left = {k: v for k, v in attachment.items() if k not in local}
        out += [left] if left else []
    if len(losses) == before:
        return reference
    rest = {k: v for k, v in zotero.items() if k != "attachments"} | ({"attachments": out} if out else {})
    kept = {k: v for k, v in custom.items() if k != "zotero"} | ({"zotero": rest} if rest else {})
    extra = {k: v for k, v in reference.extra.items() if k != "custom"} | ({"custom": kept} if kept else {})
    return reference.with_(extra=extra)


def _is_local(key: str, value: Any) -> bool:
    if not isinstance(value, str) or not value:
        return False
    if key in ("path", "localPath", "defaultPath"):
        return not value.lower().startswith(("http://", "https://"))
    return key in ("uri", "url") and value.lower().startswith("file:")
