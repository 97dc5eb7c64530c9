"""The fields of one BibTeX or BibLaTeX entry to a record: decoded and mapped.

Verbatim fields are taken out before anything is decoded. Fields that the tables do not know stay raw under
`custom.bibtex`. How entries are found in a file, and what they inherit, is for `bibtex.file`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from refkit.formats.bibtex.dates import read_dates
from refkit.formats.bibtex.field_map import (
    ALIASES,
    ARCHIVE_ROWS,
    CUSTOM_ROWS,
    READ_TYPES,
    SUBTYPES,
    TEXT_ROWS,
    VERBATIM,
    ZOTERO,
    zotero_name,
)
from refkit.formats.bibtex.names import read_names
from refkit.formats.bibtex.printed_facts import container_words, imprint, without_repeated, without_said
from refkit.formats.bibtex.titles import WEB, read_titles, sentences
from refkit.formats.bibtex.values import edtf_text, lines_of, text_of
from refkit.formats.common import structured_note
from refkit.formats.common.child_notes import parted
from refkit.formats.common.dates import csl_date
from refkit.formats.latex.decode import verbatim
from refkit.model import csldates
from refkit.model.csljson import JsonObject, from_csl
from refkit.model.types import ReferenceBase

_TEXT_BY_FIELD = {field: csl for csl, bib, lab in TEXT_ROWS for field in (bib, lab) if field}
_GENRES = {
    "phdthesis": "PhD thesis",
    "mathesis": "Master’s thesis",
    "mastersthesis": "Master’s thesis",
    "bathesis": "Bachelor’s thesis",
    "candthesis": "Candidate thesis",
    "techreport": "Technical report",
    "resreport": "Research report",
    "software": "Computer software",
    "datacd": "Data CD",
    "audiocd": "Audio CD",
}
_PERIODICAL = ("article-journal", "article-magazine", "article-newspaper", "review", "review-book", "periodical")
# Types whose `howpublished` says where they were found; that of others is their medium.
FOUND_SOMEWHERE = ("document", "webpage", "manuscript", "personal_communication")
# Types whose `number` is that of their series.
COLLECTED = ("book", "chapter", "paper-conference", "entry-encyclopedia")


def decode_entry(entry_type: str, key: str, fields: Mapping[str, str], note: str | None = None) -> JsonObject:
    """A CSL item from the resolved fields of one entry (names in lower case, values without their enclosing).

    What has no place in CSL is under `custom.bibtex`, raw; a structured note of refkit, or `note` if it is given, is
    under `custom["refkit-patch"]`, and for `record_of` the entry's type and the names of its fields under
    `custom["refkit-entry"]`.
    """
    values = dict(fields)
    csl_type, genre = READ_TYPES.get(entry_type, ("document", None))
    item: JsonObject = {"id": key, "type": csl_type}
    rest: JsonObject = {}
    custom: JsonObject = {}
    if entry_type not in READ_TYPES:
        custom["bibtex-type"] = entry_type
    _under_known_names(values)
    patch = _patch(values, note)
    if patch:
        custom["refkit-patch"] = patch
    item["type"] = csl_type = _finer_type(csl_type, entry_type, values, rest)
    _verbatim(values, item, rest)
    read_names(values, item, custom)
    read_titles(values, item, csl_type, rest)
    read_dates(values, item, rest)
    kind = values.pop("type", None)
    if values:
        _numbers(values, item, csl_type, rest)
        _bodies(values, item, entry_type, csl_type, rest)
    if kind is not None:
        genre = _GENRES.get(kind.strip().lower()) or text_of(kind)
    if genre:
        item["genre"] = genre
    if values:
        _words(values, item, rest)
        for name in [n for n in values if n in _TEXT_BY_FIELD]:
            item[_TEXT_BY_FIELD[name]] = text_of(values.pop(name))
    _custom(values, item, custom)
    if "howpublished" in values:
        _how_published(values, item, custom, csl_type, text_of(fields.get("library", "")), rest)
    key_label = values.pop("sortkey", None)
    if key_label is not None and not str(item.get("title") or item.get("container-title") or "").lower().startswith(
        text_of(key_label).lower()
    ):
        rest["key"] = key_label
    rest.update(values)
    if rest:
        custom["bibtex"] = dict(rest)
    custom["refkit-entry"] = (entry_type, frozenset(fields))
    item["custom"] = custom
    return {k: v for k, v in item.items() if v != "" or k in ("id", "type")}


def _under_known_names(values: dict[str, str]) -> None:
    """Fields under their chief names; what `\\noopsort` hides is a field for sorting."""
    for name in list(values):
        alias = ALIASES.get(name)
        if alias and alias not in values:
            values[alias] = values.pop(name)
    for name, target in _SORTED:
        if target not in values and "oop" in values.get(name, "") and _NOOP.search(values[name]):
            values[target] = _NOOP.sub(r"\1", values[name])


def _finer_type(csl_type: str, entry_type: str, values: dict[str, str], rest: JsonObject) -> str:
    """The CSL type that a subtype names, or that of a page where nothing but an address says so."""
    subtype = values.pop("entrysubtype", None)
    if subtype is not None:
        known = SUBTYPES.get(subtype.strip().lower()) or (subtype if subtype in _CSL_TYPES else None)
        if known:
            return known
        rest["entrysubtype"] = subtype
    web = csl_type == "document" and "url" in values and entry_type == "misc" and not subtype and _is_web(values)
    return "webpage" if web else csl_type


# What BibTeX sorts by and does not print, `{\\noopsort{a}}1990`, has fields of its own in BibLaTeX.
_NOOP = re.compile(r"\\(?:noopsort|SortNoop|sortnoop)\s*\{([^{}]*)\}")
_SORTED = (
    ("author", "sortname"),
    ("editor", "sortname"),
    ("title", "sorttitle"),
    ("year", "sortyear"),
    ("date", "sortyear"),
)
_CSL_TYPES = frozenset(csl for csl, _ in READ_TYPES.values()) | frozenset(
    "hearing bill regulation event classic collection figure musical_score entry post entry-dictionary"
    " review-book".split()
)


def _is_web(values: Mapping[str, str]) -> bool:
    """Whether an @misc is a page: it has an address and nothing of a printed or archival source."""
    return "urldate" in values and not any(n in values for n in ("library", "publisher", "booktitle", "howpublished"))


def _patch(values: dict[str, str], note: str | None) -> JsonObject | None:
    """The structured note: from its own field, or, in files of older versions, from among the user's remarks."""
    if note is not None:
        return structured_note.patch_of(note)[0]
    own = structured_note.PLACES["bibtex"]
    if own in values and structured_note.TAG in values[own]:
        patch, _, left = structured_note.own_patch([text_of(values[own])])
        if patch is not None:
            del values[own]
            if left:
                values[own] = left
            return patch
    for name in ("annotation", "annote", "note"):
        raw = values.get(name)
        if raw is not None and structured_note.TAG in raw:
            patch, left = structured_note.patch_of(text_of(raw))
            if patch is not None:
                values[name] = left
                if not left:
                    del values[name]
                return patch
    return None


def _verbatim(values: dict[str, str], item: JsonObject, rest: JsonObject) -> None:
    for name in ("url", "doi"):
        if name in values:
            text = verbatim(values.pop(name))
            if name == "doi":
                text = re.sub(r"(?i)^(?:https?://(?:dx\.)?doi\.org/|doi:\s*)", "", text)
            if text:
                item[name.upper()] = text
    kind = values.get("eprinttype", "").strip().lower()
    if "eprint" in values and kind in ("pmid", "pubmed", "pmcid"):
        item["PMCID" if kind == "pmcid" else "PMID"] = verbatim(values.pop("eprint"))
        values.pop("eprinttype")
    for name in ("pmid", "pmcid"):
        if name in values:
            item[name.upper()] = text_of(values.pop(name))
    published = values.get("howpublished")
    if published is not None and "URL" not in item:
        address = verbatim(published)
        if re.match(r"https?://\S+$", address):
            item["URL"] = address
            del values["howpublished"]
    for name in VERBATIM & values.keys():
        rest[name] = values.pop(name)


def _numbers(values: dict[str, str], item: JsonObject, csl_type: str, rest: JsonObject) -> None:
    if "pages" in values:
        item["page"] = re.sub(r"\s*[–—]\s*", "-", text_of(values.pop("pages")))
    if "eid" in values and csl_type in _PERIODICAL:
        item["number"] = text_of(values.pop("eid"))  # the number of an article that has no pages
    number = values.pop("number", None)
    if number is not None and number == values.get("documentnumber"):
        number = None  # our form: the number of a document where styles print one
    issue = values.pop("issue", None)
    if csl_type in _PERIODICAL:
        if number is not None:
            item["issue"] = text_of(number)
            if issue is not None:  # "Fall": printed behind the number
                item["issue"] = f"{text_of(number)}, {text_of(issue)}"
                rest["issue"] = issue
        elif issue is not None:
            item["issue"] = text_of(issue)
        return
    if issue is not None:
        rest["issue"] = issue
    if number is None:
        return
    if item.get("collection-title") and csl_type in COLLECTED:
        item["collection-number"] = text_of(number)
    else:
        item["number"] = text_of(number)


def _bodies(values: dict[str, str], item: JsonObject, entry_type: str, csl_type: str, rest: JsonObject) -> None:
    """Publisher, institution, organization, howpublished: the first that is there publishes, as the type goes."""
    if csl_type in WEB and "container-title" not in item:
        if values.get("organization") == values.get("publisher") is not None:
            del values["organization"]  # our form: styles print the one, other readers know the other
        for name in ("howpublished", "organization"):
            if name in values:
                item["container-title"] = text_of(values.pop(name))
                break
    order = ("institution", "publisher", "organization")
    if csl_type not in ("report", "thesis"):
        order = ("publisher", "organization", "institution")
    for name in order:
        if name in values and "publisher" not in item:
            item["publisher"] = text_of(values.pop(name))
    if "location" in values:
        item["publisher-place"] = text_of(values.pop("location"))
    parts = {csl: text_of(values.pop(name)) for csl, name in ARCHIVE_ROWS if name in values}
    item.update(parts)
    if "library" in values and text_of(values["library"]) == ", ".join(parts.values()):
        del values["library"]
    if "library" in values and not parts:
        archive, call_number = split_library(text_of(values.pop("library")))
        if archive:
            item["archive"] = archive
        if call_number:
            item["archive_location"] = call_number


def _custom(values: dict[str, str], item: JsonObject, custom: JsonObject) -> None:
    """The fields for what CSL keeps under `custom`."""
    for key, name in CUSTOM_ROWS:
        if name in values:
            custom[key] = text_of(values.pop(name))
    found = {zotero_name(n): text_of(values.pop(n)) for n in list(values) if n.startswith(ZOTERO)}
    if found:
        custom["zotero"] = found
    if "seriesnumber" in values and "collection-number" not in item:
        item["collection-number"] = text_of(values.pop("seriesnumber"))
    if "volumedate" in values:
        custom["container-issued"] = csl_date(edtf_text(values.pop("volumedate")))


def _how_published(
    values: dict[str, str], item: JsonObject, custom: JsonObject, csl_type: str, library: str, rest: JsonObject
) -> None:
    """What `howpublished` says that no other field says: where a document was found, or the medium of a work."""
    raw = values.pop("howpublished")
    known = {**item, "custom": custom}
    pieces = [container_words(known), library, *(str(item.get(n) or "") for n in ("source", "medium"))]
    left = without_repeated(text_of(raw), [*pieces, imprint(item), str(item.get("publisher") or "")])
    csl = "source" if csl_type in FOUND_SOMEWHERE else "medium"
    if not left:
        return
    if csl in item:
        rest["howpublished"] = raw
    else:
        item[csl] = left


_CALL_NUMBER = re.compile(
    r",\s+(?=(?:f\.|fond|fonds|op\.|RG|Record Group|box|folder|reel|file|lot|series|MSS?\.?|call|item|entry"
    r"|[A-Z]{1,4} ?\d)\b)",
    re.I,
)


def split_library(text: str) -> tuple[str, str]:
    """An institution and the number of what it holds, as far as the number can be seen to begin."""
    match = _CALL_NUMBER.search(text)
    return (text[: match.start()], text[match.end() :]) if match else (text, "")


def _words(values: dict[str, str], item: JsonObject, rest: JsonObject) -> None:
    if "keywords" in values:
        raw = values.pop("keywords")
        words = [text_of(w) for w in re.split(r"[;,](?![^{]*\})", raw)]
        found = [w for w in words if w]
        if found:
            item["keyword"] = "; ".join(found)
    for name in ("isbn", "issn"):
        if name in values:
            item[name.upper()] = text_of(values.pop(name))
    for name, csl in (("note", "note"), ("abstract", "abstract"), ("annotation", "annote")):
        if name in values:
            item[csl] = lines_of(values.pop(name))
    remark, notes = parted(item.get("annote", ""))
    if notes:
        item["annote"], item["notes"] = remark, notes
    groups = values.get("groups", "")
    if groups.strip() and not re.search(r"[\\{}~$]", groups):
        item["collections"] = [g for g in (" ".join(g.split()) for g in values.pop("groups").split(",")) if g]
    if "addendum" in values:  # printed at the end; a field of its own when it is written again
        rest["addendum"] = values.pop("addendum")
        end = lines_of(rest["addendum"])
        item["note"] = sentences(item["note"], end) if item.get("note") else end
    if "langid" in values and "language" not in values:
        values["language"] = values.pop("langid")


def record_of(item: JsonObject) -> tuple[ReferenceBase, str | None]:
    """The record of a decoded entry with its structured note put back; and a message where that note does not fit."""
    custom = item.get("custom", {})
    patch = custom.pop("refkit-patch", None)
    entry_type, names = custom.pop("refkit-entry", ("", frozenset()))
    if not custom:
        item.pop("custom", None)
    for name in ("issued", "accessed", "original-date", "event-date"):
        if isinstance(item.get(name), str):
            item[name] = _checked(item[name])
    record = without_said(from_csl(item), entry_type, names)
    if patch is None:
        return record, None
    back = structured_note.restored(record, patch)
    if back is not None:
        return back, None
    kept = f"{record.note or ''}\n{structured_note.note_of(patch)}".strip()
    return record.with_(note=kept), "the structured note of refkit does not fit the entry; it is kept in the note"


def _checked(value: str) -> Any:
    return value if csldates.from_csl(value).value else {"literal": value}
