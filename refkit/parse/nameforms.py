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


def kind_at(tokens: list[Token], at: int) -> str:
    """The kind of a token; "end" behind the last."""
    return tokens[at].kind if at < len(tokens) else "end"


def _behind_all(tokens: list[Token], at: int, kinds: tuple[str, ...], limit: int) -> int:
    """The place behind the tokens of some kinds from `at` on, and before `limit`."""
    while at < limit and kind_at(tokens, at) in kinds:
        at += 1
    return at


def _with_suffix(tokens: list[Token], at: int) -> int:
    """Where a name ends with a "Jr." or "III" behind it, be it behind a comma."""
    comma = kind_at(tokens, at) == ","
    return at + 1 + comma if kind_at(tokens, at + comma) == "suffix" else at


def inverted_end(tokens: list[Token], at: int, *, initials: bool = False) -> int:
    """Where "Family, Given" ends that begins at token `at`, or 0. `initials`: only where these follow the comma."""
    comma = _family_end(tokens, at)
    if not comma:
        return 0
    given = comma + 1
    kind = kind_at(tokens, given)
    if kind == "initial" or (kind == "caps" and len(tokens[given].text) <= 3):
        if kind == "caps" and tokens[given].text == "A" and kind_at(tokens, given + 1) == "word":
            return 0  # "Brent Scowcroft, A World Transformed"
        end = _initials_end(tokens, given, whole=not initials)
    else:
        end = _given_end(tokens, at, comma) if kind == "word" and not initials else 0
    return _with_suffix(tokens, _with_particles(tokens, end)) if end else 0


def _family_end(tokens: list[Token], at: int) -> int:
    """The comma behind the family name that begins at token `at`, or 0 where no inverted name begins there."""
    i, words = _capitals_first(tokens, at)
    while kind_at(tokens, i) in ("particle", "word") and words < 4:
        words += tokens[i].kind == "word"
        i += 1
    if (
        words == 1
        and kind_at(tokens, i) == "and"
        and tokens[i].text in ("y", "i", "e")
        and kind_at(tokens, i + 2) == ","
    ):
        i += 2  # "Ortega y Gasset, José"
    if not 0 < words <= 3 or kind_at(tokens, i) != ",":
        return 0
    family = _family(tokens, at, i)
    if len(family) == 2 and len(family[0]) > 2 and family[0].isupper() and not family[1].isupper():
        return 0  # "BOZO Frédéric, Mitterrand, la fin de la guerre froide"
    if words == 2 and tokens[at].text.casefold() in PINYIN_SURNAMES and not family[0].isupper():
        name = read_names(f"{family[0]} {family[-1]}", inverted=False)
        if name and name[0].family_first:
            return 0  # "Shen Zhihua, Mao, Stalin and ...": the name is whole
    return i


def _family(tokens: list[Token], at: int, comma: int) -> list[str]:
    """The words of a family name without its particles; letters in capitals are one where no word is."""
    return [t.text for t in tokens[at:comma] if t.kind == "word"] or [tokens[at].text]


def _capitals_first(tokens: list[Token], at: int) -> tuple[int, int]:
    """The place behind short capitals that begin a family name, and how many words these are.

    "ECO, Umberto", "LE ROUX, René", "LE MÉE, René".
    """
    if kind_at(tokens, at) == "caps":
        following = [kind_at(tokens, at + n) for n in (1, 2)]
        if following == [",", "word"] and tokens[at + 2].text.casefold() in GIVEN_NAMES:
            return at + 1, 1
        if following[0] == "word" and tokens[at + 1].text.isupper():
            return at + 1, 0
        if following == ["caps", ","]:
            return at + 2, 1
    return at, 0


def _initials_end(tokens: list[Token], given: int, *, whole: bool) -> int:
    """Where initials end that begin at `given`; `whole`: with a name behind one, as in "Hoover, J. Edgar"."""
    kind, i = tokens[given].kind, given
    while i - given < 5 and (
        kind_at(tokens, i) == kind or (kind_at(tokens, i) == "particle" and kind_at(tokens, i + 1) == kind == "initial")
    ):
        i += 1  # "FERREIRA, M. de M."
    if not whole or i - given != 1 or kind_at(tokens, i) != "word":
        return i
    closed = kind_at(tokens, i + 1) in (".", ",", "end", ";", "and") or tokens[i + 1].text == "(year"
    contained = kind_at(tokens, i + 2) == "word" and tokens[i + 2].text == "In"
    return i + 1 if closed and not contained else i


def _given_end(tokens: list[Token], at: int, comma: int) -> int:
    """Where the given names behind a comma end, or 0 where the words before it are more than a family name."""
    given = comma + 1
    i = _behind_all(tokens, given, ("word",), given + 3)
    i = _behind_all(tokens, i, ("initial",), given + 6)
    family = _family(tokens, at, comma)
    if len(family) == 1:
        return i
    if len(family) > 2 or family[0].casefold() in GIVEN_NAMES:
        return 0
    closed = tokens[given].text.casefold() in GIVEN_NAMES and kind_at(tokens, i) in (".", "end", "stop", ";")
    return i if i - given == 1 or closed else 0


def _with_particles(tokens: list[Token], i: int) -> int:
    """Where given names end with the particles, and the last word, that stand behind them in Portuguese lists."""
    i = _behind_all(tokens, i, ("particle",), len(tokens))
    led = kind_at(tokens, i - 1) == "particle" and kind_at(tokens, i) == "word"
    if led and kind_at(tokens, i + 1) in (".", ";"):
        i += 1  # "SANTOS, Boaventura de Sousa."
        led = False
    middle = i + led
    cut = kind_at(tokens, middle) in ("and", "particle") and tokens[middle].text == "e"
    closed = cut and kind_at(tokens, middle + 1) in ("end", "stop", ".")
    return middle + 1 if closed else i  # "SOUZA, Laura de Mello e (Org.)"


def direct_end(tokens: list[Token], at: int) -> int:
    """Where a name in reading order ends that begins at token `at`, or 0: two words at least, the last one a word."""
    if kind_at(tokens, at) == "word" and tokens[at].text.casefold() in DOCUMENT_WORDS:
        return 0  # "Aufzeichnung Blankenhorn"
    last = _last_word(tokens, at)
    if not last or not any(t.kind == "word" for t in tokens[at:last]):
        return 0
    for k in range(at, last):
        if tokens[k].kind == "word" and tokens[k].text.casefold() in NOT_IN_NAMES and _spoils(tokens, at, k, last):
            return 0
    return _with_suffix(tokens, last)


def _last_word(tokens: list[Token], at: int) -> int:
    """The place behind the last word of up to seven tokens of a name, or 0.

    Particles stand in one place of a name: "Akten zur Auswärtigen Politik der Bundesrepublik" is none.
    """
    i, last, groups = at, 0, 0
    while i - at < 7 and kind_at(tokens, i) in ("word", "initial", "particle", "caps"):
        kind = tokens[i].kind
        if kind == "particle":
            if i == at:
                break
            groups += tokens[i - 1].kind != "particle"
            if groups > 1:
                return 0
        i += 1
        if kind == "word" and i - at >= 2:
            last = i
    return last


def _spoils(tokens: list[Token], at: int, k: int, last: int) -> bool:
    """Whether a word that names seldom have shows that the tokens `at`..`last` are none.

    "R. S. French" is a name, "French Foreign" is none.
    """
    inner = at < k < last - 1 and tokens[k].text in CAPITAL_PARTICLES and tokens[at].text.casefold() in GIVEN_NAMES
    return not inner and (k == at or tokens[k - 1].kind != "initial" or tokens[k].text in ("Res", "Doc"))


def capitals_end(tokens: list[Token], at: int) -> int:
    """Where "ARATA Francesco Paolo" or "DIESBACH Ghislain de" ends that begins at token `at`, or 0.

    The family name in capitals stands first and without a comma; a comma, a stop, a role or the next person follows.
    """
    i = at
    while kind_at(tokens, i) == "word" and tokens[i].text.isupper() and i - at < 3:
        i += 1
    begin = i
    while kind_at(tokens, i) == "word" and not tokens[i].text.isupper() and i - begin < 3:
        if tokens[i].text.casefold() in NOT_IN_NAMES:
            return 0
        i += 1
    if begin == at or i == begin:
        return 0
    while kind_at(tokens, i) == "initial" and i - begin < 5:
        i += 1
    while kind_at(tokens, i) == "particle" and i - begin < 5:
        i += 1
    return i if kind_at(tokens, i) in (",", ".", ";", "and", "end") or tokens[i].text in (" ", "(", ":", "(year") else 0


_SLAVIC = late(r"(?:[oe]v|[oe]va|in|ina|sk(?:y|i|ii|iy|aya|aia)|enko|chuk|ich|yan|idze|shvili)$")


def vancouver_end(tokens: list[Token], at: int, *, joined: bool = False) -> int:
    """Where "Rosenberg CE" or "Зубок В. М." ends that begins at token `at`, or 0."""
    i = _behind_all(tokens, at, ("word", "particle"), at + 4)
    if i == at or tokens[i - 1].kind != "word":
        return 0
    if kind_at(tokens, i) == "caps":
        return i + 1 if len(tokens[i].text) <= 3 and _closes(tokens, i + 1, joined=joined) else 0
    if kind_at(tokens, i) != "initial":
        return 0
    return _spaced_initials(tokens, at, i) or _before_title(tokens, at, i)


def _closes(tokens: list[Token], at: int, *, joined: bool) -> bool:
    """Whether what stands at `at` may follow a Vancouver name; a bracket only behind "and"."""
    if kind_at(tokens, at) in (",", ".", ";", "end", "and"):
        return True
    return at < len(tokens) and tokens[at].text in ((":", "(year", "(") if joined else (":", "(year"))


def _spaced_initials(tokens: list[Token], at: int, i: int) -> int:
    """Where "Romanin S., Storia documentata" has its comma, as in Italy; 0 where the initials are closed by none."""
    if i - at >= 3:
        return 0
    last = _behind_all(tokens, i, ("initial",), i + 3)
    if kind_at(tokens, last) == "particle" and kind_at(tokens, last + 1) == ",":
        last += 1  # "BEAUVOIR S. de, Le deuxième sexe"
    bracket = last < len(tokens) and tokens[last].text == "("  # "Romano R. (a cura di)"
    closed = bracket or kind_at(tokens, last) in (",", "and", "end")
    return last if closed and kind_at(tokens, last + 1) != "initial" else 0


def _before_title(tokens: list[Token], at: int, i: int) -> int:
    """Where a name ends whose initials are closed by their own stop, before a title; or 0."""
    kinds = [kind_at(tokens, at + n) for n in range(1, 4)]
    if kinds == ["initial", "initial", "word"] and _SLAVIC.search(tokens[at].text):
        return at + 3  # "Pechatnov V. O. Stalin, Ruzvel't, Trumen"
    if i - at != 1:
        return 0
    if "А" <= tokens[at].text[0] <= "я":
        return _behind_all(tokens, i, ("initial",), at + 4)
    listed = at > 0 and tokens[at - 1].kind == "," and len(tokens[i].text) == 2
    word = kinds[1] == "word" or (kinds[1] == "caps" and len(tokens[i + 1].text) > 1)
    return i + 1 if listed and word else 0  # the last of a Vancouver list, before its stop: "Golden J. Framing"


def vancouver_alone_end(tokens: list[Token], at: int) -> int:
    """ "Porter R. The greatest benefit": one word and one initial, where no other reading was right."""
    kinds = [kind_at(tokens, at + n) for n in range(3)]
    if kinds == ["word", "initial", "caps"] and tokens[at + 2].text == "A":
        return at + 2  # "Lind J. A treatise of the scurvy."
    return at + 2 if kinds == ["word", "initial", "word"] else 0
