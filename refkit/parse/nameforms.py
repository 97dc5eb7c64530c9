"""The forms of names over words, initials, particles and marks: inverted, in reading order, as in Vancouver, in lists.

A head is cut into tokens once; a form is a short pattern over these, so the cost is linear and any Latin or Cyrillic
name fits.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from refkit.knowledge.documents import DOCUMENT_WORDS
from refkit.knowledge.names import CAPITAL_PARTICLES, GIVEN_NAMES, NOT_IN_NAMES, PARTICLES, PINYIN_SURNAMES
from refkit.read.names import JOINING, read_names
from refkit.read.patterns import late

UP = r"A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶĹĻŁŃŅŇŌŐŎŒŘŚŞŠȘŢŤȚŪŮŰŬŲŹŻŽА-ЯЁІЇЄҐΑ-ΩƠƯ"
# Particles that are words: those of one letter join names as well, and are told apart below.
_PARTICLE = "|".join(sorted(p for p in PARTICLES if p.isalpha() and p != "y"))
_TOKEN = late(
    rf"""\s*(?:
    (?P<suffix>(?:Jr|Sr)\b\.?|(?:II|III|IV)\b(?!\.\w))
  | (?P<initial>(?:[{UP}]|Th|Ch|Ph|Y[aeou]|Zh|Sh|Kh|Ts|J[aeou]|Cl|Kl|Gr|Fr|Wl|Al|[А-Я][а-я])\.(?:[-‐][{UP}]\.)?)
  | (?P<saint>St\.(?=\s[{UP}]))
  | (?P<word>(?:al-|el-|an-|as-|ad-|ash-)?[’'‘ʻ]?(?:[{UP}][’'])?[{UP}][^\W\d_]*[^\W\d_{UP}]
      (?:[’'ʼ‘]?[^\W\d_]+|[-–][^\W\d_]{{2,}})*[’'ʼ]?
      |[{UP}]{{4,}}(?:[-’'][{UP}]+)*|[{UP}][’'][{UP}]{{3,}})
  | (?P<caps>[{UP}]{{1,3}}(?:-[{UP}])?)(?![\w’'-])
  | (?P<and>{JOINING}(?=\s)|&|[-–]\s?(?=[{UP}]\.))
  | (?P<particle>(?:{_PARTICLE}|’t|'t|e(?=\.))(?=[\s,.;])|d[’'](?=\w))
  | (?P<mark>[,;/.])
    )""",
    re.X,
)
_DATED = late(r"\s\((?:1[4-9]|20)\d\d[a-z]?\)[.,:]?\s+\S")
_MOST = 240  # tokens of the longest list that is looked at


class Token(NamedTuple):
    """A word, initial, particle, joining word or mark of a head, and where it stands."""

    kind: str
    start: int
    end: int
    text: str


def name_tokens(text: str, start: int) -> list[Token]:
    """The words, initials, particles and marks of a head, up to what no list of names can hold."""
    out: list[Token] = []
    at = start
    while len(out) < _MOST:
        match = _TOKEN.match(text, at)
        if not match:
            break
        kind = "particle" if match.lastgroup == "saint" else match.lastgroup or ""
        a, b = match.span(match.lastgroup or "")
        if a > at + 1 and kind != "mark" and "\n" not in text[at:a] and a - at > 3:
            break
        out.append(Token(text[a] if kind == "mark" else kind, a, b, text[a:b]))
        at = b
    dated = _DATED.match(text, at)
    mark = "(year" if dated else text[at : at + 2].lstrip()[:1]
    out.append(Token("end" if not text[at:].strip() else "stop", at, at, mark))
    return out


def _kind(tokens: list[Token], at: int) -> str:
    return tokens[at].kind if at < len(tokens) else "end"


def inverted_end(tokens: list[Token], at: int, *, initials: bool = False) -> int:  # noqa: C901
    """Where "Family, Given" ends that begins at token `at`, or 0."""
    i, words = at, 0
    short = _kind(tokens, i) == "caps" and _kind(tokens, i + 1) == "," and _kind(tokens, i + 2) == "word"
    if short and tokens[i + 2].text.casefold() in GIVEN_NAMES:
        i, words = i + 1, 1  # "ECO, Umberto"
    elif _kind(tokens, i) == "caps" and _kind(tokens, i + 1) == "word" and tokens[i + 1].text.isupper():
        i += 1  # "LE ROUX, René"
    elif _kind(tokens, i) == "caps" and _kind(tokens, i + 1) == "caps" and _kind(tokens, i + 2) == ",":
        i, words = i + 2, 1  # "LE MÉE, René"
    while _kind(tokens, i) in ("particle", "word") and words < 4:
        words += tokens[i].kind == "word"
        i += 1
    if words == 1 and _kind(tokens, i) == "and" and tokens[i].text in ("y", "i", "e") and _kind(tokens, i + 2) == ",":
        i += 2  # "Ortega y Gasset, José"
    if not words or words > 3 or _kind(tokens, i) != ",":
        return 0
    capital = [t for t in tokens[at:i] if t.kind == "word"] or tokens[at : at + 1]
    if len(capital) == 2 and len(capital[0].text) > 2 and capital[0].text.isupper() and not capital[1].text.isupper():
        return 0  # "BOZO Frédéric, Mitterrand, la fin de la guerre froide"
    if words == 2 and tokens[at].text.casefold() in PINYIN_SURNAMES and not capital[0].text.isupper():
        name = read_names(f"{capital[0].text} {capital[-1].text}", inverted=False)
        if name and name[0].family_first:
            return 0  # "Shen Zhihua, Mao, Stalin and ...": the name is whole
    i += 1
    begin = i
    if _kind(tokens, i) == "caps" and tokens[i].text == "A" and _kind(tokens, i + 1) == "word":
        return 0  # "Brent Scowcroft, A World Transformed"
    if _kind(tokens, i) == "initial" or (_kind(tokens, i) == "caps" and len(tokens[i].text) <= 3):
        kind = tokens[i].kind
        while i - begin < 5 and (
            _kind(tokens, i) == kind or (_kind(tokens, i) == "particle" and _kind(tokens, i + 1) == kind == "initial")
        ):
            i += 1  # "FERREIRA, M. de M."
        if (
            _kind(tokens, i) == "word"
            and not initials
            and (_kind(tokens, i + 1) in (".", ",", "end", ";", "and") or tokens[i + 1].text == "(year")
            and not (_kind(tokens, i + 2) == "word" and tokens[i + 2].text == "In")
            and i - begin == 1
        ):
            i += 1  # "Hoover, J. Edgar"
    elif initials or _kind(tokens, i) != "word":
        return 0
    else:
        while _kind(tokens, i) == "word" and i - begin < 3:
            i += 1
        while _kind(tokens, i) == "initial" and i - begin < 6:
            i += 1
        given_first = capital[0].text.casefold() in GIVEN_NAMES
        given_last = tokens[begin].text.casefold() in GIVEN_NAMES and _kind(tokens, i) in (".", "end", "stop", ";")
        if len(capital) > 1 and (len(capital) > 2 or given_first or (i - begin > 1 and not given_last)):
            return 0
    while _kind(tokens, i) == "particle":
        i += 1
    if _kind(tokens, i - 1) == "particle" and _kind(tokens, i) == "word" and _kind(tokens, i + 1) in (".", ";"):
        i += 1  # "SANTOS, Boaventura de Sousa."
    middle = i + (_kind(tokens, i - 1) == "particle" and _kind(tokens, i) == "word")
    cut = _kind(tokens, middle) in ("and", "particle") and tokens[middle].text == "e"
    if cut and _kind(tokens, middle + 1) in ("end", "stop", "."):
        i = middle + 1  # "SOUZA, Laura de Mello e (Org.)"
    if _kind(tokens, i) == "," and _kind(tokens, i + 1) == "suffix":
        i += 2
    elif _kind(tokens, i) == "suffix":
        i += 1
    return i


def direct_end(tokens: list[Token], at: int) -> int:
    """Where a name in reading order ends that begins at token `at`, or 0: two words at least, the last one a word."""
    if _kind(tokens, at) == "word" and tokens[at].text.casefold() in DOCUMENT_WORDS:
        return 0  # "Aufzeichnung Blankenhorn"
    i = at
    last = groups = 0
    while i - at < 7 and _kind(tokens, i) in ("word", "initial", "particle", "caps"):
        kind = tokens[i].kind
        if kind == "particle" and i == at:
            break
        if kind == "particle" and tokens[i - 1].kind != "particle":
            groups += 1
            if groups > 1:
                return 0  # "Akten zur Auswärtigen Politik der Bundesrepublik"
        i += 1
        if kind == "word" and i - at >= 2:
            last = i
    if not last or not any(t.kind == "word" for t in tokens[at:last]):
        return 0
    for k in range(at, last):
        listed = tokens[k].kind == "word" and tokens[k].text.casefold() in NOT_IN_NAMES
        inner = at < k < last - 1 and tokens[k].text in CAPITAL_PARTICLES and tokens[at].text.casefold() in GIVEN_NAMES
        if listed and not inner and (k == at or tokens[k - 1].kind != "initial" or tokens[k].text in ("Res", "Doc")):
            return 0  # "R. S. French" is a name, "French Foreign" is none
    if _kind(tokens, last) == "suffix":
        last += 1
    elif _kind(tokens, last) == "," and _kind(tokens, last + 1) == "suffix":
        last += 2
    return last


def capitals_end(tokens: list[Token], at: int) -> int:
    """Where "ARATA Francesco Paolo" or "DIESBACH Ghislain de" ends that begins at token `at`, or 0.

    The family name in capitals stands first and without a comma; a comma, a stop, a role or the next person follows.
    """
    i = at
    while _kind(tokens, i) == "word" and tokens[i].text.isupper() and i - at < 3:
        i += 1
    begin = i
    while _kind(tokens, i) == "word" and not tokens[i].text.isupper() and i - begin < 3:
        if tokens[i].text.casefold() in NOT_IN_NAMES:
            return 0
        i += 1
    if begin == at or i == begin:
        return 0
    while _kind(tokens, i) == "initial" and i - begin < 5:
        i += 1
    while _kind(tokens, i) == "particle" and i - begin < 5:
        i += 1
    return i if _kind(tokens, i) in (",", ".", ";", "and", "end") or tokens[i].text in (" ", "(", ":", "(year") else 0


_SLAVIC = late(r"(?:[oe]v|[oe]va|in|ina|sk(?:y|i|ii|iy|aya|aia)|enko|chuk|ich|yan|idze|shvili)$")


def vancouver_end(tokens: list[Token], at: int, *, joined: bool = False) -> int:
    """Where "Rosenberg CE" or "Зубок В. М." ends that begins at token `at`, or 0."""
    i = at
    while _kind(tokens, i) in ("word", "particle") and i - at < 4:
        i += 1
    if i == at or _kind(tokens, i - 1) != "word":
        return 0
    closed = _kind(tokens, i + 1) in (",", ".", ";", "end", "and") or (
        i + 1 < len(tokens) and (tokens[i + 1].text in (":", "(year") or (joined and tokens[i + 1].text == "("))
    )
    if _kind(tokens, i) == "caps" and len(tokens[i].text) <= 3 and closed:
        return i + 1
    if _kind(tokens, i) == "initial" and i - at < 3:  # "Romanin S., Storia documentata", as in Italy
        last = i
        while _kind(tokens, last) == "initial" and last - i < 3:
            last += 1
        if _kind(tokens, last) == "particle" and _kind(tokens, last + 1) == ",":
            last += 1  # "BEAUVOIR S. de, Le deuxième sexe"
        bracket = tokens[last].text == "(" if last < len(tokens) else False  # "Romano R. (a cura di)"
        if (_kind(tokens, last) in (",", "and", "end") or bracket) and _kind(tokens, last + 1) != "initial":
            return last
    if _SLAVIC.search(tokens[at].text) and [_kind(tokens, at + n) for n in range(1, 4)] == [
        "initial",
        "initial",
        "word",
    ]:
        return at + 3  # "Pechatnov V. O. Stalin, Ruzvel't, Trumen"
    if "А" <= tokens[i - 1].text[0] <= "я" and _kind(tokens, i) == "initial" and i - at == 1:
        while _kind(tokens, i) == "initial" and i - at < 4:
            i += 1
        return i
    if (
        _kind(tokens, i) == "initial"
        and len(tokens[i].text) == 2
        and (_kind(tokens, i + 1) == "word" or (_kind(tokens, i + 1) == "caps" and len(tokens[i + 1].text) > 1))
        and i - at == 1
        and at
        and tokens[at - 1].kind == ","
    ):
        return i + 1  # the last of a Vancouver list, before its stop: "Golden J. Framing"
    return 0


def vancouver_alone_end(tokens: list[Token], at: int) -> int:
    """ "Porter R. The greatest benefit": one word and one initial, where no other reading was right."""
    kinds = [_kind(tokens, at + n) for n in range(3)]
    if kinds == ["word", "initial", "caps"] and tokens[at + 2].text == "A":
        return at + 2  # "Lind J. A treatise of the scurvy."
    return at + 2 if kinds == ["word", "initial", "word"] else 0


def _sure_name(tokens: list[Token], at: int, end: int, *, last: bool = False) -> bool:
    """Whether a direct name behind a bare comma is a name for sure: initials in front, or a known given name.

    `last`: it may be the last of the list, with a stop behind it ("Отв. ред. Н. И. Егорова, А. О. Чубарьян.").
    """
    if end - at > 4 or _kind(tokens, end) not in (
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
        if _kind(tokens, end) == "and":
            joined = direct_end(tokens, end + 1) or inverted_end(tokens, end + 1)
            return bool(joined) and _joins(tokens, end, True)
        if _kind(tokens, end) == "," and _kind(tokens, end + 1) == "and":
            return bool(direct_end(tokens, end + 2) or inverted_end(tokens, end + 2))
        if _kind(tokens, end) != ",":
            return False
        i = end + 1


# Words that join two names in the languages of most lists; behind others, and "a", more than two words are no name.
_CERTAIN = frozenset("and und et y e en и sowie &".split())


def _joins(tokens: list[Token], at: int, direct_order: bool) -> bool:
    """Whether the joining word at `at` stands between two names, and not between the words of a title."""
    if tokens[at].text in _CERTAIN or tokens[at].text[0] in "-–":
        return True
    if tokens[at].text == "a" and direct_order and _kind(tokens, at + 1) != "initial":
        return False  # "Lettere di Giuseppe Mazzini a Giuseppe Petroni"
    end = direct_end(tokens, at + 1)
    return not end or sum(t.kind == "word" for t in tokens[at + 1 : end]) <= 3


def list_end(tokens: list[Token], first: int, *, vancouver: bool, direct_order: bool = False) -> int:
    """Where the list goes on to from its first name's end: the token behind its last name."""
    at = first
    while True:
        i = at
        if _kind(tokens, i) == "." and (
            _kind(tokens, i + 1) == "and" or (_kind(tokens, i + 1) == "," and _kind(tokens, i + 2) == "and")
        ):
            i += 1
        if vancouver:
            joined = _kind(tokens, i) == "and" or (_kind(tokens, i) == "," and _kind(tokens, i + 1) == "and")
            end = vancouver_end(tokens, i + 1) if _kind(tokens, i) == "," else 0
            if joined:
                end = vancouver_end(tokens, i + (1 if _kind(tokens, i) == "and" else 2), joined=True)
        elif _kind(tokens, i) in (";", "/"):
            skip = 2 if _kind(tokens, i + 1) == "and" else 1
            readers = (direct_end, inverted_end) if direct_order else (inverted_end, direct_end)
            end = readers[0](tokens, i + skip) or readers[1](tokens, i + skip)
        elif _kind(tokens, i) == "and" or (_kind(tokens, i) == "," and _kind(tokens, i + 1) == "and"):
            skip = 1 if tokens[i].kind == "and" else 2
            end = inverted_end(tokens, i + skip) or direct_end(tokens, i + skip)
            if end and not _joins(tokens, i + skip - 1, direct_order):
                end = 0
            if (
                end
                and inverted_end(tokens, i + skip)
                and not inverted_end(tokens, i + skip, initials=True)
                and direct_end(tokens, i + skip)
            ):
                end = direct_end(tokens, i + skip)
        elif _kind(tokens, i) == ",":
            end = inverted_end(tokens, i + 1, initials=True)
            if not end and tokens[0].text.isupper():
                end = capitals_end(tokens, i + 1)
            direct = 0 if end else direct_end(tokens, i + 1)
            if direct and (_joined_later(tokens, i + 1) or _sure_name(tokens, i + 1, direct, last=direct_order)):
                end = direct
        else:
            end = 0
        if not end:
            return at
        at = end
