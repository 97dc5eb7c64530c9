"""A page that is nothing but a reference or two: no list to find, no neighbours to compare with.

Somebody who gives so little means all of it. A text that is plausible as a reference is one then, also where within a
page it would need more to begin a list; and lines without an empty one between them may be one wrapped entry.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from refkit.text.cues import begins, ends, headings, holds, words
from refkit.text.page import Unit
from refkit.trace import Span

Score = Callable[[Unit, str], float]

LONGEST = 1500  # characters of such a page
_UNITS = 3
_ONE, _FEW = -2.0, 0.5  # what a text must score to be a reference: alone, or beside another
_FOND = 0.6  # by so much less where it names an archive: such entries have few cues
_LINE = 0.0  # what a line scores that may be an entry of its own
_WHOLE = 1.5  # what lines must score that are put together


def wrapped_as_one(units: list[Unit], text: str, score: Score) -> list[Unit]:
    """The units as a single one where they are the lines of one wrapped entry; else as they are."""
    if not 2 <= len(units) <= _UNITS or units[-1].body.end - units[0].body.start > LONGEST:
        return units
    bodies = [u.body.of(text) for u in units]
    whole = Span(units[0].body.start, units[-1].body.end)
    if "\n\n" in whole.of(text).replace("\r", "") or any(u.marker or u.zone for u in units[1:]) or units[0].zone:
        return units
    if max(begins.starts_like_author(bodies[0]), begins.initials_author(bodies[0])) < 0.8 or any(map(_remark, bodies)):
        return units
    if any(begins.starts_like_author(b) >= 0.9 and not begins.continues(b) for b in bodies[1:]):
        return units
    broken = any(not (_said(b) and ends.ends_like_entry(b)) for b in bodies[:-1]) or any(
        score(u, b) < _LINE for u, b in zip(units[1:], bodies[1:], strict=True)
    )
    one = replace(units[0], body=whole)
    return [one] if broken and score(one, whole.of(text)) >= _WHOLE else units


def are_references(units: list[tuple[str, float]], text: str) -> bool:
    """Whether a page on which no list was found holds references only: `units` are their texts and scores."""
    if units and all(holds.bare_url(body) for body, _ in units):
        return True  # a list of addresses and nothing else
    if not 1 <= len(units) <= _UNITS or len(text) > LONGEST:
        return False
    least = _ONE if len(units) == 1 else _FEW
    return all(
        value >= least - _FOND * holds.archived(body) and not _remark(body) and _worded(body) for body, value in units
    )


def _said(text: str) -> bool:
    """Whether a text says where it was published, or of what it is a part."""
    cited = (holds.placed, holds.published, holds.paged, holds.archived, holds.has_url, holds.volumed, holds.legal)
    return any(cue(text) for cue in cited)


def _remark(text: str) -> bool:
    """Whether a text is about references or the page: a comment, a caption, a menu, a heading, a sentence."""
    told = headings.credit(text) or headings.comment(text) or headings.labelled(text)
    if told or headings.navigation(text) >= 0.5 or (begins.sentence_start(text) and holds.prose(text) >= 0.5):
        return True
    headed = text[-1:] not in ".,;" and headings.any_heading(text)
    return bool(headed or (text.isupper() and text.isascii() and not holds.has_year(text)))


def _worded(text: str) -> bool:
    """Whether a text holds more words than a date and its minute do."""
    found = [w for w in (word.strip(".,:;()").casefold() for word in text.split()) if any(map(str.isalpha, w))]
    return bool(holds.cjk_reference(text)) or any(len(w) > 2 and w not in words.MONTHS for w in found)
