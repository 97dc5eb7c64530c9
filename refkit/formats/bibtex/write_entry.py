r"""Records to BibTeX and BibLaTeX entries that every reader accepts, and that `read_entry` reads back as they were.

Each fact goes where a bibliography style looks for it. What the dialect has no field for stands in words in `note` or
`howpublished` (`bibtex.printed_facts`) and in a field that is named for it; what no field can say is in a structured
note in a field of its own, `refkit`, which engines pass over and where no user writes. Only entry types that Zotero,
JabRef and biber all take are written. Nothing of a record can run in TeX: see `latex.encode.encode`, and
`bibtex.remarks.neutral`. Braces that keep capitals: `latex.protecting_braces`; those in names: `bibtex.names`.
"""

from __future__ import annotations

import re
from typing import Any

from refkit.formats.base import Loss
from refkit.formats.bibtex.dates import date_fields, other_date_fields
from refkit.formats.bibtex.field_map import (
    ARCHIVE_ROWS,
    CUSTOM_ROWS,
    LAST_CHANCE,
    NAME_FIELDS,
    TEXT_ROWS,
    WRITE_EDITOR_TYPES,
    WRITE_TYPES,
    allowed,
    zotero_field,
)
from refkit.formats.bibtex.names import FAMILY_FIRST, write_names
from refkit.formats.bibtex.printed_facts import container_words, imprint
from refkit.formats.bibtex.read_entry import (
    COLLECTED,
    FOUND_SOMEWHERE,
    decode_entry,
    record_of,
    split_library,
)
from refkit.formats.bibtex.remarks import (
    address_fields,
    before_addon,
    before_issue,
    note_fields,
    put_back,
    raw_fields,
    without_raw,
)
from refkit.formats.bibtex.titles import WEB
from refkit.formats.bibtex.values import resolve, text_of
from refkit.formats.common import structured_note
from refkit.formats.latex.encode import encode
from refkit.formats.latex.protecting_braces import protect
from refkit.model.csljson import JsonObject, to_csl
from refkit.model.types import ReferenceBase


class EntryWriter:
    """Writes the entries of one dialect ("bibtex" or "biblatex"). `names` are the people of the list (for capitals).

    `ascii`: Latin letters with accents as commands (BibTeX's habit). `paths`: keep local file paths. `plain`: no
    structured note.
    """

    def __init__(
        self,
        dialect: str,
        *,
        ascii: bool,
        paths: bool = False,
        plain: bool = False,
        proper: frozenset[str] = frozenset(),
    ) -> None:
        self.lab = dialect == "biblatex"
        self.ascii = ascii
        self.paths = paths
        self.plain = plain
        self.proper = proper

    def fields(self, reference: ReferenceBase, key: str) -> tuple[str, dict[str, str], list[Loss], list[str]]:
        """Entry type, fields (ready to be written, with their enclosing), losses, and warnings of one record."""
        item = to_csl(reference)
        entry_type, fields, places = self._plain(reference, item)
        dropped = put_back(reference, fields, paths=self.paths)
        losses = [Loss(reference.id or key, f"extra.custom.bibtex.{name}", value) for name, value in dropped.items()]

        def decode(note: str | None) -> ReferenceBase:
            values = {name: resolve(raw, {}) for name, raw in fields.items()}
            return record_of(decode_entry(entry_type, key, values, note))[0]

        own = structured_note.PLACES["bibtex"]
        note, kept = structured_note.kept(
            without_raw(reference, dropped) if dropped else reference,
            decode,
            f"{own} (structured)",
            elsewhere=places,
            plain=self.plain,
        )
        losses += kept
        if note is not None:
            fields[own] = "{" + encode(note) + "}"
        return entry_type, dict(sorted(fields.items(), key=_place)), losses, []

    def _plain(self, reference: ReferenceBase, item: JsonObject) -> tuple[str, dict[str, str], dict[str, str]]:
        """The entry without its structured note, and where a reader finds facts that have no field of their own."""
        entry_type, subtype = self._type(reference, item)
        out: dict[str, str] = {}
        places: dict[str, str] = {}
        self._all_names(item, entry_type, out)
        if not self.lab and not any(n in out for n in ("author", "editor")):
            label = reference.list_label or _label(item)
            if label:
                out["key"] = self._text(label)
        self._titles(reference, item, entry_type, out)
        self._numbers(reference, item, entry_type, out)
        self._production(reference, item, entry_type, out, places)
        if subtype and re.fullmatch(r"[\w-]+", subtype, re.ASCII):
            out["entrysubtype"] = "{" + subtype + "}"
        if reference.issued is not None:
            out.update(date_fields(reference.issued, lab=self.lab, ascii=self.ascii))
        out.update(other_date_fields(reference))
        found = self._text(item["source"]) if item.get("source") and item["type"] in FOUND_SOMEWHERE else ""
        for csl, bib, lab in (*TEXT_ROWS, *LAST_CHANCE):
            name, value = lab if self.lab else bib, item.get(csl)
            if not name or name in out or not isinstance(value, str) or not value:
                continue
            if (csl, bib, lab) in LAST_CHANCE or allowed(entry_type, name):
                out[name] = self._text(value)
        if found and out.get("howpublished") == found:
            del out["source"]
        if "number" not in out and entry_type != "article" and isinstance(item.get("number"), str):
            out["number"] = self._text(item["number"])
        self._custom(reference, item, out)
        note_fields(reference, entry_type, places, out, lab=self.lab, ascii=self.ascii)
        address_fields(item, out)
        return entry_type, {k: v for k, v in out.items() if v not in ("{}", "")}, places

    def _custom(self, reference: ReferenceBase, item: JsonObject, out: dict[str, str]) -> None:
        """The fields that are named for facts which CSL keeps under `custom`."""
        custom = item.get("custom", {})
        for key, name in CUSTOM_ROWS:
            value = custom.get(key)
            if isinstance(value, str) and value:
                out[name] = self._text(value)
        zotero = custom.get("zotero")
        if isinstance(zotero, dict) and all(isinstance(v, str) and v for v in zotero.values()):
            fields = {zotero_field(str(name)): value for name, value in zotero.items()}
            out.update({name: self._text(value) for name, value in fields.items() if name and "" not in fields})
        date = reference.container_issued
        if date is not None and date.value and date.is_valid:
            out["volumedate"] = "{" + date.value + "}"

    def _type(self, reference: ReferenceBase, item: JsonObject) -> tuple[str, str | None]:
        csl_type = str(item["type"])
        bib, lab, subtype = WRITE_TYPES.get(csl_type, ("misc", "misc", csl_type))
        entry_type = lab if self.lab else bib
        container = item.get("container-title")
        if reference.kind in ("government_document", "letter", "speech") and container:
            entry_type, subtype = "incollection", None if csl_type == "chapter" else csl_type
        elif csl_type == "book" and reference.kind == "edited_book" and self.lab:
            entry_type = "collection"
        elif (
            csl_type == "thesis"
            and not self.lab
            and re.search(r"(?i)\bM\.?(A|Sc|Phil)\b|master", str(item.get("genre") or ""))
        ):
            entry_type = "mastersthesis"
        elif csl_type in ("article-newspaper", "article-magazine") and not item.get("title") and not self.lab:
            entry_type = "misc"
        elif reference.kind == "archival_document" and self.lab:
            entry_type = "unpublished"
        elif csl_type == "chapter" and not container and not self.lab:
            entry_type, subtype = "misc", "chapter"
        elif csl_type == "paper-conference" and not container:
            entry_type, subtype = ("unpublished" if self.lab else "misc"), "paper-conference"
        return entry_type, subtype

    def _text(self, value: Any, *, title: bool = False) -> str:
        text = str(value)
        encoded = protect(text, self.proper, ascii=self.ascii) if title else encode(text, ascii=self.ascii)
        return "{" + encoded + "}"

    def _all_names(self, item: JsonObject, entry_type: str, out: dict[str, str]) -> None:
        custom = item.get("custom", {})
        roles = custom.get("names") if isinstance(custom.get("names"), dict) else {}
        everybody = {**item, **{role: names for role, names in (roles or {}).items() if role not in item}}
        later: dict[str, str] = {}
        for csl, names in everybody.items():
            if not isinstance(names, list) or not names or not all(isinstance(n, dict) for n in names):
                continue
            text = write_names(names, ascii=self.ascii, keyed=self.lab)
            field = _NAME_FIELD.get(csl)
            if not text:
                continue
            if csl in WRITE_EDITOR_TYPES and "editor" not in item and "editor" not in out:
                out["editor"], out["editortype"] = "{" + text + "}", "{" + WRITE_EDITOR_TYPES[csl] + "}"
            elif field is not None and not (self.lab and csl in _TYPED):
                out[field] = "{" + text + "}"
                ordered = [str(i) for i, n in enumerate(names, 1) if n.get("static-ordering")]
                if ordered:
                    out[f"{field}+an"] = "{" + "; ".join(f"{i}={FAMILY_FIRST}" for i in ordered) + "}"
            elif re.fullmatch(r"[\w .-]+", csl):
                later[csl] = text
        slots = (n for n in ("editora", "editorb", "editorc"))
        for (csl, text), slot in zip(later.items(), slots, strict=False):
            out[slot] = "{" + text + "}"
            out[slot + "type"] = self._text(WRITE_EDITOR_TYPES.get(csl) or _TYPED.get(csl) or csl)

    def _titles(self, reference: ReferenceBase, item: JsonObject, entry_type: str, out: dict[str, str]) -> None:
        title = reference.title
        other = item.get("original-title")
        container, volume = reference.container_title, reference.volume_title
        if title is not None and title.text:
            shown = before_addon(reference, title.text)
            if other and title.romanized and self.lab:
                out["title"] = self._text(other, title=True)
                out["titleaddon"] = self._text(f"[{title.text}]")
            elif other and not self.lab:
                out["title"] = self._text(f"{shown} ({other})", title=True)
            elif self.lab and volume is not None and volume.text and container is None and item["type"] == "book":
                # A volume of a work: biblatex's title is that of the volume.
                out["maintitle"], out["title"] = self._text(shown, title=True), self._text(volume.text, title=True)
            elif shown:
                inside = f", {volume.text}" if volume is not None and volume.text and container is None else ""
                out["title"] = self._text(shown + inside, title=True)
            if other:
                out["origtitle"] = self._text(other)
            if title.short:
                out["shorttitle"] = self._text(title.short, title=True)
        addon = text_of(raw_fields(reference).get("titleaddon", ""))
        if container is not None and container.text and not (entry_type == "online" and container.text == addon):
            self._container(container.text, container.romanized, volume.text if volume else None, entry_type, out)
        if container is not None and container.short:
            out["shortjournal"] = self._text(container.short)
        if "maintitle" in out:
            item.pop("volume-title", None)  # said: it needs no field of its own
        if reference.collection_title is not None and allowed(entry_type, "series"):
            out["series"] = self._text(reference.collection_title.text)

    def _container(
        self, text: str, romanized: str | None, volume: str | None, entry_type: str, out: dict[str, str]
    ) -> None:
        shown = f"{text} ({romanized})" if romanized and not self.lab else romanized if romanized else text
        if entry_type == "article":
            out["journaltitle" if self.lab else "journal"] = self._text(shown)
        elif allowed(entry_type, "booktitle"):
            if volume and self.lab:
                out["maintitle"], out["booktitle"] = self._text(shown, title=True), self._text(volume, title=True)
            else:
                out["booktitle"] = self._text(f"{shown}, {volume}" if volume else shown, title=True)
        elif self.lab and entry_type == "online" and "title" in out:
            out["organization"] = self._text(shown)
        else:
            out["booktitle"] = self._text(shown)
        if romanized and self.lab:
            out["journaltitleaddon" if entry_type == "article" else "booktitleaddon"] = self._text(f"[{text}]")

    def _numbers(self, reference: ReferenceBase, item: JsonObject, entry_type: str, out: dict[str, str]) -> None:
        if reference.volume is not None and allowed(entry_type, "volume"):
            out["volume"] = self._text(reference.volume.text)
        in_series = "series" in out and item["type"] in COLLECTED
        number = item.pop("collection-number", None) if in_series else None
        if entry_type == "article":
            number = before_issue(reference, item["issue"]) if item.get("issue") else None
        number = number or (item.get("number") if entry_type != "article" else None)
        if number is None and self.lab and reference.document_number and allowed(entry_type, "number"):
            number = reference.document_number
        if number and allowed(entry_type, "number"):
            out["number"] = self._text(number)
        if entry_type == "article" and isinstance(item.get("number"), str):
            out["eid"] = self._text(item["number"])
        if reference.page is not None:
            pages = encode(reference.page.text, ascii=self.ascii).replace("-", "--").replace("----", "--")
            out["pages"] = "{" + pages + "}"
        for name in ("isbn", "issn"):
            if item.get(name.upper()) and allowed(entry_type, name):
                out[name] = self._text(item[name.upper()])

    def _production(
        self, reference: ReferenceBase, item: JsonObject, entry_type: str, out: dict[str, str], places: dict[str, str]
    ) -> None:
        publisher, place = item.get("publisher"), item.get("publisher-place")
        body = next(
            (n for n in ("institution", "publisher", "organization") if allowed(entry_type, n) and n not in out), None
        )
        if entry_type in ("phdthesis", "mastersthesis") and not self.lab:
            body = "school"
        archive = reference.archive
        where = ""
        if archive is not None:
            where = ", ".join(
                p for p in (archive.repository_name, archive.repository_place, archive.collection, archive.locator) if p
            )
            if where:
                out["library"] = self._text(where)
                places["archive"] = "library"
            parts = {name: str(item[csl]) for csl, name in ARCHIVE_ROWS if item.get(csl)}
            if "archival" not in item.get("custom", {}) and (
                parts.keys() > {"archive", "archivelocation"}
                or split_library(where) != (item.get("archive", ""), item.get("archive_location", ""))
            ):
                out.update({name: self._text(value) for name, value in parts.items()})
        words: list[str] = []
        if item.get("container-title") and entry_type == "misc" and not self.lab and reference.title is not None:
            words.append(container_words(item))
            said = ("container_title", "volume", "page", "publisher", "publisher_place")
            places.update(dict.fromkeys(said, "howpublished"))
        elif publisher and body is None and not self.lab and allowed(entry_type, "howpublished"):
            words.append(imprint(item))
        if not self.lab and where:
            words.insert(1 if places.get("page") else 0, where)
        words += [str(item[n]) for n in ("source", "medium") if isinstance(item.get(n), str)][:1]
        if words and allowed(entry_type, "howpublished"):
            out["howpublished"] = self._text(". ".join(words))
        if publisher and body:
            out[body] = self._text(publisher)
            if not (body == "organization" and item["type"] in WEB and not item.get("container-title")):
                item.pop("publisher")  # said; an organization alone would be the name of the site
        if place and allowed(entry_type, "location"):
            out["location" if self.lab else "address"] = self._text(place)
        genre = item.get("genre")
        said_by_type = {"phdthesis": "PhD thesis", "mastersthesis": "Master’s thesis"}.get(entry_type)
        if genre == said_by_type:
            item.pop("genre", None)
        elif genre and allowed(entry_type, "type"):
            out["type"] = self._text(genre)


_ORDER = {
    name: number
    for number, name in enumerate(
        "key author editor editortype translator bookauthor title titleaddon shorttitle origtitle journal journaltitle "
        "maintitle booktitle booktitleaddon type howpublished volume number series edition pages eid chapter publisher "
        "school institution organization address location year month date origdate eventdate eventtitle venue language "
        "isbn issn doi url urldate note entrysubtype library keywords abstract".split()
    )
}
_LAST = {"annote": 1001, "annotation": 1001, structured_note.PLACES["bibtex"]: 1002}


def _place(field: tuple[str, str]) -> int:
    return _LAST.get(field[0], _ORDER.get(field[0], 1000))


_NAME_FIELD = {csl: field for field, csl in NAME_FIELDS.items() if field != "holder"} | {"holder": "holder"}
# Roles that biblatex has as types of an editor, not as fields of their own.
_TYPED = {
    "illustrator": "illustrator",
    "composer": "composer",
    "narrator": "narrator",
    "performer": "performer",
    "script-writer": "scriptwriter",
}


def _label(item: JsonObject) -> str:
    """The word under which BibTeX files an entry without names: the short title, or the title's beginning."""
    title = str(item.get("title-short") or item.get("title") or item.get("container-title") or "")
    if item.get("title-short"):
        return title
    words = title.split(":")[0].split()
    return title if len(words) <= 3 else " ".join(words[:3]).rstrip(",;")
