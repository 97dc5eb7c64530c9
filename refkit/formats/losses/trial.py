"""What a target cannot hold, told before anything is written: the losses of a trial run, and what Zotero would drop."""

from __future__ import annotations

from collections.abc import Mapping

from refkit.errors import UnknownNameError
from refkit.formats.base import Loss
from refkit.model.library import Library

# Targets that are programs and not formats: the format by which records reach them best, and how it is written.
PROGRAMS = {"zotero": "zotero-rdf", "endnote": "endnote-xml", "typst": "hayagriva", "pandoc": "csl-json"}
# What Zotero's own database says of an item: it gives an imported item its own.
_ZOTEROS = ("key", "version", "library", "collections", "relations", "dateAdded", "dateModified")


def examine(library: Library, target: str) -> tuple[Loss, ...]:
    """The losses of writing `library` for a target: a format, or zotero, endnote, typst, pandoc.

    Each says where the value would be put instead; `put` is None where it would be gone. `zotero-FORMAT` (zotero-ris,
    zotero-biblatex, zotero-csl-json ...) tells what Zotero itself will not have in its place when it imports that
    format. Raises UnknownNameError for another name.
    """
    from refkit.formats import FORMATS, write
    from refkit.formats.losses.zotero_import import IMPORTERS, lost

    name = PROGRAMS.get(target, target)
    if name in FORMATS and FORMATS[name].writes:
        losses = write(library, name).losses
        return (*losses, *_passed_over(library)) if name == "zotero-rdf" else losses
    by = target.removeprefix("zotero-")
    if by == target or by not in IMPORTERS:
        known = [n for n, f in FORMATS.items() if f.writes]
        more = [f"zotero-{n}" for n in IMPORTERS if not n.startswith("zotero")]
        raise UnknownNameError("target", target, [*PROGRAMS, *known, *more])
    return tuple(loss for reference in library for loss in lost(reference, by))


def _passed_over(library: Library) -> list[Loss]:
    """What of Zotero's own bookkeeping is in the file for refkit alone."""
    out = []
    for reference in library:
        custom = reference.extra.get("custom")
        kept = custom.get("zotero") if isinstance(custom, Mapping) else None
        for name in _ZOTEROS if isinstance(kept, Mapping) else ():
            if kept is not None and kept.get(name):
                put = "z:refkit (Zotero gives its own)"
                out.append(Loss(reference.id, f"extra.custom.zotero.{name}", str(kept[name]), put))
    return out
