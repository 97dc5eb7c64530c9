"""The author above: a dash, "Idem" or "Ders." at an entry's head, with the role behind it."""

from __future__ import annotations

import re

from refkit.parse.authors import find_authors
from refkit.parse.proposal import Draft, trimmed
from refkit.read.names import read_names
from refkit.read.patterns import late

# A dash, or the word that Europe has for it, stands for the author above.
DASH = re.compile(
    r"(?:[—–_-]{2,}|—|--+)\s*[.,]?\s*"
    r"|(?:(?:Id|Ead|Ders|Dies)\.[,:]?|(?:Idem|Eadem|Ders|Dies|Lo stesso)[.,:])\s+(?!at\s)"
)
_SAME_ROLE = late(r"\(?(?P<role>(?:eds?|trans|comps?|dir|hg|hrsg)\.)\)?[,:]?\s+", re.I)


def repeated(draft: Draft, dash: re.Match[str]) -> int:
    """The dash for the author above: propose that author, with the role behind the dash; where the words go on.

    The dash is a whole name, so what follows is a title, a year, or, behind "and", a second person.
    """
    start = dash.end()
    role = _SAME_ROLE.match(draft.masked, start)
    word = role["role"] if role else ""
    start = role.end() if role else start
    names = draft.facts.previous_author or ()
    span = (dash.start(), start)
    joined = late(r"(?:and|und|et|y|&|with)\s").match(draft.masked, start)
    more = find_authors(draft.masked, joined.end()) if joined else None
    if more:
        names = (*names, *read_names(draft.text[more.start : more.end], inverted=more.inverted))
        word, start = word or more.role, more.after
        span = (dash.start(), max(more.end, more.role_end))
    field = role_field(word)
    draft.facts.repeated_author = span
    if names and dash[0][0].isalpha():
        draft.label(trimmed(draft.text, *dash.span(), " .,:"))
    if names:
        draft.propose(field, names, span, 0.9, "repeated-author", (word,) if word else (), cover=False)
    draft.cover(*span)
    return start


def after_dash(text: str, start: int) -> int:
    """Where the words go on behind a dash for the author above and its role; `start` when there is no dash."""
    dash = DASH.match(text, start)
    if dash is None or dash.end() == dash.start():
        return start
    role = _SAME_ROLE.match(text, dash.end())
    return role.end() if role else dash.end()


def role_field(role: str) -> str:
    """The field of persons whose role is printed so ("eds.", "trans.", nothing: author)."""
    low = role.casefold()
    if low.startswith(
        (
            "ed",
            "éd",
            "hg",
            "hrsg",
            "dir",
            "coord",
            "org",
            "a cura",
            "bearb",
            "red",
            "отв",
            "ред",
            "под",
            "utg",
            "toim",
            "szerk",
        )
    ):
        return "editor"
    return "translator" if low.startswith("trans") else "compiler" if low.startswith(("comp", "сост")) else "author"
