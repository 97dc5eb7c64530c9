"""Repairs put back into an export: only the values that changed are rewritten, the file stays as it was, byte for byte.

The old and the new record are both written in the format; where their values differ, the value is found in the file and
replaced, in part where the part can be told (so that braces and spellings around it stay).
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from refkit.errors import UsageError
from refkit.formats.bibblocks import Block, blocks
from refkit.formats.bibmap import ALIASES
from refkit.formats.bibtex import proper_names
from refkit.formats.bibwrite import EntryWriter
from refkit.formats.latexwrite import encode
from refkit.formats.ris import SYNTAX, lines_of
from refkit.formats.tagged import Line, Record, records
from refkit.model.csljson import to_csl
from refkit.model.library import Library
from refkit.model.types import ReferenceBase

REWRITTEN = ("bibtex", "biblatex", "ris", "csl-json", "better-csl-json")
Edit = tuple[int, int, str]


def rewrite(text: str, format: str, old: Library, new: Library) -> str:
    """`text` with the values of `new`; both libraries have the same records in the same order.

    Raises UsageError for a format that is not in `REWRITTEN`, and when records were added or taken away.
    """
    if format not in REWRITTEN:
        raise UsageError(f"{format} is not rewritten in place; write it anew ({', '.join(REWRITTEN)} are)")
    if len(old) != len(new):
        raise UsageError(f"the file has {len(old)} records and {len(new)} were given; nothing was rewritten")
    edits: list[Edit] = []
    changed = [(a, b) for a, b in zip(old, new, strict=True) if a != b]
    by_start = {a.provenance.entry.span.start: (a, b) for a, b in changed if a.provenance and a.provenance.entry}
    if not by_start:
        return text
    if format == "ris":
        for found in records([text], SYNTAX):
            if isinstance(found, Record) and found.start in by_start:
                edits += _ris_edits(text, found, *by_start[found.start])
    elif format.endswith("json"):
        for start, (before, after) in by_start.items():
            edits += _json_edits(text, start, before, after)
    else:
        writer = EntryWriter(format, ascii=format == "bibtex", paths=True, proper=proper_names(new))
        for block in blocks([text]):
            if block.start in by_start:
                edits += _bib_edits(block, writer, *by_start[block.start])
    return _edited(text, edits)


def _edited(text: str, edits: list[Edit]) -> str:
    out: list[str] = []
    at = 0
    for start, end, value in sorted(edits):
        if start < at:
            continue
        out += [text[at:start], value]
        at = end
    return "".join([*out, text[at:]])


# --- BibTeX


def _bib_edits(block: Block, writer: EntryWriter, old: ReferenceBase, new: ReferenceBase) -> list[Edit]:
    _, before, _, _ = writer.fields(old, old.id or "ref")
    _, after, _, _ = writer.fields(new, new.id or "ref")
    places = _bib_places(block)
    edits: list[Edit] = []
    inserted: list[tuple[str, str]] = []
    for name in {**before, **after}:
        mine, its = before.get(name), after.get(name)
        if mine == its:
            continue
        place = (
            places.get(name)
            or places.get(ALIASES.get(name, ""))
            or next((p for n, p in places.items() if ALIASES.get(n) == name), None)
        )
        if place is None and its is not None:
            inserted.append((name, its))
        elif place is not None and its is None:
            edits.append(_without_field(block, place))
        elif place is not None and its is not None:
            edits.append(_replaced(block, place, mine, its))
    if old.id != new.id and block.key:
        at = block.raw.find(block.key)
        edits.append((block.start + at, block.start + at + len(block.key), new.id))
    if inserted:
        edits.append(_insertion(block, places, inserted))
    return edits


Place = tuple[int, int, int]  # where the name begins, where the value begins and ends, in the block


def _bib_places(block: Block) -> dict[str, Place]:
    out: dict[str, Place] = {}
    at = block.raw.find(",") + 1
    for name, value in block.fields:
        match = re.compile(rf"(?i)(?<![\w-]){re.escape(name)}\s*=\s*").search(block.raw, at)
        if match is None:
            continue
        start = block.raw.find(value, match.end()) if value else match.end()
        if start < 0:
            continue
        out.setdefault(name, (match.start(), start, start + len(value)))
        at = start + len(value)
    return out


def _replaced(block: Block, place: Place, mine: str | None, its: str) -> Edit:
    """The edit of one value: of the part that differs where that part stands in the file exactly once."""
    _, start, end = place
    raw = block.raw[start:end]
    part = _part(mine or "", its)
    if part is not None:
        for old, new in (part, (encode(part[0]), encode(part[1]))):
            if old and raw.count(old) == 1:
                return block.start + start, block.start + end, raw.replace(old, new)
    return block.start + start, block.start + end, its


def _part(old: str, new: str) -> tuple[str, str] | None:
    """The words in which two values differ, without the braces of capitals."""
    if not old.startswith("{"):
        return None
    a, b = old[1:-1].replace("{", "").replace("}", ""), new[1:-1].replace("{", "").replace("}", "")
    if "\\" in old + new:
        return None
    head = 0
    while head < min(len(a), len(b)) and a[head] == b[head]:
        head += 1
    tail = 0
    while tail < min(len(a), len(b)) - head and a[-1 - tail] == b[-1 - tail]:
        tail += 1
    while head and (a[head - 1].isalnum() or b[head - 1].isalnum()):
        head -= 1
    while tail and a[len(a) - tail].isalnum():
        tail -= 1
    if a[head : len(a) - tail] == "" and head:  # an insertion: the word before anchors it
        head = max(0, a.rfind(" ", 0, head - 1) + 1)
    return a[head : len(a) - tail], b[head : len(b) - tail]


def _without_field(block: Block, place: Place) -> Edit:
    start, _, end = place
    after = re.compile(r"\s*,").match(block.raw, end)
    end = after.end() if after else end
    line = re.compile(r"[ \t]*\r?\n?").match(block.raw, end)
    before = re.compile(r"[ \t]*$").search(block.raw, 0, start)
    if line and line[0].endswith("\n"):
        end = line.end()
        start = before.start() if before else start
    return block.start + start, block.start + end, ""


def _insertion(block: Block, places: Mapping[str, Place], fields: list[tuple[str, str]]) -> Edit:
    """New fields behind the last one, on lines of their own, indented as it is."""
    newline = "\r\n" if "\r\n" in block.raw else "\n"
    last = max(places.values(), key=lambda p: p[2], default=None)
    end = last[2] if last else block.raw.find(",") + 1 or len(block.raw) - 1
    start = block.raw.rfind("\n", 0, last[0]) + 1 if last else 0
    indent = re.match(r"[ \t]*", block.raw[start : last[0]])[0] if last else "  "  # type: ignore[index]
    body = f",{newline}".join(f"{indent}{name} = {value}" for name, value in fields)
    lead = "," if last else ""
    return block.start + end, block.start + end, f"{lead}{newline}{body}"


# --- RIS

_SAME_TAGS = (
    ("TI", "T1"),
    ("AU", "A1"),
    ("PY", "Y1"),
    ("T2", "JO", "JF", "BT"),
    ("AB", "N2"),
    ("J2", "JA"),
    ("ED", "A2"),
    ("CY", "PP"),
)


def _ris_edits(text: str, found: Record, old: ReferenceBase, new: ReferenceBase) -> list[Edit]:
    before, after = _grouped(lines_of(old)[0]), _grouped(lines_of(new)[0])
    edits: list[Edit] = []
    added: list[tuple[str, str]] = []
    for tag in {**before, **after}:
        mine, its = before.get(tag, []), after.get(tag, [])
        if mine == its:
            continue
        family = next((f for f in _SAME_TAGS if tag in f), (tag,))
        lines = [x for x in found.lines if x.tag in family]
        if len(mine) == len(its):
            edits += [
                _ris_value(text, lines, a, b, i)
                for i, (a, b) in enumerate(zip(mine, its, strict=True))
                if a != b and i < len(lines)
            ]
            added += [(tag, b) for i, (a, b) in enumerate(zip(mine, its, strict=True)) if a != b and i >= len(lines)]
        else:
            gone = [x for x in lines if x.value in mine and x.value not in its]
            edits += [_ris_gone(text, x) for x in gone]
            added += [(tag, v) for v in its if v not in mine]
    if added:
        newline = "\r\n" if "\r\n" in text[found.start : found.end] else "\n"
        end = max((x.span.end for x in found.lines), default=found.end)
        edits.append((end, end, "".join(f"{newline}{tag}  - {value}" for tag, value in added)))
    return edits


def _grouped(lines: list[tuple[str, str]]) -> dict[str, list[str]]:
    out: dict[str, list[str]] = {}
    for tag, value in lines:
        out.setdefault(tag, []).append(value)
    return out


def _ris_value(text: str, lines: list[Line], old: str, new: str, number: int) -> Edit:
    line = next((x for x in lines if x.value == old), lines[number])
    return line.span.start, line.span.end, new


def _ris_gone(text: str, line: Line) -> Edit:
    start = max(text.rfind("\n", 0, line.span.start), text.rfind("\r", 0, line.span.start)) + 1
    end = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|$)").match(text, line.span.end)
    return start, end.end() if end else line.span.end, ""


# --- CSL-JSON


def _json_edits(text: str, start: int, old: ReferenceBase, new: ReferenceBase) -> list[Edit]:
    before, after = to_csl(old), to_csl(new)
    changed = {k for k in {**before, **after} if before.get(k) != after.get(k)}
    edits: list[Edit] = []
    _descend(
        text,
        start,
        {k: before[k] for k in changed & before.keys()},
        {k: after[k] for k in changed & after.keys()},
        edits,
    )
    return edits


_GAP = re.compile(r"[ \t\r\n]*")


def _skip(text: str, at: int) -> int:
    match = _GAP.match(text, at)
    return match.end() if match else at


def _descend(text: str, at: int, old: Mapping[str, Any], new: Mapping[str, Any], edits: list[Edit]) -> None:
    """Edit the object at `at`: keys of `old` that are not in `new` go, those of `new` get their value."""
    decoder = json.JSONDecoder()
    opening = at
    at = _skip(text, at + 1)
    seen: set[str] = set()
    last = opening + 1
    indent = re.compile(r"[ \t\r\n]*").match(text, opening + 1)[0]  # type: ignore[index]
    previous = opening + 1
    while text[at : at + 1] == '"':
        key_start = at
        key, at = decoder.raw_decode(text, at)
        at = _skip(text, _skip(text, at) + 1)
        value, end = decoder.raw_decode(text, at)
        seen.add(key)
        if key in new:
            _value(text, at, end, value, old.get(key), new[key], edits)
        elif key in old:
            comma = _skip(text, end)
            if text[comma : comma + 1] == ",":
                edits.append((key_start, _skip(text, comma + 1), ""))
            else:
                edits.append((previous, end, ""))
        last = previous = end
        at = _skip(text, end)
        if text[at : at + 1] != ",":
            break
        at = _skip(text, at + 1)
    fresh = [f"{json.dumps(k)}: {json.dumps(v, ensure_ascii=False)}" for k, v in new.items() if k not in seen]
    if fresh:
        lead = "," if seen else ""
        edits.append((last, last, "".join(f"{lead if i == 0 else ','}{indent or ' '}{f}" for i, f in enumerate(fresh))))


def _value(text: str, at: int, end: int, value: Any, old: Any, new: Any, edits: list[Edit]) -> None:
    """Edit one value, as deep inside as the file's value is built like the old one."""
    if value == new:
        return
    if isinstance(value, dict) and isinstance(old, dict) and isinstance(new, dict):
        keys = {k for k in {**old, **new} if old.get(k) != new.get(k)}
        _descend(text, at, {k: old[k] for k in keys & old.keys()}, {k: new[k] for k in keys & new.keys()}, edits)
    elif (
        isinstance(value, list)
        and isinstance(old, list)
        and isinstance(new, list)
        and len(value) == len(old) == len(new)
    ):
        decoder = json.JSONDecoder()
        at = _skip(text, at + 1)
        for one, mine, its in zip(value, old, new, strict=True):
            _, stop = decoder.raw_decode(text, at)
            if mine != its:
                _value(text, at, stop, one, mine, its, edits)
            at = _skip(text, _skip(text, stop) + 1)
    else:
        edits.append((at, end, json.dumps(new, ensure_ascii=False)))
