"""The author above: a dash, "Idem" or "Ders." at an entry's head, with the role behind it."""

from __future__ import annotations

import re

from refkit.parse.authors import find_authors
from refkit.parse.proposal import Draft, trimmed
from refkit.read.names import read_names
from refkit.read.patterns import late, worded
from refkit.read.role_words import FIELDS, role_at

# A dash, or the word that Europe has for it, stands for the author above.
DASH = worded(r"(?:[—–_-]{2,}|—|--+)\s*[.,]?\s*|(?![a-zß-ÿа-яё\d\W]){same_author}(?:(?<=\.)[,:]?|[.,:])\s+(?!at\s)")
_JOINED = worded(r"(?![[:upper:]])(?:{joiners}|&|with)\s")
_BEFORE_WORDS = late(r"[,:]?\s+")


def repeated(draft: Draft, dash: re.Match[str]) -> int:
    """The dash for the author above: propose that author, with the role behind the dash; where the words go on.

    The dash is a whole name, so what follows is a title, a year, or, behind "and", a second person.
    """
    start = dash.end()
    word, start = _same_role(draft.masked, start)
    names = draft.facts.previous_author or ()
    span = (dash.start(), start)
    joined = _JOINED.match(draft.masked, start)
    more = find_authors(draft.masked, joined.end()) if joined else None
    if more:
        names = (*names, *read_names(draft.text[more.start : more.end], inverted=more.inverted))
        word, start = word or more.role, more.after
        span = (dash.start(), max(more.end, more.role_end))
    fields = role_fields(word)
    draft.facts.repeated_author = span
    if names and dash[0][0].isalpha():
        draft.label(trimmed(draft.text, *dash.span(), " .,:"))
    if names:
        for field in fields:
            draft.propose(field, names, span, 0.9, "repeated-author", (word,) if word else (), cover=False)
    draft.cover(*span)
    return start


def after_dash(text: str, start: int) -> int:
    """Where the words go on behind a dash for the author above and its role; `start` when there is no dash."""
    dash = DASH.match(text, start)
    if dash is None or dash.end() == dash.start():
        return start
    return _same_role(text, dash.end())[1]


def _same_role(text: str, at: int) -> tuple[str, int]:
    """The role of the author above in the entry at hand ("ed.", "(Hg.)"), and where the words go on behind it."""
    opened = text[at : at + 1] == "("
    role = role_at(text, at + opened, "behind")
    if role is None or not (role.stopped or opened):
        return "", at
    end = role.end + (text[role.end : role.end + 1] == ")")
    blank = _BEFORE_WORDS.match(text, end)
    return (text[role.start : role.end], blank.end()) if blank else ("", at)


def role_fields(role: str) -> tuple[str, ...]:
    """The fields of persons behind whom a role stands ("eds.", "trans."); without one, and for hosts, the author's."""
    word = role_at(f"{role}.", 0, "behind")
    return FIELDS[word.groups[0]] if word and word.groups != ("performer",) else ("author",)
