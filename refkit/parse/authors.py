"""Where the list of authors at an entry's head ends: patterns of names, not lists of people.

Gives a boundary, never a title: what follows is read by `heads`. Written as patterns over capitals, initials and
particles, so that any name in a Latin or Cyrillic script fits.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from refkit.lexicon.people import BODY_WORDS, GIVEN_NAMES, PARTICLES
from refkit.read.names import KNOWN_BODIES, is_body, name_likeness

_UP = r"A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶĹĻŁŃŅŇŌŐŎŒŘŚŞŠȘŢŤȚŪŮŰŬŲŹŻŽА-ЯЁІЇЄҐΑ-ΩƠƯ"
_WORD = rf"(?:(?!(?:Jr|Sr)\b)[’'‘ʻ]?[{_UP}][^\W\d_]*[a-zß-öø-ÿāăąćčďđēėęěğģīįıķĺļłńņňōőŏœřśşšșţťțūůűŭųźżža-яёіїєґạ-ỹ][’'ʼ`]?(?:[-’'ʼ‘–]?[^\W\d_]+)*|[{_UP}]{{2,}}(?:[-’'][{_UP}]+)*|Ó|[{_UP}][’'][{_UP}][^\W\d_]+)"
_INITIAL = rf"(?:[{_UP}][a-zа-я]?\.(?:[-‐][{_UP}]\.)?)"
_PARTICLE = r"(?:van|von|der|den|de|del|della|dello|degli|dei|di|da|das|do|dos|du|la|le|las|los|ter|ten|te|af|av|zu|zum|zur|of|y|i|d’|d'|el|al|bin|ibn|ben|’t|'t|St\.)"
_SUFFIX = r"(?:,?\s(?:Jr|Sr)\.?(?![a-z])|,?\s(?:II|III|IV)(?![\w]))"
_RANK = r"(?:(?:Dr|Prof|Mr|Mrs|Ms|Sir|Lord|Lady|Gen|Col|Maj|Capt|Lt|Adm|Rev|Amb|Sen|Hon)\.?\s)?"
_FAMILY = rf"(?:(?:{_PARTICLE}\s){{0,3}}{_WORD}(?:\s(?:{_PARTICLE}\s)?{_WORD}){{0,2}})"
_GIVEN = (
    rf"(?:{_INITIAL}(?:\s?{_INITIAL}){{0,4}}(?:\s{_WORD}(?=\s?[.,:;(]))?|"
    rf"{_WORD}(?:\s{_WORD}){{0,2}}(?:\s?{_INITIAL}){{0,3}}|[{_UP}](?:[\s]?[{_UP}]){{0,2}}(?=[,;.&\s(]))(?:\s{_PARTICLE}(?=[\s,.;:(])){{0,3}}"
)
_INVERTED = rf"(?:{_FAMILY},\s?{_GIVEN}\.?{_SUFFIX}?)"
_INVERTED_INITIALS = rf"(?:{_FAMILY},\s?{_INITIAL}(?:\s?{_INITIAL}){{0,4}}(?:\s{_PARTICLE}(?=[\s,.;:(]))?)"
_DIRECT = rf"(?:{_RANK}(?:{_INITIAL}\s?|{_WORD}\s)(?:{_INITIAL}\s?|{_PARTICLE}\s|{_WORD}\s){{0,4}}{_WORD}{_SUFFIX}?)"
_VANCOUVER = rf"(?:{_FAMILY}\s[{_UP}]{{1,3}}(?=[,.;]))"
_AND = r"(?:,?\s(?:and|und|et|y|e|en|и|sowie)\s|,?\s?&\s)"
_ETAL = r"(?:,?\s(?:et\.? al\.?|and others|u\.\s?a\.|и др\.))"
_ROLE = r"(?P<role>,?\s?[\(\[]?(?:[Ee]ds?|[Ee]ditors?|[Hh]rsg|[Hh]gg?|[Dd]irs?|[ÉéEe]ds?|[Cc]oords?|[Cc]omps?|[Cc]ompilers?|[Tt]rans|[Dd]irector|[Bb]earb|a cura di|[Oo]rgs?)(?![^\W_])\.?[\)\]]?)"


class Authors(NamedTuple):
    """A list of names at `start`..`end`, its role if it has one, and where the text goes on (`after`)."""

    start: int
    end: int
    role: str
    after: int
    inverted: bool
    body: bool = False
    role_end: int = 0
    helper: tuple[int, int] | None = None


@cache
def _inverted_list() -> re.Pattern[str]:
    more = rf"(?:(?:;\s|\s/\s|{_AND})(?:{_INVERTED}|{_DIRECT})|,\s{_INVERTED_INITIALS}|,\s(?:{_DIRECT})(?=(?:,\s(?:{_DIRECT}))*{_AND}))"
    return re.compile(rf"\[?{_INVERTED}{more}{{0,12}}{_ETAL}?\]?(?P<with>,?\swith\s{_DIRECT})?{_ROLE}?")


@cache
def _direct_list() -> re.Pattern[str]:
    more = rf"(?:(?:;\s|\s/\s|{_AND})(?:{_DIRECT})|,\s(?:{_DIRECT})(?=(?:,\s(?:{_DIRECT}))*{_AND}))"
    return re.compile(rf"\[?{_DIRECT}{more}{{0,12}}{_ETAL}?\]?(?P<with>,?\swith\s{_DIRECT})?{_ROLE}?")


@cache
def _vancouver_list() -> re.Pattern[str]:
    cyrillic = r"(?:[А-ЯЁІЇЄ][а-яёіїє-]+,?\s(?:[А-ЯЁІЇЄ]\.\s?){1,2})"
    return re.compile(
        rf"(?:{cyrillic}(?:,\s{cyrillic}){{0,6}}(?:\sи др\.)?|{_VANCOUVER}(?:,\s{_VANCOUVER}){{0,20}}(?:,\set al\.?)?)(?P<role>,\s(?:editors?|eds?)\.?)?"
    )


_JOINED = frozenset(("and", "y", "e", "i", "a"))

# Words that titles and bodies have and names do not.
NOT_NAMES: frozenset[str] = frozenset(
    """the a an history histories war wars cold american british soviet russian chinese japanese german french european international foreign policy
world great power peace treaty agreement convention protocol report reports record records documents document papers letters memoir memoirs diary
politics political economic social national military nuclear atomic modern new old american annual public private secret general
and letter telegram memorandum minutes speech interview president oral hearing hearings resolution charter
relations revolution empire origins collected selected complete works writings introduction essays studies journal review
central asia asian africa african america europe pacific atlantic vietnam korea korean taiwan formosa
die der das den le la les il lo gli el los las un une der ein eine der deutsche deutschen geschichte histoire historia storia zur zum vom im
final first second third register volume vol part section draft joint mutual united nations presidential security intelligence defense
inside beyond between after before from with without against toward towards through under over why how what when where who
dissertation thesis conference proceedings statement declaration message remarks comments notes note cable despatch discussion conversation meeting
""".split()
)


def find_authors(text: str, start: int) -> Authors | None:
    """The list of persons that begins at `start`, or None. Its end is before the punctuation that closes it."""
    best: Authors | None = None
    for pattern, inverted in ((_inverted_list(), True), (_direct_list(), False), (_vancouver_list(), True)):
        match = pattern.match(text, start, start + 700)
        if not match:
            continue
        found = _checked(text, match, inverted)
        if found is None:
            continue
        if (
            best is None
            or (found.after > best.after and inverted == best.inverted)
            or (pattern is _vancouver_list() and found.end >= best.end)
        ):
            best = found
        if inverted and best is found and pattern is not _vancouver_list():
            break
    return best


def _checked(text: str, match: re.Match[str], inverted: bool) -> Authors | None:
    helper = match.span("with") if "with" in match.re.groupindex and match["with"] else None
    end = helper[0] if helper else match.start("role") if match["role"] else match.end()
    names = text[match.start() : end]
    words = [w.strip(".,[]’'").casefold() for w in re.split(r"[\s,;/]+", names) if w]
    if sum(w in NOT_NAMES and w not in PARTICLES and w not in _JOINED for w in words if len(w) > 1) > (
        1 if inverted and len(words) > 6 else 0
    ):
        return None
    if inverted and match.re is not _vancouver_list() and not _first_is_inverted(names):
        return None
    after = text[match.end() : match.end() + 1]
    role = (match["role"] or "").strip(" ,.()[]")
    if after and after not in " .,:;(\x1f\"“«„‘'—–" and not role and not after.isdigit():
        return None
    if after == " " and not role:
        nxt = text[match.end() + 1 : match.end() + 2]
        if nxt not in "([\"“«„‘'—–0123456789\x1f" and not names.rstrip().endswith((".", "]")):
            return None
    return Authors(match.start(), end, role, match.end(), inverted, role_end=match.end() if role else 0, helper=helper)


def _first_is_inverted(names: str) -> bool:
    """Whether the words before the first comma can be a family name alone ("García Pérez", "van der Woude")."""
    if "," not in names:
        return True
    family, given = (p.strip() for p in names.split(",", 2)[:2])
    words = [w for w in family.strip("[").split() if not w[:1].islower()]
    if len(words) <= 1:
        return True
    if re.match(r"(?:[A-Z]\.\s?)+", given):
        return True
    return len(words) == 2 and len(given.split(" and ")[0].split()) == 1 and words[0].casefold() not in GIVEN_NAMES


_BODY_STOP = re.compile(r"\.(?=\s)|,\s(?=[“\"«„‘])|,\s|:\s|\s(?=\()")


def find_direct(text: str, start: int) -> Authors | None:
    """Persons in reading order at `start`, as they stand behind "edited by"."""
    match = _direct_list().match(text, start, start + 400)
    return _checked(text, match, False) if match else None


def find_body(text: str, start: int, limit: int) -> Authors | None:
    """A body that stands as author at `start`, up to the stop or comma behind the whole of its name."""
    best: Authors | None = None
    for match in _BODY_STOP.finditer(text, start, min(limit, start + 220)):
        name = text[start : match.start()]
        if "\x1f" in name or any(c in name for c in '“"«„:('):
            break
        if match[0] == "." and re.search(r"(?<![^\W_])(?:[A-Z]|U\.S|U\.K|U\.N|Dept|Govt|Inc|Ltd|St|No)$", name):
            continue
        pieces = re.split(r"[.,]\s", name)
        tail = pieces[-1]
        strict = best is not None or match[0] != "."
        if not (is_body_name(tail) if strict else is_body(tail)) and tail not in ("Senate", "House"):
            if best is None:
                if is_body(name) and match[0] != ".":
                    continue
            break
        if any(w.casefold() in _TITLE_WORDS for w in tail.split()):
            break
        best = Authors(start, match.start(), "", match.start(), False, True)
        if match[0] not in (".", ", "):
            break
    return best


_STRONG = frozenset(
    "department ministry office committee subcommittee commission council board bureau agency embassy consulate senate house congress parliament assembly division"
    " service institute center centre administration university foundation association organization nations party".split()
)


def is_body_name(text: str) -> bool:
    """A stricter look: a word that only bodies have, and no article in front."""
    words = [w.strip(".,()’'").casefold() for w in text.split()]
    if not words or words[0] in ("the", "a", "an") or len(words) > 9:
        return False
    return text.casefold() in KNOWN_BODIES or any(w in _STRONG for w in words) or (len(words) == 1 and is_body(text))


_TITLE_WORDS = frozenset(
    "report hearings hearing treaty agreement foreign-relations documents papers history records minutes telegram memorandum letter act bulletin resolution"
    " declaration statement convention protocol register journal review times post communiqué statistics handbook guide yearbook annual policy".split()
)


def looks_like_person(text: str) -> bool:
    """Whether the whole text is one or more persons' names."""
    text = text.strip(" ,.")
    if not text:
        return False
    found = find_authors(text + ".", 0)
    return found is not None and found.end >= len(text) - 1 and name_likeness(text) > 0.7
