"""Where a cite stands among the cites before it: first, ibid, near-note (CSL 1.0.2, "Position").

Sets `position`, `near_note`, `first_note` on the cites of clusters given in document order.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..state import FIRST, IBID, IBID_WITH_LOCATOR, SUBSEQUENT, Cite
from .cluster import Cluster

__all__ = ["set_positions"]


def set_positions(clusters: Sequence[Cluster], near_distance: int) -> None:
    """Positions for every cite; clusters that came with positions keep them."""
    first_note: dict[str, int] = {}
    last_note: dict[str, int] = {}
    streams: dict[bool, list[Cluster]] = {
        True: [],
        False: [],
    }  # notes, and citations in the text: each has its own "ibid"
    for cluster in clusters:
        before: Cite | None = None
        stream = streams[cluster.note > 0]
        if cluster.positions_given:
            stream.append(cluster)
            continue
        for cite in cluster.cites:
            key = str(cite.id)
            cite.note = cluster.note
            cite.near_note = False
            if key not in first_note:
                first_note[key] = cluster.note
                cite.position, cite.first_note = FIRST, 0
            else:
                cite.first_note = first_note[key]
                cite.position = _later(cite, before, cluster, stream)
                cite.near_note = last_note[key] > 0 and cluster.note - last_note[key] <= near_distance
            last_note[key] = cluster.note
            before = cite
        if cluster.cites:
            stream.append(cluster)


def _later(cite: Cite, before: Cite | None, cluster: Cluster, stream: Sequence[Cluster]) -> str:
    """The position of a cite whose item was cited already."""
    if before is not None:
        return _ibid(cite, before) if _same(before, cite) else SUBSEQUENT
    if not stream:
        return SUBSEQUENT
    previous = stream[-1]
    if cluster.note and cluster.note - previous.note > 1:
        return SUBSEQUENT
    # "A single cite": more cites count as one when all are of the same item; a note may hold several citations.
    for earlier in reversed(stream):
        if earlier is not previous and (
            not cluster.note or earlier.note != previous.note or previous.note == cluster.note
        ):
            break
        if any(not _same(other, cite) for other in earlier.cites):
            return SUBSEQUENT
    return _ibid(cite, previous.cites[-1])


def _same(left: Cite, right: Cite) -> bool:
    return str(left.id) == str(right.id)


def _ibid(cite: Cite, before: Cite) -> str:
    """With or without locator, by the table of the specification."""
    if not before.locator:
        return IBID_WITH_LOCATOR if cite.locator else IBID
    if not cite.locator:
        return SUBSEQUENT
    if cite.locator == before.locator and cite.label == before.label:
        return IBID
    return IBID_WITH_LOCATOR
