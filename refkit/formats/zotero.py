"""Zotero items to records and back, and its two JSON forms: the API's list and Better BibTeX's export.

`record` and `item_of` serve Zotero RDF and CSV too. Extra lines are lifted on reading and written for what an item
type has no field for; keys, versions, collections and the like stay in `custom.zotero`, so that a library can be
written back.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from typing import Any

from refkit.formats import residual
from refkit.formats.base import Loss, Written, finding, traced
from refkit.formats.dates import csl_date
from refkit.formats.extra import lift, lines, merged
from refkit.formats.jsonscan import Scanned, scan
from refkit.formats.keys import make_keys
from refkit.formats.zoteromap import BOOKKEEPING, CREATORS, any_field, by_csl, item_types
from refkit.model import csldates
from refkit.model.csljson import JsonObject, to_csl
from refkit.model.library import Library, SetAside
from refkit.model.types import OtherReference, ReferenceBase

_DATES = ("issued", "accessed", "original-date", "submitted")
_NO_REFERENCE = ("note", "attachment", "annotation")


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
    return merged(csl | ({"note": left} if left else {}), found, left)


def _date(text: str) -> Any:
    """A date as CSL; Zotero's "CURRENT_TIMESTAMP" and times of day are left out."""
    return csl_date(text)


def _read_creators(creators: Any, author: str, csl: JsonObject, kept: JsonObject) -> None:
    odd = []
    for creator in creators if isinstance(creators, list) else ():
        if not isinstance(creator, Mapping):
            odd.append(creator)
            continue
        role = str(creator.get("creatorType") or "author")
        variable = "author" if role == author else CREATORS.get(role, "")
        name = _name(creator)
        if not name:
            continue
        if not variable or (variable == "author" and role not in (author, "author")):
            custom = csl.setdefault("custom", {})
            custom.setdefault("names", {}).setdefault(role, []).append(name)
        else:
            csl.setdefault(variable, []).append(name)
    if odd:
        kept["creators"] = odd


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
    for tag in tags if isinstance(tags, list) else ():
        word = tag if isinstance(tag, str) else str(tag.get("tag") or "") if isinstance(tag, Mapping) else ""
        if not word:
            continue
        words.append(word)
        if isinstance(tag, Mapping) and tag.get("type"):
            automatic.append(word)
    if words:
        csl["keyword"] = "; ".join(words)
        custom["keywords"] = words
    if automatic:
        kept["automaticTags"] = automatic


def item_of(
    reference: ReferenceBase, through: Callable[[JsonObject], JsonObject] = lambda item: item
) -> tuple[JsonObject, list[Loss]]:
    """The Zotero item of a record, and what went to Extra because its type has no field for it.

    `through` is what the format does to an item on its way out and in again (RDF, for one, trims white space).
    """
    csl = to_csl(reference)
    custom = csl.pop("custom", {})
    kept = custom.get("zotero") if isinstance(custom.get("zotero"), Mapping) else {}
    kept = dict(kept or {})
    name = _item_type(reference, csl, kept)
    kind = item_types()[name]
    item: JsonObject = {"itemType": name}
    field_of: dict[str, str] = {}
    for field, variable in kind.fields.items():
        if variable:
            field_of.setdefault(variable, field)
    said: JsonObject = {}
    csl_type = csl.pop("type")
    if csl_type != kind.csl:
        said["type"] = csl_type
    creators: list[JsonObject] = []
    words = list(reference.keywords)
    csl.pop("keyword", None)
    for variable, value in csl.items():
        if variable == "note":
            continue
        if isinstance(value, list) and all(isinstance(n, Mapping) for n in value):
            role = _role(variable, kind.author, name)
            if role:
                creators += [{**_creator(n), "creatorType": role} for n in value]
            else:
                said[variable] = value
        elif variable in field_of and isinstance(value, str):
            item[field_of[variable]] = value
        elif variable in field_of and variable in _DATES:
            text = _date_text(value)
            if text:
                item[field_of[variable]] = text
        elif variable == "id":
            item["citationKey"] = value
        else:
            said[variable] = value
    item = _ordered(item, kind.fields)
    names = custom.get("names") if isinstance(custom.get("names"), Mapping) else {}
    for role, people in dict(names or {}).items():
        if role not in _CSL_ROLES and isinstance(people, list) and re.fullmatch(r"[a-z]+[A-Za-z]*", str(role)):
            creators += [{**_creator(n), "creatorType": role} for n in people if isinstance(n, Mapping)]
    item["creators"] = creators
    automatic = kept.pop("automaticTags", None)
    automatic = automatic if isinstance(automatic, list) else []
    item["tags"] = [{"tag": w, "type": 1} if w in automatic else {"tag": w} for w in words]
    kept.pop("itemType", None)
    for field, value in kept.items():
        if (
            field not in item
            and (field in BOOKKEEPING or field in kind.fields or isinstance(value, str))
            and field != "creators"
        ):
            item[field] = value
    note = [reference.note] if reference.note else []
    told = lines(said)

    def decode(structured: str | None) -> ReferenceBase:
        text = "\n".join([*note, *told, *([structured] if structured else [])])
        return record(through({**item, "extra": text} if text else item))

    structured, losses = residual.kept(reference, decode, "extra (structured)")
    text = "\n".join([*note, *told, *([structured] if structured else [])])
    if text:
        item["extra"] = text
    losses += [
        Loss(reference.id, line.partition(":")[0], line.partition(": ")[2], "extra (a line that Zotero knows)")
        for line in told
    ]
    return item, losses


_CSL_ROLES = frozenset(CREATORS.values())


def _item_type(reference: ReferenceBase, csl: JsonObject, kept: JsonObject) -> str:
    """The item type: the one it had, else by the CSL type; documents in print volumes and archives have better ones."""
    csl_type = str(csl["type"])
    had = kept.get("itemType")
    if isinstance(had, str) and had in item_types() and item_types()[had].csl == csl_type:
        return had
    if reference.kind in ("government_document", "speech", "letter") and reference.container_title is not None:
        return "bookSection"
    if csl_type == "document" and reference.kind == "archival_document":
        return "manuscript"
    if csl_type == "treaty" and reference.container_title is not None:
        return "bookSection"
    return by_csl().get(csl_type, "document")


def _role(variable: str, author: str, item_type: str) -> str:
    if variable == "author":
        return author
    role = next((r for r, v in CREATORS.items() if v == variable), "")
    if variable == "recipient" and item_type not in ("letter", "email", "instantMessage"):
        return ""
    return "" if role == author else role


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

    Notes and attachments that stand alone are set aside; those of an item stay with it, in `custom.zotero`.
    """
    found = scan(text)
    references: list[ReferenceBase] = []
    findings, aside = list(found.findings), list(found.set_aside)
    for item in found.items:
        value = item.value
        data = value.get("data") if isinstance(value, dict) and isinstance(value.get("data"), dict) else value
        if not isinstance(data, dict):
            findings.append(finding("an entry of the list is no item", item.span, rule="FMT002"))
            references.append(OtherReference(text=item.span.of(text), reason="no Zotero item"))
            continue
        if data.get("itemType") in _NO_REFERENCE:
            aside.append(SetAside(item.span.of(text), item.span, f"Zotero {data['itemType']}"))
            continue
        around = {k: v for k, v in value.items() if k in ("key", "version", "library")} if data is not value else {}
        references.append(traced(record({**around, **data}), item.span.of(text), item.span, len(references)))
    return Library(
        references=tuple(references), findings=tuple(findings), set_aside=tuple(aside), meta=_meta(found), text=text
    )


def _meta(found: Scanned) -> JsonObject:
    return {"zotero": found.around} if found.around else {}


_LOCAL = re.compile(r"(?i)(?:file:|[a-z]:[\\/]|/|~|\\\\|storage:|attachments:)")


def write(library: Library, *, better: bool = False, paths: bool = False) -> Written:
    """The library as a list of item objects (API), or with `better` as Better BibTeX's export.

    `paths`: with local file paths of attachments, which are left out by default.
    """
    items: list[JsonObject] = []
    losses: list[Loss] = []
    keys = make_keys(library.references)
    for reference, key in zip(library.references, keys, strict=True):
        item, lost = item_of(reference if reference.id else reference.with_(id=key))
        losses += lost
        if not paths:
            losses += _without_paths(item, reference.id or key)
        items.append(item)
    if better:
        data: Any = {
            "config": {"id": "36a3b0b5-bad0-4a04-b79b-441c7cef77db", "label": "BetterBibTeX JSON", "options": {}},
            "collections": {},
            "items": items,
        }
    else:
        data = items
    return Written(json.dumps(data, ensure_ascii=False, indent=2).translate(_SURROGATES) + "\n", tuple(losses))


_SURROGATES = {c: f"\\u{c:04x}" for c in range(0xD800, 0xE000)}


def _without_paths(item: JsonObject, key: str) -> list[Loss]:
    attachments = item.get("attachments")
    if not isinstance(attachments, list):
        return []
    losses = []
    cleaned = []
    for number, attachment in enumerate(attachments):
        if isinstance(attachment, Mapping):
            local = {
                k: v
                for k, v in attachment.items()
                if k in ("path", "localPath", "defaultPath", "uri") and _LOCAL.match(str(v))
            }
            losses += [Loss(key, f"extra.custom.zotero.attachments.{number}.{k}", str(v)) for k, v in local.items()]
            cleaned.append({k: v for k, v in attachment.items() if k not in local})
        else:
            cleaned.append(attachment)
    item["attachments"] = cleaned
    return losses
