"""Who keeps a document, the collection and the number in it: three parts of a line, one field of a record."""

from __future__ import annotations

import re
from dataclasses import replace

from refkit.model.parts import ArchivalLocation
from refkit.parse.forms.base import Claim, Part

_PARTS = {"archive": "repository", "archive_collection": "collection", "archive_location": "call_number"}


_SHORT_BEHIND = re.compile(r"\s?\(([^\W\d_a-z]{2,8})\)$")


def located(claim: Claim) -> Claim:
    """The claim with its parts `archive`, `archive_collection` and `archive_location` as one place of keeping.

    What a line reads twice (a number with its label, and another behind it) is one value, parted by a comma.
    """
    held = [part for part in claim.parts if part.field in _PARTS]
    if not held:
        return claim
    values: dict[str, str] = {}
    for part in held:
        name = _PARTS[part.field]
        words = part.value if isinstance(part.value, str) else part.value.text
        values[name] = f"{values[name]}, {words}" if name in values else words
    short = _SHORT_BEHIND.search(values.get("repository", ""))
    if short:
        values["repository"], values["repository_abbr"] = values["repository"][: short.start()], short[1]
    where = Part("archive", ArchivalLocation(**values), tuple(span for part in held for span in part.spans))
    return replace(claim, parts=(*(part for part in claim.parts if part not in held), where))
