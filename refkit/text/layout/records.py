"""References that a publisher's page shows as records: a label, authors, title and journal, each on a line of its own.

    Behr, 2009
    C. Behr, E. Dorn
    The weather of the north
    Journal of Snow, 91 (5) (2009), pp. 1369-1401

A reader sees one reference, its parts set off from each other. The visible text has stops where the lines end, and no
label: that only repeats the author and the year, and must, or the lines are no record.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from refkit.text.cues import headings
from refkit.text.cues.shapes import PARTICLE, UPPER, YEAR
from refkit.text.page import Visible

_LABEL = re.compile(rf"(?P<name>{UPPER}[^\n\d]{{1,70}}?|{PARTICLE}\s[^\n\d]{{2,70}}?),?\s\(?(?P<year>{YEAR}[a-z]?)\)?")
_NUMBER = re.compile(r"[\[(]?\d{1,4}[\].)]{0,2}")
_AUTHORS = re.compile(rf"(?:{UPPER}\.[ \-]?){{1,4}}\s?(?:{PARTICLE}\s){{0,2}}{UPPER}[^\d]{{1,300}}")
_SOURCE = re.compile(
    rf".*\((?P<year>{YEAR}[a-z]?)\)(?:,\s(?:pp?\.\s\S{{1,30}}|(?:Article|No\.|Art\.)\s\S{{1,20}}|[A-Z]?\d\S{{0,15}}))?\.?"
)
_MOST = 4  # lines of a record below its label


@dataclass(frozen=True, slots=True)
class _Row:
    """One line that holds text: where it stands with its line break and without."""

    start: int
    end: int
    text: str
    whole: int


def see_records(visible: Visible) -> Visible:
    """The visible text with each record on one line; the same one where there are none."""
    rows = _rows(visible.text)
    found = _records(rows)
    if not found:
        return visible
    edits: list[tuple[int, int, str]] = []
    zones: list[tuple[int, str]] = []
    for label, last in found:
        edits.append((rows[label].start, rows[label + 1].start, "\n"))
        for row, below in zip(rows[label + 1 : last], rows[label + 2 : last + 1], strict=True):
            edits.append((row.end, below.start, " " if row.text[-1] in ".,;?!" else ". "))
        edits.append((rows[last].end, rows[last].end, "\n\n"))
        zones += [(rows[label + 1].start, "list"), (rows[last].end, "")]
    return visible.zoned(zones).edited(edits, "records")


def _rows(text: str) -> list[_Row]:
    rows: list[_Row] = []
    at = 0
    for raw in text.splitlines(keepends=True):
        content = raw.strip()
        if content:
            start = at + len(raw) - len(raw.lstrip())
            rows.append(_Row(start, start + len(content), content, at + len(raw)))
        at += len(raw)
    return rows


def _records(rows: list[_Row]) -> list[tuple[int, int]]:
    """The rows of each record: its label, its last line."""
    found: list[tuple[int, int]] = []
    named = i = 0
    while i < len(rows):
        label = _LABEL.fullmatch(rows[i].text) if len(rows[i].text) <= 90 else None
        number = _NUMBER.fullmatch(rows[i].text) if len(rows[i].text) <= 8 else None
        last = _last(rows, i, label) if label or number else None
        if last is None:
            i += 1
            continue
        found.append((i, last))
        named += label is not None
        i = last + 1
    # A number and three lines below it may be much else; they must be several.
    return found if named or len(found) >= 2 else []


def _last(rows: list[_Row], i: int, label: re.Match[str] | None) -> int | None:
    """The last line of the record that the label in row `i` begins; None when it begins none."""
    for j in range(i + 1, min(i + 1 + _MOST, len(rows))):
        text = rows[j].text
        if len(text) > 400 or headings.link_label(text) or _NUMBER.fullmatch(text):
            return None
        source = _SOURCE.fullmatch(text)
        if not source:
            continue
        if j - i < 2:
            return None  # a reference on one line needs no help
        if label is None:
            return j if j - i >= 3 and _AUTHORS.fullmatch(rows[i + 1].text) else None
        body = " ".join(row.text for row in rows[i + 1 : j + 1]).casefold()
        known = re.split(r"[\s,]", label["name"])[-1 if label["name"][0].islower() else 0].casefold() in body
        return j if known and source["year"][:4] == label["year"][:4] else None
    return None
