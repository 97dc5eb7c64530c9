"""Zotero's Extra field: `name: value` lines that say what Zotero has no field for, lifted to facts and written back.

Known names are CSL variables in any of Zotero's spellings (`original-date`, `Original Date`, `{:original-date: 1957}`),
its own names for a few fields, and refkit's structured note. Every other line stays verbatim, in order. In CSL-JSON the
Extra field is called `note`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from refkit.formats.base import Loss
from refkit.formats.common import structured_note
from refkit.formats.common.dates import csl_date
from refkit.formats.zotero.children import texts_of
from refkit.formats.zotero.field_map import item_type_of, item_types, lands_as, role_of
from refkit.model.csljson import OTHER_NAME_VARIABLES, JsonObject, from_csl, to_csl
from refkit.model.types import ReferenceBase

_NAMES = (
    frozenset("author editor translator compiler container-author recipient interviewer".split()) | OTHER_NAME_VARIABLES
)
_DATES = frozenset("issued accessed original-date event-date available-date submitted".split())
_TEXTS = frozenset(
    "title container-title collection-title volume-title part-title event-title original-title title-short "
    "container-title-short publisher publisher-place event-place authority genre medium status source archive "
    "archive-place archive_collection archive_location call-number volume issue page edition number collection-number "
    "chapter-number number-of-volumes number-of-pages section version language abstract annote keyword DOI ISBN ISSN "
    "PMID PMCID URL original-publisher original-publisher-place reviewed-title reviewed-genre references scale "
    "dimensions jurisdiction part printing supplement division curator license year-suffix page-first committee "
    "custom1 first-reference-note-number".split()
)
_SPELLINGS = {
    "archive-collection": "archive_collection",
    "archive-location": "archive_location",
    "doi": "DOI",
    "isbn": "ISBN",
    "issn": "ISSN",
    "pmid": "PMID",
    "pmcid": "PMCID",
    "url": "URL",
    "tags": "keyword",
    "keywords": "keyword",
    "place": "publisher-place",
    "short-title": "title-short",
    "publication-title": "container-title",
    "event": "event-title",
    "event-name": "event-title",
    "number-of-vols": "number-of-volumes",
    "loc-in-archive": "archive_location",
    "library-catalog": "source",
    "original-place": "original-publisher-place",
}
_LINE = re.compile(r"([A-Za-z][A-Za-z _-]{1,40}?)\s*:[ \t]*(.*)$")
_TYPES = re.compile(r"[a-z][a-z_-]{2,30}$")

# The CSL types of a file that Zotero takes for CSL-JSON: one item of another type and it refuses the whole file.
TAKEN = frozenset(
    "article article-journal article-magazine article-newspaper bill book broadcast chapter dataset document entry"
    " entry-dictionary entry-encyclopedia figure graphic interview legal_case legislation manuscript map motion_picture"
    " musical_score pamphlet paper-conference patent personal_communication post post-weblog report review review-book"
    " song speech thesis treaty webpage".split()
)
# What is written instead; a `type:` line in Extra says what it is.
_INSTEAD = {"standard": "report"}
# Variables that Zotero's CSL importer has a field for in every item type.
_EVERYWHERE = frozenset("id type citation-key note license".split())
_LISTS = ("notes", "collections")


def lift(text: str) -> tuple[JsonObject, str]:
    """The CSL variables that the lines of an Extra text say, and the rest of it, verbatim and in order.

    A structured note of refkit is under "refkit-patch", a citation key under "citation-key".
    """
    found: JsonObject = {}
    patch, text = structured_note.patch_of(text)
    if patch is not None:
        found["refkit-patch"] = patch
    if ":" not in text:
        return found, text
    rest: list[str] = []
    for line in text.split("\n"):
        said = _said(line)
        if said is None:
            rest.append(line)
            continue
        name, value = said
        if name in _NAMES:
            found.setdefault(name, []).append(value)
        elif name in found and found[name] != value:
            rest.append(line)
        else:
            found[name] = value
    return found, "\n".join(rest).strip("\n") if len(rest) < text.count("\n") + 1 else text


def _said(line: str) -> tuple[str, Any] | None:
    if line.startswith("{:") and line.rstrip().endswith("}"):
        line = line.rstrip()[2:-1]
    match = _LINE.match(line)
    if not match or not match[2].strip():
        return None
    name = "-".join(match[1].strip().lower().replace("_", "-").split())
    value = match[2].strip()
    if name == "citation-key":
        return (name, value) if " " not in value else None
    if name == "type":
        return (name, value.lower()) if _TYPES.match(value.lower()) else None
    name = _SPELLINGS.get(name, name)
    if name in _NAMES:
        family, bars, given = (p.strip() for p in value.partition("||"))
        if bars:
            return name, {k: v for k, v in (("family", family), ("given", given)) if v}
        return name, {"literal": family}
    if name in _DATES:
        return name, csl_date(value)
    return (name, value) if name in _TEXTS else None


def lift_note(item: JsonObject) -> ReferenceBase:
    """The record of a CSL item, with the Extra lines of its `note` lifted where they do not contradict the item."""
    custom = item.get("custom")
    if isinstance(custom, dict) and custom.get("refkit-as-is") is True:
        rest = {k: v for k, v in custom.items() if k != "refkit-as-is"}
        return from_csl({k: v for k, v in item.items() if k != "custom"} | ({"custom": rest} if rest else {}))
    note = item.get("note")
    if not isinstance(note, str) or (":" not in note and structured_note.TAG not in note):
        return from_csl(item)
    found, left = lift(note)
    return from_csl(item) if not found else merged(item, found, left)


def merged(item: JsonObject, found: JsonObject, left: str) -> ReferenceBase:
    """The record of an item and of what its Extra said; `left` is what stays of the note."""
    out = {k: v for k, v in item.items() if k != "note"}
    patch = found.pop("refkit-patch", None)
    stay: list[str] = []
    for name, value in found.items():
        if name == "type":
            out["type"] = value
        elif name == "citation-key":
            if out.get("id") not in (None, "", value):
                out.setdefault("citation-key", value)
            out["id"] = value
            out.pop("citation-key", None)
        elif (
            name in out and out[name] not in ("", [], None) and out[name] != value and not _same(name, out[name], value)
        ):
            stay.extend(lines({name: value}))
        else:
            out[name] = out[name] if out.get(name) not in (None, "", []) else value
    note = "\n".join(p for p in (left, *stay) if p)
    if note:
        out["note"] = note
    record = from_csl(out)
    if patch is None:
        return record
    back = structured_note.restored(record, patch)
    return back if back is not None else record.with_(note=f"{note}\n{structured_note.note_of(patch)}".strip())


def _same(name: str, mine: Any, its: Any) -> bool:
    """Whether both say the same in an Extra line (which knows no particles and no flags)."""
    return lines({name: mine}) == lines({name: its})


def lines(facts: JsonObject) -> list[str]:
    """Extra lines that say the CSL variables of `facts`; what a line cannot say is left out."""
    out: list[str] = []
    for name, value in facts.items():
        if name in _NAMES and isinstance(value, list):
            said = [f"{name}: {s}" for s in map(_name_line, value)]
            if any(_said(line) != (name, plain_name(n)) for line, n in zip(said, value, strict=True)):
                continue
        elif name in _DATES:
            said = [f"{name}: {_date_line(value)}"]
        elif isinstance(value, str) and value == value.strip() and (name in _TEXTS or name == "type"):
            said = [f"{name}: {value}"]
        else:
            continue
        if all(_ONE_LINE.fullmatch(x) and _said(x) is not None and structured_note.TAG not in x for x in said):
            out.extend(said)
    return out


_ONE_LINE = re.compile(r"[^\x00-\x1f\x7f\x85\u2028\u2029\ud800-\udfff]*[^\s\x00-\x1f\ud800-\udfff]")


def _name_line(name: Any) -> str:
    if not isinstance(name, dict):
        return ""
    if name.get("family"):
        return f"{name['family']} || {name.get('given', '')}".strip()
    return str(name.get("literal") or name.get("given") or "")


def plain_name(name: Any) -> JsonObject:
    """What an Extra line says of a name: family and given, or one literal."""
    if not isinstance(name, dict):
        return {}
    if name.get("family"):
        return {k: str(name[k]) for k in ("family", "given") if name.get(k)}
    return {"literal": str(name.get("literal") or name.get("given") or "")}


def _date_line(value: Any) -> str:
    from refkit.model import csldates

    try:
        return str(csldates.from_csl(value))
    except (TypeError, ValueError):
        return ""


def for_zotero(
    reference: ReferenceBase, *, imported: bool = True, through: Callable[[JsonObject], JsonObject] = lambda item: item
) -> tuple[JsonObject, list[Loss]]:
    """A CSL item whose facts all survive Zotero's importer: what it would drop is repeated in `note`, line by line.

    With `imported` the item is for that importer alone: a type that has no fields for what the record says, or that
    would make it refuse the file, is written as another, and a name that it would take for an author is in `note`
    only. The losses name what went to the note, and the child notes and collections, which stay in lists of their own
    that Zotero passes over. `through` is what the format does to an item on its way out and in again.
    """
    item = to_csl(reference)
    custom = item.pop("custom", {})
    lists = {k: custom[k] for k in _LISTS if texts_of(custom.get(k))}
    # Keys and versions of a Zotero library are no words for its Extra field.
    kept = {"custom": {"zotero": custom["zotero"]}} if isinstance(custom.get("zotero"), dict) else {}
    csl_type = str(item["type"])
    written = item_types()[item_type_of(reference, csl_type)].csl if imported else csl_type
    written = written if written in TAKEN or not imported else _INSTEAD.get(written, "document")
    kind = item_types()[lands_as(written)]
    held = _EVERYWHERE | {v for v in kind.fields.values() if v}
    facts = {k: v for k, v in item.items() if not (role_of(k, kind) if k in _NAMES else k in held)}
    if csl_type != written or csl_type != kind.csl:
        facts = {"type": csl_type, **facts}
    said = lines(facts)
    told = {line.partition(":")[0] for line in said}
    repeated = {k for k in told if not (imported and k in _NAMES)}
    base = {**{k: v for k, v in item.items() if k not in facts or k in repeated}, **lists, **kept, "type": written}
    note = "\n".join([*([reference.note] if reference.note else []), *said])

    def decode(extra: str | None) -> ReferenceBase:
        text = "\n".join(p for p in (note, extra) if p)
        return lift_note(through({**base, "note": text} if text else base))

    structured, losses = structured_note.kept(reference, decode, "note (structured)")
    full = "\n".join(p for p in (note, structured) if p)
    out = {**base, "note": full} if full else base
    losses += [
        Loss(reference.id, name, text.partition(": ")[2], "note (Extra line)")
        for text in said
        for name in (text.partition(":")[0],)
    ]
    losses += [Loss(reference.id, k, value, k) for k, values in lists.items() for value in values]
    return out, losses
