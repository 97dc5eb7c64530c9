"""`--min-confidence`: the option, and the references that are less sure named on standard error, one a line.

They are in the output like all others: a doubt is told, never acted on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from refkit.cli import terminal

if TYPE_CHECKING:
    from refkit.model.library import Library
    from refkit.model.types import ReferenceBase

MinConfidence = Annotated[
    float | None,
    typer.Option(
        "--min-confidence", metavar="X", help="Name what was read less surely than this (0 to 1), with the reason."
    ),
]


def asked_for(min_confidence: float | None) -> float | None:
    """The option's value; raises UsageError for what is no confidence, before anything is read."""
    from refkit.model.doubts import asked

    return None if min_confidence is None else asked(min_confidence)


class Doubtful:
    """Tells what is less sure than `min_confidence`, and counts it; None: nobody asked. Raises as `asked_for`."""

    def __init__(self, min_confidence: float | None) -> None:
        self._below = asked_for(min_confidence)
        self._seen = self._told = 0

    def look(self, library: Library) -> Library:
        """Name the doubtful references of a library, or of a part of one; gives it back as it is."""
        if self._below is not None:
            self._seen += len(library)
            for reference in library.doubtful(self._below):
                self._told += 1
                terminal.tell(f"{reference.id}: {_reasons(reference, self._below)}")
        return library

    def status(self) -> int:
        """The exit status: 3 where anything was told, which is summed up; else 0."""
        if not self._told:
            return 0
        seen = terminal.count(self._seen, "reference")
        are = "is" if self._told == 1 else "are"
        terminal.tell(f"{self._told} of {seen} {are} less sure than {self._below:g}; all are in the output")
        return 3


def _reasons(reference: ReferenceBase, below: float) -> str:
    """Why a reference is named: "0.35 as a whole; below 0.9: publisher “Dag” 0.40 (another reader saw none)"."""
    from refkit.model.doubts import doubts_of, is_doubtful_as_a_whole, shown

    whole = reference.provenance.confidence
    reasons = [f"{shown(whole)} as a whole"] if is_doubtful_as_a_whole(reference, below) else []
    fields = [
        f"{doubt.named()} {shown(doubt.confidence)}" + (f" ({others})" if (others := doubt.others()) else "")
        for doubt in doubts_of(reference, below)
    ]
    if fields:
        reasons.append(f"below {below:g}: {', '.join(fields)}")
    return "; ".join(reasons)
