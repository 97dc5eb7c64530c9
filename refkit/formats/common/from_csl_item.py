"""What the readers over CSL items share: dates and names in words, and the structured note put back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from refkit.formats.common import structured_note
from refkit.model import csldates
from refkit.model.csljson import JsonObject, from_csl
from refkit.model.types import ReferenceBase


def put(item: JsonObject, variable: str, value: str, rest: list[list[str]], source: str) -> None:
    """Set a variable that is free; a second, different value stays in `rest` under its source's own name."""
    if not value:
        return
    if item.get(variable) in (None, ""):
        item[variable] = value
    elif item[variable] != value:
        rest.append([source, value])


def finished(
    item: JsonObject,
    notes: list[str],
    keywords: list[str],
    rest: list[list[str]],
    own: str,
    patch: JsonObject | None = None,
) -> ReferenceBase:
    """The record of a CSL item: notes joined, keywords exact, the unknown in `custom[own]`, the patch put back.

    `patch` was found in the place of its own; without one the notes are searched, where older versions wrote it.
    """
    words: list[str] = []
    for note in notes:
        if patch is None and structured_note.TAG in note:
            patch, note = structured_note.patch_of(note)
        if note:
            words.append(note)
    if words:
        item["note"] = "\n".join(words)
    custom: JsonObject = dict(item.get("custom") or {})
    if keywords:
        item["keyword"] = "; ".join(keywords)
        custom["keywords"] = keywords
    if rest:
        custom[own] = rest
    if custom:
        item["custom"] = custom
    reference = from_csl({k: v for k, v in item.items() if v != "" or k in ("id", "type")})
    if patch is None:
        return reference
    back = structured_note.restored(reference, patch)
    note = f"{reference.note or ''}\n{structured_note.note_of(patch)}".strip()
    return back if back is not None else reference.with_(note=note)


def date_text(value: Any) -> str:
    """A CSL date value as EDTF or in words; "" where it is neither."""
    try:
        return str(csldates.from_csl(value))
    except (TypeError, ValueError):
        return ""


def name_text(name: Mapping[str, Any]) -> str:
    """A CSL name as "Family, Given, Suffix"; a body as it is."""
    if name.get("literal"):
        return str(name["literal"])
    family = " ".join(str(name[k]) for k in ("non-dropping-particle", "family") if name.get(k))
    given = " ".join(str(name[k]) for k in ("given", "dropping-particle") if name.get(k))
    parts = [family, given] + ([str(name["suffix"])] if name.get("suffix") else [])
    return ", ".join(parts) if given or len(parts) > 2 else f"{family},"


def read_name(text: str) -> JsonObject:
    """A name as "Family, Given, Suffix"; without a comma it is one literal."""
    parts = [p.strip() for p in text.split(",")]
    if len(parts) == 1 or not parts[0]:
        return {"literal": text.strip()} if text.strip() else {}
    name = {"family": parts[0], "given": parts[1]}
    if len(parts) > 2 and parts[2]:
        name["suffix"] = ", ".join(parts[2:])
    return {k: v for k, v in name.items() if v}
