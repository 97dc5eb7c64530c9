"""JSONL, refkit's own format: one record a line, with where it came from. Versioned by its `schema` key.

    {"schema": "refkit/1", "kind": "book", "id": ..., <fields of the model>, "provenance": {...}}

Readers take every earlier version, keep keys that they do not know in `extra`, and turn a line that is no record
into an `OtherReference` with its words and a reason. `schema` gives the JSON Schema of a line.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from refkit.formats.base import Written, finding, read_judged
from refkit.formats.syntax import json_safe
from refkit.model.base import plain_values
from refkit.model.csljson import JsonObject
from refkit.model.library import Citation, Entry, FieldTrace, Library, Provenance, Rival
from refkit.model.types import KINDS, OtherReference, ReferenceBase, parse_reference, reference_adapter
from refkit.trace import Change, Finding, Span

VERSION = "refkit/1"


def write(library: Library, *, provenance: bool = True) -> Written:
    """One line a record. `provenance`: with the words of the source, spans, confidences and changes.

    What a file has beside its records (`Library.meta`, `Library.citations`) goes with the first of them.
    """
    lines = []
    meta = {k: v for k, v in library.meta.items() if _is_json(v)}  # not the page of a document, nor its live fields
    if library.citations:
        meta[_CITATIONS] = [c.to_json() for c in library.citations]
    for number, reference in enumerate(library):
        if provenance and meta and not number:
            came_from = reference.provenance or Provenance()
            reference = reference.with_(provenance=replace(came_from, raw={**came_from.raw, _META: meta}))
        lines.append(line(reference, provenance=provenance) + "\n")
    return Written("".join(lines))


_META = "library"
_CITATIONS = "citations"


def _is_json(value: Any) -> bool:
    """Whether JSON can say a value of `Library.meta`; what a reader keeps for its own use is an object of Python."""
    if isinstance(value, dict):
        return all(isinstance(k, str) and _is_json(v) for k, v in value.items())
    if isinstance(value, list):
        return all(_is_json(v) for v in value)
    return value is None or isinstance(value, str | int | float)


def line(reference: ReferenceBase, *, provenance: bool = True) -> str:
    """The record as one line of JSON, without its end."""
    out: JsonObject = {"schema": VERSION, "kind": reference.kind, **plain_values(reference)}
    if provenance and reference.provenance is not None:
        out["provenance"] = provenance_json(reference.provenance)
    return json.dumps(out, ensure_ascii=False).translate(_BREAKS)


# JSON lets these stand in strings; readers that split lines by Unicode's rules would break there.
_BREAKS = {0x85: "\\u0085", 0x2028: "\\u2028", 0x2029: "\\u2029"} | {c: f"\\u{c:04x}" for c in range(0xD800, 0xE000)}


def read(text: str) -> Library:
    """A library from JSONL. A line that is no record is kept as an `OtherReference`, and told."""
    findings: list[Finding] = []
    references: list[ReferenceBase] = []
    meta: JsonObject = {}
    at = 0
    for number, raw in enumerate(text.split("\n"), 1):
        span = Span(at, at + len(raw))
        at += len(raw) + 1
        if not raw.strip():
            continue
        reference, problem = read_judged(text, span, record, raw)
        if problem:
            findings.append(finding(f"line {number}: {problem}", span, rule="FMT002", key=reference.id or None))
        if reference.provenance is None:
            reference = reference.with_(provenance=Provenance(position=number))
        came_from = reference.provenance
        if not references and came_from is not None and isinstance(came_from.raw.get(_META), dict):
            meta = came_from.raw[_META]
            left = {k: v for k, v in came_from.raw.items() if k != _META}
            reference = reference.with_(provenance=replace(came_from, raw=left))
        references.append(reference)
    citations = _citations(meta)
    return Library(tuple(references), findings=tuple(findings), meta=meta, text=text, citations=citations)


def _citations(meta: JsonObject) -> tuple[Citation, ...]:
    """The citations beside the records, taken out of `meta`; what are none stay there."""
    given = meta.get(_CITATIONS)
    if not isinstance(given, list):
        return ()
    try:
        found = tuple(Citation.from_json(c) for c in given)
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError):
        return ()
    del meta[_CITATIONS]
    return found


def stream(chunks: Iterable[str]) -> Iterator[ReferenceBase]:
    """The records of a file one by one; `chunks` are its lines, or pieces of any size."""
    tail = ""
    for chunk in chunks:
        *lines, tail = (tail + chunk).split("\n")
        yield from (record(raw)[0] for raw in lines if raw.strip())
    if tail.strip():
        yield record(tail)[0]


def record(raw: str) -> tuple[ReferenceBase, str | None]:
    """The record of one line, and what is wrong with it (None: nothing)."""
    try:
        data = json_safe.loads(raw, own=True)
    except (ValueError, RecursionError) as error:
        return _odd(raw, f"no JSON: {error}")
    if not isinstance(data, dict):
        return _odd(raw, "no JSON object")
    version = data.pop("schema", VERSION)
    if not isinstance(version, str) or not version.startswith("refkit/"):
        return _odd(raw, f"not a record of refkit: schema {version!r}")
    came_from = data.pop("provenance", None)
    problem = None
    if version != VERSION:
        problem = f"schema {version} is newer than {VERSION}; what is not known is kept in extra"
    kind = data.get("kind")
    cls = KINDS.get(kind) if isinstance(kind, str) else None
    if cls is None:
        return _odd(raw, f"unknown kind {str(kind)[:80]!r}")
    unknown = {k: data.pop(k) for k in list(data) if k not in cls.model_fields}
    if unknown:
        extra = data.get("extra")
        if extra is not None and not isinstance(extra, dict):
            unknown["extra"] = extra
        data["extra"] = {**unknown, **extra} if isinstance(extra, dict) else unknown
    try:
        reference = parse_reference(data)
    except (ValueError, RecursionError) as error:
        return _odd(raw, f"not a record: {' '.join(str(error).split())[:200]}")
    if came_from is not None:
        try:
            reference = reference.with_(provenance=provenance_from(came_from))
        except (KeyError, TypeError, ValueError, AttributeError):
            reference = reference.with_(extra={**reference.extra, "provenance": came_from})
            problem = problem or "the provenance of the record cannot be read; it is kept in extra"
    return reference, problem


def _odd(raw: str, reason: str) -> tuple[ReferenceBase, str]:
    return OtherReference(text=raw.strip(), reason=reason), reason


def provenance_json(came_from: Provenance) -> JsonObject:
    """A provenance as plain values; only what it says."""
    out: JsonObject = {}
    entry = came_from.entry
    if entry is not None:
        out["text"] = entry.text
        out["span"] = list(entry.span)
        out["number"] = entry.number
        if entry.heading is not None:
            out["heading"] = entry.heading
        if entry.cues:
            out["cues"] = list(entry.cues)
    if came_from.fields:
        out["fields"] = {name: _trace_json(t) for name, t in came_from.fields.items()}
    if came_from.unparsed:
        out["unparsed"] = [list(s) for s in came_from.unparsed]
    if came_from.changes:
        out["changes"] = [c.to_json() for c in came_from.changes]
    for name in ("reason", "position"):
        if getattr(came_from, name) is not None:
            out[name] = getattr(came_from, name)
    if came_from.confidence is not None:
        out["confidence"] = round(came_from.confidence, 4)
    if came_from.raw:
        out["raw"] = came_from.raw
    return out


def _trace_json(trace: FieldTrace) -> JsonObject:
    out: JsonObject = {"spans": [list(s) for s in trace.spans], "confidence": round(trace.confidence, 4)}
    if trace.reader:
        out["reader"] = trace.reader
    if trace.labels:
        out["labels"] = list(trace.labels)
    if trace.rivals:
        out["rivals"] = [
            {"value": r.value, "reader": r.reader, "confidence": round(r.confidence, 4)} for r in trace.rivals
        ]
    return out


def provenance_from(data: Mapping[str, Any]) -> Provenance:
    """The inverse of `provenance_json`; raises KeyError, TypeError or ValueError on other shapes."""
    entry = None
    if "text" in data:
        entry = Entry(
            text=str(data["text"]),
            span=_span(data.get("span") or (0, len(str(data["text"])))),
            number=int(data.get("number", 0)),
            heading=data.get("heading"),
            cues=tuple(str(c) for c in data.get("cues", ())),
        )
    fields = {
        str(name): FieldTrace(
            spans=tuple(_span(s) for s in t["spans"]),
            confidence=_probability(t.get("confidence", 1.0)),
            reader=str(t.get("reader", "")),
            labels=tuple(str(x) for x in t.get("labels", ())),
            rivals=tuple(_rival(r) for r in t.get("rivals") or ()),
        )
        for name, t in dict(data.get("fields") or {}).items()
    }
    return Provenance(
        entry=entry,
        fields=fields,
        unparsed=tuple(_span(s) for s in data.get("unparsed", ())),
        changes=tuple(Change.from_json(c) for c in data.get("changes", ())),
        reason=data.get("reason"),
        raw=dict(data.get("raw") or {}),
        position=data.get("position"),
        confidence=None if data.get("confidence") is None else _probability(data["confidence"]),
    )


def _rival(data: Mapping[str, Any]) -> Rival:
    return Rival(str(data["value"]), str(data.get("reader", "")), _probability(data.get("confidence", 0.0)))


def _probability(value: Any) -> float:
    """A confidence; raises TypeError or ValueError for what is no number, which JSON could not hold again."""
    try:
        number = float(value)
    except OverflowError:
        number = math.inf
    if not math.isfinite(number):
        raise ValueError(f"a confidence of {number}")
    return number


def _span(value: Any) -> Span:
    start, end = (int(x) for x in value)
    return Span(start, end)


_CONFIDENCE = {"type": "number", "minimum": 0, "maximum": 1}
_RIVAL = {
    "type": "object",
    "description": "What another reader saw instead; an empty value: no such field.",
    "required": ["value"],
    "properties": {"value": {"type": "string"}, "reader": {"type": "string"}, "confidence": _CONFIDENCE},
}
_PROVENANCE: JsonObject = {
    "confidence": {**_CONFIDENCE, "description": "The calibrated probability that the whole record is right."},
    "fields": {
        "type": "object",
        "description": "Where each field was read, and how sure that is.",
        "additionalProperties": {
            "type": "object",
            "properties": {"confidence": _CONFIDENCE, "rivals": {"type": "array", "items": _RIVAL}},
        },
    },
}


def schema() -> JsonObject:
    """The JSON Schema of one line: the union of all kinds, with `schema` and `provenance`."""
    out = reference_adapter().json_schema(mode="serialization", ref_template="#/$defs/{model}")
    union = {key: out.pop(key) for key in ("discriminator", "oneOf") if key in out}
    definitions = out.setdefault("$defs", {})
    definitions["Reference"] = union
    for cls in KINDS.values():
        shape = definitions.get(cls.__name__)
        if shape is not None:
            shape.get("properties", {}).pop("provenance", None)
            shape["required"] = ["kind"]
            shape["additionalProperties"] = True
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:refkit:record:1",
        "title": "A record of refkit",
        "description": "One line of a refkit JSONL file. Keys that a version does not know are kept in `extra`.",
        "allOf": [{"$ref": "#/$defs/Reference"}],
        "properties": {
            "schema": {"const": VERSION},
            "provenance": {
                "type": ["object", "null"],
                "description": "Where the record was read: words, spans, changes.",
                "properties": _PROVENANCE,
            },
        },
        "required": ["kind"],
        **out,
    }
