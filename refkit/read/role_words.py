"""Words that say what a person did for a work ("ed.", "hg. von", "(szerk.)"): where they stand in a text.

The phrases of all languages (`refkit.knowledge.languages`) are looked up word by word: one pattern of them would take
long to compile, and most texts hold none. Whether names stand beside a word is for those who ask.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import Any, Literal, NamedTuple

from refkit.knowledge.words import ROLES, forms, is_any_case
from refkit.read.patterns import late

FIELDS = {
    "editor_translator": ("editor", "translator"),
    "editor": ("editor",),
    "translator": ("translator",),
    "compiler": ("compiler",),
    "director": ("director",),
    "interviewer": ("interviewer",),
    "foreword": ("contributor",),
    "performer": ("contributor",),
    "helper": ("contributor",),
}
"""The fields of a record into which the people of a role go."""
Position = Literal["before", "behind"]
_WORD = late(r"[^\W_]+")
_BLANKS = late(r"\s+")
_PIECE = late(r"[^\W_]+|…")
_MOST_WORDS_OF_A_LANGUAGE = 3  # "translated from the Ancient Greek by"


class RoleWord(NamedTuple):
    """A role's words in a text: where they are, what they mean, and whether they are shortened and end in a stop."""

    start: int
    end: int
    groups: tuple[str, ...]
    stopped: bool
    short: bool


def role_words(text: str, position: Position, start: int = 0, end: int | None = None) -> list[RoleWord]:
    """The role words of `text[start:end]` that stand so beside a name, in order; none overlaps another."""
    return _found(text, (position,), start, len(text) if end is None else end)[position]


def all_role_words(text: str, start: int = 0) -> tuple[list[RoleWord], list[RoleWord]]:
    """The role words from `start` on that stand before names, and those that stand behind them."""
    found = _found(text, ("before", "behind"), start, len(text))
    return found["before"], found["behind"]


def _found(text: str, positions: tuple[Position, ...], start: int, end: int) -> dict[Position, list[RoleWord]]:
    known, low = _first_words(positions), text.lower()
    out: dict[Position, list[RoleWord]] = {position: [] for position in positions}
    even = len(low) == len(text)  # the capital İ becomes two letters
    first = [word for word in _WORD.finditer(low if even else text, start, end) if word[0].lower() in known]
    if not first:
        return out
    present = set(_WORD.findall(low))
    for position, held in out.items():
        telling = _telling(position)
        for match in first:
            tells = telling.get(match[0].lower(), _NOTHING)
            if (tells is None or not tells.isdisjoint(present)) and (not held or match.start() >= held[-1].end):
                word = role_at(text, match.start(), position)
                if word is not None:
                    held.append(word)
    return out


_NOTHING: frozenset[str] = frozenset()


@cache
def _telling(position: Position) -> dict[str, frozenset[str] | None]:
    """By the first word of forms, the longest of the words behind it in each; None where it is a form by itself.

    A text that holds none of them holds none of the forms: most that begin with "the", "in" or "s" are not looked at.
    """
    out: dict[str, frozenset[str] | None] = {}
    for first, listed in _index(position).items():
        behind = [[word.lower() for word in _WORD.findall(form)][1:] for form, _ in listed]
        out[first] = frozenset(max(words, key=len) for words in behind) if all(behind) else None
    return out


@cache
def _first_words(positions: tuple[Position, ...]) -> frozenset[str]:
    return frozenset(word for position in positions for word in _index(position))


def role_at(text: str, at: int, position: Position) -> RoleWord | None:
    """The longest role word that begins at `at`."""
    word = _WORD.match(text, at)
    return _longest(text, word, position) if word and word[0].lower() in _index(position) else None


_MARK = late(r"(?P<mark>[.,]?)\s?(?P<open>[(\[]?)")
_CLOSE = late(r"\.?[)\]]|(?=[,;:])")
_NEXT_MARK = late(r"\s?[,:;)\]]|\.(?=[\s\x00]|$)|$")


def role_behind(text: str, at: int) -> RoleWord | None:
    """The role behind names that end at `at`: ", eds.", " (Hg.)", " dir.,"; its end is behind a closing bracket.

    A word that could begin a title is none: "Nelson, Ed. Red Line", "Ullman, J. Compilers: Principles".
    """
    mark = _MARK.match(text, at)
    word = role_at(text, mark.end(), "behind") if mark and mark[0] else None
    if mark is None or word is None:
        return None
    if mark["open"]:
        close = _CLOSE.match(text, word.end)
        return word._replace(end=close.end()) if close else None
    leading = role_at(text, word.start, "before")
    if leading is not None and leading.end > word.end:
        return None  # "hg. von"
    capital = text[word.start].isupper()
    if mark["mark"] == "." and capital and not (word.short and word.stopped):
        return None
    if not mark["mark"] and capital:
        return None
    return word if word.stopped or _NEXT_MARK.match(text, word.end) else None


_OPENS = late(r"[(\[]")


def bracketed_role(text: str, start: int = 0) -> RoleWord | None:
    """The first role that stands in brackets by itself behind `start`: "(Hrsg.)", "[eds]"."""
    for opened in _OPENS.finditer(text, start):
        word = role_at(text, opened.end(), "behind")
        if word is not None and text[word.end : word.end + 1] in (")", "]"):
            return word
    return None


_ENDS = late(r"(?:[,;]|(?<=[^\W\d_]{4})\.)\s")


def before_role(text: str, start: int, end: int) -> int:
    """Where words end before a role that speaks of who follows ("Works and Days, hg. von ..."); `end` without one."""
    ends = (match for match in _ENDS.finditer(text, start, end) if role_at(text, match.end(), "before"))
    first = next(ends, None)
    return first.start() if first else end


def role_at_end(text: str) -> RoleWord | None:
    """The role with which a text of names ends ("Sked and Cook (eds.)", "Roe, A., Hg."), or None."""
    for last in [*_WORD.finditer(text, max(0, len(text) - 60))][-4:]:
        word = role_at(text, last.start(), "behind")
        if word is None or text[word.end :].strip(" .,:)]"):
            continue
        before = text[: word.start].rstrip()
        bracket = before[-1:] in ("(", "[")
        if not before or not (bracket or before[-1] == "," or text[word.start - 1] == " "):
            continue
        if bracket or word.stopped or not text[word.start].isupper() or (not word.short and before[-1] == ","):
            return word
    return None


@cache
def _index(position: Position) -> dict[str, list[tuple[str, str]]]:
    """Forms with their groups, by their first word."""
    out: dict[str, list[tuple[str, str]]] = {}
    for group in ROLES:
        for form in forms(group, position):
            first = _WORD.match(form)
            assert first is not None, form
            out.setdefault(first[0].lower(), []).append((form, group))
    return out


@cache
def _tree(position: Position, first: str) -> dict[Any, Any]:
    """The forms that begin with a word, as a tree of the gaps and words that follow; "" holds how forms end there."""
    tree: dict[Any, Any] = {}
    for form, group in _index(position)[first]:
        node = tree
        words = list(_PIECE.finditer(form))
        for before, word in pairwise(words):
            gap = form[before.end() : word.start()]
            node = node.setdefault((gap if gap == "." else _gap(gap, before[0]), word[0].lower()), {})
        exact = tuple(word[0] for word in words) if not is_any_case(form) else ()
        node.setdefault("", []).append((form[words[-1].end() :], exact, group))
    return tree


def _gap(gap: str, before: str) -> str:
    """What stands between two words, in one form: stops of abbreviations and blanks behind stops may be missing."""
    gap = _BLANKS.sub(" ", gap).replace("'", "’").replace("ʼ", "’") if gap != " " else gap
    if len(before) == 1:
        return ". " if gap in (".", ". ") else gap
    return gap[1:] or " " if gap[:1] == "." else gap


def _longest(text: str, word: re.Match[str], position: Position) -> RoleWord | None:
    best: dict[int, list[tuple[str, bool]]] = {}
    _walk(text, [word], _tree(position, word[0].lower()), position, best)
    if not best:
        return None
    end = max(best)
    groups = tuple(group for group in ROLES if any(group == g for g, _ in best[end]))
    return RoleWord(word.start(), end, groups, text[end - 1] == ".", any(short for _, short in best[end]))


def _walk(
    text: str,
    words: list[re.Match[str]],
    node: dict[Any, Any],
    position: Position,
    best: dict[int, list[tuple[str, bool]]],
    *,
    of_language: bool = False,
) -> None:
    """Add to `best` where forms end that go on from the last of `words` as `node` says."""
    last = words[-1]
    for suffix, exact, group in node.get("", ()):
        end = _ended(text, last, suffix, required=position == "before")
        if end is None or (exact and not _as_written(words, exact)):
            continue
        if of_language and text[end : end + 1] == ".":  # "пер. с англ."
            end += 1
        best.setdefault(end, []).append((group, suffix == "."))
    following = _WORD.search(text, last.end(), last.end() + 40)
    if following is None or following.start() - last.end() > 4:
        return
    printed = text[last.end() : following.start()]
    gap = _gap(printed, last[0])
    if of_language:
        gap = gap.strip("). ,") or " "
    below = node.get((gap, following[0].lower()))
    if below is not None:
        _walk(text, [*words, following], below, position, best)
    below = node.get((".", following[0].lower())) if printed == "." else None  # "ed.s"
    if below is not None:
        _walk(text, [*words, following], below, position, best)
    below = node.get((gap, "…"))
    if below is not None:
        _language(text, [*words, following], below, position, best)


def _as_written(words: list[re.Match[str]], exact: tuple[str, ...]) -> bool:
    """Whether words have the capitals of the table; the first of single letters may begin a sentence ("S. a. r.")."""
    printed = tuple(word[0] for word in words)
    return printed == exact or (len(exact[0]) == 1 and printed == (exact[0].upper(), *exact[1:]))


_IN_NAME_OF_LANGUAGE = late(r"\.?[\s-]\(?|\s\(")


def _language(
    text: str,
    words: list[re.Match[str]],
    node: dict[Any, Any],
    position: Position,
    best: dict[int, list[tuple[str, bool]]],
) -> None:
    """Go on behind the name of a language of one to three words, which begins with the last of `words`.

    Where a form ends with it, the words are in small letters: what follows are names.
    """
    for _ in range(_MOST_WORDS_OF_A_LANGUAGE):
        inner = node if words[-1][0].islower() else {key: below for key, below in node.items() if key}
        _walk(text, words, inner, position, best, of_language=True)
        gap = _IN_NAME_OF_LANGUAGE.match(text, words[-1].end())
        following = _WORD.match(text, gap.end()) if gap else None
        if following is None:
            return
        words = [*words, following]


def _ended(text: str, last: re.Match[str], suffix: str, *, required: bool) -> int | None:
    """Where a form ends whose last word is `last` and that has `suffix` behind it; None where it does not end so."""
    end = last.end()
    after = text[end : end + 1]
    if suffix == ".":
        if after == ".":
            return end + 1
        return None if required or len(last[0]) == 1 else end
    if suffix == "’":
        return end + 1 if after and after in "'’ʼ" else None
    if suffix:
        return end + len(suffix) if text.startswith(suffix, end) else None
    return end
