"""What stands under an explicit heading of a list: most units that look like references there are references.

The cues of `isolate` know the languages of refkit. Under "Käll- och litteraturförteckning" a reader needs none of them:
short pieces with capitals and numbers, one like the other, are the list.
"""

from __future__ import annotations

from collections.abc import Sequence

from refkit.text.cues import begins, ends, headings, holds

_SHORTEST, _LONGEST = 12, 700  # characters of a reference that nothing else is known of
_SHARE = 0.7  # of the units below a heading that must look like references
_LEAST = 3
_SMALL, _SMALL_BEGUN = 0.75, 0.55  # of the words may begin with a small letter; where it begins as a sentence does


def anchored(units: Sequence[tuple[str, bool, bool, bool]]) -> list[bool]:
    """For each unit whether it stands under an explicit heading and looks like a reference, as most about it do.

    Each unit is (its text, it has the shape of a heading, it heads a list, it ends one).
    """
    out = [False] * len(units)
    at = 0
    while at < len(units):
        if not headings.list_heading(units[at][0]):
            at += 1
            continue
        end = _end(units, at + 1)
        below = [i for i in range(at + 1, end) if not (units[i][1] or units[i][2])]
        looking = [i for i in below if looks_like_reference(units[i][0])]
        below = [i for i in below if looking and i <= looking[-1]]  # what follows may be anything
        if len(looking) >= max(_LEAST, _SHARE * len(below)):
            for i in looking:
                out[i] = True
        at = end
    return out


def _end(units: Sequence[tuple[str, bool, bool, bool]], start: int) -> int:
    """Where the list ends that begins at a unit: at a heading of something else, or at the next list's."""
    for i in range(start, len(units)):
        text, heading, begins_list, ends_list = units[i]
        if ends_list or (begins_list and headings.list_heading(text)):
            return i
        below = units[i + 1] if i + 1 < len(units) else ("", False, False, False)
        if heading and not begins_list and not below[1] and not looks_like_reference(below[0]):
            return i
    return len(units)


def looks_like_reference(text: str) -> bool:
    """Whether a text has what references of every language have: a head, a number, parts, and no sentences."""
    if not _SHORTEST <= len(text) <= _LONGEST or not any(c.isdigit() for c in text):
        return False
    first = text.lstrip("*_([“\"„«‘'")[:1]
    parted = any(c in text for c in ",.:;，。、：") or holds.has_year(text)
    if not first.isalnum() or first.islower() or "@" in text or not parted:
        return False
    small = holds.small_words(text)
    if holds.prose(text) >= 0.5 or small > (_SMALL_BEGUN if begins.sentence_start(text) else _SMALL):
        return False
    said = (headings.credit, headings.comment, headings.labelled, headings.placeholder, ends.asks_or_shouts)
    return not any(cue(text) for cue in said) and headings.navigation(text) < 0.5
