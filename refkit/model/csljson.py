"""CSL-JSON 1.0.2, both ways: the one format that the model knows.

`ROWS` is the mapping table, read in both directions: a field of the model, its CSL variable, and the codec between
them. A variable without a row stays verbatim in `extra`; a fact without a CSL variable goes to `custom`.
`from_csl(to_csl(r)) == r` for every reference, whatever its kind.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from refkit.model import csldates, cslodd
from refkit.model.cslarchive import read_archive, write_archive
from refkit.model.cslcustom import read_custom, read_exact, write_custom, write_exact
from refkit.model.cslnames import (
    NAME_KEYS,
    OTHER_NAME_VARIABLES,
    name_from_csl,
    name_to_csl,
    names_from_csl,
    names_to_csl,
)
from refkit.model.cslodd import is_text, text_from_csl
from refkit.model.csltitles import TITLE_FIELDS, TITLE_VARIABLES, read_title, write_title
from refkit.model.parts import Link, Number, Pages
from refkit.model.types import KINDS, OtherReference, ReferenceBase, parse_reference

__all__ = [
    "NAME_KEYS", "OTHER_NAME_VARIABLES", "ROWS", "JsonObject", "Row", "from_csl", "kind_of", "name_from_csl",
    "name_to_csl", "to_csl",
]  # fmt: skip

JsonObject = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the mapping: model field, CSL variable, and the codec that turns one into the other."""

    field: str
    csl: str
    write: Callable[[Any], Any]
    read: Callable[[Any], Any]


def _keywords(value: Any) -> tuple[str, ...]:
    text = text_from_csl(value) or ""
    return tuple(k.strip() for k in re.split(r"[;,]" if ";" not in text else ";", text) if k.strip())


_ROWS_TEXT = (
    "event_title:event-title part_title:part-title collection_number:collection-number"
    " chapter_number:chapter-number number_of_volumes:number-of-volumes section:section version:version"
    " publisher:publisher publisher_place:publisher-place event_place:event-place authority:authority genre:genre"
    " medium:medium status:status source:source call_number:call-number doi:DOI isbn:ISBN issn:ISSN"
    " language:language note:note year_suffix:year-suffix"
)

ROWS: tuple[Row, ...] = (
    *(
        Row(f, f.replace("_", "-"), names_to_csl, names_from_csl)
        for f in ("author", "editor", "translator", "compiler", "container_author", "recipient", "interviewer")
    ),
    *(
        Row(f, f.replace("_", "-"), csldates.to_csl, csldates.from_csl)
        for f in ("issued", "accessed", "original_date", "event_date")
    ),
    *(
        Row(f, f, lambda n: n.text, lambda v: Number(text=text_from_csl(v) or ""))
        for f in ("volume", "issue", "edition", "number")
    ),
    Row("page", "page", lambda p: p.text, lambda v: Pages(text=text_from_csl(v) or "")),
    Row("url", "URL", lambda u: u.url, lambda v: Link(url=text_from_csl(v) or "")),
    *(Row(f, c, lambda text: text, text_from_csl) for f, _, c in (pair.partition(":") for pair in _ROWS_TEXT.split())),
)

_BY_CSL = {row.csl: row for row in ROWS}


def to_csl(reference: ReferenceBase) -> JsonObject:
    """CSL-JSON 1.0.2 of a reference; facts that CSL has no variable for are under `custom`."""
    out: JsonObject = {"id": reference.id, "type": reference.effective_csl_type}
    custom: JsonObject = {}
    for field in TITLE_FIELDS:
        title = getattr(reference, field)
        if title is not None:
            write_title(field, title, reference.language, out, custom)
    for row in ROWS:
        value = getattr(reference, row.field)
        if value is None or value == ():
            continue
        written = row.write(value)
        out[row.csl] = written
        write_exact(value, written, row.csl, custom)
    for variable, names in reference.other_names.items():
        if variable in OTHER_NAME_VARIABLES and names:
            out[variable] = names_to_csl(names)
        else:
            custom.setdefault("names", {})[variable] = names_to_csl(names)
    if reference.keywords:
        out["keyword"] = "; ".join(reference.keywords)
        if _keywords(out["keyword"]) != reference.keywords:
            custom["keywords"] = list(reference.keywords)
    if reference.archive is not None:
        write_archive(reference.archive, out, custom)
    write_custom(reference, custom, to_csl)
    custom = _write_extra(reference.extra, out, custom)
    if reference.kind != kind_of(out, custom):
        custom["kind"] = reference.kind
    if reference.csl_type and reference.csl_type == type(reference).csl_types[0]:
        custom["type-given"] = True
    if custom:
        out["custom"] = custom
    return out


def _write_extra(extra: Mapping[str, Any], out: JsonObject, custom: JsonObject) -> JsonObject:
    """Put what a record has beside its fields into the item; gives `custom` with what an item's own was."""
    given = extra.get("custom")
    for key, value in extra.items():
        if _is_own(key, value) and not (isinstance(given, Mapping) and key in given):
            custom[key] = list(value)
        elif key == "custom":
            if isinstance(value, Mapping):
                clash = {k: v for k, v in value.items() if k in custom}
                custom = {**value, **custom}
                if clash:
                    custom["extra"] = {**_mapping(custom.get("extra")), "custom": clash}
            else:
                custom["custom"] = value
        elif key in out:
            custom.setdefault("extra", {})[key] = value
        else:
            out[key] = value
    return custom


def from_csl(item: Mapping[str, Any]) -> ReferenceBase:
    """A typed reference from a CSL-JSON item; never raises on its content.

    A value of a shape that its variable cannot have is read where only one reading is possible (a title in a list) and
    kept as it was in `custom["as-given"]`; else it stays verbatim in `extra`. A composed item (`refkit.cite.compose`)
    carries the whole record in `custom.refkit`: then that is the reference.
    """
    given = item.get("custom")
    if isinstance(given, Mapping) and isinstance(given.get("refkit"), Mapping):
        try:
            return parse_reference(given["refkit"])
        except ValueError:
            pass  # not a record of ours after all: the item is read like any other
    custom = dict(given) if isinstance(given, Mapping) else {}
    extra: JsonObject = {} if given is None or isinstance(given, Mapping) else {"custom": given}
    item, csl_type = _typed_item(item, custom)
    fields: JsonObject = {"id": str(item.get("id", "")) if item.get("id") is not None else ""}
    item, taken = _read_titles(item, fields, custom)
    _read_values(item, taken, fields, extra, custom)
    archive = read_archive(extra, custom)
    if archive is not None:
        fields["archive"] = archive
    said = custom.get("kind")
    kind = custom.pop("kind") if isinstance(said, str) and said in KINDS else kind_of(item, custom)
    cls = KINDS.get(kind, OtherReference)
    read_custom(cls, fields, custom, from_csl)
    if csl_type and (csl_type != cls.csl_types[0] or custom.pop("type-given", False)):
        fields["csl_type"] = csl_type
    if custom:
        _read_extra(custom, extra)
    fields["extra"] = extra
    try:
        return cls(**fields)
    except ValueError:
        return OtherReference(id=fields["id"], csl_type=csl_type, extra=dict(item))


def _typed_item(item: Mapping[str, Any], custom: JsonObject) -> tuple[Mapping[str, Any], str]:
    """The item with a CSL type that there is, where its own can only mean that, and the type ("" for none)."""
    csl_type = item.get("type")
    if csl_type is not None and not isinstance(csl_type, str):
        _keep_given("type", csl_type, custom)
    if not isinstance(csl_type, str):
        return item, ""
    if csl_type and csl_type not in cslodd.CSL_TYPES and (typed := cslodd.typed_type(csl_type)) is not None:
        _keep_given("type", csl_type, custom)
        return {**item, "type": typed}, typed
    return item, csl_type


def _read_titles(item: Mapping[str, Any], fields: JsonObject, custom: JsonObject) -> tuple[Mapping[str, Any], set[str]]:
    """Read the titles into `fields`; gives the item with titles in lists as texts, and the variables that are read."""
    taken = {"id", "type", "custom"}
    language = item.get("language")
    for field, variables in TITLE_VARIABLES.items():
        if not custom and item.keys().isdisjoint(variables):
            continue
        for variable in variables:
            if isinstance(item.get(variable), list) and (typed := cslodd.typed_text(item[variable])) is not None:
                _keep_given(variable, item[variable], custom)
                item = {**item, variable: typed}
        title = read_title(field, item, custom, language if isinstance(language, str) else None, taken)
        if title is not None:
            fields[field] = title
    return item, taken


def _read_values(
    item: Mapping[str, Any], taken: set[str], fields: JsonObject, extra: JsonObject, custom: JsonObject
) -> None:
    """Read the variables that are not `taken` into `fields`; what is no variable of ours goes to `extra`."""
    for key, value in item.items():
        if key in taken:
            continue
        row = _BY_CSL.get(key)
        try:
            if row is not None:
                fields[row.field] = read_exact(row.read(value), key, custom)
            elif key in OTHER_NAME_VARIABLES:
                fields.setdefault("other_names", {})[key] = names_from_csl(value)
            elif key == "keyword":
                kept = custom.get("keywords")
                words = _keywords(value)
                if isinstance(kept, list) and kept and all(isinstance(k, str) for k in kept):
                    words = tuple(custom.pop("keywords"))
                fields["keywords"] = words
            else:
                extra[str(key)] = value
        except (TypeError, ValueError):
            if not _read_odd(key, value, fields, custom):
                extra[str(key)] = value
    for variable, names in (_pop_mapping(custom, "names") if custom else {}).items():
        fields.setdefault("other_names", {})[variable] = names_from_csl(names)


def _read_extra(custom: JsonObject, extra: JsonObject) -> None:
    """Put what is left of `custom` into `extra`: our own lists by their names, the rest as another program's custom."""
    extra.update(_pop_mapping(custom, "extra"))
    for key in _OWN_LISTS:
        if key not in extra and _is_own(key, custom.get(key)):
            extra[key] = custom.pop(key)
    if "custom" in custom:
        extra["custom"] = custom.pop("custom")
    if custom and "custom" in extra:
        given = extra["custom"]
        extra["custom"] = {**custom, **(given if isinstance(given, Mapping) else {"custom": given})}
    elif custom:
        extra["custom"] = custom


# What CSL has no variable for and formats agree on: child notes (as their program has them) and names of collections.
_OWN_LISTS = ("notes", "collections")


def _is_own(key: str, value: Any) -> bool:
    return key in _OWN_LISTS and isinstance(value, list) and bool(value) and all(isinstance(v, str) for v in value)


def kind_of(item: Mapping[str, Any], custom: Mapping[str, Any]) -> str:
    """The kind that a CSL item most likely is, from its type and the variables that it has."""
    csl_type = str(item.get("type") or "")
    if csl_type == "book":
        return "edited_book" if item.get("editor") and not item.get("author") else "book"
    if csl_type in ("document", "manuscript", "collection"):
        if any(item.get(k) for k in ("archive", "archive_location", "archive_collection")):
            return "archival_document"
        if custom.get("document-number") and item.get("container-title"):
            return "government_document"
        return "archival_document" if csl_type != "document" else "other"
    if csl_type == "personal_communication":
        return "government_document" if custom.get("document-number") and item.get("container-title") else "letter"
    if csl_type == "webpage" and re.match(r"(?i)joint (statement|declaration|communiqu)", str(item.get("genre") or "")):
        return "joint_statement"
    return _KIND_BY_TYPE.get(csl_type, "other")


_KIND_BY_TYPE = {
    csl_type: kind
    for kind, cls in reversed(KINDS.items())
    if kind not in ("other", "government_document", "joint_statement", "edited_book", "archival_document")
    for csl_type in cls.csl_types
}


def _read_odd(key: str, value: Any, fields: JsonObject, custom: JsonObject) -> bool:
    """Read a value of a shape that its variable cannot have, where one reading is possible; the value itself is kept
    in `custom["as-given"]`. False where nobody can know what it means."""
    row = _BY_CSL.get(key)
    typed: Any
    if (row is not None and row.read is names_from_csl) or key in OTHER_NAME_VARIABLES:
        typed = cslodd.typed_names(value)
    elif row is not None and row.read is csldates.from_csl:
        typed = cslodd.typed_date(value)
    elif key == "keyword":
        words = [str(v) for v in value if is_text(v)] if isinstance(value, list) else []
        fields["keywords"] = tuple(w for w in words if w.strip())
        return bool(words) and _keep_given(key, value, custom, told=len(words) == len(value))
    else:
        typed = cslodd.typed_text(value)
    if typed is None:
        return False
    if typed is cslodd.NOTHING:
        return _keep_given(key, value, custom)
    try:
        if row is None:
            fields.setdefault("other_names", {})[key] = names_from_csl(typed)
        else:
            fields[row.field] = read_exact(row.read(typed), key, custom)
    except (TypeError, ValueError):
        return False
    return _keep_given(key, value, custom)


def _keep_given(key: str, value: Any, custom: JsonObject, *, told: bool = False) -> bool:
    """Keep the value of a variable as its file had it, unless the record tells all of it."""
    if not told:
        custom["as-given"] = {**_mapping(custom.get("as-given")), key: value}
    return True


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _pop_mapping(custom: JsonObject, key: str) -> JsonObject:
    value = custom.get(key)
    if isinstance(value, Mapping):
        del custom[key]
        return dict(value)
    return {}
