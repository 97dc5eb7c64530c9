"""CSL-JSON, Better CSL JSON and CSL YAML: lists of CSL items.

CSL-JSON holds every record (what CSL has no variable for is under `custom`). The Better CSL forms, and CSL-JSON written
with `zotero=True`, repeat in `note` what Zotero would drop, as the lines that its Extra field knows.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import Any

from refkit.errors import UsageError
from refkit.formats.base import Loss, Written, finding, read_judged, traced
from refkit.formats.common import structured_note
from refkit.formats.common.dates import csl_date
from refkit.formats.common.line_numbers import LineNumbers
from refkit.formats.common.write_records import keyed
from refkit.formats.syntax.json_places import Item, scan, stream_items
from refkit.model.csljson import JsonObject, from_csl, to_csl
from refkit.model.library import Library, SetAside
from refkit.model.numbers import whole_number
from refkit.model.types import OtherReference, ReferenceBase
from refkit.trace import Finding, Span


def read(text: str, *, better: bool = False) -> Library:
    """A library from CSL-JSON: a list, `{"items": [...]}`, one item, or an item a line. Extra lines are lifted.

    Each item keeps its span; what is no item becomes an `OtherReference` with a reason, and is told.
    """
    found = scan(text)
    references, findings = [], list(found.findings)
    lines = LineNumbers(text)
    for number, item in enumerate(found.items):
        reference, problem = read_judged(text, item.span, partial(record, better=better), item.value)
        if problem:
            findings.append(finding(problem, item.span, rule="FMT002", key=reference.id or None))
        line = lines.at(item.span.start)
        references.append(traced(reference, item.span.of(text), item.span, number, line))
    return Library(references=tuple(references), findings=tuple(findings), set_aside=tuple(found.set_aside), text=text)


def stream(chunks: Iterable[str]) -> Iterator[ReferenceBase]:
    """The records of a file one by one, in little memory; `chunks` are pieces of its text."""
    for value in stream_items(chunks):
        yield record(value)[0]


def record(value: Any, *, better: bool = False) -> tuple[ReferenceBase, str | None]:
    """The record of one item, and what is wrong with it (None: nothing)."""
    from refkit.formats.zotero.extra import lift_note

    if not isinstance(value, dict):
        return OtherReference(
            text=json.dumps(value, ensure_ascii=False), reason="no CSL item"
        ), "an entry is no CSL item"
    item = _with_dates(dict(value))
    if _mapping(item.get("custom")).get("refkit-as-is") is True:
        return lift_note(item), None
    key = item.get("citation-key")
    if isinstance(key, str) and key and (better or not item.get("id") or str(item["id"]).startswith("http")):
        if item.get("id") not in (None, "", key):
            item["custom"] = {**_mapping(item.get("custom")), "item-id": item["id"]}
        item["id"] = key
        del item["citation-key"]
    return lift_note(item), None


_DATES = ("issued", "accessed", "original-date", "event-date")


def _with_dates(item: JsonObject) -> JsonObject:
    """Dates in words ("October 27, 1962", {"raw": "2005-4-12"}) as EDTF; figures whose order is a guess stay raw."""
    for name in _DATES:
        value = item.get(name)
        raw = value.get("raw") if isinstance(value, dict) and len(value) == 1 else value
        if isinstance(raw, str) and not re.fullmatch(r"[0-9]{1,2}[-./][0-9]{1,2}[-./][0-9]{2,4}", raw.strip()):
            read = csl_date(raw)
            item[name] = read if isinstance(read, str) and read else value
    return item


def _mapping(value: Any) -> JsonObject:
    return dict(value) if isinstance(value, dict) else {} if value is None else {"custom": value}


def write(library: Library, *, composed: bool = False, zotero: bool = False, better: bool = False) -> Written:
    """The library as a CSL-JSON list; facts of each record as `to_csl` gives them.

    `zotero`: for Zotero's importer, which drops `custom` and several variables; they are repeated in `note`.
    `better`: with `citation-key` and so, as Better BibTeX writes it. `composed` is the business of `refkit.cite`.
    """
    if composed:
        raise UsageError("composed CSL-JSON is made by refkit.cite: use refkit convert --to csl-json --composed")
    items, losses = items_of(library, zotero=zotero or better, better=better)
    text = json.dumps(items, ensure_ascii=False, indent=2).translate(_SURROGATES) + "\n"
    return Written(text, tuple(losses), tuple(_refused(items)))


def _refused(items: list[JsonObject]) -> Iterator[str]:
    """A warning where Zotero would refuse the file for one item's type."""
    from refkit.formats.zotero.extra import TAKEN

    odd = sorted({str(i["type"]) for i in items} - TAKEN)
    if odd:
        yield f"Zotero does not import CSL-JSON that holds the type {', '.join(odd)}; it does import --to zotero"


_SURROGATES = {c: f"\\u{c:04x}" for c in range(0xD800, 0xE000)}


def items_of(
    library: Library,
    *,
    zotero: bool,
    better: bool,
    imported: bool = True,
    through: Callable[[JsonObject], JsonObject] = lambda item: item,
) -> tuple[list[JsonObject], list[Loss]]:
    """The CSL items of a library, in order; `imported`: for Zotero's importer alone (see `extra.for_zotero`)."""
    from refkit.formats.zotero.extra import for_zotero

    if not zotero:
        return [_as_is(r) for r in library], []
    items, losses = [], []
    for named in keyed(library.references):
        item, lost = for_zotero(named, imported=imported, through=through)
        if better:
            own = item.pop("citation-key", named.id)
            item = {"id": item.pop("id"), "citation-key": named.id, **item}
            if own != named.id:  # a key beside the identifier: the one place for keys is taken
                item["custom"] = {**_mapping(item.get("custom")), "extra": {"citation-key": own}}
        items.append(item)
        losses += lost
    return items, losses


def _as_is(reference: ReferenceBase) -> JsonObject:
    """The item of a record; marked where its own note looks like Extra lines, so that nothing is lifted from it."""
    item = to_csl(reference)
    note = item.get("note")
    odd = "citation-key" in item or (isinstance(note, str) and (":" in note or structured_note.TAG in note))
    if odd and record(item)[0] != reference:
        item["custom"] = {**_mapping(item.get("custom")), "refkit-as-is": True}
    return item


def read_yaml(text: str) -> Library:
    """A library from CSL YAML (`references:` as pandoc writes it, in its Markdown), by a safe loader with caps."""
    from refkit.formats.syntax.yaml_places import Places
    from refkit.formats.syntax.yaml_safe import end_of_first, load

    places = Places(deep=False)
    data, problem, remarks = load(text, places.see)
    meta: JsonObject = {}
    if isinstance(data, dict):
        key = next((k for k in ("references", "items") if k in data), None)
        meta = {"csl-yaml": {k: v for k, v in data.items() if k != key}} if key and len(data) > 1 else {}
        data = data[key] if key else [data] if "type" in data else None
    findings: list[Finding] = []
    whole = Span(0, len(text))
    if problem is not None or not isinstance(data, list):
        reason = problem or "no list of references"
        findings.append(finding(f"YAML: {reason}", whole, rule="FMT002"))
        other = [OtherReference(text=text, reason=f"YAML: {reason}")] if text.strip() else []
        return Library(references=tuple(other), findings=tuple(findings), text=text)
    findings += [finding(f"YAML: {remark}", whole, rule="FMT002") for remark in remarks]
    references = []
    lines = LineNumbers(text)
    for number, value in enumerate(data):
        span = places.spans[number] if number < len(places.spans) else whole
        reference, wrong = read_judged(text, span, _from_yaml, value)
        if wrong:
            findings.append(finding(wrong, span, rule="FMT002"))
        references.append(traced(reference, span.of(text), span, number, lines.at(span.start)))
    behind = Span(end_of_first(text), len(text))
    aside = [SetAside(behind.of(text), behind, "behind the YAML")] if behind.of(text).strip("-. \t\r\n") else []
    if aside:
        message = "words behind the end of the first YAML document are set aside: give them as a file of their own"
        findings.append(finding(message, behind, rule="FMT002"))
    return Library(references=tuple(references), findings=tuple(findings), text=text, meta=meta, set_aside=tuple(aside))


def _from_yaml(value: Any) -> tuple[ReferenceBase, str | None]:
    """The record of one item of YAML, whose texts are Markdown."""
    from refkit.formats.csl.yaml_markdown import item_from_markdown

    return record(item_from_markdown(_csl_from_yaml(value)) if isinstance(value, dict) else value, better=True)


def _csl_from_yaml(item: JsonObject) -> JsonObject:
    """Pandoc writes dates as lists of {year, month, day}, and lists of one without brackets."""
    out = dict(item)
    for name in ("issued", "accessed", "original-date", "event-date", "available-date", "submitted"):
        date = out.get(name)
        given = date if isinstance(date, list) else [date]
        parts = [p for p in given if isinstance(p, dict) and "year" in p]
        if not parts or len(parts) != len(given):
            continue
        if len(parts) == 2:
            parts = [_with_season_month(p) for p in parts]
        ends = [[p[k] for k in ("year", "month", "day") if p.get(k) is not None] for p in parts]
        rest = {k: v for p in parts for k, v in p.items() if k not in ("year", "month", "day")}
        out[name] = {"date-parts": ends} | rest
    return out


def _with_season_month(end: JsonObject) -> JsonObject:
    """An end of a range has its season where a month stands: CSL knows one season for a whole date."""
    season = whole_number(end.get("season"))
    if season not in (1, 2, 3, 4) or end.get("month") is not None:
        return end
    return {"year": end["year"], "month": 20 + season} | {k: v for k, v in end.items() if k not in ("year", "season")}


def _through_yaml(item: JsonObject) -> JsonObject:
    """The item as it comes back from YAML, where fractions are words ("7.10" is a number of an issue)."""
    from refkit.formats.csl.yaml_markdown import item_from_markdown, item_to_markdown
    from refkit.formats.syntax.yaml_safe import dump, load

    if not _has_fraction(item):
        return item
    data = load(dump({"references": [item_to_markdown(item)]}))[0]
    return item_from_markdown(_csl_from_yaml(data["references"][0])) if isinstance(data, dict) else item


def _has_fraction(value: Any) -> bool:
    if isinstance(value, dict):
        return any(map(_has_fraction, value.values()))
    return isinstance(value, float) or (isinstance(value, list) and any(map(_has_fraction, value)))


def write_yaml(library: Library) -> Written:
    """The library as CSL YAML, with the same variables as Better CSL JSON."""
    from refkit.formats.csl.yaml_markdown import item_to_markdown
    from refkit.formats.syntax.yaml_safe import dump

    items, losses = items_of(library, zotero=True, better=True, imported=False, through=_through_yaml)
    around = library.meta.get("csl-yaml")
    beside = {k: v for k, v in around.items() if k != "references"} if isinstance(around, dict) else {}
    data = {**beside, "references": [item_to_markdown(i) for i in items]}
    text = dump(data)
    if not _ESCAPED_HALF.search(text):
        return Written(text, tuple(losses))
    whole = _whole(data)  # PyYAML writes half of a character as an escape, and its reader refuses the file for it
    told = () if whole == data else ("characters that no encoding can hold (lone surrogates) are written as ?",)
    return Written(dump(whole), tuple(losses), told)


_ESCAPED_HALF = re.compile(r"\\u[dD][89a-fA-F]")


def _whole(value: Any) -> Any:
    """A value without halves of characters."""
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode("utf-8")
    if isinstance(value, dict):
        return {_whole(k): _whole(v) for k, v in value.items()}
    return [_whole(v) for v in value] if isinstance(value, list) else value


def plain(item: JsonObject) -> ReferenceBase:
    """The record of a CSL item as it stands: no line of its note is lifted."""
    return from_csl(item)


__all__ = ["Item", "items_of", "plain", "read", "read_yaml", "record", "stream", "write", "write_yaml"]
