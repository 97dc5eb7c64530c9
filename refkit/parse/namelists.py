"""Lists of names: where the next name of a list stands, and where the last one ends.

The forms of single names are for `nameforms`; which list is the author's, for `authors`.
"""

from __future__ import annotations

from refkit.knowledge.names import GIVEN_NAMES
from refkit.parse.nameforms import Token, capitals_end, direct_end, inverted_end, kind_at, vancouver_end


def _sure_name(tokens: list[Token], at: int, end: int, *, last: bool = False) -> bool:
    """Whether a direct name behind a bare comma is a name for sure: initials in front, or a known given name.

    `last`: it may be the last of the list, with a stop behind it ("Отв. ред. Н. И. Егорова, А. О. Чубарьян.").
    """
    if end - at > 4 or kind_at(tokens, end) not in (
        ",",
        "and",
        ";",
        "." if last and tokens[at].kind == "initial" else ";",
    ):
        return False
    first = tokens[at]
    return first.kind == "initial" or (
        first.text.casefold() in GIVEN_NAMES and tokens[end - 1].text.casefold() not in GIVEN_NAMES
    )


def _joined_later(tokens: list[Token], at: int) -> bool:
    """Whether a comma list of direct names from `at` on comes to an "and"."""
    i = at
    while True:
        end = direct_end(tokens, i)
        if not end:
            return False
        if kind_at(tokens, end) == "and":
            joined = direct_end(tokens, end + 1) or inverted_end(tokens, end + 1)
            return bool(joined) and _joins(tokens, end, True)
        if kind_at(tokens, end) == "," and kind_at(tokens, end + 1) == "and":
            return bool(direct_end(tokens, end + 2) or inverted_end(tokens, end + 2))
        if kind_at(tokens, end) != ",":
            return False
        i = end + 1


# Words that join two names in the languages of most lists; behind others, and "a", more than two words are no name.
_CERTAIN = frozenset("and und et y e en и sowie &".split())


def _joins(tokens: list[Token], at: int, direct_order: bool) -> bool:
    """Whether the joining word at `at` stands between two names, and not between the words of a title."""
    if tokens[at].text in _CERTAIN or tokens[at].text[0] in "-–":
        return True
    if tokens[at].text == "a" and direct_order and kind_at(tokens, at + 1) != "initial":
        return False  # "Lettere di Giuseppe Mazzini a Giuseppe Petroni"
    end = direct_end(tokens, at + 1)
    return not end or sum(t.kind == "word" for t in tokens[at + 1 : end]) <= 3


def list_end(tokens: list[Token], first: int, *, vancouver: bool, direct_order: bool = False) -> int:
    """Where the list goes on to from its first name's end: the token behind its last name."""
    at = first
    while True:
        i = at + (kind_at(tokens, at) == "." and _and_behind(tokens, at + 1) > 0)
        if vancouver:
            end = _next_vancouver(tokens, i)
        elif kind_at(tokens, i) in (";", "/"):
            end = _behind_semicolon(tokens, i, direct_order)
        elif _and_behind(tokens, i):
            end = _last_of_list(tokens, _and_behind(tokens, i), direct_order)
        else:
            end = _behind_comma(tokens, i + 1, direct_order) if kind_at(tokens, i) == "," else 0
        if not end:
            return at
        at = end


def _and_behind(tokens: list[Token], at: int) -> int:
    """Where the words go on behind an "and" at `at`, or behind a comma and an "and"; 0 where none is there."""
    i = at + (kind_at(tokens, at) == ",")
    return i + 1 if kind_at(tokens, i) == "and" else 0


def _next_vancouver(tokens: list[Token], i: int) -> int:
    """Where the next name of a Vancouver list ends, behind a comma or an "and"; or 0."""
    joined = _and_behind(tokens, i)
    if joined:
        return vancouver_end(tokens, joined, joined=True)
    return vancouver_end(tokens, i + 1) if kind_at(tokens, i) == "," else 0


def _behind_semicolon(tokens: list[Token], i: int, direct_order: bool) -> int:
    """Where a name behind a semicolon or slash ends: in the order of those before it, or the other; or 0."""
    at = i + 1 + (kind_at(tokens, i + 1) == "and")
    if direct_order:
        return direct_end(tokens, at) or inverted_end(tokens, at)
    return inverted_end(tokens, at) or direct_end(tokens, at)


def _last_of_list(tokens: list[Token], at: int, direct_order: bool) -> int:
    """Where the last name of a list ends, behind its "and"; or 0."""
    inverted, direct = inverted_end(tokens, at), direct_end(tokens, at)
    if not (inverted or direct) or not _joins(tokens, at - 1, direct_order):
        return 0
    if direct and inverted and not inverted_end(tokens, at, initials=True):
        return direct  # a full given name behind a comma may be the next thing
    return inverted or direct


def _behind_comma(tokens: list[Token], at: int, direct_order: bool) -> int:
    """Where a name behind a bare comma ends: inverted with initials, or one in reading order that is sure; or 0."""
    end = inverted_end(tokens, at, initials=True)
    if not end and tokens[0].text.isupper():
        end = capitals_end(tokens, at)
    if end:
        return end
    direct = direct_end(tokens, at)
    sure = direct and (_joined_later(tokens, at) or _sure_name(tokens, at, direct, last=direct_order))
    return direct if sure else 0
