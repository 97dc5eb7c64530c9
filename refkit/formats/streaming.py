"""Large files: records one by one, from pieces of text, in memory that does not grow with the file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from refkit.errors import UsageError
from refkit.model.types import ReferenceBase

STREAMED = ("bibtex", "biblatex", "ris", "csl-json", "better-csl-json", "jsonl")


def stream_records(source: Callable[[], Iterable[str]], format: str) -> Iterator[ReferenceBase]:
    """The records of a file in one of `STREAMED`; raises UsageError for another format."""
    if format in ("bibtex", "biblatex"):
        from refkit.formats import bibtex

        return bibtex.stream(source)
    if format == "ris":
        from refkit.formats import ris

        return ris.stream(source())
    if format in ("csl-json", "better-csl-json"):
        from refkit.formats import csljson

        return csljson.stream(source())
    if format == "jsonl":
        from refkit.formats import jsonl

        return jsonl.stream(source())
    raise UsageError(f"{format} cannot be read in a stream; {', '.join(STREAMED)} can")


def pieces_of(path: str | Path, encoding: str = "utf-8", size: int = 1 << 16) -> Callable[[], Iterator[str]]:
    """A source for `stream_records`: the text of a file in pieces of `size` characters, anew at each call.

    Undecodable bytes become U+FFFD; newlines stay as they are.
    """

    def source() -> Iterator[str]:
        with Path(path).open(encoding=encoding, errors="replace", newline="") as file:
            while piece := file.read(size):
                yield piece

    return source
