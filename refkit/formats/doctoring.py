"""What a target cannot hold, told before anything is written: the losses of a trial run."""

from __future__ import annotations

from refkit.errors import UnknownNameError
from refkit.formats.base import Loss
from refkit.model.library import Library

# Targets that are programs and not formats: the format by which records reach them best, and how it is written.
PROGRAMS = {"zotero": "zotero-rdf", "endnote": "endnote-xml", "typst": "hayagriva", "pandoc": "csl-json"}


def examine(library: Library, target: str) -> tuple[Loss, ...]:
    """The losses of writing `library` for a target: a format, or zotero, endnote, typst, pandoc.

    Each says where the value would be put instead; `put` is None where it would be gone. Raises UnknownNameError for
    another name.
    """
    from refkit.formats import FORMATS, write

    name = PROGRAMS.get(target, target)
    if name not in FORMATS or not FORMATS[name].writes:
        raise UnknownNameError("target", target, [*PROGRAMS, *(n for n, f in FORMATS.items() if f.writes)])
    return write(library, name).losses
