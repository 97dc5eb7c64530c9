"""Reading and writing of reference formats: a folder a family, loaded when it is first used.

    loads(text, "auto") -> Library          write(library, "ris") -> Written(text, losses, warnings)

ADD A FORMAT: a module, and a row in `registry`. Readers never raise on content and account for every part of the
input; writers tell per record and field what the format cannot hold, and where it was put.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from refkit.csl.pause import uncollected
from refkit.errors import RefkitError, UnknownNameError, UsageError
from refkit.faults import attempt, caught, collecting, strict
from refkit.formats.base import Format, Loss, Written
from refkit.formats.registry import FORMATS, PLAIN

if TYPE_CHECKING:
    from refkit.model.library import Library
    from refkit.model.types import ReferenceBase

__all__ = [
    "FORMATS", "PLAIN", "Format", "Loss", "Written", "doctor", "loads", "make_keys", "schema", "sniff", "stream",
    "write",
]  # fmt: skip

_LEAST = 0.3


def sniff(text: str, formats: Mapping[str, Format] | None = None) -> tuple[str, float]:
    """The format that a text most looks like and a score from 0 to 1; ("text", 0.0) for a pasted page."""
    scores = [(_score(f, text), name) for name, f in (formats or FORMATS).items() if f.reads]
    best = max((score for score, _ in scores), default=0.0)
    if best < _LEAST:
        return "text", 0.0
    return next(name for score, name in scores if score == best), best


def _score(format: Format, text: str) -> float:
    """How much a text looks like a format; a sniffer that fails, or gives no number, recognises nothing."""
    try:
        score = float(format.sniff(text))
    except (Exception, SystemExit) as error:
        caught(f"recognise {format.name}", text, error)
        return 0.0
    return score if 0.0 <= score <= 1.0 else 0.0


def loads(text: str | bytes, format: str | Format = "auto", **options: Any) -> Library:
    """A library from a string in one of the formats; "auto" recognises it by its content.

    Raises UnknownNameError for a name that is not read, UsageError when "auto" recognises none: a pasted page is for
    `refkit.pipeline`. Content never raises.
    """
    if format == "auto":
        if isinstance(text, bytes):
            format = _kind_of_document(text)
        else:
            name, _ = sniff(text)
            if name == "text":
                raise UsageError("the text looks like none of the formats; refkit.loads reads a pasted page")
            format = name
    chosen = format if isinstance(format, Format) else _named(format, reads=True)
    if chosen.read is None:
        raise UsageError(f"{chosen.name} is written, not read")
    if isinstance(text, bytes) and not chosen.binary:
        raise UsageError(f"{chosen.name} is read from text, not from bytes")
    with uncollected():
        library = chosen.read(text, **options)
    if isinstance(text, bytes) or chosen.binary:  # spans count in the page that a document becomes
        return replace(library, format=chosen.name)
    return replace(library, format=chosen.name, text=text)


def _kind_of_document(data: bytes) -> str:
    if data[:5] == b"{\\rtf":
        return "rtf"
    from refkit.formats.office.package import kind_of

    kind = kind_of(data)
    return kind if kind in FORMATS else "docx"


def write(library: Library, format: str | Format, **options: Any) -> Written:
    """The library in a format, with what the format cannot hold told per record and field.

    Raises UnknownNameError for a name that is not written. Options are the format's own (see its module).
    """
    chosen = format if isinstance(format, Format) else _named(format, reads=False)
    if chosen.write is None:
        raise UsageError(f"{chosen.name} is read, not written")
    from refkit.formats.zotero.children import without_paths

    # Where a file lies on somebody's disk names people and machines; only our own records keep it.
    hidden: list[Loss] = []
    with uncollected(), collecting() as faults:
        if chosen.name != "jsonl" and not options.get("paths"):
            library, hidden = without_paths(library)
        written = _written(chosen, library, options)
    around = _around(library, chosen.name)
    return replace(_encodable(written), losses=(*hidden, *written.losses, *around), faults=tuple(faults))


# Formats that have a place for what stands around the entries of a BibTeX file, beside the list of a YAML file, and
# for the notes and attachments of a Zotero library that belong to no item.
_KEEP_AROUND = ("bibtex", "biblatex", "jsonl")
_KEEP_BESIDE = ("csl-yaml", "jsonl")
_KEEP_ALONE = ("zotero-json", "betterbibtex-json", "zotero-rdf", "jsonl")


def _around(library: Library, target: str) -> tuple[Loss, ...]:
    """What stood around the entries and has no place in the target; strings are in the values."""
    meta, out = library.meta, []
    if target not in _KEEP_AROUND:
        out += [Loss("", f"meta.{kind}", str(raw)) for kind in ("preamble", "comments") for raw in meta.get(kind, ())]
        out += [Loss("", "meta.between", str(pair[-1])) for pair in meta.get("between", ())]
    beside = meta.get("csl-yaml")
    if target not in _KEEP_BESIDE and isinstance(beside, Mapping):
        out += [Loss("", f"meta.{key}", str(value)) for key, value in beside.items()]
    zotero = meta.get("zotero")
    alone = zotero.get("alone") if isinstance(zotero, Mapping) else None
    if target not in _KEEP_ALONE and isinstance(alone, list):
        for item in alone:
            out += [Loss("", "meta.alone", words) for words in _said(item)]
    if library.citations and target != "jsonl":
        out.append(Loss("", "meta.citations", f"{len(library.citations)} citations of notes"))
    return tuple(out)


def _said(item: object) -> list[str]:
    """What a user wrote in an item that belongs to none: its title, its note, its tags and collections."""
    if not isinstance(item, Mapping):
        return []
    inner = item.get("data", item)
    item = inner if isinstance(inner, Mapping) else item
    tags = [t.get("tag") if isinstance(t, Mapping) else t for t in _listed(item.get("tags"))]
    words = [item.get("title"), item.get("note"), item.get("url"), *tags, *_listed(item.get("collections"))]
    return [w for w in words if isinstance(w, str) and w]


def _listed(value: object) -> list[object]:
    return list(value) if isinstance(value, list) else []


def _written(format: Format, library: Library, options: Mapping[str, Any]) -> Written:
    """What the writer gives; where it fails, what it gives without the records that it fails on one by one."""
    writer = partial(_checked, format)
    try:
        return writer(library, **options)
    except RefkitError:
        raise
    except (Exception, SystemExit) as error:
        if strict():
            raise
        failed = error
    alone: list[tuple[ReferenceBase, Written | None]] = []
    for reference in library:
        one = partial(writer, library.with_references((reference,)), **options)
        alone.append((reference, attempt(f"write {format.name}", partial(repr, reference), one, key=reference.id)))
    kept = [reference for reference, done in alone if done is not None]
    lost = [reference for reference, done in alone if done is None]
    if lost:
        written = _written(format, library.with_references(kept), options) if kept else Written("")
    else:  # each can be written, all of them cannot
        caught(f"write {format.name}", lambda: repr(library.references), failed)
        written = _joined([done for _, done in alone if done is not None])
    told = [Loss(r.id, name, str(getattr(r, name))) for r in lost for name in sorted(r.model_fields_set - {"id"})]
    return replace(written, losses=(*written.losses, *told))


def _checked(format: Format, library: Library, **options: Any) -> Written:
    """What a writer gives; a plugin's may give anything."""
    assert format.write is not None
    written = format.write(library, **options)
    if not (isinstance(written, Written) and isinstance(written.text, str)):
        raise TypeError(f"the writer gave no Written but {type(written).__name__}")
    return written


def _joined(parts: Iterable[Written]) -> Written:
    """Records that were written one by one, behind each other: better than none, and told as a fault."""
    listed = list(parts)
    return Written(
        "\n".join(w.text for w in listed),
        tuple(loss for w in listed for loss in w.losses),
        tuple(dict.fromkeys(warning for w in listed for warning in w.warnings)),
    )


def _encodable(written: Written) -> Written:
    """The output without lone surrogates, which no encoding can hold: told here, not found in a half-written file."""
    try:
        written.text.encode("utf-8")
    except UnicodeEncodeError:
        told = "characters that no encoding can hold (lone surrogates) are written as ?"
        return replace(
            written, text=written.text.encode("utf-8", "replace").decode("utf-8"), warnings=(*written.warnings, told)
        )
    return written


def _named(name: str, *, reads: bool) -> Format:
    format = FORMATS.get(name)
    if format is None or (format.read if reads else format.write) is None:
        known = [n for n, f in FORMATS.items() if (f.reads if reads else f.writes)]
        raise UnknownNameError("input format" if reads else "output format", name, known)
    return format


def make_keys(references: Iterable[ReferenceBase], pattern: str | None = None) -> list[str]:
    """A unique, stable cite key for each reference, in order; see `refkit.formats.common.cite_keys`."""
    from refkit.formats.common.cite_keys import make_keys as keys_of

    return keys_of(references, pattern)


def schema() -> dict[str, Any]:
    """The JSON Schema of one line of refkit's JSONL."""
    from refkit.formats.jsonl import schema as schema_of

    return schema_of()


def stream(source: Callable[[], Iterable[str]], format: str) -> Iterator[ReferenceBase]:
    """The records of a large file one by one, in little memory: bibtex, biblatex, ris, csl-json, jsonl.

    `source()` gives the pieces of the file's text, anew at each call. Raises UsageError for other formats.
    """
    from refkit.formats.streaming import stream_records

    return stream_records(source, format)


def doctor(library: Library, target: str) -> tuple[Loss, ...]:
    """What a target cannot hold, before anything is written: a format, or "zotero", "endnote"."""
    from refkit.formats.losses.trial import examine

    return examine(library, target)
