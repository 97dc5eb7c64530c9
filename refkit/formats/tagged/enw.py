"""EndNote's tagged format (ENW, Refer/BibIX), read and written: one letter behind a percent sign."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, partial

from refkit.formats.base import Loss, Written
from refkit.formats.common import structured_note
from refkit.formats.common.child_notes import is_child_note, notes_of
from refkit.formats.common.date_spans import year_and_day
from refkit.formats.common.dates import dated, slashed
from refkit.formats.common.endnote_fields import ARCHIVE_PLACES, GENERIC, TYPES, Fields, place_of
from refkit.formats.common.from_csl_item import date_text, finished, put
from refkit.formats.common.index_names import name_text, read_names
from refkit.formats.common.write_records import write_records
from refkit.formats.tagged.lines import Line, Record, Syntax, one_line
from refkit.formats.tagged.read_tagged import read_tagged
from refkit.model.csljson import JsonObject, to_csl
from refkit.model.library import Library
from refkit.model.types import ReferenceBase
from refkit.trace import Span

SYNTAX = Syntax(
    pattern=re.compile(r"\ufeff?%([0-9A-Z@!#$&+*^?<>()\[\]=~|])(?= |$)"),
    begins=lambda tag, lines: tag == "0" or not lines,
    joint="\n",
    blank_ends=True,
)
_TYPES = dict(
    pair.split(":")
    for pair in (
        "Journal Article:article-journal|Magazine Article:article-magazine|Newspaper Article:article-newspaper|"
        "Book:book|Edited Book:book|Book Section:chapter|Conference Proceedings:paper-conference|"
        "Conference Paper:paper-conference|Thesis:thesis|Report:report|Government Document:report|"
        "Manuscript:manuscript|Unpublished Work:manuscript|Personal Communication:personal_communication|"
        "Statute:legislation|Case:legal_case|Bill:bill|Hearing:hearing|Web Page:webpage|Electronic Source:webpage|"
        "Blog:post-weblog|Computer Program:software|Map:map|Artwork:graphic|Film or Broadcast:motion_picture|"
        "Audiovisual Material:motion_picture|Encyclopedia:entry-encyclopedia|Dictionary:entry-dictionary|Patent:patent|"
        "Standard:standard|Generic:document|Electronic Article:article-journal|Electronic Book:book|"
        "Electronic Book Section:chapter|Serial:book|Legal Rule or Regulation:regulation|Dataset:dataset|"
        "Online Database:dataset|Aggregated Database:dataset|Online Multimedia:motion_picture|Figure:figure|"
        "Chart or Table:figure|Equation:figure|Music:song|Pamphlet:pamphlet|Classical Work:classic|"
        "Ancient Text:classic|Catalog:book"
    ).split("|")
)
_WRITE = {csl: name for name, csl in reversed(_TYPES.items())}
_TEXT = {
    "T": "title",
    "J": "container-title",
    "B": "container-title",
    "S": "collection-title",
    "I": "publisher",
    "C": "publisher-place",
    "V": "volume",
    "N": "issue",
    "P": "page",
    "7": "edition",
    "6": "number-of-volumes",
    "X": "abstract",
    "G": "language",
    "U": "URL",
    "R": "DOI",
    "L": "call-number",
    "W": "archive_location",
    "!": "title-short",
    "F": "id",
    "9": "genre",
    "&": "section",
    "~": "source",
    "<": "annote",
}
_NAMES = {"A": "author", "E": "editor", "Y": "collection-editor", "?": "translator", "H": "translated-author"}
_BOOKISH = ("chapter", "entry-encyclopedia", "entry-dictionary", "paper-conference")
# EndNote's name of a type where another has its fields
_FIELDS_OF = {
    "Electronic Source": "Web Page",
    "Aggregated Database": "Online Database",
    "Newspaper": "Newspaper Article",
}
_GENERIC = {tags[1]: generic for generic, tags in GENERIC.items() if tags[1]}


def read(text: str) -> Library:
    """A library from ENW; tags without a meaning here are kept in `custom.enw`, in order."""
    return read_tagged(text, SYNTAX, record)


def record(found: Record) -> ReferenceBase:
    """The record of one block of lines."""
    kind = next((x.value for x in found.lines if x.tag == "0"), "Generic")
    item: JsonObject = {"id": "", "type": _TYPES.get(kind, "document")}
    rest: list[list[str]] = [["0", kind]] if kind not in _TYPES else []
    keywords: list[str] = []
    notes: list[str] = []
    dates: dict[str, str] = {}
    fields = Fields(_FIELDS_OF.get(kind, kind), item, rest, read_names)
    has_venue = any(x.tag in "13" for x in found.lines)
    own, ours, left = structured_note.own_patch(x.value for x in found.lines if x.tag == _OWN)
    rest += [[_OWN, left]] if left else []
    for line in found.lines:
        tag, value = line.tag, line.value
        if tag == "0" or not value or (tag == _OWN and value == ours):
            continue
        generic = _GENERIC.get(tag)
        if generic in ("t2", "cy") and item["type"] == "paper-conference" and not has_venue:
            generic = None  # Zotero writes the proceedings and their place here, EndNote the conference and its own
        if tag in ("D", "8", "[") and tag not in dates:
            dates[tag] = value
        elif tag == "K":
            keywords += [k.strip() for k in value.split("\n") if k.strip()]
        elif tag == "Z" and not is_child_note(value):
            notes.append(value)
        elif tag in "ZQ" or generic is None or not fields.take(generic, value, tag):
            _everywhere(tag, value, item, fields, rest)
    fields.finish()
    issued = dated(dates.get("D", ""), dates.get("8", ""))
    if issued.value != "":
        item["issued"] = issued.value
    rest += [[t, dates[t]] for t, keep in (("D", issued.keep_year), ("8", issued.keep_day)) if keep and t in dates]
    if "[" in dates:
        item["accessed"] = slashed(dates["["])[0] or {"literal": dates["["]}
    return finished(item, notes, keywords, rest, "enw", own)


def _everywhere(tag: str, value: str, item: JsonObject, fields: Fields, rest: list[list[str]]) -> None:
    """What a line says whatever the type: its tag's meaning, or nothing, and then it is kept."""
    if tag == "Z":
        item.setdefault("notes", []).append(value)
    elif tag == "Q":
        item.setdefault("custom", {}).setdefault("title-translated", " ".join(value.split("\n")))
    elif tag in _NAMES:
        fields.put(_NAMES[tag], value, tag)
    elif tag == "@":
        digits = re.sub(r"[^0-9Xx]", "", value)
        put(item, "ISSN" if len(digits) == 8 else "ISBN", value, rest, tag)
    elif tag == "R" and not re.search(r"10\.[0-9]{4,}/", value):
        put(item, "genre" if item["type"] in ("thesis", "manuscript", "report") else "DOI", value, rest, tag)
    elif tag in _TEXT:
        text = value if tag in "X<" else " ".join(value.split("\n"))
        put(item, _TEXT[tag], re.sub(r"\s*[–—]\s*", "-", text) if tag == "P" else text, rest, tag)
    else:
        rest.append([tag, value])


def write(library: Library, *, plain: bool = False) -> Written:
    """The library as ENW; what it has no tag for is in %4, structured, or told as lost (`plain`)."""
    records, losses = write_records(library.references, partial(_lines, plain=plain))
    return Written("\n".join("".join(f"%{tag} {value}\n" for tag, value in lines) for lines in records), losses)


_NOWHERE = Span(0, 0)
_OWN = structured_note.PLACES["enw"]
_IN_WORDS = {"note": "%Z", "extra.notes": "%Z", "extra.annote": "%<"}


def _lines(reference: ReferenceBase, *, plain: bool) -> tuple[list[tuple[str, str]], list[Loss]]:
    item = to_csl(reference)
    custom = item.pop("custom", {})
    csl_type, kind = _kind_of(reference, item, custom)
    out = [("0", kind), *_fields(kind, csl_type, item, custom)]
    if isinstance(custom.get("title-translated"), str) and one_line(custom["title-translated"]):
        out.append(("Q", one_line(custom["title-translated"])))
    if reference.issued is not None:
        year, day = map(one_line, year_and_day(reference.issued))
        if day and year not in day:  # Refer's own %8 names the year
            day = f"{day} {year}"
        out += [(t, v) for t, v in (("D", year), ("8", day)) if v]
    if item.get("accessed"):
        out.append(("[", one_line(date_text(item["accessed"]))))
    out += [("K", one_line(k)) for k in reference.keywords if one_line(k)]
    out += [("Z", one_line(part)) for part in (reference.note or "").split("\n") if one_line(part)]
    out += [("Z", one_line(note)) for note in notes_of(reference) if one_line(note)]
    given = custom.get("enw")
    pairs = [pair for pair in given if isinstance(pair, list) and len(pair) == 2] if isinstance(given, list) else []
    out += [(str(tag), one_line(str(value))) for tag, value in pairs if _TAG.fullmatch(str(tag)) and tag != "0"]

    def decode(note: str | None) -> ReferenceBase:
        lines = [*out, (_OWN, note)] if note else out
        return record(Record(lines=[Line(t, v.strip(), _NOWHERE) for t, v in lines if v.strip()]))

    note, losses = structured_note.kept(reference, decode, f"%{_OWN} (structured)", elsewhere=_IN_WORDS, plain=plain)
    if note:
        out.append((_OWN, note))
    return out, losses


_TAG = re.compile(r"[0-9A-Z@!&?~+*#$^<>()=|\]\[]")


def _kind_of(reference: ReferenceBase, item: JsonObject, custom: JsonObject) -> tuple[str, str]:
    """The CSL type as which a record is written, and EndNote's name of it, or the name that the record came with."""
    csl_type = str(item["type"])
    if reference.kind in ("government_document", "speech", "letter", "treaty") and item.get("container-title"):
        csl_type = "chapter"
    elif csl_type == "document" and reference.archive is not None:
        csl_type = "manuscript"
    kind = _WRITE.get(csl_type, "Generic")
    given = custom.get("enw")
    if kind == "Generic" and isinstance(given, list) and given and isinstance(given[0], list) and given[0][:1] == ["0"]:
        kind = one_line(str(given[0][-1])) or kind
    return csl_type, kind


def _fields(kind: str, csl_type: str, item: JsonObject, custom: JsonObject) -> Iterator[tuple[str, str]]:
    """The lines of names and texts."""
    names = custom.get("names")
    for variable, value in [*item.items(), *(names.items() if isinstance(names, dict) else ())]:
        tag = _tag_of(kind, csl_type, variable)
        if kind == "Manuscript" and variable in ARCHIVE_PLACES and not item.get("publisher"):
            tag = GENERIC[ARCHIVE_PLACES[variable]][1]
        if tag is None:
            continue
        if isinstance(value, list):
            yield from ((tag, text) for n in value if isinstance(n, dict) and (text := one_line(name_text(n))))
        elif isinstance(value, str) and (text := one_line(value)):
            yield tag, text


_TAGS = {v: t for t, v in reversed(_TEXT.items()) if t not in _GENERIC} | {"ISBN": "@", "ISSN": "@"}


@cache
def _tag_of(kind: str, csl_type: str, variable: str) -> str | None:
    """The tag of a variable in a type; None where ENW has none."""
    if variable == "container-title" and csl_type not in _BOOKISH and place_of(kind, variable) == "t2":
        return "J"
    if variable == "container-title" and csl_type == "paper-conference":
        return "B"
    generic = place_of(_FIELDS_OF.get(kind, kind), variable, number="issue")
    if generic is not None:
        return GENERIC[generic][1] or None
    if variable == "translated-author":
        return "H"
    tag = _TAGS.get(variable)
    return None if tag == "@" and "sn" in TYPES.get(kind, {}) else tag
