"""Where the list of authors at an entry's head ends: patterns of names, not lists of people.

Gives a boundary, never a title: what follows is read by `heads`. The head is cut into words, initials, particles and
marks once; names are short patterns over these, so the cost is linear and any Latin or Cyrillic name fits.
"""

from __future__ import annotations

import re

from refkit.knowledge.names import ADDRESS, GIVEN_NAMES, MONONYMS, NOT_IN_NAMES, PARTICLES, PEERS, RANKS
from refkit.knowledge.words import alternation
from refkit.parse.bodies import Authors
from refkit.parse.nameforms import (
    UP,
    Token,
    capitals_end,
    direct_end,
    inverted_end,
    list_end,
    name_tokens,
    vancouver_alone_end,
    vancouver_end,
)
from refkit.read.patterns import has_east_asian, late
from refkit.read.role_words import RoleWord, role_at, role_behind

_RANK = late(rf"(?:{'|'.join((*ADDRESS, *PEERS, *RANKS))})\.?\s")
_ETAL = late(rf"\s*,?\s(?:et\. al\.?|{alternation('others', any_case=False)})")
_WITH = late(r",?\s(?:with|as told to)\s")
_JOINED = frozenset(("and", "y", "e", "i", "a"))


def find_authors(text: str, start: int) -> Authors | None:
    """The list of persons that begins at `start`, or None. Its end is before the punctuation that closes it."""
    begin = start
    bracket = text[start : start + 1] == "["
    if bracket:
        start += 1
    rank = _RANK.match(text, start)
    tokens = name_tokens(text, rank.end() if rank else start)
    if len(tokens) < 2:
        return None
    for reader, inverted in (
        (vancouver_end, True),
        (inverted_end, True),
        (capitals_end, False),
        (direct_end, False),
        (vancouver_alone_end, True),
    ):
        first = reader(tokens, 0)
        if not first:
            continue
        last = list_end(
            tokens,
            first,
            vancouver=reader in (vancouver_end, vancouver_alone_end),
            direct_order=reader in (capitals_end, direct_end),
        )
        if reader is direct_end:
            last = max(last, _end_before_role(text, tokens, first))
        found = _checked(text, begin, tokens[last - 1].end, inverted, bracket=bracket)
        if found is None and last > first:
            found = _checked(text, begin, tokens[first - 1].end, inverted, bracket=bracket)
        if found is not None:
            return found
    return _parenthesized(text, begin)


_GIVEN_PAREN = late(
    rf"(?P<names>[{UP}][^\W\d_]+(?:[\s’'-][^\W\d_]+){{0,3}}\s\((?!(?:[Ee]ds?|[Hh]gg?|[Hh]rsg|[Dd]irs?|[Cc]oords?)\b)"
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
    names = text[start:end]
    plain = _AFTER_INITIAL.sub("", names)
    words = [w.strip(".,[]’'").casefold() for w in _BETWEEN_WORDS.split(plain) if w]
    bad = sum(w in NOT_IN_NAMES and w not in PARTICLES and w not in _JOINED for w in words if len(w) > 1)
    if bad > (1 if inverted and len(words) > 6 else 0):
        return None
    script = _SCRIPT.match(text, end) if has_east_asian(text) else None
    if script:
        end = script.end()
    etal = _ETAL.match(text, end)
    if etal:
        end = etal.end()
    if bracket and text[end : end + 1] == "]":
        end += 1
    after = end
    helper = None
    joined = _WITH.match(text, end)
    if joined:
        tokens = name_tokens(text, joined.end())
        last = direct_end(tokens, 0)
        if last:
            helper = (end, tokens[last - 1].end)
            after = helper[1]
    role = role_behind(text, after)
    if role and (not inverted or text[role.start - 2] == ".") and _leads_names(text, role):
        role = None
    role_text = text[role.start : role.end].strip(" ,.()[]") if role else ""
    if role:
        after = role.end
    following = text[after : after + 1]
    if following.isupper() and text[after - 1] == "." and text[after - 2 : after - 1].isupper():
        return Authors(start, end, role_text, after, inverted, role_end=after if role else 0)  # "SCHWARCZ, L. M.Raça"
    if following and following not in " .,:;()]\x00\"“«„‘'—–[" and not role and not following.isdigit():
        return None
    if following == "(" and not re.match(r"\((?:\d{4}|[^\W\d])", text[after : after + 6]):
        return None
    if following == " " and not role:
        nxt = text[after + 1 : after + 2]
        if nxt not in "([\"“«„‘'—–0123456789\x00,;" and not text[:after].endswith((".", "]")):
            return None
    return Authors(
        start,
        end if not helper else helper[0],
        role_text,
        after,
        inverted,
        role_end=after if role else 0,
        helper=helper,
    )


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
_SHORT_NOTE = late(
    r"(?P<name>[A-ZÀ-Þ][^\W\d_]+(?:[-’'][^\W\d_]+)?(?:\s(?:and|&)\s[A-ZÀ-Þ][^\W\d_]+)?),\s(?=[A-ZÀ-Þ][^,\x00]{2,90},\s(?:pp?\.\s)?\d{1,4}"
    r"(?:[-–]\d{1,4})?\.?\s*$)"
)
_MONARCH = late(r"(?P<name>[A-ZÀ-Þ][^\W\d_]+\s(?:I{1,3}|IV|VI{0,3}|IX|X[IV]{0,3}))\.\s+(?=[A-ZÀ-Þ])")
_LOWER_NAME = late(r"(?P<name>[a-z]{3,}\s[a-z]{3,})\.\s+(?=[A-Z])")


def find_mononym(text: str, start: int) -> Authors | None:
    """An author of one name, known as such (Thucydides), or one who writes the name in small letters."""
    match = _MONONYM.match(text, start)
    if match is None or match["name"].casefold() not in MONONYMS:
        monarch = _MONARCH.match(text, start)
        if monarch:
            return Authors(start, monarch.end("name"), "", monarch.end("name"), False, True)
        match = _LOWER_NAME.match(text, start) or _SHORT_NOTE.match(text, start)
        if match is None or any(w.casefold() in NOT_IN_NAMES for w in match["name"].split() if w != "and"):
            return None
        return Authors(start, match.end("name"), "", match.end("name"), False)
    return Authors(start, match.end("name"), "", match.end("name"), False, True)  # one name, and no family's
