"""Personal and corporate names: one string of authors or editors in, a tuple of names out.

Knows inverted and direct order, initials without stops (Vancouver), particles, suffixes, family-first names (Chinese,
Korean, Vietnamese, Hungarian), bodies, "et al.". Initials are spaced ("S.L." gives "S. L."); nothing is left out:
every letter of the text is in a name, in a role word, or in a joining word (`JOINERS`).
"""

from __future__ import annotations

import re
from functools import lru_cache

from refkit.knowledge.abbreviations import FIRMS
from refkit.knowledge.bodies import PINYIN_BODIES
from refkit.knowledge.names import (
    CAPITAL_PARTICLES,
    CLEAR_GIVEN,
    DROPPING,
    GIVEN_NAMES,
    HUNGARIAN_GIVEN,
    KINSHIP,
    KOREAN_GIVEN,
    KOREAN_SURNAMES,
    PARTICLES,
    PINYIN_SURNAMES,
    SPANISH_SURNAMES,
    SUFFIXES,
    VIETNAMESE_SURNAMES,
    WESTERN_IN_PINYIN,
)
from refkit.knowledge.pinyin import PINYIN_SYLLABLES
from refkit.knowledge.words import alternation, forms
from refkit.model.parts import Name
from refkit.read.bodies import is_body
from refkit.read.patterns import has_east_asian, late
from refkit.read.role_words import role_at_end

# Slovene "in" also leads in the whole ("Novak in Kovač", "Novak, in Kovač (ur.)"): it joins nothing.
_AND = frozenset(forms("joiners")) - {"in", "u."}
# Words that are in names too, or articles: they join only what looks like another name ("a J. Novák", "i Jan Nowak").
_DOUBTFUL = frozenset(("a", "i", "un"))
JOINERS: frozenset[str] = _AND | {"with", "mit"}  # words between names, which are in no name
_CAPITAL = "(?-i:[^\\W\\d_a-zß-öø-ÿа-џ])"
_GIVEN_TOO = frozenset(("dan", "ed"))  # given names when they have a capital: they join in small letters only
_WORDS = "|".join(sorted(_AND - _DOUBTFUL - _GIVEN_TOO, key=lambda word: (-len(word), word)))
JOINING = (
    rf"(?:{_WORDS}|(?-i:{'|'.join(sorted(_AND & _GIVEN_TOO))})|u\."
    rf"|(?:{'|'.join(sorted(_DOUBTFUL))})(?=\s{_CAPITAL}(?:\.|[^\W\d_]+\s(?:[^\W\d_]+\s)?{_CAPITAL})))"
)
"""The source of a pattern of the words between two names."""
ET_AL = late(rf",?\s*(?:(?<![^\W_])(?:[Ee]t\.? [Aa]l\.?(?![^\W_])|{alternation('others', any_case=False)})|等)\s*")
_SPLIT = late(
    rf"""
    \s*;\s*
  | (?<=[^\W\d_][^\W\d_.])/(?=[A-ZÀ-Þ]) | (?<=[^\W\d_]\.)/(?=[A-ZÀ-Þ]) | \s+/\s+     # Smith/Jones
  | (?<=[^\W\d_]{{3}})\s?[-–]\s?(?=[A-Z]\.)                                            # Hay - J. Roe
  | \s*,?\s*(?:\s&\s|\s{JOINING}\s)\s*
    """,
    re.IGNORECASE | re.VERBOSE,
)
_INITIALS = late(
    r"""
    (?:[^\W\d_]{1,2}\.[\s-]?){1,4}                                  # J.-P.  Ph. D.
  | [A-ZÄÖÜ](?:[\s-][A-ZÄÖÜ])* | [A-Z]{2,3}                         # J P  JP
  | (?:[А-ЯЁІЇЄҐЂЈ-Џ]\.\s?){1,3} | (?:[Α-Ω]\.\s?){1,3}
  | (?:Yu|Ya|Ye|Zh|Sh|Ch|Kh|Ju|Ph|Th)\.\s?[A-Z]\.                   # Yu. V.
    """,
    re.VERBOSE,
)
_VANCOUVER = late(
    r"(?P<family>[^\W\d_][\w’'ʼ-]+(?:[\s-][^\W\d_][\w’'ʼ-]+){0,2}) (?P<given>[A-Z]{1,3}|[A-Z]-[A-Z]"
    r"|(?:[А-ЯЁІЇЄҐЂЈ-ЏA-ZΑ-Ω]\.\s?){1,3})"
)
_UPPER = late(r"[^\W\d_]{2,}")
_GLUED = late(r"(?<=[^\W\d_]\.)(?=[^\W\d_])")
_NAME_WORD = late(r"[^\W\d_][^\d\s,;:()\[\]\"“”«»„]*")


def strip_role(text: str) -> tuple[str, str]:
    """The names without a role at their end ("eds.", "(Hrsg.)"), and the role as it stands there."""
    role = role_at_end(text)
    return (text[: role.start].rstrip(" ,(["), text[role.start :].strip(" ,.()[]:")) if role else (text, "")


@lru_cache(maxsize=4096)
def read_names(text: str, *, inverted: bool | None = None) -> tuple[Name, ...]:
    """The persons and bodies that `text` lists, without roles. `inverted`: the first name stands family first.

    Gives () for a text without letters; a text that is no list of persons comes back as one literal. "et al." at the
    end becomes a last name `OTHERS`, as BibTeX has it, so that it is printed and written again.
    """
    names = _listed(text, inverted)
    more = ET_AL.search(text)
    return (*names, OTHERS) if more and names and not text[more.end() :].strip(" ,.;:&()[]") else names


OTHERS = Name(literal="others")


def _listed(text: str, inverted: bool | None) -> tuple[Name, ...]:
    text = " ".join(ET_AL.sub(" ", text).split()).strip(" ,;:&")
    if not any(c.isalpha() for c in text):
        return ()
    text = _GIVEN_PAREN.sub(r"\1, \2", text)
    script = _IN_SCRIPT.match(text) if has_east_asian(text) else None
    if script:  # "Shen Zhihua 沈志华": the name keeps the form in its own script
        name = read_names(script["name"], inverted=inverted)
        words = script["name"].split()
        if len(words) == 2 and "," not in script["name"] and len(name) == 1 and not name[0].family_first:
            name = (Name(family=words[0], given=words[1], family_first=True),)  # the usage of those who print both
        return (name[0].model_copy(update={"extra": {"original": script["script"]}}), *name[1:])
    bare = text.strip("[]")
    halves = _AND_BODIES.split(bare)
    if len(halves) == 2 and all(_PINYIN_BODY.search(h) for h in halves):
        return tuple(Name(literal=h.strip(" ,.")) for h in halves)
    if is_body(bare):
        return (Name(literal=bare.rstrip(".") if not _dotted_end(bare) else bare),)
    chunks = [c for c in _SPLIT.split(bare) if c and c.strip(" .,")]
    names: list[Name] = []
    double = _DOUBLE.match(bare)
    if double:  # "Ortega y Gasset, José"
        names.append(_inverted(double["family"], double["given"]))
        rest = bare[double.end() :].strip(" ,;&")
        return (*names, *read_names(rest, inverted=inverted)) if rest else tuple(names)
    if len(chunks) == 2 and chunks[0].casefold() in GIVEN_NAMES and len(chunks[1].split()) > 1 and "," not in bare:
        second = _direct(chunks[1])
        if second.family and second.given:  # "John and Anne C. Tedeschi"
            return (second.model_copy(update={"given": chunks[0], "suffix": None}), second)
    for index, chunk in enumerate(chunks):
        names.extend(_read_chunk(chunk, first=index == 0, inverted=inverted, many=len(chunks) > 1))
    return tuple(names)


_AND_BODIES = late(r",?\s(?:and|&)\s")
_PINYIN_BODY = late(rf"(?:{'|'.join(sorted(PINYIN_BODIES))})$", re.I)
_GIVEN_PAREN = late(r"^([^,()]{2,50}?)\s\(([A-ZÀ-Þ][^\W\d_]*\.?(?:[\s-][A-ZÀ-Þ][^\W\d_]*\.?){0,2})\)$")
_IN_SCRIPT = late(
    r"(?P<name>[^\u3040-\u9fff\uac00-\ud7af]*[^\W\d_\u3040-\u9fff\uac00-\ud7af])"
    r"\s?\(?(?P<script>[\u3040-\u9fff\uac00-\ud7af]{2,8})\)?$"
)
_DOUBLE = late(r"(?P<family>[^\W\d_]+\s[yi]\s[^\W\d_]+),\s(?P<given>[^\W\d_][^,;&\d]{1,40}?)(?=$|;|,|\s(?:and|y|&)\s)")


def read_name(text: str, *, inverted: bool | None = None) -> Name | None:
    """One name; None where there is none. More than one person in `text` gives a literal."""
    names = read_names(text, inverted=inverted)
    if not names:
        return None
    return names[0] if len(names) == 1 else Name(literal=" ".join(text.split()))


def _dotted_end(text: str) -> bool:
    return bool(re.search(rf"(?:\b[A-Z]\.|\b(?:{'|'.join(FIRMS)}|Dept))\.?$", text))


def _read_chunk(chunk: str, *, first: bool, inverted: bool | None, many: bool) -> list[Name]:
    """The names between two joining words: comma lists in direct or inverted order, or both mixed."""
    chunk = chunk.strip(" ,")
    if is_body(chunk):
        return [Name(literal=chunk.strip("."))]
    parts = [p.strip() for p in chunk.split(",") if p.strip(" .")]
    names: list[Name] = []
    i = 0
    while i < len(parts):
        part = parts[i]
        after = parts[i + 1] if i + 1 < len(parts) else None
        if after is not None and after.casefold() in SUFFIXES:  # "Martin Luther King, Jr."
            names.append(_direct(part, suffix=after))
            i += 2
            continue
        if after is not None and _is_inverted(
            part, after, at=i, first=first and not names, inverted=inverted, rest=len(parts) - i - 2
        ):
            suffix = parts[i + 2] if i + 2 < len(parts) and parts[i + 2].casefold() in SUFFIXES else None
            names.append(_inverted(part, after, suffix))
            i += 3 if suffix else 2
            continue
        names.append(_direct(part))
        i += 1
    return names


def _is_inverted(part: str, after: str, *, at: int, first: bool, inverted: bool | None, rest: int) -> bool:
    if _VANCOUVER.fullmatch(part):
        return False
    if is_initials(after):
        return not is_initials(part)
    words = part.split()
    if " " in part and words[-1].rstrip(".") != words[-1] and len(words[-1]) <= 2:
        return False  # "Kennan G. F." is complete
    family_like = len(words) == 1 or words[0].casefold() in PARTICLES or words[0][:1].islower()
    if first:
        if inverted is False:
            return False
        if family_like:
            return True
        if inverted is True or (len(words) == 2 and part.isupper() and not after.isupper()):
            return len(words) <= 3
        return len(words) == 2 and len(after.split()) == 1 and rest % 2 == 0 and not _family_first(words)
    if len(words) == 2 and part.isupper() and not after.isupper() and at == 0:
        return True  # "; MORENO MARTÍNEZ, Doris"
    return family_like and len(words) == 1


def is_initials(text: str) -> bool:
    """Whether the text is initials only: "S.L.", "M. P.", "CE", "J.-B."."""
    return _INITIALS.fullmatch(text.strip()) is not None


def _clean_given(given: str) -> str:
    given = given.strip(" ,")
    given = _GLUED.sub(" ", given) if "." in given[:-1] and "-" not in given else given
    last = given.split()[-1] if given.split() else ""
    if last.endswith(".") and len(last) > 4 and "." not in last[:-1]:
        given = given[:-1]
    return given


def _case(word: str) -> str:
    """A family name set in capitals, in ordinary case: the letters are the same."""
    if len(word) > 3 and word.isupper() and _UPPER.fullmatch(word.replace("-", "").replace("’", "").replace("'", "")):
        return word.title()
    return word


def _inverted(family: str, given: str, suffix: str | None = None) -> Name:
    family = family.strip(" .") if not family.endswith(("St.",)) else family
    words = family.split()
    non_dropping = None
    while len(words) > 1 and words[0].casefold() in PARTICLES and words[0].islower():
        non_dropping = f"{non_dropping} {words[0]}" if non_dropping else words[0]
        words = words[1:]
    given_words = _clean_given(given).split()
    trailing: list[str] = []
    while len(given_words) > 1 and given_words[-1].casefold() in PARTICLES and given_words[-1][:1].islower():
        trailing.insert(0, given_words.pop())
    if given_words and given_words[-1].casefold() in SUFFIXES and len(given_words) > 1:
        suffix = given_words.pop()
    dropping = " ".join(trailing) or None  # a list that prints "Tocqueville, Alexis de" files under T
    short = family.isupper() and any(len(w) > 2 and not w.isupper() for w in given_words)  # "ECO, Umberto"
    surname = " ".join(w.title() if short and w.isalpha() else _case(w) for w in words)
    name = " ".join(given_words) or None
    return Name(
        family=surname,
        given=name,
        dropping_particle=dropping,
        non_dropping_particle=non_dropping,
        suffix=suffix,
        comma_suffix=bool(suffix and suffix.casefold().startswith(("jr", "sr"))),
        family_first=bool(name and _is_chinese(surname, name)),
    )


_PARTICLE_LAST = late(
    r"(?P<family>[^\W\d_]{2,}(?:-[^\W\d_]+)?)\s(?P<given>(?:[A-ZÀ-Þ]\.[\s-]?){1,3})\s?(?P<particle>de|du|von|van|di|d’)"
)


_CAPITALS_GIVEN = late(r"[^\W\d_a-zß-ÿа-яё]{4,}\s[^\W\d_][a-zß-ÿа-яё]")  # "KRUGER Helmut" before an initial


def _direct(text: str, suffix: str | None = None) -> Name:
    """A name in reading order: "Vladislav M. Zubok", "Mao Zedong", "Rosenberg CE"."""
    text = text.strip(" ,").strip("[]")
    behind = _PARTICLE_LAST.fullmatch(text)
    if behind:  # "BEAUVOIR S. de"
        return Name(family=_case(behind["family"]), given=behind["given"].strip(), dropping_particle=behind["particle"])
    vancouver = _VANCOUVER.fullmatch(text)
    whole = vancouver is not None and not _CAPITALS_GIVEN.match(vancouver["family"])
    if vancouver and whole and (not vancouver["given"].isalpha() or not text.isupper()):
        return Name(family=vancouver["family"], given=vancouver["given"])
    text = _clean_given(text) if "." in text else text
    words = text.split()
    if suffix is None and len(words) > 2 and words[-1].casefold() in SUFFIXES:
        suffix = words.pop()
    if len(words) == 1:
        alone = words[0].strip(".")
        return Name(family=_case(alone), suffix=suffix) if alone else Name(literal=text)
    if len(words) > 6 or any(c.isdigit() for c in text) or (len(words) == 2 and words[0].casefold() in KINSHIP):
        return Name(literal=text)
    if _family_first(words):
        return Name(family=words[0], given=" ".join(words[1:]), family_first=True)
    clear = len(words) == 2 and words[1].casefold() in CLEAR_GIVEN
    if clear and words[0].casefold() not in GIVEN_NAMES and "." not in words[0]:
        return Name(family=_case(words[0]), given=words[1])  # "Cessi Roberto"
    capitals = next((i for i, w in enumerate(words) if not (w.isupper() and len(w) > 3 and "." not in w)), len(words))
    if 0 < capitals < len(words) and not any(w.isupper() and w.isalpha() and len(w) > 1 for w in words[capitals:]):
        return _inverted(" ".join(words[:capitals]), " ".join(words[capitals:]), suffix)  # "DUROSELLE Jean-Baptiste"
    if len(words) > 2 and (words[-2] in ("St.", "Saint", "San", "Santa") or _two_surnames(words)):
        words[-2:] = [f"{words[-2]} {words[-1]}"]  # "R. St. John", "J. García López"
    cut = len(words) - 1
    while (
        cut > 1
        and words[cut - 1].casefold() in PARTICLES
        and (words[cut - 1][:1].islower() or words[cut - 1] in CAPITAL_PARTICLES)
    ):
        cut -= 1
    particles, family = words[cut:-1], _case(words[-1])
    dropping = " ".join(particles) if particles and all(p.casefold() in DROPPING for p in particles) else None
    non_dropping = " ".join(particles) if particles and dropping is None else None
    return Name(
        given=" ".join(words[:cut]),
        family=family,
        dropping_particle=dropping,
        non_dropping_particle=non_dropping,
        suffix=suffix,
        comma_suffix=bool(suffix and suffix.casefold().startswith(("jr", "sr"))),
    )


def _two_surnames(words: list[str]) -> bool:
    """Whether initials are all that stands before two words, the first a surname of Spain."""
    return words[-2].casefold() in SPANISH_SURNAMES and all(is_initials(word) for word in words[:-2])


def _family_first(words: list[str]) -> bool:
    """Whether a direct name begins with its family name: the surname is known and the given name fits its language."""
    if not 2 <= len(words) <= 4:
        return False
    surname, given = words[0].casefold(), words[1:]
    if len(words) == 2 and _is_chinese(words[0], words[1]):
        return True
    if len(words) == 2 and given[0].casefold() in HUNGARIAN_GIVEN and surname not in HUNGARIAN_GIVEN:
        return True
    if len(words) == 3 and surname in PINYIN_SURNAMES and not any(w.casefold() in GIVEN_NAMES for w in words):
        return all(
            is_pinyin_word(w, most=1) and w.casefold() not in WESTERN_IN_PINYIN for w in given
        )  # "Zhang Shu Guang"
    if surname in VIETNAMESE_SURNAMES and len(words) >= 3 and not any("." in w for w in words):
        return True
    return surname in KOREAN_SURNAMES and (
        (len(words) == 2 and "-" in given[0])
        or (len(words) == 2 and any(c in given[0] for c in "ŏŭŎŬ"))
        or (
            len(words) == 3
            and all(len(w) <= 5 and "." not in w for w in given)
            and surname == "kim"
            and given[0] in KOREAN_GIVEN
        )
    )


def _is_chinese(surname: str, given: str) -> bool:
    """Whether surname and given name are pinyin: a known surname, and one or two syllables in one word."""
    return surname.casefold() in PINYIN_SURNAMES and is_pinyin_word(given) and given.casefold() not in WESTERN_IN_PINYIN


@lru_cache(maxsize=2048)
def is_pinyin_word(word: str, *, most: int = 3) -> bool:
    """Whether one word is made of one to `most` pinyin syllables (an apostrophe or hyphen between them is right)."""
    letters = word.casefold().replace("’", "'").replace("-", "'").replace("'", "").rstrip(".,:")
    if not letters.isalpha():
        return False

    def fits(rest: str, left: int) -> bool:
        if not rest:
            return True
        return left > 0 and any(
            rest[:n] in PINYIN_SYLLABLES and fits(rest[n:], left - 1) for n in range(min(6, len(rest)), 0, -1)
        )

    return len(letters) <= 6 * most and fits(letters, most)


def pinyin_share(text: str) -> float:
    """Which part of the words of `text` is pinyin: near 1 for a romanized title, below 0.5 for other languages."""
    words = _NAME_WORD.findall(text)
    if not words:
        return 0.0
    return sum(is_pinyin_word(w.strip(".,:;’'!?"), most=4) for w in words) / len(words)


def name_likeness(text: str) -> float:
    """How much `text` looks like a list of authors, from 0 to 1: capitals, initials, commas, few other words."""
    text = ET_AL.sub(" ", strip_role(text)[0]).strip(" ,.;")
    if not text or any(c.isdigit() for c in text) or len(text) > 400:
        return 0.0
    if re.search(r"[\"“”«»„?!]", text):
        return 0.0
    words = re.split(r"[\s,;/&]+", text.strip("[]"))
    words = [w for w in words if w and w.strip(".")]
    if not words:
        return 0.0
    good = 0
    for word in words:
        lowered = word.casefold().strip(".")
        known = lowered in JOINERS or lowered in PARTICLES or lowered in SUFFIXES
        if known or word[:1].isupper() or (word[:1] in "’'‘" and word[1:2].isupper()):
            good += 1
    score = good / len(words)
    if score < 1:
        return score * 0.4
    people = len(_SPLIT.split(text)) + text.count(",")
    if len(words) > 4 * max(people, 1) + 1:
        score *= 0.5
    if len(words) == 1:
        return 0.6
    return score
