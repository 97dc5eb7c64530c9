r"""Records to BibTeX and BibLaTeX entries that every reader accepts, and that `bibread` reads back as they were.

Each fact goes where a bibliography style looks for it; what the dialect has no field for stands as a sentence in `note`
or `howpublished`, and exactly, as a structured note, in `annote`. Only entry types that Zotero, JabRef and biber all
take are written. Nothing of a record can run in TeX: see `latex.encode`, and `_neutral` for fields that stayed raw.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from refkit.formats import residual
from refkit.formats.base import Loss
from refkit.formats.bibblocks import balanced
from refkit.formats.bibmap import ALIASES, NAME_FIELDS, TEXT_ROWS, WRITE_EDITOR_TYPES, WRITE_TYPES, allowed
from refkit.formats.bibnames import write_names
from refkit.formats.bibread import decode_entry, record_of
from refkit.formats.bibvalues import MONTHS, resolve
from refkit.formats.latexwrite import encode
from refkit.formats.protect import protect
from refkit.model.csljson import JsonObject, to_csl
from refkit.model.parts import EdtfDate
from refkit.model.types import ReferenceBase

_MONTH_MACROS = list(MONTHS)
_RAW_URL = re.compile(r"[\\{}\s\x00-\x1f\x7f]|[%]$")
_DANGEROUS = re.compile(
    r"\\(write18|write|input|include|openout|openin|read|catcode|def|edef|gdef|xdef|let|csname|immediate|special|directlua"
    r"|luaexec|newcommand|renewcommand|usepackage|documentclass|ShellEscape|closeout|futurelet|expandafter|noexpand"
    r"|everypar|everyjob|output|shipout|newread|newwrite|pdf[a-z]+|verbatiminput|lstinputlisting|includegraphics|loop|afterassignment)"
    r"(?![A-Za-z])"
)


class EntryWriter:
    """Writes the entries of one dialect ("bibtex" or "biblatex"). `names` are the people of the list (for capitals).

    `ascii`: Latin letters with accents as commands (BibTeX's habit). `paths`: keep local file paths.
    """

    def __init__(self, dialect: str, *, ascii: bool, paths: bool = False, proper: frozenset[str] = frozenset()) -> None:
        self.lab = dialect == "biblatex"
        self.ascii = ascii
        self.paths = paths
        self.proper = proper

    def fields(self, reference: ReferenceBase, key: str) -> tuple[str, dict[str, str], list[Loss], list[str]]:
        """Entry type, fields (ready to be written, with their enclosing), losses, and warnings of one record."""
        item = to_csl(reference)
        entry_type, fields, places = self._plain(reference, item)
        losses: list[Loss] = []
        warnings: list[str] = []
        dropped = self._raw_fields(reference, entry_type, fields)
        losses += [Loss(reference.id or key, f"extra.custom.bibtex.{name}", value) for name, value in dropped.items()]

        def decode(note: str | None) -> ReferenceBase:
            values = {name: resolve(raw, {}) for name, raw in fields.items()}
            return record_of(decode_entry(entry_type, key, values, note or ""))[0]

        target = _without(reference, dropped) if dropped else reference
        put = "annotation" if self.lab else "annote"
        note, kept = residual.kept(target, decode, f"{put} (structured)", elsewhere=places)
        losses += kept
        if note is not None:
            fields[put] = "{" + encode(note) + "}"
        return entry_type, dict(sorted(fields.items(), key=_place)), losses, warnings

    def _plain(self, reference: ReferenceBase, item: JsonObject) -> tuple[str, dict[str, str], dict[str, str]]:
        """The entry without its structured note, and where a reader finds facts that have no field of their own."""
        entry_type, subtype = self._type(reference, item)
        out: dict[str, str] = {}
        places: dict[str, str] = {}
        for csl, names in item.items():
            self._names(csl, names, entry_type, item, out)
        if not self.lab and not any(n in out for n in ("author", "editor")):
            label = reference.list_label or _label(item)
            if label:
                out["key"] = self._text(label)
        self._titles(reference, item, entry_type, out)
        self._numbers(reference, item, entry_type, out)
        self._production(reference, item, entry_type, out, places)
        if subtype and re.fullmatch(r"[\w-]+", subtype, re.ASCII):
            out["entrysubtype"] = "{" + subtype + "}"
        self._date(reference, out)
        for csl, bib, lab in TEXT_ROWS:
            name = lab if self.lab else bib
            value = item.get(csl)
            if name and name not in out and isinstance(value, str) and value and allowed(entry_type, name):
                out[name] = self._text(value)
        self._notes(reference, item, entry_type, out, places)
        self._addresses(item, out)
        return entry_type, {k: v for k, v in out.items() if v not in ("{}", "")}, places

    def _type(self, reference: ReferenceBase, item: JsonObject) -> tuple[str, str | None]:
        csl_type = str(item["type"])
        bib, lab, subtype = WRITE_TYPES.get(csl_type, ("misc", "misc", csl_type))
        entry_type = lab if self.lab else bib
        container = item.get("container-title")
        if reference.kind in ("government_document", "letter", "speech") and container:
            entry_type, subtype = "incollection", None
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

    def _names(self, csl: str, names: Any, entry_type: str, item: JsonObject, out: dict[str, str]) -> None:
        field = _NAME_FIELD.get(csl)
        if not isinstance(names, list) or not names or not all(isinstance(n, dict) for n in names):
            return
        if csl in WRITE_EDITOR_TYPES and "editor" not in item and "editor" not in out:
            out["editor"] = "{" + write_names(names, ascii=self.ascii) + "}"
            out["editortype"] = "{" + WRITE_EDITOR_TYPES[csl] + "}"
            return
        if field is None or not (self.lab or allowed(entry_type, field)):
            return
        text = write_names(names, ascii=self.ascii)
        if text:
            out[field] = "{" + text + "}"

    def _titles(self, reference: ReferenceBase, item: JsonObject, entry_type: str, out: dict[str, str]) -> None:
        title = reference.title
        other = item.get("original-title")
        if title is not None and title.text:
            if other and reference.title and reference.title.romanized and self.lab:
                out["title"] = self._text(other, title=True)
                out["titleaddon"] = self._text(f"[{title.text}]")
            elif other and not self.lab:
                out["title"] = self._text(f"{title.text} ({other})", title=True)
            else:
                out["title"] = self._text(title.text, title=True)
            if other:
                out["origtitle"] = self._text(other)
            if title.short:
                out["shorttitle"] = self._text(title.short, title=True)
        container = reference.container_title
        volume = reference.volume_title
        if container is not None and container.text:
            self._container(container.text, container.romanized, volume.text if volume else None, entry_type, out)
            if container.short and "journal" in "".join(out):
                out["shortjournal"] = self._text(container.short)
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
            if romanized and self.lab:
                out["booktitleaddon"] = self._text(f"[{text}]")
        elif "title" not in out:
            out["title"] = self._text(shown, title=True)
        elif self.lab and entry_type == "online":
            out["organization"] = self._text(shown)
        elif self.lab:
            out["booktitle"] = self._text(shown)

    def _numbers(self, reference: ReferenceBase, item: JsonObject, entry_type: str, out: dict[str, str]) -> None:
        volume = reference.volume
        if volume is not None and allowed(entry_type, "volume"):
            out["volume"] = self._text(volume.text if self.lab else volume.printed or volume.text)
        number = (
            item.get("issue") if entry_type == "article" else item.get("collection-number") if "series" in out else None
        )
        number = number or (item.get("number") if entry_type != "article" else None)
        if number is None and self.lab and reference.document_number and allowed(entry_type, "number"):
            number = reference.document_number
        if number and allowed(entry_type, "number"):
            out["number"] = self._text(number)
        if entry_type == "article" and isinstance(item.get("number"), str):
            out["eid"] = self._text(item["number"])
        if reference.page is not None and allowed(entry_type, "pages"):
            out["pages"] = (
                "{" + encode(reference.page.text, ascii=self.ascii).replace("-", "--").replace("----", "--") + "}"
            )
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
        parts = []
        container = item.get("container-title")
        if container and entry_type == "misc" and not self.lab and reference.title is not None:
            volume = f", vol. {item['volume']}" if item.get("volume") else ""
            pages = f", {item['page']}" if item.get("page") else ""
            imprint = ": ".join(str(p) for p in (place, publisher) if p)
            year = reference.container_issued.value if reference.container_issued else ""
            printed = ", ".join(p for p in (imprint, year) if p)
            web = item["type"] in ("webpage", "post-weblog", "post")
            parts.append(("" if web else "In ") + f"{container}{volume}{pages}" + (f". {printed}" if printed else ""))
            places.update({"container_title": "howpublished", "volume": "howpublished", "page": "howpublished"})
            publisher, place = None, None
            places.update({"publisher": "howpublished", "publisher_place": "howpublished"})
        if not self.lab and where and allowed(entry_type, "howpublished"):
            parts.append(where)
        if item.get("source"):
            parts.append(str(item["source"]))
        elif item.get("medium") and allowed(entry_type, "howpublished"):
            parts.append(str(item["medium"]))
        if parts and allowed(entry_type, "howpublished"):
            if publisher and body is None:
                parts.append(": ".join(str(p) for p in (place, publisher) if p))
                publisher = None
            out["howpublished"] = self._text(". ".join(parts))
        if publisher and body:
            out[body] = self._text(publisher)
        elif publisher and allowed(entry_type, "howpublished"):
            out.setdefault("howpublished", self._text(publisher))
        elif publisher and self.lab:
            out["publisher"] = self._text(publisher)
        if place and (allowed(entry_type, "location")):
            out["location" if self.lab else "address"] = self._text(place)
        genre = item.get("genre")
        said = {"phdthesis": "PhD thesis", "mastersthesis": "Master’s thesis"}.get(entry_type)
        if genre and genre != said and allowed(entry_type, "type"):
            out["type"] = self._text(genre)

    def _date(self, reference: ReferenceBase, out: dict[str, str]) -> None:
        date = reference.issued
        if date is not None:
            if self.lab and date.value and date.is_valid:
                out["date"] = "{" + date.value + "}"
            elif date.value and date.begin:
                self._year(date, out)
            elif str(date):
                out["year"] = self._text(str(date))
        for field, name in (("original_date", "origdate"), ("event_date", "eventdate"), ("accessed", "urldate")):
            other: EdtfDate | None = getattr(reference, field)
            if other is not None and other.value and other.is_valid:
                out[name] = "{" + other.value + "}"

    def _year(self, date: EdtfDate, out: dict[str, str]) -> None:
        year, month, day = (*date.begin, 0, 0)[:3]
        if date.is_range and date.end and date.end[0] != year:
            out["year"] = "{" + f"{year}--{date.end[0]}" + "}"
            return
        out["year"] = "{" + (f"{year:04}" if year >= 0 else str(year)) + "}"
        if 1 <= month <= 12:
            out["month"] = _MONTH_MACROS[month - 1] + (f' # "~{day}"' if day else "")
        elif 21 <= month <= 24:
            out["month"] = "{" + ("Spring", "Summer", "Autumn", "Winter")[month - 21] + "}"

    def _notes(
        self, reference: ReferenceBase, item: JsonObject, entry_type: str, out: dict[str, str], places: dict[str, str]
    ) -> None:
        parts: list[str] = []
        if reference.issued is not None and reference.issued.time:
            parts.append(reference.issued.time)
            places["issued.time"] = "note"
        if reference.document_number and "number" not in out:
            parts.append(f"Document {reference.document_number}")
            places["document_number"] = "note"
        if reference.container_issued is not None and "howpublished" not in places.values():
            parts.append(f"Volume published {reference.container_issued.literal or reference.container_issued.value}")
            places["container_issued"] = "note"
        if reference.translator and "translator" not in out:
            parts.append("Translated by " + _joined([str(n) for n in reference.translator]))
            places["translator"] = "note"
        if reference.recipient and "recipient" not in out:
            parts.append("To " + _joined([str(n) for n in reference.recipient]))
            places["recipient"] = "note"
        if reference.note:
            parts.append(reference.note)
        if reference.source and "howpublished" not in out:
            parts.append(reference.source)
            places["source"] = "note"
        for related in reference.related:
            parts.append(f"{related.relation.replace('-', ' ').capitalize()}: {_sentence(related.reference)}")
            places["related"] = "note"
        if len(parts) == 1 and reference.note and parts == [reference.note]:
            out["note"] = self._text(reference.note)
        elif parts:
            out["note"] = self._text(". ".join(p.rstrip(".") if i < len(parts) - 1 else p for i, p in enumerate(parts)))
        if reference.keywords:
            words = [encode(k, ascii=self.ascii) for k in reference.keywords]
            out["keywords"] = "{" + ", ".join("{" + w + "}" if re.search("[,;]", w) else w for w in words) + "}"
        annote = reference.extra.get("annote")
        if isinstance(annote, str) and residual.TAG not in annote:
            out["annotation" if self.lab else "annote"] = self._text(annote)

    def _addresses(self, item: JsonObject, out: dict[str, str]) -> None:
        for csl, name in (("DOI", "doi"), ("URL", "url")):
            value = item.get(csl)
            if isinstance(value, str) and value:
                out[name] = "{" + _RAW_URL.sub(_percent, value) + "}"
        for csl, kind in (("PMID", "pubmed"), ("PMCID", "pmcid")):
            value = item.get(csl)
            if isinstance(value, str) and value and "eprint" not in out and not _RAW_URL.search(value):
                out["eprint"], out["eprinttype"] = "{" + value + "}", "{" + kind + "}"

    def _raw_fields(self, reference: ReferenceBase, entry_type: str, out: dict[str, str]) -> dict[str, str]:
        """Put back the fields that reading left raw; gives those that are left out: paths on somebody's disk."""
        dropped: dict[str, str] = {}
        custom = reference.extra.get("custom")
        raw = custom.get("bibtex") if isinstance(custom, Mapping) else None
        if not isinstance(raw, Mapping):
            return dropped
        taken = {ALIASES.get(n, n) for n in out}
        for name, value in raw.items():
            if not isinstance(value, str) or not re.fullmatch(r"[a-z][\w:.+-]*", str(name)):
                continue
            if not self.paths and name in ("file", "pdf") and value:
                dropped[name] = value
            elif name not in out and ALIASES.get(name, name) not in taken and not (name == "key" and "key" in out):
                out[name] = "{" + neutral(value) + "}"
        return dropped


_ORDER = {
    name: number
    for number, name in enumerate(
        "key author editor editortype translator bookauthor title titleaddon shorttitle origtitle journal"
        " journaltitle maintitle"
        " booktitle booktitleaddon type howpublished volume number series edition pages eid chapter publisher school"
        " institution"
        " organization address location year month date origdate eventdate eventtitle venue language isbn issn doi"
        " url urldate"
        " note entrysubtype library keywords abstract".split()
    )
}
_LAST = {"annote": 1001, "annotation": 1001}


def _place(field: tuple[str, str]) -> int:
    return _LAST.get(field[0], _ORDER.get(field[0], 1000))


def neutral(raw: str) -> str:
    """A raw value whose braces are in balance and whose commands cannot run anything."""
    return balanced(_DANGEROUS.sub(lambda m: r"\textbackslash{}" + m[1], raw)).rstrip("\\")


def _percent(match: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in match[0].encode("utf-8", "surrogatepass"))


def _without(reference: ReferenceBase, dropped: Mapping[str, str]) -> ReferenceBase:
    custom = dict(reference.extra["custom"])
    custom["bibtex"] = {k: v for k, v in custom["bibtex"].items() if k not in dropped}
    if not custom["bibtex"]:
        del custom["bibtex"]
    extra = {**reference.extra, "custom": custom}
    if not custom:
        del extra["custom"]
    return reference.with_(extra=extra)


_NAME_FIELD = {csl: field for field, csl in NAME_FIELDS.items() if field != "holder"}


def _joined(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def _label(item: JsonObject) -> str:
    """The word under which BibTeX files an entry without names: the short title, or the title's beginning."""
    title = str(item.get("title-short") or item.get("title") or item.get("container-title") or "")
    if item.get("title-short"):
        return title
    words = title.split(":")[0].split()
    return title if len(words) <= 3 else " ".join(words[:3]).rstrip(",;")


def _sentence(reference: ReferenceBase) -> str:
    """A related source in one line, for readers of the note."""
    names = ", ".join(str(n) for n in reference.author)
    title = f"“{reference.title}”" if reference.title and reference.container_title else str(reference.title or "")
    volume = f" {reference.volume}" if reference.volume else ""
    issue = f", no. {reference.issue}" if reference.issue else ""
    date = f" ({reference.issued})" if reference.issued else ""
    page = f": {reference.page}" if reference.page else ""
    container = f" {reference.container_title}" if reference.container_title else ""
    return ", ".join(p for p in (names, title) if p) + container + volume + issue + date + page
