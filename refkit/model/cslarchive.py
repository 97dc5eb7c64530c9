"""Archival locations in CSL-JSON: `archive`, `archive-place`, `archive_collection`, `archive_location`.

The typed parts (fond, box, copy in ...) have no variables; they stand in `custom.archival`, by the model's names.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from refkit.model.cslodd import is_text
from refkit.model.parts import ArchivalLocation

JsonObject = dict[str, Any]

_ARCHIVE_KEYS = ("archive", "archive-place", "archive_collection", "archive_location")
_WITH_ABBREVIATION = re.compile(r"(.*\S) \(([A-Z][A-Za-z]*[A-Z]{1,}[A-Za-z]*)\)$")


def write_archive(archive: ArchivalLocation, out: JsonObject, custom: JsonObject) -> None:
    """Put a location into CSL's four archive variables; its parts go to `custom.archival` where those do not say it."""
    place = archive.repository_place
    values = (archive.repository_name, place, archive.collection or archive.record_group, archive.locator)
    for key, value in zip(_ARCHIVE_KEYS, values, strict=True):
        if value:
            out[key] = value
    if not any(values) or _archive_from(dict(zip(_ARCHIVE_KEYS, values, strict=True))) != archive:
        custom["archival"] = archive.model_dump(exclude_none=True)


def _archive_from(values: Mapping[str, Any]) -> ArchivalLocation:
    repository = values.get("archive") or None
    abbreviation = None
    match = _WITH_ABBREVIATION.match(repository) if repository else None
    if match:
        repository, abbreviation = match[1], match[2]
    return ArchivalLocation(
        repository=repository,
        repository_abbr=abbreviation,
        repository_place=values.get("archive-place") or None,
        collection=values.get("archive_collection") or None,
        call_number=values.get("archive_location") or None,
    )


def read_archive(extra: JsonObject, custom: JsonObject) -> ArchivalLocation | None:
    """The inverse of `write_archive`; takes the variables out of `extra`."""
    if not extra and not custom:
        return None
    values = {k: str(extra.pop(k)) for k in _ARCHIVE_KEYS if is_text(extra.get(k))}
    parts = custom.get("archival")
    if isinstance(parts, Mapping):
        try:
            archive = ArchivalLocation(**parts)
        except (TypeError, ValueError):
            pass
        else:
            del custom["archival"]
            return archive if parts or not values else _archive_from(values)
    return _archive_from(values) if values else None
