"""A citation as the caller gave it, made ready: a list of cites with locator, label and affixes, and a note number."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Final

from ..state import FIRST, IBID, IBID_WITH_LOCATOR, SUBSEQUENT, Cite
from ..values.counts import digits_of, whole
from ..values.rich_text import one_line

__all__ = ["Cluster", "read_cluster"]

_POSITIONS: Final = {0: FIRST, 1: SUBSEQUENT, 2: IBID, 3: IBID_WITH_LOCATOR, "first": FIRST, "subsequent": SUBSEQUENT,
                     "ibid": IBID, "ibid-with-locator": IBID_WITH_LOCATOR}  # fmt: skip
_WORDS: Final = {
    "page": "p. pp. page pages",
    "chapter": "ch. chap. chaps. chapter chapters",
    "section": "sec. secs. section § §§",
    "paragraph": "para. paras. paragraph ¶ ¶¶",
    "volume": "vol. vols. volume",
    "line": "l. ll. line lines",
    "verse": "v. vv. verse",
    "folio": "f. ff. fol. folio",
    "note": "n. nn. note notes",
    "figure": "fig. figs. figure",
    "column": "col. cols. column",
    "part": "pt. pts. part",
    "book": "bk. bks. book",
    "opus": "op. opp. opus",
    "issue": "no. nos.",
    "sub-verbo": "s.v. s.vv.",
}
_LABELS: Final = {word: label for label, words in _WORDS.items() for word in words.split()}


class Cluster:
    """A citation: its cites in the order given, the note it stands in (0: in the text), and how it is to be shown."""

    __slots__ = ("cites", "id", "infix", "mode", "note", "positions_given", "unsorted")

    def __init__(self, cites: list[Cite], note: int = 0, id: str = "") -> None:
        self.cites = cites
        self.note = note
        self.id = id
        self.mode = ""
        self.infix = ""
        self.unsorted = False
        self.positions_given = False


def _flag(raw: Mapping[str, Any], name: str) -> bool:
    return bool(raw.get(name)) and raw.get(name) not in ("false", "0")


def _cite(raw: Any) -> Cite:
    if not isinstance(raw, Mapping):
        return Cite(raw, {})
    cite = Cite(raw.get("id"), raw)
    locator = raw.get("locator")
    if isinstance(locator, (str, int, float)) and not isinstance(locator, bool):
        cite.locator = one_line(locator if isinstance(locator, str) else digits_of(locator)).strip()
    label = raw.get("label")
    if isinstance(label, str) and label:
        cite.label = one_line(label).replace("sub verbo", "sub-verbo")
    elif cite.locator:
        _read_label(cite)
    for name in ("prefix", "suffix"):
        value = raw.get(name)
        if isinstance(value, str):
            setattr(cite, name, one_line(value))
    cite.suppress_author = _flag(raw, "suppress-author")
    cite.author_only = _flag(raw, "author-only")
    return cite


def _read_label(cite: Cite) -> None:
    """`ch. 3` given as a locator without a label."""
    match = re.match(r"^([^\W\d_]{1,9}\.?(?:[^\W\d_]{1,2}\.)?|§§?|¶¶?)\s+(?=\S)", cite.locator)
    if match and match[1].lower() in _LABELS:
        cite.label = _LABELS[match[1].lower()]
        cite.locator = cite.locator[match.end() :]


def read_cluster(raw: Any) -> Cluster:
    """A cluster from citeproc-like JSON, from a list of cites or of ids, or from one id. Never raises."""
    properties: Mapping[str, Any] = {}
    ident = ""
    if isinstance(raw, Cluster):
        return raw
    if isinstance(raw, Mapping) and "citationItems" in raw:
        found = raw.get("properties")
        properties = found if isinstance(found, Mapping) else {}
        ident = str(raw.get("citationID") or "")
        entries = raw["citationItems"]
    else:
        entries = raw
    if isinstance(entries, (str, int, Mapping)):
        entries = [entries]
    cites = [_cite(entry) for entry in entries] if isinstance(entries, Sequence) else []
    note = properties.get("noteIndex")
    cluster = Cluster(cites, note if isinstance(note, int) and note > 0 else 0, ident)
    cluster.mode = str(properties.get("mode") or "")
    infix = properties.get("infix")
    cluster.infix = one_line(infix) if isinstance(infix, str) else ""
    cluster.unsorted = bool(properties.get("unsorted"))
    for cite in cites:
        _given_position(cluster, cite)
    return cluster


def _given_position(cluster: Cluster, cite: Cite) -> None:
    raw = cite.raw
    position = raw.get("position") if isinstance(raw, Mapping) else None
    if isinstance(position, (int, str)) and position in _POSITIONS:
        cite.position = _POSITIONS[position]
        cluster.positions_given = True
    if isinstance(raw, Mapping):
        near = raw.get("near-note")
        if near:
            cite.near_note = True
            cluster.positions_given = True
        first = raw.get("first-reference-note-number")
        number = whole(first, -1)
        if number >= 0:
            cite.first_note = number
            cluster.positions_given = True
