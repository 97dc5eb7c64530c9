"""One record that cannot be composed, filed or printed leaves the list as it is: its words stand in its place, told.

Guards for bugs of ours (see `refkit.faults`); what a style or an engine refuses is their own message, not a fault.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from refkit.cite.engines import Cite, Printed
from refkit.errors import RefkitError
from refkit.faults import attempt, caught, strict

if TYPE_CHECKING:
    from refkit.model.types import ReferenceBase

Item = dict[str, Any]
Clusters = Sequence[Sequence[Cite]]
Prints = Callable[[list[Item], Clusters], Printed]


def words_of(reference: ReferenceBase) -> str:
    """What a list shows of a record that nothing else can be made of: its entry as pasted, or its title."""
    provenance = reference.provenance
    if provenance is not None and provenance.fields and provenance.entry is not None:
        return " ".join(provenance.entry.text.split())
    return str(reference.title or reference.container_title or reference.id)


def in_words(reference: ReferenceBase) -> Item:
    """An item that prints a record's words."""
    return {"id": reference.id, "type": "document", "title": words_of(reference)}


def sorted_items(items: Sequence[Item], key: Callable[[Item], tuple[Any, ...]]) -> list[int]:
    """The places of the items in the order of their keys; one without a key stands at the end, in the list's order."""
    keys = [attempt("file", _shown(item), key, item, key=str(item.get("id", ""))) for item in items]
    filed = [n for n, key in enumerate(keys) if key is not None]
    order = attempt("file the list", lambda: str(keys), lambda: sorted(filed, key=lambda n: (keys[n], n)))
    return [*(filed if order is None else order), *(n for n, key in enumerate(keys) if key is None)]


def printed(prints: Prints, items: list[Item], clusters: Clusters) -> Printed:
    """What an engine prints; where it fails, what it prints without the items that it fails on one by one."""
    try:
        return prints(items, clusters)
    except RefkitError:
        raise
    except Exception as error:
        if strict():
            raise
        alone = [attempt("print", _shown(i), prints, [i], [], key=str(i.get("id", ""))) for i in items]
        good = [i for i, one in zip(items, alone, strict=True) if one is not None]
        if len(good) < len(items):
            return _without(prints, good, clusters)
        caught("print the list", lambda: str(items), error)
        one_by_one = [one for one in alone if one is not None]
        return Printed(
            tuple(e for one in one_by_one for e in one.entries),
            tuple(i for one in one_by_one for i in one.order),
            tuple("" for _ in clusters),
            tuple(w for one in one_by_one for w in one.warnings),
        )


def _without(prints: Prints, good: list[Item], clusters: Clusters) -> Printed:
    """The good items alone; a cluster that cites none of them has an empty citation."""
    known = {i["id"] for i in good}
    left = [[cite for cite in cluster if cite["id"] in known] for cluster in clusters]
    result = printed(prints, good, [cluster for cluster in left if cluster])
    cited = iter(result.citations)
    return replace(result, citations=tuple(next(cited) if cluster else "" for cluster in left))


def _shown(item: Item) -> str:
    return str(item.get("title") or item)
