"""Where the list of authors at an entry's head ends: patterns of names, not lists of people.

Gives a boundary, never a title: what follows is read by `heads`. The head is cut into words, initials, particles and
marks once; names are short patterns over these, so the cost is linear and any Latin or Cyrillic name fits.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from refkit.knowledge.names import ADDRESS, GIVEN_NAMES, MONONYMS, NOT_IN_NAMES, PARTICLES, PEERS, RANKS
from refkit.knowledge.words import alternation
from refkit.parse.bodies import Authors
from refkit.parse.nameforms import (
    UP,
    Token,
    capitals_end,
    direct_end,
    inverted_end,
    name_tokens,
    vancouver_alone_end,
    vancouver_end,
)
from refkit.parse.namelists import list_end
from refkit.read.patterns import has_east_asian, late
from refkit.read.role_words import RoleWord, role_at, role_behind

_RANK = late(rf"(?:{'|'.join((*ADDRESS, *PEERS, *RANKS))})\.?\s")
_ETAL = late(rf"\s*,?\s(?:et\. al\.?|{alternation('others', any_case=False)})")
_WITH = late(r",?\s(?:with|as told to)\s")
_JOINED = frozenset(("and", "y", "e", "i", "a"))


class _Form(NamedTuple):
    """A form of names: where one of it ends, whether the family name stands first, and the list it makes."""

    end: Callable[[list[Token], int], int]
    inverted: bool
    vancouver: bool = False
    direct: bool = False


_FORMS = (
    _Form(vancouver_end, inverted=True, vancouver=True),
    _Form(inverted_end, inverted=True),
    _Form(capitals_end, inverted=False, direct=True),
    _Form(direct_end, inverted=False, direct=True),
    _Form(vancouver_alone_end, inverted=True, vancouver=True),
)


def find_authors(text: str, start: int) -> Authors | None:
    """The list of persons that begins at `start`, or None. Its end is before the punctuation that closes it."""
    bracket = text[start : start + 1] == "["
    names = start + bracket
    rank = _RANK.match(text, names)
    tokens = name_tokens(text, rank.end() if rank else names)
    if len(tokens) < 2:
        return None
    for form in _FORMS:
        first = form.end(tokens, 0)
        found = _longest(text, start, tokens, first, form, bracket=bracket) if first else None
        if found is not None:
            return found
    return _parenthesized(text, start)


def _longest(text: str, start: int, tokens: list[Token], first: int, form: _Form, *, bracket: bool) -> Authors | None:
    """The list whose first name ends before token `first`, or that name alone, or None."""
    last = list_end(tokens, first, vancouver=form.vancouver, direct_order=form.direct)
    if form.end is direct_end:
        last = max(last, _end_before_role(text, tokens, first))
    found = _checked(text, start, tokens[last - 1].end, form.inverted, bracket=bracket)
    if found is None and last > first:
        return _checked(text, start, tokens[first - 1].end, form.inverted, bracket=bracket)
    return found


_NO_ROLE = r"(?!(?:[Ee]ds?|[Hh]gg?|[Hh]rsg|[Dd]irs?|[Cc]oords?)\b)"
_GIVEN_PAREN = late(
    rf"(?P<names>[{UP}][^\W\d_]+(?:[\s’'-][^\W\d_]+){{0,3}}\s\({_NO_ROLE}"
    rf"(?P<given>[{UP}][^\W\d_]*\.?(?:[\s-][{UP}][^\W\d_]*\.?){{0,2}})\))(?=[,.:]\s)"
)


def _parenthesized(text: str, start: int) -> Authors | None:
    """ "JERVIS (Robert), « ... »", the given name in brackets as in French bibliographies."""
    match = _GIVEN_PAREN.match(text, start)
    if match is None:
        return None
    family = match["names"].split(" (")[0]
    comma = text[match.end() : match.end() + 1] == "," and " " not in match["names"].split(" (")[0]
    known = (
        comma or match["given"].split()[0].casefold() in GIVEN_NAMES or family.isupper() or match["given"].endswith(".")
    )
    return Authors(start, match.end(), "", match.end(), True) if known else None


_AFTER_INITIAL = late(r"(?<![^\W_])[A-Z]\.\s?[^\W\d_]+(?=,|\s(?:and|&)|\.?$)")
_SCRIPT = late(r"\s?\(?[\u4e00-\u9fff\uac00-\ud7af\u3040-\u30ff]{2,8}\)?(?=[.,:\s])")


_BETWEEN_WORDS = late(r"[\s,;/]+")


def _checked(text: str, start: int, end: int, inverted: bool, *, bracket: bool = False) -> Authors | None:
    """The names `start`..`end` with what goes with them ("et al.", a helper, a role), or None where they are none."""
    if _has_other_words(text[start:end], inverted):
        return None
    end = _with_others(text, end)
    end += bracket and text[end : end + 1] == "]"
    helper = _helper(text, end)
    after = helper[1] if helper else end
    role = role_behind(text, after)
    if role and (not inverted or text[role.start - 2] == ".") and _leads_names(text, role):
        role = None
    words = text[role.start : role.end].strip(" ,.()[]") if role else ""
    after = role.end if role else after
    found = Authors(start, end, words, after, inverted, role_end=after if role else 0)
    if text[after : after + 1].isupper() and text[after - 1] == "." and text[after - 2 : after - 1].isupper():
        return found  # "SCHWARCZ, L. M.Raça"
    return found._replace(helper=helper) if _may_follow(text, after, role=role is not None) else None


def _has_other_words(names: str, inverted: bool) -> bool:
    """Whether words are in a list of names that names do not have; a long inverted list may have one."""
    words = [w.strip(".,[]’'").casefold() for w in _BETWEEN_WORDS.split(_AFTER_INITIAL.sub("", names)) if w]
    others = sum(w in NOT_IN_NAMES and w not in PARTICLES and w not in _JOINED for w in words if len(w) > 1)
    return others > (inverted and len(words) > 6)


def _with_others(text: str, end: int) -> int:
    """Where names end with their form in another script and "et al." behind them."""
    script = _SCRIPT.match(text, end) if has_east_asian(text) else None
    end = script.end() if script else end
    others = _ETAL.match(text, end)
    return others.end() if others else end


def _helper(text: str, end: int) -> tuple[int, int] | None:
    """The stretch of a helper behind the names: ", with Bob Woodward"."""
    joined = _WITH.match(text, end)
    tokens = name_tokens(text, joined.end()) if joined else []
    last = direct_end(tokens, 0) if joined else 0
    return (end, tokens[last - 1].end) if last else None


def _may_follow(text: str, after: int, *, role: bool) -> bool:
    """Whether what stands behind names, and behind their role if they have one, can be no more of them."""
    following = text[after : after + 1]
    if following == "(":
        return _OPENED.match(text[after : after + 6]) is not None
    if role or not following:
        return True
    if following == " ":
        return text[after + 1 : after + 2] in _BEGINS or text[:after].endswith((".", "]"))
    return following.isdigit() or following in _MARKS


_OPENED = late(r"\((?:\d{4}|[^\W\d])")
_BEGINS = "([\"“«„‘'—–0123456789\x00,;"
_MARKS = ".,:;)]\x00\"“«„‘'—–["


def _end_before_role(text: str, tokens: list[Token], first: int) -> int:
    """Where a list of names in commas ends that has a role behind it ("Renate Knigge, Axel Ulrich (Hrsg.)"), or 0."""
    end = first
    while end < len(tokens) and tokens[end].kind == "," and direct_end(tokens, end + 1):
        end = direct_end(tokens, end + 1)
    role = role_behind(text, tokens[end - 1].end) if end > first else None
    return end if role and not _leads_names(text, role) else 0


def _leads_names(text: str, role: RoleWord) -> bool:
    """Whether a role without brackets speaks of who follows: "Opera Omnia, ed. S. Gelenius (Basel)".

    It does so where initials or a given name follow, or a name before a comma or bracket.
    """
    if text[role.start - 1] != " " or role_at(text, role.start, "before") is None:
        return False
    tokens = name_tokens(text, role.end)
    end = direct_end(tokens, 0)
    if not end:
        return False
    known = tokens[0].kind == "initial" or tokens[0].text.casefold() in GIVEN_NAMES
    return known or text[tokens[end - 1].end :].lstrip()[:1] in (",", "(")


def find_direct(text: str, start: int) -> Authors | None:
    """Persons in reading order at `start`, as they stand behind "edited by"."""
    rank = _RANK.match(text, start)
    tokens = name_tokens(text, rank.end() if rank else start)
    first = direct_end(tokens, 0)
    if not first:
        return None
    last = max(list_end(tokens, first, vancouver=False, direct_order=True), _end_before_role(text, tokens, first))
    return _checked(text, start, tokens[last - 1].end, False)


_MONONYM = late(
    r"(?P<name>(?:St\.\s)?[^\W\d_]+(?:\s[^\W\d_]+)?)[.,:]?\s+(?=[^\W\d_a-z]|\(?(?:1[4-9]|20)\d\d[a-z]?\)?[.,:])"
)
_SURNAMES = r"[[:upper:]][^\W\d_]+(?:[-’'][^\W\d_]+)?(?:\s(?:and|&)\s[[:upper:]][^\W\d_]+)?"
_TITLE_AND_PAGE = r"[[:upper:]][^,\x00]{2,90},\s(?:pp?\.\s)?\d{1,4}(?:[-–]\d{1,4})?\.?\s*$"
_SHORT_NOTE = late(rf"(?P<name>{_SURNAMES}),\s(?={_TITLE_AND_PAGE})")
_MONARCH = late(r"(?P<name>[[:upper:]][^\W\d_]+\s(?:I{1,3}|IV|VI{0,3}|IX|X[IV]{0,3}))\.\s+(?=[[:upper:]])")
_LOWER_NAME = late(r"(?P<name>[a-z]{3,}\s[a-z]{3,})\.\s+(?=[A-Z])")


def find_mononym(text: str, start: int) -> Authors | None:
    """An author of one name, known as such (Thucydides), or one who writes the name in small letters."""
    match = _MONONYM.match(text, start)
    known = match if match and match["name"].casefold() in MONONYMS else _MONARCH.match(text, start)
    if known:
        return Authors(start, known.end("name"), "", known.end("name"), False, True)  # one name, and no family's
    match = _LOWER_NAME.match(text, start) or _SHORT_NOTE.match(text, start)
    if match is None or any(w.casefold() in NOT_IN_NAMES for w in match["name"].split() if w != "and"):
        return None
    return Authors(start, match.end("name"), "", match.end("name"), False)
