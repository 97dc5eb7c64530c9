"""Who keeps a document, the collection and the number in it: three parts of a line, one field of a record."""

from __future__ import annotations

from refkit.model.parts import ArchivalLocation
from refkit.parse.forms.base import Claim, Part


def located(claim: Claim) -> Claim:
    """The claim with the parts `archive`, `archive_collection` and `archive_location` as one place of keeping."""
    names = ("archive", "archive_collection", "archive_location")
    held = {p.field: p for p in claim.parts if p.field in names}
    if not held:
        return claim
    value = ArchivalLocation(
        repository=held["archive"].value if "archive" in held else None,
        collection=_words(held.get("archive_collection")),
        call_number=held["archive_location"].value if "archive_location" in held else None,
    )
    spans = tuple(span for p in held.values() for span in p.spans)
    others = tuple(p for p in claim.parts if p.field not in names)
    return Claim(claim.form, claim.kind, (*others, Part("archive", value, spans)), claim.sure, claim.labels)


def _words(part: Part | None) -> str | None:
    if part is None:
        return None
    return part.value if isinstance(part.value, str) else part.value.text
