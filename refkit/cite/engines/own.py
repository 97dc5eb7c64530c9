"""Our own processor, `refkit.csl`, as an engine."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from refkit.cite.engines import Cite, Printed
from refkit.errors import UsageError


class RefkitEngine:
    """`refkit.csl`: the default."""

    name = "refkit"
    lists_uncited = True

    @property
    def markups(self) -> tuple[str, ...]:
        """The markups it can write."""
        from refkit.csl import MARKUPS

        return tuple(MARKUPS)

    def render(
        self,
        items: Sequence[Mapping[str, Any]],
        style: str,
        *,
        locale: str | None,
        citations: Sequence[Sequence[Cite]],
        markup: str,
        entries: bool = True,
    ) -> Printed:
        """See `Engine.render`."""
        from refkit.csl import CslError, Processor

        try:
            processor = Processor(items, style=style, locale=locale, markup=markup)
        except CslError as error:
            raise UsageError(f"the style cannot be used: {error}; see docs.citationstyles.org for its form") from error
        cited = processor.set_citations([_in_its_note(cites) for cites in citations])
        bibliography = processor.bibliography() if entries else None
        return Printed(
            tuple(bibliography.entries) if bibliography else (),
            tuple(str(i) for i in bibliography.ids) if bibliography else (),
            tuple(cited),
            tuple((str(w.id if w.id is not None else ""), w.message) for w in processor.warnings),
        )


def _in_its_note(cites: Sequence[Cite]) -> Any:
    """A citation with the note that it stands in, where its cites say so; in a note they keep their order."""
    index = next((cite["note-index"] for cite in cites if "note-index" in cite), None)
    if index is None:
        return cites
    return {"citationItems": list(cites), "properties": {"noteIndex": index, "unsorted": True}}
