"""Documents of word processors: a page with marks, and the items that reference managers left in them.

    bytes --package--> parts --word, opendocument, rtf--> Document (page, marks, live items, ways back)

Here a document becomes a page; what stands in the page is split and read where pasted text is (`refkit.reading`).
`read_word` and its siblings give a Library of the live items whose `meta["document"]` is the `Document`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from refkit.formats.base import finding
from refkit.formats.office.page import Document, LiveItem, Mark, Place, Section
from refkit.model.library import Entry, Library, Provenance
from refkit.model.types import ReferenceBase
from refkit.trace import Finding, Span

__all__ = ["FORMATS", "Document", "LiveItem", "Mark", "Place", "Section", "read_odt", "read_rtf", "read_word"]

FORMATS = ("docx", "odt", "rtf")


def read_word(data: bytes | str) -> Library:
    """A library from the bytes of a Word document; never raises, what cannot be read is told."""
    from refkit.formats.office.word import reader

    return _from_package(_bytes(data), reader.read)


def read_odt(data: bytes | str) -> Library:
    """A library from the bytes of an OpenDocument text; never raises, what cannot be read is told."""
    from refkit.formats.office import opendocument

    return _from_package(_bytes(data), opendocument.read)


def read_rtf(data: bytes | str) -> Library:
    """A library from Rich Text; never raises, what cannot be read is told."""
    from refkit.formats.office.rtf import reader

    return _library(reader.read(_bytes(data)))


def _bytes(data: bytes | str) -> bytes:
    return data.encode("utf-8", "surrogatepass") if isinstance(data, str) else data


def _from_package(data: bytes, read: Callable[..., Document]) -> Library:
    from refkit.formats.office.package import opened

    package, problem = opened(data)
    return _failed(problem or "") if package is None else _library(read(package))


def _failed(problem: str) -> Library:
    told = finding(f"the document is not read: {problem}", Span(0, 0), rule="FMT002")
    return _library(Document("", findings=(told,)))


def _library(document: Document) -> Library:
    """The live items as records, each with the place where it is cited first."""
    document = replace(
        document, findings=(*map(partial(_worded, document), document.findings), *_unformatted(document))
    )
    references: list[ReferenceBase] = []
    for number, item in enumerate(document.live):
        span = item.spans[0] if item.spans else Span(0, 0)
        raw = {"live": {"program": item.program, "item": item.key, "cited": [list(s) for s in item.spans]}}
        entry = Entry(span.of(document.text), span, number)
        references.append(item.reference.with_(provenance=Provenance(entry=entry, raw=raw)))
    return Library(tuple(references), findings=document.findings, text=document.text, meta={"document": document})


def _worded(document: Document, told: Finding) -> Finding:
    """A finding with the words that it is about: what is not read is named."""
    words = " ".join(told.span.of(document.text).split())
    return replace(told, message=f"{told.message}: {words[:200]}") if words else told


# EndNote's citations before it formats them: {Behr, 1950 #7}, {Behr, 1950 #7@44;Dorn, 1961 #8}.
_UNFORMATTED = re.compile(r"\{[^{}\n#]{2,80} #\d{1,7}[^{}\n]{0,200}\}")


def _unformatted(document: Document) -> list[Finding]:
    """Citations whose items are in a library of EndNote and not in the document."""
    return [
        finding(f"a citation of EndNote without its item: {m[0]}", Span(*m.span()), rule="FMT002")
        for m in _UNFORMATTED.finditer(document.text)
    ]
