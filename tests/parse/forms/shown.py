"""A record's fields as the examples of forms write them: names as joined words, dates as EDTF."""

from __future__ import annotations

from refkit.model.parts import EdtfDate
from refkit.model.types import ReferenceBase

NAME_PARTS = ("given", "dropping-particle", "non-dropping-particle", "family", "suffix", "literal")


def shown(record: ReferenceBase, field: str) -> str | None:
    """The value of a field, None where there is none."""
    date = getattr(record, field.replace("-", "_"), None)
    if isinstance(date, EdtfDate):
        return date.value
    item = record.to_csl()
    value = item.get(field, item.get("custom", {}).get(field))
    if isinstance(value, list):
        return "; ".join(" ".join(name[part] for part in NAME_PARTS if name.get(part)) for name in value)
    return None if value is None else str(value)


def readers(record: ReferenceBase) -> set[str]:
    """Who read its fields: names of forms and of other grammars."""
    return {trace.reader for trace in record.provenance.fields.values()}
