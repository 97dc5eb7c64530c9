"""Typed, frozen records: what a reference *is*, with no knowledge of how it was read or will be printed.

`parts` holds names, dates, titles, pages, archival locations; `types` every kind of reference and their union;
`csljson` the one format that the model knows; `library` lists of references with where they came from.
"""

from refkit.model.csljson import from_csl, to_csl
from refkit.model.library import Entry, FieldTrace, Library, Provenance, SetAside
from refkit.model.parts import (
    ArchivalLocation,
    CopyLocation,
    EdtfDate,
    Link,
    Locator,
    Name,
    Number,
    Pages,
    SeriesCitation,
    Title,
)
from refkit.model.types import KINDS, OtherReference, Reference, Related, parse_reference

__all__ = [
    "KINDS", "ArchivalLocation", "CopyLocation", "EdtfDate", "Entry", "FieldTrace", "Library", "Link", "Locator",
    "Name", "Number", "OtherReference", "Pages", "Provenance", "Reference", "Related", "SeriesCitation", "SetAside",
    "Title", "from_csl", "parse_reference", "to_csl",
]  # fmt: skip
