"""The break between two entries that stand on one line, and whether it is sure that one was lost there.

Where a new entry begins was decided by the text room, which must cut even where it is not certain. A line break in the
page is another matter: it is made only where what follows can be the head of an entry and nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from refkit.knowledge.places import COUNTRIES, COUNTRIES_BEHIND_TOWNS, PLACES, REGIONS
from refkit.knowledge.words import forms
from refkit.read.patterns import late, worded
from refkit.rules.engine.columns import has_columns
from refkit.trace import Change, Evidence, Span

if TYPE_CHECKING:
    from refkit.model.library import Entry

_JOINED = "two entries on one line"
_DOUBTFUL = "a new entry may begin here, or this one goes on"
_COLUMNS = "a new entry begins behind a wide gap: columns of a page may have been read across"
_PAIR = late(r"(?P<first>[^\W\d_][\w’'-]*(?: [A-Z][\w’'-]*)?), (?P<second>[^\W\d_][\w’'-]*)(?P<behind>[,.;:]? ?)")
# "Guns, Germs, and the Fates": single words in a row and then no name.
_ENUMERATION = worded(r"(?:[^\W\d_][\w’'-]{2,30}, ){2,8}(?:{joiners}|or|oder) [a-z]")
# Names and a year, and nothing else: the title follows.
_HEAD_ONLY = late(r"(?P<names>[^“\"\d:]{2,200}?)\(?(?:1[4-9]|20)\d\d[a-z]?\)?[.,:]?")
_INITIAL_AT_END = late(r"(?:^|[\s&-])[A-ZÀ-Þ]\.$")
_NUMBERED = late(r"\W{0,3}\d{1,4}[.)\]]\s*")
_BETWEEN_NAMES = frozenset("with mit ed eds al de la van von der den da di".split())
# "Clevland, Ohio: Dag Press, 1990.": a place and a publisher, and nothing else that an entry has.
_TOWN = r"[A-ZÀ-Þ](?:[^\W\d_]|[.’' -]){1,40}?(?:, (?P<region>[A-ZÀ-Þ](?:[^\W\d_]|[. ]){0,20}?))?"
_PUBLISHER = r"[A-ZÀ-Þ](?:[^.:\d“\"«„]|(?:Univ|St|U|Co)\.){1,80}?"
_IMPRINT = late(rf"{_TOWN}[.:] {_PUBLISHER}(?P<year>,? \(?(?:1[4-9]|20)\d\d[a-z]?\)?)?\.?")
_YEAR_ALONE = late(r"(?<![\d–—-])(?:1[4-9]|20)\d\d(?!\d| ?[–—-] ?\d)")
_LAST_NUMBER = late(r"(?:[,:;–(-]|\b(?:[Pp]p?|[Ss]|[Cc]|Bl|ll?|[Vv]ol|[Nn]o)\.) ?\d{1,6}[a-z]?$")
_WIDE = 3


def joints_of(page: str, entries: Sequence[Entry]) -> Iterator[tuple[Change, int, bool]]:
    """For each entry that begins on the line where the one before it ends: the break, its number, whether it is sure.

    The change is the line break that the page has between its other entries. Spans count in the page.
    """
    gaps = [page[a.span.end : b.span.start] for a, b in pairwise(entries)]
    broken = [g for g in gaps if "\n" in g or "\r" in g]
    newline = "\r\n" if any("\r\n" in g for g in broken) else "\n"
    doubled = sum(1 for g in broken if g.count("\n") > 1)
    after = newline * 2 if doubled * 2 > len(broken) else newline
    for number, gap in enumerate(gaps, 1):
        if gap.strip() or "\n" in gap or "\r" in gap:
            continue
        before, entry = entries[number - 1], entries[number]
        if _is_mark(before.text[before.text.rfind("\n") + 1 :]):
            continue
        span = Span(before.span.end, entry.span.start)
        proof = Evidence("pattern", "a new entry begins here: " + (", ".join(entry.cues) or "names and a year"))
        message = _DOUBTFUL if "reading" in entry.cues else _JOINED  # a reading of both halves is no proof for a repair
        if len(gap) >= _WIDE and has_columns(page, span.start):
            message = _COLUMNS
        elif (
            _is_enumeration(entry.text) or _is_imprint(before.text, entry.text) or not _is_over(before.text, entry.text)
        ):
            message = _DOUBTFUL
        yield Change("SEG001", span, gap, after, evidence=(proof,), message=message), number, message == _JOINED


def _is_mark(text: str) -> bool:
    """Whether a line is only the number or the letter of the entry behind it, which would be left alone there."""
    return sum(c.isalpha() for c in text) < 3 and not re.search(r"\d{4}", text)


def _is_over(text: str, behind: str) -> bool:
    """Whether an entry can end so: in a stop or a closing mark, an address, a page, and not behind its names alone."""
    text = text.rstrip(" *_")
    line = text[text.rfind("\n") + 1 :]
    numbered = _NUMBERED.match(line)
    names = _HEAD_ONLY.fullmatch(line[numbered.end() :] if numbered else line)
    if names and (behind.startswith(tuple('“"„«‘')) or all(_may_be_name(word) for word in names["names"].split())):
        return False
    if _INITIAL_AT_END.search(text):
        return False
    last = text.rsplit(None, 1)[-1] if text else ""
    if "://" in last or last.startswith(("www.", "10.")):
        return True
    return text.endswith(tuple(".;!?…)]”’»。")) or bool(_LAST_NUMBER.search(text[-40:])) or _closes(text)


@cache
def _joiners() -> frozenset[str]:
    return frozenset(forms("joiners"))


def _may_be_name(word: str) -> bool:
    return not word[0].islower() or word.strip(".,()") in _BETWEEN_NAMES or word.strip(",") in _joiners()


def _closes(text: str) -> bool:
    """Whether a straight or German mark at the end closes what was opened."""
    return text.endswith(('"', "“", "'")) and len(text) > 1 and text[-2] not in " ([{"


def _is_imprint(before: str, text: str) -> bool:
    """Whether what follows is the imprint of the entry before, whose place is one that nobody knows or is misspelt."""
    match = _IMPRINT.fullmatch(text.strip())
    if match is None:
        return False
    region = match["region"]
    if region is not None and (region in REGIONS or region in COUNTRIES_BEHIND_TOWNS):
        return True
    # Each entry has its year: the one before has none but the span of its title, or this one has none.
    return not match["year"] or not _YEAR_ALONE.search(before)


def _is_enumeration(text: str) -> bool:
    """Whether what looks like a family name and a given name are towns, or the first of many nouns."""
    if _ENUMERATION.match(text):
        return True
    pair = _PAIR.match(text)
    if pair is None:
        return False
    both = pair["first"] in PLACES and pair["second"] in PLACES
    return both or (pair["second"] in COUNTRIES and pair["behind"].startswith((".", ":", ";")))
