"""Promise 1 of the architecture as a function: what a reference loses of its text, or claims without holding it."""

from __future__ import annotations

from collections import Counter
from typing import Any

from refkit.model.types import ReferenceBase

# Readers that turn words into a value of another form: months and days into EDTF, "3d" into "3".
CONVERTED = {"issued", "accessed", "original_date", "container_issued", "event_date", "signed"}


def letters(text: str) -> Counter[str]:
    """Letters and digits, folded."""
    return Counter(c for c in text.casefold() if c.isalnum())


def words_of(value: Any) -> str:
    """Every string in a value, whatever its shape."""
    if isinstance(value, str):
        return value
    if isinstance(value, dict):
        return " ".join(words_of(v) for v in value.values())
    if isinstance(value, list | tuple):
        return " ".join(words_of(v) for v in value)
    if hasattr(value, "model_dump"):
        return words_of(value.model_dump(exclude_none=True))
    return "" if value is None or isinstance(value, bool) else str(value)


def lost(reference: ReferenceBase, text: str) -> list[str]:
    """Sentences that say what is wrong; empty when the promise holds."""
    out = []
    provenance = reference.provenance
    covered = bytearray(len(text))
    for name, trace in provenance.fields.items():
        for start, end in trace.spans:
            if not 0 <= start <= end <= len(text):
                out.append(f"{name}: span {start}-{end} is outside the text")
            covered[start:end] = b"\x01" * (end - start)
        if name in CONVERTED:
            continue
        value = getattr(reference, name, None)
        held = letters(words_of(value)) + letters(" ".join(trace.labels))
        seen = letters(" ".join(text[a:b] for a, b in _merged(trace.spans)))
        missing = seen - held
        if missing:
            where = [text[a:b] for a, b in trace.spans]
            out.append(f"{name}: {''.join(missing.elements())!r} of {where} is not in {words_of(value)!r}")
    for start, end in provenance.unparsed:
        covered[start:end] = b"\x01" * (end - start)
    left = "".join(c for c, mark in zip(text, covered, strict=True) if not mark and c.isalnum())
    if left:
        out.append(f"neither in a field nor unparsed: {left!r}")
    return out


def _merged(spans: Any) -> list[tuple[int, int]]:
    out: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if out and start < out[-1][1]:
            out[-1] = (out[-1][0], max(end, out[-1][1]))
        else:
            out.append((start, end))
    return out
