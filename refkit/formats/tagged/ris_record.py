"""One RIS record read: each line by its tag, by what the type makes of the tag, or by what the tag is everywhere."""

from __future__ import annotations

import re
from collections.abc import Callable

from refkit.formats.common import structured_note
from refkit.formats.common.child_notes import is_child_note
from refkit.formats.common.dates import dated, slashed
from refkit.formats.common.endnote_fields import GENERIC, RIS_TYPES, TYPES, Fields
from refkit.formats.common.index_names import read_names
from refkit.formats.tagged.lines import Record
from refkit.formats.tagged.ris_map import BOOKS, CONTAINERS, NAMES, OWN, READ_TYPES, TEXT
from refkit.model.csljson import JsonObject, from_csl
from refkit.model.numbers import is_figures
from refkit.model.types import ReferenceBase

OWN_LINE = structured_note.PLACES["ris"]
"""The tag of our structured note."""
GENERIC_OF = {tags[0]: generic for generic, tags in GENERIC.items()} | {"A1": "a1", "VO": "vl"}
"""EndNote's generic name of a field, by its tag."""


def record(found: Record) -> ReferenceBase:
    """The record of the lines of one RIS record; lines whose tag has no meaning are kept in `custom.ris`, in order."""
    kind = next((x.value.upper() for x in found.lines if x.tag == "TY"), "GEN")
    patch, ours, left = structured_note.own_patch(x.value for x in found.lines if x.tag == OWN_LINE)
    reading = _Reading(kind, patch)
    reading.rest += [[OWN_LINE, left]] if left else []
    if kind not in READ_TYPES:
        reading.rest.append(["TY", kind])
    for line in found.lines:
        if line.tag != "TY" and line.value and not (line.tag == OWN_LINE and line.value == ours):
            reading.take(line.tag, line.value)
    reference = from_csl(reading.finished())
    if reading.patch is None:
        return reference
    back = structured_note.restored(reference, reading.patch)
    note = f"{reference.note or ''}\n{structured_note.note_of(reading.patch)}".strip()
    return back if back is not None else reference.with_(note=note)


class _Reading:
    """What the lines of one record say, taken tag by tag; `rest` is what no tag has a meaning for."""

    def __init__(self, kind: str, patch: JsonObject | None) -> None:
        self.kind, self.patch = kind, patch
        self.item: JsonObject = {"id": "", "type": READ_TYPES.get(kind, "document")}
        self.rest: list[list[str]] = []
        self.notes: list[str] = []
        self.keywords: list[str] = []
        self.pages: dict[str, str] = {}
        self.dates: dict[str, str] = {}
        self.dois: list[tuple[str, str]] = []
        self.name = RIS_TYPES.get(kind, "")
        self.fields = Fields(self.name, self.item, self.rest, read_names)

    def take(self, tag: str, value: str) -> None:
        """One line, by its tag; then by what the type makes of the tag; then by what the tag is everywhere."""
        by_tag = _BY_TAG.get(tag)
        if by_tag is not None and by_tag(self, tag, value):
            return
        generic = GENERIC_OF.get(tag)
        if (self.kind, tag) in OWN:
            self.fields.put(OWN[self.kind, tag], value, tag)
        elif generic is None or not self.fields.take(generic, value, tag):
            self._everywhere(tag, value)

    def _everywhere(self, tag: str, value: str) -> None:
        if tag == "SN":
            self._put("ISBN" if _is_isbn(value, self.item["type"]) else "ISSN", value, tag)
        elif tag == "OP" and is_figures(value, most=4) and len(value) == 4:
            self._put("original-date", value, tag)
        elif tag in NAMES:
            self.fields.put(NAMES[tag], value, tag)
        elif tag in CONTAINERS:
            self._container(tag, _flat(value))
        elif tag in TEXT:
            text = value if TEXT[tag] in ("abstract", "annote") else _flat(value)
            self._put(TEXT[tag], _DOI_HEAD.sub("", text) if tag in ("DO", "DI") else text, tag)
        else:
            self.rest.append([tag, value])

    def _put(self, variable: str, value: str, tag: str) -> None:
        if self.item.get(variable) in (None, ""):
            self.item[variable] = value
        elif self.item[variable] != value:
            self.rest.append([tag, value])

    def _container(self, tag: str, value: str) -> None:
        """The tags for a journal's name, whole and short: a second name under JO or JF is the short one."""
        variable = "container-title-short" if tag in ("JA", "J2") else "container-title"
        second = self.item.get(variable, value) != value and tag in ("JO", "JF")
        if second and "container-title-short" not in self.item:
            variable = "container-title-short"
        self._put(variable, value, tag)

    def _page(self, tag: str, value: str) -> bool:
        return "sp" not in TYPES.get(self.name, {}) and self._first(self.pages, tag, value)

    def _date(self, tag: str, value: str) -> bool:
        return (tag != "C2" or self.kind == "PAT") and self._first(self.dates, tag, value)

    def _first(self, of_tags: dict[str, str], tag: str, value: str) -> bool:
        """The first line of a tag counts, a second is kept as a line."""
        if tag in of_tags:
            self.rest.append([tag, value])
        of_tags.setdefault(tag, value)
        return True

    def _type_of_work(self, tag: str, value: str) -> bool:
        if not _DOI_ONLY.fullmatch(value):
            return False
        self.dois.append((tag, value))
        return True

    def _note(self, tag: str, value: str) -> bool:
        if tag == "N1" and self._type_of_work(tag, value):
            return True
        if self.patch is None and structured_note.TAG in value:  # as older versions wrote it
            self.patch, value = structured_note.patch_of(value)
        if is_child_note(value):
            self.item.setdefault("notes", []).append(value)
        elif value:
            self.notes.append(value)
        return True

    def _keyword(self, tag: str, value: str) -> bool:
        self.keywords += [k.strip() for k in value.split("\n") if k.strip()]
        return True

    def _address(self, tag: str, value: str) -> bool:
        first, *others = value.split("\n")
        self._put("URL", first, tag)
        self.rest += [["UR", other] for other in others]
        return True

    def _key(self, tag: str, value: str) -> bool:
        if self.item["id"]:
            self.rest.append([tag, value])
        else:
            self.item["id"] = value
        return True

    def _translated_title(self, tag: str, value: str) -> bool:
        self.item.setdefault("custom", {}).setdefault("title-translated", _flat(value))
        return True

    def finished(self) -> JsonObject:
        """The CSL item of all lines."""
        item, rest = self.item, self.rest
        page = "-".join(self.pages[t] for t in ("SP", "EP") if t in self.pages)
        if page:
            item["page"] = re.sub(r"\s*[–—]\s*", "-", page)
        self.fields.finish()
        for tag, value in self.dois:  # publishers repeat the DOI as a note and as the type of work
            doi = value.partition(":")[2].strip()
            self._put("DOI", doi, tag)
            rest += [[tag, value]] if item["DOI"] == doi else []
        _read_dates(self.dates, self.kind, item, rest)
        if self.notes:
            item["note"] = "\n".join(self.notes)
        custom: JsonObject = dict(item.pop("custom", {}))
        if self.keywords:
            item["keyword"] = "; ".join(self.keywords)
            custom["keywords"] = self.keywords
        if "container-title-short" in item and "container-title" not in item and item["type"].startswith("article"):
            item["container-title"] = item.pop("container-title-short")
        if rest:
            custom["ris"] = rest
        if custom:
            item["custom"] = custom
        return item


_BY_TAG: dict[str, Callable[[_Reading, str, str], bool]] = {
    **dict.fromkeys(("SP", "EP"), _Reading._page),
    **dict.fromkeys(("PY", "Y1", "DA", "Y2", "C2"), _Reading._date),
    **dict.fromkeys(("N1", "NO"), _Reading._note),
    **dict.fromkeys(("UR", "LK"), _Reading._address),
    "M3": _Reading._type_of_work,
    "KW": _Reading._keyword,
    "ID": _Reading._key,
    "TT": _Reading._translated_title,
}


def _flat(value: str) -> str:
    return " ".join(value.split("\n")) if "\n" in value else value


def _is_isbn(value: str, csl_type: str) -> bool:
    digits = re.sub(r"[^0-9Xx]", "", re.split(r"[\s;(]", value.strip())[0])
    return len(digits) in (10, 13) or (csl_type in BOOKS and len(digits) != 8)


_DOI_HEAD = re.compile(r"(?i)^(?:https?://(?:dx\.)?doi\.org/|doi:\s*)")
_DOI_ONLY = re.compile(r"(?i)doi:\s*10\.[0-9]{4,}\S*")


def _read_dates(dates: dict[str, str], kind: str, item: JsonObject, rest: list[list[str]]) -> None:
    """The dates of a record. What a line says beyond the value that is read from it is kept as a line."""
    exact = dates.pop("C2", None)
    names = ["PY", "DA"] if "PY" in dates else ["Y1", "DA"]
    if names[0] == "PY" and "DA" not in dates and dates.get("Y1", "").startswith(dates["PY"][:4]):
        names = ["PY", "Y1"]
    texts = [dates.pop(n, "") for n in names]
    found = dated(*texts)
    keep = [found.keep_year, found.keep_day]
    issued = found.value
    if exact:  # a patent: the day of issue has a tag of its own
        issued, whole = slashed(exact)
        if issued == "":
            issued = found.value
        else:
            keep = [bool(t) and t[:4] not in str(issued) for t in texts]
        rest += [["C2", exact]] if not whole or issued == found.value else []
    if issued != "":
        item["issued"] = issued
    rest += [[n, t] for n, t, k in zip(names, texts, keep, strict=True) if k and t]
    if "Y2" in dates:
        accessed, whole = slashed(dates["Y2"])
        if accessed != "":
            item["accessed"] = accessed
        if whole and accessed != "":
            del dates["Y2"]
    rest += [[tag, value] for tag, value in dates.items()]
