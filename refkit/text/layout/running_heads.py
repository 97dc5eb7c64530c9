"""Page numbers and running heads that a page break left between the lines of a list.

They are taken out of the visible text before lines are put together, so that an entry that goes on over a page break
stays one entry and its text is what a reader sees of it. Only what cannot be part of a list goes: a number on a line of
its own with no other such line near (those would be list numbers), and a line of a heading and a page number.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from refkit.text.cues import begins, ends, headings, holds
from refkit.text.page import Visible

_NUMBER = re.compile(
    r"[-–—|\[(]?\s?(?:[Pp]age |[Ss]eite |p\. ?|S\. ?)?(\d{1,4})(?: (?:of|/|von) \d{1,4})?\s?[-–—|\])]?$"
)
_HEAD = re.compile(
    r"(?:(?P<left>\d{1,4})(?:\s{2,}|\t|\s?\|\s?)(?P<after>\S.{2,60})|(?P<before>\S.{2,60}?)(?:\s{2,}|\t|\s?\|\s?)(?P<right>\d{1,4}))$"
)
# What a library of journals prints at the foot of each page that it hands out.
_WATERMARK = re.compile(
    r"""
    (?:this[ ]content[ ])?downloaded[ ](?:from|on|by)\b | authorized[ ]licensed[ ]use | all[ ]use[ ]subject[ ]to
  | document[ ]t[ée]l[ée]charg[ée] | t[ée]l[ée]charg[ée][ ](?:sur|depuis|le) | heruntergeladen[ ](?:von|am|durch)
  | descargado[ ](?:de|por|el) | scaricato[ ]da | скачано[ ]с | © .{0,60}\btous[ ]droits | your[ ]use[ ]of[ ]the[ ]jstor
    """,
    re.IGNORECASE | re.VERBOSE,
)
_APART = 6  # lines: numbers that stand closer together count entries
_LEAD = 4  # lines that stand above the first page break at least
_DEEPEST = 4  # lines of furniture at one page break
_WIDE = 30  # characters: a shorter line is no full line of an entry
_FAR = 20  # columns: so far in stands no line of a list


@dataclass(frozen=True, slots=True)
class _Row:
    """One line that holds text: where it stands with its line break, its text, its indent, empty lines around it."""

    start: int
    end: int
    text: str
    indent: int
    above: int


def without_running_heads(visible: Visible) -> Visible:
    """The visible text without page numbers and running heads; the same one where there are none."""
    text = visible.text
    rows = _rows(text)
    found = _running_heads(rows)
    if not found:
        return visible
    return visible.edited([(start, end, "") for start, end in _ranges(rows, sorted(found))], visible.kind)


def _rows(text: str) -> list[_Row]:
    rows: list[_Row] = []
    at = blanks = 0
    for raw in text.splitlines(keepends=True):
        content = raw.strip()
        if content:
            rows.append(_Row(at, at + len(raw), content, len(raw) - len(raw.lstrip()), blanks))
            blanks = 0
        else:
            blanks += 1
        at += len(raw)
    return rows


def _running_heads(rows: list[_Row]) -> set[int]:
    """The numbers of the rows that are a page's number or running head."""
    numbers = [i for i, row in enumerate(rows) if len(row.text) <= 20 and _NUMBER.match(row.text)]
    heads = {i: m for i, row in enumerate(rows) if len(row.text) <= 70 and (m := _HEAD.match(row.text))}
    if not numbers and not heads and not any(_WATERMARK.match(row.text) for row in rows):
        return set()
    names = Counter(_name(m) for m in heads.values())
    found: set[int] = set()
    if len(heads) <= len(rows) // _APART + 1:  # a table of contents has them in every line
        for i, match in heads.items():
            twice = names[_name(match)] > 1 and not holds.has_year(rows[i].text)
            if i >= _LEAD and (twice or headings.list_heading(_name(match))):
                found.add(i)
    for place, i in enumerate(numbers):
        lonely = (place == 0 or i - numbers[place - 1] >= _APART) and (
            place + 1 == len(numbers) or numbers[place + 1] - i >= _APART
        )
        if lonely and _LEAD <= i < len(rows) - 1 and _between_pages(rows, i, found):
            found.add(i)
    titles = frozenset(names)
    marks = {i for i, row in enumerate(rows) if _WATERMARK.match(row.text)}
    folded = Counter(re.sub(r"\d+", "0", row.text) for row in rows if len(row.text) >= _WIDE)
    anchors = sorted({*numbers, *heads, *marks})
    beside = {j for i in anchors for j in _furniture_beside(rows, i, titles, folded)}
    for first, last in _stretches(sorted({*anchors, *beside})):
        parted = first > 0 and last + 1 < len(rows) and _parts_a_sentence(rows[first - 1], rows[last + 1], rows[first])
        headed = first >= _LEAD and any(i in beside or i in marks for i in range(first, last + 1))
        if parted or headed:
            found.update(range(first, last + 1))
    return found


def _furniture_beside(rows: list[_Row], i: int, titles: frozenset[str], folded: Counter[str]) -> list[int]:
    """The rows next to a page number, a running head or a watermark that are one of these too, up to two either way."""
    out = []
    for step in (-1, 1):
        for j in (i + step, i + 2 * step):
            if not 0 <= j < len(rows):
                break
            text = rows[j].text
            again = len(text) >= _WIDE and folded[re.sub(r"\d+", "0", text)] > 1
            shouted = text.isupper() and 8 <= len(text) <= 80 and not holds.has_url(text)
            if not (text in titles or again or (shouted and not headings.any_heading(text)) or _NUMBER.match(text)):
                break
            out.append(j)
    return out


def _stretches(found: list[int]) -> list[tuple[int, int]]:
    """The first and last row of each stretch of neighbours; longer ones are a table and no page break."""
    out: list[tuple[int, int]] = []
    for i in found:
        if out and i == out[-1][1] + 1:
            out[-1] = (out[-1][0], i)
        else:
            out.append((i, i))
    return [(first, last) for first, last in out if last - first < _DEEPEST]


def _parts_a_sentence(above: _Row, below: _Row, first: _Row) -> bool:
    """Whether what stands between two rows parts the halves of a word, or of a sentence with empty lines around it."""
    if below.text[:1].islower() and above.text[-1] in "-‐" and above.text[-2:-1].isalpha():
        return True
    apart = first.above > 0 and below.above > 0
    digits = re.fullmatch(r"\D*(\d{1,9})\D*", first.text)
    year = digits is not None and 1300 <= int(digits[1]) <= 2049
    return (
        apart
        and not year
        and len(above.text) >= _WIDE
        and not ends.ends_like_entry(above.text)
        and (begins.continues(below.text) >= 1 or ends.ends_open(above.text) >= 1)
    )


def _name(match: re.Match[str]) -> str:
    return (match["after"] or match["before"] or "").strip()


def _between_pages(rows: list[_Row], i: int, heads: set[int]) -> bool:
    """Whether a number on its own line is a page's: not a year, and not what the line above asks for."""
    row, above, below = rows[i], rows[i - 1], rows[i + 1]
    digits = re.search(r"\d{1,9}", row.text)
    if digits and 1300 <= int(digits[0]) <= 2049:
        return False
    apart = row.above > 0 or below.above > 0 or row.indent >= _FAR or i + 1 in heads or i - 1 in heads
    open_word = above.text[-1] in "-‐" and below.text[:1].islower()
    return apart or open_word or (ends.ends_like_entry(above.text) > 0 and not above.text[-1].isdigit())


def _ranges(rows: list[_Row], found: list[int]) -> list[tuple[int, int]]:
    """The ranges of the text to leave out: whole lines, and the empty lines about them where a sentence goes on."""
    out: list[tuple[int, int]] = []
    gone = frozenset(found)
    done = -1
    for i in found:
        if i <= done:
            continue
        last = i
        while last + 1 in gone:
            last += 1
        done = last
        start, end = rows[i].start, rows[last].end
        if i > 0 and last + 1 < len(rows):
            above, below = rows[i - 1], rows[last + 1]
            if not ends.ends_like_entry(above.text) or begins.continues(below.text) >= 1:
                start, end = above.end, below.start
        out.append((start, end))
    return out
