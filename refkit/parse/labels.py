"""Words that say what a number is ("vol.", "№", "S.", "12. évf."), found once in an entry; signs that stand for them.

The words of all languages make patterns that are long to compile, and a label stands in twenty grammars. So each number
of an entry is looked at once: the word before it, or behind it, is looked up, and in a copy of the entry of the same
length (`Draft.signed`) signs stand in the place of the word's letters, one sign for all words of the same meanings.
`labelled` makes patterns for that copy, in which `{issue before - page}` is a class of signs.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from refkit.knowledge.words import filled, forms
from refkit.read.patterns import late

_BEFORE = ("volume", "year_volume", "issue", "page", "leaf", "part", "chapter", "document")
_BEHIND = ("volume", "year_volume", "issue", "page", "part", "chapter", "document", "volumes", "pages")
# Signs, misread letters, and shortened words that no language's table has.
_OTHERS = {"issue": ("#", "no°", "voi", "vo1"), "volume": ("voi", "vo1"), "page": ("fol", "fols")}
# Letters that are a label alone; others are one only where more numbers have theirs. "Actas del V Congreso".
_SURE_LETTERS = frozenset("tTvVтТτpPsSсСσ")
_DOUBTFUL = frozenset(("del", "a", "an"))
_FIRST_SIGN = 0xE000  # of those that no text uses (private use)


class Label(NamedTuple):
    """A label in a text: where it is, and its sign."""

    start: int
    end: int
    sign: str


class _Tables(NamedTuple):
    before: dict[str, str]
    behind: dict[str, str]
    groups: dict[str, frozenset[str]]
    """The groups of a sign, each with its position: "issue before"."""


def _key(word: str) -> str:
    """A label as the tables have it: small letters and no stop at its end, but one letter as it is printed."""
    bare = word.rstrip(".")
    return word if len(bare) == 1 else bare.casefold()


@cache
def _tables() -> _Tables:
    meanings: dict[tuple[str, str], set[str]] = {}
    for position, names in (("before", _BEFORE), ("behind", _BEHIND)):
        for name in names:
            for form in forms(name, "before" if position == "before" else "behind"):
                if (position, form) != ("behind", "f."):  # "S. 12 f.": and the next
                    meanings.setdefault((position, _key(form)), set()).add(name)
    for name, words in _OTHERS.items():
        for word in words:
            meanings.setdefault(("before", word), set()).add(name)
    signs: dict[frozenset[str], str] = {}
    tables: dict[str, dict[str, str]] = {"before": {}, "behind": {}}
    for (position, key), groups in sorted(meanings.items()):
        letter = key.rstrip(".")
        doubtful = letter in _DOUBTFUL or (len(letter) == 1 and letter.isalpha() and letter not in _SURE_LETTERS)
        weak = {"weak"} if doubtful else set()
        found = frozenset(f"{name} {position}" for name in groups | weak)
        tables[position][key] = signs.setdefault(found, chr(_FIRST_SIGN + len(signs)))
    return _Tables(tables["before"], tables["behind"], {sign: found for found, sign in signs.items()})


_EDGE = r"\s\d,;()\[\]“”\"«»/–—:-"
_ROMAN = r"(?:[IVXLC]{1,8}|[ivxlc]{1,9})(?![^\W_])"
# A word is taken whole and not again by halves, as most are before no number: "S. 12", "№5", "p. B12", "t.XII".
_WORD_BEFORE = late(
    rf"(?<![^{_EDGE}])(?:(?P<close>[^\W\d_]{{1,6}}\.)(?={_ROMAN}|[A-Z]{{1,2}}\d)"
    rf"|(?P<label>n:o|[^{_EDGE}]{{1,14}}+)(?:(?=\d)|\s(?=[A-Z]{{0,2}}\d|{_ROMAN})))"
)
_WORD_BEHIND = late(
    r"[\dIVXLC](?:(?P<ordinal>(?<!\d\d\d\d)\.|[ªº°]|-?[a-zа-яèη]{1,4}\b)?\s(?P<label>[^\W\d_]{1,13}\.?)"
    r"|(?P<close>(?:[^\W\d_]{2,3}|[pPSс])\.?))(?![^\W_])"
)  # "12. évf.", "320pp.", but "1950s"
_ROMAN_BEFORE = late(r"(?<![^\W_])[IVXLC]{1,8}$")
_OF_PAGES = {"page before", "leaf before"}
_PARTS = {"part before", "document before", "chapter before"}


def _in_name(text: str, at: int) -> bool:
    """Whether a word with a capital goes on from another: "New York Review of Books 37"."""
    return at > 1 and text[at].isupper() and text[at - 1] == " " and text[at - 2].isalnum()


def find_labels(text: str) -> tuple[Label, ...]:
    """The labels of all numbers of a text, in order.

    A word between two numbers is the second's ("vol. 12 p. 45"), but behind an ordinal ("12. évf. 3. sz.").
    """
    tables = _tables()
    found: dict[int, Label] = {}
    for match in _WORD_BEFORE.finditer(text):
        start, end = match.span("label" if match["label"] else "close")
        sign = tables.before.get(_key(text[start:end]))
        if sign and not (tables.groups[sign] <= _PARTS and _in_name(text, start)):
            found[start] = Label(start, end, sign)
    for match in _WORD_BEHIND.finditer(text):
        start, end = match.span("label" if match["label"] else "close")
        ended = end == len(text) and text[end - 1] != "."  # the last stop of an entry may be missing
        sign = tables.behind.get(_key(text[start:end] + "." * ended))
        if sign and not text[match.start()].isdigit() and not _ROMAN_BEFORE.search(text, 0, match.start() + 1):
            continue
        before = found.get(start)
        if sign and (before is None or (match["ordinal"] and not _OF_PAGES & tables.groups[before.sign])):
            found[start] = Label(start, end, sign)
    return tuple(found[at] for at in sorted(found))


_GROUPS = re.compile(
    r"\{(?P<groups>[a-z_]+(?:\|[a-z_]+)*) (?P<position>before|behind)(?: (?P<sign>[-&]) (?P<others>[a-z_|]+))?\}"
)


def labelled(template: str, **parts: str) -> re.Pattern[str]:
    """A late pattern for a text with signs: `{volume before}`, `{issue before - page}`; else as `worded` makes them."""
    return late(lambda: filled(_signed(template), **{name: _signed(part) for name, part in parts.items()}))


def _signed(template: str) -> str:
    """A template with classes of signs in the place of the groups that name numbers."""

    def signs(match: re.Match[str]) -> str:
        names = {f"{name} {match['position']}" for name in match["groups"].split("|")}
        if not names <= {
            f"{name} {position}" for position, of in (("before", _BEFORE), ("behind", _BEHIND)) for name in of
        }:
            return match[0]
        others = {f"{name} {match['position']}" for name in (match["others"] or "").split("|")}
        chosen = [sign for sign, groups in _tables().groups.items() if groups & names]
        if match["sign"]:
            chosen = [sign for sign in chosen if bool(_tables().groups[sign] & others) == (match["sign"] == "&")]
        return f"[{''.join(chosen)}]+"

    return _GROUPS.sub(signs, template)


N = r"(?:\d{1,4}(?:[/–-]\d{1,4})?[a-z]?|[IVXLC]{1,8}(?:[-–][IVXLC]{1,8})?(?![a-z])|[ivxlc]{1,9}(?![a-z]))"
_PAGE = r"[A-Z]{0,2}e?\d+(?:[:.]\d+)?[a-z]?|[ivxlc]{1,8}(?![a-z])"
PAGES = (
    rf"(?:{_PAGE})(?:\s?[-–—]\s?(?:{_PAGE}))?(?:(?:,\s|\s?[&]\s?|\s{{joiners}}\s(?=\d))(?!(?:1[4-9]"
    rf"|20)\d\d(?!\d))(?:[A-Z]?\d+)(?:\s?[-–—]\s?[A-Z]?\d+)?(?![\w/]|\s[A-Z]))*(?:\s?ff?\b\.?|\s?(?:et"
    rf" )?sqq?\b\.?)?"
)
# "S. 21 (Eylül 1985), s. 11", "кн. 3, с. 11": what is a page's or a part's, too, is an issue's where a page's follows.
_DOUBTFUL_ISSUE = r"{issue before & page|part}(?=\s?\d{1,4}(?!\d)[^\x00]{0,34}?[,;:.)]\s{page before}\s?\d)"
LABELS = {
    "page_label": "{page before}",
    "vol_label": "{volume before}",
    "iss_label": rf"(?:{{issue before - page|part}}|{_DOUBTFUL_ISSUE})",
    "pages": PAGES,
    "number": N,
}
"""What patterns of labelled numbers are made of, by the names under which `labelled` puts them in."""
