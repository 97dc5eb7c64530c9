"""Headline case for Chicago, sentence case for APA, and the knowledge of what keeps its capital.

`title_case` and `sentence_case` change letters only, never words. Romanized and foreign titles are for the caller to
leave out (`is_english` says what can be seen from the words); markup (`<i>`) is left as it is.

Sentence case has to tell names from words. Evidence, strongest first: a phrase or name of the tables, a name of the
list (its authors, places), a word that the list also has in lower case (no name), an ordinary English word; what is
none of these is taken for a name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from refkit.cite import casing_words as words

_WORD = re.compile(r"<[^>]*>|[^\W_]+(?:[’'.\-‐][^\W_]+)*[’']?\.?", re.UNICODE)
_LETTERS = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)*", re.UNICODE)
_ENDS_SENTENCE = re.compile(r"[:?!.][”’\"')\]]*\s*[“‘\"'(\[]*$|\s[–—]\s*$|^[\s“‘\"'(\[¿¡]*$")


@dataclass(frozen=True)
class Evidence:
    """What a list itself says about words: `names` keep their capital, `common` (lower case) are ordinary words."""

    names: frozenset[str] = frozenset()
    common: frozenset[str] = frozenset()


NO_EVIDENCE = Evidence()


def evidence_of(titles: Iterable[str], names: Iterable[str]) -> Evidence:
    """The evidence of a list: its titles (any case), and the family names, bodies and places that it holds."""
    common: set[str] = set()
    inner: set[str] = set()
    for title in titles:
        found = [w.strip("’'.") for w in _LETTERS.findall(title)]
        common.update(w for w in found if w.islower())
        if is_sentence_case(title):
            # Behind the first word of a title in sentence case a capital means a name.
            inner.update(w for w in found[1:] if w[:1].isupper())
    known = {w for name in names for w in _LETTERS.findall(name) if w[:1].isupper() and not _is_common(w.lower())}
    return Evidence(frozenset(known | {w for w in inner if not _is_common(w.lower())}), frozenset(common))


def is_sentence_case(title: str) -> bool:
    """Whether a title is in sentence case already: among its ordinary words behind the first, small letters prevail."""
    lower = upper = 0
    after_name = False
    for match in _WORD.finditer(title):
        word = match[0]
        if word.startswith("<") or not word[0].isalpha():
            continue
        behind_name, after_name = after_name, word[0].isupper() and not _is_common(_stem(word))
        low = word.lower().strip("’'.")
        if low in words.ALWAYS_LOWER or low in words.LONG_PREPOSITIONS or len(low) < 3:
            continue
        if _begins(title[max(0, match.start() - 12) : match.start()]):
            continue
        if word[0].islower():
            lower += 1
        elif _is_common(low):
            # "Beidaihe Conference" says nothing: there the word belongs to a name.
            upper += 0 if behind_name and low in words.GENERIC else 1
    return lower > upper or (lower == upper == 0)


def is_english(title: str, *, sure: bool = False) -> bool:
    """Whether a title of unknown language may be English, by its little words and ordinary words.

    `sure` asks for more: an English little word and no foreign one (for a title whose source is in another language).

    A title without any known word counts as English only if it is short: "Pravda" is a name, "Sovetskaia vneshniaia
    politika v gody" is not English.
    """
    if any("\u0370" <= c <= "\u1dff" or c > "\u2e7f" for c in title):
        return False
    english = foreign = 0
    low = [w.lower() for w in _LETTERS.findall(title)]
    for word in low:
        little = word in words.ALWAYS_LOWER or word in words.LONG_PREPOSITIONS
        if word in words.FOREIGN_WORDS:
            # "die", "do", "per", "a" may be either; only what is no English word at all tells.
            foreign += 0 if little or _is_common(word) else 2
        elif little:
            english += 2
        elif _is_common(word) or word.capitalize() in _PROPER_FORMS:
            english += 1
    if sure:
        return english > 2 and not foreign and any(w in _ENGLISH_ONLY for w in low)
    if english or foreign:
        return english >= foreign
    return len(low) < 3


def is_ordinary(word: str) -> bool:
    """Whether a word is an ordinary English one, and no name."""
    return _is_common(word.lower())


def title_case(title: str, edition: int = 18) -> str:
    """Headline style of the Chicago Manual (8.160): edition 18 capitalises prepositions of five letters and more.

    >>> title_case("Bristling against the West, China rallies")
    'Bristling Against the West, China Rallies'
    >>> title_case("China Sees a Winner Emerging From War", 17)
    'China Sees a Winner Emerging from War'
    """
    matches = [m for m in _WORD.finditer(title) if not m[0].startswith("<")]
    last = matches[-1].start() if matches else -1

    def case(match: re.Match[str]) -> str:
        word = match[0]
        if word.startswith("<"):
            return word
        low = word.lower()
        if not _plain(word):
            return word
        edge = match.start() == last or _begins(title[max(0, match.start() - 12) : match.start()])
        if edge:
            return _capital(word)
        if low in words.ALWAYS_LOWER or (edition < 18 and low in words.LONG_PREPOSITIONS):
            return low
        if low in words.LEFT_ALONE:
            return word
        return _capital_compound(word)

    return _WORD.sub(case, title)


def sentence_case(title: str, evidence: Evidence = NO_EVIDENCE) -> str:
    """Sentence case of APA 7 (6.17): the first word, the first after a colon or stop, and names keep their capital.

    A title that is in sentence case already, or all in capitals, comes back as it is.

    >>> sentence_case("A Failed Empire: The Soviet Union in the Cold War")
    'A failed empire: The Soviet Union in the Cold War'
    """
    if is_sentence_case(title):
        return _first_up(title)
    kept = _kept_spans(title, evidence)

    def case(match: re.Match[str]) -> str:
        word = match[0]
        if word.startswith("<") or not word[0].isupper() or not _plain(word) or _NUMERAL.fullmatch(word):
            return word
        if any(start <= match.start() < end for start, end in kept):
            return word
        before = title[max(0, match.start() - 12) : match.start()]
        if _begins(before):
            return _lower_tail(word, evidence)
        return word if _names(word, evidence) else _lower_tail(word[0].lower() + word[1:], evidence)

    return _first_up(_WORD.sub(case, title))


_NUMERAL = re.compile(r"I|[IVXLC]{2,}")
_OPENING = ("(", "[", "“", "‘")
_ABBREVIATION = re.compile(r"(?:^|[\s(.])(?:[A-Z]|Mr|Mrs|Dr|St|No|Vol|vs|v|Gen|Col|Sen)\.\s*$")


def _begins(before: str) -> bool:
    """Whether a word behind this text begins a sentence, a quotation or a parenthesis."""
    if before.endswith(_OPENING):
        return True
    return bool(_ENDS_SENTENCE.search(before)) and not _ABBREVIATION.search(before)


def _lower_tail(word: str, evidence: Evidence) -> str:
    """The later parts of a hyphenated word in small letters, unless they are names: Ten-year, Sino-Soviet."""
    first, *rest = re.split(r"(?<=[-‐])", word)
    return first + "".join(p if _names(p.strip("-‐"), evidence) else p.lower() for p in rest)


def _kept_spans(title: str, evidence: Evidence) -> list[tuple[int, int]]:
    """Stretches that keep their capitals as a whole: known phrases, and what the rules of `_KEEPERS` see."""
    kept = [(m.start(), m.end()) for m in _phrases().finditer(title)]
    found = [m for m in _WORD.finditer(title) if not m[0].startswith("<")]
    for i, match in enumerate(found):
        if match[0][0].isupper():
            around = _Around(title, found, i, evidence)
            kept += [span for keeper in _KEEPERS if (span := keeper(around)) is not None]
    return kept


@dataclass(frozen=True, slots=True)
class _Around:
    """A word of a title with its neighbours."""

    title: str
    found: list[re.Match[str]]
    i: int
    evidence: Evidence

    @property
    def word(self) -> re.Match[str]:
        return self.found[self.i]

    @property
    def low(self) -> str:
        return _stem(self.word[0])

    def next(self, steps: int = 1) -> re.Match[str] | None:
        """The word that many steps on, if only blanks lie between."""
        j = self.i + steps
        if j >= len(self.found) or not _joined(self.title, self.found[j - 1], self.found[j]):
            return None
        return self.found[j]

    def previous(self) -> re.Match[str] | None:
        """The word before, if only blanks lie between."""
        before = self.found[self.i - 1] if self.i else None
        return before if before is not None and _joined(self.title, before, self.word) else None

    def is_name(self, match: re.Match[str] | None) -> bool:
        return match is not None and match[0][0].isupper() and _names(match[0], self.evidence)


def _office(a: _Around) -> tuple[int, int] | None:
    """Assistant Secretary of State for Policy Planning; Embassy in the Soviet Union."""
    following = a.next()
    if following is None or _sentence_begins(a.title, a.word):
        return None
    if (a.low in words.MISSIONS and following[0] == "in") or (
        a.low in words.OFFICES and following[0].lower() in ("of", "for")
    ):
        return _with_adjectives(a.title, a.found, a.i), _end_of_office(a.title, a.found, a.i)
    return None


def _place_of_a_name(a: _Around) -> tuple[int, int] | None:
    """Hall of Huaizhentan; Battle of the Bulge."""
    following = a.next()
    if a.low not in words.PLACES_OF or following is None or following[0] != "of":
        return None
    name = a.next(2)
    if name is not None and name[0] == "the":
        name = a.next(3)
    return (a.word.start(), name.end()) if name is not None and a.is_name(name) else None


def _compass(a: _Around) -> tuple[int, int] | None:
    """The West; North Korean."""
    if a.low not in words.COMPASS:
        return None
    following, previous = a.next(), a.previous()
    if following is not None and a.is_name(following):
        return a.word.start(), following.end()
    alone = following is None or not following[0][0].isupper()
    return a.word.span() if alone and previous is not None and previous[0].lower() == "the" else None


def _generic_behind_a_name(a: _Around) -> tuple[int, int] | None:
    """Beidaihe Conference; not Stalin’s Conference."""
    previous = a.previous()
    if a.low not in words.GENERIC or previous is None or not a.is_name(previous):
        return None
    return None if previous[0].lower().endswith(("’s", "'s")) else (previous.start(), a.word.end())


def _rank_before_a_name(a: _Around) -> tuple[int, int] | None:
    """President Eisenhower; Prime Minister Nehru; not President American."""
    following = a.next()
    if a.low not in words.RANKS or following is None or not a.is_name(following) or _is_adjective(following[0]):
        return None
    return _with_adjectives(a.title, a.found, a.i), following.end()


def _numbered_part(a: _Around) -> tuple[int, int] | None:
    """Part I; Series II."""
    following = a.next()
    if a.low in _PARTS and following is not None and re.fullmatch(r"\d+|[IVXLC]+|[A-Z]", following[0]):
        return a.word.start(), following.end()
    return None


_PARTS = frozenset("part volume chapter article book phase series".split())
_KEEPERS = (_office, _place_of_a_name, _compass, _generic_behind_a_name, _rank_before_a_name, _numbered_part)


def _sentence_begins(title: str, match: re.Match[str]) -> bool:
    """Whether an office word merely begins the title: "Department of State Bulletin" keeps it, "Treaty of peace"
    not."""
    return match.start() == 0 and _stem(match[0]) in ("treaty", "house", "union", "court", "museum")


def _with_adjectives(title: str, found: list[re.Match[str]], i: int) -> int:
    """Where "Assistant Secretary of", "First Deputy Minister of" begin."""
    while i and found[i - 1][0][0].isupper() and _joined(title, found[i - 1], found[i]):
        if found[i - 1][0].lower() not in words.RANKS and found[i - 1][0].lower() not in ("first", "second", "soviet"):
            break
        i -= 1
    return found[i].start()


def _end_of_office(title: str, found: list[re.Match[str]], i: int) -> int:
    """The end of "of State for Policy Planning": capitals joined by of, for, and, the."""
    end, j, run = found[i].end(), i + 1, 0
    while j < len(found) and title[found[j - 1].end() : found[j].start()].isspace():
        word = found[j][0]
        if word.lower() in words.LONG_PREPOSITIONS or run > 3:
            break
        if word[0].isupper():
            end, run = found[j].end(), run + 1
        elif word not in ("of", "for", "and", "the") and not (word == "in" and j == i + 1):
            break
        else:
            run = 0
        j += 1
    return end


def _joined(title: str, first: re.Match[str], second: re.Match[str]) -> bool:
    return title[first.end() : second.start()].isspace()


def _names(word: str, evidence: Evidence) -> bool:
    """Whether a capitalised word is a name (or of one): by the tables, by the list, or because it is no ordinary
    word."""
    bare = re.sub(r"[’']s?$", "", word.strip("."))
    low = bare.lower()
    if not _plain(bare):
        return True
    if "-" in bare or "‐" in bare:
        parts = re.split(r"[-‐]", bare)
        return _names(parts[0], evidence) if parts[0] else False
    if low in words.PROPER or (low.endswith("s") and low[:-1] in words.PROPER):
        return True
    if bare in evidence.names:
        return True
    if low in evidence.common:
        return False
    return not _is_common(low)


def _is_adjective(word: str) -> bool:
    return word.lower() in words.PROPER and word.lower().endswith(("ese", "ian", "ish", "ean"))


@cache
def _is_common(low: str) -> bool:
    """Whether a word in small letters is an ordinary English word, or a regular form of one."""
    low = re.sub(r"[’']s?$", "", low)
    if low in words.PROPER:
        return False
    if low in words.COMMON or low in words.ALWAYS_LOWER or low in words.LONG_PREPOSITIONS or low in words.LEFT_ALONE:
        return True
    if low.endswith(("tion", "tions", "ness", "ment", "ments", "ously", "fully", "ically", "ization", "ability")):
        return len(low) > 6
    for suffix, endings in _DERIVED:
        if low.endswith(suffix) and len(low) > len(suffix) + 1:
            stem = low[: -len(suffix)]
            if any(stem + e in words.COMMON for e in endings):
                return True
            if len(stem) > 3 and stem[-1] == stem[-2] and stem[:-1] in words.COMMON:
                return True
    for prefix in (
        "un",
        "re",
        "non",
        "anti",
        "pre",
        "post",
        "inter",
        "counter",
        "over",
        "under",
        "sub",
        "super",
        "mis",
        "co",
    ):
        if low.startswith(prefix) and low[len(prefix) :] in words.COMMON and len(low) > len(prefix) + 3:
            return True
    return False


_DERIVED: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("ies", ("y",)),
    ("es", ("", "e")),
    ("s", ("",)),
    ("ied", ("y",)),
    ("ed", ("", "e")),
    ("ings", ("", "e")),
    ("ing", ("", "e")),
    ("ers", ("", "e")),
    ("er", ("", "e")),
    ("or", ("", "e")),
    ("ly", ("", "le")),
    ("al", ("", "e")),
    ("less", ("",)),
    ("ful", ("",)),
    ("ship", ("",)),
    ("hood", ("",)),
    ("ist", ("", "e", "y")),
    ("ists", ("", "e", "y")),
    ("able", ("", "e")),
    ("ity", ("", "e")),
    ("ized", ("", "e", "y")),
    ("izing", ("", "e", "y")),
    ("est", ("", "e")),
)


@cache
def _phrases() -> re.Pattern[str]:
    longest_first = sorted(words.PHRASES, key=lambda p: (-len(p), p))
    body = "|".join(re.escape(p).replace("’", "[’']") for p in longest_first)
    return re.compile(rf"(?<!\w)(?:{body})(?!\w)")


_ENGLISH_ONLY = (words.ALWAYS_LOWER | words.LONG_PREPOSITIONS) - words.FOREIGN_WORDS
_PROPER_FORMS: frozenset[str] = frozenset(w.capitalize() for w in words.PROPER)


def _stem(word: str) -> str:
    return re.sub(r"[’']s?$", "", word.lower().strip("."))


def _plain(word: str) -> bool:
    """Whether a word is written in small letters behind its first: "War", "war"; not "NATO", "U.S.", "McDonald"."""
    bare = re.sub(r"[’']s$", "", word)
    return all(p == "" or p[1:] == p[1:].lower() for p in re.split(r"[-‐’']", bare)) and "." not in bare[:-1]


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]


def _capital_compound(word: str) -> str:
    """First parts of hyphenated words up; later parts up too unless they are little words (CMOS 8.161)."""
    if "-" not in word:
        return _capital(word)
    parts = word.split("-")
    # "Sixty-four", "one-sided": what the source wrote small behind a hyphen stays.
    return "-".join([_capital(parts[0]), *parts[1:]])


def _first_up(title: str) -> str:
    match = re.match(r"[\s“‘\"'(\[]*", title)
    i = match.end() if match else 0
    return title[:i] + title[i : i + 1].upper() + title[i + 1 :]
