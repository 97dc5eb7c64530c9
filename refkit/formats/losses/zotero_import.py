"""What of a record arrives in Zotero by way of a format: told from what is written and what Zotero's importer reads.

    arrival = arrives(reference, "ris")       # the item as Zotero will have it
    lost(reference, "ris")                    # what it will not have, each with the place where it still stands

Zotero itself is not asked: its importers are known by the tables of `losses.zotero_tables` and, for its own RDF and for
CSL-JSON, by those that the writers use.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from refkit.errors import UnknownNameError
from refkit.formats.base import Loss
from refkit.formats.common import structured_note
from refkit.formats.latex.decode import decode
from refkit.formats.losses.zotero_tables import BIBTEX, ENDNOTE, NOTE, PRIMARY, RIS, Facts
from refkit.formats.syntax import xml_safe
from refkit.formats.zotero.children import texts_of
from refkit.formats.zotero.field_map import CREATORS, item_types, lands_as, role_of
from refkit.formats.zotero.items import item_of
from refkit.knowledge.english import MONTHS
from refkit.model.csljson import JsonObject
from refkit.model.library import Library
from refkit.model.types import ReferenceBase


@dataclass(slots=True)
class Arrival:
    """An item in Zotero: its type, its fields by CSL variable, its people by creator type, and what hangs on it."""

    kind: str
    fields: dict[str, str] = field(default_factory=dict)
    people: dict[str, list[str]] = field(default_factory=dict)
    extra: str = ""
    notes: list[str] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    collections: list[str] = field(default_factory=list)

    def put(self, variable: str, value: str) -> None:
        """A value of a variable, where the item type has a field for it."""
        if variable == NOTE:
            self.notes.append(value)
        elif variable and value and variable in _held(self.kind):
            self.fields.setdefault(variable, value)

    def name(self, role: str, person: str) -> None:
        """A person; one whose role the item type does not have becomes its author, as Zotero has it."""
        kind = item_types()[self.kind]
        if role and person:
            self.people.setdefault(role if role in kind.roles else kind.author, []).append(person)


def _held(kind: str) -> frozenset[str]:
    return frozenset(v for v in item_types()[kind].fields.values() if v and v != "id")


def wanted(reference: ReferenceBase) -> Arrival:
    """The item that holds all that Zotero could hold of a record."""
    return _of_item(item_of(reference)[0])


def _of_item(item: JsonObject) -> Arrival:
    kind = item_types()[item["itemType"]]
    out = Arrival(item["itemType"], extra=str(item.get("extra", "")))
    for field_name, value in item.items():
        if isinstance(value, str) and kind.fields.get(field_name):
            out.put(kind.fields[field_name], value)
    for creator in item["creators"]:
        out.name(creator["creatorType"], _person(creator))
    out.tags = [t["tag"] for t in item["tags"]]
    out.notes = [str(n.get("note", "")) for n in item.get("notes", ()) if isinstance(n, Mapping)]
    out.collections = texts_of(item.get("collectionPaths"))
    return out


_NAME_PARTS = "firstName given dropping-particle non-dropping-particle lastName family name literal".split()


def _person(creator: Mapping[str, Any]) -> str:
    """The words of a creator of Zotero or of a name of CSL."""
    parts = (
        "firstName", "given", "dropping-particle", "non-dropping-particle", "lastName", "family", "name", "literal",
    )  # fmt: skip
    return " ".join(str(creator[k]) for k in parts if creator.get(k))


def _by_json(reference: ReferenceBase) -> Arrival:
    return wanted(reference)


def _by_rdf(reference: ReferenceBase) -> Arrival:
    from refkit.formats.zotero.rdf import IMPORTER, through

    item, _ = item_of(reference, through, IMPORTER)
    out = _of_item({**item, "creators": [c for c in item["creators"] if c["creatorType"] not in IMPORTER.roles]})
    kind = item_types()[out.kind]
    for name in IMPORTER.fields & kind.fields.keys():
        out.fields.pop(kind.fields[name], None)
    return out


def _by_csl(reference: ReferenceBase, better: bool) -> Arrival | None:
    from refkit.formats.csl.csl_json import items_of
    from refkit.formats.zotero.extra import TAKEN

    item = items_of(Library(references=(reference,)), zotero=better, better=better)[0][0]
    if item["type"] not in TAKEN:
        return None
    out = Arrival(lands_as(item["type"]), extra=str(item.get("note", "")))
    kind = item_types()[out.kind]
    for variable, value in item.items():
        if isinstance(value, list) and all(isinstance(n, Mapping) for n in value):
            for name in value:
                out.name(role_of(variable, kind) or kind.author, _person(name))
        elif variable in ("issued", "accessed", "original-date", "submitted"):
            out.put(variable, _date(value))
        elif isinstance(value, str):
            out.put(variable, value)
    return out


def _date(value: Any) -> str:
    from refkit.formats.common.from_csl_item import date_text

    return date_text(value)


def _read(facts: Facts, kind: str, values: Iterable[tuple[str, str]]) -> Arrival | None:
    """The item that an importer makes of fields in the order of the file; None where it drops the entry."""
    name = facts.type_of(kind)
    if not name:
        return None
    out = Arrival(name)
    for key, value in values:
        role = facts.role_of(kind, key)
        if role:
            out.name(item_types()[name].author if role == PRIMARY else role, value)
            continue
        variable = facts.field_of(kind, key) or (NOTE if facts.rest and value else "")
        if variable == "isxn":
            variable = "ISSN" if key == "issn" or "ISBN" not in _held(name) else "ISBN"
        out.put(variable, value)
    return out


def _by_ris(reference: ReferenceBase) -> Arrival | None:
    from refkit.formats.tagged.ris import lines_of

    lines, _ = lines_of(reference)
    kind = next((v for t, v in lines if t == "TY"), "")
    out = _read(RIS, kind, [(t, v) for t, v in lines if t not in ("TY", "SP", "EP", "PY", "DA", "KW", "ID")])
    if out is not None:
        said = dict(reversed(lines))
        pages = "-".join(said[t] for t in ("SP", "EP") if t in said)
        out.put(RIS.field_of(kind, "SP"), pages)
        out.put("issued", said.get("DA", said.get("PY", "")).strip("/").replace("/", "-"))
        out.tags = [v for t, v in lines if t == "KW"]
    return out


def _by_endnote(reference: ReferenceBase) -> Arrival | None:
    from refkit.formats.xml.endnote.writer import write

    root, _ = xml_safe.parse(write(Library(references=(reference,))).text)
    found = next((e for e in root.iter() if xml_safe.local(e) == "record"), None) if root is not None else None
    if found is None:
        return None
    values: list[tuple[str, str]] = []
    tags: list[str] = []

    def walk(element: Any, path: str) -> None:
        for child in element:
            name = xml_safe.local(child)
            where = f"{path}/{name}" if path else name
            if name == "keyword":
                tags.append(xml_safe.text_of(child))
            elif path.startswith("contributors/"):
                values.append((path.rpartition("/")[2], xml_safe.text_of(child)))
            elif len(child) and xml_safe.local(child[0]) != "style":
                walk(child, where)
            else:
                values.append((where, xml_safe.text_of(child)))

    walk(found, "")
    values.sort(key=lambda pair: pair[0] == "dates/year")  # the day tells more than the year
    out = _read(ENDNOTE, xml_safe.text_of(xml_safe.child(found, "ref-type")), values)
    if out is not None:
        out.tags = tags
    return out


_BIB_LINE = re.compile(r"^ *([A-Za-z-]+) *= *\{(.*)\},?$|^ *([A-Za-z-]+) *= *(.*?),?$", re.M)


def _by_bibtex(reference: ReferenceBase, dialect: str) -> Arrival | None:
    from refkit.formats.bibtex.bibtex import write

    text = write(Library(references=(reference,)), dialect=dialect).text
    begin = re.search(r"@(\w+)\{[^,]*,\n", text)
    if begin is None:
        return None
    values: list[tuple[str, str]] = []
    months: dict[str, str] = {}
    tags: list[str] = []
    for match in _BIB_LINE.finditer(text, begin.end()):
        name, value = (match[1] or match[3]).lower(), decode(match[2] if match[2] is not None else match[4])
        if name == "keywords":
            tags = [t.strip() for t in value.split(",")]
        elif name in ("month", "day"):
            months[name] = value
        elif BIBTEX.role_of(begin[1], name):
            values += [(name, one) for one in value.split(" and ")]
        else:
            values.append((name, value))
    out = _read(BIBTEX, begin[1].lower(), values)
    if out is not None:
        out.tags = tags
        if months and "issued" in out.fields:
            out.fields["issued"] += " " + " ".join(months.values())
    return out


IMPORTERS: Mapping[str, Callable[[ReferenceBase], Arrival | None]] = {
    "zotero-rdf": _by_rdf,
    "zotero-json": _by_json,
    "ris": _by_ris,
    "endnote-xml": _by_endnote,
    "better-csl-json": lambda r: _by_csl(r, True),
    "csl-json": lambda r: _by_csl(r, False),
    "biblatex": lambda r: _by_bibtex(r, "biblatex"),
    "bibtex": lambda r: _by_bibtex(r, "bibtex"),
}


def arrives(reference: ReferenceBase, name: str) -> Arrival | None:
    """The item that Zotero makes of a record written in a format; None where it drops the record or refuses the file.

    Raises UnknownNameError for a format that Zotero does not read or whose importer is not known here.
    """
    if name not in IMPORTERS:
        raise UnknownNameError("format that Zotero imports", name, [*IMPORTERS])
    return IMPORTERS[name](reference)


def lost(reference: ReferenceBase, name: str) -> list[Loss]:
    """What of a record Zotero will not have in its place by way of a format; `put` says where its words still stand."""
    want, got = wanted(reference), arrives(reference, name)
    if got is None:
        return [Loss(reference.id, "record", "", None)]
    out = [] if got.kind == want.kind else [Loss(reference.id, "itemType", want.kind, f"a {got.kind}")]
    for variable, value in want.fields.items():
        mine = got.fields.get(variable, "")
        if not _same(variable, value, mine):
            out.append(Loss(reference.id, variable, value, _elsewhere(value, got)))
    for variable, value in extra_lines(want.extra):
        if fold(f"{variable}: {value}") not in fold(got.extra):
            out.append(Loss(reference.id, variable, value, _elsewhere(value, got)))
    for role, people in want.people.items():
        plain = [_words(p) for p in _counterpart(role, want.kind, got)]
        for person in people:
            if _words(person) not in plain:
                out.append(Loss(reference.id, role, person, _as_another(person, got) or _elsewhere(person, got)))
    out += [Loss(reference.id, "tags", t, _elsewhere(t, got)) for t in want.tags if t not in got.tags]
    out += [Loss(reference.id, "notes", n, _elsewhere(n, got)) for n in want.notes if not _in(n, got.notes)]
    listed = texts_of(reference.extra.get("collections"))
    out += [Loss(reference.id, "collections", c, None) for c in listed if c not in got.collections]
    return out


def extra_lines(extra: str) -> Iterator[tuple[str, str]]:
    """The lines of Extra that Zotero takes for variables; what refkit writes for itself is none of Zotero's."""
    for line in extra.splitlines():
        variable, colon, value = line.partition(": ")
        if colon and structured_note.TAG not in line:
            yield variable.strip(), value.strip()


def _counterpart(role: str, kind: str, got: Arrival) -> list[str]:
    """The people of the role that says the same in the item that arrived: one type's author is another's director."""
    variable = "author" if role == item_types()[kind].author else CREATORS.get(role, role)
    there = role_of(variable, item_types()[got.kind])
    return [*got.people.get(role, ()), *(got.people.get(there, ()) if there != role else ())]


def _same(variable: str, value: str, mine: str) -> bool:
    if variable in ("issued", "accessed", "original-date", "submitted"):
        return [int(n) for n in re.findall(r"\d{1,4}", value)] == [
            int(n) for n in re.findall(r"\d{1,4}", _months(mine))
        ]
    if variable.endswith("title"):  # formats without a field for another form of the title put it behind this one
        return fold(value) in fold(mine)
    return fold(value) == fold(mine)


_MONTHS = {month[:3].lower(): number for number, month in enumerate(MONTHS, 1)}


def _months(text: str) -> str:
    return re.sub(r"(?i)\b([a-z]{3})[a-z]*\b", lambda m: str(_MONTHS.get(m[1].lower(), "")), text)


def _as_another(person: str, got: Arrival) -> str | None:
    role = next((r for r, people in got.people.items() if _words(person) in map(_words, people)), None)
    return f"the item, as {role}" if role else None


def _elsewhere(value: str, got: Arrival) -> str | None:
    if fold(value) and (
        fold(value) in fold(got.extra) or any(_words(value) <= _words(x) for x in got.extra.split("\n"))
    ):
        return "Extra"
    return "a note" if fold(value) and _in(value, got.notes) else None


def _in(value: str, notes: list[str]) -> bool:
    return any(fold(value) in fold(n) for n in notes)


def fold(text: str) -> str:
    """Letters and digits only: how two values are compared."""
    return "".join(re.findall(r"\w", re.sub(r"</?[a-zA-Z][^<>]*>", "", text).casefold()))


def _words(text: str) -> set[str]:
    """The words of a name, in whichever order they stand."""
    return set(re.findall(r"\w+", text.casefold()))
