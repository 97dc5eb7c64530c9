"""`citation-label` for items that have none: letters of the authors and the year (`Doe65`, `RoNo78`)."""

from __future__ import annotations

from ..values.item import Item

__all__ = ["citation_label"]


def citation_label(item: Item) -> str:
    """The item's label; made from up to four names and the year where the data has none, and kept on the item."""
    label = item.texts.get("citation-label")
    if label:
        return label
    names = next((item.names[role] for role in ("author", "editor", "translator") if role in item.names), [])
    families = ["".join(c for c in (n.family or n.literal) if c.isalpha()) for n in names[:4]]
    sizes = {1: (4,), 2: (2, 2), 3: (2, 1, 1)}.get(len(families), (1, 1, 1, 1))
    label = "".join(family[:size].capitalize() for family, size in zip(families, sizes, strict=False))
    date = item.dates.get("issued")
    year = date.start.year if date is not None and date.start is not None else 0
    label += f"{year % 100:02d}" if year else ""
    if not label:
        label = "".join(c for c in item.texts.get("title", "") if c.isalnum())[:6]
    item.texts["citation-label"] = label
    item.present |= {"citation-label"}
    return label
