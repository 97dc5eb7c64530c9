"""The items that reference managers leave in documents: what stands in codes of fields, tags, and parts, as records.

    Zotero             ADDIN ZOTERO_ITEM CSL_CITATION {json}, also as names of marks and as properties of the document
    Mendeley Desktop   ADDIN CSL_CITATION {json}
    Mendeley Cite      a tag MENDELEY_CITATION_v3_<base64 of json>, or one list of all in the part of its web extension
    EndNote            ADDIN EN.CITE <EndNote> with a <record> for each, or the same as base64 in the field's data
    Citavi             ADDIN CitaviPlaceholder{<base64 of json>}
    Word               its own sources, which CITATION fields name by their tags (`sources`)

`Collector` gathers them: each item once, with the places where it is cited. Content never raises: a code that cannot be
read is a problem that is told.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from xml.etree.ElementTree import Element

from refkit.formats.office.citavi import items_of_placeholder
from refkit.formats.office.page import LiveItem, Mark
from refkit.formats.syntax import json_safe, xml_safe
from refkit.formats.syntax.xml_safe import value
from refkit.trace import Span

if TYPE_CHECKING:
    from refkit.model.types import ReferenceBase

_BIBLIOGRAPHY = re.compile(
    r"\bCSL_BIBLIOGRAPHY\b|\bZOTERO_BIBL\b|\bMENDELEY_BIBLIOGRAPHY\b|\bEN\.REFLIST\b|^\s*BIBLIOGRAPHY\b"
    r"|\bMendeley Bibliography\b|\bCitaviBibliography\b"
)
_CITATION = re.compile(
    r"CSL_CITATION|MENDELEY_CITATION|Mendeley Citation|\bEN\.CITE\b|CitaviPlaceholder|^\s*CITATION\s+\S|ZOTERO_TEMP"
)
_DECODER = json_safe.decoder()
_CITEKEY = re.compile(r"[^\W\d]\w*[12]\d{3}\w*")


def is_bibliography(code: str) -> bool:
    """Whether a field, section or tag holds the list that a program prints from its items."""
    return _BIBLIOGRAPHY.search(code) is not None


def is_citation(code: str) -> bool:
    """Whether a field, mark or tag holds a citation of a reference manager."""
    return _CITATION.search(code) is not None


@dataclass
class _Found:
    """An item with the places where it is cited."""

    program: str
    reference: ReferenceBase
    spans: dict[Span, None] = field(default_factory=dict)


class Collector:
    """The live items of one document, each once, in the order in which they are first seen."""

    def __init__(self) -> None:
        self._found: dict[str, _Found] = {}
        self._citations: list[tuple[Span, list[str]]] = []
        self._lists: list[Span] = []
        self._named: dict[str, list[str]] = {}  # the items of a citation, by its name
        self._names: list[tuple[str, Span]] = []  # citations of which the document shows the name only
        self.problems: list[tuple[str, Span]] = []

    def code(self, code: str, span: Span, data: tuple[str, ...] = ()) -> None:
        """A field's code (or tag, or name of a mark) and the span of what it prints; `data` is EndNote's, in base64."""
        if is_bibliography(code):
            if span.end > span.start:
                self._lists.append(span)
            return
        if not is_citation(code):
            return
        keys = [self._add(key, program, reference, span) for key, program, reference in _items(code, data)]
        tags = _word_tags(code)
        if keys or tags:
            self._citations.append((span, [*keys, *tags]))
        elif _names_only(code):
            self._names.append((code.strip(), span))
        elif not code.lstrip().startswith("ADDIN EN.CITE"):
            self.problems.append((f"the items of a citation field could not be read: {code.strip()[:60]}", span))

    def items(self, found: Iterable[tuple[str, str, ReferenceBase]], span: Span | None = None) -> None:
        """Items as (key, program, record): of a part of their own, or cited at `span`."""
        keys = [self._add(key, program, reference, span) for key, program, reference in found]
        if keys and span is not None:
            self._citations.append((span, keys))

    def mendeley(self, text: str) -> None:
        """The JSON list of citations that the part of Mendeley Cite's web extension holds."""
        try:
            found = json_safe.loads(text)
        except (ValueError, RecursionError):
            return
        for citation in found if isinstance(found, list) else ():
            keys = [self._add(*item, None) for item in of_citation(citation, "Mendeley")]
            if keys and isinstance(citation.get("citationID"), str):
                self._named[citation["citationID"]] = keys

    def _add(self, key: str, program: str, reference: ReferenceBase, span: Span | None) -> str:
        found = self._found.setdefault(key, _Found(program, reference))
        if span is not None:
            found.spans[span] = None
        return key

    def gathered(self) -> tuple[list[LiveItem], list[Mark]]:
        """The items, and the marks of the places where they are printed."""
        marks = [Mark(span, "bibliography") for span in self._lists]
        for name, span in self._names:
            if name in self._named:
                self._citations.append((span, self._named[name]))
            elif not any(found.program == "Mendeley" for found in self._found.values()):
                self.problems.append((f"the document does not hold the items of a citation field: {name[:60]}", span))
        for span, keys in self._citations:
            known = [k for k in dict.fromkeys(keys) if k in self._found]
            if known:
                marks.append(Mark(span, "citation", "\n".join(known)))
            for key in known:
                self._found[key].spans[span] = None
            if not known:
                self.problems.append(("a citation field names a source that the document does not hold", span))
        live = [LiveItem(key, f.program, f.reference, tuple(f.spans)) for key, f in self._found.items()]
        return live, marks


def _names_only(code: str) -> bool:
    """Mendeley Cite's tags may hold a number only: its items are in the part of the web extension."""
    return "MENDELEY_CITATION" in code or "Mendeley Citation" in code


def _items(code: str, data: tuple[str, ...]) -> Iterator[tuple[str, str, ReferenceBase]]:
    """(key, program, record) of each item in a code."""
    if "CitaviPlaceholder" in code:
        for number, item in enumerate(items_of_placeholder(code)):
            yield from _of_csl(item, f"citavi:{item.get('id') or number}", "Citavi")
    elif "EN.CITE" in code:
        for text in (code, *(_unpacked(d) for d in data)):
            yield from _of_endnote(text)
    elif "MENDELEY_CITATION" in code and "{" not in code:
        yield from of_citation(_packed_json(code), "Mendeley")
    else:
        at = code.find("{")
        found: Any = None
        if at >= 0:
            try:
                found, _ = _DECODER.raw_decode(code[at:])
            except (ValueError, RecursionError):
                found = None
        yield from of_citation(found, "Zotero" if "ZOTERO" in code else "Mendeley")


def of_citation(found: Any, program: str) -> Iterator[tuple[str, str, ReferenceBase]]:
    """The items of a citation as citeproc-js has it: {"citationItems": [{"itemData": {...}, "uris": [...]}]}."""
    cited = found.get("citationItems") if isinstance(found, dict) else None
    for one in cited if isinstance(cited, list) else ():
        data = one.get("itemData") if isinstance(one, dict) else None
        if not isinstance(data, dict):
            continue
        uris = one.get("uris") or one.get("uri") or []
        uri = str(uris[0]) if isinstance(uris, list) and uris else ""
        yield from _of_csl(data, uri or f"{program}:{data.get('id', '')}:{data.get('title', '')}", program)


def _of_csl(data: dict[str, Any], key: str, program: str) -> Iterator[tuple[str, str, ReferenceBase]]:
    """One CSL item. Its id is kept where it is a cite key; numbers of a program's own are none."""
    from refkit.formats.csl.csl_json import record

    item = dict(data)
    given = item.get("id")
    if not (isinstance(given, str) and _CITEKEY.fullmatch(given)):
        item.pop("id", None)
    reference, problem = record(item)
    if problem is None:
        yield key, program, reference


def _packed_json(code: str) -> Any:
    """Mendeley Cite's tag: MENDELEY_CITATION_v3_ and base64 of JSON."""
    match = re.search(r"MENDELEY_CITATION_v\d+_([A-Za-z0-9+/=_-]+)", code)
    return json_in_base64(match[1]) if match else None


def json_in_base64(packed: str) -> Any:
    """The JSON value in a base64 string; None where there is none."""
    try:
        return json_safe.loads(_bytes_of(packed))
    except (ValueError, RecursionError):
        return None


def _bytes_of(packed: str) -> bytes:
    """The bytes of a base64 string, in either alphabet; b"" where it is none."""
    body = "".join(packed.split()).rstrip("=").replace("-", "+").replace("_", "/")
    body = body[: len(body) - (len(body) % 4 == 1)]
    try:
        return base64.b64decode(body + "=" * (-len(body) % 4))
    except (binascii.Error, ValueError):
        return b""


def _unpacked(data: str) -> str:
    """The text in the data of an EndNote field: UTF-8, or UTF-16 as older versions have it."""
    raw = _bytes_of(data)
    encoding = "utf-16-le" if raw[1:2] == b"\0" else "utf-8"
    return raw.decode(encoding, "replace").replace("\0", "")


def _of_endnote(text: str) -> Iterator[tuple[str, str, ReferenceBase]]:
    """The <record> of each <Cite> of an <EndNote> element."""
    from refkit.formats.xml.endnote.reader import record

    begin, end = text.find("<EndNote"), text.rfind("</EndNote>")
    if begin < 0:
        return
    root, _ = xml_safe.parse(text[begin : end + len("</EndNote>")] if end > begin else text[begin:])
    if root is None:
        from refkit.formats.office.damaged import read_tags

        root = read_tags(text[begin:])
    for element in root.iter():
        if xml_safe.local(element) != "record":
            continue
        number = xml_safe.text_of(xml_safe.child(element, "rec-number"))
        source = next((k for k in element.iter() if xml_safe.local(k) == "key"), None)
        base = (source.get("db-id") or "") if source is not None else ""
        yield f"endnote:{base}:{number}:{_brief(element)}", "EndNote", record(element)


def _brief(element: Any) -> str:
    return " ".join(xml_safe.text_of(xml_safe.child(element, "titles", "title")).split())[:80]


def _word_tags(code: str) -> list[str]:
    r"""The sources that a CITATION field of Word names: `CITATION Wes05 \l 1033 \m Zub09`."""
    match = re.match(r"\s*CITATION\s+(\S+)", code)
    if not match:
        return []
    return [f"word:{tag}" for tag in (match[1], *re.findall(r"\\m\s+(\S+)", code))]


def stored_codes(properties: Element | None) -> dict[str, str]:
    """Codes of citations that are kept as properties of a document, cut into pieces: NAME_1, NAME_2 ... by NAME."""
    pieces: dict[str, dict[int, str]] = {}
    for element in properties.iter() if properties is not None else ():
        match = re.fullmatch(r"((?:ZOTERO|Mendeley)_\w+?)_(\d{1,5})", value(element, "name"))
        if match:
            pieces.setdefault(match[1], {})[int(match[2])] = "".join(element.itertext())
    return {name: "".join(found[n] for n in sorted(found)) for name, found in pieces.items()}
