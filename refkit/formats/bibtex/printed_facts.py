"""Facts in words, where a bibliography style prints them: `howpublished` and the beginning of `note`.

BibTeX has no field for an archive, for the volume that a treaty stands in, for a translator that styles print. The
words repeat what other fields of the entry say; so a reader that knows how they are made (`without_repeated`,
`without_said`) takes them off again, and only what is left of the field is its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from refkit.formats.bibtex.field_map import allowed
from refkit.model.csljson import JsonObject
from refkit.model.types import ReferenceBase


def container_words(item: JsonObject) -> str:
    """Where a source stands that BibTeX has no type for: "In Treaties, vol. 2, 9. Washington: GPO, 1957"."""
    container = item.get("container-title")
    if not isinstance(container, str) or not container:
        return ""
    volume = f", vol. {item['volume']}" if item.get("volume") else ""
    pages = f", {item['page']}" if item.get("page") else ""
    custom = item.get("custom")
    year = _year((custom if isinstance(custom, dict) else {}).get("container-issued"))
    printed = ", ".join(p for p in (imprint(item), year) if p)
    web = item.get("type") in ("webpage", "post-weblog", "post")
    return ("" if web else "In ") + f"{container}{volume}{pages}" + (f". {printed}" if printed else "")


def imprint(item: JsonObject) -> str:
    """ "London: Penguin"."""
    return ": ".join(str(p) for p in (item.get("publisher-place"), item.get("publisher")) if p)


def _year(value: Any) -> str:
    parts = value.get("date-parts") if isinstance(value, dict) else None
    return str(parts[0][0]) if isinstance(parts, list) and parts and isinstance(parts[0], list) and parts[0] else ""


def without_repeated(words: str, pieces: Sequence[str]) -> str:
    """What is left of `howpublished` when the pieces that other fields say are taken off its beginning."""
    for piece in pieces:
        if piece and words == piece:
            return ""
        if piece and words.startswith(f"{piece}. "):
            words = words[len(piece) + 2 :]
    return words


def said_in_note(reference: ReferenceBase, entry_type: str, names: frozenset[str]) -> list[tuple[str, str]]:
    """The facts that stand at the beginning of `note`, as (field, words). `names` are the fields of the entry."""
    out: list[tuple[str, str]] = []
    if reference.issued is not None and reference.issued.time:
        out.append(("issued.time", reference.issued.time))
    if reference.document_number and "number" not in names:
        out.append(("document_number", f"Document {reference.document_number}"))
    issued = reference.container_issued
    if issued is not None and "howpublished" not in names:
        out.append(("container_issued", f"Volume published {issued.literal or issued.value}"))
    if reference.translator and not allowed(entry_type, "translator"):
        out.append(("translator", "Translated by " + _listed([str(n) for n in reference.translator])))
    return out


def sentence_run(parts: Sequence[str]) -> str:
    """Pieces as one run of sentences."""
    return ". ".join([*(p.rstrip(".") for p in parts[:-1]), *parts[-1:]])


def without_said(reference: ReferenceBase, entry_type: str, names: frozenset[str]) -> ReferenceBase:
    """A record that was just read, without what its note only repeats."""
    note = reference.note
    said = [words for _, words in said_in_note(reference, entry_type, names)] if note else []
    if not note or not said:
        return reference
    if note == sentence_run(said):
        return reference.with_(note=None)
    head = ". ".join(p.rstrip(".") for p in said) + ". "
    return reference.with_(note=note[len(head) :]) if note.startswith(head) else reference


def _listed(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
