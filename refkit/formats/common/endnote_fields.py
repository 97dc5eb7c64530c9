"""What the fields of EndNote's reference types mean: one table for RIS, EndNote XML and ENW, three spellings of it.

EndNote has generic fields (Secondary Author, Tertiary Title, Number ...) and gives them another name in each reference
type: Secondary Author is the series editor of a book, the editor of a chapter, the recipient of a letter. `TYPES` says
so in CSL's variables. Source: EndNote's own table of reference types (EndNote 20), as its RIS export shows it field by
field; for types that EndNote does not have (SOUND, VIDEO, SLIDE), what Zotero's exports hold. Fields that mean the same
in every type are in the formats' own tables.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from refkit.formats.common.dates import csl_date, dated
from refkit.model.csljson import OTHER_NAME_VARIABLES, JsonObject
from refkit.model.numbers import is_figures

# generic field: RIS tag, ENW tag, path in EndNote XML (misc1 and misc2 are Zotero's)
GENERIC: dict[str, tuple[str, str, tuple[str, ...]]] = {
    "a1": ("AU", "A", ("authors",)),
    "a2": ("A2", "E", ("secondary-authors",)),
    "a3": ("A3", "Y", ("tertiary-authors",)),
    "a4": ("A4", "?", ("subsidiary-authors",)),
    "t2": ("T2", "B", ("titles/secondary-title",)),
    "t3": ("T3", "S", ("titles/tertiary-title",)),
    "vl": ("VL", "V", ("volume",)),
    "nv": ("NV", "6", ("num-vols",)),
    "m1": ("M1", "N", ("number", "misc1")),
    "sv": ("SV", "", ()),
    "sp": ("SP", "P", ("pages",)),
    "se": ("SE", "&", ("section",)),
    "et": ("ET", "7", ("edition",)),
    "m3": ("M3", "9", ("work-type", "misc2")),
    "sn": ("SN", "@", ("isbn",)),
    "pb": ("PB", "I", ("publisher",)),
    "cy": ("CY", "C", ("pub-location",)),
    "op": ("OP", "(", ("orig-pub",)),
    "ri": ("RI", "", ("reviewed-item",)),
    "m2": ("M2", "", ("misc3",)),
    "c1": ("C1", "1", ("custom1",)),
    "c2": ("C2", "2", ("custom2",)),
    "c3": ("C3", "3", ("custom3",)),
    "c4": ("C4", "4", ("custom4",)),
    "c5": ("C5", "#", ("custom5",)),
    "c6": ("C6", "$", ("custom6",)),
    "c7": ("C7", "]", ("custom7",)),
}

# type: RIS types | fields. "-": kept under its own name, for CSL has no such variable. "?x": x, where nothing else gives it.
_TYPES = """
Journal Article|JOUR ABST INPR JFULL|m1:?issue se:=start et:- c2:PMCID c7:number
Electronic Article|EJOUR|m1:?issue se:=start nv:- t3:- c3:PMCID c7:number
Magazine Article|MGZN|m1:?issue se:=start nv:-
Newspaper Article|NEWS|m1:=start nv:- c2:?issue se:section
Book|BOOK|a2:collection-editor a3:editor t2:collection-title m1:collection-number sp:number-of-pages se:-
Edited Book|EDBOOK|a1:editor a2:collection-editor a3:editor t2:collection-title m1:collection-number sp:number-of-pages
Electronic Book|EBOOK|t2:collection-title t3:collection-title nv:version sp:number-of-pages
Serial|SER|a4:editor t2:collection-title m1:collection-number se:chapter-number sp:number-of-pages
Book Section|CHAP|se:chapter-number sv:collection-number m1:collection-number c1:section
Electronic Book Section|ECHAP|m1:collection-number c1:section
Conference Proceedings|CONF|t2:=event c3:container-title cy:=venue c1:publisher-place a4:contributor m1:?issue
Conference Paper|CPAPER|t2:=event c3:container-title cy:=venue c1:publisher-place a4:contributor m1:?issue
Thesis|THES|a2:contributor a3:contributor t2:- vl:?genre m1:number sp:number-of-pages
Report|RPRT|a2:collection-editor a3:- a4:- t2:collection-title nv:collection-number m1:?number sn:number c6:issue
Government Document|GOVDOC|a2:authority t2:collection-title m1:?number sn:=number c1:?authority c2:- c3:-
Manuscript|MANSCPT|t2:=t2 pb:=pb cy:=cy vl:=vl nv:=nv m1:=m1 sp:number-of-pages se:- et:medium
Unpublished Work|UNPB|a2:collection-editor t2:collection-title t3:- m1:number
Personal Communication|PCOMM ICOMM|a2:recipient nv:number m1:- et:medium c1:- c2:-
Statute|STAT|nv:- ri:- et:chapter-number m1:number t2:container-title t3:- op:references c5:?publisher c6:?volume
Case|CASE|a3:- se:- a4:counsel nv:container-title-short pb:authority m1:number sv:number et:- t3:- op:references m3:-
Bill|BILL UNBILL|a2:author a3:contributor t3:authority et:chapter-number m1:number op:references
Hearing|HEAR|t2:section t3:authority et:chapter-number m1:number op:references c2:-
Legal Rule or Regulation|LEGAL|a2:authority t2:- t3:- vl:number m1:- nv:- op:references
Web Page|ELEC WEB|vl:=visited-year m1:=visited-day c1:=visited-year c2:=visited-day
Online Multimedia|MULTI|a2:collection-editor t2:collection-title m1:- c1:=visited-year c2:=visited-day c5:medium
Blog|BLOG|a3:illustrator t3:?publisher vl:=visited-year m1:=visited-day se:number
Computer Program|COMP|a2:collection-editor t2:collection-title et:version vl:edition c1:-
Dataset|DATA|a2:producer a4:contributor nv:number et:version c1:- c2:- c3:- c4:- op:- ri:-
Online Database|DBASE AGGR|et:- se:-
Map|MAP|a2:collection-editor t2:collection-title c1:scale c3:dimensions sp:medium
Artwork|ART|m3:medium c3:dimensions m1:?dimensions sp:-
Figure|FIGURE|a2:- t2:- m3:medium sp:- vl:dimensions et:version
Chart or Table|CHART|a2:- t2:- m3:medium sp:- vl:dimensions et:version
Equation|EQUA|a2:- t2:- m3:medium sp:- vl:dimensions et:version
Film or Broadcast|MPCT|a2:series-creator a3:producer a4:contributor sp:dimensions m3:?medium c1:performer c4:genre
Film or Broadcast||c5:medium
Video|VIDEO|a3:producer a4:contributor sp:dimensions c1:performer c5:medium
Audiovisual Material|ADVS|a2:performer c1:performer c3:dimensions c5:medium nv:?dimensions
Music|MUSIC|a4:producer c1:medium c2:- c3:- c4:- c5:?medium
Sound|SOUND|a2:performer a3:producer sp:dimensions c4:- c5:medium
Presentation|SLIDE|a2:author t2:event-title cy:event-place
Patent|PAT|a2:authority a3:- t3:- sn:number m1:call-number c1:submitted c3:- c4:- c5:?references c6:status nv:-
Patent||et:- se:- op:- vl:version
Standard|STAND|sn:number m1:- nv:- t2:- t3:- vl:-
Encyclopedia|ENCYC|c1:-
Dictionary|DICT|c1:- se:version
Pamphlet|PAMP|a2:authority vl:?number m1:collection-number m2:number-of-pages
Classical Work|CLSWK|a2:collection-editor t2:collection-title m1:collection-number sp:number-of-pages
Ancient Text|ANCIENT|t3:volume-title m1:number
Catalog|CTLG|a2:authority t2:collection-title m1:collection-number nv:number se:number-of-pages
"""

TYPES: dict[str, dict[str, str]] = {}
RIS_TYPES: dict[str, str] = {}
for _line in _TYPES.strip().split("\n"):
    _name, _ris, _fields = _line.split("|")
    TYPES.setdefault(_name, {}).update(dict(pair.split(":") for pair in _fields.split()))
    RIS_TYPES |= dict.fromkeys(_ris.split(), _name)

_FIELDS_OF_NAMES = frozenset("author editor translator recipient".split())
NAME_VARIABLES = OTHER_NAME_VARIABLES | _FIELDS_OF_NAMES | {"counsel", "translated-author"}
_PROCEEDINGS = re.compile(
    r"(?i)\b(?:proceedings|proc\.|lecture notes|acta|actes|atti|actas|akten|transactions|tagungsband)\b"
)
_HOLDS = re.compile(
    r"(?i)librar|archiv|archief|arkiv|bibliot|museum|musée|record office|records? cent|special collections|государств"
    r"|архив|библиотек"
)
_PAPERS = re.compile(r"(?i)\b(?:papers|collections?|manuscripts?|records|fonds?|nachlass|archives?|correspondence)\b")


@dataclass
class Fields:
    """The fields of one record on their way into a CSL item; what has no variable goes to `rest` under its own name.

    `names` reads the names in a value (one a line) as CSL's name objects.
    """

    kind: str
    item: JsonObject
    rest: list[list[str]]
    names: Callable[[str], list[JsonObject]]
    seen: set[str] = field(default_factory=set)
    held: dict[str, tuple[str, str]] = field(default_factory=dict)
    later: list[tuple[str, str, str]] = field(default_factory=list)

    def take(self, generic: str, value: str, source: str) -> bool:
        """Put a value where its type wants it; False where every type means the same by it."""
        self.seen.add(generic)
        target = TYPES.get(self.kind, {}).get(generic)
        if target is None:
            return False
        if target == "-":
            self.rest.append([source, value])
        elif target[0] == "?":
            self.later.append((target[1:], value, source))
        elif target[0] == "=":
            if target[1:] in self.held:
                self.rest.append([source, value])
            else:
                self.held[target[1:]] = (value, source)
        else:
            self.put(target, value, source)
        return True

    def put(self, variable: str, value: str, source: str) -> None:
        """Set a variable; a second, different value is kept under its own name. Names add to those that are there."""
        if variable in NAME_VARIABLES:
            found = self.item
            if variable not in OTHER_NAME_VARIABLES and variable not in _FIELDS_OF_NAMES:  # none of CSL's
                found = self.item.setdefault("custom", {}).setdefault("names", {})
            found[variable] = [*found.get(variable, ()), *self.names(value)]
            return
        text: Any = " ".join(value.split("\n")) if "\n" in value else value
        if variable == "submitted":
            text = csl_date(text)
        if self.item.get(variable) in (None, ""):
            self.item[variable] = text
        elif self.item[variable] != text:
            self.rest.append([source, value])

    def finish(self) -> None:
        """Decide what needs the whole record: archives of manuscripts, conferences, series without a title, visits."""
        item, held = self.item, self.held
        self._manuscript()
        self._conference()
        start = held.pop("start", None)
        if start:
            is_page = is_figures(start[0].strip())
            if is_page and not item.get("page"):
                item["page"] = start[0]
            elif is_page or self.kind == "Newspaper Article":
                self.rest.append([start[1], start[0]])
            else:
                self.put("section", *start)
        number = held.pop("number", None)
        if number:
            figures = re.sub(r"[^0-9Xx]", "", number[0])
            self.put({10: "ISBN", 13: "ISBN", 8: "ISSN"}.get(len(figures), "number"), *number)
        self._visited()
        for variable, value, source in self.later:
            self.put(variable, value, source)
        in_series = TYPES.get(self.kind, {}).get("a2") != "collection-editor" or "t2" in self.seen
        if not in_series and item.get("collection-editor") and not item.get("editor"):
            item["editor"] = item.pop("collection-editor")  # nobody edits a series that has no name

    def _visited(self) -> None:
        year, day = (self.held.pop(k, None) for k in ("visited-year", "visited-day"))
        if not (year or day):
            return
        when = dated(year[0] if year else "", day[0] if day else "")
        known = when.value if isinstance(when.value, str) else ""
        if known and not self.item.get("accessed"):
            self.item["accessed"] = known
            said = ((when.keep_year, year), (when.keep_day, day))
            self.rest += [[given[1], given[0]] for keep, given in said if keep and given]
        else:
            self.rest += [[s, v] for v, s in filter(None, (year, day))]

    def _conference(self) -> None:
        event, venue = self.held.pop("event", None), self.held.pop("venue", None)
        if event:
            named = "container-title" if _PROCEEDINGS.search(event[0]) else "event-title"
            self.put("event-title" if self.item.get("container-title") else named, *event)
        if venue:
            printed = not self.item.get("publisher-place") and self.item.get("publisher")
            self.put("publisher-place" if printed else "event-place", *venue)

    def _manuscript(self) -> None:
        """EndNote's manuscripts lie in an archive; Zotero names it in fields of its own, others name a publisher."""
        if self.kind != "Manuscript":
            return
        parts = {k: self.held.pop(k, ("", "")) for k in ("pb", "cy", "t2", "vl", "nv", "m1")}
        value = {k: v[0] for k, v in parts.items()}
        where = [value[k] for k in ("vl", "nv", "m1") if value[k]]
        is_held = bool(_HOLDS.search(value["pb"]) or (value["pb"] and (where or value["t2"])))
        is_held = is_held or bool(value["t2"] and (where or _PAPERS.search(value["t2"])))
        if self.item.get("archive") or self.item.get("archive_location"):
            is_held = False
        if is_held:
            targets = {"pb": "archive", "cy": "archive-place", "t2": "archive_collection"}
            if where:
                self.item["archive_location"] = ", ".join(where)
        else:
            targets = {"pb": "publisher", "cy": "publisher-place", "t2": "container-title", "vl": "volume"}
            targets |= {"nv": "number-of-volumes", "m1": "number"}
        for key, variable in targets.items():
            if value[key]:
                self.put(variable, *parts[key])


# What a generic field means in a type that says nothing else of it.
_DEFAULTS = dict(
    pair.split(":")
    for pair in "author:a1 editor:a2 collection-editor:a3 translator:a4 container-title:t2 collection-title:t3"
    " volume:vl number-of-volumes:nv page:sp section:se edition:et genre:m3 publisher:pb publisher-place:cy"
    " reviewed-title:ri".split()
)
_DECIDED = {"=event": "event-title", "=venue": "event-place", "=number": "number"}

# Where EndNote's own formats hold the archive of a manuscript (RIS has DB and AN, which Zotero reads too).
ARCHIVE_PLACES = {"archive": "pb", "archive-place": "cy", "archive_collection": "t2", "archive_location": "vl"}


@cache
def place_of(kind: str, variable: str, *, number: str = "number") -> str | None:
    """The generic field that holds a variable in a type, the inverse of `Fields.take`; None where it has none.

    `number` is what a format's field for Number holds in most types: RIS's M1 a number, the others' an issue.
    """
    table = TYPES.get(kind, {})
    for generic, target in table.items():
        if _DECIDED.get(target, target.lstrip("?")) == variable:
            return generic
    default = "m1" if variable == number else _DEFAULTS.get(variable)
    if default is None or table.get(default, f"={default}") not in (f"={default}", "=start"):
        return None
    return default
