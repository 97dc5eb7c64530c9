"""Where the list of authors at an entry's head ends: patterns of names, not lists of people.

Gives a boundary, never a title: what follows is read by `heads`. The head is cut into words, initials, particles and
marks once; names are short patterns over these, so the cost is linear and any Latin or Cyrillic name fits.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from refkit.lexicon.people import GIVEN_NAMES, MONONYMS, PARTICLES, PINYIN_SURNAMES
from refkit.parse.bodies import Authors
from refkit.read.names import read_names
from refkit.read.patterns import has_east_asian, late

_UP = r"A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶĹĻŁŃŅŇŌŐŎŒŘŚŞŠȘŢŤȚŪŮŰŬŲŹŻŽА-ЯЁІЇЄҐΑ-ΩƠƯ"
_TOKEN = re.compile(
    rf"""\s*(?:
    (?P<suffix>(?:Jr|Sr)\b\.?|(?:II|III|IV)\b(?!\.\w))
  | (?P<initial>(?:[{_UP}]|Th|Ch|Ph|Y[aeou]|Zh|Sh|Kh|Ts|J[aeou]|Cl|Kl|Gr|Fr|Wl|Al|[А-Я][а-я])\.(?:[-‐][{_UP}]\.)?)
  | (?P<saint>St\.(?=\s[{_UP}]))
  | (?P<word>(?:al-|el-|an-|as-|ad-|ash-)?[’'‘ʻ]?(?:[{_UP}][’'])?[{_UP}][^\W\d_]*[^\W\d_{_UP}]
      (?:[’'ʼ‘]?[^\W\d_]+|[-–][^\W\d_]{{2,}})*[’'ʼ]?
      |[{_UP}]{{4,}}(?:[-’'][{_UP}]+)*|[{_UP}][’'][{_UP}]{{3,}})
  | (?P<caps>[{_UP}]{{1,3}}(?:-[{_UP}])?)(?![\w’'-])
  | (?P<and>(?:and|und|et|y|e|en|и|sowie|i(?=\s[{_UP}]\.))(?=\s)|&|[-–]\s?(?=[{_UP}]\.))
  | (?P<particle>(?:van|von|der|den|de|del|della|dello|degli|dei|di|da|das|do|dos|du|la|le|las|los|ter|ten|te|af|av|zu
      |zum|zur|of|i|el|al|bin|ibn|ben|’t|'t)(?=[\s,.;])|d[’'](?=\w))
  | (?P<mark>[,;/.])
    )""",
    re.X,
)
_RANK = re.compile(r"(?:Dr|Prof|Mr|Mrs|Ms|Sir|Lord|Lady|Gen|Col|Maj|Capt|Lt|Adm|Rev|Amb|Sen|Hon|Gov)\.?\s")
_ETAL = re.compile(r"\s*,?\s(?:et\.? al\b\.?|and others|u\.\s?a\.|и др\.)")
_WITH = re.compile(r",?\swith\s")
_ROLE = re.compile(
    r"[.,]?\s?[\(\[]?(?:[Ee]ds?|[Ee]ditors?|[Hh]rsg|[Hh]gg?|[Dd]irs?|[ÉéEe]ds?|[Cc]oords?|[Cc]omps?|[Cc]ompilers?"
    r"|[Tt]rans|[Dd]irector|[Rr]ed|[Uu]tg|[Tt]oim|[Ss]zerk|[Bb]earb|[Hh]ost|[Pp]roducers?|[Nn]arrator"
    r"|a cura di|a c\. di"
    r"|[Oo]rgs?)(?![^\W_])\.?(?:\sby)?[\)\]]?"
)
_DATED = re.compile(r"\s\((?:1[4-9]|20)\d\d[a-z]?\)[.,:]?\s+\S")
_MOST = 240  # tokens of the longest list that is looked at


class _Token(NamedTuple):
    kind: str
    start: int
    end: int
    text: str


def _tokens(text: str, start: int) -> list[_Token]:
    out: list[_Token] = []
    at = start
    while len(out) < _MOST:
        match = _TOKEN.match(text, at)
        if not match:
            break
        kind = "particle" if match.lastgroup == "saint" else match.lastgroup or ""
        a, b = match.span(match.lastgroup or "")
        if a > at + 1 and kind != "mark" and "\n" not in text[at:a] and a - at > 3:
            break
        out.append(_Token(text[a] if kind == "mark" else kind, a, b, text[a:b]))
        at = b
    dated = _DATED.match(text, at)
    mark = "(year" if dated else text[at : at + 1]
    out.append(_Token("end" if not text[at:].strip() else "stop", at, at, mark))
    return out


def _kind(tokens: list[_Token], at: int) -> str:
    return tokens[at].kind if at < len(tokens) else "end"


def _inverted(tokens: list[_Token], at: int, *, initials: bool = False) -> int:
    """Where "Family, Given" ends that begins at token `at`, or 0."""
    i, words = at, 0
    if _kind(tokens, i) == "caps" and _kind(tokens, i + 1) == "word" and tokens[i + 1].text.isupper():
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
            and (_kind(tokens, i + 1) in (".", ",", "end", ";") or tokens[i + 1].text == "(year")
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
    if _kind(tokens, i) == "," and _kind(tokens, i + 1) == "suffix":
        i += 2
    elif _kind(tokens, i) == "suffix":
        i += 1
    return i


def _direct(tokens: list[_Token], at: int) -> int:
    """Where a name in reading order ends that begins at token `at`, or 0: two words at least, the last one a word."""
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
        listed = tokens[k].kind == "word" and tokens[k].text.casefold() in NOT_NAMES
        if listed and (k == at or tokens[k - 1].kind != "initial" or tokens[k].text in ("Res", "Doc")):
            return 0  # "R. S. French" is a name, "French Foreign" is none
    if _kind(tokens, last) == "suffix":
        last += 1
    elif _kind(tokens, last) == "," and _kind(tokens, last + 1) == "suffix":
        last += 2
    return last


_SLAVIC = late(r"(?:[oe]v|[oe]va|in|ina|sk(?:y|i|ii|iy|aya|aia)|enko|chuk|ich|yan|idze|shvili)$")


def _vancouver(tokens: list[_Token], at: int, *, joined: bool = False) -> int:
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
        if _kind(tokens, last) in (",", "and", "end") and _kind(tokens, last + 1) != "initial":
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
        and _kind(tokens, i + 1) == "word"
        and i - at == 1
        and at
        and tokens[at - 1].kind == ","
    ):
        return i + 1  # the last of a Vancouver list, before its stop: "Golden J. Framing"
    return 0


def _vancouver_alone(tokens: list[_Token], at: int) -> int:
    """ "Porter R. The greatest benefit": one word and one initial, where no other reading was right."""
    kinds = [_kind(tokens, at + n) for n in range(3)]
    if kinds == ["word", "initial", "caps"] and tokens[at + 2].text == "A":
        return at + 2  # "Lind J. A treatise of the scurvy."
    return at + 2 if kinds == ["word", "initial", "word"] else 0


def _sure_name(tokens: list[_Token], at: int, end: int, *, last: bool = False) -> bool:
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


def _joined_later(tokens: list[_Token], at: int) -> bool:
    """Whether a comma list of direct names from `at` on comes to an "and"."""
    i = at
    while True:
        end = _direct(tokens, i)
        if not end:
            return False
        if _kind(tokens, end) == "and":
            return bool(_direct(tokens, end + 1) or _inverted(tokens, end + 1))
        if _kind(tokens, end) == "," and _kind(tokens, end + 1) == "and":
            return bool(_direct(tokens, end + 2) or _inverted(tokens, end + 2))
        if _kind(tokens, end) != ",":
            return False
        i = end + 1


def _list(tokens: list[_Token], first: int, *, vancouver: bool, direct_order: bool = False) -> int:
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
            end = _vancouver(tokens, i + 1) if _kind(tokens, i) == "," else 0
            if joined:
                end = _vancouver(tokens, i + (1 if _kind(tokens, i) == "and" else 2), joined=True)
        elif _kind(tokens, i) in (";", "/"):
            skip = 2 if _kind(tokens, i + 1) == "and" else 1
            readers = (_direct, _inverted) if direct_order else (_inverted, _direct)
            end = readers[0](tokens, i + skip) or readers[1](tokens, i + skip)
        elif _kind(tokens, i) == "and" or (_kind(tokens, i) == "," and _kind(tokens, i + 1) == "and"):
            skip = 1 if tokens[i].kind == "and" else 2
            end = _inverted(tokens, i + skip) or _direct(tokens, i + skip)
            if (
                end
                and _inverted(tokens, i + skip)
                and not _inverted(tokens, i + skip, initials=True)
                and _direct(tokens, i + skip)
            ):
                end = _direct(tokens, i + skip)
        elif _kind(tokens, i) == ",":
            end = _inverted(tokens, i + 1, initials=True)
            direct = 0 if end else _direct(tokens, i + 1)
            if direct and (_joined_later(tokens, i + 1) or _sure_name(tokens, i + 1, direct, last=direct_order)):
                end = direct
        else:
            end = 0
        if not end:
            return at
        at = end


_JOINED = frozenset(("and", "y", "e", "i", "a"))

# Words that titles and bodies have and names do not.
NOT_NAMES: frozenset[str] = frozenset(
    """
the a an history histories war wars cold american british soviet russian chinese japanese german french european
international foreign policy world great power peace treaty agreement convention protocol report reports record
records documents document papers letters memoir memoirs diary politics political economic social national military
nuclear atomic modern new old american annual public private secret general and letter telegram memorandum minutes
speech interview president oral hearing hearings resolution charter relations revolution empire origins collected
selected complete works writings introduction essays studies journal review central asia asian africa african
america europe pacific atlantic vietnam korea korean taiwan formosa die der das den le la les il lo gli el los las
un une der ein eine der deutsche deutschen geschichte histoire historia storia zur zum vom im final first second
third register volume vol part section draft joint mutual united nations presidential security intelligence defense
inside beyond between after before from with without against toward towards through under over why how what when
where who dissertation res doc thesis conference proceedings statement declaration message remarks comments notes
note cable
despatch discussion conversation meeting cabinet conclusions
""".split()
)


def find_authors(text: str, start: int) -> Authors | None:
    """The list of persons that begins at `start`, or None. Its end is before the punctuation that closes it."""
    begin = start
    bracket = text[start : start + 1] == "["
    if bracket:
        start += 1
    rank = _RANK.match(text, start)
    tokens = _tokens(text, rank.end() if rank else start)
    if len(tokens) < 2:
        return None
    for reader, inverted in ((_vancouver, True), (_inverted, True), (_direct, False), (_vancouver_alone, True)):
        first = reader(tokens, 0)
        if not first:
            continue
        last = _list(tokens, first, vancouver=reader in (_vancouver, _vancouver_alone), direct_order=reader is _direct)
        found = _checked(text, begin, tokens[last - 1].end, inverted, bracket=bracket)
        if found is None and last > first:
            found = _checked(text, begin, tokens[first - 1].end, inverted, bracket=bracket)
        if found is not None:
            return found
    return _parenthesized(text, begin)


_GIVEN_PAREN = late(
    rf"(?P<names>[{_UP}][^\W\d_]+(?:[\s’'-][^\W\d_]+){{0,3}}\s\((?!(?:[Ee]ds?|[Hh]gg?|[Hh]rsg|[Dd]irs?|[Cc]oords?)\b)"
    rf"(?P<given>[{_UP}][^\W\d_]*\.?(?:[\s-][{_UP}][^\W\d_]*\.?){{0,2}})\))(?=[,.:]\s)"
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


_TITLE_WORD = late(r"[.,]?\s?(?:Compilers?|Editors?|Director|[Hh]ost|[Pp]roducers?|[Nn]arrator)")
_AFTER_INITIAL = re.compile(r"(?<![^\W_])[A-Z]\.\s?[^\W\d_]+(?=,|\s(?:and|&)|\.?$)")
_SCRIPT = late(r"\s?\(?[\u4e00-\u9fff\uac00-\ud7af\u3040-\u30ff]{2,8}\)?(?=[.,:\s])")


def _checked(text: str, start: int, end: int, inverted: bool, *, bracket: bool = False) -> Authors | None:
    names = text[start:end]
    plain = _AFTER_INITIAL.sub("", names)
    words = [w.strip(".,[]’'").casefold() for w in re.split(r"[\s,;/]+", plain) if w]
    bad = sum(w in NOT_NAMES and w not in PARTICLES and w not in _JOINED for w in words if len(w) > 1)
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
        tokens = _tokens(text, joined.end())
        last = _direct(tokens, 0)
        if last:
            helper = (end, tokens[last - 1].end)
            after = helper[1]
    role = _ROLE.match(text, after)
    if role and _TITLE_WORD.match(role[0]):
        role = None  # "J. Ullman. Compilers: Principles" begins a title
    role_text = role[0].strip(" ,.()[]") if role else ""
    if role:
        after = role.end()
    following = text[after : after + 1]
    if following.isupper() and text[after - 1] == "." and text[after - 2 : after - 1].isupper():
        return Authors(start, end, role_text, after, inverted, role_end=after if role else 0)  # "SCHWARCZ, L. M.Raça"
    if following and following not in " .,:;(\x00\"“«„‘'—–[" and not role and not following.isdigit():
        return None
    if following == "(" and not re.match(r"\((?:\d{4}|[^\W\d])", text[after : after + 6]):
        return None
    if following == " " and not role:
        nxt = text[after + 1 : after + 2]
        if nxt not in "([\"“«„‘'—–0123456789\x00" and not text[:after].endswith((".", "]")):
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


def find_direct(text: str, start: int) -> Authors | None:
    """Persons in reading order at `start`, as they stand behind "edited by"."""
    rank = _RANK.match(text, start)
    tokens = _tokens(text, rank.end() if rank else start)
    first = _direct(tokens, 0)
    if not first:
        return None
    last = _list(tokens, first, vancouver=False, direct_order=True)
    return _checked(text, start, tokens[last - 1].end, False)


_MONONYM = late(r"(?P<name>(?:St\.\s)?[^\W\d_]+(?:\s[^\W\d_]+)?)[.,:]\s+(?=[^\W\d_a-z])")
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
        if match is None or any(w.casefold() in NOT_NAMES for w in match["name"].split() if w != "and"):
            return None
    return Authors(start, match.end("name"), "", match.end("name"), False)
