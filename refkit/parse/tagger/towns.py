"""The town of a repository that a tagger read: its labels have none for it.

It may have called the town a publisher's, or have left it; then the grammars' archive may have it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from refkit.parse.proposal import Proposal
from refkit.read.patterns import late
from refkit.trace import Span

_BETWEEN = late(r"\s?[,(:]?\s?")


def with_town(text: str, mine: Sequence[Proposal], theirs: Proposal | None) -> list[Proposal]:
    """A tagger's proposals, its repository with the town beside it; `theirs` is the grammars' archive."""
    held = {p.field: p for p in mine}
    archive, place = held.get("archive"), held.get("publisher_place")
    if archive is None or not archive.value.repository:
        return list(mine)
    known = archive.value.repository_place
    if place is not None and "publisher" not in held and len(place.spans) == 1:
        town = place.spans[0]
        if known and any(_meet(town, span) for span in archive.spans):
            return [p for p in mine if p is not place]
        if not known and _beside(text, archive, town):
            return [p for p in _placed(mine, str(place.value), town) if p is not place]
    span = None if known or place is not None else _town_of(text, theirs)
    if theirs is None or span is None or any(_meet(span, other) for p in mine for other in p.spans):
        return list(mine)
    return _placed(mine, theirs.value.repository_place, span)


def _beside(text: str, archive: Proposal, town: Span) -> bool:
    """Whether a town follows the repository's own words."""
    name = archive.value.repository
    ends = [span.end for span in archive.spans if text[span.start : span.end].strip(" ,.;:()").endswith(name)]
    return any(end <= town.start and _BETWEEN.fullmatch(text, end, town.start) for end in ends)


def _town_of(text: str, theirs: Proposal | None) -> Span | None:
    """Where the grammars' archive has its town, if they read one."""
    town = theirs.value.repository_place if theirs is not None else None
    if theirs is None or not town:
        return None
    return next(
        (span for span in theirs.spans if text[span.start : span.end].strip(" ,.;()") == town.rstrip(".")), None
    )


def _meet(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _placed(mine: Sequence[Proposal], town: str, span: Span) -> list[Proposal]:
    return [
        replace(p, value=p.value.model_copy(update={"repository_place": town}), spans=tuple(sorted((*p.spans, span))))
        if p.field == "archive"
        else p
        for p in mine
    ]
