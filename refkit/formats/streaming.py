"""Large files: records one by one, from pieces of text, in memory that does not grow with the file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import islice
from pathlib import Path
from typing import Any

from refkit.errors import UsageError
from refkit.formats.base import Written
from refkit.model.library import Library
from refkit.model.types import ReferenceBase

STREAMED = ("bibtex", "biblatex", "ris", "csl-json", "better-csl-json", "jsonl")


def stream_records(source: Callable[[], Iterable[str]], format: str) -> Iterator[ReferenceBase]:
    """The records of a file in one of `STREAMED`; raises UsageError for another format."""
    if format in ("bibtex", "biblatex"):
        from refkit.formats.bibtex import bibtex

        return bibtex.stream(source)
    if format == "ris":
        from refkit.formats.tagged import ris

        return ris.stream(source())
    if format in ("csl-json", "better-csl-json"):
        from refkit.formats.csl import csl_json

        return csl_json.stream(source())
    if format == "jsonl":
        from refkit.formats import jsonl

        return jsonl.stream(source())
    raise UsageError(f"{format} cannot be read in a stream; {', '.join(STREAMED)} can")


JOINED = ("bibtex", "biblatex", "ris", "enw", "jsonl", "wikipedia")


def convert_stream(
    source: Callable[[], Iterable[str]],
    format: str,
    to: str,
    *,
    told: Callable[[Written], None] | None = None,
    prepare: Callable[[Library], Library] | None = None,
    options: Mapping[str, Any] | None = None,
    batch: int = 500,
) -> Iterator[str]:
    """A large file in another format, piece by piece: `batch` records are in memory at a time.

    `told` gets each batch's losses and warnings, `prepare` may repair a batch before it is written, `options` are the
    writer's. `to` is one of `JOINED`, whose files are their records one after the other; raises UsageError for another.
    """
    from refkit.formats import write
    from refkit.formats.common.cite_keys import Numbered, make_keys

    if to not in JOINED:
        raise UsageError(f"{to} cannot be written in a stream; {', '.join(JOINED)} can")
    names = Numbered()
    records = stream_records(source, format)
    first = True
    while items := list(islice(records, batch)):
        keys = [names.free(key, letters=True) for key in make_keys(items)]
        named = [r if r.id == k else r.with_(id=k) for r, k in zip(items, keys, strict=True)]
        library = Library(references=tuple(named))
        written = write(prepare(library) if prepare else library, to, **(options or {}))
        if told is not None:
            told(written)
        yield written.text if first or to in ("jsonl", "wikipedia") else "\n" + written.text
        first = False


def pieces_of(
    path: str | Path, encoding: str = "utf-8", size: int = 1 << 16, *, errors: str = "replace"
) -> Callable[[], Iterator[str]]:
    """A source for `stream_records`: the text of a file in pieces of `size` characters, anew at each call.

    Undecodable bytes are for the codec error handler `errors`, U+FFFD by default; newlines stay as they are.
    """

    def source() -> Iterator[str]:
        with Path(path).open(encoding=encoding, errors=errors, newline="") as file:
            while piece := file.read(size):
                yield piece

    return source
