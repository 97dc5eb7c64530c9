"""Documents of word processors: a page with marks, and the items that reference managers left in them.

    bytes --package--> parts --word, opendocument, rtf--> Document (page, marks, live items, ways back)

Here a document becomes a page; what stands in the page is split and read where pasted text is (`refkit.reading`).
`read_word` and its siblings give a Library of the live items whose `meta["document"]` is the `Document`.
"""

from __future__ import annotations

from collections.abc import Callable

from refkit.formats.base import finding
from refkit.formats.documents.page import Document, LiveItem, Mark, Place, Section
from refkit.model.library import Entry, Library, Provenance
from refkit.model.types import ReferenceBase
from refkit.trace import Span

__all__ = ["FORMATS", "Document", "LiveItem", "Mark", "Place", "Section", "read_odt", "read_rtf", "read_word"]

FORMATS = ("docx", "odt", "rtf")


def read_word(data: bytes | str) -> Library:
    """A library from the bytes of a Word document; never raises, what cannot be read is told."""
    from refkit.formats.documents import word

    return _from_package(_bytes(data), word.read)


def read_odt(data: bytes | str) -> Library:
    """A library from the bytes of an OpenDocument text; never raises, what cannot be read is told."""
    from refkit.formats.documents import opendocument

    return _from_package(_bytes(data), opendocument.read)


def read_rtf(data: bytes | str) -> Library:
    """A library from Rich Text; never raises, what cannot be read is told."""
    from refkit.formats.documents import rtf

    return _library(rtf.read(_bytes(data)))


def _bytes(data: bytes | str) -> bytes:
    return data.encode("utf-8", "surrogatepass") if isinstance(data, str) else data


def _from_package(data: bytes, read: Callable[..., Document]) -> Library:
    from refkit.formats.documents.package import opened

    package, problem = opened(data)
    return _failed(problem or "") if package is None else _library(read(package))


def _failed(problem: str) -> Library:
    told = finding(f"the document is not read: {problem}", Span(0, 0), rule="FMT002")
    return _library(Document("", findings=(told,)))


def _library(document: Document) -> Library:
    """The live items as records, each with the place where it is cited first."""
    references: list[ReferenceBase] = []
    for number, item in enumerate(document.live):
        span = item.spans[0] if item.spans else Span(0, 0)
        raw = {"live": {"program": item.program, "item": item.key, "cited": [list(s) for s in item.spans]}}
        entry = Entry(span.of(document.text), span, number)
        references.append(item.reference.with_(provenance=Provenance(entry=entry, raw=raw)))
    return Library(tuple(references), findings=document.findings, text=document.text, meta={"document": document})
