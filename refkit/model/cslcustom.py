"""What CSL-JSON 1.0.2 has no variable for, under `custom`: facts of ours, and what a variable's form cannot say.

`URL-archived`, `document-number` and the like are facts; `issued-edtf` and `page-as-printed` are what the form of a
variable loses. A kind's own fields stand by their names.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

from refkit.model import csldates
from refkit.model.cslodd import is_text, text_from_csl
from refkit.model.parts import EdtfDate, Link, Locator, Number, Pages, SeriesCitation
from refkit.model.types import ReferenceBase, Related

JsonObject = dict[str, Any]

# Fields of one kind whose values are more than text.
_OWN_READERS: dict[str, Callable[[Any], Any]] = {
    "signed": lambda v: EdtfDate(**v),
    "parties": lambda v: tuple(str(p) for p in v),
    "series_citations": lambda v: tuple(SeriesCitation(**c) for c in v),
}


def write_custom(reference: ReferenceBase, custom: JsonObject, to_csl: Callable[[ReferenceBase], JsonObject]) -> None:
    """Put the facts of a reference that CSL has no variable for into `custom`; `to_csl` writes related works."""
    if reference.container_issued is not None:
        written = csldates.to_csl(reference.container_issued)
        custom["container-issued"] = written
        if csldates.from_csl(written) != reference.container_issued:
            custom["container-issued-edtf"] = reference.container_issued.model_dump(exclude_none=True)
    for field in ("document_number", "list_label"):
        value = getattr(reference, field)
        if value is not None:
            custom[field.replace("_", "-")] = value
    if reference.locator is not None:
        custom["locator"] = reference.locator.model_dump()
    if reference.url is not None and reference.url.archived is not None:
        custom["URL-archived"] = reference.url.archived
    if reference.related:
        custom["related"] = [{"relation": r.relation, "csl": to_csl(r.reference)} for r in reference.related]
    for field in _own_fields(type(reference)):
        value = getattr(reference, field)
        if value in (None, ()):
            continue
        if isinstance(value, EdtfDate):
            custom[field] = value.model_dump(exclude_none=True)
        elif isinstance(value, tuple):
            custom[field] = [v if isinstance(v, str) else v.model_dump(exclude_none=True) for v in value]
        else:
            custom[field] = value


def read_custom(
    cls: type[ReferenceBase],
    fields: JsonObject,
    custom: JsonObject,
    from_csl: Callable[[Mapping[str, Any]], ReferenceBase],
) -> None:
    """Take from `custom` what `write_custom` put there; a value of another shape stays where it is."""
    if not custom:
        return

    def take(key: str, field: str, read: Callable[[Any], Any]) -> None:
        if key not in custom:
            return
        try:
            fields[field] = read(custom[key])
        except (TypeError, ValueError, KeyError):
            return
        del custom[key]

    def related(value: Any) -> tuple[Related, ...]:
        if not isinstance(value, list):
            raise TypeError("related is a list")
        return tuple(Related(relation=str(v["relation"]), reference=from_csl(v["csl"])) for v in value)

    take("container-issued", "container_issued", csldates.from_csl)
    take("container-issued-edtf", "container_issued", lambda v: EdtfDate(**v))
    take("document-number", "document_number", text_from_csl)
    take("list-label", "list_label", text_from_csl)
    take("locator", "locator", lambda v: Locator(**v))
    take("related", "related", related)
    if "url" in fields:
        take("URL-archived", "url", lambda v: fields["url"].model_copy(update={"archived": text_from_csl(v)}))
    for field in _own_fields(cls):
        take(field, field, _OWN_READERS.get(field, lambda v: v))


@cache
def _own_fields(cls: type[ReferenceBase]) -> list[str]:
    """The fields that a kind has beyond those of every reference."""
    return [f for f in cls.model_fields if f not in ReferenceBase.model_fields]


def write_exact(value: Any, written: Any, csl: str, custom: JsonObject) -> None:
    """Keep what the written form of a value does not say: its exact date, its time of day, its printed form."""
    if isinstance(value, EdtfDate):
        if csldates.from_csl(written) != value.model_copy(update={"time": None}):
            custom[f"{csl}-edtf"] = value.model_dump(exclude={"time"}, exclude_defaults=True)
        if value.time is not None:
            custom[f"{csl}-time"] = value.time
    elif getattr(value, "printed", None) is not None:
        custom[f"{csl}-as-printed"] = value.printed


def read_exact(value: Any, csl: str, custom: JsonObject) -> Any:
    """Give a value back what only `custom` could hold: its printed form, its exact date, its time of day."""
    if not custom:
        return value
    if isinstance(value, EdtfDate):
        exact = custom.pop(f"{csl}-edtf", None)
        if isinstance(exact, Mapping):
            value = EdtfDate(**exact)
        if is_text(custom.get(f"{csl}-time")):
            value = value.model_copy(update={"time": str(custom.pop(f"{csl}-time"))})
    elif isinstance(value, Number | Pages | Link) and is_text(custom.get(f"{csl}-as-printed")):
        value = value.model_copy(update={"printed": str(custom.pop(f"{csl}-as-printed"))})
    return value
