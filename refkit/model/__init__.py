"""Typed, frozen records: what a reference *is*, with no knowledge of how it was read or will be printed.

`parts` holds names, dates, titles, pages, archival locations; `types` every kind of reference and their union;
`csljson` the one format that the model knows; `library` lists of references with where they came from and where they
are cited; `doubts` what of a record was not read surely.
"""

from refkit.model.csljson import from_csl, to_csl
from refkit.model.doubts import Doubt, doubts_of
from refkit.model.library import Citation, Entry, FieldTrace, Library, Provenance, Rival, SetAside
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
    "KINDS", "ArchivalLocation", "Citation", "CopyLocation", "Doubt", "EdtfDate", "Entry", "FieldTrace", "Library",
    "Link", "Locator", "Name", "Number", "OtherReference", "Pages", "Provenance", "Reference", "Related", "Rival",
    "SeriesCitation", "SetAside", "Title", "doubts_of", "from_csl", "parse_reference", "to_csl",
]  # fmt: skip
