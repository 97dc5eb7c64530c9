"""The fields of one BibTeX or BibLaTeX entry to a record: decoded and mapped.

Verbatim fields are taken out before anything is decoded. Fields that the tables do not know stay raw under
`custom.bibtex`. How entries are found in a file, and what they inherit, is for `bibfile`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from refkit.formats import residual
from refkit.formats.bibmap import ALIASES, EDITOR_TYPES, NAME_FIELDS, READ_TYPES, SUBTYPES, TEXT_ROWS, VERBATIM
from refkit.formats.bibnames import parse_names
from refkit.formats.bibvalues import edtf_text, lines_of, text_of
from refkit.formats.dates import csl_date, month_day
from refkit.formats.latex import verbatim
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
_WEB = ("webpage", "post-weblog", "post")


def _titled(values: dict[str, str], main: str, sub: str) -> str | None:
    title = values.pop(main, None)
    under = values.pop(sub, None)
    if title is None and under is None:
        return None
    text = text_of(title or "")
    if under is not None:
        rest = text_of(under)
        text = f"{text}{' ' if text.endswith((':', '?', '!', '—', '–')) else ': '}{rest}" if text else rest
    return text


def decode_entry(entry_type: str, key: str, fields: Mapping[str, str], note: str | None = None) -> JsonObject:
    """A CSL item from the resolved fields of one entry (names in lower case, values without their enclosing).

    What has no place in CSL is under `custom.bibtex`, raw; a structured note of refkit, or `note` if it is given, is
    under `custom["refkit-patch"]`.
    """
    values = dict(fields)
    csl_type, genre = READ_TYPES.get(entry_type, ("document", None))
    item: JsonObject = {"id": key, "type": csl_type}
    rest: JsonObject = {}
    custom: JsonObject = {}
    if entry_type not in READ_TYPES:
        custom["bibtex-type"] = entry_type
    for name in list(values):
        alias = ALIASES.get(name)
        if alias and alias not in values:
            values[alias] = values.pop(name)
    patch = _patch(values, note)
    if patch:
        custom["refkit-patch"] = patch
    subtype = values.pop("entrysubtype", None)
    if subtype is not None:
        known = SUBTYPES.get(subtype.strip().lower()) or (subtype if subtype in _CSL_TYPES else None)
        if known:
            item["type"] = csl_type = known
        else:
            rest["entrysubtype"] = subtype
    if csl_type == "document" and "url" in values and entry_type == "misc" and not subtype and _is_web(values):
        item["type"] = csl_type = "webpage"
    _verbatim(values, item, rest)
    _names(values, item, custom)
    _titles(values, item, entry_type, csl_type, rest)
    _dates(values, item, rest)
    kind = values.pop("type", None)
    if values:
        _numbers(values, item, csl_type, rest)
        _bodies(values, item, entry_type, csl_type, rest)
    if kind is not None:
        genre = _GENRES.get(kind.strip().lower()) or text_of(kind)
    if genre:
        item["genre"] = genre
    if values:
        _words(values, item)
        for name in [n for n in values if n in _TEXT_BY_FIELD]:
            item[_TEXT_BY_FIELD[name]] = text_of(values.pop(name))
    key_label = values.pop("sortkey", None)
    if key_label is not None and not str(item.get("title") or item.get("container-title") or "").lower().startswith(
        text_of(key_label).lower()
    ):
        rest["key"] = key_label
    rest.update(values)
    if rest:
        custom["bibtex"] = dict(rest)
    if custom:
        item["custom"] = custom
    return {k: v for k, v in item.items() if v != "" or k in ("id", "type")}


_CSL_TYPES = frozenset(csl for csl, _ in READ_TYPES.values()) | frozenset(
    "hearing bill regulation event classic collection figure musical_score entry post entry-dictionary"
    " review-book".split()
)


def _is_web(values: Mapping[str, str]) -> bool:
    """Whether an @misc is a page: it has an address and nothing of a printed or archival source."""
    return "urldate" in values and not any(n in values for n in ("library", "publisher", "booktitle", "howpublished"))


def _patch(values: dict[str, str], note: str | None) -> JsonObject | None:
    if note is not None:
        return residual.patch_of(note)[0]
    for name in ("annotation", "annote", "note"):
        raw = values.get(name)
        if raw is not None and residual.TAG in raw:
            patch, left = residual.patch_of(text_of(raw))
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


def _names(values: dict[str, str], item: JsonObject, custom: JsonObject) -> None:
    if values.keys().isdisjoint(_NAMES):
        return
    editor_type = values.pop("editortype", None)
    for name, csl in NAME_FIELDS.items():
        if name in values:
            if name == "editor" and editor_type:
                csl = EDITOR_TYPES.get(editor_type.strip().lower(), "editor")
            _put_names(item, custom, csl, values.pop(name))
    for name in ("editora", "editorb", "editorc"):
        if name in values:
            kind = values.pop(name + "type", "editor").strip().lower()
            _put_names(item, custom, EDITOR_TYPES.get(kind, "editor"), values.pop(name))


_NAMES = frozenset({*NAME_FIELDS, "editora", "editorb", "editorc", "editortype"})


def _put_names(item: JsonObject, custom: JsonObject, csl: str, raw: str) -> None:
    names = parse_names(raw)
    if not names:
        return
    if csl == "holder":
        custom.setdefault("names", {})["holder"] = names
    else:
        item[csl] = [*item.get(csl, ()), *names]


def _titles(values: dict[str, str], item: JsonObject, entry_type: str, csl_type: str, rest: JsonObject) -> None:
    title = _titled(values, "title", "subtitle")
    book = _titled(values, "booktitle", "booksubtitle")
    main = _titled(values, "maintitle", "mainsubtitle")
    journal = _titled(values, "journal", "journalsubtitle")
    if journal is None:
        journal = _titled(values, "journaltitle", "journalsubtitle")
    original = text_of(values.pop("origtitle")) if "origtitle" in values else None
    addon = text_of(values["titleaddon"]) if "titleaddon" in values else None
    if title is not None:
        if original and title.endswith(f" ({original})"):  # our BibTeX form: "Translation (Romanized)"
            title = title[: -len(original) - 3]
        elif original and original == title and addon and addon.startswith("[") and addon.endswith("]"):
            title = addon[1:-1]  # our BibLaTeX form
            del values["titleaddon"]
        item["title"] = title
    if original:
        item["original-title"] = original
    if "shorttitle" in values:
        item["title-short"] = text_of(values.pop("shorttitle"))
    if journal is not None:
        item["container-title"] = journal
        if book is not None:
            item["volume-title"] = book
    elif main is not None and book is not None:
        item["container-title"], item["volume-title"] = main, book
    elif book is not None and title is None and csl_type in ("book", "document"):
        item["title"] = book
    elif book is not None:
        item["container-title"] = book
    elif main is not None and csl_type == "book":
        item["volume-title"] = main
    elif main is not None:
        item["container-title"] = main
    if "shortjournal" in values:
        item["container-title-short"] = text_of(values.pop("shortjournal"))
    if "series" in values:
        item["collection-title"] = text_of(values.pop("series"))


def _dates(values: dict[str, str], item: JsonObject, rest: JsonObject) -> None:
    for name, csl in (
        ("date", "issued"),
        ("origdate", "original-date"),
        ("eventdate", "event-date"),
        ("urldate", "accessed"),
    ):
        if name in values:
            item[csl] = csl_date(edtf_text(values.pop(name)))
    year = values.pop("year", None)
    month, day = values.pop("month", None), values.pop("day", None)
    if "issued" in item:
        for name, value in (("year", year), ("month", month), ("day", day)):
            if (value is not None and name != "year") or (
                value is not None and text_of(value)[:4] not in str(item["issued"])
            ):
                rest[name] = value
        return
    if year is None and month is None:
        if day is not None:
            rest["day"] = day
        return
    date, left = month_day(text_of(year or ""), text_of(month or ""), text_of(day or ""))
    if date:
        item["issued"] = date
    rest.update(left)


def _numbers(values: dict[str, str], item: JsonObject, csl_type: str, rest: JsonObject) -> None:
    if "pages" in values:
        item["page"] = re.sub(r"\s*[–—]\s*", "-", text_of(values.pop("pages")))
    if "eid" in values and csl_type in _PERIODICAL:
        item["number"] = text_of(values.pop("eid"))  # the number of an article that has no pages
    number = values.pop("number", None)
    issue = values.pop("issue", None)
    if csl_type in _PERIODICAL:
        if number is not None:
            item["issue"] = text_of(number)
            if issue is not None:
                rest["issue"] = issue
        elif issue is not None:
            item["issue"] = text_of(issue)
        return
    if issue is not None:
        rest["issue"] = issue
    if number is None:
        return
    if item.get("collection-title") and csl_type in ("book", "chapter", "paper-conference", "entry-encyclopedia"):
        item["collection-number"] = text_of(number)
    else:
        item["number"] = text_of(number)


def _bodies(values: dict[str, str], item: JsonObject, entry_type: str, csl_type: str, rest: JsonObject) -> None:
    """Publisher, institution, organization, howpublished: the first that is there publishes, as the type goes."""
    if csl_type in _WEB and "container-title" not in item:
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
    if "howpublished" in values:
        csl = "source" if csl_type in ("document", "webpage", "manuscript", "personal_communication") else "medium"
        item[csl] = text_of(values.pop("howpublished"))
    if "library" in values:
        archive, _, call_number = _library(text_of(values.pop("library")))
        if archive:
            item["archive"] = archive
        if call_number:
            item["archive_location"] = call_number


_CALL_NUMBER = re.compile(
    r",\s+(?=(?:f\.|fond|fonds|op\.|RG|Record Group|box|folder|reel|file|lot|series|MSS?\.?|call|item|entry"
    r"|[A-Z]{1,4} ?\d)\b)",
    re.I,
)


def _library(text: str) -> tuple[str, str, str]:
    match = _CALL_NUMBER.search(text)
    return (text[: match.start()], ", ", text[match.end() :]) if match else (text, "", "")


def _words(values: dict[str, str], item: JsonObject) -> None:
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
    if "langid" in values and "language" not in values:
        values["language"] = values.pop("langid")


def record_of(item: JsonObject) -> tuple[ReferenceBase, str | None]:
    """The record of a decoded entry with its structured note put back; and a message where that note does not fit."""
    custom = item.get("custom")
    patch = custom.pop("refkit-patch", None) if custom else None
    if custom is not None and not custom:
        del item["custom"]
    for name in ("issued", "accessed", "original-date", "event-date"):
        if isinstance(item.get(name), str):
            item[name] = _checked(item[name])
    record = from_csl(item)
    if patch is None:
        return record, None
    back = residual.restored(record, patch)
    if back is not None:
        return back, None
    kept = f"{record.note or ''}\n{residual.note_of(patch)}".strip()
    return record.with_(note=kept), "the structured note of refkit does not fit the entry; it is kept in the note"


def _checked(value: str) -> Any:
    return value if csldates.from_csl(value).value else {"literal": value}
