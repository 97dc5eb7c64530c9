"""The first half of the story: a source becomes a library of typed references, tied to the text that it came from.

    Source -> its format -> records            an export
    Source -> text.split -> rules -> parse     a pasted page; spans are taken back to the text as pasted
    Source -> page with marks, live items      a document: its page goes the way of a pasted one, beside its items

What is done with the library is for `refkit.checking`, `refkit.repairing` and `refkit.pipeline`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache, partial
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any

from refkit.faults import KEPT, attempt, collecting
from refkit.intake import Source, kind_of_package
from refkit.model.library import Entry, FieldTrace, Library, Provenance
from refkit.trace import Change, Finding, Span, apply

if TYPE_CHECKING:
    from refkit.formats.office import Document
    from refkit.model.packed import Packed
    from refkit.model.types import ReferenceBase
    from refkit.rules import FixedEntry
    from refkit.text.markup.unmarked import Unmarked

TEXT_FORMATS = ("text", "lines")
_MANY = 2000  # entries of a page that is kept packed where that is wanted: shorter lists are small anyway

_REMEMBERED = 1024  # readings of pieces that are kept while a page is read
Reader = Callable[[str], "ReferenceBase"]

_NOT_PARSED = "not parsed"  # the end of the reason that formats give for words which only the parser can read
_MACHINE_READABLE = re.compile(r"class=[\"'][^\"'>]*\bZ3988\b|name=[\"']citation_title[\"']")


def read_entries(
    entries: Sequence[Entry],
    *,
    fix: bool = True,
    unsafe: bool = False,
    addresses: Mapping[int, str] | None = None,
    reader: Reader | None = None,
) -> list[ReferenceBase]:
    """Typed records of the entries of one list, in order; the list as a whole is evidence for each of them.

    `addresses` are those of links behind the words of entries, by their index: read as if they stood at their ends.
    `reader` reads a text alone, and may remember what it read when the page was divided.
    """
    return list(_read_each(entries, fix=fix, unsafe=unsafe, addresses=addresses or {}, reader=reader or read_alone))


def _read_each(
    entries: Sequence[Entry], *, fix: bool, unsafe: bool, addresses: Mapping[int, str], reader: Reader
) -> Iterator[ReferenceBase]:
    """The same one by one; what was needed for a record is let go with it."""
    from refkit import plugins
    from refkit.parse import parse_each
    from refkit.rules import FixedEntry, fix_entries

    plugins.rules()
    texts = [e.text for e in entries]
    repaired = partial(fix_entries, texts, unsafe=unsafe, reader=reader)
    fixed = attempt("repair the list", lambda: "\n".join(texts), repaired) if fix else None
    if fixed is None:
        fixed = [FixedEntry(text) for text in texts]
    # Entries stay as they are: only the parser reads them without marks.
    marked = {n: attempt("markup", f.text, _unmarked, f.text, entry=n) for n, f in enumerate(fixed)}
    seen = {n: mark for n, mark in marked.items() if mark is not None}
    del marked
    texts = [seen[n].text if n in seen else f.text for n, f in enumerate(fixed)]
    read = parse_each([f"{t} {addresses[n]}" if n in addresses else t for n, t in enumerate(texts)])
    fixed.reverse()  # to be taken from the end, one by one
    for n, (reference, entry) in enumerate(zip(read, entries, strict=True)):
        inside = _within(reference, len(texts[n])) if n in addresses else reference
        traced = attempt("trace", entry.text, _traced, inside, entry, fixed.pop(), seen.pop(n, None), entry=n)
        yield traced or _untraced(entry)


def _within(reference: ReferenceBase, length: int) -> ReferenceBase:
    """The reference with its places inside of the first `length` characters: what stands behind came from elsewhere."""
    found = reference.provenance
    if found is None:
        return reference

    def cut(spans: Iterable[Span]) -> tuple[Span, ...]:
        return tuple(Span(s.start, min(s.end, length)) for s in spans if s.start < length)

    fields = {name: replace(t, spans=cut(t.spans)) for name, t in found.fields.items()}
    return reference.with_(provenance=replace(found, fields=fields, unparsed=cut(found.unparsed)))


def _untraced(entry: Entry) -> ReferenceBase:
    """An entry whose reading could not be tied to its text: its words, as they stand."""
    from refkit.model.types import OtherReference

    return OtherReference(text=entry.text, reason=KEPT, provenance=Provenance(entry=entry, reason=KEPT))


def read_alone(text: str) -> ReferenceBase:
    """How an entry of this text would be read, for rules that ask: by the grammars alone, which are fast and sure."""
    from refkit.parse import parse_entry

    return parse_entry(text, grammars_only=True)


def remembering() -> Reader:
    """A reader like `read_alone` that knows what it has read: for a page that is divided, repaired and read in turn."""
    return lru_cache(maxsize=_REMEMBERED)(read_alone)


_MARKED = re.compile(r"[*_`\\<\]]|[^\S ]|  ")


def _unmarked(text: str) -> Unmarked | None:
    """An entry without Markdown's marks and doubled blanks; most texts have none, and do not load the room."""
    if not _MARKED.search(text):
        return None
    from refkit.text.markup.unmarked import unmark

    return unmark(text)


def _traced(reference: ReferenceBase, entry: Entry, fixed: FixedEntry, seen: Unmarked | None) -> ReferenceBase:
    """The reference tied to its entry: spans of what was read are taken back to the text as pasted."""
    found = reference.provenance or Provenance()
    fields, unparsed = found.fields, found.unparsed
    if seen is not None:
        fields, unparsed = _with_marks(fields, unparsed, seen, fixed.text)
    if fixed.changes:
        maps = apply(entry.text, fixed.changes)[1]
        fields = {name: replace(t, spans=tuple(maps.span_back(s) for s in t.spans)) for name, t in fields.items()}
        unparsed = tuple(maps.span_back(s) for s in unparsed)
    provenance = replace(
        found,
        entry=entry,
        fields=fields,
        unparsed=unparsed,
        changes=(*fixed.changes, *found.changes),
        reason=found.reason or getattr(reference, "reason", None),
    )
    return reference.with_(provenance=provenance)


def _with_marks(
    fields: dict[str, FieldTrace], unparsed: tuple[Span, ...], seen: Unmarked, text: str
) -> tuple[dict[str, FieldTrace], tuple[Span, ...]]:
    """The places of fields and of unparsed words in the entry with its marks; the letters of marks find theirs.

    The words of a link that only name it belong to the field that took its address, as labels; else they are unparsed,
    like the titles of links.
    """
    fields = {name: replace(t, spans=seen.back(t.spans)) for name, t in fields.items()}
    left = [*seen.back(unparsed), *seen.titles]
    for words, url in seen.labels:
        name = next((n for n, t in fields.items() if any(s.overlaps(url) for s in t.spans)), None)
        if name is None:
            left.append(words)
        else:
            trace = fields[name]
            spans = tuple(sorted((*trace.spans, words)))
            fields[name] = replace(trace, spans=spans, labels=(*trace.labels, words.of(text)))
    return fields, tuple(sorted(left))


def read_library(
    source: Source, format: str = "auto", *, fix: bool = True, unsafe: bool = False, compact: bool = False
) -> Library:
    """Read a source: a pasted page or lines through the parser, anything else through its format.

    `compact`: the references of a long page are packed (`refkit.model.packed`): little memory, and each access to a
    record takes its time.
    """
    from refkit import plugins

    plugins.rules()
    with collecting() as faults:
        name = format_of(source, format)
        if source.encoding == "zip" and (name in TEXT_FORMATS or not plugins.formats()[name].binary):
            source = replace(source, text=page_of(source))
        if name in TEXT_FORMATS:
            library = _read_page(source, name, fix=fix, unsafe=unsafe, compact=compact)
        else:
            library = _read_export(source, name, fix=fix, unsafe=unsafe)
    return with_faults(library, faults)


def reader_of(library: Library) -> Callable[[str], Library]:
    """Reads another text as the text of a library was read."""
    return lambda text: read_library(
        Source(library.source or "<string>", text, b""), library.format or "auto", fix=False
    )


def with_faults(library: Library, faults: Sequence[Finding]) -> Library:
    """The library with the faults of reading it among its findings, placed at their entries."""
    if not faults:
        return library
    placed = []
    for fault in faults:
        found = library[fault.entry].provenance if fault.entry is not None and fault.entry < len(library) else None
        at = found.entry.span if found is not None and found.entry is not None else fault.span
        placed.append(replace(fault, span=at))
    return replace(library, findings=(*library.findings, *placed))


def _read_export(source: Source, name: str, *, fix: bool, unsafe: bool) -> Library:
    from refkit import formats, plugins

    chosen = plugins.formats()[name]
    data = source.data if chosen.binary else source.text
    library = attempt(f"read {name}", source.text, formats.loads, data, chosen)
    if library is None:
        from refkit.model.types import OtherReference

        library = Library((OtherReference(text=source.text, reason=KEPT),))
    text = library.text if chosen.binary else source.text
    library = replace(library, source=source.name, format=name, text=text)
    if source.encoding != "utf-8" and not chosen.binary:
        library = replace(library, meta={**library.meta, "encoding": source.encoding})
    if document_of(library) is not None:
        return read_document(library, fix=fix, unsafe=unsafe)
    library = _with_texts_read(library, fix=fix, unsafe=unsafe)
    return fixed_records(library, unsafe=unsafe) if fix else library


def _read_page(source: Source, name: str, *, fix: bool, unsafe: bool, compact: bool) -> Library:
    from refkit import text as rooms
    from refkit.rules.engine.base import from_text

    reader = remembering()
    divided = partial(rooms.split, source.text, reader=reader)
    page = (attempt("split", source.text, divided) if name == "text" else None) or rooms.lines(source.text)
    entries, parts = _noted().sources_of(page.entries, page.notes) if page.notes else (page.entries, ())
    changes: list[Change] = []
    loose = False  # whether a record has no words of the page, whose own rules have looked at all others

    def told() -> Iterator[ReferenceBase]:
        nonlocal loose
        read = _read_each(entries, fix=fix, unsafe=unsafe, addresses={}, reader=reader)
        for reference, entry in zip(read, entries, strict=True):
            changes.extend(_placed(change, entry, source.text) for change in reference.changes)
            loose = loose or not from_text(reference)
            yield reference

    references = _keyed(told())
    library = Library(
        references=_in_blocks(references) if compact and len(entries) > _MANY else tuple(references),
        set_aside=tuple(page.set_aside),
        changes=tuple(changes),
        text=source.text,
        source=source.name,
        format=name,
    )
    library = _noted().with_citations(library, parts) if parts else library
    return fixed_records(library, unsafe=unsafe) if fix and loose else library


def _noted() -> ModuleType:
    """The room of notes, which most pages do not need: it is not loaded for them."""
    return import_module("refkit.notes.citing")


def _in_blocks(references: Iterable[ReferenceBase]) -> Packed:
    from refkit.model.packed import Packed

    return Packed(references)


def _keyed(references: Iterable[ReferenceBase]) -> Iterator[ReferenceBase]:
    """References that have no keys yet with the keys of their list."""
    from refkit.formats.common.cite_keys import KeyMaker

    maker = KeyMaker()
    for number, reference in enumerate(references, 1):
        key = attempt("keys", reference.id, maker.key, reference)
        yield reference.with_(id=key or f"ref{number}")


def document_of(library: Library) -> Document | None:
    """The document that a library was read from: its page, marks and ways back. None for pages and exports."""
    return library.meta.get("document")


def read_document(library: Library, *, fix: bool = True, unsafe: bool = False) -> Library:
    """The page of a document read like a pasted one, its live items beside the typed entries in the order of the page.

    `library` holds the document; what was read of its page before is read anew. A typed entry that is the same work as
    a live item is set aside and told.
    """
    from refkit.documentpages import evidence, in_order, is_live, split_document, told_doubles

    document = library.meta["document"]
    live = [r for r in library if is_live(r)]
    reader = remembering()
    page = split_document(document, reader=reader)
    entries, parts = _noted().sources_of(page.entries, page.notes) if page.notes else (page.entries, ())
    linked = {e.span: page.addresses[n] for n, e in enumerate(page.entries) if n in page.addresses}
    addresses = {n: linked[e.span] for n, e in enumerate(entries) if e.span in linked}
    with collecting() as faults:
        typed = read_entries(entries, fix=fix, unsafe=unsafe, addresses=addresses, reader=reader)
    faults = [replace(f, span=entries[f.entry].span, entry=None) if f.entry is not None else f for f in faults]
    changes = [_placed(c, e, document.text) for r, e in zip(typed, entries, strict=True) for c in r.changes]
    found = [
        r.with_(provenance=replace(r.provenance or Provenance(entry=e), raw=evidence(document, e)))
        for r, e in zip(typed, entries, strict=True)
    ]
    read = replace(
        library,
        references=tuple(in_order([*live, *found])),
        set_aside=page.set_aside,
        changes=tuple(changes),
    )
    read = with_keys(fixed_records(read, unsafe=unsafe) if fix else read)
    doubles = told_doubles(page, read)
    known = {f.span: f.key for f in doubles if f.key}
    read = _noted().with_citations(read, parts, known) if parts else read
    return replace(read, findings=(*document.findings, *doubles, *faults))


def is_verbatim(entry: Entry, page: str) -> bool:
    """Whether an entry is a slice of its page; in HTML and LaTeX it is what a reader sees of one."""
    return entry.span.of(page) == entry.text


def _placed(change: Change, entry: Entry, page: str) -> Change:
    """A change of an entry's text, placed in its page: exactly, or at the entry where markup stands between."""
    return change.shift(entry.span.start) if is_verbatim(entry, page) else replace(change, span=entry.span)


def _with_texts_read(library: Library, *, fix: bool, unsafe: bool) -> Library:
    """References that a document holds as words (the bibliography of a Word file) read like those of a pasted page."""
    from refkit.model.types import OtherReference

    words = [
        (i, r.text)
        for i, r in enumerate(library)
        if isinstance(r, OtherReference) and r.text and (r.reason or "").endswith(_NOT_PARSED)
    ]
    if not words:
        return library
    from refkit.text import lines

    entries = [replace(lines(text).entries[0], number=i) for i, text in words]
    references = list(library.references)
    for entry, reference in zip(entries, read_entries(entries, fix=fix, unsafe=unsafe), strict=True):
        references[entry.number] = reference
    # That the document held words only is no finding any more: they have been read.
    kept = tuple(f for f in library.findings if not f.message.endswith("kept in words"))
    return with_keys(replace(library.with_references(references), findings=kept))


def format_of(source: Source, format: str = "auto") -> str:
    """The input format of a source: the one named, or the one that its content looks like."""
    from refkit import formats, plugins

    known_formats = plugins.formats()
    if format != "auto":
        if format not in TEXT_FORMATS and not (format in known_formats and known_formats[format].reads):
            from refkit.errors import UnknownNameError

            known = [*TEXT_FORMATS, *(n for n, f in known_formats.items() if f.reads)]
            raise UnknownNameError("input format", format, known, "refkit formats lists them")
        name = format
    else:
        name = kind_of_package(source) if source.encoding == "zip" else formats.sniff(source.text, known_formats)[0]
    # Without machine-readable items a web page is a page like any other: its list is found in what a reader sees.
    return "text" if name == "html" and not _MACHINE_READABLE.search(source.text) else name


def page_of(source: Source) -> str:
    """The page of a document, for those who asked for lines or for an export that was pasted into it."""
    from refkit import formats

    found = document_of(formats.loads(source.data, kind_of_package(source)))
    return found.text if found else ""


def with_keys(library: Library) -> Library:
    """The same library with a unique cite key on each reference; keys that it has stay."""
    from refkit.formats import make_keys

    keys = attempt("keys", "", make_keys, library.references) or [f"ref{n}" for n in range(1, len(library) + 1)]
    return library.with_references(
        r if r.id == key else r.with_(id=key) for r, key in zip(library.references, keys, strict=True)
    )


def fixed_records(library: Library, *, unsafe: bool = False, **options: Any) -> Library:
    """The library with its records repaired. Options as in `refkit.rules.fix_records`."""
    from refkit.rules import fix_records

    repaired = partial(fix_records, library, unsafe=unsafe, **options)
    return attempt("repair records", lambda: str([r.id for r in library]), repaired) or library
