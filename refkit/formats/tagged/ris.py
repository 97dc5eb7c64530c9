"""RIS, as Zotero and EndNote read and write it: a table of tags, and for each type what a tag means there.

Types are those that Zotero's importer keeps (MANSCPT, PCOMM, CHAP, ELEC ...); GEN, UNPB and SPCH would become journal
articles there. What RIS has no tag for travels in a C8 line of its own as a structured note; N1 is the user's.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, partial
from typing import Any

from refkit.formats.base import Loss, Written, finding, read_one, traced
from refkit.formats.common import structured_note
from refkit.formats.common.child_notes import notes_of
from refkit.formats.common.cite_keys import make_keys
from refkit.formats.common.date_spans import year_and_day
from refkit.formats.common.endnote_fields import GENERIC, NAME_VARIABLES, RIS_TYPES, TYPES, place_of
from refkit.formats.common.index_names import read_names
from refkit.formats.common.write_records import write_records
from refkit.formats.tagged.lines import Line, Record, Syntax, one_line, records
from refkit.formats.tagged.ris_map import OWN, TEXT, WRITE_TYPES
from refkit.formats.tagged.ris_record import GENERIC_OF, OWN_LINE, record
from refkit.model import csldates
from refkit.model.csljson import JsonObject, to_csl
from refkit.model.library import Library, SetAside
from refkit.model.numbers import is_figures
from refkit.model.parts import EdtfDate
from refkit.model.types import ReferenceBase
from refkit.trace import Span

SYNTAX = Syntax(
    pattern=re.compile(r"\ufeff?[ \t]{0,3}([A-Z][A-Z0-9])[ \t]{1,2}-(?=[ \t]|$)"),
    begins=lambda tag, lines: tag == "TY",
    ends="ER",
)


def read(text: str) -> Library:
    """A library from RIS. A record without its end, a repeated tag, words outside: all is kept and told."""
    references: list[ReferenceBase] = []
    findings, aside = [], []
    for found in records([text], SYNTAX):
        if isinstance(found, tuple):
            words, span = found
            aside.append(SetAside(words, span, "text between records"))
            findings.append(finding("words outside the records are set aside", span, rule="FMT002"))
            continue
        reference = read_one(text, found.span, record, found)
        for problem in found.problems:
            findings.append(finding(f"line {found.line}: {problem}", found.span, key=reference.id or None))
        references.append(traced(reference, found.span.of(text), found.span, len(references), found.line))
    keys = make_keys(references) if _repeats(references) else [r.id for r in references]
    references = [r if r.id == k else r.with_(id=k) for r, k in zip(references, keys, strict=True)]
    return Library(references=tuple(references), findings=tuple(findings), set_aside=tuple(aside), text=text)


def _repeats(references: list[ReferenceBase]) -> bool:
    keys = [r.id for r in references if r.id]
    return len(keys) != len(set(keys))


def stream(chunks: Iterable[str]) -> Iterator[ReferenceBase]:
    """The records of a file one by one, in little memory; `chunks` are pieces of its text."""
    for found in records(chunks, SYNTAX):
        if isinstance(found, Record):
            yield record(found)


def write(library: Library, *, plain: bool = False) -> Written:
    """The library as RIS, lines ended by CR LF as the format asks, UTF-8. `plain`: without a structured note."""
    records, losses = write_records(library.references, partial(lines_of, plain=plain))
    out = ("".join(f"{tag}  - {value}\r\n" for tag, value in lines) + "ER  - \r\n" for lines in records)
    return Written("\r\n".join(out), losses)


def lines_of(reference: ReferenceBase, *, plain: bool = False) -> tuple[list[tuple[str, str]], list[Loss]]:
    """The tags and values of one record, without ER, and what went to the structured note."""
    item = to_csl(reference)
    custom = item.pop("custom", {})
    kind = _type_of(reference, item, custom)
    out: list[tuple[str, str]] = [("TY", kind)]
    for variable, value in [*item.items(), *_other_names(custom)]:
        out += _tags(kind, variable, value)
    if isinstance(custom.get("title-translated"), str) and one_line(custom["title-translated"]):
        out.append(("TT", one_line(custom["title-translated"])))
    out += [("KW", one_line(k)) for k in reference.keywords if one_line(k)]
    if reference.note:
        out += [("N1", one_line(part)) for part in reference.note.split("\n") if one_line(part)]
    out += [("N1", one_line(note)) for note in notes_of(reference) if one_line(note)]
    if reference.id:
        out.append(("ID", one_line(reference.id)))
    rest = custom.get("ris")
    for pair in rest if isinstance(rest, list) else ():
        if (
            isinstance(pair, list)
            and len(pair) == 2
            and re.fullmatch(r"[A-Z][A-Z0-9]", str(pair[0]))
            and pair[0] not in ("TY", "ER")
        ):
            out.append((str(pair[0]), one_line(str(pair[1]))))
    out = [out[0], *sorted(out[1:], key=lambda line: _ORDER.get(line[0], 90))]

    def decode(note: str | None) -> ReferenceBase:
        lines = [*out, (OWN_LINE, note)] if note else out
        return record(Record(lines=[Line(t, v, _NOWHERE) for t, v in lines if v]))

    note, losses = structured_note.kept(reference, decode, f"{OWN_LINE} (structured)", elsewhere=_IN_WORDS, plain=plain)
    if note:
        out.append((OWN_LINE, note))
    return out, losses


_NOWHERE = Span(0, 0)
_IN_WORDS = {"note": "N1", "extra.notes": "N1", "extra.annote": "RN"}
_ORDER = {
    t: i
    for i, t in enumerate(
        "TI AU ED A2 A3 A4 T2 C3 T3 AB PY DA CY PB VL IS M1 ET NV SE SP EP SN DO ST M3 LA DB AN DP CN UR Y2 KW N1 RN"
        " ID".split()
    )
}
# The tags that no type gives another meaning to; those of `GENERIC` go through `place_of`.
_WRITE_TEXT = {v: t for t, v in reversed(TEXT.items()) if t not in GENERIC_OF} | {
    "title": "TI", "abstract": "AB", "issue": "IS", "DOI": "DO", "URL": "UR", "ISBN": "SN", "ISSN": "SN",
    "archive_location": "AN", "container-title-short": "J2",
}  # fmt: skip


def _type_of(reference: ReferenceBase, item: JsonObject, custom: JsonObject) -> str:
    if reference.kind in ("government_document", "speech", "letter", "treaty") and item.get("container-title"):
        return "CHAP"
    rest = custom.get("ris")
    had = (
        rest[0][1] if isinstance(rest, list) and rest and isinstance(rest[0], list) and rest[0][:1] == ["TY"] else None
    )
    if had and re.fullmatch(r"[A-Z]{2,8}", str(had)):
        return str(had)
    return WRITE_TYPES.get(str(item["type"]), "MANSCPT")


def _tags(kind: str, variable: str, value: Any) -> list[tuple[str, str]]:
    if variable in ("issued", "accessed"):
        return _date_tags(kind, variable, value)
    tag = _tag_of(kind, variable)
    if variable == "original-date" and _tag_of(kind, "references") != "OP":
        year = str(_edtf(value) or "")
        return [("OP", year)] if is_figures(year, most=4) and len(year) == 4 else []
    if tag is None:
        return []
    if isinstance(value, list):
        return [(tag, _name(n)) for n in value if isinstance(n, dict) and _name(n)]
    if not isinstance(value, str) or not one_line(value):
        return []
    if variable == "page":
        start, dash, end = value.partition("-")
        if dash and start and end and "-" not in end and "," not in value:
            return [("SP", one_line(start)), ("EP", one_line(end))]
    return [(tag, one_line(value))]


_OWN_TAGS = {(kind, variable): tag for (kind, tag), variable in reversed(OWN.items())}


@cache
def _tag_of(kind: str, variable: str) -> str | None:
    """The tag of a variable in a type; None where RIS has none."""
    if (kind, variable) in _OWN_TAGS:
        return _OWN_TAGS[kind, variable]
    name = RIS_TYPES.get(kind, "")
    generic = None if variable == "issue" else place_of(name, variable)
    tag = GENERIC[generic][0] if generic is not None else _WRITE_TEXT.get(variable)
    if tag is None and variable in ("editor", "translated-author"):
        tag = "ED" if variable == "editor" else "TA"
    if tag is not None and ((generic is None and GENERIC_OF.get(tag) in TYPES.get(name, {})) or (kind, tag) in OWN):
        return None
    return tag


def _other_names(custom: JsonObject) -> list[tuple[str, Any]]:
    """The names of roles that CSL has no variable for and RIS a tag."""
    names = custom.get("names")
    return [(k, v) for k, v in names.items() if k in NAME_VARIABLES] if isinstance(names, dict) else []


def _name(name: JsonObject) -> str:
    literal = name.get("literal")
    if literal:
        text = one_line(str(literal))
        return text if read_names(text) == [{"literal": text}] else f"{text},"
    family = " ".join(str(name[k]) for k in ("non-dropping-particle", "family") if name.get(k))
    given = " ".join(str(name[k]) for k in ("given", "dropping-particle") if name.get(k))
    parts = [family, given] + ([str(name["suffix"])] if name.get("suffix") else [])
    return one_line(", ".join(parts) if given or len(parts) > 2 else family + ",")


def _edtf(value: Any) -> EdtfDate | None:
    try:
        return csldates.from_csl(value)
    except (TypeError, ValueError):
        return None


def _date_tags(kind: str, variable: str, value: Any) -> list[tuple[str, str]]:
    date = _edtf(value)
    if date is None or not str(date):
        return []
    begin = date.begin if date.is_valid and date.is_single else ()
    if begin and not 1000 <= begin[0] <= 9999:
        begin = ()
    if variable == "accessed":
        return [("Y2", _slashed(begin) if begin and (len(begin) == 1 or begin[1] <= 12) else one_line(str(date)))]
    year, day = year_and_day(date)
    if len(begin) > 1:  # with empty places for what is not known: the form that RIS asks for
        day = _slashed(begin) if begin[1] <= 12 else f"{begin[0]}///{day}"
    return [("PY", one_line(year)), *([("DA", one_line(day))] if day else [])]


def _slashed(parts: tuple[int, ...]) -> str:
    texts = [str(parts[0]), *(f"{p:02}" for p in parts[1:3])]
    return "/".join([*texts, *[""] * (4 - len(texts))])
