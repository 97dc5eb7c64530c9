"""The promises as functions: each gives sentences about what does not hold, and nothing where all does."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import Any
from xml.etree import ElementTree

import refkit
from refkit import formats, pipeline
from refkit.formats.common.structured_note import dump, leaves
from refkit.formats.syntax import yaml_safe
from refkit.model import Library
from refkit.model.csljson import ROWS
from refkit.model.types import ReferenceBase
from refkit.text import split as split_page
from refkit.trace import Change, Finding, Span, apply, undo

Faults = Iterator[str]


def no_letter_lost(reference: ReferenceBase) -> Faults:
    """Each letter and digit of the entry is in the span of a field, in a change, or unparsed."""
    provenance = reference.provenance
    if provenance is None or provenance.entry is None:
        yield "the record does not know its entry"
        return
    text = provenance.entry.text
    spans = [s for t in provenance.fields.values() for s in t.spans]
    spans += [*provenance.unparsed, *(c.span for c in provenance.changes)]
    yield from _uncovered(text, spans)


def _uncovered(text: str, spans: Iterable[Span]) -> Faults:
    covered = bytearray(len(text))
    for start, end in spans:
        if not 0 <= start <= end <= len(text):
            yield f"span {start}-{end} is outside the text"
            continue
        covered[start:end] = b"\x01" * (end - start)
    left = "".join(c for c, mark in zip(text, covered, strict=True) if not mark and c.isalnum())
    if left:
        yield f"letters are lost: {left[:60]!r}"


def page_is_tiled(page: str) -> Faults:
    """Entries and set-aside text tile the page; entries stand in order and apart; twice the same."""
    found = split_page(page)
    yield from _uncovered(page, [*(e.span for e in found.entries), *(s.span for s in found.set_aside)])
    at = 0
    for number, entry in enumerate(found.entries):
        if entry.span.start < at:
            yield "entries overlap"
        at = entry.span.end
        if entry.number != number:
            yield "entries are not numbered in order"
    for aside in found.set_aside:
        if aside.span.of(page) != aside.text:
            yield f"set-aside text is not verbatim: {aside.text[:60]!r}"
    if split_page(page) != found:
        yield "split twice is not the same"


def changes_are_told(old: str, new: str, changes: Iterable[Change]) -> Faults:
    """`apply` gives the new text, `undo` the old one, and the changes survive their JSON."""
    changes = tuple(changes)
    if apply(old, changes)[0] != new:
        yield "the changes replayed do not give the new text"
    if undo(new, changes) != old:
        yield "the changes undone do not give the old text"
    stored = json.loads(json.dumps([c.to_json() for c in changes]))
    if tuple(Change.from_json(c) for c in stored) != changes:
        yield "changes do not survive their JSON"


def text_is_fixed_once(text: str, *, unsafe: bool) -> Faults:
    """Every edit of a page is told, and a repaired page has nothing left to repair."""
    fixed = refkit.fix_text(text, unsafe=unsafe)
    yield from changes_are_told(text, fixed.text, fixed.changes)
    again = refkit.fix_text(fixed.text, unsafe=unsafe)
    if again.text != fixed.text:
        change = again.changes[0] if again.changes else None
        yield f"fixed twice is not fixed once ({change.rule if change else '?'})"


def export_is_fixed_once(text: str, name: str, *, unsafe: bool) -> Faults:
    """Every edit of an export is told, the count of its records stays, and a second pass finds nothing to do."""
    from refkit.intake import Source

    source = Source("x", text, text.encode("utf-8", "surrogatepass"))
    new, changes, _ = pipeline.fix_export(source, name, unsafe=unsafe)
    yield from changes_are_told(text, new, changes)
    if not changes and new != text:
        yield "the export changed and nothing was told"
    before, after = formats.loads(text, name), formats.loads(new, name)
    if len(before) != len(after):
        yield f"{len(before)} records before, {len(after)} after"
    again, more, _ = pipeline.fix_export(Source("x", new, new.encode("utf-8", "surrogatepass")), name, unsafe=unsafe)
    if again != new:
        yield f"fixed twice is not fixed once ({more[0].rule if more else '?'})"


def findings_stand_in(text: str, found: Iterable[Finding]) -> Faults:
    """Findings lie inside of the text, and the repairs that they offer apply to it."""
    for one in found:
        if not 0 <= one.span.start <= one.span.end <= len(text):
            yield f"{one.rule}: its place {tuple(one.span)} is outside the text"
        elif one.changes and one.target == "text":
            apply(text, one.changes)


_WORD = re.compile(r"[^\W\d_]{4,}")
_UNICODE = re.compile(r"\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2}))")
_HALF = re.compile(r"\\ud[89a-f]")
_TAGS = re.compile(r"<[^<>]{0,2000}>")
_ESCAPES = re.compile(r"\\[A-Za-z@]+|&#?\w{1,12};|\\u[0-9a-fA-F]{4}")


def nothing_is_dropped(text: str, name: str, library: Library, known: frozenset[str]) -> Faults:
    """Each word of a file that is known to be a value's is in a record, set aside, in a finding, or in `meta`.

    `known` are the words of whole records: a tag, a type or half a word of a damaged file says nothing.
    """
    kept = [json.dumps(dump(r), ensure_ascii=False) for r in library]
    kept += [json.dumps(r.provenance.raw, ensure_ascii=False, default=str) for r in library if r.provenance]
    kept += [s.text for s in library.set_aside] + [f.message for f in library.findings]
    kept += [json.dumps(library.meta, ensure_ascii=False, default=str)]
    if "refkit/1" in text or '"archival"' in text:  # our own note, damaged, says another value: it is believed
        return
    blob = plain(_UNICODE.sub(lambda m: chr(int(m[1] or m[2], 16)), "\n".join(kept)))
    for value in _values(text, name):
        for word in _WORD.findall(_ESCAPES.sub(" ", value)):
            if plain(word) in known and plain(word) not in blob:
                yield f"a word is dropped: {word[:40]!r}"
                return


# Fields of a dumped record whose text is a code of ours and no word of the source.
_CODES = frozenset("id kind csl_type relation language genre schema label value medium".split())


def words_of_values(value: Any) -> Iterator[str]:
    """The words of the texts in a dumped record, without those that stand for a kind or a field."""
    if isinstance(value, str):
        yield from (plain(w) for w in _WORD.findall(value))
    elif isinstance(value, dict):
        for key, inner in value.items():
            if key not in _CODES:
                yield from words_of_values(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from words_of_values(inner)


def plain(text: str) -> str:
    """Letters and blanks, folded: two forms of one word are the same."""
    text = unicodedata.normalize("NFKD", text.encode("utf-8", "replace").decode("utf-8")).casefold()
    return "".join(c for c in text if not unicodedata.combining(c) and (c.isalnum() or c.isspace()))


def _values(text: str, name: str) -> Iterable[str]:
    """The words of a file that mean something: the values of JSON, the text of XML, else the file itself."""
    if "json" in name:
        try:
            return list(
                _scalars(
                    [json.loads(line) for line in text.splitlines() if line.strip()]
                    if name == "jsonl"
                    else json.loads(text)
                )
            )
        except (ValueError, RecursionError):
            return [text]
    if name in ("mods", "endnote-xml", "zotero-rdf"):
        try:
            return [
                piece
                for element in ElementTree.fromstring(text).iter()
                for piece in (element.text, element.tail)
                if piece
            ]
        except (ElementTree.ParseError, ValueError, LookupError):
            return [_TAGS.sub(" ", text)]
    if "yaml" in name:
        data, problem, _ = yaml_safe.load(text)
        return [text] if problem else list(_scalars(data))
    return [text]


def _scalars(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _scalars(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _scalars(inner)


def records_stand_in(text: str, library: Library) -> Faults:
    """Records, set-aside text and findings know places inside of the file."""
    for record in library:
        entry = record.provenance.entry if record.provenance else None
        if entry is not None and not 0 <= entry.span.start <= entry.span.end <= len(text):
            yield "a record stands outside of the file"
    for aside in library.set_aside:
        if not 0 <= aside.span.start <= aside.span.end <= len(text):
            yield "set-aside text stands outside of the file"


def written_comes_back(library: Library, name: str) -> Faults:
    """A writer's output can be encoded and is read back as it was, save for the losses that were told."""
    written = formats.write(library, name)
    written.text.encode("utf-8")
    if not formats.FORMATS[name].reads:
        return
    back = formats.loads(written.text, name)
    if len(back) != len(library):
        yield f"{len(library)} records were written, {len(back)} came back"
        return
    if any("lone surrogate" in w for w in written.warnings):  # what no encoding can hold is written as ? and told
        return
    if any(not r.extra.keys().isdisjoint(row.csl for row in ROWS) for r in library):  # these find their fields
        return
    told: dict[str, set[str]] = {}
    for loss in written.losses:
        told.setdefault(loss.key, set()).add(loss.field.split(".")[0])
    for mine, its in zip(library, back, strict=True):
        before, after = dict(leaves(dump(mine))), dict(leaves(dump(its)))
        before = {p: v for p, v in before.items() if p != "extra.citation-key" or v != mine.id}
        missing = {p.split(".")[0] for p, v in before.items() if str(after.get(p)) != str(v)}
        if untold := missing - told.get(mine.id, set()):
            yield f"{', '.join(sorted(untold))} did not come back and was not told"


def own_records_come_back(library: Library) -> Faults:
    """refkit's own JSONL holds any record."""
    written = formats.write(library, "jsonl")
    held = [(dump(r), list(r.other_names)) for r in library]  # a name that is half of a character is dumped as another
    if _HALF.search(json.dumps(held)):  # half of a character, which no encoding holds
        return
    back = formats.loads(written.text, "jsonl")
    if tuple(back.references) != tuple(library.references):
        yield "what JSONL gave back is another record"


def csl_comes_back(reference: ReferenceBase) -> Faults:
    """`from_csl` is the inverse of `to_csl`; what JSONL did not know and CSL does (`"DOI": ""`) finds its field."""
    if not reference.extra.keys().isdisjoint(row.csl for row in ROWS):
        return
    item = reference.to_csl()
    back = refkit.from_csl(item)
    if back != reference.with_(provenance=None) and back.to_csl() != item:
        yield "from_csl(to_csl(record)) is another record"
