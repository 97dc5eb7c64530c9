"""Rules on how a record was read: which of its fields the readers were not sure of, and what else they saw."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from refkit.rules.engine.base import RecordHit, RecordRule, Rule, levels
from refkit.trace import DOUBTFUL, Evidence, Safety

if TYPE_CHECKING:
    from refkit.model.doubts import Doubt
    from refkit.model.library import Library
    from refkit.model.types import ReferenceBase


class DoubtfulReading(RecordRule):
    """RDG101. `min_confidence` is asked of each field and of the record as a whole; None: of fields, the default."""

    code = "RDG101"
    name = "doubtful-reading"
    why = (
        f"A field was read with a confidence below {DOUBTFUL:g}: it is more likely wrong than right. What other readers"
        " of the entry saw there is told with it. `--min-confidence X` asks for another confidence, and asks it of the"
        " record as a whole too."
    )
    source = "docs/decisions/confidence.md: how often fields of a confidence are right."
    safety = levels(record=Safety.TOLD)

    def __init__(self, min_confidence: float | None = None) -> None:
        self._asked = min_confidence

    def asking(self, min_confidence: float) -> RecordRule:
        """The same rule at another confidence."""
        return type(self)(min_confidence)

    def find(self, library: Library) -> Iterator[RecordHit]:
        """One hit for each record that has doubtful fields, at the first of them."""
        from refkit.model.doubts import doubts_of, is_doubtful_as_a_whole  # on use: text rules need no typed records

        for index, reference in enumerate(library):
            doubts = doubts_of(reference, DOUBTFUL if self._asked is None else self._asked)
            whole = self._asked is not None and is_doubtful_as_a_whole(reference, self._asked)
            if doubts or whole:
                field = doubts[0].field if doubts else None
                yield RecordHit(index, field, _message(doubts), evidence=tuple(_evidence(reference, doubts)))


def _message(doubts: tuple[Doubt, ...]) -> str:
    """What is doubtful, without figures: they change with each model, and messages are compared with earlier ones."""
    if not doubts:
        return "doubtful as a whole, though no field is by itself"
    return f"doubtful: {', '.join(map(str, doubts))}"


def _evidence(reference: ReferenceBase, doubts: tuple[Doubt, ...]) -> Iterator[Evidence]:
    from refkit.model.doubts import shown

    if reference.provenance.confidence is not None:
        yield Evidence("reading", f"the whole record {shown(reference.provenance.confidence)}")
    for doubt in doubts:
        yield Evidence("reading", doubt.figures())


RULES: tuple[Rule, ...] = (DoubtfulReading(),)
