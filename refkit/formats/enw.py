"""EndNote's tagged format (ENW, Refer/BibIX), read and written: one letter behind a percent sign."""

from __future__ import annotations

import re

from refkit.formats import residual
from refkit.formats.base import Loss, Written
from refkit.formats.dates import dated, slashed
from refkit.formats.datespans import year_and_day
from refkit.formats.hub import date_text, finished, name_text, put, read_name
from refkit.formats.keys import make_keys
from refkit.formats.readers import read_tagged
from refkit.formats.tagged import Line, Record, Syntax, one_line
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
        "Journal Article:article-journal|Magazine Article:article-magazine|Newspaper"
        " Article:article-newspaper|Book:book"
        "|Edited Book:book|Book Section:chapter|Conference Proceedings:paper-conference|Conference"
        " Paper:paper-conference"
        "|Thesis:thesis|Report:report|Government Document:report|Manuscript:manuscript|Unpublished Work:manuscript"
        "|Personal Communication:personal_communication|Statute:legislation|Case:legal_case|Bill:bill|Hearing:hearing"
        "|Web Page:webpage|Electronic Source:webpage|Blog:post-weblog|Computer Program:software|Map:map|Artwork:graphic"
        "|Film or Broadcast:motion_picture|Audiovisual Material:motion_picture|Encyclopedia:entry-encyclopedia"
        "|Dictionary:entry-dictionary|Patent:patent|Standard:standard|Generic:document"
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
}
_NAMES = {"A": "author", "E": "editor", "Y": "collection-editor", "?": "translator", "H": "translator"}
_BOOKISH = ("chapter", "entry-encyclopedia", "entry-dictionary", "paper-conference")


def read(text: str) -> Library:
    """A library from ENW; tags without a meaning here are kept in `custom.enw`, in order."""
    return read_tagged(text, SYNTAX, record)


def record(found: Record) -> ReferenceBase:
    """The record of one block of lines."""
    kind = next((x.value for x in found.lines if x.tag == "0"), "Generic")
    item: JsonObject = {"id": "", "type": _TYPES.get(kind, "document")}
    rest: list[list[str]] = []
    keywords: list[str] = []
    notes: list[str] = []
    dates: dict[str, str] = {}
    for line in found.lines:
        tag, value = line.tag, line.value
        if tag == "0" or not value:
            continue
        if tag in _NAMES:
            variable = "recipient" if tag == "E" and item["type"] == "personal_communication" else _NAMES[tag]
            item[variable] = [*item.get(variable, ()), *(n for n in map(read_name, value.split("\n")) if n)]
        elif tag in ("D", "8", "[") and tag not in dates:
            dates[tag] = value
        elif tag == "K":
            keywords += [k.strip() for k in value.split("\n") if k.strip()]
        elif tag == "Z":
            notes.append(value)
        elif tag == "@":
            digits = re.sub(r"[^0-9Xx]", "", value)
            put(item, "ISSN" if len(digits) == 8 else "ISBN", value, rest, tag)
        elif tag == "R" and not re.search(r"10\.\d{4,}/", value):
            put(item, "genre" if item["type"] in ("thesis", "manuscript", "report") else "DOI", value, rest, tag)
        elif tag in _TEXT:
            text = value if tag == "X" else " ".join(value.split("\n"))
            put(item, _TEXT[tag], re.sub(r"\s*[–—]\s*", "-", text) if tag == "P" else text, rest, tag)
        else:
            rest.append([tag, value])
    issued = dated(dates.get("D", ""), dates.get("8", ""))
    if issued.value != "":
        item["issued"] = issued.value
    rest += [[t, dates[t]] for t, keep in (("D", issued.keep_year), ("8", issued.keep_day)) if keep and t in dates]
    if "[" in dates:
        item["accessed"] = slashed(dates["["])[0] or {"literal": dates["["]}
    return finished(item, notes, keywords, rest, "enw")


def write(library: Library) -> Written:
    """The library as ENW; what it has no tag for is in %Z, structured."""
    out: list[str] = []
    losses: list[Loss] = []
    for reference, key in zip(library.references, make_keys(library.references), strict=True):
        lines, lost = _lines(reference if reference.id else reference.with_(id=key))
        losses += lost
        out.append("".join(f"%{tag} {value}\n" for tag, value in lines))
    return Written("\n".join(out), tuple(losses))


_NOWHERE = Span(0, 0)


def _lines(reference: ReferenceBase) -> tuple[list[tuple[str, str]], list[Loss]]:
    item = to_csl(reference)
    custom = item.pop("custom", {})
    csl_type = str(item["type"])
    if reference.kind in ("government_document", "speech", "letter", "treaty") and item.get("container-title"):
        csl_type = "chapter"
    elif csl_type == "document" and reference.archive is not None:
        csl_type = "manuscript"
    out = [("0", _WRITE.get(csl_type, "Generic"))]
    tag_of = {v: t for t, v in reversed(_TEXT.items())}
    tag_of["container-title"] = "B" if csl_type in _BOOKISH else "J"
    names = {"author": "A", "editor": "E", "collection-editor": "Y", "translator": "?"}
    if csl_type == "personal_communication":
        names = {"author": "A", "recipient": "E", "collection-editor": "Y", "translator": "?"}
    for variable, value in item.items():
        if isinstance(value, list) and variable in names:
            out += [
                (names[variable], one_line(name_text(n)))
                for n in value
                if isinstance(n, dict) and one_line(name_text(n))
            ]
        elif isinstance(value, str) and variable in ("ISBN", "ISSN") and one_line(value):
            out.append(("@", one_line(value)))
        elif isinstance(value, str) and variable in tag_of and one_line(value):
            out.append((tag_of[variable], one_line(value)))
    if reference.issued is not None:
        year, day = map(one_line, year_and_day(reference.issued))
        if day and year not in day:  # Refer's own %8 names the year
            day = f"{day} {year}"
        out += [(t, v) for t, v in (("D", year), ("8", day)) if v]
    if item.get("accessed"):
        out.append(("[", one_line(date_text(item["accessed"]))))
    out += [("K", one_line(k)) for k in reference.keywords if one_line(k)]
    out += [("Z", one_line(part)) for part in (reference.note or "").split("\n") if one_line(part)]
    for pair in custom.get("enw") if isinstance(custom.get("enw"), list) else ():
        if (
            isinstance(pair, list)
            and len(pair) == 2
            and re.fullmatch(r"[0-9A-Z+*#$^<>()=]", str(pair[0]))
            and pair[0] != "0"
        ):
            out.append((str(pair[0]), one_line(str(pair[1]))))

    def decode(note: str | None) -> ReferenceBase:
        lines = [*out, ("Z", note)] if note else out
        return record(Record(lines=[Line(t, v.strip(), _NOWHERE) for t, v in lines if v.strip()]))

    note, losses = residual.kept(reference, decode, "%Z (structured)")
    if note:
        out.append(("Z", note))
    return out, losses
