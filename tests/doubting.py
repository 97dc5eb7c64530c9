"""A reader that is not sure: what the parser reads, with confidences and rivals as a test wants them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from importlib import import_module

import pytest

from refkit.model import Reference, Rival


def doubting(
    monkeypatch: pytest.MonkeyPatch,
    fields: dict[str, tuple[float, tuple[Rival, ...]]],
    whole: float | None = None,
    within: str = "",
) -> None:
    """From now on entries that hold `within` are read with these confidences and rivals of `fields`.

    Every other field of theirs is sure, and every other entry; `whole` is the confidence of the whole record.
    """
    room = import_module("refkit.parse")  # `refkit.parse` is the function
    parse_each = room.parse_each

    def unsure(texts: Iterable[str]) -> Iterator[Reference]:
        for reference in parse_each(texts):
            found = reference.provenance
            doubted = within in found.entry.text
            traces = {}
            for name, trace in found.fields.items():
                confidence, rivals = fields.get(name, (1.0, ())) if doubted else (1.0, ())
                traces[name] = replace(trace, confidence=confidence, rivals=rivals)
            sure = whole if doubted else None
            yield reference.with_(provenance=replace(found, fields=traces, confidence=sure))

    monkeypatch.setattr(room, "parse_each", unsure)
